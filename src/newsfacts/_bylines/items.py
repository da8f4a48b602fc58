# SPDX-License-Identifier: MIT
"""A line cut into sections by its introductions, and a section into items by what parts them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newsfacts._byline_words import (
    ADDRESS,
    BODY,
    CAPITAL,
    DISTRIBUTOR,
    FIRST_NAME,
    FURNITURE,
    GLUED,
    HONORIFIC,
    INTRODUCTION,
    JOINER,
    LABEL,
    MARK,
    MODIFIER,
    NAME_PARTICLE,
    PARTICLE,
    TIME,
    TITLE,
)
from newsfacts._bylines.line import Line
from newsfacts._classes import PAST, PRONOUN, VERB
from newsfacts.records import Role

_SEPARATORS = MARK | JOINER | FURNITURE | TIME | ADDRESS
_LONGEST_LABEL = 3
_STOPS = (".", "!", "?", "\u2026")
_TOLD = frozenset({Role.AUTHOR, Role.REPORTING})
"""Roles of those whom sentences tell of too: "first reported by Example News"."""
_EARLY = 2
"""Index up to which an introduction that can be part of a name stands behind what it introduces: "Text av"."""
_PLAIN_WORDS = 3
"""Words in small letters, not known from bylines, that stand before an introduction at most."""
_SENTENCE = 40
"""How many words they are looked for in."""


class Section(NamedTuple):
    """The tokens that one introduction or ending governs."""

    first: int
    last: int
    role: Role
    rule: str


class Item(NamedTuple):
    """Tokens between two separators.

    Attributes:
        first, last: The tokens.
        mark: The mark or joiner before them; "" where there is none.

    """

    first: int
    last: int
    mark: str


def sections(line: Line) -> list[Section]:
    """The parts of a line that name contributors, in order."""
    if not line.kinds & (INTRODUCTION | LABEL):
        return []
    cuts = list(_introductions(line))
    ends = (*(first for first, _, _ in cuts[1:]), len(line.words))
    return [Section(after, end, role, _rule(role)) for (_, after, role), end in zip(cuts, ends, strict=False)]


def _rule(role: Role) -> str:
    if role is Role.AUTHOR:
        return "byline.by"
    return "byline.credit" if role in (Role.PHOTOGRAPHY, Role.ILLUSTRATION, Role.VIDEO) else "byline.endnote"


def _introductions(line: Line) -> Iterator[tuple[int, int, Role]]:
    """Where each introduction begins, the index after it, and the role it tells."""
    index = 0
    while index < len(line.words):
        found = line.classes[index]
        told = _phrase(line, index) if found & INTRODUCTION else None
        if told is None and found & LABEL:
            told = _label(line, index)
        if told is None:
            index += 1
        else:
            after, role = told
            yield index, after, role
            index = after


def _phrase(line: Line, index: int) -> tuple[int, Role] | None:
    """The index after an introduction and its colon, with its role."""
    roles = line.lexicon.roles
    if line.classes[index] & PARTICLE and not _fresh(line, index):
        return None
    after = line.phrase(index, roles)
    if after == index or (after == index + 1 and _is_passive(line, index)):
        return None
    if index and line.classes[after - 1] & DISTRIBUTOR and line.is_agency(index - 1, index):
        # "Jane Roe/Pool Photo via AP"
        return None
    role = Role(roles[" ".join(line.lower[index:after])])
    if role in _TOLD and _is_prose(line, index):
        return None
    return after + (line.words[after : after + 1] == [":"]), role


def _label(line: Line, index: int) -> tuple[int, Role] | None:
    """The index after a label and the mark that makes it one, with its role."""
    labels = line.vocabulary.labels
    end = line.phrase(index, labels, _LONGEST_LABEL)
    if end in (index, len(line.words)):
        return None
    mark = line.words[end]
    if mark == ":" or line.words[end : end + 3] == [".", ".", "."]:
        after = end + (1 if mark == ":" else 3)
    elif mark == "/" and not (index and (line.is_agency(index - 1, index) or line.classes[end - 1] & TITLE)):
        # In "AP Photo/Jane Roe" the label belongs to the agency, in "Jane Roe, Reporter/Lantern" to the name.
        after = end + 1
    elif line.classes[end] & GLUED and not line.classes[end] & FURNITURE:
        after = end
    else:
        return None
    return after, Role(labels[" ".join(line.lower[index:end])])


def _fresh(line: Line, index: int) -> bool:
    """Whether a word that can be part of a name stands where a byline begins."""
    if index == 0 or line.classes[index - 1] & (TIME | FURNITURE) or not line.words[index - 1][0].isalpha():
        return True
    named = index + 1 < len(line.words) and line.classes[index + 1] & FIRST_NAME
    if named and index <= _EARLY and not line.classes[index - 1] & FIRST_NAME:
        # "Text av Jane Roe"
        return True
    # "portrait.jpg Von Jane Roe"
    return line.words[index][0].isupper() and not line.classes[index - 1] & (CAPITAL | NAME_PARTICLE)


def _is_prose(line: Line, index: int) -> bool:
    """Whether a sentence goes on at a token, so that a single word there introduces nobody: "fell by"."""
    plain = 0
    for before in range(index - 1, max(-1, index - 1 - _SENTENCE), -1):
        plain += not line.classes[before] and line.words[before][0].islower()
        if plain > _PLAIN_WORDS:
            return True
        if line.words[before] in _STOPS or line.classes[before] & TIME:
            return False
    return False


def _is_passive(line: Line, index: int) -> bool:
    """Whether a verb of which no introduction is known stands before a single word: "Powered by Example"."""
    if not index or not line.lexicon.classes[line.lower[index - 1]] & (PAST | VERB | PRONOUN) or _fresh(line, index):
        return False
    following = line.classes[index + 1 : index + 2]
    return not following or not following[0] & (FIRST_NAME | HONORIFIC)


def items(line: Line, first: int, last: int) -> Iterator[Item]:
    """Runs of words between separators, up to the words that belong to the page."""
    classes, mark = line.classes, ""
    for index in range(first, last):
        found = classes[index]
        if not found & (_SEPARATORS | GLUED):
            continue
        if line.words[index] == "." and index > first and _is_honorific(classes[first:index]):
            first = index + 1
            continue
        if found & JOINER and (_binds(line, first, index, last) if index > first else found & CAPITAL):
            continue
        if index > first:
            yield Item(first, index, mark)
        if found & FURNITURE:
            return
        if found & ADDRESS:
            yield Item(index, index + 1, mark)
        first, mark = (index + 1, line.lower[index]) if found & _SEPARATORS else (index, "")
    if last > first:
        yield Item(first, last, mark)


def _is_honorific(before: Sequence[int]) -> bool:
    """Whether tokens before a stop are no name but a rank: "Dr.", "Staff Sgt."."""
    return before[-1] & HONORIFIC != 0 and all(found & (HONORIFIC | MODIFIER | TITLE) for found in before)


def _binds(line: Line, first: int, index: int, last: int) -> bool:
    """Whether a joiner stands inside one title or one body's name: "Food and Drink Editor", "Lamp & Oil Company"."""
    classes = line.classes
    if index + 1 >= last:
        return False
    if classes[index - 1] & (MODIFIER | TITLE) and classes[index + 1] & (MODIFIER | TITLE):
        return True
    if not classes[index + 1] & CAPITAL:
        return False
    named = classes[index + 1] & FIRST_NAME != 0
    if line.words[index] == "&":
        # "Salt & Lamp Company", "Better Ships & Boats"
        end = line.find(index + 1, last, _SEPARATORS) or last
        alone = index == first + 1 and line.find(index + 1, end, BODY) is not None
        return not classes[first] & (FIRST_NAME | BODY) and (alone or (end == index + 2 and not named))
    body = line.find(first, index, BODY)
    return not named and body is not None and "of" in line.lower[body:index]
