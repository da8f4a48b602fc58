# SPDX-License-Identifier: MIT
"""Stamps of one line and of a page."""

from __future__ import annotations

import subprocess
import sys
from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsfacts as nf
from newsfacts.lang import zones
from newsfacts.lang.en.time import TIME

VALUES = {
    "2024-03-04": [
        "March 4, 2024", "4 March 2024", "Mar. 4, 2024", "4th Mar 2024", "2024-03-04", "04.03.2024", "4. März 2024",
        "Publié le 4 mars 2024", "4 de marzo de 2024", "By Jane Doe Mar 4, 2024", "ByJane DoeMarch 4, 2024",
        "By Jane Doe 4 March 2024", "3/4/2024", "Published 3 weeks ago on March 4, 2024",
        "2024년 3월 4일", "4. ožujka 2024.", "4. marca 2024", "4 Μαρτίου 2024", "Ana Anić | 4 березня 2024 | Novosti",
        "4 tháng 3, 2024", "4 March 20244 March 2024 Jane Doe", "4. März 20244. März 2024",
    ],
    "2024-03-08": ["What's On March 9-15 March 8, 2024"],
    "2024-03-14": ["14/03/2024", "3/14/2024", "Jane Doe | 14.3.24"],
    "2024-03-04T09:29": [
        "Mar 4 20249:29 AM", "09:29, 4 Mar 2024", "Monday 4 March 2024 9.29am", "4. März 2024 um 9.29 Uhr",
        "04/03/2024 09:29", "March 4, 2024 at 9:29 a.m.", "4-Mar-24 09:29", "4 MAR 24 9:29 ET",
        "9:29 a.m. Eastern, March 4, 2024",
    ],
    "2024-03-04T18:55+02:00": ["Published: March 4, 2024 6.55pm SAST", "18:55 SAST, 4 March 2024"],
    "2024-03-04T18:55-05:00": ["3/4/2024 6:55 PM EST"],
    "2024-03-04T18:55+05:30": ["4 Mar 2024 | 18:55 hrs IST", "Updated: Mar 4, 2024, 6:55 PM IST"],
    "2024-03-04T18:55+01:00": ["4. März 2024, 18:55 Uhr MEZ"],
    "2024-03-04T18:55Z": ["2024-03-04T18:55:10Z", "4 March 2024 18:55 [UTC]", "18:55 GMT 4 مارس/ آذار 2024"],
    "XXXX-03-04": ["March 4"],
}  # fmt: skip


@pytest.mark.parametrize(("line", "value"), [(line, value) for value, lines in VALUES.items() for line in lines])
def test_value(line: str, value: str) -> None:
    assert [stamp.when.value for stamp in nf.parse_stamps(line)] == [value]


@pytest.mark.parametrize(
    "line",
    [
        "",
        "By Jane Doe",
        "1158 views",
        "24/7 desk",
        "Route 66",
        "ratio 3:2",
        "Jane Doe, 45",
        "32/13/2024",
        "Feb 30, 2024",
        "3 hours ago",
        "Updated 2 hours ago 28 comments",
        "vor 3 Stunden",
        "By Jane Doe, MORNING TODAY",
        "Fishermen mend their nets at the old harbor on Monday, March 4, 2024, after the storm",
    ],
)
def test_no_stamp(line: str) -> None:
    assert nf.parse_stamps(line) == ()


def test_plain_english_does_not_load_dateparser() -> None:
    code = """
import sys, newsfacts as nf
for line in ["By Jane Doe", "3 hours ago", "12 comments", "March 4, 2024", "4 Mar 2024 9:29 am", "Windows 10 2019",
             "Jane Doe, 45, won 12 of 2024 games", "Season 3 Episode 12", "Copyright 2024 Harbor Wire"]:
    nf.parse_stamps(line)
nf.parse("Bridge opens\\n\\nBy Jane Doe\\nMarch 4, 2024\\n\\nThe bridge opened on Monday to 1,200 cyclists.")
assert "dateparser" not in sys.modules
"""
    subprocess.run([sys.executable, "-c", code], check=True)


