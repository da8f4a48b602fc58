# SPDX-License-Identifier: MIT
"""English."""

from newsfacts.lang.en.bylines import BYLINES
from newsfacts.lang.en.figures import FIGURES
from newsfacts.lang.en.grammar import GRAMMAR
from newsfacts.lang.en.hedges import HEDGES
from newsfacts.lang.en.numbers import NUMBERS
from newsfacts.lang.en.page import PAGE
from newsfacts.lang.en.people import PEOPLE
from newsfacts.lang.en.phrases import PHRASES
from newsfacts.lang.en.sentences import SENTENCES
from newsfacts.lang.en.speech import SPEECH
from newsfacts.lang.en.time import TIME
from newsfacts.lang.en.units import UNIT_WORDS
from newsfacts.lang.schema import Language

LANGUAGE = Language(
    code="en",
    sentences=SENTENCES,
    grammar=GRAMMAR,
    phrases=PHRASES,
    speech=SPEECH,
    people=PEOPLE,
    time=TIME,
    numbers=NUMBERS,
    units=UNIT_WORDS,
    hedges=HEDGES,
    figures=FIGURES,
    bylines=BYLINES,
    page=PAGE,
)
