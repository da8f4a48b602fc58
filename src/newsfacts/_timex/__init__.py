# SPDX-License-Identifier: MIT
"""Temporal expressions: found by a grammar over the shared words, and resolved against a day."""

from newsfacts._timex.expressions import (
    Beside,
    Clock,
    Expression,
    Fixed,
    Meaning,
    Partial,
    Shift,
    Until,
    Within,
    open_place,
)
from newsfacts._timex.grammar import find
from newsfacts._timex.resolution import Context, Resolver, resolve

__all__ = [
    "Beside", "Clock", "Context", "Expression", "Fixed", "Meaning", "Partial", "Resolver", "Shift", "Until",
    "Within", "find", "open_place", "resolve",
]  # fmt: skip
