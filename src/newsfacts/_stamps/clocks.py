# SPDX-License-Identifier: MIT
"""The clocks of a stamp line, with their zones."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from newsfacts._stamps.days import Written
from newsfacts._stamps.words import DIGITS, any_of
from newsfacts.lang import zones
from newsfacts.lang.stamps import HOURS, STAMPS

_ENGLISH = STAMPS["en"]
_GLUED = rf"(?:\b\.?|(?={any_of(_ENGLISH.weekdays)}|{any_of(_ENGLISH.updated)}|{any_of(_ENGLISH.published)}))"
"""The end of "5:04pm", to which the next stamp may be glued: "5:04pmFriday"."""


@cache
def _times() -> re.Pattern[str]:
    """A time of day."""
    return re.compile(
        rf"""
        (?<![\d/])(?<!\d[.,-])(?:(?P<hour>[01]?\d|2[0-4])[:h.](?P<minute>[0-5]\d)(?::[0-5]\d(?:\.\d+)?)?(?!\d)
           (?:\s?(?P<half>[ap])\.?\s?m{_GLUED})?
        | (?P<full_hour>1[0-2]|0?[1-9])\s?(?P<full_half>[ap])\.?\s?m{_GLUED})
        (?:\s?(?:{any_of(HOURS)})(?=\s?[([]?(?:{any_of(zones.MINUTES)})\b))?
        (?:\s?[([]?(?P<zone>(?:{any_of([*zones.MINUTES, *zones.SEASONAL])})(?![^\W\d_]))?
           (?:\s?(?P<offset>[+-](?:0\d|1[0-4]|\d(?!\d)):?(?:[0-5]\d)?)(?!\d))?)?
        """,
        re.VERBOSE,
    )


class Clock(NamedTuple):
    """A time of day."""

    start: int
    end: int
    hour: int
    minute: int | None
    offset: int | None
    zone: str
    spoken: bool


def clocks_of(lower: str, written: list[Written]) -> list[Clock]:
    """The clocks of a line; its days are blotted out first, so that a clock glued to a year stands free."""
    pieces: list[str] = []
    end = 0
    for day in written:
        pieces += lower[end : day.start], "\0" * (day.end - day.start)
        end = day.end
    lower = "".join((*pieces, lower[end:]))
    clocks: list[Clock] = []
    position = 0
    while digits := DIGITS.search(lower, position):
        match = _times().match(lower, digits.start())
        position = digits.end() if match is None else max(match.end(), digits.end())
        if match is not None and (clock := _clock(match)):
            clocks.append(clock)
    return clocks


def _clock(match: re.Match[str]) -> Clock | None:
    half = match["half"] or match["full_half"]
    said = hour = int(match["hour"] or match["full_hour"])
    if half and hour <= 12:
        hour = hour % 12 + (12 if half == "p" else 0)
    if hour > 23:
        return None
    zone = match["zone"] or ""
    minutes = zones.MINUTES.get(zone)
    if match["offset"]:
        minutes = (minutes or 0) + _minutes(match["offset"])
    minute = None if match["minute"] is None else int(match["minute"])
    end = match.start() + len(match[0].rstrip().rstrip("([").rstrip())
    return Clock(match.start(), end, hour, minute, minutes, zone, bool(half) and said <= 12)


def _minutes(offset: str) -> int:
    digits = offset[1:].replace(":", "")
    hours, minutes = (int(digits[:-2]), int(digits[-2:])) if len(digits) > 2 else (int(digits), 0)
    return (hours * 60 + minutes) * (-1 if offset[0] == "-" else 1)


def iso(minutes: int | None) -> str:
    """The offset of a zone in minutes, as ISO 8601 writes it; "" for an unknown one."""
    if minutes is None:
        return ""
    hours, rest = divmod(abs(minutes), 60)
    return f"{'-' if minutes < 0 else '+'}{hours:02d}:{rest:02d}" if minutes else "Z"
