# SPDX-License-Identifier: MIT
"""Bylines: who made the article, and where a story begins."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import NamedTuple

import attrs

from newsfacts._bylines import readings
from newsfacts._bylines.line import read_line
from newsfacts._words import visible
from newsfacts.document import Document, as_document, require_text
from newsfacts.lexicon import Lexicon
from newsfacts.records import Byline, Credit, Dateline, Role, Zone, ZoneKind
from newsfacts.trace import current

_SOFT_HYPHEN = "\u00ad"
_LAST_PARAGRAPHS = 3
_LINES_BELOW = 2
_LONGEST_NOTE = 800
_LONGEST_LINE = 1_500
_LINES = frozenset({ZoneKind.BYLINE, ZoneKind.CREDIT, ZoneKind.CAPTION, ZoneKind.BIO})
_SIGNED = frozenset({ZoneKind.BYLINE, ZoneKind.CREDIT})
_NAMES_ALONE = frozenset({ZoneKind.BYLINE, ZoneKind.BIO})


class _Refused(NamedTuple):
    """The rule that would have found a byline, and why it did not."""

    rule: str
    reason: str


_NO_NOTE = _Refused("byline.endnote", "a paragraph without a note")


def parse_byline(line: str) -> Byline | None:
    """One line, read as a byline; `None` where it is none.

    Raises:
        TypeError: `line` is no `str`.

    """
    require_text(line)
    read = _parse(line, 0, Lexicon.default())
    if isinstance(read, Byline):
        return read
    if (trace := current()) is not None:
        trace.refuse(line, 0, len(line), *read)
    return None


def parse_bylines(source: str | Document) -> tuple[Byline, ...]:
    """The bylines and credits of a page, in reading order; of a bare text, those of its first line."""
    document, trace = as_document(source), current()
    found: list[Byline] = []
    seen: set[tuple[str, Role]] = set()
    told = 0
    for zone, below, opens in _candidates(document.zones):
        if zone.start < told:
            continue
        read = _of_zone(zone, opens, document.lexicon)
        if below and zone.kind in _SIGNED:
            if isinstance(read, _Refused) and read.reason == readings.NAMELESS:
                read, below = _over_lines(zone, below[0], document), below[1:]
            if isinstance(read, Byline):
                read = _with_lines_below(read, zone, below, document)
                told = read.end
        if isinstance(read, _Refused):
            if trace is not None and zone.kind in _LINES:
                trace.refuse(document.text, zone.start, zone.end, *read)
        elif not seen.issuperset(_key(read, credit) for credit in read.credits):
            seen |= {(name, credit.role) for credit in read.credits for name in _names(credit)}
            found.append(read)
    return tuple(found)


def _key(byline: Byline, credit: Credit) -> tuple[str, Role]:
    """What tells a credit from others; of those whom a bio tells of the surname: they may go by a nickname there."""
    return _names(credit)[-1 if byline.rule == "byline.bio" else 0], credit.role


def _names(credit: Credit) -> tuple[str, str]:
    name = credit.name.casefold()
    return name, name.rsplit(None, 1)[-1]


def _with_lines_below(byline: Byline, zone: Zone, below: Sequence[Zone], document: Document) -> Byline:
    """A byline with the lines below it that name nobody else but tell more of its contributors: titles, handles."""
    for last in below:
        read = _over_lines(zone, last, document)
        same = isinstance(read, Byline) and [c.name for c in read.credits] == [c.name for c in byline.credits]
        if not isinstance(read, Byline) or not same or _told(read) <= _told(byline):
            return byline
        byline = read
    return byline


def _over_lines(zone: Zone, last: Zone, document: Document) -> Byline | _Refused:
    """The byline of several lines: "Written by", "Jane Roe"."""
    read = _parse(document.text[zone.start : last.end], zone.start, document.lexicon)
    return attrs.evolve(read, zone=zone.kind) if isinstance(read, Byline) else read


def _told(byline: Byline) -> int:
    """How much is told of the contributors."""
    return sum(
        value is not None
        for credit in byline.credits
        for value in (credit.title, credit.affiliation, credit.place, credit.handle, credit.email)
    )


def _candidates(zones: Sequence[Zone]) -> Iterator[tuple[Zone, Sequence[Zone], bool]]:
    """The zones that can tell who made a page, the byline lines right below each, and whether it opens the page.

    Of the body these are the first paragraph, if it opens the page, and the last ones, which hold notes.
    """
    body = [index for index, zone in enumerate(zones) if zone.kind is ZoneKind.BODY]
    last = set(body[-_LAST_PARAGRAPHS:])
    for index, zone in enumerate(zones):
        if zone.kind in _LINES or (zone.kind is ZoneKind.BODY and (index == 0 or index in last)):
            below = takewhile(lambda one: one.kind is ZoneKind.BYLINE, zones[index + 1 : index + 1 + _LINES_BELOW])
            yield zone, tuple(below), index == 0


def _of_zone(zone: Zone, opens: bool, lexicon: Lexicon) -> Byline | _Refused:
    """The byline of a zone, if it is one that such a byline stands in: rather no author than a wrong one."""
    prose = zone.kind is ZoneKind.BODY
    if prose and (len(zone.text) > _LONGEST_NOTE or not (opens or _may_hold_note(zone.text, lexicon))):
        return _NO_NOTE
    read = _parse(zone.text, zone.start, lexicon)
    if isinstance(read, _Refused):
        return read
    byline = attrs.evolve(read, zone=zone.kind)
    if zone.kind is ZoneKind.CAPTION:
        # "Closed by June": whom a caption names otherwise made nothing of it.
        made = tuple(credit for credit in byline.credits if credit.role is not Role.AUTHOR)
        return (
            attrs.evolve(byline, credits=made)
            if made
            else _Refused(read.rule or "byline.by", "tells nobody in a caption")
        )
    if byline.rule != "byline.bare":
        stands = not prose or opens or byline.rule == "byline.endnote"
    elif zone.kind is ZoneKind.CREDIT:
        return attrs.evolve(byline, credits=tuple(attrs.evolve(c, role=Role.PHOTOGRAPHY) for c in byline.credits))
    else:
        stands = zone.kind in _NAMES_ALONE or (prose and opens and " " in byline.text)
    return byline if stands else _Refused(read.rule or "byline.bare", f"tells nobody in a {zone.kind}")


def _may_hold_note(text: str, lexicon: Lexicon) -> bool:
    """Whether a paragraph holds a phrase that names contributors: looking for one costs less than reading it all.

    White space does not count, since bylines are glued: "additionalReporting by".
    """
    glued = "".join(text.lower().split())
    return any(map(glued.__contains__, lexicon.note_phrases))


def page_datelines(document: Document) -> tuple[Dateline, ...]:
    """The dateline of a page: the first that one of its first paragraphs begins with."""
    return document.datelines


def _parse(text: str, offset: int, lexicon: Lexicon) -> Byline | _Refused:
    """The byline of a line, or why there is none."""
    # A soft hyphen stands inside a word, which the tokens of a line allow for.
    seen = text if _SOFT_HYPHEN in text else visible(text)
    line = read_line(seen[:_LONGEST_LINE], lexicon)
    rule, named, reason = readings.read(line)
    credits: dict[tuple[str, Role], Credit] = {}
    for found in named:
        record = found.record(line, offset)
        if seen is not text:
            record = attrs.evolve(record, text=text[record.start - offset : record.end - offset])
        credits.setdefault((record.name.casefold(), record.role), record)
    if not credits:
        return _Refused(rule, reason)
    lead = len(seen) - len(seen.lstrip())
    stripped = text[lead : len(seen.rstrip())]
    return Byline(
        start=offset + lead,
        end=offset + lead + len(stripped),
        text=stripped,
        rule=rule,
        credits=tuple(sorted(credits.values(), key=lambda c: c.start)),
    )
