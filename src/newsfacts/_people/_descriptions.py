# SPDX-License-Identifier: MIT
"""What stands beside a name and tells of it: its title before, what is said of it between commas behind."""

from __future__ import annotations

from collections.abc import Container
from typing import TYPE_CHECKING

from newsfacts._classes import (
    ADJECTIVE,
    ADVERB,
    ANY_VERB,
    AUXILIARY,
    CAPITAL,
    CONJUNCTION,
    DETERMINER,
    DIGIT,
    GERUND,
    MARK,
    NOUN,
    PAST,
    PREPOSITION,
    RELATIVE,
    THIRD,
)
from newsfacts._people._runs import FUNCTION, Run
from newsfacts._record import record
from newsfacts._words import Words
from newsfacts.lexicon import Lexicon

if TYPE_CHECKING:
    from newsfacts.lang.schema import PeopleWords

_APPOSITIVE_LIMIT = 25
_TITLE_LIMIT = 8
_POSSESSIVES = frozenset({"'s", "\u2019s", "'", "\u2019"})
COMPOUND = 3
"""Words behind a name among which the noun for a body is looked for."""


@record(eq=False, repr=False)
class Description:
    """What stands beside one mention of a name.

    Attributes:
        title: What stands before it as its title, a mere form of address too.
        role: Title or appositive, without article; no mere form of address.
        gender: "m", "f", or "" where these tell none.
        age: The age between commas behind it, as written.
        body: The noun beside it that tells what kind of body it names: "civil rights group" Example.
        apposed: Whether it stands behind a comma as the name of whom the words before tell: "his son, Jane Doe".

    """

    title: str | None
    role: str | None
    gender: str
    age: str | None
    body: str | None
    apposed: bool


NOTHING = Description(title=None, role=None, gender="", age=None, body=None, apposed=False)
"""The description of a name that stands alone."""


def describe(run: Run, least: int, limit: int, words: Words, lexicon: Lexicon) -> Description:
    """The description of the name in a sentence from word `least` to before `limit`."""
    people = lexicon.language.people
    own = words.slice(run.first, run.name)
    before = _title_before(run.first, least, words, people)
    title = f"{before} {own}" if before and own else before or own or None
    spoken = [word.strip(".") for word in title.lower().split()] if title else []
    gender = word_gender(spoken, people) or _kin_before(run.name, least, words, people)
    role = before or (_without_address(own, people) if own else None)
    told = _appositive_before(run, least, limit, words, people) if role is None else None
    if told is not None and words.words[run.first - 2] in people.organizations:
        # "the head of the company, Jane Doe", but "the head of its parent company, Harlan Games"
        told = told if words.lower[run.name] in lexicon.first_names else None
    if told is not None:
        role = told if any(word in lexicon.descriptions for word in told.lower().split()) else None
        gender = gender or word_gender(told.lower().split()[-1:], people)
    age = None
    body = words.lower[run.name - 1] if run.name > least else ""
    if run.name - 1 > least and words.lower[run.name - 2] in words.small.indefinite_articles:
        body = ""  # "a centre Lopez likes"
    if run.last < limit and words.words[run.last] == ",":
        behind_comma = run.last + 1
        if behind_comma < limit and words.classes[behind_comma] & DIGIT:
            age = words.words[behind_comma]
            if behind_comma + 1 < limit and words.words[behind_comma + 1] == ",":
                behind_comma += 2
        behind = _appositive(behind_comma, limit, words, people, lexicon.first_names)
        if behind:
            gender = gender or word_gender(behind.lower().split(), people)
            role = role or behind
        elif behind_comma < limit and words.classes[behind_comma] & DETERMINER:
            body = _noun_behind(behind_comma, limit, words)
    elif body not in people.organizations and run.last < limit and words.words[run.last].islower():
        body = _compound_head(run.last, limit, words, people)
    kind = body if body in people.organizations else None
    return Description(title=title, role=role, gender=gender, age=age, body=kind, apposed=told is not None)


def _without_address(title: str, people: PeopleWords) -> str | None:
    """A title without the forms of address at its end: "Labour MP {Dame}"; None where it has nothing else."""
    spoken = title.split()
    while spoken and spoken[-1].lower().strip(".") in people.addresses:
        spoken.pop()
    return " ".join(spoken) or None


def _noun_behind(first: int, limit: int, words: Words) -> str:
    """The head of the appositive that opens with an article: "a civil rights group that ..."; "" where none does."""
    classes = words.classes
    i, end = first + 1, min(limit, first + _TITLE_LIMIT)
    while i < end and words.words[i][0].isalpha() and not classes[i] & FUNCTION:
        i += 1
    closed = i < end and (words.words[i] in ",.;" or classes[i] & (RELATIVE | PREPOSITION))
    return words.lower[i - 1] if closed else ""


