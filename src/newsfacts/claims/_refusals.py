# SPDX-License-Identifier: MIT
"""Numerals that are no quantities: years, dates, clock times, ordinals, scores, names, addresses, pronouns."""

from __future__ import annotations

import unicodedata

from newsfacts._numerals import Form, Numeral
from newsfacts._sentences import Sentence
from newsfacts._words import Words
from newsfacts.claims import _calendar, _idioms, _names, _ties
from newsfacts.claims._figures import DASHES
from newsfacts.claims._money import currency_before
from newsfacts.claims._reasons import Reason
from newsfacts.claims._units import unit_at
from newsfacts.lang.schema import FigureWords
from newsfacts.lexicon import (
    CAPITAL,
    DIGIT,
    NUMBER,
    Lexicon,
)

_TIES = frozenset("#@_/=")
_BRACKETED = 12
_BESIDE = 4
_LONGEST = 9
"""The most digits that a figure has without a mark between them; more are an identifier."""
_GROUPS = 3
"""Groups of digits in a row that are no list of figures but one number to dial."""


def refusal(words: Words, numeral: Numeral, sentence: Sentence, lexicon: Lexicon) -> Reason | None:
    """Why a numeral is no quantity, `None` where it may be one."""
    first, last = numeral.first, numeral.last
    figures = lexicon.language.figures
    before = words.lower[first - 1] if first > sentence.first else ""
    if numeral.form is Form.MULTIPLE:
        return _idioms.multiple(words, last, sentence, lexicon)
    if _calendar.is_told(words, first, last, sentence, lexicon):
        return Reason.CLOCK
    if (reason := _ties.refused(words, first, last, sentence, lexicon)) is not None:
        return reason
    if numeral.form is Form.FRACTION:
        return _idioms.fraction(words, numeral, sentence, lexicon, before)
    if currency_before(words, first, sentence.first, lexicon) is not None:
        return None
    if last - first == 1 and lexicon.language.numbers.cardinals.get(words.lower[first]) == 1:
        return _idioms.one(words, first, sentence, lexicon, before)
    if before in figures.rates:
        return Reason.RATE
    if before in figures.ranks and not _idioms.is_named(words, last, sentence, lexicon):
        return Reason.ORDINAL
    if numeral.high == 0 and last - first == 1 and words.classes[first] & NUMBER:
        return _idioms.zero(words, last, sentence, figures, before)
    if not (words.classes[first] | words.classes[last - 1]) & DIGIT:
        return Reason.NAME if _names.in_name(words, first, last, sentence) else None
    return _of_digits(words, first, last, sentence, lexicon)


def _of_digits(words: Words, first: int, last: int, sentence: Sentence, lexicon: Lexicon) -> Reason | None:
    """Why digits without a currency are no quantity: what tells a time first, then what a unit rules out."""
    figures, single = lexicon.language.figures, last - first == 1
    before = words.lower[first - 1] if first > sentence.first else ""
    after = words.lower[last] if last < sentence.last else ""
    glued = last < sentence.last and words.glued(last)
    if first > sentence.first and words.glued(first) and before[-1].isalpha():
        return Reason.NAME
    has_unit = unit_at(words, last, sentence.last, lexicon) is not None
    if glued and after in figures.ordinals:
        return Reason.ORDINAL
    if _calendar.is_clock(words, last, sentence, figures, lexicon.language.hedges.joiners):
        return Reason.CLOCK
    if _calendar.is_date(words, first, last, sentence, lexicon):
        return Reason.DATE
    if glued and after in figures.decades:
        return Reason.DECADE
    if single and _calendar.is_year(words, first, last, sentence, lexicon, before, has_unit=has_unit):
        return Reason.YEAR
    if (before == "[" and after == "]") or (single and words.words[first] in figures.emergencies):
        return Reason.LABEL
    if _is_tied(words, first, last, sentence) or (single and _is_dialled(words, first, sentence)):
        return Reason.IDENTIFIER
    if has_unit and not (glued and len(after) == 1 and _names.is_labelled(words, first, sentence, figures)):
        return None
    if _is_listed(words, first, last, sentence):
        return Reason.LIST
    return _score(words, first, last, sentence, figures, lexicon.language.units.aged) or _names.name(
        words, first, last, sentence, lexicon, before, after
    )


def _is_tied(words: Words, first: int, last: int, sentence: Sentence) -> bool:
    """Whether digits are tied to what stands beside them, or are more than a figure has: "#4471", "a_7", "24/7"."""
    if first > sentence.first and words.glued(first) and words.words[first - 1] in _TIES:
        return True
    if last - first == 1 and len(words.words[first]) > _LONGEST and words.words[first].isdecimal():
        return True
    if last + 1 >= sentence.last or not words.glued(last) or not words.glued(last + 1):
        return False
    return words.words[last] in _TIES and bool(words.classes[last + 1] & DIGIT or words.words[last] != "/")


def _is_listed(words: Words, first: int, last: int, sentence: Sentence) -> bool:
    """Whether digits number the things of a list: "1. peace", "2) bread", but "(in 2)"."""
    if last >= sentence.last or not words.glued(last):
        return False
    if words.words[last] != ")":
        return _is_clause(words, last, sentence) or (words.words[last] == "." and first == sentence.first)
    opened = words.words[max(sentence.first, first - _BRACKETED) : first]
    if opened[-1:] == ["("] and (len(opened) == 1 or not words.classes[first - 2] & (CAPITAL | DIGIT)):
        # "it names (1) rest, (2) exercise", but "Jane Doe (45) said" and "a reading of 40 (45) points"
        numbers = len(opened) == 1 or (last + 1 < sentence.last and words.words[last + 1][0].islower())
        return len(words.words[first]) == 1 and numbers
    return "(" not in opened and (not opened or opened[-1] != ")")


def _is_clause(words: Words, last: int, sentence: Sentence) -> bool:
    """Whether a letter in brackets is tied to a number that ends before word `last`: "a 401(k) plan"."""
    inside = words.words[last : min(last + 3, sentence.last)]
    return len(inside) == 3 and inside[0] == "(" and inside[2] == ")" and len(inside[1]) == 1 and inside[1].isalpha()


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
