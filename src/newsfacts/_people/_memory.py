# SPDX-License-Identifier: MIT
"""Who was spoken of last: what "he", "she", "it" and "the minister" point back to.

The last speaker of a gender is by far the best single predictor of who "he" or "she" is in reported speech; a person
who has become the subject of a sentence since then is the next.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from newsfacts._people._index import Entity, People
from newsfacts.records import MentionKind

_REACH = 20
"""Speakers and names that a reader remembers."""

_SUBJECTS = 3
"""Sentences that a new subject is looked for in."""


class Memory:
    """The speakers of an article so far."""

    def __init__(self, people: People) -> None:
        self._people = people
        self._starts = [sentence.first for sentence in people.sentences]
        self._speakers: list[tuple[int, Entity]] = []
        self._bodies: list[Entity] = []

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
        """Who "he" or "she" is at a word: a person who has become the subject since the last speaker, or that one."""
        people = self._people
        since, speaker = next(
            ((i, one) for i, one in self._speakers[: -_REACH - 1 : -1] if _fits(one, gender)), (-1, None)
        )
        sentence = max(0, bisect_right(self._starts, at) - 1)
        least = max(self._starts[max(0, sentence - _SUBJECTS)] if self._starts else 0, since + 1)
        for run in reversed(people.within(least, at)):
            if people.is_subject(run):
                entity = people.entity(run)
                if entity.speaks and entity.gender == gender:
                    return entity
        if speaker is not None:
            return speaker
        for run in reversed(people.before(at, _REACH)):
            entity = people.entity(run)
            if entity.kind is MentionKind.PERSON and _fits(entity, gender):
                return entity
        return None


def _fits(entity: Entity, gender: str) -> bool:
    return not entity.gender or entity.gender == gender
