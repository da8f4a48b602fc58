# SPDX-License-Identifier: MIT
"""Numerals that are no quantities: years, dates, clock times, ordinals, scores, names, addresses, pronouns."""

from __future__ import annotations

import unicodedata
from enum import StrEnum

from newsfacts._numerals import Form, Numeral
from newsfacts._sentences import Sentence
from newsfacts._words import Words
from newsfacts.claims._figures import DASHES, currency_before
from newsfacts.claims._units import unit_at
from newsfacts.lang.schema import FigureWords
from newsfacts.lexicon import (
    ADJECTIVE,
    ADVERB,
    AUXILIARY,
    CAPITAL,
    CONJUNCTION,
    DETERMINER,
    DIGIT,
    MARK,
    MONTH,
    NOUN,
    NUMBER,
    PAST,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    STOP,
    SUBORDINATOR,
    THIRD,
    UPPER,
    VERB,
    WEEKDAY,
    Lexicon,
)

_SLASHED = 3
_DENOMINATORS = frozenset({"2", "3", "4", "5", "8", "10", "16", "32", "64", "100", "1000"})
_BRACKETED = 12
_BESIDE = 4
_LONGEST = 10
"""The most digits that a figure has without a mark between them; more are an identifier."""
_GROUPS = 3
"""Groups of digits in a row that are no list of figures but one number to dial."""
_LINKS = DASHES | {"/", ".", ":"}
_FUNCTION = AUXILIARY | PRONOUN | PREPOSITION | CONJUNCTION | SUBORDINATOR | RELATIVE | STOP | MARK


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


def refusal(words: Words, numeral: Numeral, sentence: Sentence, lexicon: Lexicon) -> Reason | None:
    """Why a numeral is no quantity, `None` where it may be one."""
    first, last = numeral.first, numeral.last
    figures = lexicon.language.figures
    before = words.lower[first - 1] if first > sentence.first else ""
    after = words.lower[last] if last < sentence.last else ""
    if numeral.form is Form.MULTIPLE:
        return _multiple(words, last, sentence, figures)
    if numeral.form is Form.FRACTION:
        return _fraction(words, numeral, sentence, lexicon, before)
    if currency_before(words, first, sentence.first, lexicon) is not None:
        return None
    if last - first == 1 and lexicon.language.numbers.cardinals.get(words.lower[first]) == 1:
        return _one(words, first, sentence, figures, before)
    if before in figures.rates:
        return Reason.RATE
    if numeral.high == 0 and last - first == 1 and words.classes[first] & NUMBER:
        return _zero(words, last, sentence, figures, before)
    if not (words.classes[first] | words.classes[last - 1]) & DIGIT:
        return Reason.NAME if _in_name(words, first, last, sentence) else None
    has_unit = unit_at(words, last, sentence.last, lexicon) is not None
    glued = last < sentence.last and words.glued(last)
    if glued and after in figures.ordinals:
        return Reason.ORDINAL
    if _is_clock(words, last, sentence, figures, lexicon.language.hedges.joiners):
        return Reason.CLOCK
    if _is_date(words, first, last, sentence, figures):
        return Reason.DATE
    if glued and after in figures.decades:
        return Reason.DECADE
    if last - first == 1 and _is_year(words, first, last, sentence, lexicon, before, has_unit=has_unit):
        return Reason.YEAR
    if first > sentence.first and words.glued(first) and before in {"#", "@", "_", "/", "="}:
        return Reason.IDENTIFIER
    if before == "[" and after == "]":
        return Reason.LABEL
    if last - first == 1 and len(words.words[first]) > _LONGEST and words.words[first].isdecimal():
        return Reason.IDENTIFIER
    if last - first == 1 and _is_dialled(words, first, sentence):
        return Reason.IDENTIFIER
    tied = glued and after in {"/", "_", "@", "="} and last + 1 < sentence.last and words.glued(last + 1)
    if tied and (words.classes[last + 1] & DIGIT or after != "/"):
        return Reason.IDENTIFIER
    if has_unit and not (glued and len(words.words[last]) == 1 and _is_labelled(words, first, sentence, figures)):
        return None
    if glued and (after == ")" or (after == "." and first == sentence.first)):
        opened = words.words[max(sentence.first, first - _BRACKETED) : first]
        if "(" not in opened and (first == sentence.first or words.words[first - 1] != ")"):
            return Reason.LIST
    return _score(words, first, last, sentence, figures, lexicon.language.units.aged) or _name(
        words, first, last, sentence, lexicon, before, after
    )


