# SPDX-License-Identifier: MIT
"""Publication stamps in one line: days, clocks, zones and labels are found each by itself, then put together."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import deque
from collections.abc import Iterator
from datetime import date, datetime, timedelta, timezone

import attrs

from newsfacts.lang.stamps import AGO, DAYS_BACK, SEASONAL_ZONES, STAMPS, ZONES
from newsfacts.records import Stamp, StampKind, Timex, TimexType

_MONTHS = {name: number for words in STAMPS for name, number in words.months.items()}
_UNITS = {name: unit for words in STAMPS for name, unit in words.ago.items()}
_BETWEEN = frozenset({"t"}).union(*(words.joiners | words.weekdays for words in STAMPS))
_DAYS = {"day": 1, "week": 7}
_SECONDS = {"second": 1, "minute": 60, "hour": 3600}


def _any(phrases: set[str] | frozenset[str]) -> str:
    return "|".join(
        re.escape(phrase) for phrase in sorted(phrases, key=lambda phrase: (-len(phrase), phrase)) if phrase
    )


# A word begins where none ran before, or where text was glued: "Jane DoeMarch 3".
_WORD_START = r"(?:(?<![^\W\d_])|(?-i:(?<=[a-z])(?=[A-Z])))"
_MONTH = r"[^\W\d_]{3,12}"
# A year ends at the last digit of four, even where a clock or a day is glued to it: "20199:29 AM", "20195 May 2019".
_YEAR = r"(?:19|20)\d\d(?!\d)|(?:19|20)\d\d(?=\d{1,2}(?:[:.]\d\d|\.?\s[^\W\d_]{3}))"
_DAY = re.compile(
    rf"""
      (?<!\d)(?P<iso>(?:19|20)\d\d)(?:\s?[-/.]\s?|年)(?P<iso_month>\d{{1,2}})(?:\s?[-/.]\s?|月)(?P<iso_day>\d{{1,2}})(?!\d)日?
    | (?<!\d)(?P<first>\d{{1,2}})\s?(?P<mark>[./-])\s?(?P<second>\d{{1,2}})\s?(?P=mark)\s?
      (?P<numeric_year>{_YEAR}|\d\d(?!\d|[.:]\d))
    | (?<!\d)(?<!\d:)(?P<day>0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|er|º|ª|\.)?(?:\s|[-/,]){{0,3}}(?:de\s|of\s)?
      (?P<month>{_MONTH})(?![^\W\d_])
      (?:(?:\s|[.,/-]){{0,3}}(?:del?\s)?(?P<year>{_YEAR})|\.?\s?'?(?P<short_year>\d\d)(?!\s?(?:[:.]\s?\d|[ap]\.?m|\w|%)))?
    | {_WORD_START}(?P<us_month>{_MONTH})(?:\s|[.-]){{0,2}}(?P<us_day>\d{{1,2}})(?!\d|[:.]\d)(?:st|nd|rd|th)?
      (?:(?:\s|[.,-]){{0,3}}(?:de\s)?(?P<us_year>{_YEAR})|,?\s?'(?P<us_short_year>\d\d)(?!\d))?
    """,
    re.VERBOSE | re.IGNORECASE,
)
_CLOCK = re.compile(
    rf"""
    (?<![\d/])(?<!\d[.,-])(?:(?P<hour>[01]?\d|2[0-4])(?:(?P<colon>[:h])|\.)(?P<minute>[0-5]\d)(?::[0-5]\d(?:\.\d+)?)?(?!\d)
       (?:\s?(?P<half>[ap])\.?\s?m\b\.?)?
    | (?P<full_hour>1[0-2]|0?[1-9])\s?(?P<full_half>[ap])\.?\s?m\b\.?)
    (?:\s?\(?(?P<zone>(?:{_any(frozenset(ZONES) | SEASONAL_ZONES)})(?![^\W\d_]))?
       (?:\s?(?P<offset>[+-](?:0\d|1[0-4]|\d(?!\d)):?(?:[0-5]\d)?)(?!\d))?)?
    """,
    re.VERBOSE | re.IGNORECASE,
)
_LABEL = re.compile(
    rf"(?P<updated>{_any({label for words in STAMPS for label in words.updated})})"
    rf"|(?P<published>{_any({label for words in STAMPS for label in words.published})})",
    re.IGNORECASE,
)
_COUNT = rf"(?P<count>\d{{1,3}})\s?(?P<unit>{_any(frozenset(_UNITS))})"
_AGO = re.compile(
    rf"(?<!\d)\d{{1,3}}\s?(?:{_any(frozenset(_UNITS))})\s(?:{_any({after for _, after in AGO})})\b"
    rf"|\b(?:{_any({before for before, _ in AGO})})\s\d{{1,3}}\s?(?:{_any(frozenset(_UNITS))})\b"
    rf"|\b(?!(?-i:[A-Z]{{2}}))(?:{_any(frozenset(DAYS_BACK))})\b(?!\.\w)",
    re.IGNORECASE,
)
_COUNTED = re.compile(_COUNT, re.IGNORECASE)
_RELATIVE = re.compile(rf"\b(?:ago|{_any(frozenset(DAYS_BACK))})\b", re.IGNORECASE)
_FOREIGN_WORDS = frozenset[str]().union(*({*words.published, *words.updated, *words.weekdays} for words in STAMPS[1:]))
_FOREIGN = re.compile(rf"\b(?:{_any({word for word in _FOREIGN_WORDS if len(word) > 4})})\b", re.IGNORECASE)
_HAS_DIGIT = re.compile(r"\d")
_GAP = re.compile(r"[^\W\d_]+(?:-feira)?")
_SEGMENT = re.compile(r"[^|\u2022\u00b7\r\n]+")
_PLAIN = re.compile(r"\b[^\W\d_A-ZÀ-Þ]\w+")
_DATELINE = re.compile(r"[A-ZÀ-Þ]{3}[^\r\n]{1,80}?(?:--|[\u2013\u2014]|\s-\s)")
_PROSE = 5
"""Words in lower case from which a stretch of a line is a sentence, and no byline or title."""
_REACH = 60
"""Characters between a label and its day, at most: "Published by Jane Doe, Morning Courier on March 4"."""
_MONTH_FIRST_ZONES = frozenset("est edt cst cdt mst mdt pst pdt akst akdt hst et ct mt pt".split())


@attrs.frozen
class _Day:
    """A day that a line names; what it leaves open is `None`."""

    start: int
    end: int
    year: int | None
    month: int | None
    day: int | None


@attrs.frozen
class _Clock:
    """A time of day."""

    start: int
    end: int
    hour: int
    minute: int | None
    offset: int | None
    zone: str
    spoken: bool


def find(line: str, *, anchor: date | None = None, day_first: bool | None = None, offset: int = 0) -> tuple[Stamp, ...]:
    """The stamps of one line, in order.

    Args:
        line: The line; every day in it is a stamp, but for one inside a sentence without a label.
        anchor: What "3 hours ago" and days without a year count from.
        day_first: Whether 3/4/2025 is in April; `None` leaves it to the line.
        offset: Where the line begins in its text.

    """
    if not (_HAS_DIGIT.search(line) or _RELATIVE.search(line)):
        return ()
    matches = list(_named_days(line))
    clocks = list(_clocks(_masked(line, matches)))
    if day_first is None:
        day_first = _order(line, clocks, matches)
    days = _days(line, matches, anchor, day_first)
    labels = deque((m.start(), m.end(), StampKind(m.lastgroup or "published")) for m in _LABEL.finditer(line))
    prose = _prose(line)
    stamps: list[Stamp] = []
    floor = 0
    for day, clock in _joined(line, days, clocks):
        start, end = day.start, day.end
        if clock is not None:
            start, end = min(start, clock.start), max(end, clock.end)
        if start < floor:
            continue
        label = None
        while labels and labels[0][1] <= start:
            found = labels.popleft()
            label = found if found[0] >= floor and start - found[1] <= _REACH else label
        if label is None and _inside(prose, start, end):
            continue
        when = _timex(line, start, end, day, clock, anchor, offset)
        begin = start if label is None else label[0]
        stamps.append(
            Stamp(
                start=offset + begin,
                end=offset + end,
                text=line[begin:end],
                rule="stamp.labelled" if label else "stamp.plain",
                kind=StampKind.PUBLISHED if label is None else label[2],
                when=when,
            )
        )
        floor = end
    return tuple(stamps)


def order(lines: str) -> bool:
    """Whether the stamp lines of one page write the day before the month in figures."""
    matches = list(_named_days(lines))
    return _order(lines, list(_clocks(_masked(lines, matches))), matches)


def dateline(paragraph: str) -> date | None:
    """The day of the dateline that a paragraph begins with, if it is a full one: "OSLO, March 4, 2024 (Agency) --"."""
    opening = _DATELINE.match(paragraph)
    if opening is None:
        return None
    days = [stamp.when.begin for stamp in find(opening[0]) if stamp.when.begin is not None]
    return days[0].date() if days else None


def _prose(line: str) -> list[tuple[int, int]]:
    """The stretches of a line that read as sentences: a day that one of them goes on after tells no publication."""
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
    return len(gap) <= 24 and all(word.lower() in _BETWEEN for word in _GAP.findall(gap)) and not re.search(r"\d", gap)


def _clocks(line: str) -> Iterator[_Clock]:
    for match in _CLOCK.finditer(line):
        half = (match["half"] or match["full_half"] or "").lower()
        hour = int(match["hour"] or match["full_hour"])
        if half and hour <= 12:
            hour = hour % 12 + (12 if half == "p" else 0)
        zone = (match["zone"] or "").lower()
        minutes = ZONES.get(zone)
        if match["offset"]:
            minutes = (minutes or 0) + _minutes(match["offset"])
        if hour < 24:
            minute = None if match["minute"] is None else int(match["minute"])
            end = match.end() - (len(match[0]) - len(match[0].rstrip(" (")))
            yield _Clock(match.start(), end, hour, minute, minutes, zone, bool(half) and int(match["hour"] or 0) <= 12)


def _minutes(offset: str) -> int:
    digits = offset[1:].replace(":", "")
    hours, minutes = (int(digits[:-2]), int(digits[-2:])) if len(digits) > 2 else (int(digits), 0)
    return (hours * 60 + minutes) * (-1 if offset[0] == "-" else 1)


def _order(line: str, clocks: list[_Clock], matches: list[re.Match[str]]) -> bool:
    """Whether a line writes the day first: unambiguous days tell, then zones, foreign words, a clock of 24 hours."""
    for match in matches:
        if match["first"] and match["mark"] != "." and (int(match["first"]) > 12) != (int(match["second"]) > 12):
            return int(match["first"]) > 12
    if any(clock.zone in _MONTH_FIRST_ZONES for clock in clocks):
        return False
    if any(clock.zone for clock in clocks):
        return True
    if _FOREIGN.search(line):
        return True
    return bool(clocks) and not any(clock.spoken for clock in clocks)


def _named_days(line: str) -> Iterator[re.Match[str]]:
    """What looks like a day; where a word is no month, the search goes on inside it: text may be glued."""
    position = 0
    while match := _DAY.search(line, position):
        name = match["month"] or match["us_month"]
        if name is None or name.lower() in _MONTHS:
            yield match
            position = match.end()
        else:
            position = match.start("us_month") + 1 if match["us_month"] else match.end("day")


def _masked(line: str, matches: list[re.Match[str]]) -> str:
    """The line with its days blotted out, so that a clock glued to a year stands free."""
    pieces: list[str] = []
    end = 0
    for match in matches:
        pieces += line[end : match.start()], "\0" * (match.end() - match.start())
        end = match.end()
    return "".join((*pieces, line[end:]))


def _days(line: str, matches: list[re.Match[str]], anchor: date | None, day_first: bool) -> list[_Day]:
    days = [day for match in matches if (day := _day(match, anchor, day_first))]
    if anchor is None and not days:
        return []
    for match in _AGO.finditer(line):
        # "3 weeks ago on May 2, 2024" is one day said twice: the calendar tells more.
        place = bisect_left(matches, match.end(), key=lambda day: day.start())
        overlaps = place > 0 and matches[place - 1].end() > match.start()
        repeated = place < len(matches) and _joins(line[match.end() : matches[place].start()])
        if not (overlaps or repeated):
            days.append(_ago(match, anchor))
    return sorted(days, key=lambda day: day.start)


def _day(match: re.Match[str], anchor: date | None, day_first: bool) -> _Day | None:
    year: int | None
    if match["iso"]:
        year, month, day = int(match["iso"]), int(match["iso_month"]), int(match["iso_day"])
    elif match["first"]:
        day, month = int(match["first"]), int(match["second"])
        if month > 12 or (day <= 12 and match["mark"] != "." and not day_first):
            day, month = month, day
        year = _full_year(match["numeric_year"])
    else:
        name = match["month"] or match["us_month"]
        month, day = _MONTHS[name.lower()], int(match["day"] or match["us_day"])
        written = match["year"] or match["us_year"] or match["short_year"] or match["us_short_year"]
        year = _full_year(written) if written else _nearest_year(month, day, anchor)
    if not _exists(year or 2000, month, day):
        return None
    return _Day(match.start(), match.end(), year, month, day)


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
        back = timedelta(days=DAYS_BACK[match[0].lower()])
    else:
        count, unit = int(counted["count"]), _UNITS[counted["unit"].lower()]
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
    value = "-".join(
        f"{part:0{width}d}" if part is not None else "X" * width
        for part, width in ((day.year, 4), (day.month, 2), (day.day, 2))
    )
    begin = until = None
    if clock is not None:
        value += f"T{clock.hour:02d}" + ("" if clock.minute is None else f":{clock.minute:02d}") + _iso(clock.offset)
    if day.year is not None and day.month is not None and day.day is not None:
        begin = datetime(day.year, day.month, day.day)
        length = timedelta(days=1)
        if clock is not None:
            zone = None if clock.offset is None else timezone(timedelta(minutes=clock.offset))
            begin = begin.replace(hour=clock.hour, minute=clock.minute or 0, tzinfo=zone)
            length = timedelta(hours=1) if clock.minute is None else timedelta(minutes=1)
        until = begin + length
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
