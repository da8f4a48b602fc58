# SPDX-License-Identifier: MIT
"""Who was spoken of last: what "he", "she", "it" and "the minister" point back to.

The last speaker of a gender is by far the best single predictor of who "he" or "she" is in reported speech. Against it
stands whoever has been the subject of a sentence since: each candidate has a salience, by the part that it had in its
sentence and by how long ago that was, as in Lappin & Leass (1994), "An algorithm for pronominal anaphora resolution".
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from math import inf
from operator import attrgetter

import attrs

from newsfacts._classes import CAPITAL, MARK
from newsfacts._people._descriptions import word_gender
from newsfacts._people._entities import Entity
from newsfacts._people._index import People
from newsfacts._people._runs import Run
from newsfacts.records import MentionKind, ZoneKind

_REACH = 20
"""Speakers and names that a reader remembers."""

_SENTENCES = 4
"""How far back a name is looked for, as long as there is another candidate."""

_SUBJECT, _OTHER = 3.0, 1.0
"""The salience of a name in the sentence at hand; it falls by 1 with each sentence."""

_SPEAKER, _FADING = 2.5, 0.45
"""The salience of a speaker, and what it loses with each sentence."""

_GOES_ON, _SUPERSEDED = 0.5, 2.0
"""What a speaker gains right behind quotation marks, and loses once another person has become a subject."""

_SIGNED = frozenset({ZoneKind.BYLINE, ZoneKind.CREDIT, ZoneKind.STAMP, ZoneKind.BIO})
"""Lines that name who made the page, and nobody of the story."""

_NEAR = 3
"""Sentences that "the minister" is looked for in, and the words that may stand inside it."""

_OFTEN = 3
"""How often an article names whom it is about, at least."""

_BESIDE = 1.0
"""What the speaker of the sentence before gains in the same paragraph."""

_UNKNOWN = 1.5
"""What a name loses where nothing tells that it is a person's."""


@attrs.frozen(eq=False, repr=False)
class _Mention:
    """A mention of an entity in a sentence, and whether it is a subject there."""

    entity: Entity
    sentence: int
    subject: bool


@attrs.frozen(eq=False, repr=False)
class _Place:
    """A mention whose entity is looked up where it matters: joining the names of one takes most of the time."""

    named: Run | Entity
    sentence: int
    subject: bool


