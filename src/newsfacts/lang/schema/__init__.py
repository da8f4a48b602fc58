# SPDX-License-Identifier: MIT
"""What a language has to tell: one record of word tables for each part of the library."""

from __future__ import annotations

import attrs

from newsfacts.lang.schema._figures import FigureWords, HedgeWords, NumberWords, SharedCurrency, UnitWords
from newsfacts.lang.schema._page import BylineWords, PageWords
from newsfacts.lang.schema._sentences import GrammarWords, PhraseWords, SentenceWords
from newsfacts.lang.schema._speech import PeopleWords, SpeechWords
from newsfacts.lang.schema._time import TimeWords

__all__ = [
    "BylineWords",
    "FigureWords",
    "GrammarWords",
    "HedgeWords",
    "Language",
    "NumberWords",
    "PageWords",
    "PeopleWords",
    "PhraseWords",
    "SentenceWords",
    "SharedCurrency",
    "SpeechWords",
    "TimeWords",
    "UnitWords",
]


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Language:
    """All words of a language.

    Attributes:
        code: ISO 639-1 code, the folder's name.

    """

    code: str
    sentences: SentenceWords
    grammar: GrammarWords
    phrases: PhraseWords
    speech: SpeechWords
    people: PeopleWords
    time: TimeWords
    numbers: NumberWords
    units: UnitWords
    hedges: HedgeWords
    figures: FigureWords
    bylines: BylineWords
    page: PageWords
