# SPDX-License-Identifier: MIT
"""The catalogue of rules: each rule finds something in its own example, and no rule is missing."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given, settings

import newsfacts as nf
from news import texts
from newsfacts.rules import CATALOGUE, Rule

PUBLISHED = date(2024, 3, 4)


def _fired(example: str) -> set[str | None]:
    """The ids of the rules that find something in a text: as a page, as a line, as one expression."""
    article = nf.parse(example, published=PUBLISHED)
    facts: list[nf.Fact | None] = [*article.facts(), *nf.DateParser(vague=True)(example), *nf.parse_stamps(example)]
    facts += [stamp.when for stamp in nf.parse_stamps(example)]
    facts += [nf.parse_byline(example), nf.parse_date(example, anchor=PUBLISHED), nf.parse_quantity(example)]
    return {fact.rule for fact in facts if fact is not None}


@pytest.mark.parametrize("rule", CATALOGUE.values(), ids=CATALOGUE)
def test_fires_on_its_example(rule: Rule) -> None:
    assert rule.id in _fired(rule.example)


@pytest.mark.parametrize("rule", CATALOGUE.values(), ids=CATALOGUE)
def test_digits_of_any_length_raise_nothing(rule: Rule) -> None:
    for number in re.finditer(r"\d+", rule.example):
        _fired(rule.example[: number.start()] + "9" * 5_000 + rule.example[number.end() :])


@pytest.mark.parametrize("rule", CATALOGUE.values(), ids=CATALOGUE)
def test_says_what_it_is(rule: Rule) -> None:
    fact, _, name = rule.id.partition(".")
    assert fact in {"byline", "dateline", "date", "quote", "claim", "stamp"}
    assert name
    assert rule.line.endswith(".")
    assert "\n" not in rule.line


def test_precision_is_measured_for_every_rule_of_quotes() -> None:
    for rule in CATALOGUE.values():
        if rule.id.startswith("quote."):
            assert rule.precision is not None
            assert 0 <= rule.precision.share <= 1


@settings(deadline=None, max_examples=60, derandomize=True)
@given(texts())
def test_every_rule_is_in_the_catalogue(text: str) -> None:
    assert {fact.rule for fact in nf.parse(text).facts()} <= CATALOGUE.keys()
