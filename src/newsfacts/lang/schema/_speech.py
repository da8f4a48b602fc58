# SPDX-License-Identifier: MIT
"""The words of those who speak: verbs of reporting, pronouns, roles of people."""

from __future__ import annotations

from collections.abc import Mapping

import attrs


@attrs.frozen(kw_only=True, eq=False, repr=False)
class SpeechWords:
    """Words of reporting.

    Attributes:
        cues: Dictionary form of each cue to its irregular forms: {"say": ("said",), "claim": ()}.
        source_phrases: Phrases before a source that are no verb ("according to").
        quoting: What stands between a source and a participle of a cue in the passive ("quoted as" saying).
        openers: Word that opens what was said to the cues that it does so for: {"whether": {"ask", "wonder"}}.
        clauses: Cues that a bare clause may follow ("said he left").
        listeners: Cues that name the listener first ("told reporters that").
        carriers: Cues that name what kind of thing was said first ("expressed doubt that").
        objects: Cues whose object, even without a verb, is what was said ("praised the plan").
        nouns: Nouns for what somebody says, each form to its dictionary form ("her claim that").
        messages: Nouns for what marks before them hold ("that was the" message "from").
        owners: Possessives before them that are a source ("her").
        occasions: Nouns for what somebody says something in ("interview"), whose phrase is no part of it.
        occasion_marks: The prepositions before them.
        aside_marks: What makes a report an aside to what was said ("as" the mayor noted).
        question_labels, answer_labels: What opens a question and an answer of an interview, before a colon ("q", "a").
        showing: Dictionary forms of verbs by which documents give figures ("the survey found").
        rating: Those by which somebody puts a thing at a figure ("police put the crowd at 900").
        rated_at: What stands before that figure.
        counting: Those of the latter that a bare number may follow ("the state reported 900 cases").
        believing: Verbs by which somebody holds a figure to be so ("analysts expect 9 percent").
        samples: Nouns for what figures are counted in ("poll").
        records: Other nouns for what shows figures, beside those for documents ("records show").
        unnamed: Words that say things on nobody's word, so that figures have none as source ("a plan that says").
        panels: Those samples that a figure stands in ("in a poll"; "in the polls" names none).
        within: Words between a figure and one of these ("in a poll").

    """

    cues: Mapping[str, tuple[str, ...]]
    source_phrases: frozenset[str]
    quoting: frozenset[str]
    openers: Mapping[str, frozenset[str]]
    clauses: frozenset[str]
    listeners: frozenset[str]
    carriers: frozenset[str]
    objects: frozenset[str]
    nouns: Mapping[str, str]
    messages: frozenset[str]
    owners: frozenset[str]
    occasions: frozenset[str]
    occasion_marks: frozenset[str]
    aside_marks: frozenset[str]
    question_labels: frozenset[str]
    answer_labels: frozenset[str]
    showing: frozenset[str]
    rating: frozenset[str]
    rated_at: frozenset[str]
    counting: frozenset[str]
    believing: frozenset[str]
    samples: frozenset[str]
    records: frozenset[str]
    unnamed: frozenset[str]
    panels: frozenset[str]
    within: frozenset[str]


@attrs.frozen(kw_only=True, eq=False, repr=False)
class PeopleWords:
    """Words that name people and bodies, in lower case.

    Attributes:
        male_names, female_names, neutral_names: First names by the gender they tell.
        male_words, female_words: Pronouns, honorifics and nouns that tell a gender.
        neuter_words: Pronouns for bodies.
        titles: Words that stand before a name ("senator").
        addresses: Forms of address, which tell no role ("mr").
        title_abbreviations: Short title to the word it stands for.
        role_nouns: Other nouns that tell what one person is ("analyst").
        agentive_endings: How nouns for what one person does end ("-er" in "campaigner").
        organizations: Words that tell that a name is that of a body ("ministry").
        bodies: Those nouns of them that any body may go by ("company").
        groups: Nouns for several people ("officials").
        documents: Nouns for what is written ("report").
        epithets: Nouns for one person that take up somebody who was named ("the" striker, "the" Spaniard).
        age_marks: What tells that a number is an age ("the 45-year-"old).
        matters: Nouns of no plural, which open sentences and are no names ("attendance").
        abstract_endings: How other such nouns end ("-tion" in "inflation").
        deictics: What ends a role and is no part of it ("a scientist here").
        particles: Small words inside surnames ("van").
        definites: Articles with which a noun points back ("the" minister).
        suffixes: What stands behind a surname ("jr").
        post_nominals: Letters for an honour or an office behind a name, which are no part of it ("kc").
        offices: What a title can be of, as part of itself ("secretary of" state).
        office_links: The prepositions between the two.
        body_links: Prepositions inside the names of bodies ("Commission" on "Presidential Debates").
        places: Names of countries, regions and cities that speak like bodies, and are nobody's "he".
        demonyms: Adjectives of places ("french").
        place_prefixes: What stands before a first name in the name of a place ("san").
        place_prepositions: Prepositions that stand before places and never before persons.

    """

    male_names: frozenset[str]
    female_names: frozenset[str]
    neutral_names: frozenset[str]
    male_words: frozenset[str]
    female_words: frozenset[str]
    neuter_words: frozenset[str]
    titles: frozenset[str]
    addresses: frozenset[str]
    title_abbreviations: Mapping[str, str]
    role_nouns: frozenset[str]
    agentive_endings: tuple[str, ...]
    organizations: frozenset[str]
    bodies: frozenset[str]
    groups: frozenset[str]
    documents: frozenset[str]
    epithets: frozenset[str]
    age_marks: frozenset[str]
    matters: frozenset[str]
    abstract_endings: tuple[str, ...]
    deictics: frozenset[str]
    particles: frozenset[str]
    definites: frozenset[str]
    suffixes: frozenset[str]
    post_nominals: frozenset[str]
    offices: frozenset[str]
    office_links: frozenset[str]
    body_links: frozenset[str]
    places: frozenset[str]
    demonyms: frozenset[str]
    place_prefixes: frozenset[str]
    place_prepositions: frozenset[str]
