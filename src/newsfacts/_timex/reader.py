# SPDX-License-Identifier: MIT
"""The grammar of temporal expressions: one method per phrase, each from a word's index to what begins there."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import attrs

from newsfacts._classes import PREPOSITION
from newsfacts._timex.clocks import Clocks, token_of
from newsfacts._timex.cursor import DATE, DURATION, GENITIVES, TIME
from newsfacts._timex.expressions import Clock, Expression, Fixed, Shift
from newsfacts._timex.relatives import DAYS, RELATIONAL
from newsfacts.records import TimexMod

_LOOSE = frozenset({"date.duration", "date.relative"})
_PHASES = frozenset({"starts", "middles", "ends", "prior", "posterior"})


class Reader(Clocks):
    """Reads expressions within one sentence."""

    def expression(self, i: int) -> Expression | None:
        """The longest expression that begins at word `i`; it is read once, however many triggers are near."""
        if i not in self.read:
            self.read[i] = self._expression_at(i)
        return self.read[i]

    def _expression_at(self, i: int) -> Expression | None:
        roles = self.roles_at(i)
        if not roles or ("definite" in roles and not self.roles_at(i + 1)):
            return None
        return (
            ("hedges" in roles and self._hedged(i))
            or (not _PHASES.isdisjoint(roles) and self._phased(i, roles))
            or self._plain(i)
            or None
        )

    def _plain(self, i: int) -> Expression | None:
        best: Expression | None = None
        for read in _readers(self.roles_at(i)):
            found = read(self, i)
            if found and (best is None or found.last > best.last):
                best = found
        if best is None:
            return None
        if best.mod is None and best.rule in _LOOSE and (loose := self._match("loose", best.last)):
            best = attrs.evolve(best, last=loose[0], mod=TimexMod.APPROX)
        if best.type is DATE:
            return best
        return (self.at_clock(best) if best.type is TIME else self.counted_from(best)) or best

    def _hedged(self, i: int) -> Expression | None:
        """Read "about two weeks", "more than a year ago", "around 7 p.m."."""
        hedge = self._match("hedges", i)
        if not hedge:
            return None
        if self._word(hedge[0]) == self.time.definite:
            return None
        # "The bill fell over two years" does not say how much more than two they were.
        during = self._word(i) in self.time.spanning and self._word(hedge[0]) not in self.time.articles
        if during and (i == self.first or not self.classes[i - 1] & PREPOSITION):
            return None
        inner = self._plain(hedge[0])
        if inner is None or not (inner.type in (DURATION, TIME) or inner.rule == "date.ago"):
            return None
        if inner.type is DURATION and isinstance(inner.meaning, Fixed) and "X" in inner.meaning.value:
            return None
        if inner.type is TIME and inner.rule == "date.clock" and hedge[1] != TimexMod.APPROX:
            return None
        return attrs.evolve(inner, first=i, mod=inner.mod or TimexMod(hedge[1]))

    def _phased(self, i: int, roles: frozenset[str]) -> Expression | None:
        """Read "early 1990", "the end of last year", "mid-November", "later this month"."""
        for table, mod in (
            ("starts", TimexMod.START), ("middles", TimexMod.MID), ("ends", TimexMod.END),
            ("prior", TimexMod.START), ("posterior", TimexMod.END),
        ):  # fmt: skip
            found = self._match(table, i) if table in roles else None
            if not found:
                continue
            inner = self._plain(found[0]) or (
                self._bare_unit(found[0] + 1) if self._word(found[0]) == self.time.definite else None
            )
            if inner is None and table == "middles" and (part := self.time.parts.get(self._word(found[0]))):
                inner = self._expression(i, found[0] + 1, "clock", TIME, Clock(f"T{part}"))
            if table == "starts" and inner and inner.type is DURATION and inner.last == found[0] + 1:
                return attrs.evolve(inner, first=i, mod=mod)  # "the early years"
            if inner and inner.type in (DATE, TIME) and not inner.vague and inner.mod is None:
                if self._word(found[0] - 2) == self.time.half_year and self._is_whole_year(inner):
                    continue
                if self._word(found[0] - 1) in self.time.of and self._word(inner.last) in GENITIVES:
                    # "The end of Friday's talks" is a part of the talks.
                    continue
                whole = inner.rule in ("date.relative", "date.weekday", "date.day") or token_of(inner)
                if table in ("prior", "posterior") and not whole:
                    continue
                return attrs.evolve(inner, first=i, mod=mod)
        return None

    def _is_whole_year(self, whole: Expression) -> bool:
        """Whether an expression is a year, whose halves have values of their own."""
        return whole.rule == "date.year" or (isinstance(whole.meaning, Shift) and whole.meaning.unit == "Y")

    def _bare_unit(self, i: int) -> Expression | None:
        """Read "(the end of the) year": the unit that the text speaks of."""
        unit = self.time.units.get(self._word(i))
        if unit is None or unit.startswith("T"):
            return None
        return self._expression(i, i + 1, "relative", DATE, Shift(unit, 0))


_PIECES: tuple[tuple[Callable[[Reader, int], Expression | None], frozenset[str]], ...] = (
    (Reader.calendar, frozenset("definite months weekdays ordinals centuries fiscal units figure".split())),
    (Reader.clocked, DAYS | {"moments", "numbers"}),
    (Reader.period, RELATIONAL | {"ordinals", "latest", "latter", "quarters", "fiscal", "figure"}),
    (Reader.code, frozenset({"codes", "figure"})),
    (Reader.relative, RELATIONAL | {"spans"}),
    (Reader.length, frozenset("articles numbers some couple units plurals half_year figure".split())),
    (Reader.season, frozenset({"definite", "seasons"})),
    (Reader.decade, frozenset({"definite", "figure"})),
    (Reader.day_part, DAYS | {"parts"}),
    (Reader.repeated, frozenset({"frequencies", "every", "per", "plurals", "weekday_plurals"})),
    (Reader.often, frozenset({"times", "numbers", "figure"})),
    (Reader.single, frozenset({"definite", "days", "holidays", "vague", "vague_adjectives"})),
)
"""What can begin at a word, and the tables that its first word stands in."""


@cache
def _readers(roles: frozenset[str]) -> tuple[Callable[[Reader, int], Expression | None], ...]:
    """What can begin at a word that stands in these tables."""
    return tuple(read for read, openers in _PIECES if not openers.isdisjoint(roles))
