# SPDX-License-Identifier: MIT
"""Numbers that start with digits, in every habit of writing."""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal
from typing import TYPE_CHECKING

from newsfacts._classes import DIGIT
from newsfacts._numerals._joints import HYPHENS, LIMIT, MOST_DIGITS, multiplied, times, unhyphened
from newsfacts._numerals._spelled import and_part
from newsfacts._words import Words

if TYPE_CHECKING:
    from newsfacts.lang.schema import NumberWords

MINUS = frozenset("-\u2212\u207b")
SLASHES = frozenset("/\u2044")
_THOUSANDS = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?")
_POINTED = re.compile(r"\d{1,3}(?:\.\d{3}){2,}|\d{1,3}(?:\.\d{3})+,\d+")
_PLAIN = re.compile(r"\d+(?:\.\d+)?")
_DECIMAL_COMMA = re.compile(r"\d+,\d{1,2}")
_GROUP_SPACES = frozenset("\u00a0\u2009\u202f")
_GROUP_MARKS = frozenset({"'", "\u2019"})
TIMES = frozenset("x\u00d7")
_LEAST = 1000
"""The smallest magnitude that a larger one can go on with."""
_MEASURED_IN = frozenset({"2", "3", "4", "8", "16"})
"""The denominators that a hyphen may join to a whole number; with others it is a date or the like."""
_RAISED = str.maketrans("\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079\u207b", "0123456789-")


def _value(figure: str) -> Decimal | None:
    """The number that digits with separators stand for; `None` where they are a clock time, a list or the like."""
    if len(figure) > MOST_DIGITS:
        return None
    if _PLAIN.fullmatch(figure):
        return Decimal(figure)
    if _THOUSANDS.fullmatch(figure):
        return Decimal(figure.replace(",", ""))
    if _DECIMAL_COMMA.fullmatch(figure):
        return Decimal(figure.replace(",", "."))
    if _POINTED.fullmatch(figure):
        return Decimal(figure.replace(".", "").replace(",", "."))
    return None


def figure(words: Words, i: int, last: int, numbers: NumberWords) -> tuple[int, Decimal] | None:
    """A number that starts with digits."""
    value = _value(words.words[i])
    if value is None:
        return None
    end = i + 1
    if value == value.to_integral_value() and len(words.words[i]) <= 3 and words.words[i][0] != "0":
        end, value = _grouped(words, end, last, value)
    slashed = end + 1 < last and words.words[end] in SLASHES and words.glued(end) and words.glued(end + 1)
    if slashed and words.classes[end + 1] & DIGIT:
        below = _value(words.words[end + 1])
        dated = (end + 2 < last and words.words[end + 2] in SLASHES) or (i > 0 and words.words[i - 1] in SLASHES)
        if not dated and below is not None and 1 < below <= 1000 and 0 < value < below:
            return end + 2, value / below
        return None
    if end < last:
        part = glyph(words.words[end])
        if part is not None:
            end, value = end + 1, value + part
        elif (mixed := _mixed(words, end + (words.lower[end] == numbers.joiner), last)) is not None:
            # "$6.97-1/2" is half a cent more than $6.97.
            end, value = mixed[0], value + mixed[1].scaleb(int(value.as_tuple().exponent))
        elif (added := and_part(words, end, last, numbers)) is not None:
            return multiplied(words, added[0], last, value + added[1], numbers)
        elif (power := _power(words, end, last)) is not None:
            return power[0], value * power[1]
    if end < last and words.glued(end):
        suffix = numbers.suffixes.get(words.words[end])
        if suffix is not None and not (end + 1 < last and words.glued(end + 1) and words.classes[end + 1] & DIGIT):
            return end + 1, times(value, suffix)
    return _continued(words, *multiplied(words, end, last, value, numbers), last, numbers)


