# SPDX-License-Identifier: MIT
"""On whose word a figure is: what the attributions of the document cover it, else what evidence its sentence names."""

from __future__ import annotations

from bisect import bisect_right

import attrs

from newsfacts._attribution import Attribution, Evidence, evidence
from newsfacts._people import Resolver
from newsfacts._sentences import Sentence
from newsfacts.document import Document
from newsfacts.records import Cue, Mention

_NESTED = 4
"""How many pieces that begin before a figure may hold it: quotes nest, and no deeper than this."""


@attrs.frozen
class Word:
    """On whose word something is.

    Attributes:
        source: Who or what says so.
        cue: The words that tell it.

    """

    source: Mention
    cue: Cue


class Sources:
    """The attributions of a document, by where their content lies."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._attributions: list[Attribution] = document.attributions
        self._pieces = sorted(
            (start, end, i) for i, found in enumerate(self._attributions) for start, end in found.content
        )
        self._starts = [start for start, _, _ in self._pieces]
        self._resolver = Resolver(document.people)

    def evidence(self, sentence: Sentence) -> list[Evidence]:
        """The evidence that a sentence names."""
        return list(evidence(self._document.words, sentence.first, sentence.last, self._document.lexicon))

    def word(self, first: int, last: int, found: list[Evidence]) -> Word | None:
        """On whose word the words from `first` to before `last` are: who says them, else what they rest on."""
        words = self._document.words
        said = self._said(words.starts[first], words.ends[last - 1])
        if said is not None:
            return said
        resting = [one for one in found if _rests(first, last, one)]
        return self._of(max(resting, key=lambda one: one.content[0])) if resting else None

    def _said(self, start: int, end: int) -> Word | None:
        """The innermost attribution with source and cue whose content holds the characters from `start` to `end`."""
        near = bisect_right(self._starts, start) - 1
        for i in range(near, max(-1, near - _NESTED), -1):
            _, last, index = self._pieces[i]
            found = self._attributions[index]
            if last >= end and found.source is not None and found.cue is not None:
                return Word(found.source, found.cue)
        return None

    def _of(self, found: Evidence) -> Word:
        words, (first, last) = self._document.words, found.cue
        cue = Cue(start=words.starts[first], end=words.ends[last - 1], text=words.slice(first, last), lemma=found.lemma)
        return Word(self._resolver.resolve(*found.source), cue)


def _rests(first: int, last: int, found: Evidence) -> bool:
    """Whether words rest on a piece of evidence and are no part of its name."""
    (begin, stop), (start, end) = found.content, found.source
    return begin <= first and last <= stop and not (first < end and start < last)
