# SPDX-License-Identifier: MIT
"""Reports that are a colon: who stands before it, where no verb of reporting does."""

from __future__ import annotations

from newsfacts._attribution import _phrases, _subjects
from newsfacts._attribution._outline import Outer
from newsfacts._attribution._reports import PAUSES, Report
from newsfacts._classes import ADVERB, CAPITAL, DIGIT, PREPOSITION
from newsfacts._words import Words
from newsfacts.lexicon import Lexicon


def before_colon(words: Words, outer: Outer, colon: int, lexicon: Lexicon) -> Report | None:
    """The report that a colon is, where no verb of reporting stands before it: its source is the subject, or a name."""
    floor = outer.floor(colon)
    if words.classes[colon - 1] & DIGIT:
        return None  # "Sept. 8, 1963: ..."
    first = _phrases.before(words, colon, floor)
    bare = first is not None and (first == floor or words.words[first - 1] in PAUSES or words.words[first - 1] == ".")
    source = (first, colon) if bare and first is not None else _subjects.of_first_clause(words, floor, colon)
    people = lexicon.language.people
    if source is not None and words.classes[source[0]] & DIGIT:
        return None  # "A 2m win: ..."
    if source is not None and words.lower[source[0]] in people.deictics and source[1] - source[0] == 1:
        source = _named_at(words, source[1] + 1, colon)  # "Here is {Ann Lee} on Monday:"
    elif source is None:
        source = _named_at(words, floor, colon, closed=True) or _near_colon(words, floor, colon, people.documents)
    return Report((colon, colon + 1), ":", source, source[0], colon + 1, "before") if source is not None else None


def _named_at(words: Words, first: int, colon: int, *, closed: bool = False) -> tuple[int, int] | None:
    """The name that begins at a word, and has a comma behind it if it is to be closed: "{Ann Lee}, on the radio:"."""
    end = _phrases.after(words, first, colon)
    if end is None or words.classes[first] & (CAPITAL | ADVERB) != CAPITAL or (closed and words.words[end] != ","):
        return None
    return first, end


def _near_colon(words: Words, floor: int, colon: int, documents: frozenset[str]) -> tuple[int, int] | None:
    """The name or the document right before a colon, behind a preposition: "And this from {Ann Lee}:"."""
    first = next((i + 1 for i in range(colon - 1, floor - 1, -1) if words.classes[i] & PREPOSITION), floor)
    start = _phrases.before(words, colon, first)
    known = words.classes[colon - 1] & CAPITAL or words.lower[colon - 1] in documents
    return (start, colon) if start is not None and known else None
