# SPDX-License-Identifier: MIT
"""`Said`: what was said, as ranges of words."""

from __future__ import annotations

from newsfacts._quotemarks import Marked
from newsfacts._record import record
from newsfacts._words import Words

PAUSES = frozenset(",;:\u2013\u2014-") | {"--", "...", "\u2026"}


@record(eq=False, repr=False)
class Said:
    """What was said.

    Attributes:
        rule: Id of the rule.
        pieces: Its ranges of words.
        marked: The stretches in quotation marks that it takes.
        after: Whether it stands behind the cue.

    """

    rule: str
    pieces: list[tuple[int, int]]
    marked: list[Marked]
    after: bool = False


def past_pauses(words: Words, first: int, last: int) -> int:
    """Index of the first word that is no pause."""
    while first < last and words.words[first] in PAUSES:
        first += 1
    return first
