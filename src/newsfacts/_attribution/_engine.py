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
from newsfacts.lexicon import CUE, Lexicon
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
        quoted: Whether it is a quote, direct, mixed or indirect; otherwise only a source for a figure.
        verbatim: Whether it is word for word though it is in no marks, as in a transcript.

    """

    rule: str
    content: tuple[tuple[int, int], ...]
    source: Mention | None
    cue: Cue | None
    sentence: int
    quoted: bool = True
    verbatim: bool = False


@attrs.define
class _Draft:
    """An attribution as ranges of words, before its source is resolved."""

    rule: str
    pieces: list[tuple[int, int]]
    report: Report | None
    outer: Outer
    follows: _Draft | None = None
    quoted: bool = True

    def speaker(self) -> tuple[int, int] | None:
        """The words of the source, its own or that of the quote it goes on."""
        draft = self
        while draft.report is None and draft.follows is not None:
            draft = draft.follows
        return draft.report.source if draft.report is not None else None


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
                quoted=draft.quoted,
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
    drafts: list[_Draft] = []
    cues = words.where(CUE)
    refusals = current()
    latest: _Draft | None = None  # the last quote in marks, which a quote without a cue goes on
    leading: _Draft | None = None  # a report at the end of a sentence, which the marks behind it belong to
    narrated = 0  # sentences of the narrator's since the last quote
    for outer in outline(words, sentences, marks):
        if sentences[outer.sentence].zone is ZoneKind.HEADLINE:
            continue
        own = cues[bisect_left(cues, outer.first) : bisect_left(cues, outer.last)]
        if not own and not outer.marked:
            leading, narrated = None, narrated + 1
            continue
        if outer.whole():
            drafts_before = len(drafts)
            latest = _continue(words, outer, latest, leading, narrated, drafts)
            leading = None
            if len(drafts) > drafts_before or latest is not None:
                narrated = 0
            continue
        claimed: set[int] = set()
        if outer.is_endless():
            continue
        if outer.marked:
            own = [i for i in own if not any(m.first <= i < m.last for m in outer.marked)]
        leading = None
        found = [
            (report, _contents.said(words, outer, report, lexicon)) for report in reports(words, outer, own, lexicon)
        ]
        for report, said in sorted(found, key=lambda pair: pair[1] is not None and pair[1].after):
            if said is None:
                continue
            free = _contents.without(words, said, claimed) if claimed else said
            if free is None:
                continue
            claimed.update(m.first for m in free.marked)
            draft = _Draft(free.rule, free.pieces, report, outer, quoted=free.quoted)
            if free.marked:
                latest, narrated = draft, 0
            drafts.append(draft)
        if leading is None and words.words[outer.last - 1] == ":" and found:
            leading = _Draft("quote.colon", [], found[-1][0], outer)
        for marked in outer.marked:
            if marked.first in claimed:
                continue
            named = _named_before_colon(words, outer, marked)
            if named is not None:
                latest, narrated = _Draft("quote.colon", [(marked.first, marked.last)], named, outer), 0
                drafts.append(latest)
            elif marked.first == outer.first and marked.last - marked.first > 7:
                drafts.append(
                    _Draft(
                        "quote.run_on" if latest else "quote.unattributed",
                        [(marked.first, marked.last)],
                        None,
                        outer,
                        latest,
                    )
                )
                narrated = 0
            elif refusals is not None:
                start, end = words.starts[marked.first], words.ends[marked.last - 1]
                refusals.refuse(words.text, start, end, "quote", "marked words that no cue claims")
        if not outer.marked:
            narrated += 1
    return drafts


def _named_before_colon(words: Words, outer: Outer, marked: Marked) -> Report | None:
    """A source and a colon right before marks: `Jane Doe: "..."`."""
    colon = marked.first - 1
    if colon <= outer.first or words.words[colon] != ":" or marked.last - marked.first < 5:
        return None
    return before_colon(words, outer, colon)


def _continue(
    words: Words, outer: Outer, latest: _Draft | None, leading: _Draft | None, narrated: int, drafts: list[_Draft]
) -> _Draft | None:
    """A sentence wholly in marks: a further piece of the quote before it, or a quote of its own."""
    piece = (outer.first, outer.last)
    if leading is not None:
        draft = _Draft(leading.rule, [piece], leading.report, outer)
    elif latest is not None and latest.outer.paragraph == outer.paragraph and narrated == 0:
        latest.pieces.append(piece)
        latest.rule = "quote.split"
        return latest
    elif latest is not None and outer.marked[0].continues:
        latest.pieces.append(piece)
        latest.outer = attrs.evolve(latest.outer, paragraph=outer.paragraph)
        return latest
    elif outer.last - outer.first <= 5:
        return latest
    else:
        known = latest is not None and narrated <= 3
        draft = _Draft(
            "quote.run_on" if known else "quote.unattributed", [piece], None, outer, latest if known else None
        )
    drafts.append(draft)
    return draft
