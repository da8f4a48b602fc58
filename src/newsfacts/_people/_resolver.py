# SPDX-License-Identifier: MIT
"""Whom the phrase of a source names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from itertools import islice

from newsfacts._classes import (
    ADVERB,
    ANY_VERB,
    CAPITAL,
    CONJUNCTION,
    DETERMINER,
    DIGIT,
    NOUN,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    UPPER,
)
from newsfacts._people._descriptions import word_gender
from newsfacts._people._entities import Entity
from newsfacts._people._index import People, Span
from newsfacts._people._memory import Memory
from newsfacts._people._runs import FUNCTION, Run
from newsfacts._weak import weakly
from newsfacts.records import Mention, MentionKind

_PREFACE = 40
"""Names before an answer among which the guest of an interview is looked for."""

_DEEPEST = 30
"""How many sources that point back to one another are followed before all of them are read in order."""

_SOURCES = 8
"""Sources before a word that a reader remembers: with more, not one source of the development data is another."""

_APPOSED = 6
"""Words before a noun among which the comma of its appositive is looked for."""

_INTRODUCED = 150
"""Words before "the driver" among which "a driver" is looked for."""

_POSSESSIVES = frozenset({"'s", "\u2019s", "'", "\u2019"})


class Resolver:
    """Resolves the sources of an article, in any order: one that points back has those before it resolved first.

    Args:
        people: Who is who in the article.
        before: Gives the sources before a word, the last first, each as a range of words.

    """

    def __init__(self, people: People, before: Callable[[int], Iterable[Span]]) -> None:
        self._people = people
        self._before = before
        self._words = people.words
        self._table = people.table
        self._memory = Memory(people, weakly(self._remembered), weakly(self._entity))
        speech = people.lexicon.language.speech
        self._labels = speech.question_labels | speech.answer_labels
        self._owners = speech.owners
        self._objects = people.lexicon.language.grammar.object_pronouns
        self._known: dict[Span, tuple[MentionKind, Entity | None]] = {}
        self._depth = 0

    def resolve(self, first: int, last: int) -> Mention:
        """The source that words `first` to before `last` name."""
        return self._mention(first, last, *self._who((first, last)))

    def _remembered(self, word: int) -> Iterator[Span]:
        """The sources before a word that a reader remembers, the last first, without those known to be nobody."""
        for source in islice(self._before(word), _SOURCES):
            known = self._known.get(source)
            if known is None or known[1] is not None:
                yield source

    def _entity(self, source: Span) -> Entity | None:
        return self._who(source)[1]

    def _who(self, source: Span) -> tuple[MentionKind, Entity | None]:
        """What a source is, and who, read once."""
        known = self._known.get(source)
        if known is None:
            self._depth += 1
            if self._depth == _DEEPEST:  # a long row of pronouns: in reading order each has its antecedent at hand
                for earlier in reversed([*self._before(source[0])]):
                    if earlier not in self._known:
                        self._known[earlier] = self._read(*earlier)
            known = self._known[source] = self._read(*source)
            self._depth -= 1
        return known

    def _read(self, first: int, last: int) -> tuple[MentionKind, Entity | None]:
        """What a source is, and who."""
        words = self._words
        if self._is_pronoun(first, last):
            kind, entity = MentionKind.PRONOUN, self._pronoun(first)
        elif last - first == 1 and words.lower[first] in self._labels:
            kind, entity = MentionKind.PERSON, self._guest(first)
        else:
            entity = None if self._is_epithet(first, last) else self._named(first, last)
            if entity is None:
                kind, entity = self._common(first, last)
            else:
                kind = MentionKind.PERSON if entity.speaks else entity.kind
        return kind, entity

    def _is_epithet(self, first: int, last: int) -> bool:
        """Whether a phrase looks like a name and takes one up: "the Spaniard"."""
        definite = last - first == 2 and self._words.lower[first] in self._table.definites
        return definite and self._words.lower[first + 1] in self._table.epithets

    def _mention(self, first: int, last: int, kind: MentionKind, entity: Entity | None) -> Mention:
        words = self._words
        start, end = words.starts[first], words.end(last - 1)
        return Mention(
            start=start,
            end=end,
            text=words.text[start:end],
            kind=kind,
            name=(entity.name or None) if entity is not None else None,
            role=entity.role if entity is not None else None,
        )

    def _is_pronoun(self, first: int, last: int) -> bool:
        """Whether the source is a pronoun, an object or the possessive of one too: "she", "her" of "her claim that"."""
        word = self._words.lower[first]
        return last - first == 1 and (
            bool(self._words.classes[first] & PRONOUN) or word in self._owners or word in self._objects
        )

    def _pronoun(self, at: int) -> Entity | None:
        word = self._words.lower[at].replace("\u2019", "'").split("'", 1)[0]
        gender = word_gender([word], self._table)
        if gender:
            return self._memory.person(at, gender)
        return self._memory.body(at) if word in self._table.neuter_words else None

    def _apposed(self, first: int, head: str) -> Entity | None:
        """Who stands before the comma that an appositive follows: "Doe, a lawyer", "Doe, an old lawyer"."""
        comma = next((i for i in range(first - 1, max(0, first - _APPOSED), -1) if self._words.words[i] == ","), 0)
        near = self._people.before(comma, 1)
        if not near or near[0].last != comma:
            return None
        entity = self._people.entity(near[0])
        return entity if head in entity.duties else None

    def _nameless(self, head: str) -> Entity:
        """Somebody whom the text gives no name, "her mother", "a driver", but whom "she" may mean behind it."""
        return Entity(kind=MentionKind.PERSON, gender=word_gender([head], self._table), speaks=True)

    def _guest(self, label: int) -> Entity | None:
        """Who answers in an interview, the person named most before; who asks, the text seldom tells."""
        people = self._people
        if self._words.lower[label] not in people.lexicon.language.speech.answer_labels:
            return None
        named = Counter(people.entity(run) for run in people.before(label, _PREFACE) if people.is_told_of(run))
        return next((entity for entity, _ in named.most_common() if entity.kind is MentionKind.PERSON), None)

    def _named(self, first: int, last: int) -> Entity | None:
        """Who the name is that is the head of a phrase."""
        words, people = self._words, self._people
        comma = next((i for i in range(first, last) if words.words[i] == ","), last)
        runs = [run for run in people.within(first, last) if run.name < last and not self._modifies(run, last)]
        # Behind a title is the speaker, wherever it stands: "the envoy to Mali, Ann Lee". Else the last name of the
        # first noun phrase, since the words of a compound stand before their head: "Example Corp. boss Ann Lee".
        front = [run for run in reversed(runs) if run.name < comma and not self._hangs(run, first)]
        front = [run for run in front if not self._is_bracketed(run, first)] or front
        titled = (run for run in front if people.describe(run).title)
        apposed = (run for run in runs if run.first == comma + 1 and self._is_apposed(run, last))
        persons = (run for run in front if people.entity(run).kind is MentionKind.PERSON)
        behind = [run for run in runs if run.name > comma and people.entity(run).kind is MentionKind.PERSON]
        last_one = (run for run in behind if run.first == comma + 1 and run.last >= last)
        candidates = (titled, apposed, persons, last_one, front, behind)
        head = next((run for some in candidates for run in some), None)
        if head is None and runs:
            return None
        if head is None:
            # In a title, or clipped out of a longer run: only a name that the article has elsewhere.
            return people.known(words.lower[last - 1]) if words.classes[last - 1] & CAPITAL else None
        if any(word in self._table.groups for word in words.lower[head.last : max(comma, head.last)]):
            return None
        return None if any(self._is_beside(head, run, last) for run in runs if run is not head) else people.entity(head)

    def _is_bracketed(self, run: Run, first: int) -> bool:
        """Whether a name stands in brackets inside of a phrase, as a short form or a ticker."""
        own = self._words.words[first : run.name]
        return "(" in own and ")" not in own[own.index("(") :]

    def _is_apposed(self, run: Run, last: int) -> bool:
        """Whether a name behind the first comma is that of whom the words before tell: "the envoy to Mali, Ann Lee"."""
        told, entity = self._people.describe(run), self._people.entity(run)
        first_name = self._words.lower[run.name] in self._people.lexicon.first_names
        named = first_name or run.last - run.name > 1 or told.gender or entity.kind is MentionKind.PERSON
        closed = run.last >= last or self._words.words[run.last] == ","
        return bool(named) and closed and told.apposed and entity.speaks

    def _modifies(self, run: Run, last: int) -> bool:
        """Whether a name only tells more of what follows it: "Kenya's army", "the Reed campaign", "an ID card"."""
        if run.last >= last:
            return False
        words, i = self._words, run.last
        if words.lower[i] in ("'s", "\u2019s"):
            return i < last - 1
        bits = words.classes[i]
        return (
            words.words[i].islower() and not bits & (FUNCTION | ADVERB) and (not bits & ANY_VERB or bool(bits & NOUN))
        )

    def _hangs(self, run: Run, first: int) -> bool:
        """Whether a name hangs on a preposition before it: "of Oslo", "for Mayor Doe", "of the Governors' Forum"."""
        words, titles = self._words, self._people.lexicon.descriptions
        before = (run.name if titles.isdisjoint(words.lower[run.first : run.name]) else run.first) - 1
        if before > first and words.words[before] in _POSSESSIVES:
            before -= 2
        if before > first and words.classes[before] & DETERMINER:
            before -= 1
        return before >= first and bool(words.classes[before] & PREPOSITION)

    def _is_beside(self, head: Run, other: Run, last: int) -> bool:
        """Whether a name in a phrase is not its head's, but stands beside it: "Ann Lee and {Tom Roe}"."""
        people, classes = self._people, self._words.classes
        one, two = (other, head) if other.name < head.name else (head, other)
        joint, adjacent = one.last, two.first == one.last + 1
        listed = self._words.words[joint] == "," and any(bits & CONJUNCTION for bits in classes[two.last : last][:2])
        if not classes[joint] & CONJUNCTION and not (listed and adjacent):
            return False
        between = self._words.words[joint + 1 : two.first]
        if any(word[0].isupper() or word == "," for word in between) or self._hangs(two, joint + 1):
            return False  # "the chief for Trade and Oslo Affairs, Ann Lee"
        if people.entity(other) is people.entity(head):
            return False
        # "Health and Food Minister Ann Lee" and "the Bed and Breakfast Union" are one, "Ann Lee and the minister" two.
        person = MentionKind.PERSON
        if people.entity(other).kind is person or not adjacent:
            return True
        body = self._words.lower[head.last - 1] in self._table.organizations and other.last - other.name == 1
        return people.entity(head).kind is not person and not (body and not classes[other.name] & UPPER)

    def _common(self, first: int, last: int) -> tuple[MentionKind, Entity | None]:
        """What a phrase without a name is, and who, where "the" points back: "the minister", "the company"."""
        words, table = self._words, self._table
        head = self._head(first, last)
        if words.classes[first] & (DETERMINER | PRONOUN) and last - first == 1:
            return MentionKind.OTHER, None
        definite = words.lower[first] in self._table.definites
        if head in table.groups or self._joins(first, last):
            return MentionKind.GROUP, None
        if head in table.documents:
            return MentionKind.DOCUMENT, Entity(kind=MentionKind.DOCUMENT)
        if head in table.organizations:
            plain = definite and not any(bits & CAPITAL for bits in words.classes[first + 1 : last])
            told = last - first > 2  # "the grid company" is no other one
            body = self._memory.body(first, head, told=told) if plain else Entity(kind=MentionKind.ORGANIZATION)
            return MentionKind.ORGANIZATION, body
        if definite and first + 2 < last and words.classes[first + 1] & DIGIT:
            aged = self._aged(first, last)
            if aged is not None:
                return MentionKind.PERSON, aged
        if definite and head in table.epithets:
            holder = self._memory.holder(head, first) or self._memory.topic(first, word_gender([head], table))
            return MentionKind.PERSON, holder or self._nameless(head)
        if head in self._people.lexicon.titling:
            if not definite:
                titled = head not in words.words[first:last]  # "Bank CEO says"
                return MentionKind.PERSON, self._apposed(first, head) or (None if titled else self._nameless(head))
            known = any(bits & CAPITAL for bits in words.classes[first + 1 : last])  # "the former Ohio governor"
            bare = last - first == 2  # "the woman", but "the former first lady" is somebody the reader knows
            compound = words.words[last - 2] == "-" and words.lower[last - 1] == head  # "secretary-general"
            holder = None if compound else self._memory.holder(head, first)
            if holder is not None and not self._is_duty_of(holder, first, last):
                holder = None
            described = not compound and head in self._people.lexicon.descriptions
            if holder is None and described and not (bare and self._is_introduced(head, first)):
                holder = self._memory.roleless(head, first, known=not bare)
            return MentionKind.PERSON, holder or (None if known else self._nameless(head))
        if words.lower[first] in words.small.indefinite_articles and head.endswith(table.agentive_endings):
            return MentionKind.OTHER, self._nameless(head)
        return MentionKind.GROUP if head.endswith("s") and len(head) > 3 else MentionKind.OTHER, None

    def _aged(self, first: int, last: int) -> Entity | None:
        """Who a phrase with an age names: "the 45-year-old driver"."""
        words, age = self._words, self._words.lower[first + 1]
        aged = self._memory.aged(first, age)
        if aged is not None or self._table.age_marks.isdisjoint(words.lower[first + 2 : last]):
            return aged
        return None if self._is_introduced(age, first) else self._memory.ageless(first)

    def _joins(self, first: int, last: int) -> bool:
        """Whether a phrase joins two: "Ann Lee and Tom Roe", "a nurse and the driver", not "the singer and clerk"."""
        classes, named = self._words.classes, DETERMINER | CAPITAL
        return any(
            classes[i] & CONJUNCTION
            and (
                classes[i + 1] & named or (classes[i - 1] & CAPITAL and any(bits & CAPITAL for bits in classes[i:last]))
            )
            for i in range(first + 1, last - 1)
        )

    def _is_introduced(self, head: str, at: int) -> bool:
        """Whether somebody without a name was introduced as such before: "a driver", whom "the driver" means."""
        lower, articles = self._words.lower, self._words.small.indefinite_articles
        for i in range(at - 1, max(0, at - _INTRODUCED), -1):
            if lower[i] == head and not articles.isdisjoint(lower[max(0, i - 3) : i]):
                return True
        return False

    def _is_duty_of(self, holder: Entity, first: int, last: int) -> bool:
        """Whether what somebody is known to be does not speak against a phrase: "the ambassador {to Greece}"."""
        words = self._words
        links = words.small.infinitive_marks | self._table.office_links
        behind = next((i for i in range(first, last) if words.lower[i] in links), last)
        others = (words.lower[i - 1] for i in range(first + 1, behind) if words.classes[i] & CONJUNCTION)
        if not holder.duties.issuperset(others):
            return False  # "the lawyer and mayor"
        names = [words.lower[i] for i in range(behind, last) if words.classes[i] & CAPITAL]
        return not names or not holder.duties.isdisjoint(names)

    def _head(self, first: int, last: int) -> str:
        """The head of a phrase without a name: its last noun before a preposition or a comma."""
        words = self._words
        for i in range(first + 1, last):
            if words.classes[i] & (PREPOSITION | RELATIVE) or words.words[i] in ",(":
                return words.lower[i - 2 if words.words[i - 1] == "-" else i - 1]  # "the dad-of-two"
        return words.lower[last - 1]
