# SPDX-License-Identifier: MIT
"""Sentences: where they end, line by line."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from newsfacts._classes import CAPITAL, DIGIT, DOTTED, MARK, STOP, UPPER
from newsfacts._record import record
from newsfacts._words import Words
from newsfacts.records import Zone, ZoneKind

if TYPE_CHECKING:
    from newsfacts.lang.schema import SentenceWords

_CLOSING = frozenset("\"'\u2019\u201d\u00bb\u203a)]") | {"''"}
_LONGEST = 300
"""Words; the longest sentence in the PolNeAR news articles has fewer."""

_OPENING = frozenset("([-\u2013\u2014\u2022") | {"--", "``"}


@record(eq=False, repr=False)
class Sentence:
    """A sentence as a range of words.

    Attributes:
        first: Index of its first word.
        last: Index after its last word, the closing mark behind its stop included.
        paragraph: Number of the line it stands in, counted over the zones.
        zone: What that line is.

    """

    first: int
    last: int
    paragraph: int
    zone: ZoneKind


def split(words: Words, zones: Iterable[Zone], language: SentenceWords, openings: Sequence[int] = ()) -> list[Sentence]:
    """The sentences of the zones, in order. A line's end always ends a sentence.

    Args:
        words: The text.
        zones: Its lines.
        language: The words to know.
        openings: Where else a sentence begins though no stop is before it, as behind a dateline; in order.

    """
    sentences: list[Sentence] = []
    stops = words.where(STOP | DOTTED)
    cursor = 0
    for paragraph, zone in enumerate(zones):
        first, last = words.at(zone.start), words.before(zone.end)
        for opening in openings:
            if zone.start < opening < zone.end and first < (end := words.at(opening)) < last:
                sentences.append(Sentence(first, end, paragraph, zone.kind))
                first = end
        while cursor < len(stops) and stops[cursor] < first:
            cursor += 1
        while cursor < len(stops) and stops[cursor] < last:
            end = _end(words, stops[cursor], last, language)
            cursor += 1
            if first < end < last:
                sentences += _bounded(first, end, paragraph, zone)
                first = end
        if first < last:
            sentences += _bounded(first, last, paragraph, zone)
    return sentences


def _bounded(first: int, last: int, paragraph: int, zone: Zone) -> list[Sentence]:
    """A sentence, cut where it is longer than any sentence is: what looks through a sentence then costs no more."""
    if last - first <= _LONGEST:
        return [Sentence(first, last, paragraph, zone.kind)]
    cuts = range(first, last, _LONGEST)
    return [Sentence(cut, min(cut + _LONGEST, last), paragraph, zone.kind) for cut in cuts]


def paragraphs(sentences: Iterable[Sentence]) -> list[tuple[int, int]]:
    """The paragraphs that the sentences make, each as the index of its first word and the one after its last."""
    found: list[tuple[int, int]] = []
    number = -1
    for sentence in sentences:
        if sentence.paragraph == number:
            found[-1] = (found[-1][0], sentence.last)
        else:
            found.append((sentence.first, sentence.last))
            number = sentence.paragraph
    return found


def _end(words: Words, stop: int, last: int, language: SentenceWords) -> int:
    """Index after the sentence that the mark at `stop` ends, 0 where it ends none."""
    end = stop + 1
    while end < last and (words.classes[end] & STOP or words.words[end] in _CLOSING) and words.glued(end):
        end += 1
    if end >= last:
        return last
    following = words.classes[end]
    if words.classes[stop] & DOTTED and end == stop + 1:
        return end if following & CAPITAL and words.lower[end] in language.starters else 0
    if words.words[stop] == "." and end == stop + 1:
        before, shape = (words.lower[stop - 1], words.classes[stop - 1]) if stop else ("", 0)
        if words.glued(end):
            # A missing space: "over.Police said", but not "example.com", "N.Korean" or "Node.JS".
            return end if following & (CAPITAL | UPPER) == CAPITAL and not shape & CAPITAL and len(before) > 2 else 0
        letter = len(before) == 1 and shape & CAPITAL
        if letter or before in language.abbreviations:
            may_end = letter or before in language.final_abbreviations
            starts = following & CAPITAL and words.lower[end] in language.starters
            # Marks behind a letter: "posted on X. “...", but not "John B. “Buddy” Roe".
            quoted = letter and following & MARK and not (stop > 1 and words.classes[stop - 2] & CAPITAL)
            return end if may_end and (starts or quoted) else 0
        if following & DIGIT and before in language.numeric_abbreviations:
            return 0
        if language.ordinal_stop and shape & DIGIT and len(before) <= 2:
            return 0
    return end if following & (CAPITAL | DIGIT | MARK) or words.words[end] in _OPENING else 0
