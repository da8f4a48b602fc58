# SPDX-License-Identifier: MIT
"""Units of the calendar counted from a day: "last week", "the past two months", "the day before yesterday"."""

from __future__ import annotations

import re

import attrs

from newsfacts._classes import (
    ADVERB,
    ANY_VERB,
    AUXILIARY,
    CAPITAL,
    CONJUNCTION,
    CUE,
    DETERMINER,
    GERUND,
    PAST,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    SUBORDINATOR,
)
from newsfacts._timex.calendar import is_bare_fiscal, read_place, read_related_unit
from newsfacts._timex.cursor import DATE, DURATION, GENITIVES, RANGE_MARKS, RELATIONS, TIME, Cursor, once
from newsfacts._timex.expressions import Beside, Clock, Expression, Fixed, Partial, Shift, Within
from newsfacts._timex.named import read_named
from newsfacts._timex.periods import read_part_of_year, read_period, read_season
from newsfacts._timex.places import Figures, Reported, Week, Weekday
from newsfacts._timex.spans import duration, read_counted, read_distance, read_length, read_plural
from newsfacts._timex.years import read_year, read_year_behind

_DAYS_OR_WEEKS = re.compile(r"P(\d{1,3})([DW])")
RELATIONAL = frozenset({"definite", "last", "this", "next", "previous", "same", "following"})
DAYS = RELATIONAL | {"months", "weekdays", "ordinals", "days", "holidays", "figure"}
"""The tables whose words begin a day."""
_NO_NOUN = (
    ADVERB | AUXILIARY | CONJUNCTION | DETERMINER | GERUND | PAST | PREPOSITION | PRONOUN | RELATIVE
    | SUBORDINATOR | CAPITAL
)  # fmt: skip
_RELATED = ((read_place, "date.relative"), (read_season, "date.season"), (read_named, "date.holiday"))
"""Places on the calendar that a relation may stand before, and the rule that finds them there."""


@once
def read_relative(cursor: Cursor, i: int) -> Expression | None:
    """Read "last week", "the past two months", "this quarter", "the previous year", "that day"."""
    start, definite = i, cursor.word(i) == cursor.time.definite
    i += definite
    if definite and (ago := _the_one_ago(cursor, start, i)):
        return ago
    roles = cursor.roles_at(i)
    if "comparable" in roles and (alike := _compared(cursor, start, i)):
        return alike
    for table, direction, told in RELATIONS:
        narrative = told or (table == "next" and definite)
        found = cursor.match(table, i) if table in roles else None
        if found and (related := _related(cursor, start, found[0], direction, narrative, definite)):
            return related
    behind = "following" in roles and not definite  # "a loss following two quarters of growth"
    if not behind and cursor.word(i) in cursor.time.spans and (span := read_counted(cursor, start, i + 1)):
        return span
    return (_the_unit(cursor, start, i) or _the_span(cursor, start, i)) if definite else None


def _the_one_ago(cursor: Cursor, first: int, i: int) -> Expression | None:
    """Read "(the) year-ago quarter", "(the) year-earlier period"."""
    ago = read_plural(cursor, i)
    told = ago and ago.rule == "date.ago" and cursor.word(ago.last - 1) in (cursor.time.quarter, cursor.time.period)
    return attrs.evolve(ago, first=first) if ago and told else None


def _the_span(cursor: Cursor, first: int, i: int) -> Expression | None:
    """Read "(the) two weeks", but not "(the) two-week (strike)"."""
    if not RANGE_MARKS.isdisjoint(cursor.lower[i : i + 3]):
        return None
    span = read_length(cursor, i)
    return attrs.evolve(span, first=first) if span and span.rule == "date.duration" else None


def _the_unit(cursor: Cursor, first: int, i: int) -> Expression | None:
    """Read "the year", "the full year", "the week of March 6", "the month before", "the day after Christmas"."""
    while cursor.word(i) in cursor.time.fillers or cursor.word(i) in cursor.time.latest:
        i += 1
    if compared := _compared(cursor, first, i):
        return compared
    unit = cursor.time.units.get(cursor.word(i))
    if unit == "D":
        return _next_to(cursor, first, i + 1) or _told_beside(cursor, first, i + 1, unit)
    if unit is None or unit[0] == "T" or cursor.hyphen(i + 1) or cursor.named(i):
        return None
    if unit == "W" and (week := _week_of(cursor, first, i + 1)):
        return week
    if told := _told_beside(cursor, first, i + 1, unit):
        return told
    if unit not in ("Y", "W"):
        return None
    if unit == "Y" and (year := read_year_behind(cursor, i + 1)):
        return Expression(first, year[0], "date.year", DATE, Fixed(year[1]))  # "the financial year of 2019"
    if _is_told_behind(cursor, i + 1):
        return Expression(first, i + 1, "date.duration", DURATION, Fixed(f"P1{unit}"))
    return Expression(first, i + 1, "date.relative", DATE, Shift(unit, 0))


