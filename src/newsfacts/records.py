# SPDX-License-Identifier: MIT
"""The records that the library returns.

Everything found is a `Span`: it knows its place and carries its text. All records are frozen, slotted and hashable,
hold tuples and never lists, and say `None` for what is absent. There are no unions of records, no dict fields and no
validators, so any serialiser needs no special code for them.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from importlib import import_module
from typing import Any, TypeVar

import attrs

FactT = TypeVar("FactT", bound="Fact")


class ZoneKind(StrEnum):
    """What a line of a page is; the names follow NITF and NewsML-G2 where these have one."""

    HEADLINE = "headline"
    DECK = "deck"
    BYLINE = "byline"
    STAMP = "stamp"
    BODY = "body"
    SUBHEAD = "subhead"
    CAPTION = "caption"
    CREDIT = "credit"
    RELATED = "related"
    TAGS = "tags"
    PROMO = "promo"
    NAV = "nav"
    COUNTER = "counter"
    BIO = "bio"
    FOOTER = "footer"
    OTHER = "other"


ARTICLE_ZONES: frozenset[ZoneKind] = frozenset(
    {
        ZoneKind.HEADLINE,
        ZoneKind.DECK,
        ZoneKind.BYLINE,
        ZoneKind.STAMP,
        ZoneKind.BODY,
        ZoneKind.SUBHEAD,
        ZoneKind.CAPTION,
        ZoneKind.CREDIT,
        ZoneKind.BIO,
    }
)
"""The zones that are the article itself; facts come from no other zone unless the caller asks."""


class MentionKind(StrEnum):
    """How a text names a source."""

    PERSON = "person"
    ORGANIZATION = "organization"
    GROUP = "group"
    DOCUMENT = "document"
    PRONOUN = "pronoun"
    OTHER = "other"


class HedgeKind(StrEnum):
    """What a hedge does to a figure or a statement."""

    APPROXIMATE = "approximate"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"
    MORE_THAN = "more_than"
    LESS_THAN = "less_than"
    ESTIMATE = "estimate"
    UNVERIFIED = "unverified"


class CreditKind(StrEnum):
    """Whether a contributor is a person or a body."""

    PERSON = "person"
    ORGANIZATION = "organization"


class Role(StrEnum):
    """What a contributor did."""

    AUTHOR = "author"
    REPORTING = "reporting"
    ADDITIONAL_REPORTING = "additional_reporting"
    WRITING = "writing"
    EDITING = "editing"
    PHOTOGRAPHY = "photography"
    VIDEO = "video"
    ILLUSTRATION = "illustration"
    GRAPHICS = "graphics"
    TRANSLATION = "translation"
    PRODUCTION = "production"
    INTERVIEW = "interview"
    COMPILATION = "compilation"
    RESEARCH = "research"
    SOURCE = "source"


class StampKind(StrEnum):
    """What a publication stamp tells."""

    PUBLISHED = "published"
    UPDATED = "updated"


class TimexType(StrEnum):
    """The TIMEX3 types of ISO-TimeML."""

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


class TimexMod(StrEnum):
    """The TIMEX3 modifiers of ISO-TimeML."""

    BEFORE = "BEFORE"
    AFTER = "AFTER"
    ON_OR_BEFORE = "ON_OR_BEFORE"
    ON_OR_AFTER = "ON_OR_AFTER"
    LESS_THAN = "LESS_THAN"
    MORE_THAN = "MORE_THAN"
    EQUAL_OR_LESS = "EQUAL_OR_LESS"
    EQUAL_OR_MORE = "EQUAL_OR_MORE"
    START = "START"
    MID = "MID"
    END = "END"
    APPROX = "APPROX"


class QuoteKind(StrEnum):
    """The share of a quote's content inside quotation marks: all but nothing outside, some, none (Pareti 2015)."""

    DIRECT = "direct"
    MIXED = "mixed"
    INDIRECT = "indirect"


class ClaimKind(StrEnum):
    """What a figure counts or measures."""

    COUNT = "count"
    MONEY = "money"
    PERCENT = "percent"
    MEASURE = "measure"
    DURATION = "duration"
    AGE = "age"
    RATIO = "ratio"


