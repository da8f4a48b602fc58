# SPDX-License-Identifier: MIT
"""Bylines: who made the article, and where a story begins."""

from __future__ import annotations

from newsfacts._bylines.grammar import Section, contributors, credit, sections
from newsfacts._bylines.line import read_line
from newsfacts.document import Document, as_document
from newsfacts.lexicon import Lexicon
from newsfacts.records import Byline, Credit, Dateline, Role, ZoneKind

_LINES = frozenset({ZoneKind.BYLINE, ZoneKind.CREDIT, ZoneKind.CAPTION, ZoneKind.BIO})


def parse_byline(line: str) -> Byline | None:
    """One line, read as a byline; `None` where it is none."""
    return _parse(line, 0, Lexicon.default())


def parse_bylines(source: str | Document) -> tuple[Byline, ...]:
    """The bylines and credits of a page, in reading order; of a bare text, those of its first line."""
    document = as_document(source)
    found: list[Byline] = []
    seen: set[tuple[str, Role]] = set()
    for index, zone in enumerate(document.zones):
        if zone.kind in _LINES or (index == 0 and zone.kind is ZoneKind.BODY):
            byline = _parse(zone.text, zone.start, document.lexicon)
            new = {(c.name.casefold(), c.role) for c in byline.credits} - seen if byline else set[tuple[str, Role]]()
            if byline and new:
                seen |= new
                found.append(byline)
    return tuple(found)


def page_datelines(document: Document) -> tuple[Dateline, ...]:
    """The datelines of a page."""
    return ()


def _parse(text: str, offset: int, lexicon: Lexicon) -> Byline | None:
    line = read_line(text, lexicon)
    parts = sections(line) or [Section(0, len(line.words), Role.AUTHOR, "byline.bare")]
    credits: dict[tuple[str, Role], Credit] = {}
    rule = None
    for part in parts:
        for found in contributors(line, part):
            record = credit(line, found, offset)
            credits.setdefault((record.name.casefold(), record.role), record)
            rule = rule or part.rule
    if not credits:
        return None
    lead = len(text) - len(text.lstrip())
    stripped = text.strip()
    return Byline(
        start=offset + lead,
        end=offset + lead + len(stripped),
        text=stripped,
        rule=rule,
        credits=tuple(sorted(credits.values(), key=lambda c: c.start)),
    )
