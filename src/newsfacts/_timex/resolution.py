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
from newsfacts._timex.places import (
    Day,
    DayOfMonth,
    Figures,
    Month,
    MonthDay,
    Place,
    Quarter,
    Reported,
    Week,
    Weekday,
    Yearly,
)


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
        day: The last day that the text named, for what is ahead that its paragraph named, "2025-01-14"; `None` before
            the first.
        quarter: Value of the last quarter that the text named: "the quarter" of a report of earnings.
        compared: The same, `None` where the text has named a longer span since ("the nine months"): what "a year
            earlier" is counted from.
        chronicle: The last day that the text dated with its year, or one within weeks of such a day.

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
    chronicle: date | None = None


_LAST_YEAR = Shift("Y", -1)
_DAY = len("2025-01-14")
_MONTH = len("2025-01")
_BC = len("BC0321")
_WEEK = len("2025-W02")
_CLOCK_UNITS = frozenset({"TH", "TM", "TS"})
_FINENESS = {
    **dict.fromkeys((*_CLOCK_UNITS, "D"), _DAY), **dict.fromkeys(("W", "WE", "FN"), _WEEK), "M": _MONTH, "Q": _MONTH,
}  # fmt: skip
"""How long the value of a date must be for units to be counted from it: no week lies three weeks after 2015."""
_YEAR_EARLIER = Shift("Y", -1, narrative=True)
_AHEAD = 2.0
"""How much farther a day ahead counts in a sentence that looks back."""

WEEKS = 45
"""Days within which one day of a chronicle follows another."""

_FAR = 8.5 * 30.5
"""Days to a month of which the other one is meant, the coming or the past."""

_HALF_QUARTER = 45
"""Its days."""

_OPEN = {
    "D": "XXXX-XX-XX", "W": "XXXX-WXX", "FN": "XXXX-WXX", "WE": "XXXX-WXX-WE", "M": "XXXX-XX", "Q": "XXXX-QX",
    "Y": "XXXX", "DE": "XXX", "CE": "XX", "ML": "X",
}  # fmt: skip

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
    place = part.place
    if len(whole) < 4:
        return place.pattern
    day = values.start(whole)
    match place:
        case Week():
            return values.unit_value(day, "W") if day else place.pattern
        case Weekday(number):
            moved = values.moved(day, "D", number - day.isoweekday()) if day else None
            return values.unit_value(moved, "D") if moved else place.pattern
        case Reported("Q") if day and len(whole) == _DAY:
            # Reports end their quarters on many days: the calendar's quarter is the one that holds the middle.
            middle = values.moved(day, "D", -_HALF_QUARTER)
            return values.unit_value(middle, "Q") if middle else place.pattern
        case Reported() if quarter:
            return whole[:4] + quarter[4:]
        case _:
            return place.of(whole[:4])


def _beside(value: str, unit: str, amount: int) -> str:
    day = values.start(value)
    moved = values.moved(day, unit, amount) if day else None
    return values.unit_value(moved, unit) if moved else _open(unit)


def _until(part: Partial, begun: str, context: Context) -> str:
    here = values.start(begun)
    if here is None or part.direction is not None:
        return _partial(part, context)
    if not isinstance(part.place, Weekday):
        part = attrs.evolve(part, direction=1)
    return _partial(part, Context(anchor=here, tense=1))


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
    """The value of a unit at a distance from the day of speaking, or from the date that the text speaks of."""
    unit, reference = shift.unit, context.reference
    if shift.amount is None:
        return "PAST_REF" if shift.past else "FUTURE_REF"
    if unit == "Q" and shift.narrative and context.quarter:
        return _beside(context.quarter, "Q", shift.amount)
    told = shift.narrative or context.narrative
    if told and reference and len(reference) < _FINENESS.get(unit, 0):
        return _day_within(reference) if unit == "D" else _open(unit)
    here = _reference_day(context) if told else context.anchor
    if here is None:
        return _open(unit)
    if unit in _CLOCK_UNITS:
        return here.isoformat() + "TXX"
    day = values.moved(here, unit, shift.amount)
    if told and _counts_in_days(shift, context):
        unit = "D"
    if unit == "WE" and not shift.amount and day and context.tense <= 0 and here.isoweekday() < 5:
        day = values.moved(day, "D", -7)
    return values.unit_value(day, unit) if day else _open(unit)


def _counts_in_days(shift: Shift, context: Context) -> bool:
    """Whether weeks from a day that a history tells lead to a day too: "two weeks later"."""
    reference = context.reference or ""
    whole = len(reference) >= _DAY and reference[5] != "W"
    return bool(whole and shift.amount and shift.unit == "W" and context.narrative)


def _day_within(reference: str) -> str:
    """The value of a day of which only the month, or not even that, is told."""
    return f"{reference}-XX" if len(reference) == _MONTH and reference[5:].isdecimal() else _open("D")


def _open(unit: str) -> str:
    """The value of a unit of which nothing is known."""
    return _OPEN.get(unit, "XXXX-XX-XXTXX")


def _reference_day(context: Context) -> date | None:
    day = values.start(context.reference) if context.reference else None
    return day or (None if context.narrative else context.anchor)


