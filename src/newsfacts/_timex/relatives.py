# SPDX-License-Identifier: MIT
"""Units of the calendar counted from a day: "last week", "the past two months", "the day before yesterday"."""

from __future__ import annotations

import re

import attrs

from newsfacts._classes import CAPITAL, CUE, PREPOSITION, RELATIVE, UPPER
from newsfacts._timex.calendar import read_place, read_related_unit
from newsfacts._timex.cursor import DATE, DURATION, GENITIVES, RANGE_MARKS, RELATIONS, TIME, Cursor, once
from newsfacts._timex.expressions import Beside, Clock, Expression, Fixed, Partial, Shift, Within
from newsfacts._timex.named import read_named
from newsfacts._timex.periods import read_part_of_year, read_period, read_season
from newsfacts._timex.places import Figures, Reported, Week, Weekday
from newsfacts._timex.spans import duration, read_counted, read_length, read_plural
from newsfacts._timex.years import read_year

_DAYS_OR_WEEKS = re.compile(r"P(\d{1,3})([DW])")
RELATIONAL = frozenset({"definite", "last", "this", "next", "previous", "same", "following"})
DAYS = RELATIONAL | {"months", "weekdays", "ordinals", "days", "holidays", "figure"}
"""The tables whose words begin a day."""


@once
def read_relative(cursor: Cursor, i: int) -> Expression | None:
    """Read "last week", "the past two months", "this quarter", "the previous year", "that day"."""
    start = i
    definite = cursor.word(i) == cursor.time.definite
    if definite:
        i += 1
        ago = read_plural(cursor, i)
        if ago and ago.rule == "date.ago" and cursor.word(ago.last - 1) in (cursor.time.quarter, cursor.time.period):
            return attrs.evolve(ago, first=start)
    roles = cursor.roles_at(i)
    if "comparable" in roles and (alike := _compared(cursor, start, i)):
        return alike
    for table, direction, told in RELATIONS:
        narrative = told or (table == "next" and definite)
        found = cursor.match(table, i) if table in roles else None
        if found and (read := _related(cursor, start, found[0], direction, narrative, definite)):
            return read
    if cursor.word(i) in cursor.time.spans and (span := read_counted(cursor, start, i + 1)):
        return span
    if definite and (whole := _the_unit(cursor, start, i)):
        return whole
    joined = any(word in RANGE_MARKS for word in cursor.lower[i : i + 3])
    if definite and not joined and (number := read_length(cursor, i)) and number.rule == "date.duration":
        return attrs.evolve(number, first=start)
    return None


def _the_unit(cursor: Cursor, first: int, i: int) -> Expression | None:
    """Read "the year", "the full year", "the fiscal year ended June 30", "the week"."""
    while cursor.word(i) in cursor.time.fillers or cursor.word(i) in cursor.time.latest:
        i += 1
    if compared := _compared(cursor, first, i):
        return compared
    unit = cursor.time.units.get(cursor.word(i))
    if unit == "D":
        return _next_to(cursor, first, i + 1)
    if unit is None or unit[0] == "T" or cursor.dash(i + 1) or cursor.classes[i] & (CAPITAL | UPPER) == CAPITAL:
        return None
    if (
        unit == "W"
        and cursor.word(i + 1) in cursor.time.of
        and (day := read_place(cursor, i + 2))
        and day.rule == "date.day"
    ):
        return Expression(first, day.last, "date.relative", DATE, Within(Partial(Week()), day.meaning))
    if end := _earlier(cursor, i + 1):
        return Expression(first, end, "date.relative", DATE, Shift(unit, -1, narrative=True))
    if unit not in ("Y", "W"):
        return None
    # "The year that ended in June", "the year after the war" are lengths.
    behind = cursor.word(i + 1 + bool(i + 1 < cursor.last and cursor.classes[i + 1] & RELATIVE))
    if (
        behind in cursor.time.ended
        or cursor.word(i + 1) in cursor.time.beside
        or cursor.word(i + 1) in cursor.time.following
    ):
        return Expression(first, i + 1, "date.duration", DURATION, Fixed(f"P1{unit}"))
    return Expression(first, i + 1, "date.relative", DATE, Shift(unit, 0))


def _earlier(cursor: Cursor, i: int) -> int:
    """Read "(the year) earlier", "(the month) prior", "(the week) before": index after it, 0 for none."""
    found = cursor.match("earlier", i)
    if found and not (found[1] in cursor.time.prepositional and cursor.word(found[0]) in cursor.time.ranges):
        return found[0]
    return i + 1 if cursor.time.beside.get(cursor.word(i)) == -1 and not cursor.word(i + 1).isalnum() else 0


