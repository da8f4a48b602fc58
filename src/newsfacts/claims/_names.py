# SPDX-License-Identifier: MIT
"""Digits and words of numbers that are part of a name, a label or an address."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfacts._classes import (
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
)
from newsfacts._numerals import HYPHENS, unhyphened
from newsfacts._sentences import Sentence
from newsfacts._words import Words
from newsfacts.claims._figure import DASHES
from newsfacts.claims._phrases import OWNERS
from newsfacts.claims._reasons import Reason
from newsfacts.claims._ties import tie_before
from newsfacts.lexicon import Lexicon

if TYPE_CHECKING:
    from newsfacts.lang.schema import FigureWords

_POSTAL = 5
_STATE = 2
_MODEL = 3
"""How many digits and letters such names have."""
_NEAR = 6
_LONG = 5
_FUNCTION = AUXILIARY | PRONOUN | PREPOSITION | CONJUNCTION | SUBORDINATOR | RELATIVE | STOP | MARK


def name(words: Words, first: int, last: int, sentence: Sentence, lexicon: Lexicon, before: str) -> Reason | None:
    """Why digits are part of a name, a label or an address."""
    figures = lexicon.language.figures
    if last < sentence.last and words.glued(last) and words.words[last][0].isalpha():
        return Reason.NAME
    if first > sentence.first:
        if _ends_word(words, first, sentence):
            return Reason.NAME
        if _ends_type(words, first, sentence, lexicon):
            return Reason.NAME if not counts(words, last, sentence, figures) else None  # "a Boeing 737-800"
        marked = before in {".", ":"} and first - 1 > sentence.first
        if (words.lower[first - 2] if marked else before) in figures.labels:
            return Reason.LABEL
        persons = before in lexicon.language.units.persons
        if not persons and _is_numbered(words, first, last, sentence, figures):
            return Reason.NAME
    if _is_house(words, last, sentence, figures) or _is_postal(words, first, last, sentence, figures):
        return Reason.ADDRESS
    return Reason.NAME if _opens_name(words, first, last, sentence, figures) else None


def _ends_word(words: Words, first: int, sentence: Sentence) -> bool:
    """Whether digits are tied to letters before them, or to a mark: "MH-{370}", but "one-in-{5}"."""
    at = first - 1
    if not words.glued(first):
        return False
    if at - 2 > sentence.first and words.words[at] in HYPHENS and words.classes[at - 1] & DIGIT and words.glued(at):
        at -= 2  # "T-34-{85}"
        if not words.glued(at + 1):
            return False
    if words.words[at][0].isalpha() or words.words[at] in {".", ","}:
        return True
    if words.words[at] not in DASHES or not words.glued(at) or at == sentence.first:
        return False
    named = words.words[at - 1][0].isalpha() and not words.classes[at - 1] & NUMBER
    return named and tie_before(words, first, sentence) is None


def _ends_type(words: Words, first: int, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether digits go on with those behind a name: "a Boeing 737-{800}", but "USD 5-{10} million"."""
    at, named = first - 1, first - 3
    if named < sentence.first or words.words[at] not in DASHES or not (words.glued(first) and words.glued(at)):
        return False
    if words.words[named] in lexicon.money_symbols or not words.classes[at - 1] & DIGIT:
        return False
    return _follows_name(words, named, sentence)


def _is_numbered(words: Words, first: int, last: int, sentence: Sentence, figures: FigureWords) -> bool:
    """Whether digits belong to the name right before them, as nothing that they count follows: "Apollo {11}"."""
    if _has_inner_capital(words.words[first - 1]):
        # "iPhone 11 Pro cameras", but "in the US 11 towns".
        return not counts(words, last, sentence, figures) or bool(words.classes[last] & CAPITAL)
    return _follows_name(words, first - 1, sentence) and not counts(words, last, sentence, figures)


def _is_house(words: Words, last: int, sentence: Sentence, figures: FigureWords) -> bool:
    """Whether digits stand before the name of a street: "{10} Downing Street", "{10}-12 Mill Road"."""
    if last + 1 < sentence.last and words.words[last] in DASHES and words.classes[last + 1] & DIGIT:
        last += 2
    round_ = words.words[last - 1].endswith("00") and last + 2 < sentence.last and words.classes[last + 2] & CAPITAL
    if round_ and words.lower[last] in figures.labels and words.lower[last + 1] in figures.said_of:
        return True  # "The {4700} block of Mill Road"
    for i in range(last, min(last + 4, sentence.last)):
        if not words.classes[i] & CAPITAL:
            break
        if words.lower[i] in figures.streets:
            return True
    return False


def _opens_name(words: Words, first: int, last: int, sentence: Sentence, figures: FigureWords) -> bool:
    """Whether a few digits are a model, or stand before a name and count nothing: "the {76} Club"."""
    if last - first != 1 or len(words.words[first]) > _MODEL or not words.words[first].isdecimal():
        return False
    if is_model(words, first):
        return True
    capital = last < sentence.last and words.classes[last] & CAPITAL and not words.classes[last] & UPPER
    return bool(capital) and not counts(words, last, sentence, figures)


