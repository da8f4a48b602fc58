# SPDX-License-Identifier: MIT
"""English: the closed classes of words, and the open ones as `vocabulary` lists them."""

from newsfacts.lang.en.vocabulary import (
    ADJECTIVES,
    ADVERBS,
    DOUBLING_VERBS,
    IRREGULAR_VERBS,
    MAINLY_ADJECTIVES,
    MAINLY_NOUNS,
    NOT_ADVERBS,
    REGULAR_VERBS,
)
from newsfacts.lang.schema import GrammarWords

GRAMMAR = GrammarWords(
    determiners=frozenset(
        """
        the a an this that these those my your his her its our their some any no every each either neither both all
        another such what which whose many much more most few several half
        """.split()
    ),
    prepositions=frozenset(
        """
        of in to for on with at by from about as into like through after over between out against during without
        before under around among across behind beyond near off above below along toward towards upon within via per
        until till since despite amid amongst throughout outside inside beside besides except beneath underneath
        onto versus vs unlike following regarding concerning including atop alongside
        """.split()
    ),
    conjunctions=frozenset("and or but nor yet plus".split()),
    subordinators=frozenset(
        """
        that if whether because although though while whilst whereas unless when whenever where wherever since until
        till once lest before after as than so why how
        """.split()
    ),
    relatives=frozenset("who whom whose which that where when".split()),
    subject_pronouns=frozenset("i he she we they it you who one".split()),
    object_pronouns=frozenset("me him her us them it you whom".split()),
    auxiliaries={
        **dict.fromkeys("be am is are was were been being 's 're 'm".split(), "be"),
        **dict.fromkeys("have has had having 've".split(), "have"),
        **dict.fromkeys("do does did doing done".split(), "do"),
        **{word: word for word in "will would can could may might shall should must ought".split()},
        "wo": "will", "ca": "can", "cannot": "can", "won't": "will", "can't": "can", "couldn't": "could",
        "wouldn't": "would", "shouldn't": "should", "mustn't": "must", "mightn't": "might",
        "isn't": "be", "aren't": "be", "wasn't": "be", "weren't": "be", "ain't": "be",
        "hasn't": "have", "haven't": "have", "hadn't": "have",
        "doesn't": "do", "don't": "do", "didn't": "do",
    },
    negations=frozenset("not n't never neither nor no none".split()),
    regular_verbs=tuple(REGULAR_VERBS),
    doubling_verbs=tuple(DOUBLING_VERBS),
    irregular_verbs=IRREGULAR_VERBS,
    adjectives=frozenset(ADJECTIVES),
    adverbs=frozenset(ADVERBS),
    not_adverbs=frozenset(NOT_ADVERBS),
    mainly_nouns=frozenset(MAINLY_NOUNS),
    mainly_adjectives=frozenset(MAINLY_ADJECTIVES),
)  # fmt: skip
