# SPDX-License-Identifier: MIT
"""The words of times and dates."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from newsfacts.records import TimexMod


@attrs.frozen(kw_only=True, eq=False, repr=False)
class TimeWords:
    """Words of temporal expressions; all in lower case, phrases with single spaces.

    They come in groups: the calendar, how long and how often, from where, the time of day, back or ahead.

    Attributes:
        months: Name or abbreviation to the month's number.
        weekdays: Name or abbreviation to the ISO day of the week, Monday 1.
        weekday_plurals: Plural of a weekday to its ISO number ("Tuesdays").
        ambiguous: Names of months, weekdays and holidays that are other words too, unless context tells ("may").
        abbreviations: The names of months and weekdays that a stop may follow.
        seasons: Name to its TIMEX3 token, SP SU FA WI.
        holidays: Name to its day: "12-25"; nth ISO weekday of a month "11-4-4" (fourth Thursday of November, 0 for
            the last), with days behind it "11-4-4+1"; or days from Easter Sunday "E-2".
        remembered: Month, day and the noun behind to the year that they mean ever after ("09-11 attacks": "2001").
        decades: Plural name of a decade to its tens ("nineties": 9).
        decade_endings: What follows the figures of a decade ("1980s").
        centuries: Number word to the century that it opens in a spoken year ("nineteen ninety-six").
        quarter, half_year, century, decade, fiscal, period, weekend: Nouns with a grammar of their own.
        year: The noun.
        quarters: Adjective of a quarter to its number ("final": 4).
        latter: Words for the second half ("the latter half").
        latest: Words for the last unit that is complete ("the latest quarter").
        comparable: Adjectives of a period that figures are compared with ("the corresponding period").
        codes: Letters before the number of a quarter or half to its TIMEX3 token ("Q3"), before a year to Y ("FY24").
        before_christ: Phrases for years before Christ.
        year_openings: Words before a number of four digits that make it a year.
        year_prefixes: Prefixes before a year ("post-1986").
        no_year: Words before a number that make it no year ("page").
        counted: What a number of four digits before it counts ("people").
        month_openings: Words before an ambiguous month's name that make it a month.
        firm_openings: Those that do so even where another name follows ("in April Nixon").
        naming: Words before a weekday that make it the name of one day, of no certain date ("Super Tuesday").
        papers: Words behind a weekday that make it the name of a newspaper ("Sunday Times").
        games: Words of a sentence whose quarters are those of a game.
        of: Words that join a part and its whole ("the summer of 1990").
        around: Words between two parts of a date ("on", "in").
        ranges: Words between the two ends of a range ("to").
        between: Words before a range whose ends `also` joins ("between").
        also: Words that join two days, or two parts of a span ("and").
        units: Singular of a unit to its TIMEX3 token; those of clock time with a T ("hour": "TH").
        plurals: Plural of a unit to its singular.
        numbers: Number word to its value.
        ordinals: Ordinal to its value.
        ordinal_endings: What follows the digits of an ordinal ("th").
        scales: Number words that multiply what stands before them.
        half: Words that add a half to a number ("and a half").
        some: Words and phrases for an unknown number of units ("several").
        couple: Words and phrases for two or so ("a couple of").
        choices: Words between two numbers of which one holds ("two or three days").
        articles: The definite article, and the indefinite ones that count one unit.
        definite: The definite article.
        fillers: Adjectives between a number and its unit ("consecutive").
        loose: Phrases after a span of time that make it rough ("or so").
        hedges: Word or phrase before a span of time to its TIMEX3 modifier.
        spanning: Those of them that mean "during" too, unless a preposition stands before ("for over a week").
        long: Words joined by a hyphen to a unit that measure its length ("year-long").
        old: Words after a span of time that make it an age.
        no_span: Words before "hours" that make them no span of time ("opening hours").
        rates: Words before "a year" that make it a rate, after a number or amount ("times").
        every: Words before a unit that make a set.
        per: Words before a unit that make a rate.
        alternate: Words behind `every` for each second unit ("other").
        times, times_noun: How often a unit, in words ("twice": 2), and behind a number ("times").
        frequencies: Word that says how often to the TIMEX3 period ("daily": "P1D").
        days: Word for a day to its distance from the day of speaking, and a part of the day or "".
        last, this, next: Words that tell the unit before, of, and after the day of speaking.
        previous, same, following: Words that tell the unit before, of, and after the day that the text speaks of.
        spans: Words that make a span of time up to now, or from now on, with "the" ("the past year").
        throughout: Words before "the next year" that make it a span of time.
        ago, earlier, later: What follows a span of time that lies before now, before then, after then.
        prepositional: Those of them that a "to" behind makes a preposition ("prior").
        comparisons: What makes them no distance from a time ("two hours later than planned").
        hence: What follows a span of time that lies after now.
        beside: Word between "the day" and the day that it is next to, to its distance ("before": -1).
        prior, posterior: Words for an earlier or later part of the unit that follows ("earlier this year").
        starts, middles, ends: Words and phrases for a part of what follows.
        ended: Words after "the year" that tell which year it is, as a span.
        final: Words after a unit for its end ("year-end").
        distance_openings: Words before a span of time that make it a distance from now where the sentence looks ahead
            ("it will open in two weeks").
        no_distance: Words before it that make it a length all the same ("a dress she has not worn in two weeks").
        distance_marks: Words between a span and the day that it is counted from ("two weeks from Monday").
        time_noun: The noun that makes it a distance anyhow ("in six months' time").
        vague: Word or phrase without a place on the calendar to PRESENT_REF, PAST_REF or FUTURE_REF.
        vague_adjectives: Adjectives that make a plural unit a span ("recent years").
        no_vague: Words beside a vague word that make it no time ("as soon as").
        parts: Part of a day to its TIMEX3 token, MO AF EV NI DT.
        part_phrases: Phrase for one to its token ("early hours": "MO").
        part_plurals: Plural of a part of the day to its TIMEX3 token ("nights").
        moments: Part of a day that is an instant to its clock time ("noon": "12:00").
        meridiem: Phrases for the half of a clock day to the hours that it adds, as a numeral.
        clock_words: Words after a clock time ("o'clock").
        clock_openings: Words before a clock time that has nothing else to tell it.
        clock_marks: Those of them before four figures, or a bare hour, that make them a time ("at 1800 hours").
        clock_joints: Words between a day and a clock time of it ("Friday at 5 p.m.").
        clock_parts: Parts of an hour that are spoken of to their minutes ("quarter": 15).
        past_hour, to_hour: Words between these or minutes and the hour ("half past ten", "ten to eight").
        hour, hour_marks: The noun, and letters between hours and minutes ("18h30").
        zone_names: Words and phrases for a zone behind a clock time that leave its offset open ("local time").
        zones: Abbreviation of a time zone to its ISO 8601 offset, from `newsfacts.lang.zones`; "" where it has several.
        past_cues: Words right before an open date that say that it is past ("ended").
        future_cues: Words and phrases earlier in a sentence that say that it lies ahead.
        future_verbs: Words right after an open date that say so ("on Thursday will").
        past_auxiliaries: Auxiliaries that put the participle behind them in the past ("was").
        infinitives: Words before a verb that tells what may come, whatever stands before ("vowed to leave in July").
        past_perfect: Phrases right before one of them that put it in the past ("had been due").
        conditions: Words before a verb in the past tense that put it ahead ("if she won").
        future_openings: Words on both sides of an adverb that put an open date ahead ("as soon as").
        deadline_openings: Words right before an open month or day that do so ("by December").
        lasting_openings: Those that do so for a weekday too ("closed until Monday").
        no_lasting: Words before them that put it in the past ("not until Monday").
        ahead_openings: Words right before it that do so where the sentence tells of nothing past ("before Tuesday").

    """

    # the calendar
    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    weekday_plurals: Mapping[str, int]
    ambiguous: frozenset[str]
    abbreviations: frozenset[str]
    seasons: Mapping[str, str]
    holidays: Mapping[str, str]
    remembered: Mapping[str, str]
    decades: Mapping[str, int]
    decade_endings: frozenset[str]
    centuries: Mapping[str, int]
    quarter: str
    half_year: str
    century: str
    decade: str
    fiscal: str
    period: str
    weekend: str
    year: str
    quarters: Mapping[str, int]
    latter: frozenset[str]
    latest: frozenset[str]
    comparable: frozenset[str]
    codes: Mapping[str, str]
    before_christ: frozenset[str]
    year_openings: frozenset[str]
    year_prefixes: frozenset[str]
    no_year: frozenset[str]
    counted: frozenset[str]
    month_openings: frozenset[str]
    firm_openings: frozenset[str]
    naming: frozenset[str]
    papers: frozenset[str]
    games: frozenset[str]
    of: frozenset[str]
    around: frozenset[str]
    ranges: frozenset[str]
    between: frozenset[str]
    also: frozenset[str]
    # how long, and how often
    units: Mapping[str, str]
    plurals: Mapping[str, str]
    numbers: Mapping[str, int]
    ordinals: Mapping[str, int]
    ordinal_endings: frozenset[str]
    scales: frozenset[str]
    half: frozenset[str]
    some: frozenset[str]
    couple: frozenset[str]
    choices: frozenset[str]
    articles: frozenset[str]
    definite: str
    fillers: frozenset[str]
    loose: frozenset[str]
    hedges: Mapping[str, TimexMod]
    spanning: frozenset[str]
    long: frozenset[str]
    old: frozenset[str]
    no_span: frozenset[str]
    rates: frozenset[str]
    every: frozenset[str]
    per: frozenset[str]
    alternate: frozenset[str]
    times: Mapping[str, int]
    times_noun: str
    frequencies: Mapping[str, str]
    # from where
    days: Mapping[str, tuple[int, str]]
    last: frozenset[str]
    this: frozenset[str]
    next: frozenset[str]
    previous: frozenset[str]
    same: frozenset[str]
    following: frozenset[str]
    spans: frozenset[str]
    throughout: frozenset[str]
    ago: frozenset[str]
    earlier: frozenset[str]
    later: frozenset[str]
    prepositional: frozenset[str]
    comparisons: frozenset[str]
    hence: frozenset[str]
    beside: Mapping[str, int]
    prior: frozenset[str]
    posterior: frozenset[str]
    starts: frozenset[str]
    middles: frozenset[str]
    ends: frozenset[str]
    ended: frozenset[str]
    final: frozenset[str]
    distance_openings: frozenset[str]
    no_distance: frozenset[str]
    distance_marks: frozenset[str]
    time_noun: str
    vague: Mapping[str, str]
    vague_adjectives: frozenset[str]
    no_vague: frozenset[str]
    # the time of day
    parts: Mapping[str, str]
    part_phrases: Mapping[str, str]
    part_plurals: Mapping[str, str]
    moments: Mapping[str, str]
    meridiem: Mapping[str, str]
    clock_words: frozenset[str]
    clock_openings: frozenset[str]
    clock_marks: frozenset[str]
    clock_parts: Mapping[str, int]
    past_hour: frozenset[str]
    to_hour: frozenset[str]
    clock_joints: frozenset[str]
    hour: str
    hour_marks: frozenset[str]
    zone_names: frozenset[str]
    zones: Mapping[str, str]
    # back or ahead
    past_cues: frozenset[str]
    future_cues: frozenset[str]
    future_verbs: frozenset[str]
    past_auxiliaries: frozenset[str]
    infinitives: frozenset[str]
    past_perfect: frozenset[str]
    conditions: frozenset[str]
    future_openings: frozenset[str]
    deadline_openings: frozenset[str]
    lasting_openings: frozenset[str]
    no_lasting: frozenset[str]
    ahead_openings: frozenset[str]

    @property
    def triggers(self) -> frozenset[str]:
        """The words, months and weekdays apart, round which a temporal expression is looked for."""
        phrases: frozenset[str] = frozenset[str]().union(
            self.seasons, self.units, self.plurals, self.parts, self.moments, self.days, self.holidays, self.decades,
            self.frequencies, self.vague, self.weekday_plurals, self.meridiem, self.clock_words,
            self.ordinal_endings, self.before_christ, self.centuries, self.codes, self.past_hour,
            (self.quarter, self.half_year, self.fiscal, self.period),
        )  # fmt: skip
        return frozenset(phrase.rsplit(" ", 1)[-1] for phrase in phrases)
