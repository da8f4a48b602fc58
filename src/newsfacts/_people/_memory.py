# SPDX-License-Identifier: MIT
"""Who was spoken of last: what "he", "she", "it" and "the minister" point back to.

The last speaker of a gender is by far the best single predictor of who "he" or "she" is in reported speech. Against it
stands whoever has been the subject of a sentence since: each candidate has a salience, by the part that it had in its
sentence and by how long ago that was, as in Lappin & Leass (1994), "An algorithm for pronominal anaphora resolution".
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from math import inf

import attrs

from newsfacts._people._index import Entity, People
from newsfacts.lexicon import CAPITAL, MARK
from newsfacts.records import MentionKind

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

_NEAR = 3
"""Sentences that "the minister" is looked for in, and the words that may stand inside it."""

_UNKNOWN = 1.5
"""What a name loses where nothing tells that it is a person's."""


@attrs.frozen
class _Mention:
    """A mention of an entity in a sentence, and whether it is a subject there."""

    entity: Entity
    sentence: int
    subject: bool


class Memory:
    """The speakers of an article so far."""

    def __init__(self, people: People) -> None:
        self._people = people
        self._starts = [sentence.first for sentence in people.sentences]
        self._speakers: list[_Mention] = []
        self._bodies: list[Entity] = []
        self._duties = people.lexicon.descriptions
        self._genders: dict[Entity, str] = {}

    def note(self, at: int, entity: Entity) -> None:
        """Remember who speaks at a word."""
        if entity.kind is MentionKind.ORGANIZATION:
            self._bodies.append(entity)
        elif entity.speaks:
            self._speakers.append(_Mention(entity, self._sentence(at), subject=True))

    def body(self) -> Entity | None:
        """The last body that spoke."""
        return self._bodies[-1] if self._bodies else None

    def holder(self, duty: str) -> Entity | None:
        """Who "the minister" is: the last speaker whose role has the word, else the only person whose role has it."""
        speakers = (one.entity for one in self._recent())
        return next((one for one in speakers if duty in one.duties), None) or self._people.only(duty)

    def person(self, at: int, gender: str) -> Entity | None:
        """Who "he" or "she" is at a word: the most salient person of that gender."""
        now = self._sentence(at)
        mentions = [one for one in self._mentions(at, now, gender) if self._fits(one.entity, gender)]
        newest = max(
            (one.sentence for one in mentions if one.subject and one.entity.kind is MentionKind.PERSON), default=0
        )
        goes_on = _GOES_ON if self._is_behind_marks(at) else 0
        best: Entity | None = None
        most = -inf
        for one in self._recent():
            superseded = _SUPERSEDED if one.sentence < newest else 0
            salience = _SPEAKER + goes_on - superseded - _FADING * (now - one.sentence) - self._doubt(one.entity)
            if salience > most and self._fits(one.entity, gender):
                best, most = one.entity, salience
        for one in mentions:
            salience = (_SUBJECT if one.subject else _OTHER) - (now - one.sentence) - self._doubt(one.entity)
            if salience > most:
                best, most = one.entity, salience
        if best is not None:
            self._genders[best] = gender
        return best

    def _recent(self) -> list[_Mention]:
        """The speakers that a reader remembers, the last first."""
        return self._speakers[: -_REACH - 1 : -1]

    def _mentions(self, at: int, now: int, gender: str) -> Iterator[_Mention]:
        """The names before a word and the likes of "the minister", outside quotation marks, the last names first."""
        people = self._people
        for run in reversed(people.before(at, _REACH)):
            if now - run.sentence > _SENTENCES and self._speakers:
                break
            if people.may_be(run, gender) and not people.is_quoted(run.name):
                subject = people.is_subject(run.first, run.last, run.sentence)
                yield _Mention(people.entity(run), run.sentence, subject)
        classes, lower = people.words.classes, people.words.lower
        for sentence in range(max(0, now - _NEAR), now + 1):
            own = people.sentences[sentence]
            for i in range(own.first + 1, min(own.last, at)):
                if lower[i] not in self._duties or classes[i] & CAPITAL or classes[i + 1] & CAPITAL:
                    continue
                first = next((k for k in range(i - 1, max(own.first, i - _NEAR) - 1, -1) if lower[k] == "the"), None)
                entity = self.holder(lower[i]) if first is not None and not people.is_quoted(i) else None
                if first is not None and entity is not None:
                    yield _Mention(entity, sentence, people.is_subject(first, i + 1, sentence))

    def _fits(self, entity: Entity, gender: str) -> bool:
        return entity.speaks and self._gender(entity) in ("", gender)

    def _doubt(self, entity: Entity) -> float:
        return 0 if entity.kind is MentionKind.PERSON or self._gender(entity) else _UNKNOWN

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
