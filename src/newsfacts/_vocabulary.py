# SPDX-License-Identifier: MIT
"""All that a language tells of single words, compiled: the forms of its verbs, and the classes of every word."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING

from newsfacts._classes import (
    ADJECTIVE,
    ADVERB,
    ANY_VERB,
    AUXILIARY,
    CONJUNCTION,
    CUE,
    DETERMINER,
    GERUND,
    MONTH,
    NEGATION,
    NOUN,
    NUMBER,
    PAST,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    SUBORDINATOR,
    TEMPORAL,
    THIRD,
    VERB,
    VERB_FORMS,
    WEEKDAY,
    WordClasses,
)
from newsfacts._inflection import conjugations, verb_forms

if TYPE_CHECKING:
    from newsfacts.lang.schema import GrammarWords, Language, NumberWords

Conjugation = tuple[str, ...]
"""Base, third person, past, present participle, and past participle where that is another word."""

_FRACTIONS = "\u00bc\u00bd\u00be\u2153\u2154"


def conjugated(grammar: GrammarWords) -> list[tuple[str, Conjugation]]:
    """Each verb that is no auxiliary with its forms; twice where some spell them otherwise."""
    rows = [(verb, forms) for verb in grammar.regular_verbs for forms in conjugations(verb)]
    rows += [(verb, verb_forms(verb, doubled=True)) for verb in grammar.doubling_verbs]
    for verb, (past, participle, gerund, third) in grammar.irregular_verbs.items():
        rows.append((verb, (verb, third, past, gerund, participle)))
    return rows


def word_classes(
    language: Language,
    verbs: Collection[tuple[str, Conjugation]],
    cues: Mapping[str, str],
    noun_cues: Collection[str],
) -> WordClasses:
    """Word to its classes; total: a word that no table has is classified by its shape.

    Args:
        language: The words of a language.
        verbs: Its verbs, as `conjugated` gives them.
        cues: Every form of every cue to its dictionary form.
        noun_cues: Every form of the nouns for what somebody says.

    """
    grammar = language.grammar
    vocabulary: defaultdict[str, int] = defaultdict(int)
    for _, (base, third, past, gerund, *participle) in verbs:
        forms = (VERB, base), (THIRD, third), (PAST, past), (GERUND, gerund), *((PAST, form) for form in participle)
        for bit, form in forms:
            vocabulary[form] |= bit
    # A cue of the caller's may be no verb that the language knows.
    for lemma in {*cues.values()} - language.speech.source_phrases:
        for bit, *spellings in zip(VERB_FORMS, *conjugations(lemma), verb_forms(lemma, doubled=True), strict=True):
            for form in spellings:
                if form in cues and not vocabulary[form] & ANY_VERB:
                    vocabulary[form] |= bit
    for bit, phrases in (
        (DETERMINER, grammar.determiners),
        (PREPOSITION, grammar.prepositions),
        (CONJUNCTION, grammar.conjunctions),
        (SUBORDINATOR, grammar.subordinators),
        (RELATIVE, grammar.relatives),
        (PRONOUN, grammar.subject_pronouns),
        (AUXILIARY, grammar.auxiliaries),
        (NEGATION, grammar.negations),
        (ADJECTIVE, grammar.adjectives | grammar.mainly_adjectives),
        (ADVERB, grammar.adverbs),
        (NOUN, grammar.mainly_nouns),
        (CUE, {*cues, *noun_cues}),
        (MONTH, language.time.months),
        (WEEKDAY, language.time.weekdays),
        (NUMBER, _number_words(language.numbers)),
        (TEMPORAL, language.time.triggers),
    ):
        for phrase in phrases:
            vocabulary[phrase.split(" ", 1)[0].lower()] |= bit
    return WordClasses(dict(vocabulary), grammar.not_adverbs)


def _number_words(numbers: NumberWords) -> set[str]:
    """The words that can make a number."""
    tables = numbers.cardinals, numbers.magnitudes, numbers.vague, numbers.fractions, numbers.multiples
    return {*_FRACTIONS}.union(*tables)
