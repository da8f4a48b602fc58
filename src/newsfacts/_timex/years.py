# SPDX-License-Identifier: MIT
"""Years and decades: "1987", "'87", "nineteen ninety-six", "321 BC", "the 1980s"."""

from __future__ import annotations

from newsfacts._classes import CAPITAL
from newsfacts._timex.cursor import APOSTROPHES, CLOSING_MARKS, DATE, OPENING_MARKS, RANGE_MARKS
from newsfacts._timex.expressions import Expression, Fixed, Partial, Within
from newsfacts._timex.places import Reported
from newsfacts._timex.spans import Spans

_MONEY = frozenset("$\u20ac\u00a3\u00a5#")


class Years(Spans):
    """Reads years."""

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
        if word in APOSTROPHES and len(self._word(i + 1)) == 2 and self._word(i + 1).isdecimal() and self._glued(i + 1):
            if self._word(i + 2) == "s":
                return None
            return i + 2, ("19" if int(self._word(i + 1)) > 30 else "20") + self._word(i + 1)
        return None if strict and word not in self.time.centuries else self._year_in_words(i)

    def _year_in_words(self, i: int) -> tuple[int, str] | None:
        """Read "nineteen ninety-six"."""
        century = self.time.centuries.get(self._word(i), 0)
        if not century or self._word(i + 1) not in self.time.numbers:
            return None
        tens = self._cardinal(i + 1)
        if tens is None or tens.value is None or not 10 <= tens.value <= 99:
            return None
        return tens.last, f"{century}{int(tens.value)}"

    def _year_alone(self, i: int) -> Expression | None:
        """Read "1987", "the year 2000", "fiscal 2024", "the 2009 fiscal year", "the 2023 period"."""
        first = i
        i += self._word(i) == self.time.definite
        if i > first and (year := self._year(i)):
            return self._year_inside(first, *year)
        if self._word(i) == self.time.fiscal:
            i += 1
            i += self._dash(i)
            i += self._word(i) == self.time.year
        elif self._word(i) == self.time.year and (i > first or self._word(i + 1).isdecimal()):
            i += 1
        elif i > first:
            return None
        named = i > first
        year = self._year(i)
        if year is None and named and (spoken := self._cardinal(i)) and 1000 <= (spoken.value or 0) <= 2100:
            year = spoken.last, f"{spoken.value:.0f}"
        if year is None:
            return None
        end, value = year
        if not named and value.isdecimal() and not self._is_year(i, end, value):
            return None
        if self._word(end) == self.time.fiscal and self._word(end + 1) == self.time.year:
            end += 2
        return self._expression(first, end, "year", DATE, Fixed(value))

    def _year_inside(self, first: int, end: int, value: str) -> Expression | None:
        """Read "the 2009 (fiscal year)", "the 2023 (period)": a year between "the" and what it is of."""
        if self._word(end) == self.time.period:
            return self._expression(first, end + 1, "year", DATE, Within(Partial(Reported("Y")), Fixed(value)))
        if self._word(end) != self.time.fiscal:
            return None
        end += 1
        return self._expression(first, end + (self._word(end) == self.time.year), "year", DATE, Fixed(value))

    def _is_year(self, i: int, end: int, value: str) -> bool:
        """Whether a number that could be a year is one."""
        before, after = self._word(i - 1), self._word(end)
        glued_after = end < self.last and self._glued(end)
        if self._glued(i) and before.isalpha():
            return False
        if before in _MONEY or before in self.time.no_year or self._counts(end):
            return False
        if before in OPENING_MARKS and self._word(end + (after == ",")) in CLOSING_MARKS:
            return False  # the film "1917"
        season = after == "/" and self._word(end + 1) == f"{(int(value) + 1) % 100:02}"
        if after == "%" or (glued_after and (after.isalpha() or after in ("_", "@", "\u00b0"))):
            return False
        if glued_after and after == "/" and not (season or _is_year_number(self._word(end + 1))):
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

    def _counts(self, i: int) -> bool:
        """Whether what follows a number is counted by it."""
        word = self._word(i)
        if not word or self.classes[i] & CAPITAL:
            return False
        return word in self.time.counted or word in self.time.plurals

    def decade(self, i: int) -> Expression | None:
        """Read "the 1980s", "the '80s", "the nineties"."""
        start = i
        i += self._word(i) == self.time.definite
        apostrophe = self._word(i) in APOSTROPHES
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


def _is_year_number(word: str) -> bool:
    return len(word) == 4 and word.isdecimal() and "1000" <= word <= "2199"