def _is_dialled(words: Words, i: int, sentence: Sentence) -> bool:
    """Whether digits are a group of a telephone number: three groups or more, or one that a zero opens."""
    groups = [words.words[i]]
    for step in (1, -1):
        at = i + step
        while sentence.first <= at < sentence.last and len(groups) <= _GROUPS:
            if words.classes[at] & DIGIT:
                groups.append(words.words[at])
            elif words.words[at] not in DASHES:
                break
            at += step
    if not all(group.isdecimal() for group in groups):
        return False
    return (len(groups[0]) > 1 and any(group[0] == "0" for group in groups)) or len(groups) >= _GROUPS


def _one(words: Words, i: int, sentence: Sentence, figures: FigureWords, before: str) -> Reason | None:
    """Why "one" counts nothing: a pronoun or an idiom."""
    if before in figures.one_before:
        return Reason.PRONOUN
    if before in DASHES and words.glued(i) and words.glued(i - 1):
        return Reason.WORD_PART
    if i + 1 >= sentence.last:
        return Reason.PRONOUN
    if words.lower[i + 1] in figures.idioms:
        return Reason.IDIOM
    if words.lower[i + 1] in figures.said_of and (
        words.classes[i - 1] & AUXILIARY
        or not figures.superlatives.isdisjoint(words.lower[i + 2 : min(i + 5, sentence.last)])
    ):
        return Reason.IDIOM
    following = words.classes[i + 1]
    word = words.words[i + 1]
    if word in DASHES and words.glued(i + 1):
        return None
    if not word[0].isalnum() or word[0] in "'\u2019":
        return Reason.PRONOUN
    if words.lower[i + 1] in figures.share_openings:
        return None
    if following & _FUNCTION or (following & DETERMINER and not following & ADJECTIVE):
        return Reason.PRONOUN
    if words.classes[i] & CAPITAL and i > sentence.first and words.classes[i - 1] & CAPITAL:
        return Reason.NAME
    return None


def _zero(words: Words, last: int, sentence: Sentence, figures: FigureWords, before: str) -> Reason | None:
    """Why "zero" is part of a name."""
    hyphened = last < sentence.last and words.words[last] in DASHES and words.glued(last)
    return Reason.NAME if hyphened or before in figures.zero_before else None


def _multiple(words: Words, last: int, sentence: Sentence, figures: FigureWords) -> Reason | None:
    """Why a word like "double" is no ratio: "double-edged", "a double murder", "he voted twice"."""
    if last < sentence.last and words.words[last] in DASHES and words.glued(last):
        return Reason.WORD_PART
    word, shape = words.lower[last - 1], words.classes[last] if last < sentence.last else 0
    compared = shape & (DETERMINER | RELATIVE) or (last < sentence.last and words.lower[last] in figures.compared)
    if word in figures.times:
        return None if compared else Reason.TIMES
    named = last < sentence.last and words.words[last][0].isalpha() and not shape & _FUNCTION and not compared
    return Reason.IDIOM if named and word in figures.attributes else None


def _fraction(words: Words, numeral: Numeral, sentence: Sentence, lexicon: Lexicon, before: str) -> Reason | None:
    """Why a fraction is none: "the second half", "half-sister", "a quarter-final", "9/11"."""
    first, last = numeral.first, numeral.last
    hyphened = last + 1 < sentence.last and words.words[last] in DASHES and words.glued(last) and words.glued(last + 1)
    if words.lower[first] == lexicon.language.numbers.half and before in lexicon.language.figures.not_halves:
        return Reason.PART
    if hyphened and unit_at(words, last + 1, sentence.last, lexicon) is None:
        return Reason.WORD_PART
    if words.classes[first] & DIGIT and last - first == _SLASHED:
        parted = last < sentence.last and words.lower[last] == lexicon.language.numbers.partitive
        common = words.words[last - 1] in _DENOMINATORS
        return None if common or parted or unit_at(words, last, sentence.last, lexicon) is not None else Reason.DATE
    return None