def _compound_head(first: int, limit: int, words: Words, people: PeopleWords) -> str:
    """The noun for a body that a name belongs to as the first part of a compound: the Example ransomware group."""
    for i in range(first, min(limit, first + COMPOUND)):
        if words.classes[i] & (FUNCTION | ANY_VERB) & ~NOUN or not words.words[i].islower():
            return ""
        if words.lower[i] in people.bodies:
            return words.lower[i]
    return ""


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
    if i - 2 >= least and words.words[i - 1] == "-" and words.glued(i) and words.glued(i - 1):
        i -= 2  # "far-right leader"
    return words.slice(i, start)


def _kin_before(start: int, least: int, words: Words, people: PeopleWords) -> str:
    """The gender that a noun right before a name tells: "his wife" Jane."""
    if start - 2 < least or not words.classes[start - 2] & DETERMINER or words.classes[start - 1] & FUNCTION:
        return ""
    return word_gender([words.lower[start - 1]], people)


def _appositive(first: int, limit: int, words: Words, people: PeopleWords, first_names: Container[str]) -> str | None:
    """What stands between commas from a word on, if it holds a word for a role."""
    classes, lower = words.classes, words.lower
    has_role = False
    if first < limit and classes[first] & (PREPOSITION | CONJUNCTION):
        return None
    for i in range(first, min(limit, first + _APPOSITIVE_LIMIT)):
        if words.words[i] in ",.;" or (i > first and classes[i] & RELATIVE):
            start = first + (1 if classes[first] & DETERMINER else 0)
            end = i - 1 if lower[i - 1] in people.deictics else i
            return words.slice(start, end) if has_role and start < end else None
        if words.words[i] in _POSSESSIVES:
            continue
        idle = classes[i] & ANY_VERB and not has_role and not _describes(i, first, words)
        if idle or classes[i] & (AUXILIARY | MARK) or (has_role and _acts(i, limit, words)):
            return None
        if not has_role and (lower[i] in people.titles or lower[i] in people.role_nouns):
            has_role = True
            if classes[i] & CAPITAL and i + 1 < limit and lower[i + 1] in first_names:
                return None  # "Ann Lee, Mayor Tom Roe": another one
    return None


def _acts(index: int, limit: int, words: Words) -> bool:
    """Whether a word is the verb of a clause, not a participle with something behind it: "elected in May"."""
    bits = words.classes[index]
    modified = index + 1 < limit and words.classes[index + 1] & PREPOSITION
    return bool(bits & (PAST | THIRD)) and not bits & (NOUN | ADJECTIVE | CAPITAL) and not (bits & PAST and modified)


def _describes(index: int, first: int, words: Words) -> bool:
    """Whether a form of a verb stands before a noun: "a retired teacher", "a newly elected member", "prize-winning"."""
    classes = words.classes
    participle = classes[index] & (PAST | GERUND) and index > first
    modifies = classes[index - 1] & (DETERMINER | ADJECTIVE | ADVERB) or words.glued(index)
    return bool(classes[index] & NOUN or (participle and modifies))


def _appositive_before(run: Run, least: int, limit: int, words: Words, people: PeopleWords) -> str | None:
    """What somebody is and a comma before a name: "its chairman, Jane Doe", "the mayor of Leeds, Jane Doe".

    It begins behind an article or a possessive, or with the sentence: "Solicitor for the union, Jane Doe".
    """
    lower, classes = words.lower, words.classes
    comma = run.first - 1
    if comma <= least or words.words[comma] != ",":
        return None
    if run.last < limit and (classes[run.last] & CONJUNCTION or words.words[run.last] in _POSSESSIVES):
        return None  # "a clerk at the Office for Trade, Food and Work", "its Leader, Norway's largest paper"
    if run.last - run.first == 1 and classes[comma - 1] & CAPITAL:
        return None  # "a clerk in Portland, Oregon"
    floor = max(least, comma - _TITLE_LIMIT)
    duty = _is_role(lower[comma - 1], people)
    for i in range(comma - 1, floor - 1, -1):
        possessive = words.words[i] in _POSSESSIVES and not any(bits & PREPOSITION for bits in classes[i + 1 : comma])
        tied = i > least and classes[i - 1] & PREPOSITION
        own = duty and i - 1 > least and not _is_role(lower[i - 2], people)  # "a study by {a sociologist}, Jane Doe"
        if possessive or (classes[i] & DETERMINER and (own or not tied)):
            return _told(i + 1, comma, words, people)
        duty = duty and not classes[i] & PREPOSITION
        if classes[i] & (ANY_VERB | AUXILIARY) and not classes[i] & (NOUN | GERUND):
            return None
        if not words.words[i][0].isalpha() and words.words[i] not in _POSSESSIVES and not words.glued(i):
            return None
        if i == least and (lower[i] in people.titles or lower[i] in people.role_nouns):
            return _told(i, comma, words, people)
    return None


def _told(first: int, last: int, words: Words, people: PeopleWords) -> str | None:
    """Words that tell what somebody is, by a word for a role in them or by their head; else None."""
    own = words.lower[first:last]
    kin = bool(own) and (bool(word_gender(own[-1:], people)) or own[-1].endswith(people.agentive_endings))
    tells = kin or any(_is_role(word, people) for word in own)
    return words.slice(first, last) if tells else None


def _is_role(word: str, people: PeopleWords) -> bool:
    return word in people.titles or word in people.role_nouns
