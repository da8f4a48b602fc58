# SPDX-License-Identifier: MIT
"""Numbers that hyphens tie together by a small word: "3-to-1", "one-in-five", "18-to-34-year-olds", "one-on-one"."""

from __future__ import annotations

from newsfacts._classes import CAPITAL, DIGIT, NUMBER, PREPOSITION
from newsfacts._numerals import HYPHENS
from newsfacts._sentences import Sentence
from newsfacts._words import Words
from newsfacts.claims._reasons import Reason
from newsfacts.lexicon import Lexicon

_TIE = 3
"""Words of a tie: a hyphen, the small word, a hyphen."""
_BESIDE = 4
_SPELLED = CAPITAL | NUMBER
_PREFIX = 3
"""The most letters of what stands before a hyphen and leaves the word behind it what it is."""


def between(words: Words, last: int, first: int) -> list[str]:
    """The words between two numbers, in lower case: of a tie the small word alone."""
    return [words.lower[last + 1]] if first - last == _TIE and _ties(words, last) else words.lower[last:first]


def tie_behind(words: Words, last: int, sentence: Sentence) -> int | None:
    """Index of the small word that ties a number that ends before word `last` to the next one."""
    if last + _TIE >= sentence.last or not _ties(words, last) or not words.classes[last + _TIE] & (DIGIT | NUMBER):
        return None
    return last + 1


def tie_before(words: Words, first: int, sentence: Sentence) -> int | None:
    """Index of the small word that ties a number that begins at word `first` to the one before."""
    at = first - _TIE
    if at <= sentence.first or not _ties(words, at) or not words.classes[at - 1] & (DIGIT | NUMBER):
        return None
    return at + 1


def is_tied(words: Words, i: int) -> bool:
    """Whether a hyphen makes word `i` part of another one: "cease-fire", "state-owned", but "re-elected"."""
    if i + 1 < len(words) and words.words[i + 1] in HYPHENS and words.glued(i + 1):
        return True
    return i > 1 and words.words[i - 1] in HYPHENS and words.glued(i) and len(words.words[i - 2]) > _PREFIX


def _ties(words: Words, i: int) -> bool:
    """Whether a tie begins at word `i`."""
    if words.words[i] not in HYPHENS or words.words[i + 2] not in HYPHENS or not words.words[i + 1].isalpha():
        return False
    return all(words.glued(at) for at in range(i, i + _TIE + 1))


def refused(words: Words, first: int, last: int, sentence: Sentence, lexicon: Lexicon) -> Reason | None:
    """Why a number that is tied to another one is no quantity: a result ("a 5-to-4 vote"), a way ("one-on-one")."""
    if words.words[first - 1] not in HYPHENS and not (last < sentence.last and words.words[last] in HYPHENS):
        return None
    if _is_brand(words, last) or _is_brand(words, first - 1):
        return Reason.NAME
    if last + 1 < sentence.last and words.lower[last + 1] in lexicon.language.figures.tied and words.glued(last + 1):
        return Reason.WORD_PART  # "A {3}-pointer"
    tie = tie_behind(words, last, sentence) or tie_before(words, first, sentence)
    if tie is None:
        return Reason.WORD_PART if _ends_word(words, first, sentence, lexicon) else None
    language, word = lexicon.language, words.lower[tie]
    if word in language.figures.shares and _is_how_rare(words, tie, sentence, lexicon):
        return Reason.WORD_PART
    if word in language.figures.versus:
        beside = words.lower[max(sentence.first, tie - _TIE - _BESIDE) : min(tie + _TIE + _BESIDE, sentence.last)]
        return None if language.figures.results.isdisjoint(beside) else Reason.SCORE
    if words.lower[tie - 2] == words.lower[tie + 2] and not words.classes[tie - 2] & DIGIT:
        return Reason.WORD_PART  # "one-by-one"
    sized = language.hedges.joiners | language.figures.shares | language.figures.across
    return Reason.WORD_PART if words.classes[tie] & PREPOSITION and word not in sized else None


def _is_how_rare(words: Words, tie: int, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether a hyphen and a unit of time stand behind a tie: "a one-in-100-year flood"."""
    unit = tie + 4
    if unit >= sentence.last or words.words[unit - 1] not in HYPHENS:
        return False
    return words.glued(unit) and words.lower[unit] in lexicon.language.time.units


def _is_brand(words: Words, i: int) -> bool:
    """Whether a hyphen at word `i` joins digits to a number in words with a capital: "7-Eleven"."""
    if not 0 < i < len(words) - 1 or words.words[i] not in HYPHENS or not words.classes[i - 1] & DIGIT:
        return False
    return words.glued(i + 1) and words.classes[i + 1] & _SPELLED == _SPELLED


def _ends_word(words: Words, first: int, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether a number ends a noun of hyphens: "a mother-of-three", but "an out-of-10 mark"."""
    at = first - _TIE
    if at <= sentence.first or not _ties(words, at) or words.lower[at + 1] != lexicon.language.numbers.partitive:
        return False
    return words.words[at - 1].isalpha() and not words.classes[at - 1] & PREPOSITION
