# SPDX-License-Identifier: MIT
"""The parser put together: its slots, the caller's extractors, the zones."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from types import SimpleNamespace
from typing import Any

import attrs
import pytest

import newsfacts as nf

PAGE = """Bridge opens to cyclists

By Mara Lindqvist
March 4, 2024

The bridge was opened on Monday by 30 cyclists, and the ferry beside it made its last trip in the evening with \
nobody on board but the crew, who had rowed across the narrow water since the old wooden bridge was carried \
away by the ice.

“It is open,” Mayor Ines Carvalho said, and the crowd of some 200 people began to cross to the other bank, \
where a band was waiting in the rain with a song that nobody had heard for years. She said that the ferry \
would become a museum.

Also Read

Ferry carries 77 people on Tuesday

Tunnel closed for three weeks
"""


@attrs.frozen(kw_only=True)
class Score(nf.Fact):
    """A result."""

    home: int
    away: int


def scores(document: nf.Document) -> Iterator[Score]:
    """The first `2-1` of a text."""
    place = document.text.find("2-1")
    if place >= 0:
        yield Score(start=place, end=place + 3, text="2-1", rule="score.plain", home=2, away=1)


def broken(document: nf.Document) -> Iterable[nf.Fact]:
    """Raises."""
    raise KeyError(document.text)


class Configured:
    """An extractor that is an object."""

    def __call__(self, document: nf.Document) -> Iterable[nf.Fact]:
        """Raises."""
        raise RuntimeError("no model")


# --- extractors of the caller's ---------------------------------------------------------------------------------------


def test_own_facts_are_typed_and_placed() -> None:
    article = nf.Parser(extra=[scores])("Port Hallow won 2-1 on Monday.")
    assert article.of(Score) == article.extra
    assert [(score.home, score.away, score.zone) for score in article.of(Score)] == [(2, 1, nf.ZoneKind.BODY)]
    assert article.of(Score)[0] in article.facts()


def test_own_facts_change_no_other() -> None:
    text = PAGE.replace("in the rain", "after the 2-1")
    assert attrs.evolve(nf.Parser(extra=[scores])(text), extra=()) == nf.parse(text)


@pytest.mark.parametrize(
    ("parser", "error", "name"),
    [
        (nf.Parser(extra=[broken]), KeyError, "broken"),
        (nf.Parser(quotes=broken), KeyError, "broken"),  # type: ignore[arg-type]
        (nf.Parser(extra=[scores, Configured()]), RuntimeError, "Configured"),
    ],
)
def test_an_error_of_an_extractor_passes_through_with_its_name(
    parser: nf.Parser, error: type[Exception], name: str
) -> None:
    with pytest.raises(error) as caught:
        parser("Port Hallow won 2-1.")
    assert any(name in note for note in caught.value.__notes__)


def _late(document: nf.Document) -> Iterator[nf.Fact]:
    """Raises after its first fact."""
    yield nf.Fact(start=0, end=4, text=document.text[:4])
    raise ZeroDivisionError


class _Late:
    """What an extractor may return: something that only raises once it is looked through."""

    def __iter__(self) -> Iterator[nf.Fact]:
        """Raises."""
        raise ZeroDivisionError


@pytest.mark.parametrize(
    ("extractor", "name"),
    [
        (_late, "_late"),
        (lambda document: _Late(), "<lambda>"),
        (partial(_late), "_late"),
        (partial(partial(broken)), "broken"),
        (Configured().__call__, "Configured.__call__"),
    ],
)
def test_the_extractor_is_named_wherever_it_breaks(extractor: Any, name: str) -> None:
    with pytest.raises((ZeroDivisionError, KeyError, RuntimeError)) as caught:
        nf.Parser(extra=[scores, extractor])("Port Hallow won 2-1.")
    assert [note for note in caught.value.__notes__ if note.endswith(name)]


def test_facts_of_another_text_are_refused() -> None:
    others = nf.parse("At least 30 people left on Monday, the mayor said.").facts()
    with pytest.raises(TypeError, match="is not"):
        nf.Parser(extra=[_gives(others)])("Port Hallow won 2-1.")


def _gives(facts: Any) -> Any:
    def found(document: nf.Document) -> Any:
        return facts

    return found


@pytest.mark.parametrize(
    "facts",
    [
        None,
        3,
        [None],
        ["2-1"],
        [nf.Span(start=0, end=4, text="Port")],
        [nf.Fact(start=0, end=4, text="Fort")],
        [nf.Fact(start=-4, end=0, text="")],
        [nf.Fact(start=4, end=0, text="")],
        [nf.Fact(start=90, end=91, text="x")],
        [nf.Fact(start="0", end="4", text="Port")],  # type: ignore[arg-type]
        [nf.Fact(start=0, end=None, text="Port Hallow won 2-1.")],  # type: ignore[arg-type]
        "Port",
        {"start": 0, "end": 4, "text": "Port"},
        nf.parse,
        NotImplemented,
        [SimpleNamespace(start=0, end=4, text="Port", zone=None, rule=None)],
        [[nf.Fact(start=0, end=4, text="Port")]],
        [nf.Fact],
    ],
    ids=repr,
)
def test_what_is_no_fact_of_this_text_is_refused(facts: object) -> None:
    with pytest.raises(TypeError) as caught:
        nf.Parser(extra=[_gives(facts)])("Port Hallow won 2-1.")
    assert any("found" in note for note in caught.value.__notes__)


def test_a_slot_takes_facts_of_its_kind_alone() -> None:
    with pytest.raises(TypeError, match="Quote"):
        nf.Parser(quotes=scores)("Port Hallow won 2-1.")  # type: ignore[arg-type]


def test_a_slot_can_hold_another_parser() -> None:
    quote = nf.Quote(start=0, end=4, text="Port", kind=nf.QuoteKind.DIRECT, content=())
    article = nf.Parser(quotes=_gives([quote]))("Port Hallow won 2-1 on Monday.")
    assert [found.text for found in article.quotes] == ["Port"]
    assert article.dates == nf.parse_dates("Port Hallow won 2-1 on Monday.")


# --- zones ------------------------------------------------------------------------------------------------------------


def test_facts_come_from_the_article_alone() -> None:
    article = nf.parse(PAGE)
    assert {fact.zone for fact in article.facts()} <= nf.ARTICLE_ZONES
    assert "77" not in {claim.text for claim in article.claims}
    assert "Tuesday" not in {timex.text for timex in article.dates}


def test_the_caller_can_ask_for_more_zones() -> None:
    article = nf.Parser(zones=nf.ARTICLE_ZONES | {nf.ZoneKind.RELATED})(PAGE)
    assert "77" in {claim.text for claim in article.claims}
    assert "Tuesday" in {timex.text for timex in article.dates}
    assert article.zones == nf.parse(PAGE).zones


def test_the_caller_can_ask_for_fewer_zones() -> None:
    article = nf.Parser(zones=[nf.ZoneKind.HEADLINE])(PAGE)
    assert {fact.zone for fact in article.facts()} <= {nf.ZoneKind.HEADLINE}
    assert not article.claims
    assert not article.quotes


def test_without_layout_every_line_is_body() -> None:
    article = nf.Parser(layout=False)(PAGE)
    assert {zone.kind for zone in article.zones} == {nf.ZoneKind.BODY}
    assert article.headline is None
    assert "77" in {claim.text for claim in article.claims}


# --- a configuration --------------------------------------------------------------------------------------------------


def test_is_a_value() -> None:
    assert nf.Parser() == nf.Parser()
    assert nf.Parser(layout=False) != nf.Parser()
    with pytest.raises(AttributeError):
        nf.Parser().layout = False  # type: ignore[misc]
