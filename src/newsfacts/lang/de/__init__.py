# SPDX-License-Identifier: MIT
"""German."""

from newsfacts.lang.de.bylines import BYLINES
from newsfacts.lang.de.figures import FIGURES
from newsfacts.lang.de.grammar import GRAMMAR
from newsfacts.lang.de.hedges import HEDGES
from newsfacts.lang.de.numbers import NUMBERS
from newsfacts.lang.de.page import PAGE
from newsfacts.lang.de.people import PEOPLE
from newsfacts.lang.de.phrases import PHRASES
from newsfacts.lang.de.sentences import SENTENCES
from newsfacts.lang.de.speech import SPEECH
from newsfacts.lang.de.time import TIME
from newsfacts.lang.de.units import UNIT_WORDS
from newsfacts.lang.schema import Language

LANGUAGE = Language(
    code="de",
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
