# SPDX-License-Identifier: MIT
"""What is attributed, sentence by sentence: reports find their contents, marked text finds its report."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum

import attrs

from newsfacts._attribution import _contents, _phrases
from newsfacts._attribution._colons import before_colon
from newsfacts._attribution._outline import Outer
from newsfacts._attribution._reports import Report, reports
from newsfacts._attribution._transcript import turns
from newsfacts._classes import CAPITAL, DIGIT
from newsfacts._quotemarks import SINGLE_MARKS, Marked, is_capitalised
from newsfacts._sentences import Sentence
from newsfacts._words import Words
from newsfacts.lexicon import Lexicon
from newsfacts.trace import Trace

_TRANSCRIPT = "quote.transcript"


@attrs.define(eq=False, repr=False)
class Draft:
    """An attribution as ranges of words, before its source is resolved."""

    rule: str
    pieces: list[tuple[int, int]]
    report: Report | None
    outer: Outer
    follows: Draft | None = None

    def speaker(self) -> tuple[int, int] | None:
        """The words of the source, its own or that of the quote it goes on."""
        draft = self
        while draft.report is None and draft.follows is not None:
            draft = draft.follows
        return draft.report.source if draft.report is not None else None

    def has_marks(self) -> bool:
        """Whether some of what is said stands in quotation marks."""
        beyond = self.pieces[-1][1] > self.outer.last  # other sentences are joined to it only for their marks
        return beyond or any(first <= m.first < last for m in self.outer.marked for first, last in self.pieces)

    def is_marked(self) -> bool:
        """Whether a mark opens the sentence before the source."""
        return self.report is not None and self.report.source is not None and self.report.source[0] > self.outer.first

    def awaits(self, outer: Outer) -> bool:
        """Whether its sentence ends with the report, and `outer` comes next: `"A," she said.` is still open."""
        broken_off = self.report is not None and self.pieces[-1][1] <= self.report.first and self.rule != _SIGNATURE
        return broken_off and self.outer.last == outer.first


_SIGNATURE = "quote.signature"
_DASHES = frozenset("-\u2013\u2014\u2015\u2012~") | {"--", "---"}
_SIGNED = 12
"""The most words of a signature."""
SHORT = 5
"""Words, marks included, up to which marks without a cue are no speech: a title, or words held at a distance."""
_MESSAGE = 6
"""The most words from a verb to the noun for what was said."""
_REMEMBERED = 3
"""Sentences of narration over which a quote without a cue still goes on with the one before."""


def spoken(words: Words, sentences: Sequence[Sentence], lexicon: Lexicon) -> Iterator[Draft]:
    """The turns of a transcript: who speaks, a colon, and all that is said before the next one speaks."""
    for turn in turns(words, sentences, lexicon):
        first, colon = turn.label
        report = Report((colon, colon + 1), ":", turn.label, first, colon + 1, "before")
        sentence = sentences[turn.sentence]
        outer = Outer(sentence.first, sentence.last, sentence.paragraph, turn.sentence, ())
        yield Draft(_TRANSCRIPT, list(turn.pieces), report, outer)


def find(
    words: Words, outers: Iterable[Outer], cues: Sequence[int], lexicon: Lexicon, trace: Trace | None = None
) -> list[Draft]:
    """What the narrator's sentences attribute.

    Args:
        words: The text.
        outers: The sentences, in order, headlines without marks left out.
        cues: Indices of the words that can begin a cue.
        lexicon: The words to know.
        trace: Where cues that report nothing are noted, and marked words that nobody says.

    """
    reader = _Reader(words, lexicon, trace)
    for outer in outers:
        reader.read(outer, cues[bisect_left(cues, outer.first) : bisect_left(cues, outer.last)])
    return reader.drafts


def told(words: Words, drafts: Iterable[Draft], trace: Trace | None = None) -> Iterator[Draft]:
    """The drafts without those that are part of others: reports without marks inside of what another one tells.

    Args:
        words: The text.
        drafts: What is attributed, in order of where it begins, of two that begin together the longer one first.
        trace: Where those left out are noted.

    """
    around: list[Draft] = []
    for draft in drafts:
        first, last = draft.pieces[0][0], draft.pieces[-1][1]
        while around and around[-1].pieces[-1][1] <= first:
            around.pop()
        # Who is told of "employers added jobs, the ministry said" is the ministry, whatever follows.
        ends = last if draft.report is None or draft.report.first > first else min(last, draft.report.cue[1])
        held = bool(around) and any(begin <= first and ends <= end for begin, end in around[-1].pieces)
        if held and not draft.has_marks():
            if trace is not None:
                start, end = words.starts[first], words.end(last - 1)
                trace.refuse(words.text, start, end, draft.rule, Reason.INSIDE)
            continue
        if not around or last <= around[-1].pieces[-1][1]:
            around.append(draft)
        yield draft


class Reason(StrEnum):
    """Why a cue or marked words make no quote."""

    NO_SOURCE = "no verb with a source here"
    NOTHING_SAID = "nothing behind or before it is said"
    TAKEN = "what it would report is said with another cue"
    NO_CUE = "marked words that no cue claims"
    INSIDE = "part of what another report tells"


class _Reader:
    """Reads the narrator's sentences in order, and remembers what a quote without a cue goes on with."""

    def __init__(self, words: Words, lexicon: Lexicon, trace: Trace | None) -> None:
        self.drafts: list[Draft] = []
        self._words = words
        self._lexicon = lexicon
        self._trace = trace
        self._latest: Draft | None = None  # the last quote in marks, which a quote without a cue goes on
        self._leading: Draft | None = None  # a report at the end of a sentence, which the marks behind it belong to
        self._silent: list[Report] = []  # the reports of this sentence that nothing has been found for
        self._narrated = 0  # sentences of the narrator's since the last quote

    def read(self, outer: Outer, cues: Sequence[int]) -> None:
        """Draft what is said in a sentence; `cues` are the words in it that can begin a cue."""
        leading, self._leading = self._leading, None
        if not outer.marked and self._signs(outer):
            return
        if not cues and not outer.marked:
            self._narrated += 1
        elif outer.whole():
            self._go_on(outer, leading)
        elif not outer.is_endless():
            if outer.marked:
                cues = [i for i in cues if not any(m.first <= i < m.last for m in outer.marked)]
            claimed = self._report(outer, cues)
            for marked in outer.marked:
                if marked.first not in claimed:
                    self._claim(outer, marked)
            self._narrated += not outer.marked

    def _add(self, draft: Draft, *, marked: bool = True) -> None:
        self.drafts.append(draft)
        if marked:
            self._latest, self._narrated = draft, 0

    def _report(self, outer: Outer, cues: Sequence[int]) -> set[int]:
        """Draft what the reports of a sentence say; the first words of the marked stretches that they take."""
        words, claimed = self._words, set[int]()
        found = [
            (report, _contents.said(words, outer, report, self._lexicon))
            for report in reports(words, outer, cues, self._lexicon)
        ]
        self._silent = [
            report
            for report, said in found
            if said is None and report.kind == "before" and words.lower[report.cue[0]] in self._lexicon.cues
        ]
        if self._trace is not None:
            taken = {report.cue[0] for report, _ in found}
            for i in cues:
                if i not in taken and words.lower[i] in self._lexicon.cues:
                    self._refuse(i, i + 1, Reason.NO_SOURCE)
        if not found and outer.marked:
            return self._resume(outer)
        for report, said in sorted(found, key=lambda pair: pair[1] is not None and pair[1].after):
            free = _contents.without(words, said, claimed) if said is not None else None
            if free is not None:
                claimed.update(m.first for m in free.marked)
                self._add(self._joined(Draft(free.rule, free.pieces, report, outer)), marked=bool(free.marked))
            else:
                self._refuse(*report.cue, Reason.NOTHING_SAID if said is None else Reason.TAKEN)
        if words.words[outer.last - 1] == ":" and found:
            self._leading = Draft("quote.colon", [], found[-1][0], outer)
        return claimed

    def _resume(self, outer: Outer) -> set[int]:
        """Go on with a quote that the sentence before broke off: `"A," she said. "B" is what she meant.`"""
        latest = self._latest
        if latest is None or latest.report is None or not latest.awaits(outer):
            return set()
        piece = _contents.resumed(self._words, outer, latest.report, self._lexicon)
        if piece is None or latest.outer.paragraph != outer.paragraph:
            return set()
        latest.pieces.append(piece)
        latest.rule, self._narrated = "quote.split", 0
        return {marked.first for marked in outer.marked if piece[0] <= marked.first < piece[1]}

    def _joined(self, draft: Draft) -> Draft:
        """The draft with the paragraphs that it ends: each of them opens a mark, the last alone closes it."""
        first, latest = draft.pieces[0][0], self._latest
        continues = any(m.first == first and m.continues for m in draft.outer.marked)
        if not continues or latest is None or latest.report is not None or latest is not self.drafts[-1]:
            return draft
        self.drafts.pop()
        draft.pieces[:0] = latest.pieces
        return draft

    def _claim(self, outer: Outer, marked: Marked) -> None:
        """Draft marks that no cue takes where a colon or a name behind a dash does, or where they open the sentence."""
        piece = [(marked.first, marked.last)]
        named = _named_before_colon(self._words, outer, marked, self._silent, self._lexicon)
        opens = marked.first == outer.first
        signed = signature(self._words, marked.last, outer.last) if opens else None
        if named is not None:
            self._add(Draft("quote.colon", piece, named, outer))
        elif signed is not None:
            self._add(Draft(_SIGNATURE, piece, signed, outer))
        elif (opens or _is_led(self._words, outer, marked)) and marked.last - marked.first > _contents.LONG:
            goes_on = self._latest if opens else None
            rule = "quote.run_on" if goes_on else "quote.unattributed"
            self._add(Draft(rule, piece, None, outer, goes_on), marked=False)
            self._narrated = 0
        else:
            self._refuse(marked.first, marked.last, Reason.NO_CUE)

    def _refuse(self, first: int, last: int, reason: Reason) -> None:
        if self._trace is not None:
            start, end = self._words.starts[first], self._words.end(last - 1)
            self._trace.refuse(self._words.text, start, end, "quote", reason)

    def _signs(self, outer: Outer) -> bool:
        """Whether a sentence is the signature of the quote right before it, which then bears it."""
        latest = self._latest
        if latest is None or latest.report is not None or self._narrated or latest is not self.drafts[-1]:
            return False
        report = signature(self._words, outer.first, outer.last)
        if report is None and latest.outer.paragraph == outer.paragraph:
            report = _told_from(self._words, outer, self._lexicon)
        if report is not None:
            latest.report, latest.rule = report, _SIGNATURE
        return report is not None

    def _go_on(self, outer: Outer, leading: Draft | None) -> None:
        """A sentence wholly in marks: a further piece of the quote before it, or a quote of its own."""
        piece, latest = (outer.first, outer.last), self._latest
        if leading is not None:
            self._add(Draft(leading.rule, [piece], leading.report, outer))
        elif latest is not None and latest.outer.paragraph == outer.paragraph and self._narrated == 0:
            latest.pieces.append(piece)
            latest.rule = "quote.split"
        elif self._was_told(outer):
            self.drafts[-1].pieces.append(piece)
            self._latest, self._narrated = self.drafts[-1], 0
        elif latest is not None and self._heads(outer, latest):
            self._refuse(*piece, Reason.NO_CUE)
        elif latest is not None and outer.marked[0].continues:
            latest.pieces.append(piece)
            latest.outer = attrs.evolve(latest.outer, paragraph=outer.paragraph)
            self._narrated = 0
        elif outer.last - outer.first > SHORT:
            known = latest is not None and self._narrated <= _REMEMBERED
            rule = "quote.run_on" if known else "quote.unattributed"
            self._add(Draft(rule, [piece], None, outer, latest if known else None))
        elif latest is not None:
            self._narrated = 0

    def _was_told(self, outer: Outer) -> bool:
        """Whether the sentence right before it, in the same paragraph, reports without marks: `She says A. "B."`."""
        last = self.drafts[-1] if self.drafts else None
        if last is None or last.report is None or last.outer.marked:
            return False
        return last.outer.last == outer.first and last.outer.paragraph == outer.paragraph

    def _heads(self, outer: Outer, latest: Draft) -> bool:
        """Whether marks are a subhead's: single ones, as a headline has, though the text quotes in others."""
        words = self._words
        opening = words.words[latest.outer.marked[0].first] if latest.outer.marked else ""
        return words.words[outer.first] in SINGLE_MARKS and bool(opening) and opening not in SINGLE_MARKS


