# SPDX-License-Identifier: MIT
"""`Parser`: the parsers put together, and `parse`, which uses it as it stands."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from functools import partial
from typing import TypeVar, cast

import attrs

from newsfacts.bylines import page_datelines, parse_bylines
from newsfacts.claims import parse_claims
from newsfacts.dates import DateParser
from newsfacts.document import Document, require_lexicon, zone_kinds
from newsfacts.lexicon import Lexicon
from newsfacts.quotes import parse_quotes
from newsfacts.records import (
    ARTICLE_ZONES,
    Article,
    Byline,
    Dateline,
    Fact,
    NumericClaim,
    Quote,
    Stamp,
    Timex,
    Zone,
    ZoneKind,
)
from newsfacts.stamps import page_stamps

FactT = TypeVar("FactT", bound=Fact)

Extractor = Callable[[Document], Iterable[Fact]]
"""Anything that finds facts in a document."""


def _extractors(extractors: Iterable[Extractor]) -> tuple[Extractor, ...]:
    if callable(extractors):
        raise TypeError(f"extra takes several extractors: extra=[{_name(extractors)}]")
    return tuple(extractors)


@attrs.frozen(kw_only=True)
class Parser:
    """The parsers put together: a text goes in, an `Article` comes out.

    A slot holds any callable from `Document` to facts of its kind; `None` leaves that kind out and changes no other.

    Attributes:
        lexicon: The words to know.
        layout: Whether to look for the anatomy of a page; otherwise every line is body.
        zones: The zones that facts may come from.
        bylines, stamps, datelines, dates, quotes, claims: What finds each kind of fact.
        extra: The caller's own extractors.

    Raises:
        TypeError: `lexicon` is no `Lexicon`, `zones` is a string, or what finds facts cannot be called.
        ValueError: `zones` names a kind that there is not.

    """

    lexicon: Lexicon = attrs.field(factory=Lexicon.default)
    layout: bool = True
    zones: frozenset[ZoneKind] = attrs.field(default=ARTICLE_ZONES, converter=zone_kinds)
    bylines: Callable[[Document], Iterable[Byline]] | None = parse_bylines
    stamps: Callable[[Document], Iterable[Stamp]] | None = page_stamps
    datelines: Callable[[Document], Iterable[Dateline]] | None = page_datelines
    dates: Callable[[Document], Iterable[Timex]] | None = attrs.field(factory=DateParser)
    quotes: Callable[[Document], Iterable[Quote]] | None = parse_quotes
    claims: Callable[[Document], Iterable[NumericClaim]] | None = parse_claims
    extra: tuple[Extractor, ...] = attrs.field(default=(), converter=_extractors)

    def __attrs_post_init__(self) -> None:
        require_lexicon(self.lexicon)
        slots = (self.bylines, self.stamps, self.datelines, self.dates, self.quotes, self.claims)
        for extractor in (*(slot for slot in slots if slot is not None), *self.extra):
            if not callable(extractor):
                raise TypeError(f"an extractor must be a callable that takes a Document, not {extractor!r}")

    def __call__(self, text: str, *, published: date | None = None) -> Article:
        """All facts of a text.

        Args:
            text: News text: a whole page, a body, a sentence. Whatever it says, there is no exception.
            published: When it was published, if the caller knows; wins over what the page says.

        Raises:
            TypeError: `text` is no `str`, or an extractor returns something that is no fact of this text.

        """
        document = Document(text, published=published, lexicon=self.lexicon, layout=self.layout, kinds=self.zones)
        return Article(
            text=text,
            published=document.published,
            zones=document.zones,
            headline=_headline(document.zones),
            bylines=_run(self.bylines, document, Byline),
            stamps=_run(self.stamps, document, Stamp),
            datelines=_run(self.datelines, document, Dateline),
            dates=_run(self.dates, document, Timex),
            quotes=_run(self.quotes, document, Quote),
            claims=_run(self.claims, document, NumericClaim),
            extra=_in_order(fact for extractor in self.extra for fact in _run(extractor, document, Fact)),
        )


def parse(text: str, *, published: date | None = None) -> Article:
    """All facts of a text: `Parser()(text, published=published)`."""
    return Parser()(text, published=published)


def _run(
    extractor: Callable[[Document], Iterable[FactT]] | None, document: Document, kind: type[FactT]
) -> tuple[FactT, ...]:
    """What an extractor finds in the zones asked for, in reading order, with its zone filled in."""
    if extractor is None:
        return ()
    try:
        found = (_zoned(fact, kind, document) for fact in extractor(document))
        return _in_order(fact for fact in found if fact.zone in document.kinds)
    except Exception as error:
        error.add_note(f"in the newsfacts extractor {_name(extractor)}")
        raise


def _zoned(fact: object, kind: type[FactT], document: Document) -> FactT:
    """A fact with its zone.

    Raises:
        TypeError: It is none of that kind and of this text.

    """
    if not isinstance(fact, kind):
        raise TypeError(f"an extractor must give {kind.__name__}, not {type(fact).__name__}")
    if fact.text != document.text[fact.start : fact.end] or not 0 <= fact.start <= fact.end:
        raise TypeError(f"text[{fact.start}:{fact.end}] is not {fact.text!r}")
    return fact if fact.zone is not None else attrs.evolve(fact, zone=document.zone_at(fact.start))


def _in_order(facts: Iterable[FactT]) -> tuple[FactT, ...]:
    return tuple(sorted(facts, key=lambda fact: (fact.start, -fact.end)))


def _headline(zones: Iterable[Zone]) -> Zone | None:
    return next((zone for zone in zones if zone.kind is ZoneKind.HEADLINE), None)


def _name(extractor: object) -> str:
    while isinstance(extractor, partial):
        extractor = cast("partial[object]", extractor).func
    name = getattr(extractor, "__qualname__", None) or type(extractor).__qualname__
    return f"{getattr(extractor, '__module__', '?')}.{name}"
