# SPDX-License-Identifier: MIT
"""German: words that decide where a sentence ends."""

from newsfacts.lang.schema import SentenceWords

SENTENCES = SentenceWords(
    abbreviations=frozenset(
        "dr prof hr fr st abb bzw ca etc evtl ggf inkl max min mio mrd nr sog vgl ing dipl u z".split()
    ),
    final_abbreviations=frozenset("usw etc bzw jr sr".split()),
    numeric_abbreviations=frozenset(
        "nr abs art s bd kap jan feb mär mrz apr jun jul aug sep sept okt nov dez ca rund".split()
    ),
    starters=frozenset(
        """
        der die das ein eine er sie es wir ihr ich in im am an auf bei aber und oder wenn als während für mit nach seit
        vor dort was wer wie warum doch zudem auch beide viele alle kein dann so
        """.split()
    ),
    ordinal_stop=True,
)
