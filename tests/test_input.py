# SPDX-License-Identifier: MIT
"""What goes in: any `str` gives an article; anything else is a `TypeError`."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

import newsfacts as nf

PARSERS: dict[str, Callable[[str], object]] = {
    "parse": nf.parse,
    "parse_bylines": nf.parse_bylines,
    "parse_dates": nf.parse_dates,
    "parse_quotes": nf.parse_quotes,
    "parse_claims": nf.parse_claims,
    "Document": nf.Document,
}

LINES: dict[str, Callable[[str], object]] = {
    "parse_byline": nf.parse_byline,
    "parse_stamps": nf.parse_stamps,
    "parse_date": nf.parse_date,
    "parse_quantity": nf.parse_quantity,
}


EVERY = PARSERS | LINES


@pytest.mark.parametrize("parser", EVERY.values(), ids=EVERY)
@pytest.mark.parametrize("data", [b"", b"Rain fell.", bytearray(b"Rain fell.")])
def test_bytes_are_to_be_decoded_first(parser: Callable[[object], object], data: object) -> None:
    with pytest.raises(TypeError, match="decode"):
        parser(data)


@pytest.mark.parametrize("parser", EVERY.values(), ids=EVERY)
@pytest.mark.parametrize("data", [None, 3, ["Rain fell."], date(2024, 3, 4)], ids=repr)
def test_other_types_are_refused(parser: Callable[[object], object], data: object) -> None:
    with pytest.raises(TypeError):
        parser(data)


@pytest.mark.parametrize(
    ("settings", "reason"),
    [
        ({"lexicon": "en"}, "must be a Lexicon, not str"),
        ({"quotes": "x"}, "callable that takes a Document, not 'x'"),
        ({"extra": [None]}, "callable that takes a Document, not None"),
        ({"extra": nf.parse_quotes}, r"extra=\[newsfacts.quotes.parse_quotes\]"),
        ({"zones": "body"}, "not the string 'body'"),
    ],
)
def test_a_parser_of_wrong_parts_is_refused(settings: dict[str, Any], reason: str) -> None:
    with pytest.raises(TypeError, match=reason):
        nf.Parser(**settings)


def test_a_zone_that_there_is_not_is_refused() -> None:
    with pytest.raises(ValueError, match="relatd"):
        nf.Parser(zones=["relatd"])  # type: ignore[list-item]
    with pytest.raises(ValueError, match="relatd"):
        nf.Document("Rain fell.", kinds=["relatd"])  # type: ignore[list-item]


def test_zones_go_by_their_names_too() -> None:
    names: Any = ["body", "related"]
    kinds = [nf.ZoneKind.BODY, nf.ZoneKind.RELATED]
    assert nf.Parser(zones=names) == nf.Parser(zones=kinds)  # type: ignore[arg-type]
    assert nf.Document("Rain fell.", kinds=names).kinds == frozenset(kinds)


def test_a_document_of_another_lexicon_is_refused() -> None:
    with pytest.raises(TypeError, match="must be a Lexicon, not str"):
        nf.Document("Rain fell.", lexicon="en")  # type: ignore[arg-type]


@pytest.mark.parametrize("day", ["2024-03-04", 2024, ("2024", "3", "4")], ids=repr)
def test_days_are_dates(day: Any) -> None:
    for parse in nf.parse, nf.Parser(), nf.Document:
        with pytest.raises(TypeError, match="published must be a date or datetime"):
            parse("Rain fell.", published=day)
    for read in nf.parse_date, nf.parse_stamps:
        with pytest.raises(TypeError, match="anchor must be a date or datetime"):
            read("March 4", anchor=day)


def test_a_document_shows_what_it_is_of() -> None:
    assert repr(nf.Document("Rain fell.")) == "Document('Rain fell.', published=None)"
    assert len(repr(nf.Document("Rain fell. " * 1000, published=date(2024, 3, 4)))) < 100


ODD = {
    "empty": "",
    "blank": " \t\n\r\n \u00a0\u2003",
    "lone surrogate": "The mayor said \ud800 \udfff on Monday that 30 people \udc80 left.",
    "surrogate alone": "\ud83d",
    "byte order mark": "\ufeffThe mayor said on Monday that 30 people left.",
    "NULs": "The mayor\0 said\0 on Monday\0 that \x0030 people\0 left.\0",
    "controls": "".join(map(chr, range(0x20))) + "\x7f\x85\u2028\u2029",
    "right to left": "قال الوزير يوم الاثنين إن ٣٠ شخصا \u202bغادروا\u202c المدينة. «لقد انتهى الأمر»، قال.",
    "zero width": "The\u200b mayor\u200d said\u2060 “we\u00adwill\u200b stay” on Mon\u00adday.",
    "combining": "e\u0301" * 50 + " said “a\u0308\u0308\u0308” on Monday.",
    "astral": "🏳️‍🌈 said “👩‍👩‍👧” on Monday to 𝟛𝟘 people 𝔗𝔥𝔢 mayor",
    "other digits": "٣٠ people, ३० people, 三十 people, ⅷ people, ² people, ① people, ½ people left",
    "case that grows": "İSTANBUL ŉ ǰ ΐ ﬃ ẞ said “İ” on Monday, İ 5 İ million İ",
    "one long word": "a" * 50_000,
    "no line breaks": "The mayor said on Monday that 30 people left. " * 500,
    "old line breaks": "Bridge opens\r\rBy Mara Lindqvist\r\rMarch 4, 2024\r\rThe mayor said “it is open” on Monday.\r",
    "mixed line breaks": "Bridge opens\r\n\rBy Mara Lindqvist\n\r\nMarch 4, 2024\u2028He said so.\x0b\x0cYes.\x85",
    "many lines": "\n".join("abcdefghij"),
    "only marks": "“”‘’«»„\"'`´‹›\u201f\u201b" * 40,
    "unclosed mark": "“The mayor said on Monday that 30 people left.\n\n“And then some.",
    "closing first": "” said Mara Lindqvist. “",
    "HTML": (
        '<!doctype html><html><head><title>Bridge opens</title><script>var a = "3 < 4 && b";</script></head>'
        "<body><h1>Bridge opens</h1><p class='byline'>By <a href=\"/mara\">Mara Lindqvist</a></p>"
        "<p>&ldquo;It is open,&rdquo; the mayor said&nbsp;on <time>Monday</time>. &#163;3m was spent.</p><br/></body>"
    ),
    "figures that are none": "1,2,3,,,4 1.2.3.4 -.5 +-3 1e99999 0x1F 00000 $ $$ $5$ 5%% 5%-% £€ 1/0 0/0 1:2:3:4 12,34",
    "dates that are none": "February 30, 2024; 99/99/9999; 0000-00-00; year 0; 31 June; 25:61 pm; 10000-01-01; 1 BC",
    "huge figure": "9" * 5_000 + " people, " + "nine hundred million " * 200 + "dollars",
    "huge figures where small ones stand": (
        "It fell in {0} BC, and in {0}-241 BC. They met {0} times a day. She is 6'{0}\" tall. "
        "They won {0} to 5 in the vote, and 7 to {0} in the next. It cost ${1}m, or {1}m people."
    ).format("9" * 5_000, "9" * 40),
    "a byline and nothing": "By",
    "punctuation": "!?.,;:—–-…()[]{}<>/\\|@#&*_~^=+%" * 30,
    "cues only": "said says say according to told he she they it that " * 30,
}  # fmt: skip


@pytest.mark.parametrize("text", ODD.values(), ids=ODD)
def test_any_text_gives_an_article(text: str) -> None:
    article = nf.parse(text)
    assert article.text == text
    for fact in article.facts():
        assert text[fact.start : fact.end] == fact.text


@pytest.mark.parametrize("text", ODD.values(), ids=ODD)
def test_any_text_is_taken_with_the_earliest_and_latest_day(text: str) -> None:
    for day in date.min, date.max:
        assert nf.parse(text, published=day).published == day


@pytest.mark.parametrize("parser", LINES.values(), ids=LINES)
@pytest.mark.parametrize("text", ODD.values(), ids=ODD)
def test_any_line_gives_a_result(parser: Callable[[str], object], text: str) -> None:
    parser(text)


def test_nothing_in_nothing_out() -> None:
    assert nf.parse("") == nf.Article(text="")
    assert nf.parse(" \n\n\t ").facts() == ()


@pytest.mark.parametrize("piece", ['"', "“"])
def test_a_megabyte_of_marks(piece: str) -> None:
    text = piece * (1_000_000 // len(piece))
    assert nf.parse(text).text == text
