# SPDX-License-Identifier: MIT
"""The grammar of temporal expressions: one method per phrase, each from a word's index to what begins there."""

from __future__ import annotations

import re
from collections.abc import Callable

import attrs

from newsfacts._timex.expressions import Clock, Expression, Fixed, Meaning, Partial, Shift, Within
from newsfacts._words import Words
from newsfacts.lexicon import AUXILIARY, CAPITAL, CONJUNCTION, DETERMINER, DIGIT, PREPOSITION, RELATIVE, UPPER, Lexicon
from newsfacts.records import TimexMod, TimexType

_CLOCK = re.compile(r"([01]?\d|2[0-4])[:.]([0-5]\d)(?::[0-5]\d)?")
RANGE_MARKS = frozenset("-\u2013\u2014/") | {"--"}
_APOSTROPHES = frozenset("'\u2018\u2019`")
_OPENING_MARKS = frozenset('"\u201c\u2018`') | {"``", "''"}
_MONEY = frozenset("$\u20ac\u00a3\u00a5#")
_HALVES = {"TH": "30M", "TM": "30S", "Y": "6M"}
DATE, TIME, DURATION, SET = TimexType.DATE, TimexType.TIME, TimexType.DURATION, TimexType.SET


_NO_ROLE: frozenset[str] = frozenset()
_FIGURE = frozenset({"figure"})
_PHASES = frozenset({"starts", "middles", "ends", "prior", "posterior"})
_RELATIONS = frozenset({"definite", "last", "this", "next", "previous", "same", "following"})


@attrs.frozen
class Number:
    """A number before a unit; `value` is `None` for an unknown one."""

    last: int
    value: float | None
    mod: TimexMod | None = None
    article: bool = False


