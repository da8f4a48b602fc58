# SPDX-License-Identifier: MIT
"""Units of the calendar counted from a day: "last week", "the past two months", "the day before yesterday"."""

from __future__ import annotations

import re

import attrs

from newsfacts._classes import CAPITAL, CUE, PREPOSITION, RELATIVE, UPPER
from newsfacts._timex.cursor import DATE, DURATION, GENITIVES, RANGE_MARKS, RELATIONS, TIME
from newsfacts._timex.expressions import Beside, Clock, Expression, Fixed, Partial, Shift, Within
from newsfacts._timex.places import Figures, Reported, Week, Weekday
from newsfacts._timex.sets import Sets
from newsfacts._timex.spans import duration

_DAYS_OR_WEEKS = re.compile(r"P(\d{1,3})([DW])")
RELATIONAL = frozenset({"definite", "last", "this", "next", "previous", "same", "following"})
DAYS = RELATIONAL | {"months", "weekdays", "ordinals", "days", "holidays", "figure"}
"""The tables whose words begin a day."""


class Relatives(Sets):
    """Reads what is counted from the day of speaking, or from the day that the text speaks of."""

    def relative(self, i: int) -> Expression | None:
        """Read "last week", "the past two months", "this quarter", "the previous year", "that day"; read once."""
        if i not in self.relatives:
            self.relatives[i] = self._relative_at(i)
        return self.relatives[i]

    def _relative_at(self, i: int) -> Expression | None:
        start = i
        definite = self._word(i) == self.time.definite
        if definite:
            i += 1
            ago = self._plural(i)
            if ago and ago.rule == "date.ago" and self._word(ago.last - 1) in (self.time.quarter, self.time.period):
                return attrs.evolve(ago, first=start)
        roles = self.roles_at(i)
        if "comparable" in roles and (alike := self._compared(start, i)):
            return alike
        for table, direction, told in RELATIONS:
            narrative = told or (table == "next" and definite)
            found = self._match(table, i) if table in roles else None
            if found and (read := self._related(start, found[0], direction, narrative, definite)):
                return read
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
            return self._expression(first, day.last, "relative", DATE, Within(Partial(Week()), day.meaning))
        if end := self._earlier(i + 1):
            return self._expression(first, end, "relative", DATE, Shift(unit, -1, narrative=True))
        if unit not in ("Y", "W"):
            return None
        # "The year that ended in June", "the year after the war" are lengths.
        behind = self._word(i + 1 + bool(i + 1 < self.last and self.classes[i + 1] & RELATIVE))
        if (
            behind in self.time.ended
            or self._word(i + 1) in self.time.beside
            or self._word(i + 1) in self.time.following
        ):
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
        part = Partial(Reported("Q" if noun == self.time.quarter else "Y"))
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
            if half := self._match("half", i + 1):
                return self._expression(first, half[0], "duration", DURATION, Fixed(duration(token, 1.5)))
            ahead = (
                self._word(i - 1) in self.time.next and self._word(first - 1) in self.time.throughout and token != "D"
            )
            if definite and direction and (ahead or not narrative) and token not in ("Q", "WE"):
                return self._expression(first, i + 1, "duration", DURATION, Fixed(duration(token, 1)))
            if token.startswith("T"):
                return None
            shift = Shift(token, direction, narrative)
            return self._expression(first, i + 1, "relative", DATE, shift)
        if unit or self._number(i):
            return self._counted(first, i)
        if direction > 0 and narrative and not definite and self._word(first - 1) not in self.time.articles:
            return None  # "following Friday's vote" is behind it
        for read, rule in ((self.calendar, "relative"), (self.season, "season"), (self.single, "holiday")):
            inner = read(i)
            if inner and isinstance(inner.meaning, Partial) and not isinstance(inner.meaning.place, Figures):
                if self._opens_clause(first, inner.last):
                    return None
                return attrs.evolve(
                    inner,
                    first=first,
                    rule=f"date.{rule}",
                    meaning=attrs.evolve(inner.meaning, direction=direction, narrative=narrative),
                )
        final = definite and not narrative  # "the last night"
        if (part := self.time.parts.get(self._word(i))) and not final and not self._titled(first, i + 1):
            day = Shift("D", -1 if direction < 0 else 0 if direction == 0 else 1, narrative)
            return self._expression(first, i + 1, "clock", TIME, Clock(f"T{part}", day))
        return None

    def _opens_clause(self, first: int, last: int) -> bool:
        """Whether "that" before a weekday or month begins what is said: "said that Thursday's vote was close"."""
        said = first > self.first and self.classes[first - 1] & (CUE | PREPOSITION) == CUE
        return bool(self.classes[first] & RELATIVE) and (said or self._word(last) in GENITIVES)

    def counted_from(self, span: Expression) -> Expression | None:
        """A span of days or weeks with the day that it is counted from: "two weeks from Monday", "a week on Friday"."""
        if span.type is not DURATION or not isinstance(span.meaning, Fixed):
            return None
        length = _DAYS_OR_WEEKS.fullmatch(span.meaning.value)
        mark = self._word(span.last)
        if length is None or mark not in self.time.distance_marks or (length[2] == "D" and mark in self.time.around):
            return None
        day = self._day(span.last + 1)
        if day is None or self._word(day.last) in GENITIVES:
            return None
        meaning = day.meaning
        if isinstance(meaning, Partial) and isinstance(meaning.place, Weekday):
            meaning = attrs.evolve(meaning, direction=1)
        elif not isinstance(meaning, Shift):
            return None
        amount = int(length[1]) * (7 if length[2] == "W" else 1)
        return self._expression(span.first, day.last, "day", DATE, Beside(meaning, "D", amount))

    def _day(self, i: int) -> Expression | None:
        """The day in "Wednesday night", "10 p.m. on May 5": a whole day and nothing else."""
        if i not in self.days:
            self.days[i] = None if DAYS.isdisjoint(self.roles_at(i)) else self._read_day(i)
        return self.days[i]

    def _read_day(self, i: int) -> Expression | None:
        found = self.calendar(i) or self.single(i)
        if found is None and self._part_of_year(i + (self._word(i) == self.time.definite)):
            found = self.period(i)  # "the last Friday in May"
        if found is None or found.rule not in ("date.weekday", "date.day", "date.holiday"):
            found = self.relative(i)
            if found is None or not (
                (isinstance(found.meaning, Shift) and found.meaning.unit == "D")
                or (isinstance(found.meaning, Partial) and isinstance(found.meaning.place, Weekday))
            ):
                return None
        return found if found.type is DATE else None
