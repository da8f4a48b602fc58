# SPDX-License-Identifier: MIT
"""Persons and bodies, and what tells the one from the other."""

from __future__ import annotations

from collections.abc import Container

import attrs

from newsfacts._classes import ADJECTIVE, ANY_VERB, CAPITAL, DETERMINER, DOTTED, NOUN, PREPOSITION, UPPER
from newsfacts._people._runs import FUNCTION, Run
from newsfacts._words import Words
from newsfacts.lexicon import Lexicon
from newsfacts.records import MentionKind


@attrs.define(eq=False, repr=False)
class Entity:
    """A person or body of the article.

    Attributes:
        runs: The places that name it, in order.
        name: Its fullest name.
        words: The words of that name, lower case.
        kind: Person, organization, or other where nothing tells.
        gender: "m", "f", or "" where unknown.
        role: The first role that the article gives it.
        titled: Whether a title stands before it somewhere, if only a form of address, or an age behind it.
        by_surname: Whether a mention is its last name alone.
        duties: The words of all its titles and roles, lower case, abbreviations written out.
        body: Whether a noun beside it tells that it is a body.
        speaks: Whether a pronoun for a person may stand for it.

    """

    runs: list[Run] = attrs.field(factory=list[Run])
    name: str = ""
    words: frozenset[str] = frozenset()
    kind: MentionKind = MentionKind.OTHER
    gender: str = ""
    role: str | None = None
    titled: bool = False
    by_surname: bool = False
    duties: frozenset[str] = frozenset()
    body: bool = False
    speaks: bool = False


class Kinds:
    """Tells what entities are, in one article.

    Args:
        words: The words of the article.
        lexicon: The words to know.
        last_names: The last words of all its names, lower case.

    """

    def __init__(self, words: Words, lexicon: Lexicon, last_names: Container[str]) -> None:
        self._words = words
        self._first_names = lexicon.first_names
        self._table = lexicon.language.people
        self._last_names = last_names

    def of(self, entity: Entity) -> MentionKind:
        """What an entity is, by its name and by what stands beside its mentions."""
        run = entity.runs[0]
        words = self._words
        if not entity.words.isdisjoint(self._table.organizations):
            return MentionKind.ORGANIZATION
        shape = words.classes[run.name] & (UPPER | DOTTED) or words.words[run.name][1:][-1:].isupper()  # "BfV"
        acronym = len(entity.words) == 1 and shape
        if acronym and run.first == run.name:
            thing = any(map(self._is_countable, entity.runs))
            return MentionKind.OTHER if thing else MentionKind.ORGANIZATION
        if entity.titled:
            return MentionKind.PERSON
        if entity.name.lower() in self._table.places:
            return MentionKind.OTHER
        if entity.role and not self._is_thing(run):
            return MentionKind.PERSON
        if any(run.last - run.name > 1 and self._is_first_name(run) for run in entity.runs):
            return MentionKind.PERSON
        return MentionKind.ORGANIZATION if entity.body else MentionKind.OTHER

    def _is_first_name(self, run: Run) -> bool:
        """Whether a name of several words begins with a first name: "Sydney Roe", but not "Sydney Games"."""
        word = self._words.lower[run.name]
        vocabulary = ADJECTIVE | ANY_VERB | NOUN
        place = word in self._table.places and self._words.classes[run.last - 1] & vocabulary
        return word in self._first_names and not place

    def is_mostly_thing(self, entity: Entity) -> bool:
        """Whether most mentions of an entity of unknown kind are no person's."""
        return 2 * sum(map(self._is_thing, entity.runs)) > len(entity.runs)

    def _is_countable(self, run: Run) -> bool:
        """Whether an acronym is that of one thing among many: "an SUV hit a wall", but not "an FBI agent"."""
        words, table = self._words, self._table
        article = words.lower[run.name - 1] if run.name else ""
        if article not in words.small.articles or article in table.definites:
            return False
        behind = words.words[run.last] if run.last < len(words) else ""
        return not behind[:1].isalpha() or bool(words.classes[run.last] & (FUNCTION | ANY_VERB))

    def _is_thing(self, run: Run) -> bool:
        """Whether a name of unknown kind stands where persons do not, or ends like no surname."""
        words, table, last = self._words, self._table, run.last - 1
        word = words.lower[last]
        before = words.lower[run.name - 1] if run.name else ""
        if before in table.place_prepositions or (run.name and words.classes[run.name - 1] & DETERMINER):
            return True
        alone = run.last - run.name == 1 and run.first == run.name
        if alone and run.name and words.classes[run.name - 1] & PREPOSITION and word not in self._first_names:
            return True
        if (
            not table.office_links.isdisjoint(words.lower[run.name : run.last])
            or words.lower[run.name] in table.demonyms
        ):
            return True  # "Isle of Man", "Irish Sea"
        if word in self._first_names:
            return False
        shape = words.classes[run.name] | words.classes[last]
        if shape & (UPPER | DOTTED) or words.classes[last] & ADJECTIVE or word in table.places or word in table.groups:
            return True
        if last > run.name and any(bits & (ADJECTIVE | ANY_VERB) for bits in words.classes[run.name : last + 1]):
            return True
        if word.endswith("s") and word[:-1] in self._last_names:
            return True
        behind = words.lower[run.last : run.last + 1]
        if not behind or behind[0] not in table.body_links:
            return False
        return bool(words.classes[min(run.last + 1, len(words) - 1)] & CAPITAL)