def _named_before_colon(
    words: Words, outer: Outer, marked: Marked, silent: Sequence[Report], lexicon: Lexicon
) -> Report | None:
    """A source and a colon right before marks, `Jane Doe: "..."`, or a report before them that says nothing else."""
    colon = marked.first - 1
    if colon <= outer.first or words.words[colon] != ":" or marked.last - marked.first < SHORT:
        return None
    return next((one for one in reversed(silent) if one.last <= colon), None) or before_colon(
        words, outer, colon, lexicon
    )


def _is_led(words: Words, outer: Outer, marked: Marked) -> bool:
    """Whether a colon leads to marks that hold a sentence and end the narrator's: `Here is the key line: "..."`."""
    colon = marked.first - 1
    led = colon > outer.first and words.words[colon] == ":" and not words.classes[colon - 1] & DIGIT
    return led and marked.last >= outer.last and is_capitalised(words, marked)


def _told_from(words: Words, outer: Outer, lexicon: Lexicon) -> Report | None:
    """What tells behind marks whose words they are: `"..." That was the message from {Jane Doe}.`"""
    speech, verb = lexicon.language.speech, outer.first + 1
    if verb >= outer.last or words.lower[outer.first] not in speech.unnamed:
        return None
    if words.lower[verb] not in words.small.passive_auxiliaries:
        return None
    for i in range(verb + 1, min(verb + _MESSAGE, outer.last - 2)):
        if words.lower[i] in speech.messages and words.lower[i + 1] in words.small.attaching:
            end = _phrases.after(words, i + 2, outer.last)
            if end is None:
                return None
            end = _phrases.with_appositives(words, end, outer.last)
            return Report((i, i + 1), words.lower[i], (i + 2, end), outer.first, end, "before")
    return None


def signature(words: Words, first: int, last: int) -> Report | None:
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
