# SPDX-License-Identifier: MIT
"""Times with a name of their own: "yesterday", "Christmas Eve", "recent years", "now"."""

from __future__ import annotations

from newsfacts._classes import AUXILIARY, CAPITAL, CONJUNCTION, RELATIVE, UPPER
from newsfacts._timex.cursor import DATE, DURATION, TIME
from newsfacts._timex.expressions import Clock, Expression, Fixed, Partial, Shift, Within
from newsfacts._timex.periods import Periods
from newsfacts._timex.places import holiday
from newsfacts._timex.spans import duration

_NAMES = frozenset({"days", "holidays", "vague", "vague_adjectives", "definite"})


class Named(Periods):
    """Reads times with a name of their own."""

    def single(self, i: int) -> Expression | None:
        """Read "yesterday", "Christmas Eve", "now", "recent years"."""
        roles = self.roles_at(i)
        if _NAMES.isdisjoint(roles):
            return None
        if "days" in roles and not self._names_something(i):
            distance, part = self.time.days[self._word(i)]
            if part:
                return self._expression(i, i + 1, "clock", TIME, Clock(f"T{part}", Shift("D", distance)))
            return self._expression(i, i + 1, "day", DATE, Shift("D", distance))
        if self.classes[i] & CAPITAL and (found := self._match("holidays", i)) and not self._names_else(i, found[0]):
            day = Partial(holiday(found[1]))
            if year := self._year(found[0] + (self._word(found[0]) in (",", *self.time.of)), strict=True):
                return self._expression(i, year[0], "holiday", DATE, Within(day, Fixed(year[1])))
            return self._in_period(self._expression(i, found[0], "holiday", DATE, day))
        if "vague_adjectives" in roles and (found := self._match("vague_adjectives", i)):
            unit = self._unit(found[0])
            if unit and unit[1]:
                return self._expression(i, found[0] + 1, "duration", DURATION, Fixed(duration(unit[0], None)))
        if "definite" in roles and self._word(i + 1) == self.time.weekend:
            return self._expression(i, i + 2, "relative", DATE, Shift("WE", 0))
        if "vague" in roles and (found := self._match("vague", i)):
            after = self._word(found[0])
            if self._word(i - 1) in self.time.no_vague or after in self.time.no_vague:
                return None
            ahead = found[1] == "FUTURE_REF" and found[0] == i + 1 and not self._alone(i, found[0])
            if ahead and self.time.future_cues.isdisjoint(self.lower[max(self.first, i - 3) : i]):
                return None
            bare = not after.isalpha() or self.classes[found[0]] & (CONJUNCTION | AUXILIARY | RELATIVE)
            definite = self._word(i) == self.time.definite and found[0] == i + 2
            if definite and (not bare or self._dash(found[0])):
                return None
            return self._expression(i, found[0], "vague", DATE, Fixed(found[1]))
        return None

    def _names_else(self, first: int, last: int) -> bool:
        """Whether a capitalised word makes a holiday of one word part of a name: "Christmas Island"."""
        if last > first + 1 or last >= self.last:
            return False
        return self.classes[last] & (CAPITAL | UPPER) == CAPITAL and len(self._word(last)) > 1

    def _names_something(self, i: int) -> bool:
        """Whether a word for a day is part of a name: "The Tonight Show", "USA Today"."""
        return bool(self.classes[i] & CAPITAL) and (self._word(i - 1) == self.time.definite or self._titled(i, i + 1))
