# SPDX-License-Identifier: MIT
"""What stands beside a name and tells of it: its title before, what is said of it between commas behind."""

from __future__ import annotations

import attrs

from newsfacts._people._runs import FUNCTION, Run
from newsfacts._words import Words
from newsfacts.lang.schema import PeopleWords
from newsfacts.lexicon import ANY_VERB, AUXILIARY, CAPITAL, DETERMINER, DIGIT, NOUN, RELATIVE, Lexicon

_APPOSITIVE_LIMIT = 25
_TITLE_LIMIT = 8


@attrs.frozen
class Description:
    """What stands beside one mention of a name.

    Attributes:
        title: What stands before it as its title, a mere form of address too.
        role: Title or appositive, without article; no mere form of address.
        gender: "m", "f", or "" where these tell none.
        age: The age between commas behind it, as written.

    """

    title: str | None
    role: str | None
    gender: str
    age: str | None


def describe(run: Run, least: int, limit: int, words: Words, lexicon: Lexicon) -> Description:
    """The description of the name in a sentence from word `least` to before `limit`."""
    people = lexicon.language.people
    title = words.slice(run.first, run.name).rstrip(".") or _title_before(run.name, least, words, people)
    spoken = title.lower().split() if title else ()
    gender = word_gender(spoken, people) or _kin_before(run.name, least, words, people)
    role = title if title and title.lower().rstrip(".") not in lexicon.language.sentences.abbreviations else None
    age = None
    if run.last < limit and words.words[run.last] == ",":
        if run.last + 1 < limit and words.classes[run.last + 1] & DIGIT:
            age = words.words[run.last + 1]
        behind = _appositive(run.last + 1, limit, words, people)
        if behind:
            gender = gender or word_gender(behind.lower().split(), people)
            role = role or behind
    return Description(title=title, role=role, gender=gender, age=age)


def word_gender(words: tuple[str, ...] | list[str], people: PeopleWords) -> str:
    """The gender that the first telling word among them tells, "" where none does."""
    for word in words:
        if word in people.male_words:
            return "m"
        if word in people.female_words:
            return "f"
    return ""


def _title_before(start: int, least: int, words: Words, people: PeopleWords) -> str | None:
    """Lower-case title before a name, with what describes it: "White House spokesman" Josh Example."""
    classes, lower = words.classes, words.lower
    i = start - 1
    if i < least or not (lower[i] in people.titles or lower[i] in people.role_nouns):
        return None
    while i > max(least, start - _TITLE_LIMIT) and not (
        classes[i - 1] & FUNCTION
        or (classes[i - 1] & ANY_VERB and not classes[i - 1] & (NOUN | CAPITAL))
        or not words.words[i - 1][0].isalpha()
    ):
        i -= 1
    return words.slice(i, start)


def _kin_before(start: int, least: int, words: Words, people: PeopleWords) -> str:
    """The gender that a noun right before a name tells: "his wife" Jane."""
    if start - 2 < least or not words.classes[start - 2] & DETERMINER or words.classes[start - 1] & FUNCTION:
        return ""
    return word_gender([words.lower[start - 1]], people)


def _appositive(first: int, limit: int, words: Words, people: PeopleWords) -> str | None:
    """What stands between commas from a word on, if it holds a word for a role."""
    classes, lower = words.classes, words.lower
    has_role = False
    for i in range(first, min(limit, first + _APPOSITIVE_LIMIT)):
        if words.words[i] in ",.;" or (i > first and classes[i] & RELATIVE):
            start = first + (1 if classes[first] & DETERMINER else 0)
            return words.slice(start, i) if has_role and start < i else None
        if classes[i] & AUXILIARY or (classes[i] & ANY_VERB and not has_role and not classes[i] & NOUN):
            return None
        has_role = has_role or lower[i] in people.titles or lower[i] in people.role_nouns
    return None
