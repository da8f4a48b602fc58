# SPDX-License-Identifier: MIT
"""English: the small words that tell where a phrase begins and ends."""

from newsfacts.lang.schema import PhraseWords

PHRASES = PhraseWords(
    articles=frozenset("a an the every".split()),
    indefinite_articles=frozenset("a an".split()),
    attaching=frozenset("of for in at from with to on".split()),
    infinitive_marks=frozenset({"to"}),
    agent_marks=frozenset({"by"}),
    passive_auxiliaries=frozenset("am is was were are be been being".split()),
    absolute=frozenset("with amid".split()),
    adversatives=frozenset({"but"}),
    contrasting=frozenset({"while"}),
    sequels=frozenset({"then"}),
    not_adverbial=frozenset("so like to almost barely nearly roughly".split()),
    periods=frozenset("week month year night morning afternoon evening weekend summer spring fall winter".split()),
    period_modifiers=frozenset("last this earlier later".split()),
    day_modifiers=frozenset("late early".split()),
    days=frozenset("today yesterday tomorrow tonight".split()),
    plural_subjects=frozenset("i we they you people who".split()),
    adverbial_adjectives=frozenset("first further last late long next".split()),
    superlatives=frozenset("least most".split()),
    existential=frozenset({"there"}),
    free_relatives=frozenset({"what"}),
    relative_genitives=frozenset({"whose"}),
    company_forms=frozenset("Co Corp Corporation Inc Incorporated L.L.C. L.P. LLC LLP Limited LP Ltd PLC plc".split()),
)
