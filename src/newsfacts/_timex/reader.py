# SPDX-License-Identifier: MIT
"""The grammar of temporal expressions: one method per phrase, each from a word's index to what begins there."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

import attrs

from newsfacts._timex.cursor import DATE, DURATION, GENITIVES, RANGE_MARKS, RELATIONS, SET, TIME
from newsfacts._timex.expressions import Beside, Clock, Expression, Fixed, Partial, Shift, Within
from newsfacts._timex.sets import Sets
from newsfacts._timex.spans import duration
from newsfacts.lexicon import CAPITAL, DIGIT, PREPOSITION, UPPER
from newsfacts.records import TimexMod

_CLOCK = re.compile(r"([01]?\d|2[0-4])[:.]([0-5]\d)(?::[0-5]\d)?")
_SECOND_HALF = frozenset({"AF", "EV"})
_PHASES = frozenset({"starts", "middles", "ends", "prior", "posterior"})
_RELATIONS = frozenset({"definite", "last", "this", "next", "previous", "same", "following"})


class Reader(Sets):
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
            or (not _PHASES.isdisjoint(roles) and self._phased(i))
            or self._plain(i)
            or None
        )

    def _plain(self, i: int) -> Expression | None:
        best: Expression | None = None
        for read in _readers(self.roles_at(i)):
            found = read(self, i)
            if found and (best is None or found.last > best.last):
                best = found
        return best

    def _hedged(self, i: int) -> Expression | None:
        """Read "about two weeks", "more than a year ago", "around 7 p.m."."""
        hedge = self._match("hedges", i)
        if not hedge:
            return None
        if self._word(hedge[0]) == self.time.definite:
            return None
        if self._word(i) in self.time.spanning and self._word(hedge[0]) not in self.time.articles:
            # "The bill fell over two years" does not say how much more than two they were.
            if i == self.first or not self.classes[i - 1] & PREPOSITION:
                return None
        inner = self._plain(hedge[0])
        if inner is None or not (inner.type in (DURATION, TIME) or inner.rule == "date.ago"):
            return None
        if inner.type is DURATION and isinstance(inner.meaning, Fixed) and "X" in inner.meaning.value:
            return None
        if inner.type is TIME and inner.rule == "date.clock" and hedge[1] != TimexMod.APPROX:
            return None
        return attrs.evolve(inner, first=i, mod=inner.mod or TimexMod(hedge[1]))

    def _phased(self, i: int) -> Expression | None:
        """Read "early 1990", "the end of last year", "mid-November", "later this month"."""
        for table, mod in (
            ("starts", TimexMod.START), ("middles", TimexMod.MID), ("ends", TimexMod.END),
            ("prior", TimexMod.START), ("posterior", TimexMod.END),
        ):  # fmt: skip
            found = self._match(table, i)
            if not found:
                continue
            inner = self._plain(found[0]) or (
                self._bare_unit(found[0] + 1) if self._word(found[0]) == self.time.definite else None
            )
            if inner is None and table == "middles" and (part := self.time.parts.get(self._word(found[0]))):
                inner = self._expression(i, found[0] + 1, "clock", TIME, Clock(f"T{part}"))
            if inner and inner.type in (DATE, TIME) and not inner.vague and inner.mod is None:
                if self._word(found[0] - 2) == self.time.half_year and self._is_whole_year(inner):
                    continue
                if self._word(found[0] - 1) in self.time.of and self._word(inner.last) in GENITIVES:
                    # "The end of Friday's talks" is a part of the talks.
                    continue
                if table in ("prior", "posterior") and inner.rule not in ("date.relative", "date.weekday", "date.day"):
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

    def relative(self, i: int) -> Expression | None:
        """Read "last week", "the past two months", "this quarter", "the previous year", "that day"."""
        start = i
        definite = self._word(i) == self.time.definite
        if definite:
            i += 1
            ago = self._plural(i)
            if ago and ago.rule == "date.ago" and self._word(ago.last - 1) in (self.time.quarter, self.time.period):
                return attrs.evolve(ago, first=start)
        roles = self.roles_at(i)
        for table, direction, told in RELATIONS:
            narrative = told or (table == "next" and definite)
            found = self._match(table, i) if table in roles else None
            if found and (read := self._related(start, found[0], direction, narrative, definite)):
                return read
        if self._word(i) in self.time.comparable and (alike := self._compared(start, i)):
            return alike
        if self._word(i) in self.time.spans and (span := self._counted(start, i + 1)):
            return span
        if definite and (whole := self._the_unit(start, i)):
            return whole
        joined = any(word in RANGE_MARKS for word in self.lower[i : i + 3])
        if definite and not joined and (number := self.length(i)) and number.rule == "date.duration":
            return attrs.evolve(number, first=start)
        return None

    def _the_unit(self, first: int, i: int) -> Expression | None:
        """Read "the year", "the full year", "the fiscal year ended June 30", "the week"."""
        while self._word(i) in self.time.fillers or self._word(i) in self.time.latest:
            i += 1
        if compared := self._compared(first, i):
            return compared
        unit = self.time.units.get(self._word(i))
        if unit == "D":
            return self._next_to(first, i + 1)
        if unit is None or unit[0] == "T" or self._dash(i + 1) or self.classes[i] & (CAPITAL | UPPER) == CAPITAL:
            return None
        if (
            unit == "W"
            and self._word(i + 1) in self.time.of
            and (day := self.calendar(i + 2))
            and day.rule == "date.day"
        ):
            return self._expression(first, day.last, "relative", DATE, Within(Partial("XXXX-WXX"), day.meaning))
        if end := self._earlier(i + 1):
            return self._expression(first, end, "relative", DATE, Shift(unit, -1, narrative=True))
        if unit not in ("Y", "W"):
            return None
        if self._word(i + 1) in self.time.ended:
            return self._expression(first, i + 1, "duration", DURATION, Fixed(f"P1{unit}"))
        return self._expression(first, i + 1, "relative", DATE, Shift(unit, 0))

    def _earlier(self, i: int) -> int:
        """Read "(the year) earlier", "(the month) prior", "(the week) before": index after it, 0 for none."""
        found = self._match("earlier", i)
        if found and not (found[1] in self.time.prepositional and self._word(found[0]) in self.time.ranges):
            return found[0]
        return i + 1 if self.time.beside.get(self._word(i)) == -1 and not self._word(i + 1).isalnum() else 0

    def _compared(self, first: int, i: int) -> Expression | None:
        """Read "(the) corresponding period last year", "(the) quarter a year ago", "(the) same period of 2023"."""
        i += self._word(i) in self.time.comparable
        noun = self._word(i)
        if noun not in (self.time.quarter, self.time.period):
            return None
        part = Partial("XXXX-QX" if noun == self.time.quarter else "XXXX")
        after = i + 1 + (self._word(i + 1) in self.time.of)
        if year := self._year(after, strict=True):
            return self._expression(first, year[0], "quarter", DATE, Within(part, Fixed(year[1])))
        if (whole := self._named_unit(after)) and whole[1].unit == "Y":
            return self._expression(first, whole[0], "quarter", DATE, Within(part, whole[1]))
        ago = self.length(i + 1)
        if ago and ago.rule == "date.ago" and isinstance(ago.meaning, Shift) and ago.meaning.unit == "Y":
            return self._expression(
                first, ago.last, "quarter", DATE, Within(part, attrs.evolve(ago.meaning, narrative=False))
            )
        return None

    def _next_to(self, first: int, i: int) -> Expression | None:
        """Read "(the day) before yesterday", "(the day) after Christmas"."""
        distance = self.time.beside.get(self._word(i))
        day = self._day(i + 1) if distance else None
        if distance is None or day is None:
            return None
        return self._expression(first, day.last, "day", DATE, Beside(day.meaning, "D", distance))

    def _related(self, first: int, i: int, direction: int, narrative: bool, definite: bool) -> Expression | None:
        if self._word(i) == self.time.fiscal:
            i += 1
        unit = self._unit(i)
        if unit and not unit[1]:
            token = unit[0]
            if definite and direction and not narrative and token not in ("Q", "WE"):
                return self._expression(first, i + 1, "duration", DURATION, Fixed(duration(token, 1)))
            if token.startswith("T"):
                return None
            shift = Shift(token, direction, narrative)
            return self._expression(first, i + 1, "relative", DATE, shift)
        if unit or self._number(i):
            return self._counted(first, i)
        for read, rule in ((self.calendar, "relative"), (self.season, "season"), (self.single, "holiday")):
            inner = read(i)
            if inner and isinstance(inner.meaning, Partial) and inner.meaning.pattern.startswith("XXXX"):
                return attrs.evolve(
                    inner,
                    first=first,
                    rule=f"date.{rule}",
                    meaning=attrs.evolve(inner.meaning, direction=direction, narrative=narrative),
                )
        if (part := self.time.parts.get(self._word(i))) and not definite:
            day = Shift("D", -1 if direction < 0 else 0 if direction == 0 else 1, narrative)
            return self._expression(first, i + 1, "clock", TIME, Clock(f"T{part}", day))
        return None

    def _day(self, i: int) -> Expression | None:
        """The day in "Wednesday night", "10 p.m. on May 5": a whole day and nothing else."""
        if i not in self.days:
            self.days[i] = None if _DAYS.isdisjoint(self.roles_at(i)) else self._read_day(i)
        return self.days[i]

    def _read_day(self, i: int) -> Expression | None:
        found = self.calendar(i) or self.single(i)
        if found is None or found.rule not in ("date.weekday", "date.day", "date.holiday"):
            found = self.relative(i)
            if found is None or not (
                (isinstance(found.meaning, Shift) and found.meaning.unit == "D")
                or (isinstance(found.meaning, Partial) and "-WXX-" in found.meaning.pattern)
            ):
                return None
        return found if found.type is DATE else None

    def day_part(self, i: int) -> Expression | None:
        """Read "Wednesday night", "the morning of May 5", "that afternoon"."""
        word = self._word(i + (self._word(i) == self.time.definite))
        if word in self.time.parts:
            after = i + 1 + (self._word(i) == self.time.definite)
            if day := self._day(after + (self._word(after) in self.time.around)):
                return self._expression(i, day.last, "clock", TIME, Clock(f"T{self.time.parts[word]}", day.meaning))
            return None
        day = self._day(i)
        if day is None:
            return None
        end = day.last
        mod = None
        if self._word(end) in self.time.starts | self.time.ends:
            mod, end = (TimexMod.START if self._word(end) in self.time.starts else TimexMod.END), end + 1
        part = self.time.parts.get(self._word(end))
        if part:
            return self._expression(i, end + 1, "clock", TIME, Clock(f"T{part}", day.meaning), mod)
        plural = self.time.part_plurals.get(self._word(end))
        if plural and isinstance(day.meaning, Partial):
            return self._expression(i, end + 1, "set", SET, Fixed(f"{day.meaning.pattern}T{plural}"))
        return None

    def clocked(self, i: int) -> Expression | None:
        """Read "10:30 p.m. EST on Tuesday", "noon", "Tuesday at 5 p.m."."""
        clock = self._clock(i)
        if clock:
            end, time = clock
            gap = end + (self._word(end) in self.time.around)
            day = self._day(gap)
            if day:
                return self._expression(i, day.last, "clock", TIME, Clock(time, day.meaning))
            return self._part_of_day(i, end, time)
        day = self._day(i)
        if day and (clock := self._clock(day.last + (self._word(day.last) in {",", *self.time.clock_openings}))):
            return self._expression(i, clock[0], "clock", TIME, Clock(clock[1], day.meaning))
        return None

    def _part_of_day(self, first: int, i: int, time: str) -> Expression:
        """A clock time with "in the morning" or "this afternoon" behind it, which may tell its half of the day."""
        in_the = self._word(i) in self.time.of and self._word(i + 1) == self.time.definite
        named = i + 2 if in_the else i + 1 if self._word(i) in self.time.this else 0
        part = self.time.parts.get(self._word(named)) if named else None
        if part is None:
            return self._expression(first, i, "clock", TIME, Clock(time))
        hour = int(time[1:3])
        if (part in _SECOND_HALF and hour < 12) or (part == "NI" and 6 <= hour < 12):
            time = f"T{hour + 12}{time[3:]}"
        return self._expression(first, named + 1, "clock", TIME, Clock(time))

    def _clock(self, i: int) -> tuple[int, str] | None:
        """A clock time: index after it, and its value from the T on."""
        word = self._word(i)
        if word in self.time.moments:
            return i + 1, "T" + self.time.moments[word]
        if i >= self.last or (not self.classes[i] & DIGIT and word not in self.time.numbers):
            return None
        match = _CLOCK.fullmatch(word)
        hour, minute = (int(match[1]), match[2]) if match else (-1, "00")
        if not match and ((word.isdecimal() and len(word) <= 2) or word in self.time.numbers):
            hour = self.time.numbers[word] if word in self.time.numbers else int(word)
        end = i + 1
        if len(word) == 4 and word.isdecimal() and self._word(end) in self.time.zones and self.classes[end] & UPPER:
            hour, minute = int(word[:2]), word[2:]
        if not 0 <= hour <= 24 or minute > "59":
            return None
        meridiem = self._match("meridiem", end)
        if meridiem and match is None and hour > 12:
            return None
        if meridiem and hour <= 23:
            end = meridiem[0]
            if hour <= 12:
                hour = hour % 12 + int(meridiem[1])
        elif self._word(end) in self.time.clock_words or (match and self._word(end) in self.time.plurals):
            end += 1
        elif (
            (not match and len(word) != 4)
            or "." in word
            or (self._word(end) not in self.time.zones and self._word(i - 1) not in self.time.clock_openings)
        ):
            return None
        zone = self.time.zones.get(self._word(end)) if end < self.last and self.classes[end] & UPPER else None
        return end + (zone is not None), f"T{hour:02}:{minute}{zone or ''}"


_DAYS = _RELATIONS | {"months", "weekdays", "ordinals", "days", "holidays", "figure"}
_PIECES: tuple[tuple[Callable[[Reader, int], Expression | None], frozenset[str]], ...] = (
    (Reader.calendar, frozenset("definite months weekdays ordinals centuries fiscal units figure".split())),
    (Reader.clocked, _DAYS | {"moments", "numbers"}),
    (Reader.period, _RELATIONS | {"ordinals", "latest", "latter", "fiscal", "figure"}),
    (Reader.code, frozenset({"codes"})),
    (Reader.relative, _RELATIONS | {"spans"}),
    (Reader.length, frozenset("articles numbers some couple units plurals half_year figure".split())),
    (Reader.season, frozenset({"definite", "seasons"})),
    (Reader.decade, frozenset({"definite", "figure"})),
    (Reader.day_part, _DAYS | {"parts"}),
    (Reader.repeated, frozenset({"frequencies", "every", "per", "times", "plurals", "weekday_plurals"})),
    (Reader.single, frozenset({"definite", "days", "holidays", "vague", "vague_adjectives"})),
)
"""What can begin at a word, and the tables that its first word stands in."""


@cache
def _readers(roles: frozenset[str]) -> tuple[Callable[[Reader, int], Expression | None], ...]:
    """What can begin at a word that stands in these tables."""
    return tuple(read for read, openers in _PIECES if not openers.isdisjoint(roles))
