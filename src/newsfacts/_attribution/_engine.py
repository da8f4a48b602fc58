# SPDX-License-Identifier: MIT
"""The attributions of a text, paragraph by paragraph: reports find their contents, marked text finds its report."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Protocol

import attrs

from newsfacts._attribution import _contents, _phrases
from newsfacts._attribution._outline import Outer, outline
from newsfacts._attribution._reports import Report, before_colon, reports
from newsfacts._attribution._transcript import turns
from newsfacts._quotemarks import Marked
from newsfacts._sentences import Sentence
from newsfacts._words import Words
from newsfacts.lexicon import CAPITAL, CUE, Lexicon
from newsfacts.records import Cue, Mention, ZoneKind
from newsfacts.trace import current

_TRANSCRIPT = "quote.transcript"


class Resolver(Protocol):
    """Who a phrase names; asked in reading order, so that it can remember who spoke last."""

    def resolve(self, first: int, last: int) -> Mention:
        """The mention that the words from `first` to before `last` are."""
        ...


@attrs.frozen(kw_only=True)
class Attribution:
    """Something said, and on whose word.

    Attributes:
        rule: Id of the rule that found it.
        content: What was said, as ranges of characters, in order.
        source: Who said it.
        cue: The words that tell that it was said.
        sentence: Index of the sentence that the attribution stands in.
        verbatim: Whether it is word for word though it is in no marks, as in a transcript.

    """

    rule: str
    content: tuple[tuple[int, int], ...]
    source: Mention | None
    cue: Cue | None
    sentence: int
    verbatim: bool = False


@attrs.define
class _Draft:
    """An attribution as ranges of words, before its source is resolved."""

    rule: str
    pieces: list[tuple[int, int]]
    report: Report | None
    outer: Outer
    follows: _Draft | None = None

    def speaker(self) -> tuple[int, int] | None:
        """The words of the source, its own or that of the quote it goes on."""
        draft = self
        while draft.report is None and draft.follows is not None:
            draft = draft.follows
        return draft.report.source if draft.report is not None else None


_SIGNATURE = "quote.signature"
_DASHES = frozenset("-\u2013\u2014\u2015\u2012~") | {"--", "---"}
_SIGNED = 12
"""The most words of a signature."""
_SHORT = 5
"""Words, marks included, up to which marks without a cue are no speech: a title, or words held at a distance."""
_LONG = 7
"""The same where narration goes on behind the marks."""
_REMEMBERED = 3
"""Sentences of narration over which a quote without a cue still goes on with the one before."""


def attribute(
    words: Words, sentences: Sequence[Sentence], marks: Sequence[Marked], lexicon: Lexicon, resolver: Resolver
) -> list[Attribution]:
    """The attributions of a text, in reading order of their contents."""
    drafts = [*_drafts(words, sentences, marks, lexicon), *_spoken(words, sentences, lexicon)]
    # A resolver remembers who spoke: it is asked in the order in which the sources stand, once for each.
    floors = {
        draft.report.source: draft.outer.first
        for draft in drafts
        if draft.report is not None and draft.report.source is not None
    }
    mentions = {span: _mention(words, span, floors[span], resolver) for span in sorted(floors)}
    found: list[Attribution] = []
    for draft in drafts:
        span = draft.speaker()
        found.append(
            Attribution(
                rule=draft.rule,
                content=tuple((words.starts[first], words.ends[last - 1]) for first, last in draft.pieces),
                source=mentions[span] if span is not None else None,
                cue=_cue(words, draft.report),
                sentence=draft.outer.sentence,
                verbatim=draft.rule == _TRANSCRIPT,
            )
        )
    return sorted(found, key=lambda one: (one.content[0][0], -one.content[-1][1]))


def _spoken(words: Words, sentences: Sequence[Sentence], lexicon: Lexicon) -> Iterator[_Draft]:
    """The turns of a transcript: who speaks, a colon, and all that is said before the next one speaks."""
    for turn in turns(words, sentences, lexicon):
        first, colon = turn.label
        report = Report((colon, colon + 1), ":", turn.label, first, colon + 1, "before")
        sentence = sentences[turn.sentence]
        outer = Outer(sentence.first, sentence.last, sentence.paragraph, turn.sentence, ())
        yield _Draft(_TRANSCRIPT, list(turn.pieces), report, outer)


def _mention(words: Words, span: tuple[int, int], floor: int, resolver: Resolver) -> Mention:
    """The source; a relative pronoun bears the name of what it stands for."""
    first, last = span
    host = (
        _phrases.antecedent(words, first, floor) if last - first == 1 and _phrases.is_relative(words, first) else None
    )
    if host is None:
        return resolver.resolve(first, last)
    start, end = words.starts[first], words.ends[last - 1]
    return attrs.evolve(resolver.resolve(*host), start=start, end=end, text=words.text[start:end])


def _cue(words: Words, report: Report | None) -> Cue | None:
    if report is None:
        return None
    first, last = report.cue
    return Cue(start=words.starts[first], end=words.ends[last - 1], text=words.slice(first, last), lemma=report.lemma)


def _drafts(words: Words, sentences: Sequence[Sentence], marks: Sequence[Marked], lexicon: Lexicon) -> list[_Draft]:
    cues = words.where(CUE)
    reader = _Reader(words, lexicon)
    for outer in outline(words, sentences, marks):
        if sentences[outer.sentence].zone is ZoneKind.HEADLINE:
            continue
        reader.read(outer, cues[bisect_left(cues, outer.first) : bisect_left(cues, outer.last)])
    return reader.drafts


class _Reader:
    """Reads the narrator's sentences in order, and remembers what a quote without a cue goes on with."""

    def __init__(self, words: Words, lexicon: Lexicon) -> None:
        self.drafts: list[_Draft] = []
        self._words = words
        self._lexicon = lexicon
        self._trace = current()
        self._latest: _Draft | None = None  # the last quote in marks, which a quote without a cue goes on
        self._leading: _Draft | None = None  # a report at the end of a sentence, which the marks behind it belong to
        self._narrated = 0  # sentences of the narrator's since the last quote

    def read(self, outer: Outer, cues: list[int]) -> None:
        """Draft what is said in a sentence; `cues` are the words in it that can begin a cue."""
        leading, self._leading = self._leading, None
        if not outer.marked and self._signs(outer):
            return
        if not cues and not outer.marked:
            self._narrated += 1
        elif outer.whole():
            self._go_on(outer, leading)
        elif not outer.is_endless():
            claimed = self._report(outer, [i for i in cues if not any(m.first <= i < m.last for m in outer.marked)])
            for marked in outer.marked:
                if marked.first not in claimed:
                    self._claim(outer, marked)
            self._narrated += not outer.marked

    def _add(self, draft: _Draft, *, marked: bool = True) -> None:
        self.drafts.append(draft)
        if marked:
            self._latest, self._narrated = draft, 0

    def _report(self, outer: Outer, cues: list[int]) -> set[int]:
        """Draft what the reports of a sentence say; the first words of the marked stretches that they take."""
        words, claimed = self._words, set[int]()
        found = [
            (report, _contents.said(words, outer, report, self._lexicon))
            for report in reports(words, outer, cues, self._lexicon)
        ]
        for report, said in sorted(found, key=lambda pair: pair[1] is not None and pair[1].after):
            free = _contents.without(words, said, claimed) if said is not None else None
            if free is not None:
                claimed.update(m.first for m in free.marked)
                self._add(_Draft(free.rule, free.pieces, report, outer), marked=bool(free.marked))
        if words.words[outer.last - 1] == ":" and found:
            self._leading = _Draft("quote.colon", [], found[-1][0], outer)
        return claimed

    def _claim(self, outer: Outer, marked: Marked) -> None:
        """Draft marks that no cue takes where a colon or a name behind a dash does, or where they open the sentence."""
        piece = [(marked.first, marked.last)]
        named = _named_before_colon(self._words, outer, marked)
        signed = _signature(self._words, marked.last, outer.last) if marked.first == outer.first else None
        if named is not None:
            self._add(_Draft("quote.colon", piece, named, outer))
        elif signed is not None:
            self._add(_Draft(_SIGNATURE, piece, signed, outer))
        elif marked.first == outer.first and marked.last - marked.first > _LONG:
            rule = "quote.run_on" if self._latest else "quote.unattributed"
            self._add(_Draft(rule, piece, None, outer, self._latest), marked=False)
            self._narrated = 0
        elif self._trace is not None:
            start, end = self._words.starts[marked.first], self._words.ends[marked.last - 1]
            self._trace.refuse(self._words.text, start, end, "quote", "marked words that no cue claims")

    def _signs(self, outer: Outer) -> bool:
        """Whether a sentence is the signature of the quote right before it, which then bears it."""
        latest = self._latest
        if latest is None or latest.report is not None or self._narrated or latest is not self.drafts[-1]:
            return False
        report = _signature(self._words, outer.first, outer.last)
        if report is not None:
            latest.report, latest.rule = report, _SIGNATURE
        return report is not None

    def _go_on(self, outer: Outer, leading: _Draft | None) -> None:
        """A sentence wholly in marks: a further piece of the quote before it, or a quote of its own."""
        piece, latest = (outer.first, outer.last), self._latest
        if leading is not None:
            self._add(_Draft(leading.rule, [piece], leading.report, outer))
        elif latest is not None and latest.outer.paragraph == outer.paragraph and self._narrated == 0:
            latest.pieces.append(piece)
            latest.rule = "quote.split"
        elif latest is not None and outer.marked[0].continues:
            latest.pieces.append(piece)
            latest.outer = attrs.evolve(latest.outer, paragraph=outer.paragraph)
            self._narrated = 0
        elif outer.last - outer.first > _SHORT:
            known = latest is not None and self._narrated <= _REMEMBERED
            rule = "quote.run_on" if known else "quote.unattributed"
            self._add(_Draft(rule, [piece], None, outer, latest if known else None))
        elif latest is not None:
            self._narrated = 0


def _named_before_colon(words: Words, outer: Outer, marked: Marked) -> Report | None:
    """A source and a colon right before marks: `Jane Doe: "..."`."""
    colon = marked.first - 1
    if colon <= outer.first or words.words[colon] != ":" or marked.last - marked.first < _SHORT:
        return None
    return before_colon(words, outer, colon)


def _signature(words: Words, first: int, last: int) -> Report | None:
    """A dash and a name, and what that person is, that fill the words: `"..." - Jane Doe, mayor`."""
    while first < last and words.words[first] == ".":
        first += 1
    name = first + 1
    if name >= last or words.words[first] not in _DASHES or last - name > _SIGNED or not words.classes[name] & CAPITAL:
        return None
    end = next((i for i in range(name, last) if words.words[i] in {",", "("}), last)
    while words.words[end - 1] == ".":
        end -= 1
    if any(words.words[i][0].isalpha() and not words.words[i][0].isupper() for i in range(name, end)):
        return None
    return Report((first, name), words.words[first], (name, end), first, last, "before")