def _week_of(cursor: Cursor, first: int, i: int) -> Expression | None:
    """Read "(the week) of March 6"."""
    day = read_place(cursor, i + 1) if cursor.word(i) in cursor.time.of else None
    if day is None or day.rule != "date.day":
        return None
    return Expression(first, day.last, "date.relative", DATE, Within(Partial(Week()), day.meaning))


def _told_beside(cursor: Cursor, first: int, i: int, unit: str) -> Expression | None:
    """Read "(the year) earlier", "(the month) prior", "(the week) before", "(the day) after"."""
    for table, amount in (("earlier", -1), ("later", 1)):
        if end := read_distance(cursor, table, i):
            return Expression(first, end, "date.ago", DATE, Shift(unit, amount, narrative=True))
    return None


def _is_told_behind(cursor: Cursor, i: int) -> bool:
    """Whether what follows "the year" tells which: "ended June 30", "that ended in June", "after the war"."""
    behind = cursor.word(i)
    clause = i < cursor.last and cursor.classes[i] & RELATIVE
    ended = (cursor.word(i + 1) if clause else behind) in cursor.time.ended
    return ended or behind in cursor.time.beside or behind in cursor.time.following


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
        return Expression(first, ago.last, "date.quarter", DATE, Within(part, ago.meaning))
    return None


def _next_to(cursor: Cursor, first: int, i: int) -> Expression | None:
    """Read "(the day) before yesterday", "(the day) after Christmas"."""
    distance = cursor.time.beside.get(cursor.word(i))
    day = read_day(cursor, i + 1) if distance else None
    if distance is None or day is None:
        return None
    return Expression(first, day.last, "date.day", DATE, Beside(day.meaning, "D", distance))


def _related(cursor: Cursor, first: int, i: int, direction: int, narrative: bool, definite: bool) -> Expression | None:
    """Read "(last) week", "(the past) two months", "(this) May", "(the next) morning", "(the previous) fiscal"."""
    if is_bare_fiscal(cursor, i):
        return Expression(first, i + 1, "date.relative", DATE, Shift("Y", direction, narrative))
    while cursor.word(i) == cursor.time.fiscal or (
        cursor.word(i) in cursor.time.fillers and (direction or not narrative)
    ):
        i += 1
    unit = cursor.unit(i)
    if unit and not unit[1]:
        return _related_unit(cursor, first, i, Shift(unit[0], direction, narrative), definite)
    behind = direction > 0 and narrative and not definite and cursor.word(first - 1) not in cursor.time.articles
    if unit or (cursor.number(i) and not behind):
        return read_counted(cursor, first, i)
    if behind:
        return None  # "following Friday's vote" is behind it
    for reader, rule in _RELATED:
        whole = reader(cursor, i)
        if whole and isinstance(whole.meaning, Partial) and not isinstance(whole.meaning.place, Figures):
            if _opens_clause(cursor, first, whole.last):
                return None
            meaning = attrs.evolve(whole.meaning, direction=direction, narrative=narrative)
            return attrs.evolve(whole, first=first, rule=rule, meaning=meaning)
    part = cursor.time.parts.get(cursor.word(i))
    final = definite and not narrative  # "the last night"
    if part is None or final or cursor.titled(first, i + 1) or _modifies(cursor, first, i):
        return None
    return Expression(first, i + 1, "date.clock", TIME, Clock(f"T{part}", Shift("D", direction, narrative)))


def _related_unit(cursor: Cursor, first: int, i: int, shift: Shift, definite: bool) -> Expression | None:
    """Read "(last) week", "(the same) day"; "(the last) year", "(the last) year and a half" are lengths."""
    token = shift.unit
    if cursor.hyphen(i + 1) and cursor.word(i + 2) in cursor.time.units:
        return None  # "the last quarter-century"
    if half := cursor.match("half", i + 1):
        return Expression(first, half[0], "date.duration", DURATION, Fixed(duration(token, 1.5)))
    throughout = cursor.word(first - 1) in cursor.time.throughout and cursor.word(i - 1) in cursor.time.next
    length = not shift.narrative or (throughout and token != "D")  # "throughout the next year"
    if definite and shift.amount and length and token not in ("Q", "WE"):
        return Expression(first, i + 1, "date.duration", DURATION, Fixed(duration(token, 1)))
    return None if token.startswith("T") else Expression(first, i + 1, "date.relative", DATE, shift)


def _opens_clause(cursor: Cursor, first: int, last: int) -> bool:
    """Whether "that" before a weekday or month begins what is said: "said that Thursday's vote was close"."""
    said = first > cursor.first and cursor.classes[first - 1] & (CUE | PREPOSITION) == CUE
    return bool(cursor.classes[first] & RELATIVE) and (said or cursor.word(last) in GENITIVES)


def _modifies(cursor: Cursor, first: int, i: int) -> bool:
    """Whether "that" before a part of the day opens a clause: "found that morning trains are late"."""
    told = first > cursor.first and cursor.classes[first] & RELATIVE and cursor.classes[first - 1] & (CUE | ANY_VERB)
    return bool(told) and cursor.word(i + 1).isalpha() and not cursor.classes[i + 1] & _NO_NOUN


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
