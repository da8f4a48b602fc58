# SPDX-License-Identifier: MIT
"""What a language has to tell: one record of word tables for each part of the library."""

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
    """

    abbreviations: frozenset[str]
    numeric_abbreviations: frozenset[str]
    starters: frozenset[str]


@attrs.frozen(kw_only=True)
class SpeechWords:
    """Words of reporting.

    Attributes:
        cues: Dictionary form of each cue to its irregular forms: {"say": ("said",), "claim": ()}.
    """

    cues: Mapping[str, tuple[str, ...]]


@attrs.frozen(kw_only=True)
class PeopleWords:
    """Words that name people and bodies."""


@attrs.frozen(kw_only=True)
class TimeWords:
    """Words of temporal expressions.

    Attributes:
        months: Lower-case name or abbreviation to the month's number.
        weekdays: Lower-case name or abbreviation to the ISO day of the week, Monday 1.
    """

    months: Mapping[str, int]
    weekdays: Mapping[str, int]


@attrs.frozen(kw_only=True)
class NumberWords:
    """Words of figures."""


@attrs.frozen(kw_only=True)
class BylineWords:
    """Words of bylines and credits."""


@attrs.frozen(kw_only=True)
class PageWords:
    """Words that tell what a line of a page is."""


@attrs.frozen(kw_only=True)
class Language:
    """All words of a language.

    Attributes:
        code: ISO 639-1 code, the folder's name.
    """

    code: str
    sentences: SentenceWords
    speech: SpeechWords
    people: PeopleWords
    time: TimeWords
    numbers: NumberWords
    bylines: BylineWords
    page: PageWords
