# SPDX-License-Identifier: MIT
"""Clock times and parts of the day, with their day: "10:30 p.m. EST on Tuesday", "last night", "6-9 p.m."."""

from __future__ import annotations

import re

from newsfacts._classes import CAPITAL, DIGIT, UPPER
from newsfacts._timex.cursor import SET, TIME, Cursor
from newsfacts._timex.expressions import Clock, Expression, Fixed, Partial
from newsfacts._timex.named import read_named
from newsfacts._timex.relatives import read_day, read_relative
from newsfacts._timex.spoken import spoken_clock
from newsfacts.records import TimexMod

_CLOCK = re.compile(r"([01]?\d|2[0-4])[:.]([0-5]\d)(?::[0-5]\d)?")
_MINUTE = re.compile("[0-5]\\d")
_SECOND_HALF = frozenset({"AF", "EV"})
_BRACKETED = 7
"""How many words on the bracket closes that holds the same time elsewhere: "3 p.m. (1500 GMT) on Friday"."""


def read_day_part(cursor: Cursor, i: int) -> Expression | None:
    """Read "Wednesday night", "the morning of May 5", "the early hours of Sunday", "overnight on Friday"."""
    named = _part(cursor, i + (cursor.word(i) == cursor.time.definite))
    if named and cursor.word(i - 1) not in cursor.time.this:
        return _part_of_day(cursor, i, *named)
    day = read_day(cursor, i)
    if day is None:
        return None
    mod, end = _phase(cursor, day.last)
    if part := cursor.time.parts.get(cursor.word(end)):
        return Expression(i, end + 1, "date.clock", TIME, Clock(f"T{part}", day.meaning), mod)
    plural = cursor.time.part_plurals.get(cursor.word(end))
    if plural and isinstance(day.meaning, Partial):
        return Expression(i, end + 1, "date.set", SET, Fixed(f"{day.meaning.place.pattern}T{plural}"))
    return None


def _part_of_day(cursor: Cursor, first: int, i: int, token: str) -> Expression | None:
    """Read the day behind a part of it: "(the morning) of May 5", "(overnight) on Friday"."""
    day = read_day(cursor, i + (cursor.word(i) in cursor.time.around))
    if day is None:
        return None
    end = day.last + (cursor.word(day.last) in cursor.time.parts)
    return Expression(first, end, "date.clock", TIME, Clock(f"T{token}", day.meaning))


def _phase(cursor: Cursor, i: int) -> tuple[TimexMod | None, int]:
    """Read "(Friday) late (night)": the modifier, and the index after it."""
    if cursor.word(i) in cursor.time.starts:
        return TimexMod.START, i + 1
    return (TimexMod.END, i + 1) if cursor.word(i) in cursor.time.ends else (None, i)


def _part(cursor: Cursor, i: int) -> tuple[int, str] | None:
    """Read "night", "overnight", "early hours": index after it, and its token."""
    word = cursor.word(i)
    if part := cursor.time.parts.get(word):
        return i + 1, part
    if cursor.time.days.get(word) == (0, "NI"):
        return i + 1, "NI"
    return cursor.match("part_phrases", i) if word in cursor.tables["part_phrases"] else None


def read_time(cursor: Cursor, i: int) -> Expression | None:
    """Read "10:30 p.m. EST on Tuesday", "noon", "half past ten", "8 tonight", "Tuesday at 5 p.m."."""
    if clock := _clock(cursor, i) or spoken_clock(cursor, i):
        return _with_day(cursor, i, *clock)
    # A bare hour is rare among numbers: what would tell it is looked for first.
    told = cursor.word(i - 1) in cursor.time.clock_openings or cursor.ranges(i + 1)
    if told and (hour := _hour(cursor, i)) and (begun := _told_behind(cursor, i, *hour)):
        return begun
    day = read_day(cursor, i)
    clock = _clock(cursor, _to_clock(cursor, day.last)) if day else None
    return Expression(i, clock[0], "date.clock", TIME, Clock(clock[1], day.meaning)) if day and clock else None


def at_clock(cursor: Cursor, part: Expression) -> Expression | None:
    """A part of a day with its clock behind it: "Monday night at 8", "last night at 7.45pm"."""
    token = token_of(part)
    if token is None or not isinstance(part.meaning, Clock) or part.meaning.day is None:
        return None
    i = _to_clock(cursor, part.last)
    clock = _clock(cursor, i) or (_hour(cursor, i) if cursor.word(i - 1) in cursor.time.clock_marks else None)
    if clock is None:
        return None
    return Expression(part.first, clock[0], "date.clock", TIME, Clock(_half(clock[1], token), part.meaning.day))


