# SPDX-License-Identifier: MIT
"""Digits that are the result of a game, a player's minute or mark, or a number to dial."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from newsfacts._classes import AUXILIARY, CAPITAL, DETERMINER, DIGIT, PAST, PREPOSITION, PRONOUN, THIRD
from newsfacts._numerals import HYPHENS
from newsfacts._sentences import Sentence
from newsfacts._words import Words
from newsfacts.claims._figure import DASHES
from newsfacts.claims._names import counts
from newsfacts.claims._reasons import Reason
from newsfacts.lexicon import Lexicon

if TYPE_CHECKING:
    from newsfacts.lang.schema import FigureWords

_BESIDE = 4
_GROUPS = 3
"""Groups of digits in a row that are no list of figures but one number to dial."""
_PARTING = DASHES | frozenset("()")
_LOCAL = (3, 4)
_LINE = range(3, 7)
"""How many digits a number to call has, if it is of one group."""
_BEST = 10
"""The best mark of a player."""
_NEXT = 5
"""Words from one such mark to the next: ") ; Abbott ( 5"."""
_SOON = 12
_MOST = 3
"""The most digits of what one side scores."""


def is_dialled(words: Words, i: int, sentence: Sentence, figures: FigureWords) -> bool:
    """Whether digits are a group of a telephone number: three groups or more, one that a zero opens, or a line's."""
    if _is_line(words, i, sentence, figures):
        return True
    groups = [words.words[i]]
    for step in (1, -1):
        at = i + step
        while sentence.first <= at < sentence.last and len(groups) <= _GROUPS:
            if words.classes[at] & DIGIT:
                groups.append(words.words[at])
            elif words.words[at] not in _PARTING:
                break
            at += step
    if not all(group.isdecimal() for group in groups):
        return False
    if len(groups) == len(_LOCAL) and _is_local(words, i, sentence, figures):
        return True
    return (len(groups[0]) > 1 and any(group[0] == "0" and len(group) > 1 for group in groups)) or len(
        groups
    ) >= _GROUPS


def _is_local(words: Words, i: int, sentence: Sentence, figures: FigureWords) -> bool:
    """Whether digits are half of a number to call of three and four: "555-1234", but "500-1000", "250-1250 ships"."""
    for first in (i, i - 2):
        if first < sentence.first or first + 2 >= sentence.last or words.words[first + 1] not in HYPHENS:
            continue
        low, high = words.words[first], words.words[first + 2]
        plain = low.isdecimal() and high.isdecimal() and not high.endswith("00")
        if plain and (len(low), len(high)) == _LOCAL and words.glued(first + 1) and words.glued(first + 2):
            return not counts(words, first + 3, sentence, figures)
    return False


def _is_line(words: Words, i: int, sentence: Sentence, figures: FigureWords) -> bool:
    """Whether digits are a short number to call: "the helpline on 1799", "text 85258", but "call 300 witnesses"."""
    digits = words.words[i]
    if i - 1 < sentence.first or len(digits) not in _LINE or not digits.isdecimal():
        return False
    at = i - 1
    if at > sentence.first and (words.classes[at] & PREPOSITION or words.words[at] == ":"):
        at -= 1
    if words.lower[at] not in figures.lines or counts(words, i + 1, sentence, figures):
        return False
    behind = words.lower[i + 1] if i + 1 < sentence.last else ""
    return behind not in figures.said_of


def is_of_player(words: Words, i: int, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether digits in brackets behind a name are a mark in a line-up ("Kern (6); Abbott (5)") or a minute.

    Children have their ages there too: a mark stands behind a surname alone, beside another such, and a minute where
    somebody scores.
    """
    name = i - 2
    if name < sentence.first or not (words.words[i - 1] == "(" and words.words[i + 1 : i + 2] == [")"]):
        return False
    if not words.words[i].isdecimal() or not words.classes[name] & CAPITAL or len(words.words[i]) >= _GROUPS:
        return False
    if name > sentence.first and words.classes[name - 1] & CAPITAL:
        return _scores(words, i + 2, sentence, lexicon)
    beside = [at for at in (i - _NEXT, i + _NEXT) if _has_mark(words, at, sentence)]
    surnames = any(words.lower[at - 2] not in lexicon.first_names for at in (i, *beside))
    if beside and surnames and int(words.words[i]) <= _BEST:
        return True
    return _scores(words, i + 2, sentence, lexicon)


def _has_mark(words: Words, i: int, sentence: Sentence) -> bool:
    """Whether word `i` is a figure in brackets behind a name."""
    if not (sentence.first + 2 <= i and i + 1 < sentence.last and words.words[i].isdecimal()):
        return False
    return words.words[i - 1] == "(" and words.words[i + 1] == ")" and bool(words.classes[i - 2] & CAPITAL)


def _scores(words: Words, first: int, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether the next verb from word `first` on tells that its subjects scored: "struck before the break"."""
    for i in range(first, min(first + _SOON, sentence.last)):
        if words.classes[i] & AUXILIARY:
            return False
        if words.classes[i] & (PAST | THIRD) and not words.classes[i] & CAPITAL:
            behind = words.classes[i + 1] if i + 1 < sentence.last else 0
            if words.lower[i] in lexicon.language.figures.results:
                return lexicon.verbs.get(words.lower[i]) in lexicon.language.figures.scoring
            struck = lexicon.verbs.get(words.lower[i]) in lexicon.language.figures.scoring
            return struck and not behind & (DETERMINER | PRONOUN | CAPITAL)  # "struck the man"
    return False


def score(
    words: Words, first: int, last: int, sentence: Sentence, figures: FigureWords, ages: frozenset[str]
) -> Reason | None:
    """Whether two numbers that a dash or "to" joins are a score, a record or a phone number."""
    lower, upper = sentence.first, sentence.last
    for left, right in ((first - 2, first), (last - 1, last + 1)):
        if lower <= left and right < upper and words.lower[left + 1] in figures.versus:
            low, high = words.words[left], words.words[right]
            beside = {words.lower[i] for i in range(max(lower, left - _BESIDE), left)}
            beaten = int(low) > int(high) if _is_count(low) and _is_count(high) else False
            if (beaten and beside & figures.results) or _is_vote(words, left, right, sentence, figures):
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
        if not (_is_count(low) and _is_count(high)):
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


def _is_vote(words: Words, left: int, right: int, sentence: Sentence, figures: FigureWords) -> bool:
    """Whether two numbers are those of a vote or a result that is named before them: "by a vote of 111 to 333"."""
    named = left - 2 >= sentence.first and words.lower[left - 1] in figures.said_of
    result = named and words.lower[left - 2] in figures.results and words.classes[right] & DIGIT
    return bool(result) and not counts(words, right + 1, sentence, figures)


def _is_count(word: str) -> bool:
    """Whether a word is digits, no more of them than one side scores."""
    return word.isdecimal() and len(word) <= _MOST
