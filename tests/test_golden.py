# SPDX-License-Identifier: MIT
"""Whole articles, each another anatomy of a page, held against what a reader wrote down by hand.

`golden/<name>.json` holds, for `golden/<name>.txt`: the headline; the names of the credits; the publication date; the
main dates as {text: TIMEX3 value}; the quotes as {words of the content: name of the speaker, null for nobody with a
name}; the claims as "value noun" or "value unit".
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from syrupy.assertion import SnapshotAssertion

import newsfacts as nf
from newsfacts.render import describe
from newsfacts.rules import CATALOGUE

FOLDER = Path(__file__).parent / "golden"
NAMES = sorted(path.stem for path in FOLDER.glob("*.txt"))

# What the library cannot do yet: article, expectation, reason.
LEDGER: dict[tuple[str, str], str] = {
    ("earnings", "0.98 USD"): "cents are a unit of their own and not yet hundredths of the dollar",
    ("feature", "the trade will die with her"): "a report with thinks is no quote",
    ("interview", "41 dams"): "an answer does not take its noun from the question",
}


@cache
def read(name: str) -> nf.Article:
    """A golden article, parsed."""
    return nf.parse((FOLDER / f"{name}.txt").read_text(encoding="utf-8"))


def expected(name: str) -> dict[str, Any]:
    """What a reader found in a golden article."""
    found: dict[str, Any] = json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    return found


def each(kind: str) -> list[Any]:
    """The expectations of one kind, each a parameter of its own; those of the ledger are expected to fail."""
    found: list[Any] = []
    for name in NAMES:
        values = expected(name)[kind]
        for value in values.items() if isinstance(values, dict) else ((value,) for value in values):
            reason = LEDGER.get((name, value[0]))
            marks = [pytest.mark.xfail(strict=True, reason=reason)] if reason else []
            found.append(pytest.param(name, *value, marks=marks, id=f"{name}: {value[0]}"))
    return found


def figures(claim: nf.NumericClaim) -> str:
    """The figure of a claim, a range as "low-high"."""
    ends = (claim.low,) if claim.low == claim.high else (claim.low, claim.high)
    return "-".join(f"{end:f}" for end in ends)


@pytest.mark.parametrize("name", NAMES)
def test_headline(name: str) -> None:
    headline = read(name).headline
    assert headline is not None
    assert headline.text == expected(name)["headline"]


@pytest.mark.parametrize(("name", "credit"), each("bylines"))
def test_byline(name: str, credit: str) -> None:
    assert credit in {one.name for byline in read(name).bylines for one in byline.credits}


@pytest.mark.parametrize("name", NAMES)
def test_no_other_byline(name: str) -> None:
    assert {one.name for byline in read(name).bylines for one in byline.credits} <= set(expected(name)["bylines"])


@pytest.mark.parametrize("name", NAMES)
def test_published(name: str) -> None:
    published = read(name).published
    assert published is not None
    assert published.isoformat().startswith(expected(name)["published"])


@pytest.mark.parametrize(("name", "text", "value"), each("dates"))
def test_date(name: str, text: str, value: str) -> None:
    found = [timex for timex in read(name).dates if text in timex.text]
    assert value in {timex.value for timex in found}


@pytest.mark.parametrize(("name", "words", "speaker"), each("quotes"))
def test_quote(name: str, words: str, speaker: str | None) -> None:
    found = [quote for quote in read(name).quotes if any(words in piece.text for piece in quote.content)]
    assert speaker in {quote.speaker.name if quote.speaker else None for quote in found}


@pytest.mark.parametrize(("name", "claim"), each("claims"))
def test_claim(name: str, claim: str) -> None:
    found = {
        f"{figures(one)} {what}"
        for one in read(name).claims
        for what in (one.unit, one.noun.text.split()[-1] if one.noun else None)
    }
    assert claim in found


@pytest.mark.parametrize("name", NAMES)
def test_facts_lie_in_the_article_and_name_their_rule(name: str) -> None:
    article = read(name)
    assert article.facts()
    for fact in article.facts():
        assert article.text[fact.start : fact.end] == fact.text
        assert fact.zone in nf.ARTICLE_ZONES
        assert fact.rule in CATALOGUE


def test_ledger_names_expectations() -> None:
    known = {
        (name, key)
        for name in NAMES
        for kind in ("bylines", "dates", "quotes", "claims")
        for key in expected(name)[kind]
    }
    assert LEDGER.keys() <= known


@pytest.mark.parametrize("links", ["5 days", "60", "1,204", "February 14, 2023"])
def test_links_and_counters_give_nothing(links: str) -> None:
    assert links not in {fact.text for fact in read("casualties").facts()}


@pytest.mark.parametrize("name", NAMES)
def test_all_facts(name: str, snapshot: SnapshotAssertion) -> None:
    article = read(name)
    rows = [f"{fact.start:5} {fact.zone:8} {fact.rule:20} {fact.text!r}: {describe(fact)}" for fact in article.facts()]
    zones = [f"{zone.start:5} {zone.kind:8} {zone.text[:60]}" for zone in article.zones]
    assert "\n".join([*zones, "", *rows]) == snapshot
