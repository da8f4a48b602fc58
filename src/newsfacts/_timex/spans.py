# SPDX-License-Identifier: MIT
"""Spans of time and distances in time: "two days", "several weeks ago", "a year earlier"."""

from __future__ import annotations

import attrs

from newsfacts._classes import AUXILIARY, CONJUNCTION, DETERMINER, DIGIT, NUMBER, PREPOSITION, PRONOUN, RELATIVE
from newsfacts._timex.cursor import APOSTROPHES, DATE, DURATION, GENITIVES, SET, TIME, Cursor, Number
from newsfacts._timex.expressions import Expression, Fixed, Shift
from newsfacts.records import TimexMod

_SMALLER = {"Y": ("M",), "W": ("D",), "D": (), "TH": ("TM",), "TM": ("TS",)}
"""Units that may follow a larger one in one span."""
_REACH = 8
"""How many words before "in two weeks" tell whether it lies ahead."""
_RATE = 5
"""How many words before "a year" may hold the figure that it makes a rate of."""
_NO_NOUN = PREPOSITION | CONJUNCTION | AUXILIARY | PRONOUN | RELATIVE | DETERMINER
_ONE = Number(0, 1)
_UNKNOWN = Number(0, None)
_SCALES = {"DE": (10, "Y"), "CE": (100, "Y"), "ML": (1000, "Y"), "FN": (2, "W")}
_PARTS = {**_SCALES, "Y": (12, "M")}
"""Units whose fractions are counted in smaller ones: "half a century ago"."""
_HALVES = {"TH": "30M", "TM": "30S", "Y": "6M"}


