# SPDX-License-Identifier: MIT
"""Feet and inches: by their names ("5 feet 10", "6-foot-2") and by their marks (6'2", a 16" screen)."""

from __future__ import annotations

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
from newsfacts._numerals import HYPHENS, Form, cardinal
from newsfacts._sentences import Sentence
from newsfacts._words import Words
from newsfacts.claims._figure import Figure
from newsfacts.claims._phrases import phrase_at
from newsfacts.lexicon import Lexicon
from newsfacts.records import ClaimKind

_INCHES = 12
_FEET = frozenset("'\u2019\u2032")
_INCH = frozenset('"\u201d\u2033') | {"''"}
_QUOTING = _INCH | {"\u201c"}
_NEAR = 60
"""How many words back a quotation is looked for that a mark may close."""
_SCREEN = 3
"""The most digits of a length that is told by a mark alone."""
_CLOSING = CONJUNCTION | PREPOSITION | AUXILIARY | SUBORDINATOR
_SMALL = CONJUNCTION | PREPOSITION | AUXILIARY | SUBORDINATOR | DETERMINER | ADVERB


def take_inches(words: Words, figure: Figure, last: int, lexicon: Lexicon) -> None:
    """The inches behind feet that may do without their name: "5 feet 10", "6-foot-2"."""
    at = figure.last + (figure.last < last and words.words[figure.last] in HYPHENS and words.glued(figure.last))
    read = cardinal(words, at, last, lexicon.language.numbers)
    if read is None or not 0 <= read[1] < _INCHES or figure.low != figure.high:
        return
    end = read[0] + (read[0] < last and words.words[read[0]] in HYPHENS and words.glued(read[0]))
    named = phrase_at(words, end, last, lexicon.units)
    if named is not None and named[1] == "inch":
        end = named[0]
    elif named is None and (
        read[0] == last or not words.words[read[0]][0].isalpha() or words.classes[read[0]] & _CLOSING
    ):
        end = read[0]
    else:
        return
    figure.low = figure.high = figure.low * _INCHES + read[1]
    figure.unit, figure.last, figure.after = "inch", end, end


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


def take_marks(words: Words, figure: Figure, sentence: Sentence) -> bool:
    """Read feet and inches by their marks: 6'2"."""
    at, last = figure.last, sentence.last
    if at + 1 >= last or not words.glued(at):
        return False
    if words.words[at] in _INCH and _is_inch(words, at, sentence.first):
        figure.unit, figure.kind, figure.last, figure.after = "inch", ClaimKind.MEASURE, at + 1, at + 1
        return True
    if words.words[at] not in _FEET:
        return False
    if not words.glued(at + 1) and not (at + 2 < last and words.words[at + 2] in _INCH and words.glued(at + 2)):
        return False
    inches = words.words[at + 1]
    if not inches.isdecimal() or not int(inches) < _INCHES or figure.form is not Form.FIGURE:
        return False
    end = at + 2 + (at + 2 < last and words.words[at + 2] in _INCH and words.glued(at + 2))
    figure.low = figure.high = figure.low * _INCHES + int(inches)
    figure.unit, figure.kind, figure.last, figure.after = "inch", ClaimKind.MEASURE, end, end
    return True
