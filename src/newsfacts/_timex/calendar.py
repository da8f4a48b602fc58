# SPDX-License-Identifier: MIT
"""Days, months, quarters, seasons, centuries: what stands on the calendar."""

from __future__ import annotations

import attrs

from newsfacts._classes import AUXILIARY, CAPITAL, CONJUNCTION, DETERMINER, DIGIT, PREPOSITION, UPPER
from newsfacts._timex.cursor import DATE, GENITIVES, OPENING_MARKS, RANGE_MARKS, RELATIONS
from newsfacts._timex.expressions import Beside, Expression, Fixed, Meaning, Partial, Shift, Until, Within
from newsfacts._timex.places import (
    PARTS,
    DayOfMonth,
    Figures,
    Month,
    MonthDay,
    NthWeekday,
    Reported,
    Season,
    Weekday,
    Yearly,
)
from newsfacts._timex.years import Years

_YEAR_OPENERS = frozenset({"fiscal", "year", "centuries"})
_NEAR = 25
"""How many words round a quarter tell whether it is one of a game."""
_SHORT_YEARS = "59"
"""The last year of two figures behind a code."""
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

    def period(self, i: int) -> Expression | None:
        """Read "the third quarter of 1990", "this year's first half", "the 19th century", "the latest quarter"."""
        start = i
        i += self._word(i) == self.time.definite
        whole: Meaning | None = None
        owner = self._named_unit(i) if i == start else None
        if owner and self._word(owner[0]) in GENITIVES:
            whole, i = owner[1], owner[0] + 1
        elif i > start and (year := self._year(i)):
            whole, i = Fixed(year[1]), year[0]
        if self._word(i) == self.time.fiscal:
            i += 1
            i += self._dash(i)
        if self._word(i) in self.time.latest and self._word(i + 1) in (self.time.quarter, self.time.period):
            return self._expression(start, i + 2, "quarter", DATE, Partial(Reported("Q")))
        ordinal = self._part_of_year(i)
        if ordinal is None:
            if whole and self._word(i) == self.time.quarter:
                return self._expression(start, i + 1, "quarter", DATE, Within(Partial(Reported("Q")), whole))
            if i == start + 1 and self._word(i) == self.time.quarter and self._word(i + 2) != self.time.century:
                if reported := self._reported(i + 1):
                    return self._expression(start, i + 1, "quarter", DATE, Within(Partial(Reported("Q")), reported))
                return self._expression(start, i + 1, "quarter", DATE, Partial(Reported("Q")))
            return None
        end, number = ordinal
        if self._dash(end):
            end += 1
            start = i if whole is None else start
        end += self._word(end) == self.time.fiscal
        noun = self._word(end)
        if noun in self.time.weekdays:
            return self._nth_weekday(start, end, number)
        if noun == self.time.century or (self.time.plurals.get(noun) == self.time.century and start == i):
            if number < 3 and self._word(end - 1) != self.time.century:
                return None
            return self._expression(start, end + 1, "century", DATE, Fixed(f"{number - 1:02}"))
        token = (
            "Q"
            if noun == self.time.quarter and number <= 4
            else "H"
            if noun == self.time.half_year and number <= 2
            else ""
        )
        if not token:
            return None
        end += 1
        part = Partial(PARTS[token](number))
        after = end + (self._word(end) in self.time.of)
        after += self._word(after) == self.time.fiscal
        if whole is None and (year := self._year(after)):
            return self._expression(start, year[0], "quarter", DATE, Fixed(f"{year[1]}-{token}{number}"))
        if token == "Q" and whole is None and self._in_a_game(i):
            return None
        if whole is not None:
            meaning: Meaning = (
                Fixed(f"{whole.value}-{token}{number}") if isinstance(whole, Fixed) else Within(part, whole)
            )
            return self._expression(start, end, "quarter", DATE, meaning)
        if token == "H" and self._word(end) in self.time.of:
            inner = self._in_period(self._expression(start, end, "quarter", DATE, part))
            return inner if inner.last > end else None
        if token == "H":
            return None
        return self._in_period(self._expression(start, end, "quarter", DATE, part))

    def _in_a_game(self, i: int) -> bool:
        """Whether the sentence round a quarter tells of a game."""
        near = self.lower[max(self.first, i - _NEAR) : min(self.last, i + _NEAR)]
        return not self.time.games.isdisjoint(near)

    def _part_of_year(self, i: int) -> tuple[int, int] | None:
        """Read "third", "3rd", "latter (half)", "final (quarter)", "last (Friday)": index after it, and which it is."""
        if self._word(i) in self.time.latter:
            if self._word(i + 1) == self.time.half_year:
                return i + 1, 2
            return (i + 1, 0) if self._word(i + 1) in self.time.weekdays else None
        if self._word(i) in self.time.quarters and self._word(i + 1) == self.time.quarter:
            return i + 1, self.time.quarters[self._word(i)]
        return self._ordinal(i)

    def _reported(self, i: int) -> Meaning | None:
        """Read "(the quarter) ended June 30": the day."""
        day = self._date(i + 1) if self._word(i) in self.time.ended else None
        if day is None or day.rule != "date.day":
            return None
        if isinstance(day.meaning, Partial) and self._word(i) in self.time.past_cues:
            return attrs.evolve(day.meaning, direction=-1)
        return day.meaning

    def code(self, i: int) -> Expression | None:
        """Read "Q3", "3Q", "Q3 2024", "4Q23", "H1 of 2010", "Q4 last year", "FY24", "Q4 FY25"."""
        letter, figure = i, self._word(i + 1)
        if self.classes[i] & DIGIT:
            letter, figure = i + 1, self._word(i)
        token = self.time.codes.get(self._word(letter))
        if token is None or not self.classes[letter] & CAPITAL:
            return None
        if token == "Y":
            year = self._fiscal_code(i)
            return self._expression(i, year[0], "year", DATE, Fixed(year[1])) if year else None
        if not self._glued(i + 1):
            return None
        if figure not in ("1", "2", "3", "4")[: 4 if token == "Q" else 2]:
            return None
        end = i + 2
        part = self._expression(i, end, "quarter", DATE, Partial(PARTS[token](int(figure))))
        if self._glued(end) and self._word(end)[:1].isalnum():
            year = self._fiscal_code(end) or self._short_year(end)
            return attrs.evolve(part, last=year[0], meaning=Fixed(f"{year[1]}-{token}{figure}")) if year else None
        for gap in (end, end + (self._word(end) in (",", *self.time.of))):
            if year := self._fiscal_code(gap) or self._year(gap):
                return attrs.evolve(part, last=year[0], meaning=Fixed(f"{year[1]}-{token}{figure}"))
        whole = self._in_period(part)
        return whole if token == "Q" or whole.last > end else None

    def _fiscal_code(self, i: int) -> tuple[int, str] | None:
        """Read "FY24", "FY 2024": index after it, and the year."""
        if self.time.codes.get(self._word(i)) != "Y" or not self.classes[i] & CAPITAL:
            return None
        return (self._glued(i + 1) and self._short_year(i + 1)) or self._year(i + 1)

    def _short_year(self, i: int) -> tuple[int, str] | None:
        """The year of two figures behind a code, or of four."""
        word = self._word(i)
        if not word.isdecimal() or len(word) not in (2, 4) or (len(word) == 2 and word > _SHORT_YEARS):
            return None
        return i + 1, f"20{word}" if len(word) == 2 else word

    def season(self, i: int) -> Expression | None:
        """Read "the summer of 1990", "summer 1990", "the spring"."""
        start = i
        i += self._word(i) == self.time.definite
        season = self.time.seasons.get(self._word(i))
        if season is None:
            return None
        end = i + 1
        for gap in (end, end + (self._word(end) in (",", *self.time.of))):
            if year := self._year(gap, strict=True):
                return self._expression(start, year[0], "season", DATE, Fixed(f"{year[1]}-{season}"))
        found = self._in_period(self._expression(start, end, "season", DATE, Partial(Season(season))))
        if found.last > end:
            return found
        time = self.time
        before = self._word(start - 1)
        if before in time.last | time.this | time.next | time.previous | time.following:
            return found
        if before not in time.month_openings and (i == start or self._word(i) in time.ambiguous):
            return None
        if self._word(i) in time.ambiguous and (i == start or self._word(end) in time.of):
            return None
        return found