def _is_clock(words: Words, last: int, sentence: Sentence, figures: FigureWords, joiners: frozenset[str]) -> bool:
    """Whether "p.m." or the like follows, perhaps behind the second of two times."""
    if last >= sentence.last:
        return False
    if words.lower[last] in figures.clocks:
        return True
    at = last + 1
    return (
        at + 1 < sentence.last
        and (words.words[last] in DASHES or words.lower[last] in joiners)
        and bool(words.classes[at] & DIGIT)
        and words.lower[at + 1] in figures.clocks
    )


def _is_date(words: Words, first: int, last: int, sentence: Sentence, figures: FigureWords) -> bool:
    """Whether a month stands beside the digits, or they are one of the numbers of a date in digits."""
    lower, upper = sentence.first, sentence.last
    token = words.words[last - 1]
    if last - first == 1 and len(token) <= 2:
        at = first - 1
        if at > lower and words.words[at] == ".":
            at -= 1
        # The second day of "Jan. 3-5" and of "May 3 and 4" stands behind a day that stands behind a month.
        steps = 0
        while at - 1 > lower and steps < 2 and words.classes[at - 1] & DIGIT and not words.words[at][0].isalpha():
            at -= 2
            steps += 1
            if words.words[at] == ".":
                at -= 1
        if at >= lower and words.classes[at] & MONTH and words.classes[at] & CAPITAL:
            return True
        at = last
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


def _is_year(
    words: Words, first: int, last: int, sentence: Sentence, lexicon: Lexicon, before: str, *, has_unit: bool
) -> bool:
    """Whether four digits, or two behind an apostrophe, are a year."""
    token = words.words[first]
    figures = lexicon.language.figures
    if len(token) == 2 and before in {"'", "\u2019", "\u2018"} and words.glued(first):
        return True
    dashed = first - 2 >= sentence.first and words.words[first - 1] in DASHES and words.classes[first - 2] & DIGIT
    if dashed and len(token) <= 2 and words.glued(first) and words.glued(first - 1):
        start = words.words[first - 2]
        return len(start) == 4 and start.isdecimal() and 1900 <= int(start) <= 2099
    if len(token) != 4 or not token.isdecimal() or has_unit:
        return False
    year = int(token)
    if year >= 2100:
        return year < 2200 and before in figures.year_cues
    if year >= 1900:
        hedge = before and phrase_back(words, first, sentence.first, lexicon) is not None
        return not hedge or before in figures.year_cues
    if year < 1000:
        return False
    return (
        before in figures.year_cues or bool(dashed) or bool(first > sentence.first and words.classes[first - 1] & MONTH)
    )


def phrase_back(words: Words, last: int, start: int, lexicon: Lexicon) -> tuple[int, str] | None:
    """The longest hedge that ends before word `last`: the index of its first word, and its kind."""
    if last <= start:
        return None
    for parts, value in lexicon.hedges.get(words.lower[last - 1], ()):
        first = last - len(parts)
        if first >= start and (len(parts) == 1 or tuple(words.lower[first:last]) == parts):
            return first, value
    return None


def _score(
    words: Words, first: int, last: int, sentence: Sentence, figures: FigureWords, ages: frozenset[str]
) -> Reason | None:
    """Whether two numbers that a dash or "to" joins are a score, a record or a phone number."""
    lower, upper = sentence.first, sentence.last
    for left, right in ((first - 2, first), (last - 1, last + 1)):
        if lower <= left and right < upper and words.lower[left + 1] in figures.versus:
            low, high = words.words[left], words.words[right]
            beside = {words.lower[i] for i in range(max(lower, left - _BESIDE), left)}
            if low.isdecimal() and high.isdecimal() and int(low) > int(high) and beside & figures.results:
                return Reason.SCORE
    for here, there in ((first, first - 2), (last, last + 1)):
        dash = here - 1 if there < here else here
        if not (lower <= min(there, dash) and max(there, dash) < upper):
            continue
        if words.words[dash] not in DASHES or not words.glued(dash) or not words.glued(dash + 1):
            continue
        if not words.classes[there] & DIGIT:
            continue
        left, right = (there, first) if there < first else (last - 1, there)
        low, high = words.words[left], words.words[right]
        if left > lower and unicodedata.category(words.words[left - 1][-1]) == "Sc":
            continue
        if not (low.isdecimal() and high.isdecimal() and len(low) <= 3 and len(high) <= 3):
            continue
        beside = {words.lower[i] for i in (left - 2, left - 1, right + 1, right + 2) if lower <= i < upper}
        following = words.lower[right + 1] if right + 1 < upper else ""
        counted = following.isalpha() and (following.endswith("s") or following in figures.plurals)
        unitless = not counted and following not in {"%", "-"}
        if left > lower and words.lower[left - 1] in ages:
            continue
        if int(low) >= int(high) or beside & figures.results or (unitless and not following.isalpha()):
            return Reason.SCORE
    return None


