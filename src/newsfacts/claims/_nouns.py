# SPDX-License-Identifier: MIT
"""What a figure counts."""

from __future__ import annotations

from newsfacts._numerals import HYPHENS, cardinal
from newsfacts._sentences import Sentence
from newsfacts._words import Words
from newsfacts.claims._figures import Figure
from newsfacts.claims._names import is_model
from newsfacts.claims._phrases import OWNERS, tells_time
from newsfacts.claims._units import unit_at
from newsfacts.lexicon import (
    ADJECTIVE,
    ADVERB,
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
    Lexicon,
)
from newsfacts.records import ClaimKind

_ENDS = AUXILIARY | PRONOUN | PREPOSITION | CONJUNCTION | SUBORDINATOR | RELATIVE | DETERMINER | NEGATION
_NO_HEAD = ADVERB | ADJECTIVE | NOUN | CAPITAL
_REACH = 14
CLAUSE = frozenset(',;:()\u2014\u2013"\u201c\u201d') | {"--", "''", "``"}

Range = tuple[int, int]


def noun(words: Words, figure: Figure, sentence: Sentence, lexicon: Lexicon) -> Range | None:
    """The words of what a figure counts: from its first word to after its head; `None` where it names nothing."""
    if figure.counted is not None:
        return figure.counted
    if figure.compound and words.lower[figure.last - 1] not in lexicon.language.figures.strong:
        return figure.last - 1, figure.last
    at, last = figure.last if figure.compound else figure.after, sentence.last
    numbers, figures = lexicon.language.numbers, lexicon.language.figures
    if at < last and words.lower[at] == numbers.partitive:
        return _of(words, at + 1, sentence, lexicon)
    if figure.kind is ClaimKind.COUNT:
        at = _measured(words, at, last, lexicon)
    elif at + 1 < last and words.lower[at] in figures.equative and words.lower[at + 1] in figures.degrees:
        at += 2  # "Twice as many ships".
    crossed = at < last and words.lower[at] in figures.across  # "20 x 30 feet"
    found = None if crossed else phrase(words, at, last, lexicon, one=figure.high == 1)
    if found is not None:
        return found
    if figure.first - 2 >= sentence.first and words.lower[figure.hedged - 1] in figures.said_of:
        # "a crowd of 70,000": the group, if one stands there.
        head = figure.hedged - 2
        if head >= sentence.first and not words.classes[head] & (_ENDS | PAST | ADVERB) and words.words[head].isalpha():
            return head, head + 1
    return _total(words, figure, sentence, lexicon) if figure.kind is ClaimKind.COUNT else None


def _measured(words: Words, at: int, last: int, lexicon: Lexicon) -> int:
    """Index after the measure of what is counted: "two {222mL} cans", "four {100-watt} bulbs"."""
    if at + 1 >= last or not words.classes[at] & DIGIT:
        return at
    found = unit_at(words, at + 1 + (words.words[at + 1] in HYPHENS), last, lexicon)
    return found[0] if found is not None else at


def _total(words: Words, figure: Figure, sentence: Sentence, lexicon: Lexicon) -> Range | None:
    """The noun for a number that is put at a figure: "put the toll at 31", "the count has risen to 40"."""
    level = figure.hedged - 1
    if level < sentence.first or words.lower[level] not in lexicon.language.hedges.level:
        return None
    for i in range(level - 1, max(sentence.first, level - _REACH) - 1, -1):
        if words.lower[i] in lexicon.language.figures.totals:
            return i, i + 1
        if words.lower[i] in CLAUSE:
            return None
    return None


def _of(words: Words, at: int, sentence: Sentence, lexicon: Lexicon) -> Range | None:
    """What stands behind "of": "nine of the 13 soldiers", "some of Norway's 300 ships", "half of the last 40 ships"."""
    last = sentence.last
    for _ in range(4):
        shape = words.classes[at] if at < last else 0
        if shape & (DIGIT | NUMBER):
            read = cardinal(words, at, last, lexicon.language.numbers)
            at = at + 1 if read is None else read[0]
        elif shape & DETERMINER or (
            shape & (ADJECTIVE | PAST | GERUND) and at + 1 < last and words.classes[at + 1] & DIGIT
        ):
            at += 1
        elif (owner := _owner(words, at, last)) is not None:
            at = owner
    return phrase(words, at, last, lexicon)


