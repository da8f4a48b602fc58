# SPDX-License-Identifier: MIT
"""Number expressions: digits in every habit of writing, number words of any size, fractions, orders of magnitude."""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal
from enum import StrEnum

import attrs

from newsfacts._words import Words
from newsfacts.lang.schema import NumberWords
from newsfacts.lexicon import DIGIT, NUMBER

_THOUSANDS = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?")
_POINTED = re.compile(r"\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?")
_PLAIN = re.compile(r"\d+(?:\.\d+)?")
_DECIMAL_COMMA = re.compile(r"\d+,\d{1,2}")
_GROUP_SPACES = frozenset("\u00a0\u2009\u202f")
_GROUP_MARKS = frozenset({"'", "\u2019"})
_MINUS = frozenset("-\u2212\u207b")
_TIMES = frozenset("x\u00d7")
_RAISED = str.maketrans("\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079", "0123456789")
_HYPHENS = frozenset("-\u2010\u2011")
_SLASHES = frozenset("/\u2044")
_MAX_DIGITS = 40
_LIMIT = 10**_MAX_DIGITS


class Form(StrEnum):
    """How a number is written."""

    FIGURE = "figure"
    WORD = "word"
    FRACTION = "fraction"
    VAGUE = "vague"
    MULTIPLE = "multiple"


@attrs.frozen
class Numeral:
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


def find(words: Words, numbers: NumberWords) -> list[Numeral]:
    """All number expressions of a text, in order."""
    found: list[Numeral] = []
    after = 0
    for i in words.where(DIGIT | NUMBER):
        if i < after:
            continue
        numeral = _numeral(words, i, after, numbers)
        if numeral is not None:
            found.append(numeral)
            after = numeral.last
    return found


def cardinal(words: Words, i: int, last: int, numbers: NumberWords) -> tuple[int, Decimal] | None:
    """Read a cardinal number that starts at word `i` and ends before word `last`.

    "11,000", "1.8 million", "50bn", "two hundred and thirty-four", "a dozen", "half a million", "two and a half".

    Returns:
        The index after its last word, and its value; `None` where no cardinal starts there.

    """
    if i >= last:
        return None
    word = words.lower[i]
    if words.classes[i] & DIGIT:
        return _figure(words, i, last, numbers)
    if word == numbers.half:
        return _half(words, i, last, numbers)
    if word in numbers.articles:
        following = _unhyphened(words, i + 1, last)
        if following < last and words.lower[following] in numbers.magnitudes:
            return _spelled(words, following, last, numbers, group=1)
        return None
    if (glyph := _glyph(words.words[i])) is not None:
        return _multiplied(words, i + 1, last, glyph, numbers)
    return _spelled(words, i, last, numbers)


def value_of(figure: str) -> Decimal | None:
    """The number that digits with separators stand for; `None` where they are a clock time, a list or the like."""
    if len(figure) > _MAX_DIGITS:
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


def _numeral(words: Words, i: int, after: int, numbers: NumberWords) -> Numeral | None:
    """The number expression whose first figure or number word is word `i`; it holds nothing before word `after`."""
    length = len(words)
    word = words.lower[i]
    if word in numbers.vague:
        return _vague(words, i, numbers)
    if word in numbers.multiples:
        value = Decimal(numbers.multiples[word])
        return Numeral(i, i + 1, value, value, Form.MULTIPLE)
    start = i
    if word in numbers.magnitudes:
        article = _unhyphened_back(words, i - 1, after)
        if article >= after and words.lower[article] in numbers.few:
            value = Decimal(numbers.magnitudes[word])
            return Numeral(i, i + 1, value, value * 10, Form.VAGUE)
        start = article
    elif word in numbers.fractions and word != numbers.half:
        return _part(words, i, after, numbers)
    if start < after:
        return None
    read = cardinal(words, start, length, numbers)
    if read is None or read[0] <= i:
        return None
    end, value = read
    denominator = _denominator(words, end, numbers)
    if denominator is not None and words.classes[i] & NUMBER:
        end, parts = denominator
        return Numeral(start, end, value / parts, value / parts, Form.FRACTION)
    if word == numbers.half and value == Decimal("0.5"):
        return Numeral(start, end, value, value, Form.FRACTION)
    start, value = _signed(words, start, after, value, numbers)
    form = Form.FIGURE if words.classes[i] & DIGIT else Form.WORD
    if form is Form.FIGURE and value < 1 and not _SLASHES.isdisjoint(words.words[start:end]):
        form = Form.FRACTION
    return Numeral(start, end, value, value, form)


