# SPDX-License-Identifier: MIT
"""Dates: temporal expressions, resolved."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Literal

import attrs

from newsfacts import _stamps
from newsfacts._timex import Context, Expression, Fixed, Resolver, discourse, resolve, tense, values
from newsfacts._timex.refusals import Reason, refusals
from newsfacts.document import Document, as_document, require_day, require_text
from newsfacts.records import Timex, TimexType
from newsfacts.trace import Trace, current

__all__ = ["Context", "DateParser", "Expression", "Resolver", "parse_date", "parse_dates", "resolve"]


@attrs.frozen(kw_only=True)
class DateParser:
    """Finds and resolves temporal expressions.

    Attributes:
        vague: Whether to give now, recently, soon too: PRESENT_REF, PAST_REF, FUTURE_REF.
        resolver: Gives an expression its TIMEX3 value; by default `resolve`, on which another can fall back.
        prefer: Where a weekday, month or season without a year lies when the sentence does not tell: "past" or
            "future".
        day_first: Whether 1/2/2025 is the first of February.

    Raises:
        TypeError: `resolver` cannot be called.
        ValueError: `prefer` is neither.

    """

    vague: bool = False
    resolver: Resolver = resolve
    prefer: Literal["past", "future"] = "past"
    day_first: bool = False

    def __attrs_post_init__(self) -> None:
        if not callable(self.resolver):
            raise TypeError(f"resolver must be a callable of expression and context, not {self.resolver!r}")
        if self.prefer not in ("past", "future"):
            raise ValueError(f"prefer must be 'past' or 'future', not {self.prefer!r}")

    def __call__(self, source: str | Document) -> tuple[Timex, ...]:
        """The temporal expressions of a text, in reading order.

        Raises:
            TypeError: `source` is neither text nor document, or a resolver of the caller's gives no string.

        """
        document = as_document(source)
        expressions = document.timexes
        if trace := current():
            self._note_refusals(document, expressions, trace)
        return tuple(_as_stamped(self._resolved(document, expressions), document)) if expressions else ()

    def _resolved(self, document: Document, expressions: list[Expression]) -> list[Timex]:
        """The expressions, each seen from what the text has told before it."""
        anchor, words, lexicon = document.anchor, document.words, document.lexicon
        expressions = discourse.remembered(expressions, anchor)
        narrative = discourse.is_history(expressions, anchor)
        context = Context(anchor=anchor, narrative=narrative, day_first=self.day_first)
        tenses = tense.of_all(words, expressions, lexicon, default=1 if self.prefer == "future" else 0)
        found: list[Timex] = []
        for expression, looks in zip(expressions, tenses, strict=True):
            if expression.vague and not self.vague:
                continue
            if not isinstance(expression.meaning, Fixed):
                past = tense.is_past(words, expression, lexicon.language.time)
                if (looks, past) != (context.tense, context.past):
                    context = attrs.evolve(context, tense=looks, past=past)
            if context.day and _turns(document.text[found[-1].end : words.starts[expression.first]], looks):
                context = attrs.evolve(context, day=None)
            timex = self._timex(document, expression, context)
            found.append(timex)
            context = discourse.after(expression, timex, context)
        return found

    def _note_refusals(self, document: Document, expressions: list[Expression], trace: Trace) -> None:
        words = document.words
        refused = [
            (i, i + 1, rule, reason)
            for i, rule, reason in refusals(words, document.sentences, document.lexicon, expressions)
        ]
        if not self.vague:
            refused += [(one.first, one.last, one.rule, Reason.VAGUE) for one in expressions if one.vague]
        for first, last, rule, reason in sorted(refused):
            trace.refuse(document.text, words.starts[first], words.end(last - 1), rule, reason)

    def _timex(self, document: Document, expression: Expression, context: Context) -> Timex:
        words = document.words
        value = self.resolver(expression, context)
        if not isinstance(value, str):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise TypeError(f"a resolver must give a TIMEX3 value, not {type(value).__name__}")
        begin, until = values.interval(value) if expression.type in (TimexType.DATE, TimexType.TIME) else (None, None)
        start, end = words.starts[expression.first], words.end(expression.last - 1)
        fixed = expression.meaning if isinstance(expression.meaning, Fixed) else Fixed("")
        return Timex(
            start=start, end=end, text=words.text[start:end], rule=expression.rule, zone=document.zone_at(start),
            type=expression.type, value=value, mod=expression.mod, quant=fixed.quant, freq=fixed.freq,
            begin=begin, until=until,
        )  # fmt: skip


def parse_dates(source: str | Document) -> tuple[Timex, ...]:
    """The temporal expressions of a text, in reading order: `DateParser()(source)`."""
    return DateParser()(source)


def parse_date(expression: str, *, anchor: date | None = None, day_first: bool = False) -> Timex | None:
    """One temporal expression and nothing else, in the words of an article or as a stamp prints it.

    Args:
        expression: "last Tuesday", "Q3 2024", "14.1.2025", "2025-01-14T10:20Z".
        anchor: The day that it is seen from; without it what is relative stays open.
        day_first: Whether 3/4/2025 is in April.

    Returns:
        What it says; `None` where it is no temporal expression, or holds anything besides.

    Raises:
        TypeError: `expression` is no `str`, or `anchor` no date.

    """
    require_text(expression)
    require_day(anchor, "anchor")
    whole = expression.strip()
    prose = DateParser(vague=True, day_first=day_first)(Document(expression, published=anchor, layout=False))
    if timex := next((timex for timex in prose if timex.text == whole), None):
        return timex
    stamps = _stamps.find(expression, anchor=anchor, day_first=day_first)
    return next((stamp.when for stamp in stamps if stamp.when.text == whole), None)


def _as_stamped(found: list[Timex], document: Document) -> Iterator[Timex]:
    """The expressions, those of stamps as the stamps have them: their lines glue and shorten what prose does not."""
    stamps = [stamp.when for stamp in document.stamps if stamp.when.begin is not None]
    place = floor = 0
    for timex in found:
        while place < len(stamps) and stamps[place].end <= timex.start:
            place += 1
        if place < len(stamps) and stamps[place].start < timex.end:
            when = stamps[place]
            start, end = min(timex.start, when.start), max(timex.end, when.end)
            rule = "date.clock" if when.type is TimexType.TIME else timex.rule
            text = document.text[start:end]
            timex = attrs.evolve(when, start=start, end=end, text=text, rule=rule, zone=timex.zone)
        if timex.start >= floor:
            yield timex
            floor = timex.end


def _turns(between: str, looks: int) -> bool:
    """Whether a story is no longer at the last day that it named, by the text since and by which way a sentence looks.

    A paragraph that looks ahead is at the day of the text, and so is a line that begins with a clock time.
    """
    return between.endswith("\n") or (looks > 0 and "\n" in between)
