# SPDX-License-Identifier: MIT
"""Batches of columns."""

from datetime import date, datetime

import pytest

import newsfacts as nf

pa = pytest.importorskip("pyarrow")
arrow = pytest.importorskip("newsfacts.arrow")

TEXT = "By Ada Quill\n\nAt least 12 boats left on Monday, Mayor Ann Lee said. \U0001f6a2 Repairs cost $3.5 million."


@pytest.mark.parametrize(
    ("days", "meant"),
    [
        (pa.array([date(2026, 3, 2), None]), [date(2026, 3, 2), None]),
        (pa.array([datetime(2026, 3, 2, 9, 40), None]), [datetime(2026, 3, 2, 9, 40), None]),
        (pa.array(["2026-03-02", "2026-03-02T09:40"]), [date(2026, 3, 2), datetime(2026, 3, 2, 9, 40)]),
    ],
)
def test_rows_are_the_articles_in_order(days: object, meant: list[date | None]) -> None:
    batch = pa.record_batch({"body": [TEXT, "Nobody said so."], "day": days})
    found = arrow.parse_batch(batch, text="body", published="day")
    assert found.schema == arrow.schema()
    assert [nf.from_dict(nf.Article, row) for row in found.to_pylist()] == [
        nf.parse(text, published=day) for text, day in zip((TEXT, "Nobody said so."), meant, strict=True)
    ]


def test_the_schema_does_not_depend_on_what_is_found() -> None:
    for texts in ([], ["Nothing."], [None, TEXT]):
        batch = pa.record_batch({"text": pa.array(texts, pa.string())})
        found = arrow.parse_batch(batch)
        assert found.schema == arrow.schema()
        assert found.num_rows == len(texts)
        assert found.column("text").to_pylist() == texts


def test_a_null_text_is_a_row_of_nulls() -> None:
    (row,) = arrow.parse_batch(pa.record_batch({"text": pa.array([None], pa.string())})).to_pylist()
    assert set(row.values()) == {None}


def test_a_table_gives_a_table() -> None:
    found = arrow.parse_batch(pa.table({"text": [TEXT]}))
    assert isinstance(found, pa.Table)
    assert found.to_pylist() == [{name: value for name, value in nf.to_dict(nf.parse(TEXT)).items() if name != "extra"}]


def test_a_parser_of_ones_own_parses() -> None:
    batch = pa.record_batch({"text": [TEXT]})
    (row,) = arrow.parse_batch(batch, parser=nf.Parser(quotes=None)).to_pylist()
    assert row["quotes"] == []
    assert row["claims"] == arrow.parse_batch(batch).to_pylist()[0]["claims"]


@pytest.mark.parametrize(
    ("columns", "given", "error", "says"),
    [
        ({"body": ["a"]}, {}, KeyError, "no column 'text'; there are: body"),
        ({"text": ["a"]}, {"published": "day"}, KeyError, "no column 'day'"),
        ({"text": [1]}, {}, TypeError, "must be str, not int"),
        ({"text": ["a"], "day": [1]}, {"published": "day"}, TypeError, "must be a date"),
        ({"text": ["a"], "day": ["soon"]}, {"published": "day"}, ValueError, "soon"),
    ],
)
def test_wrong_columns_are_named(
    columns: dict[str, list[object]], given: dict[str, str], error: type[Exception], says: str
) -> None:
    with pytest.raises(error, match=says):
        arrow.parse_batch(pa.record_batch(columns), **given)
