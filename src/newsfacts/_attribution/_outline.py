# SPDX-License-Identifier: MIT
"""The sentences of a text as its narrator tells them: what stands in quotation marks is one unit in them."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from newsfacts._quotemarks import Marked
from newsfacts._sentences import Sentence


@attrs.frozen
class Outer:
    """A sentence of the narrator's.

    Attributes:
        first: Index of its first word.
        last: Index after its last word.
        paragraph: Number of its paragraph.
        sentence: Index of the first of the text's sentences in it.
        marked: The stretches in quotation marks that it holds.

    """

    first: int
    last: int
    paragraph: int
    sentence: int
    marked: tuple[Marked, ...]

    def whole(self) -> bool:
        """Whether the sentence is in quotation marks and nothing of it outside."""
        return (
            bool(self.marked)
            and self.marked[0].first == self.first
            and self.marked[-1].last >= self.last
            and all(one.last == other.first for one, other in zip(self.marked, self.marked[1:], strict=False))
        )


def outline(sentences: Sequence[Sentence], marks: Sequence[Marked]) -> list[Outer]:
    """The narrator's sentences, in order: no boundary falls inside of quotation marks."""
    found: list[Outer] = []
    mark = 0
    index = 0
    while index < len(sentences):
        begin = index
        inside: list[Marked] = []
        while True:
            sentence = sentences[index]
            while mark < len(marks) and marks[mark].first < sentence.last:
                inside.append(marks[mark])
                mark += 1
            index += 1
            if not inside or inside[-1].last <= sentence.last or index == len(sentences):
                break
            if sentences[index].paragraph != sentence.paragraph:
                break
        found.append(Outer(sentences[begin].first, sentence.last, sentence.paragraph, begin, tuple(inside)))
    return found
