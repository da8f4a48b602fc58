# SPDX-License-Identifier: MIT
"""Portraits of authors: the lines that tell who made an article, below their names."""

from __future__ import annotations

from newsfacts._byline_words import TITLE
from newsfacts._layout.lines import WORD
from newsfacts._layout.makers import is_name, may_be_maker, may_be_person, tells_how_to_reach
from newsfacts._layout.page import Page
from newsfacts.records import ZoneKind

_JOB_TOLD = 80
"""Characters within which a portrait tells the job."""
_PORTRAIT = 4
"""How many lines a portrait has from the name to the sentence about its bearer."""


def opens_bio(page: Page, index: int) -> bool:
    """Whether the line is the name of a person whom one of the next lines tells of, with the person's job between."""
    name = page.text(index)
    if not is_name(name) or not may_be_person(name, page.lexicon):
        return False
    below = range(index + 1, index + _PORTRAIT)
    return any(_tells_of(page, i, name) or (is_bio(page, i) and not _tells_of_another(page, i)) for i in below)


def _tells_of(page: Page, index: int, name: str) -> bool:
    """Whether a line begins with telling of the person of that name: "Jane reports on ports.", "Ms. Roe is ..."."""
    given, *_, surname = name.split()
    text = page.text(index)
    return surname in text[:60].split() or (text.startswith(given + " ") and given.lower() in page.lexicon.first_names)


def _tells_of_another(page: Page, index: int) -> bool:
    """Whether a line begins with a whole name, which is then not the one above."""
    return is_name(" ".join(page.text(index).split(None, 2)[:2]))


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
    named = page.kind(index - 1) is None and is_name(above) and may_be_maker(above, page.lexicon)
    surname = above.split()[-1] if named else ""
    if named and (surname.title() if surname.isupper() else surname) in text[:60].split():
        return True
    if "@" in text and tells_how_to_reach(text, page.lexicon):
        return True
    lower = text.lower()
    told = any(map(lower.__contains__, page.words.bio_cues))
    start = " ".join(text.split(None, 2)[:2]).rstrip(",")
    whole = is_name(start)
    if told and (page.is_by(start) if whole else _tells_what(page, lower, 1) and page.is_by(text.split()[0])):
        return True
    if named or (whole and start in page.signed) or (told and not page.signed):
        return not page.words.jobs.isdisjoint(WORD.findall(lower))
    return whole and _tells_what(page, lower, 2) and _tells_trade(page, lower[:_JOB_TOLD])


def _tells_what(page: Page, lower: str, words: int) -> bool:
    """Whether a line tells what its first word or two are or do: "Roe is a student of law."."""
    return lower[len(" ".join(lower.split(None, words)[:words])) :].startswith(page.words.bio_cues)


def _tells_trade(page: Page, lower: str) -> bool:
    """Whether words tell of the trade of news: "reporter", not "chief"."""
    table = page.lexicon.byline_classes
    return any(table.get(word, 0) & TITLE for word in page.words.jobs.intersection(WORD.findall(lower)))