class Reader:
    """Reads expressions within one sentence."""

    def __init__(self, words: Words, lexicon: Lexicon, first: int, last: int) -> None:
        self.words, self.time, self.tables = words, lexicon.language.time, lexicon.temporal
        self.roles = lexicon.temporal_words
        self.lower, self.classes = words.lower, words.classes
        self.first, self.last = first, last

    def expression(self, i: int) -> Expression | None:
        """The longest expression that begins at word `i`."""
        roles = self.roles_at(i)
        if not roles or ("definite" in roles and not self.roles_at(i + 1)):
            return None
        return (
            ("hedges" in roles and self._hedged(i))
            or (not _PHASES.isdisjoint(roles) and self._phased(i))
            or self._plain(i)
            or None
        )

    def roles_at(self, i: int) -> frozenset[str]:
        """The tables that a word stands in; figures and apostrophes have a role of their own."""
        if not self.first <= i < self.last:
            return _NO_ROLE
        word = self.lower[i]
        if self.classes[i] & DIGIT or word in _APOSTROPHES:
            return _FIGURE
        return self.roles.get(word, _NO_ROLE)

    # --- small steps --------------------------------------------------------------------------------------------------

    def _word(self, i: int) -> str:
        return self.lower[i] if self.first <= i < self.last else ""

    def _match(self, table: str, i: int) -> tuple[int, str] | None:
        """The longest phrase of a table at `i`: index after it, and what it stands for."""
        for parts, value in self.tables[table].get(self._word(i), ()):
            end = i + len(parts)
            if end <= self.last and (len(parts) == 1 or tuple(self.lower[i:end]) == parts):
                return end, value
        return None

    def _skip(self, table: str, i: int) -> int:
        """Index after a phrase of the table, or `i`."""
        found = self._match(table, i)
        return found[0] if found else i

    def _glued(self, i: int) -> bool:
        return i < self.last and self.words.glued(i)

    def _dash(self, i: int) -> bool:
        return self._word(i) in RANGE_MARKS

    def _after_dot(self, i: int, name: str) -> int:
        """Index after the stop of an abbreviation that ends before `i`."""
        short = len(name) <= 5 and self._word(i) == "." and self._glued(i)
        return i + 1 if short and name in self.time.abbreviations else i

    def _expression(
        self, first: int, last: int, rule: str, kind: TimexType, meaning: Meaning, mod: TimexMod | None = None
    ) -> Expression:
        return Expression(first, last, f"date.{rule}", kind, meaning, mod)

    def _plain(self, i: int) -> Expression | None:
        best: Expression | None = None
        roles = self.roles_at(i)
        for read, openers in _PIECES:
            found = None if openers.isdisjoint(roles) else read(self, i)
            if found and (best is None or found.last > best.last):
                best = found
        return best

    # --- what stands before -------------------------------------------------------------------------------------------

    def _hedged(self, i: int) -> Expression | None:
        """Read "about two weeks", "more than a year ago", "around 7 p.m."."""
        hedge = self._match("hedges", i)
        if not hedge:
            return None
        if self._word(hedge[0]) == self.time.definite:
            return None
        inner = self._plain(hedge[0])
        if inner is None or not (inner.type in (DURATION, TIME) or inner.rule == "date.ago"):
            return None
        return attrs.evolve(inner, first=i, mod=inner.mod or TimexMod(hedge[1]))

    def _phased(self, i: int) -> Expression | None:
        """Read "early 1990", "the end of last year", "mid-November", "later this month"."""
        for table, mod in (
            ("starts", TimexMod.START), ("middles", TimexMod.MID), ("ends", TimexMod.END),
            ("prior", TimexMod.START), ("posterior", TimexMod.END),
        ):  # fmt: skip
            found = self._match(table, i)
            if not found:
                continue
            inner = self._plain(found[0]) or (
                self._bare_unit(found[0] + 1) if self._word(found[0]) == self.time.definite else None
            )
            if inner and inner.type in (DATE, TIME) and not inner.vague and inner.mod is None:
                if table in ("prior", "posterior") and inner.rule not in ("date.relative", "date.weekday", "date.day"):
                    continue
                return attrs.evolve(inner, first=i, mod=mod)
        return None

    def _bare_unit(self, i: int) -> Expression | None:
        """Read "(the end of the) year": the unit that the text speaks of."""
        unit = self.time.units.get(self._word(i))
        if unit is None or unit.startswith("T"):
            return None
        return self._expression(i, i + 1, "relative", DATE, Shift(unit, 0))

    # --- numbers ------------------------------------------------------------------------------------------------------

    def _number(self, i: int) -> Number | None:
        """A number in figures or words, or "a", "several", "a couple of"."""
        if found := self._match("couple", i):
            return Number(found[0], 2, TimexMod.APPROX)
        if found := self._match("some", i):
            return Number(found[0], None)
        word = self._word(i)
        if i < self.last and self.classes[i] & DIGIT:
            plain = word.replace(",", "")
            if plain.count(".") > 1 or ":" in plain:
                return None
            value = float(plain)
            if self.lower[i + 1 : i + 4] == ["1", "/", "2"]:
                return Number(i + 4, value + 0.5)
            return Number(i + 1, value)
        if word in self.time.articles and word != self.time.definite:
            scale = self.time.scales.get(self._word(i + 1))
            return Number(i + 2, scale) if scale else Number(i + 1, 1, article=True)
        if word == self.time.half_year and self._word(i + 1) in self.time.articles:
            return Number(i + 2, 0.5)
        number = self._number_words(i)
        if number and number.value is not None and (half := self._match("half", number.last)):
            return Number(half[0], number.value + 0.5)
        return number

    def _number_words(self, i: int) -> Number | None:
        total = current = 0
        end = i
        while True:
            word = self._word(end)
            if word in self.time.numbers:
                current += self.time.numbers[word]
            elif word in self.time.scales and end > i:
                current *= self.time.scales[word]
                if self.time.scales[word] >= 1000:
                    total, current = total + current, 0
            elif self._dash(end) and end > i and self._word(end + 1) in self.time.numbers and current % 10 == 0:
                pass
            else:
                break
            end += 1
        return Number(end, total + current) if end > i else None

    def _unit(self, i: int) -> tuple[str, bool] | None:
        """TIMEX3 token of the unit at `i`, and whether the word is a plural."""
        word = self._word(i)
        singular = self.time.plurals.get(word.rstrip("'\u2019"))
        unit = self.time.units.get(singular or word)
        if unit is None:
            return None
        named = self.classes[i] & (CAPITAL | UPPER) == CAPITAL and i > self.first
        if named and self._word(i - 1) not in _OPENING_MARKS:
            return None
        return unit, singular is not None

    # --- spans of time ------------------------------------------------------------------------------------------------

    def _length(self, i: int) -> Expression | None:
        """Read "two days", "a 12-month", "several weeks ago", "three years later", "years"."""
        start = i
        number = self._number(i)
        if number is None:
            return self._plural(i)
        end = number.last
        joined = self._dash(end)
        end += joined
        while self._word(end) in self.time.fillers:
            end += 1
        unit = self._unit(end)
        if unit is None or number.value == 0:
            return None
        token, plural = unit
        if token == "WE" or (token == "Q" and (joined or not plural)) or (token == "TS" and not plural and not joined):
            return None
        if not plural and number.value not in (1, 0.5) and not joined and not self._attributive(end):
            return None
        end += 1
        value = number.value
        if value is not None and (half := self._match("half", end)):
            value, end = value + 0.5, half[0]
        if (self._dash(end) and self._word(end + 1) in self.time.old) or self._word(end) in self.time.old:
            return None
        if self._dash(end) and self._word(end + 1) in self.time.long:
            end += 2
        return self._away(start, end, token, value, number.mod) or self._span(start, end, token, value, number)

    def _attributive(self, i: int) -> bool:
        """Whether a singular unit after a larger number stands before a noun: "five year low"."""
        return i + 1 < self.last and not self.classes[i + 1] & DIGIT and self._word(i + 1).isalpha()

    def _span(self, first: int, last: int, token: str, value: float | None, number: Number) -> Expression:
        if number.article and first > self.first and self._rate(first):
            return self._expression(first, last, "set", SET, Fixed(_duration(token, 1)))
        return self._expression(first, last, "duration", DURATION, Fixed(_duration(token, value)), number.mod)

    def _rate(self, i: int) -> bool:
        """Whether a figure, an amount, or "times" stands before "a year"."""
        if self.classes[i - 1] & DIGIT or self._word(i - 1) in self.time.rates:
            return True
        noun = self._word(i - 1).isalpha() and not self.classes[i - 1] & (PREPOSITION | CONJUNCTION)
        return noun and i - 2 >= self.first and bool(self.classes[i - 2] & DIGIT)

    def _away(self, first: int, last: int, token: str, value: float | None, mod: TimexMod | None) -> Expression | None:
        """A span of time with what makes it a distance: "ago", "earlier", "later", "from now"."""
        for table, sign, narrative in (
            ("ago", -1, False),
            ("earlier", -1, True),
            ("later", 1, True),
            ("hence", 1, False),
        ):
            joined = self._dash(last) and table in ("ago", "earlier")
            found = self._match(table, last + joined)
            if not found:
                continue
            amount = None if value is None else sign * int(value) if value == int(value) else None
            shift = Shift(token, amount, narrative, sign < 0)
            kind = TIME if token.startswith("T") else DATE
            end = found[0]
            if joined:
                ordinal = self._ordinal(end)
                noun = ordinal[0] if ordinal else end
                if self._word(noun) in (self.time.quarter, self.time.period):
                    end = noun + 1
            return self._expression(first, end, "ago", kind, shift, mod)
        return None

    def _plural(self, i: int) -> Expression | None:
        """Read "weeks", "weeks ago", "a years-long"; a singular with an adverb: "year-earlier", "month-long"."""
        unit = self._unit(i)
        if unit is None:
            return None
        token, plural = unit
        final = i + 1 + (self._dash(i + 1) or self._word(i + 1) in ("'s", "\u2019s"))
        if token in ("Y", "M") and not plural and self._word(final) in self.time.final:
            return self._expression(i, final + 1, "relative", DATE, Shift(token, 0), TimexMod.END)
        if self._dash(i + 1) and self._word(i + 2) in self.time.long:
            return self._expression(i, i + 3, "duration", DURATION, Fixed(_duration(token, None if plural else 1)))
        if not plural:
            return self._away(i, i + 1, token, 1, None) if self._dash(i + 1) else None
        if token in ("TS", "WE", "Q") or self._word(i + 1 + self._dash(i + 1)) in self.time.old:
            return None
        return self._away(i, i + 1, token, None, None) or self._expression(
            i, i + 1, "duration", DURATION, Fixed(_duration(token, None))
        )

    # --- units seen from a day ----------------------------------------------------------------------------------------

    def _relative(self, i: int) -> Expression | None:
        """Read "last week", "the past two months", "this quarter", "the previous year", "that day"."""
        start = i
        definite = self._word(i) == self.time.definite
        if definite:
            i += 1
            ago = self._plural(i)
            if ago and ago.rule == "date.ago" and self._word(ago.last - 1) in (self.time.quarter, self.time.period):
                return attrs.evolve(ago, first=start)
        for table, direction, narrative in (
            ("last", -1, False), ("this", 0, False), ("next", 1, definite), ("previous", -1, True),
            ("same", 0, True), ("following", 1, True),
        ):  # fmt: skip
            found = self._match(table, i)
            if found and (read := self._related(start, found[0], direction, narrative, definite)):
                return read
        if self._word(i) in self.time.spans:
            return self._counted(start, i + 1)
        if definite and (whole := self._the_unit(start, i)):
            return whole
        joined = any(word in RANGE_MARKS for word in self.lower[i : i + 3])
        if definite and not joined and (number := self._length(i)) and number.rule == "date.duration":
            return attrs.evolve(number, first=start)
        return None

    def _the_unit(self, first: int, i: int) -> Expression | None:
        """Read "the year", "the full year", "the fiscal year ended June 30", "the week"."""
        while self._word(i) in self.time.fillers or self._word(i) in self.time.latest:
            i += 1
        unit = self.time.units.get(self._word(i))
        if unit not in ("Y", "W") or self._dash(i + 1):
            return None
        if self._word(i + 1) in self.time.ended:
            return self._expression(first, i + 1, "duration", DURATION, Fixed(f"P1{unit}"))
        return self._expression(first, i + 1, "relative", DATE, Shift(unit, 0))

    def _related(self, first: int, i: int, direction: int, narrative: bool, definite: bool) -> Expression | None:
        if self._word(i) == self.time.fiscal:
            i += 1
        unit = self._unit(i)
        if unit and not unit[1]:
            token = unit[0]
            if definite and direction and not narrative and token not in ("Q", "WE"):
                return self._expression(first, i + 1, "duration", DURATION, Fixed(_duration(token, 1)))
            if token.startswith("T"):
                return None
            shift = Shift(token, direction, narrative)
            return self._expression(first, i + 1, "relative", DATE, shift)
        if unit or self._number(i):
            return self._counted(first, i)
        for read, rule in ((self._calendar, "relative"), (self._season, "season"), (self._special, "holiday")):
            inner = read(i)
            if inner and isinstance(inner.meaning, Partial) and inner.meaning.pattern.startswith("XXXX"):
                return attrs.evolve(
                    inner, first=first, rule=f"date.{rule}", meaning=attrs.evolve(inner.meaning, direction=direction)
                )
        if (part := self.time.parts.get(self._word(i))) and not definite:
            day = Shift("D", -1 if direction < 0 else 0 if direction == 0 else 1, narrative)
            return self._expression(first, i + 1, "clock", TIME, Clock(f"T{part}", day))
        return None

    def _counted(self, first: int, i: int) -> Expression | None:
        """Read "(the past) two months", "(the first) nine months", "(the last) days"."""
        if (unit := self._unit(i)) and unit[1]:
            return self._expression(first, i + 1, "duration", DURATION, Fixed(_duration(unit[0], None)))
        number = self._number(i)
        if number is None or number.article:
            return None
        inner = self._length(i)
        return attrs.evolve(inner, first=first) if inner and inner.type is DURATION else None

    # --- calendar -----------------------------------------------------------------------------------------------------

    def _calendar(self, i: int) -> Expression | None:
        """Weekdays, days, months, years, alone or together."""
        weekday = self._weekday(i)
        if weekday is None:
            return self._date(i)
        end, number = weekday
        date = self._date(
            end + 1
            if self._word(end) == ","
            else self._skip("around", end)
            if self._word(end) == self.time.definite
            else end
        )
        if date and date.rule == "date.day":
            return attrs.evolve(date, first=i)
        return self._expression(i, end, "weekday", DATE, Partial(f"XXXX-WXX-{number}"))

    def _weekday(self, i: int) -> tuple[int, int] | None:
        word = self._word(i)
        number = self.time.weekdays.get(word)
        if number is None or not self.classes[i] & CAPITAL:
            return None
        end = self._after_dot(i + 1, word)
        if word in self.time.ambiguous and end == i + 1:
            after = self._word(i + 1)
            if after not in self.time.months and not self.classes[min(i + 1, self.last - 1)] & DIGIT:
                return None
        return end, number

    def _month(self, i: int) -> tuple[int, int] | None:
        word = self._word(i)
        number = self.time.months.get(word)
        if number is None or not self.classes[i] & CAPITAL:
            return None
        return self._after_dot(i + 1, word), number

    def _date(self, i: int) -> Expression | None:
        return self._day_first(i) or self._month_first(i) or self._figures(i) or self._year_alone(i)

    def _day_number(self, i: int) -> tuple[int, int] | None:
        """A day of a month: "5", "5th", "fifth"; index after it, and the day."""
        word = self._word(i)
        if word.isdecimal() and len(word) <= 2 and 1 <= int(word) <= 31:
            ending = self._word(i + 1) in self.time.ordinal_endings and self._glued(i + 1)
            return i + 1 + ending, int(word)
        if word in self.time.ordinals:
            return i + 1, self.time.ordinals[word]
        return None

    def _day_first(self, i: int) -> Expression | None:
        """Read "5 May 1990", "the 5th of May", "the 20th", "6-7 January 1916" (its first day)."""
        start = i
        definite = self._word(i) == self.time.definite
        i += definite
        day = self._day_number(i)
        if day is None:
            return None
        end = day[0]
        after = end + (self._word(end) in self.time.of)
        month = self._month(after)
        if month:
            return self._with_year(start, month[0], month[1], day[1])
        if self._dash(end) and (second := self._day_number(end + 1)) and (month := self._month(second[0])):
            whole = self._with_year(start, month[0], month[1], day[1])
            return whole and attrs.evolve(whole, last=end)
        if (
            definite
            and day[0] == i + 2
            and (not self._word(end).isalpha() or self.classes[end] & (CONJUNCTION | PREPOSITION))
            and day[1] > 3
        ):
            return self._expression(start, end, "day", DATE, Partial(f"XXXX-XX-{day[1]:02}"))
        return None

    def _month_first(self, i: int) -> Expression | None:
        """Read "May 5, 1990", "May 1990", "May"."""
        month = self._month(i)
        if month is None:
            return None
        end, number = month
        day = self._day_number(end + (self._word(end) == self.time.definite))
        if day and self._word(day[0]) != "%":
            return self._with_year(i, day[0], number, day[1])
        for gap in (end, end + 1 if self._word(end) in (",", *self.time.of) else end):
            if year := self._year(gap, strict=True):
                return self._expression(i, year[0], "month", DATE, Fixed(f"{year[1]}-{number:02}"))
        if not self._is_month(i, end):
            return None
        return self._in_period(self._expression(i, end, "month", DATE, Partial(f"XXXX-{number:02}")))

    def _is_month(self, i: int, end: int) -> bool:
        """Whether the name of a month, without day or year, is one and no other word or name."""
        if end > i + 1:
            return True
        word = self._word(i)
        if word not in self.time.ambiguous:
            return True
        before = self._word(i - 1)
        if self.classes[i] & UPPER and len(word) <= 3:
            return False
        followed = i + 1 < self.last and self.classes[i + 1] & CAPITAL and self._word(i + 1) not in self.time.weekdays
        if followed:
            return False
        if before in self.time.month_openings:
            return True
        if len(word) <= 3 or i == self.first or before in _OPENING_MARKS:
            return False
        return not self.classes[i - 1] & (CAPITAL | DETERMINER)

    def _with_year(self, first: int, end: int, month: int, day: int) -> Expression | None:
        """A month and day, with the year behind if there is one."""
        for gap in (end, end + 1 if self._word(end) in (",", *self.time.of) else end):
            if year := self._year(gap, strict=True):
                return self._expression(first, year[0], "day", DATE, Fixed(f"{year[1]}-{month:02}-{day:02}"))
        return self._in_period(self._expression(first, end, "day", DATE, Partial(f"XXXX-{month:02}-{day:02}")))

    def _in_period(self, found: Expression) -> Expression:
        """With "last year", "of that year" behind it."""
        end = found.last
        after = end + (self._word(end) in self.time.of)
        if (
            self._match("last", after)
            or self._match("this", after)
            or self._match("next", after)
            or self._match("same", after)
            or self._match("previous", after + 1)
            or self._match("following", after + 1)
        ):
            whole = self._relative(after)
            if (
                whole
                and isinstance(whole.meaning, Shift)
                and whole.meaning.unit == "Y"
                and isinstance(found.meaning, Partial)
            ):
                return attrs.evolve(found, last=whole.last, meaning=Within(found.meaning, whole.meaning))
        return found

    def _figures(self, i: int) -> Expression | None:
        """Read "2025-01-14", "1/14/2025": the order of day and month is left to whoever resolves it."""
        if i + 4 >= self.last + 0 or self._word(i + 1) not in ("-", "/") or self._word(i + 3) != self._word(i + 1):
            return None
        parts = [self._word(i), self._word(i + 2), self._word(i + 4).split("t")[0]]
        if not all(part.isdecimal() for part in parts) or not self._glued(i + 1) or not self._glued(i + 2):
            return None
        a, b, c = parts
        if len(a) == 4 and len(b) <= 2 and len(c) <= 2 and 1 <= int(b) <= 12 and 1 <= int(c) <= 31:
            return self._expression(i, i + 5, "day", DATE, Fixed(f"{a}-{int(b):02}-{int(c):02}"))
        if len(c) in (2, 4) and len(a) <= 2 and len(b) <= 2 and self._word(i + 1) == "/":
            year = c if len(c) == 4 else ("19" if int(c) > 50 else "20") + c
            if 1 <= int(a) <= 31 and 1 <= int(b) <= 31 and min(int(a), int(b)) <= 12:
                return self._expression(i, i + 5, "day", DATE, Partial(f"{year}/{int(a):02}/{int(b):02}"))
        return None

    # --- years and longer ---------------------------------------------------------------------------------------------

    def _year(self, i: int, *, strict: bool = False) -> tuple[int, str] | None:
        """A year at `i`: index after it, and its value; `strict` for one that a month stands before."""
        word = self._word(i)
        if word.isdecimal():
            if found := self._match("before_christ", i + 1):
                return found[0], f"BC{int(word):04}"
            if self._dash(i + 1) and self._word(i + 2).isdecimal() and self._match("before_christ", i + 3):
                return i + 1, f"BC{int(word):04}"
            if len(word) == 4 and "1000" <= word <= "2199":
                return i + 1, word
        if (
            word in _APOSTROPHES
            and len(self._word(i + 1)) == 2
            and self._word(i + 1).isdecimal()
            and self._glued(i + 1)
        ):
            if self._word(i + 2) == "s":
                return None
            return i + 2, ("19" if int(self._word(i + 1)) > 30 else "20") + self._word(i + 1)
        return None if strict and word not in self.time.centuries else self._year_in_words(i)

    def _year_in_words(self, i: int) -> tuple[int, str] | None:
        """Read "nineteen ninety-six"."""
        century = self.time.centuries.get(self._word(i), 0)
        if not century or self._word(i + 1) not in self.time.numbers:
            return None
        tens = self._number_words(i + 1)
        if tens is None or tens.value is None or not 10 <= tens.value <= 99:
            return None
        return tens.last, f"{century}{int(tens.value)}"

    def _year_alone(self, i: int) -> Expression | None:
        start = i
        if self._word(i) == self.time.definite and self._word(i + 1) == self.time.year:
            i += 2
        elif self._word(i) == self.time.fiscal or (self._word(i) == self.time.year and self._word(i + 1).isdecimal()):
            i += 1
            i += self._word(i) == self.time.year
        elif self._word(i) == self.time.definite and self._word(i + 2) == self.time.period and self._year(i + 1):
            return self._expression(i, i + 3, "year", DATE, Fixed(self._word(i + 1)))
        year = self._year(i)
        if year is None and i > start and (spoken := self._number_words(i)) and 1000 <= (spoken.value or 0) <= 2100:
            year = spoken.last, f"{spoken.value}"
        if year is None:
            return None
        end, value = year
        if i == start and value.isdecimal() and not self._is_year(i, end, value):
            return None
        return self._expression(start, end, "year", DATE, Fixed(value))

    def _is_year(self, i: int, end: int, value: str) -> bool:
        """Whether a number that could be a year is one."""
        before, after = self._word(i - 1), self._word(end)
        glued_after = end < self.last and self._glued(end)
        if before in _MONEY or before in self.time.no_year or self._counts(end):
            return False
        if after == "%" or (glued_after and (after.isalpha() or after in ("/", "_", "@", "\u00b0"))):
            return False
        ranged = (before in RANGE_MARKS and _is_year_number(self._word(i - 2))) or (
            after in RANGE_MARKS and _is_year_number(self._word(end + 1))
        )
        part = self._word(i - 2) in self.time.middles | self.time.ends | self.time.starts | self.time.year_prefixes
        if before in ("-", "+", "/") and self._glued(i) and not (ranged or part):
            return False
        if "1900" <= value <= "2099" or ranged or (before == "(" and after == ")"):
            return True
        return before in self.time.year_openings

    def range_end(self, begun: Expression) -> Expression | None:
        """The second part of "2006-07" or "Jan. 3-5", which is a date only behind the first."""
        i = begun.last
        if not self._dash(i) or not self._glued(i) or not isinstance(begun.meaning, Fixed | Partial):
            return None
        word = self._word(i + 1)
        if begun.rule == "date.year" and len(word) == 2 and word.isdecimal() and isinstance(begun.meaning, Fixed):
            year = begun.meaning.value
            if len(year) == 4 and word > year[2:] and self._glued(i + 1):
                return self._expression(i + 1, i + 2, "year", DATE, Fixed(year[:2] + word))
            return None
        day = self._day_number(i + 1) if begun.rule == "date.day" else None
        if day and isinstance(begun.meaning, Partial) and begun.meaning.pattern.startswith("XXXX-"):
            month = begun.meaning.pattern[5:7]
            if month.isdecimal() and begun.meaning.pattern[8:] < f"{day[1]:02}":
                return self._with_year(i + 1, day[0], int(month), day[1])
        return None

    def _counts(self, i: int) -> bool:
        """Whether what follows a number is counted by it."""
        word = self._word(i)
        if not word or self.classes[i] & CAPITAL:
            return False
        return word in self.time.counted or word in self.time.plurals

    def _decade(self, i: int) -> Expression | None:
        """Read "the 1980s", "the '80s", "the nineties"."""
        start = i
        i += self._word(i) == self.time.definite
        apostrophe = self._word(i) in _APOSTROPHES
        j = i + apostrophe
        word = self._word(j)
        if (
            word.isdecimal()
            and word.endswith("0")
            and self._glued(j + 1)
            and self._word(j + 1) in ("s", "'s", "\u2019s")
        ):
            if len(word) == 4 and not apostrophe:
                value = word[:2] if word.endswith("00") and word < "2000" else word[:3]
                return self._expression(start, j + 2, "decade", DATE, Fixed(value))
            if len(word) == 2 and (apostrophe or i > start) and int(word) >= 20:
                return self._expression(start, j + 2, "decade", DATE, Fixed("19" + word[0]))
        if word in self.time.decades and i > start:
            return self._expression(start, i + 1, "decade", DATE, Fixed(f"19{self.time.decades[word]}"))
        return None

    def _period(self, i: int) -> Expression | None:
        """Read "the third quarter of 1990", "this year's first half", "the 19th century", "the latest quarter"."""
        start = i
        i += self._word(i) == self.time.definite
        whole: Meaning | None = None
        owner = self._relative(i) if i == start else None
        if owner and isinstance(owner.meaning, Shift) and self._word(owner.last) in ("'s", "\u2019s"):
            whole, i = owner.meaning, owner.last + 1
        elif i > start and (year := self._year(i)):
            whole, i = Fixed(year[1]), year[0]
        if self._word(i) == self.time.fiscal:
            i += 1
            i += self._dash(i)
        if self._word(i) in self.time.latest and self._word(i + 1) in (self.time.quarter, self.time.period):
            return self._expression(start, i + 2, "quarter", DATE, Shift("Q", -1))
        ordinal = self._ordinal(i)
        if ordinal is None:
            if whole and self._word(i) == self.time.quarter:
                return self._expression(start, i + 1, "quarter", DATE, Within(Partial("XXXX-QX"), whole))
            if i == start + 1 and self._word(i) == self.time.quarter and self._word(start) == self.time.definite:
                return self._expression(start, i + 1, "quarter", DATE, Shift("Q", -1, narrative=True))
            return None
        end, number = ordinal
        if self._dash(end):
            end += 1
            start = i if whole is None else start
        noun = self._word(end)
        if noun == self.time.century:
            if number < 3 and self._word(end - 1) != self.time.century:
                return None
            return self._expression(start, end + 1, "century", DATE, Fixed(f"{number - 1:02}"))
        token = (
            "Q"
            if noun == self.time.quarter and number <= 4
            else "H"
            if noun == self.time.half_year and number <= 2
            else ""
        )
        if not token:
            return None
        end += 1
        part = Partial(f"XXXX-{token}{number}")
        after = end + (self._word(end) in self.time.of)
        after += self._word(after) == self.time.fiscal
        if whole is None and (year := self._year(after)):
            return self._expression(start, year[0], "quarter", DATE, Fixed(f"{year[1]}-{token}{number}"))
        if whole is not None:
            meaning: Meaning = (
                Fixed(f"{whole.value}-{token}{number}") if isinstance(whole, Fixed) else Within(part, whole)
            )
            return self._expression(start, end, "quarter", DATE, meaning)
        if token == "H" and self._word(end) in self.time.of:
            inner = self._in_period(self._expression(start, end, "quarter", DATE, part))
            return inner if inner.last > end else None
        if token == "H":
            return None
        return self._in_period(self._expression(start, end, "quarter", DATE, part))

    def _ordinal(self, i: int) -> tuple[int, int] | None:
        word = self._word(i)
        if word in self.time.ordinals:
            return i + 1, self.time.ordinals[word]
        if word.isdecimal() and len(word) <= 2 and self._word(i + 1) in self.time.ordinal_endings:
            return i + 2, int(word)
        return None

    def _season(self, i: int) -> Expression | None:
        """Read "the summer of 1990", "summer 1990", "the spring"."""
        start = i
        i += self._word(i) == self.time.definite
        season = self.time.seasons.get(self._word(i))
        if season is None:
            return None
        end = i + 1
        for gap in (end, end + (self._word(end) in (",", *self.time.of))):
            if year := self._year(gap, strict=True):
                return self._expression(start, year[0], "season", DATE, Fixed(f"{year[1]}-{season}"))
        found = self._in_period(self._expression(start, end, "season", DATE, Partial(f"XXXX-{season}")))
        if found.last > end:
            return found
        time = self.time
        before = self._word(start - 1)
        if before in time.last | time.this | time.next | time.previous | time.following:
            return found
        if before not in time.month_openings and (i == start or self._word(i) in time.ambiguous):
            return None
        if self._word(i) in time.ambiguous and (i == start or self._word(end) in time.of):
            return None
        return found

    # --- parts of a day -----------------------------------------------------------------------------------------------

    def _special(self, i: int) -> Expression | None:
        """Read "yesterday", "Christmas Eve", "now", "recent years"."""
        if self._word(i) in self.time.days:
            distance, part = self.time.days[self._word(i)]
            if part:
                return self._expression(i, i + 1, "clock", TIME, Clock(f"T{part}", Shift("D", distance)))
            return self._expression(i, i + 1, "day", DATE, Shift("D", distance))
        if (found := self._match("holidays", i)) and self.classes[i] & CAPITAL:
            year = self._year(found[0] + (self._word(found[0]) in (",", *self.time.of)), strict=True)
            if year:
                return self._expression(
                    i, year[0], "holiday", DATE, Within(Partial(f"XXXX-{found[1]}"), Fixed(year[1]))
                )
            return self._expression(i, found[0], "holiday", DATE, Partial(f"XXXX-{found[1]}"))
        if found := self._match("vague_adjectives", i):
            unit = self._unit(found[0])
            if unit and unit[1]:
                return self._expression(i, found[0] + 1, "vague", DATE, Fixed(found[1]))
        start = self._skip("articles", i) if self._word(i) == self.time.definite else i
        if self._word(start) == self.time.weekend and start > i:
            return self._expression(i, start + 1, "relative", DATE, Shift("WE", 0))
        if found := self._match("vague", i):
            after = self._word(found[0])
            if self._word(i - 1) in self.time.no_vague or after in self.time.no_vague:
                return None
            ahead = found[1] == "FUTURE_REF" and found[0] == i + 1
            if ahead and self.time.future_cues.isdisjoint(self.lower[max(self.first, i - 3) : i]):
                return None
            if (
                self._word(i) == self.time.definite
                and found[0] == i + 2
                and (
                    (after.isalpha() and not self.classes[found[0]] & (CONJUNCTION | AUXILIARY | RELATIVE))
                    or self._dash(found[0])
                )
            ):
                return None
            return self._expression(i, found[0], "vague", DATE, Fixed(found[1]))
        return None

    def _day(self, i: int) -> Expression | None:
        """The day in "Wednesday night", "10 p.m. on May 5": a whole day and nothing else."""
        found = self._calendar(i) or self._special(i)
        if found is None or found.rule not in ("date.weekday", "date.day", "date.holiday"):
            found = self._relative(i)
            if found is None or not (
                (isinstance(found.meaning, Shift) and found.meaning.unit == "D")
                or (isinstance(found.meaning, Partial) and "-WXX-" in found.meaning.pattern)
            ):
                return None
        return found if found.type is DATE else None

    def _day_part(self, i: int) -> Expression | None:
        """Read "Wednesday night", "the morning of May 5", "that afternoon"."""
        word = self._word(i + (self._word(i) == self.time.definite))
        if word in self.time.parts:
            after = i + 1 + (self._word(i) == self.time.definite)
            if self._word(after) in self.time.around and (day := self._day(after + 1)):
                return self._expression(i, day.last, "clock", TIME, Clock(f"T{self.time.parts[word]}", day.meaning))
            return None
        day = self._day(i)
        if day is None:
            return None
        end = day.last
        mod = None
        if self._word(end) in self.time.starts | self.time.ends:
            mod, end = (TimexMod.START if self._word(end) in self.time.starts else TimexMod.END), end + 1
        part = self.time.parts.get(self._word(end))
        if part:
            return self._expression(i, end + 1, "clock", TIME, Clock(f"T{part}", day.meaning), mod)
        plural = self.time.part_plurals.get(self._word(end))
        if plural and isinstance(day.meaning, Partial):
            return self._expression(i, end + 1, "set", SET, Fixed(f"{day.meaning.pattern}T{plural}"))
        return None

    def _clocked(self, i: int) -> Expression | None:
        """Read "10:30 p.m. EST on Tuesday", "noon", "Tuesday at 5 p.m."."""
        clock = self._clock(i)
        if clock:
            end, time = clock
            gap = end + (self._word(end) in self.time.around)
            day = self._day(gap)
            if day:
                return self._expression(i, day.last, "clock", TIME, Clock(time, day.meaning))
            if (
                self._word(end) in self.time.of
                and self._word(end + 1) == self.time.definite
                and self._word(end + 2) in self.time.parts
            ):
                end += 3
            return self._expression(i, end, "clock", TIME, Clock(time))
        day = self._day(i)
        if day and (clock := self._clock(day.last + (self._word(day.last) in {",", *self.time.clock_openings}))):
            return self._expression(i, clock[0], "clock", TIME, Clock(clock[1], day.meaning))
        return None

    def _clock(self, i: int) -> tuple[int, str] | None:
        """A clock time: index after it, and its value from the T on."""
        word = self._word(i)
        if word in self.time.moments:
            return i + 1, "T" + self.time.moments[word]
        if i >= self.last or (not self.classes[i] & DIGIT and word not in self.time.numbers):
            return None
        match = _CLOCK.fullmatch(word)
        hour, minute = (int(match[1]), match[2]) if match else (-1, "00")
        if not match and ((word.isdecimal() and len(word) <= 2) or word in self.time.numbers):
            hour = self.time.numbers[word] if word in self.time.numbers else int(word)
        if not 0 <= hour <= 24:
            return None
        end = i + 1
        meridiem = self._match("meridiem", end)
        if meridiem and (match is None or hour <= 23):
            end = meridiem[0]
            if hour <= 12:
                hour = hour % 12 + int(meridiem[1])
        elif self._word(end) in self.time.clock_words or (match and self._word(end) in self.time.plurals):
            end += 1
        elif (
            not match
            or "." in word
            or (self._word(end) not in self.time.zones and self._word(i - 1) not in self.time.clock_openings)
        ):
            return None
        zone = self.time.zones.get(self._word(end)) if end < self.last and self.classes[end] & UPPER else None
        return end + (zone is not None), f"T{hour:02}:{minute}{zone or ''}"

    # --- sets ---------------------------------------------------------------------------------------------------------

    def _set(self, i: int) -> Expression | None:
        """Read "every Tuesday", "each year", "every two weeks", "daily", "per month", "Tuesdays"."""
        word = self._word(i)
        if period := self.time.frequencies.get(word):
            if self.classes[i] & CAPITAL and i > self.first:
                return None
            return self._expression(i, i + 1, "set", SET, Fixed(period))
        if word in self.time.every:
            quant = word.upper()
            number = self._number(i + 1)
            end = number.last if number else i + 1
            if unit := self._unit(end):
                value = _duration(unit[0], number.value if number else 1)
                return self._expression(i, end + 1, "set", SET, Fixed(value, quant))
            inner = self._calendar(i + 1) or self._season(i + 1) or self._special(i + 1)
            if inner and isinstance(inner.meaning, Partial):
                end = inner.last
                part = self.time.parts.get(self._word(end))
                value = inner.meaning.pattern + (f"T{part}" if part else "")
                return self._expression(i, end + bool(part), "set", SET, Fixed(value, quant))
            if part := self.time.parts.get(self._word(i + 1)):
                return self._expression(i, i + 2, "set", SET, Fixed(f"XXXX-XX-XXT{part}", quant))
            return None
        if word in self.time.per and word not in self.time.articles and (unit := self._unit(i + 1)) and not unit[1]:
            return self._expression(i, i + 2, "set", SET, Fixed(_duration(unit[0], 1)))
        day = self.time.weekday_plurals.get(word)
        if day and self.classes[i] & CAPITAL:
            return self._expression(i, i + 1, "set", SET, Fixed(f"XXXX-WXX-{day}"))
        return None