def _name(
    words: Words, first: int, last: int, sentence: Sentence, lexicon: Lexicon, before: str, after: str
) -> Reason | None:
    """Why digits are part of a name, a label or an address."""
    figures = lexicon.language.figures
    at = first - 1
    if last < sentence.last and words.glued(last) and words.words[last][0].isalpha():
        return Reason.NAME
    if at >= sentence.first:
        if words.glued(first) and (words.words[at][0].isalpha() or words.words[at] in {".", ","}):
            return Reason.NAME
        hyphened = words.words[at] in DASHES and words.glued(first) and words.glued(at) and at > sentence.first
        if hyphened and words.words[at - 1][0].isalpha() and not words.classes[at - 1] & NUMBER:
            return Reason.NAME
        if before == "." and at > sentence.first:
            before = words.lower[at - 1]
        if before in figures.labels:
            return Reason.LABEL
        counts = _counts(words, last, sentence, figures)
        if _has_inner_capital(words.words[at]):
            # "iPhone 11 Pro cameras", but "in the US 11 towns".
            if not counts or words.classes[last] & CAPITAL:
                return Reason.NAME
        elif not counts and _follows_name(words, at, sentence):
            return Reason.NAME
    behind = last
    if last + 1 < sentence.last and words.words[last] in DASHES and words.classes[last + 1] & DIGIT:
        behind = last + 2
    for i in range(behind, min(behind + 4, sentence.last)):
        if not words.classes[i] & CAPITAL:
            break
        if words.lower[i] in figures.streets and words.classes[i] & CAPITAL:
            return Reason.ADDRESS
    plain = last - first == 1 and len(words.words[first]) <= 3 and words.words[first].isdecimal()
    capital = last < sentence.last and words.classes[last] & CAPITAL and not words.classes[last] & UPPER
    if plain and capital and not _counts(words, last, sentence, figures):
        return Reason.NAME
    return None


def _is_labelled(words: Words, first: int, sentence: Sentence, figures: FigureWords) -> bool:
    """Whether a label or a name in inner capitals stands before digits: "flat 3C", "iPhone 5C"."""
    at = first - 1
    return at >= sentence.first and (words.lower[at] in figures.labels or _has_inner_capital(words.words[at]))


def _has_inner_capital(word: str) -> bool:
    return word[1:] != word[1:].lower()


def _follows_name(words: Words, at: int, sentence: Sentence) -> bool:
    """Whether the word at `at` is a name that digits can belong to, and not just the sentence's first word."""
    shape = words.classes[at]
    if not shape & CAPITAL or shape & (PREPOSITION | DETERMINER | AUXILIARY | PRONOUN | CONJUNCTION | SUBORDINATOR):
        return False
    return not (shape & (WEEKDAY | MONTH | NUMBER | ADVERB) or (shape & VERB and at == sentence.first))


def _counts(words: Words, last: int, sentence: Sentence, figures: FigureWords) -> bool:
    """Whether what follows a figure can be what it counts."""
    for i in range(last, min(last + 3, sentence.last)):
        word, shape = words.lower[i], words.classes[i]
        verb = shape & (PAST | THIRD) and not shape & (NOUN | ADJECTIVE) and (i > last or shape & THIRD)
        if not word[0].isalpha() or shape & _FUNCTION or verb:
            return False
        if (word.endswith("s") and not word.endswith("ss")) or word in figures.plurals:
            return True
    return False


def _in_name(words: Words, first: int, last: int, sentence: Sentence) -> bool:
    """Whether number words are part of a capitalised name ("BBC Two")."""
    return (
        first > sentence.first
        and last - first == 1
        and bool(words.classes[first] & CAPITAL)
        and bool(words.classes[first - 1] & CAPITAL)
        and (last >= sentence.last or not words.classes[last] & CAPITAL)
    )
