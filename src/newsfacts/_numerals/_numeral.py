# SPDX-License-Identifier: MIT
"""What a number expression is."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple


class Form(StrEnum):
    """How a number is written."""

    FIGURE = "figure"
    WORD = "word"
    FRACTION = "fraction"
    VAGUE = "vague"
    MULTIPLE = "multiple"


class Numeral(NamedTuple):
    """A number expression as a range of words.

    Attributes:
        first: Index of its first word, a minus sign included.
        last: Index after its last word.
        low, high: Its value; they differ only where it names an order of magnitude ("thousands").
        form: How it is written.

    """

    first: int
    last: int
    low: Decimal
    high: Decimal
    form: Form
