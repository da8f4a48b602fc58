# SPDX-License-Identifier: MIT
"""Times that come again: "every Tuesday", "twice a week", "daily"."""

from __future__ import annotations

import attrs

from newsfacts._classes import CAPITAL
from newsfacts._timex.calendar import read_place
from newsfacts._timex.cursor import MOST_DIGITS, SET, Cursor, Number
from newsfacts._timex.expressions import Expression, Fixed, Partial
from newsfacts._timex.named import read_named
from newsfacts._timex.periods import read_season
from newsfacts._timex.spans import duration, read_ordinal


def read_repeated(cursor: Cursor, i: int) -> Expression | None:
    """Read "every Tuesday", "each year", "daily", "per month", "weekends", "Tuesdays"."""
    word = cursor.word(i)
    if period := cursor.time.frequencies.get(word):
        named = cursor.classes[i] & CAPITAL and i > cursor.first  # "the Daily Mail"
        return None if named else Expression(i, i + 1, "date.set", SET, Fixed(period))
    if word in cursor.time.every:
        return _every(cursor, i)
    per = word in cursor.time.per and word not in cursor.time.articles
    if per and (unit := cursor.unit(i + 1)) and not unit[1] and unit[0] != "TS":
        return Expression(i, i + 2, "date.set", SET, Fixed(duration(unit[0], 1)))
    if cursor.time.plurals.get(word) == cursor.time.weekend:
        return Expression(i, i + 1, "date.set", SET, Fixed("XXXX-WXX-WE"))
    day = cursor.time.weekday_plurals.get(word)
    if day and cursor.classes[i] & CAPITAL:
        return Expression(i, i + 1, "date.set", SET, Fixed(f"XXXX-WXX-{day}"))
    return None


def _every(cursor: Cursor, first: int) -> Expression | None:
    """Read "every two weeks", "each year", "every other Friday night", "every summer", "every morning"."""
    i, quant = first + 1, cursor.word(first).upper()
    ordinal = _ordinal_number(cursor, i)
    number = ordinal or cursor.number(i)
    end = number.last if number else i
    end += cursor.dash(end)
    if unit := cursor.unit(end):
        value = duration(unit[0], number.value if number else 1)
        return Expression(first, end + 1, "date.set", SET, Fixed(value, quant))
    whole = read_place(cursor, ordinal.last if ordinal else i) or read_season(cursor, i) or read_named(cursor, i)
    if whole and isinstance(whole.meaning, Partial):
        end, value = whole.last, whole.meaning.place.pattern
        if part := cursor.time.parts.get(cursor.word(end)):
            end, value = end + 1, f"{value}T{part}"
        return Expression(first, end, "date.set", SET, Fixed(value, quant))
    if part := cursor.time.parts.get(cursor.word(i)):
        return Expression(first, i + 1, "date.set", SET, Fixed(f"XXXX-XX-XXT{part}", quant))
    return None


def _ordinal_number(cursor: Cursor, i: int) -> Number | None:
    """Read "(every) other", "(every) third"."""
    if cursor.word(i) in cursor.time.alternate:
        return Number(i + 1, 2)
    ordinal = read_ordinal(cursor, i)
    return Number(ordinal[0], ordinal[1]) if ordinal else None


def read_frequency(cursor: Cursor, i: int) -> Expression | None:
    """Read "twice a week", "three times a year", "once every two years"."""
    word, end = cursor.word(i), i + 1
    times = cursor.time.times.get(word)
    if times is None:
        if cursor.word(end) != cursor.time.times_noun:
            return None
        figures = int(word) if word.isdecimal() and len(word) <= MOST_DIGITS else None
        times, end = cursor.time.numbers.get(word) or figures, end + 1
    if not times:
        return None
    if (
        cursor.word(end) in cursor.time.every
        and (found := read_repeated(cursor, end))
        and isinstance(found.meaning, Fixed)
    ):
        return attrs.evolve(found, first=i, meaning=attrs.evolve(found.meaning, freq=f"{times}X"))
    unit = cursor.unit(end + 1) if cursor.word(end) in cursor.time.per else None
    if unit is None or unit[1]:
        return None
    return Expression(i, end + 2, "date.set", SET, Fixed(duration(unit[0], 1), freq=f"{times}X"))
