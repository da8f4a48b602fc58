# SPDX-License-Identifier: MIT
"""Temporal expressions: found by a grammar over the shared words, and resolved against a day."""

from newsfacts._timex.expressions import Expression, Fixed
from newsfacts._timex.grammar import find
from newsfacts._timex.resolution import Context, Resolver, resolve

__all__ = ["Context", "Expression", "Fixed", "Resolver", "find", "resolve"]
