# SPDX-License-Identifier: MIT
"""The laws that hold for every text: each is a function that raises `AssertionError` where a text breaks it.

Hypothesis (`test_laws.py`), the pages cut and garbled of `test_mutations.py`, the texts that once broke something
(`fuzz/corpus`) and the fuzzer (`fuzz/fuzz.py`) all hold these same functions.
"""

from __future__ import annotations

import copy
import json
import pickle
import re
from collections.abc import Callable, Iterator
from datetime import date
from html import escape
from itertools import pairwise
from typing import Any

import attrs

import newsfacts as nf
from newsfacts import render, serial
from newsfacts.rules import CATALOGUE

KINDS = ("bylines", "stamps", "datelines", "dates", "quotes", "claims")
UNSEEN = "\u00ad\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"
GERMAN = nf.Lexicon.default("de")

Law = Callable[[str, date | None], None]
"""Takes a text and its day of publication."""


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


def _exact(text: str, *found: object) -> None:
    for span in spans(found):
        assert 0 <= span.start <= span.end <= len(text), span
        assert text[span.start : span.end] == span.text, span


# --- 1, 2: places -----------------------------------------------------------------------------------------------------


def every_span_is_the_exact_slice(text: str, published: date | None) -> None:
    """Those of all facts, and of all that is inside them."""
    _exact(text, nf.parse(text, published=published))


def no_fact_is_empty_or_begins_or_ends_in_white_space(text: str, published: date | None) -> None:
    """A fact is something to point at, from its first character to its last."""
    for fact in nf.parse(text, published=published).facts():
        assert fact.text, fact
        assert fact.text == fact.text.strip().strip(UNSEEN), fact


def facts_come_sorted(text: str, published: date | None) -> None:
    """In reading order, the longer first where two begin together."""
    article = nf.parse(text, published=published)
    for facts in (article.facts(), article.zones, *(getattr(article, kind) for kind in KINDS)):
        keys = [(fact.start, -fact.end) for fact in facts]
        assert keys == sorted(keys)


def spans_of_one_kind_never_cross(text: str, published: date | None) -> None:
    """One inside the other, or apart; and nothing is found twice. Zones are always apart."""
    article = nf.parse(text, published=published)
    for kind in KINDS:
        facts = getattr(article, kind)
        assert len({(fact.start, fact.end) for fact in facts}) == len(facts), f"{kind} found twice"
        around: list[nf.Fact] = []
        for fact in facts:
            around = [outer for outer in around if outer.end > fact.start]
            for outer in around:
                assert fact.end <= outer.end or fact.start == outer.start, (outer.text, fact.text)
            around.append(fact)
    for one, other in pairwise(article.zones):
        assert one.end <= other.start


def zones_cover_all_that_can_be_seen(text: str, published: date | None) -> None:
    """Every line of the page has its zone; white space and marks of direction need none."""
    covered = bytearray(len(text))
    for zone in nf.parse(text, published=published).zones:
        covered[zone.start : zone.end] = b"\1" * (zone.end - zone.start)
    shown = text.translate(dict.fromkeys(map(ord, UNSEEN), " "))
    assert all(inside or character.isspace() for inside, character in zip(covered, shown, strict=True))


# --- 3: any text ------------------------------------------------------------------------------------------------------


def any_text_gives_an_article(text: str, published: date | None) -> None:
    """Without layout and in another language too; what publication the caller knows is kept."""
    for parser in nf.Parser(), nf.Parser(layout=False, lexicon=GERMAN, zones=list(nf.ZoneKind)):
        article = parser(text, published=published)
        assert article.text == text
        assert published is None or article.published == published
        _exact(text, article)


def any_line_gives_a_result(text: str, published: date | None) -> None:
    """The functions that take a line, an expression or a phrase."""
    _exact(text, nf.parse_byline(text), nf.parse_stamps(text, anchor=published), nf.parse_quantity(text))
    _exact(text, nf.parse_date(text, anchor=published), nf.DateParser(vague=True, prefer="future")(text))


def facts_come_from_the_article_and_name_zone_and_rule(text: str, published: date | None) -> None:
    """Nothing comes from links and footers; each rule is in the catalogue."""
    article = nf.parse(text, published=published)
    for fact in article.facts():
        assert fact.zone in nf.ARTICLE_ZONES, fact
        assert fact.rule in CATALOGUE, fact
    assert article.headline is None or article.headline in article.zones


_DAY = r"(?:BC)?[\dX]{1,4}(?:-(?:[\dX]{2}(?:-[\dX]{2})?|W[\dX]{2}(?:-(?:WE|\d))?|Q[1-4X]|H[12]|SP|SU|FA|WI))?"
_TIME = r"T(?:MO|AF|EV|NI|DT|XX|\d\d(?::\d\d)?(?:Z|[+-]\d\d(?::?\d\d)?)?)"
_LENGTH = r"P(?:[\dX.]+(?:DE|CE|ML|WE|[YMWDQ]))*(?:T(?:[\dX.]+[HMS])+)?"
_VALUES = {
    nf.TimexType.DATE: re.compile(rf"{_DAY}|(?:PAST|PRESENT|FUTURE)_REF"),
    nf.TimexType.TIME: re.compile(rf"{_DAY}{_TIME}|(?:PAST|PRESENT|FUTURE)_REF"),
    nf.TimexType.DURATION: re.compile(rf"{_LENGTH}(?:/{_LENGTH})?"),
    nf.TimexType.SET: re.compile(rf"{_LENGTH}|{_DAY}(?:{_TIME})?"),
}


