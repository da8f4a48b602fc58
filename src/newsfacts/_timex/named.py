# SPDX-License-Identifier: MIT
"""Times with a name of their own: "yesterday", "Christmas Eve", "recent years", "now"."""

from __future__ import annotations

from newsfacts._classes import AUXILIARY, CAPITAL, CONJUNCTION, RELATIVE
from newsfacts._timex.calendar import in_period
from newsfacts._timex.cursor import DATE, DURATION, TIME, Cursor
from newsfacts._timex.expressions import Clock, Expression, Fixed, Partial, Shift, Within
from newsfacts._timex.places import holiday
from newsfacts._timex.spans import duration
from newsfacts._timex.years import read_year_behind

_NO_NOUN = CONJUNCTION | AUXILIARY | RELATIVE


def read_named(cursor: Cursor, i: int) -> Expression | None:
    """Read "yesterday", "Christmas Eve", "recent years", "the weekend", "now"."""
    roles = cursor.roles_at(i)
    return (
        ("days" in roles and _day_of_speaking(cursor, i))
        or ("holidays" in roles and _holiday(cursor, i))
        or ("vague_adjectives" in roles and _vague_span(cursor, i))
        or ("definite" in roles and _weekend(cursor, i))
        or ("vague" in roles and _vague(cursor, i))
        or None
    )


def _day_of_speaking(cursor: Cursor, i: int) -> Expression | None:
    """Read "yesterday", "today", "tonight"."""
    if _names_something(cursor, i):
        return None
    distance, part = cursor.time.days[cursor.word(i)]
    day = Shift("D", distance)
    if part:
        return Expression(i, i + 1, "date.clock", TIME, Clock(f"T{part}", day))
    return Expression(i, i + 1, "date.day", DATE, day)


def _holiday(cursor: Cursor, i: int) -> Expression | None:
    """Read "Christmas Eve", "Easter 2020", "Thanksgiving last year"."""
    found = cursor.match("holidays", i) if cursor.classes[i] & CAPITAL else None
    if found is None or _names_else(cursor, i, found[0]):
        return None
    end, day = found[0], Partial(holiday(found[1]))
    if year := read_year_behind(cursor, end):
        return Expression(i, year[0], "date.holiday", DATE, Within(day, Fixed(year[1])))
    return in_period(cursor, Expression(i, end, "date.holiday", DATE, day))


def _vague_span(cursor: Cursor, i: int) -> Expression | None:
    """Read "recent years", "coming weeks"."""
    found = cursor.match("vague_adjectives", i)
    unit = cursor.unit(found[0]) if found else None
    if found is None or unit is None or not unit[1]:
        return None
    return Expression(i, found[0] + 1, "date.duration", DURATION, Fixed(duration(unit[0], None)))


def _weekend(cursor: Cursor, i: int) -> Expression | None:
    """Read "the weekend"."""
    if cursor.word(i + 1) != cursor.time.weekend:
        return None
    return Expression(i, i + 2, "date.relative", DATE, Shift("WE", 0))


def _vague(cursor: Cursor, i: int) -> Expression | None:
    """Read "now", "recently", "soon", "the future"."""
    found = cursor.match("vague", i)
    if found is None:
        return None
    end, reference = found
    if cursor.word(i - 1) in cursor.time.no_vague or cursor.word(end) in cursor.time.no_vague:
        return None
    soon = reference == "FUTURE_REF" and end == i + 1 and not cursor.alone(i, end)
    if soon and cursor.time.future_cues.isdisjoint(cursor.lower[max(cursor.first, i - 3) : i]):
        return None
    if cursor.word(i) == cursor.time.definite and end == i + 2:
        of_a_noun = cursor.word(end).isalpha() and not cursor.classes[end] & _NO_NOUN  # "the future king"
        if of_a_noun or cursor.dash(end):
            return None
    return Expression(i, end, "date.vague", DATE, Fixed(reference))


def _names_else(cursor: Cursor, first: int, last: int) -> bool:
    """Whether a capitalised word makes a holiday part of a name: "Christmas Island", "the Good Friday Agreement"."""
    if last >= cursor.last or (last > first + 1 and cursor.word(first - 1) != cursor.time.definite):
        return False
    return cursor.named(last) and len(cursor.word(last)) > 1


def _names_something(cursor: Cursor, i: int) -> bool:
    """Whether a word for a day is part of a name: "The Tonight Show", "USA Today"."""
    return bool(cursor.classes[i] & CAPITAL) and (cursor.word(i - 1) == cursor.time.definite or cursor.titled(i, i + 1))
