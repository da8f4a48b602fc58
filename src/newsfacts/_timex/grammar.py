# SPDX-License-Identifier: MIT
"""Where temporal expressions stand: triggers, and a reader started at each word from which one may reach a trigger."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from newsfacts._classes import CAPITAL, DIGIT, MONTH, TEMPORAL, WEEKDAY
from newsfacts._sentences import Sentence
from newsfacts._timex.cursor import APOSTROPHES, RANGE_MARKS, Cursor
from newsfacts._timex.expressions import Expression
from newsfacts._timex.ranges import ranged, read_range_end
from newsfacts._timex.reader import read
from newsfacts._words import Words
from newsfacts.lexicon import Lexicon

if TYPE_CHECKING:
    from newsfacts.lang.schema import TimeWords

_REACH = 7
"""How many words may stand before a trigger in its expression."""
_OPENERS = frozenset(
    """
    articles last this next previous same following spans every numbers ordinals some couple scales half starts
    middles ends prior posterior hedges holidays vague vague_adjectives fillers latest of around months weekdays
    seasons days parts clock_parts past_hour fiscal figure per comparable codes beside ranges also choices times
    alternate latter part_phrases times_noun quarters
    """.split()
)
"""The tables whose words may stand before a trigger in its expression."""
_BEGINNINGS = frozenset({"date.day", "date.year", "date.clock"})
"""What may begin a range whose end has the trigger."""
_JOINTS = RANGE_MARKS | {"'s", "\u2019s", "."}


def find(words: Words, sentences: Sequence[Sentence], lexicon: Lexicon) -> list[Expression]:
    """The temporal expressions of the sentences, in order; they never overlap."""
    time = lexicon.language.time
    triggers = [i for i in words.where(MONTH | WEEKDAY | TEMPORAL | DIGIT) if _promising(words, i, time)]
    firsts = [sentence.first for sentence in sentences]
    found: list[Expression] = []
    cursor = Cursor(words, lexicon)
    done = 0
    for trigger in triggers:
        if trigger >= cursor.last:
            index = bisect_right(firsts, trigger) - 1
            if index < 0 or trigger >= sentences[index].last:
                continue
            done = sentences[index].first
            cursor.enter(done, sentences[index].last)
        if trigger >= done:
            for expression in _around(cursor, trigger, done):
                if found and found[-1].last + 1 == expression.first:
                    found[-1], expression = ranged(cursor, found[-1], expression)
                found.append(expression)
                done = expression.last
    return found


def _promising(words: Words, index: int, time: TimeWords) -> bool:
    """Whether a word can be the heart of a date; of numbers, a year, a clock time, a date in figures, a decade."""
    classes = words.classes[index]
    if classes & TEMPORAL:
        return True
    if classes & (MONTH | WEEKDAY):
        return bool(classes & CAPITAL)
    word = words.words[index]
    if len(word) == 2 and index > 1 and words.lower[index - 1] in APOSTROPHES:
        if words.lower[index - 2] in time.year_openings:
            return True
    elif (len(word) == 4 and "." not in word) or ":" in word:
        return True
    behind = words.lower[index + 1] if index + 1 < len(words) else ""
    return behind == "/" or behind in time.decade_endings


def _around(cursor: Cursor, trigger: int, done: int) -> Iterator[Expression]:
    """The longest expression that holds the trigger, the other end of a range before or behind it."""
    lower = cursor.lower
    start = trigger
    floor = max(done, trigger - _REACH)
    while start > floor and (lower[start - 1] in _JOINTS or not _OPENERS.isdisjoint(cursor.roles_at(start - 1))):
        start -= 1
    while start <= trigger:
        expression = read(cursor, start)
        if expression and expression.last > trigger:
            yield expression
            if second := read_range_end(cursor, expression):
                yield second
            return
        if expression and expression.rule in _BEGINNINGS and cursor.goes_on(expression.last):
            yield expression
            start = expression.last
        start += 1
