# SPDX-License-Identifier: MIT
"""From the items of a section to its contributors: each item is a name, or tells more of the names before it.

One function for each way to read an item: it takes the roster so far and gives the one with what the item tells, or
`None` where the item is nothing of the kind.
"""

from __future__ import annotations

from newsfacts._byline_words import (
    ADDRESS,
    AGENCY,
    ARTICLE,
    BODY,
    CAPITAL,
    DISTRIBUTOR,
    EMPLOYER,
    FIRST_NAME,
    HONORIFIC,
    MODIFIER,
    PLACE,
    SUFFIX,
    TITLE,
)
from newsfacts._bylines.bodies import read_abbreviated, read_body
from newsfacts._bylines.contributor import Contributor
from newsfacts._bylines.items import Item, Section, items
from newsfacts._bylines.line import Line
from newsfacts._bylines.names import read_in_small_letters, read_name, read_name_and_body
from newsfacts._bylines.roster import Roster
from newsfacts._bylines.shapes import is_body, is_person, undoubled
from newsfacts._bylines.titles import titled
from newsfacts.records import CreditKind, Role

_BEGINS_BODY = CAPITAL | ARTICLE
_PREPOSITION = PLACE | EMPLOYER | DISTRIBUTOR
_TAGS = ("+", "#")
_LONGEST_ASIDE = 2


def contributors(line: Line, section: Section) -> list[Contributor]:
    """Who a section names; empty where its first item is no name."""
    roster = Roster(line, section.role, introduced=section.rule != "byline.bare")
    for item in items(line, section.first, section.last):
        read = _read(roster, item)
        if read is not None:
            roster = read
        elif not roster.found or item.mark == ".":
            # Nobody is named, or another sentence begins.
            break
    return [_settled(line, one) for one in roster.found]


def _settled(line: Line, one: Contributor) -> Contributor:
    """A contributor with what only all that is told of it shows.

    For whom a picture agency sells is a photographer: such a line is a credit without an introduction. And whose
    pictures go by one word alone is a body, unless that is a first name: "Photo: Lantern".
    """
    first, last = one.name
    if one.role is Role.PHOTOGRAPHY and last - first == 1 and one.affiliation is None:
        named = line.classes[first] & FIRST_NAME or not line.classes[first] & CAPITAL
        return one if named else one._replace(kind=CreditKind.ORGANIZATION)
    if one.role is Role.AUTHOR or one.role is Role.SOURCE:
        sellers = line.slice(*(one.affiliation or one.name)).lower().split("/")
        if not line.vocabulary.picture_agencies.isdisjoint(sellers):
            return one._replace(role=Role.PHOTOGRAPHY)
    return one


def _read(roster: Roster, item: Item) -> Roster | None:
    """The roster with what an item tells, read in the first way that fits."""
    line, mark = roster.line, item.mark
    if roster.found and (mark in _TAGS or (roster.role is Role.INTERVIEW and mark in line.vocabulary.helpers)):
        return None
    if line.classes[item.first] & ADDRESS:
        return roster.describing_last(lambda one: one.reached(line, item.first)) if roster.found else None
    item = _trimmed(roster, item)
    kinds = 0
    for index in range(item.first, item.last):
        kinds |= line.classes[index]
    told = (
        _read_continuation(roster, item)
        or (kinds & _PREPOSITION and _read_preposition(roster, item))
        or (kinds & TITLE and _read_title(roster, item))
        or (kinds & (AGENCY | BODY) and read_name_and_body(roster, item))
        or read_abbreviated(roster, item)
        or read_body(roster, item)
        or read_name(roster, item)
        or read_in_small_letters(roster, item)
    )
    return told._replace(end=item.last) if told else _read_aside(roster, item)


def _trimmed(roster: Roster, item: Item) -> Item:
    """An item without the honorific before its name, what repeats it, and a preposition that nothing follows.

    Whose pictures are shown may stand behind an article: "courtesy of the Harbour Police".
    """
    line, (first, last, mark) = roster.line, item
    if line.classes[first] & HONORIFIC and last - first > 1:
        first += 1
    elif roster.role is Role.PHOTOGRAPHY and line.classes[first] & (ARTICLE | CAPITAL) == ARTICLE and last - first > 2:
        first += 1
    last = undoubled(line, first, last)
    if last - first > 2 and line.classes[last - 1] & DISTRIBUTOR:
        last -= 1
    return Item(first, last, mark)