class Change(StrEnum):
    """The direction in which a figure says something moved."""

    UP = "up"
    DOWN = "down"


@attrs.frozen(kw_only=True)
class Span:
    """A piece of the text.

    Attributes:
        start: Offset of the first character, in code points.
        end: Offset after the last character.
        text: The exact slice, `source[start:end]`.

    """

    start: int
    end: int
    text: str


@attrs.frozen(kw_only=True)
class Mention(Span):
    """A source as the text names it.

    Attributes:
        kind: Person, organization, group, document, pronoun.
        name: The fullest name of that person or body in the article, `None` where unresolved.
        role: What the article says the person is ("minister of defence"), `None` where it says nothing.

    """

    kind: MentionKind = MentionKind.OTHER
    name: str | None = None
    role: str | None = None


@attrs.frozen(kw_only=True)
class Cue(Span):
    """The words that attribute something to a source.

    Attributes:
        lemma: The cue's dictionary form: "said" -> say.

    """

    lemma: str


@attrs.frozen(kw_only=True)
class Predicate(Span):
    """The verb that tells what happened to what a figure counts.

    Attributes:
        lemma: The verb's dictionary form: "killed" -> kill.

    """

    lemma: str


@attrs.frozen(kw_only=True)
class Hedge(Span):
    """Words that make a figure less than certain or less than exact."""

    kind: HedgeKind


@attrs.frozen(kw_only=True)
class Credit(Span):
    """One contributor.

    Attributes:
        kind: Person or organization.
        name: The name in its usual case; `text` is how the page prints it.
        role: What they did.
        title: Job title as printed.
        affiliation: The body they work for, as printed.
        place: Where they report from.
        handle: Account name on a social network, with its @.
        email: Address.

    """

    kind: CreditKind
    name: str
    role: Role = Role.AUTHOR
    title: str | None = None
    affiliation: str | None = None
    place: str | None = None
    handle: str | None = None
    email: str | None = None


@attrs.frozen(kw_only=True)
class Zone(Span):
    """A line of a page and what it is."""

    kind: ZoneKind


@attrs.frozen(kw_only=True)
class Fact(Span):
    """What every result is; subclass it for results of your own.

    Attributes:
        rule: Stable id of the rule that found it, see `newsfacts.rules`; `None` where no rule is named.
        zone: The kind of line it stands in; a `Parser` fills it in where it is `None`.

    """

    rule: str | None = None
    zone: ZoneKind | None = None


@attrs.frozen(kw_only=True)
class Byline(Fact):
    """A statement of who made the article."""

    credits: tuple[Credit, ...]


@attrs.frozen(kw_only=True)
class Timex(Fact):
    """A temporal expression, after TIMEX3.

    Attributes:
        type: DATE, TIME, DURATION or SET.
        value: The TIMEX3 value, with X where text and publication date leave it open: "2024-12", "XXXX-12", "P2D".
        mod: TIMEX3 modifier.
        quant: For a SET, its quantifier: "EVERY".
        freq: For a SET, its frequency: "2X".
        begin: The first instant that the value covers; `None` where the value names no interval on the calendar.
        until: The instant after the last one it covers.

    """

    type: TimexType
    value: str
    mod: TimexMod | None = None
    quant: str | None = None
    freq: str | None = None
    begin: datetime | None = None
    until: datetime | None = None


@attrs.frozen(kw_only=True)
class Dateline(Fact):
    """The place, and sometimes date and agency, at the start of a story.

    Attributes:
        place: As printed, "MEXICO CITY".
        agency: As printed, "AP".
        date: The date it names, where it names one.

    """

    place: str | None = None
    agency: str | None = None
    date: Timex | None = None


@attrs.frozen(kw_only=True)
class Stamp(Fact):
    """When a page says that it was published or updated."""

    kind: StampKind
    when: Timex


