# SPDX-License-Identifier: MIT
"""Publication stamps in one line: days, clocks, zones and labels are found each by itself, then put together."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import cache
from typing import NamedTuple

import attrs

from newsfacts._stamps.calendar import Day, days_of, nearest_year
from newsfacts._stamps.clocks import Clock, clocks_of, iso
from newsfacts._stamps.days import Written, rare_days, written_days
from newsfacts._stamps.words import BETWEEN, any_of, joins
from newsfacts._timex.values import interval
from newsfacts._words import visible
from newsfacts.lang.stamps import STAMPS
from newsfacts.records import Stamp, StampKind, Timex, TimexType


@cache
def _labels() -> re.Pattern[str]:
    """What labels a stamp; large patterns are compiled when the first stamp is read, and not on import."""
    return re.compile(
        rf"(?P<updated>{any_of(label for words in STAMPS.values() for label in words.updated)})"
        rf"|(?P<published>{any_of(label for words in STAMPS.values() for label in words.published)})"
    )


@cache
def _foreign() -> re.Pattern[str]:
    """Words of languages that write the day first."""
    return re.compile(
        rf"""\b(?:{
            any_of(
                word
                for code, words in STAMPS.items()
                if code != "en"
                for word in (*words.published, *words.updated, *words.weekdays)
                if len(word) > 4
            )
        })\b"""
    )


_NO_YEAR = "XXXX-"
_SEGMENT = re.compile(r"[^|\u2022\u00b7\r\n]+")
_PLAIN = re.compile(r"\b[^\W\d_A-ZÀ-Þ]\w+")
_SENTENCE = 40
"""Characters from which a line may be a sentence with a day in it."""
_PROSE = 5
"""Words in lower case from which a stretch of a line is a sentence, and no byline or title."""
_REACH = 60
"""Characters between a label and its day, at most: "Published by Jane Doe, Morning Courier on March 4"."""
_MONTH_FIRST_ZONES = frozenset("est edt cst cdt mst mdt pst pdt akst akdt hst et ct mt pt".split())


class _Label(NamedTuple):
    """Words that say what a stamp is of."""

    start: int
    end: int
    kind: StampKind


def find(line: str, *, anchor: date | None = None, day_first: bool | None = None, offset: int = 0) -> tuple[Stamp, ...]:
    """The stamps of one line, in order.

    Args:
        line: The line; every day in it is a stamp, but for one inside a sentence without a label.
        anchor: What "3 hours ago" and days without a year count from.
        day_first: Whether 3/4/2025 is in April; `None` leaves it to the line.
        offset: Where the line begins in its text.

    """
    lower = _lower(line)
    written = written_days(line, lower) or rare_days(line)
    if not written and anchor is None:
        return ()
    clocks = clocks_of(lower, written)
    if day_first is None:
        day_first = any(day.open for day in written) and _order(lower, clocks, written)
    days = days_of(line, lower, written, anchor, day_first)
    labels = [_Label(m.start(), m.end(), StampKind(m.lastgroup or "published")) for m in _labels().finditer(lower)]
    days = _with_years(_again(line, days, clocks, labels), labelled=bool(labels))
    return tuple(
        _stamp(line, offset, label, _timex(line, day, clock, offset))
        for day, clock, label in _labelled(line, _joined(line, days, clocks), labels)
    )


def _labelled(
    line: str, joined: Iterable[tuple[Day, Clock | None]], labels: Iterable[_Label]
) -> Iterator[tuple[Day, Clock | None, _Label | None]]:
    """The days that are stamps, each with its clock and the label shortly before it.

    Left out are those that stand in another one, and those without a label inside a sentence.
    """
    waiting = deque(labels)
    prose = _prose(line)
    floor = 0
    for day, clock in joined:
        start, end = _extent(day, clock)
        if start < floor:
            continue
        label = None
        while waiting and waiting[0].end <= start:
            found = waiting.popleft()
            label = found if found.start >= floor and start - found.end <= _REACH else label
        if label is not None or not _inside(prose, start, end):
            yield day, clock, label
            floor = end


def _stamp(line: str, offset: int, label: _Label | None, when: Timex) -> Stamp:
    begin = when.start - offset if label is None else label.start
    return Stamp(
        start=offset + begin,
        end=when.end,
        text=line[begin : when.end - offset],
        rule="stamp.labelled" if label else "stamp.plain",
        kind=label.kind if label else StampKind.PUBLISHED,
        when=when,
    )


def places(line: str) -> list[tuple[int, int]]:
    """Where a line tells days, each with its clock, in order: what `find` tells of them costs twice as much."""
    lower = _lower(line)
    written = written_days(line, lower)
    days = days_of(line, lower, written, None, day_first=True)
    return [_extent(day, clock) for day, clock in _joined(line, days, clocks_of(lower, written))] if days else []


def _extent(day: Day, clock: Clock | None) -> tuple[int, int]:
    """The characters of a day and its clock."""
    return (day.start, day.end) if clock is None else (min(day.start, clock.start), max(day.end, clock.end))


def is_label(line: str) -> bool:
    """Whether a line says what the day on the next one is: "Updated", "Updated 2 hours ago"."""
    lower = _lower(line)
    return _labels().search(lower) is not None and not written_days(line, lower)


def order(lines: str) -> bool:
    """Whether the stamp lines of one page write the day before the month in figures."""
    lower = _lower(lines)
    written = written_days(lines, lower)
    return _order(lower, clocks_of(lower, written), written)


def _again(line: str, days: list[Day], clocks: list[Clock], labels: Sequence[_Label]) -> list[Day]:
    """The days, one again where an update tells no day of its own: "4 March 2024, updated 20:56"."""
    if not days or not labels:
        return days
    more: list[Day] = []
    for clock in clocks:
        place = bisect_left(days, clock.start, key=lambda day: day.start)
        if place < len(days) and _adjoin(line, clock, days[place]):
            continue  # a day of its own: "Updated 11:02 AM, March 5, 2024"
        told = bisect_right(labels, clock.start, key=lambda label: label.end)
        if (
            place
            and told
            and _adjoin(line, labels[told - 1], clock)
            and _adjoin(line, days[place - 1], labels[told - 1])
        ):
            more.append(days[place - 1]._replace(start=clock.start, end=clock.start))
    return sorted(days + more, key=lambda day: day.start)


def _with_years(days: list[Day], *, labelled: bool) -> list[Day]:
    """The days, of which one without a year stands near one with; where no word says what it is, it tells no stamp."""
    known = next((date(day.year, day.month, day.day) for day in days if day.year and day.month and day.day), None)
    if known is None or all(day.year or not day.month for day in days):
        return days
    return [
        day._replace(year=nearest_year(day.month, day.day, known)) if day.month and day.day and not day.year else day
        for day in days
        if labelled or day.year or not day.month
    ]


def with_year(stamp: Stamp, known: date) -> Stamp:
    """The stamp in the year in which its day is nearest to a known one, where it tells a day and no year."""
    value = stamp.when.value
    if not value.startswith(_NO_YEAR) or value[5] == "X":
        return stamp
    year = nearest_year(int(value[5:7]), int(value[8:10]), known)
    if year is None:
        return stamp
    value = f"{year:04d}{value[4:]}"
    begin, until = interval(value)
    return attrs.evolve(stamp, when=attrs.evolve(stamp.when, value=value, begin=begin, until=until))


def _prose(line: str) -> list[tuple[int, int]]:
    """The stretches of a line that read as sentences: a day that one of them goes on after tells no publication."""
    if len(line) < _SENTENCE:
        return []
    return [
        (match.start(), match.start() + len(match[0].rstrip()))
        for match in _SEGMENT.finditer(line)
        if sum(word.lower() not in BETWEEN for word in _PLAIN.findall(match[0])) >= _PROSE
    ]


def _inside(spans: list[tuple[int, int]], start: int, end: int) -> bool:
    """Whether one of the spans holds the place and ends behind it."""
    place = bisect_right(spans, start, key=lambda span: span[0]) - 1
    return place >= 0 and end < spans[place][1]


def _joined(line: str, days: list[Day], clocks: list[Clock]) -> Iterator[tuple[Day, Clock | None]]:
    """Each day with its clock, which stands right after it or right before it; a clock alone takes the day before."""
    if not days:
        return
    first_clock = clocks[0] if clocks else None
    clock_first = first_clock is not None and _adjoin(line, first_clock, days[0])
    taken = -1
    for index, day in enumerate(days):
        place = bisect_left(clocks, day.start, key=lambda clock: clock.start)
        before = clocks[place - 1] if place - 1 > taken and _adjoin(line, clocks[place - 1], day) else None
        after = clocks[place] if place < len(clocks) and _adjoin(line, day, clocks[place]) else None
        if before and (clock_first or not after):
            taken = place - 1
            yield day, before
        elif after and not (clock_first and index + 1 < len(days) and _adjoin(line, after, days[index + 1])):
            taken = place
            yield day, after
        else:
            yield day, None


def _adjoin(line: str, first: Day | Clock | _Label, second: Day | Clock | _Label) -> bool:
    """Whether one stands before the other with nothing between them that parts them."""
    return first.end <= second.start and joins(line[first.end : min(second.start, first.end + 30)])


def _lower(line: str) -> str:
    """The line in lower case, character by character, without what cannot be seen: offsets stay."""
    line = visible(line)
    lower = line.lower()
    if len(lower) == len(line):
        return lower
    return "".join(char.lower() if len(char.lower()) == 1 else char for char in line)


def _order(lower: str, clocks: list[Clock], written: list[Written]) -> bool:
    """Whether a line writes the day first: unambiguous days tell, then zones, foreign words, a clock of 24 hours."""
    for day in written:
        if day.day_first is not None:
            return day.day_first
    if any(clock.zone in _MONTH_FIRST_ZONES for clock in clocks):
        return False
    if any(clock.zone for clock in clocks) or _foreign().search(lower):
        return True
    return bool(clocks) and not any(clock.spoken for clock in clocks)


def _timex(line: str, day: Day, clock: Clock | None, offset: int) -> Timex:
    start, end = _extent(day, clock)
    year = "XXXX" if day.year is None else f"{day.year:04d}"
    value = f"{year}-XX-XX" if day.month is None or day.day is None else f"{year}-{day.month:02d}-{day.day:02d}"
    if clock is not None:
        value += f"T{clock.hour:02d}" + ("" if clock.minute is None else f":{clock.minute:02d}") + iso(clock.offset)
    begin, until = interval(value)
    return Timex(
        start=offset + start,
        end=offset + end,
        text=line[start:end],
        rule="stamp.when",
        type=TimexType.DATE if clock is None else TimexType.TIME,
        value=value,
        begin=begin,
        until=until,
    )
