# SPDX-License-Identifier: MIT
"""Dates: temporal expressions, resolved."""

from __future__ import annotations

from datetime import date

import attrs

from newsfacts.document import Document, as_document
from newsfacts.records import Timex


@attrs.frozen(kw_only=True)
class DateParser:
    """Finds and resolves temporal expressions.

    Attributes:
        vague: Whether to give now, recently, soon too: PRESENT_REF, PAST_REF, FUTURE_REF.

    """

    vague: bool = False

    def __call__(self, source: str | Document) -> tuple[Timex, ...]:
        """The temporal expressions of a text, in reading order."""
        as_document(source)
        return ()


def parse_dates(source: str | Document) -> tuple[Timex, ...]:
    """The temporal expressions of a text, in reading order: `DateParser()(source)`."""
    return DateParser()(source)


def parse_date(expression: str, *, anchor: date | None = None) -> Timex | None:
    """One temporal expression, resolved against `anchor`; `None` where it is none."""
    return None
