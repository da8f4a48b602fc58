# SPDX-License-Identifier: MIT
"""The noun phrase that begins at a word: what a figure before it counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfacts._classes import (
    ADJECTIVE,
    ADVERB,
    ANY_VERB,
    CAPITAL,
    CONJUNCTION,
    DETERMINER,
    DIGIT,
    GERUND,
    NOUN,
    NUMBER,
    PAST,
    PRONOUN,
    TEMPORAL,
    THIRD,
    VERB,
    WEEKDAY,
)
from newsfacts._numerals import HYPHENS, unhyphened
from newsfacts._words import Words
from newsfacts.claims._before import Range
from newsfacts.claims._names import is_model
from newsfacts.claims._phrases import APOSTROPHES, GRADING, OWNERS, SMALL, tells_time
from newsfacts.lexicon import Lexicon

if TYPE_CHECKING:
    from newsfacts.lang.schema import FigureWords

_NO_NOUN = SMALL | PAST | GERUND | ADVERB | ADJECTIVE
_LONGEST = 8
_TYPE = 3
_BESIDE = {"&": CAPITAL, ",": ADJECTIVE}
"""Marks to the class of the words on both sides that they join."""


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
    end, plural, limit = at, False, min(last, at + _LONGEST)
    while end < limit:
        word, shape = words.lower[end], words.classes[end]
        if shape & (DIGIT | CONJUNCTION) or not word[0].isalpha():
            step = _step(words, at, end, limit, figures.plurals, plural=plural)
            if step:
                end, plural = end + step, plural and word in HYPHENS
                continue
        if (shape or not word.isalpha()) and _closes(words, end, last, lexicon, opens=end == at):
            break
        if word in pronouns and not shape & CAPITAL:
            end += end == at  # "One of {them}"
            break
        if plural and not one and _follows_plural(words, end, last, figures.plurals):
            break
        if shape & ANY_VERB and _is_verb(words, at, end, last, lexicon, single=one, plural=plural, amount=amount):
            break
        plural = _is_plural(word, figures.plurals)
        end += 1
    while (
        end > at
        and not _is_numbered(words, end - 1, at)
        and (not words.words[end - 1][0].isalpha() or _is_no_head(words.classes[end - 1]))
    ):
        if one and end - at == 1 and words.classes[at] & (ADJECTIVE | TEMPORAL) == ADJECTIVE:
            break  # "A ten-year low", but "98 percent full", "two rooms free", "another two inches overnight".
        end -= 1 + _is_cut(words, end - 1, figures.plurals)
    if end - at == 1 and _is_participle(words, at, last, figures):
        return None
    if end - at == 1 and (words.lower[at] in figures.quantifiers or words.lower[at] in figures.compared):
        return None  # "5% less", "twice that"
    if end > at + 1 and words.lower[at] in figures.multiplied:
        return at, at + 1  # "6.5 {times} earnings"
    return (at, end) if end > at else None


def _is_participle(words: Words, i: int, last: int, figures: FigureWords) -> bool:
    """Whether an unknown word tells what happened to a number before it: "40,000 {mutinied} in May"."""
    if words.classes[i] or not words.lower[i].endswith(figures.participle_endings):
        return False
    return i + 1 >= last or bool(words.classes[i + 1] & (SMALL | ADVERB)) or not words.words[i + 1].isalpha()


def _is_cut(words: Words, hyphen: int, plurals: frozenset[str]) -> bool:
    """Whether the word before a hyphen is the rest of an adjective: "two {winner}-take-all polls"."""
    if words.words[hyphen] not in HYPHENS or _is_plural(words.lower[hyphen - 1], plurals):
        return False
    return hyphen + 1 < len(words) and not words.classes[hyphen + 1] & DIGIT


def _step(words: Words, first: int, i: int, last: int, plurals: frozenset[str], *, plural: bool) -> int:
    """How many words to take in for a mark, digits or a conjunction inside the phrase from word `first`.

    A hyphen, perhaps with the conjunction behind it, an owner's "'s", the comma or the "and" between two adjectives,
    the number of a model.
    """
    word, shape = words.lower[i], words.classes[i]
    if shape & DIGIT:
        return int(i + 1 < last and (is_model(words, i) or _is_numbered(words, i, first)))
    if i == first:
        return 0
    if shape & CONJUNCTION:
        return int(_coordinates(words, i, last, plurals))
    if word in OWNERS or (word in APOSTROPHES and words.glued(i) and plural):
        return 1
    if i + 1 >= last:
        return 0
    if word in HYPHENS:
        if words.glued(i) and words.classes[i + 1] & CONJUNCTION:
            return 2  # "Low{- and} middle-income families"
        return int(words.glued(i) and words.glued(i + 1))
    return int(bool(words.classes[i - 1] & words.classes[i + 1] & _BESIDE.get(word, 0)))


def _closes(words: Words, i: int, last: int, lexicon: Lexicon, *, opens: bool) -> bool:
    """Whether word `i`, perhaps the first one, is by its class no part of a noun phrase."""
    word, shape, figures = words.lower[i], words.classes[i], lexicon.language.figures
    if not word[0].isalpha() or (len(word) == 2 and word[1] == "."):
        return True
    if shape & SMALL and unhyphened(words, i + 1, last) > i + 1 and words.words[i + 2][0].isalpha():
        return False  # "Two {off}-duty officers"
    if shape & DETERMINER and word not in figures.quantifiers:
        named = shape & CAPITAL and i + 1 < last and words.glued(i + 1) and words.classes[i + 1] & DIGIT
        return not named  # "18 Airbus {A}320 jets"
    if shape & (SMALL & ~DETERMINER) and not (shape & CAPITAL and not opens and len(word) > 1) and word != "us":
        return True
    if shape & WEEKDAY and (opens or not words.classes[i - 1] & shape & CAPITAL):
        return True  # But not at "Black {Friday} deals".
    if shape & DIGIT or (shape & NUMBER and word not in lexicon.language.numbers.fractions):
        return True
    if shape & ADVERB and not shape & (ADJECTIVE | CAPITAL) and word not in figures.quantifiers:
        following = words.classes[i + 1] if i + 1 < last else 0
        graded = following & (ADJECTIVE | ANY_VERB) == ADJECTIVE
        graded = graded or (i + 1 < last and _is_plural(words.lower[i + 1], figures.plurals))
        return not (opens and (graded or word.endswith("ly")))  # "Two {very} large ships", "two {later} ships"
    return word in lexicon.deictic and tells_time(words, i, last, lexicon)


def _follows_plural(words: Words, i: int, last: int, plurals: frozenset[str]) -> bool:
    """Whether word `i` cannot go on with a plural: "two ships {sank}", but "two United States {soldiers}"."""
    shape = words.classes[i]
    if shape & CAPITAL:
        return bool(shape & (SMALL | PAST)) and not shape & (NOUN | ADJECTIVE)  # "Two Ships Sunk In Storm"
    if _is_plural(words.lower[i], plurals):
        return False
    named = words.classes[i - 1] & CAPITAL and not shape & ANY_VERB
    return not (named and _precedes_noun(words, i, last, plurals))


def _is_verb(
    words: Words, first: int, i: int, last: int, lexicon: Lexicon, *, single: bool, plural: bool, amount: bool
) -> bool:
    """Whether word `i`, a form of a verb, is that behind the phrase from word `first`, and no noun or modifier in it.

    Args:
        words: The words of the text.
        first: Index of the first word of the phrase.
        i: Index of the word.
        last: Index after the last word of the sentence.
        lexicon: The words of the language.
        single: Whether the phrase is a singular.
        plural: Whether the word before is a plural.
        amount: Whether the phrase may be a singular or not.

    """
    shape, opens, language = words.classes[i], i == first, lexicon.language
    if not opens and not plural and shape & THIRD and i + 1 < last:
        behind = words.lower[i + 1]
        rated = i + 2 < last and words.lower[i + 2] in language.time.units
        moved = behind in language.hedges.ways  # "A 26-30 railcard {goes} up"
        if (behind in language.numbers.articles and not rated) or behind == language.time.definite or moved:
            return True  # "A 16-inch screen {features} a camera", but "23 box {ships} a day"
    if amount and not opens and i + 1 < last and lexicon.verbs.get(words.lower[i]) in language.figures.linking:
        behind = words.words[i + 1]
        if behind in lexicon.money_symbols or words.classes[i + 1] & DIGIT:
            return True  # "A $5 ticket {costs} $9."
    if amount and opens and not single and shape & (VERB | CAPITAL) == VERB:
        following = words.classes[i + 1] if i + 1 < last else 0
        if following & (DETERMINER | PRONOUN):
            return True  # "Just 12 percent {see} a danger"
    if shape & (NOUN | ADJECTIVE | CAPITAL):
        return False
    before = 0 if opens else words.classes[i - 1]
    if amount and single and shape & GERUND and not before & ADJECTIVE:
        return _takes_object(words, i, last, language.figures.plurals, opens=opens)
    if shape & (VERB | GERUND) and before & (ADJECTIVE | NOUN | CAPITAL) == ADJECTIVE:
        return False  # "Bitter {fighting}"
    if shape & (PAST | GERUND) and before & GRADING and _is_modifier(words, i, last):
        return False  # "One highly {placed} source"
    if shape & THIRD:
        return _has_subject(words, i, last) if opens else single or plural or amount
    if single and not opens and shape & PAST and not words.classes[i - 1] & GRADING:
        return True  # "One guard {suffered} minor injuries"
    if shape & VERB and not shape & PAST and (single or not (opens or plural)):
        return False  # "Worker {pay}"
    return not _precedes_noun(words, i + 1, last, language.figures.plurals)


def _takes_object(words: Words, i: int, last: int, plurals: frozenset[str], *, opens: bool) -> bool:
    """Whether a form in -ing is a verb: "a $5 million deal {involving} ships", not "a $5 million {signing} bonus"."""
    if i + 1 >= last or not words.words[i + 1][0].isalpha():
        return opens
    if opens:
        return bool(words.classes[i + 1] & _NO_NOUN)
    return bool(words.classes[i + 1] & (DETERMINER | CAPITAL)) or _is_plural(words.lower[i + 1], plurals)


def _is_modifier(words: Words, i: int, last: int) -> bool:
    """Whether a participle stands before what it tells of: "one highly {placed} source"."""
    return i + 1 < last and words.words[i + 1].isalpha() and not words.classes[i + 1] & _NO_NOUN


def _has_subject(words: Words, i: int, last: int) -> bool:
    """Whether a clause behind word `i` is what it says: "a mother of three {says} she left", but "the two guides I"."""
    clause = i + 1 < last and words.classes[i + 1] & PRONOUN
    return bool(clause) and not (i > 1 and words.classes[i - 2] & DETERMINER)


def _is_no_head(shape: int) -> bool:
    """Whether a word of these classes is no noun: an adverb, or an adjective behind what it tells of."""
    return bool(shape & (ADVERB | ADJECTIVE)) and not shape & (NOUN | CAPITAL)


def _is_numbered(words: Words, i: int, first: int) -> bool:
    """Whether digits are the last part of a name that begins at word `first` or behind it: "COVID-{19} tests"."""
    if not words.classes[i] & DIGIT:
        return False
    if i > first and words.classes[i - 1] & CAPITAL and (words.glued(i) or _is_type(words, i)):
        return True  # "PS{4} consoles", "two Boeing {787} jets"
    return i - 1 > first and words.words[i - 1] in HYPHENS and words.glued(i) and words.glued(i - 1)


def _is_type(words: Words, i: int) -> bool:
    """Whether three digits are the number of a type behind its name: "Boeing {787}", but "300 Germans 200 of them"."""
    return len(words.words[i]) == _TYPE and words.words[i].isdecimal() and not words.lower[i - 1].endswith("s")


def _coordinates(words: Words, i: int, last: int, plurals: frozenset[str]) -> bool:
    """Whether a conjunction joins two modifiers: "Danish and Dutch ships"."""
    if i + 2 >= last:
        return False
    if not words.words[i + 2][0].isalpha() or words.classes[i + 2] & SMALL or words.classes[i + 1] & (DIGIT | NUMBER):
        return False  # "Ten feet wide {and} six feet deep"
    both = words.classes[i - 1] & words.classes[i + 1]
    if words.classes[i + 1] & SMALL:
        return False
    graded = words.classes[i - 1] & GRADING or (
        words.classes[i + 1] & GRADING and not _is_plural(words.lower[i - 1], plurals)
    )
    return bool(both & (ADJECTIVE | CAPITAL)) or bool(graded and _is_plural(words.lower[i + 2], plurals))


def _is_plural(word: str, plurals: frozenset[str]) -> bool:
    return word in plurals or (word.endswith("s") and len(word) > 3 and not word.endswith(("ss", "us", "is")))


def _precedes_noun(words: Words, i: int, last: int, plurals: frozenset[str]) -> bool:
    """Whether a noun follows, so that a participle before it is an adjective ("20 injured people")."""
    for at in range(i, min(i + 4, last)):
        shape = words.classes[at]
        if not words.words[at][0].isalpha() or (shape & (SMALL | ADVERB | WEEKDAY | NUMBER) and not shape & CAPITAL):
            return False
        if at > i + 1 and not shape & (CAPITAL | ADJECTIVE) and not words.classes[at - 1] & (CAPITAL | ADJECTIVE):
            return False
        if _is_plural(words.lower[at], plurals):
            return True
    return False
