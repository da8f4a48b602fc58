# SPDX-License-Identifier: MIT
"""Years and decades: "1987", "'87", "nineteen ninety-six", "321 BC", "the 1980s"."""

from __future__ import annotations

from newsfacts._classes import CAPITAL
from newsfacts._timex.cursor import (
    APOSTROPHES,
    CLOSING_MARKS,
    DATE,
    MOST_DIGITS,
    OPENING_MARKS,
    RANGE_MARKS,
    Cursor,
)
from newsfacts._timex.expressions import Expression, Fixed, Partial, Within
from newsfacts._timex.places import Reported

_MONEY = frozenset("$\u20ac\u00a3\u00a5#")


def read_year(cursor: Cursor, i: int, *, strict: bool = False) -> tuple[int, str] | None:
    """A year at `i`: index after it, and its value; `strict` for one that a month stands before."""
    word = cursor.word(i)
    if word.isdecimal() and len(word) <= MOST_DIGITS:
        if found := cursor.match("before_christ", i + 1):
            return found[0], f"BC{int(word):04}"
        if cursor.dash(i + 1) and cursor.word(i + 2).isdecimal() and cursor.match("before_christ", i + 3):
            return i + 1, f"BC{int(word):04}"
        if len(word) == 4 and "1000" <= word <= "2199":
            return i + 1, word
    if word in APOSTROPHES and len(cursor.word(i + 1)) == 2 and cursor.word(i + 1).isdecimal() and cursor.glued(i + 1):
        if cursor.word(i + 2) in cursor.time.decade_endings:
            return None
        return i + 2, ("19" if int(cursor.word(i + 1)) > 30 else "20") + cursor.word(i + 1)
    return None if strict and word not in cursor.time.centuries else _year_in_words(cursor, i)


def read_year_behind(cursor: Cursor, i: int) -> tuple[int, str] | None:
    """The year behind a month, a day or a season: "(May) 1990", "(May 5), 1990", "(the summer) of 1990"."""
    return read_year(cursor, i + (cursor.word(i) == "," or cursor.word(i) in cursor.time.of), strict=True)


def _year_in_words(cursor: Cursor, i: int) -> tuple[int, str] | None:
    """Read "nineteen ninety-six"."""
    century = cursor.time.centuries.get(cursor.word(i), 0)
    if not century or cursor.word(i + 1) not in cursor.time.numbers:
        return None
    tens = cursor.cardinal(i + 1)
    if tens is None or tens.value is None or not 10 <= tens.value <= 99:
        return None
    return tens.last, f"{century}{int(tens.value)}"


def read_year_alone(cursor: Cursor, i: int) -> Expression | None:
    """Read "1987", "the year 2000", "fiscal 2024", "the 2009 fiscal year", "the 2023 period"."""
    opening = i + (cursor.word(i) == cursor.time.definite)
    if opening > i and (year := read_year(cursor, opening)):
        return _year_inside(cursor, i, *year)
    named = _named_year(cursor, i, opening)
    if named > i:
        year = read_year(cursor, named) or _year_as_number(cursor, named)
    else:
        year = read_year(cursor, i) if opening == i else None
        if year and year[1].isdecimal() and not _is_year(cursor, i, *year):
            return None
    if year is None:
        return None
    end, value = year
    if cursor.word(end) == cursor.time.fiscal and cursor.word(end + 1) == cursor.time.year:
        end += 2
    return Expression(i, end, "date.year", DATE, Fixed(value))


def _named_year(cursor: Cursor, first: int, i: int) -> int:
    """Read "the year (2000)", "year (2000)", "fiscal (2024)", "the fiscal year (2024)": index after it, or `first`."""
    if cursor.word(i) == cursor.time.fiscal:
        i += 1
        i += cursor.dash(i)
        return i + (cursor.word(i) == cursor.time.year)
    named = cursor.word(i) == cursor.time.year and (i > first or cursor.word(i + 1).isdecimal())
    return i + 1 if named else first


def _year_as_number(cursor: Cursor, i: int) -> tuple[int, str] | None:
    """Read "(the year) two thousand and one"."""
    spoken = cursor.cardinal(i)
    if spoken is None or not 1000 <= (spoken.value or 0) <= 2100:
        return None
    return spoken.last, f"{spoken.value:.0f}"


