# SPDX-License-Identifier: MIT
"""The ways to read a line as a byline, in the order in which they are tried."""

from __future__ import annotations

from typing import NamedTuple

from newsfacts._byline_words import BODY, CAPITAL, FIRST_NAME, MODIFIER, PORTRAIT, TIME, TITLE
from newsfacts._bylines.contributor import Contributor
from newsfacts._bylines.items import Section, sections
from newsfacts._bylines.line import Line
from newsfacts._bylines.pictures import tail_credit
from newsfacts._bylines.prose import bio, contact, endnote
from newsfacts._bylines.reader import contributors
from newsfacts.records import CreditKind, Role

NAMELESS = "no name follows the introduction"
_LONGEST_BARE = 30
_CAPTION = 3
"""Tokens that a caption has, at least, before a name that it introduces."""
_LONGEST_PORTRAIT = 3
_BULLETS = ("\u00b7", "\u2022", "|")
_PLAIN_WORDS = 2
"""Words in lower case that a line of names holds, at most, besides those that bylines are known to hold.

What makes a capitalised name that of a body ("voice", "school") is in lower case a word as any other.
"""


class Reading(NamedTuple):
    """What a line was read as.

    Attributes:
        rule: The rule that found the contributors, or that would have.
        found: The contributors.
        reason: Why there are none.

    """

    rule: str
    found: list[Contributor]
    reason: str = ""


def read(line: Line) -> Reading:
    """Who a line names, by the first rule that finds anybody."""
    if not line.words or _is_heading(line):
        return Reading("byline.bare", [], "announces what stands elsewhere or who owns it")
    for rule, prose in _PROSE:
        if found := prose(line):
            return Reading(rule, found)
    introduced = sections(line)
    if introduced and _ends_as_caption(line, introduced[0]) and (found := tail_credit(line)):
        return Reading("byline.credit", found)
    parts = [(section.rule, contributors(line, section)) for section in introduced]
    if found := [one for _, named in parts for one in named]:
        return Reading(next(rule for rule, named in parts if named), found)
    for rule, end in _UNINTRODUCED:
        if found := end(line):
            return Reading(rule, found)
    if parts:
        return Reading(parts[0][0], [], NAMELESS)
    if found := bare(line):
        sold = all(one.role is Role.PHOTOGRAPHY for one in found)
        return Reading("byline.credit" if sold else "byline.bare", found)
    return Reading("byline.bare", [], "no line of names")


def _ends_as_caption(line: Line, section: Section) -> bool:
    """Whether a line ends with brackets and has words before its "by": "A mill built by Roe. (Doe/Agency)"."""
    return line.words[-1] in ")]" and section.role is Role.AUTHOR and section.first > _CAPTION


_PROSE = (("byline.endnote", endnote), ("byline.bio", bio))
_UNINTRODUCED = (("byline.credit", tail_credit), ("byline.bio", contact))


def _is_heading(line: Line) -> bool:
    """Whether the line announces what stands elsewhere, or who owns it: "By the numbers:", "© 2021 Example News"."""
    if line.words[0] == "\u00a9" and line.classes[1:2] and line.classes[1] & TIME:
        return True
    if line.words[-1] != ":" or line.find(0, len(line.words), TIME) is not None:
        return False
    # "Written by:" has the names on the next line.
    return all(section.first < len(line.words) for section in sections(line))


def bare(line: Line) -> list[Contributor]:
    """Who a line names that consists of names and what belongs to names, without an introduction."""
    first = line.phrase(0, line.vocabulary.portraits, _LONGEST_PORTRAIT) if line.classes[0] & PORTRAIT else 0
    if len(line.words) - first > _LONGEST_BARE:
        return []
    if len(line.words) - first > 2 and line.classes[first] & MODIFIER and line.words[first + 1] in _BULLETS:
        # "Politics · Jane Roe"
        first += 2
    found = contributors(line, Section(first, len(line.words), Role.AUTHOR, "byline.bare"))
    return found if found and _is_line_of_names(line, first, found[0]) else []


def _is_line_of_names(line: Line, first: int, named: Contributor) -> bool:
    """Whether a line may be read as names, given the first that it seems to hold."""
    start, end = named.name
    plain = sum(not kinds & ~BODY and word[0].islower() for word, kinds in zip(line.words, line.classes, strict=True))
    if plain > _PLAIN_WORDS or line.words[end : end + 1] == [":"]:
        # "Jane Roe: what she says"
        return False
    if named.kind is CreditKind.ORGANIZATION:
        # "Harbour correspondent" is the job of somebody whom another line names.
        return not line.classes[end - 1] & TITLE or line.classes[first] & ~CAPITAL != 0 or line.words[first].isupper()
    alone = len(line.words) - first == 1 and "_" not in line.words[first]
    return end - start > 1 or alone or line.classes[start] & FIRST_NAME != 0
