# SPDX-License-Identifier: MIT
"""What is looked at."""

import re
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from html import escape
from html.parser import HTMLParser
from itertools import permutations
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsfacts as nf
from newsfacts import render

TEXT = "At least 12 boats left on Monday, harbour master Ada Quill said."


@attrs.frozen(kw_only=True)
class Score(nf.Fact):
    """A final score."""

    teams: tuple[nf.Span, ...] = ()
    home: int = 0


def at(piece: str, text: str = TEXT) -> dict[str, object]:
    start = text.index(piece)
    return {"start": start, "end": start + len(piece), "text": piece}


SPEAKER = nf.Mention(**at("Ada Quill"), kind=nf.MentionKind.PERSON, name="Ada Quill", role="harbour master")
QUOTE = nf.Quote(
    **at("At least 12 boats left on Monday"),
    kind=nf.QuoteKind.INDIRECT,
    content=(nf.Span(**at("At least 12 boats left on Monday")),),
    speaker=SPEAKER,
)
CLAIM = nf.NumericClaim(
    **at("12"),
    kind=nf.ClaimKind.COUNT,
    low=Decimal(12),
    high=Decimal(12),
    noun=nf.Span(**at("boats")),
    predicate=nf.Predicate(**at("left"), lemma="leave"),
    hedges=(nf.Hedge(**at("At least"), kind=nf.HedgeKind.AT_LEAST),),
    source=SPEAKER,
)
DAY = nf.Timex(**at("Monday"), type=nf.TimexType.DATE, value="2026-03-02", mod=nf.TimexMod.ON_OR_AFTER)


class Reader(HTMLParser):
    """Reads a page as a browser does: tags have to balance; the text of the article and its labels are kept."""

    VOID = frozenset({"meta"})

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[tuple[str, str]] = []
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.text = ""
        self.pieces: list[tuple[str, tuple[str, ...]]] = []
        self.stops: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep what is opened."""
        self.tags.add(tag)
        self.attributes.update(name for name, _ in attrs)
        if tag not in self.VOID:
            self.open.append((tag, dict(attrs).get("class") or ""))
        if dict(attrs).get("tabindex") == "0":
            self.stops.append(dict(attrs).get("aria-label") or "")

    def handle_endtag(self, tag: str) -> None:
        """Close the innermost."""
        assert self.open.pop()[0] == tag

    def handle_data(self, data: str) -> None:
        """Keep the article's text."""
        if any(name == "text" for _, name in self.open):
            self.text += data
            self.pieces.append((data, tuple(_marked(name) for tag, name in self.open if tag == "span")))


def _marked(name: str) -> str:
    """What a class says of a stretch: the kind of the fact that it is, or that it is a part of one, or the zone."""
    what, kind = name.split()
    return kind if what == "fact" else f"{what} {kind}"


def read(page: str) -> Reader:
    reader = Reader()
    reader.feed(page)
    reader.close()
    assert reader.open == []
    return reader


@pytest.mark.parametrize("facts", list(permutations((QUOTE, CLAIM, DAY))))
def test_facts_nest_in_any_order_given(facts: tuple[nf.Fact, ...]) -> None:
    assert read(render.to_html(TEXT, facts)).pieces == [
        ("At least", ("quote", "part claim")),
        (" ", ("quote",)),
        ("12", ("quote", "claim")),
        (" ", ("quote",)),
        ("boats", ("quote", "part claim")),
        (" left on ", ("quote",)),
        ("Monday", ("quote", "date")),
        (", harbour master ", ()),
        ("Ada Quill", (f"part {'quote' if facts.index(QUOTE) < facts.index(CLAIM) else 'claim'}",)),
        (" said.", ()),
    ]


def test_facts_that_cross_are_split_and_reached_once() -> None:
    left, right = nf.Fact(start=0, end=3, text="abc"), Score(start=2, end=5, text="cde")
    reader = read(render.to_html("abcdef", [right, left]))
    assert reader.pieces == [("ab", ("other",)), ("c", ("other", "other")), ("de", ("other",)), ("f", ())]
    assert len(reader.stops) == 2


def test_of_a_split_quote_the_words_said_are_marked_and_reached_once() -> None:
    text = '"We saw it," said Ada Quill. "It was red."'
    (quote,) = nf.parse_quotes(text)
    reader = read(render.to_html(text, [quote]))
    assert reader.pieces == [
        ('"We saw it,"', ("quote",)),
        (" said ", ()),
        ("Ada Quill", ("part quote",)),
        (". ", ()),
        ('"It was red."', ("quote",)),
    ]
    assert reader.stops == ["quote: direct, Ada Quill"]
    assert render.to_ansi(text, [quote]).count("\x1b[33m") == 2


