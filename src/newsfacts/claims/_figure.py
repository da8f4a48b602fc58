# SPDX-License-Identifier: MIT
"""A quantity as a range of words."""

from __future__ import annotations

from decimal import Decimal

import attrs

from newsfacts._numerals import HYPHENS, Form
from newsfacts.records import ClaimKind

DASHES = HYPHENS | frozenset({"\u2013", "\u2014", "--"})


@attrs.define(eq=False, repr=False)
class Figure:
    """A quantity as a range of words.

    Attributes:
        first, last: The words of its span.
        after: Index after its unit, where what is counted may begin.
        low, high: Its value.
        form: How its number is written.
        kind: What it counts or measures.
        unit: Canonical name of its unit.
        scale: The magnitude that its number ends in, for the other end of a range.
        compound: Whether a hyphen joins it to what it counts ("12-nation").
        hedged: Index of the word before which its hedges end: that of the range's opening, if it is a range.
        told: Whether a word behind it tells whose currency it is in.
        tolerance: The words that tell how far off it may be.
        counted: The words of what it counts, where they stand behind another figure ("two- and three-bedroom").

    """

    first: int
    last: int
    after: int
    low: Decimal
    high: Decimal
    form: Form
    kind: ClaimKind = ClaimKind.COUNT
    unit: str | None = None
    scale: int = 1
    compound: bool = False
    hedged: int = 0
    told: bool = False
    tolerance: tuple[int, int] | None = None
    counted: tuple[int, int] | None = None
