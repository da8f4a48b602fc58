# SPDX-License-Identifier: MIT
"""What every phrase of the grammar reads with: words of a sentence, phrases of the tables, numbers and units."""

from __future__ import annotations

import attrs

from newsfacts._classes import CAPITAL, DIGIT, UPPER
from newsfacts._numerals import cardinal
from newsfacts._timex.expressions import Expression, Meaning
from newsfacts._words import Words
from newsfacts.lexicon import Lexicon
from newsfacts.records import TimexMod, TimexType

RANGE_MARKS = frozenset("-\u2013\u2014/") | {"--"}
APOSTROPHES = frozenset("'\u2018\u2019`")
GENITIVES = frozenset({"'s", "\u2019s"})
CLOSING_MARKS = frozenset('"\u201d\u2019') | {"''"}
OPENING_MARKS = frozenset('"\u201c\u2018`') | {"``", "''"}
DATE, TIME, DURATION, SET = TimexType.DATE, TimexType.TIME, TimexType.DURATION, TimexType.SET
RELATIONS = (
    ("last", -1, False), ("this", 0, False), ("next", 1, False), ("previous", -1, True), ("same", 0, True),
    ("following", 1, True),
)  # fmt: skip
"""Tables of words before a unit, which way each points, and whether from the day that the text speaks of."""
_NO_ROLE: frozenset[str] = frozenset()
_FIGURE = frozenset({"figure"})


@attrs.frozen(eq=False, repr=False)
class Number:
    """A number before a unit; `value` is `None` for an unknown one, `upper` the other end of a range."""

    last: int
    value: float | None
    mod: TimexMod | None = None
    article: bool = False
    upper: float | None = None


class Cursor:
    """The words of one sentence, by index."""

    def __init__(self, words: Words, lexicon: Lexicon, first: int, last: int) -> None:
        self.words, self.time, self.tables = words, lexicon.language.time, lexicon.temporal
        self.roles, self.number_words = lexicon.temporal_words, lexicon.language.numbers
        self.lower, self.classes = words.lower, words.classes
        self.first, self.last = first, last
        self.read: dict[int, Expression | None] = {}
        self.days: dict[int, Expression | None] = {}
        self.places: dict[int, Expression | None] = {}
        self.relatives: dict[int, Expression | None] = {}

    def roles_at(self, i: int) -> frozenset[str]:
        """The tables that a word stands in; figures and apostrophes have a role of their own."""
        if not self.first <= i < self.last:
            return _NO_ROLE
        word = self.lower[i]
        if self.classes[i] & DIGIT or word in APOSTROPHES:
            return _FIGURE
        return self.roles.get(word, _NO_ROLE)

    def _word(self, i: int) -> str:
        return self.lower[i] if self.first <= i < self.last else ""

    def _match(self, table: str, i: int) -> tuple[int, str] | None:
        """The longest phrase of a table at `i`: index after it, and what it stands for."""
        if not self.first <= i < self.last or (phrases := self.tables[table].get(self.lower[i])) is None:
            return None
        for parts, value in phrases:
            end = i + len(parts)
            if end <= self.last and (len(parts) == 1 or tuple(self.lower[i:end]) == parts):
                return end, value
        return None

    def _titled(self, first: int, last: int) -> bool:
        """Whether words name a programme or paper: "USA Today", "Monday Night Football", "Today" alone in marks."""
        if self.classes[first] & self.classes[first - 1] & UPPER and first > self.first:
            # "A USA TODAY poll", but not where all is in capitals.
            return not self.classes[first - 2] & UPPER and self._word(first - 2).isalpha()
        if self.classes[last - 1] & (CAPITAL | UPPER) != CAPITAL:
            return False
        before, behind = self._word(first - 1), self._word(last)
        if before in OPENING_MARKS:
            return behind in CLOSING_MARKS or last > first + 1
        if not before.isalpha():
            return False
        if self.classes[first - 1] & UPPER and len(before) > 1:
            return True
        named = last < self.last and self.classes[last] & CAPITAL and behind.isalpha()
        return last > first + 1 and bool(named) and not (self.classes[first - 1] | self.classes[first - 2]) & CAPITAL

    def _alone(self, first: int, last: int) -> bool:
        """Whether words are all that their sentence has, as in a table or a field: "May", "Sun", "soon"."""
        return first == self.first and last == self.last

    def _skip(self, table: str, i: int) -> int:
        """Index after a phrase of the table, or `i`."""
        found = self._match(table, i)
        return found[0] if found else i

    def _glued(self, i: int) -> bool:
        return i < self.last and self.words.glued(i)

    def _dash(self, i: int) -> bool:
        return self._word(i) in RANGE_MARKS

    def _ranges(self, i: int) -> bool:
        """Whether the word stands between the ends of a range."""
        return self._word(i) in RANGE_MARKS or self._word(i) in self.time.ranges

    def _after_dot(self, i: int, name: str) -> int:
        """Index after the stop of an abbreviation that ends before `i`."""
        short = len(name) <= 5 and self._word(i) == "." and self._glued(i)
        return i + 1 if short and name in self.time.abbreviations else i

    def _expression(
        self, first: int, last: int, rule: str, kind: TimexType, meaning: Meaning, mod: TimexMod | None = None
    ) -> Expression:
        return Expression(first, last, f"date.{rule}", kind, meaning, mod)

    def _number(self, i: int) -> Number | None:
        """A number in figures or words, or "a", "several", "a couple of"."""
        word = self._word(i)
        if word in self.tables["couple"] and (found := self._match("couple", i)):
            return Number(found[0], 2, TimexMod.APPROX)
        if word in self.tables["some"] and (found := self._match("some", i)):
            return None if self._word(i - 1) in self.time.no_vague else Number(found[0], None)
        if word == self.time.half_year and self._word(i + 1) in self.time.articles:
            return Number(i + 2, 0.5)
        if word in self.time.articles and self._word(i + 1) == self.time.quarter:
            end = i + 2 + self._dash(i + 2)
            return Number(end, 0.25) if self._word(end) == self.time.century else None
        number = self._cardinal(i)
        if number:
            half = self._match("half", number.last)
            return Number(half[0], (number.value or 0) + 0.5) if half else number
        if word in self.time.articles and word != self.time.definite:
            return Number(i + 1, 1, article=True)
        return None

    def _cardinal(self, i: int) -> Number | None:
        """A number in figures or words."""
        found = cardinal(self.words, i, self.last, self.number_words)
        return Number(found[0], float(found[1])) if found else None

    def _unit(self, i: int) -> tuple[str, bool] | None:
        """TIMEX3 token of the unit at `i`, and whether the word is a plural."""
        word = self._word(i)
        singular = self.time.plurals.get(word.rstrip("'\u2019"))
        unit = self.time.units.get(singular or word)
        if unit is None:
            return None
        named = self.classes[i] & (CAPITAL | UPPER) == CAPITAL and i > self.first
        if named and self._word(i - 1) not in OPENING_MARKS:
            return None
        return unit, singular is not None