def _year_inside(cursor: Cursor, first: int, end: int, value: str) -> Expression | None:
    """Read "the 2009 (fiscal year)", "the 2023 (period)": a year between "the" and what it is of."""
    if cursor.word(end) == cursor.time.period:
        return Expression(first, end + 1, "date.year", DATE, Within(Partial(Reported("Y")), Fixed(value)))
    if cursor.word(end) != cursor.time.fiscal:
        return None
    end += 1
    return Expression(first, end + (cursor.word(end) == cursor.time.year), "date.year", DATE, Fixed(value))


def _is_year(cursor: Cursor, i: int, end: int, value: str) -> bool:
    """Whether a number that could be a year is one."""
    before, after = cursor.word(i - 1), cursor.word(end)
    if before in _MONEY or before in cursor.time.no_year or _counts(cursor, end) or _is_glued(cursor, i, end, value):
        return False
    if before in OPENING_MARKS and cursor.word(end + (after == ",")) in CLOSING_MARKS:
        return False  # the film "1917"
    begins_range = after in RANGE_MARKS and _is_year_number(cursor.word(end + 1))
    ranged = begins_range or (before in RANGE_MARKS and _is_year_number(cursor.word(i - 2)))
    if before in ("-", "+", "/") and cursor.glued(i) and not (ranged or _is_prefixed(cursor, i)):
        return False
    bracketed = before == "(" and after == ")"
    return "1900" <= value <= "2099" or ranged or bracketed or before in cursor.time.year_openings


def _is_glued(cursor: Cursor, i: int, end: int, value: str) -> bool:
    """Whether a number is a part of a code or a measure: "B1950", "1950s", "2000%", "1998/3", but not "1998/99"."""
    if cursor.glued(i) and cursor.word(i - 1).isalpha():
        return True
    after = cursor.word(end)
    if after == "%":
        return True
    if end >= cursor.last or not cursor.glued(end):
        return False
    if after == "/":
        behind = cursor.word(end + 1)
        return behind != f"{(int(value) + 1) % 100:02}" and not _is_year_number(behind)
    return after.isalpha() or after in ("_", "@", "\u00b0")


def _is_prefixed(cursor: Cursor, i: int) -> bool:
    """Whether a dash joins a number to what may stand before a year: "mid-1998", "pre-1990"."""
    word, time = cursor.word(i - 2), cursor.time
    return word in time.middles or word in time.ends or word in time.starts or word in time.year_prefixes


def _counts(cursor: Cursor, i: int) -> bool:
    """Whether what follows a number is counted by it."""
    word = cursor.word(i)
    if not word or cursor.classes[i] & CAPITAL:
        return False
    return word in cursor.time.counted or word in cursor.time.plurals


def read_decade(cursor: Cursor, i: int) -> Expression | None:
    """Read "the 1980s", "the '80s", "the nineties"."""
    first = i
    i += cursor.word(i) == cursor.time.definite
    if cursor.word(i) in cursor.time.decades and (i > first or _is_phased(cursor, i)):
        return Expression(first, i + 1, "date.decade", DATE, Fixed(f"19{cursor.time.decades[cursor.word(i)]}"))
    return _decade_in_figures(cursor, first, i)


def _decade_in_figures(cursor: Cursor, first: int, i: int) -> Expression | None:
    """Read "(the) 1980s", "(the) '80s", from the figures on."""
    apostrophe = cursor.word(i) in APOSTROPHES
    i += apostrophe
    figures, end = cursor.word(i), i + 2
    if cursor.word(i + 1) not in cursor.time.decade_endings or not cursor.glued(i + 1):
        return None
    if not figures.isdecimal() or not figures.endswith("0"):
        return None
    years = end + cursor.hyphen(end)
    named = cursor.unit(years) == ("Y", True)  # "die 60er Jahre"
    end = years + 1 if named else end
    if len(figures) == 4 and not apostrophe:
        value = figures[:2] if figures.endswith("00") and figures < "2000" else figures[:3]
        return Expression(first, end, "date.decade", DATE, Fixed(value))
    if len(figures) == 2 and figures >= "20" and (apostrophe or named or i > first):
        return Expression(first, end, "date.decade", DATE, Fixed("19" + figures[0]))
    return None


def _is_phased(cursor: Cursor, i: int) -> bool:
    """Whether "the early" or "the mid-" stands before a decade: "the mid-fifties", but not "her mid-fifties"."""
    i -= 1 + cursor.dash(i - 1)
    time, phase = cursor.time, cursor.word(i)
    return cursor.word(i - 1) == time.definite and (phase in time.starts or phase in time.middles or phase in time.ends)


def _is_year_number(word: str) -> bool:
    return len(word) == 4 and word.isdecimal() and "1000" <= word <= "2199"