def _owner(words: Words, at: int, last: int) -> int | None:
    """Index after the owner in the possessive that begins at word `at`: "Norway's", "Mr. Ruiz's", "state's"."""
    for i in range(at, min(at + 5, last)):
        if i > at and words.lower[i] in OWNERS:
            return i + 1
        if i > at and not words.classes[i] & CAPITAL and words.words[i] != ".":
            return None
    return None


def phrase(words: Words, at: int, last: int, lexicon: Lexicon, *, one: bool = False) -> Range | None:
    """The noun phrase that begins at word `at`, with modifiers, without what follows its head; `one` if singular."""
    figures = lexicon.language.figures
    first = end = at
    plural = False
    limit = min(last, at + 8)
    while end < limit:
        word, shape = words.lower[end], words.classes[end]
        if shape & DIGIT and end + 1 < limit and (is_model(words, end) or _is_numbered(words, end, first)):
            end += 1
            continue
        if not word[0].isalpha() or (len(word) == 2 and word[1] == "."):
            if end > first and word in HYPHENS and end + 1 < limit and words.glued(end) and words.glued(end + 1):
                end += 1
                continue
            if word in OWNERS and end > first:
                end, plural = end + 1, False
                continue
            if word in {"'", "\u2019"} and end > first and words.glued(end) and plural:
                end, plural = end + 1, False
                continue
            if word == "," and end > first and _adjectival(words, end - 1) and _adjectival(words, end + 1, last):
                end += 1
                continue
            break
        if shape & CONJUNCTION and end > first and _coordinates(words, end, limit):
            end, plural = end + 1, False
            continue
        if shape & (_ENDS & ~DETERMINER) and not (shape & CAPITAL and end > first) and word != "us":
            break
        if shape & DETERMINER and word not in figures.quantifiers:
            break
        if word in lexicon.deictic and tells_time(words, end, last, lexicon):
            break
        if shape & (WEEKDAY | DIGIT) or (shape & NUMBER and word not in lexicon.language.numbers.fractions):
            break
        adverb = shape & ADVERB and not shape & (ADJECTIVE | CAPITAL) and word not in figures.quantifiers
        if adverb and (end > first or not word.endswith("ly")):
            break
        if plural and not shape & CAPITAL and not _is_plural(word, figures.plurals):
            break
        if shape & (PAST | GERUND) and not shape & (ADJECTIVE | NOUN) and not shape & CAPITAL:
            if not _precedes_noun(words, end + 1, last, figures.plurals):
                break
        elif end > first and (one or plural) and shape & THIRD and not shape & NOUN:
            break
        bare = shape & VERB and not shape & (NOUN | ADJECTIVE | CAPITAL | PAST)
        if bare and not one and not _precedes_noun(words, end + 1, last, figures.plurals):
            break
        plural = _is_plural(word, figures.plurals)
        end += 1
    while end > first and (not words.words[end - 1][0].isalpha() or words.classes[end - 1] & _NO_HEAD == ADVERB):
        end -= 1
    while end > first and words.lower[end - 1] in figures.quantifiers and end - first == 1:
        end -= 1
    if end > first + 1 and words.lower[first] in figures.multiplied:
        return first, first + 1  # "6.5 {times} earnings"
    if end - first == 1 and words.lower[first] in figures.compared:
        return None  # "5% less", "twice that"
    return (first, end) if end > first else None


def _is_numbered(words: Words, i: int, first: int) -> bool:
    """Whether digits are the last part of a name that begins at word `first` or behind it: "COVID-{19} tests"."""
    return i - 1 > first and words.words[i - 1] in HYPHENS and words.glued(i) and words.glued(i - 1)


def _adjectival(words: Words, i: int, last: int | None = None) -> bool:
    return (last is None or i < last) and bool(words.classes[i] & ADJECTIVE)


def _coordinates(words: Words, i: int, last: int) -> bool:
    """Whether a conjunction joins two modifiers: "Danish and Dutch ships"."""
    if i + 2 >= last:
        return False
    if not words.words[i + 2][0].isalpha() or words.classes[i + 2] & _ENDS:
        return False
    both = words.classes[i - 1] & words.classes[i + 1]
    modifies = words.classes[i - 1] & (PAST | GERUND) and not words.classes[i + 1] & _ENDS
    return bool(both & (ADJECTIVE | CAPITAL)) or bool(modifies and words.lower[i + 2].endswith("s"))


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
