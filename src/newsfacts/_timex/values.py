# SPDX-License-Identifier: MIT
"""TIMEX3 values: the calendar unit that holds a day, and the interval that a value covers."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta, timezone

_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:T(\d\d)(?::(\d\d)(?::(\d\d))?)?(Z|[+-]\d\d(?::?\d\d)?)?)?")
_WEEK = re.compile(r"(\d{4})-W(\d\d)(-WE)?")
_PART = re.compile(r"(\d{4})-(\d\d|Q[1-4]|H[12]|SP|SU|FA)")
_DAYS = {"D": 1, "W": 7, "WE": 7, "FN": 14}
_SEASONS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}


def unit_value(day: date, unit: str) -> str:
    """The value of the calendar unit of that kind that holds the day."""
    if unit == "D":
        return day.isoformat()
    if unit in ("W", "FN", "WE"):
        year, week, _ = day.isocalendar()
        return f"{year:04}-W{week:02}" + ("-WE" if unit == "WE" else "")
    if unit == "M":
        return f"{day.year:04}-{day.month:02}"
    if unit == "Q":
        return f"{day.year:04}-Q{(day.month + 2) // 3}"
    return f"{day.year:04}"[: {"Y": 4, "DE": 3, "CE": 2, "ML": 1}[unit]]


def moved(day: date, unit: str, amount: int) -> date | None:
    """The day that many units away; the last of the month where the month is too short; `None` off the calendar."""
    try:
        if unit in _DAYS:
            return day + timedelta(days=amount * _DAYS[unit])
        months = (
            day.year * 12 + day.month - 1 + amount * {"M": 1, "Q": 3, "Y": 12, "DE": 120, "CE": 1200, "ML": 12000}[unit]
        )
        return clamped(months // 12, months % 12 + 1, day.day)
    except (ValueError, OverflowError):
        return None


def clamped(year: int, month: int, day: int) -> date:
    """The day, or the last of its month.

    Raises:
        ValueError: The year is off the calendar.

    """
    following = date(year + month // 12, month % 12 + 1, 1) if (year, month) < (9999, 12) else date.max
    return min(date(year, month, 1) + timedelta(days=day - 1), following - timedelta(days=1))


def season_month(token: str) -> int:
    """The month in which a season of the north begins."""
    return _SEASONS[token]


def start(value: str) -> date | None:
    """The first day that a value covers, a season of winter included; `None` where it covers none."""
    begin, _ = interval(value.replace("-WI", "-12")) if value.endswith("-WI") else interval(value)
    if begin is None and _DAY.match(value):
        begin, _ = interval(value[:10])
    return None if begin is None else begin.date()


def interval(value: str) -> tuple[datetime, datetime] | tuple[None, None]:
    """The half-open interval that a value covers, aware where it names a zone; (None, None) where it covers none."""
    try:
        return _interval(value)
    except (ValueError, OverflowError):
        return None, None


def _interval(value: str) -> tuple[datetime, datetime] | tuple[None, None]:
    if match := _DAY.fullmatch(value):
        return _clock(match)
    if match := _WEEK.fullmatch(value):
        monday = date.fromisocalendar(int(match[1]), int(match[2]), 1)
        return _days(monday + timedelta(days=5 if match[3] else 0), monday + timedelta(days=7))
    if match := _PART.fullmatch(value):
        first, length = _months(match[2])
        begin = date(int(match[1]), first, 1)
        return _days(begin, moved(begin, "M", length))
    if value.isdecimal() and 2 <= len(value) <= 4:
        years = 10 ** (4 - len(value))
        return _days(date(int(value) * years or 1, 1, 1), date(int(value) * years + years, 1, 1))
    return None, None


def _months(part: str) -> tuple[int, int]:
    """The first month of a part of a year, "Q3", "H1", "SU", "05", and how many it has."""
    if part in _SEASONS:
        return _SEASONS[part], 3
    if part.isdecimal():
        return int(part), 1
    length = 3 if part[0] == "Q" else 6
    return int(part[1]) * length - length + 1, length


def _days(begin: date, until: date | None) -> tuple[datetime, datetime] | tuple[None, None]:
    if until is None:
        return None, None
    return datetime(begin.year, begin.month, begin.day), datetime(until.year, until.month, until.day)


def _clock(match: re.Match[str]) -> tuple[datetime, datetime]:
    year, month, day, hour, minute, second, zone = match.groups()
    begin = datetime(int(year), int(month), int(day))
    if hour is None:
        return begin, begin + timedelta(days=1)
    begin = begin.replace(tzinfo=_zone(zone)) + timedelta(
        hours=int(hour), minutes=int(minute or 0), seconds=int(second or 0)
    )
    step = timedelta(seconds=1) if second else timedelta(minutes=1) if minute else timedelta(hours=1)
    return begin, begin + step


def _zone(offset: str | None) -> timezone | None:
    if offset is None:
        return None
    if offset == "Z":
        return UTC
    hours, minutes = int(offset[1:3]), int(offset[3:].lstrip(":") or 0)
    return timezone((-1 if offset[0] == "-" else 1) * timedelta(hours=hours, minutes=minutes))
