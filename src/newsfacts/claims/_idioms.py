# SPDX-License-Identifier: MIT
"""Words of numbers that are no quantity where they stand: "one" as a pronoun, "double" in a name, "half-sister"."""

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
    NOUN,
    NUMBER,
    PAST,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    STOP,
    SUBORDINATOR,
    THIRD,
    VERB,
    WEEKDAY,
)
from newsfacts._numerals import Numeral
from newsfacts._sentences import Sentence
from newsfacts._words import Words
from newsfacts.claims._figure import DASHES
from newsfacts.claims._names import is_sentence_case
from newsfacts.claims._phrases import compares, phrase_back
from newsfacts.claims._reasons import Reason
from newsfacts.claims._ties import tie_before
from newsfacts.claims._units import unit_at
from newsfacts.lexicon import Lexicon
from newsfacts.records import HedgeKind

if TYPE_CHECKING:
    from newsfacts.lang.schema import FigureWords

_SLASHED = 3
_DENOMINATORS = frozenset({"2", "3", "4", "5", "8", "10", "16", "32", "64", "100", "1000"})
_FUNCTION = AUXILIARY | PRONOUN | PREPOSITION | CONJUNCTION | SUBORDINATOR | RELATIVE | STOP | MARK


def one(words: Words, i: int, sentence: Sentence, lexicon: Lexicon, before: str) -> Reason | None:
    """Why "one" counts nothing: a pronoun or an idiom."""
    figures = lexicon.language.figures
    if before in figures.one_before:
        return Reason.PRONOUN
    if before in figures.versus and i - 2 >= sentence.first and words.classes[i - 2] & (DIGIT | NUMBER):
        return None  # "Three to one"
    if before in DASHES and words.glued(i) and words.glued(i - 1):
        return Reason.WORD_PART if tie_before(words, i, sentence) is None else None
    if i + 1 >= sentence.last:
        return Reason.PRONOUN
    if _is_idiom(words, i, sentence, lexicon) or _is_some_day(words, i, sentence, lexicon):
        return Reason.IDIOM
    if _is_somebody(words, i, lexicon):
        return Reason.PRONOUN
    word = words.words[i + 1]
    if word in DASHES and words.glued(i + 1):
        sized = i + 2 < sentence.last and words.lower[i + 2] in figures.idioms
        return Reason.WORD_PART if sized and unit_at(words, i + 2, sentence.last, lexicon) is None else None
    if not word[0].isalnum() or word[0] in "'\u2019":
        return Reason.PRONOUN
    if words.lower[i + 1] in figures.further and i + 2 < sentence.last and words.words[i + 2].isalpha():
        return Reason.PRONOUN if words.classes[i + 2] & _FUNCTION else None  # "One other of them", but "one other town"
    if _is_number(words, i, sentence, lexicon):
        return None
    if _is_pronoun(words, i, sentence):
        return Reason.PRONOUN
    if words.classes[i] & CAPITAL and i > sentence.first and words.words[i - 1].isalpha():
        named = words.classes[i + 1] & CAPITAL and is_sentence_case(
            words, i, i + 1, sentence
        )  # "At 13 and {One} Nation"
        return Reason.NAME if named or words.classes[i - 1] & CAPITAL else None
    return None