def _to_clock(cursor: Cursor, i: int) -> int:
    """Index after a comma and "at"."""
    i += cursor.word(i) == ","
    return i + (cursor.word(i) in cursor.time.clock_joints)


def _with_day(cursor: Cursor, first: int, i: int, time: str) -> Expression:
    """A clock time with the day behind it, or the part of a day that tells its half: "at 9 in the morning"."""
    zoned = cursor.skip("zone_names", i)
    told = _day_behind(cursor, zoned)
    if told:
        return Expression(first, told.last, "date.clock", TIME, _joined(time, told))
    if cursor.word(zoned) == "(" and (closed := _closed(cursor, zoned)) and (told := _day_behind(cursor, closed)):
        return Expression(first, i, "date.clock", TIME, _joined(time, told))
    if part := _half_behind(cursor, i):
        return Expression(first, part[0], "date.clock", TIME, Clock(_half(time, part[1])))
    return Expression(first, i, "date.clock", TIME, Clock(time))


def _day_behind(cursor: Cursor, i: int) -> Expression | None:
    """The day that a clock time stands before, or the part of one: "on Monday", "last night"."""
    i += cursor.word(i) in cursor.time.around
    if (part := read_day_part(cursor, i)) and token_of(part):
        return part
    if day := read_day(cursor, i):
        return day
    for reader in (read_relative, read_named):
        if (told := reader(cursor, i)) and token_of(told):
            return told
    return None


def _half_behind(cursor: Cursor, i: int) -> tuple[int, str] | None:
    """Read "in the morning": index after it, and the token of the part."""
    in_the = cursor.word(i) in cursor.time.of and cursor.word(i + 1) == cursor.time.definite
    part = cursor.time.parts.get(cursor.word(i + 2)) if in_the else None
    return (i + 3, part) if part else None


def _closed(cursor: Cursor, i: int) -> int:
    """Index after the bracket that closes the one at `i`, 0 where none does soon."""
    return next((j + 1 for j in range(i + 1, i + _BRACKETED) if cursor.word(j) == ")"), 0)


def _told_behind(cursor: Cursor, first: int, i: int, time: str) -> Expression | None:
    """A bare hour that the words behind make a time of day: "8 tonight", "4 in the morning", "6-9 p.m."."""
    if cursor.ranges(i) or (cursor.word(i) in cursor.time.also and cursor.word(first - 1) in cursor.time.between):
        ended = _clock(cursor, i + 1)
        return _begun(first, i, time, _with_day(cursor, i + 1, *ended)) if ended else None
    before = cursor.word(first - 1)
    if before not in cursor.time.clock_openings or before in cursor.time.also:
        return None
    told = _with_day(cursor, first, i, time)
    return told if told.last > i and cursor.word(told.last - 1) in cursor.time.parts | cursor.time.days.keys() else None


def _begun(first: int, last: int, time: str, ended: Expression) -> Expression | None:
    """The first hour of a range, in the half of the day that puts it before the last: "11-2 p.m."."""
    if not isinstance(ended.meaning, Clock):
        return None
    hour, until = int(time[1:3]) % 12, int(ended.meaning.time[1:3])
    hour += 12 * (until >= 12 and hour + 12 <= until)
    return Expression(first, last, "date.clock", TIME, Clock(f"T{hour:02}{time[3:]}", ended.meaning.day))


def _hour(cursor: Cursor, i: int) -> tuple[int, str] | None:
    """A number that may be an hour, by itself: index after it, and its value from the T on."""
    word = cursor.word(i)
    hour = cursor.time.numbers.get(word) or (int(word) if word.isdecimal() and len(word) <= 2 else 0)
    if 1 <= hour <= 12:
        return i + 1, f"T{hour:02}:00"
    match = _CLOCK.fullmatch(word)
    return (i + 1, f"T{int(match[1]):02}:{match[2]}") if match and 1 <= int(match[1]) <= 12 else None


