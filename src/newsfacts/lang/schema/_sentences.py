# SPDX-License-Identifier: MIT
"""The words that hold sentences together."""

from __future__ import annotations

from collections.abc import Mapping

import attrs


@attrs.frozen(kw_only=True, eq=False, repr=False)
class SentenceWords:
    """Words that decide where a sentence ends.

    Attributes:
        abbreviations: Lower-case words whose full stop does not end a sentence before a capital ("mr").
        final_abbreviations: Those of them that end a sentence all the same before a word that starts one ("inc").
        numeric_abbreviations: Those whose full stop does not end it before a digit ("no", "jan").
        starters: Lower-case words that, capitalised after such an abbreviation, one with inner stops ("U.S.")
            or a single letter, start a sentence.
        ordinal_stop: Whether a full stop makes a short number an ordinal ("der 4. März").

    """

    abbreviations: frozenset[str]
    final_abbreviations: frozenset[str]
    numeric_abbreviations: frozenset[str]
    starters: frozenset[str]
    ordinal_stop: bool = False


@attrs.frozen(kw_only=True, eq=False, repr=False)
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
        capital_nouns: Whether nouns begin with a capital letter, which makes them no names ("drei Jahre").

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
    capital_nouns: bool = False


@attrs.frozen(kw_only=True, eq=False, repr=False)
class PhraseWords:
    """Small words that tell where a phrase begins and ends, in lower case.

    Attributes:
        articles: Determiners that are never a phrase by themselves.
        indefinite_articles: Those behind whose comma an apposition begins ("the plan, a first one").
        attaching: Prepositions that join a noun phrase to another one ("the mayor of Yarby").
        infinitive_marks: What stands before an infinitive ("to").
        agent_marks: What stands before the one who acts in the passive ("by").
        passive_auxiliaries: Forms that make a passive of a participle.
        absolute: Prepositions before a participle with a subject of its own ("with critics saying").
        adversatives: Conjunctions that set a clause against another one ("but").
        contrasting: Subordinators that do ("while").
        sequels: Adverbs behind which a subject goes on with a further verb ("then").
        not_adverbial: Adverbs and prepositions with which no adverbial of time or place begins.
        periods: Nouns for stretches of time that stand without an article ("last week").
        period_modifiers: What stands before them.
        day_modifiers: Adjectives before a day or a part of one that are adverbs before a preposition ("late Monday").
        days: Words that name a day by themselves ("today").
        plural_subjects: Words that take the verb form of the plural though they do not look like one.
        adverbial_adjectives: Adjectives that are adverbs before a verb ("Lee first said").
        superlatives: Words that a preposition makes a bound of a quantity with ("at least 40").
        existential: What stands where the subject would, and names nothing ("there is a plan").
        free_relatives: Pronouns that open a clause without a noun before it ("what" critics call).
        relative_genitives: Relative pronouns before a noun that is whose they stand for ("whose" critics).
        company_forms: What tells the legal form of a company behind its name and a comma, as written ("Inc").

    """

    articles: frozenset[str]
    indefinite_articles: frozenset[str]
    attaching: frozenset[str]
    infinitive_marks: frozenset[str]
    agent_marks: frozenset[str]
    passive_auxiliaries: frozenset[str]
    absolute: frozenset[str]
    adversatives: frozenset[str]
    contrasting: frozenset[str]
    sequels: frozenset[str]
    not_adverbial: frozenset[str]
    periods: frozenset[str]
    period_modifiers: frozenset[str]
    day_modifiers: frozenset[str]
    days: frozenset[str]
    plural_subjects: frozenset[str]
    adverbial_adjectives: frozenset[str]
    superlatives: frozenset[str]
    existential: frozenset[str]
    free_relatives: frozenset[str]
    relative_genitives: frozenset[str]
    company_forms: frozenset[str]
