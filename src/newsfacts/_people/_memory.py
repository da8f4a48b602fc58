# SPDX-License-Identifier: MIT
"""Who was spoken of last: what "he", "she", "it" and "the minister" point back to.

The last speaker of a gender is by far the best single predictor of who "he" or "she" is in reported speech. Against it
stands whoever has been the subject of a sentence since: each candidate has a salience, by the part that it had in its
sentence and by how long ago that was, as in Lappin & Leass (1994), "An algorithm for pronominal anaphora resolution".
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from heapq import merge
from itertools import chain
from math import inf

from newsfacts._classes import CAPITAL, MARK
from newsfacts._people._descriptions import word_gender
from newsfacts._people._entities import Entity
from newsfacts._people._index import People, Span
from newsfacts._people._runs import Run
from newsfacts._record import record
from newsfacts.records import MentionKind

_REACH = 20
"""Names before a word that a reader remembers."""

_SENTENCES = 4
"""How far back a name is looked for, as long as there is another candidate."""

_SUBJECT, _OTHER = 3.0, 1.0
"""The salience of a name in the sentence at hand; it falls by 1 with each sentence."""

_SPEAKER, _FADING = 2.5, 0.45
"""The salience of a speaker, and what it loses with each sentence."""

_QUOTED = 0.25
"""How much of a sentence one in quotation marks is for that."""

_GOES_ON, _SUPERSEDED = 0.5, 2.0
"""What a speaker gains right behind quotation marks, and loses once another person has become a subject."""

_NEAR = 3
"""Sentences that "the minister" is looked for in, and the words that may stand inside it."""

_OFTEN = 3
"""How often an article names whom it is about, at least."""

_BESIDE = 1.0
"""What the speaker of the sentence before gains in the same paragraph."""

_UNLIKELY = 3.0
"""What a man's first name alone, which may be a woman's surname, loses as "she"."""

_UNKNOWN = 1.5
"""What a name loses where nothing tells that it is a person's, and "a spokesperson" some sentences ago."""


@record(eq=False, repr=False)
class _Candidate:
    """Somebody who was spoken of, or who spoke; who that is is looked up where it matters, since it takes most time.

    Attributes:
        named: The name, the source, or who it is.
        sentence: Index of the sentence.
        subject: Whether it is a subject there.
        salience: Its salience, of a name without a doubt that it is a person's.

    """

    named: Run | Span | Entity
    sentence: int
    subject: bool
    salience: float


