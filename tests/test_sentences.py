# SPDX-License-Identifier: MIT
"""Where sentences end: stops that end one, and stops that do not."""

from __future__ import annotations

import pytest

import newsfacts as nf


def sentences(text: str) -> list[str]:
    """The sentences of a text that is all body."""
    document = nf.Document(text, layout=False)
    return [document.words.slice(sentence.first, sentence.last) for sentence in document.sentences]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("The bridge is safe.", "It opened on Monday."),
        ("Is the bridge safe?", "Nobody knows."),
        ("\u201cThe bridge is safe.\u201d", "She left."),
        ("The bridge was built by Example Inc.", "The company is gone."),
        ("He came with Tom Weir Jr.", "They left at noon."),
        ("She wrote it on X.", "He did not answer."),
        ("She wrote it on X.", "\u201cEnough is enough.\u201d"),
        ("They left at 5 p.m.", "The bridge was closed."),
        ("They live in the U.S.", "He does not."),
        ("It was over.", "2024 was worse."),
    ],
)
def test_two(first: str, second: str) -> None:
    assert sentences(f"{first} {second}") == [first, second]


@pytest.mark.parametrize(
    "text",
    [
        "Mr. Weir met Dr. Lund in St. Albans.",
        "John B. Weir met Ann L. Lee.",
        "John B. \u201cBuddy\u201d Weir met nobody.",
        "Ms. So met Mr. He at noon.",
        "Example Inc. Chairman Tom Weir left.",
        "The U.S. Senate met on Jan. 5 at 3 p.m. Eastern time.",
        "See No. 5 on p. 12 of the report.",
        "It costs 3.5 million at example.com today.",
    ],
)
def test_one(text: str) -> None:
    assert sentences(text) == [text]
