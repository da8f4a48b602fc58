# SPDX-License-Identifier: MIT
"""Records out and in."""

import json
import pickle
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from importlib.resources import files

import attrs
import jsonschema
import pytest

import newsfacts as nf
from newsfacts import serial

TEXT = "On Monday at least 12 boats left, \U0001f6a2 harbour master Ada Quill said. Lynx 3, Otters 1."


def at(piece: str) -> dict[str, object]:
    start = TEXT.index(piece)
    return {"start": start, "end": start + len(piece), "text": piece}


@attrs.frozen(kw_only=True)
class Score(nf.Fact):
    """A final score."""

    home: int
    away: int


@attrs.frozen(kw_only=True)
class Table(nf.Fact):
    """A fact with a field that has no JSON form."""

    cells: dict[str, str]


SPEAKER = nf.Mention(**at("Ada Quill"), kind=nf.MentionKind.PERSON, name="Ada Quill", role="harbour master")
CUE = nf.Cue(**at("said"), lemma="say")
ARTICLE = nf.Article(
    text=TEXT,
    published=datetime(2026, 3, 3, 18, 5, tzinfo=timezone(timedelta(hours=2))),
    zones=(nf.Zone(start=0, end=len(TEXT), text=TEXT, kind=nf.ZoneKind.BODY),),
    dates=(
        nf.Timex(
            **at("Monday"), type=nf.TimexType.DATE, value="2026-03-02",
            begin=datetime(2026, 3, 2), until=datetime(2026, 3, 3),
        ),
    ),
    quotes=(
        nf.Quote(
            **at("On Monday at least 12 boats left"), kind=nf.QuoteKind.INDIRECT,
            content=(nf.Span(**at("On Monday at least 12 boats left")),), speaker=SPEAKER, cue=CUE,
        ),
    ),
    claims=(
        nf.NumericClaim(
            **at("12"), kind=nf.ClaimKind.COUNT, low=Decimal("12"), high=Decimal("1.20E+1"),
            noun=nf.Span(**at("boats")), hedges=(nf.Hedge(**at("at least"), kind=nf.HedgeKind.AT_LEAST),),
            source=SPEAKER, cue=CUE,
        ),
    ),
    extra=(
        Score(**at("Lynx 3, Otters 1"), home=3, away=1),
        nf.Timex(**at("Monday"), type=nf.TimexType.DATE, value="XXXX-WXX-1"),
        nf.Fact(**at("boats"), rule="plain"),
    ),
)  # fmt: skip


def test_to_dict_and_back_is_identity() -> None:
    plain = json.loads(json.dumps(nf.to_dict(ARTICLE)))
    back = nf.from_dict(nf.Article, plain, facts=[Score])
    assert back == ARTICLE
    assert [type(fact) for fact in back.extra] == [Score, nf.Timex, nf.Fact]
    assert back.claims[0].high.as_tuple() == Decimal("1.20E+1").as_tuple()


@pytest.mark.parametrize("published", [None, date(2026, 3, 3), datetime(2026, 3, 3), datetime(2026, 3, 3, 9, 30)])
def test_day_and_instant_stay_apart(published: date | None) -> None:
    back = nf.from_dict(nf.Article, nf.to_dict(nf.Article(text="", published=published)))
    assert (back.published, type(back.published)) == (published, type(published))


def test_pickle_is_identity() -> None:
    assert pickle.loads(pickle.dumps(ARTICLE)) == ARTICLE
    assert hash(pickle.loads(pickle.dumps(ARTICLE))) == hash(ARTICLE)


SPAN = {"start": 0, "end": 1, "text": "a"}


