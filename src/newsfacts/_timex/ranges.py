# SPDX-License-Identifier: MIT
"""Ranges of days, months and years: their second end, which is counted from the first, or a date only behind it."""

from __future__ import annotations

import attrs

from newsfacts._timex.calendar import CLOSED, read_day_number, with_year
from newsfacts._timex.cursor import DATE, Cursor
from newsfacts._timex.expressions import Beside, Clock, Expression, Fixed, Partial, Until, Within
from newsfacts._timex.places import MonthDay, Weekday, Yearly


def ranged(cursor: Cursor, begun: Expression, ended: Expression) -> tuple[Expression, Expression]:
    """Two expressions in a row, the one counted from the other where they are a range.

    The end lies after the begin, "from Monday to Friday"; a year at the end is that of both, "May to June 2020".
    """
    first, last = begun.meaning, ended.meaning
    if isinstance(first, Clock) and isinstance(last, Clock) and _is_range(cursor, begun, ended):
        return begun, attrs.evolve(ended, meaning=_until_clock(first, last))
    if not isinstance(first, Partial) or not _is_range(cursor, begun, ended):
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


def _until_clock(first: Clock, last: Clock) -> Clock:
    """The second of two clock times with its day: "from 8 p.m. on Friday to noon on Saturday", "7 p.m. to 1 a.m."."""
    if first.day is None:
        return last
    if last.day is None:
        return Clock(last.time, Beside(first.day, "D", 1) if last.time < first.time else first.day)
    if isinstance(last.day, Partial) and isinstance(last.day.place, Weekday) and last.day is not first.day:
        return Clock(last.time, Until(last.day, first.day))
    return last


def _is_range(cursor: Cursor, begun: Expression, ended: Expression) -> bool:
    """Whether "to", "between ... and", or "and" before days of one year, joins two expressions of one kind."""
    i = begun.last
    if i + 1 != ended.first or begun.rule != ended.rule or not cursor.goes_on(i):
        return False
    if cursor.word(i) not in cursor.time.also or cursor.word(begun.first - 1) in cursor.time.between:
        return True
    return begun.rule in ("date.day", "date.month") and isinstance(ended.meaning, Fixed)


def read_range_end(cursor: Cursor, begun: Expression) -> Expression | None:
    """The second part of "2006-07", "Jan. 3-5" or "Jan. 3 and 4", which is a date only behind the first."""
    i, dash = begun.last, cursor.dash(begun.last)
    match begun:
        case Expression(rule="date.year", meaning=Fixed(year)) if dash and cursor.glued(i):
            return _second_year(cursor, i + 1, year)
        case Expression(rule="date.day", meaning=Partial(place=MonthDay() as day)) if dash:
            return _later_day(cursor, i + 1, day) if cursor.glued(i) else None
        case Expression(rule="date.day", meaning=Partial(place=MonthDay() as day)) if cursor.goes_on(i):
            return _second_day(cursor, i + 1, day) if cursor.word(i - 1).isdecimal() else None
        case _:
            return None


def _second_year(cursor: Cursor, i: int, year: str) -> Expression | None:
    """The last two figures of a later year, "(2006-)07"."""
    word = cursor.word(i)
    later = len(word) == 2 and word.isdecimal() and len(year) == 4 and word > year[2:] and cursor.glued(i)
    return Expression(i, i + 1, "date.year", DATE, Fixed(year[:2] + word)) if later else None


def _later_day(cursor: Cursor, i: int, first: MonthDay) -> Expression | None:
    """The number of a later day in the same month, "(Jan. 3-)5", but not "(5 September-)12 September"."""
    day = read_day_number(cursor, i)
    if day is None or day[1] <= first.day or cursor.word(day[0]) in cursor.time.months:
        return None
    return with_year(cursor, i, day[0], first.month, day[1])


def _second_day(cursor: Cursor, i: int, first: MonthDay) -> Expression | None:
    """The same behind a word, "(Jan. 3 and) 4", unless it counts what follows."""
    day = _later_day(cursor, i, first)
    number = read_day_number(cursor, i)
    if day is None or number is None:
        return None
    counts = cursor.word(number[0])[:1].isalpha() and not cursor.classes[number[0]] & CLOSED
    return None if counts or cursor.word(number[0]) == "%" else day
