# SPDX-License-Identifier: MIT
"""A text and the analysis that the parsers share: each layer is computed once, and only when somebody asks for it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection
from datetime import date, datetime
from functools import cached_property, partial
from reprlib import repr as shortened

from newsfacts import _layout, _numerals, _quotemarks, _sentences, _stamps, _timex, _words
from newsfacts._attribution import Attribution, Attributions
from newsfacts._bylines.dateline import dated, dateline
from newsfacts._numerals import Numeral
from newsfacts._people import People, Resolver
from newsfacts._quotemarks import Marked
from newsfacts._sentences import Sentence
from newsfacts._words import Words
from newsfacts.lexicon import Lexicon
from newsfacts.records import ARTICLE_ZONES, Dateline, Stamp, StampKind, Timex, Zone, ZoneKind

_STAMPED = frozenset({ZoneKind.STAMP, ZoneKind.BYLINE})
_STORY = frozenset({ZoneKind.DECK, ZoneKind.BODY})
_FIRST_PARAGRAPHS = 6
"""How far down a dateline can stand: teasers and summaries may come first."""


class Document:
    """A text for the parsers.

    Args:
        text: News text: a whole page, a body, a sentence.
        published: When it was published; wins over what the page says.
        lexicon: The words to know; by default those of English.
        layout: Whether to look for the anatomy of a page; otherwise every line is body.
        kinds: The zones that facts may come from.

    Raises:
        TypeError: `text` is no `str`; `published` is no date; `lexicon` is no `Lexicon`; `kinds` is a string.
        ValueError: `kinds` names a zone that there is not.

    """

    def __init__(
        self,
        text: str,
        *,
        published: date | None = None,
        lexicon: Lexicon | None = None,
        layout: bool = True,
        kinds: Collection[ZoneKind] = ARTICLE_ZONES,
    ) -> None:
        require_text(text)
        require_day(published, "published")
        self.text = text
        self.lexicon: Lexicon = Lexicon.default() if lexicon is None else require_lexicon(lexicon)
        self.layout = layout
        self.kinds: frozenset[ZoneKind] = zone_kinds(kinds)
        self._published = published

    def __repr__(self) -> str:
        return f"Document({shortened(self.text)}, published={self._published!r})"

    @cached_property
    def words(self) -> Words:
        """The shared scan: every word with its place and classes."""
        return _words.scan(self.text, self.lexicon.classes, self.lexicon.language.phrases)

    @cached_property
    def zones(self) -> tuple[Zone, ...]:
        """The lines of the page that are not blank, in order."""
        return _layout.zones(self.text, self.lexicon) if self.layout else _layout.body(self.text)

    @cached_property
    def sentences(self) -> list[Sentence]:
        """The sentences of the zones that facts may come from, in order; a dateline is one of its own."""
        zones = [zone for zone in self.zones if zone.kind in self.kinds]
        ends = [one.end for one in self.datelines]
        return _sentences.split(self.words, zones, self.lexicon.language.sentences, ends)

    @cached_property
    def datelines(self) -> tuple[Dateline, ...]:
        """The dateline of the page: the first that one of its first paragraphs begins with."""
        return () if self._dateline is None else (dated(self._dateline, self.anchor),)

    @cached_property
    def _dateline(self) -> Dateline | None:
        paragraphs = [zone for zone in self.zones if zone.kind in _STORY][:_FIRST_PARAGRAPHS]
        for paragraph in paragraphs:
            found = dateline(paragraph.text, paragraph.start, self.lexicon)
            if found is None:
                continue
            if found.rule != "dateline.colon":
                return found
            others = (dateline(zone.text, zone.start, self.lexicon) for zone in self.zones)
            if paragraph is paragraphs[0] and sum(one is not None and one.rule == found.rule for one in others) == 1:
                # Several are the speakers of a transcript, and a later one is a label.
                return found
        return None

    @cached_property
    def numerals(self) -> list[Numeral]:
        """The number expressions of the text, in order: years, clock times and ordinals' digits among them."""
        return _numerals.find(self.words, self.lexicon.language.numbers)

    @cached_property
    def people(self) -> People:
        """The people and bodies of the article, by the names that it has for them."""
        return People(self.words, self.sentences, self.marks, self.lexicon)

    @cached_property
    def marks(self) -> list[Marked]:
        """What stands in quotation marks, in order: the outermost pairs."""
        return _quotemarks.pair(self.words, _sentences.paragraphs(self.sentences))

    @cached_property
    def attributions(self) -> list[Attribution]:
        """Who says what, in the order of what is said."""
        return self.reported.found

    @cached_property
    def reported(self) -> Attributions:
        """Who says what, found where it is asked for; quotes and the sources of figures come from it."""
        return Attributions(self.words, self.sentences, self.marks, self.lexicon, partial(Resolver, self.people))

    @cached_property
    def timexes(self) -> list[_timex.Expression]:
        """The temporal expressions as the grammar reads them, not yet resolved, in order."""
        return _timex.find(self.words, self.sentences, self.lexicon)

    @cached_property
    def published(self) -> date | None:
        """When it was published: the caller's date, else that of a stamp, else that of the dateline.

        A stamp that tells its year goes before one that does not, one below the headline before one above it, where a
        page may print the day of reading, and one with a clock before one without; of equals, one that is labelled
        goes first. An update tells no publication.
        """
        if self._published is not None:
            return self._published
        headline = next((zone.start for zone in self.zones if zone.kind is ZoneKind.HEADLINE), 0)
        best = min(
            (
                (
                    printed.when.begin is None,
                    one.start < headline,
                    not _has_clock(one.when),
                    one.rule != "stamp.labelled",
                    place,
                )
                for place, (one, printed) in enumerate(zip(self.stamps, self._printed, strict=True))
                if one.kind is StampKind.PUBLISHED and one.when.begin is not None
            ),
            default=None,
        )
        if best is not None:
            when = self.stamps[best[-1]].when
            return when.begin if _has_clock(when) else _day(when)
        return None if self._dateline is None else _day(dated(self._dateline, None).date)

    @cached_property
    def anchor(self) -> date | None:
        """The day that "yesterday" in the text is seen from: that of publication, else the page's first update.

        Agencies that print only when they last changed an article change it on the day they publish it or soon after.
        """
        published = self.published
        if published is None:
            return min(filter(None, (_day(stamp.when) for stamp in self.stamps)), default=None)
        return published.date() if isinstance(published, datetime) else published

    @cached_property
    def stamps(self) -> tuple[Stamp, ...]:
        """The stamps of the page's own stamp and byline lines, in order.

        One that tells no year has that in which its day is nearest to the first stamp that does.
        """
        known = next((stamp.when.begin for stamp in self._printed if stamp.when.begin is not None), None)
        return self._printed if known is None else tuple(_stamps.with_year(stamp, known) for stamp in self._printed)

    @cached_property
    def _printed(self) -> tuple[Stamp, ...]:
        """The same with no more of the year than each of them tells."""
        lines = self._stamp_lines()
        texts = [self.text[start:end] for start, end in lines]
        day_first = _stamps.order("\n".join(texts))
        return tuple(
            stamp
            for (start, _), text in zip(lines, texts, strict=True)
            for stamp in _stamps.find(text, anchor=self._published, day_first=day_first, offset=start)
        )

    def _stamp_lines(self) -> list[tuple[int, int]]:
        """Where the lines that tell of makers and days stand, each with its label where that is the line before."""
        lines: list[tuple[int, int]] = []
        before: Zone | None = None
        for zone in self.zones:
            if zone.kind in _STAMPED and not _layout.is_clock(zone.text):
                labelled = before is not None and before.kind is ZoneKind.STAMP and _stamps.is_label(before.text)
                lines.append((lines.pop()[0] if labelled else zone.start, zone.end))
            before = zone
        return lines

    def zone_at(self, offset: int) -> ZoneKind:
        """The kind of the line that holds the character at `offset`; of a blank line, that of the line before it."""
        index = bisect_right(self._zone_starts, offset) - 1
        return self.zones[index].kind if index >= 0 else ZoneKind.OTHER

    @cached_property
    def _zone_starts(self) -> list[int]:
        return [zone.start for zone in self.zones]