def _figure(words: Words, i: int, last: int, numbers: NumberWords) -> tuple[int, Decimal] | None:
    """A number that starts with digits."""
    value = value_of(words.words[i])
    if value is None:
        return None
    end = i + 1
    if value == value.to_integral_value() and len(words.words[i]) <= 3 and words.words[i][0] != "0":
        end, value = _grouped(words, end, last, value)
    slashed = end + 1 < last and words.words[end] in _SLASHES and words.glued(end) and words.glued(end + 1)
    if slashed and words.classes[end + 1] & DIGIT:
        below = value_of(words.words[end + 1])
        dated = (end + 2 < last and words.words[end + 2] in _SLASHES) or (i > 0 and words.words[i - 1] in _SLASHES)
        if not dated and below is not None and 1 < below <= 1000 and 0 < value < below:
            return end + 2, value / below
        return None
    if end < last:
        glyph = _glyph(words.words[end])
        if glyph is not None:
            end, value = end + 1, value + glyph
        elif (mixed := _mixed(words, end, last)) is not None:
            end, value = mixed[0], value + mixed[1]
        elif (power := _power(words, end, last)) is not None:
            return power[0], value * power[1]
    if end < last and words.glued(end):
        suffix = numbers.suffixes.get(words.words[end])
        if suffix is not None and not (end + 1 < last and words.glued(end + 1) and words.classes[end + 1] & DIGIT):
            return end + 1, _times(value, suffix)
    return _multiplied(words, end, last, value, numbers)


def _grouped(words: Words, end: int, last: int, value: Decimal) -> tuple[int, Decimal]:
    """Join groups of three digits that a thin space or an apostrophe separates."""
    while end < last and value < _LIMIT:
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
    gap = words.text[words.ends[at - 1] : words.starts[at]]
    return gap in _GROUP_SPACES or (gap == " " and "000" in words.words[at : at + 2])


def _mixed(words: Words, i: int, last: int) -> tuple[int, Decimal] | None:
    """The fraction of a mixed number: the "1/2" of "1 1/2"."""
    if i + 2 < last and words.words[i + 1] == "/" and words.glued(i + 1) and words.glued(i + 2) and not words.glued(i):
        above, below = words.words[i], words.words[i + 2]
        if above.isdecimal() and below.isdecimal() and len(above) <= len(below) <= 2 and 0 < int(above) < int(below):
            return i + 3, Decimal(int(above)) / int(below)
    return None


def _power(words: Words, i: int, last: int) -> tuple[int, Decimal] | None:
    """A power of ten: the "e6" of "1.5e6", the "x 10^8" of "3 x 10^8"."""
    lower = words.lower
    if lower[i] == "e" and i + 1 < last and words.glued(i) and words.glued(i + 1):
        return _exponent(words, i + 1, last)
    if lower[i] in _TIMES and i + 2 < last and lower[i + 1] == "10" and words.glued(i + 2):
        return _exponent(words, i + 3 if words.words[i + 2] == "^" else i + 2, last)
    return None


