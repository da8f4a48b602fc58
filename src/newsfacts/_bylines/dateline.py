# SPDX-License-Identifier: MIT
"""The dateline at the start of a paragraph: place, date, agency, dash."""

from __future__ import annotations

import re

from newsfacts.records import Dateline

_CAPITALS = r"[A-ZÀ-Þ][^\W\d_a-zß-ÿ'’.]*"
_REGION = r"[A-ZÀ-Þ][\w.]{1,15}"
_PLACE = rf"(?P<place>{_CAPITALS}[A-ZÀ-Þ.](?:[ /’'-]{{1,2}}{_CAPITALS}\.?){{0,4}}(?:, {_REGION}(?: {_REGION})?)?)"
_DAY = r"(?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8})(?:, \d{4})?"
_DATE = rf"(?:,? (?P<date>{_DAY}))?"
_AGENCY = r"(?: ?\((?P<agency>[A-Z][\w .&-]{1,30})\))?"
_DATELINE = re.compile(rf"\s*{_PLACE}{_DATE}{_AGENCY} ?(?P<dash>--|[—–]|- )")
_REACH = 120


def dateline(text: str, offset: int) -> Dateline | None:
    """The dateline that a paragraph begins with; a spaced hyphen counts only after a date or an agency."""
    match = _DATELINE.match(text, 0, _REACH)
    if match is None or (match["dash"] == "- " and not (match["agency"] or match["date"])):
        return None
    start, end = match.start("place"), match.start("dash") + len(match["dash"].rstrip())
    return Dateline(
        start=offset + start,
        end=offset + end,
        text=text[start:end],
        rule="dateline.agency" if match["agency"] else "dateline.dash",
        place=match["place"],
        agency=match["agency"],
    )