def _read_continuation(roster: Roster, item: Item) -> Roster | None:
    """What goes on with the item before: a suffix, a region behind a place, the next part of an affiliation."""
    line, (first, last, mark), before = roster.line, item, roster.last
    if before is None:
        return None
    if line.classes[first] & SUFFIX:
        return roster
    if before.place and mark == "," and _is_region(line, first, last):
        # The stop of "Ore.," belongs to the region; one that ends the sentence does not.
        end = last + 1 if line.words[last : last + 2] == [".", ","] else last
        return roster.describing(lambda one: one._replace(place=(one.place[0], end)) if one.place else one)
    if before.affiliation and mark == "/" and before.affiliation[1] == first - 1:
        whole = (before.affiliation[0], last)
        return roster.describing(lambda one: one._replace(affiliation=whole))
    if mark == "(" and line.is_phrase(first, last, line.vocabulary.labels):
        role = Role(line.vocabulary.labels[" ".join(line.lower[first:last])])
        return roster.describing_last(lambda one: one._replace(role=role))
    return None


def _is_region(line: Line, first: int, last: int) -> bool:
    name = " ".join(line.lower[first:last]).rstrip(".")
    return name in line.vocabulary.regions or name in line.lexicon.language.people.places


def _read_preposition(roster: Roster, item: Item) -> Roster | None:
    """A place or an employer behind its preposition, at the item's begin or behind a name."""
    line, (first, last, mark) = roster.line, item
    at = line.find(first, last - 1, _PREPOSITION)
    while at is not None:
        if _leads_to_place(line, first, at, last):
            return _read_place(roster, item, at)
        if at > first and roster.found and _is_assignment(roster, item, at):
            return roster.affiliating(first if line.classes[at] & DISTRIBUTOR else at + 1, last)
        if at > first and _employs(line, first, at, last):
            named = _read(roster, Item(first, at, mark))
            return named and named.affiliating(at + 1, last)
        if at == first and roster.found:
            return roster.affiliating(at + 1, last)
        at = line.find(at + 1, last - 1, _PREPOSITION)
    return None


def _leads_to_place(line: Line, first: int, at: int, last: int) -> bool:
    """Whether a preposition tells where: "Jane Roe at Mill Lane", but of a body "Staff Writer at Lantern"."""
    found = line.classes[at]
    if found & PLACE and found & EMPLOYER:
        behind_title = at > first and line.classes[at - 1] & TITLE
        return not behind_title and not is_body(line, at + 1, last)
    return found & PLACE != 0


def _read_place(roster: Roster, item: Item, at: int) -> Roster | None:
    """A place behind its preposition at `at`, for those named before and in the item."""
    first, last, mark = item
    if at > first:
        named = _read(roster, Item(first, at, mark))
        return named and named.placing(at + 1, last)
    titles = any(one.title and one.title[1] == first - 1 for one in roster.described)
    if roster.role is Role.AUTHOR and roster.end != first and not titles:
        # "Jane Roe, in Business": where the page stands; but "Jane Roe, sports editor, in Oslo".
        return None
    return roster.placing(at + 1, last)


def _is_assignment(roster: Roster, item: Item, at: int) -> bool:
    """Whether what stands before a preposition goes with it: "Special to The Post", "/Example Post via Seller"."""
    line = roster.line
    if line.classes[at] & DISTRIBUTOR:
        return item.mark == "/" and roster.role is Role.PHOTOGRAPHY
    return all(found & MODIFIER for found in line.classes[item.first : at])


def _employs(line: Line, first: int, at: int, last: int) -> bool:
    """Whether a word parts a name from the body that it works for or comes through: "Jane Roe via Example"."""
    classes = line.classes
    if classes[at] & DISTRIBUTOR:
        return is_person(line, first, at) or line.is_agency(first, at)
    if classes[at] & EMPLOYER and classes[first] & FIRST_NAME and classes[at + 1] & _BEGINS_BODY:
        return is_person(line, first, at)
    is_titled = classes[at - 1] & (TITLE | MODIFIER) and classes[last - 1] & CAPITAL
    return bool(is_titled) or line.is_agency(at + 1, last)


def _read_title(roster: Roster, item: Item) -> Roster | None:
    """An item with a job title: "Jane Roe Sports Editor", "Example Press writer Jane Roe", "sports editor"."""
    line = roster.line
    read = titled(line, item.first, item.last, named=bool(roster.found))
    if read is None:
        return None
    if read.name:
        roster = roster.naming(*read.name, CreditKind.PERSON)
        if read.title < read.name:
            shared = line.lower[read.title[1] - 1] in line.vocabulary.plural_titles
            roster = roster.describing_last(lambda one: one._replace(shared=shared))
    if read.affiliation:
        roster = roster.affiliating(*read.affiliation)
    describing = roster.describing_last if item.mark == "(" else roster.describing
    return describing(lambda one: one.titled(read.title))


def _read_aside(roster: Roster, item: Item) -> Roster | None:
    """A short item behind a comma that nothing else explains: where they are."""
    line, (first, last, mark) = roster.line, item
    adjoins = mark == "," and roster.end == first - 1 and line.words[last : last + 1] != [":"]
    if not (roster.found and adjoins and last - first <= _LONGEST_ASIDE and line.classes[first] & CAPITAL):
        return None
    return roster.placing(first, last)
