# SPDX-License-Identifier: MIT
"""The words of figures: numbers, units, hedges, what is counted."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from newsfacts.records import HedgeKind


@attrs.frozen(kw_only=True, eq=False, repr=False)
class NumberWords:
    """Words of figures; all in lower case but for the two tables of suffixes.

    Attributes:
        cardinals: Numbers that others are made of, to their value: zero to nineteen, and the tens.
        magnitudes: Words that multiply what stands before them ("million").
        suffixes: Abbreviations of these that are glued to a figure ("50bn"), as written.
        money_suffixes: Those that mean a magnitude only behind a currency ("$5m", but "5m").
        vague: Plurals that name an order of magnitude alone ("thousands").
        parted: Those of them that do so with what they count behind them alone ("scores of people").
        few: Words that make the same of a singular ("several thousand").
        fractions: Names of fractions to their denominator ("thirds").
        half: The one that needs no number or article before it.
        quarter: The one that is no ordinal as well.
        multiples: Words that say how many times ("doubled").
        folds: What behind a number makes such a word of it ("10-fold").
        articles: Words that stand for one before a magnitude ("a million").
        joiner: The word inside a number ("two hundred and one").
        alternative: The word between two magnitudes ("tens or hundreds of thousands").
        point: The word before decimal places ("two point five").
        partitive: The word between a fraction or a magnitude and the next ("tens of thousands").
        minus: Words for a negative sign.
        below: Phrases behind a figure that make it negative ("20 below zero").

    """

    cardinals: Mapping[str, int]
    magnitudes: Mapping[str, int]
    suffixes: Mapping[str, int]
    money_suffixes: Mapping[str, int]
    vague: Mapping[str, int]
    parted: frozenset[str]
    few: frozenset[str]
    fractions: Mapping[str, int]
    half: str
    quarter: str
    multiples: Mapping[str, int]
    folds: frozenset[str]
    articles: frozenset[str]
    joiner: str
    alternative: str
    point: str
    partitive: str
    minus: frozenset[str]
    below: frozenset[str]


@attrs.frozen(kw_only=True, eq=False, repr=False)
class SharedCurrency:
    """A sign or a name of money that several countries have.

    Attributes:
        names: Its forms, in lower case ("rs", "rupees").
        code: What it stands for where the text tells nothing else; empty where it is then no money ("crowns").
        countries: Words of countries to the currency that it stands for in their news.

    """

    names: frozenset[str]
    code: str
    countries: Mapping[str, str]


@attrs.frozen(kw_only=True, eq=False, repr=False)
class UnitWords:
    """Words of units; phrases as words with spaces between, in lower case but for `glued` and `symbols`.

    Attributes:
        names: Unit behind a figure to its canonical name: percent, percentage_point, basis_point, or one of pint.
        common: Those of them that only digits make a unit ("32-bit", but "one bit of advice").
        glued: Symbols, as written, beside those of the metric system; those of one letter must be glued to the figure.
        currencies: Currency behind a figure to its ISO 4217 code, or to the name of a hundredth.
        symbols: Currency before or behind a figure, as written, to its ISO 4217 code.
        products: Those of them that are a name before a bare figure, to the most characters of such ("PS5", "N95").
        shared: Currencies whose name leaves open which country's they are.
        nations: What behind an amount of dollars tells whose they are ("$500 Canadian").
        heavy: Words that are a currency only behind large figures ("3 pounds", "3 million pounds").
        ages: Units in which ages are told.
        old: What makes a duration an age ("20-year-old", "20 years of age").
        aged: What stands before an age, one word or two ("aged", "died at").
        turning: Dictionary forms of verbs that do so where nothing counted stands behind it ("she turned 60").
        eldest: What makes ages of those told of a person: "the youngest was 12".
        limits: Words between persons and an age that they are above or below ("people {over} 65").
        persons: Plurals and pronouns for such persons.
        aged_at: The word between what happens in a life and the age ("she retired {at} 60").
        milestones: Dictionary forms of verbs for what happens in a life alone.
        steps: Those that tell of one where a person is their subject ("he left home at 15").
        rates: What begins a rate ("$12 an hour").
        since: What behind such words makes a distance in time of them ("$12 a day later").

    """

    names: Mapping[str, str]
    common: frozenset[str]
    glued: Mapping[str, str]
    currencies: Mapping[str, str]
    symbols: Mapping[str, str]
    products: Mapping[str, int]
    shared: tuple[SharedCurrency, ...]
    nations: Mapping[str, str]
    heavy: Mapping[str, str]
    ages: frozenset[str]
    old: frozenset[str]
    aged: frozenset[str]
    turning: frozenset[str]
    eldest: frozenset[str]
    limits: frozenset[str]
    persons: frozenset[str]
    aged_at: frozenset[str]
    milestones: frozenset[str]
    steps: frozenset[str]
    rates: frozenset[str]
    since: frozenset[str]


@attrs.frozen(kw_only=True, eq=False, repr=False)
class HedgeWords:
    """Words round a figure that change what it says; phrases as words with spaces between.

    Attributes:
        before, after: Hedges by the side of the figure on which they stand.
        up, down: Dictionary forms of verbs and nouns of change.
        changing: Verbs behind which what changes stands before its size ("cut emissions 5%").
        raising: Those of such verbs that with a bare amount mean none ("raised $5 million").
        marching: Those of them that with a length tell a way ("advanced 12 km").
        phrasal: Dictionary forms of verbs that mean no change with such a word behind them ("gave up 500 yards").
        amount: What leads from a change to its size ("by").
        level: What leads from a change to the level that it ends in ("to").
        standing: Those of them that need no verb ("a profit at $5").
        thresholds: Hedges that behind a change make the figure a level that is crossed ("rose above 5%").
        origin: What leads to the level that it starts from, or opens a range ("from").
        joiners: What joins the two ends of a range.
        stressing: What may stand beside such a word ("five and even six percent").
        opening: What opens a range alone ("between").
        returning: Words between a verb of change, or of `moving`, and a hedge that is none ("rose back up to 5%").
        moving: Dictionary forms of other verbs that go with them.
        spanning: Hedges that before a time are mostly none ("over two days").
        lasting: Dictionary forms of verbs behind which they are ("lasted over two days").
        change_nouns: Words behind a figure that make it the size of a change ("a 3% drop").
        ways: Words that do so at the end of a phrase ("5% up on Monday").
        adding: Words between a verb of change and its size ("fell a further 3%").
        steps: What behind a bare number is the size of a change ("gained 30 points").
        topical: Dictionary forms of verbs behind which a hedge is a preposition ("they care about two things").
        disputes: Words behind which "over" is no bound: what people do or feel over a matter ("a row over $5 million"),
            what a firm turns over.
        tolerances: What joins a figure to how far off it may be ("5 kg plus or minus 0.2 kg").

    """

    before: Mapping[str, HedgeKind]
    after: Mapping[str, HedgeKind]
    up: frozenset[str]
    down: frozenset[str]
    changing: frozenset[str]
    raising: frozenset[str]
    marching: frozenset[str]
    phrasal: frozenset[str]
    amount: frozenset[str]
    level: frozenset[str]
    standing: frozenset[str]
    thresholds: frozenset[str]
    origin: frozenset[str]
    joiners: frozenset[str]
    stressing: frozenset[str]
    opening: frozenset[str]
    returning: frozenset[str]
    moving: frozenset[str]
    spanning: frozenset[str]
    lasting: frozenset[str]
    change_nouns: frozenset[str]
    ways: frozenset[str]
    adding: frozenset[str]
    steps: frozenset[str]
    topical: frozenset[str]
    disputes: frozenset[str]
    tolerances: frozenset[str]


@attrs.frozen(kw_only=True, eq=False, repr=False)
class FigureWords:
    """Words that tell what is no quantity, and how what is counted is named; all in lower case.

    Attributes:
        labels: What stands before a figure that is a name or a place in a text ("article 5").
        labels_behind: What stands behind one ("the 90049 ZIP Code").
        streets: What ends an address.
        emergencies: Numbers to call for help.
        lines: What stands before other numbers to call, perhaps with "on" between ("a helpline on 1799").
        scoring: Dictionary forms of verbs whose subjects have minutes in brackets ("Ruiz (12) equalised").
        past: The word between the parts of a clock time in words ("half past seven").
        quarters: What stands before `versus` in one ("a quarter to five").
        clocks: What stands behind a clock time.
        ordinals: What is glued to the digits of an ordinal, alone or behind the last of them ("1st").
        year_cues: What stands before a year ("in 2019").
        results: What stands beside a score ("win").
        versus: The word between the two sides of a result ("they won 6 to 3").
        idioms: Nouns with which "one" counts nothing ("one thing is sure").
        limbs: Nouns with which it does so behind a preposition ("on one hand").
        further: Words between "one" and what it counts that make it no pronoun ("one other man").
        superlatives: Words that make "one of the" an idiom ("one of the most").
        one_before: Words before "one" that make it a pronoun.
        ranks: Words before a number that alone is a place in a ranking ("among the top three").
        rates: Words before a figure that is the base of a rate ("per 100,000").
        rate_nouns: Nouns for such a figure, whose base may stand in a sentence before ("a rate of 80.4").
        zero_before: Words before "zero" that make a name with it ("net zero").
        not_halves: Words before "half" that make it a part ("the second half").
        times: Multiples that without a comparison tell how often ("he voted twice").
        attributes: Multiples that before a noun are part of its name ("a double murder").
        multiplied: What makes a multiple of a number before a comparison ("four times the size").
        tied: Nouns that a hyphen and a number before them make the name of one thing ("a 3-pointer").
        doubling: Particles that make another verb of a multiple ("he doubled down").
        compared: What makes a comparison behind a multiple, beside determiners ("twice that").
        equative: What does so before an adjective or one of `degrees` ("twice as many").
        degrees: Words for how much, beside adjectives.
        plurals: Plural nouns that do not end in s ("people").
        numerous: Nouns of which there are millions, so that "m" before them is none of meters ("1.2m homes").
        strong: What is joined to the size of a group ("an 18,000-strong crowd").
        said_of: The word between a group and its size ("a crowd of 70,000").
        groups: Nouns for a small group, whose size may stand behind "the" ("the family of four").
        totals: Nouns for a number that something can be put at ("the toll").
        numbering: Nouns for the number of what stands behind `said_of` ("the number of jobs rose to 90").
        linking: Verbs, beside those of change, between something and the level it is at ("the rate is 5%").
        placing: Verbs that put their object, or in the passive their subject, at a level ("put the cost at $5").
        pricing: Verbs whose subject, or else object, has the price that stands behind such a verb ("sold for $5").
        price_leads: The word between them and the price.
        taking: Verbs of change that may have the amount itself for an object ("lost $5 million").
        numbering_verbs: Verbs between a group and its size ("the gunmen, numbering ten").
        consisting: The word between an amount and what it is made of ("$5 million in damage").
        worth: What stands between an amount and `said_of` ("$5 worth of apples").
        directions: Points of the compass ("85 miles west of here").
        across: What joins two sides of one thing ("20 by 30 feet").
        shares: What joins the two numbers of a share ("3 in 10").
        share_openings: Words behind "one" that leave it a number ("one in five", "one of them").
        older: What makes a number before it an age.
        being: Forms of the verb between a person and an age ("she was 15").
        impersonal: Subjects of it that are no one person.
        quantifiers: Determiners that stand between a number and what it counts ("two other men").
        participle_endings: How a participle ends that is in no table ("40,000 mutinied").
        decades: What is glued to the digits of a decade.
        infinitive: The word before a verb that makes it an infinitive.

    """

    labels: frozenset[str]
    labels_behind: frozenset[str]
    streets: frozenset[str]
    emergencies: frozenset[str]
    lines: frozenset[str]
    scoring: frozenset[str]
    past: frozenset[str]
    quarters: frozenset[str]
    clocks: frozenset[str]
    ordinals: frozenset[str]
    year_cues: frozenset[str]
    results: frozenset[str]
    versus: frozenset[str]
    idioms: frozenset[str]
    limbs: frozenset[str]
    further: frozenset[str]
    superlatives: frozenset[str]
    one_before: frozenset[str]
    ranks: frozenset[str]
    rates: frozenset[str]
    rate_nouns: frozenset[str]
    zero_before: frozenset[str]
    not_halves: frozenset[str]
    times: frozenset[str]
    attributes: frozenset[str]
    multiplied: frozenset[str]
    tied: frozenset[str]
    doubling: frozenset[str]
    compared: frozenset[str]
    equative: frozenset[str]
    degrees: frozenset[str]
    plurals: frozenset[str]
    numerous: frozenset[str]
    strong: frozenset[str]
    said_of: frozenset[str]
    groups: frozenset[str]
    totals: frozenset[str]
    numbering: frozenset[str]
    linking: frozenset[str]
    placing: frozenset[str]
    pricing: frozenset[str]
    price_leads: frozenset[str]
    taking: frozenset[str]
    numbering_verbs: frozenset[str]
    consisting: frozenset[str]
    worth: frozenset[str]
    directions: frozenset[str]
    across: frozenset[str]
    shares: frozenset[str]
    share_openings: frozenset[str]
    older: frozenset[str]
    being: frozenset[str]
    impersonal: frozenset[str]
    quantifiers: frozenset[str]
    participle_endings: tuple[str, ...]
    decades: frozenset[str]
    infinitive: str
