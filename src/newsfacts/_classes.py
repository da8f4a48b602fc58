# SPDX-License-Identifier: MIT
"""Classes of words: bits, so that one look-up for each word serves every parser."""

from __future__ import annotations

from collections.abc import Collection, Mapping

CAPITAL = 1 << 0
"""Begins with a capital letter."""
UPPER = 1 << 1
"""Two letters or more, all of them capitals."""
DIGIT = 1 << 2
"""Begins with a digit."""
STOP = 1 << 3
"""A mark that can end a sentence."""
MARK = 1 << 4
"""A quotation mark or an apostrophe that stands alone."""
DOTTED = 1 << 5
"""Letters with inner stops: U.S., a.m."""
DETERMINER = 1 << 6
PREPOSITION = 1 << 7
CONJUNCTION = 1 << 8
SUBORDINATOR = 1 << 9
RELATIVE = 1 << 10
PRONOUN = 1 << 11
"""A personal pronoun that can be a subject."""
AUXILIARY = 1 << 12
NEGATION = 1 << 13
ADJECTIVE = 1 << 14
ADVERB = 1 << 15
VERB = 1 << 16
"""Dictionary form of a verb."""
THIRD = 1 << 17
"""Third person singular of a verb."""
PAST = 1 << 18
"""Past tense or past participle of a verb."""
GERUND = 1 << 19
"""Present participle of a verb."""
NOUN = 1 << 20
"""Form of a verb that is more often a noun: report, plans."""
ANY_VERB = VERB | THIRD | PAST | GERUND
VERB_FORMS = (VERB, THIRD, PAST, GERUND)
"""The classes of what `verb_forms` gives, in its order."""
CUE = 1 << 21
"""First word of a cue of reporting."""
MONTH = 1 << 22
"""Name or abbreviation of a month."""
WEEKDAY = 1 << 23
"""Name or abbreviation of a day of the week."""
NUMBER = 1 << 24
"""A word of numbers: seven, million, dozens, half, doubled."""
TEMPORAL = 1 << 25
"""First word of any other phrase that can hold a temporal expression together: a unit, a season, "yesterday"."""

_STOPS = frozenset({".", "!", "?", "\u2026", "..", "...", "....", "\u3002"})
_MARKS = frozenset("\"'\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f\u00ab\u00bb\u2039\u203a`\u00b4") | {"''", "``"}


class WordClasses(dict[str, int]):
    """Surface form to classes; computes what it has not seen, and stops remembering when it is large."""

    LIMIT = 200_000

    def __init__(self, vocabulary: Mapping[str, int], not_adverbs: Collection[str]) -> None:
        self._vocabulary = vocabulary
        self._not_adverbs = not_adverbs

    def __missing__(self, word: str) -> int:
        lower = word.lower()
        straight = lower.replace("\u2019", "'")
        bits = self._vocabulary.get(straight, 0)
        if "'" in straight and self._vocabulary.get(straight.split("'", 1)[0], 0) & PRONOUN:
            bits |= PRONOUN | AUXILIARY  # "he'd", "they're"
        if lower.endswith("ly") and len(lower) > 4 and lower not in self._not_adverbs:
            bits |= ADVERB
        if word[0].isupper():
            bits |= CAPITAL | (UPPER if len(word) > 1 and word.isupper() else 0)
            if bits & UPPER and bits & RELATIVE:
                bits &= ~(RELATIVE | PRONOUN)  # the WHO
        elif word[0].isdecimal():
            bits |= DIGIT
        elif word in _STOPS:
            bits |= STOP
        elif word in _MARKS:
            bits |= MARK
        if "." in word and word[0].isalpha():
            bits |= DOTTED
        if len(self) < self.LIMIT:
            self[word] = bits
        return bits
