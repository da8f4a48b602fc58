# SPDX-License-Identifier: MIT
"""Number expressions: digits in every habit of writing, number words of any size, fractions, orders of magnitude."""

from newsfacts._numerals._digits import MINUS
from newsfacts._numerals._find import cardinal, find
from newsfacts._numerals._joints import HYPHENS, times, unhyphened
from newsfacts._numerals._numeral import Form, Numeral

__all__ = ["HYPHENS", "MINUS", "Form", "Numeral", "cardinal", "find", "times", "unhyphened"]
