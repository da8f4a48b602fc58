# SPDX-License-Identifier: MIT
"""What a language has to tell: one record of word tables for each part of the library."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from newsfacts.records import HedgeKind, ZoneKind


@attrs.frozen(kw_only=True)
class SentenceWords:
    """Words that decide where a sentence ends.

    Attributes:
        abbreviations: Lower-case words whose full stop does not end a sentence before a capital ("mr").
        numeric_abbreviations: Those whose full stop does not end it before a digit ("no", "jan").
        starters: Lower-case words that, capitalised after an abbreviation with inner stops ("U.S."), start a sentence.

    """

    abbreviations: frozenset[str]
    numeric_abbreviations: frozenset[str]
    starters: frozenset[str]


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
        titles: Words that stand before a name ("senator").
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
    titles: frozenset[str]
    role_nouns: frozenset[str]
    organizations: frozenset[str]
    groups: frozenset[str]
    documents: frozenset[str]
    particles: frozenset[str]


@attrs.frozen(kw_only=True)
class TimeWords:
    """Words of temporal expressions.

    Attributes:
        months: Lower-case name or abbreviation to the month's number.
        weekdays: Lower-case name or abbreviation to the ISO day of the week, Monday 1.

    """

    months: Mapping[str, int]
    weekdays: Mapping[str, int]


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
        one_before: Words before "one" that make it a pronoun.
        not_halves: Words before "half" that make it a part ("the second half").
        plurals: Plural nouns that do not end in s ("people").
        said_of: The word between a group and its size ("a crowd of 70,000").

    """

    labels: frozenset[str]
    streets: frozenset[str]
    clocks: frozenset[str]
    ordinals: frozenset[str]
    year_cues: frozenset[str]
    results: frozenset[str]
    one_before: frozenset[str]
    not_halves: frozenset[str]
    plurals: frozenset[str]
    said_of: frozenset[str]


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