def _is_idiom(words: Words, i: int, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether "one" and what stands behind it are an idiom: "on {one hand}", "is {one of} the best"."""
    figures, following = lexicon.language.figures, words.lower[i + 1]
    if following in figures.idioms:
        hedge = phrase_back(words, i, sentence.first, lexicon)
        if hedge is None or hedge[1] == HedgeKind.APPROXIMATE:
            return True  # "Right about one thing", but "at least one day".
    if following in figures.limbs and (i == sentence.first or words.classes[i - 1] & PREPOSITION):
        return True
    if following not in figures.said_of:
        return False
    best = not figures.superlatives.isdisjoint(words.lower[i + 2 : min(i + 5, sentence.last)])
    return best or (i > sentence.first and bool(words.classes[i - 1] & AUXILIARY))


def _is_somebody(words: Words, i: int, lexicon: Lexicon) -> bool:
    """Whether "one" stands before the name of somebody who is not known: "a call from {one} Malam Isa"."""
    word = words.lower[i + 1]
    if not words.classes[i + 1] & CAPITAL or words.classes[i] & CAPITAL:
        return False
    return word in lexicon.language.people.addresses or word in lexicon.first_names


def _is_some_day(words: Words, i: int, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether "one" tells of no certain day or part of it: "fell {one} Sunday in May", "{One} night she left"."""
    time, following = lexicon.language.time, words.lower[i + 1]
    if words.classes[i + 1] & WEEKDAY and words.classes[i + 1] & CAPITAL:
        return True
    opens = i == sentence.first or not words.words[i - 1].isalpha()
    return opens and (following in time.parts or following in time.seasons or time.units.get(following) == "WE")


def _is_number(words: Words, i: int, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether a share, a range or a unit begins with "one": "one in five", "one to two hours", "one per cent"."""
    following = words.lower[i + 1]
    if following in lexicon.language.figures.share_openings:
        return True
    joined = following in lexicon.language.hedges.joiners and i + 2 < sentence.last
    if joined and words.classes[i + 2] & (DIGIT | NUMBER) and words.lower[i + 2] != words.lower[i]:
        return True  # "One to two hours", but "one or the other".
    return unit_at(words, i + 1, sentence.last, lexicon) is not None


def _is_pronoun(words: Words, i: int, sentence: Sentence) -> bool:
    """Whether the words beside "one" leave nothing that it counts."""
    following = words.classes[i + 1]
    if following & THIRD and not (following & NOUN and _is_noun(words, i + 2, sentence)):
        return True  # "As one heads south", but "one works council"
    if i - 2 >= sentence.first and words.classes[i - 1] & ADJECTIVE and words.classes[i - 2] & DETERMINER:
        return True  # "A difficult one trudged through mud"
    return bool(following & _FUNCTION) or following & (DETERMINER | ADJECTIVE) == DETERMINER


def _is_noun(words: Words, i: int, sentence: Sentence) -> bool:
    """Whether word `i` can be a noun, by its classes."""
    if i >= sentence.last or not words.words[i].isalpha():
        return False
    return not words.classes[i] & (_FUNCTION | ADJECTIVE | ADVERB | DETERMINER)


def is_named(words: Words, last: int, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether what a number counts, or its unit, stands behind it: "the top three {teams}", but "the top three"."""
    if last >= sentence.last:
        return False
    if words.words[last][0].isalpha() and not words.classes[last] & _FUNCTION:
        return True
    if words.lower[last] in lexicon.language.hedges.joiners:
        return last + 1 < sentence.last and bool(words.classes[last + 1] & (DIGIT | NUMBER))
    return words.words[last] in DASHES or unit_at(words, last, sentence.last, lexicon) is not None


def zero(words: Words, last: int, sentence: Sentence, figures: FigureWords, before: str) -> Reason | None:
    """Why "zero" is part of a name."""
    hyphened = last < sentence.last and words.words[last] in DASHES and words.glued(last)
    titled = last < sentence.last and words.classes[last - 1] & words.classes[last] & CAPITAL
    return Reason.NAME if hyphened or titled or before in figures.zero_before else None


def multiple(words: Words, last: int, sentence: Sentence, lexicon: Lexicon) -> Reason | None:
    """Why a word like "double" is no ratio: "double-edged", "a double murder", "he voted twice"."""
    if last < sentence.last and words.words[last] in DASHES and words.glued(last):
        return Reason.WORD_PART
    word, shape = words.lower[last - 1], words.classes[last] if last < sentence.last else 0
    figures, compared = lexicon.language.figures, compares(words, last, sentence.last, lexicon)
    if last < sentence.last and words.lower[last] in figures.doubling:
        return Reason.IDIOM
    if word in figures.times:
        return None if compared else Reason.TIMES
    if not compared and last < sentence.last and words.lower[last] in figures.equative:
        return Reason.IDIOM  # "The hall {doubles} as a church."
    named = last < sentence.last and words.words[last][0].isalpha() and not shape & _FUNCTION and not compared
    return Reason.IDIOM if named and word in figures.attributes else None


def _is_ordinal(words: Words, numeral: Numeral, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether "a third" before a verb is one more of a row ("a third was found") and no part ("nearly a third say")."""
    numbers, last = lexicon.language.numbers, numeral.last
    if last >= sentence.last or words.lower[numeral.first] not in numbers.articles or not words.words[last].isalpha():
        return False
    plural = words.classes[last] & (VERB | PAST | AUXILIARY) == VERB
    quarter = words.lower[last - 1] == numbers.quarter
    if words.lower[last] == numbers.partitive or quarter or plural:
        return False
    return phrase_back(words, numeral.first, sentence.first, lexicon) is None


def _is_period(words: Words, numeral: Numeral, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether "a quarter" before a noun that is no unit is a time or a part of a game: "a quarter profit"."""
    numbers, last = lexicon.language.numbers, numeral.last
    if last >= sentence.last or words.lower[last - 1] != numbers.quarter or last - numeral.first != 2:
        return False
    if words.lower[numeral.first] not in numbers.articles or not words.words[last].isalpha():
        return False
    shape = words.classes[last]
    goes_on = words.lower[last] == numbers.partitive or (shape & _FUNCTION and not shape & RELATIVE)
    verb = shape & (VERB | PAST) and not shape & (NOUN | ADJECTIVE | CAPITAL)
    return not (goes_on or verb) and unit_at(words, last, sentence.last, lexicon) is None


def fraction(words: Words, numeral: Numeral, sentence: Sentence, lexicon: Lexicon, before: str) -> Reason | None:
    """Why a fraction is none: "the second half", "half-sister", "a quarter-final", "9/11"."""
    first, last = numeral.first, numeral.last
    hyphened = last + 1 < sentence.last and words.words[last] in DASHES and words.glued(last) and words.glued(last + 1)
    if before == "[" and words.words[last : last + 1] == ["]"]:
        return Reason.LABEL  # "[1/5]"
    if words.lower[first] == lexicon.language.numbers.half and before in lexicon.language.figures.not_halves:
        return Reason.PART
    if _is_ordinal(words, numeral, sentence, lexicon):
        return Reason.ORDINAL
    if _is_period(words, numeral, sentence, lexicon):
        return Reason.PART
    if hyphened and unit_at(words, last + 1, sentence.last, lexicon) is None:
        return Reason.WORD_PART
    if words.classes[first] & DIGIT and last - first == _SLASHED:
        parted = last < sentence.last and words.lower[last] == lexicon.language.numbers.partitive
        common = words.words[last - 1] in _DENOMINATORS
        return None if common or parted or unit_at(words, last, sentence.last, lexicon) is not None else Reason.DATE
    return None