def test_the_dates_of_a_page_have_its_stamps_whole() -> None:
    page = "Bridge opens\n\nPUBLISHED MON, MAR 4 20249:29 AM EST\n\nThe bridge opened on Monday to 1,200 cyclists."
    dates = [(timex.text, timex.value) for timex in nf.parse(page).dates]
    assert dates == [("MAR 4 20249:29 AM EST", "2024-03-04T09:29-05:00"), ("Monday", "2024-03-04")]


@pytest.mark.parametrize(
    ("line", "values"),
    [
        ("4 March 2024, updated at 20:56", ["2024-03-04", "2024-03-04T20:56"]),
        ("02/12/2024 Actualizado a las 20:56h.", ["2024-12-02", "2024-12-02T20:56"]),
        ("Posted: Mar 04, 2024 4:00 AM EST | Last Updated: March 5", ["2024-03-04T04:00-05:00", "2024-03-05"]),
        ("Posted 4 Mar 2024 at 5:04pmMonday 4 Mar 2024 at 5:04pm", ["2024-03-04T17:04", "2024-03-04T17:04"]),
    ],
)
def test_the_stamps_of_one_line_complete_each_other(line: str, values: list[str]) -> None:
    assert [stamp.when.value for stamp in nf.parse_stamps(line)] == values


@pytest.mark.parametrize(
    ("line", "kinds"),
    [
        ("Published 10:28 AM, March 4, 2024 | Updated 3 hours ago", ["published", "updated"]),
        ("Aktualisiert: 05.03.2024 10:00 Veröffentlicht: 04.03.2024 09:00", ["updated", "published"]),
        ("March 4, 2024 Updated March 5, 2024", ["published", "updated"]),
        ("Published 9:28 AM, March 4, 2024 | Updated 11:02 AM, March 5, 2024", ["published", "updated"]),
        ("March 4, 2024 Updated at 20:56", ["published", "updated"]),
    ],
)
def test_kind(line: str, kinds: list[str]) -> None:
    assert [str(stamp.kind) for stamp in nf.parse_stamps(line)] == kinds


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("3 hours ago", "2024-03-04"), ("2 days ago", "2024-03-02"), ("yesterday", "2024-03-03"),
        ("Dec 30", "2023-12-30"),
    ],
)  # fmt: skip
def test_anchor(line: str, value: str) -> None:
    assert [s.when.value for s in nf.parse_stamps(line, anchor=datetime(2024, 3, 4, 8, 0))] == [value]


@pytest.mark.parametrize("zone", sorted({*zones.MINUTES, *zones.SEASONAL} & TIME.zones.keys()))
def test_a_zone_has_one_offset_in_stamps_and_in_articles(zone: str) -> None:
    [stamp] = nf.parse_stamps(f"May 2, 2021, 5 pm {zone.upper()}")
    [timex] = nf.parse_dates(f"It began on Sunday, May 2, 2021, at 5 pm {zone.upper()}.")
    assert stamp.when.begin is not None and timex.begin is not None
    assert stamp.when.begin == timex.begin
    assert (timex.begin.tzinfo is None) == (zone in zones.SEASONAL)


def test_caller_says_day_first() -> None:
    assert nf.parse_stamps("3/4/2024", day_first=True)[0].when.value == "2024-04-03"


def test_interval_is_as_wide_as_what_is_said() -> None:
    (day,) = nf.parse_stamps("March 4, 2024")
    assert (day.when.begin, day.when.until) == (datetime(2024, 3, 4), datetime(2024, 3, 5))
    (clock,) = nf.parse_stamps("March 4, 2024 9:29 am")
    assert (clock.when.begin, clock.when.until) == (datetime(2024, 3, 4, 9, 29), datetime(2024, 3, 4, 9, 30))


def test_span_leaves_the_name_out() -> None:
    (stamp,) = nf.parse_stamps("By Jane Doe | Updated: March 4, 2024 at 9:29 am | Sport")
    assert stamp.text == "Updated: March 4, 2024 at 9:29 am"
    assert stamp.when.text == "March 4, 2024 at 9:29 am"


