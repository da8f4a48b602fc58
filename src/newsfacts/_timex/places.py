# SPDX-License-Identifier: MIT
"""Places on the calendar before it is known of which year or week: "May", "May 5", "Easter", "Tuesday", "summer"."""

from __future__ import annotations

from abc import ABC, abstractmethod
from datetime import date, timedelta
from functools import cache
from typing import ClassVar, Literal

import attrs

from newsfacts._timex.values import clamped, moved, season_month


class Place(ABC):
    """A place whose year, month or week is open.

    Those that are asked for by their value compare by it; the others do without, and all do without slots, for what
    attrs makes of a class counts when the package is imported.
    """

    @property
    @abstractmethod
    def pattern(self) -> str:
        """Its TIMEX3 value, with X for what is open."""

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.pattern})"

    def of(self, year: str) -> str:
        """Its TIMEX3 value in a year, which is told as a TIMEX3 value too."""
        return year + self.pattern.removeprefix("XXXX")


@attrs.frozen(repr=False, slots=False)
class Weekday(Place):
    """A day of the week, Monday 1."""

    number: int

    @property
    def pattern(self) -> str:
        return f"XXXX-WXX-{self.number}"


class Week(Place):
    """The week of a day that is told beside it."""

    @property
    def pattern(self) -> str:
        return "XXXX-WXX"


@attrs.frozen(eq=False, repr=False, slots=False)
class DayOfMonth(Place):
    """A day of a month that the text does not name: "the 20th"."""

    day: int

    @property
    def pattern(self) -> str:
        return f"XXXX-XX-{self.day:02}"


@attrs.frozen(eq=False, repr=False, slots=False)
class Reported(Place):
    """The quarter, or the period, that a report of figures speaks of."""

    unit: Literal["Q", "Y"]

    @property
    def pattern(self) -> str:
        return "XXXX-QX" if self.unit == "Q" else "XXXX"


@attrs.frozen(eq=False, repr=False, slots=False)
class Figures(Place):
    """A day in figures of which either may be the month: "3/4/2025"."""

    year: str
    first: int
    second: int

    @property
    def pattern(self) -> str:
        return self.read(day_first=False)

    def read(self, *, day_first: bool) -> str:
        """The day, the month where only one of the two can be one."""
        month, day = self.first, self.second
        if month > 12 or (day_first and day <= 12):
            month, day = day, month
        return f"{self.year}-{month:02}-{day:02}"


class Yearly(Place):
    """What every year has one of.

    Attributes:
        months: How many months it lasts; 0 for a day.

    """

    months: ClassVar[int]

    @abstractmethod
    def begins(self, year: int) -> date | None:
        """Its first day in a year; `None` where that year has none."""

    def holds(self, begin: date, day: date) -> bool:
        """Whether a day lies in the one that begins on `begin`."""
        if not self.months:
            return begin == day
        until = moved(begin, "M", self.months)
        return begin <= day and (until is None or day < until)


@attrs.frozen(repr=False, slots=False)
class Month(Yearly):
    """A month, by its number."""

    months = 1
    number: int

    @property
    def pattern(self) -> str:
        return f"XXXX-{self.number:02}"

    def begins(self, year: int) -> date | None:
        return date(year, self.number, 1)


@attrs.frozen(eq=False, repr=False, slots=False)
class Part(Yearly):
    """A part of a year, by its number.

    Attributes:
        letter: Its TIMEX3 token.

    """

    letter: ClassVar[str]
    number: int

    @property
    def pattern(self) -> str:
        return f"XXXX-{self.letter}{self.number}"

    def begins(self, year: int) -> date | None:
        return date(year, (self.number - 1) * self.months + 1, 1)


class Quarter(Part):
    """A quarter of a year."""

    letter = "Q"
    months = 3


class Half(Part):
    """A half of a year."""

    letter = "H"
    months = 6


PARTS: dict[str, type[Part]] = {part.letter: part for part in (Quarter, Half)}
"""The parts of a year by their TIMEX3 tokens."""


@attrs.frozen(eq=False, repr=False, slots=False)
class Season(Yearly):
    """A season, by its TIMEX3 token."""

    months = 3
    token: str

    @property
    def pattern(self) -> str:
        return f"XXXX-{self.token}"

    def begins(self, year: int) -> date | None:
        return date(year, season_month(self.token), 1)


class Day(Yearly):
    """One day of each year."""

    months = 0


@attrs.frozen(repr=False, slots=False)
class MonthDay(Day):
    """A day of a month; one that no year has begins in none."""

    month: int
    day: int

    @property
    def pattern(self) -> str:
        return f"XXXX-{self.month:02}-{self.day:02}"

    def begins(self, year: int) -> date | None:
        try:
            return date(year, self.month, self.day)
        except ValueError:
            return None


class Movable(Day):
    """A day that is another one each year, so that its value in a year is that of the day."""

    def of(self, year: str) -> str:
        day = self.begins(int(year)) if year.isdecimal() else None
        return day.isoformat() if day else super().of(year)


@attrs.frozen(eq=False, repr=False, slots=False)
class NthWeekday(Movable):
    """A weekday of a month, `nth` 0 for the last one, and so many days later: Thanksgiving, Black Friday."""

    month: int
    nth: int
    weekday: int
    later: int = 0

    @property
    def pattern(self) -> str:
        return f"XXXX-{self.month:02}-XX"

    def begins(self, year: int) -> date | None:
        try:
            first = date(year, self.month, 1)
            last = clamped(year, self.month, 31)
        except ValueError:
            return None
        if self.nth:
            day = first + timedelta(days=(self.weekday - first.isoweekday()) % 7 + 7 * (self.nth - 1))
        else:
            day = last - timedelta(days=(last.isoweekday() - self.weekday) % 7)
        return moved(day, "D", self.later)


@attrs.frozen(eq=False, repr=False, slots=False)
class FromEaster(Movable):
    """A day so many days from Easter Sunday."""

    days: int

    @property
    def pattern(self) -> str:
        return "XXXX-XX-XX"

    def begins(self, year: int) -> date | None:
        try:
            return moved(easter(year), "D", self.days)
        except ValueError:
            return None


@cache
def holiday(rule: str) -> Day:
    """The day of a holiday by its rule, see `TimeWords.holidays`."""
    if rule.startswith("E"):
        return FromEaster(int(rule[1:]))
    rule, _, later = rule.partition("+")
    match [int(part) for part in rule.split("-")]:
        case month, day:
            return MonthDay(month, day)
        case month, nth, weekday:
            return NthWeekday(month, nth, weekday, int(later or 0))
        case _:
            raise ValueError(f"{rule!r} is no rule of a holiday")


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (Anonymous Gregorian algorithm; Nature, 20 April 1876).

    Raises:
        ValueError: The year is off the calendar.

    """
    a, b, c = year % 19, year // 100, year % 100
    d, e, g = b // 4, b % 4, (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = c // 4, c % 4
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, day + 1)
