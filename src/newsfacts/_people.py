# SPDX-License-Identifier: MIT
"""Who is who in an article: names, roles, genders, and what a pronoun or a surname stands for.

Resolution keeps a memory of the speakers, since the last resolved speaker of a gender is by far the best single
predictor of who "he" or "she" is in reported speech.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import cached_property

import attrs

from newsfacts._sentences import Sentence
from newsfacts._words import Words
from newsfacts.lexicon import (
    ADJECTIVE,
    ADVERB,
    ANY_VERB,
    AUXILIARY,
    CAPITAL,
    CONJUNCTION,
    DETERMINER,
    DOTTED,
    MONTH,
    NOUN,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    SUBORDINATOR,
    UPPER,
    WEEKDAY,
    Lexicon,
)
from newsfacts.records import Mention, MentionKind

_FUNCTION = (
    DETERMINER | PREPOSITION | CONJUNCTION | SUBORDINATOR | RELATIVE | PRONOUN | AUXILIARY | MONTH | WEEKDAY
)  # fmt: skip
_APPOSITIVE_LIMIT = 25
_ROLE_LIMIT = 8
_FULL_NAME = 3
_MEMORY = 20
_SHORT = 4
_TITLE_CASE = 0.5
_SUBJECTS = 3
_OPENING = 6


@attrs.frozen
class Name:
    """A name in the text, without titles.

    Attributes:
        first, last: Its words.
        key: Its last word in lower case, under which other mentions find it.
        text: The name.
        kind: Person, organization, or other where its words do not tell.
        gender: "m", "f", or "" where unknown.
        title: What stands before it as its title, else its role.
        role: Title or appositive, without article; no mere form of address.
        titled: Whether a title stands before it.
        subject: Whether it opens its sentence.

    """

    first: int
    last: int
    key: str
    text: str
    kind: MentionKind
    gender: str
    title: str | None
    role: str | None
    titled: bool
    subject: bool


class People:
    """The names of an article."""

    def __init__(self, words: Words, sentences: list[Sentence], lexicon: Lexicon) -> None:
        self._words = words
        self._sentences = sentences
        self._lexicon = lexicon
        self._people = lexicon.language.people

    @cached_property
    def names(self) -> list[Name]:
        """Every name in the sentences, in order."""
        found: list[Name] = []
        capitals = [i for i in self._words.where(CAPITAL) if self._is_name_word(i)]
        for sentence in self._sentences:
            own = capitals[bisect_left(capitals, sentence.first) : bisect_left(capitals, sentence.last)]
            length = sentence.last - sentence.first
            if length > _SHORT and len(own) > _TITLE_CASE * length:
                continue  # a title: its capitals tell nothing
            last = 0
            for i in own:
                if i >= last:
                    last = self._run(i, sentence.last)
                    name = self._name(i, last, sentence)
                    if name is not None:
                        found.append(name)
        return found

    @cached_property
    def full(self) -> dict[str, Name]:
        """Last word, and for persons first word too, to the fullest name that has it; the first of equals."""
        table: dict[str, Name] = {}
        for name in self.names:
            keys = {name.key}
            if name.last - name.first <= _FULL_NAME:
                keys.add(self._words.lower[name.first])
            for key in keys:
                best = table.get(key)
                if best is None or (self._rank(name, key) > self._rank(best, key) and self._agree(best, name)):
                    table[key] = name
        return table

    def _rank(self, name: Name, key: str) -> tuple[bool, int]:
        """How well a name serves as the full form of a word: best by surname, then by first name, then alone."""
        length = name.last - name.first
        return name.key == key and length > 1, length

    @cached_property
    def _acronyms(self) -> dict[str, Name]:
        """Short forms that the article gives for a name, in parentheses behind it."""
        words = self._words
        return {
            words.lower[name.last + 1]: name
            for name in reversed(self.names)
            if name.last + 2 < len(words)
            and words.words[name.last] == "("
            and words.classes[name.last + 1] & UPPER
            and words.words[name.last + 2] == ")"
        }

    @cached_property
    def roles(self) -> dict[str, str]:
        """Full name to the first role that the article gives it."""
        table: dict[str, str] = {}
        for name in self.names:
            if name.role:
                table.setdefault(self.fullest(name).text, name.role)
        return table

    @cached_property
    def _firsts(self) -> list[int]:
        return [name.first for name in self.names]

    def fullest(self, name: Name) -> Name:
        """The fullest form of a name in the article."""
        if name.key in self._acronyms and name.last - name.first == 1:
            return self._acronyms[name.key]
        best = self.full.get(name.key, name)
        return best if self._agree(best, name) else name

    def within(self, first: int, last: int) -> list[Name]:
        """The names that begin among these words."""
        return self.names[bisect_right(self._firsts, first - 1) : bisect_right(self._firsts, last - 1)]

    @cached_property
    def duties(self) -> dict[str, set[str]]:
        """Full name to the words of all its titles and roles, lower case, abbreviations written out."""
        table: dict[str, set[str]] = {}
        for name in self.names:
            if name.title:
                words = (word.strip(".,") for word in name.title.lower().split())
                written = {self._people.title_abbreviations.get(word, word) for word in words}
                table.setdefault(self.fullest(name).text, set()).update(written)
        return table

    @cached_property
    def _having(self) -> dict[str, list[str]]:
        """Word of a title or role to the full names that have it."""
        table: dict[str, list[str]] = {}
        for text, duties in self.duties.items():
            for duty in duties:
                table.setdefault(duty, []).append(text)
        return table

    def only(self, duty: str) -> Name | None:
        """The only person of the article with that word among titles and roles."""
        having = self._having.get(duty, [])
        if len(having) != 1:
            return None
        return next((full for full in map(self.fullest, self.names) if full.text == having[0]), None)

    def can_speak(self, name: Name) -> bool:
        """Whether a pronoun for a person may stand for a name: a person, or a name whose words tell nothing else."""
        if name.kind is MentionKind.PERSON:
            return True
        words, people, last = self._words, self._people, name.last - 1
        common = people.titles | people.role_nouns | people.groups | people.organizations
        if any(word in common for word in words.lower[name.first : name.last]):
            return False
        return not words.classes[last] & (ADJECTIVE | UPPER | DOTTED) or words.lower[last] in self._lexicon.first_names

    def before(self, word: int) -> list[Name]:
        """The last names before a word, no more than a reader remembers."""
        index = bisect_right(self._firsts, word - 1)
        return self.names[max(0, index - _MEMORY) : index]

    def resolver(self) -> Resolver:
        """A resolver with an empty memory; ask it in reading order."""
        return Resolver(self, self._words, self._sentences, self._lexicon)

    # --- reading names ------------------------------------------------------------------------------------------------

    def _run(self, first: int, limit: int) -> int:
        """Index after the capitalised run that begins at `first`: initials, particles, hyphens and "of" may join it."""
        words, classes, lower = self._words, self._words.classes, self._words.lower
        i = first + 1
        while i < limit:
            word = words.words[i]
            if self._is_name_word(i):
                if lower[i] in self._lexicon.first_names and classes[i - 1] & UPPER and not classes[i] & UPPER:
                    break
                i += 1
            elif word == "." and words.glued(i) and (len(lower[i - 1]) == 1 or lower[i - 1] in self._abbreviations):
                i += 1
            elif i + 1 >= limit or not classes[i + 1] & CAPITAL:
                break
            elif word in ("-", "&") or lower[i] in self._people.particles or self._is_of(first, i):
                i += 2
            else:
                break
        return i

    def _is_name_word(self, index: int) -> bool:
        bits = self._words.classes[index]
        return bool(bits & CAPITAL and (bits & UPPER or not bits & _FUNCTION))

    def _is_of(self, first: int, index: int) -> bool:
        """Whether this is the "of" inside the name of a body (Bank of England), not behind a person or a title."""
        lower = self._words.lower
        return (
            lower[index] == "of"
            and lower[first] not in self._lexicon.first_names
            and lower[index - 1] not in self._people.titles
            and lower[index - 1] not in self._people.role_nouns
            and lower[index - 1] not in self._people.groups
        )

    @cached_property
    def _abbreviations(self) -> frozenset[str]:
        return self._lexicon.language.sentences.abbreviations

    def _name(self, first: int, last: int, sentence: Sentence) -> Name | None:
        words, lower, people = self._words, self._words.lower, self._people
        start = first
        # "Ukrainian President Volodymyr Zelensky": what stands up to the last title is role, not name.
        for i in range(last - 2, first - 1, -1):
            if lower[i] in people.titles or lower[i] in people.role_nouns:
                start = i + 1
                while start < last - 1 and words.words[start] == ".":
                    start += 1
                break
        end = last - 1 if words.words[last - 1] == "." else last
        if start >= end or (end - first == 1 and first == sentence.first and self._is_common(lower[first])):
            return None
        title = words.slice(first, start).rstrip(".") if start > first else self._title_before(start, sentence.first)
        tokens = lower[start:end]
        gender = self._gender(tokens[0], lower[first:start])
        if title and not gender:
            gender = self.word_gender(title.lower().split())
        if any(token in people.organizations for token in tokens):
            kind = MentionKind.ORGANIZATION
        elif title or (tokens[0] in self._lexicon.first_names and len(tokens) > 1):
            kind = MentionKind.PERSON
        elif len(tokens) == 1 and words.classes[start] & (UPPER | DOTTED):
            kind = MentionKind.ORGANIZATION
        else:
            kind = MentionKind.OTHER
        role = title if title and title.lower().rstrip(".") not in self._abbreviations else None
        if kind is not MentionKind.ORGANIZATION:
            role = role or self._appositive(end, sentence.last)
            if role:
                kind = MentionKind.PERSON
                gender = gender or self.word_gender(role.lower().split())
        return Name(
            first=start,
            last=end,
            key=self._key(tokens),
            text=words.slice(start, end),
            kind=kind,
            gender=gender,
            title=title or role,
            role=role,
            titled=bool(title),
            subject=self._is_subject(first, end, sentence),
        )

    def _is_common(self, word: str) -> bool:
        """Whether a word that only opens a sentence is a common noun: Officials, Report."""
        people = self._people
        return word in people.groups or word in people.documents or word in people.role_nouns or word in people.titles

    def _is_subject(self, first: int, last: int, sentence: Sentence) -> bool:
        """Whether a name opens its sentence, behind no verb or preposition, and owns nothing."""
        words = self._words
        return (
            first - sentence.first <= _OPENING
            and not any(bits & (ANY_VERB | AUXILIARY) & ~NOUN for bits in words.classes[sentence.first : first])
            and not (first > sentence.first and words.classes[first - 1] & PREPOSITION)
            and not (last < sentence.last and words.lower[last] in ("'s", "\u2019s"))
        )

    def _key(self, tokens: list[str]) -> str:
        for token in reversed(tokens):
            if token[0].isalpha() and token not in ("jr", "sr", "ii", "iii"):
                return token
        return tokens[-1]

    def _title_before(self, start: int, least: int) -> str | None:
        """Lower-case title before a name, with what describes it: "White House spokesman" Josh Example."""
        words, classes, lower = self._words, self._words.classes, self._words.lower
        i = start - 1
        if i < least or not (lower[i] in self._people.titles or lower[i] in self._people.role_nouns):
            return None
        while i > max(least, start - _ROLE_LIMIT) and not (
            classes[i - 1] & _FUNCTION
            or (classes[i - 1] & ANY_VERB and not classes[i - 1] & (NOUN | CAPITAL))
            or not words.words[i - 1][0].isalpha()
        ):
            i -= 1
        return words.slice(i, start)

    def _appositive(self, end: int, limit: int) -> str | None:
        """What stands between commas behind a name, if it holds a word for a role."""
        words, classes, lower, people = self._words, self._words.classes, self._words.lower, self._people
        if end >= limit or words.words[end] != ",":
            return None
        first = end + 1
        has_role = False
        for i in range(first, min(limit, first + _APPOSITIVE_LIMIT)):
            if words.words[i] in ",.;" or (i > first and classes[i] & RELATIVE):
                start = first + (1 if classes[first] & DETERMINER else 0)
                return words.slice(start, i) if has_role and start < i else None
            if classes[i] & AUXILIARY or (classes[i] & ANY_VERB and not has_role and not classes[i] & NOUN):
                return None
            has_role = has_role or lower[i] in people.titles or lower[i] in people.role_nouns
        return None

    def _gender(self, first_name: str, titles: list[str]) -> str:
        return self.word_gender(titles) or self._lexicon.first_names.get(first_name, "")

    def word_gender(self, tokens: list[str]) -> str:
        """The gender that the first telling word among them tells, "" where none does."""
        for token in tokens:
            if token in self._people.male_words:
                return "m"
            if token in self._people.female_words:
                return "f"
        return ""

    def _agree(self, one: Name, other: Name) -> bool:
        """Whether the shorter of two names with a word in common is a part of the longer, and genders agree."""
        if one.gender and other.gender and one.gender != other.gender:
            return False
        short, long = sorted((one, other), key=lambda name: name.last - name.first)
        lower = self._words.lower
        return set(lower[short.first : short.last]) <= set(lower[long.first : long.last])


class Resolver:
    """Resolves the sources of an article, asked in reading order, with a memory of who spoke last."""

    def __init__(self, people: People, words: Words, sentences: list[Sentence], lexicon: Lexicon) -> None:
        self._people = people
        self._words = words
        self._lexicon = lexicon
        self._table = lexicon.language.people
        self._starts = [sentence.first for sentence in sentences]
        self._speakers: list[tuple[int, Name]] = []
        self._bodies: list[Name] = []
        self._genders: dict[str, str] = {}

    def resolve(self, first: int, last: int) -> Mention:
        """The source that words `first` to before `last` name."""
        words, lower = self._words, self._words.lower
        kind, name, role = MentionKind.OTHER, None, None
        if last - first == 1 and words.classes[first] & PRONOUN:
            kind = MentionKind.PRONOUN
            gender = self._people.word_gender(lower[first:last])
            found = self._antecedent(first, gender) if gender else self._body(lower[first])
            if found is not None and gender:
                self._genders[found.text] = gender
        else:
            found = self._named(first, last)
            if found is not None:
                kind = found.kind
            else:
                kind = self._common(first, last)
                if kind is MentionKind.PERSON:
                    found = self._by_role(first, last)
                elif kind is MentionKind.ORGANIZATION and self._bodies and self._is_plain(first, last):
                    found = self._bodies[-1]
        if found is not None:
            name, role = found.text, self._people.roles.get(found.text)
            if found.kind is MentionKind.ORGANIZATION:
                self._bodies.append(found)
            elif self._people.can_speak(found):
                self._speakers.append((first, found))
                kind = MentionKind.PERSON if kind is MentionKind.OTHER else kind
        start, end = words.starts[first], words.ends[last - 1]
        return Mention(start=start, end=end, text=words.text[start:end], kind=kind, name=name, role=role)

    def _named(self, first: int, last: int) -> Name | None:
        """The fullest form of the name that is the head of a phrase."""
        words = self._words
        comma = next((i for i in range(first, last) if words.words[i] == ","), last)
        names = [
            name for name in self._people.within(first, last) if name.last <= last and not self._modifies(name, last)
        ]
        # Behind a title is the speaker, wherever it stands: "the envoy to Mali, Ann Lee". Else the last name of the
        # first noun phrase, since the words of a compound stand before their head: "Example Corp. boss Ann Lee".
        front = [name for name in reversed(names) if name.first < comma and not self._hangs(name, first)]
        behind = [name for name in names if name.first > comma and name.kind is MentionKind.PERSON]
        head = next((name for name in (*(name for name in names if name.titled), *front, *behind)), None)
        if head is None:
            # In a title, or clipped out of a longer run: only a name that the article has elsewhere.
            key = words.lower[last - 1]
            known = self._people.full.get(key) if words.classes[last - 1] & CAPITAL else None
            return known if known is not None and known.key == key else None
        if any(word in self._table.groups for word in words.lower[head.last : last]):
            return None
        return self._people.fullest(head)

    def _modifies(self, name: Name, last: int) -> bool:
        """Whether a name only tells more of what follows it: "Kenya's army", "the Reed campaign", "an ID card"."""
        if name.last >= last:
            return False
        words, i = self._words, name.last
        if words.lower[i] in ("'s", "\u2019s"):
            return i < last - 1
        bits = words.classes[i]
        return (
            words.words[i].islower() and not bits & (_FUNCTION | ADVERB) and (not bits & ANY_VERB or bool(bits & NOUN))
        )

    def _hangs(self, name: Name, first: int) -> bool:
        """Whether a name hangs on a preposition before it, with or without an article."""
        classes = self._words.classes
        before = name.first - 1
        if before > first and classes[before] & DETERMINER:
            before -= 1
        return before >= first and bool(classes[before] & PREPOSITION)

    def _common(self, first: int, last: int) -> MentionKind:
        """What a phrase without a name is, by its head: the last noun before a preposition or a comma."""
        words, table = self._words, self._table
        end = next(
            (
                i
                for i in range(first + 1, last)
                if words.classes[i] & (PREPOSITION | RELATIVE) or words.words[i] in ",("
            ),
            last,
        )
        head = words.lower[end - 1]
        if head in table.groups:
            return MentionKind.GROUP
        if head in table.documents:
            return MentionKind.DOCUMENT
        if head in table.organizations:
            return MentionKind.ORGANIZATION
        if head in table.titles or head in table.role_nouns or head in table.male_words | table.female_words:
            return MentionKind.PERSON
        return MentionKind.GROUP if head.endswith("s") and len(head) > 3 else MentionKind.OTHER

    def _by_role(self, first: int, last: int) -> Name | None:
        """The last speaker whose role has the head of "the minister", else the only person whose role has it."""
        if self._words.lower[first] != "the":
            return None
        head = self._words.lower[last - 1]
        for _, speaker in self._speakers[: -_MEMORY - 1 : -1]:
            if head in self._people.duties.get(speaker.text, ()):
                return speaker
        return self._people.only(head)

    def _is_plain(self, first: int, last: int) -> bool:
        """Whether a phrase is "the" and common nouns alone, so that it points back."""
        return self._words.lower[first] == "the" and not any(
            bits & CAPITAL for bits in self._words.classes[first + 1 : last]
        )

    def _body(self, pronoun: str) -> Name | None:
        """The last body that spoke, for "it"."""
        return self._bodies[-1] if pronoun in self._table.neuter_words and self._bodies else None

    def _antecedent(self, at: int, gender: str) -> Name | None:
        """Who a pronoun stands for: a person who has become the subject since the last speaker, else that speaker."""
        recent = self._speakers[: -_MEMORY - 1 : -1]
        speaker = next(((i, name) for i, name in recent if self._fits(name, gender)), None)
        sentence = max(0, bisect_right(self._starts, at) - 1)
        since = max(self._starts[max(0, sentence - _SUBJECTS)] if self._starts else 0, speaker[0] + 1 if speaker else 0)
        for name in reversed(self._people.within(since, at)):
            if name.subject and self._fits(name, gender, strict=True):
                return self._people.fullest(name)
        if speaker is not None:
            return speaker[1]
        for name in reversed(self._people.before(at)):
            if self._people.fullest(name).kind is MentionKind.PERSON and self._fits(name, gender):
                return self._people.fullest(name)
        return None

    def _fits(self, name: Name, gender: str, *, strict: bool = False) -> bool:
        full = self._people.fullest(name)
        known = full.gender or name.gender or self._genders.get(full.text, "")
        return known == gender or (not known and not strict)
