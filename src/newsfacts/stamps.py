# SPDX-License-Identifier: MIT
"""Stamps: when a page says that it was published or updated."""

from __future__ import annotations

from datetime import date

from newsfacts import _stamps
from newsfacts.document import Document, require_day, require_text
from newsfacts.records import Stamp


def parse_stamps(line: str, *, anchor: date | None = None, day_first: bool | None = None) -> tuple[Stamp, ...]:
    """The publication stamps of one line, in order.

    Args:
        line: A line that is a stamp or holds one, such as a byline. Any day in it counts, but for one that stands
            inside a sentence without a label, as in a caption.
        anchor: What "3 hours ago" and days without a year count from. Without it a day without a year stays open
            ("XXXX-03-18"), and "3 hours ago" is a stamp only beside a day: open too ("XXXX-XX-XX"), as an update
            is not counted from the day of publication.
        day_first: Whether 3/4/2025 is in April; by default the line's other days and its clock decide, else March.

    Returns:
        Stamps whose value keeps the clock that is printed, with its zone where that names one offset: "6:55 PM EST"
        is `T18:55-05:00`, never turned into UTC; "9:29 ET" and a clock without a zone stay local.

    Raises:
        TypeError: `line` is no `str`, or `anchor` no date.

    """
    require_text(line)
    require_day(anchor, "anchor")
    return _stamps.find(line, anchor=anchor, day_first=day_first)


def page_stamps(document: Document) -> tuple[Stamp, ...]:
    """The stamps of a page's own stamp and byline lines, in order."""
    return document.stamps
