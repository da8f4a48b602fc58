# SPDX-License-Identifier: MIT
"""What joins the parts of a number: hyphens and magnitudes."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from newsfacts._words import Words

if TYPE_CHECKING:
    from newsfacts.lang.schema import NumberWords

HYPHENS = frozenset("-\u2010\u2011")
MOST_DIGITS = 40
LIMIT = 10**MOST_DIGITS
"""No number is read beyond this, so that no text makes it cost more than linear time."""


def multiplied(words: Words, i: int, last: int, value: Decimal, numbers: NumberWords) -> tuple[int, Decimal]:
    """Multiply by the magnitudes that follow: "4 hundred million", "8-million"."""
    at = unhyphened(words, i, last)
    while at < last and value < LIMIT and (scale := numbers.magnitudes.get(words.lower[at])) is not None:
        value = times(value, scale)
        i = at + 1
        at = unhyphened(words, i, last)
    return i, value


def times(value: Decimal, scale: int) -> Decimal:
    """The product, without the decimal places that "1.8 million" only needs before it is multiplied."""
    product = value * scale
    return (
        product.quantize(Decimal(1))
        if product == product.to_integral_value() and product < LIMIT // 10**15
        else product
    )


def unhyphened(words: Words, i: int, last: int) -> int:
    """Step over a hyphen that joins words `i - 1` and `i + 1`."""
    joins = i + 1 < last and words.words[i] in HYPHENS and words.glued(i) and words.glued(i + 1)
    return i + 1 if joins else i


def unhyphened_back(words: Words, i: int, first: int) -> int:
    """The same, towards the start of the text."""
    joins = i > first and words.words[i] in HYPHENS and words.glued(i) and words.glued(i + 1)
    return i - 1 if joins else i
