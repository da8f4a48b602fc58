# SPDX-License-Identifier: MIT
"""Stamps: when a page says that it was published or updated."""

from __future__ import annotations

from datetime import date

from newsfacts import _stamps
from newsfacts.document import Document
from newsfacts.records import Stamp


def parse_stamps(line: str, *, anchor: date | None = None, day_first: bool | None = None) -> tuple[Stamp, ...]:
    """The publication stamps of one line, in order.

    Args:
        line: A line that is a stamp or holds one, such as a byline. Any day in it counts.
        anchor: What "3 hours ago" and days without a year count from; without it they stay open ("XXXX-03-18").
        day_first: Whether 3/4/2025 is in April; by default the line's other days and its clock decide, else March.

    """
    return _stamps.find(line, anchor=anchor, day_first=day_first)


def page_stamps(document: Document) -> tuple[Stamp, ...]:
    """The stamps of a page's own stamp and byline lines, in order."""
    return document.stamps