def _continued(words: Words, end: int, value: Decimal, last: int, numbers: NumberWords) -> tuple[int, Decimal]:
    """Add a smaller magnitude that the number goes on with: "1 billion 200 million", "2 lakh 50 thousand"."""
    scale = numbers.magnitudes.get(words.lower[end - 1], 0)
    if scale > _LEAST and end + 1 < last and words.words[end].isdecimal() and not words.glued(end):
        part = _value(words.words[end])
        below = numbers.magnitudes.get(words.lower[end + 1], 0)
        if part is not None and below >= _LEAST and part * below < scale:
            return end + 2, value + part * below
    return end, value


def _grouped(words: Words, end: int, last: int, value: Decimal) -> tuple[int, Decimal]:
    """Join groups of three digits that a thin space or an apostrophe separates."""
    while end < last and value < LIMIT:
        at = end
        if words.words[at] in _GROUP_MARKS and words.glued(at) and at + 1 < last and words.glued(at + 1):
            at += 1
        elif not _parts_thousands(words, at):
            break
        if len(words.words[at]) != 3 or not words.words[at].isdecimal():
            break
        end, value = at + 1, value * 1000 + Decimal(words.words[at])
    return end, value


def _parts_thousands(words: Words, at: int) -> bool:
    """Whether the space before a word can part thousands: for a plain one, only where three noughts follow."""
    gap = words.text[words.end(at - 1) : words.starts[at]]
    return gap in _GROUP_SPACES or (gap == " " and "000" in words.words[at : at + 2])


def _mixed(words: Words, i: int, last: int) -> tuple[int, Decimal] | None:
    """The fraction of a mixed number: the "1/2" of "1 1/2" and "1-1/2"."""
    if i < last and words.words[i] in HYPHENS:
        i = unhyphened(words, i, last)
    if i + 2 < last and words.words[i + 1] == "/" and words.glued(i + 1) and words.glued(i + 2):
        above, below = words.words[i], words.words[i + 2]
        if words.glued(i) and not (words.words[i - 1] in HYPHENS and below in _MEASURED_IN):
            return None
        if above.isdecimal() and below.isdecimal() and len(above) <= len(below) <= 2 and 0 < int(above) < int(below):
            return i + 3, Decimal(int(above)) / int(below)
    return None


def _power(words: Words, i: int, last: int) -> tuple[int, Decimal] | None:
    """A power of ten: the "e6" of "1.5e6", the "x 10^8" of "3 x 10^8", the "^6" of "10^6"."""
    lower = words.lower
    if lower[i - 1] == "10" and words.glued(i) and (lower[i] == "^" or lower[i].translate(_RAISED) != lower[i]):
        read = _exponent(words, i + (lower[i] == "^"), last)
        return None if read is None else (read[0], read[1] / 10)
    if lower[i] == "e" and i + 1 < last and words.glued(i) and words.glued(i + 1):
        return _exponent(words, i + 1, last)
    if (lower[i] in TIMES or lower[i] == "*") and i + 2 < last and lower[i + 1] == "10" and words.glued(i + 2):
        return _exponent(words, i + 3 if words.words[i + 2] == "^" else i + 2, last)
    return None


def _exponent(words: Words, i: int, last: int) -> tuple[int, Decimal] | None:
    """The power of ten whose exponent begins at word `i`, with a sign or without."""
    if i >= last:
        return None
    sign = 1
    if words.words[i] in MINUS and i + 1 < last:
        sign, i = -1, i + 1
    digits = words.words[i].translate(_RAISED)
    if digits.isdecimal() and len(digits) <= 2:
        return i + 1, Decimal(10) ** (sign * int(digits))
    return None


def glyph(word: str) -> Decimal | None:
    """The value of a fraction that is one character."""
    if len(word) == 1 and not word.isascii() and unicodedata.category(word) == "No":
        value = unicodedata.numeric(word)
        if 0 < value < 1:
            return (Decimal(value) * 5040).quantize(Decimal(1)) / 5040
    return None
