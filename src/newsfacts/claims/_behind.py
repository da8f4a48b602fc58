# SPDX-License-Identifier: MIT
"""The noun phrase that begins at a word: what a figure before it counts."""

from __future__ import annotations

from newsfacts._classes import (
    ADJECTIVE,
    ADVERB,
    ANY_VERB,
    AUXILIARY,
    CAPITAL,
    CONJUNCTION,
    DETERMINER,
    DIGIT,
    GERUND,
    NEGATION,
    NOUN,
    NUMBER,
    PAST,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    SUBORDINATOR,
    THIRD,
    VERB,
    WEEKDAY,
)
from newsfacts._numerals import HYPHENS
from newsfacts._words import Words
from newsfacts.claims._before import Range
from newsfacts.claims._names import is_model
from newsfacts.claims._phrases import OWNERS, tells_time
from newsfacts.lexicon import Lexicon

_ENDS = AUXILIARY | PRONOUN | PREPOSITION | CONJUNCTION | SUBORDINATOR | RELATIVE | DETERMINER | NEGATION
_NO_NOUN = _ENDS | PAST | GERUND | ADVERB | ADJECTIVE
_GRADING = ADJECTIVE | ADVERB | PAST | GERUND
_MARKS = frozenset({"'", "\u2019"})


def phrase(
    words: Words, at: int, last: int, lexicon: Lexicon, *, one: bool = False, amount: bool = False
) -> Range | None:
    """The noun phrase that begins at a word, with modifiers, without what follows its head.

    Args:
        words: The words of the text.
        at: Index of its first word.
        last: Index after the last word of the sentence.
        lexicon: The words of the language.
        one: Whether it is a singular.
        amount: Whether it may be one or not, as behind an amount.

    """
    figures, pronouns = lexicon.language.figures, lexicon.language.grammar.object_pronouns
    articles = lexicon.language.numbers.articles | {lexicon.language.time.definite}
    first = end = at
    plural = False
    limit = min(last, at + 8)
    while end < limit:
        word, shape = words.lower[end], words.classes[end]
        opens = end == first
        if shape & DIGIT and end + 1 < limit and (is_model(words, end) or _is_numbered(words, end, first)):
            end += 1
            continue
        if not word[0].isalpha() or (len(word) == 2 and word[1] == "."):
            joint = 0 if opens else _joint(words, end, limit, plural=plural)
            if not joint:
                break
            end, plural = end + joint, plural and word in HYPHENS
            continue
        if shape & CONJUNCTION and not opens and _coordinates(words, end, limit, figures.plurals):
            end, plural = end + 1, False
            continue
        if shape & (_ENDS & ~DETERMINER) and not (shape & CAPITAL and not opens and len(word) > 1) and word != "us":
            break
        if shape & DETERMINER and word not in figures.quantifiers:
            break
        if word in lexicon.deictic and tells_time(words, end, last, lexicon):
            break
        day = shape & WEEKDAY and (opens or not words.classes[end - 1] & shape & CAPITAL)  # "Black {Friday} deals"
        if day or shape & DIGIT or (shape & NUMBER and word not in lexicon.language.numbers.fractions):
            break
        if shape & ADVERB and not shape & (ADJECTIVE | CAPITAL) and word not in figures.quantifiers:
            grades = end + 1 < last and words.classes[end + 1] & (ADJECTIVE | ANY_VERB) == ADJECTIVE
            named = end + 1 < last and _is_plural(words.lower[end + 1], figures.plurals)
            if not (opens and (grades or named or word.endswith("ly"))):
                break
        if plural and not shape & CAPITAL and not _is_plural(word, figures.plurals):
            named = words.classes[end - 1] & CAPITAL and not shape & ANY_VERB
            if not (named and _precedes_noun(words, end, last, figures.plurals)):
                break  # But not at "two United States {soldiers}"
        if word in pronouns and not shape & CAPITAL:
            end += opens
            break
        if not opens and not plural and shape & THIRD and end + 1 < last and words.lower[end + 1] in articles:
            break  # "A 16-inch screen {features} a camera."
        if shape & ANY_VERB and not shape & (NOUN | ADJECTIVE | CAPITAL):
            before = 0 if opens else words.classes[end - 1]
            if not (
                (shape & (VERB | GERUND) and before & (ADJECTIVE | NOUN | CAPITAL) == ADJECTIVE)  # "bitter fighting"
                or (shape & (PAST | GERUND) and before & _GRADING and _is_modifier(words, end, last))
                or (shape & THIRD and not (_has_subject(words, end, last) if opens else one or plural or amount))
                or (shape & (VERB | PAST) == VERB and (one or not (opens or plural)))  # "worker pay"
                or (not shape & THIRD and _precedes_noun(words, end + 1, last, figures.plurals))
            ):
                break
        plural = _is_plural(word, figures.plurals)
        end += 1
    while end > first and (not words.words[end - 1][0].isalpha() or _is_no_head(words.classes[end - 1])):
        if one and end - first == 1 and words.classes[first] & ADJECTIVE:
            break  # "A ten-year low", but "98 percent full" and "two rooms free".
        end -= 1
    while end > first and words.lower[end - 1] in figures.quantifiers and end - first == 1:
        end -= 1
    if end > first + 1 and words.lower[first] in figures.multiplied:
        return first, first + 1  # "6.5 {times} earnings"
    if end - first == 1 and words.lower[first] in figures.compared:
        return None  # "5% less", "twice that"
    return (first, end) if end > first else None


