# SPDX-License-Identifier: MIT
"""Dates: temporal expressions, resolved."""

from __future__ import annotations

from datetime import date
from typing import Literal

import attrs

from newsfacts._timex import Clock, Context, Expression, Fixed, Partial, Resolver, Shift, resolve, values
from newsfacts._words import Words
from newsfacts.document import Document, as_document
from newsfacts.lang.schema import TimeWords
from newsfacts.lexicon import AUXILIARY, MARK, PAST, STOP
from newsfacts.records import Timex, TimexType

__all__ = ["Context", "DateParser", "Expression", "Resolver", "parse_date", "parse_dates", "resolve"]

_HISTORY = 5
"""How many dates of years long past make a history."""
_WINDOW = 12
"""How many words before an expression tell whether the sentence looks ahead."""


@attrs.frozen(kw_only=True)
class DateParser:
    """Finds and resolves temporal expressions.

    Attributes:
        vague: Whether to give now, recently, soon too: PRESENT_REF, PAST_REF, FUTURE_REF.
        resolver: Gives an expression its TIMEX3 value; by default `_timex.resolve`, on which another can fall back.
        prefer: Where a weekday, month or season without a year lies when the sentence does not tell: "past" or
            "future".
        day_first: Whether 1/2/2025 is the first of February.

    """

    vague: bool = False
    resolver: Resolver = resolve
    prefer: Literal["past", "future"] = attrs.field(default="past", validator=attrs.validators.in_(("past", "future")))
    day_first: bool = False

    def __call__(self, source: str | Document) -> tuple[Timex, ...]:
        """The temporal expressions of a text, in reading order."""
        document = as_document(source)
        expressions = document.timexes
        if not expressions:
            return ()
        anchor = document.anchor
        cues = document.lexicon.language.time
        context = Context(anchor=anchor, narrative=_is_history(expressions, anchor), day_first=self.day_first)
        found: list[Timex] = []
        for expression in expressions:
            if expression.vague and not self.vague:
                continue
            tense = _tense(document.words, expression, cues) or (1 if self.prefer == "future" else 0)
            if tense != context.tense:
                context = attrs.evolve(context, tense=tense)
            timex = self._timex(document, expression, context)
            found.append(timex)
            if timex.begin is not None or (
                timex.type in (TimexType.DATE, TimexType.TIME)
                and values.start(timex.value.split("T")[0].removeprefix("BC"))
            ):
                context = attrs.evolve(context, reference=timex.value)
            if "-Q" in timex.value and expression.rule == "date.quarter":
                context = attrs.evolve(context, quarter=timex.value)
        return tuple(found)

    def _timex(self, document: Document, expression: Expression, context: Context) -> Timex:
        words = document.words
        value = self.resolver(expression, context)
        begin, until = values.interval(value) if expression.type in (TimexType.DATE, TimexType.TIME) else (None, None)
        start, end = words.starts[expression.first], words.ends[expression.last - 1]
        fixed = expression.meaning if isinstance(expression.meaning, Fixed) else Fixed("")
        return Timex(
            start=start, end=end, text=words.text[start:end], rule=expression.rule, zone=document.zone_at(start),
            type=expression.type, value=value, mod=expression.mod, quant=fixed.quant, freq=fixed.freq,
            begin=begin, until=until,
        )  # fmt: skip


def parse_dates(source: str | Document) -> tuple[Timex, ...]:
    """The temporal expressions of a text, in reading order: `DateParser()(source)`."""
    return DateParser()(source)


def parse_date(expression: str, *, anchor: date | None = None) -> Timex | None:
    """One temporal expression, resolved against `anchor`; `None` where it is none."""
    document = Document(expression, published=anchor, layout=False)
    found = DateParser(vague=True)(document)
    whole = expression.strip()
    return next((timex for timex in found if timex.text == whole), None)


def _is_history(expressions: list[Expression], anchor: date | None) -> bool:
    """Whether a text tells of years long past and hardly ever of days seen from its own."""
    old = deictic = 0
    for expression in expressions:
        match expression.meaning:
            case Fixed(value) if expression.type is TimexType.DATE and not expression.vague:
                year = value[:4]
                old += anchor is None or not year.isdecimal() or int(year) < anchor.year - 1
            case Shift(narrative=False, amount=int()):
                deictic += 1
            case Partial(pattern) | Clock(day=Partial(pattern)) if "-WXX-" in pattern:
                deictic += 1
            case _:
                pass
    return old >= _HISTORY and old > 2 * deictic


def _tense(words: Words, expression: Expression, time: TimeWords) -> int:
    """-1 where the words before look back, 1 where they look ahead, else 0."""
    first = expression.first
    before = words.lower[max(0, first - _WINDOW) : first]
    if not before:
        return 0
    if before[-1] in time.past_cues:
        return -1
    if before[-1] in time.future_openings or (
        before[-1] in time.deadline_openings and expression.rule != "date.weekday"
    ):
        return 1
    for i in range(first - 1, first - 1 - len(before), -1):
        if words.lower[i] in time.future_cues:
            return 1
        if words.classes[i] & PAST and not words.classes[i - 1] & AUXILIARY:
            return -1
        if words.classes[i] & (STOP | MARK):
            return 0
    return 0
