# SPDX-License-Identifier: MIT
"""Temporal expressions as the grammar reads them, before anybody asks which day they are seen from."""

from __future__ import annotations

import attrs

from newsfacts._timex.places import Month, MonthDay, Place, Weekday
from newsfacts.records import TimexMod, TimexType


@attrs.frozen(eq=False)
class Fixed:
    """A value that no day changes: "1999", "P2D", "PRESENT_REF".

    Attributes:
        value: TIMEX3 value.
        quant, freq: Of a set.

    """

    value: str
    quant: str | None = None
    freq: str | None = None


@attrs.frozen(eq=False)
class Partial:
    """A place on the calendar whose year, or week, is open.

    Attributes:
        place: The place.
        direction: -1 for "last", 1 for "next", 0 for "this", `None` where the text says nothing.
        narrative: Whether it is counted from the day that the text speaks of: "the previous Friday".
        known: The year of the day that is meant by its name alone: "the Sept. 11 attacks".
        until: The last day of a range of days that it begins.
        weekday: The ISO day of the week that it falls on, where the text says so: "Friday 18 July".

    """

    place: Place
    direction: int | None = None
    narrative: bool = False
    known: str | None = None
    until: MonthDay | None = None
    weekday: int | None = None


@attrs.frozen
class Shift:
    """A unit of the calendar at a distance: "yesterday", "last week", "two years later".

    Attributes:
        unit: TIMEX3 token of the unit, D W WE M Q Y DE CE, TH TM TS.
        amount: How many units away; `None` for an unknown number.
        narrative: Whether it is counted from the day that the text speaks of, not from that of speaking.
        past: Whether an unknown number of units lies before.

    """

    unit: str
    amount: int | None
    narrative: bool = False
    past: bool = True


@attrs.frozen(eq=False)
class Within:
    """A partial date inside a period that another expression names: "January last year"."""

    part: Partial
    whole: Meaning


@attrs.frozen(eq=False)
class Beside:
    """A unit of the calendar next to a day that another expression names: "the day before yesterday"."""

    day: Meaning
    unit: str
    amount: int


@attrs.frozen(eq=False)
class Until:
    """The second end of a range, which lies after the first: "Friday" in "from Monday to Friday"."""

    part: Partial
    begun: Meaning


@attrs.frozen(eq=False)
class Clock:
    """A time of a day.

    Attributes:
        time: What follows the day in a TIMEX3 value: "T22:00", "TNI".
        day: The day; `None` where the text does not name it.

    """

    time: str
    day: Meaning | None = None


Meaning = Fixed | Partial | Shift | Within | Beside | Until | Clock


def open_place(meaning: Meaning | None) -> Weekday | Month | None:
    """The weekday or month whose year nothing tells: "Tuesday", "Tuesday night", "June"."""
    if isinstance(meaning, Clock):
        meaning = meaning.day
    if not isinstance(meaning, Partial) or meaning.direction is not None:
        return None
    return meaning.place if isinstance(meaning.place, Weekday | Month) else None


@attrs.frozen(eq=False)
class Expression:
    """A temporal expression, unresolved.

    Attributes:
        first, last: Its words, `last` exclusive.
        rule: Id of the rule that found it.
        type: TIMEX3 type.
        meaning: What it says.
        mod: TIMEX3 modifier.

    """

    first: int
    last: int
    rule: str
    type: TimexType
    meaning: Meaning
    mod: TimexMod | None = None

    @property
    def vague(self) -> bool:
        """Whether it names no place on the calendar at all: "now", "recently"."""
        return isinstance(self.meaning, Fixed) and self.meaning.value.endswith("_REF")
