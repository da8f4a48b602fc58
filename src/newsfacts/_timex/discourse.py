# SPDX-License-Identifier: MIT
"""What a text has told where an expression stands: the last date, day and quarter; and whether it tells a history."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

import attrs

from newsfacts._timex import values
from newsfacts._timex.expressions import Beside, Clock, Expression, Fixed, Meaning, Partial, Shift, Within
from newsfacts._timex.places import Place, Weekday, Yearly
from newsfacts._timex.resolution import WEEKS, Context
from newsfacts.records import Timex, TimexType

_HISTORY = 5
"""How many dates of years long past make a history."""
_PRESENT = 8
"""How many of them a date seen from the text's own day outweighs."""
_WEEKS = 31
_YEAR = len("2025")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_QUARTER = re.compile(r"\d{4}-Q\d")
_MONTHS = re.compile("P([4-9]|1[0-2])M")
"""A span that figures are reported for, longer than a quarter."""


def after(expression: Expression, timex: Timex, context: Context) -> Context:
    """The context for what follows an expression that has this value."""
    if timex.rule == "date.duration" and not context.compared:
        return context
    context = _reported(timex, context)
    if timex.rule == "date.ago" and not context.narrative:
        return context
    day = timex.value[:10] if _DAY.match(timex.value) else context.day
    reference = timex.value if _is_dated(timex) else context.reference
    chronicle = _chronicle(expression.meaning, timex.value, context)
    if (day, reference, chronicle) == (context.day, context.reference, context.chronicle):
        return context
    return attrs.evolve(context, day=day, reference=reference, chronicle=chronicle)


def _chronicle(meaning: Meaning, value: str, context: Context) -> date | None:
    """The day to which the days of a chronicle have come: "11 March 2019", and then "13 March"."""
    if isinstance(meaning, Clock):
        meaning = meaning.day or meaning
    dated = isinstance(meaning, Fixed) and _DAY.match(value)
    if not dated and (context.chronicle is None or not isinstance(meaning, Partial)):
        return context.chronicle
    day = values.start(value[:10])
    if day is None or not (dated or (context.chronicle and abs((day - context.chronicle).days) <= WEEKS)):
        return context.chronicle
    return day


def _reported(timex: Timex, context: Context) -> Context:
    """The context with the quarter that a report tells of: the first that it names, and the last that has begun."""
    if context.compared and _MONTHS.fullmatch(timex.value):
        return attrs.evolve(context, compared=None)
    if timex.rule != "date.quarter" or not _QUARTER.fullmatch(timex.value):
        return context
    if timex.begin and context.anchor and timex.begin.date() > context.anchor:
        return context
    return attrs.evolve(context, quarter=context.quarter or timex.value, compared=timex.value)


def _is_dated(timex: Timex) -> bool:
    """Whether an expression names a year or a part of one, from which others can be counted; a decade is too long."""
    value = timex.value.split("T")[0].removeprefix("BC")
    if len(value) < _YEAR or timex.type not in (TimexType.DATE, TimexType.TIME):
        return False
    return timex.begin is not None or values.start(value) is not None


def remembered(expressions: list[Expression], anchor: date | None) -> list[Expression]:
    """The expressions, where a day that is meant by its name alone is the same one throughout a text.

    Whoever writes of "the Oct. 7 attack" means that day by "since Oct. 7" too, but for when it has just come again.
    """
    partials = (one.meaning for one in expressions if isinstance(one.meaning, Partial))
    years = {part.place: part.known for part in partials if part.known and not _is_near(part.place, anchor)}
    if not years:
        return expressions
    return [
        attrs.evolve(one, meaning=attrs.evolve(one.meaning, known=years.get(one.meaning.place)))
        if isinstance(one.meaning, Partial) and one.meaning.known is None and one.meaning.direction is None
        else one
        for one in expressions
    ]


def _is_near(place: Place, anchor: date | None) -> bool:
    """Whether a day of each year lies within weeks of a day."""
    if anchor is None or not isinstance(place, Yearly):
        return False
    days = (place.begins(year) for year in range(max(anchor.year - 1, 1), min(anchor.year + 2, 10000)))
    return any(day is not None and abs((day - anchor).days) <= _WEEKS for day in days)


def is_history(expressions: Sequence[Expression], anchor: date | None) -> bool:
    """Whether a text tells of years long past and hardly ever of days seen from its own."""
    newest = anchor.year if anchor else max((int(year) for year in _years(expressions)), default=0)
    old = deictic = 0
    for expression in expressions:
        match expression.meaning:
            case Fixed(value) if expression.type is TimexType.DATE and not expression.vague:
                year = value[:4]
                old += not year.isdecimal() or int(year) < newest - 1
            case Shift() | Partial() as meaning:
                deictic += _is_deictic(meaning)
            case Clock(day=inner) | Beside(day=inner) | Within(whole=inner):
                deictic += _is_deictic(inner)
            case _:
                pass
    return old >= _HISTORY and old > _PRESENT * deictic


def _years(expressions: Sequence[Expression]) -> Iterator[str]:
    """The years that dates name."""
    for expression in expressions:
        if isinstance(expression.meaning, Fixed) and expression.type is TimexType.DATE:
            year = expression.meaning.value[:4]
            if len(year) == 4 and year.isdecimal():
                yield year


def _is_deictic(meaning: Meaning | None) -> bool:
    """Whether it is counted from the text's own day: "last week", "Tuesday", "this November"."""
    match meaning:
        case Shift(narrative=False, amount=int()):
            return True
        case Partial(place=place, direction=direction, narrative=narrative):
            return isinstance(place, Weekday) or (direction is not None and not narrative)
        case _:
            return False