def _partial(part: Partial, context: Context) -> str:
    """The value of a place on the calendar in the year, month or week that the text leaves open."""
    match part.place:
        case Figures() as figures:
            return figures.read(day_first=context.day_first)
        case Reported():
            return context.quarter or _shifted(Shift("Q", -1, narrative=True), context)
        case place if part.known and context.anchor and place.of(part.known) <= context.anchor.isoformat():
            return place.of(part.known)
        case place:
            if part.narrative and part.direction == 0 and context.reference is None:
                # "That Thursday" with no day told before it is seen from the text's own, as one without "that".
                part = attrs.evolve(part, direction=None)
            here = _seen_from(part, context)
            return _nearest(part, here, context) if here else _undated(place, context)


def _seen_from(part: Partial, context: Context) -> date | None:
    """The day that a place on the calendar is seen from; `None` where it is unknown."""
    if not context.narrative and not part.narrative:
        return context.anchor
    if context.narrative and isinstance(part.place, Weekday) and len(context.reference or "") < _DAY:
        return context.anchor  # A history that speaks of a year tells no weekday of it: its author's own week does.
    return _reference_day(context)


def _nearest(part: Partial, here: date, context: Context) -> str:
    """The value of a place on the calendar as seen from a day."""
    match part.place:
        case Weekday(number):
            return _weekday(number, part.direction, here, context)
        case DayOfMonth(day):
            return f"{_month_told(here, context)}-{day:02}"
        case Yearly() as place if context.narrative and part.direction is None:
            return place.of(f"{here.year + _turns_year(place, here):04}")
        case Yearly() as place:
            year = _nearest_year(place, part, here, context)
            return place.pattern if year is None else place.of(f"{year:04}")
        case place:
            return place.pattern


def _turns_year(place: Yearly, here: date) -> bool:
    """Whether a history goes on from the end of a year with a day or month at the head of the next."""
    begin = place.begins(here.year)
    coming = place.begins(here.year + 1) if here.year < date.max.year else None
    over = begin is not None and (here - begin).days > _FAR
    return over and coming is not None and (coming - here).days <= WEEKS


def _undated(place: Place, context: Context) -> str:
    """The value of a place on the calendar without a day to see it from, in the year before Christ if one is told."""
    reference = context.reference or ""
    ancient = context.narrative and reference.startswith("BC") and not isinstance(place, Weekday)
    return place.of(reference[:_BC]) if ancient else place.pattern


def _month_told(here: date, context: Context) -> str:
    """The month that the text speaks of, "2025-01"."""
    dated = context.reference or ""
    return (dated if len(dated) >= _MONTH and dated[5:_MONTH].isdecimal() else here.isoformat())[:_MONTH]


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
    return day.isoformat() if day else Weekday(weekday).pattern


def _nearest_year(place: Yearly, part: Partial, here: date, context: Context) -> int | None:
    """The year of a month, a day, a season, a quarter; `None` where no year near has one."""
    dated = _dated(place, here)
    if not dated:
        return None
    if part.weekday:
        dated = [one for one in dated if one[1].isoweekday() == part.weekday] or dated
    if isinstance(place, Day) and part.direction is None and not context.past:
        return _year_of_day(dated, part, here, context)
    past = [one for one in dated if one[1] <= here] or dated[:1]
    ahead = [one for one in dated if one[1] > here or place.holds(one[1], here)] or dated[-1:]
    match part.direction:
        case -1:
            return ([one for one in past if not place.holds(one[1], here)] or past)[-1][0]
        case 1:
            return next((year for year, day in dated if day > here), dated[-1][0])
        case 0:
            return here.year if here.year in dict(dated) else dated[0][0]
        case _:
            return _by_tense(place, past[-1], ahead[0], here, context.tense)


def _dated(place: Yearly, here: date) -> list[tuple[int, date]]:
    """The years round a day, and when the place begins in each that has one."""
    years = range(max(here.year - 1, 1), min(here.year + 2, 10000))
    return [(year, day) for year in years if (day := place.begins(year)) is not None]


def _year_of_day(dated: list[tuple[int, date]], part: Partial, here: date, context: Context) -> int:
    """The year of a day by its distance in days, of a range by its end; in a chronicle by the day told before.

    A chronicle names the year with its first day: "On 11 March 2019 it burned. On 13 March it was put out."
    """
    costs = _AHEAD if context.tense < 0 else 1.0
    year, day = min(dated, key=lambda one: max(_since(one[1], part.until, here), (one[1] - here).days * costs))
    told = context.chronicle
    if told is None or part.weekday or context.tense > 0 or not isinstance(part.place, Yearly):
        return year
    near = [(abs((one - told).days), told_year) for told_year, one in _dated(part.place, told)]
    distance, told_year = min(near, default=(WEEKS + 1, year))
    return told_year if distance <= WEEKS and distance < abs((day - here).days) else year


def _by_tense(place: Yearly, past: tuple[int, date], ahead: tuple[int, date], here: date, tense: int) -> int:
    """The year of the last one or of the coming one; of a month the nearer where the other one is far."""
    if tense > 0 and not isinstance(place, Quarter):
        far = tense == 1 and (ahead[1] - here).days > _FAR and past[1] <= here
        return (past if far and isinstance(place, Month) else ahead)[0]
    far = tense == 0 and (here - past[1]).days > _FAR
    return (ahead if far and isinstance(place, Month) else past)[0]


def _since(begin: date, until: MonthDay | None, here: date) -> int:
    """Days since the end of a range that begins on a day and ends on the next of that month and day."""
    if until is None:
        return (here - begin).days
    end = until.begins(begin.year + ((until.month, until.day) < (begin.month, begin.day)))
    return (here - (end or begin)).days
