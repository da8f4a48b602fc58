# SPDX-License-Identifier: MIT
"""Digits that tell a time: of the clock, a day, a year."""

from __future__ import annotations

from newsfacts._classes import AUXILIARY, CAPITAL, CONJUNCTION, DETERMINER, DIGIT, MONTH, NUMBER, PAST, PREPOSITION
from newsfacts._numerals import cardinal
from newsfacts._sentences import Sentence
from newsfacts._words import Words
from newsfacts.claims._figure import DASHES
from newsfacts.claims._names import counts
from newsfacts.claims._phrases import OWNERS, phrase_back
from newsfacts.claims._units import unit_at
from newsfacts.lexicon import Lexicon
from newsfacts.records import HedgeKind

_ENDS = AUXILIARY | CONJUNCTION | PAST | PREPOSITION
_OLDEST = 1500
_HOURS = 12
_MIDNIGHT = 24
_MINUTES = 60
_DIGITS = 4
_CENTURIES = range(13, 21)
_YEARS = range(10, 100)
"""The two halves of a year in words."""
_CLOCK = 2
"""How many digits an hour has."""
_LINKS = DASHES | {"/", ".", ":"}


def is_clock(words: Words, last: int, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether "p.m." or the like follows, perhaps behind the second of two times."""
    if last >= sentence.last:
        return False
    figures, joiners = lexicon.language.figures, lexicon.language.hedges.joiners
    if words.lower[last] in figures.clocks:
        return True
    if len(words.words[last - 1]) == _DIGITS and _is_military(words, last, sentence, lexicon):
        return True
    at = last + 1
    return (
        at + 1 < sentence.last
        and (words.words[last] in DASHES or words.lower[last] in joiners)
        and bool(words.classes[at] & DIGIT)
        and words.lower[at + 1] in figures.clocks
    )


def _is_military(words: Words, last: int, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether four digits and the name of hours are a time: "at {1430} hours", but "flew 1430 hours"."""
    first = last - 1
    time = words.words[first]
    if not time.isdecimal() or int(time[:2]) > _MIDNIGHT or int(time[2:]) >= _MINUTES:
        return False
    hours = unit_at(words, last, sentence.last, lexicon)
    hedge = phrase_back(words, first, sentence.first, lexicon)
    opened = first if hedge is None else hedge[0]
    return hours is not None and hours[1] == "hour" and words.lower[opened - 1] in lexicon.language.units.aged_at


def is_of_day(words: Words, first: int, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether a part of the day stands behind a number that a time can be: "at 4 in the morning"."""
    last, part = first + 1, first + 3
    if first - 1 < sentence.first or part >= sentence.last or words.lower[part] not in lexicon.language.time.parts:
        return False
    if not (words.classes[last] & PREPOSITION and words.classes[last + 1] & DETERMINER):
        return False
    word, cardinals = words.lower[first], lexicon.language.numbers.cardinals
    hour = int(word) if word.isdecimal() and len(word) <= _CLOCK else cardinals.get(word, 0)
    if not 0 < hour <= _HOURS:
        return False
    ends = part + 1 == sentence.last or not words.words[part + 1].isalpha() or words.classes[part + 1] & _ENDS
    return bool(ends) and bool(words.classes[first - 1] & (PREPOSITION | AUXILIARY))


def is_told(words: Words, first: int, last: int, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether a number is part of a clock time in words: "half past seven", "a quarter to 5", "ten past six"."""
    figures, told = lexicon.language.figures, DIGIT | NUMBER
    for joint in (last, first - 1):
        if not sentence.first < joint < sentence.last - 1 or not words.classes[joint + 1] & told:
            continue
        if words.lower[joint] in figures.past:
            return bool(words.classes[joint - 1] & told)
        if words.lower[joint] in figures.versus and words.lower[joint - 1] in figures.quarters:
            behind = words.words[joint + 2] if joint + 2 < sentence.last else ""
            hour = words.words[joint + 1]
            told = not hour[0].isdecimal() or (hour.isdecimal() and int(hour) <= _HOURS)  # "By a quarter to 365,000"
            return told and words.words[joint - 2] not in DASHES and behind not in DASHES
    return False


def is_date(words: Words, first: int, last: int, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether a month stands beside the digits, or they are one of the numbers of a date in digits."""
    lower, upper = sentence.first, sentence.last
    figures, joiners = lexicon.language.figures, lexicon.language.hedges.joiners
    token = words.words[last - 1]
    if last - first == 1 and len(token) <= 2:
        at = first - 1
        if at > lower and words.words[at] == ".":
            at -= 1
        # The second day of "Jan. 3-5" and of "May 3 and 4" stands behind a day that stands behind a month.
        steps = 0
        while at - 1 > lower and steps < 2 and words.classes[at - 1] & DIGIT and _links(words.lower[at], joiners):
            at -= 2
            steps += 1
            if words.words[at] == ".":
                at -= 1
        if at >= lower and words.classes[at] & MONTH and words.classes[at] & CAPITAL:
            return True
        at = last
        if at + 1 < upper and words.classes[at + 1] & DIGIT and _links(words.lower[at], joiners):
            at += 2  # "18-24 November"
        if at < upper and words.lower[at] in figures.said_of:
            at += 1
        if at < upper and words.classes[at] & MONTH and words.classes[at] & CAPITAL:
            return True
    numbers = 1
    for step in (-1, 1):
        at = first if step < 0 else last - 1
        while (
            lower <= at + 2 * step < upper and words.words[at + step] in _LINKS and words.classes[at + 2 * step] & DIGIT
        ):
            if not (words.glued(max(at, at + step)) and words.glued(max(at + step, at + 2 * step))):
                break
            numbers += 1
            at += 2 * step
            if numbers > 4:
                break
    return numbers >= 3


def is_spoken_year(words: Words, first: int, last: int, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether a number in words is the first or the second half of a year: "in {nineteen} {eighty-four}"."""
    numbers = lexicon.language.numbers
    for century in (last - 1, first - 1):
        rest = century + 1
        if century < sentence.first or rest >= sentence.last or not words.classes[rest] & NUMBER:
            continue
        if numbers.cardinals.get(words.lower[century]) in _CENTURIES:
            read = cardinal(words, rest, sentence.last, numbers)
            if read is not None and read[1] in _YEARS and unit_at(words, read[0], sentence.last, lexicon) is None:
                return read[0] >= sentence.last or words.words[read[0]] not in DASHES
    return False


def _is_year(word: str) -> bool:
    return len(word) == _DIGITS and word.isdecimal() and int(word) < 2100


def _links(word: str, joiners: frozenset[str]) -> bool:
    return word in joiners or not word[0].isalpha()


def is_year(
    words: Words, first: int, last: int, sentence: Sentence, lexicon: Lexicon, before: str, *, has_unit: bool
) -> bool:
    """Whether four digits, or two behind an apostrophe, are a year."""
    token = words.words[first]
    figures = lexicon.language.figures
    if last < sentence.last and words.lower[last] in lexicon.language.time.before_christ:
        return True
    if len(token) == 2 and before in {"'", "\u2019", "\u2018"} and words.glued(first):
        return True
    dashed = first - 2 >= sentence.first and words.words[first - 1] in DASHES and words.classes[first - 2] & DIGIT
    if dashed and len(token) <= 2 and words.glued(first) and words.glued(first - 1):
        start = words.words[first - 2]
        return len(start) == 4 and start.isdecimal() and 1900 <= int(start) <= 2099
    if len(token) != 4 or not token.isdecimal() or has_unit:
        return False
    year = int(token)
    spans = last + 1 < sentence.last and words.words[last] in DASHES and words.glued(last)
    if spans and year >= _OLDEST and _is_year(words.words[last + 1]) and year < int(words.words[last + 1]):
        return True  # "1885-1941"
    if year >= 2100:
        return year < 2200 and before in figures.year_cues
    if year >= 1900:
        hedge = phrase_back(words, first, sentence.first, lexicon) if before else None
        if hedge is None or before in figures.year_cues:
            return True
        if hedge[1] == HedgeKind.APPROXIMATE and last < sentence.last and words.classes[last] & _ENDS:
            return True  # "Founded about 1910 by miners"
        return hedge[0] > sentence.first and words.lower[hedge[0] - 1] in figures.year_cues
    shared = before in lexicon.language.figures.shares and first - 2 >= sentence.first
    if year < 1000 or (shared and words.classes[first - 2] & (DIGIT | NUMBER)):
        return False  # "1 in 1000"
    if before in figures.year_cues or dashed or (first > sentence.first and words.classes[first - 1] & MONTH):
        return True
    day = first - 3
    if day >= sentence.first and before == "," and words.classes[day] & MONTH and words.classes[day + 1] & DIGIT:
        return True  # "May 3, 1865"
    if before == "(" and words.words[last : last + 1] == [")"] and year >= _OLDEST:
        return True  # "The first coup (1880)"
    # "The 1828 race", "its 1898 ruling", but "the 1500 guests".
    owned = before and (words.classes[first - 1] & DETERMINER or before in OWNERS)
    named = last < sentence.last and words.words[last].isalpha() and not words.classes[last] & (_ENDS)
    return bool(owned and named and year >= _OLDEST and not counts(words, last, sentence, figures))