class Memory:
    """The speakers of an article so far."""

    def __init__(self, people: People) -> None:
        self._people = people
        self._starts = [sentence.first for sentence in people.sentences]
        self._speakers: list[_Mention] = []
        self._duties = people.lexicon.descriptions
        self._genders: dict[Entity, str] = {}

    def note(self, at: int, entity: Entity) -> None:
        """Remember who speaks at a word."""
        if entity.speaks or entity.kind is MentionKind.ORGANIZATION:
            self._speakers.append(_Mention(entity, self._sentence(at), subject=True))

    def holder(self, duty: str, at: int) -> Entity | None:
        """Who "the minister" is at a word: of those whose role has the noun the last speaker, else the last subject.

        Else it is the only person of the article whose role has it.
        """
        if duty not in self._duties:
            return None
        people = self._people
        speakers = (one.entity for one in self._recent())
        runs = (run for run in reversed(people.before(at, _REACH)) if people.is_subject(run))
        holders = (one for one in chain(speakers, map(people.entity, runs)) if duty in one.duties)
        return next(holders, None) or people.only(duty)

    def roleless(self, duty: str, at: int, *, known: bool) -> Entity | None:
        """Who "the minister" may be where nobody is known to be one: the most salient person without any role.

        Where the noun tells no gender, and nothing that the reader knows stands beside it, it is only one whom the
        article is about: it names such a person again and again.
        """
        people, table = self._people, self._people.table
        gender, address = word_gender([duty], table), table.male_words | table.female_words

        def fits(one: Entity) -> bool:
            unknown = one.role is None and one.duties <= address
            fitting = self._gender(one) == gender if gender else known or len(one.runs) >= _OFTEN
            return unknown and one.kind is MentionKind.PERSON and fitting

        return self._most_salient(at, reversed(people.before(at, _REACH)), fits)

    def aged(self, at: int, age: str) -> Entity | None:
        """Who "the 45-year-old" is at a word: the last person of that age before it."""
        runs = reversed(self._people.before(at, _REACH))
        return next((self._people.entity(run) for run in runs if self._people.describe(run).age == age), None)

    def person(self, at: int, gender: str) -> Entity | None:
        """Who "he" or "she" is at a word: the most salient person of that gender."""
        runs = (run for run in reversed(self._people.before(at, _REACH)) if self._people.may_be(run, gender))
        best = self._most_salient(at, runs, lambda one: one.speaks and self._gender(one) in ("", gender))
        if best is not None:
            self._genders[best] = gender
        return best

    def body(self, at: int, noun: str = "") -> Entity | None:
        """What "it" or, with its noun, "the company" is at a word: the most salient body that the noun fits.

        A noun that any body may go by, like "it", means a body that speaks or is a subject.
        """
        people = self._people
        runs = reversed(people.before(at, _REACH))
        if noun and noun not in people.table.bodies:
            return self._most_salient(at, runs, lambda one: _is_body(one) and noun in one.words | one.duties)
        return self._most_salient(at, filter(people.is_subject, runs), _is_body)

    def _most_salient(self, at: int, runs: Iterable[Run], fits: Callable[[Entity], bool]) -> Entity | None:
        now = self._sentence(at)
        recent = self._recent()
        places = [*self._named(runs, now), *self._described(at, now)]
        newest = self._newest(places, min((one.sentence for one in recent), default=now), fits)
        goes_on = _GOES_ON if self._is_behind_marks(at) else 0
        best: Entity | None = None
        most = -inf
        for one in recent:
            superseded = _SUPERSEDED if one.sentence < newest else 0
            salience = _SPEAKER + goes_on - superseded - _FADING * (now - one.sentence) - self._doubt(one.entity)
            if now - one.sentence <= 1 and self._is_beside(one.sentence, now):
                salience += _BESIDE
            if salience > most and fits(one.entity):
                best, most = one.entity, salience
        for place in places:  # of equals in a sentence it is the first, and they come last first
            salience = (_SUBJECT if place.subject else _OTHER) - (now - place.sentence)
            if salience >= most and fits(entity := self._entity(place)) and salience - self._doubt(entity) >= most:
                best, most = entity, salience - self._doubt(entity)
        return best

    def _is_beside(self, sentence: int, now: int) -> bool:
        """Whether two sentences stand in one paragraph."""
        sentences = self._people.sentences
        return sentences[sentence].paragraph == sentences[now].paragraph

    def _newest(self, places: list[_Place], after: int, fits: Callable[[Entity], bool]) -> int:
        """The last sentence behind `after` whose subject fits without doubt, 0 where there is none."""
        subjects = sorted((one for one in places if one.subject and one.sentence > after), key=attrgetter("sentence"))
        fitting = (one for one in reversed(subjects) if fits(self._entity(one)) and not self._doubt(self._entity(one)))
        return next((one.sentence for one in fitting), 0)

    def _entity(self, place: _Place) -> Entity:
        return place.named if isinstance(place.named, Entity) else self._people.entity(place.named)

    def _recent(self) -> list[_Mention]:
        """The speakers that a reader remembers, the last first."""
        return self._speakers[: -_REACH - 1 : -1]

    def _named(self, runs: Iterable[Run], now: int) -> Iterator[_Place]:
        """The names outside quotation marks and outside the lines that tell who made the page."""
        people = self._people
        for run in runs:
            if now - run.sentence > _SENTENCES and self._speakers:
                return
            if people.sentences[run.sentence].zone not in _SIGNED and not people.is_quoted(run.name):
                yield _Place(run, run.sentence, people.is_subject(run))

    def _described(self, at: int, now: int) -> Iterator[_Place]:
        """The persons that "the minister" and the like stand for in the last sentences, outside quotation marks."""
        people = self._people
        classes, lower, definites = people.words.classes, people.words.lower, people.table.definites
        for sentence in range(max(0, now - _NEAR), now + 1):
            own = people.sentences[sentence]
            if self._duties.isdisjoint(lower[own.first : own.last]):
                continue
            for i, word in enumerate(lower[own.first + 1 : min(own.last, at)], own.first + 1):
                if word not in self._duties or classes[i] & CAPITAL or classes[i + 1] & CAPITAL:
                    continue
                first = next(
                    (k for k in range(i - 1, max(own.first, i - _NEAR) - 1, -1) if lower[k] in definites), None
                )
                entity = self.holder(word, i) if first is not None and not people.is_quoted(i) else None
                if first is not None and entity is not None:
                    yield _Place(entity, sentence, people.opens_clause(first, i + 1, sentence))

    def _doubt(self, entity: Entity) -> float:
        return _UNKNOWN if entity.kind is MentionKind.OTHER and not self._gender(entity) else 0

    def _gender(self, entity: Entity) -> str:
        """The gender of an entity, by its names or by the pronouns that it went by so far."""
        return entity.gender or self._genders.get(entity, "")

    def _is_behind_marks(self, at: int) -> bool:
        """Whether a word stands right behind quotation marks: "...", he said."""
        words = self._people.words
        before = at - 1
        if before > 0 and words.words[before] == ",":
            before -= 1
        return before >= 0 and bool(words.classes[before] & MARK)

    def _sentence(self, word: int) -> int:
        return max(0, bisect_right(self._starts, word) - 1)


def _is_body(entity: Entity) -> bool:
    return entity.kind is MentionKind.ORGANIZATION