@attrs.frozen(kw_only=True)
class Quote(Fact):
    """Reported speech.

    Attributes:
        kind: Direct, mixed or indirect.
        content: What was said, in one or more pieces: a quote split round its cue has several.
        speaker: Who said it, `None` where the text does not tell.
        cue: The words that report it, `None` where there are none.

    """

    kind: QuoteKind
    content: tuple[Span, ...]
    speaker: Mention | None = None
    cue: Cue | None = None


@attrs.frozen(kw_only=True)
class NumericClaim(Fact):
    """A figure and what the text says with it.

    Attributes:
        kind: What it counts or measures.
        low: The figure, or the lower one of a range.
        high: The figure, or the upper one of a range.
        unit: ISO 4217 code, or cent, penny, sen, paisa, kopeck for its hundredths; percent, percentage_point,
            basis_point, part_per_billion; night; per_N for a rate with that base ("9 cases per 100,000": per_100000);
            else a name of pint's default registry. With "/" what it is a rate of: USD/barrel, mile/hour.
        noun: What is counted; of an amount or a percentage what it is the size or the level of ("{exports} rose 5%").
        predicate: The verb that tells what happened.
        hedges: What makes the figure approximate, a bound, or unsure.
        change: Up or down, where the figure is the size of a change.
        source: On whose word.
        cue: The words that attribute it.

    """

    kind: ClaimKind
    low: Decimal
    high: Decimal
    unit: str | None = None
    noun: Span | None = None
    predicate: Predicate | None = None
    hedges: tuple[Hedge, ...] = ()
    change: Change | None = None
    source: Mention | None = None
    cue: Cue | None = None

    @property
    def value(self) -> Decimal | None:
        """The figure, `None` for a range."""
        return self.low if self.low == self.high else None

    def quantity(self) -> Any:
        """The figure as a quantity of `pint`'s application registry, for arithmetic and other units.

        Raises:
            ImportError: `pint` is not installed: `pip install 'newsfacts[pint]'`.
            ValueError: It is a range, or its unit is none of the registry: money, or basis points.

        """
        try:
            pint: Any = import_module("pint")
        except ImportError as error:
            raise ImportError("claim.quantity() needs pint: pip install 'newsfacts[pint]'") from error
        if self.value is None:
            raise ValueError(f"{self.text!r} is a range: use low and high")
        registry = pint.get_application_registry()
        try:
            return registry.Quantity(self.value, self.unit or "dimensionless")
        except pint.UndefinedUnitError as error:
            raise ValueError(f"pint knows no unit {self.unit!r}") from error


@attrs.frozen(kw_only=True)
class Article:
    """All that was found in one text.

    Attributes:
        text: The text itself.
        published: The caller's date, else the page's own; a `date` where only the day is known.
        zones: The page's lines in order.
        headline: The headline's line.
        bylines, stamps, datelines, dates, quotes, claims: The facts, each kind in reading order.
        extra: What the caller's own extractors found, in reading order.

    """

    text: str
    published: date | None = None
    zones: tuple[Zone, ...] = ()
    headline: Zone | None = None
    bylines: tuple[Byline, ...] = ()
    stamps: tuple[Stamp, ...] = ()
    datelines: tuple[Dateline, ...] = ()
    dates: tuple[Timex, ...] = ()
    quotes: tuple[Quote, ...] = ()
    claims: tuple[NumericClaim, ...] = ()
    extra: tuple[Fact, ...] = ()

    def facts(self) -> tuple[Fact, ...]:
        """All facts in reading order; of those that begin together the longer comes first."""
        return tuple(sorted(self._facts(), key=lambda fact: (fact.start, -fact.end)))

    def of(self, kind: type[FactT]) -> tuple[FactT, ...]:
        """The facts of one type, the caller's own types included, in reading order."""
        return tuple(fact for fact in self.facts() if isinstance(fact, kind))

    def _facts(self) -> Iterator[Fact]:
        for field in (
            self.bylines, self.stamps, self.datelines, self.dates, self.quotes, self.claims, self.extra,
        ):  # fmt: skip
            yield from field

    def _repr_html_(self) -> str:
        """The article with its facts marked, for notebooks."""
        from newsfacts import render

        return render.to_html(self.text, self.facts(), zones=self.zones, fragment=True)
