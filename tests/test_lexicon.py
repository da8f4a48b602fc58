# SPDX-License-Identifier: MIT
"""Words of the caller's: each category reaches the parser that it is for, and nobody else's."""

from __future__ import annotations

import pickle
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import attrs
import pytest

import newsfacts as nf
from newsfacts import lang

DEFAULT = nf.Lexicon.default()


def _cues(article: nf.Article) -> list[str]:
    return [quote.cue.lemma for quote in article.quotes if quote.cue is not None]


def _units(article: nf.Article) -> list[tuple[str, str | None]]:
    return [(str(claim.kind), claim.unit) for claim in article.claims]


def _hedges(article: nf.Article) -> list[str]:
    return [str(hedge.kind) for claim in article.claims for hedge in claim.hedges]


def _credits(article: nf.Article) -> list[tuple[str, str, str | None]]:
    return [(credit.name, str(credit.role), credit.title) for byline in article.bylines for credit in byline.credits]


def _bodies(article: nf.Article) -> list[tuple[str, str]]:
    return [(credit.name, str(credit.kind)) for byline in article.bylines for credit in byline.credits]


SEEN: dict[str, tuple[dict[str, Any], str, Callable[[nf.Article], list[Any]], Any]] = {
    "cue": ({"cues": {"burbled": "burble"}}, "“The bridge is open,” Mara Lindqvist burbled.", _cues, "burble"),
    "cue in another form": ({"cues": ["burble"]}, "“The bridge is open,” burbles Mara Lindqvist.", _cues, "burble"),
    "unit": ({"units": {"verst": "kilometer"}}, "The road is 30 versts long.", _units, ("measure", "kilometer")),
    "unit of money": ({"units": {"spondulix": "GBP"}}, "It cost 30 spondulix to mend.", _units, ("money", "GBP")),
    "currency": ({"currencies": {"zorkmid": "XAU"}}, "It cost 30 zorkmids to mend.", _units, ("money", "XAU")),
    "hedge": ({"hedges": {"gone": "at_least"}}, "The mayor counted gone 30 boats.", _hedges, "at_least"),
    "hedge of two words": (
        {"hedges": {"gone on": "at_least"}},
        "She sold gone on 30 boats.",
        _hedges,
        "at_least",
    ),
    "role": (
        {"roles": {"lensed by": "photography"}},
        "Lensed by Mara Lindqvist",
        _credits,
        ("Mara Lindqvist", "photography", None),
    ),
    "title": (
        {"titles": ["tidewaiter"]},
        "Bridge opens\n\nBy Mara Lindqvist, Tidewaiter\n\nThe bridge opened on Monday, and a crowd rode across it.",
        _credits,
        ("Mara Lindqvist", "author", "Tidewaiter"),
    ),
    "agency": (
        {"agencies": {"Zyx": "Zyx"}},
        "Bridge opens\n\nBy Zyx\n\nThe bridge opened on Monday, and a crowd of cyclists rode across it at noon.",
        _bodies,
        ("Zyx", "organization"),
    ),
}


@pytest.mark.parametrize(("words", "text", "read", "expected"), SEEN.values(), ids=SEEN)
def test_its_parser_sees_a_new_word(
    words: dict[str, Any], text: str, read: Callable[[nf.Article], list[Any]], expected: object
) -> None:
    assert expected not in read(nf.parse(text)), "known without being added"
    assert expected in read(nf.Parser(lexicon=DEFAULT.add(**words))(text))
    assert expected not in read(nf.parse(text)), "the default parser has learnt it"


@pytest.mark.parametrize(("words", "text", "read", "expected"), SEEN.values(), ids=SEEN)
def test_its_parser_forgets_a_word(
    words: dict[str, Any], text: str, read: Callable[[nf.Article], list[Any]], expected: object
) -> None:
    assert expected not in read(nf.Parser(lexicon=DEFAULT.add(**words).remove(**words))(text))


