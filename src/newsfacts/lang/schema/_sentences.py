# SPDX-License-Identifier: MIT
"""The words that hold sentences together."""

from __future__ import annotations

from collections.abc import Mapping

import attrs


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