class Memory:
    """Whom a reader remembers at a word.

    Args:
        people: Who is who in the article.
        before: Gives the sources before a word that a reader remembers, the last first.
        who: Gives the one that a source names.

    """

    def __init__(
        self, people: People, before: Callable[[int], Iterable[Span]], who: Callable[[Span], Entity | None]
    ) -> None:
        self._people = people
        self._before = before
        self._who = who
        self._starts = [sentence.first for sentence in people.sentences]
        self._duties = people.lexicon.descriptions

    def holder(self, duty: str, at: int) -> Entity | None:
        """Who "the minister" is at a word: the only one whose role has the noun, of several the last speaker.

        Where none of them spoke, it is the last subject.
        """
        people = self._people
        holders = people.holders(duty) if duty in self._duties else ()
        if len(holders) < 2:
            return holders[0] if holders else None
        speakers = map(self._who, self._before(at))
        runs = (run for run in reversed(people.before(at, _REACH)) if people.is_subject(run))
        return next((one for one in chain(speakers, map(people.entity, runs)) if one in holders), None)

    def roleless(self, duty: str, at: int, *, known: bool) -> Entity | None:
        """Who "the minister" may be where nobody is known to be one: the most salient person without any role.

        Where the noun tells no gender, and nothing that the reader knows stands beside it, it is only one whom the
        article is about: it names such a person again and again.
        """
        people, table = self._people, self._people.table
        gender, address = word_gender([duty], table), table.male_words | table.female_words

        def fits(one: Entity) -> bool:
            unknown = one.role is None and one.duties <= address and (one.name or not known)
            fitting = one.gender == gender if gender else known or len(one.runs) >= _OFTEN
            return bool(unknown) and one.kind is MentionKind.PERSON and fitting

        return self._most_salient(at, reversed(people.before(at, _REACH)), fits)

    def aged(self, at: int, age: str) -> Entity | None:
        """Who "the 45-year-old" is at a word: the last person of that age before it."""
        runs = reversed(self._people.before(at, _REACH))
        return next((self._people.entity(run) for run in runs if self._people.describe(run).age == age), None)

    def ageless(self, at: int) -> Entity | None:
        """Who "the 45-year-old" is where nobody is known to be: the most salient person whose age is not told."""
        people = self._people

        def fits(one: Entity) -> bool:
            return _is_person(one) and all(people.describe(run).age is None for run in one.runs[:_REACH])

        return self._most_salient(at, reversed(people.before(at, _REACH)), fits)

    def topic(self, at: int, gender: str) -> Entity | None:
        """Who "the midfielder" is at a word, a noun for whom a text is about: the most salient person."""
        runs = reversed(self._people.before(at, _REACH))
        return self._most_salient(at, runs, lambda one: _is_person(one) and gender in ("", one.gender))

    def person(self, at: int, gender: str) -> Entity | None:
        """Who "he" or "she" is at a word: the most salient person of that gender."""
        runs = (run for run in reversed(self._people.before(at, _REACH)) if self._people.may_be(run, gender))
        return self._most_salient(at, runs, lambda one: one.speaks and one.gender in ("", gender), gender)

    def body(self, at: int, noun: str = "", *, told: bool = False) -> Entity | None:
        """What "it" or, with its noun, "the company" is at a word: the most salient body that the noun fits.

        A noun that any body may go by, like "it", means a body that speaks or is a subject; not if it is `told` which
        one: "the grid company".
        """
        people = self._people
        runs = people.before(at, _REACH)[::-1]
        if noun:
            so_called = self._most_salient(at, runs, lambda one: _is_body(one) and noun in one.words | one.duties)
            if so_called is not None or told or noun not in people.table.bodies:
                return so_called

        def fits(one: Entity) -> bool:
            return _is_body(one) and (not noun or bool(one.name))

        return self._most_salient(at, filter(people.is_subject, runs), fits)

    def _most_salient(
        self, at: int, runs: Iterable[Run], fits: Callable[[Entity], bool], gender: str = ""
    ) -> Entity | None:
        """Of the names and speakers before a word, the names last first, the most salient that fits."""
        now = self._sentence(at)
        names = iter(runs)
        recent: list[Run] = []
        for run in names:
            if now - run.sentence > _SENTENCES:
                names = chain((run,), names)
                break
            recent.append(run)
        # Of equals in a sentence it is the first, and a name goes before a speaker.
        places = [*self._named(recent, now), *self._described(at, now)][::-1]
        best, most, spoken = None, -inf, False
        for one in merge(sorted(places, key=_by_salience), self._speakers(at, now), key=_by_salience):
            if one.salience <= most:
                return best
            entity, speaks = self._entity(one), isinstance(one.named, tuple)
            if entity is None or (speaks and not (entity.speaks or _is_body(entity))):
                continue
            spoken |= speaks
            if fits(entity):
                salience = one.salience - self._doubt(entity, gender, now - one.sentence)
                if speaks and any(self._supersedes(place, one, fits) for place in places):
                    salience -= _SUPERSEDED
                if salience > most:
                    best, most = entity, salience
        if best is None and not spoken:
            far = map(self._entity, self._named(names, now))
            return next((entity for entity in far if entity is not None and fits(entity)), None)
        return best

    def _supersedes(self, place: _Candidate, speaker: _Candidate, fits: Callable[[Entity], bool]) -> bool:
        """Whether a name is a subject behind the speaker's sentence, and fits without doubt."""
        if not place.subject or place.sentence <= speaker.sentence:
            return False
        entity = self._entity(place)
        return entity is not None and fits(entity) and not self._doubt(entity)

    def _doubt(self, entity: Entity, gender: str = "", ago: int = 0) -> float:
        """What somebody of whose gender nothing tells loses, as "he" or "she" and some sentences ago."""
        if entity.gender:
            return 0
        if not entity.name:
            return _UNKNOWN if entity.kind is MentionKind.PERSON and ago > 1 else 0
        doubtful = _UNKNOWN if entity.kind is MentionKind.OTHER else 0
        unlikely = gender == "f" and entity.words <= self._people.table.male_names
        return doubtful + _UNLIKELY if unlikely else doubtful

    def _entity(self, one: _Candidate) -> Entity | None:
        if isinstance(one.named, Entity):
            return one.named
        return self._people.entity(one.named) if isinstance(one.named, Run) else self._who(one.named)

    def _speakers(self, at: int, now: int) -> Iterator[_Candidate]:
        """The sources before a word, the last first."""
        sentences = self._people.sentences
        goes_on = _GOES_ON if self._is_behind_marks(at) else 0
        for source in self._before(at):
            sentence = self._sentence(source[0])
            beside = now - sentence <= 1 and sentences[sentence].paragraph == sentences[now].paragraph
            told = now - sentence - (1 - _QUOTED) * self._people.quoted(sentence, now)
            salience = _SPEAKER + goes_on - _FADING * told + (_BESIDE if beside else 0)
            yield _Candidate(source, sentence, subject=True, salience=salience)

    def _named(self, runs: Iterable[Run], now: int) -> Iterator[_Candidate]:
        """The names outside quotation marks and outside the lines that tell who made the page."""
        people = self._people
        for run in runs:
            if people.is_told_of(run) and not people.is_quoted(run.name):
                yield _place(run, run.sentence, now, subject=people.is_subject(run))

    def _described(self, at: int, now: int) -> Iterator[_Candidate]:
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
                    subject = people.opens_clause(first, i + 1, sentence)
                    yield _place(entity, sentence, now, subject=subject)

    def _is_behind_marks(self, at: int) -> bool:
        """Whether a word stands right behind quotation marks: "...", he said."""
        words = self._people.words
        before = at - 1
        if before > 0 and words.words[before] == ",":
            before -= 1
        return before >= 0 and bool(words.classes[before] & MARK)

    def _sentence(self, word: int) -> int:
        return max(0, bisect_right(self._starts, word) - 1)


def _place(named: Run | Entity, sentence: int, now: int, *, subject: bool) -> _Candidate:
    return _Candidate(named, sentence, subject, (_SUBJECT if subject else _OTHER) - (now - sentence))


def _by_salience(one: _Candidate) -> float:
    return -one.salience


def _is_person(entity: Entity) -> bool:
    return entity.kind is MentionKind.PERSON and bool(entity.name)


def _is_body(entity: Entity) -> bool:
    """Whether "it" may stand for somebody or something that speaks: a body, or a document without a name."""
    return entity.kind is MentionKind.ORGANIZATION or entity.kind is MentionKind.DOCUMENT
