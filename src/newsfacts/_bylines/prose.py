# SPDX-License-Identifier: MIT
"""Contributors told in sentences: "Jane Roe in Oslo contributed to this report", "Jane Roe is a reporter for ..."."""

from __future__ import annotations

from newsfacts._byline_words import (
    ADDRESS,
    ARTICLE,
    BODY,
    CAPITAL,
    COPULA,
    EMPLOYER,
    ENDING,
    FURNITURE,
    JOINER,
    MARK,
    MODIFIER,
    PLACE,
    POSSESSIVE,
    PURSUIT,
    STAMP,
    TITLE,
)
from newsfacts._bylines.contributor import Contributor, Range
from newsfacts._bylines.items import Section
from newsfacts._bylines.line import Line
from newsfacts._bylines.reader import contributors
from newsfacts._bylines.shapes import LONGEST_NAME, is_person, undoubled
from newsfacts._bylines.titles import Titled
from newsfacts.records import CreditKind, Role

_QUOTES = frozenset('"\u201c\u201d\u201e\u00ab\u00bb')
_REACH = 24
_LONGEST_NOTE = 240
_LATEST_COPULA = 8
_OPENERS = 3
_LATEST_ADDRESS = 14


def endnote(line: Line) -> list[Contributor]:
    """The names before an ending such as "contributed to this report", sentence by sentence."""
    found = list[Contributor]()
    first, stop = 0, min(len(line.words), _LONGEST_NOTE)
    index = line.find(0, stop, ENDING) if line.kinds & ENDING else None
    while index is not None:
        after = line.phrase(index, line.vocabulary.endings)
        told = after < len(line.words) and line.classes[after] & PLACE != 0
        first = next((i + 1 for i in range(index - 1, first, -1) if _ends_sentence(line, i)), first)
        quoted = any(word in _QUOTES for word in line.words[first:index])
        ends = after == len(line.words) or line.words[after] == "."
        if after > index > first and (told or ends or after - index > 1) and not quoted:
            end = next((i for i in range(after, len(line.words)) if line.words[i] in ".;"), len(line.words))
            found += _noted(line, first, index, after, end)
            index = first = end
        index = line.find(index + 1, stop, ENDING)
    return found


def _ends_sentence(line: Line, index: int) -> bool:
    return line.words[index] == "." and line.words[index + 1] != ","


def _noted(line: Line, first: int, index: int, after: int, end: int) -> list[Contributor]:
    """The names before an ending, and those behind the place that it goes on with."""
    role = Role(line.vocabulary.endings[" ".join(line.lower[index:after])])
    group = _group(line, first, index, role)
    if after < end and line.classes[after] & PLACE:
        follow = line.find(after, end, JOINER) or end
        last = follow
        while last > after + 1 and line.words[last - 1] == ",":
            last -= 1
        group = [one.placed((after + 1, last)) for one in group]
        if follow < end:
            group += _group(line, follow + 1, end, role)
    return group


def _group(line: Line, first: int, last: int, role: Role) -> list[Contributor]:
    while first < last and line.classes[first] & MARK:
        first += 1
    possessive = line.find(first, last, POSSESSIVE)
    group = contributors(line, Section(first if possessive is None else possessive + 1, last, role, "byline.endnote"))
    return group if possessive is None else [one.affiliated((first, possessive)) for one in group]


def bio(line: Line) -> list[Contributor]:
    """The person whom a line introduces: "Jane Roe is a reporter for ...", "Jane Roe covers sports at ..."."""
    introduced = _introduced(line) if line.kinds & (COPULA | PURSUIT) else None
    if introduced is None:
        return []
    names, verb = introduced
    first = verb + 1
    person = Contributor(names[0], CreditKind.PERSON, Role.AUTHOR)
    reach = min(len(line.words), first + _REACH)
    stop = next((i for i in range(first, reach) if line.words[i] == "."), reach)
    if line.classes[verb] & COPULA:
        job = _job(line, first, stop)
        if job is None:
            return []
        person = person._replace(title=job.title, affiliation=job.affiliation)
        first = job.title[1]
    elif verb < 2:
        return []
    person = _placed(line, person, first, stop, pursues=line.classes[verb] & PURSUIT != 0)
    person = _reached(line, person, stop)
    return [person._replace(name=name) for name in names]


