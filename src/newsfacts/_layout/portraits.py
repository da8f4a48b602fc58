# SPDX-License-Identifier: MIT
"""Portraits of authors: the lines that tell who made an article, below their names."""

from __future__ import annotations

from newsfacts._layout.lines import WORD
from newsfacts._layout.makers import is_name, may_be_maker, may_be_person, tells_how_to_reach
from newsfacts._layout.page import Page
from newsfacts.records import ZoneKind

_PORTRAIT = 4
"""How many lines a portrait has from the name to the sentence about its bearer."""


def opens_bio(page: Page, index: int) -> bool:
    """Whether the line is the name of a person whom one of the next lines tells of, with the person's job between."""
    name = page.text(index)
    if not is_name(name) or not may_be_person(name, page.lexicon):
        return False
    return any(_tells_of(page, i, name) or is_bio(page, i) for i in range(index + 1, index + _PORTRAIT))


def _tells_of(page: Page, index: int, name: str) -> bool:
    """Whether a line begins with telling of the person of that name: "Jane reports on ports.", "Ms. Roe is ..."."""
    given, *_, surname = name.split()
    text = page.text(index)
    return surname in text[:60].split() or (text.startswith(given + " ") and given.lower() in page.lexicon.first_names)


def goes_on(page: Page, index: int) -> bool:
    """Whether a sentence tells of the person whose bare name stands a few lines above it, with the job between."""
    if not page.lines[index].prose:
        return False
    above = (page.text(i) for i in range(index - 1, max(-1, index - _PORTRAIT), -1))
    return any(is_name(name) and _tells_of(page, index, name) and may_be_person(name, page.lexicon) for name in above)


def presents(page: Page, index: int) -> bool:
    """Whether the line is a byline whose name the next one begins with: "By Jane Roe", "Jane Roe covers ports."."""
    if page.kind(index) is not ZoneKind.BYLINE:
        return False
    name = page.text(index).partition(" ")[2]
    while name and not name[0].isupper():  # "Published by Jane Roe"
        name = name.partition(" ")[2]
    return is_name(name) and page.text(index + 1).startswith(name + " ")


def is_bio(page: Page, index: int) -> bool:
    """Whether the line says what an author does, or goes on about the person whose bare name stands above it."""
    text, above = page.text(index), page.text(index - 1)
    named = is_name(above) and may_be_maker(above, page.lexicon)
    surname = above.split()[-1] if named else ""
    if named and (surname.title() if surname.isupper() else surname) in text[:60].split():
        return True
    if "@" in text and tells_how_to_reach(text, page.lexicon):
        return True
    lower = text.lower()
    start = " ".join(text.split(None, 2)[:2])
    cued = named or (is_name(start) and start in page.signed) or any(map(lower.__contains__, page.words.bio_cues))
    return cued and not page.words.jobs.isdisjoint(WORD.findall(lower))
