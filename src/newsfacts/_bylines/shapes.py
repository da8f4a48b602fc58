# SPDX-License-Identifier: MIT
"""What a run of tokens looks like: a person's name, the name of a body, a job title."""

from __future__ import annotations

from newsfacts._byline_words import (
    ADDRESS,
    ARTICLE,
    BODY,
    CAPITAL,
    EMPLOYER,
    FIRST_NAME,
    FUNCTION,
    INTRODUCTION,
    JOINER,
    MODIFIER,
    NAME_PARTICLE,
    NOT_NAME,
    PARTICLE,
    TITLE,
)
from newsfacts._bylines.line import Line
from newsfacts._classes import DETERMINER, PRONOUN
from newsfacts.lexicon import Lexicon

LONGEST_NAME = 6
"""Words of a person's name, at most."""
_LONGEST_BODY = 8
_OF_BODIES = BODY | NAME_PARTICLE | FUNCTION | ARTICLE | EMPLOYER | JOINER | MODIFIER | TITLE
"""Words in small letters that the name of a body holds."""
_POSSESSIVES = DETERMINER | PRONOUN


def is_person(line: Line, first: int, last: int) -> bool:
    """Whether the tokens have the shape of a person's name."""
    if not 0 < last - first <= LONGEST_NAME or (last - first == 1 and line.words[first].count("-") > 1):
        return False
    classes = line.classes
    named = classes[first] & FIRST_NAME
    for index in range(first, last):
        found = classes[index]
        if found & NAME_PARTICLE and last - first > 1:
            continue
        if not found & CAPITAL or found & (NOT_NAME | BODY):
            return False
        if found & FUNCTION and not found & FIRST_NAME and not (index > first and named):
            return False
    if classes[last - 1] & TITLE and title_start(line, first, last - 1) == first:
        return False
    if last - first > 1 and line.is_phrase(first, last, line.lexicon.language.people.places):
        return False
    return not classes[last - 1] & NAME_PARTICLE or last - first == 1


def capitals_end(line: Line, first: int, last: int) -> int:
    """Where a name in capitals ends that other words follow: "JANE ROE Courier"; else `last`."""
    end = first
    while end < last and line.words[end].isupper():
        end += 1
    written = end < last and line.words[end][1:].islower()
    return end if written and end - first > 1 and len(line.words[end - 1]) > 2 else last


def is_body(line: Line, first: int, last: int) -> bool:
    """Whether the tokens name an agency, a desk or another body."""
    if not 0 < last - first <= _LONGEST_BODY:
        return False
    start = first + (last - first > 1 and line.lower[first] == "the")
    if line.is_agency(start, last):
        return True
    classes = line.classes
    if last - first == 1 and "." in line.lower[first][2:-1] and not classes[first] & ADDRESS:
        return True
    if line.find(first, last, BODY) is None:
        return False
    if line.words[first][0].islower() and "." not in line.words[first]:
        return False
    if last - first > 1 and classes[last - 1] & TITLE and line.lexicon.classes[line.lower[first]] & _POSSESSIVES:
        # "Our Health Correspondent"
        start = first + 1
    for index in range(start, last):
        found = classes[index]
        if found & (NOT_NAME | BODY) == NOT_NAME:
            return False
        if line.words[index][0].islower() and (
            not found & _OF_BODIES or found & (INTRODUCTION | PARTICLE) == INTRODUCTION
        ):
            return False
    return True


def is_abbreviation(line: Line, first: int, last: int) -> bool:
    """Whether the tokens are one word in capitals that stand out in their line, and no first name: "NASA"."""
    word = line.words[first]
    stands_out = len(word) > 1 and word.isupper() and not line.text.isupper()
    return last - first == 1 and stands_out and not line.classes[first] & FIRST_NAME


def is_firm(line: Line, first: int, last: int) -> bool:
    """Whether the tokens are names with "&" between them, as of a firm; sections of a page are called so too."""
    return last - first > 2 and "&" in line.words[first + 1 : last - 1]


def title_start(line: Line, first: int, head: int) -> int:
    """Where the job title begins that ends with a token, `first` being the earliest."""
    classes, start = line.classes, head
    while start > first:
        before = classes[start - 1]
        joins = before & JOINER and start - 1 > first and classes[start - 2] & (MODIFIER | TITLE)
        if not (joins or before & (MODIFIER | TITLE)):
            break
        start -= 1
    return start


def undoubled(line: Line, first: int, last: int) -> int:
    """The end of the tokens, or their middle where the second half repeats the first: "Jane Roe Jane Roe"."""
    half, odd = divmod(last - first, 2)
    if (
        half
        and not odd
        and line.lower[first] == line.lower[first + half]
        and line.lower[first : first + half] == line.lower[first + half : last]
    ):
        return first + half
    return last


def usual_case(name: str, lexicon: Lexicon) -> str:
    """A person's name without soft hyphens, and in its usual case where it stands in capitals."""
    name = name.replace("\u00ad", "")
    if not name.isupper() or len(name) < 4:
        return name
    keep = lexicon.language.bylines.suffixes
    return " ".join(part if part.lower() in keep or "." in part else part.title() for part in name.split())
