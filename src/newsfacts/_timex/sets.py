# SPDX-License-Identifier: MIT
"""Times that come again: "every Tuesday", "twice a week", "daily"."""

from __future__ import annotations

import attrs

from newsfacts._timex.cursor import SET, Number
from newsfacts._timex.expressions import Expression, Fixed, Partial
from newsfacts._timex.named import Named
from newsfacts._timex.spans import duration
from newsfacts.lexicon import CAPITAL


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
            number = self._ordinal_number(i + 1) or self._number(i + 1)
            end = number.last if number else i + 1
            if unit := self._unit(end):
                value = duration(unit[0], number.value if number else 1)
                return self._expression(i, end + 1, "set", SET, Fixed(value, quant))
            inner = self.calendar(i + 1) or self.season(i + 1) or self.single(i + 1)
            if inner and isinstance(inner.meaning, Partial):
                end = inner.last
                part = self.time.parts.get(self._word(end))
                value = inner.meaning.pattern + (f"T{part}" if part else "")
                return self._expression(i, end + bool(part), "set", SET, Fixed(value, quant))
            if part := self.time.parts.get(self._word(i + 1)):
                return self._expression(i, i + 2, "set", SET, Fixed(f"XXXX-XX-XXT{part}", quant))
            return None
        if found := self._often(i):
            return found
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

    def _often(self, i: int) -> Expression | None:
        """Read "twice a week", "once every two years"."""
        times = self.time.times.get(self._word(i))
        if times is None:
            return None
        if (
            self._word(i + 1) in self.time.every
            and (found := self.repeated(i + 1))
            and isinstance(found.meaning, Fixed)
        ):
            return attrs.evolve(found, first=i, meaning=attrs.evolve(found.meaning, freq=f"{times}X"))
        unit = self._unit(i + 2) if self._word(i + 1) in self.time.per else None
        if unit is None or unit[1]:
            return None
        return self._expression(i, i + 3, "set", SET, Fixed(duration(unit[0], 1), freq=f"{times}X"))