_DAYS = _RELATIONS | {"months", "weekdays", "ordinals", "days", "holidays", "figure"}
_PIECES: tuple[tuple[Callable[[Reader, int], Expression | None], frozenset[str]], ...] = (
    (Reader._calendar, frozenset("definite months weekdays ordinals centuries fiscal units figure".split())),
    (Reader._clocked, _DAYS | {"moments", "numbers"}),
    (Reader._period, _RELATIONS | {"ordinals", "latest", "fiscal", "figure"}),
    (Reader._relative, _RELATIONS | {"spans"}),
    (Reader._length, frozenset("articles numbers some couple units plurals half_year figure".split())),
    (Reader._season, frozenset({"definite", "seasons"})),
    (Reader._decade, frozenset({"definite", "figure"})),
    (Reader._day_part, _DAYS | {"parts"}),
    (Reader._set, frozenset({"frequencies", "every", "per", "weekday_plurals"})),
    (Reader._special, frozenset({"definite", "days", "holidays", "vague", "vague_adjectives"})),
)
"""What can begin at a word, and the tables that its first word stands in."""


def _is_year_number(word: str) -> bool:
    return len(word) == 4 and word.isdecimal() and "1000" <= word <= "2199"


def _duration(token: str, value: float | None) -> str:
    """The TIMEX3 value of a span of time; a half becomes the smaller unit that it is a whole number of."""
    prefix, unit = ("PT", token[1:]) if token.startswith("T") else ("P", token)
    if value is None:
        return f"{prefix}X{unit}"
    whole, rest = divmod(value, 1)
    if rest == 0.5 and token in _HALVES:
        return prefix + (f"{whole:.0f}{unit}" if whole else "") + _HALVES[token]
    return f"{prefix}{value:.0f}{unit}" if rest == 0 else f"{prefix}{value:g}{unit}"
