# SPDX-License-Identifier: MIT
"""What stands in quotation marks: paragraphs, line by line, with the stretches that marks hold."""

from __future__ import annotations

import pytest

from newsfacts import Document

MARKED = {
    "nothing": ([], []),
    "one paragraph": (["“No,” she said."], ["“No,”"]),
    "what the next paragraph goes on with": (
        ["She said: “It rained all night.", "“Nobody slept.”"],
        ["“It rained all night.", "“Nobody slept.”"],
    ),
    "the same in single marks": (
        ["She said: ‘It rained all night. It’s over.", "‘Nobody slept.’"],
        ["‘It rained all night. It’s over.", "‘Nobody slept.’"],
    ),
    "the same in straight single marks": (
        ["She told them: 'It rained all night. She's asleep.", "'Nobody else slept.'"],
        ["'It rained all night. She's asleep.", "'Nobody else slept.'"],
    ),
    "single marks all the way": (
        ["'It rained all night.", "'Nobody slept.", "'Nobody will.'"],
        ["'It rained all night.", "'Nobody slept.", "'Nobody will.'"],
    ),
    "a plural's apostrophe": (["It was the players' win.", "'No,' she said."], ["'No,'"]),
    "a year's apostrophe": (["It rained in the summer of '76 too.", "'No,' she said."], ["'No,'"]),
    "an apostrophe that nothing follows": (["She said: 'twas a long night.", "It rained."], []),
    "two single marks typed for a double one": (
        ["“It rained all night,’’ she said. “We didn’t sleep.’’"],
        ["“It rained all night,’’", "“We didn’t sleep.’’"],
    ),
    "other marks follow": (["She said: 'twas a long night.", "“No,” she said."], ["“No,”"]),
}


@pytest.mark.parametrize(("paragraphs", "marked"), MARKED.values(), ids=MARKED)
def test_marked(paragraphs: list[str], marked: list[str]) -> None:
    document = Document("\n".join(paragraphs), layout=False)
    words = document.words
    found = [(words.starts[one.first], words.end(one.last - 1)) for one in document.marks]
    assert [document.text[start:end] for start, end in found] == marked
