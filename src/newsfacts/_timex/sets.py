# SPDX-License-Identifier: MIT
"""Times that come again: "every Tuesday", "twice a week", "daily"."""

from __future__ import annotations

import attrs

from newsfacts._classes import CAPITAL
from newsfacts._timex.cursor import SET, Number
from newsfacts._timex.expressions import Expression, Fixed, Partial
from newsfacts._timex.named import Named
from newsfacts._timex.spans import duration


class Sets(Named):
    """Reads times that come again."""

    def repeated(self, i: int) -> Expression | None:
        """Read "every Tuesday", "each year", "every two weeks", "daily", "per month", "Tuesdays"."""
        word = self._word(i)
        if period := self.time.frequencies.get(word):
            if self.classes[i] & CAPITAL and i > self.first:
                return None
            return self._expression(i, i + 1, "set", SET, Fixed(period))
        if word in self.time.every:
            quant = word.upper()
            ordinal = self._ordinal_number(i + 1)
            number = ordinal or self._number(i + 1)
            end = number.last if number else i + 1
            if unit := self._unit(end):
                value = duration(unit[0], number.value if number else 1)
                return self._expression(i, end + 1, "set", SET, Fixed(value, quant))
            inner = self.calendar(ordinal.last if ordinal else i + 1) or self.season(i + 1) or self.single(i + 1)
            if inner and isinstance(inner.meaning, Partial):
                end = inner.last
                part = self.time.parts.get(self._word(end))
                value = inner.meaning.place.pattern + (f"T{part}" if part else "")
                return self._expression(i, end + bool(part), "set", SET, Fixed(value, quant))
            if part := self.time.parts.get(self._word(i + 1)):
                return self._expression(i, i + 2, "set", SET, Fixed(f"XXXX-XX-XXT{part}", quant))
            return None
        per = word in self.time.per and word not in self.time.articles
        if per and (unit := self._unit(i + 1)) and not unit[1] and unit[0] != "TS":
            return self._expression(i, i + 2, "set", SET, Fixed(duration(unit[0], 1)))
        if self.time.plurals.get(word) == self.time.weekend:
            return self._expression(i, i + 1, "set", SET, Fixed("XXXX-WXX-WE"))
        day = self.time.weekday_plurals.get(word)
        if day and self.classes[i] & CAPITAL:
            return self._expression(i, i + 1, "set", SET, Fixed(f"XXXX-WXX-{day}"))
        return None

    def _ordinal_number(self, i: int) -> Number | None:
        """Read "(every) other", "(every) third"."""
        if self._word(i) in self.time.alternate:
            return Number(i + 1, 2)
        ordinal = self._ordinal(i)
        return Number(ordinal[0], ordinal[1]) if ordinal else None

    def often(self, i: int) -> Expression | None:
        """Read "twice a week", "three times a year", "once every two years"."""
        word, end = self._word(i), i + 1
        times = self.time.times.get(word)
        if times is None:
            if self._word(end) != self.time.times_noun:
                return None
            times, end = self.time.numbers.get(word) or (int(word) if word.isdecimal() else None), end + 1
        if not times:
            return None
        if self._word(end) in self.time.every and (found := self.repeated(end)) and isinstance(found.meaning, Fixed):
            return attrs.evolve(found, first=i, meaning=attrs.evolve(found.meaning, freq=f"{times}X"))
        unit = self._unit(end + 1) if self._word(end) in self.time.per else None
        if unit is None or unit[1]:
            return None
        return self._expression(i, end + 2, "set", SET, Fixed(duration(unit[0], 1), freq=f"{times}X"))
