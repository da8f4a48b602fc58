# SPDX-License-Identifier: MIT
"""Names as runs of capitalised words: where each begins and ends."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cached_property

from newsfacts._classes import (
    ADJECTIVE,
    ADVERB,
    ANY_VERB,
    AUXILIARY,
    CAPITAL,
    CONJUNCTION,
    DETERMINER,
    DIGIT,
    DOTTED,
    GERUND,
    MARK,
    MONTH,
    NEGATION,
    NOUN,
    NUMBER,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    STOP,
    SUBORDINATOR,
    UPPER,
    WEEKDAY,
)
from newsfacts._record import record
from newsfacts._sentences import Sentence
from newsfacts._words import Words
from newsfacts.lexicon import Lexicon

FUNCTION = (
    DETERMINER | PREPOSITION | CONJUNCTION | SUBORDINATOR | RELATIVE | PRONOUN | AUXILIARY | MONTH | WEEKDAY
)  # fmt: skip
_KNOWN = FUNCTION | ADJECTIVE | ADVERB | ANY_VERB | NOUN | NUMBER
_OPENING = FUNCTION | ADVERB | NEGATION | GERUND
"""Words that open sentences and no names."""

_SHORT_TITLE = 4
_TITLE_CASE = 0.5
_SHORT_SYLLABLE = 5
_JOINTS = frozenset({"-", "&", "\u2010", "\u2011"})
_OWNERS = frozenset({"'s", "\u2019s"})
_POSSESSIVES = _OWNERS | {"'", "\u2019"}
_BODY = 5
"""How many words behind a possessive the noun of a body may be."""
_TIED = _JOINTS | _POSSESSIVES
_ROMAN = frozenset("IVX")
_CLOSING = frozenset({'"', "\u201d", "''", "\u2019", ")"})


@record(eq=False, repr=False)
class Run:
    """A run of words that is a name, or a name behind titles.

    Attributes:
        first, last: Its words.
        name: Index of the first word of the name itself; what stands before it is title.
        sentence: Index of its sentence.

    """

    first: int
    last: int
    name: int
    sentence: int


class Runs:
    """Finds the runs of a text."""

    def __init__(self, words: Words, sentences: Sequence[Sentence], lexicon: Lexicon) -> None:
        self._words = words
        self._sentences = sentences
        self._first_names = lexicon.first_names
        self._people = lexicon.language.people
        self._abbreviations = lexicon.language.sentences.abbreviations
        self._described = lexicon.descriptions
        self._common = lexicon.common_sources
        classes = words.classes
        self._capitals = [i for i in words.where(CAPITAL) if classes[i] & UPPER or not classes[i] & FUNCTION]
        self._name_words = frozenset(self._capitals)
        people = self._people
        conjunctions = lexicon.language.grammar.conjunctions
        self._joining = people.particles | people.body_links | people.office_links | conjunctions | _TIED | {"."}
        self._inside: set[str] = set()  # words that are capitals inside a sentence

    @cached_property
    def _forms(self) -> frozenset[str]:
        return frozenset(self._words.words)

    def __iter__(self) -> Iterator[Run]:
        """The runs in the sentences, in order; lines in title case have none, since their capitals tell nothing."""
        capitals, classes, lower = self._capitals, self._words.classes, self._words.lower
        end = 0
        spans: list[tuple[int, list[int]]] = []
        for index, sentence in enumerate(self._sentences):
            begin = bisect_left(capitals, sentence.first, end)
            end = bisect_left(capitals, sentence.last, begin)
            if begin < end and not self._in_title_case(sentence, end - begin):
                own = capitals[begin:end]
                spans.append((index, own))
                inner = own[1:] if own[0] == sentence.first else own
                self._inside.update([lower[i] for i in inner if not classes[i - 1] & (MARK | STOP)])
        for index, own in spans:
            after, limit = 0, self._sentences[index].last
            for i in own:
                if i >= after:
                    after = i + 1
                    joined = after < limit and (classes[after] & CAPITAL or lower[after] in self._joining)
                    if after + 1 < limit and lower[after] == ",":
                        joined = self._words.words[after + 1] in self._words.small.company_forms
                    if joined or (lower[i] in self._described and self._is_office(after, limit)):
                        after = self._end(i, limit)
                    run = self._run(i, after, index)
                    if run is not None:
                        yield run

    def _run(self, first: int, last: int, sentence: int) -> Run | None:
        """The run of capitalised words, without what only opens its sentence; None where it is no name."""
        words, own = self._words.words, self._sentences[sentence]
        begin: int | None = first
        if first == own.first or self._words.classes[first - 1] & (MARK | STOP):  # a capital for where it stands
            begin = (
                None if self._words.lower[first] in self._words.small.existential else self._behind_opener(first, last)
            )
        elif first - 1 > own.first and self._is_month_name(first - 1):
            begin = first - 1
        if begin is None or (
            last - first == 1 and self._words.classes[first] & UPPER and self._is_unit(first, own.last)
        ):
            return None
        if words[last - 1] == "." and self._words.lower[last - 2] not in self._people.suffixes:
            last -= 1
        while last - begin > 2 and self._is_post_nominal(last - 1):
            last -= 1
        name = self._behind_titles(begin, last, opens=begin == own.first)
        if name is None:
            return None
        while last - name > 2 and self._words.lower[name] in self._first_names and self._is_letters(last - 1):
            last -= 1
        return Run(begin, last, name, sentence)

    def _is_unit(self, index: int, limit: int) -> bool:
        """Whether capital letters belong to the number before them: "14.52 GMT", but not "in 2016 NASA said"."""
        classes, words = self._words.classes, self._words.words
        return (
            index > 0 and bool(classes[index - 1] & DIGIT) and (index + 1 >= limit or not words[index + 1][0].isalpha())
        )

    def _is_post_nominal(self, index: int) -> bool:
        """Whether a word is letters for an honour or an office behind a name: "Jane Doe KC"."""
        return self._words.lower[index] in self._people.post_nominals and not self._words.words[index].istitle()

    def _is_letters(self, index: int) -> bool:
        """Whether a word behind others is capital letters that are no number: "Jane Doe FRCP", but not "Henry VIII"."""
        classes = self._words.classes
        letters = classes[index] & UPPER and not classes[index - 1] & UPPER
        return bool(letters) and not _ROMAN.issuperset(self._words.words[index])

    def _in_title_case(self, sentence: Sentence, capitals: int) -> bool:
        length = sentence.last - sentence.first
        if length <= _SHORT_TITLE:
            return False
        if capitals > _TITLE_CASE * length:
            return True
        # A sentence has a stop; of a title's words only the small ones are in lower case.
        words, classes = self._words, self._words.classes
        end = sentence.last - 1
        if classes[end] & STOP or words.words[end] in _CLOSING:
            return False
        small = sum(
            1 for i in range(sentence.first, sentence.last) if words.words[i].islower() and not classes[i] & FUNCTION
        )
        return capitals > small

    def _is_month_name(self, index: int) -> bool:
        """Whether a word is a name that is also a month or an auxiliary: Theresa May, Will."""
        bits = self._words.classes[index]
        return bool(bits & CAPITAL and bits & (MONTH | AUXILIARY) and self._words.lower[index] in self._first_names)

    def _is_surname_too(self, index: int) -> bool:
        """Whether a word behind a first name is its surname though it is a month or an auxiliary too: "Anh Do"."""
        bits = self._words.classes[index]
        return bool(bits & CAPITAL and bits & AUXILIARY) or self._is_month_name(index)

    def _end(self, first: int, limit: int) -> int:
        """Index after the run that begins at `first`: initials, particles, hyphens and prepositions may join it."""
        words, classes, lower = self._words, self._words.classes, self._words.lower
        i = first + 1
        while i < limit:
            word = words.words[i]
            if i in self._name_words or (lower[i - 1] in self._first_names and self._is_surname_too(i)):
                acronym = classes[i - 1] & UPPER and not classes[i] & UPPER and not self._is_initials(i - 1)
                if acronym and lower[i] in self._first_names:
                    break
                i += 1
            elif word == ".":
                if not (words.glued(i) and (len(lower[i - 1]) == 1 or lower[i - 1] in self._abbreviations)):
                    break
                i += 1
            elif i + 1 >= limit:
                break
            elif word == "," and words.words[i + 1] in words.small.company_forms:
                i += 2  # "Example Foods, Inc."
            elif len(word) == 1 and classes[i] & CAPITAL and words.words[i + 1] == ".":
                i += 2  # the initial A, which is an article too
            elif word in _JOINTS:
                if word != "&" and not (words.glued(i) and words.glued(i + 1)):
                    break
                if not classes[i + 1] & CAPITAL and not self._is_syllable(first, i + 1, limit):
                    break
                i += 2
            elif word in _POSSESSIVES and (self._is_office(i, limit) or self._is_body_of_many(i, limit)):
                i += 2  # "Sheriff's Office", "Farmers' Union"
            elif lower[i] in self._people.particles and classes[i + 1] & CAPITAL:
                i += 2
            elif lower[i] in self._people.particles and (self._is_hyphenated(i, limit) or self._is_double(i, limit)):
                i += 3
            else:
                joined = self._joined(first, i, limit)
                if not joined:
                    break
                i = joined
        return i

    def _is_initials(self, index: int) -> bool:
        """Whether a word is initials before a name: "V.D. Joseph", but not "U.S."."""
        lower = self._words.lower[index]
        return bool(self._words.classes[index] & DOTTED) and lower not in self._abbreviations

    def _is_office(self, index: int, limit: int) -> bool:
        """Whether a possessive stands between the title of somebody and the noun for a body that is named after it."""
        words, following = self._words, index + 1
        body = following < limit and words.classes[following] & CAPITAL and words.words[index] in _POSSESSIVES
        named = body and words.lower[following] in self._people.organizations
        return bool(named and words.classes[index - 1] & CAPITAL and words.lower[index - 1] in self._described)

    def _is_body_of_many(self, index: int, limit: int) -> bool:
        """Whether a possessive stands between a plural and the name of a body: "Farmers' Union", "Women's Party"."""
        lower, people = self._words.lower, self._people
        several = lower[index - 1] in people.groups
        if not several and (lower[index] in _OWNERS or lower[index - 1][-1] != "s"):
            return False
        for i in range(index + 1, min(limit, index + _BODY)):
            if i not in self._name_words:
                return False
            if lower[i] in people.organizations:
                return True
        return False

    def _is_hyphenated(self, index: int, limit: int) -> bool:
        """Whether a hyphen ties a small word to the capitalised one behind it: Bashar {al-}Assad."""
        words = self._words
        joined = index + 2 < limit and words.words[index + 1] in _JOINTS and words.glued(index + 1)
        return joined and words.glued(index + 2) and bool(words.classes[index + 2] & CAPITAL)

    def _is_double(self, index: int, limit: int) -> bool:
        """Whether two small words stand before the capitalised one of a surname: Larisa {van den} Berg."""
        second = self._words.lower[index + 1] in self._people.particles
        return second and index + 2 < limit and bool(self._words.classes[index + 2] & CAPITAL)

    def _is_syllable(self, first: int, index: int, limit: int) -> bool:
        """Whether a small word behind a hyphen is part of a name (Ban Ki-moon), not of a compound (Ohio-based)."""
        words, classes = self._words, self._words.classes
        word = words.words[index]
        if index - first < 3 or len(word) > _SHORT_SYLLABLE or not word.isalpha() or classes[index] & _KNOWN:
            return False
        if index + 1 >= limit or not words.words[index + 1].isalpha():
            return True
        return bool(classes[index + 1] & (FUNCTION | ADVERB | ANY_VERB))

    def _joined(self, first: int, index: int, limit: int) -> int:
        """Index behind the first word of the name of a body that a small word goes on with, 0 where it does not.

        "Bank of England", "Commission on Presidential Debates", "Securities and Exchange Commission".
        """
        classes, lower, people = self._words.classes, self._words.lower, self._people
        following = index + 1
        if lower[following] in people.definites and following + 1 < limit:
            following += 1
        if following not in self._name_words:
            return 0
        word, before = lower[index], lower[index - 1]
        if word in people.office_links and before in self._described:
            return following + 1 if lower[following] in people.offices else 0
        if word in people.body_links:
            if before in people.organizations:
                return following + 1
            alone = index - first == 1 and first > 0 and classes[first - 1] & DETERMINER and following == index + 1
            return following + 1 if alone and before not in self._common and before not in self._first_names else 0
        if classes[index] & CONJUNCTION and index - first == 1 and following == index + 1:
            one = first > 0 and classes[first - 1] & DETERMINER  # "the University and College Union"
            body = before in people.organizations and not one
            known = body or before in self._first_names or before in self._common
            behind = following + 1
            if not known and behind < limit and lower[behind] in people.organizations and classes[behind] & CAPITAL:
                return behind + 1
        return 0

    def _behind_opener(self, first: int, last: int) -> int | None:
        """Where a run at the start of a sentence begins, behind a word that is only there a capital; else None."""
        lower = self._words.lower
        word = lower[first]
        if last - first == 1:
            if word in self._common:
                return None
            if word in self._inside or word in self._first_names or self._words.classes[first] & UPPER:
                return first
            unheard = not self._words.classes[first] & _KNOWN and word not in self._forms and word[-1] != "s"
            return first if unheard and not self._is_matter(word) and self._is_told_of(last) else None
        if word in self._first_names or word in self._described:
            return first
        second = first + 1
        if self._words.classes[first] & _OPENING or word in self._people.groups:
            return second if second in self._name_words else first
        if last - second == 1 and lower[second] in self._people.places and word not in self._inside:
            return second  # "Mountainous Nepal"
        if self._words.classes[first] & _KNOWN or word in self._forms:
            return second if lower[second] in self._first_names and second + 1 < last else first
        return first

    def _is_told_of(self, behind: int) -> bool:
        """Whether what stands behind a word that opens a sentence tells of it as of a name: not "Squint, and"."""
        words = self._words
        if behind + 1 >= len(words):
            return False
        bits = words.classes[behind]
        if words.words[behind] in {",", "("}:
            return not words.classes[behind + 1] & (CONJUNCTION | PRONOUN)
        return bool(bits & (ANY_VERB | AUXILIARY | ADVERB | CONJUNCTION)) or words.words[behind] in _POSSESSIVES

    def _is_matter(self, word: str) -> bool:
        """Whether a word is a common noun that opens sentences without a determiner: "Growth", "Inflation"."""
        return word in self._people.matters or word.endswith(self._people.abstract_endings)

    def _behind_titles(self, first: int, last: int, *, opens: bool) -> int | None:
        """Index of the name in a run: "Ukrainian President Volodymyr Zelensky". None where it has titles alone."""
        words, lower, people = self._words, self._words.lower, self._people
        if last - first == 1:
            short = len(lower[first]) == 1 or lower[first] in self._abbreviations
            return None if short or lower[first] in self._common else first
        if len(lower[first]) == 1 and words.words[first + 1] in _JOINTS:
            return None  # a senator's party and state: R-Ohio
        if lower[last - 1] in people.organizations:
            return first  # "Investor Education Foundation"
        start = first if self._described.isdisjoint(lower[first:last]) else self._behind_title(first, last)
        if start >= last:
            body = lower[first] in people.organizations and lower[first + 1] in people.body_links
            return first if body else None  # "Ministry of Justice"
        if start == first and opens and last - first > 2 and self._is_opening_duty(first, last):
            return first + 1
        # "Maricopa County Recorder Jane Doe": an unknown title before a known first name.
        if last - start > 2 and lower[start] not in self._first_names and words.words[start + 1] != ".":
            for i in range(start + 1, last - 1):
                named = words.classes[i] & CAPITAL and (lower[i] in self._first_names or self._is_initials(i))
                if named and self._is_seat(first, i):
                    return i  # "the envoy to Ukraine Jane Doe"
                if named and self._is_duty(i - 1) and lower[i - 1] not in people.place_prefixes:
                    bodies = any(word in people.organizations for word in lower[i:last])
                    return start if bodies or words.words[i - 1] in _JOINTS or len(lower[i]) == 1 else i
        return start

    def _behind_title(self, first: int, last: int) -> int:
        """Index behind the last title in a run, and behind its office: "Secretary of State"."""
        words, lower = self._words.words, self._words.lower
        links, definites = self._people.office_links, self._people.definites
        for i in range(last - 1, first - 1, -1):
            surname = i == last - 1 and self._is_surname(first, i)
            joined = i + 1 < last and words[i + 1] in _TIED and self._words.glued(i + 1)  # "Notre-Dame"
            title = not surname and not joined and (i == first or lower[i] not in self._people.suffixes)
            if lower[i] in self._described and title:
                start = i + 1
                while start < last and (words[start] == "." or lower[start] in links or lower[start] in definites):
                    start += 1
                body = start + 1 < last and lower[start] in self._people.organizations
                if body and i == first and lower[start + 1] in self._people.body_links:
                    return first  # "General Authority for Statistics"
                of_office = start < last and not links.isdisjoint(lower[i + 1 : start])
                return self._behind_office(start, last) if of_office else start
        return first

    def _is_seat(self, first: int, name: int) -> bool:
        """Whether what stands before a name is a place or a body that a preposition ties to an office before it."""
        lower, people = self._words.lower, self._people
        before = first - 1
        if before > 0 and lower[before] in people.definites:
            before -= 1
        tied = before > 0 and self._words.classes[before] & PREPOSITION and lower[before - 1] in self._described
        place = " ".join(lower[first:name]) in people.places or lower[name - 1] in people.organizations
        return bool(tied) and place

    def _is_duty(self, index: int) -> bool:
        """Whether a word that no table has can be what somebody does: by its ending, or seen elsewhere as a noun."""
        word = self._words.lower[index]
        return (
            word.endswith(self._people.agentive_endings)
            or word in self._forms
            or bool(self._words.classes[index] & _KNOWN)
        )

    def _is_opening_duty(self, first: int, last: int) -> bool:
        """Whether a sentence opens with what somebody does, whose name follows: "Meteorologist Estael Sias"."""
        lower = self._words.lower
        return (
            lower[first].endswith(self._people.agentive_endings)
            and lower[first] not in self._first_names
            and self._people.organizations.isdisjoint(lower[first:last])
            and all(word.isalpha() or word == "." for word in self._words.words[first:last])
        )

    def _is_surname(self, first: int, index: int) -> bool:
        """Whether a word for a title is a surname here: "Larry King", "Mr. Major"."""
        before = self._words.lower[first:index]
        named = before[-1:] and before[-1] in self._first_names and before[-1] not in self._described
        if named and self._people.places.isdisjoint((before[-1], " ".join(before[-2:]))):
            return True  # "Dave Carpenter", but "a South Carolina Democrat"
        if self._words.lower[index] not in self._first_names:
            return False
        addressed = before[:1] and (before[0] in self._people.male_words or before[0] in self._people.female_words)
        return bool(addressed) or all(word == "." or len(word) == 1 or word in self._first_names for word in before)

    def _behind_office(self, start: int, last: int) -> int:
        """Where the name begins in "State John Kerry" behind "Secretary of"."""
        lower = self._words.lower
        i = start
        while i < last and lower[i] in self._people.offices:
            i += 1
        return i if i > start else next((k for k in range(start, last) if lower[k] in self._first_names), last)
