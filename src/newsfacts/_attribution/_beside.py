# SPDX-License-Identifier: MIT
"""Verbs of any meaning that report because of where they stand: right beside marks that hold a sentence."""

from __future__ import annotations

from newsfacts._attribution import _phrases
from newsfacts._attribution._outline import Outer
from newsfacts._classes import (
    ADVERB,
    ANY_VERB,
    AUXILIARY,
    CAPITAL,
    CONJUNCTION,
    CUE,
    DETERMINER,
    DIGIT,
    MARK,
    PAST,
    PREPOSITION,
    THIRD,
)
from newsfacts._quotemarks import Marked, final, is_capitalised
from newsfacts._words import Words

UP_TO_MARKS = 12
"""The most words between marks and a verb that they belong to for their place alone."""
_PAUSES = frozenset({",", ";", "-", "--", "\u2013", "\u2014"})


def verbs_beside_marks(words: Words, outer: Outer) -> dict[int, int]:
    """Verbs, of whatever meaning, that stand between marks and a subject as a cue does: `"...," she riffed`.

    Each with the index after the words that belong to it.
    """
    found: dict[int, int] = {}
    for marked in outer.marked:
        if not is_capitalised(words, marked) or is_title(words, marked):
            continue
        behind = _verb_behind(words, outer, marked)
        if behind is not None:
            found.setdefault(behind, behind + 1)
        ahead = _verb_ahead(words, outer, marked)
        if ahead is not None:
            found.setdefault(ahead, marked.first - 1)
    return found


def _verb_behind(words: Words, outer: Outer, marked: Marked) -> int | None:
    """The verb behind a quotation mark, with its subject before or behind it."""
    start = marked.last
    if start < outer.last and words.words[start] in _PAUSES:
        start += 1
    elif final(words, marked) not in {",", "?", "!"}:
        return None
    ceiling = outer.ceiling(start)
    if start < ceiling and _can_report(words, start):
        return start
    end = _phrases.after(words, start, ceiling)
    while end is not None and end < ceiling and words.classes[end] & ADVERB:
        end += 1
    return end if end is not None and end < ceiling and _can_report(words, end) else None


def _verb_ahead(words: Words, outer: Outer, marked: Marked) -> int | None:
    """The verb before a comma or colon and marks that hold a sentence."""
    pause = marked.first - 1
    if pause <= outer.first or words.words[pause] not in {",", ":"} or final(words, marked) not in {".", "?", "!", ","}:
        return None
    for i in range(pause - 1, max(outer.first, pause - UP_TO_MARKS), -1):
        if words.words[i] in _PAUSES or words.classes[i] & MARK or _is_cue(words, i):
            return None
        if _can_report(words, i) and _phrases.is_finite(words, i):
            return i
    return None


def is_title(words: Words, marked: Marked) -> bool:
    """Whether every word in the marks is one that a title has: capitalised, or an article or preposition."""
    inside = range(marked.first + 1, marked.last - 1)
    spelt = [i for i in inside if words.words[i][0].isalnum()]
    small = DETERMINER | PREPOSITION | CONJUNCTION
    return words.words[marked.last - 2] not in {".", "?", "!"} and all(
        words.classes[i] & (CAPITAL | DIGIT | small) for i in spelt
    )


def _is_cue(words: Words, i: int) -> bool:
    return bool(words.classes[i] & CUE and words.classes[i] & ANY_VERB)


def _can_report(words: Words, i: int) -> bool:
    return bool(words.classes[i] & (PAST | THIRD)) and not words.classes[i] & (AUXILIARY | CAPITAL)
