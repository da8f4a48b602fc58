# SPDX-License-Identifier: MIT
"""What a language has to tell: one record of word tables for each part of the library."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from newsfacts.records import HedgeKind, TimexMod, ZoneKind


@attrs.frozen(kw_only=True)
class SentenceWords:
    """Words that decide where a sentence ends.

    Attributes:
        abbreviations: Lower-case words whose full stop does not end a sentence before a capital ("mr").
        numeric_abbreviations: Those whose full stop does not end it before a digit ("no", "jan").
        starters: Lower-case words that, capitalised after an abbreviation with inner stops ("U.S."), start a sentence.
        ordinal_stop: Whether a full stop makes a short number an ordinal ("der 4. März").

    """

    abbreviations: frozenset[str]
    numeric_abbreviations: frozenset[str]
    starters: frozenset[str]
    ordinal_stop: bool = False


@attrs.frozen(kw_only=True)
class GrammarWords:
    """Parts of speech; all words in lower case.

    Attributes:
        determiners, prepositions, conjunctions, subordinators, relatives, negations: Closed classes.
        subject_pronouns, object_pronouns: Personal pronouns by case.
        auxiliaries: Form of an auxiliary verb to its dictionary form.
        regular_verbs: Dictionary forms of verbs that are inflected by rule.
        doubling_verbs: Those whose last consonant doubles.
        irregular_verbs: Dictionary form to past, past participle, present participle, third person.
        adjectives, adverbs: Words whose shape does not tell.
        not_adverbs: Words that only look like adverbs.
        mainly_nouns, mainly_adjectives: Forms of verbs that are more often something else.

    """

    determiners: frozenset[str]
    prepositions: frozenset[str]
    conjunctions: frozenset[str]
    subordinators: frozenset[str]
    relatives: frozenset[str]
    subject_pronouns: frozenset[str]
    object_pronouns: frozenset[str]
    auxiliaries: Mapping[str, str]
    negations: frozenset[str]
    regular_verbs: tuple[str, ...]
    doubling_verbs: tuple[str, ...]
    irregular_verbs: Mapping[str, tuple[str, str, str, str]]
    adjectives: frozenset[str]
    adverbs: frozenset[str]
    not_adverbs: frozenset[str]
    mainly_nouns: frozenset[str]
    mainly_adjectives: frozenset[str]


@attrs.frozen(kw_only=True)
class SpeechWords:
    """Words of reporting.

    Attributes:
        cues: Dictionary form of each cue to its irregular forms: {"say": ("said",), "claim": ()}.
        source_phrases: Phrases before a source that are no verb ("according to").
        quoting: What stands between a source and a participle of a cue in the passive ("quoted as" saying).
        openers: Word that opens what was said to the cues that it does so for: {"whether": {"ask", "wonder"}}.
        clauses: Cues that a bare clause may follow ("said he left").
        listeners: Cues that name the listener first ("told reporters that").
        objects: Cues whose object, even without a verb, is what was said ("praised the plan").

    """

    cues: Mapping[str, tuple[str, ...]]
    source_phrases: frozenset[str]
    quoting: frozenset[str]
    openers: Mapping[str, frozenset[str]]
    clauses: frozenset[str]
    listeners: frozenset[str]
    objects: frozenset[str]


@attrs.frozen(kw_only=True)
class PeopleWords:
    """Words that name people and bodies, in lower case.

    Attributes:
        male_names, female_names, neutral_names: First names by the gender they tell.
        male_words, female_words: Pronouns, honorifics and nouns that tell a gender.
        neuter_words: Pronouns for bodies.
        titles: Words that stand before a name ("senator").
        title_abbreviations: Short title to the word it stands for.
        role_nouns: Other nouns that tell what one person is ("analyst").
        organizations: Words that tell that a name is that of a body ("ministry").
        groups: Nouns for several people ("officials").
        documents: Nouns for what is written ("report").
        particles: Small words inside surnames ("van").

    """

    male_names: frozenset[str]
    female_names: frozenset[str]
    neutral_names: frozenset[str]
    male_words: frozenset[str]
    female_words: frozenset[str]
    neuter_words: frozenset[str]
    titles: frozenset[str]
    title_abbreviations: Mapping[str, str]
    role_nouns: frozenset[str]
    organizations: frozenset[str]
    groups: frozenset[str]
    documents: frozenset[str]
    particles: frozenset[str]


@attrs.frozen(kw_only=True)
class TimeWords:
    """Words of temporal expressions; all in lower case, phrases with single spaces.

    Attributes:
        months: Name or abbreviation to the month's number.
        weekdays: Name or abbreviation to the ISO day of the week, Monday 1.
        ambiguous: Names of months, weekdays and holidays that are other words too, unless context tells ("may").
        seasons: Name to its TIMEX3 token, SP SU FA WI.
        units: Singular of a unit to its TIMEX3 token; those of clock time with a T ("hour": "TH").
        plurals: Plural of a unit to its singular.
        parts: Part of a day to its TIMEX3 token, MO AF EV NI DT.
        moments: Part of a day that is an instant to its clock time ("noon": "12:00").
        days: Word for a day to its distance from the day of speaking, and a part of the day or "".
        holidays: Name to its day: "12-25"; nth ISO weekday of a month "11-4-4" (fourth Thursday of November, 0 for
            the last); or days from Easter Sunday "E-2".
        frequencies: Word that says how often to the TIMEX3 period ("daily": "P1D").
        vague: Word or phrase without a place on the calendar to PRESENT_REF, PAST_REF or FUTURE_REF.
        vague_adjectives: Adjectives that make a plural unit a span ("recent years").
        decades: Plural name of a decade to its tens ("nineties": 9).
        numbers: Number word to its value.
        ordinals: Ordinal to its value.
        ordinal_endings: What follows the digits of an ordinal ("th").
        some: Words and phrases for an unknown number of units ("several").
        couple: Words and phrases for two or so ("a couple of").
        scales: Number words that multiply what stands before them.
        half: Words that add a half to a number ("and a half").
        articles: The definite article, and the indefinite ones that count one unit.
        definite: The definite article.
        last, this, next: Words that tell the unit before, of, and after the day of speaking.
        previous, same, following: Words that tell the unit before, of, and after the day that the text speaks of.
        spans: Words that make a span of time up to now, or from now on, with "the" ("the past year").
        ago, earlier, later: What follows a span of time that lies before now, before then, after then.
        hence: What follows a span of time that lies after now.
        every: Words before a unit that make a set.
        per: Words before a unit that make a rate.
        starts, middles, ends: Words and phrases for a part of what follows.
        prior, posterior: Words for an earlier or later part of the unit that follows ("earlier this year").
        hedges: Word or phrase before a span of time to its TIMEX3 modifier.
        of: Words that join a part and its whole ("the summer of 1990").
        around: Words between two parts of a date ("on", "in").
        quarter, half_year, century, decade, fiscal, period, weekend: Nouns with a grammar of their own.
        weekday_plurals: Plural of a weekday to its ISO number ("Tuesdays").
        part_plurals: Plural of a part of the day to its TIMEX3 token ("nights").
        rates: Words before "a year" that make it a rate, after a number or amount ("times").
        year: The noun.
        before_christ: Phrases for years before Christ.
        meridiem: Phrases for the half of a clock day to the hours that it adds, as a numeral.
        clock_words: Words after a clock time ("o'clock").
        clock_openings: Words before a clock time that has nothing else to tell it.
        zones: Abbreviation of a time zone to its ISO 8601 offset.
        year_openings: Words before a number of four digits that make it a year.
        no_year: Words before a number that make it no year ("page").
        old: Words after a span of time that make it an age.
        fillers: Adjectives between a number and its unit ("consecutive").
        long: Words joined by a hyphen to a unit that measure its length ("year-long").
        past_cues, future_cues: Words earlier in a sentence that tell where an open date lies.
        counted: What a number of four digits before it counts ("people").
        latest: Words for the last unit that is complete ("the latest quarter").
        ended: Words after "the year" that tell which year it is, as a span.
        final: Words after a unit for its end ("year-end").
        centuries: Number word to the century that it opens in a spoken year ("nineteen ninety-six").
        year_prefixes: Prefixes before a year ("post-1986").
        no_vague: Words beside a vague word that make it no time ("as soon as").
        abbreviations: The names of months and weekdays that a stop may follow.
        future_openings: Words right before an open month or day that put it ahead.
        deadline_openings: Those that do so for a month alone ("by December").
        month_openings: Words before an ambiguous month's name that make it a month.

    """

    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    ambiguous: frozenset[str]
    seasons: Mapping[str, str]
    units: Mapping[str, str]
    plurals: Mapping[str, str]
    parts: Mapping[str, str]
    moments: Mapping[str, str]
    days: Mapping[str, tuple[int, str]]
    holidays: Mapping[str, str]
    frequencies: Mapping[str, str]
    vague: Mapping[str, str]
    vague_adjectives: frozenset[str]
    decades: Mapping[str, int]
    numbers: Mapping[str, int]
    ordinals: Mapping[str, int]
    ordinal_endings: frozenset[str]
    some: frozenset[str]
    couple: frozenset[str]
    scales: frozenset[str]
    half: frozenset[str]
    articles: frozenset[str]
    definite: str
    last: frozenset[str]
    this: frozenset[str]
    next: frozenset[str]
    previous: frozenset[str]
    same: frozenset[str]
    following: frozenset[str]
    spans: frozenset[str]
    ago: frozenset[str]
    earlier: frozenset[str]
    later: frozenset[str]
    hence: frozenset[str]
    every: frozenset[str]
    per: frozenset[str]
    starts: frozenset[str]
    middles: frozenset[str]
    ends: frozenset[str]
    prior: frozenset[str]
    posterior: frozenset[str]
    hedges: Mapping[str, TimexMod]
    of: frozenset[str]
    around: frozenset[str]
    quarter: str
    half_year: str
    century: str
    decade: str
    fiscal: str
    period: str
    weekend: str
    weekday_plurals: Mapping[str, int]
    part_plurals: Mapping[str, str]
    rates: frozenset[str]
    year: str
    before_christ: frozenset[str]
    meridiem: Mapping[str, str]
    clock_words: frozenset[str]
    clock_openings: frozenset[str]
    zones: Mapping[str, str]
    year_openings: frozenset[str]
    no_year: frozenset[str]
    old: frozenset[str]
    fillers: frozenset[str]
    long: frozenset[str]
    past_cues: frozenset[str]
    future_cues: frozenset[str]
    month_openings: frozenset[str]
    counted: frozenset[str]
    latest: frozenset[str]
    ended: frozenset[str]
    final: frozenset[str]
    centuries: Mapping[str, int]
    year_prefixes: frozenset[str]
    no_vague: frozenset[str]
    abbreviations: frozenset[str]
    future_openings: frozenset[str]
    deadline_openings: frozenset[str]

    @property
    def triggers(self) -> frozenset[str]:
        """The words, months and weekdays apart, round which a temporal expression is looked for."""
        phrases: frozenset[str] = frozenset[str]().union(
            self.seasons, self.units, self.plurals, self.parts, self.moments, self.days, self.holidays, self.decades,
            self.frequencies, self.vague, self.weekday_plurals, self.meridiem, self.clock_words,
            self.ordinal_endings, self.before_christ, self.centuries,
            (self.quarter, self.half_year, self.fiscal, self.period),
        )  # fmt: skip
        return frozenset(phrase.rsplit(" ", 1)[-1] for phrase in phrases)


@attrs.frozen(kw_only=True)
class NumberWords:
    """Words of figures; all in lower case but for the two tables of suffixes.

    Attributes:
        cardinals: Numbers that others are made of, to their value: zero to nineteen, and the tens.
        magnitudes: Words that multiply what stands before them ("million").
        suffixes: Abbreviations of these that are glued to a figure ("50bn"), as written.
        money_suffixes: Those that mean a magnitude only behind a currency ("$5m", but "5m").
        vague: Plurals that name an order of magnitude alone ("thousands").
        few: Words that make the same of a singular ("several thousand").
        fractions: Names of fractions to their denominator ("thirds").
        half: The one that needs no number or article before it.
        multiples: Words that say how many times ("doubled").
        articles: Words that stand for one before a magnitude ("a million").
        joiner: The word inside a number ("two hundred and one").
        alternative: The word between two magnitudes ("tens or hundreds of thousands").
        partitive: The word between a fraction or a magnitude and the next ("tens of thousands").
        minus: Words for a negative sign.

    """

    cardinals: Mapping[str, int]
    magnitudes: Mapping[str, int]
    suffixes: Mapping[str, int]
    money_suffixes: Mapping[str, int]
    vague: Mapping[str, int]
    few: frozenset[str]
    fractions: Mapping[str, int]
    half: str
    multiples: Mapping[str, int]
    articles: frozenset[str]
    joiner: str
    alternative: str
    partitive: str
    minus: frozenset[str]


@attrs.frozen(kw_only=True)
class UnitWords:
    """Words of units; phrases as words with spaces between, in lower case but for `glued` and `symbols`.

    Attributes:
        names: Unit behind a figure to its canonical name: percent, percentage_point, basis_point, or one of pint.
        glued: Short symbols, as written, that are units only where they are glued to the figure.
        currencies: Currency behind a figure to its ISO 4217 code, or to the name of a hundredth.
        symbols: Currency before or behind a figure, as written, to its ISO 4217 code.
        dollars: Words of countries to the currency that a bare dollar sign stands for in their news.
        heavy: Words that are a currency only behind large figures ("3 pounds", "3 million pounds").
        ages: Units in which ages are told.
        old: What makes a duration an age ("20-year-old").
        aged: What stands before an age ("aged").
        rates: What begins a rate ("$12 an hour").

    """

    names: Mapping[str, str]
    glued: Mapping[str, str]
    currencies: Mapping[str, str]
    symbols: Mapping[str, str]
    dollars: Mapping[str, str]
    heavy: Mapping[str, str]
    ages: frozenset[str]
    old: frozenset[str]
    aged: frozenset[str]
    rates: frozenset[str]


@attrs.frozen(kw_only=True)
class HedgeWords:
    """Words round a figure that change what it says; phrases as words with spaces between.

    Attributes:
        before, after: Hedges by the side of the figure on which they stand.
        up, down: Dictionary forms of verbs and nouns of change.
        amount: What leads from a change to its size ("by").
        level: What leads from a change to the level that it ends in ("to").
        origin: What leads to the level that it starts from, or opens a range ("from").
        joiners: What joins the two ends of a range.
        opening: What opens a range alone ("between").
        spanning: Hedges that before a time are mostly none ("over two days").
        lasting: Dictionary forms of verbs behind which they are ("lasted over two days").
        change_nouns: Words behind a figure that make it the size of a change ("a 3% drop").

    """

    before: Mapping[str, HedgeKind]
    after: Mapping[str, HedgeKind]
    up: frozenset[str]
    down: frozenset[str]
    amount: frozenset[str]
    level: frozenset[str]
    origin: frozenset[str]
    joiners: frozenset[str]
    opening: frozenset[str]
    spanning: frozenset[str]
    lasting: frozenset[str]
    change_nouns: frozenset[str]


@attrs.frozen(kw_only=True)
class FigureWords:
    """Words that tell what is no quantity, and how what is counted is named; all in lower case.

    Attributes:
        labels: What stands before a figure that is a name or a place in a text ("article 5").
        streets: What ends an address.
        clocks: What stands behind a clock time.
        ordinals: What is glued to the digits of an ordinal.
        year_cues: What stands before a year ("in 2019").
        results: What stands beside a score ("win").
        idioms: Nouns with which "one" counts nothing ("on one hand").
        superlatives: Words that make "one of the" an idiom ("one of the most").
        one_before: Words before "one" that make it a pronoun.
        rates: Words before a figure that is the base of a rate ("per 100,000").
        zero_before: Words before "zero" that make a name with it ("net zero").
        not_halves: Words before "half" that make it a part ("the second half").
        plurals: Plural nouns that do not end in s ("people").
        said_of: The word between a group and its size ("a crowd of 70,000").
        shares: What joins the two numbers of a share ("3 in 10").
        share_openings: Words behind "one" that leave it a number ("one in five", "one of them").
        older: What makes a number before it an age.
        being: Forms of the verb between a person and an age ("she was 15").
        impersonal: Subjects of it that are no one person.
        quantifiers: Determiners that stand between a number and what it counts ("two other men").
        decades: What is glued to the digits of a decade.
        infinitive: The word before a verb that makes it an infinitive.

    """

    labels: frozenset[str]
    streets: frozenset[str]
    clocks: frozenset[str]
    ordinals: frozenset[str]
    year_cues: frozenset[str]
    results: frozenset[str]
    idioms: frozenset[str]
    superlatives: frozenset[str]
    one_before: frozenset[str]
    rates: frozenset[str]
    zero_before: frozenset[str]
    not_halves: frozenset[str]
    plurals: frozenset[str]
    said_of: frozenset[str]
    shares: frozenset[str]
    share_openings: frozenset[str]
    older: frozenset[str]
    being: frozenset[str]
    impersonal: frozenset[str]
    quantifiers: frozenset[str]
    decades: frozenset[str]
    infinitive: str


@attrs.frozen(kw_only=True)
class BylineWords:
    """Words of bylines and credits, of the line's own language and of those that its pages quote; all in lower case.

    Attributes:
        introductions: Words before names to the contributor's `Role`: "edited by" -> editing.
        particles: Those introductions that are also parts of names ("von") and introduce only after a break.
        labels: Words that introduce names only before a colon: "photo" -> photography.
        endings: Words after names to the role: "contributed to this report" -> additional_reporting.
        joiners: Words between names.
        name_particles: Lower-case parts of names.
        suffixes: What may follow a name after a comma and belongs to it or is a degree.
        honorifics: What may precede a name and is no part of it.
        titles: Last words of job titles.
        title_modifiers: Words before them.
        agencies: News and photo agencies to their full name.
        organizations: Words that make a name that of a body.
        numbered: Those that follow a number: "7 News".
        picture_agencies: Those agencies that sell pictures only.
        plural_titles: Job titles that hold for each of the names that follow.
        regions: States and provinces, and how they are abbreviated, that follow a place.
        distributors: Words before the agency that a picture or text came through.
        places_after: Prepositions before the place somebody reports from.
        employers_after: Prepositions before the body somebody works for.
        copulas: Words between a name and a description: "is".
        articles: Words that a description begins with.
        portraits: Words before a name in the description of a picture.
        stamps: Words of dates and times.
        stamp_openers: Words that belong to a stamp if one follows.
        furniture: Words of a page that end a byline.
        not_names: Capitalised words that no name holds.

    """

    introductions: Mapping[str, str]
    particles: frozenset[str]
    labels: Mapping[str, str]
    endings: Mapping[str, str]
    joiners: frozenset[str]
    name_particles: frozenset[str]
    suffixes: frozenset[str]
    honorifics: frozenset[str]
    titles: frozenset[str]
    title_modifiers: frozenset[str]
    agencies: Mapping[str, str]
    organizations: frozenset[str]
    numbered: frozenset[str]
    picture_agencies: frozenset[str]
    plural_titles: frozenset[str]
    regions: frozenset[str]
    distributors: frozenset[str]
    places_after: frozenset[str]
    employers_after: frozenset[str]
    copulas: frozenset[str]
    articles: frozenset[str]
    portraits: frozenset[str]
    stamps: frozenset[str]
    stamp_openers: frozenset[str]
    furniture: frozenset[str]
    not_names: frozenset[str]


@attrs.frozen(kw_only=True)
class PageWords:
    """Phrases that tell what a line of a page is; all in lower case.

    Attributes:
        lines: Whole lines, without the marks around them, by what they are.
        openings: How lines begin, by what they are.
        footers: What stands inside a line of the footer.
        invitations: What stands inside a line that wants something of the reader.
        comments: Lines that open the readers' comments.
        summaries: Lines that open a list of main points.
        byline_openings: How a byline begins.
        stamps: Words that label a publication date.
        stamp_fillers: What else stands in a line that is a date and nothing more.
        counted: What the counters of a page count.
        photo_sources: What the brackets at the end of a caption hold.
        credit_cues: What introduces a picture's credit inside a caption.
        desks: How the line of a desk ends that signs an article.
        jobs: What the people who make an article are.
        bio_cues: What a line about an author says of them.

    """

    lines: Mapping[ZoneKind, frozenset[str]]
    openings: Mapping[ZoneKind, tuple[str, ...]]
    footers: tuple[str, ...]
    invitations: tuple[str, ...]
    comments: frozenset[str]
    summaries: frozenset[str]
    byline_openings: tuple[str, ...]
    stamps: frozenset[str]
    stamp_fillers: frozenset[str]
    counted: frozenset[str]
    photo_sources: tuple[str, ...]
    credit_cues: tuple[str, ...]
    desks: frozenset[str]
    jobs: frozenset[str]
    bio_cues: tuple[str, ...]


@attrs.frozen(kw_only=True)
class StampWords:
    """Words of publication stamps; all in lower case.

    Attributes:
        months: Name or abbreviation, without its stop, to the month's number.
        weekdays: Names and abbreviations of the days of the week.
        published: Labels of when a page was published.
        updated: Labels of when it was changed.
        joiners: Words that may stand between day and clock.
        ago: Unit of a relative stamp to its English name: "stunden" -> hour.

    """

    months: Mapping[str, int]
    weekdays: frozenset[str]
    published: tuple[str, ...]
    updated: tuple[str, ...]
    joiners: frozenset[str]
    ago: Mapping[str, str]


@attrs.frozen(kw_only=True)
class Language:
    """All words of a language.

    Attributes:
        code: ISO 639-1 code, the folder's name.

    """

    code: str
    sentences: SentenceWords
    grammar: GrammarWords
    speech: SpeechWords
    people: PeopleWords
    time: TimeWords
    numbers: NumberWords
    units: UnitWords
    hedges: HedgeWords
    figures: FigureWords
    bylines: BylineWords
    page: PageWords
