# SPDX-License-Identifier: MIT
"""Parts of years, and centuries: "the third quarter of 1990", "Q3", "4Q23", "FY24", "the summer of 2020"."""

from __future__ import annotations

import attrs

from newsfacts._classes import CAPITAL, DIGIT
from newsfacts._timex.calendar import Calendar
from newsfacts._timex.cursor import DATE, GENITIVES
from newsfacts._timex.expressions import Expression, Fixed, Meaning, Partial, Shift, Within
from newsfacts._timex.places import PARTS, Half, Part, Quarter, Reported, Season

_NEAR = 25
"""How many words round a quarter tell whether it is one of a game."""
_SHORT_YEARS = "59"
"""The last year of two figures behind a code."""
_FIRST_CENTURY = 3
"""The first century that news tells of: "the first century" is the first hundred years of something."""


class Periods(Calendar):
    """Reads parts of years, and centuries."""

    def period(self, i: int) -> Expression | None:
        """Read "the third quarter of 1990", "this year's first half", "the 19th century", "the latest quarter"."""
        start = i
        i += self._word(i) == self.time.definite
        whole, i = self._whose(start, i)
        if self._word(i) == self.time.fiscal:
            i += 1
            i += self._dash(i)
        if self._word(i) in self.time.latest and self._word(i + 1) in (self.time.quarter, self.time.period):
            return self._expression(start, i + 2, "quarter", DATE, Partial(Reported("Q")))
        part = self._part_of_year(i)
        if part is None:
            return self._bare_quarter(start, i, whole)
        end, number = part
        if self._dash(end):
            end += 1
            start = i if whole is None else start
        end += self._word(end) == self.time.fiscal
        noun = self._word(end)
        if noun in self.time.weekdays:
            return self._nth_weekday(start, end, number)
        if noun == self.time.quarter and number <= 4:
            return self._quarter(start, end + 1, Quarter(number), whole)
        if noun == self.time.half_year and number <= 2:
            return self._half(start, end + 1, Half(number), whole)
        centuries = self.time.plurals.get(noun) == self.time.century and start == i
        if (noun == self.time.century or centuries) and number >= _FIRST_CENTURY:
            return self._expression(start, end + 1, "century", DATE, Fixed(f"{number - 1:02}"))
        return None

    def _whose(self, first: int, i: int) -> tuple[Shift | Fixed | None, int]:
        """Read "this year's (first half)", "the 2023 (first half)": the year, and the index after it."""
        if i == first:
            owner = self._named_unit(i)
            return (owner[1], owner[0] + 1) if owner and self._word(owner[0]) in GENITIVES else (None, i)
        year = self._year(i)
        return (Fixed(year[1]), year[0]) if year else (None, i)

    def _bare_quarter(self, first: int, i: int, whole: Meaning | None) -> Expression | None:
        """Read "the quarter", "the quarter ended June 30", "last year's quarter"."""
        if self._word(i) != self.time.quarter:
            return None
        if whole is None and (i != first + 1 or self._word(i + 2) == self.time.century):
            return None
        quarter = Partial(Reported("Q"))
        whole = whole or self._reported(i + 1)
        return self._expression(first, i + 1, "quarter", DATE, Within(quarter, whole) if whole else quarter)

    def _quarter(self, first: int, end: int, part: Quarter, whole: Meaning | None) -> Expression | None:
        """A quarter with its year, which may stand behind it; one of a game is none."""
        if dated := self._dated(first, end, part, whole):
            return dated
        if self._in_a_game(first):
            return None
        return self._in_period(self._expression(first, end, "quarter", DATE, Partial(part)))

    def _half(self, first: int, end: int, part: Half, whole: Meaning | None) -> Expression | None:
        """A half with its year: without one it may be that of anything."""
        if dated := self._dated(first, end, part, whole):
            return dated
        if self._word(end) not in self.time.of:
            return None
        found = self._in_period(self._expression(first, end, "quarter", DATE, Partial(part)))
        return found if found.last > end else None

    def _dated(self, first: int, end: int, part: Part, whole: Meaning | None) -> Expression | None:
        """A part of a year that the words before it name, or a number behind it."""
        if whole is not None:
            meaning = Fixed(part.of(whole.value)) if isinstance(whole, Fixed) else Within(Partial(part), whole)
            return self._expression(first, end, "quarter", DATE, meaning)
        after = end + (self._word(end) in self.time.of)
        year = self._year(after + (self._word(after) == self.time.fiscal))
        return self._expression(first, year[0], "quarter", DATE, Fixed(part.of(year[1]))) if year else None

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
