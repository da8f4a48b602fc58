# SPDX-License-Identifier: MIT
"""The anatomy of a page: what each line is."""

from __future__ import annotations

import re

from newsfacts.records import Zone, ZoneKind

_LINE = re.compile(r"[^\r\n]*\S[^\r\n]*")


def body(text: str) -> tuple[Zone, ...]:
    """Every line that is not blank, as body."""
    return tuple(_zone(match, ZoneKind.BODY) for match in _LINE.finditer(text))


def _zone(match: re.Match[str], kind: ZoneKind) -> Zone:
    line = match[0]
    start = match.start() + len(line) - len(line.lstrip())
    line = line.strip()
    return Zone(start=start, end=start + len(line), text=line, kind=kind)
