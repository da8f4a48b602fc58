# SPDX-License-Identifier: MIT
"""Clock times and parts of the day, with their day: "10:30 p.m. EST on Tuesday", "last night", "6-9 p.m."."""

from __future__ import annotations

import re

from newsfacts._classes import CAPITAL, DIGIT, UPPER
from newsfacts._timex.cursor import SET, TIME
from newsfacts._timex.expressions import Clock, Expression, Fixed, Partial
from newsfacts._timex.relatives import Relatives
from newsfacts.records import TimexMod

_CLOCK = re.compile(r"([01]?\d|2[0-4])[:.]([0-5]\d)(?::[0-5]\d)?")
_MINUTE = re.compile("[0-5]\\d")
_SECOND_HALF = frozenset({"AF", "EV"})
_BRACKETED = 7
"""How many words on the bracket closes that holds the same time elsewhere: "3 p.m. (1500 GMT) on Friday"."""


class Clocks(Relatives):
    """Reads times of day."""

    def day_part(self, i: int) -> Expression | None:
        """Read "Wednesday night", "the morning of May 5", "the early hours of Sunday", "overnight on Friday"."""
        named = self._part(i + (self._word(i) == self.time.definite))
        if named and self._word(i - 1) not in self.time.this:
            after = named[0] + (self._word(named[0]) in self.time.around)
            if day := self._day(after):
                end = day.last + (self._word(day.last) in self.time.parts)
                return self._expression(i, end, "clock", TIME, Clock(f"T{named[1]}", day.meaning))
            return None
        day = self._day(i)
        if day is None:
            return None
        end = day.last
        mod = None
        if self._word(end) in self.time.starts:
            mod, end = TimexMod.START, end + 1
        elif self._word(end) in self.time.ends:
            mod, end = TimexMod.END, end + 1
        part = self.time.parts.get(self._word(end))
        if part:
            return self._expression(i, end + 1, "clock", TIME, Clock(f"T{part}", day.meaning), mod)
        plural = self.time.part_plurals.get(self._word(end))
        if plural and isinstance(day.meaning, Partial):
            return self._expression(i, end + 1, "set", SET, Fixed(f"{day.meaning.place.pattern}T{plural}"))
        return None

    def _part(self, i: int) -> tuple[int, str] | None:
        """Read "night", "overnight", "early hours": index after it, and its token."""
        word = self._word(i)
        if part := self.time.parts.get(word):
            return i + 1, part
        if self.time.days.get(word) == (0, "NI"):
            return i + 1, "NI"
        return self._match("part_phrases", i) if word in self.tables["part_phrases"] else None

    def clocked(self, i: int) -> Expression | None:
        """Read "10:30 p.m. EST on Tuesday", "noon", "8 tonight", "Tuesday at 5 p.m."."""
        if clock := self._clock(i):
            return self._with_day(i, *clock)
        # A bare hour is rare among numbers: what would tell it is looked for first.
        told = self._word(i - 1) in self.time.clock_openings or self._ranges(i + 1)
        if told and (hour := self._hour(i)) and (begun := self._told_behind(i, *hour)):
            return begun
        day = self._day(i)
        clock = self._clock(self._to_clock(day.last)) if day else None
        return self._expression(i, clock[0], "clock", TIME, Clock(clock[1], day.meaning)) if day and clock else None

    def at_clock(self, part: Expression) -> Expression | None:
        """A part of a day with its clock behind it: "Monday night at 8", "last night at 7.45pm"."""
        token = token_of(part)
        if token is None or not isinstance(part.meaning, Clock) or part.meaning.day is None:
            return None
        i = self._to_clock(part.last)
        clock = self._clock(i) or (self._hour(i) if self._word(i - 1) in self.time.clock_marks else None)
        if clock is None:
            return None
        return self._expression(part.first, clock[0], "clock", TIME, Clock(_half(clock[1], token), part.meaning.day))

    def _to_clock(self, i: int) -> int:
        """Index after a comma and "at"."""
        i += self._word(i) == ","
        return i + (self._word(i) in self.time.clock_openings)

    def _with_day(self, first: int, i: int, time: str) -> Expression:
        """A clock time with the day behind it, or the part of a day that tells its half: "at 9 in the morning"."""
        zoned = self._skip("zone_names", i)
        told = self._day_behind(zoned)
        if told:
            return self._expression(first, told.last, "clock", TIME, _joined(time, told))
        if self._word(zoned) == "(" and (closed := self._closed(zoned)) and (told := self._day_behind(closed)):
            return self._expression(first, i, "clock", TIME, _joined(time, told))
        if part := self._half_behind(i):
            return self._expression(first, part[0], "clock", TIME, Clock(_half(time, part[1])))
        return self._expression(first, i, "clock", TIME, Clock(time))

    def _day_behind(self, i: int) -> Expression | None:
        """The day that a clock time stands before, or the part of one: "on Monday", "last night"."""
        i += self._word(i) in self.time.around
        if (part := self.day_part(i)) and token_of(part):
            return part
        if day := self._day(i):
            return day
        return next((told for read in (self.relative, self.single) if (told := read(i)) and token_of(told)), None)

    def _half_behind(self, i: int) -> tuple[int, str] | None:
        """Read "in the morning": index after it, and the token of the part."""
        in_the = self._word(i) in self.time.of and self._word(i + 1) == self.time.definite
        part = self.time.parts.get(self._word(i + 2)) if in_the else None
        return (i + 3, part) if part else None

    def _closed(self, i: int) -> int:
        """Index after the bracket that closes the one at `i`, 0 where none does soon."""
        return next((j + 1 for j in range(i + 1, i + _BRACKETED) if self._word(j) == ")"), 0)

    def _told_behind(self, first: int, i: int, time: str) -> Expression | None:
        """A bare hour that the words behind make a time of day: "8 tonight", "4 in the morning", "6-9 p.m."."""
        if self._ranges(i) or (self._word(i) in self.time.also and self._word(first - 1) in self.time.between):
            ended = self._clock(i + 1)
            return self._begun(first, i, time, self._with_day(i + 1, *ended)) if ended else None
        before = self._word(first - 1)
        if before not in self.time.clock_openings or before in self.time.also:
            return None
        told = self._with_day(first, i, time)
        return told if told.last > i and self._word(told.last - 1) in self.time.parts | self.time.days.keys() else None

    def _begun(self, first: int, last: int, time: str, ended: Expression) -> Expression | None:
        """The first hour of a range, in the half of the day that puts it before the last: "11-2 p.m."."""
        if not isinstance(ended.meaning, Clock):
            return None
        hour, until = int(time[1:3]) % 12, int(ended.meaning.time[1:3])
        hour += 12 * (until >= 12 and hour + 12 <= until)
        return self._expression(first, last, "clock", TIME, Clock(f"T{hour:02}{time[3:]}", ended.meaning.day))

    def _hour(self, i: int) -> tuple[int, str] | None:
        """A number that may be an hour, by itself: index after it, and its value from the T on."""
        word = self._word(i)
        hour = self.time.numbers.get(word) or (int(word) if word.isdecimal() and len(word) <= 2 else 0)
        if 1 <= hour <= 12:
            return i + 1, f"T{hour:02}:00"
        match = _CLOCK.fullmatch(word)
        return (i + 1, f"T{int(match[1]):02}:{match[2]}") if match and 1 <= int(match[1]) <= 12 else None

    def _clock(self, i: int) -> tuple[int, str] | None:
        """A clock time: index after it, and its value from the T on."""
        word = self._word(i)
        if word in self.time.moments:
            return i + 1, "T" + self.time.moments[word]
        if i >= self.last or not (self.classes[i] & DIGIT or word in self.time.numbers):
            return None
        figures = self._figures_of_clock(i)
        hour, minute = figures or (self._whole_hour(i), "00")
        if not 0 <= hour <= 24 or minute > "59":
            return None
        end = i + 1
        if self._marked(i):
            minute, end = self._word(end + 1), end + 2
            return (end, f"T{hour:02}:{minute}") if _MINUTE.fullmatch(minute) else None
        meridiem = self._match("meridiem", end)
        if meridiem and hour > 12 and ":" not in word and "." not in word:
            return None
        if meridiem and hour <= 23:
            end = meridiem[0]
            hour = hour % 12 + int(meridiem[1]) if hour <= 12 else hour
        elif self._word(end) in self.time.clock_words or (figures and self._hours(end)):
            end += 1
        elif not figures or "." in word or not self._is_told(i, end):
            return None
        zone = self.time.zones.get(self._word(end)) if end < self.last and self.classes[end] & UPPER else None
        return end + (zone is not None), f"T{hour:02}:{minute}{zone or ''}"

    def _is_told(self, first: int, end: int) -> bool:
        """Whether a zone behind figures, or a preposition before them, makes them a time of day."""
        return self._word(end) in self.time.zones or self._word(first - 1) in self.time.clock_openings

    def _figures_of_clock(self, i: int) -> tuple[int, str] | None:
        """The hour and the minutes of "10:28", "7.45", "1400 (GMT)"."""
        word = self._word(i)
        if match := _CLOCK.fullmatch(word):
            return int(match[1]), match[2]
        return (int(word[:2]), word[2:]) if len(word) == 4 and word.isdecimal() and self._by_four(i) else None

    def _whole_hour(self, i: int) -> int:
        """The hour that a number of one or two figures, or a word, tells; -1 for none."""
        word = self._word(i)
        return self.time.numbers.get(word, int(word) if word.isdecimal() and len(word) <= 2 else -1)

    def _by_four(self, i: int) -> bool:
        """Whether four figures are a clock time: "1400 GMT", "at 1800 hours", but not "28, 2023 GMT"."""
        if self._word(i - 1) == "," and self._word(i - 2).isdecimal():
            return False
        zoned = self._word(i + 1) in self.time.zones and bool(self.classes[i + 1] & UPPER)
        return zoned or (self._word(i - 1) in self.time.clock_marks and self._hours(i + 1))

    def _marked(self, i: int) -> bool:
        """Whether a letter stands between an hour and its minutes: "18h30", "at 9h15"."""
        mark = i + 1
        if self._word(mark) not in self.time.hour_marks or self.classes[mark] & CAPITAL:
            return False
        told = len(self._word(i)) == 2 or self._word(i - 1) in self.time.clock_openings
        return told and self._glued(mark) and self._glued(mark + 1)

    def _hours(self, i: int) -> bool:
        return self.time.plurals.get(self._word(i)) == self.time.hour


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
