# SPDX-License-Identifier: MIT
"""The anatomy of a page: what each line is.

A line is judged by its own words where these are a standing phrase of web pages, and else by its place. The passes
find the headline, then the core of the page (from the first paragraph of prose to the last), and label what stands
before, inside and behind that core. Prose is left alone unless something speaks against it, so that a bare article,
paragraph or sentence is body.
"""

from __future__ import annotations

from newsfacts._layout.lines import is_clock, read_line
from newsfacts._layout.page import Page
from newsfacts._layout.places import label
from newsfacts._words import visible
from newsfacts.lexicon import Lexicon
from newsfacts.records import Zone, ZoneKind

__all__ = ["body", "is_clock", "zones"]


def body(text: str) -> tuple[Zone, ...]:
    """Every line that is not blank, as body."""
    return tuple(_zone(text, start, line, ZoneKind.BODY) for start, line in _split(text))


def zones(text: str, lexicon: Lexicon) -> tuple[Zone, ...]:
    """Every line that is not blank and what it is."""
    split = _split(text)
    if len(split) < 2:
        return body(text)
    page = Page.of([read_line(start, line, lexicon) for start, line in split], lexicon)
    return tuple(_zone(text, line.start, line.text, kind) for line, kind in zip(page.lines, label(page), strict=True))


def _split(text: str) -> list[tuple[int, str]]:
    """Where each line that is not blank begins, and the line as it is seen."""
    out: list[tuple[int, str]] = []
    start = 0
    for line in visible(text).replace("\r", "\n").split("\n"):
        end = start + len(line)
        bare = line.lstrip()
        if bare:
            out.append((end - len(bare), bare.rstrip()))
        start = end + 1
    return out


def _zone(text: str, start: int, line: str, kind: ZoneKind) -> Zone:
    end = start + len(line)
    return Zone(start=start, end=end, text=text[start:end], kind=kind)
