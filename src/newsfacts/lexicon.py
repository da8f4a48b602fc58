# SPDX-License-Identifier: MIT
"""Which words the parsers know: the words of a language and what the caller added to them.

A `Lexicon` is frozen. `add` and `remove` give a new one; nothing is registered globally. What it knows it compiles
once, on first use, into tables that every parser of every document with that lexicon shares.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache, cached_property
from itertools import chain
from operator import attrgetter
from types import MappingProxyType
from typing import TYPE_CHECKING, TypedDict, Unpack, cast

import attrs

from newsfacts import lang
from newsfacts._byline_words import byline_classes
from newsfacts._inflection import conjugations, plural, verb_forms
from newsfacts._phrase_table import Phrases, phrase_table
from newsfacts._vocabulary import conjugated, word_classes
from newsfacts._words import split
from newsfacts.lang import si
from newsfacts.records import HedgeKind, Role, ZoneKind

if TYPE_CHECKING:
    from newsfacts.lang.schema import Language, SharedCurrency

_CURRENCY = re.compile(r"[A-Z]{3}")

Table = Mapping[str, str] | Iterable[str]
"""Word as written to what it stands for; words alone stand for themselves."""


class Additions(TypedDict, total=False):
    """The kinds of words that a caller can add.

    Attributes:
        cues: Verb of reporting to its dictionary form, {"quipped": "quip"}; or dictionary forms alone.
        units: Unit as written to its canonical name, {"furlong": "furlong"}; an ISO 4217 code makes it money.
        currencies: Currency as written to its ISO 4217 code, {"quid": "GBP"}.
        hedges: Hedge as written to its `HedgeKind`, {"shy of": "less_than"}.
        roles: What a contributor did, as written, to its `Role`, {"lensed by": "photography"}.
        titles: Job titles of journalists.
        agencies: News agency as written to its full name.

    """

    cues: Table
    units: Table
    currencies: Table
    hedges: Table
    roles: Table
    titles: Table
    agencies: Table


@attrs.frozen
class Entry:
    """One word of the caller's: what kind of word, how it is written, what it stands for."""

    category: str
    form: str
    value: str


