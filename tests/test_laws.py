# SPDX-License-Identifier: MIT
"""What holds for every text: each law is one property."""

from __future__ import annotations

import copy
import json
import os
import pickle
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from itertools import combinations, pairwise
from typing import Any

import attrs
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import newsfacts as nf
from news import texts

KINDS = ("bylines", "stamps", "datelines", "dates", "quotes", "claims")
PUBLISHED = st.sampled_from([None, date(2024, 3, 4), date(1, 1, 1), date(9999, 12, 31)])

# The same examples in each run: a run that fails is about the change at hand.
law = settings(deadline=None, max_examples=60, derandomize=True)


def spans(value: object) -> Iterator[nf.Span]:
    """Every span in a record or a tuple, itself included."""
    if isinstance(value, nf.Span):
        yield value
    if isinstance(value, tuple):
        for item in value:
            yield from spans(item)
    elif attrs.has(type(value)):
        for field in attrs.fields(type(value)):
            yield from spans(getattr(value, field.name))


def moved(value: Any, text: str, place: Callable[[int], int]) -> Any:
    """A record as it must be in `text`, where `place` tells for each offset what it has become."""
    if isinstance(value, tuple):
        return tuple(moved(item, text, place) for item in value)
    if not attrs.has(type(value)):
        return value
    fields = {field.name: moved(getattr(value, field.name), text, place) for field in attrs.fields(type(value))}
    if isinstance(value, nf.Span):
        start, end = place(value.start), place(value.end)
        fields |= {"start": start, "end": end, "text": text[start:end]}
    elif isinstance(value, nf.Article):
        fields["text"] = text
    return type(value)(**fields)


# --- 1, 2: places -----------------------------------------------------------------------------------------------------


@law
@given(texts(), PUBLISHED)
def test_every_span_is_the_exact_slice(text: str, published: date | None) -> None:
    for span in spans(nf.parse(text, published=published)):
        assert 0 <= span.start <= span.end <= len(text)
        assert text[span.start : span.end] == span.text


@law
@given(texts())
@example("OSLO, March 4 (Reuters) - Snow fell.\n\nIt rained on Monday.")
@example("Published March 4, 2024 at 9:29 am\nPublished March 4, 2024 at 9:29 am\t0 ")
def test_no_fact_is_empty_or_begins_or_ends_in_white_space(text: str) -> None:
    for fact in nf.parse(text).facts():
        assert fact.text
        assert fact.text == fact.text.strip()


@law
@given(texts())
def test_facts_come_sorted(text: str) -> None:
    article = nf.parse(text)
    for facts in (article.facts(), article.zones, *(getattr(article, kind) for kind in KINDS)):
        keys = [(fact.start, -fact.end) for fact in facts]
        assert keys == sorted(keys)


@law
@given(texts())
def test_spans_of_one_kind_never_cross(text: str) -> None:
    article = nf.parse(text)
    for kind in KINDS:
        facts = getattr(article, kind)
        assert len({(fact.start, fact.end) for fact in facts}) == len(facts), f"{kind} found twice"
        for first, second in combinations(facts, 2):
            assert not first.start < second.start < first.end < second.end, (first.text, second.text)
    for one, other in pairwise(article.zones):
        assert one.end <= other.start


@law
@given(texts())
def test_zones_cover_all_but_white_space(text: str) -> None:
    covered = bytearray(len(text))
    for zone in nf.parse(text).zones:
        covered[zone.start : zone.end] = b"\1" * (zone.end - zone.start)
    assert all(inside or character.isspace() for inside, character in zip(covered, text, strict=True))


# --- 3: any text ------------------------------------------------------------------------------------------------------


@law
@given(st.text(max_size=200), PUBLISHED)
@example("Mara Lindqvist said: “It is open,” Mara Lindqvist asked on Monday. ", None)
@example("Q: Is it? “It is open,” Lindqvist told reporters March 4,", None)
def test_any_text_gives_an_article(text: str, published: date | None) -> None:
    assert nf.parse(text, published=published).text == text


