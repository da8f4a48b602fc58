# SPDX-License-Identifier: MIT
"""Who was spoken of last: what "he", "she", "it" and "the minister" point back to.

The last speaker of a gender is by far the best single predictor of who "he" or "she" is in reported speech. Against it
stands whoever has been the subject of a sentence since: each candidate has a salience, by the part that it had in its
sentence and by how long ago that was, as in Lappin & Leass (1994), "An algorithm for pronominal anaphora resolution".
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from itertools import chain
from math import inf

from newsfacts._people._index import Entity, People
from newsfacts.lexicon import CAPITAL, MARK
from newsfacts.records import MentionKind

_REACH = 20
"""Speakers and names that a reader remembers."""

_SENTENCES = 6
"""How far back a name is looked for, as long as there is another candidate."""

_SUBJECT, _OTHER = 3.0, 1.0
"""The salience of a name in the sentence at hand; it falls by 1 with each sentence."""

_SPEAKER, _FADING, _GOES_ON = 2.5, 0.3, 2.0
"""The salience of a speaker, what it loses with each sentence, and what it gains right behind quotation marks."""

_NEAR = 3
"""Sentences that "the minister" is looked for in, and the words that may stand inside it."""

_UNKNOWN = 1.0
"""What a name loses where nothing tells that it is a person's."""


class Memory:
    """The speakers of an article so far."""

    def __init__(self, people: People) -> None:
        self._people = people
        self._starts = [sentence.first for sentence in people.sentences]
        self._speakers: list[tuple[int, Entity]] = []
        self._bodies: list[Entity] = []
        self._duties = people.lexicon.descriptions
        self._genders: dict[Entity, str] = {}

    def note(self, at: int, entity: Entity) -> None:
        """Remember who speaks at a word."""
        if entity.kind is MentionKind.ORGANIZATION:
            self._bodies.append(entity)
        elif entity.speaks:
            self._speakers.append((at, entity))

    def speakers(self) -> Iterator[Entity]:
        """The persons who spoke, the last first."""
        return (entity for _, entity in self._speakers[: -_REACH - 1 : -1])

    def body(self) -> Entity | None:
        """The last body that spoke."""
        return self._bodies[-1] if self._bodies else None

    def person(self, at: int, gender: str) -> Entity | None:
        """Who "he" or "she" is at a word: the most salient person of that gender."""
        now = self._sentence(at)
        best: Entity | None = None
        most = -inf
        for salience, entity in chain(self._spoke(at, now), self._named(at, now), self._described(at, now)):
            known = self._gender(entity)
            if entity.speaks and known in ("", gender):
                total = salience if known or entity.kind is MentionKind.PERSON else salience - _UNKNOWN
                if total > most:
                    best, most = entity, total
        if best is not None:
            self._genders[best] = gender
        return best

    def _spoke(self, at: int, now: int) -> Iterator[tuple[float, Entity]]:
        """The speakers so far."""
        start = _SPEAKER + (_GOES_ON if self._is_behind_marks(at) else 0)
        for word, entity in self._speakers[: -_REACH - 1 : -1]:
            yield start - _FADING * (now - self._sentence(word)), entity

    def _named(self, at: int, now: int) -> Iterator[tuple[float, Entity]]:
        """The persons named before a word, outside quotation marks."""
        people = self._people
        for run in reversed(people.before(at, _REACH)):
            if now - run.sentence > _SENTENCES and self._speakers:
                return
            if not people.is_quoted(run.name):
                yield self._salience(run.first, run.last, run.sentence, now), people.entity(run)

    def _described(self, at: int, now: int) -> Iterator[tuple[float, Entity]]:
        """The persons that "the minister" and the like stand for in the last sentences."""
        people = self._people
        classes, lower = people.words.classes, people.words.lower
        for sentence in range(max(0, now - _NEAR), now + 1):
            own = people.sentences[sentence]
            for i in range(own.first + 1, min(own.last, at)):
                if lower[i] not in self._duties or classes[i] & CAPITAL or classes[i + 1] & CAPITAL:
                    continue
                first = next((k for k in range(i - 1, max(own.first, i - _NEAR) - 1, -1) if lower[k] == "the"), None)
                entity = self.holder(lower[i]) if first is not None and not people.is_quoted(i) else None
                if first is not None and entity is not None:
                    yield self._salience(first, i + 1, sentence, now), entity

    def _salience(self, first: int, last: int, sentence: int, now: int) -> float:
        return (_SUBJECT if self._people.is_subject(first, last, sentence) else _OTHER) - (now - sentence)

    def holder(self, duty: str) -> Entity | None:
        """Who "the minister" is: the last speaker whose role has the word, else the only person whose role has it."""
        speaker = next((one for one in self.speakers() if duty in one.duties), None)
        return speaker or self._people.only(duty)

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
