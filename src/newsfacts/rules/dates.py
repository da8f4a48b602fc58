# SPDX-License-Identifier: MIT
"""Rules of dates."""

from newsfacts.rules.schema import Rule

DATES: tuple[Rule, ...] = (
    Rule(id="date.day", line="A day of the calendar, or one counted from today.", example="The ferry sank on 3 March."),
    Rule(id="date.weekday", line="A day of the week.", example="The council met on Tuesday."),
    Rule(id="date.month", line="A month, with or without its year.", example="The bridge opened in October 2019."),
    Rule(id="date.year", line="A year.", example="The mill closed in 1987."),
    Rule(id="date.decade", line="A decade.", example="Trams vanished in the 1950s."),
    Rule(id="date.century", line="A century.", example="The chapel dates from the 14th century."),
    Rule(id="date.quarter", line="A quarter or half of a year.", example="Sales fell in the third quarter of 2021."),
    Rule(id="date.season", line="A season.", example="The strike began in the summer of 2018."),
    Rule(id="date.holiday", line="A holiday.", example="Shops were shut on Christmas Eve."),
    Rule(id="date.relative", line="A unit of the calendar seen from a day.", example="Rents rose last month."),
    Rule(id="date.ago", line="A distance from a day.", example="The firm was founded two years ago."),
    Rule(id="date.clock", line="A time or a part of a day.", example="The train left at 6:40 a.m. on Monday."),
    Rule(id="date.duration", line="A span of time.", example="The siege lasted nine months."),
    Rule(id="date.set", line="A time that comes again.", example="The market is held every Saturday."),
    Rule(id="date.vague", line="A time with no place on the calendar.", example="The law was recently changed."),
)