def _exponent(words: Words, i: int, last: int) -> tuple[int, Decimal] | None:
    """The power of ten whose exponent begins at word `i`, with a sign or without."""
    if i >= last:
        return None
    sign = 1
    if words.words[i] in _MINUS and i + 1 < last:
        sign, i = -1, i + 1
    digits = words.words[i].translate(_RAISED)
    if digits.isdecimal() and len(digits) <= 2:
        return i + 1, Decimal(10) ** (sign * int(digits))
    return None


def _spelled(
    words: Words, i: int, last: int, numbers: NumberWords, group: int | None = None
) -> tuple[int, Decimal] | None:
    """A number in words. `group` is what is known of it so far, below a thousand."""
    total, end, at, smallest = 0, i, i, 10**18
    tens = False
    while at < last and total < _LIMIT:
        word = words.lower[at]
        small = numbers.cardinals.get(word)
        scale = numbers.magnitudes.get(word)
        if small is not None:
            if group is None:
                group = small
            elif (tens and 0 < small < 10) or (group >= 100 and group % 100 == 0 and 0 < small < 100):
                group += small
            else:
                break
            tens = 20 <= small <= 90
        elif scale is not None and group is not None:
            if scale <= 100:
                if group >= 100:
                    break
                group *= scale
            elif scale < smallest:
                total += group * scale
                group, smallest = None, scale
            else:
                total = (total + group) * scale
                group = None
            tens = False
        elif total and group is None and word in numbers.cardinals:
            group = numbers.cardinals[word]
        else:
            break
        end = at = at + 1
        at = _inside(words, at, last, numbers, joined=not tens and (group is None or group >= 100))
    if end == i:
        return None
    value = Decimal(total + (group or 0))
    halved = _and_a_half(words, end, last, numbers)
    if halved is not None:
        return _multiplied(words, halved, last, value + Decimal("0.5"), numbers)
    return end, value


def _inside(words: Words, i: int, last: int, numbers: NumberWords, *, joined: bool) -> int:
    """Step over a hyphen or the joiner inside a number."""
    if i + 1 < last and words.words[i] in _HYPHENS and words.glued(i) and words.glued(i + 1):
        return i + 1
    if joined and i + 1 < last and words.lower[i] == numbers.joiner and words.lower[i + 1] in numbers.cardinals:
        return i + 1
    return i


def _multiplied(words: Words, i: int, last: int, value: Decimal, numbers: NumberWords) -> tuple[int, Decimal]:
    """Multiply by the magnitudes that follow: "4 hundred million", "8-million"."""
    at = _unhyphened(words, i, last)
    while at < last and value < _LIMIT and (scale := numbers.magnitudes.get(words.lower[at])) is not None:
        value = _times(value, scale)
        i = at + 1
        at = _unhyphened(words, i, last)
    return i, value


def _times(value: Decimal, scale: int) -> Decimal:
    """The product, without the decimal places that "1.8 million" only needs before it is multiplied."""
    product = value * scale
    return (
        product.quantize(Decimal(1))
        if product == product.to_integral_value() and product < _LIMIT // 10**15
        else product
    )


def _half(words: Words, i: int, last: int, numbers: NumberWords) -> tuple[int, Decimal]:
    """Read "half", "half a million", "half-dozen"."""
    at = _unhyphened(words, i + 1, last)
    if at < last and words.lower[at] in numbers.articles:
        at = _unhyphened(words, at + 1, last)
    if at < last and words.lower[at] in numbers.magnitudes:
        return _multiplied(words, at, last, Decimal("0.5"), numbers)
    return i + 1, Decimal("0.5")


def _and_a_half(words: Words, i: int, last: int, numbers: NumberWords) -> int | None:
    """The index after "and a half", `None` where there is none."""
    at = i
    for expected in {numbers.joiner}, numbers.articles, {numbers.half}:
        at = _unhyphened(words, at, last)
        if at >= last or words.lower[at] not in expected:
            return None
        at += 1
    return at


