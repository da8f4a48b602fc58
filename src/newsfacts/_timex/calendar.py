# SPDX-License-Identifier: MIT
"""Weekdays, days and months, with their years and weeks: what stands on the calendar."""

from __future__ import annotations

import attrs

from newsfacts._classes import AUXILIARY, CAPITAL, CONJUNCTION, DETERMINER, DIGIT, PREPOSITION, UPPER
from newsfacts._timex.cursor import DATE, GENITIVES, OPENING_MARKS, RANGE_MARKS, RELATIONS
from newsfacts._timex.expressions import Beside, Expression, Fixed, Partial, Shift, Until, Within
from newsfacts._timex.places import (
    DayOfMonth,
    Figures,
    Month,
    MonthDay,
    NthWeekday,
    Weekday,
    Yearly,
)
from newsfacts._timex.years import Years

_YEAR_OPENERS = frozenset({"fiscal", "year", "centuries"})
_CLOSED = PREPOSITION | CONJUNCTION | AUXILIARY


class Calendar(Years):
    """Reads places on the calendar."""

    def calendar(self, i: int) -> Expression | None:
        """Weekdays, days, months, years, alone or together; read once, as a day is asked for in many phrases."""
        if i not in self.places:
            self.places[i] = self._place_at(i)
        return self.places[i]

    def _place_at(self, i: int) -> Expression | None:
        weekday = self._weekday(i)
        if weekday is None:
            return self._date(i)
        end, number = weekday
        after = end + (self._word(end) == ",")
        date = self._date(self._skip("around", after) if self._word(after) == self.time.definite else after)
        if date and date.rule == "date.day":
            return attrs.evolve(date, first=i)
        named = self._named_unit(end + (self._word(end) in self.time.of))
        if named and named[1].unit == "W" and self._word(named[0]) not in GENITIVES:
            return self._expression(i, named[0], "weekday", DATE, Within(Partial(Weekday(number)), named[1]))
        behind = self._word(end + 1)
        if self.time.units.get(self._word(end)) == "W" and not (behind.isalpha() or behind in RANGE_MARKS):
            later = Beside(Partial(Weekday(number), direction=1), "D", 7)  # "Monday week"
            return self._expression(i, end + 1, "day", DATE, later)
        return self._expression(i, end, "weekday", DATE, Partial(Weekday(number)))

    def _nth_weekday(self, start: int, i: int, nth: int) -> Expression | None:
        """Read "(the first) Monday in September", "(the last) Friday of May 2020"."""
        weekday = self._weekday(i) if nth < 5 else None
        month = self._month(weekday[0] + 1) if weekday and self._word(weekday[0]) in self.time.of else None
        if weekday is None or month is None:
            return None
        end, number = month
        part = Partial(NthWeekday(number, nth, weekday[1]))
        if year := self._year(end + (self._word(end) in (",", *self.time.of)), strict=True):
            return self._expression(start, year[0], "day", DATE, Within(part, Fixed(year[1])))
        return self._in_period(self._expression(start, end, "day", DATE, part))

    def _weekday(self, i: int) -> tuple[int, int] | None:
        word = self._word(i)
        number = self.time.weekdays.get(word)
        if number is None or not self.classes[i] & CAPITAL:
            return None
        if self._word(i + 1) in self.time.parts and self._titled(i, i + 2):
            return None
        if self._word(i + 1) in self.time.papers and self.classes[i + 1] & CAPITAL:
            return None
        end = self._after_dot(i + 1, word)
        if word in self.time.ambiguous and end == i + 1 and not self._alone(i, end):
            after = self._word(i + 1)
            if after not in self.time.months and not self.classes[min(i + 1, self.last - 1)] & DIGIT:
                return None
        return end, number

    def _month(self, i: int) -> tuple[int, int] | None:
        word = self._word(i)
        number = self.time.months.get(word)
        if number is None or not self.classes[i] & CAPITAL:
            return None
        return self._after_dot(i + 1, word), number

    def _date(self, i: int) -> Expression | None:
        roles = self.roles_at(i)
        if "months" in roles and (month := self._month_first(i)):
            return month
        if "figure" in roles:
            return self._day_first(i) or self._figures(i) or self._year_alone(i)
        if "definite" in roles or "ordinals" in roles:
            return self._day_first(i) or self._year_alone(i)
        return None if _YEAR_OPENERS.isdisjoint(roles) else self._year_alone(i)

    def _day_number(self, i: int) -> tuple[int, int] | None:
        """A day of a month: "5", "5th", "fifth"; index after it, and the day."""
        word = self._word(i)
        if word.isdecimal() and len(word) <= 2 and 1 <= int(word) <= 31:
            ending = self._word(i + 1) in self.time.ordinal_endings and self._glued(i + 1)
            return i + 1 + ending, int(word)
        if word in self.time.ordinals:
            return i + 1, self.time.ordinals[word]
        return None

    def _day_first(self, i: int) -> Expression | None:
        """Read "5 May 1990", "the 5th of May", "the 20th", "6-7 January 1916" (its first day)."""
        start = i
        definite = self._word(i) == self.time.definite
        i += definite
        day = self._day_number(i)
        if day is None:
            return None
        end = day[0]
        after = end + (self._word(end) in self.time.of)
        month = self._month(after)
        if month:
            return self._with_year(start, month[0], month[1], day[1])
        if self.goes_on(end) and (second := self._day_number(end + 1)) and (month := self._month(second[0])):
            whole = self._with_year(start, month[0], month[1], day[1])
            return whole and attrs.evolve(whole, last=end)
        second = self._ordinal(end + 1) if self._word(end) in self.time.also else None
        if second and self._word(second[0]).isalpha() and not self.classes[second[0]] & (_CLOSED | CAPITAL):
            return None
        alone = not self._word(end)[:1].isalpha() or self.classes[end] & (CONJUNCTION | PREPOSITION)
        if definite and day[0] == i + 2 and alone and day[1] > 3:
            return self._expression(start, end, "day", DATE, Partial(DayOfMonth(day[1])))
        return None

    def _month_first(self, i: int) -> Expression | None:
        """Read "May 5, 1990", "May 1990", "May"."""
        month = self._month(i)
        if month is None:
            return None
        end, number = month
        day = self._day_number(end + (self._word(end) == self.time.definite))
        if day and self._word(day[0]) != "%":
            return self._with_year(i, day[0], number, day[1])
        for gap in (end, end + 1 if self._word(end) in (",", *self.time.of) else end):
            if year := self._year(gap, strict=True):
                return self._expression(i, year[0], "month", DATE, Fixed(f"{year[1]}-{number:02}"))
        if not self._is_month(i, end):
            return None
        return self._in_period(self._expression(i, end, "month", DATE, Partial(Month(number))))

    def _is_month(self, i: int, end: int) -> bool:
        """Whether the name of a month, without day or year, is one and no other word or name."""
        word = self._word(i)
        if end > i + 1 or word not in self.time.ambiguous or self._alone(i, end):
            return True
        before = self._word(i - 1)
        if self.classes[i] & UPPER and len(word) <= 3:
            return False
        if self._dash(i + 1) and self._month(i + 2):
            return True
        followed = i + 1 < self.last and self.classes[i + 1] & CAPITAL and self._word(i + 1) not in self.time.weekdays
        if followed:
            return before in self.time.firm_openings
        if before in self.time.month_openings:
            return True
        if before in self.time.articles and len(word) > 3:
            return i + 1 < self.last and self._word(i + 1).isalpha() and not self.classes[i + 1] & _CLOSED
        if len(word) <= 3 or i == self.first or before in OPENING_MARKS:
            return False
        return not self.classes[i - 1] & (CAPITAL | DETERMINER)

    def _with_year(self, first: int, end: int, month: int, day: int) -> Expression | None:
        """A month and day, with the year behind if there is one."""
        for gap in (end, end + 1 if self._word(end) in (",", *self.time.of) else end):
            if year := self._year(gap, strict=True):
                return self._expression(first, year[0], "day", DATE, Fixed(f"{year[1]}-{month:02}-{day:02}"))
        known = self.time.remembered.get(f"{month:02}-{day:02} {self._word(end)}")
        return self._in_period(self._expression(first, end, "day", DATE, Partial(MonthDay(month, day), known=known)))

    def _in_period(self, found: Expression) -> Expression:
        """With "last year", "of that year", "of the year" behind it."""
        after = found.last + (self._word(found.last) in self.time.of)
        named = self._named_unit(after)
        if after > found.last and self._word(after) == self.time.definite and self._word(after + 1) == self.time.year:
            named = after + 2, Shift("Y", 0)
        if named and named[1].unit == "Y" and isinstance(found.meaning, Partial):
            return attrs.evolve(found, last=named[0], meaning=Within(found.meaning, named[1]))
        return found

    def _named_unit(self, i: int) -> tuple[int, Shift] | None:
        """Read "last year", "this quarter", "the previous month": index after it, and what it says."""
        definite = self._word(i) == self.time.definite
        roles = self.roles_at(i + definite)
        for table, direction, narrative in RELATIONS:
            found = self._match(table, i + definite) if table in roles else None
            unit = self._unit(found[0]) if found else None
            if found and unit and not unit[1] and not unit[0].startswith("T"):
                return found[0] + 1, Shift(unit[0], direction, narrative)
        return None

    def _figures(self, i: int) -> Expression | None:
        """Read "2025-01-14", "1/14/2025": the order of day and month is left to whoever resolves it."""
        if i + 4 >= self.last or self._word(i + 1) not in ("-", "/") or self._word(i + 3) != self._word(i + 1):
            return None
        parts = [self._word(i), self._word(i + 2), self._word(i + 4)]
        if not all(part.isdecimal() for part in parts) or not self._glued(i + 1) or not self._glued(i + 2):
            return None
        a, b, c = parts
        if len(a) == 4 and len(b) <= 2 and len(c) <= 2 and 1 <= int(b) <= 12 and 1 <= int(c) <= 31:
            return self._expression(i, i + 5, "day", DATE, Fixed(f"{a}-{int(b):02}-{int(c):02}"))
        if len(c) in (2, 4) and len(a) <= 2 and len(b) <= 2 and self._word(i + 1) == "/":
            year = c if len(c) == 4 else ("19" if int(c) > 50 else "20") + c
            if 1 <= int(a) <= 31 and 1 <= int(b) <= 31 and min(int(a), int(b)) <= 12:
                return self._expression(i, i + 5, "day", DATE, Partial(Figures(year, int(a), int(b))))
        return None

    def goes_on(self, i: int) -> bool:
        """Whether a second day may follow: a range, or "5 and 6 May"."""
        return self._ranges(i) or self._word(i) in self.time.also or self._word(i) in self.time.choices

    def ranged(self, begun: Expression, ended: Expression) -> tuple[Expression, Expression]:
        """Two expressions in a row, the one counted from the other where they are a range.

        The end lies after the begin, "from Monday to Friday"; a year at the end is that of both, "May to June 2020".
        """
        i = begun.last
        first, last = begun.meaning, ended.meaning
        if i + 1 != ended.first or begun.rule != ended.rule or not self.goes_on(i) or not isinstance(first, Partial):
            return begun, ended
        joined = self._word(i) in self.time.also and self._word(begun.first - 1) not in self.time.between
        if joined and (begun.rule != "date.day" or not isinstance(last, Fixed)):
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

    def range_end(self, begun: Expression) -> Expression | None:
        """The second part of "2006-07", "Jan. 3-5" or "Jan. 3 and 4", which is a date only behind the first."""
        i = begun.last
        if not isinstance(begun.meaning, Fixed | Partial):
            return None
        first = begun.meaning.place if isinstance(begun.meaning, Partial) else None
        if begun.rule == "date.day" and not self._dash(i) and self.goes_on(i) and self._word(i - 1).isdecimal():
            return self._second_day(i + 1, first) if isinstance(first, MonthDay) else None
        if not self._dash(i) or not self._glued(i):
            return None
        word = self._word(i + 1)
        if begun.rule == "date.year" and len(word) == 2 and word.isdecimal() and isinstance(begun.meaning, Fixed):
            year = begun.meaning.value
            if len(year) == 4 and word > year[2:] and self._glued(i + 1):
                return self._expression(i + 1, i + 2, "year", DATE, Fixed(year[:2] + word))
            return None
        day = self._day_number(i + 1) if begun.rule == "date.day" else None
        if day and isinstance(first, MonthDay) and first.day < day[1]:
            return self._with_year(i + 1, day[0], first.month, day[1])
        return None

    def _second_day(self, i: int, first: MonthDay) -> Expression | None:
        """The number of a later day in the same month, "(Jan. 3 and) 4", unless it counts what follows."""
        day = self._day_number(i)
        if day is None or first.day >= day[1]:
            return None
        counts = self._word(day[0])[:1].isalpha() and not self.classes[day[0]] & _CLOSED
        return None if counts or self._word(day[0]) == "%" else self._with_year(i, day[0], first.month, day[1])
