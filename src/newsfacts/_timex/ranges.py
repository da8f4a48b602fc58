# SPDX-License-Identifier: MIT
"""Ranges of days, months and years: their second end, which is counted from the first, or a date only behind it."""

from __future__ import annotations

import attrs

from newsfacts._timex.calendar import CLOSED, read_day_number, with_year
from newsfacts._timex.cursor import DATE, Cursor
from newsfacts._timex.expressions import Expression, Fixed, Partial, Until, Within
from newsfacts._timex.places import MonthDay, Yearly


def ranged(cursor: Cursor, begun: Expression, ended: Expression) -> tuple[Expression, Expression]:
    """Two expressions in a row, the one counted from the other where they are a range.

    The end lies after the begin, "from Monday to Friday"; a year at the end is that of both, "May to June 2020".
    """
    i = begun.last
    first, last = begun.meaning, ended.meaning
    if i + 1 != ended.first or begun.rule != ended.rule or not cursor.goes_on(i) or not isinstance(first, Partial):
        return begun, ended
    joined = cursor.word(i) in cursor.time.also and cursor.word(begun.first - 1) not in cursor.time.between
    if joined and (begun.rule != "date.day" or not isinstance(last, Fixed)):
        return begun, ended
    if isinstance(last, Partial) and last.direction is None:
        if isinstance(last.place, MonthDay):
            first = attrs.evolve(first, until=last.place)
            begun = attrs.evolve(begun, meaning=first)
        return begun, attrs.evolve(ended, meaning=Until(last, first))
    if isinstance(last, Fixed) and last.value[:4].isdecimal() and isinstance(first.place, Yearly):
        year = int(last.value[:4]) - (first.place.pattern[5:] > last.value[5:])
        return attrs.evolve(begun, meaning=Within(first, Fixed(f"{year:04}"))), ended
    return begun, ended


def read_range_end(cursor: Cursor, begun: Expression) -> Expression | None:
    """The second part of "2006-07", "Jan. 3-5" or "Jan. 3 and 4", which is a date only behind the first."""
    i = begun.last
    if not isinstance(begun.meaning, Fixed | Partial):
        return None
    first = begun.meaning.place if isinstance(begun.meaning, Partial) else None
    if begun.rule == "date.day" and not cursor.dash(i) and cursor.goes_on(i) and cursor.word(i - 1).isdecimal():
        return _second_day(cursor, i + 1, first) if isinstance(first, MonthDay) else None
    if not cursor.dash(i) or not cursor.glued(i):
        return None
    word = cursor.word(i + 1)
    if begun.rule == "date.year" and len(word) == 2 and word.isdecimal() and isinstance(begun.meaning, Fixed):
        year = begun.meaning.value
        if len(year) == 4 and word > year[2:] and cursor.glued(i + 1):
            return Expression(i + 1, i + 2, "date.year", DATE, Fixed(year[:2] + word))
        return None
    day = read_day_number(cursor, i + 1) if begun.rule == "date.day" else None
    if day and isinstance(first, MonthDay) and first.day < day[1]:
        return with_year(cursor, i + 1, day[0], first.month, day[1])
    return None


def _second_day(cursor: Cursor, i: int, first: MonthDay) -> Expression | None:
    """The number of a later day in the same month, "(Jan. 3 and) 4", unless it counts what follows."""
    day = read_day_number(cursor, i)
    if day is None or first.day >= day[1]:
        return None
    counts = cursor.word(day[0])[:1].isalpha() and not cursor.classes[day[0]] & CLOSED
    return None if counts or cursor.word(day[0]) == "%" else with_year(cursor, i, day[0], first.month, day[1])
