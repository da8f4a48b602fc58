# SPDX-License-Identifier: MIT
"""What day an expression means, seen from the day of publication or from the day that the text speaks of.

News is resolved against its publication: weekdays and months lie in the nearest past, the day itself included, unless
the sentence looks ahead; a month with a day lies in the nearest year. Histories are resolved against the date before.
The rules are those that fit TimeBank and AQUAINT best (UzZaman et al. 2013) and, for histories, WikiWars (Mazur and
Dale 2010).
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import attrs

from newsfacts._timex import values
from newsfacts._timex.expressions import Beside, Clock, Expression, Fixed, Meaning, Partial, Shift, Until, Within


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Context:
    """What is known where an expression stands.

    Attributes:
        anchor: The day of speaking; `None` where it is unknown.
        reference: Value of the last date that the text named, "1914-08"; `None` before the first.
        narrative: Whether the text tells a history, so that open dates lie near `reference`.
        tense: -1 where the sentence looks back, 1 where it looks ahead, 2 where the word right before does ("by May"),
            else 0.
        past: Whether the word right before says that an open date is past ("since", "ended").
        day_first: Whether 1/2/2025 is the first of February.
        day: The last day that the paragraph named, "2025-01-14"; `None` before the first.
        quarter: Value of the last quarter that the text named: "the quarter" of a report of earnings.
        compared: The same, `None` where the text has named a longer span since ("the nine months"): what "a year
            earlier" is counted from.

    """

    anchor: date | None = None
    reference: str | None = None
    narrative: bool = False
    tense: int = 0
    past: bool = False
    day_first: bool = False
    quarter: str | None = None
    day: str | None = None
    compared: str | None = None


_LAST_YEAR = Shift("Y", -1)
_DAY = len("2025-01-14")
_YEAR_EARLIER = Shift("Y", -1, narrative=True)
_AHEAD = 2.0
"""How much farther a day ahead counts in a sentence that looks back."""

_FAR = 8.5 * 30.5
"""Days to a month of which the other one is meant, the coming or the past."""

_HALF_QUARTER = 45
"""Its days."""

Resolver = Callable[[Expression, Context], str]
"""Gives an expression its TIMEX3 value."""


def resolve(expression: Expression, context: Context) -> str:
    """The TIMEX3 value of an expression, with X for what the text and the context leave open."""
    meaning = expression.meaning
    if (expression.rule == "date.ago" and meaning == _YEAR_EARLIER) or meaning == _LAST_YEAR:
        quarter = context.compared
        if expression.rule == "date.ago" and quarter and quarter[:4].isdecimal() and not context.narrative:
            return f"{int(quarter[:4]) - 1}{quarter[4:]}"
    return _value(meaning, context)


def _value(meaning: Meaning, context: Context) -> str:
    match meaning:
        case Fixed(value):
            return value
        case Partial():
            return _partial(meaning, context)
        case Shift():
            return _shifted(meaning, context)
        case Within(part, whole):
            return _within(part, _value(whole, context), context.compared)
        case Beside(day, unit, amount):
            return _beside(_value(day, context), unit, amount)
        case Until(part, begun):
            return _until(part, _value(begun, context), context)
        case Clock(time, day):
            return _clock(time, day, context)


def _within(part: Partial, whole: str, quarter: str | None) -> str:
    if len(whole) < 4:
        return part.pattern
    day = values.start(whole)
    if part.pattern.startswith("XXXX-WXX"):
        unit, moved = "W", day
        if day and part.pattern != "XXXX-WXX":
            unit, moved = "D", values.moved(day, "D", int(part.pattern[-1]) - day.isoweekday())
        return values.unit_value(moved, unit) if moved else part.pattern
    if part.pattern == "XXXX-QX" and len(whole) == 10 and day:
        # Reports end their quarters on many days: the calendar's quarter is the one that holds the middle.
        middle = values.moved(day, "D", -_HALF_QUARTER)
        return values.unit_value(middle, "Q") if middle else part.pattern
    if part.pattern in ("XXXX", "XXXX-QX") and (quarter or part.pattern == "XXXX"):
        return whole[:4] + (quarter[4:] if quarter else "")
    rule = part.pattern.removeprefix("XXXX-")
    if whole[:4].isdecimal() and (day := _holiday(rule, int(whole[:4]))):
        return day.isoformat()
    return f"{whole[:4]}-{rule}"


def _beside(value: str, unit: str, amount: int) -> str:
    day = values.start(value)
    moved = values.moved(day, unit, amount) if day else None
    return values.unit_value(moved, unit) if moved else _open(unit)


def _until(part: Partial, begun: str, context: Context) -> str:
    here = values.start(begun)
    if here is None or part.direction is not None:
        return _partial(part, context)
    after = Context(anchor=here, tense=1)
    if part.pattern.startswith("XXXX-WXX-"):
        return _partial(part, after)
    return _partial(attrs.evolve(part, direction=1), after)


def _clock(time: str, day: Meaning | None, context: Context) -> str:
    if day is not None:
        return _value(day, context)[:10] + time
    here = context.reference if context.narrative else context.day
    if here and len(here) >= _DAY:
        return here[:_DAY] + time
    if context.anchor and not context.narrative:
        return context.anchor.isoformat()[:_DAY] + time
    return "XXXX-XX-XX" + time


def _shifted(shift: Shift, context: Context) -> str:
    if shift.amount is None:
        return "PAST_REF" if shift.past else "FUTURE_REF"
    reference = context.reference
    if shift.unit == "Q" and shift.narrative and context.quarter:
        return _beside(context.quarter, "Q", shift.amount)
    told = shift.narrative or context.narrative
    base = _reference_day(context) if told else context.anchor
    if base is None:
        return _open(shift.unit)
    if shift.unit.startswith("T"):
        return base.isoformat() + "TXX"
    unit = shift.unit
    daily = unit == "D" or (unit == "W" and context.narrative)
    if told and reference and daily and shift.amount and len(reference) >= 10 and reference[5] != "W":
        unit, base_day = "D", values.moved(base, unit, shift.amount)
        return values.unit_value(base_day, unit) if base_day else _open(unit)
    if told and unit == "D" and reference and len(reference) < 10:
        return f"{reference}-XX" if len(reference) == 7 and reference[5:].isdecimal() else _open("D")
    day = values.moved(base, unit, shift.amount)
    if unit == "WE" and not shift.amount and day and context.tense <= 0 and base.isoweekday() < 5:
        day = values.moved(day, "D", -7)
    return values.unit_value(day, unit) if day else _open(unit)


def _open(unit: str) -> str:
    return {
        "D": "XXXX-XX-XX", "W": "XXXX-WXX", "FN": "XXXX-WXX", "WE": "XXXX-WXX-WE", "M": "XXXX-XX", "Q": "XXXX-QX",
        "Y": "XXXX", "DE": "XXX", "CE": "XX", "ML": "X",
    }.get(unit, "XXXX-XX-XXTXX")  # fmt: skip


def _reference_day(context: Context) -> date | None:
    day = values.start(context.reference) if context.reference else None
    return day or (None if context.narrative else context.anchor)


def _partial(part: Partial, context: Context) -> str:
    if "/" in part.pattern:
        return _figures(part.pattern, context.day_first)
    if part.pattern == "XXXX-QX":
        return context.quarter or _shifted(Shift("Q", -1, narrative=True), context)
    here = _reference_day(context) if context.narrative or part.narrative else context.anchor
    if here is None:
        reference = context.reference
        if context.narrative and reference and reference.startswith("BC") and "-WXX" not in part.pattern:
            return reference[:6] + part.pattern.removeprefix("XXXX")
        return part.pattern if _holiday(part.pattern[5:], 2000) is None else _open_holiday(part.pattern)
    rule = part.pattern.removeprefix("XXXX-")
    if part.known and context.anchor and f"{part.known}-{rule}" <= context.anchor.isoformat():
        return f"{part.known}-{rule}"
    if rule.startswith("WXX-"):
        if context.narrative and len(context.reference or "") < _DAY:
            # A history that speaks of a year tells no weekday of it: its author's own week does.
            return _weekday(int(rule[4:]), part.direction, context.anchor, context) if context.anchor else part.pattern
        return _weekday(int(rule[4:]), part.direction, here, context)
    if rule.startswith("XX-"):
        reference = context.reference or here.isoformat()
        month = reference[:7] if len(reference) >= 7 and reference[5:7].isdecimal() else here.isoformat()[:7]
        return f"{month}-{rule[3:]}"
    if context.narrative and part.direction is None:
        year = here.year
        day = _holiday(rule, year)
        return day.isoformat() if day else f"{year:04}-{rule}"
    return _nearest(rule, part.direction, here, context, (part.until or part.pattern).removeprefix("XXXX-"))


def _figures(pattern: str, day_first: bool) -> str:
    year, first, second = pattern.split("/")
    if int(first) > 12 or (day_first and int(second) <= 12):
        first, second = second, first
    return f"{year}-{first}-{second}"


def _weekday(weekday: int, direction: int | None, here: date, context: Context) -> str:
    back = (here.isoweekday() - weekday) % 7
    day: date | None
    if direction is not None and direction < 0:
        day = values.moved(here, "D", -(back or 7))
    elif direction is not None and direction > 0:
        day = values.moved(here, "D", 7 - back)
    elif back == 0 or not (context.tense > 0 or direction == 0 or (context.narrative and here != context.anchor)):
        day = values.moved(here, "D", -back)
    else:
        day = values.moved(here, "D", 7 - back)
    return day.isoformat() if day else f"XXXX-WXX-{weekday}"


def _nearest(rule: str, direction: int | None, here: date, context: Context, until: str) -> str:
    """The year of a month, a day, a season, a quarter, by its distance in months or days; of a range, by its end."""
    tense = context.tense
    choices = [(year, _first_day(rule, year)) for year in range(max(here.year - 1, 1), min(here.year + 2, 10000))]
    dated = [(year, day) for year, day in choices if day is not None]
    if not dated:
        return f"XXXX-{rule}"
    fine = _day_of(rule, here.year) is not None
    if fine and direction is None and not context.past:
        ahead_costs = _AHEAD if tense < 0 else 1.0
        year, day = min(dated, key=lambda pair: max(_since(pair[1], until, here), (pair[1] - here).days * ahead_costs))
    else:
        begun = [pair for pair in dated if pair[1] <= here]
        ahead = [pair for pair in dated if pair[1] > here or _holds(rule, pair[1], here)]
        if direction == -1:
            begun = [pair for pair in begun if not _holds(rule, pair[1], here)] or begun
            year, day = begun[-1] if begun else dated[0]
        elif direction == 1:
            ahead = [pair for pair in ahead if pair[1] > here]
            year, day = ahead[0] if ahead else dated[-1]
        elif direction == 0:
            year, day = next((pair for pair in dated if pair[0] == here.year), dated[0])
        elif tense > 0 and rule[0] != "Q":
            year, day = ahead[0] if ahead else dated[-1]
            if tense == 1 and begun and rule.isdecimal() and (day - here).days > _FAR:
                year, day = begun[-1]
        else:
            year, day = begun[-1] if begun else dated[0]
            if tense == 0 and rule.isdecimal() and (here - day).days > _FAR:
                year, day = ahead[0] if ahead else dated[-1]
    return day.isoformat() if fine else f"{year:04}-{rule}"


def _since(begin: date, until: str, here: date) -> int:
    """Days since the end of a range that begins on a day and ends on the next of that month and day."""
    end = _day_of(until, begin.year + (until < f"{begin:%m-%d}")) if until.count("-") == 1 else None
    return (here - (end or begin)).days


def _holds(rule: str, begin: date, here: date) -> bool:
    if "-" in rule or rule[0] == "E":
        return begin == here
    length = 3 if rule[0] in "QSWF" else 6 if rule[0] == "H" else 1
    until = values.moved(begin, "M", length)
    return begin <= here and (until is None or here < until)


def _first_day(rule: str, year: int) -> date | None:
    if rule.isdecimal():
        return date(year, int(rule), 1)
    if rule[0] == "Q" and rule[1:].isdecimal():
        return date(year, int(rule[1:]) * 3 - 2, 1)
    if rule[0] == "H" and rule[1:].isdecimal():
        return date(year, int(rule[1:]) * 6 - 5, 1)
    if rule in ("SP", "SU", "FA", "WI"):
        return date(year, values.season_month(rule), 1)
    return _day_of(rule, year)


def _day_of(rule: str, year: int) -> date | None:
    try:
        return values.holiday(rule, year)
    except (ValueError, TypeError):
        return None


def _holiday(rule: str, year: int) -> date | None:
    """The day of a holiday by a rule; `None` for a plain month and day, which stands as it is."""
    return _day_of(rule, year) if rule[:1] == "E" or rule.count("-") == 2 else None


def _open_holiday(pattern: str) -> str:
    rule = pattern[5:]
    return "XXXX-XX-XX" if rule.startswith("E") else f"XXXX-{rule[:2]}-XX"