def _day(timex: Timex | None) -> date | None:
    """The first day that an expression covers."""
    return None if timex is None or timex.begin is None else timex.begin.date()


def _has_clock(timex: Timex) -> bool:
    """Whether it tells hours and minutes."""
    return ":" in timex.value


def as_document(source: str | Document) -> Document:
    """The document itself, or a new one for a text.

    Raises:
        TypeError: It is neither.

    """
    return source if isinstance(source, Document) else Document(source)


def require_text(text: object) -> None:
    """Nothing for a text.

    Raises:
        TypeError: It is none.

    """
    if isinstance(text, bytes | bytearray):
        raise TypeError("text must be str, not bytes: decode it first, for example text.decode('utf-8')")
    if not isinstance(text, str):
        raise TypeError(f"text must be str, not {type(text).__name__}")


def require_day(day: object, name: str) -> None:
    """Nothing for a day, or for none; `name` is what the caller knows it by.

    Raises:
        TypeError: It is something else.

    """
    if day is not None and not isinstance(day, date):
        raise TypeError(f"{name} must be a date or datetime, not {type(day).__name__}")


def require_lexicon(lexicon: object) -> Lexicon:
    """The lexicon itself.

    Raises:
        TypeError: It is none.

    """
    if not isinstance(lexicon, Lexicon):
        raise TypeError(
            f"lexicon must be a Lexicon, not {type(lexicon).__name__}: that of English is Lexicon.default('en')"
        )
    return lexicon


def zone_kinds(kinds: Collection[ZoneKind]) -> frozenset[ZoneKind]:
    """Kinds of zones, by their names too.

    Raises:
        TypeError: It is one string, whose letters would be taken for names.
        ValueError: There is no such kind.

    """
    if isinstance(kinds, str):
        raise TypeError(f"zones must be a collection of kinds, not the string {kinds!r}")
    return frozenset(map(ZoneKind, kinds))
