# SPDX-License-Identifier: MIT
"""Quotes: who said what."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from operator import attrgetter

from newsfacts._attribution import Attribution
from newsfacts._quotemarks import Marked
from newsfacts._words import Words
from newsfacts.document import Document, as_document
from newsfacts.records import Quote, QuoteKind, Span

_FIRST = attrgetter("first")
_LETTERS = re.compile(r"[^\W_]+")
_ALL_BUT_NOTHING = 0.95
"""The share of letters and digits inside the marks from which a quote is direct (Pareti 2015 counts words)."""


def parse_quotes(source: str | Document) -> tuple[Quote, ...]:
    """The quotes of a text, in reading order.

    Args:
        source: A text, or a document whose analysis other parsers share.

    Returns:
        Direct, mixed and indirect speech, each with its content, and with speaker and cue where the text tells them.

    Raises:
        TypeError: `source` is neither.

    """
    document = as_document(source)
    return tuple(_nested(_quote(attribution, document) for attribution in document.attributions))


def _nested(quotes: Iterable[Quote]) -> Iterator[Quote]:
    """The quotes that stand beside or inside each other: of two that cross or are one span, the first."""
    around: list[Quote] = []
    for quote in quotes:
        while around and around[-1].end <= quote.start:
            around.pop()
        if around and (quote.end > around[-1].end or quote.text == around[-1].text):
            continue
        around.append(quote)
        yield quote


def _quote(attribution: Attribution, document: Document) -> Quote:
    text = document.text
    content = tuple(Span(start=start, end=end, text=text[start:end]) for start, end in attribution.content)
    start, end = content[0].start, content[-1].end
    return Quote(
        start=start,
        end=end,
        text=text[start:end],
        rule=attribution.rule,
        zone=document.zone_at(start),
        kind=_kind(content, document.words, document.marks),
        content=content,
        speaker=attribution.source,
        cue=attribution.cue,
    )


def _kind(content: Sequence[Span], words: Words, marks: Sequence[Marked]) -> QuoteKind:
    """The kind by the share of letters and digits inside the marks, counted only where some are inside, some not."""
    inside: list[str] = []
    for piece in content:
        first, last = words.at(piece.start), words.before(piece.end)
        index = max(bisect_right(marks, first, key=_FIRST) - 1, 0)
        while index < len(marks) and marks[index].first < last:
            inside.append(words.slice(max(marks[index].first, first), min(marks[index].last, last)))
            index += 1
    if not any(map(_LETTERS.search, inside)):
        return QuoteKind.INDIRECT
    whole = [piece.text for piece in content]
    if inside == whole or _letters(inside) >= _ALL_BUT_NOTHING * _letters(whole):
        return QuoteKind.DIRECT
    return QuoteKind.MIXED


def _letters(texts: Iterable[str]) -> int:
    return sum(len("".join(_LETTERS.findall(text))) for text in texts)