@law
@given(st.one_of(st.text(max_size=60), texts()))
def test_any_line_gives_a_result(text: str) -> None:
    for parse in nf.parse_byline, nf.parse_stamps, nf.parse_date, nf.parse_quantity:
        assert all(text[span.start : span.end] == span.text for span in spans(parse(text)))


@law
@given(texts(), PUBLISHED)
def test_facts_come_from_the_article_alone_and_name_their_zone_and_rule(text: str, published: date | None) -> None:
    article = nf.parse(text, published=published)
    for fact in article.facts():
        assert fact.zone in nf.ARTICLE_ZONES
        assert fact.rule
    assert article.headline is None or article.headline in article.zones
    assert published is None or article.published == published


# --- 4: the same everywhere -------------------------------------------------------------------------------------------

SAMPLES = (
    "Bridge opens to cyclists\n\nBy Mara Lindqvist and Oto Brandl\nUpdated: 5 März 2024, 9.15 Uhr\n\nOSLO (AP) — “It "
    "is open,” the mayor said on Monday, and 30 to 40 people cheered. About 11,000 had signed, she told İBB News.",
    "The ministry said in December that at least 300 had been killed and 2,700 wounded since Tuesday. “No,” he said.",
)
SCRIPT = "import sys, newsfacts as nf\nfor text in sys.argv[1:]: print(ascii(nf.parse(text)))"
ENVIRONMENTS = (
    {"PYTHONHASHSEED": "0", "TZ": "UTC", "LANG": "C", "LC_ALL": "C"},
    {"PYTHONHASHSEED": "4242", "TZ": "Asia/Kathmandu", "LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8"},
    {"PYTHONHASHSEED": "77", "TZ": "Pacific/Kiritimati", "LANG": "de_DE.UTF-8", "PYTHONOPTIMIZE": "1"},
)


def test_same_output_under_any_hash_seed_zone_and_locale() -> None:
    plain = {name: value for name, value in os.environ.items() if not name.startswith("LC_")}
    plain |= {"PYTHONPATH": os.pathsep.join(filter(None, sys.path)), "PYTHONUTF8": "1"}
    outputs = {
        subprocess.run(
            [sys.executable, "-c", SCRIPT, *SAMPLES], env=plain | environment, capture_output=True, check=True
        ).stdout
        for environment in ENVIRONMENTS
    }
    assert len(outputs) == 1
    assert outputs.pop().decode() == "".join(f"{nf.parse(text)!a}\n" for text in SAMPLES)


def test_same_output_in_threads() -> None:
    parser = nf.Parser(lexicon=nf.Lexicon.default().add(cues={"quipped": "quip"}))
    with ThreadPoolExecutor(8) as pool:
        results = list(pool.map(parser, SAMPLES * 16))
    assert set(results) == {nf.Parser(lexicon=nf.Lexicon.default().add(cues={"quipped": "quip"}))(t) for t in SAMPLES}


@pytest.mark.parametrize("text", SAMPLES)
def test_same_output_on_any_day(text: str) -> None:
    asked: set[str] = set()

    def watch(frame: object, event: str, called: object) -> None:
        if event == "c_call":
            asked.add(getattr(called, "__name__", ""))

    sys.setprofile(watch)
    try:
        nf.parse(text)
        nf.parse_stamps("vor 3 Stunden | il y a 2 jours")
        nf.parse_date("yesterday")
    finally:
        sys.setprofile(None)
    assert asked, "nothing was watched"
    assert not asked & {"now", "today", "utcnow", "time", "localtime", "gmtime", "time_ns"}


@law
@given(texts())
def test_same_output_again(text: str) -> None:
    assert nf.parse(text) == nf.parse(text)
    assert hash(nf.parse(text)) == hash(nf.parse(text))