def _vague(words: Words, i: int, numbers: NumberWords) -> Numeral:
    """Read "thousands", "tens of thousands", "tens or even hundreds of billions"."""
    lower, length = words.lower, len(words)
    low = high = Decimal(numbers.vague[lower[i]])
    end = i + 1
    for gap in (1, 2):
        at = i + 1 + gap
        if at < length and lower[i + 1] in (numbers.alternative, numbers.joiner) and lower[at] in numbers.vague:
            following = Decimal(numbers.vague[lower[at]])
            if following != low or lower[i + 1] == numbers.alternative:
                high, end = max(high, following), at + 1
            break
    while high < _LIMIT and end + 1 < length and lower[end] == numbers.partitive and lower[end + 1] in numbers.vague:
        scale = numbers.vague[lower[end + 1]]
        low, high, end = low * scale, high * scale, end + 2
    return Numeral(i, end, low, high * 10, Form.VAGUE)


def _part(words: Words, i: int, after: int, numbers: NumberWords) -> Numeral | None:
    """Read "a third", "a quarter of": an article before, and nothing behind that would make it an ordinal."""
    article = i - 1
    if article < after or words.lower[article] not in numbers.articles or words.lower[i].endswith("s"):
        return None
    if i + 1 < len(words):
        following = words.lower[i + 1]
        if (following.isalpha() and following != numbers.partitive) or (following in _HYPHENS and words.glued(i + 1)):
            return None
    value = Decimal(1) / numbers.fractions[words.lower[i]]
    return Numeral(article, i + 1, value, value, Form.FRACTION)


def _denominator(words: Words, i: int, numbers: NumberWords) -> tuple[int, int] | None:
    """The denominator behind a numerator in words: "two-thirds", "three quarters"."""
    at = _unhyphened(words, i, len(words))
    if at < len(words) and words.lower[at] in numbers.fractions:
        plural = words.lower[at].endswith("s")
        one = i > 0 and numbers.cardinals.get(words.lower[i - 1]) == 1
        # "Two quarters" are half a year rather than a half.
        whole = i > 0 and numbers.fractions[words.lower[at]] == 4 and numbers.cardinals.get(words.lower[i - 1]) == 2
        if (plural and not one and not whole) or (one and not plural):
            return at + 1, numbers.fractions[words.lower[at]]
    return None


def _signed(words: Words, start: int, after: int, value: Decimal, numbers: NumberWords) -> tuple[int, Decimal]:
    """Take the minus sign or word before a number into it."""
    at = start - 1
    if at < after:
        return start, value
    if words.words[at] == "." and words.glued(start) and not words.glued(at) and words.words[start].isdecimal():
        return at, value.scaleb(-len(words.words[start]))
    if words.words[at] in _MINUS and words.glued(start):
        if at - 1 >= after and words.lower[at - 1] in numbers.minus:
            return at - 1, -value
        if not words.glued(at) or words.words[at - 1] in "($\u20ac\u00a3\u00a5~":
            return at, -value
    elif words.lower[at] in numbers.minus and words.classes[start] & DIGIT:
        return at, -value
    return start, value


def _glyph(word: str) -> Decimal | None:
    """The value of a fraction that is one character."""
    if len(word) == 1 and not word.isascii() and unicodedata.category(word) == "No":
        value = unicodedata.numeric(word)
        if 0 < value < 1:
            return (Decimal(value) * 5040).quantize(Decimal(1)) / 5040
    return None


def _unhyphened(words: Words, i: int, last: int) -> int:
    """Step over a hyphen that joins words `i - 1` and `i + 1`."""
    joins = i + 1 < last and words.words[i] in _HYPHENS and words.glued(i) and words.glued(i + 1)
    return i + 1 if joins else i


def _unhyphened_back(words: Words, i: int, first: int) -> int:
    """The same, towards the start of the text."""
    joins = i > first and words.words[i] in _HYPHENS and words.glued(i) and words.glued(i + 1)
    return i - 1 if joins else i
