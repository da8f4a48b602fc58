# SPDX-License-Identifier: MIT
"""Feet and inches: by their names ("5 feet 10", "6-foot-2") and by their marks (6'2", a 16" screen)."""

from __future__ import annotations

from decimal import Decimal

from newsfacts._classes import (
    ADVERB,
    AUXILIARY,
    CONJUNCTION,
    CUE,
    DETERMINER,
    DIGIT,
    PAST,
    PREPOSITION,
    SUBORDINATOR,
    THIRD,
)
from newsfacts._numerals import HYPHENS, Form, Numeral, cardinal, unhyphened
from newsfacts._sentences import Sentence
from newsfacts._words import Words
from newsfacts.claims._phrases import phrase_at
from newsfacts.lexicon import Lexicon

FOOT = 12
"""Inches of a foot."""
_DIGITS = 2
"""The most digits that the inches behind feet have."""
_FEET = frozenset("'\u2019\u2032")
_INCH = frozenset('"\u201d\u2033') | {"''"}
_QUOTING = _INCH | {"\u201c"}
_NEAR = 60
"""How many words back a quotation is looked for that a mark may close."""
_SCREEN = 3
"""The most digits of a length that is told by a mark alone."""
_CLOSING = CONJUNCTION | PREPOSITION | AUXILIARY | SUBORDINATOR
_SMALL = CONJUNCTION | PREPOSITION | AUXILIARY | SUBORDINATOR | DETERMINER | ADVERB

Length = tuple[int, Decimal]
"""Index of the word after a length, and its inches."""


def inches_behind(words: Words, at: int, last: int, lexicon: Lexicon) -> Length | None:
    """The inches behind feet that end before word `at`, perhaps without their name: "5 feet 10", "6-foot-2"."""
    read = cardinal(words, unhyphened(words, at, last), last, lexicon.language.numbers)
    if read is None or not 0 <= read[1] < FOOT:
        return None
    end, inches = read
    named = phrase_at(words, unhyphened(words, end, last), last, lexicon.units)
    if named is not None:
        return (named[0], inches) if named[1] == "inch" else None
    tied = words.words[at] in HYPHENS and words.glued(at + 1)  # "A 6-foot-{2} guard"
    ends = end == last or not words.words[end][0].isalpha() or words.classes[end] & _CLOSING
    return (end, inches) if ends or tied else None


def _is_inch(words: Words, mark: int, first: int) -> bool:
    """Whether a mark behind digits stands for inches: it closes no quotation of the sentence, and a noun is behind it.

    "The 16\" screen", but "he said "I am 16" then".
    """
    start = max(first, mark - _NEAR)
    marks = [i for i in range(start, mark) if words.words[i] in _QUOTING]
    if sum(i == start or not words.classes[i - 1] & DIGIT for i in marks) % 2:
        return False
    behind = words.classes[mark + 1]
    if words.glued(mark + 1) or not words.words[mark + 1].isalpha() or behind & (_SMALL | PAST | THIRD | CUE):
        return False
    return len(words.words[mark - 1].partition(".")[0]) <= _SCREEN


def marked(words: Words, numeral: Numeral, sentence: Sentence) -> Length | None:
    """A length that is told by marks, in inches: 6'2", a 16" screen."""
    at, last = numeral.last, sentence.last
    if at + 1 >= last or not words.glued(at):
        return None
    if words.words[at] in _INCH and _is_inch(words, at, sentence.first):
        return at + 1, numeral.low
    if words.words[at] not in _FEET:
        return None
    end, closed = at + 2, at + 2 < last and words.words[at + 2] in _INCH and words.glued(at + 2)
    if not (words.glued(at + 1) or closed):
        return None
    inches = words.words[at + 1]
    if not inches.isdecimal() or len(inches) > _DIGITS or not int(inches) < FOOT or numeral.form is not Form.FIGURE:
        return None
    return end + closed, numeral.low * FOOT + int(inches)
