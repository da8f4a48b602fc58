# SPDX-License-Identifier: MIT
"""Days in languages whose months the library does not know itself: `dateparser` reads them, and only then is it loaded.

It is asked for nothing but the few words that have the shape of a day, and trusted only where it says that day, month
and year are all written there: it fills what is missing from a calendar of its own.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime
from functools import cache
from typing import Protocol, cast

_LANGUAGES = tuple("hr sl sk sr uk be bg mk lt lv et el he ca eu gl vi ka hy az hi".split())
_LONGEST = 80
_YEAR = r"(?:19|20)\d\d(?!\d)"
# A month is in lower case, as in most languages that name it so, or has letters that English has not.
_MONTH = r"(?:[a-z]{3,}|(?=[a-zA-Z]*[^\W\d_a-zA-Z])[^\W\d_]{2,})"
_SHAPE = (
    rf"(?<!\d)\d{{1,2}}\.?\s{_MONTH}\.?,?\s(?:\d{{1,2}},?\s|de\s|del\s)?{_YEAR}"
    rf"|(?<![^\W\d_]){_MONTH}\.?\s\d{{1,2}}\.?,?\s{_YEAR}"
)
_PARTS = frozenset({"year", "month", "day"})


@cache
def _shape() -> re.Pattern[str]:
    return re.compile(_SHAPE)


class _Found(Protocol):
    """What of the answer is trusted."""

    date_obj: datetime | None
    parts: tuple[str, ...]


def find(line: str) -> tuple[int, int, date] | None:
    """The first day of a short line with its place, if the line has one in a language of `dateparser`."""
    shape = _shape().search(line) if len(line) <= _LONGEST else None
    if shape is None:
        return None
    day = _reader()(shape[0])
    return None if day is None else (shape.start(), shape.end(), day)


@cache
def _reader() -> Callable[[str], date | None]:
    from dateparser.date import DateDataParser

    parser = DateDataParser(
        languages=list(_LANGUAGES),
        settings={
            "RELATIVE_BASE": datetime(2000, 1, 1),
            "REQUIRE_PARTS": ["day", "month", "year"],
            "PARSERS": ["absolute-time"],
        },
    )

    def read(text: str) -> date | None:
        found = cast(_Found, parser.get_date_data(text))
        return found.date_obj.date() if found.date_obj is not None and _PARTS.issubset(found.parts) else None

    return read