class Spans(Cursor):
    """Reads spans of time."""

    def length(self, i: int) -> Expression | None:
        """Read "two days", "a 12-month", "several weeks ago", "three years later", "years"."""
        number = self._number(i)
        if number is None:
            return self._plural(i)
        number = self._ranged(number)
        end = number.last
        joined = self._dash(end)
        end += joined
        while self._word(end) in self.time.fillers:
            end += 1
        unit = self._unit(end)
        if unit is None or not self._measures(i, end, number, *unit, joined=joined):
            return None
        token, end = unit[0], end + 1
        if number.value is not None and (half := self._match("half", end)):
            number, end = attrs.evolve(number, value=number.value + 0.5), half[0]
        if self._word(end + self._dash(end)) in self.time.old:
            return None
        if self._dash(end) and self._word(end + 1) in self.time.long:
            end += 2
        if number.article and self._word(end) in self.time.choices:
            more = self._cardinal(end + 1)
            if more and self._unit(more.last) is None and (more.value or 0) > (number.value or 0):
                number, end = attrs.evolve(number, upper=more.value), more.last
        if loose := self._match("loose", end):
            number, end = attrs.evolve(number, mod=TimexMod.APPROX), loose[0]
        if number.upper is None and not joined:
            end, smaller = self._smaller(end, token)
            if smaller:
                value = Fixed(duration(token, number.value) + smaller)
                return self._expression(i, end, "duration", DURATION, value, number.mod)
        return (
            self._away(i, end, token, number) or self._ahead(i, end, token, number) or self._span(i, end, token, number)
        )

    def _measures(self, first: int, i: int, number: Number, token: str, plural: bool, *, joined: bool) -> bool:
        """Whether a number before a unit counts it: "two days", "five-year", "five year low", not "2009 year"."""
        if number.value == 0 or token == "WE" or (token == "Q" and (joined or not plural)):
            return False
        if plural or joined:
            return True
        if token == "TS" or (len(self._word(first)) == 4 and self.classes[first] & DIGIT):
            return False
        return number.value in (1, 0.5, 0.25) or self._attributive(i)

    def _ranged(self, number: Number) -> Number:
        """The number with its other end: "two to three", "12-18"."""
        i = number.last
        if number.value is None or number.article or not (self._ranges(i) or self._word(i) in self.time.choices):
            return number
        upper = self._cardinal(i + 1)
        if upper is None or upper.value is None or upper.value <= number.value:
            return number
        return Number(upper.last, number.value, number.mod, upper=upper.value)

    def _smaller(self, i: int, token: str) -> tuple[int, str]:
        """Read the smaller unit of a composed span, "(two hours) and 20 minutes": index after it, and its value."""
        number = self._cardinal(i + (self._word(i) in self.time.also))
        unit = self._unit(number.last) if number and number.value else None
        if number is None or unit is None or unit[0] not in _SMALLER.get(token, ()) or number.value is None:
            return i, ""
        value = duration(unit[0], number.value)
        return number.last + 1, value[2:] if token.startswith("T") else value[1:]

    def _attributive(self, i: int) -> bool:
        """Whether a singular unit after a larger number stands before a noun: "five year low"."""
        return i + 1 < self.last and not self.classes[i + 1] & DIGIT and self._word(i + 1).isalpha()

    def _span(self, first: int, last: int, token: str, number: Number) -> Expression:
        if number.article and number.value == 1 and first > self.first and self._rate(first, last):
            return self._expression(first, last, "set", SET, Fixed(duration(token, 1)))
        length = duration(token, number.value)
        if number.upper is not None:
            length += "/" + duration(token, number.upper)
        return self._expression(first, last, "duration", DURATION, Fixed(length), number.mod)

    def _rate(self, i: int, after: int) -> bool:
        """Whether a figure, an amount, or "times" stands before "a year": "four flights a week"."""
        if self._word(after) in self.time.beside:
            return False
        if self._word(i - 1) in self.time.rates or self._dash(i - 1):
            return True
        for before in range(i - 1, max(self.first, i - _RATE) - 1, -1):
            if self.classes[before] & (DIGIT | NUMBER):
                return True
            word = self._word(before)
            if not word.isalpha() or (self.classes[before] & _NO_NOUN and word not in self.time.of):
                return False
        return False

    def _away(self, first: int, last: int, token: str, number: Number) -> Expression | None:
        """A span of time with what makes it a distance: "ago", "earlier", "later", "from now"."""
        for table, sign, narrative in (
            ("ago", -1, False),
            ("earlier", -1, True),
            ("later", 1, True),
            ("hence", 1, False),
        ):
            joined = self._dash(last) and table in ("ago", "earlier")
            found = self._match(table, last + joined)
            if not found or (found[1] in self.time.prepositional and self._word(found[0]) in self.time.ranges):
                continue
            value = number.value
            if value and value % 1 and token in _PARTS:
                times, token = _PARTS[token]
                value *= times
            amount = None if value is None or number.upper else sign * int(value) if value == int(value) else None
            shift = Shift(token, amount, narrative, sign < 0)
            kind = TIME if token.startswith("T") else DATE
            end = found[0]
            if joined:
                ordinal = self._ordinal(end)
                noun = ordinal[0] if ordinal else end
                if self._word(noun) in (self.time.quarter, self.time.period):
                    end = noun + 1
            return self._expression(first, end, "ago", kind, shift, number.mod)
        return None

    def _ahead(self, first: int, last: int, token: str, number: Number) -> Expression | None:
        """Read "(it will open in) two weeks", "(in) six months' time": a distance and no length."""
        time, value = self.time, number.value
        if value is None or value != int(value) or number.upper is not None or token.startswith("T"):
            return None
        if self._word(first - 1) not in time.distance_openings:
            return None
        owner = last + (self._word(last) in GENITIVES or self._word(last) in APOSTROPHES)
        if owner > last and self._word(owner) == time.time_noun:
            last = owner + 1
        else:
            before = self.lower[max(self.first, first - _REACH) : first - 1]
            if number.article or time.future_cues.isdisjoint(before) or not time.no_distance.isdisjoint(before):
                return None
            if not time.ordinals.keys().isdisjoint(before):
                return None  # "it will be the first in two weeks"
        return self._expression(first, last, "ago", DATE, Shift(token, int(value), past=False), number.mod)

    def _plural(self, i: int) -> Expression | None:
        """Read "weeks", "weeks ago", "a years-long"; a singular with an adverb: "year-earlier", "month-long"."""
        unit = self._unit(i)
        if unit is None:
            return None
        token, plural = unit
        final = i + 1 + (self._dash(i + 1) or self._word(i + 1) in GENITIVES)
        if token in ("Y", "M") and not plural and self._word(final) in self.time.final:
            year = self._word(final + 1)
            if token == "Y" and len(year) == 4 and year.isdecimal():
                return self._expression(i, final + 2, "year", DATE, Fixed(year), TimexMod.END)
            return self._expression(i, final + 1, "relative", DATE, Shift(token, 0), TimexMod.END)
        if self._dash(i + 1) and self._word(i + 2) in self.time.long:
            return self._expression(i, i + 3, "duration", DURATION, Fixed(duration(token, None if plural else 1)))
        if not plural:
            return self._away(i, i + 1, token, _ONE) if self._dash(i + 1) else None
        if token in ("TS", "WE", "Q") or self._word(i + 1 + self._dash(i + 1)) in self.time.old:
            return None
        if self._word(i - 1) in self.time.some and self._word(i - 2) in self.time.no_vague:
            return None
        if token == "TH" and (self._word(i - 1) in self.time.no_span or (self._dash(i - 1) and self._glued(i))):
            return None
        away = self._away(i, i + 1, token, _UNKNOWN)
        if away is None and token == "TM" and self._word(i + 1) not in self.time.beside:
            return None
        return away or self._expression(i, i + 1, "duration", DURATION, Fixed(duration(token, None)))

    def _counted(self, first: int, i: int) -> Expression | None:
        """Read "(the past) two months", "(the first) nine months", "(the last) days"."""
        if (unit := self._unit(i)) and unit[1]:
            return self._expression(first, i + 1, "duration", DURATION, Fixed(duration(unit[0], None)))
        number = self._number(i)
        if number is None or number.article:
            return None
        inner = self.length(i)
        return attrs.evolve(inner, first=first) if inner and inner.type is DURATION else None

    def _ordinal(self, i: int) -> tuple[int, int] | None:
        word = self._word(i)
        if word in self.time.ordinals:
            return i + 1, self.time.ordinals[word]
        number = int(word) if word.isdecimal() and len(word) <= 2 else 0
        return (i + 2, number) if number and self._word(i + 1) in self.time.ordinal_endings else None


def duration(token: str, value: float | None) -> str:
    """The TIMEX3 value of a span of time.

    A half becomes the smaller unit that it is a whole number of. A number of decades is one of years, as in the news
    corpora of TimeML and in ISO 8601, which has no larger unit; TIMEX2 wrote P1DE. A fortnight is two weeks.
    """
    prefix, unit = ("PT", token[1:]) if token.startswith("T") else ("P", token)
    if value is None:
        return f"{prefix}X{unit}"
    if token in _SCALES:
        value, unit = value * _SCALES[token][0], _SCALES[token][1]
    whole, rest = divmod(value, 1)
    if rest == 0.5 and token in _HALVES:
        return prefix + (f"{whole:.0f}{unit}" if whole else "") + _HALVES[token]
    return f"{prefix}{value:.0f}{unit}" if rest == 0 else f"{prefix}{value:g}{unit}"