def _is_postal(words: Words, first: int, last: int, sentence: Sentence, figures: FigureWords) -> bool:
    """Whether five digits are a postal code: behind "NY," or before "ZIP Code"."""
    if last - first != 1 or len(words.words[first]) != _POSTAL or not words.words[first].isdecimal():
        return False
    state = first - 2
    named = state >= sentence.first and words.words[first - 1] == "," and words.classes[state] & UPPER
    stops = last >= sentence.last or not words.words[last].isalpha()
    return bool(named and stops and len(words.words[state]) == _STATE) or (
        last < sentence.last and words.lower[last] in figures.labels_behind
    )


def is_model(words: Words, i: int) -> bool:
    """Whether three digits stand inside what a number in words counts: "two 737 jets", "two new 737 Max jets"."""
    at = i - 1 - bool(words.classes[i - 1] & ADJECTIVE)
    return len(words.words[i]) == _MODEL and words.words[i].isdecimal() and at >= 0 and bool(words.classes[at] & NUMBER)


def is_labelled(words: Words, first: int, sentence: Sentence, figures: FigureWords) -> bool:
    """Whether a label, a name in inner capitals or a type stands before digits: "flat 3C", "iPhone 5C", "C-130J"."""
    at = first - 1
    if at > sentence.first and words.words[at] in DASHES and words.glued(first) and words.glued(at):
        return bool(words.classes[at - 1] & CAPITAL)
    return at >= sentence.first and (words.lower[at] in figures.labels or _has_inner_capital(words.words[at]))


def _has_inner_capital(word: str) -> bool:
    return word[1:] != word[1:].lower()


def _follows_name(words: Words, at: int, sentence: Sentence) -> bool:
    """Whether the word at `at` is a name that digits can belong to, and not just the sentence's first word."""
    shape = words.classes[at]
    if not shape & CAPITAL or shape & (PREPOSITION | DETERMINER | AUXILIARY | PRONOUN | CONJUNCTION | SUBORDINATOR):
        return False
    return not (shape & (WEEKDAY | MONTH | NUMBER | ADVERB) or (shape & VERB and at == sentence.first))


def counts(words: Words, last: int, sentence: Sentence, figures: FigureWords) -> bool:
    """Whether what follows a figure can be what it counts."""
    typed = _type_end(words, last, sentence)
    if typed < sentence.last and typed > last and words.glued(typed) and words.lower[typed] in figures.decades:
        return True  # "18 F-16s"
    for i in range(typed, min(typed + 3, sentence.last)):
        word, shape = words.lower[i], words.classes[i]
        verb = shape & (PAST | THIRD) and not shape & (NOUN | ADJECTIVE) and (i > last or shape & THIRD)
        if not word[0].isalpha() or shape & _FUNCTION or verb:
            return False
        if (word.endswith("s") and not word.endswith("ss")) or word in figures.plurals:
            return True
    return False


def _type_end(words: Words, i: int, sentence: Sentence) -> int:
    """Index after the type that begins at word `i`, letters and digits that hyphens join; `i` where none does."""
    end = i
    while (
        end + 2 < sentence.last
        and words.classes[end] & (CAPITAL | DIGIT)
        and unhyphened(words, end + 1, sentence.last) > end + 1
    ):
        end += 2
    return end + 1 if end > i and words.classes[i] & CAPITAL and words.classes[end] & DIGIT else i


def is_sentence_case(words: Words, first: int, last: int, sentence: Sentence) -> bool:
    """Whether a word of content near the words from `first` to before `last` has no capital: not so in a headline."""
    near = range(max(sentence.first, first - _NEAR), min(last + _NEAR, sentence.last))
    content = (words.words[i] for i in near if not words.classes[i] & _FUNCTION)
    return any(word.islower() and len(word) >= _LONG for word in content)


def in_name(words: Words, first: int, last: int, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether number words are part of a capitalised name: "BBC Two", "Erik Ten Hag", "the One Million Trees plan"."""
    if first == sentence.first or not all(shape & CAPITAL for shape in words.classes[first:last]):
        return False
    followed = last < sentence.last and bool(words.classes[last] & CAPITAL)
    if last - first > 1:
        # In a line of capitals they count what is named: "Police Seek the Two Hundred Cars Taken".
        behind = words.classes[last + 1] if last + 1 < sentence.last else CAPITAL
        return followed and not words.classes[first - 1] & CAPITAL and not behind & CAPITAL
    if followed and words.lower[first - 1] in lexicon.first_names:
        return words.words[first - 1][1:].islower()
    if followed and words.classes[first - 1] & (DETERMINER | PREPOSITION) and not words.classes[first - 1] & CAPITAL:
        return is_sentence_case(words, first, last, sentence)  # "In the Seven Years War"
    return not followed and bool(words.classes[first - 1] & CAPITAL or words.lower[first - 1] in OWNERS)
