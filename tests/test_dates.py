# SPDX-License-Identifier: MIT
"""Dates: expressions grouped by the value that they must give, seen from Tuesday 14 January 2025."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

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
        ("2024-12-31", ["New Year's Eve", "New Year\u2019s Eve", "31 December 2024", "Dec. 31"]),
        ("2024-12", ["December", "last December", "last month", "December 2024", "Dec. 2024", "a month ago"]),
        ("2024", ["2024", "last year", "a year ago", "one year ago"]),
        ("2025-W03", ["this week"]),
        ("2025-W02", ["last week", "a week ago"]),
        ("2024-Q4", ["the fourth quarter", "fourth-quarter", "the fourth quarter of 2024", "last quarter"]),
        (
            "2023-Q4",
            ["4Q23", "Q4'23", "Q4 FY23", "Q4FY23", "the final quarter of 2023", "the fourth fiscal quarter of 2023"],
        ),
        ("2024-H1", ["1H24"]),
        ("2024-Q3", ["3Q", "3Q24", "Q3 2024", "Q3", "third quarter 2024", "last year's third quarter"]),
        ("2023-Q4", ["Q4 2023"]),
        ("XXXX-WXX-WE", ["weekends"]),
        ("2024-H2", ["the latter half of 2024", "the second half of last year", "H2 2024"]),
        ("2025-01-12", ["the day before yesterday", "two days ago"]),
        ("2025-01-16", ["the day after tomorrow"]),
        ("2025-W10", ["the week of March 6"]),
        ("2025-01-20", ["Monday next week", "next Monday"]),
        ("2025-01-06", ["Monday of last week"]),
        # The day of the week tells the year.
        ("2025-07-18", ["Friday 18 July", "Fri 18 July", "Friday, July 18"]),
        ("2024-07-18", ["Thursday 18 July", "18 July 2024", "Sunday 18 July 2024"]),
        ("2025-01-14T14:00Z", ["1400 GMT", "2 p.m. GMT", "14:00 GMT"]),
        (
            "2023",
            [
                "FY 2023",
                "FY23",
                "fiscal 2023",
                "the 2023 fiscal year",
                "early-2023",
                "the fiscal year 2023",
                "year-end 2023",
            ],
        ),
        ("2024-SU", ["the summer of 2024", "last summer", "summer 2024"]),
        ("2024-H1", ["the first half of 2024"]),
        ("2025-H1", ["the first half of the year", "the first half of this year"]),
        ("198", ["the 1980s", "the '80s", "the 80's", "the eighties"]),
        ("195", ["the mid-fifties", "the early fifties", "the late fifties"]),
        ("18", ["the 19th century"]),
        ("BC02", ["the 3rd century BC"]),
        ("1813-WI", ["the winter of 1813-14", "winter 1813"]),
        ("1996", ["nineteen ninety-six", "1996"]),
        ("BC0321", ["321 BC", "321 B.C."]),
        ("P2D", ["two days", "2 days", "two-day"]),
        ("P3Y", ["the previous three financial years", "three academic years"]),
        ("PT30M", ["half an hour", "every half-hour", "every half hour"]),
        ("2025-01-14TXX", ["half an hour later", "an hour and a half ago"]),
        ("2025-01", ["mid-month"]),
        ("P9M", ["nine months", "the past nine months", "the first nine months"]),
        ("PXY", ["several years", "years", "the last few years"]),
        ("P2Y6M", ["2 1/2 years", "two and a half years"]),
        ("P2W/P3W", ["two to three weeks", "two or three weeks", "2-3 weeks"]),
        ("P1Y/P2Y", ["a year or two"]),
        ("P8D", ["eight trading days", "the next eight days"]),
        ("P10Y", ["a decade", "ten years"]),
        ("P50Y", ["half a century"]),
        ("P25Y", ["a quarter-century", "a quarter century"]),
        ("2000", ["a quarter-century ago", "25 years ago"]),
        ("2023-07", ["a year and a half ago", "18 months ago"]),
        ("17", ["the 18th century"]),
        ("PXDE", ["decades", "several decades"]),
        ("PT2M19S", ["two minutes 19 seconds", "two minutes and 19 seconds"]),
        ("2025-03-04", ["the first Tuesday in March", "the first Tuesday of March 2025"]),
        ("2020-05-29", ["the last Friday of May 2020"]),
        ("2024-11-29", ["Black Friday"]),
        ("2025-04-21", ["Easter Monday"]),
        ("2025-W01", ["a fortnight ago", "two weeks ago"]),
        ("P2W", ["a fortnight", "every fortnight"]),
        ("2026", ["end-2026"]),
        ("P2D", ["every other day", "every second day"]),
        ("P1Y", ["annually", "every year", "each year"]),
        ("XXXX-WXX-2", ["every Tuesday", "Tuesdays", "every second Tuesday"]),
        ("2025-01-14T10:30", ["10:30 a.m.", "10:30 am"]),
        ("2025-01-13T22:00", ["10 p.m. Monday", "10 p.m. on Monday"]),
        ("2025-01-13TNI", ["Monday night"]),
        ("2025-01-14T18:00", ["6 o'clock this afternoon", "6 o\u2019clock in the evening", "6 p.m."]),
        ("2025-01-14T06:00", ["6 o'clock in the morning", "6 a.m."]),
        ("2024-11-28", ["Thanksgiving"]),
        ("2024-03-31", ["Easter 2024", "Easter last year"]),
        ("2025-04-20", ["Easter Sunday"]),
        ("2025-01-14T17:00-05", ["5 p.m. EST"]),
        ("2025-01-14T17:00+02", ["5 p.m. SAST", "17:00 SAST", "1700 SAST"]),
    ],
)
def test_an_expression_has_the_value(value: str, expressions: list[str]) -> None:
    assert {text: timex and timex.value for text in expressions for timex in [nf.parse_date(text, anchor=ANCHOR)]} == (
        dict.fromkeys(expressions, value)
    )


def test_one_expression_may_be_printed_as_in_a_stamp() -> None:
    printed = {
        "2025-03-04": ["4.3.2025", "4. März 2025", "4 de marzo de 2025", " 4 марта 2025 "],
        "2025-03-04T10:20": ["2025-03-04T10:20", "2025-03-04 10:20:30"],
        "2025-03-04T10:20Z": ["2025-03-04T10:20:30Z"],
        "2025-03-04T10:20+01:00": ["2025-03-04T10:20:30+01:00"],
    }
    for value, expressions in printed.items():
        for expression in expressions:
            timex = nf.parse_date(expression)
            assert timex is not None and (timex.text, timex.value) == (expression.strip(), value)


@pytest.mark.parametrize(
    "text", ["", "Published 4.3.2025", "on Tuesday", "Tuesday.", "two dates: May 3 and May 4", "12-13", "rain"]
)
def test_what_is_more_or_less_than_one_expression(text: str) -> None:
    assert nf.parse_date(text, anchor=ANCHOR) is None


@pytest.mark.parametrize(
    ("value", "expression"),
    [
        ("XXXX-12", "December"), ("XXXX-WXX-2", "Tuesday"), ("XXXX-12-25", "Christmas"), ("XXXX-XX-XX", "yesterday"),
        ("XXXX", "last year"), ("XXXX-XX-XXT10:30", "10:30 a.m."), ("2019", "2019"), ("XXXX-11-XX", "Thanksgiving"),
        ("XXXX-XX-XX", "Good Friday"), ("XXXX-11-XX", "Thanksgiving last year"), ("XXXX-QX", "the quarter"),
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
        "It rose in after-hours trading.",
        "It was the third theft in as many months.",
        "The shop has new opening hours.",
        "The May cabinet met.",
        "See appendix Q3b of the file.",
        "She ran 1,500 metres on March Street.",
        "Dial 0303 3033 100 now.",
        "The A2020 model sold.",
        "It ran on The Tonight Show.",
        "The minutes of the meeting are public.",
        "At 9L15 p.m. it rained.",
        "It stood through the 19th and 20th sessions.",
        "The 11th U.S. Circuit Court of Appeals heard it.",
        "She was Person of the Year.",
        "He likes \u201cSaturday Night Live\u201d.",
        "The vote went 6-9 against them.",
        "They won 9 to 5.",
        "She saw two in the morning rush and nobody after.",
        "He spoke for 2:30 minutes.",
        "The 18h model sold.",
        "She reads USA Today and the Sunday Times.",
        "He spoke on CBS This Morning.",
        "He joins the ''Today'' show.",
        "They watched the Monday Night Football game.",
        "The second quarter ended with a touchdown.",
        "The novel 1Q84 sold well.",
        "Call 2024/77 for help.",
        "A USA TODAY poll found it.",
        "It was a once-in-a-century flood.",
        "He saw \u201c1917,\u201d and then \u201c2012\u201d.",
        "He sailed to Easter Island on the Christmas Star.",
        "The Good Friday Agreement holds.",
        "She marched in the March on Washington.",
        "It is the 10th-largest port.",
        "She is in her mid-fifties.",
        "It is the colour of leaves that fall.",
        "Three quarters are under four.",
        "It makes 35 gigawatt hours.",
        "Tell us how many weeks are left.",
        "Ten states vote on Super Tuesday.",
        "The last quarter-century was kind to it.",
        "This fiscal deficit is large.",
        "Roe scored 14 points in the fourth quarter.",
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
        ("They drink three cups of tea a day.", [("a day", "P1D")]),
        ("The yard builds four ships a week.", [("a week", "P1W")]),
        ("He died a day after the vote.", [("a day", "P1D")]),
        ("The plant failed two days after the vote.", [("two days", "P2D")]),
        ("The offer had been due to lapse on Friday.", [("Friday", "2025-01-10")]),
        ("The offer had been scheduled to lapse on Friday.", [("Friday", "2025-01-10")]),
        ("It was moved two years ago to make room.", [("two years ago", "2023")]),
        ("It fell two days prior to the vote.", [("two days", "P2D")]),
        ("A statement on Friday will tell more.", [("Friday", "2025-01-17")]),
        ("It lies next to the park that opened on Friday.", [("Friday", "2025-01-10")]),
        ("It earned more in the year ended Aug. 31.", [("the year", "P1Y"), ("Aug. 31", "2024-08-31")]),
        ("He was last seen Aug. 1.", [("Aug. 1", "2024-08-01")]),
        ("It is shut from Wednesday to Friday.", [("Wednesday", "2025-01-08"), ("Friday", "2025-01-10")]),
        ("It snows between November and March.", [("November", "2024-11"), ("March", "2025-03")]),
        ("It ran from March to June 2020.", [("March", "2020-03"), ("June 2020", "2020-06")]),
        ("It ran Nov. 3 to Feb. 5, 2020.", [("Nov. 3", "2019-11-03"), ("Feb. 5, 2020", "2020-02-05")]),
        ("Sales fell in the quarter ended Oct. 31.", [("the quarter", "2024-Q3"), ("Oct. 31", "2024-10-31")]),
        ("On 5 and 6 May 1990 it rained.", [("5", "1990-05-05"), ("6 May 1990", "1990-05-06")]),
        ("Profit fell in the third quarter. Sales were flat from a year earlier.",
         [("the third quarter", "2024-Q3"), ("a year earlier", "2023-Q3")]),
        ("Profit fell in the third quarter. For the nine months it rose from a year earlier.",
         [("the third quarter", "2024-Q3"), ("the nine months", "P9M"), ("a year earlier", "2023")]),
        ("It made more in the third quarter than in the previous quarter, and the quarter was its best.",
         [("the third quarter", "2024-Q3"), ("the previous quarter", "2024-Q2"), ("the quarter", "2024-Q3")]),
        ("In the third quarter it lost $2 million, against a profit in the corresponding period of 2023.",
         [("the third quarter", "2024-Q3"), ("the corresponding period of 2023", "2023-Q3")]),
        ("A strike in April Nixon could not stop", [("April", "2025-04")]),
        ("Under a June agreement it sold the mine.", [("June", "2024-06")]),
        ("Rents rose 2% from the month prior.", [("the month prior", "2024-12")]),
        ("The 2030 target stands.", [("2030", "2030")]),
        ("Seen in the 2006-07 season.", [("2006", "2006"), ("07", "2007")]),
        ("On 6-7 March it rained.", [("6", "2025-03-06"), ("7 March", "2025-03-07")]),
        ("It has grown in recent years.", [("recent years", "PXY")]),
        ("Rome fought Carthage (264-241 BC).", [("264", "BC0264"), ("241 BC", "BC0241")]),
        ("Monday, 6 January", [("Monday, 6 January", "2025-01-06")]),
        ("The road stays closed until Monday.", [("Monday", "2025-01-20")]),
        ("It was not until Monday that the road was closed.", [("Monday", "2025-01-13")]),
        ("Until Monday nobody had heard of it.", [("Monday", "2025-01-13")]),
        ("By Sunday evening the road had been cleared.", [("Sunday evening", "2025-01-12TEV")]),
        ("He leads in the polls just ahead of Sunday's vote.", [("Sunday", "2025-01-19")]),
        ("She hopes to be heard before Sunday's vote.", [("Sunday", "2025-01-19")]),
        ("She was heard on Sunday.", [("Sunday", "2025-01-12")]),
        ("As Sunday's count shows, they lost.", [("Sunday", "2025-01-12")]),
        ("It may open as early as Sunday.", [("Sunday", "2025-01-19")]),
        ("Whoever stays must register before noon on Sunday.", [("noon on Sunday", "2025-01-19T12:00")]),
        ("He changed his plans for a Sunday outing.", [("Sunday", "2025-01-12")]),
        ("She plans to speak on Sunday.", [("Sunday", "2025-01-19")]),
        ("Open 6-9 p.m. on Monday.", [("6", "2025-01-13T18:00"), ("9 p.m. on Monday", "2025-01-13T21:00")]),
        ("Open 11-2 p.m. on Monday.", [("11", "2025-01-13T11:00"), ("2 p.m. on Monday", "2025-01-13T14:00")]),
        ("Open between 6 and 9 p.m.", [("6", "2025-01-14T18:00"), ("9 p.m.", "2025-01-14T21:00")]),
        ("He wrote of the Sept. 11 attacks.", [("Sept. 11", "2001-09-11")]),
        ("He wrote on Sept. 11.", [("Sept. 11", "2024-09-11")]),
        ("He was shot Saturday Night.", [("Saturday Night", "2025-01-11TNI")]),
        ("\u201cToday we won,\u201d she said.", [("Today", "2025-01-14")]),
        ("It rained on Sunday. The next morning it froze.",
         [("Sunday", "2025-01-12"), ("The next morning", "2025-01-13TMO")]),
        ("Following Sunday's vote he left.", [("Sunday", "2025-01-12")]),
        ("It will cost $2 billion over the next decade.", [("the next decade", "P10Y")]),
        ("It will open the next year.", [("the next year", "2026")]),
        ("Sales fell in the third quarter. They will rise in the second quarter of 2026, as they did a year earlier.",
         [("the third quarter", "2024-Q3"), ("the second quarter of 2026", "2026-Q2"), ("a year earlier", "2023-Q3")]),
        ("She will speak later this afternoon.", [("later this afternoon", "2025-01-14TAF")]),
        ("She will speak later at 5 p.m.", [("5 p.m.", "2025-01-14T17:00")]),
        ("It will open over the next two weeks or so.", [("the next two weeks or so", "P2W")]),
        ("It lost money in its early years.", [("early years", "PXY")]),
        ("The shop was shut between July 5 and Dec. 20.", [("July 5", "2024-07-05"), ("Dec. 20", "2024-12-20")]),
        ("The shop is shut from Dec. 20 to Jan. 20.", [("Dec. 20", "2024-12-20"), ("Jan. 20", "2025-01-20")]),
        ("On July 25 it burned.", [("July 25", "2024-07-25")]),
        ("On July 1 it will open.", [("July 1", "2025-07-01")]),
        ("It sold less than in the same quarter a year earlier.", [("the same quarter a year earlier", "2024-QX")]),
        ("It lost money in the year that ended June 30.", [("the year", "P1Y"), ("June 30", "2024-06-30")]),
        ("It lost money in the year after the war.", [("the year", "P1Y")]),
        ("It lost money in the 2008/2009 fiscal year.", [("2008", "2008"), ("2009 fiscal year", "2009")]),
        ("It was built in the 17th and 18th centuries.", [("18th centuries", "17")]),
        ("She\u2019ll wear the dress that she has not worn in two weeks.", [("two weeks", "P2W")]),
        ("We\u2019ll meet on Friday.", [("Friday", "2025-01-17")]),
        ("Most expect her to win Friday's vote.", [("Friday", "2025-01-17")]),
        ("The museum opens in two weeks.", [("two weeks", "2025-W05")]),
        ("The film opens Friday.", [("Friday", "2025-01-17")]),
        ("The museum will open in two weeks.", [("two weeks", "2025-W05")]),
        ("It will be their first win in two weeks.", [("two weeks", "P2W")]),
        ("It may collapse in a week.", [("a week", "P1W")]),
        ("He is due back in six months' time.", [("six months' time", "2025-07")]),
        ("It opens a week on Monday.", [("a week on Monday", "2025-01-27")]),
        ("It opens two weeks from Monday.", [("two weeks from Monday", "2025-02-03")]),
        ("It opens Monday week.", [("Monday week", "2025-01-27")]),
        ("The price rose 3% a week on Monday.", [("a week", "P1W"), ("Monday", "2025-01-13")]),
        ("It met on April 24 and 25.", [("April 24", "2025-04-24"), ("25", "2025-04-25")]),
        ("It met on May 3 or 4.", [("May 3", "2025-05-03"), ("4", "2025-05-04")]),
        ("It met on June 5 and 6, 2020.", [("June 5", "2020-06-05"), ("6, 2020", "2020-06-06")]),
        ("On April 24 and 25 people were hurt.", [("April 24", "2025-04-24")]),
        ("On April 24, 25 people were hurt.", [("April 24", "2025-04-24")]),
        ("It rained from the 13th to March 15, 2020.", [("the 13th", "2025-01-13"), ("March 15, 2020", "2020-03-15")]),
        ("She stated that Thursday's count was close.", [("Thursday", "2025-01-09")]),
        ("She noted that Saturday was too late.", [("Saturday", "2025-01-11")]),
        ("She left on that Thursday.", [("that Thursday", "2025-01-09")]),
        ("It fell on Monday, June 3. She left on that Thursday.",
         [("Monday, June 3", "2024-06-03"), ("that Thursday", "2024-06-06")]),
        ("It fell in 2015. In that October speech she hid it.", [("2015", "2015"), ("that October", "2015-10")]),
        ("The mine grew over the past year and a half.", [("the past year and a half", "P1Y6M")]),
        ("It met at 2 p.m. on the last Friday in May.", [("2 p.m. on the last Friday in May", "2024-05-31T14:00")]),
        ("It met at 2 p.m. on the last day.", [("2 p.m.", "2025-01-14T14:00"), ("the last day", "P1D")]),
        ("Nobody knows what comes if she wins on Nov. 8.", [("Nov. 8", "2024-11-08")]),
        ("Nobody knew what comes if she won on Sunday.", [("Sunday", "2025-01-19")]),
        ("They asked if she left on Sunday.", [("Sunday", "2025-01-12")]),
        ("Nobody knows how she won on Sunday.", [("Sunday", "2025-01-12")]),
        ("Written by Mara LindqvistApril 28, 2023 GMT", [("2023", "2023")]),
        ("HE SPOKE TODAY IN OSLO.", [("TODAY", "2025-01-14")]),
        ("\u201cIn 1917,\u201d she said, \u201cwe left.\u201d", [("1917", "1917")]),
        ("On Christmas, Mayor Lee spoke.", [("Christmas", "2024-12-25")]),
        ("The Thanksgiving Day parade was short.", [("Thanksgiving Day", "2024-11-28")]),
        ("He scored in the 2024/25 season.", [("2024", "2024"), ("25", "2025")]),
        ("The train left at 7.45pm last night.", [("7.45pm last night", "2025-01-13T19:45")]),
        ("The train left last night at 7.45.", [("last night at 7.45", "2025-01-13T19:45")]),
        ("It is on at 8 tonight.", [("8 tonight", "2025-01-14T20:00")]),
        ("She left at 4 in the morning.", [("4 in the morning", "2025-01-14T04:00")]),
        ("Polls close at 1800 hours.", [("1800 hours", "2025-01-14T18:00")]),
        ("They met at half past ten on Monday.", [("half past ten on Monday", "2025-01-13T10:30")]),
        ("It ended at ten to midnight.", [("ten to midnight", "2025-01-14T23:50")]),
        ("It opens at a quarter to eight in the evening.",
         [("a quarter to eight in the evening", "2025-01-14T19:45")]),
        ("They ate at 20 past three.", [("20 past three", "2025-01-14T03:20")]),
        ("It was cut by a quarter to eight, and lost by ten to one.", []),
        ("She ran past two guards, half past her prime.", []),
        ("It holds 1800 hours of film.", [("1800 hours", "PT1800H")]),
        ("Polls close at 18h30 on Monday.", [("18h30 on Monday", "2025-01-13T18:30")]),
        ("It shook at 9 a.m. local time on Monday.", [("9 a.m. local time on Monday", "2025-01-13T09:00")]),
        ("It shook at 3pm (1500 GMT) on Monday.",
         [("3pm", "2025-01-13T15:00"), ("1500 GMT", "2025-01-13T15:00Z"), ("Monday", "2025-01-13")]),
        ("It starts Sunday, January 19th, at 8pm.", [("Sunday, January 19th, at 8pm", "2025-01-19T20:00")]),
        ("He said that night that he had slept.", [("that night", "2025-01-14TNI")]),
        ("It is to last three weeks, and could last two days more.", [("three weeks", "P3W"), ("two days", "P2D")]),
        ("She led it for the last three weeks.", [("the last three weeks", "P3W")]),
        ("He found that night nurses sleep badly.", []),
        ("She noticed that morning trains are late.", []),
        ("She came back that evening carrying a lamp.", [("that evening", "2025-01-14TEV")]),
        ("He fell in the small hours of Monday.", [("the small hours of Monday", "2025-01-13TMO")]),
        ("It froze overnight on Friday.", [("overnight on Friday", "2025-01-10TNI")]),
        ("It snowed on Friday. At 10 p.m. the road was shut.",
         [("Friday", "2025-01-10"), ("10 p.m.", "2025-01-10T22:00")]),
        ("It snowed on Friday.\n\nAt 10 p.m. the road was shut.",
         [("Friday", "2025-01-10"), ("10 p.m.", "2025-01-10T22:00")]),
        ("It snowed on Friday.\n\nThe council will meet at 10 p.m.",
         [("Friday", "2025-01-10"), ("10 p.m.", "2025-01-14T22:00")]),
        ("He spoke at the end of Friday's talks.", [("Friday", "2025-01-10")]),
        ("He spoke at the end of last week.", [("the end of last week", "2025-W02")]),
        ("She saw the video on Monday of last week's row.", [("Monday", "2025-01-13"), ("last week", "2025-W02")]),
        ("He was held for 5 \u00bd years.", [("5 \u00bd years", "P5Y6M")]),
        ("The bill fell over two years.", [("two years", "P2Y")]),
        ("She spoke for over two hours.", [("over two hours", "PT2H")]),
        ("She can win in June.", [("June", "2025-06")]),
        ("Nothing is left of it. In February, the town sold it.", [("February", "2024-02")]),
        ("The roof will be sold; in August it won a prize.", [("August", "2024-08")]),
        ("The keeper was buried at dusk on May 20.", [("dusk on May 20", "2024-05-20TEV")]),
        ("The keeper is honoured on May 20.", [("May 20", "2025-05-20")]),
        ("The fair ran 5 September-12 September.", [("5 September", "2024-09-05"), ("12 September", "2024-09-12")]),
        ("It shone on Saturday 19 and Sunday 20 July.",
         [("Saturday 19", "2025-07-19"), ("Sunday 20 July", "2025-07-20")]),
        ("Sales fell in May. The May report was dull, and May's weather was worse.",
         [("May", "2024-05"), ("May", "2024-05"), ("May", "2024-05")]),
        ("Sales fell in May. The May report was read by Ada May.", [("May", "2024-05")]),
        ("She won on Friday. The day before, she had been ill.",
         [("Friday", "2025-01-10"), ("The day before", "2025-01-09")]),
        ("She won on Friday, and lost the day after.", [("Friday", "2025-01-10"), ("the day after", "2025-01-11")]),
        ("She lost on Friday the day after she had won.", [("Friday", "2025-01-10")]),
        ("He had left two days before.", [("two days before", "2025-01-12")]),
        ("He had left two days before the vote.", [("two days", "P2D")]),
        ("It closed in 2015. Three weeks later it was sold.", [("2015", "2015"), ("Three weeks later", "XXXX-WXX")]),
        ("It closed in 2015. Two hours later it was sold.", [("2015", "2015"), ("Two hours later", "XXXX-XX-XXTXX")]),
        ("It closed in May 2015. Two months later it was sold.",
         [("May 2015", "2015-05"), ("Two months later", "2015-07")]),
        ("It was a months-long strike.", [("a months-long", "PXM")]),
        ("By late summer, she won more often.", [("late summer", "2024-SU")]),
        ("She won more often by late summer.", [("late summer", "2025-SU")]),
        ("They called on her to win in March.", [("March", "2025-03")]),
        ("They said that she won in March.", [("March", "2024-03")]),
        ("One can tell that it was wet on Sunday.", [("Sunday", "2025-01-12")]),
        ("One can tell that it was to open on Sunday.", [("Sunday", "2025-01-19")]),
        ("Nothing is lost. On Friday, she will speak.", [("Friday", "2025-01-17")]),
        ("Friday, she will speak.", [("Friday", "2025-01-17")]),
        ("In the fall he will leave.", [("the fall", "2025-FA")]),
        ("On Friday the council is expected to vote.", [("Friday", "2025-01-17")]),
        ("On Friday the council planned to vote.", [("Friday", "2025-01-10")]),
        ("On Friday she lost. She will speak.", [("Friday", "2025-01-10")]),
        ("\u201cNothing is lost.\u201d On Friday, she will speak.", [("Friday", "2025-01-17")]),
        ("Nothing is lost\n\nFriday could be wet.", [("Friday", "2025-01-17")]),
        ("It made $3 million in the first nine months of 2024, against $2 million in the same period a year earlier.",
         [("the first nine months", "P9M"), ("2024", "2024"), ("the same period a year earlier", "2023")]),
        ("She marched in the 1963 March on Washington.", [("1963", "1963")]),
        ("It rained on 11 March 2019. The roof fell on the morning of 13 March, and on 2 April it was gone.",
         [("11 March 2019", "2019-03-11"), ("the morning of 13 March", "2019-03-13TMO"), ("2 April", "2019-04-02")]),
        ("It rained on 11 March 2019. The roof fell on 13 July.",
         [("11 March 2019", "2019-03-11"), ("13 July", "2024-07-13")]),
        ("It rained on 11 December 2019. The roof will be sold on 13 January.",
         [("11 December 2019", "2019-12-11"), ("13 January", "2025-01-13")]),
        ("On the night of 11 March 2019, between 10.40pm and 11.15pm, it burned.",
         [("the night of 11 March 2019", "2019-03-11TNI"), ("10.40pm", "2019-03-11T22:40"),
          ("11.15pm", "2019-03-11T23:15")]),
        ("The ball lasts from 7pm on Friday 14 February to 1am.",
         [("7pm on Friday 14 February", "2025-02-14T19:00"), ("1am", "2025-02-15T01:00")]),
        ("The road was shut from 6pm on Thursday until noon on Friday.",
         [("6pm on Thursday", "2025-01-09T18:00"), ("noon on Friday", "2025-01-10T12:00")]),
        ("It broke in 2019. That summer it was mended.", [("2019", "2019"), ("That summer", "2019-SU")]),
        ("It broke in 2019. That fall she left.", [("2019", "2019"), ("That fall", "2019-FA")]),
        ("The storm came five hours later than forecast.", [("five hours", "PT5H")]),
        ("Sales rose following two quarters of losses.", [("two quarters", "P2Q")]),
        ("It may be changed throughout the year \u2014 so look again.", [("the year", "2025")]),
        ("She had won the year before in Oslo.", [("the year before", "2024")]),
        ("It was up on the year before but small.", [("the year before", "2024")]),
        ("In the financial year of 2016 it lost money.", [("the financial year of 2016", "2016")]),
        ("All must hand in their November accounts.", [("November", "2024-11")]),
        ("Sales were 2.9% more than a year ago.", [("a year ago", "2024")]),
        ("It made 2.9 per cent less than a year ago.", [("a year ago", "2024")]),
        ("It sank more than a year ago.", [("more than a year ago", "2024")]),
        ("It fell in the corresponding quarter of the previous fiscal.",
         [("the corresponding quarter of the previous fiscal", "2024-QX")]),
        ("It fell in the previous fiscal.", [("the previous fiscal", "2024")]),
        ("It fell in Q4 of last fiscal.", [("Q4 of last fiscal", "2024-Q4")]),
        ("The current fiscal will end soon.", [("The current fiscal", "2025")]),
        ("She took two hours 19 minutes and 12 seconds.", [("two hours 19 minutes and 12 seconds", "PT2H19M12S")]),
        ("She took two hours and four bags.", [("two hours", "PT2H")]),
        ("She took 74 minutes, 57 seconds.", [("74 minutes, 57 seconds", "PT74M57S")]),
        ("She took 74 minutes, 57 of them in the rain.", [("74 minutes", "PT74M")]),
        ("It shrank for three quarters.", [("three quarters", "P3Q")]),
        ("It grew in the past three quarters.", [("the past three quarters", "P3Q")]),
        ("Two quarters of growth followed.", [("Two quarters", "P2Q")]),
        ("On St Patrick's Day it was shut.", [("St Patrick's Day", "2025-03-17")]),
        ("She held it for many weeks.", [("many weeks", "PXW")]),
    ],
)  # fmt: skip
def test_context_decides(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text) == expected


KNOWN_FAILURES: tuple[tuple[str, list[tuple[str, str]], str], ...] = (
    ("The vote is on Friday.", [("Friday", "2025-01-17")], "that something is on a day does not put it ahead"),
    ("It rained in the night of Oct. 3 to 4.", [("the night of Oct. 3", "2024-10-03TNI"), ("4", "2024-10-04")],
     "a part of a day does not begin a range"),
)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(text, expected, marks=pytest.mark.xfail(strict=True, reason=reason), id=text)
        for text, expected, reason in KNOWN_FAILURES
    ],
)
def test_what_is_not_read_yet(text: str, expected: list[tuple[str, str]]) -> None:
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


@pytest.mark.parametrize(
    ("expression", "value", "quant", "freq"),
    [
        ("every Tuesday", "XXXX-WXX-2", "EVERY", None), ("each year", "P1Y", "EACH", None),
        ("twice a week", "P1W", None, "2X"), ("once every two years", "P2Y", "EVERY", "1X"),
        ("three times a year", "P1Y", None, "3X"), ("5 times a day", "P1D", None, "5X"),
        ("every Christmas", "XXXX-12-25", "EVERY", None), ("every Thanksgiving", "XXXX-11-XX", "EVERY", None),
        ("each Easter", "XXXX-XX-XX", "EACH", None),
    ],
)  # fmt: skip
def test_sets(expression: str, value: str, quant: str | None, freq: str | None) -> None:
    timex = nf.parse_date(expression)
    assert timex is not None
    assert (timex.type, timex.value, timex.quant, timex.freq) == ("SET", value, quant, freq)


@pytest.mark.parametrize(
    ("text", "refused"),
    [
        ("You may march on.", [("may", "another word, in lower case"), ("march", "another word, in lower case")]),
        ("Mr. May left.", [("May", "a name or another word")]),
        ("The 12-year-old won.", [("year", "an age")]),
        ("The page had 1158 views.", [("1158", "four digits that nothing makes a year")]),
        ("A crowd of 2000 people came.", [("2000", "it counts what follows")]),
        ("Route 2012 is closed 24/7.", [("2012", "the number of something, as the word before says"),
                                        ("24", "figures that are no day")]),
        ("The odds are 3:1.", [("3:1", "nothing makes it a time of day")]),
        ("She said it now.", [("now", "it names no place on the calendar, and vague words were not asked for")]),
        ("On Friday it fell.", []),
    ],
)  # fmt: skip
def test_refusals_can_be_seen(text: str, refused: list[tuple[str, str]]) -> None:
    with nf.trace() as trace:
        nf.parse_dates(text)
    assert [(refusal.text, refusal.reason) for refusal in trace.refused] == refused


def test_a_history_is_told_from_the_date_before() -> None:
    text = "War came in 1914. In 1915, 1916 and 1917 lines held. In March 1918 the front broke. In August it fell."
    assert found(text)[-1] == ("August", "1918-08")


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("The club will vote on Sunday. Sunday's vote is its first.", ["2025-01-19", "2025-01-19"]),
        ("Sunday's vote is its first. The club will vote on Sunday.", ["2025-01-19", "2025-01-19"]),
        ("The club will vote on Sunday. Sunday saw its first vote.", ["2025-01-19", "2025-01-12"]),
        (
            "The club will vote on Sunday. It lost on Sunday. Sunday is its day.",
            ["2025-01-19", "2025-01-12", "2025-01-12"],
        ),
        ("The club will vote on Sunday. Saturday is for sport.", ["2025-01-19", "2025-01-11"]),
        ("The club will vote in March. The March vote is its first.", ["2025-03", "2025-03"]),
    ],
)
def test_a_weekday_is_one_day_throughout_a_text(text: str, values: list[str]) -> None:
    assert [value for _, value in found(text)] == values


@pytest.mark.parametrize(
    ("anchor", "values"),
    [
        (date(2024, 8, 8), ["2023-10-07"] * 3),
        # Where it is about to come again, that one may be meant; before it there was none to remember.
        (date(2024, 9, 20), ["2023-10-07", "2023-10-07", "2024-10-07"]),
        (date(2022, 8, 8), ["2022-10-07", "2021-10-07", "2022-10-07"]),
    ],
)
def test_a_day_known_by_its_name_is_one_throughout_a_text(anchor: date, values: list[str]) -> None:
    text = "The council met after the Oct. 7 attack. Nobody has met him since Oct. 7. On Oct. 7 he was at home."
    assert [value for _, value in found(text, anchor)] == values


def test_nothing_is_counted_from_a_decade() -> None:
    text = "The line failed in 2014. She dreamt of the 1960s. Thirteen years earlier she had been for it."
    assert found(text)[-1] == ("Thirteen years earlier", "2001")
    text = "War came in 1914, 1915 and 1917. In March 1918 the front broke, as in the 1870s. In August 1919 it fell. "
    assert found(text + "The 1890s were over. In May they left.")[-1] == ("May", "1919-05")


def test_a_history_goes_on_from_december_with_january() -> None:
    text = "War came in 1914, 1915 and 1916, and ended in April and June 1917. In December 1917 they met. By January"
    assert found(text + " they had peace.")[-1] == ("January", "1918-01")
    assert found(text)[3] == ("April", "1917-04")
    assert found(text + " they had peace. In November it was lost.")[-1] == ("November", "1918-11")


def test_a_column_that_lists_years_is_no_history() -> None:
    text = (
        "They won in 1952, 1956, 1968, 1972 and 1980, and lost in 1992. Nobody doubted last week that she can do it. "
        "What counts is this November."
    )
    assert found(text)[-2:] == [("last week", "2025-W02"), ("this November", "2025-11")]


@pytest.mark.parametrize(
    ("value", "expression"),
    [("2024-05", "May"), ("2025-03", "Mar"), ("2025-01-12", "Sun"), ("FUTURE_REF", "soon")],
)
def test_a_word_with_other_meanings_is_a_time_where_it_stands_alone(value: str, expression: str) -> None:
    assert found(expression, vague=True) == [(expression, value)]
    for around in f"{expression.lower()} well", f"{expression} Hill", f"the {expression} paper", f"as {expression} as":
        assert found(around, vague=True) == []


def test_vague_words_only_on_request() -> None:
    text = "Prices are rising now."
    assert found(text) == []
    assert found(text, vague=True) == [("now", "PRESENT_REF")]


@pytest.mark.parametrize(("day_first", "value"), [(False, "2025-02-01"), (True, "2025-01-02")])
def test_the_order_of_figures(day_first: bool, value: str) -> None:
    assert nf.DateParser(day_first=day_first)("Signed 2/1/2025 here.")[0].value == value
    timex = nf.parse_date("2/1/2025", day_first=day_first)
    assert timex is not None and timex.value == value


def test_the_future_can_be_preferred() -> None:
    document = nf.Document("Friday", published=ANCHOR, layout=False)
    assert nf.DateParser(prefer="future")(document)[0].value == "2025-01-17"
    with pytest.raises(ValueError, match="prefer"):
        nf.DateParser(prefer="never")  # type: ignore[arg-type]


def test_the_resolver_can_be_swapped() -> None:
    assert nf.DateParser(resolver=lambda expression, context: "XXXX")("It fell on Friday.")[0].value == "XXXX"


def test_a_resolver_that_gives_no_value_is_named() -> None:
    silent: Any = lambda expression, context: None  # noqa: E731
    with pytest.raises(TypeError, match="a resolver must give a TIMEX3 value, not NoneType"):
        nf.DateParser(resolver=silent)("It fell on Friday.")
    with pytest.raises(TypeError, match="resolver must be a callable"):
        nf.DateParser(resolver=None)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "rule", [rule for rule in CATALOGUE.values() if rule.id.startswith("date.")], ids=lambda r: r.id
)
def test_each_rule_finds_something_in_its_example(rule: nf.rules.Rule) -> None:
    assert rule.id in {timex.rule for timex in nf.DateParser(vague=True)(rule.example)}


def test_a_life_told_by_years_has_the_weekdays_of_its_author() -> None:
    text = (
        "She was born in 1932, came in 1957, wrote in 1961, retired in 1979 and moved in 1994. "
        '"She saw more than us," a colleague said on Monday.'
    )
    found = nf.parse_dates(nf.Document(text, published=date(2023, 5, 2), layout=False))
    assert found[-1].value == "2023-05-01"
