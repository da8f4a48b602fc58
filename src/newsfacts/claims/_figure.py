# SPDX-License-Identifier: MIT
"""A quantity as a range of words."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from newsfacts._numerals import HYPHENS, Form
from newsfacts.records import ClaimKind, Hedge

DASHES = HYPHENS | frozenset({"\u2013", "\u2014", "\u2015", "--"})


class Figure(NamedTuple):
    """A quantity as a range of words.

    Attributes:
        first, last: The words of its span.
        after: Index after its unit, where what is counted may begin.
        opened: Index of the first word of its hedges, or of what opens its range; else of its own first word.
        low, high: Its value.
        form: How its number is written.
        scale: The magnitude that its number ends in, for the other end of a range.
        kind: What it counts or measures.
        unit: Canonical name of its unit.
        told: Whether a word behind it tells whose currency it is in.
        compound: Whether a hyphen joins it to what it counts ("12-nation").
        counted: The words of what it counts, where they stand behind another figure ("two- and three-bedroom").
        tolerance: The words that tell how far off it may be.
        hedges: What makes it less than exact or less than sure, in reading order.

    """

    first: int
    last: int
    after: int
    opened: int
    low: Decimal
    high: Decimal
    form: Form
    scale: int
    kind: ClaimKind = ClaimKind.COUNT
    unit: str | None = None
    told: bool = False
    compound: bool = False
    counted: tuple[int, int] | None = None
    tolerance: tuple[int, int] | None = None
    hedges: tuple[Hedge, ...] = ()
