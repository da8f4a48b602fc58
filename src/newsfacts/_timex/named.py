# SPDX-License-Identifier: MIT
"""Times with a name of their own: "yesterday", "Christmas Eve", "recent years", "now"."""

from __future__ import annotations

from newsfacts._classes import AUXILIARY, CAPITAL, CONJUNCTION, RELATIVE, UPPER
from newsfacts._timex.calendar import in_period
from newsfacts._timex.cursor import DATE, DURATION, TIME, Cursor
from newsfacts._timex.expressions import Clock, Expression, Fixed, Partial, Shift, Within
from newsfacts._timex.places import holiday
from newsfacts._timex.spans import duration
from newsfacts._timex.years import read_year

_NAMES = frozenset({"days", "holidays", "vague", "vague_adjectives", "definite"})


def read_named(cursor: Cursor, i: int) -> Expression | None:
    """Read "yesterday", "Christmas Eve", "now", "recent years"."""
    roles = cursor.roles_at(i)
    if _NAMES.isdisjoint(roles):
        return None
    if "days" in roles and not _names_something(cursor, i):
        distance, part = cursor.time.days[cursor.word(i)]
        if part:
            return Expression(i, i + 1, "date.clock", TIME, Clock(f"T{part}", Shift("D", distance)))
        return Expression(i, i + 1, "date.day", DATE, Shift("D", distance))
    if cursor.classes[i] & CAPITAL and (found := cursor.match("holidays", i)) and not _names_else(cursor, i, found[0]):
        day = Partial(holiday(found[1]))
        if year := read_year(cursor, found[0] + (cursor.word(found[0]) in (",", *cursor.time.of)), strict=True):
            return Expression(i, year[0], "date.holiday", DATE, Within(day, Fixed(year[1])))
        return in_period(cursor, Expression(i, found[0], "date.holiday", DATE, day))
    if "vague_adjectives" in roles and (found := cursor.match("vague_adjectives", i)):
        unit = cursor.unit(found[0])
        if unit and unit[1]:
            return Expression(i, found[0] + 1, "date.duration", DURATION, Fixed(duration(unit[0], None)))
    if "definite" in roles and cursor.word(i + 1) == cursor.time.weekend:
        return Expression(i, i + 2, "date.relative", DATE, Shift("WE", 0))
    if "vague" in roles and (found := cursor.match("vague", i)):
        after = cursor.word(found[0])
        if cursor.word(i - 1) in cursor.time.no_vague or after in cursor.time.no_vague:
            return None
        ahead = found[1] == "FUTURE_REF" and found[0] == i + 1 and not cursor.alone(i, found[0])
        if ahead and cursor.time.future_cues.isdisjoint(cursor.lower[max(cursor.first, i - 3) : i]):
            return None
        bare = not after.isalpha() or cursor.classes[found[0]] & (CONJUNCTION | AUXILIARY | RELATIVE)
        definite = cursor.word(i) == cursor.time.definite and found[0] == i + 2
        if definite and (not bare or cursor.dash(found[0])):
            return None
        return Expression(i, found[0], "date.vague", DATE, Fixed(found[1]))
    return None


def _names_else(cursor: Cursor, first: int, last: int) -> bool:
    """Whether a capitalised word makes a holiday of one word part of a name: "Christmas Island"."""
    if last > first + 1 or last >= cursor.last:
        return False
    return cursor.classes[last] & (CAPITAL | UPPER) == CAPITAL and len(cursor.word(last)) > 1


def _names_something(cursor: Cursor, i: int) -> bool:
    """Whether a word for a day is part of a name: "The Tonight Show", "USA Today"."""
    return bool(cursor.classes[i] & CAPITAL) and (cursor.word(i - 1) == cursor.time.definite or cursor.titled(i, i + 1))
