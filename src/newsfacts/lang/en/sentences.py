# SPDX-License-Identifier: MIT
"""English: words that decide where a sentence ends."""

from newsfacts.lang.schema import SentenceWords

SENTENCES = SentenceWords(
    abbreviations=frozenset(
        """
        mr mrs ms mx dr prof rev hon barr eng engr sr jr st mt ft sen sens rep reps gov govs gen col lt sgt cpl capt
        cmdr adm maj pvt pres supt det insp messrs mme mlle fr vs etc inc ltd co corp bros cf al approx dept est assn
        univ ave blvd
        """.split()
    ),
    final_abbreviations=frozenset("jr sr etc inc ltd co corp bros assn univ ave blvd dept".split()),
    numeric_abbreviations=frozenset(
        "no nos fig p pp vol art sec ch jan feb mar apr jun jul aug sept sep oct nov dec approx ca rs ksh sh tk".split()
    ),
    starters=frozenset(
        """
        the a an this that these those it he she they we i you his her their its our in on at but and or if when while
        as for with from after before since there what who why how although however meanwhile both some many most one
        all no not another last so yet
        """.split()
    ),
)
