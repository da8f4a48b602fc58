# SPDX-License-Identifier: MIT
"""Items that name a body, which works alone or which those named before work for."""

from __future__ import annotations

from newsfacts._byline_words import ARTICLE, CAPITAL, FIRST_NAME, JOINER, NAME_PARTICLE
from newsfacts._bylines.items import Item
from newsfacts._bylines.line import Line
from newsfacts._bylines.roster import Roster, is_seller
from newsfacts._bylines.shapes import LONGEST_NAME, is_body, is_firm, is_person
from newsfacts.records import CreditKind, Role

_NAMED = ARTICLE | CAPITAL
_PARTS_OF_A_CREDIT = ("/", "-", "\u2013", "\u2014", ";", "|", ",", "(", "", ":")


def read_body(roster: Roster, item: Item) -> Roster | None:
    """A body: where those named before work, or a contributor itself."""
    line, (first, last, mark), pictures = roster.line, item, roster.role is Role.PHOTOGRAPHY
    if mark[:1].isdigit() and not line.is_agency(first, last):
        # What follows a stamp is rather a section of the site: "Jane Roe, May 2, 2021, Arts & Letters".
        return None
    described = any(one.kind is CreditKind.PERSON or pictures for one in roster.described)
    if is_body(line, first, last) or (described and _may_be_body(line, first, last)):
        return _read_known(roster, item, described=described)
    if not (pictures and described and mark in _PARTS_OF_A_CREDIT):
        return None
    person = line.classes[first] & FIRST_NAME and is_person(line, first, last)
    if person or not (line.classes[first] & CAPITAL or mark == "/"):
        return None
    return roster.affiliating(first, last)


def _may_be_body(line: Line, first: int, last: int) -> bool:
    """Whether the tokens may name a body behind a person: "The Morning Lamp", "Salt & Lamp"."""
    if is_firm(line, first, last):
        return True
    begins = line.classes[first] & _NAMED == _NAMED and 1 < last - first <= LONGEST_NAME
    return begins and all(line.classes[i] & (CAPITAL | NAME_PARTICLE) for i in range(first, last))


def _read_known(roster: Roster, item: Item, *, described: bool) -> Roster:
    """The body that an item is, `described` telling whether somebody is named before who may work there."""
    line, (first, last, mark) = roster.line, item
    sells = roster.found and mark in ("/", "|") and is_seller(line, first, last)
    if sells and mark == "|":
        # "Jane Roe | Collection | Seller"
        return roster.describing_last(lambda one: one._replace(affiliation=(first, last)))
    joined = first > 0 and line.classes[first - 1] & JOINER != 0
    if (described or sells) and not joined and not _is_listed(roster, item):
        return roster.affiliating(first, last)
    return roster.naming(first, last, CreditKind.ORGANIZATION)


def _is_listed(roster: Roster, item: Item) -> bool:
    """Whether an agency goes on a list of them: "Jane Roe with AFP, dpa"."""
    line, before = roster.line, roster.last
    if before is None or before.kind is not CreditKind.ORGANIZATION or not line.is_agency(*before.name):
        return False
    return item.mark == "," and roster.end == item.first - 1 and line.is_agency(item.first, item.last)


def read_abbreviated(roster: Roster, item: Item) -> Roster | None:
    """One word in capitals behind a person: "Jane Roe, CNN"."""
    line, (first, last, mark), before = roster.line, item, roster.last
    if last - first > 1 or not line.words[first].isupper() or mark == "(" or line.classes[first - 1] & JOINER:
        return None
    if before is None or before.kind is not CreditKind.PERSON or before.affiliation:
        return None
    return roster.affiliating(first, last)