def _joint(words: Words, i: int, last: int, *, plural: bool) -> int:
    """How many words of a mark inside a phrase to take in: of a hyphen, an owner's "'s", a comma of a list; else 0."""
    word = words.lower[i]
    if word in HYPHENS:
        return int(i + 1 < last and words.glued(i) and words.glued(i + 1))
    if word == "&":
        return int(i + 1 < last and bool(words.classes[i - 1] & words.classes[i + 1] & CAPITAL))
    if word in OWNERS or (word in _MARKS and words.glued(i) and plural):
        return 1
    if word != ",":
        return 0
    both = words.classes[i - 1] & (words.classes[i + 1] if i + 1 < last else 0)
    return int(bool(both & ADJECTIVE))


def _is_modifier(words: Words, i: int, last: int) -> bool:
    """Whether a participle stands before what it tells of: "one highly {placed} source"."""
    return i + 1 < last and words.words[i + 1].isalpha() and not words.classes[i + 1] & _NO_NOUN


def _has_subject(words: Words, i: int, last: int) -> bool:
    """Whether a clause begins behind word `i`, so that it says something: "the mother of three {says} she left"."""
    return i + 1 < last and bool(words.classes[i + 1] & PRONOUN)


def _is_no_head(shape: int) -> bool:
    """Whether a word of these classes is no noun: an adverb, or an adjective behind what it tells of."""
    return bool(shape & (ADVERB | ADJECTIVE)) and not shape & (NOUN | CAPITAL)


def _is_numbered(words: Words, i: int, first: int) -> bool:
    """Whether digits are the last part of a name that begins at word `first` or behind it: "COVID-{19} tests"."""
    if i > first and words.glued(i) and words.classes[i - 1] & CAPITAL:
        return True  # "PS{4} consoles"
    return i - 1 > first and words.words[i - 1] in HYPHENS and words.glued(i) and words.glued(i - 1)


def _coordinates(words: Words, i: int, last: int, plurals: frozenset[str]) -> bool:
    """Whether a conjunction joins two modifiers: "Danish and Dutch ships"."""
    if i + 2 >= last:
        return False
    if not words.words[i + 2][0].isalpha() or words.classes[i + 2] & _ENDS:
        return False
    both = words.classes[i - 1] & words.classes[i + 1]
    modifies = words.classes[i - 1] & _GRADING and not words.classes[i + 1] & _ENDS
    return bool(both & (ADJECTIVE | CAPITAL)) or bool(modifies and _is_plural(words.lower[i + 2], plurals))


def _is_plural(word: str, plurals: frozenset[str]) -> bool:
    return word in plurals or (word.endswith("s") and len(word) > 3 and not word.endswith(("ss", "us", "is")))


def _precedes_noun(words: Words, i: int, last: int, plurals: frozenset[str]) -> bool:
    """Whether a noun follows, so that a participle before it is an adjective ("20 injured people")."""
    for at in range(i, min(i + 4, last)):
        shape = words.classes[at]
        if not words.words[at][0].isalpha() or (shape & (_ENDS | ADVERB | WEEKDAY | NUMBER) and not shape & CAPITAL):
            return False
        if at > i + 1 and not shape & (CAPITAL | ADJECTIVE) and not words.classes[at - 1] & (CAPITAL | ADJECTIVE):
            return False
        if _is_plural(words.lower[at], plurals):
            return True
    return False