def _clock(cursor: Cursor, i: int) -> tuple[int, str] | None:
    """A clock time: index after it, and its value from the T on."""
    word = cursor.word(i)
    if word in cursor.time.moments:
        return i + 1, "T" + cursor.time.moments[word]
    if i >= cursor.last or not (cursor.classes[i] & DIGIT or word in cursor.time.numbers):
        return None
    figures = _figures_of_clock(cursor, i)
    hour, minute = figures or (_whole_hour(cursor, i), "00")
    if not 0 <= hour <= 24 or minute > "59":
        return None
    if _marked(cursor, i):
        minute = cursor.word(i + 2)
        return (i + 3, f"T{hour:02}:{minute}") if _MINUTE.fullmatch(minute) else None
    told = _in_half(cursor, i, hour) or _told(cursor, i, hour, in_figures=figures is not None)
    if told is None:
        return None
    end, hour = told
    zone = cursor.time.zones.get(cursor.word(end)) if end < cursor.last and cursor.classes[end] & UPPER else None
    return end + (zone is not None), f"T{hour:02}:{minute}{zone or ''}"


def _in_half(cursor: Cursor, i: int, hour: int) -> tuple[int, int] | None:
    """Read "(9) p.m.", "(9:30) am": index after it, and the hour of the day."""
    word, half = cursor.word(i), cursor.match("meridiem", i + 1)
    bare = ":" not in word and "." not in word
    if half is None or hour > (12 if bare else 23):
        return None
    return half[0], hour % 12 + int(half[1]) if hour <= 12 else hour


def _told(cursor: Cursor, i: int, hour: int, *, in_figures: bool) -> tuple[int, int] | None:
    """Read "(nine) o'clock", "(1800) hours", "(10:30) GMT", "at (10:30)": index after what is no zone, and the hour."""
    end = i + 1
    if cursor.word(end) in cursor.time.clock_words or (in_figures and _hours(cursor, end)):
        return end + 1, hour
    if not in_figures or "." in cursor.word(i):
        return None
    told = cursor.word(end) in cursor.time.zones or cursor.word(i - 1) in cursor.time.clock_openings
    return (end, hour) if told else None


def _figures_of_clock(cursor: Cursor, i: int) -> tuple[int, str] | None:
    """The hour and the minutes of "10:28", "7.45", "1400 (GMT)"."""
    word = cursor.word(i)
    if match := _CLOCK.fullmatch(word):
        return int(match[1]), match[2]
    return (int(word[:2]), word[2:]) if len(word) == 4 and word.isdecimal() and _by_four(cursor, i) else None


def _whole_hour(cursor: Cursor, i: int) -> int:
    """The hour that a number of one or two figures, or a word, tells; -1 for none."""
    word = cursor.word(i)
    return cursor.time.numbers.get(word, int(word) if word.isdecimal() and len(word) <= 2 else -1)


def _by_four(cursor: Cursor, i: int) -> bool:
    """Whether four figures are a clock time: "1400 GMT", "at 1800 hours", but not "28, 2023 GMT"."""
    if cursor.word(i - 1) == "," and cursor.word(i - 2).isdecimal():
        return False
    zoned = cursor.word(i + 1) in cursor.time.zones and bool(cursor.classes[i + 1] & UPPER)
    return zoned or (cursor.word(i - 1) in cursor.time.clock_marks and _hours(cursor, i + 1))


def _marked(cursor: Cursor, i: int) -> bool:
    """Whether a letter stands between an hour and its minutes: "18h30", "at 9h15"."""
    mark = i + 1
    if cursor.word(mark) not in cursor.time.hour_marks or cursor.classes[mark] & CAPITAL:
        return False
    told = len(cursor.word(i)) == 2 or cursor.word(i - 1) in cursor.time.clock_openings
    return told and cursor.glued(mark) and cursor.glued(mark + 1)


def _hours(cursor: Cursor, i: int) -> bool:
    return cursor.time.plurals.get(cursor.word(i)) == cursor.time.hour


def token_of(told: Expression) -> str | None:
    """The part of the day that an expression tells and no clock: "NI"."""
    time = told.meaning.time if isinstance(told.meaning, Clock) else ""
    return time[1:] if time[1:].isalpha() else None


def _joined(time: str, told: Expression) -> Clock:
    """A clock time on a day, or in a part of one, that the text tells behind it."""
    if isinstance(told.meaning, Clock):
        return Clock(_half(time, told.meaning.time[1:]), told.meaning.day)
    return Clock(time, told.meaning)


def _half(time: str, part: str) -> str:
    """A clock time in the half of the day that a part of the day tells."""
    hour = int(time[1:3])
    if (part in _SECOND_HALF and hour < 12) or (part == "NI" and 6 <= hour < 12):
        return f"T{hour + 12}{time[3:]}"
    return time