def test_lines_look_like_what_they_are_and_facts_may_cross_them() -> None:
    zones = [
        nf.Zone(start=0, end=3, text="abc", kind=nf.ZoneKind.HEADLINE),
        nf.Zone(start=4, end=7, text="def", kind=nf.ZoneKind.FOOTER),
    ]
    assert read(render.to_html("abc\ndef", [nf.Fact(start=2, end=5, text="c\nd")], zones=zones)).pieces == [
        ("ab", ("zone headline",)),
        ("c", ("zone headline", "other")),
        ("\n", ("other",)),
        ("d", ("other", "zone footer")),
        ("ef", ("zone footer",)),
    ]
    with pytest.raises(ValueError, match="another text"):
        render.to_html("abc", (), zones=zones)


def test_an_empty_fact_marks_nothing() -> None:
    assert read(render.to_html("abc", [nf.Fact(start=1, end=1, text="")])).pieces == [("abc", ())]


@pytest.mark.parametrize("make", [render.to_html, render.to_ansi])
def test_facts_of_another_text_are_refused(make: object) -> None:
    assert callable(make)
    for fact in (nf.Fact(start=0, end=2, text="xy"), nf.Fact(start=-2, end=3, text="bc")):
        with pytest.raises(ValueError, match="another text"):
            make("abc", [fact])


@pytest.mark.parametrize(
    ("fact", "says"),
    [
        (QUOTE, "quote: indirect, Ada Quill (harbour master)"),
        (attrs.evolve(QUOTE, speaker=None), "quote: indirect, nobody named"),
        (CLAIM, "claim: at least 12 boats, left, according to Ada Quill (harbour master)"),
        (attrs.evolve(CLAIM, high=Decimal(1500), unit="USD", hedges=(), noun=None), "12 to 1,500 USD, left"),
        (attrs.evolve(CLAIM, low=Decimal("1E+999999"), high=Decimal("1E+999999"), source=None), "1E+999999 boats"),
        (attrs.evolve(CLAIM, hedges=(attrs.evolve(CLAIM.hedges[0], kind=nf.HedgeKind.APPROXIMATE),)), "about 12 boats"),
        (DAY, "date: on or after 2026-03-02"),
        (nf.Stamp(**at("Monday"), kind=nf.StampKind.UPDATED, when=DAY), "stamp: updated on or after 2026-03-02"),
        (nf.Dateline(**at("Monday"), place="PORT ELLERY", agency="AP"), "dateline: PORT ELLERY, AP"),
        (
            nf.Byline(
                **at("Ada Quill"),
                credits=(nf.Credit(**at("Ada"), kind=nf.CreditKind.PERSON, name="Ada Quill", role=nf.Role.EDITING),),
            ),
            "byline: Ada Quill, editing",
        ),
        (Score(**at("boats"), teams=(SPEAKER, SPEAKER), home=3), "Score: teams Ada Quill, Ada Quill, home 3"),
        (nf.Fact(**at("boats")), "Fact"),
    ],
)  # fmt: skip
def test_a_fact_says_its_value_and_whose_word_it_is(fact: nf.Fact, says: str) -> None:
    assert says in render.describe(fact)
    assert render.describe(fact) in read(render.to_html(TEXT, [fact])).stops


@pytest.mark.parametrize(
    ("low", "unit", "says"),
    [
        ("1", "day", "1 day"),
        ("2", "day", "2 days"),
        ("1.5", "century", "1.5 centuries"),
        ("-1", "degree_Celsius", "-1 degree Celsius"),
        ("30", "degree_Celsius", "30 degrees Celsius"),
        ("6", "square foot", "6 square feet"),
        ("90", "kilometer/hour", "90 kilometers/hour"),
        ("3", "kilowatt_hour", "3 kilowatt hours"),
        ("40", "basis_point", "40 basis points"),
        ("5", "part_per_billion", "5 parts per billion"),
        ("12", "percent", "12 percent"),
        ("5", "gigahertz", "5 gigahertz"),
        ("5", "USD", "5 USD"),
    ],
)
def test_units_agree_with_their_number(low: str, unit: str, says: str) -> None:
    claim = nf.NumericClaim(**at("12"), kind=nf.ClaimKind.MEASURE, low=Decimal(low), high=Decimal(low), unit=unit)
    assert render.describe(claim) == f"claim: {says}"


ATTACKS = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    "` onfocus=alert(1) autofocus x=`",
    "</span></div></style></title><svg onload=alert(1)>",
    "</textarea></script><iframe srcdoc='<script>alert(1)</script>'>",
    "&lt;script&gt;&#60;script&#62;",
    "<!-- --><![CDATA[ ]]><?php ?>",
    "javascript:alert(1)",
    "{{7*7}}${7*7}<%= 7*7 %>",
    "\x00<scr\x00ipt>\u202e\u2028alert(1)",
    "}*{background:url(//example.org)}",
]