@pytest.mark.parametrize(
    ("kind", "data", "says"),
    [
        (nf.Span, {"start": 0, "end": 1}, "text"),
        (nf.Span, SPAN | {"start": "0"}, r"Span\.start: expected int, not str"),
        (nf.Span, SPAN | {"start": True}, r"Span\.start: expected int, not bool"),
        (nf.Span, SPAN | {"colour": "red"}, "no field colour"),
        (nf.Hedge, SPAN | {"kind": "perhaps"}, "perhaps"),
        (nf.Article, {"text": "a", "zones": {}}, r"Article\.zones: expected an array"),
        (nf.Article, {"text": "a", "extra": [SPAN | {"@type": "Score"}]}, r"'Score' is no known type.*facts="),
        (nf.Article, {"text": "a", "published": "yesterday"}, "yesterday"),
        (nf.NumericClaim, SPAN | {"kind": "count", "low": "ten", "high": "10"}, "'ten' is no number"),
    ],
)
def test_what_does_not_fit_is_a_value_error_that_names_the_place(
    kind: type[object], data: dict[str, serial.Json], says: str
) -> None:
    with pytest.raises(ValueError, match=says):
        nf.from_dict(kind, data)


def test_wrong_types_are_type_errors() -> None:
    with pytest.raises(TypeError, match="takes a record"):
        nf.to_dict("text")
    with pytest.raises(TypeError, match="makes a record"):
        nf.from_dict(str, {})
    with pytest.raises(TypeError, match="no JSON form"):
        nf.to_dict(Table(**at("boats"), cells={}))


def test_a_kind_may_be_given_by_its_value() -> None:
    fact = nf.Fact(**at("boats"), zone="body")  # type: ignore[arg-type]
    assert nf.from_dict(nf.Fact, nf.to_dict(fact)).zone is nf.ZoneKind.BODY


def test_two_fact_types_of_one_name_are_refused() -> None:
    other = attrs.make_class("Quote", [], bases=(nf.Fact,), frozen=True)
    with pytest.raises(ValueError, match="two fact types are named Quote"):
        nf.from_dict(nf.Article, {"text": ""}, facts=[other])


def test_shipped_schema_is_the_generated_one() -> None:
    shipped = json.loads(files("newsfacts").joinpath("schema/article.json").read_text(encoding="utf-8"))
    assert shipped == serial.json_schema(nf.Article)


def test_outputs_meet_the_schema_and_broken_ones_do_not() -> None:
    validator = jsonschema.Draft202012Validator(serial.json_schema(nf.Article))
    validator.check_schema(validator.schema)
    plain = nf.to_dict(ARTICLE)
    validator.validate(plain)
    for field, wrong in (("text", None), ("zones", [{}]), ("published", "today"), ("colour", "red")):
        assert not validator.is_valid(plain | {field: wrong})


def test_rows_are_flat_and_have_the_same_columns() -> None:
    rows = serial.rows(ARTICLE)
    assert len(rows) == len(ARTICLE.facts())
    assert len({tuple(row) for row in rows}) == 1
    quote = next(row for row in rows if row["fact"] == "Quote")
    assert (quote["speaker"], quote["speaker_role"], quote["cue_lemma"]) == ("Ada Quill", "harbour master", "say")
    claim = next(row for row in rows if row["fact"] == "NumericClaim")
    assert (claim["low"], claim["noun"], claim["hedges"]) == (Decimal(12), "boats", "at least")
    assert not any(isinstance(value, nf.Span | tuple | list | dict) for row in rows for value in row.values())


def test_offsets_of_other_systems() -> None:
    name = ARTICLE.quotes[0].speaker
    assert name is not None
    assert serial.text_position_selector(name) == {"type": "TextPositionSelector", "start": name.start, "end": name.end}
    units = TEXT.encode("utf-16-le")
    for span, (start, end) in zip(ARTICLE.facts(), serial.utf16_offsets(TEXT, ARTICLE.facts()), strict=True):
        assert units[2 * start : 2 * end].decode("utf-16-le") == span.text
    assert serial.utf16_offsets(TEXT, [name]) == [(name.start + 1, name.end + 1)]
