# SPDX-License-Identifier: MIT
"""Why a word that could be the heart of a date is none: asked only while somebody traces what is refused."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from typing import TYPE_CHECKING

from newsfacts._classes import CAPITAL, DIGIT, MONTH, TEMPORAL, WEEKDAY
from newsfacts._sentences import Sentence
from newsfacts._timex.expressions import Expression
from newsfacts._words import Words
from newsfacts.lexicon import Lexicon

if TYPE_CHECKING:
    from newsfacts.lang.schema import TimeWords


class Reason(StrEnum):
    """Why a candidate is no date."""

    LOWER_CASE = "another word, in lower case"
    NAME = "a name or another word"
    AGE = "an age"
    COUNTS = "it counts what follows"
    NUMBERS = "the number of something, as the word before says"
    NO_YEAR = "four digits that nothing makes a year"
    NO_CLOCK = "nothing makes it a time of day"
    FIGURES = "figures that are no day"
    NO_NUMBER = "a unit of time without a number"
    ALONE = "nothing beside it makes it a time"
    VAGUE = "it names no place on the calendar, and vague words were not asked for"


def refusals(
    words: Words, sentences: Sequence[Sentence], lexicon: Lexicon, found: Iterable[Expression]
) -> Iterator[tuple[int, str, Reason]]:
    """Each word of the sentences that could be the heart of a date and is in none found: index, rule and reason."""
    time = lexicon.language.time
    taken = {i for expression in found for i in range(expression.first, expression.last)}
    for sentence in sentences:
        for i in range(sentence.first, sentence.last):
            if i not in taken and words.classes[i] & (MONTH | WEEKDAY | TEMPORAL | DIGIT):
                refused = _number(words, i, time) if words.classes[i] & DIGIT else _word(words, i, time)
                if refused:
                    yield i, f"date.{refused[0]}", refused[1]


def _word(words: Words, i: int, time: TimeWords) -> tuple[str, Reason]:
    word, after = words.lower[i], words.lower[i + 1 : i + 3]
    named = next((rule for rule, names in _names(time) if word in names), None)
    if named:
        return named, Reason.NAME if words.classes[i] & CAPITAL else Reason.LOWER_CASE
    if word in time.units or word in time.plurals:
        return "duration", Reason.NO_NUMBER if time.old.isdisjoint(after) else Reason.AGE
    return "relative", Reason.ALONE


def _names(time: TimeWords) -> tuple[tuple[str, Iterable[str]], ...]:
    return ("month", time.months), ("weekday", time.weekdays), ("holiday", time.holidays)


def _number(words: Words, i: int, time: TimeWords) -> tuple[str, Reason] | None:
    """Why a number is no year, clock or day; `None` for one that does not look like any."""
    word, before = words.lower[i], words.lower[i - 1] if i else ""
    after = words.lower[i + 1] if i + 1 < len(words) else ""
    if ":" in word:
        return "clock", Reason.NO_CLOCK
    if after == "/":
        return "day", Reason.FIGURES
    if len(word) != 4 or not word.isdecimal():
        return None
    if before in time.no_year:
        return "year", Reason.NUMBERS
    return "year", Reason.COUNTS if after in time.counted or after in time.plurals else Reason.NO_YEAR
