# SPDX-License-Identifier: MIT
"""Why a numeral is no quantity."""

from __future__ import annotations

from enum import StrEnum


class Reason(StrEnum):
    """Why a numeral is no quantity."""

    ADDRESS = "an address"
    CLOCK = "a clock time"
    DATE = "a date"
    DECADE = "a decade"
    IDENTIFIER = "an identifier"
    IDIOM = "an idiom"
    LABEL = "a label"
    LIST = "a list number"
    NAME = "part of a name"
    ORDINAL = "an ordinal"
    PART = "a part of a game or a time"
    PRONOUN = "a pronoun"
    RATE = "the base of a rate"
    SCORE = "a score"
    TIMES = "how often"
    WORD_PART = "part of a word"
    YEAR = "a year"