@attrs.frozen
class Lexicon:
    """The words that the parsers know.

    Attributes:
        language: The words of a language.
        added: What the caller added, in order.
        removed: What the caller took away from the language's words.

    """

    language: Language = attrs.field(eq=attrgetter("code"), repr=attrgetter("code"))
    added: tuple[Entry, ...] = ()
    removed: tuple[Entry, ...] = ()

    def __attrs_post_init__(self) -> None:
        lang.require(self.language)

    @classmethod
    @cache
    def default(cls, code: str = "en") -> Lexicon:
        """The words of a language, by its ISO 639-1 code.

        Cached, so that its tables are compiled once per process.

        Raises:
            ValueError: There is no such language.

        """
        return cls(lang.load(code))

    def add(self, **words: Unpack[Additions]) -> Lexicon:
        """A lexicon that also knows these words, in all their inflections, for every parser: see `Additions`.

        Raises:
            TypeError: There is no such kind of words, or something is no word.
            ValueError: An empty word, a hedge kind or role that there is none of, or no ISO 4217 code for a currency.

        """
        added, removed = list(self.added), list(self.removed)
        for entry in _entries(words):
            if entry in removed:
                removed.remove(entry)
            else:
                added.append(entry)
        return attrs.evolve(self, added=tuple(added), removed=tuple(removed))

    def remove(self, **words: Unpack[Additions]) -> Lexicon:
        """A lexicon that no longer knows these words: the inverse of `add`, with the same arguments and errors."""
        added, removed = list(self.added), list(self.removed)
        for entry in _entries(words):
            if entry in added:
                # The latest goes, so that add(x).remove(x) is the identity even for a word that was there before.
                del added[len(added) - 1 - added[::-1].index(entry)]
            else:
                removed.append(entry)
        return attrs.evolve(self, added=tuple(added), removed=tuple(removed))

    # --- compiled tables ----------------------------------------------------------------------------------------------

    @cached_property
    def cues(self) -> Mapping[str, str]:
        """Every form of every cue, lower case, to its dictionary form."""
        base: dict[str, str] = {}
        for lemma, irregular in self.language.speech.cues.items():
            base |= dict.fromkeys((*chain.from_iterable(conjugations(lemma)), *irregular), lemma)
        base |= {phrase: phrase for phrase in self.language.speech.source_phrases}
        return self._merged("cues", base, _cue_forms)

    @cached_property
    def noun_cues(self) -> Mapping[str, str]:
        """Every noun for what somebody says, lower case, to its dictionary form: of any but the cues taken away."""
        removed = {entry.value for entry in self.removed if entry.category == "cues"}
        nouns = self.language.speech.nouns
        return MappingProxyType({form: noun for form, noun in nouns.items() if noun not in removed})

    @cached_property
    def phrase_cues(self) -> frozenset[str]:
        """First words of the phrases that name a source: "according to"."""
        return frozenset(phrase.split(" ", 1)[0] for phrase in self.language.speech.source_phrases)

    @cached_property
    def verbs(self) -> Mapping[str, str]:
        """Every form of every verb that is no auxiliary, lower case, to its dictionary form."""
        return MappingProxyType({form: lemma for lemma, forms in self._conjugated for form in forms})

    @cached_property
    def evidence(self) -> frozenset[str]:
        """Words at which what a figure rests on is looked for: "showed", "put", "survey"."""
        speech = self.language.speech
        lemmas = speech.showing | speech.rating | speech.believing
        phrases = {phrase.split(" ", 1)[0] for phrase in speech.source_phrases if phrase.count(" ") == 1}
        return speech.samples | phrases | {form for form, lemma in self.verbs.items() if lemma in lemmas}

    @cached_property
    def verbs_beside_marks(self) -> Mapping[str, str]:
        """Every form of a verb that reports where it stands beside marks: of any but the cues taken away."""
        removed = {entry.value for entry in self.removed if entry.category == "cues"}
        return MappingProxyType({form: lemma for form, lemma in self.verbs.items() if lemma not in removed})

    @cached_property
    def exhibits(self) -> frozenset[str]:
        """Nouns for what shows figures: documents, records, samples."""
        speech = self.language.speech
        return speech.samples | speech.records | self.language.people.documents

    @cached_property
    def units(self) -> Phrases:
        """Units and currencies that stand behind a figure, lower case, by their first word."""
        words = self.language.units
        symbols = (symbol for symbol in words.symbols if len(symbol) == 3 or not symbol[-1].isalpha())
        table = {**words.names, **words.currencies, **{symbol.lower(): words.symbols[symbol] for symbol in symbols}}
        return phrase_table({**self._merged("currencies", self._merged("units", table, _lower_forms), _lower_forms)})

    @cached_property
    def unit_symbols(self) -> Mapping[str, str]:
        """Symbols of units, exactly as written, to their names."""
        table = {**si.symbols(), **self.language.units.glued}
        return self._merged("units", table, lambda form, _: (form,))

    @cached_property
    def money_symbols(self) -> Mapping[str, str]:
        """Currencies that stand before a figure, as written, to their ISO 4217 codes."""
        return self._merged("currencies", self.language.units.symbols, lambda form, _: (form,))

    @cached_property
    def shared_currencies(self) -> Mapping[str, SharedCurrency]:
        """Currencies of several countries, by each of their names in lower case."""
        return MappingProxyType({name: shared for shared in self.language.units.shared for name in shared.names})

    @cached_property
    def hedges(self) -> Phrases:
        """Hedges before a figure, lower case, by their last word."""
        base = {phrase: str(kind) for phrase, kind in self.language.hedges.before.items()}
        return phrase_table(self._merged("hedges", base, _as_given), at=-1)

    @cached_property
    def hedges_after(self) -> Phrases:
        """Hedges behind a figure, lower case, by their first word."""
        base = {phrase: str(kind) for phrase, kind in self.language.hedges.after.items()}
        return phrase_table(self._merged("hedges", base, _as_given))

    @cached_property
    def deictic(self) -> frozenset[str]:
        """Words before a unit of time that make a day on the calendar of it: "last", "next"."""
        time = self.language.time
        return time.last | time.this | time.next

    @cached_property
    def signs(self) -> Phrases:
        """What behind a figure makes it negative, lower case, by its first word."""
        return phrase_table(dict.fromkeys(self.language.numbers.below, "-"))

    @cached_property
    def first_names(self) -> Mapping[str, str]:
        """First name, lower case, to the gender it tells: "m", "f", or "" where it tells none."""
        people = self.language.people
        names = dict.fromkeys(people.neutral_names, "")
        names |= dict.fromkeys(people.male_names, "m") | dict.fromkeys(people.female_names, "f")
        return MappingProxyType(names)

    @cached_property
    def descriptions(self) -> frozenset[str]:
        """Words for what a person is: titles and roles."""
        return self.language.people.titles | self.language.people.role_nouns

    @cached_property
    def titling(self) -> frozenset[str]:
        """Words right before a name that tell of whom it names: titles, roles, "wife"."""
        return self.descriptions | self.language.people.male_words | self.language.people.female_words

    @cached_property
    def common_sources(self) -> frozenset[str]:
        """Common nouns that sources go by: persons, groups and documents."""
        return self.descriptions | self.language.people.groups | self.language.people.documents

    @cached_property
    def classes(self) -> Mapping[str, int]:
        """Word to its classes; total: a word that it has not seen is classified by its shape."""
        return word_classes(self.language, self._conjugated, self.cues, self.noun_cues)

    @cached_property
    def line_kinds(self) -> Mapping[str, ZoneKind]:
        """Whole line of a page, in lower case and without the marks around it, to what it is."""
        lines = self.language.page.lines
        return MappingProxyType({phrase: kind for kind, phrases in lines.items() for phrase in phrases})

    @cached_property
    def line_openings(self) -> Mapping[str, tuple[tuple[ZoneKind, tuple[str, ...]], ...]]:
        """First character of a line to how lines that begin with it begin, by what they are."""
        found: defaultdict[str, defaultdict[ZoneKind, list[str]]] = defaultdict(lambda: defaultdict(list))
        for kind, openings in self.language.page.openings.items():
            for opening in openings:
                found[opening[0]][kind].append(opening)
        return {first: tuple((kind, tuple(rows)) for kind, rows in kinds.items()) for first, kinds in found.items()}

    @cached_property
    def byline_classes(self) -> Mapping[str, int]:
        """Word, lower case, to what it can be in a byline."""
        language = self.language
        return byline_classes(
            language.bylines,
            language.grammar,
            roles=self.roles,
            titles=self.titles,
            agencies=self.agencies,
            first_names=self.first_names,
        )

    @cached_property
    def note_phrases(self) -> tuple[str, ...]:
        """What tells of a contributor other than the author: "additionalreporting".

        White space is left out, and so is each phrase that holds another one.
        """
        words = self.language.bylines
        others = [phrase for phrase, role in (*words.labels.items(), *self.roles.items()) if role != Role.AUTHOR]
        phrases = {"".join(phrase.split()) for phrase in (*others, *words.endings)}
        return tuple(sorted(one for one in phrases if not any(other in one for other in phrases - {one})))

    @cached_property
    def note_endings(self) -> tuple[str, ...]:
        """How the phrases of several words begin that stand behind contributors: "contributed"."""
        return tuple(sorted({phrase.split(" ", 1)[0] for phrase in self.language.bylines.endings if " " in phrase}))

    @cached_property
    def roles(self) -> Mapping[str, str]:
        """Words that introduce contributors, lower case, to their role."""
        return self._merged("roles", self.language.bylines.introductions, _as_given)

    @cached_property
    def titles(self) -> Mapping[str, str]:
        """Last words of journalists' titles, and the caller's titles, lower case."""
        titles = self.language.bylines.titles
        return self._merged("titles", dict(zip(titles, titles, strict=True)), _as_given)

    @cached_property
    def agencies(self) -> Mapping[str, str]:
        """Agencies as written, lower case, to their full name."""
        return self._merged("agencies", self.language.bylines.agencies, _as_given)

    @cached_property
    def temporal(self) -> Mapping[str, Phrases]:
        """Each table of phrases in `TimeWords`, by its name."""
        tables: dict[str, Phrases] = {}
        for name, table in attrs.asdict(self.language.time, recurse=False).items():
            if isinstance(table, frozenset):
                tables[name] = phrase_table({phrase: phrase for phrase in cast("frozenset[str]", table)})
            elif isinstance(table, Mapping):
                rows = cast("Mapping[str, object]", table)
                tables[name] = phrase_table({phrase: value for phrase, value in rows.items() if isinstance(value, str)})
        return tables

    @cached_property
    def temporal_words(self) -> Mapping[str, frozenset[str]]:
        """Every word of every phrase in `TimeWords` to the names of the tables that it stands in."""
        found: defaultdict[str, set[str]] = defaultdict(set)
        for name, table in attrs.asdict(self.language.time, recurse=False).items():
            for phrase in (table,) if isinstance(table, str) else cast("Iterable[str]", table):
                for word in split(phrase):
                    found[word].add(name)
        return {word: frozenset(names) for word, names in found.items()}

    @cached_property
    def _conjugated(self) -> list[tuple[str, tuple[str, ...]]]:
        return conjugated(self.language.grammar)

    def _merged(
        self, category: str, base: Mapping[str, str], forms: Callable[[str, str], Iterable[str]]
    ) -> Mapping[str, str]:
        """The language's table with the caller's edits, each in all the forms that `forms` gives it."""
        table = dict(base)
        for entry in self.removed:
            if entry.category == category:
                for form in forms(entry.form, entry.value):
                    table.pop(form, None)
        for entry in self.added:
            if entry.category == category:
                table |= dict.fromkeys(forms(entry.form, entry.value), entry.value)
        return MappingProxyType(table)


