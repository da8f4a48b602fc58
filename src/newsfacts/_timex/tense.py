# SPDX-License-Identifier: MIT
"""Whether the sentence round an expression looks back or ahead."""

from __future__ import annotations

from newsfacts._timex.expressions import Expression
from newsfacts._words import Words
from newsfacts.lang.schema import TimeWords
from newsfacts.lexicon import AUXILIARY, CAPITAL, MARK, PAST, STOP, Lexicon, Phrases

_WINDOW = 12
"""How many words before an expression tell."""
_PERFECT = 4
"""How many words before a cue "had been" may stand: "had been scheduled to expire"."""


def is_past(words: Words, expression: Expression, time: TimeWords) -> bool:
    """Whether the word right before says that an open date is past: "since June", "the year ended March 31"."""
    return expression.first > 0 and words.lower[expression.first - 1] in time.past_cues


def at(words: Words, expression: Expression, lexicon: Lexicon) -> int:
    """-1 where the words before look back, 1 where they look ahead, else 0."""
    time, tables, first = lexicon.language.time, lexicon.temporal, expression.first
    if first == 0:
        return 0
    if is_past(words, expression, time):
        return -1
    before = words.lower[first - 1]
    if before in time.future_openings or (before in time.deadline_openings and expression.rule != "date.weekday"):
        return 1
    if expression.last < len(words) and words.lower[expression.last] in time.future_verbs:
        return 1
    for i in range(first - 1, max(-1, first - 1 - _WINDOW), -1):
        if _begins(words, i, tables["future_cues"]):
            over = any(_begins(words, j, tables["past_perfect"]) for j in range(max(0, i - _PERFECT), i - 1))
            return -1 if over else 1
        classes = words.classes[i]
        if classes & (PAST | CAPITAL) == PAST and not words.classes[i - 1] & AUXILIARY:
            return -1
        if classes & (STOP | MARK):
            return 0
    return 0


def _begins(words: Words, i: int, phrases: Phrases) -> bool:
    rows = phrases.get(words.lower[i])
    return rows is not None and any(tuple(words.lower[i : i + len(parts)]) == parts for parts, _ in rows)