def test_a_page_has_a_byline_with_a_new_role() -> None:
    words, line, read, expected = SEEN["role"]
    page = f"Bridge opens to cyclists\n\n{line}\n\nThe bridge opened on Monday, and a crowd of cyclists rode across it."
    assert expected in read(nf.Parser(lexicon=DEFAULT.add(**words))(page))


def test_a_word_of_the_language_can_be_taken_away() -> None:
    text = "“The bridge is open,” Mara Lindqvist said."
    assert _cues(nf.parse(text)) == ["say"]
    assert _cues(nf.Parser(lexicon=DEFAULT.remove(cues={"said": "say"}))(text)) == []


@pytest.mark.parametrize("category", ["verbs", "cue", "Cues", ""])
def test_there_is_no_such_kind_of_words(category: str) -> None:
    words: Any = {category: ["burble"]}
    with pytest.raises(TypeError, match="no such kind"):
        DEFAULT.add(**words)
    with pytest.raises(TypeError, match="no such kind"):
        DEFAULT.remove(**words)


@pytest.mark.parametrize(
    "words",
    [
        {"cues": [""]},
        {"cues": {"burbled": " "}},
        {"titles": ["\t"]},
        {"units": {"": "meter"}},
        {"hedges": {"gone": "sort_of"}},
        {"hedges": ["gone"]},
        {"roles": {"lensed by": "lensing"}},
        {"roles": ["lensed by"]},
        {"currencies": {"quid": "POUND"}},
        {"currencies": ["quid"]},
    ],
    ids=repr,
)
def test_what_cannot_be_a_word(words: dict[str, Any]) -> None:
    with pytest.raises(ValueError):
        DEFAULT.add(**words)


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ({"cues": "burble"}, "cues takes words or a mapping of words, not the string 'burble'"),
        ({"cues": [("burbled", "burble")]}, "cues: a word must be str, not tuple"),
        ({"units": {"verst": 1067}}, "units: a word must be str, not int"),
    ],
    ids=repr,
)
def test_what_is_no_word_at_all(words: dict[str, Any], reason: str) -> None:
    with pytest.raises(TypeError, match=reason):
        DEFAULT.add(**words)


def test_a_language_is_not_its_code() -> None:
    with pytest.raises(TypeError, match=r"see Lexicon\.default"):
        nf.Lexicon("en")  # type: ignore[arg-type]


@pytest.mark.parametrize("code", ["xx", "", "schema", "si"])
def test_there_is_no_such_language(code: str) -> None:
    with pytest.raises(ValueError, match="there are de, en"):
        nf.Lexicon.default(code)


def test_is_a_value() -> None:
    lexicon = DEFAULT.add(cues={"burbled": "burble"})
    assert lexicon != DEFAULT
    assert lexicon == nf.Lexicon.default().add(cues={"burbled": "burble"})
    assert hash(lexicon) == hash(nf.Lexicon.default().add(cues={"burbled": "burble"}))
    assert pickle.loads(pickle.dumps(lexicon)) == lexicon
    with pytest.raises(AttributeError):
        lexicon.added = ()  # type: ignore[misc]


def test_a_language_may_leave_any_table_empty() -> None:
    """The mappings by kind of line keep their keys; all else a new language may fill one by one."""

    def emptied(value: Any) -> Any:
        if attrs.has(type(value)):
            fields = {field.name: getattr(value, field.name) for field in attrs.fields(type(value))}
            return attrs.evolve(value, **{name: emptied(table) for name, table in fields.items() if name != "code"})
        if isinstance(value, Mapping):
            return {kind: emptied(table) for kind, table in value.items() if isinstance(kind, nf.ZoneKind)}
        return type(value)() if isinstance(value, frozenset | tuple) else value

    page = Path(__file__).parents[1].joinpath("examples/ferry.txt").read_text(encoding="utf-8")
    silent = attrs.evolve(emptied(lang.load("en")), code="zz")
    article = nf.Parser(lexicon=nf.Lexicon(silent))(page)
    assert article.text == page
    assert nf.from_dict(nf.Article, nf.to_dict(article)) == article
