# SPDX-License-Identifier: MIT
"""Lines that tell who made a page, read as bylines are."""

from __future__ import annotations

import re

from newsfacts import _stamps
from newsfacts._byline_words import (
    ARTICLE,
    BODY,
    CAPITAL,
    FIRST_NAME,
    FURNITURE,
    INTRODUCTION,
    LABEL,
    MARK,
    NOT_NAME,
    TIME,
    TITLE,
)
from newsfacts._bylines.contributor import Contributor, Range
from newsfacts._bylines.items import sections
from newsfacts._bylines.line import Line, read_line
from newsfacts._bylines.prose import contact, endnote
from newsfacts._bylines.reader import contributors
from newsfacts._bylines.readings import bare
from newsfacts._classes import ADJECTIVE, GERUND, NOUN, THIRD, VERB
from newsfacts.lexicon import Lexicon
from newsfacts.records import CreditKind, Role, ZoneKind

_PICTURES = frozenset({Role.PHOTOGRAPHY, Role.ILLUSTRATION, Role.GRAPHICS, Role.VIDEO})
_WORD = re.compile(r"[^\W\d_]+")
_NAME = re.compile(r"[^\W\d_a-z](?:[^\W\d_]|['’.-](?=[^\W\d_]))*[.,]?")
_NO_NAME = FURNITURE | LABEL | NOT_NAME
_PLAIN = ADJECTIVE | GERUND | NOUN | THIRD | VERB
_PLACES = CAPITAL | ARTICLE
_OPENERS = "([\u2014\u2013- "
_LONGEST = 100
_END_OF_NOTE = 80
_LONGEST_DESK = 60


def introduced(text: str, lexicon: Lexicon) -> ZoneKind | None:
    """Whether a line begins with words that introduce contributors, the caller's words among them, and names some.

    Two such words or more may stand alone: the names are on the next line.
    """
    text = text.lstrip(_OPENERS)
    first = _WORD.match(text)
    if first is None or not lexicon.byline_classes.get(first[0].lower(), 0) & INTRODUCTION:
        return None
    line = read_line(text, lexicon)
    after = line.phrase(0, lexicon.roles)
    if after > 1 and all(found & MARK for found in line.classes[after:]):
        return ZoneKind.CREDIT if lexicon.roles[" ".join(line.lower[:after])] in _PICTURES else ZoneKind.BYLINE
    parts = sections(line) if after else []
    if not parts or parts[0].first > after + 1 or not contributors(line, parts[0]):
        return None
    return ZoneKind.CREDIT if parts[0].role in _PICTURES else ZoneKind.BYLINE


def is_endnote(text: str, lexicon: Lexicon) -> bool:
    """Whether a line ends with words that tell what the people did whom it names: "contributed to this report."."""
    end = text[-_END_OF_NOTE:].lower()
    return any(map(end.__contains__, lexicon.note_endings)) and bool(endnote(read_line(text, lexicon)))


def is_name(text: str) -> bool:
    """Whether the line is two to four capitalised words and nothing else."""
    words = text.split()
    return 2 <= len(words) <= 4 and all(map(_NAME.fullmatch, words))


def may_be_maker(text: str, lexicon: Lexicon) -> bool:
    """Whether capitalised words may name who made a page or their job: "Sanjana Kulkarni", not "Visual Stories"."""
    line = read_line(text, lexicon)
    if line.classes[0] & FIRST_NAME or line.kinds & TITLE or text.lower() in lexicon.agencies:
        return not any(found & NOT_NAME for found in line.classes[:2])
    first = int(len(line.words) > 1 and line.classes[0] & ARTICLE != 0)
    others = [i for i in range(first, len(line.words)) if not line.classes[i] & BODY]
    if any(line.classes[i] & _NO_NAME for i in others):
        return False
    names_body = len(others) < len(line.words) - first
    return names_body or not any(lexicon.classes[line.lower[i]] & _PLAIN for i in others)


def may_be_person(text: str, lexicon: Lexicon) -> bool:
    """Whether capitalised words may name a person rather than a body or a part of a page."""
    return may_be_maker(text, lexicon) and not any(
        lexicon.byline_classes.get(word, 0) & (BODY | TITLE) for word in text.lower().split()
    )


def is_signature(text: str, lexicon: Lexicon) -> bool:
    """Whether a line in the head of a page is a name, the name of a desk, or names with what belongs to them."""
    return is_name(text) or tells_makers(text, lexicon, backed=True)


def tells_makers(text: str, lexicon: Lexicon, *, backed: bool = False) -> bool:
    """Whether a line is the name of an agency or a desk, or names with what belongs to them: more than a bare name.

    Names that are not known for those of persons count where a line beside it backs it: where it tells of makers too.
    """
    if text.lower() in lexicon.agencies or is_desk(text, lexicon):
        return True
    if len(text) > _LONGEST or text[-1] in ".?!:":
        return False
    name, _, last = text.rpartition(" ")
    if last in lexicon.language.bylines.joiners and any(map(str.isalpha, name)):
        # "Jane Roe, Oslo and": the next line goes on.
        text = name
    line = read_line(text, lexicon)
    named = bare(line)
    people = [one for one in named if one.kind is CreditKind.PERSON]
    known = [one for one in people if line.classes[one.name[0]] & FIRST_NAME]
    if line.kinds & TIME and _has_time(line):
        # Behind the day may stand a place: "May 2, 2021 | PORT ELLIS".
        told = known if line.classes[0] & TIME else people
        return any(one.name[1] - one.name[0] > 1 for one in told) or any(line.is_agency(*one.name) for one in named)
    if known and len(named) > 1:
        return True
    return any(_is_told_of(line, one) for one in known) or (
        backed and any(one.title or one.affiliation or _ends_line(line, one.place, _PLACES) for one in people)
    )


def is_desk(text: str, lexicon: Lexicon) -> bool:
    """Whether a line ends as the name of a desk does, and holds no other words: "Sports desk", not "A lost team"."""
    words = text.split()
    if len(text) > _LONGEST_DESK or not words or words[-1].lower() not in lexicon.language.page.desks:
        return False
    return not any(word[0].islower() and word not in lexicon.byline_classes for word in words)


def _is_told_of(line: Line, one: Contributor) -> bool:
    """Whether a line tells more of somebody than the name, or something before it."""
    told = one.title or one.affiliation or one.handle or one.name[0]
    return bool(told) or _ends_line(line, one.place, CAPITAL)


def _has_time(line: Line) -> bool:
    """Whether a line tells a day, or how long ago: "2 minutes ago"."""
    return bool(_stamps.places(line.text)) or any(
        found & TIME and word.isalpha() for word, found in zip(line.words, line.classes, strict=True)
    )


def _ends_line(line: Line, place: Range | None, begins: int) -> bool:
    """Whether a place is all that is left of the line, and begins with a word of some class: "Jane Roe in Oslo"."""
    return place is not None and place[1] == len(line.words) and line.classes[place[0]] & begins != 0


def introduces_after(text: str, start: int, lexicon: Lexicon) -> bool:
    """Whether words that introduce contributors stand behind an offset of a line."""
    return any(lexicon.byline_classes.get(w.lower(), 0) & INTRODUCTION for w in _WORD.findall(text, start))


def tells_how_to_reach(text: str, lexicon: Lexicon) -> bool:
    """Whether a line names a person with the person's address."""
    return len(text) <= 2 * _LONGEST and bool(contact(read_line(text, lexicon)))