def dates_have_the_interval_of_their_value(text: str, published: date | None) -> None:
    """A value is one of TIMEX3; its interval is known or not at both ends, never empty, and never finer than it."""
    for timex in nf.DateParser(vague=True)(nf.Document(text, published=published)):
        assert _VALUES[timex.type].fullmatch(timex.value), timex
        assert (timex.begin is None) == (timex.until is None), timex
        if timex.begin is not None and timex.until is not None:
            assert timex.begin < timex.until, timex
            assert timex.type in (nf.TimexType.DATE, nf.TimexType.TIME), timex
            assert "X" not in timex.value, timex


# --- 4: the same everywhere -------------------------------------------------------------------------------------------


def the_same_again(text: str, published: date | None) -> None:
    """Nothing is remembered from text to text; what is refused is noted without a change to what is found."""
    article = nf.parse(text, published=published)
    with nf.trace() as trace:
        again = nf.parse(text, published=published)
    assert article == again
    assert hash(article) == hash(again)
    _exact(text, tuple(trace.refused))


# --- 5, 11: what may stand between ------------------------------------------------------------------------------------


def blank_lines_in_front_only_shift_offsets(text: str, published: date | None) -> None:
    """Of any kind of line end; which, goes by the length of the text."""
    blank = ("\n", "\n\n\n", "\r\n\r\n", " \n\t\n")[len(text) % 4]
    later = blank + text
    shifted = moved(nf.parse(text, published=published), later, lambda offset: offset + len(blank))
    assert nf.parse(later, published=published) == shifted, repr(blank)


def line_ends_of_two_characters_only_shift_offsets(text: str, published: date | None) -> None:
    """CRLF for LF."""
    text = text.replace("\r", " ")
    other = text.replace("\n", "\r\n")
    shifted = moved(nf.parse(text, published=published), other, lambda o: o + text.count("\n", 0, o))
    assert nf.parse(other, published=published) == shifted


# --- 6, 7: together or one by one -------------------------------------------------------------------------------------


PARSERS: tuple[tuple[str, Callable[[str | nf.Document], object]], ...] = (
    ("claims", nf.parse_claims),
    ("quotes", nf.parse_quotes),
    ("dates", nf.parse_dates),
    ("bylines", nf.parse_bylines),
)


def each_parser_alone_gives_the_same(text: str, published: date | None) -> None:
    """On a document, whose layers they share in another order than `parse` asks for them, and on the text."""
    article = nf.parse(text, published=published)
    document = nf.Document(text, published=published)
    for kind, parse in PARSERS:
        assert parse(document) == getattr(article, kind), kind
        if published is None:
            assert parse(text) == getattr(article, kind), kind


def a_slot_switched_off_empties_its_field_and_no_other(text: str, published: date | None) -> None:
    """Which slot, goes by the length of the text."""
    slot = KINDS[len(text) % len(KINDS)]
    without: Any = {slot: None}
    expected = attrs.evolve(nf.parse(text, published=published), **{slot: ()})
    assert nf.Parser(**without)(text, published=published) == expected, slot


# --- 8: there and back ------------------------------------------------------------------------------------------------


def pickle_and_copy_are_identities(text: str, published: date | None) -> None:
    """With the hash."""
    article = nf.parse(text, published=published)
    assert pickle.loads(pickle.dumps(article)) == article
    assert copy.deepcopy(article) == article
    assert hash(pickle.loads(pickle.dumps(article))) == hash(article)


def json_and_back_is_an_identity(text: str, published: date | None) -> None:
    """Of the article and of each fact alone; every article gives its rows."""
    article = nf.parse(text, published=published)
    assert nf.from_dict(nf.Article, json.loads(json.dumps(nf.to_dict(article)))) == article
    for fact in article.facts():
        assert nf.from_dict(type(fact), json.loads(json.dumps(nf.to_dict(fact)))) == fact
    assert len(serial.rows(article)) == len(article.facts())


# --- 10: what is shown ------------------------------------------------------------------------------------------------


def html_holds_the_text_escaped_and_nothing_else_of_it(text: str, published: date | None) -> None:
    """Without the marks around the facts it is the text, escaped; what is marked opens and closes."""
    facts = nf.parse(text, published=published).facts()
    shown = render.to_html(text, facts, fragment=True).partition('<div class="text">')[2].removesuffix("</div></div>")
    assert re.sub(r"</?span[^<>]*>", "", shown) == escape(text)
    assert shown.count("<span") == shown.count("</span>")
    assert re.sub(r"\x1b\[\d+m", "", render.to_ansi(text, facts)) == render.to_ansi(text, ())


LAWS: dict[str, Law] = {
    law.__name__: law
    for law in (
        every_span_is_the_exact_slice,
        no_fact_is_empty_or_begins_or_ends_in_white_space,
        facts_come_sorted,
        spans_of_one_kind_never_cross,
        zones_cover_all_that_can_be_seen,
        any_text_gives_an_article,
        any_line_gives_a_result,
        facts_come_from_the_article_and_name_zone_and_rule,
        dates_have_the_interval_of_their_value,
        the_same_again,
        blank_lines_in_front_only_shift_offsets,
        line_ends_of_two_characters_only_shift_offsets,
        each_parser_alone_gives_the_same,
        a_slot_switched_off_empties_its_field_and_no_other,
        pickle_and_copy_are_identities,
        json_and_back_is_an_identity,
        html_holds_the_text_escaped_and_nothing_else_of_it,
    )
}