def _introduced(line: Line) -> tuple[list[Range], int] | None:
    """The names that a line begins with, and the verb that tells of them: "Jane Roe, a former sailor, is"."""
    limit = min(len(line.words), _LATEST_COPULA)
    comma = next((i for i in range(2, min(limit, LONGEST_NAME)) if line.words[i] == ","), None)
    verb = line.find(1, limit if comma is None else min(len(line.words), comma + _LATEST_COPULA), COPULA | PURSUIT)
    if verb is None or (comma is not None and (comma > verb or line.words[verb - 1] != ",")):
        return None
    names = _names(line, verb if comma is None else comma)
    return (names, verb) if names else None


def _placed(line: Line, person: Contributor, first: int, stop: int, *, pursues: bool) -> Contributor:
    """The person with body and place of work; a place alone only where the sentence ends with it."""
    for index in range(first, stop - 1):
        found = line.classes[index]
        if person.affiliation is None and found & EMPLOYER:
            person = person._replace(affiliation=_capitalised(line, index + 1, stop))
        elif found & PLACE and person.place is None:
            place = _capitalised(line, index + 1, stop)
            ends = pursues and line.classes[index + 1] & CAPITAL and place == (index + 1, stop)
            if ends or line.lower[index - 1] in line.vocabulary.dwelling:
                person = person._replace(place=place)
    return person


def _names(line: Line, end: int) -> list[Range]:
    """The names that a line begins with, joined by "and"; empty where it begins with anything else."""
    joints = [i for i in range(1, end) if line.classes[i] & JOINER]
    names = [
        (first, undoubled(line, first, last))
        for first, last in zip((0, *(i + 1 for i in joints)), (*joints, end), strict=True)
    ]
    return names if all(is_person(line, *name) for name in names) else []


def _job(line: Line, first: int, stop: int) -> Titled | None:
    """Read "an Example Press staff writer", up to the title's last word."""
    classes = line.classes
    if first < stop and classes[first] & ARTICLE:
        first += 1
    head = line.find(first, stop, TITLE)
    if head is None:
        return None
    while head + 1 < stop and classes[head + 1] & TITLE:
        head += 1
    if head + 2 < stop and classes[head + 1] & JOINER and classes[head + 2] & TITLE:
        head += 2
    if line.words[head][0].isupper():
        return Titled((first, head + 1), None)
    # "the Oslo-based Example News contributor": the place, the body, then the title in lower case.
    start = next((i for i in range(head, first, -1) if classes[i - 1] & (CAPITAL | POSSESSIVE)), first)
    if all(found & MODIFIER for found in classes[first:start]):
        return Titled((first, head + 1), None)
    end = start - 1 if classes[start - 1] & POSSESSIVE else start
    based = end > first and line.lower[end - 1].endswith("-based")
    return Titled((start, head + 1), (first, end) if end > first and not based else None)


def contact(line: Line) -> list[Contributor]:
    """The person whom a line tells how to reach: "Jane Roe can be reached at roe@example.org"."""
    address = line.find(1, min(len(line.words), _LATEST_ADDRESS), ADDRESS) if line.kinds & ADDRESS else None
    if address is None or line.words[address][0] == "@":
        return []
    mailbox = line.lower[address].partition("@")[0]
    for first in range(min(_OPENERS, address)):  # behind "Contact" or "Write to"
        if line.classes[first] & FURNITURE:
            continue
        last = first
        while last < address and not line.classes[last] & MARK and line.words[last][0].isupper():
            last += 1
        # An address that holds the surname is that person's.
        if last - first > 1 and line.lower[last - 1] in mailbox and is_person(line, first, last):
            return [_reached(line, Contributor((first, last), CreditKind.PERSON, Role.AUTHOR), last)]
    return []


def _reached(line: Line, person: Contributor, first: int) -> Contributor:
    """The person with the handle and the address that stand behind a token."""
    for index in range(first, len(line.words)):
        if line.classes[index] & ADDRESS:
            person = person.reached(line, index)
    return person


def _capitalised(line: Line, first: int, stop: int) -> Range | None:
    """The name that begins at a token: capitalised words and the small words between them."""
    if first < stop and line.words[first] == "the":
        first += 1
    last = first
    while last < stop and (
        line.words[last][0].isupper()
        or (last > first and line.classes[last] & BODY)
        or (last > first and line.words[last] == "&" and last + 1 < stop)
        or (last > first and (line.lower[last] == "of" or line.classes[last] & POSSESSIVE))
    ):
        last += 1
    return (first, last) if last > first and not line.classes[first] & STAMP else None
