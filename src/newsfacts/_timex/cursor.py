# SPDX-License-Identifier: MIT
"""What every phrase of the grammar reads with: words of a sentence, phrases of the tables, numbers and units."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from functools import wraps

from newsfacts._classes import CAPITAL, DIGIT, UPPER
from newsfacts._numerals import cardinal
from newsfacts._record import record
from newsfacts._timex.expressions import Expression
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
MOST_DIGITS = 7
"""Digits up to which a year or how often is told: more of them tell neither, and Python reads only so many."""
_NO_ROLE: frozenset[str] = frozenset()
_FIGURE = frozenset({"figure"})


@record(eq=False, repr=False)
class Number:
    """A number before a unit; `value` is `None` for an unknown one, `upper` the other end of a range."""

    last: int
    value: float | None
    mod: TimexMod | None = None
    article: bool = False
    upper: float | None = None


class Cursor:
    """The words of one sentence, by index, and what has been read there.

    Attributes:
        found: What words have been read as, by the reader that read them.
        told: What the whole text tells of a word, by the question that was asked.

    """

    def __init__(self, words: Words, lexicon: Lexicon, first: int = 0, last: int = 0) -> None:
        self.words, self.time, self.tables = words, lexicon.language.time, lexicon.temporal
        self.roles, self.number_words = lexicon.temporal_words, lexicon.language.numbers
        self.lower, self.classes = words.lower, words.classes
        self.capital_nouns = lexicon.language.grammar.capital_nouns
        self.first, self.last = first, last
        self.found: defaultdict[Reader, dict[int, Expression | None]] = defaultdict(dict)
        self.told: dict[str, bool] = {}

    def enter(self, first: int, last: int) -> None:
        """Goes on with the sentence of these words."""
        self.first, self.last = first, last
        self.found.clear()

    def roles_at(self, i: int) -> frozenset[str]:
        """The tables that a word stands in; figures and apostrophes have a role of their own."""
        if not self.first <= i < self.last:
            return _NO_ROLE
        word = self.lower[i]
        if self.classes[i] & DIGIT or word in APOSTROPHES:
            return _FIGURE
        return self.roles.get(word, _NO_ROLE)

    def word(self, i: int) -> str:
        """The word in lower case; an empty one outside the sentence."""
        return self.lower[i] if self.first <= i < self.last else ""

    def match(self, table: str, i: int) -> tuple[int, str] | None:
        """The longest phrase of a table at `i`: index after it, and what it stands for."""
        if not self.first <= i < self.last or (phrases := self.tables[table].get(self.lower[i])) is None:
            return None
        for parts, value in phrases:
            end = i + len(parts)
            if end <= self.last and (len(parts) == 1 or tuple(self.lower[i:end]) == parts):
                return end, value
        return None

    def named(self, i: int) -> bool:
        """Whether a word is written like a name and no noun is: with a capital letter, and not all in capitals."""
        return not self.capital_nouns and self.classes[i] & (CAPITAL | UPPER) == CAPITAL

    def titled(self, first: int, last: int) -> bool:
        """Whether words name a programme or paper: "USA Today", "Monday Night Football", "Today" alone in marks."""
        if self.classes[first] & self.classes[first - 1] & UPPER and first > self.first:
            # "A USA TODAY poll", but not where all is in capitals.
            return not self.classes[first - 2] & UPPER and self.word(first - 2).isalpha()
        if not self.named(last - 1):
            return False
        before, behind = self.word(first - 1), self.word(last)
        if before in OPENING_MARKS:
            return behind in CLOSING_MARKS or last > first + 1
        if not before.isalpha():
            return False
        if self.classes[first - 1] & UPPER and len(before) > 1:
            return True
        named = last < self.last and self.classes[last] & CAPITAL and behind.isalpha()
        return last > first + 1 and bool(named) and not (self.classes[first - 1] | self.classes[first - 2]) & CAPITAL

    def alone(self, first: int, last: int) -> bool:
        """Whether words are all that their sentence has, as in a table or a field: "May", "Sun", "soon"."""
        return first == self.first and last == self.last

    def skip(self, table: str, i: int) -> int:
        """Index after a phrase of the table, or `i`."""
        found = self.match(table, i)
        return found[0] if found else i

    def glued(self, i: int) -> bool:
        """Whether no white space stands between the word and the one before it."""
        return i < self.last and self.words.glued(i)

    def dash(self, i: int) -> bool:
        """Whether the word is a dash or a slash."""
        return self.word(i) in RANGE_MARKS

    def hyphen(self, i: int) -> bool:
        """Whether the word is a dash inside a word: "year-end", but not "the year - and"."""
        return self.dash(i) and self.glued(i) and self.glued(i + 1) and self.word(i) != "\u2014"

    def ranges(self, i: int) -> bool:
        """Whether the word stands between the ends of a range."""
        return self.word(i) in RANGE_MARKS or self.word(i) in self.time.ranges

    def goes_on(self, i: int) -> bool:
        """Whether a second day may follow: a range, or "5 and 6 May"."""
        return self.ranges(i) or self.word(i) in self.time.also or self.word(i) in self.time.choices

    def after_dot(self, i: int, name: str) -> int:
        """Index after the stop of an abbreviation that ends before `i`."""
        short = len(name) <= 5 and self.word(i) == "." and self.glued(i)
        return i + 1 if short and name in self.time.abbreviations else i

    def number(self, i: int) -> Number | None:
        """A number in figures or words, or "a", "several", "a couple of"."""
        word = self.word(i)
        if word in self.tables["couple"] and (found := self.match("couple", i)):
            return Number(found[0], 2, TimexMod.APPROX)
        if word in self.tables["some"] and (found := self.match("some", i)):
            return None if self.word(i - 1) in self.time.no_vague else Number(found[0], None)
        if word == self.time.half_year and self.word(i + 1) in self.time.articles:
            return Number(i + 2, 0.5)
        if word in self.time.articles and self.word(i + 1) == self.time.quarter:
            end = i + 2 + self.dash(i + 2)
            return Number(end, 0.25) if self.word(end) == self.time.century else None
        number = self.cardinal(i)
        if number:
            half = self.match("half", number.last)
            return Number(half[0], (number.value or 0) + 0.5) if half else number
        if word in self.time.articles and word != self.time.definite and not self.dash(i + 1):
            return Number(i + 1, 1, article=True)  # but not in "once-in-{a}-century"
        return None

    def cardinal(self, i: int) -> Number | None:
        """A number in figures or words."""
        found = cardinal(self.words, i, self.last, self.number_words)
        return Number(found[0], float(found[1])) if found else None

    def unit(self, i: int) -> tuple[str, bool] | None:
        """TIMEX3 token of the unit at `i`, and whether the word is a plural."""
        word = self.word(i)
        singular = self.time.plurals.get(word.rstrip("'\u2019"))
        unit = self.time.units.get(singular or word)
        if unit is None:
            return None
        if self.named(i) and i > self.first and self.word(i - 1) not in OPENING_MARKS:
            return None
        return unit, singular is not None


Reader = Callable[[Cursor, int], Expression | None]
"""Reads a phrase that begins at a word."""


def once(reader: Reader) -> Reader:
    """The reader, but reading each word of a sentence once: it is asked for in many phrases, near many triggers."""

    @wraps(reader)
    def remembering(cursor: Cursor, i: int) -> Expression | None:
        found = cursor.found[reader]
        if i not in found:
            found[i] = reader(cursor, i)
        return found[i]

    return remembering
