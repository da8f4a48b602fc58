# SPDX-License-Identifier: MIT
"""Clock times as they are spoken: "half past ten", "a quarter to eight", "ten to midnight"."""

from __future__ import annotations

from newsfacts._timex.cursor import Cursor

_MINUTES = frozenset({5, 10, 15, 20, 25})
_HALF = 30
_HOUR = 60


def spoken_clock(cursor: Cursor, i: int) -> tuple[int, str] | None:
    """Read minutes past an hour or to it: index after it, and its value from the T on; morning or evening stays open.

    A number of minutes, and what is "to" an hour, is a time only behind "at" and the like: not "cut by a quarter to 8".
    """
    time = cursor.time
    at = i + (cursor.word(i) in time.articles and cursor.word(i + 1) in time.clock_parts)
    part = time.clock_parts.get(cursor.word(at))
    past = cursor.word(at + 1) in time.past_hour
    if not past and cursor.word(at + 1) not in time.to_hour:
        return None
    marks = time.clock_marks - cursor.words.small.agent_marks
    if not (past and part) and cursor.word(i - 1) not in marks:
        return None
    minutes = part or _number(cursor, at)
    hour = _hour(cursor, at + 2)
    if hour is None or not (minutes in _MINUTES or (minutes == _HALF and past)):
        return None
    total = hour * _HOUR + (minutes if past else -minutes)
    return at + 3, f"T{total // _HOUR:02}:{total % _HOUR:02}"


def _hour(cursor: Cursor, i: int) -> int | None:
    """The hour that a word names: "ten", "10", "midnight"."""
    moment = cursor.time.moments.get(cursor.word(i))
    if moment is not None:
        return int(moment[:2])
    hour = _number(cursor, i)
    return hour if 1 <= hour <= 12 else None


def _number(cursor: Cursor, i: int) -> int:
    """A number of one or two figures, or in a word; 0 for none."""
    word = cursor.word(i)
    return cursor.time.numbers.get(word) or (int(word) if word.isdecimal() and len(word) <= 2 else 0)
