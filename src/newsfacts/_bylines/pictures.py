# SPDX-License-Identifier: MIT
"""The credit at a caption's end that nothing introduces: "(Jane Roe/Agency)", "AGENCY/Jane Roe"."""

from __future__ import annotations

from newsfacts._byline_words import ARTICLE, BODY, CAPITAL, FIRST_NAME, FURNITURE, GLUED, LABEL, MARK, NOT_NAME, TIME
from newsfacts._bylines.contributor import Contributor, Range
from newsfacts._bylines.line import Line
from newsfacts._bylines.shapes import is_abbreviation, is_body, is_person
from newsfacts.records import CreditKind, Role

_SLASHES = ("/", "\u2014")
_LONGEST = 14
_LONGEST_PART = 5
_LONGEST_NAME = 4
_PLAIN_WORDS = 1
"""Words in lower case, not known from bylines, that the name of a body holds at most."""
_SHORTEST_NAMED = 3
"""Tokens from a colon to the end of a name of two words."""


def tail_credit(line: Line) -> list[Contributor]:
    """The credit that a line ends with: a name and a body with a slash between them."""
    slash = _first_slash(line)
    if slash is None or len(line.words) - slash > _LONGEST:
        return []
    end = line.find(slash + 1, len(line.words), FURNITURE) or len(line.words)
    while end > slash and line.classes[end - 1] & MARK:
        end -= 1
    if end <= slash + 1 or line.find(end, len(line.words), TIME) is not None:
        # "Jane Roe / Example News / Updated: May 2, 2021" is no picture's credit.
        return []
    # "AP Photo/Jane Roe": the agency and what it made.
    agency = slash - 1 - (slash > 1 and line.classes[slash - 1] & LABEL != 0)
    found = _body_alone(line, slash, end)
    if found is None and (line.words[slash] == ":" or is_body(line, agency, agency + 1)):
        found = _body_first(line, agency, slash, end)
    elif found is None:
        found = _name_first(line, slash, end)
    return [] if found is None else [found]


def _name_first(line: Line, slash: int, end: int) -> Contributor | None:
    """Read "(Jane Roe/Agency)"."""
    first = slash
    while first > 0 and slash - first < _LONGEST_NAME and line.classes[first - 1] & CAPITAL:
        if line.classes[first - 1] & NOT_NAME and not line.classes[first - 1] & FIRST_NAME:
            break
        first -= 1
        if line.classes[first] & GLUED:
            break
    # What stands before the first name belongs to the caption: "at the Lantern Week Jane Roe/Agency".
    named = line.find(first, slash - 1, FIRST_NAME)
    if named is not None and not (named > first and "." in line.words[named - 1]):
        first = named
    plain = sum(not line.classes[i] & ~BODY and line.words[i][0].islower() for i in range(slash + 1, end))
    if plain > _PLAIN_WORDS or not _employs(line, first, slash, end) or not is_person(line, first, slash):
        # "A NOTE — The ferry sails on Sundays too."
        return None
    return _photo(line, (first, slash), (slash + 1, end))


def _body_first(line: Line, agency: int, slash: int, end: int) -> Contributor | None:
    """Read "AGENCY/Jane Roe", `agency` being the last word of the body."""
    last = min(end, slash + 1 + _LONGEST_NAME)
    while last > slash + 2 and not is_person(line, slash + 1, last):
        last -= 1
    while last > slash + 3 and line.words[last - 1].isupper() and not line.words[slash + 1].isupper():
        # "AGENCY/Jane Roe PICTURES OF THE DAY"
        last -= 1
    if (line.words[slash] == ":" and last - slash < _SHORTEST_NAMED) or not is_person(line, slash + 1, last):
        # "(Example News: File)"
        return None
    if line.is_agency(slash + 1, last):
        # "AGENCY/Pool"
        return Contributor(
            (agency, agency + 1), CreditKind.ORGANIZATION, Role.PHOTOGRAPHY, affiliation=(slash + 1, last)
        )
    body = agency + 1
    while not line.is_agency(agency, body) and agency > 0 and line.classes[agency - 1] & CAPITAL:
        # "Harbour Rescue Service/Jane Roe"
        agency -= 1
    return _photo(line, (slash + 1, last), (agency, body))


def _body_alone(line: Line, slash: int, end: int) -> Contributor | None:
    """Read "Harbour Rescue Service / Telegram": a body of several words, and what is no person."""
    first = slash
    while first > 0 and line.classes[first - 1] & CAPITAL and not line.classes[first] & GLUED:
        first -= 1
    named = end > slash + 2 and is_person(line, slash + 1, slash + 3)
    if slash - first < 2 or named or not is_body(line, first, slash) or line.classes[slash - 1] & LABEL:
        return None
    return Contributor((first, slash), CreditKind.ORGANIZATION, Role.PHOTOGRAPHY, affiliation=(slash + 1, end))


def _first_slash(line: Line) -> int | None:
    """The first slash of the chain that ends the line: a name, its body, whoever sells its pictures."""
    slash: int | None = None
    bracketed = line.words[-1] in ")]"
    for index in range(len(line.words) - 1, 0, -1):
        if line.words[index] in _SLASHES or (bracketed and line.words[index] == ":" and _is_station(line, index - 1)):
            slash = index
        elif (slash is not None and slash - index > _LONGEST_PART) or len(line.words) - index > _LONGEST:
            break
        elif slash is not None and not line.classes[index] & CAPITAL:
            break
    return slash


def _is_station(line: Line, index: int) -> bool:
    """Whether a token before a colon ends the name of a body: "(Example News: Jane Roe)", "(KLMN: Jane Roe)"."""
    found, word = line.classes[index], line.words[index]
    return not found & (FURNITURE | LABEL) and (found & BODY != 0 or (word.isupper() and len(word) > 2))


def _employs(line: Line, first: int, slash: int, end: int) -> bool:
    """Whether what follows the slash is a body: by its name, in capitals, or since brackets hold the name with it."""
    chain = [i for i in range(slash + 1, end) if line.words[i] in _SLASHES]
    if any(is_body(line, start + 1, last) for start, last in zip((slash, *chain), (*chain, end), strict=True)):
        return True
    begins = line.classes[slash + 1]
    if begins & (ARTICLE | CAPITAL) == ARTICLE | CAPITAL:
        return True
    parted = first > 0 and (line.words[first - 1] == "|" or (line.words[first - 1] in "([" and line.words[-1] in ")]"))
    return end == slash + 2 and (line.words[slash + 1].isupper() or (parted and begins & CAPITAL != 0))


def _photo(line: Line, name: Range, affiliation: Range) -> Contributor:
    kind = CreditKind.ORGANIZATION if is_abbreviation(line, *name) else CreditKind.PERSON
    return Contributor(name, kind, Role.PHOTOGRAPHY, affiliation=affiliation)