def _compared(cursor: Cursor, first: int, i: int) -> Expression | None:
    """Read "(the) corresponding period last year", "(the) quarter a year ago", "(the) same period of 2023"."""
    i += cursor.word(i) in cursor.time.comparable
    noun = cursor.word(i)
    if noun not in (cursor.time.quarter, cursor.time.period):
        return None
    part = Partial(Reported("Q" if noun == cursor.time.quarter else "Y"))
    after = i + 1 + (cursor.word(i + 1) in cursor.time.of)
    if year := read_year(cursor, after, strict=True):
        return Expression(first, year[0], "date.quarter", DATE, Within(part, Fixed(year[1])))
    if (whole := read_related_unit(cursor, after)) and whole[1].unit == "Y":
        return Expression(first, whole[0], "date.quarter", DATE, Within(part, whole[1]))
    ago = read_length(cursor, i + 1)
    if ago and ago.rule == "date.ago" and isinstance(ago.meaning, Shift) and ago.meaning.unit == "Y":
        return Expression(
            first, ago.last, "date.quarter", DATE, Within(part, attrs.evolve(ago.meaning, narrative=False))
        )
    return None


def _next_to(cursor: Cursor, first: int, i: int) -> Expression | None:
    """Read "(the day) before yesterday", "(the day) after Christmas"."""
    distance = cursor.time.beside.get(cursor.word(i))
    day = read_day(cursor, i + 1) if distance else None
    if distance is None or day is None:
        return None
    return Expression(first, day.last, "date.day", DATE, Beside(day.meaning, "D", distance))


def _related(cursor: Cursor, first: int, i: int, direction: int, narrative: bool, definite: bool) -> Expression | None:
    if cursor.word(i) == cursor.time.fiscal:
        i += 1
    unit = cursor.unit(i)
    if unit and not unit[1]:
        token = unit[0]
        if half := cursor.match("half", i + 1):
            return Expression(first, half[0], "date.duration", DURATION, Fixed(duration(token, 1.5)))
        ahead = (
            cursor.word(i - 1) in cursor.time.next and cursor.word(first - 1) in cursor.time.throughout and token != "D"
        )
        if definite and direction and (ahead or not narrative) and token not in ("Q", "WE"):
            return Expression(first, i + 1, "date.duration", DURATION, Fixed(duration(token, 1)))
        if token.startswith("T"):
            return None
        shift = Shift(token, direction, narrative)
        return Expression(first, i + 1, "date.relative", DATE, shift)
    if unit or cursor.number(i):
        return read_counted(cursor, first, i)
    if direction > 0 and narrative and not definite and cursor.word(first - 1) not in cursor.time.articles:
        return None  # "following Friday's vote" is behind it
    for reader, rule in ((read_place, "relative"), (read_season, "season"), (read_named, "holiday")):
        inner = reader(cursor, i)
        if inner and isinstance(inner.meaning, Partial) and not isinstance(inner.meaning.place, Figures):
            if _opens_clause(cursor, first, inner.last):
                return None
            return attrs.evolve(
                inner,
                first=first,
                rule=f"date.{rule}",
                meaning=attrs.evolve(inner.meaning, direction=direction, narrative=narrative),
            )
    final = definite and not narrative  # "the last night"
    if (part := cursor.time.parts.get(cursor.word(i))) and not final and not cursor.titled(first, i + 1):
        day = Shift("D", -1 if direction < 0 else 0 if direction == 0 else 1, narrative)
        return Expression(first, i + 1, "date.clock", TIME, Clock(f"T{part}", day))
    return None


def _opens_clause(cursor: Cursor, first: int, last: int) -> bool:
    """Whether "that" before a weekday or month begins what is said: "said that Thursday's vote was close"."""
    said = first > cursor.first and cursor.classes[first - 1] & (CUE | PREPOSITION) == CUE
    return bool(cursor.classes[first] & RELATIVE) and (said or cursor.word(last) in GENITIVES)


def counted_from(cursor: Cursor, span: Expression) -> Expression | None:
    """A span of days or weeks with the day that it is counted from: "two weeks from Monday", "a week on Friday"."""
    if span.type is not DURATION or not isinstance(span.meaning, Fixed):
        return None
    length = _DAYS_OR_WEEKS.fullmatch(span.meaning.value)
    mark = cursor.word(span.last)
    if length is None or mark not in cursor.time.distance_marks or (length[2] == "D" and mark in cursor.time.around):
        return None
    day = read_day(cursor, span.last + 1)
    if day is None or cursor.word(day.last) in GENITIVES:
        return None
    meaning = day.meaning
    if isinstance(meaning, Partial) and isinstance(meaning.place, Weekday):
        meaning = attrs.evolve(meaning, direction=1)
    elif not isinstance(meaning, Shift):
        return None
    amount = int(length[1]) * (7 if length[2] == "W" else 1)
    return Expression(span.first, day.last, "date.day", DATE, Beside(meaning, "D", amount))


@once
def read_day(cursor: Cursor, i: int) -> Expression | None:
    """The day in "Wednesday night", "10 p.m. on May 5": a whole day and nothing else."""
    if DAYS.isdisjoint(cursor.roles_at(i)):
        return None
    found = read_place(cursor, i) or read_named(cursor, i)
    if found is None and read_part_of_year(cursor, i + (cursor.word(i) == cursor.time.definite)):
        found = read_period(cursor, i)  # "the last Friday in May"
    if found is None or found.rule not in ("date.weekday", "date.day", "date.holiday"):
        found = read_relative(cursor, i)
        if found is None or not (
            (isinstance(found.meaning, Shift) and found.meaning.unit == "D")
            or (isinstance(found.meaning, Partial) and isinstance(found.meaning.place, Weekday))
        ):
            return None
    return found if found.type is DATE else None
