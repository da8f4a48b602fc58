# SPDX-License-Identifier: MIT
"""The people and bodies of an article, each with the names that it goes by.

Everything is read on demand: an article has many names, and few of them speak.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cached_property
from itertools import pairwise

from newsfacts._classes import (
    ADJECTIVE,
    ANY_VERB,
    AUXILIARY,
    CAPITAL,
    CONJUNCTION,
    CUE,
    DETERMINER,
    DIGIT,
    DOTTED,
    GERUND,
    NOUN,
    PAST,
    PREPOSITION,
    PRONOUN,
    SUBORDINATOR,
    THIRD,
    UPPER,
)
from newsfacts._people._descriptions import COMPOUND, NOTHING, Description, describe, word_gender
from newsfacts._people._entities import Entity, Kinds
from newsfacts._people._runs import Run, Runs
from newsfacts._quotemarks import Marked
from newsfacts._sentences import Sentence
from newsfacts._words import Words
from newsfacts.lexicon import Lexicon
from newsfacts.records import MentionKind, ZoneKind

_SIGNED = frozenset({ZoneKind.BYLINE, ZoneKind.CREDIT, ZoneKind.STAMP, ZoneKind.BIO})
"""Lines that name who made the page, and nobody of the story."""

_PERSON_NAME = 4
_OPENING = 8
_VERB = ANY_VERB | AUXILIARY
_FINITE = _VERB ^ GERUND
_NEAR = 4
_NAMESAKES = 20
_BEHIND = 20
"""Words behind a name that the pronoun for it is looked for in."""
_POSSESSIVES = frozenset({"'s", "\u2019s"})
_NO_WORDS: frozenset[str] = frozenset()

Span = tuple[int, int]
"""A range of words."""


class People:
    """The names of an article, and who they are."""

    def __init__(self, words: Words, sentences: Sequence[Sentence], marks: Sequence[Marked], lexicon: Lexicon) -> None:
        self.words = words
        self.sentences = sentences
        self._marks = marks
        self.lexicon = lexicon
        self.table = lexicon.language.people
        self._entities: dict[int, Entity] = {}
        self._descriptions: dict[int, Description] = {}
        self._holders: dict[str, tuple[Entity, ...]] = {}

    @cached_property
    def runs(self) -> list[Run]:
        """Every name in the sentences, in order."""
        return list(Runs(self.words, self.sentences, self.lexicon))

    @cached_property
    def _kinds(self) -> Kinds:
        return Kinds(self.words, self.lexicon, self._by_last)

    @cached_property
    def _firsts(self) -> list[int]:
        return [run.name for run in self.runs]

    def within(self, first: int, last: int) -> list[Run]:
        """The names that begin among these words."""
        return self.runs[bisect_left(self._firsts, first) : bisect_left(self._firsts, last)]

    def before(self, word: int, count: int) -> list[Run]:
        """The last names before a word, no more than `count`."""
        index = bisect_left(self._firsts, word)
        return self.runs[max(0, index - count) : index]

    def describe(self, run: Run) -> Description:
        """What stands beside a name."""
        known = self._descriptions.get(run.name)
        if known is None:
            known = NOTHING
            if not self._is_bare(run):
                sentence = self.sentences[run.sentence]
                known = describe(run, sentence.first, sentence.last, self.words, self.lexicon)
            self._descriptions[run.name] = known
        return known

    def _is_bare(self, run: Run) -> bool:
        """Whether neither title nor comma stands beside a name, so that there is nothing to read: most are so."""
        words = self.words
        before = words.lower[run.name - 1] if run.name else ""
        behind = words.words[run.last] if run.last < len(words) else ""
        return (
            run.first == run.name
            and "," not in (before, behind)
            and before not in self.lexicon.titling
            and before not in self.table.organizations
            and self.table.bodies.isdisjoint(words.lower[run.last : run.last + COMPOUND])
        )

    def is_subject(self, run: Run) -> bool:
        """Whether a name is the subject of a clause."""
        return self.opens_clause(run.first, run.last, run.sentence)

    def opens_clause(self, first: int, last: int, sentence: int) -> bool:
        """Whether words are the subject of a clause: no verb or preposition before them, or a finite verb behind.

        The second of two names that "and" joins is none, so that "he" is rather the first.
        """
        classes, own = self.words.classes, self.sentences[sentence]
        before = classes[first - 1] if first > own.first else 0
        if before & PREPOSITION or (before & CONJUNCTION and first - 1 > own.first and classes[first - 2] & CAPITAL):
            return False
        opening = max(own.first, first - _OPENING)
        if first > opening and self.words.words[first - 1] in _POSSESSIVES:
            owner = first - 2
            while owner > opening and classes[owner] & CAPITAL:
                owner -= 1
            if classes[owner] & PREPOSITION:
                return False  # "in Canada's Parliament"
        verbs = [i for i, bits in enumerate(classes[opening:first], opening) if bits & _FINITE and not bits & NOUN]
        if not verbs or (self.words.words[verbs[0]] in _POSSESSIVES and all(map(self._is_possessive, verbs))):
            return True
        return last < own.last and bool(classes[last] & (AUXILIARY | THIRD | PAST)) and not classes[last] & NOUN

    def _is_possessive(self, word: int) -> bool:
        """Whether a form of a verb is the 's of "the owner's"."""
        return self.words.words[word] in _POSSESSIVES and not self.words.classes[word - 1] & PRONOUN

    def may_be(self, run: Run, gender: str) -> bool:
        """Whether the words of a name alone do not rule out that it is a person of a gender."""
        first, last = self.words.lower[run.name], self.words.lower[run.last - 1]
        if last in self.table.organizations or last in self.table.places:
            return False
        return run.last - run.name == 1 or self.lexicon.first_names.get(first) in (gender, "", None)

    def is_told_of(self, run: Run) -> bool:
        """Whether a name is the story's, and stands in no line that tells who made the page."""
        return self.sentences[run.sentence].zone not in _SIGNED

    def is_quoted(self, word: int) -> bool:
        """Whether a word stands in quotation marks."""
        index = bisect_right(self._marks, word, key=lambda marked: marked.first) - 1
        return index >= 0 and word < self._marks[index].last

    def quoted(self, first: int, last: int) -> int:
        """How many of the sentences from `first` to before `last` stand in quotation marks as a whole."""
        return bisect_left(self._quoted, last) - bisect_left(self._quoted, first)

    @cached_property
    def _quoted(self) -> list[int]:
        """The sentences that stand in quotation marks as a whole, in order."""
        starts = [sentence.first for sentence in self.sentences]
        found: list[int] = []
        for marked in self._marks:
            last = bisect_left(starts, marked.last)
            cut = last > 0 and self.sentences[last - 1].last > marked.last
            found += range(bisect_left(starts, marked.first), last - cut)
        return found

    # --- who goes by a name -------------------------------------------------------------------------------------------

    def entity(self, run: Run) -> Entity:
        """The person or body that a name in the text is."""
        found = self._entities.get(run.name)
        if found is None:
            self._join(self._key(run))
            found = self._entities[run.name]
        return found

    def known(self, word: str) -> Entity | None:
        """Who the article calls by a last name, lower case; the first of several."""
        runs = self._by_last.get(word)
        return self.entity(runs[0]) if runs else None

    def _key(self, run: Run) -> str:
        """The word under which other mentions find a name, in lower case: its last but for "Jr.".

        Of "Bank of Yarby" it is the first, both parts of a double name are one word, and of the first of "Ann and Tom
        Lee" it is the other's.
        """
        if self._couples:
            run = self._couples.get(run.name, run)
        lower, last = self.words.lower, run.last - 1
        for i in range(run.name + 1, last):
            if lower[i] in self._links:
                return lower[i - 1]
        while last > run.name and (lower[last] in self.table.suffixes or not lower[last][0].isalpha()):
            last -= 1
        double = last > run.name + 1 and lower[last - 1] == "-" and lower[last - 2] not in self.table.particles
        return self.words.slice(last - 2, last + 1).lower() if double else lower[last]

    @cached_property
    def _links(self) -> frozenset[str]:
        return (self.table.office_links | self.table.body_links) - self.table.particles

    @cached_property
    def _couples(self) -> dict[int, Run]:
        """First names whose surname stands with the name behind an "and": {Ann} and Tom Lee, to the latter.

        "Ann" may be a surname as well, so that something has to tell that they are a pair: their ages, a noun for
        several people before them, or the plural of the surname.
        """
        words, names = self.words, self.lexicon.first_names
        found: dict[int, Run] = {}
        joint = -1  # index behind the name before
        for i, other in enumerate(self.runs):
            if other.first == joint + 1 and words.classes[joint] & CONJUNCTION and other.last - other.first == 2 and i:
                one = self.runs[i - 1]
                first_names = words.lower[one.name] in names and words.lower[other.name] in names
                if one.last - one.first == 1 and first_names and self._is_pair(one, other):
                    found[one.name] = other
            joint = other.last
        return found

    def _is_pair(self, one: Run, other: Run) -> bool:
        """Whether something tells that two are a pair with one surname."""
        words, behind = self.words, other.last + 1
        aged = behind < len(words) and words.words[other.last] == "," and words.classes[behind] & DIGIT
        several = one.first > 0 and words.lower[one.first - 1] in self.table.groups
        return bool(aged) or several or words.words[other.last - 1] + "s" in self._forms

    @cached_property
    def _forms(self) -> frozenset[str]:
        return frozenset(self.words.words)

    @cached_property
    def _by_last(self) -> dict[str, list[Run]]:
        table: defaultdict[str, list[Run]] = defaultdict(list)
        for run in self.runs:
            table[self._key(run)].append(run)
        return table

    @cached_property
    def _by_part(self) -> dict[str, list[Run]]:
        """Each word but the last of the names that are short enough for a person's."""
        table: defaultdict[str, list[Run]] = defaultdict(list)
        for run in self.runs:
            if run.name in self._couples:
                table[self.words.lower[run.name]].append(run)
            letters = sum(map(str.isalpha, self.words.words[run.name : run.last]))
            if 1 < letters <= _PERSON_NAME and not (letters == 2 and self.words.words[run.name + 1] == "-"):
                for word in self.words.lower[run.name : run.last - 1]:
                    table[word].append(run)
        return table

    def _join(self, key: str) -> None:
        """Join the names with one last word into entities: full names first, then what they are called by."""
        full: list[Entity] = []
        for run in self._by_last[key]:
            if run.last - run.name > 1 or run.name in self._couples:
                tokens, gender = self._tokens(run), self._gender(run)
                same = (one for one in full[-_NAMESAKES:] if _is_same(one, tokens, gender))
                entity = next(same, None)
                if entity is None:
                    entity = Entity()
                    full.append(entity)
                self._add(entity, run, tokens, gender)
        # Entities of other words, which this one is short for: it adds nothing to them, so that its turn is no matter.
        others: set[Entity] = set()
        later = full[:_NAMESAKES][::-1]
        named: list[Entity] = []  # the full names and then the surnames before a mention, the latest last
        for run in self._by_last[key]:
            entity = self._entities.get(run.name)
            if entity is None:
                entity = self._called(run, named) or self._called(run, later)
                if entity is None and not full and (entity := self._alias(run, key)) is not None:
                    others.add(entity)
                entity = entity or Entity()
                if entity in others:
                    self._entities[run.name] = entity
                elif entity.by_surname and self.describe(run) is NOTHING:
                    self._entities[run.name] = entity
                    entity.runs.append(run)
                else:
                    self._add(entity, run, self._tokens(run), self._gender(run))
            if not named or named[-1] is not entity:
                if entity in named[-_NAMESAKES:]:
                    named.remove(entity)
                named.append(entity)
        for entity in {self._entities[run.name]: None for run in self._by_last[key]}:
            if entity not in others:
                self._finish(entity)

    def _called(self, run: Run, entities: Sequence[Entity]) -> Entity | None:
        """Who a surname alone stands for: who shares its title, else who went by it before, else who came last."""
        if self.describe(run) is NOTHING:
            usual = (one for one in reversed(entities) if one.by_surname)
            return next(usual, entities[-1] if entities else None)
        gender = self._gender(run)
        fitting = [entity for entity in entities[-_NAMESAKES:] if _agree(entity.gender, gender)][::-1]
        if len(fitting) < 2:
            return fitting[0] if fitting else None
        title = self._title_words(run)
        alike = (one for one in fitting if title & one.duties)
        certain = (one for one in fitting if gender and one.gender)
        usual = (one for one in fitting if one.by_surname)
        return next((one for candidates in (alike, certain, usual, fitting) for one in candidates), None)

    def _alias(self, run: Run, key: str) -> Entity | None:
        """Who a name that is nobody's last name stands for: an acronym, or a first name."""
        if self.words.classes[run.name] & (UPPER | DOTTED):
            full = self._acronyms.get(key) or self._initials.get(key.replace(".", ""))
            return self.entity(full) if full is not None else None
        if key in self.table.demonyms or key in self.table.places:
            return None  # neither "Mexico City" nor "Irish Open"
        longer = self._by_part.get(key, [])
        before = bisect_left(longer, run.name, key=lambda full: full.name)
        known = key in self.lexicon.first_names
        near = [*reversed(longer[max(0, before - _NAMESAKES) : before]), *longer[before : before + _NAMESAKES]]
        gender = self._gender(run)
        fitting = (self.entity(full) for full in near if _agree(self._gender(full), gender))
        return next((one for one in fitting if known or self._is_called(one)), None)

    def _is_called(self, entity: Entity) -> bool:
        """Whether a name may go by another word than its last: "Yarby Games" and "Xi Jinping", not "Yarby Search"."""
        if entity.kind is not MentionKind.OTHER or not entity.words.isdisjoint(self.table.organizations):
            return True
        run = entity.runs[0]
        known = any(bits & (ADJECTIVE | ANY_VERB) for bits in self.words.classes[run.name : run.last])
        return not known and "&" not in entity.words

    def _add(self, entity: Entity, run: Run, tokens: frozenset[str], gender: str) -> None:
        """Add a mention with its words, and what stands beside it, to an entity."""
        entity.runs.append(run)
        self._entities[run.name] = entity
        if len(tokens) > len(entity.words):
            entity.name, entity.words = self._name(run), tokens
        entity.gender = entity.gender or gender
        entity.by_surname = entity.by_surname or len(tokens) == 1
        told = self.describe(run)
        if told is not NOTHING:
            entity.role = entity.role or told.role
            entity.titled = entity.titled or told.title is not None or told.age is not None
            entity.duties |= self._title_words(run)
            entity.body = entity.body or told.body is not None
            entity.duties |= {told.body} if told.body else frozenset()

    def _name(self, run: Run) -> str:
        """A name as the text has it, with the surname that the first of a couple shares."""
        name, other = self.words.slice(run.name, run.last), self._couples.get(run.name)
        return name if other is None else f"{name} {self.words.slice(other.name + 1, other.last)}"

    def _tokens(self, run: Run) -> frozenset[str]:
        words = frozenset(self.words.lower[run.name : run.last])
        other = self._couples.get(run.name)
        if other is not None:
            return words | {*self.words.lower[other.name + 1 : other.last]}
        return words if len(words) == 1 else frozenset(word for word in words if word[0].isalpha())

    def _gender(self, run: Run) -> str:
        """The gender that one mention of a name tells."""
        first_name = self.lexicon.first_names.get(self.words.lower[run.name], "")
        full = run.last - run.name > 1 or run.name in self._couples
        return self.describe(run).gender or (first_name if full else "")

    def _finish(self, entity: Entity) -> None:
        """Conclude from all its mentions what an entity is."""
        kinds = self._kinds
        entity.kind = kinds.of(entity)
        entity.speaks = entity.kind is MentionKind.PERSON or (
            entity.kind is MentionKind.OTHER and not kinds.is_mostly_thing(entity)
        )
        if entity.speaks and not entity.gender and entity.words <= self.table.female_names:
            entity.gender = "f"  # a first name alone; those of men are surnames too
        if entity.speaks and not entity.gender:
            genders = (self._pronoun_behind(run) for run in entity.runs[:_NAMESAKES])
            entity.gender = next((gender for gender in genders if gender), "")
        unheard = len(entity.words) == 1 and self.lexicon.first_names.keys().isdisjoint(entity.words)
        doubtful = entity.speaks and not entity.gender and unheard and entity.kind is MentionKind.OTHER
        if doubtful and any(map(self._is_it, entity.runs[:_NAMESAKES])):
            entity.kind, entity.speaks = MentionKind.ORGANIZATION, False

    def _is_it(self, run: Run) -> bool:
        """Whether what a name says of itself calls it by the pronoun for a body: "Example said {it} expects"."""
        words, it = self.words, run.last + 1
        it += bool(it < len(words) and words.classes[it] & SUBORDINATOR)
        cue = run.last < len(words) and words.classes[run.last] & (CUE | PAST | THIRD)
        said = bool(cue & CUE and cue & (PAST | THIRD))
        acts = it + 1 < len(words) and words.classes[it + 1] & _VERB
        return bool(said and acts) and words.lower[it] in self.table.neuter_words

    def _pronoun_behind(self, run: Run) -> str:
        """The gender of the pronoun that goes on behind a subject, in its sentence or at the head of the next.

        "Shah said she would leave", "Shah left. She said".
        """
        if not self.is_subject(run):
            return ""
        classes, lower = self.words.classes, self.words.lower
        last, acts = self.sentences[run.sentence].last, False
        for i in range(run.last, min(run.last + _BEHIND, last + 1, len(self.words))):
            bits = classes[i]
            if bits & PRONOUN and (gender := word_gender([lower[i]], self.table)):
                return gender if acts else ""  # "loyalty, he said, is rare"
            acts = acts or bool(bits & _VERB)
            if bits & CAPITAL and i < last and not classes[i - 1] & (DETERMINER | PREPOSITION | CAPITAL):
                return ""
        return ""

    # --- by other words -----------------------------------------------------------------------------------------------

    def _title_words(self, run: Run) -> frozenset[str]:
        told = self.describe(run)
        called = told.title or told.role
        if called is None:
            return _NO_WORDS
        words = (word.strip(".,") for word in called.lower().split())
        return frozenset(self.table.title_abbreviations.get(word, word) for word in words)

    @cached_property
    def _acronyms(self) -> dict[str, Run]:
        """Short forms, lower case, to the names that they stand beside in parentheses."""
        words = self.words
        short: dict[str, Run] = {}
        for one, other in pairwise(self.runs):
            if words.words[one.last : other.name] == ["("] and words.words[other.last : other.last + 1] == [")"]:
                for brief, full in ((one, other), (other, one)):
                    if brief.last - brief.name == 1 < full.last - full.name and words.classes[brief.name] & UPPER:
                        short.setdefault(words.lower[brief.name], full)
        return short

    @cached_property
    def _initials(self) -> dict[str, Run]:
        """The first letters of the capitalised words of long names, lower case."""
        words = self.words
        table: dict[str, Run] = {}
        for run in self.runs:
            if run.last - run.name > 2:
                letters = "".join(word[0] for word in words.words[run.name : run.last] if word[0].isupper())
                table.setdefault(letters.lower(), run)
        return table

    def holders(self, duty: str) -> tuple[Entity, ...]:
        """The people of the article with that word among titles and roles, in order."""
        if duty not in self._holders:
            forms = (duty, *(short for short, full in self.table.title_abbreviations.items() if full == duty))
            near = (run for form in forms for at in self._where(form) for run in self._beside(at))
            self._holders[duty] = tuple({one: None for one in map(self.entity, near) if duty in one.duties})
        return self._holders[duty]

    def _beside(self, word: int) -> Iterable[Run]:
        """The names that a title or a role may belong to."""
        return (*self.within(word + 1, word + _NEAR), *self.before(word, 1))

    def _where(self, form: str) -> Iterable[int]:
        """The places of a word."""
        lower, at = self.words.lower, -1
        try:
            while True:
                at = lower.index(form, at + 1)
                yield at
        except ValueError:
            return


def _agree(one: str, other: str) -> bool:
    """Whether two genders can be one person's."""
    return not one or not other or one == other


def _is_same(entity: Entity, words: frozenset[str], gender: str) -> bool:
    """Whether a name is a longer or shorter form of an entity's."""
    return _agree(entity.gender, gender) and (words <= entity.words or entity.words <= words)
