# SPDX-License-Identifier: MIT
"""The grammar of temporal expressions: one function per phrase, from a word's index to what begins there."""

from __future__ import annotations

from functools import cache

import attrs

from newsfacts._classes import DIGIT, NUMBER, PREPOSITION
from newsfacts._timex.calendar import read_place
from newsfacts._timex.clocks import at_clock, read_day_part, read_time, token_of
from newsfacts._timex.cursor import DATE, DURATION, GENITIVES, TIME, Cursor, Reader, once
from newsfacts._timex.expressions import Clock, Expression, Fixed, Shift
from newsfacts._timex.named import read_named
from newsfacts._timex.periods import read_code, read_period, read_season
from newsfacts._timex.relatives import DAYS, RELATIONAL, counted_from, read_relative
from newsfacts._timex.sets import read_frequency, read_repeated
from newsfacts._timex.spans import read_length
from newsfacts._timex.years import read_decade
from newsfacts.records import TimexMod

_LOOSE = frozenset({"date.duration", "date.relative"})
_DAYS_AND_UNITS = frozenset({"date.relative", "date.weekday", "date.day"})
"""What has an earlier and a later part: "later this month", "earlier Friday"."""
_COMPARING = frozenset({TimexMod.MORE_THAN, TimexMod.LESS_THAN})
_SIZE = 4
"""How many words before "more than a year ago" may hold a figure that it compares."""
_PHASES = {
    "starts": TimexMod.START, "middles": TimexMod.MID, "ends": TimexMod.END,
    "prior": TimexMod.START, "posterior": TimexMod.END,
}  # fmt: skip
"""Tables of words before a time, and which part of it they tell."""


@once
def read(cursor: Cursor, i: int) -> Expression | None:
    """The longest expression that begins at word `i`."""
    roles = cursor.roles_at(i)
    if not roles or ("definite" in roles and not cursor.roles_at(i + 1)):
        return None
    return (
        ("hedges" in roles and _hedged(cursor, i))
        or (not _PHASES.keys().isdisjoint(roles) and _phased(cursor, i, roles))
        or _plain(cursor, i)
        or None
    )


def _plain(cursor: Cursor, i: int) -> Expression | None:
    """The longest expression that no hedge and no "early" or "end of" opens: "two weeks or so", "Monday night at 8"."""
    best: Expression | None = None
    for reader in _readers(cursor.roles_at(i)):
        found = reader(cursor, i)
        if found and (best is None or found.last > best.last):
            best = found
    if best is None:
        return None
    if best.mod is None and best.rule in _LOOSE and (loose := cursor.match("loose", best.last)):
        best = attrs.evolve(best, last=loose[0], mod=TimexMod.APPROX)
    if best.type is DATE:
        return best
    return (at_clock(cursor, best) if best.type is TIME else counted_from(cursor, best)) or best


def _hedged(cursor: Cursor, i: int) -> Expression | None:
    """Read "about two weeks", "more than a year ago", "around 7 p.m."."""
    hedge = cursor.match("hedges", i)
    if not hedge:
        return None
    if cursor.word(hedge[0]) == cursor.time.definite:
        return None
    # "The bill fell over two years" does not say how much more than two they were.
    during = cursor.word(i) in cursor.time.spanning and cursor.word(hedge[0]) not in cursor.time.articles
    if during and (i == cursor.first or not cursor.classes[i - 1] & PREPOSITION):
        return None
    inner = _plain(cursor, hedge[0])
    if inner is None or not (inner.type in (DURATION, TIME) or inner.rule == "date.ago"):
        return None
    if inner.rule == "date.ago" and hedge[1] in _COMPARING and _is_sized(cursor, i):
        return None
    if inner.type is DURATION and isinstance(inner.meaning, Fixed) and "X" in inner.meaning.value:
        return None
    if inner.type is TIME and inner.rule == "date.clock" and hedge[1] != TimexMod.APPROX:
        return None
    return attrs.evolve(inner, first=i, mod=inner.mod or TimexMod(hedge[1]))


