# SPDX-License-Identifier: MIT
"""German: the small words that tell where a phrase begins and ends."""

from newsfacts.lang.schema import PhraseWords

PHRASES = PhraseWords(
    articles=frozenset("der die das den dem des ein eine einen einem einer eines jeder jede jedes".split()),
    indefinite_articles=frozenset("ein eine einen einem einer eines".split()),
    attaching=frozenset("von vom für in im an am aus mit zu zum zur auf bei".split()),
    infinitive_marks=frozenset({"zu"}),
    agent_marks=frozenset({"von", "vom", "durch"}),
    passive_auxiliaries=frozenset("wird werden wurde wurden worden".split()),
    absolute=frozenset({"mit"}),
    adversatives=frozenset("aber doch".split()),
    contrasting=frozenset("während".split()),
    sequels=frozenset("dann".split()),
    not_adverbial=frozenset("so wie zu".split()),
    periods=frozenset("woche monat jahr nacht morgen nachmittag abend sommer frühling herbst winter".split()),
    period_modifiers=frozenset("letzte letzten letzter letztes diese diesen dieser dieses".split()),
    day_modifiers=frozenset(),
    days=frozenset("heute gestern morgen".split()),
    plural_subjects=frozenset("wir sie".split()),
    adverbial_adjectives=frozenset(),
    superlatives=frozenset(),
    existential=frozenset(),
    free_relatives=frozenset({"was"}),
    relative_genitives=frozenset("dessen deren".split()),
    company_forms=frozenset(),
)
