# SPDX-License-Identifier: MIT
"""The grammar of temporal expressions: one function per phrase, from a word's index to what begins there."""

from __future__ import annotations

from functools import cache

import attrs

from newsfacts._classes import PREPOSITION
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
_PHASES = frozenset({"starts", "middles", "ends", "prior", "posterior"})


@once
def read(cursor: Cursor, i: int) -> Expression | None:
    """The longest expression that begins at word `i`."""
    roles = cursor.roles_at(i)
    if not roles or ("definite" in roles and not cursor.roles_at(i + 1)):
        return None
    return (
        ("hedges" in roles and _hedged(cursor, i))
        or (not _PHASES.isdisjoint(roles) and _phased(cursor, i, roles))
        or _plain(cursor, i)
        or None
    )


def _plain(cursor: Cursor, i: int) -> Expression | None:
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
    if inner.type is DURATION and isinstance(inner.meaning, Fixed) and "X" in inner.meaning.value:
        return None
    if inner.type is TIME and inner.rule == "date.clock" and hedge[1] != TimexMod.APPROX:
        return None
    return attrs.evolve(inner, first=i, mod=inner.mod or TimexMod(hedge[1]))


def _phased(cursor: Cursor, i: int, roles: frozenset[str]) -> Expression | None:
    """Read "early 1990", "the end of last year", "mid-November", "later this month"."""
    for table, mod in (
        ("starts", TimexMod.START), ("middles", TimexMod.MID), ("ends", TimexMod.END),
        ("prior", TimexMod.START), ("posterior", TimexMod.END),
    ):  # fmt: skip
        found = cursor.match(table, i) if table in roles else None
        if not found:
            continue
        inner = _plain(cursor, found[0]) or (
            _bare_unit(cursor, found[0] + 1) if cursor.word(found[0]) == cursor.time.definite else None
        )
        if inner is None and table == "middles" and (part := cursor.time.parts.get(cursor.word(found[0]))):
            inner = Expression(i, found[0] + 1, "date.clock", TIME, Clock(f"T{part}"))
        if table == "starts" and inner and inner.type is DURATION and inner.last == found[0] + 1:
            return attrs.evolve(inner, first=i, mod=mod)  # "the early years"
        if inner and inner.type in (DATE, TIME) and not inner.vague and inner.mod is None:
            if cursor.word(found[0] - 2) == cursor.time.half_year and _is_whole_year(inner):
                continue
            if cursor.word(found[0] - 1) in cursor.time.of and cursor.word(inner.last) in GENITIVES:
                # "The end of Friday's talks" is a part of the talks.
                continue
            whole = inner.rule in ("date.relative", "date.weekday", "date.day") or token_of(inner)
            if table in ("prior", "posterior") and not whole:
                continue
            return attrs.evolve(inner, first=i, mod=mod)
    return None


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
    (read_time, DAYS | {"moments", "numbers"}),
    (read_period, RELATIONAL | {"ordinals", "latest", "latter", "quarters", "fiscal", "figure"}),
    (read_code, frozenset({"codes", "figure"})),
    (read_relative, RELATIONAL | {"spans"}),
    (read_length, frozenset("articles numbers some couple units plurals half_year figure".split())),
    (read_season, frozenset({"definite", "seasons"})),
    (read_decade, frozenset({"definite", "figure"})),
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
