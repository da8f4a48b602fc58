# SPDX-License-Identifier: MIT
"""Phrases of the lexicon, at a word and before one."""

from __future__ import annotations

from newsfacts._classes import (
    ADJECTIVE,
    ADVERB,
    AUXILIARY,
    CONJUNCTION,
    DETERMINER,
    GERUND,
    NEGATION,
    PAST,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    SUBORDINATOR,
)
from newsfacts._phrase_table import Phrases
from newsfacts._words import Words
from newsfacts.lexicon import Lexicon

OWNERS = frozenset({"'s", "\u2019s"})
APOSTROPHES = frozenset("'\u2019")
SMALL = PRONOUN | DETERMINER | PREPOSITION | CONJUNCTION | SUBORDINATOR | RELATIVE | AUXILIARY | NEGATION
"""Classes of the small words, of which a language has a closed list: they end a noun phrase, or begin one."""
GRADING = ADJECTIVE | ADVERB | PAST | GERUND
"""Classes of what may stand before a noun and tell more of it."""

_ENDS = 2
"""Words of a phrase that its first and its last word are all of."""


def phrase_at(words: Words, i: int, last: int, phrases: Phrases) -> tuple[int, str] | None:
    """The longest phrase that begins at word `i`: the index after it, and what it stands for."""
    if i >= last:
        return None
    for parts, value in phrases.get(words.lower[i], ()):
        end = i + len(parts)
        if end <= last and (len(parts) == 1 or tuple(words.lower[i:end]) == parts):
            return end, value
    return None


def phrase_back(words: Words, last: int, start: int, lexicon: Lexicon) -> tuple[int, str] | None:
    """The longest hedge that ends before word `last`: the index of its first word, and its kind."""
    if last <= start:
        return None
    for parts, value in lexicon.hedges.get(words.lower[last - 1], ()):
        first = last - len(parts)
        if first < start or words.lower[first] != parts[0]:
            continue
        if len(parts) <= _ENDS or tuple(words.lower[first:last]) == parts:
            return first, value
    return None


def tells_time(words: Words, i: int, last: int, lexicon: Lexicon) -> bool:
    """Whether a day on the calendar begins at word `i`, which a figure before it does not count: "40 {last year}"."""
    if words.lower[i] not in lexicon.deictic or i + 1 >= last:
        return False
    time = lexicon.language.time
    return words.lower[i + 1] in time.units or words.lower[i + 1] in time.seasons


def compares(words: Words, i: int, last: int, lexicon: Lexicon) -> bool:
    """Whether a comparison begins at word `i`, behind a multiple: "twice {as many}", "four times {the size}"."""
    figures = lexicon.language.figures
    if i >= last or tells_time(words, i, last, lexicon):
        return False
    if words.lower[i] in figures.equative:
        degree = i + 1 < last and (words.classes[i + 1] & (ADJECTIVE | ADVERB) or words.lower[i + 1] in figures.degrees)
        return bool(degree)  # "He scored twice as rain set in."
    return words.lower[i] in figures.compared or bool(words.classes[i] & (DETERMINER | RELATIVE))