def test_published_wins_over_updated_and_the_caller_over_both() -> None:
    text = (
        "Bridge opens to cyclists\n\nUpdated: March 5, 2024\nPublished: March 4, 2024\n\nThe bridge opened on Monday."
    )
    assert nf.parse(text).published == date(2024, 3, 4)
    assert nf.parse(text, published=date(2020, 1, 1)).published == date(2020, 1, 1)


@pytest.mark.parametrize(
    ("text", "published"),
    [
        (
            "Monday, March 4, 2024\n\nBridge opens to cyclists\n\nMarch 2, 2024 8:00 AM\n\n{body}",
            datetime(2024, 3, 2, 8),
        ),
        ("Bridge opens to cyclists\n\nPosted: 4/3/2024\nUpdated: 14/3/2024\n\n{body}", date(2024, 3, 4)),
        ("OSLO, March 4, 2024 (Harbor Wire) -- {body}", date(2024, 3, 4)),
        ("Bridge opens to cyclists\n\nUpdated: March 4, 2024\n\n{body}", None),
        ("OSLO, March 4 -- {body}", None),
        ("Oslo saw on March 4, 2024 -- a Monday -- how {body}", None),
    ],
)
def test_published(text: str, published: date | None) -> None:
    body = "The bridge over the canal opened to cyclists after nine years of planning and building."
    assert nf.parse(text.format(body=body)).published == published


@given(st.text(alphabet="0123456789:./-, apmMarchUT+Zago\n\0é年月", max_size=60))
def test_total_and_exact(line: str) -> None:
    floor = 0
    for stamp in nf.parse_stamps(line, anchor=date(1, 1, 1)):
        assert line[stamp.start : stamp.end] == stamp.text
        assert line[stamp.when.start : stamp.when.end] == stamp.when.text
        assert floor <= stamp.start <= stamp.when.start
        floor = stamp.end


def test_a_page_that_tells_only_its_update_is_seen_from_that_day() -> None:
    page = "Ferry crews walk off the job\nUpdated 6:12 PM EDT, September 26, 2024\n\nThe strike began on Tuesday."
    article = nf.parse(page)
    assert article.published is None
    assert [(date.text, date.value) for date in article.dates if date.zone is nf.ZoneKind.BODY] == [
        ("Tuesday", "2024-09-24")
    ]


def test_a_line_of_stamps_takes_linear_time() -> None:
    unit = "updated 10:28 4 March 2024 "
    assert len(nf.parse_stamps(unit * 4_000)) == 4_000


@pytest.mark.parametrize(
    ("lines", "stamps"),
    [
        ("Published\nMarch 4, 2024\nUpdated\nMarch 5, 2024", [("published", "2024-03-04"), ("updated", "2024-03-05")]),
        (
            "Posted 5 hours ago\nMon 4 Mar 2024 at 6:12am\nUpdated 2 hours ago\nMon 4 Mar 2024 at 9:30am",
            [("published", "2024-03-04T06:12"), ("updated", "2024-03-04T09:30")],
        ),
        ("Last updated:\n5 March 2024\nFirst published:\n4 March 2024",
         [("updated", "2024-03-05"), ("published", "2024-03-04")]),
        ("Updated March 5, 2024\nMarch 4, 2024", [("updated", "2024-03-05"), ("published", "2024-03-04")]),
        ("Updated\nBy Jane Doe\nMarch 4, 2024", [("published", "2024-03-04")]),
    ],
)  # fmt: skip
def test_a_label_may_stand_on_the_line_above(lines: str, stamps: list[tuple[str, str]]) -> None:
    body = "The bridge opened on Monday to 1,200 cyclists, who had waited for it since the flood of the last winter."
    article = nf.parse(f"Bridge opens to cyclists after the flood\n{lines}\n{body}\n{body} {body}")
    assert [(stamp.kind.value, stamp.when.value) for stamp in article.stamps] == stamps
