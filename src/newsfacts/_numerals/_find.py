# SPDX-License-Identifier: MIT
"""All the number expressions of a text, and the cardinal number that begins at a word."""

from __future__ import annotations

import unicodedata
from decimal import Decimal
from typing import TYPE_CHECKING

from newsfacts._classes import ADVERB, ANY_VERB, AUXILIARY, CONJUNCTION, DIGIT, NOUN, NUMBER, PREPOSITION
from newsfacts._numerals import _digits, _spelled
from newsfacts._numerals._joints import HYPHENS, multiplied, unhyphened, unhyphened_back
from newsfacts._numerals._numeral import Form, Numeral
from newsfacts._words import Words

if TYPE_CHECKING:
    from newsfacts.lang.schema import NumberWords


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
        return _digits.figure(words, i, last, numbers)
    if word == numbers.half:
        return _spelled.half(words, i, last, numbers)
    if word in numbers.articles:
        following = unhyphened(words, i + 1, last)
        if following < last and words.lower[following] in numbers.magnitudes:
            return _spelled.spelled(words, following, last, numbers, group=1)
        return None
    if (glyph := _digits.glyph(words.words[i])) is not None:
        return multiplied(words, i + 1, last, glyph, numbers)
    return _spelled.spelled(words, i, last, numbers)


def _numeral(words: Words, i: int, after: int, numbers: NumberWords) -> Numeral | None:
    """The number expression whose first figure or number word is word `i`; it holds nothing before word `after`."""
    length = len(words)
    word = words.lower[i]
    if word in numbers.vague:
        loose = word not in numbers.parted or _is_parted(words, i, numbers)
        return _spelled.vague(words, i, numbers) if loose else None
    if word in numbers.multiples:
        value = Decimal(numbers.multiples[word])
        return Numeral(i, i + 1, value, value, Form.MULTIPLE)
    start = i
    if word in numbers.magnitudes:
        article = unhyphened_back(words, i - 1, after)
        if article >= after and words.lower[article] in numbers.few:
            value = Decimal(numbers.magnitudes[word])
            return Numeral(i, i + 1, value, value * 10, Form.VAGUE)
        start = article
    elif word in numbers.fractions and word != numbers.half:
        return _spelled.part(words, i, after, numbers)
    if start < after:
        return None
    read = cardinal(words, start, length, numbers)
    if read is None or read[0] <= i:
        return None
    end, value = read
    denominator = _spelled.denominator(words, end, numbers)
    if denominator is not None and words.classes[i] & NUMBER:
        end, parts = denominator
        return _spelled.share(words, start, end, value / parts, numbers)
    if word == numbers.half and value == Decimal("0.5"):
        return Numeral(start, end, value, value, Form.FRACTION)
    if _is_times(words, end):
        return Numeral(start, end + 1, value, value, Form.MULTIPLE)
    if end < length and (words.lower[end] in numbers.folds or words.words[end] in HYPHENS):
        fold = unhyphened(words, end, length)
        if words.lower[fold] in numbers.folds:
            return Numeral(start, fold + 1, value, value, Form.MULTIPLE)
    start, value = _signed(words, start, after, value, numbers)
    form = Form.FIGURE if words.classes[i] & DIGIT else Form.WORD
    if form is Form.FIGURE and value < 1 and not _digits.SLASHES.isdisjoint(words.words[start:end]):
        form = Form.FRACTION
    elif end - start == 1 and not words.words[start].isascii() and _digits.glyph(words.words[start]) is not None:
        form = Form.FRACTION
    return Numeral(start, end, value, value, form)


def _is_parted(words: Words, i: int, numbers: NumberWords) -> bool:
    """Whether what is counted stands behind "scores", and no noun before it: "hit scores of people", "test scores"."""
    if i + 2 >= len(words) or words.lower[i + 1] != numbers.partitive or not words.words[i + 2].isalpha():
        return False
    shape = words.classes[i - 1] if i > 0 and words.words[i - 1].isalpha() else PREPOSITION
    return bool(shape & (ADVERB | ANY_VERB | AUXILIARY | CONJUNCTION | PREPOSITION)) and not shape & NOUN


def _signed(words: Words, start: int, after: int, value: Decimal, numbers: NumberWords) -> tuple[int, Decimal]:
    """Take the minus sign or word before a number into it; "plus or minus" is none."""
    at = start - 1
    if at < after:
        return start, value
    opens = words.words[at] == "." and (not words.glued(at) or unicodedata.category(words.words[at - 1][-1]) == "Sc")
    if opens and words.glued(start) and words.words[start].isdecimal():
        return at, value.scaleb(-len(words.words[start]))
    if words.words[at] in _digits.MINUS and words.glued(start):
        if at - 1 >= after and words.lower[at - 1] in numbers.minus:
            return at - 1, -value
        if not words.glued(at) or words.words[at - 1] in "($\u20ac\u00a3\u00a5~":
            return at, -value
    elif words.lower[at] in numbers.minus and not (at > after and words.classes[at - 1] & CONJUNCTION):
        return at, -value
    return start, value


def _is_times(words: Words, i: int) -> bool:
    """Whether word `i` is the sign of a multiple at a number: "1.5x", but "4x4"."""
    if i >= len(words) or words.lower[i] not in _digits.TIMES or not words.glued(i) or not words.classes[i - 1] & DIGIT:
        return False
    return i + 1 == len(words) or not words.glued(i + 1) or not words.words[i + 1][0].isalnum()
