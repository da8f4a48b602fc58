# SPDX-License-Identifier: MIT
"""The attributions of a text, each found when somebody asks for it: quotes need them all, figures those round them.

Sentences are read in blocks, mostly paragraphs, that depend on no other one; so is who a source is, but that one which
points back, a pronoun or the like, has those right before it looked at.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property
from typing import Protocol

import attrs

from newsfacts._attribution import _phrases, _subjects
from newsfacts._attribution._engine import SHORT, Draft, find, signature, spoken, told
from newsfacts._attribution._outline import Outer, outline
from newsfacts._attribution._reports import Report
from newsfacts._classes import CUE, PREPOSITION
from newsfacts._quotemarks import Marked
from newsfacts._record import record
from newsfacts._sentences import Sentence
from newsfacts._weak import weakly
from newsfacts._words import Words
from newsfacts.lexicon import Lexicon
from newsfacts.records import Cue, Mention, MentionKind, ZoneKind
from newsfacts.trace import current

_NESTED = 4
"""How many pieces that begin before a word may hold it: quotes nest, and no deeper than this."""

Span = tuple[int, int]
"""A range of words."""
Piece = tuple[int, int, int, Draft]
"""A range of words that is said, its rank among equals, and the draft that it belongs to."""


class Resolver(Protocol):
    """Who a phrase names."""

    def resolve(self, first: int, last: int) -> Mention:
        """The mention that the words are; asked in any order."""
        ...


@record(kw_only=True, eq=False, repr=False)
class Attribution:
    """Something said, and on whose word.

    Attributes:
        rule: Id of the rule that found it.
        content: What was said, as ranges of characters, in order.
        source: Who said it.
        cue: The words that tell that it was said.
        sentence: Index of the sentence that the attribution stands in.

    """

    rule: str
    content: tuple[tuple[int, int], ...]
    source: Mention | None
    cue: Cue | None
    sentence: int


class Attributions:
    """Who says what in a text."""

    def __init__(
        self,
        words: Words,
        sentences: Sequence[Sentence],
        marks: Sequence[Marked],
        lexicon: Lexicon,
        resolver: Callable[[Callable[[int], Iterator[Span]]], Resolver],
    ) -> None:
        self._words = words
        self._lexicon = lexicon
        self._resolver = resolver(weakly(self._before))
        self._cues = words.where(CUE)
        outers = outline(words, sentences, marks)
        self._turns = list(spoken(words, sentences, lexicon))
        quoted = [turn.outer.first for turn in self._turns if turn.is_marked()]
        self._outers = [
            outer
            for outer in outers
            if (outer.marked or sentences[outer.sentence].zone is not ZoneKind.HEADLINE)
            and not (quoted and quoted[0] <= outer.first and outer.marked and _opens(outer))
        ]
        self._mentions: dict[Span, Mention] = {}
        self._drafts: dict[int, list[Draft]] = {}
        self._sources: dict[int, list[Span]] = {}
        self._pieces_of: dict[int, list[Piece]] = {}

    @cached_property
    def found(self) -> list[Attribution]:
        """All of them, in reading order of their contents, but for reports inside of what another one tells."""
        trace = current()
        drafts = find(self._words, self._outers, self._cues, self._lexicon, trace)
        self._drafts = {block: [] for block in range(len(self._blocks))}
        for draft in drafts:
            self._drafts[self._block(draft.outer.first)].append(draft)
        drafts += self._turns
        for source in sorted({*_sources(drafts)}):
            self.mention(source)
        return [self._attribution(draft) for draft in told(self._words, _ranked(drafts), trace)]

    def covering(self, first: int, last: int) -> Attribution | None:
        """The innermost one with source and cue whose content holds the words from `first` to before `last`."""
        for pieces in self._near(first), self._turn_pieces:
            near = bisect_right(pieces, first, key=lambda piece: piece[0])
            around = pieces[max(0, near - _NESTED) : near]
            while around:
                piece = around.pop()
                report = piece[3].report
                if last > piece[1] or report is None or report.source is None:
                    continue
                if not any(_cuts(other, piece, report) for other in around):
                    return self._attribution(piece[3])
        return None

    def _attribution(self, draft: Draft) -> Attribution:
        words, source = self._words, draft.speaker()
        return Attribution(
            rule=draft.rule,
            content=tuple((words.starts[first], words.end(last - 1)) for first, last in draft.pieces),
            source=None if source is None else self.mention(source),
            cue=_cue(words, draft),
            sentence=draft.outer.sentence,
        )

    # --- blocks of sentences ------------------------------------------------------------------------------------------

    @cached_property
    def _blocks(self) -> list[list[Outer]]:
        """The sentences in blocks: no report has contents in two of them."""
        blocks: list[list[Outer]] = []
        for outer in self._outers:
            if blocks and self._belongs(blocks[-1][-1], outer):
                blocks[-1].append(outer)
            else:
                blocks.append([outer])
        return blocks

    def _belongs(self, before: Outer, outer: Outer) -> bool:
        """Whether a sentence goes on with the block before it: a paragraph, and what reaches over its end.

        These are marks that nothing closed, what follows a colon, and a signature with the asides before it.
        """
        marked = outer.marked
        return (
            outer.paragraph == before.paragraph
            or (bool(marked) and (marked[0].continues or outer.last - outer.first <= SHORT))
            or self._words.words[before.last - 1] == ":"
            or signature(self._words, outer.first, outer.last) is not None
            or outer.is_endless()
        )

    @cached_property
    def _firsts(self) -> list[int]:
        return [block[0].first for block in self._blocks]

    def _block(self, word: int) -> int:
        return bisect_right(self._firsts, word) - 1

    def _of(self, block: int) -> list[Draft]:
        """What is attributed in a block."""
        if block not in self._drafts:
            self._drafts[block] = find(self._words, self._blocks[block], self._cues, self._lexicon)
        return self._drafts[block]

    def _near(self, word: int) -> list[Piece]:
        """The pieces that can hold a word, in order: those of its block."""
        block = self._block(word)
        if block not in self._pieces_of:
            self._pieces_of[block] = _pieces(self._of(block)) if block >= 0 else []
        return self._pieces_of[block]

    @cached_property
    def _turn_pieces(self) -> list[Piece]:
        return _pieces(self._turns)

    # --- sources ------------------------------------------------------------------------------------------------------

    def mention(self, source: Span) -> Mention:
        """Who the words of a source are."""
        if source not in self._mentions:
            self._mentions[source] = self._at(source, self._resolver.resolve(*self._host(source)))
        return self._mentions[source]

    def _before(self, word: int) -> Iterator[Span]:
        """The words that name the sources before a word, the last first."""
        for block in range(self._block(word), -1, -1):
            sources = self._sources_of(block)
            for i in range(bisect_left(sources, (word,)) - 1, -1, -1):
                yield self._host(sources[i])

    def _sources_of(self, block: int) -> list[Span]:
        """The sources in a block, and the labels of a transcript there, in order."""
        if block not in self._sources:
            drafts = self._of(block)
            outermost = told(self._words, _ranked(drafts)) if len(drafts) > 1 else drafts
            self._sources[block] = sorted({*_sources(outermost), *self._labels.get(block, ())})
        return self._sources[block]

    def _host(self, source: Span) -> Span:
        """The words that name a source: of a relative pronoun those that it stands for."""
        first, last = source
        if last - first > 1 or not _phrases.is_relative(self._words, first):
            return source
        outer = bisect_right(self._outers, first, key=lambda outer: outer.first) - 1
        host = _subjects.antecedent(self._words, first, self._outers[outer].first)
        if host is None or self._words.lower[first] not in self._lexicon.language.people.neuter_words:
            return host or source
        within = next((i + 1 for i in range(*host) if self._words.classes[i] & PREPOSITION), host[0])
        person = within > host[0] and self._resolver.resolve(*host).kind is MentionKind.PERSON
        return (within, host[1]) if person else host  # "the head of {the union}, which"

    def _at(self, span: Span, mention: Mention) -> Mention:
        """A mention, with the place of a relative pronoun that bears its name."""
        start, end = self._words.starts[span[0]], self._words.end(span[1] - 1)
        if (start, end) == (mention.start, mention.end):
            return mention
        return attrs.evolve(mention, start=start, end=end, text=self._words.text[start:end])

    @cached_property
    def _labels(self) -> dict[int, list[Span]]:
        """The names that turns of a transcript begin with, by their block."""
        labels: dict[int, list[Span]] = {}
        for label in _sources(self._turns):
            labels.setdefault(self._block(label[0]), []).append(label)
        return labels


def _opens(outer: Outer) -> bool:
    """Whether a sentence opens marks that it leaves open, or goes on with some: those of a quoted transcript."""
    first = outer.marked[0]
    return first.first == outer.first and (first.continues or not first.closed)


def _cuts(other: Piece, piece: Piece, report: Report) -> bool:
    """Whether what another one tells holds a report and ends inside its content: "firms added jobs, the board said"."""
    return other[0] <= report.first and report.cue[1] <= other[1] < piece[1]


def _pieces(drafts: list[Draft]) -> list[Piece]:
    """The pieces of their contents, by place."""
    ranked = enumerate(_ranked(drafts))
    pieces = [(first, last, rank, draft) for rank, draft in ranked for first, last in draft.pieces]
    return sorted(pieces, key=lambda piece: piece[:3])


def _ranked(drafts: list[Draft]) -> list[Draft]:
    """Drafts in order of where their contents begin, of two that begin together the longer one first."""
    return sorted(drafts, key=lambda draft: (draft.pieces[0][0], -draft.pieces[-1][1]))


def _sources(drafts: Iterable[Draft]) -> Iterator[Span]:
    for draft in drafts:
        if draft.report is not None and draft.report.source is not None:
            yield draft.report.source


def _cue(words: Words, draft: Draft) -> Cue | None:
    if draft.report is None:
        return None
    first, last = draft.report.cue
    return Cue(
        start=words.starts[first],
        end=words.end(last - 1),
        text=words.slice(first, last),
        lemma=draft.report.lemma,
    )
