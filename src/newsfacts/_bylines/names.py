# SPDX-License-Identifier: MIT
"""Items that name somebody: a person, persons side by side, a name beside its body, one word."""

from __future__ import annotations

from itertools import pairwise

from newsfacts._byline_words import CAPITAL, FIRST_NAME, GLUED, MODIFIER, STAMP, TIME, TITLE
from newsfacts._bylines.contributor import Contributor
from newsfacts._bylines.items import Item
from newsfacts._bylines.line import Line
from newsfacts._bylines.roster import Roster
from newsfacts._bylines.shapes import LONGEST_NAME, is_abbreviation, is_body, is_person
from newsfacts.records import CreditKind, Role

_SHORTEST_IN_PLACE = 3
"""Letters of each word of a place in capitals."""
_DASHES = ("-", "\u2013", "\u2014", "|", "\u00b7", ",")


def read_name(roster: Roster, item: Item) -> Roster | None:
    """An item that is a name: "Jane Roe", behind "AFP/" any capitals, "Jane Roe John Doe Mary Major"."""
    line, (first, last, mark), before = roster.line, item, roster.last
    listed = before is not None and before.kind is CreditKind.ORGANIZATION and before.role is Role.AUTHOR
    if listed and mark == "/" and line.classes[first] & CAPITAL:
        # "AFP/The Local"
        return roster.naming(first, last, CreditKind.ORGANIZATION)
    if last - first >= LONGEST_NAME and (several := _read_names(roster, first, last)):
        return several
    if not is_person(line, first, last):
        return None
    if before and mark == "," and _is_place(roster, before, first, last):
        return roster.placing(first, last)
    if last - first == 1:
        return _read_word_behind(roster, item) if before else _read_word(roster, first)
    if before and mark == "/" and roster.role is Role.PHOTOGRAPHY and before.name[1] - before.name[0] == 1:
        # "Agency / Jane Roe"
        named = roster._replace(found=roster.found[:-1]).naming(first, last, CreditKind.PERSON)
        return named.describing_last(lambda one: one._replace(affiliation=before.name))
    return roster.naming(first, last, CreditKind.PERSON)


def _is_place(roster: Roster, before: Contributor, first: int, last: int) -> bool:
    """Whether capitals behind a person's name tell a place: "Juma Khamis, STONE PORT"."""
    line, adjoins = roster.line, roster.end == first - 1
    if not adjoins or before.kind is not CreditKind.PERSON or before.place or line.classes[first] & FIRST_NAME:
        return False
    if last - first == 1 or line.slice(*before.name).isupper():
        return False
    return all(word.isupper() and len(word) >= _SHORTEST_IN_PLACE for word in line.words[first:last])


def _read_names(roster: Roster, first: int, last: int) -> Roster | None:
    """Names with nothing between them: "Jane Roe John Doe Mary Major", parted before each first name."""
    classes = roster.line.classes
    cuts = [i for i in range(first + 2, last - 1) if classes[i] & FIRST_NAME and not classes[i - 1] & FIRST_NAME]
    names = list(pairwise((first, *cuts, last)))
    if not cuts or not all(end - start > 1 and is_person(roster.line, start, end) for start, end in names):
        return None
    for start, end in names:
        roster = roster.naming(start, end, CreditKind.PERSON)
    return roster


def _read_word_behind(roster: Roster, item: Item) -> Roster | None:
    """One word behind a slash and a person: where that one works, "Jane Roe/Lantern"."""
    line, first, before = roster.line, item.first, roster.found[-1]
    adjoins = item.mark == "/" and roster.end == first - 1 and not line.classes[first] & (MODIFIER | TITLE)
    if not adjoins or before.kind is not CreditKind.PERSON:
        return None
    return roster.affiliating(first, item.last)


def _read_word(roster: Roster, index: int) -> Roster | None:
    """One word as the first contributor: a person, or a body where it is abbreviated."""
    line, found = roster.line, roster.line.classes[index]
    if found & (STAMP | FIRST_NAME) == STAMP:
        return None
    if found & GLUED and line.words[index - 1].isdigit():
        # "Photo / 123RF"
        return None
    body = roster.introduced and is_abbreviation(line, index, index + 1)
    return roster.naming(index, index + 1, CreditKind.ORGANIZATION if body else CreditKind.PERSON)


def read_name_and_body(roster: Roster, item: Item) -> Roster | None:
    """A name and right behind it the body that the person works for: "Jane Roe Example Press"."""
    line, (first, last, _) = roster.line, item
    if last - first <= 2:
        return None
    split = next((i for i in range(first + 2, min(last, first + LONGEST_NAME + 1)) if line.is_agency(i, last)), None)
    if split is None and line.classes[first] & FIRST_NAME and last - first > 3 and is_body(line, first + 2, last):
        split = first + 2
    if split is None or not is_person(line, first, split):
        return None
    return roster.naming(first, split, CreditKind.PERSON).affiliating(split, last)


def read_in_small_letters(roster: Roster, item: Item) -> Roster | None:
    """The name of a user, the first that is named: "posted by harbourcat on May 2"; "by jane roe" at the line's end."""
    line, (first, last, _) = roster.line, item
    if roster.found or not roster.introduced:
        return None
    ends, length = last == len(line.words), last - first
    known = ends and length == 2 and line.classes[first] == FIRST_NAME and not line.classes[last - 1]
    alone = length == 1 and not line.classes[first]
    if not known and not (alone and _is_beside(line, first, last) and not line.lexicon.classes[line.lower[first]]):
        return None
    return roster.naming(first, last, CreditKind.PERSON)


def _is_beside(line: Line, first: int, last: int) -> bool:
    """Whether a word stands where that of a user does: beside a time or a slash, or behind a colon."""
    if last == len(line.words):
        coined = line.words[first - 1] == ":" or not line.words[first].isalpha()
        return coined or line.find(0, first, TIME) is not None
    reach = 2 if line.words[last] in _DASHES else 1
    return line.words[last] == "/" or line.find(last, min(last + reach, len(line.words)), TIME) is not None
