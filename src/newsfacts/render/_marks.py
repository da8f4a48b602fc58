# SPDX-License-Identifier: MIT
"""A text cut at its marks: what is marked of each fact, and in which order marks nest."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import TypeVar

import attrs

from newsfacts.records import Fact, NumericClaim, Quote, Span

SpanT = TypeVar("SpanT", bound=Span)


@attrs.frozen(eq=False, repr=False)
class Mark:
    """A stretch of the text that is shown in a way of its own.

    Attributes:
        start: Its first character.
        end: The character after its last.
        look: Its CSS classes.
        fact: The fact that it is, where it is one.
        first: Whether it is the first stretch of the fact.

    """

    start: int
    end: int
    look: str
    fact: Fact | None = None
    first: bool = True


def said(fact: Fact) -> tuple[Span, ...]:
    """The stretches of a fact that carry it: of a quote what is said, without who says it in between."""
    return fact.content if isinstance(fact, Quote) and fact.content else (fact,)


def parts(fact: Fact) -> Iterator[Span]:
    """What else of the text a fact rests on: who says it, what is counted, how sure it is."""
    if isinstance(fact, Quote) and fact.speaker:
        yield fact.speaker
    if isinstance(fact, NumericClaim):
        yield from fact.hedges
        yield from filter(None, (fact.noun, fact.source))


def fitting(text: str, spans: Iterable[SpanT]) -> Iterator[SpanT]:
    """Those of the spans that there is something of to mark.

    Raises:
        ValueError: One is not of this text.

    """
    for span in spans:
        if not 0 <= span.start <= span.end or text[span.start : span.end] != span.text:
            raise ValueError(f"text[{span.start}:{span.end}] is not {span.text!r}: a fact of another text")
        if span.start < span.end:
            yield span


def cut(text: str, marks: Iterable[Mark]) -> Iterator[tuple[int, str, list[Mark]]]:
    """The text cut wherever a mark begins or ends: each piece with its offset and its marks, the outer ones first."""
    ordered = sorted(marks, key=lambda mark: (mark.start, -mark.end))
    cuts = {0, len(text)}
    cuts.update(mark.start for mark in ordered)
    cuts.update(mark.end for mark in ordered)
    active: list[Mark] = []
    waiting = 0
    for start, end in pairwise(sorted(cuts)):
        active = [mark for mark in active if mark.end > start]
        while waiting < len(ordered) and ordered[waiting].start == start:
            active.append(ordered[waiting])
            waiting += 1
        yield start, text[start:end], active
