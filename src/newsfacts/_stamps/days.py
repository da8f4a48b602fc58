# SPDX-License-Identifier: MIT
"""The days that a stamp line writes out."""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from typing import NamedTuple

from newsfacts._stamps import rare
from newsfacts._stamps.words import DIGITS, MONTHS
from newsfacts.lang.stamps import AGO

# The patterns read lines in lower case. A year ends at the last digit of four, even where a clock or a day is glued to
# it: "20199:29 am", "20195 may 2019".
_YEAR = r"(?:19|20)\d\d(?!\d)|(?:19|20)\d\d(?=\d{1,2}(?:[:.]\d\d|\.?\s[^\W\d_]{3}))"
_DAY = rf"""(?<!\d)(?:
      (?P<iso>(?:19|20)\d\d)(?:\s?[-/.]\s?|年|년\s?)(?P<iso_month>\d{{1,2}})
      (?:\s?[-/.]\s?|月|월\s?)(?P<iso_day>\d{{1,2}})(?!\d)[日일]?
    | (?P<first>\d{{1,2}})\s?(?P<mark>[./-])\s?(?P<second>\d{{1,2}})\s?(?P=mark)\s?
      (?P<numeric_year>{_YEAR}|\d\d(?!\d|[.:]\d))
    | (?<!\d:)(?P<day>0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|er|º|ª|\.)?(?:\s|[-/,]){{0,3}}(?:de\s|of\s)?
      (?P<month>[^\W\d_]{{3,12}})(?![^\W\d_])(?:\s?/\s?[^\W\d_]{{3,12}}(?=\s\d))?
      (?:(?:\s|[.,/-]){{0,3}}(?:del?\s)?(?P<year>{_YEAR})|[.-]?\s?'?(?P<short_year>\d\d)
        (?:(?=\s\d{{1,2}}[:.]\d\d)|(?!\s?(?:[:.]\s?\d|[ap]\.?m|\w|%))))?
    )"""
_MONTH_BEFORE = re.compile(r"([^\W\d_]{3,})(?:\s|[.-]){0,2}\Z")
_DAY_AFTER = re.compile(
    rf"(?P<day>\d{{1,2}})(?!\d|[:.]\d)(?:st|nd|rd|th)?"
    rf"(?:(?:\s|[.,-]){{0,3}}(?:de\s)?(?P<year>{_YEAR})|,?\s?'(?P<short_year>\d\d)(?!\d))?"
)
_DAY_FOLLOWS = re.compile(r"\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s(?:19|20)\d\d(?!\d)")
"""Behind a month whose day comes after it: "9-15 November 8, 2023"."""

_COUNTED = frozenset(after for _, after in AGO)
_COUNT = re.compile(r"\d\s?[^\W\d_]{1,9}\s\Z")


@cache
def _day() -> re.Pattern[str]:
    """A day in digits, or one before its month; large patterns are compiled on first use, and not on import."""
    return re.compile(_DAY, re.VERBOSE)


class Written(NamedTuple):
    """A day as a line writes it.

    Attributes:
        start, end: Where it stands.
        year: The digits of its year, two or four.
        month, day: Its numbers, the day first where both could be either.
        open: Whether they could be exchanged: 3/4/2025.
        day_first: Whether it shows that its writer puts the day first; `None` where it shows nothing.

    """

    start: int
    end: int
    year: str | None
    month: int
    day: int
    open: bool = False
    day_first: bool | None = None


def written_days(line: str, lower: str) -> list[Written]:
    """The days that a line writes out, in order: looked for at each of its numbers."""
    days: list[Written] = []
    position = 0
    while digits := DIGITS.search(lower, position):
        day = _month_first(line, lower, position, digits.start()) or _day_first(lower, digits.start())
        position = digits.end() if day is None else day.end
        if day is not None and exists(2000 if day.year is None else full_year(day.year), day.month, day.day):
            days.append(day)
    return days


def rare_days(line: str) -> list[Written]:
    """The day of a line in a language that the tables have not."""
    found = rare.find(line)
    if found is None:
        return []
    start, end, day = found
    return [Written(start, end, f"{day.year:04d}", day.month, day.day)]


def _month_first(line: str, lower: str, floor: int, place: int) -> Written | None:
    """The day whose number stands at `place`, behind the name of its month."""
    name = _MONTH_BEFORE.search(lower, max(floor, place - 14), place)
    if name is None or (match := _DAY_AFTER.match(lower, place)) is None:
        return None
    start, word = name.start(), name[1]
    if word in _COUNTED and _COUNT.search(lower, max(0, start - 16), start):
        return None  # "2 hours ago 28 comments", where "ago" is no August
    if word not in MONTHS:
        # Text may be glued: "Jane DoeMarch 3".
        cut = next((i for i in range(len(word) - 1, 0, -1) if line[start + i].isupper()), 0)
        start, word = start + cut, word[cut:]
        if not cut or word not in MONTHS or not line[start - 1].islower():
            return None
    elif start and line[start - 1].isalpha() and not (line[start].isupper() and line[start - 1].islower()):
        return None
    return Written(start, match.end(), match["year"] or match["short_year"], MONTHS[word], int(match["day"]))


def _day_first(lower: str, place: int) -> Written | None:
    """The day that begins with the number at `place`."""
    match = _day().match(lower, place)
    if match is None:
        return None
    if match["iso"]:
        return Written(place, match.end(), match["iso"], int(match["iso_month"]), int(match["iso_day"]))
    if match["first"]:
        day, month = int(match["first"]), int(match["second"])
        swapped = month > 12
        if swapped:
            day, month = month, day
        shown = match["mark"] != "."
        return Written(
            place,
            match.end(),
            match["numeric_year"],
            month,
            day,
            open=shown and day <= 12,
            day_first=not swapped if shown and day > 12 else None,
        )
    if match["month"] not in MONTHS:
        return None
    year = match["year"] or match["short_year"]
    if year is None and _DAY_FOLLOWS.match(lower, match.end()):
        return None
    return Written(place, match.end(), year, MONTHS[match["month"]], int(match["day"]))


def exists(year: int, month: int, day: int) -> bool:
    """Whether the calendar has that day."""
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def full_year(digits: str) -> int:
    """Two digits are of the years 1970 to 2069, as POSIX has it but for a year."""
    year = int(digits)
    return year if year > 99 else year + (1900 if year >= 70 else 2000)
