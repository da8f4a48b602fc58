# SPDX-License-Identifier: MIT
"""Dates: expressions grouped by the value that they must give, seen from Tuesday 14 January 2025."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

import newsfacts as nf
from newsfacts.rules import CATALOGUE

ANCHOR = date(2025, 1, 14)


def found(text: str, anchor: date | None = ANCHOR, *, vague: bool = False) -> list[tuple[str, str]]:
    document = nf.Document(text, published=anchor, layout=False)
    return [(timex.text, timex.value) for timex in nf.DateParser(vague=vague)(document)]


@pytest.mark.parametrize(
    ("value", "expressions"),
    [
        ("2025-01-14", ["today", "Tuesday", "14 January", "January 14", "Jan. 14, 2025", "the 14th of January"]),
        ("2025-01-13", ["yesterday", "Monday"]),
        ("2025-01-07", ["last Tuesday"]),
        ("2025-01-17", ["next Friday", "this Friday"]),
        ("2024-12-31", ["New Year's Eve", "31 December 2024", "Dec. 31"]),
        ("2024-12", ["December", "last December", "last month", "December 2024", "Dec. 2024", "a month ago"]),
        ("2024", ["2024", "last year", "a year ago", "one year ago"]),
        ("2025-W03", ["this week"]),
        ("2025-W02", ["last week", "a week ago"]),
        ("2024-Q4", ["the fourth quarter", "fourth-quarter", "the fourth quarter of 2024", "last quarter"]),
        ("2024-SU", ["the summer of 2024", "last summer", "summer 2024"]),
        ("2024-H1", ["the first half of 2024"]),
        ("198", ["the 1980s", "the '80s", "the eighties"]),
        ("18", ["the 19th century"]),
        ("1996", ["nineteen ninety-six", "1996"]),
        ("BC0321", ["321 BC", "321 B.C."]),
        ("P2D", ["two days", "2 days", "two-day"]),
        ("P9M", ["nine months", "the past nine months", "the first nine months"]),
        ("PXY", ["several years", "years", "the last few years"]),
        ("P2Y6M", ["2 1/2 years", "two and a half years"]),
        ("PT30M", ["half an hour"]),
        ("P1Y", ["annually", "every year", "each year"]),
        ("XXXX-WXX-2", ["every Tuesday", "Tuesdays"]),
        ("2025-01-14T10:30", ["10:30 a.m.", "10:30 am"]),
        ("2025-01-13T22:00", ["10 p.m. Monday", "10 p.m. on Monday"]),
        ("2025-01-13TNI", ["Monday night"]),
        ("2024-11-28", ["Thanksgiving"]),
        ("2025-04-20", ["Easter Sunday"]),
        ("2025-01-14T17:00-05", ["5 p.m. EST"]),
    ],
)
def test_an_expression_has_the_value(value: str, expressions: list[str]) -> None:
    assert {text: timex and timex.value for text in expressions for timex in [nf.parse_date(text, anchor=ANCHOR)]} == (
        dict.fromkeys(expressions, value)
    )


@pytest.mark.parametrize(
    ("value", "expression"),
    [
        ("XXXX-12", "December"), ("XXXX-WXX-2", "Tuesday"), ("XXXX-12-25", "Christmas"), ("XXXX-XX-XX", "yesterday"),
        ("XXXX", "last year"), ("XXXX-XX-XXT10:30", "10:30 a.m."), ("2019", "2019"),
    ],
)  # fmt: skip
def test_without_a_day_of_publication_the_value_stays_open(value: str, expression: str) -> None:
    timex = nf.parse_date(expression)
    assert timex is not None
    assert timex.value == value
    assert (timex.begin is None) == (value != "2019")


@pytest.mark.parametrize(
    "text",
    [
        "You may march on, he sat down for a second.",
        "Mr. May met April O'Neil.",
        "The page had 1158 views.",
        "It costs $2000.",
        "A crowd of 2000 people came.",
        "They won 24-17.",
        "The shop is open 24/7.",
        "Call 555-2019-44.",
        "Only the 1 percent gained.",
        "The sun shone.",
        "Route 2012 is closed.",
        "St. Louis beat New York.",
        "He is 56 years old.",
        "A 12-year-old won.",
        "Prices may fall 3 percent.",
        "Three-quarters of the town voted.",
    ],
)
def test_what_is_no_date(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Trams will return on Friday.", [("Friday", "2025-01-17")]),
        ("Trams returned on Friday.", [("Friday", "2025-01-10")]),
        ("Work must end by December.", [("December", "2025-12")]),
        ("The fair ran Jan. 3-5.", [("Jan. 3", "2025-01-03"), ("5", "2025-01-05")]),
        ("He served from 2019 to 2021.", [("2019", "2019"), ("2021", "2021")]),
        ("In November sales rose; the previous month they fell.",
         [("November", "2024-11"), ("the previous month", "2024-10")]),
        ("It costs $5 a year.", [("a year", "P1Y")]),
        ("The 2030 target stands.", [("2030", "2030")]),
        ("Seen in the 2006-07 season.", [("2006", "2006"), ("07", "2007")]),
        ("On 6-7 March it rained.", [("6", "2025-03-06"), ("7 March", "2025-03-07")]),
        ("It has grown in recent years.", [("recent years", "PXY")]),
        ("Rome fought Carthage (264-241 BC).", [("264", "BC0264"), ("241 BC", "BC0241")]),
        ("Monday, 6 January", [("Monday, 6 January", "2025-01-06")]),
    ],
)  # fmt: skip
def test_context_decides(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    ("expression", "mod"),
    [
        ("early 1990", "START"), ("mid-November", "MID"), ("the end of 2024", "END"), ("late last year", "END"),
        ("about two weeks", "APPROX"), ("more than a year", "MORE_THAN"), ("at least 20 days", "EQUAL_OR_MORE"),
    ],
)  # fmt: skip
def test_modifiers(expression: str, mod: str) -> None:
    timex = nf.parse_date(expression, anchor=ANCHOR)
    assert timex is not None
    assert timex.mod == mod


@pytest.mark.parametrize(
    ("expression", "begin", "until"),
    [
        ("December", datetime(2024, 12, 1), datetime(2025, 1, 1)),
        ("2024", datetime(2024, 1, 1), datetime(2025, 1, 1)),
        ("the third quarter of 2023", datetime(2023, 7, 1), datetime(2023, 10, 1)),
        ("last week", datetime(2025, 1, 6), datetime(2025, 1, 13)),
        ("the 1980s", datetime(1980, 1, 1), datetime(1990, 1, 1)),
        ("the summer of 2020", datetime(2020, 6, 1), datetime(2020, 9, 1)),
        ("noon on Monday", datetime(2025, 1, 13, 12), datetime(2025, 1, 13, 12, 1)),
        ("9 a.m. GMT", datetime(2025, 1, 14, 9, tzinfo=UTC), datetime(2025, 1, 14, 9, 1, tzinfo=UTC)),
        ("the winter of 2020", None, None),
        ("two days", None, None),
        ("every Tuesday", None, None),
    ],
)
def test_intervals_are_half_open(expression: str, begin: datetime | None, until: datetime | None) -> None:
    timex = nf.parse_date(expression, anchor=ANCHOR)
    assert timex is not None
    assert (timex.begin, timex.until) == (begin, until)


def test_a_history_is_told_from_the_date_before() -> None:
    text = "War came in 1914. In 1915, 1916 and 1917 lines held. In March 1918 the front broke. In August it fell."
    assert found(text)[-1] == ("August", "1918-08")


def test_vague_words_only_on_request() -> None:
    text = "Prices are rising now."
    assert found(text) == []
    assert found(text, vague=True) == [("now", "PRESENT_REF")]


@pytest.mark.parametrize(("day_first", "value"), [(False, "2025-02-01"), (True, "2025-01-02")])
def test_the_order_of_figures(day_first: bool, value: str) -> None:
    assert nf.DateParser(day_first=day_first)("Signed 2/1/2025 here.")[0].value == value


def test_the_future_can_be_preferred() -> None:
    document = nf.Document("Friday", published=ANCHOR, layout=False)
    assert nf.DateParser(prefer="future")(document)[0].value == "2025-01-17"
    with pytest.raises(ValueError, match="prefer"):
        nf.DateParser(prefer="never")  # type: ignore[arg-type]


def test_the_resolver_can_be_swapped() -> None:
    assert nf.DateParser(resolver=lambda expression, context: "XXXX")("It fell on Friday.")[0].value == "XXXX"


@pytest.mark.parametrize(
    "rule", [rule for rule in CATALOGUE.values() if rule.id.startswith("date.")], ids=lambda r: r.id
)
def test_each_rule_finds_something_in_its_example(rule: nf.rules.Rule) -> None:
    assert rule.id in {timex.rule for timex in nf.DateParser(vague=True)(rule.example)}
