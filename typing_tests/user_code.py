# SPDX-License-Identifier: MIT
"""What a user writes, for the type checkers; never executed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import assert_type

import attrs

import newsfacts as nf


@attrs.frozen(kw_only=True)
class Score(nf.Fact):
    """A fact of the user's own."""

    home: int
    away: int


def scores(doc: nf.Document) -> Iterator[Score]:
    """An extractor of the user's own."""
    for match in re.finditer(r"\b(\d{1,2})[-:](\d{1,2})\b", doc.text):
        start, end = match.span()
        yield Score(start=start, end=end, text=match[0], home=int(match[1]), away=int(match[2]))


def no_quotes(doc: nf.Document) -> list[nf.Quote]:
    """Somebody else's quote parser."""
    return [quote for quote in nf.parse_quotes(doc) if quote.speaker is not None]


parser = nf.Parser(
    lexicon=nf.Lexicon.default().add(cues={"quipped": "quip"}, units={"quid": "GBP"}),
    dates=nf.DateParser(vague=True),
    quotes=no_quotes,
    bylines=None,
    extra=[scores],
)
article = parser("Rovers won 3-1.", published=date(2025, 1, 14))

assert_type(article, nf.Article)
assert_type(article.of(Score), tuple[Score, ...])
assert_type(article.of(nf.Quote), tuple[nf.Quote, ...])
assert_type(article.facts(), tuple[nf.Fact, ...])
assert_type(article.published, date | None)
assert_type(nf.parse_byline("By Ann Lee"), nf.Byline | None)
assert_type(nf.parse_stamps("14 January 2025"), tuple[nf.Stamp, ...])
assert_type(nf.parse_date("last Tuesday", anchor=date(2025, 1, 14)), nf.Timex | None)
assert_type(nf.parse_date("3/4/2025", day_first=True), nf.Timex | None)
assert_type(nf.__version__, str)
assert_type(nf.parse_quantity("an estimated 11,000 troops"), nf.NumericClaim | None)
assert_type(nf.parse_claims("12 people")[0].low, Decimal)
assert_type(nf.from_dict(nf.Article, nf.to_dict(article)), nf.Article)

with nf.trace() as trace:
    nf.parse_quotes(article.text)
reasons: list[str] = [refusal.reason for refusal in trace.refused]


def shown_and_extended(article: nf.Article) -> None:
    """Modules that are imported when they are first asked for."""
    assert_type(nf.render.to_html(article.text, article.facts(), zones=article.zones), str)
    assert_type(nf.plugins.load("weapons"), nf.Extractor)
