# SPDX-License-Identifier: MIT
"""Ages that have no unit: "aged 14", "Payne, 66,", "the nurse, 64, said", "she was 15"."""

from __future__ import annotations

from decimal import Decimal

from newsfacts._sentences import Sentence
from newsfacts._words import Words
from newsfacts.lang.schema import FigureWords
from newsfacts.lexicon import (
    ADVERB,
    AUXILIARY,
    CAPITAL,
    CONJUNCTION,
    DETERMINER,
    DIGIT,
    NUMBER,
    PAST,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    SUBORDINATOR,
    THIRD,
    Lexicon,
)

_OLDEST = 122
_REACH = 4
_PAUSES = frozenset(",.;")


def is_age(words: Words, first: int, last: int, value: Decimal, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether the number from word `first` to before `last`, which names no unit, is somebody's age in years."""
    if not (0 < value <= _OLDEST and value == value.to_integral_value()):
        return False
    language = lexicon.language
    skipped = language.hedges.opening | language.hedges.origin | {language.numbers.partitive}
    before = words.lower[max(sentence.first, first - _REACH) : first]
    while before and before[-1] in skipped:
        before.pop()
    if before and (before[-1] in language.units.aged or " ".join(before[-2:]) in language.units.aged):
        return True
    if last + 1 < sentence.last and " ".join(words.lower[last : last + 2]) in language.figures.older:
        return True
    return _apposed(words, first, last, sentence) or _is_so_old(words, first, last, sentence, language.figures)


def _apposed(words: Words, first: int, last: int, sentence: Sentence) -> bool:
    """Whether it stands between a name and a comma: "Payne, 66, said", "Payne, now 66, said"."""
    mark = first - 1 - bool(words.classes[first - 1] & ADVERB)
    if mark - 1 < sentence.first or not words.classes[first] & DIGIT or words.words[mark] not in ",(":
        return False
    name = mark - 1
    if last - first != 1:
        return False
    if not words.classes[name] & CAPITAL:
        return _describes(words, name, last, sentence)
    if words.classes[name] & (DIGIT | NUMBER):
        return False
    closing = words.words[last] if last < sentence.last else "."
    if words.words[mark] == "(":
        return closing == ")" and name > sentence.first and bool(words.classes[name - 1] & CAPITAL)
    return closing in {",", ".", ";", ")", "\u2014", "\u2013", "-"}


def _describes(words: Words, noun: int, last: int, sentence: Sentence) -> bool:
    """Whether "the" and a noun stand before a number in commas, a verb or "who" behind: "the nurse, 64, said"."""
    if (
        noun - 1 < sentence.first
        or last + 1 >= sentence.last
        or words.words[noun + 1] != ","
        or words.words[last] != ","
    ):
        return False
    articled = (
        words.classes[noun - 1] & DETERMINER and words.words[noun].isalpha() and not words.lower[noun].endswith("s")
    )
    return bool(articled and words.classes[last + 1] & (AUXILIARY | PAST | THIRD | RELATIVE))


def _is_so_old(words: Words, first: int, last: int, sentence: Sentence, figures: FigureWords) -> bool:
    """Whether a person stands before, and nothing counted behind: "She was 15"."""
    if first - 2 < sentence.first or not words.classes[first] & DIGIT:
        return False
    if words.lower[first - 1] not in figures.being:
        return False
    subject = first - 2
    while (
        subject > sentence.first
        and words.classes[subject] & (AUXILIARY | ADVERB)
        and not words.classes[subject] & CAPITAL
    ):
        subject -= 1
    if not words.classes[subject] & (PRONOUN | CAPITAL) or words.lower[subject] in figures.impersonal:
        return False
    if last >= sentence.last:
        return True
    ends = CONJUNCTION | SUBORDINATOR | PREPOSITION
    return bool(words.classes[last] & ends) or words.words[last] in _PAUSES
