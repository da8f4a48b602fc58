# SPDX-License-Identifier: MIT
"""The credit at a caption's end that nothing introduces: "(Jane Roe/Agency)", "AGENCY/Jane Roe"."""

from __future__ import annotations

from newsfacts._byline_words import CAPITAL, FURNITURE, GLUED, LABEL, MARK
from newsfacts._bylines.line import Line
from newsfacts._bylines.reader import Contributor, Range
from newsfacts._bylines.shapes import is_body, is_person
from newsfacts.records import CreditKind, Role

_LONGEST = 10
_LONGEST_NAME = 4


def tail_credit(line: Line) -> list[Contributor]:
    """The credit that a line ends with: a name and a body with a slash between them."""
    slash = next((i for i in range(len(line.words) - 1, 0, -1) if line.words[i] in ("/", "\u2014")), 0)
    while slash > 2 and line.words[slash - 2] == "/":
        slash -= 2
    if not slash or len(line.words) - slash > _LONGEST:
        return []
    end = line.find(slash + 1, len(line.words), FURNITURE) or len(line.words)
    while end > slash and line.classes[end - 1] & MARK:
        end -= 1
    first = slash
    while first > 0 and slash - first < _LONGEST_NAME and line.classes[first - 1] & CAPITAL:
        first -= 1
        if line.classes[first] & GLUED:
            break
    for last in range(end, slash + 1, -1):
        if is_body(line, slash + 1, last):
            if is_person(line, first, slash):
                return [_photo((first, slash), (slash + 1, end))]
            break
    for last in range(min(end, slash + _LONGEST_NAME), slash + 1, -1):
        # "AP Photo/Jane Roe": the agency and what it made.
        agency = slash - 1 - (slash > 1 and line.classes[slash - 1] & LABEL != 0)
        if is_body(line, agency, agency + 1) and is_person(line, slash + 1, last):
            return [_photo((slash + 1, last), (agency, agency + 1))]
    return []


def _photo(name: Range, affiliation: Range) -> Contributor:
    return Contributor(name, CreditKind.PERSON, Role.PHOTOGRAPHY, affiliation=affiliation)