def filled(hint: Any, payload: str) -> Any:
    """A value of a declared type, with the payload in every string."""
    if get_origin(hint) in (Union, UnionType):
        return filled(next(one for one in get_args(hint) if one is not type(None)), payload)
    if get_origin(hint) is tuple:
        return (filled(get_args(hint)[0], payload),) * 2
    if hint is str:
        return payload
    if issubclass(hint, Enum):
        return next(iter(hint))
    if issubclass(hint, nf.Span):
        return record(hint, payload)
    return {Decimal: Decimal(3), date: date(2024, 3, 4), datetime: datetime(2024, 3, 4)}[hint]


def record(kind: type[nf.Span], payload: str) -> Any:
    """A record over the whole of a text that is the payload, with the payload in every string."""
    hints = get_type_hints(kind)
    place = {"start": 0, "end": len(payload)}
    return kind(**{name: place[name] if name in place else filled(hint, payload) for name, hint in hints.items()})


def attacked(payload: str) -> tuple[str, list[nf.Fact]]:
    """A text that is the payload, and facts of every kind with the payload in every string, whatever fields come."""
    own = attrs.make_class(
        payload.replace("\0", ""), {"field": attrs.field()}, bases=(nf.Fact,), frozen=True, kw_only=True
    )
    kinds = (nf.Byline, nf.Dateline, nf.Stamp, nf.Timex, nf.Quote, nf.NumericClaim)
    mine = own(start=0, end=len(payload), text=payload, rule=payload, field=payload)
    return payload, [*(record(kind, payload) for kind in kinds), mine]


@pytest.mark.parametrize("fragment", [False, True])
@pytest.mark.parametrize("payload", ATTACKS)
def test_no_markup_comes_from_the_text_or_any_field(payload: str, fragment: bool) -> None:
    text, facts = attacked(payload)
    zones = [record(nf.Zone, payload)]
    harmless = read(render.to_html(*attacked("plain"), zones=[record(nf.Zone, "plain")], fragment=fragment))
    reader = read(render.to_html(text, facts, zones=zones, fragment=fragment))
    assert reader.text == payload
    assert (reader.tags, reader.attributes) == (harmless.tags, harmless.attributes)
    assert not reader.tags & {"script", "img", "svg", "iframe"}


@given(st.text(), st.data())
def test_html_holds_the_text_escaped_and_balances(text: str, data: st.DataObject) -> None:
    places = st.lists(st.tuples(st.integers(0, len(text)), st.integers(0, len(text))).map(sorted), max_size=6)
    facts = [nf.Fact(start=start, end=end, text=text[start:end]) for start, end in data.draw(places)]
    page = render.to_html(text, facts)
    assert read(page).text == text
    assert escape(text) in re.sub(r"</?span[^>]*>", "", page)
    assert re.sub(r"\x1b\[\d+m", "", render.to_ansi(text, facts)) == render.to_ansi(text, ())


def test_a_page_stands_alone_and_a_fragment_brings_its_style() -> None:
    page = render.to_html(TEXT, [QUOTE])
    assert page.startswith("<!DOCTYPE html>")
    assert "prefers-color-scheme:dark" in page
    assert 'name="viewport"' in page
    assert not re.search(r"src=|href=|url\(|@import|<script", page)
    fragment = render.to_html(TEXT, [QUOTE], fragment=True)
    assert not read(fragment).tags & {"html", "head", "body", "title", "meta"}
    assert "<style>" in fragment


def test_the_legend_counts_each_kind() -> None:
    page = render.to_html(TEXT, [QUOTE, CLAIM, DAY, DAY, Score(**at("boats"))])
    shown = re.findall(r"<li><span[^>]*>(\w+)</span> (\d+)", page)
    assert shown == [("claim", "1"), ("date", "2"), ("Score", "1"), ("quote", "1")]
    assert "legend" not in read(render.to_html(TEXT, ())).attributes


def test_an_article_shows_itself_in_a_notebook() -> None:
    article = nf.parse("A ferry ran aground on Monday.\n", published=date(2026, 3, 3))
    assert article._repr_html_() == render.to_html(article.text, article.facts(), zones=article.zones, fragment=True)


def test_a_terminal_shows_the_inner_fact_and_obeys_nothing_of_the_text() -> None:
    assert render.to_ansi(TEXT, [QUOTE, CLAIM]).startswith("\x1b[33mAt least \x1b[0m\x1b[32m12\x1b[0m\x1b[33m boats")
    assert render.to_ansi("\x1b[2Ja\rb\r\nc\x9b\x7f\t", ()) == "␛[2Ja\nb\nc�␡\t"
