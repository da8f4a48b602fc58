# SPDX-License-Identifier: MIT
"""Publication stamps in one line: days, clocks, zones and labels are found each by itself, then put together."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta
from typing import NamedTuple

from newsfacts import _rare_days
from newsfacts._timex.values import interval
from newsfacts._words import visible
from newsfacts.lang.stamps import AGO, DAYS_BACK, SEASONAL_ZONES, STAMPS, ZONES
from newsfacts.records import Stamp, StampKind, Timex, TimexType

_MONTHS = {name: number for words in STAMPS for name, number in words.months.items()}
_UNITS = {name: unit for words in STAMPS for name, unit in words.ago.items()}
_BETWEEN = frozenset({"t"}).union(*(words.joiners | words.weekdays for words in STAMPS))
_DAYS = {"day": 1, "week": 7}
_SECONDS = {"second": 1, "minute": 60, "hour": 3600}


def _any(phrases: Iterable[str]) -> str:
    """A pattern for any of the phrases, grouped by their first character: few branches are tried at each place."""
    groups: dict[str, list[str]] = {}
    for phrase in sorted(set(phrases), key=lambda phrase: (-len(phrase), phrase)):
        if phrase:
            groups.setdefault(phrase[0], []).append(re.escape(phrase[1:]))
    return "|".join(f"{re.escape(first)}(?:{'|'.join(rests)})" for first, rests in groups.items())


# The patterns read lines in lower case. A year ends at the last digit of four, even where a clock or a day is glued to
# it: "20199:29 am", "20195 may 2019".
_YEAR = r"(?:19|20)\d\d(?!\d)|(?:19|20)\d\d(?=\d{1,2}(?:[:.]\d\d|\.?\s[^\W\d_]{3}))"
_DAY = re.compile(
    rf"""(?<!\d)(?:
      (?P<iso>(?:19|20)\d\d)(?:\s?[-/.]\s?|年|년\s?)(?P<iso_month>\d{{1,2}})
      (?:\s?[-/.]\s?|月|월\s?)(?P<iso_day>\d{{1,2}})(?!\d)[日일]?
    | (?P<first>\d{{1,2}})\s?(?P<mark>[./-])\s?(?P<second>\d{{1,2}})\s?(?P=mark)\s?
      (?P<numeric_year>{_YEAR}|\d\d(?!\d|[.:]\d))
    | (?<!\d:)(?P<day>0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|er|º|ª|\.)?(?:\s|[-/,]){{0,3}}(?:de\s|of\s)?
      (?P<month>[^\W\d_]{{3,12}})(?![^\W\d_])(?:\s?/\s?[^\W\d_]{{3,12}}(?=\s\d))?
      (?:(?:\s|[.,/-]){{0,3}}(?:del?\s)?(?P<year>{_YEAR})|[.-]?\s?'?(?P<short_year>\d\d)
        (?:(?=\s\d{{1,2}}[:.]\d\d)|(?!\s?(?:[:.]\s?\d|[ap]\.?m|\w|%))))?
    )""",
    re.VERBOSE,
)
_MONTH_BEFORE = re.compile(r"([^\W\d_]{3,})(?:\s|[.-]){0,2}\Z")
_DAY_AFTER = re.compile(
    rf"(?P<day>\d{{1,2}})(?!\d|[:.]\d)(?:st|nd|rd|th)?"
    rf"(?:(?:\s|[.,-]){{0,3}}(?:de\s)?(?P<year>{_YEAR})|,?\s?'(?P<short_year>\d\d)(?!\d))?"
)
_GLUED = rf"(?:\b\.?|(?={_any(STAMPS[0].weekdays)}|{_any(STAMPS[0].updated)}|{_any(STAMPS[0].published)}))"
"""The end of "5:04pm", to which the next stamp may be glued: "5:04pmFriday"."""
_DAY_FOLLOWS = re.compile(r"\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s(?:19|20)\d\d(?!\d)")
"""Behind a month whose day comes after it: "9-15 November 8, 2023"."""
_CLOCK = re.compile(
    rf"""
    (?<![\d/])(?<!\d[.,-])(?:(?P<hour>[01]?\d|2[0-4])[:h.](?P<minute>[0-5]\d)(?::[0-5]\d(?:\.\d+)?)?(?!\d)
       (?:\s?(?P<half>[ap])\.?\s?m{_GLUED})?
    | (?P<full_hour>1[0-2]|0?[1-9])\s?(?P<full_half>[ap])\.?\s?m{_GLUED})
    (?:\s?[([]?(?P<zone>(?:{_any([*ZONES, *SEASONAL_ZONES])})(?![^\W\d_]))?
       (?:\s?(?P<offset>[+-](?:0\d|1[0-4]|\d(?!\d)):?(?:[0-5]\d)?)(?!\d))?)?
    """,
    re.VERBOSE,
)
_LABEL = re.compile(
    rf"(?P<updated>{_any(label for words in STAMPS for label in words.updated)})"
    rf"|(?P<published>{_any(label for words in STAMPS for label in words.published)})"
)
_COUNT = rf"(?P<count>\d{{1,3}})\s?(?P<unit>{_any(_UNITS)})"
_AGO = re.compile(
    rf"(?<!\d)\d{{1,3}}\s?(?:{_any(_UNITS)})\s(?:{_any(after for _, after in AGO)})\b"
    rf"|\b(?:{_any(before for before, _ in AGO)})\s\d{{1,3}}\s?(?:{_any(_UNITS)})\b"
    rf"|\b(?:{_any(DAYS_BACK)})\b(?!\.\w)"
)
_COUNTED = re.compile(_COUNT)
_FOREIGN = re.compile(
    rf"""\b(?:{
        _any(
            word
            for words in STAMPS[1:]
            for word in (*words.published, *words.updated, *words.weekdays)
            if len(word) > 4
        )
    })\b"""
)
_AGO_CUE = re.compile(_any({*DAYS_BACK, *(cue for cues in AGO for cue in cues)}))
_DIGITS = re.compile(r"\d+")
_GAP = re.compile(r"[^\W\d_]+(?:-feira)?")
_SEGMENT = re.compile(r"[^|\u2022\u00b7\r\n]+")
_PLAIN = re.compile(r"\b[^\W\d_A-ZÀ-Þ]\w+")
_SENTENCE = 40
"""Characters from which a line may be a sentence with a day in it."""
_PROSE = 5
"""Words in lower case from which a stretch of a line is a sentence, and no byline or title."""
_REACH = 60
"""Characters between a label and its day, at most: "Published by Jane Doe, Morning Courier on March 4"."""
_MONTH_FIRST_ZONES = frozenset("est edt cst cdt mst mdt pst pdt akst akdt hst et ct mt pt".split())


class _Written(NamedTuple):
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


class _Day(NamedTuple):
    """A day that a line names; what it leaves open is `None`."""

    start: int
    end: int
    year: int | None
    month: int | None
    day: int | None


class _Clock(NamedTuple):
    """A time of day."""

    start: int
    end: int
    hour: int
    minute: int | None
    offset: int | None
    zone: str
    spoken: bool


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
    written = _written(line, lower) or _rare(line)
    if not written and anchor is None:
        return ()
    clocks = _clocks(lower, written)
    if day_first is None:
        day_first = any(day.open for day in written) and _order(lower, clocks, written)
    days = _days(line, lower, written, anchor, day_first)
    labels = deque(_Label(m.start(), m.end(), StampKind(m.lastgroup or "published")) for m in _LABEL.finditer(lower))
    days = _with_years(_again(line, days, clocks, labels), labelled=bool(labels))
    prose = _prose(line)
    stamps: list[Stamp] = []
    floor = 0
    for day, clock in _joined(line, days, clocks):
        start, end = _extent(day, clock)
        if start < floor:
            continue
        label = None
        while labels and labels[0].end <= start:
            found = labels.popleft()
            label = found if found.start >= floor and start - found.end <= _REACH else label
        if label is None and _inside(prose, start, end):
            continue
        when = _timex(line, start, end, day, clock, anchor, offset)
        begin = start if label is None else label.start
        stamps.append(
            Stamp(
                start=offset + begin,
                end=offset + end,
                text=line[begin:end],
                rule="stamp.labelled" if label else "stamp.plain",
                kind=StampKind.PUBLISHED if label is None else label.kind,
                when=when,
            )
        )
        floor = end
    return tuple(stamps)


def places(line: str) -> list[tuple[int, int]]:
    """Where a line writes days, each with its clock, in order: what `find` tells of them costs twice as much."""
    lower = _lower(line)
    written = _written(line, lower)
    days = _days(line, lower, written, None, day_first=True)
    return [_extent(day, clock) for day, clock in _joined(line, days, _clocks(lower, written))] if written else []


def _extent(day: _Day, clock: _Clock | None) -> tuple[int, int]:
    """The characters of a day and its clock."""
    return (day.start, day.end) if clock is None else (min(day.start, clock.start), max(day.end, clock.end))


def order(lines: str) -> bool:
    """Whether the stamp lines of one page write the day before the month in figures."""
    lower = _lower(lines)
    written = _written(lines, lower)
    return _order(lower, _clocks(lower, written), written)


def _again(line: str, days: list[_Day], clocks: list[_Clock], labels: Sequence[_Label]) -> list[_Day]:
    """The days, one again where an update tells no day of its own: "4 March 2024, updated 20:56"."""
    if not days or not labels:
        return days
    more: list[_Day] = []
    for clock in clocks:
        label = next((one for one in labels if one.end <= clock.start and _joins(line[one.end : clock.start])), None)
        before = next((day for day in reversed(days) if day.end <= clock.start), None)
        if label and before and before.end <= label.start and _joins(line[before.end : label.start]):
            more.append(before._replace(start=clock.start, end=clock.start))
    return sorted(days + more)


def _with_years(days: list[_Day], *, labelled: bool) -> list[_Day]:
    """The days, of which one without a year stands near one with; where no word says what it is, it tells no stamp."""
    known = next((date(day.year, day.month, day.day) for day in days if day.year and day.month and day.day), None)
    if known is None or all(day.year or not day.month for day in days):
        return days
    return [
        day._replace(year=_nearest_year(day.month, day.day, known)) if day.month and day.day and not day.year else day
        for day in days
        if labelled or day.year or not day.month
    ]


def _prose(line: str) -> list[tuple[int, int]]:
    """The stretches of a line that read as sentences: a day that one of them goes on after tells no publication."""
    if len(line) < _SENTENCE:
        return []
    return [
        (match.start(), match.start() + len(match[0].rstrip()))
        for match in _SEGMENT.finditer(line)
        if sum(word.lower() not in _BETWEEN for word in _PLAIN.findall(match[0])) >= _PROSE
    ]


def _inside(spans: list[tuple[int, int]], start: int, end: int) -> bool:
    """Whether one of the spans holds the place and ends behind it."""
    place = bisect_right(spans, start, key=lambda span: span[0]) - 1
    return place >= 0 and end < spans[place][1]


def _joined(line: str, days: list[_Day], clocks: list[_Clock]) -> Iterator[tuple[_Day, _Clock | None]]:
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


def _adjoin(line: str, first: _Day | _Clock, second: _Day | _Clock) -> bool:
    """Whether one stands before the other with nothing between them that parts them."""
    return first.end <= second.start and _joins(line[first.end : min(second.start, first.end + 30)])


def _joins(gap: str) -> bool:
    """Whether what stands between a day and a clock leaves them one stamp."""
    if not gap.strip(" ,|-"):
        return True
    return len(gap) <= 24 and not _DIGITS.search(gap) and all(word in _BETWEEN for word in _GAP.findall(gap.lower()))


def _lower(line: str) -> str:
    """The line in lower case, character by character, without what cannot be seen: offsets stay."""
    line = visible(line)
    lower = line.lower()
    if len(lower) == len(line):
        return lower
    return "".join(char.lower() if len(char.lower()) == 1 else char for char in line)


def _clocks(lower: str, written: list[_Written]) -> list[_Clock]:
    """The clocks of a line; its days are blotted out first, so that a clock glued to a year stands free."""
    pieces: list[str] = []
    end = 0
    for day in written:
        pieces += lower[end : day.start], "\0" * (day.end - day.start)
        end = day.end
    lower = "".join((*pieces, lower[end:]))
    clocks: list[_Clock] = []
    position = 0
    while digits := _DIGITS.search(lower, position):
        match = _CLOCK.match(lower, digits.start())
        position = digits.end() if match is None else max(match.end(), digits.end())
        if match is not None and (clock := _clock(match)):
            clocks.append(clock)
    return clocks


def _clock(match: re.Match[str]) -> _Clock | None:
    half = match["half"] or match["full_half"]
    said = hour = int(match["hour"] or match["full_hour"])
    if half and hour <= 12:
        hour = hour % 12 + (12 if half == "p" else 0)
    if hour > 23:
        return None
    zone = match["zone"] or ""
    minutes = ZONES.get(zone)
    if match["offset"]:
        minutes = (minutes or 0) + _minutes(match["offset"])
    minute = None if match["minute"] is None else int(match["minute"])
    end = match.start() + len(match[0].rstrip().rstrip("([").rstrip())
    return _Clock(match.start(), end, hour, minute, minutes, zone, bool(half) and said <= 12)


def _minutes(offset: str) -> int:
    digits = offset[1:].replace(":", "")
    hours, minutes = (int(digits[:-2]), int(digits[-2:])) if len(digits) > 2 else (int(digits), 0)
    return (hours * 60 + minutes) * (-1 if offset[0] == "-" else 1)


def _order(lower: str, clocks: list[_Clock], written: list[_Written]) -> bool:
    """Whether a line writes the day first: unambiguous days tell, then zones, foreign words, a clock of 24 hours."""
    for day in written:
        if day.day_first is not None:
            return day.day_first
    if any(clock.zone in _MONTH_FIRST_ZONES for clock in clocks):
        return False
    if any(clock.zone for clock in clocks) or _FOREIGN.search(lower):
        return True
    return bool(clocks) and not any(clock.spoken for clock in clocks)


def _written(line: str, lower: str) -> list[_Written]:
    """The days that a line writes out, in order: looked for at each of its numbers."""
    days: list[_Written] = []
    position = 0
    while digits := _DIGITS.search(lower, position):
        day = _month_first(line, lower, position, digits.start()) or _day_first(lower, digits.start())
        position = digits.end() if day is None else day.end
        if day is not None and _exists(2000 if day.year is None else _full_year(day.year), day.month, day.day):
            days.append(day)
    return days


def _rare(line: str) -> list[_Written]:
    """The day of a line in a language that the tables have not."""
    found = _rare_days.find(line)
    if found is None:
        return []
    start, end, day = found
    return [_Written(start, end, f"{day.year:04d}", day.month, day.day)]


def _month_first(line: str, lower: str, floor: int, place: int) -> _Written | None:
    """The day whose number stands at `place`, behind the name of its month."""
    name = _MONTH_BEFORE.search(lower, max(floor, place - 14), place)
    if name is None or (match := _DAY_AFTER.match(lower, place)) is None:
        return None
    start, word = name.start(), name[1]
    if word not in _MONTHS:
        # Text may be glued: "Jane DoeMarch 3".
        cut = next((i for i in range(len(word) - 1, 0, -1) if line[start + i].isupper()), 0)
        start, word = start + cut, word[cut:]
        if not cut or word not in _MONTHS or not line[start - 1].islower():
            return None
    elif start and line[start - 1].isalpha() and not (line[start].isupper() and line[start - 1].islower()):
        return None
    return _Written(start, match.end(), match["year"] or match["short_year"], _MONTHS[word], int(match["day"]))


def _day_first(lower: str, place: int) -> _Written | None:
    """The day that begins with the number at `place`."""
    match = _DAY.match(lower, place)
    if match is None:
        return None
    if match["iso"]:
        return _Written(place, match.end(), match["iso"], int(match["iso_month"]), int(match["iso_day"]))
    if match["first"]:
        day, month = int(match["first"]), int(match["second"])
        swapped = month > 12
        if swapped:
            day, month = month, day
        shown = match["mark"] != "."
        return _Written(
            place,
            match.end(),
            match["numeric_year"],
            month,
            day,
            open=shown and day <= 12,
            day_first=not swapped if shown and day > 12 else None,
        )
    if match["month"] not in _MONTHS:
        return None
    year = match["year"] or match["short_year"]
    if year is None and _DAY_FOLLOWS.match(lower, match.end()):
        return None
    return _Written(place, match.end(), year, _MONTHS[match["month"]], int(match["day"]))


def _days(line: str, lower: str, written: list[_Written], anchor: date | None, day_first: bool) -> list[_Day]:
    days = [_day(day, anchor, day_first) for day in written]
    if _AGO_CUE.search(lower) is None:
        return days
    for match in _AGO.finditer(lower):
        # "3 weeks ago on May 2, 2024" is one day said twice: the calendar tells more.
        place = bisect_left(written, match.end(), key=lambda day: day.start)
        overlaps = place > 0 and written[place - 1].end > match.start()
        repeated = place < len(written) and _joins(line[match.end() : written[place].start])
        shouted = match[0] in DAYS_BACK and line[match.start() : match.end()].isupper()
        if not (overlaps or repeated or shouted):
            days.append(_ago(match, anchor))
    return sorted(days, key=lambda day: day.start)


def _day(written: _Written, anchor: date | None, day_first: bool) -> _Day:
    month, day = written.month, written.day
    if written.open and not day_first:
        month, day = day, month
    year = _nearest_year(month, day, anchor) if written.year is None else _full_year(written.year)
    return _Day(written.start, written.end, year, month, day)


def _full_year(digits: str) -> int:
    """Two digits are of the years 1970 to 2069, as POSIX has it but for a year."""
    year = int(digits)
    return year if year > 99 else year + (1900 if year >= 70 else 2000)


def _nearest_year(month: int, day: int, anchor: date | None) -> int | None:
    if anchor is None:
        return None
    years = [year for year in (anchor.year - 1, anchor.year, anchor.year + 1) if _exists(year, month, day)]
    today = date(anchor.year, anchor.month, anchor.day)
    return min(years, key=lambda year: abs((date(year, month, day) - today).days), default=None)


def _exists(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def _ago(match: re.Match[str], anchor: date | None) -> _Day:
    """A day said by its distance; open without an anchor, or where hours are counted from a day without a clock."""
    unknown = _Day(match.start(), match.end(), None, None, None)
    if anchor is None:
        return unknown
    counted = _COUNTED.search(match[0])
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
    return _Day(match.start(), match.end(), when.year, when.month, when.day)


def _timex(line: str, start: int, end: int, day: _Day, clock: _Clock | None, anchor: date | None, offset: int) -> Timex:
    year = "XXXX" if day.year is None else f"{day.year:04d}"
    value = f"{year}-XX-XX" if day.month is None or day.day is None else f"{year}-{day.month:02d}-{day.day:02d}"
    if clock is not None:
        value += f"T{clock.hour:02d}" + ("" if clock.minute is None else f":{clock.minute:02d}") + _iso(clock.offset)
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


def _iso(minutes: int | None) -> str:
    if minutes is None:
        return ""
    hours, rest = divmod(abs(minutes), 60)
    return f"{'-' if minutes < 0 else '+'}{hours:02d}:{rest:02d}" if minutes else "Z"