# --- 5, 11: what may stand between ------------------------------------------------------------------------------------


@law
@given(texts(), st.sampled_from(["\n", "\n\n\n", "\r\n\r\n", " \n\t\n"]))
def test_blank_lines_in_front_only_shift_offsets(text: str, blank: str) -> None:
    later = blank + text
    assert nf.parse(later) == moved(nf.parse(text), later, lambda offset: offset + len(blank))


@law
@given(texts(without="\r"))
def test_line_ends_of_two_characters_only_shift_offsets(text: str) -> None:
    other = text.replace("\n", "\r\n")
    assert nf.parse(other) == moved(nf.parse(text), other, lambda offset: offset + text.count("\n", 0, offset))


# --- 6, 7: together or one by one -------------------------------------------------------------------------------------


@law
@given(texts(), PUBLISHED)
def test_each_parser_alone_gives_the_same(text: str, published: date | None) -> None:
    article = nf.parse(text, published=published)
    document = nf.Document(text, published=published)
    assert nf.parse_bylines(document) == article.bylines
    assert nf.parse_dates(document) == article.dates
    assert nf.parse_quotes(document) == article.quotes
    assert nf.parse_claims(document) == article.claims
    if published is None:
        assert nf.parse_quotes(text) == article.quotes
        assert nf.parse_claims(text) == article.claims


@law
@given(texts(), st.sampled_from(KINDS))
def test_a_slot_switched_off_empties_its_field_and_no_other(text: str, slot: str) -> None:
    without: Any = {slot: None}
    assert nf.Parser(**without)(text) == attrs.evolve(nf.parse(text), **{slot: ()})


# --- 8: there and back ------------------------------------------------------------------------------------------------


@law
@given(texts(), PUBLISHED)
def test_pickle_and_copy_are_identities(text: str, published: date | None) -> None:
    article = nf.parse(text, published=published)
    assert pickle.loads(pickle.dumps(article)) == article
    assert copy.deepcopy(article) == article
    assert hash(pickle.loads(pickle.dumps(article))) == hash(article)


@law
@given(texts(), PUBLISHED)
def test_json_and_back_is_an_identity(text: str, published: date | None) -> None:
    article = nf.parse(text, published=published)
    assert nf.from_dict(nf.Article, json.loads(json.dumps(nf.to_dict(article)))) == article
    for fact in article.facts():
        assert nf.from_dict(type(fact), json.loads(json.dumps(nf.to_dict(fact)))) == fact


# --- 9: words ---------------------------------------------------------------------------------------------------------

WORD = st.text(st.characters(categories=["L", "N", "P"]), min_size=1, max_size=8)
ADDITIONS: dict[str, st.SearchStrategy[Any]] = {
    "cues": st.dictionaries(WORD, WORD, max_size=3) | st.lists(WORD, max_size=3),
    "units": st.dictionaries(WORD, st.sampled_from(["furlong", "GBP", "meter"]), max_size=3),
    "currencies": st.dictionaries(WORD, st.sampled_from(["GBP", "USD"]), max_size=3),
    "hedges": st.dictionaries(WORD, st.sampled_from(list(nf.HedgeKind)), max_size=3),
    "roles": st.dictionaries(WORD, st.sampled_from(list(nf.Role)), max_size=3),
    "titles": st.lists(WORD | st.sampled_from(["reporter", "editor"]), max_size=3),
    "agencies": st.dictionaries(WORD | st.just("ap"), WORD, max_size=3),
}


@law
@given(st.fixed_dictionaries({}, optional=ADDITIONS), st.fixed_dictionaries({}, optional=ADDITIONS))
def test_what_is_added_and_removed_was_never_there(first: Any, second: Any) -> None:
    lexicon = nf.Lexicon.default().add(**first)
    assert lexicon.add(**second).remove(**second) == lexicon
    assert nf.Lexicon.default().remove(**second).add(**second) == nf.Lexicon.default()