def _is_sized(cursor: Cursor, i: int) -> bool:
    """Whether a figure says how much "more than a year ago" something is: "2 percent {more} than a year ago"."""
    for at in range(i - 1, max(cursor.first, i - _SIZE) - 1, -1):
        if cursor.classes[at] & (DIGIT | NUMBER):
            return True
        if not (cursor.word(at).isalpha() or cursor.word(at) == "%"):
            return False
    return False


def _phased(cursor: Cursor, i: int, roles: frozenset[str]) -> Expression | None:
    """Read "early 1990", "the end of last year", "mid-November", "later this month"."""
    for table in _PHASES:
        phrase = cursor.match(table, i) if table in roles else None
        if phrase and (found := _phase(cursor, i, phrase[0], table)):
            return found
    return None


def _phase(cursor: Cursor, first: int, i: int, table: str) -> Expression | None:
    """Read "(early) 1990", "(the end of) the year", "(mid-)morning": a time behind a word of the table."""
    whole = _plain(cursor, i)
    if whole is None and cursor.word(i) == cursor.time.definite:
        whole = _bare_unit(cursor, i + 1)
    if whole is None and table == "middles" and cursor.dash(i - 1):
        whole = _bare_unit(cursor, i)
    if whole is None and table == "middles" and (part := cursor.time.parts.get(cursor.word(i))):
        whole = Expression(first, i + 1, "date.clock", TIME, Clock(f"T{part}"))
    if whole is None:
        return None
    phase = attrs.evolve(whole, first=first, mod=_PHASES[table])
    if whole.type is DURATION:
        return phase if table == "starts" and whole.last == i + 1 else None  # "the early years"
    if whole.type not in (DATE, TIME) or whole.vague or whole.mod is not None:
        return None
    if cursor.word(i - 2) == cursor.time.half_year and _is_whole_year(whole):
        return None
    if cursor.word(i - 1) in cursor.time.of and cursor.word(whole.last) in GENITIVES:
        return None  # "the end of Friday's talks" is a part of the talks
    if table in ("prior", "posterior") and whole.rule not in _DAYS_AND_UNITS and not token_of(whole):
        return None
    return phase


def _is_whole_year(whole: Expression) -> bool:
    """Whether an expression is a year, whose halves have values of their own."""
    return whole.rule == "date.year" or (isinstance(whole.meaning, Shift) and whole.meaning.unit == "Y")


def _bare_unit(cursor: Cursor, i: int) -> Expression | None:
    """Read "(the end of the) year": the unit that the text speaks of."""
    unit = cursor.time.units.get(cursor.word(i))
    if unit is None or unit.startswith("T"):
        return None
    return Expression(i, i + 1, "date.relative", DATE, Shift(unit, 0))


_READERS: tuple[tuple[Reader, frozenset[str]], ...] = (
    (read_place, frozenset("definite months weekdays ordinals centuries fiscal units figure".split())),
    (read_time, DAYS | {"moments", "numbers", "clock_parts", "articles"}),
    (read_period, RELATIONAL | {"ordinals", "latest", "latter", "quarters", "fiscal", "figure"}),
    (read_code, frozenset({"codes", "figure"})),
    (read_relative, RELATIONAL | {"spans"}),
    (read_length, frozenset("articles numbers some couple units plurals half_year figure".split())),
    (read_season, frozenset({"definite", "seasons"})),
    (read_decade, frozenset({"definite", "figure", "decades"})),
    (read_day_part, DAYS | {"parts"}),
    (read_repeated, frozenset({"frequencies", "every", "per", "plurals", "weekday_plurals"})),
    (read_frequency, frozenset({"times", "numbers", "figure"})),
    (read_named, frozenset({"definite", "days", "holidays", "vague", "vague_adjectives"})),
)
"""What can begin at a word, and the tables that its first word stands in."""


@cache
def _readers(roles: frozenset[str]) -> tuple[Reader, ...]:
    """What can begin at a word that stands in these tables."""
    return tuple(reader for reader, openers in _READERS if not openers.isdisjoint(roles))
