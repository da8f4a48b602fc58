# SPDX-License-Identifier: MIT
"""Which days of the calendar the written and the counted ones are, seen from a day that is known."""

from __future__ import annotations

import re
from bisect import bisect_left
from datetime import date, datetime, timedelta
from functools import cache
from typing import NamedTuple

from newsfacts._stamps.days import Written, exists, full_year
from newsfacts._stamps.words import any_of, joins
from newsfacts.lang.stamps import AGO, DAYS_BACK, STAMPS

_UNITS = {name: unit for words in STAMPS.values() for name, unit in words.ago.items()}
_DAYS = {"day": 1, "week": 7}
_SECONDS = {"second": 1, "minute": 60, "hour": 3600}
_COUNT = rf"(?P<count>\d{{1,3}})\s?(?P<unit>{any_of(_UNITS)})"
_AGO_CUE = re.compile(any_of({*DAYS_BACK, *(cue for cues in AGO for cue in cues)}))


@cache
def _counted() -> re.Pattern[str]:
    """How many of which unit."""
    return re.compile(_COUNT)


@cache
def _counted_days() -> re.Pattern[str]:
    """A day counted from another one: "3 weeks ago"."""
    return re.compile(
        rf"(?<!\d)\d{{1,3}}\s?(?:{any_of(_UNITS)})\s(?:{any_of(after for _, after in AGO)})\b"
        rf"|\b(?:{any_of(before for before, _ in AGO)})\s\d{{1,3}}\s?(?:{any_of(_UNITS)})\b"
        rf"|\b(?:{any_of(DAYS_BACK)})\b(?!\.\w)"
    )


class Day(NamedTuple):
    """A day that a line names; what it leaves open is `None`."""

    start: int
    end: int
    year: int | None
    month: int | None
    day: int | None


def days_of(line: str, lower: str, written: list[Written], anchor: date | None, day_first: bool) -> list[Day]:
    """The days of a line, written out or counted ("3 weeks ago"), in order."""
    days = [_day(day, anchor, day_first) for day in written]
    if _AGO_CUE.search(lower) is None:
        return days
    for match in _counted_days().finditer(lower):
        # "3 weeks ago on May 2, 2024" is one day said twice: the calendar tells more.
        place = bisect_left(written, match.end(), key=lambda day: day.start)
        overlaps = place > 0 and written[place - 1].end > match.start()
        repeated = place < len(written) and joins(line[match.end() : written[place].start])
        shouted = match[0] in DAYS_BACK and line[match.start() : match.end()].isupper()
        if not (overlaps or repeated or shouted):
            days.append(_ago(match, anchor))
    return sorted(days, key=lambda day: day.start)


def _day(written: Written, anchor: date | None, day_first: bool) -> Day:
    month, day = written.month, written.day
    if written.open and not day_first:
        month, day = day, month
    year = nearest_year(month, day, anchor) if written.year is None else full_year(written.year)
    return Day(written.start, written.end, year, month, day)


def nearest_year(month: int, day: int, anchor: date | None) -> int | None:
    """The year in which a day is nearest to the anchor; `None` without one."""
    if anchor is None:
        return None
    years = [year for year in (anchor.year - 1, anchor.year, anchor.year + 1) if exists(year, month, day)]
    today = date(anchor.year, anchor.month, anchor.day)
    return min(years, key=lambda year: abs((date(year, month, day) - today).days), default=None)


def _ago(match: re.Match[str], anchor: date | None) -> Day:
    """A day said by its distance; open without an anchor, or where hours are counted from a day without a clock."""
    unknown = Day(match.start(), match.end(), None, None, None)
    if anchor is None:
        return unknown
    counted = _counted().search(match[0])
    if counted is None:
        back = timedelta(days=DAYS_BACK[match[0]])
    else:
        count, unit = int(counted["count"]), _UNITS[counted["unit"]]
        if unit in _DAYS:
            back = timedelta(days=count * _DAYS[unit])
        elif unit in _SECONDS and isinstance(anchor, datetime):
            back = timedelta(seconds=count * _SECONDS[unit])
        else:
            return unknown
    try:
        when = anchor - back
    except OverflowError:
        return unknown
    return Day(match.start(), match.end(), when.year, when.month, when.day)