def _entries(words: Additions) -> Iterator[Entry]:
    unknown = words.keys() - Additions.__annotations__.keys()
    if unknown:
        raise TypeError(f"no such kind of words: {', '.join(sorted(unknown))}")
    for category, table in cast("Mapping[str, Table]", words).items():
        if isinstance(table, str):
            raise TypeError(f"{category} takes words or a mapping of words, not the string {table!r}")
        known = cast("Mapping[str, str]", table) if isinstance(table, Mapping) else {word: word for word in table}
        for form, value in known.items():
            for word in form, value:
                _require_word(category, word)
            if (means := _MEANINGS.get(category)) is not None:
                means(value)
            yield Entry(category, form, value)


def _require_word(category: str, word: object) -> None:
    if not isinstance(word, str):
        raise TypeError(f"{category}: a word must be str, not {type(word).__name__}")
    if not word.strip():
        raise ValueError(f"{category}: an empty word")


def _require_currency(code: str) -> None:
    if not _CURRENCY.fullmatch(code):
        raise ValueError(f"{code!r} is no ISO 4217 code of a currency")


_MEANINGS: Mapping[str, Callable[[str], object]] = {
    "hedges": HedgeKind, "roles": Role, "currencies": _require_currency,
}  # fmt: skip
"""What refuses a meaning that there is not, for the kinds of words whose meanings are few."""


def _lower_forms(form: str, _: str) -> tuple[str, ...]:
    """A caller's unit in lower case, and its plural."""
    return (form.lower(), plural(form.lower()))


def _cue_forms(form: str, lemma: str) -> tuple[str, ...]:
    """All forms of a caller's cue; whether its consonant doubles is read off the form that the caller gave."""
    doubled = True if form.startswith(lemma + lemma[-1]) else None
    forms = conjugations(lemma.lower()) if doubled is None else [verb_forms(lemma.lower(), doubled=doubled)]
    return (form.lower(), *chain.from_iterable(forms))


def _as_given(form: str, value: str) -> tuple[str, ...]:
    return (form.lower(),)
