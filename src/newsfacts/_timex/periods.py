# SPDX-License-Identifier: MIT
"""Parts of years, and centuries: "the third quarter of 1990", "Q3", "4Q23", "FY24", "the summer of 2020"."""

from __future__ import annotations

import attrs

from newsfacts._classes import CAPITAL, DIGIT
from newsfacts._timex.calendar import in_period, read_date, read_nth_weekday, read_related_unit
from newsfacts._timex.cursor import DATE, GENITIVES, Cursor
from newsfacts._timex.expressions import Expression, Fixed, Meaning, Partial, Shift, Within
from newsfacts._timex.places import PARTS, Half, Part, Quarter, Reported, Season
from newsfacts._timex.spans import read_ordinal
from newsfacts._timex.years import read_year, read_year_behind

_NEAR = 25
"""How many words round a quarter tell whether it is one of a game."""
_SHORT_YEARS = "59"
"""The last year of two figures behind a code."""
_FIRST_CENTURY = 3
"""The first century that news tells of: "the first century" is the first hundred years of something."""


def read_period(cursor: Cursor, i: int) -> Expression | None:
    """Read "the third quarter of 1990", "this year's first half", "the 19th century", "the latest quarter"."""
    first = i
    i += cursor.word(i) == cursor.time.definite
    whole, i = _whose(cursor, first, i)
    if cursor.word(i) == cursor.time.fiscal:
        i += 1
        i += cursor.dash(i)
    if cursor.word(i) in cursor.time.latest and cursor.word(i + 1) in (cursor.time.quarter, cursor.time.period):
        return Expression(first, i + 2, "date.quarter", DATE, Partial(Reported("Q")))
    part = read_part_of_year(cursor, i)
    if part is None:
        return _bare_quarter(cursor, first, i, whole)
    return _numbered(cursor, first, i, *part, whole)


def _numbered(cursor: Cursor, first: int, i: int, end: int, number: int, whole: Meaning | None) -> Expression | None:
    """Read "third quarter", "first half", "first Monday (in May)", "19th century", from the number at `i` on."""
    if cursor.dash(end):
        end += 1
        first = i if whole is None else first
    end += cursor.word(end) == cursor.time.fiscal
    noun = cursor.word(end)
    if noun in cursor.time.weekdays:
        return read_nth_weekday(cursor, first, end, number)
    if noun == cursor.time.quarter and number <= 4:
        return _quarter(cursor, first, end + 1, Quarter(number), whole)
    if noun == cursor.time.half_year and number <= 2:
        return _half(cursor, first, end + 1, Half(number), whole)
    centuries = cursor.time.plurals.get(noun) == cursor.time.century and first == i
    if (noun == cursor.time.century or centuries) and number >= _FIRST_CENTURY:
        before_christ = cursor.match("before_christ", end + 1)
        value = ("BC" if before_christ else "") + f"{number - 1:02}"
        return Expression(first, before_christ[0] if before_christ else end + 1, "date.century", DATE, Fixed(value))
    return None


def _whose(cursor: Cursor, first: int, i: int) -> tuple[Shift | Fixed | None, int]:
    """Read "this year's (first half)", "the 2023 (first half)": the year, and the index after it."""
    if i == first:
        owner = read_related_unit(cursor, i)
        return (owner[1], owner[0] + 1) if owner and cursor.word(owner[0]) in GENITIVES else (None, i)
    year = read_year(cursor, i)
    return (Fixed(year[1]), year[0]) if year else (None, i)


def _bare_quarter(cursor: Cursor, first: int, i: int, whole: Meaning | None) -> Expression | None:
    """Read "the quarter", "the quarter ended June 30", "last year's quarter"."""
    if cursor.word(i) != cursor.time.quarter:
        return None
    if whole is None and (i != first + 1 or cursor.word(i + 2) == cursor.time.century):
        return None
    quarter = Partial(Reported("Q"))
    whole = whole or _reported(cursor, i + 1)
    return Expression(first, i + 1, "date.quarter", DATE, Within(quarter, whole) if whole else quarter)


def _quarter(cursor: Cursor, first: int, end: int, part: Quarter, whole: Meaning | None) -> Expression | None:
    """A quarter with its year, which may stand behind it; one of a game is none."""
    if dated := _dated(cursor, first, end, part, whole):
        return dated
    if _in_a_game(cursor, first):
        return None
    return in_period(cursor, Expression(first, end, "date.quarter", DATE, Partial(part)))


def _half(cursor: Cursor, first: int, end: int, part: Half, whole: Meaning | None) -> Expression | None:
    """A half with its year: without one it may be that of anything."""
    if dated := _dated(cursor, first, end, part, whole):
        return dated
    if cursor.word(end) not in cursor.time.of:
        return None
    found = in_period(cursor, Expression(first, end, "date.quarter", DATE, Partial(part)))
    return found if found.last > end else None


def _dated(cursor: Cursor, first: int, end: int, part: Part, whole: Meaning | None) -> Expression | None:
    """A part of a year that the words before it name, or a number behind it."""
    if whole is not None:
        meaning = Fixed(part.of(whole.value)) if isinstance(whole, Fixed) else Within(Partial(part), whole)
        return Expression(first, end, "date.quarter", DATE, meaning)
    after = end + (cursor.word(end) in cursor.time.of)
    year = read_year(cursor, after + (cursor.word(after) == cursor.time.fiscal))
    return Expression(first, year[0], "date.quarter", DATE, Fixed(part.of(year[1]))) if year else None


def _in_a_game(cursor: Cursor, i: int) -> bool:
    """Whether the sentence round a quarter tells of a game."""
    near = cursor.lower[max(cursor.first, i - _NEAR) : min(cursor.last, i + _NEAR)]
    return not cursor.time.games.isdisjoint(near)


def read_part_of_year(cursor: Cursor, i: int) -> tuple[int, int] | None:
    """Read "third", "3rd", "latter (half)", "final (quarter)", "last (Friday)": index after it, and which it is."""
    if cursor.word(i) in cursor.time.latter:
        if cursor.word(i + 1) == cursor.time.half_year:
            return i + 1, 2
        return (i + 1, 0) if cursor.word(i + 1) in cursor.time.weekdays else None
    if cursor.word(i) in cursor.time.quarters and cursor.word(i + 1) == cursor.time.quarter:
        return i + 1, cursor.time.quarters[cursor.word(i)]
    return read_ordinal(cursor, i)


def _reported(cursor: Cursor, i: int) -> Meaning | None:
    """Read "(the quarter) ended June 30": the day."""
    day = read_date(cursor, i + 1) if cursor.word(i) in cursor.time.ended else None
    if day is None or day.rule != "date.day":
        return None
    if isinstance(day.meaning, Partial) and cursor.word(i) in cursor.time.past_cues:
        return attrs.evolve(day.meaning, direction=-1)
    return day.meaning


def read_code(cursor: Cursor, i: int) -> Expression | None:
    """Read "Q3", "3Q", "Q3 2024", "4Q23", "H1 of 2010", "Q4 last year", "FY24", "Q4 FY25"."""
    letter = i + 1 if cursor.classes[i] & DIGIT else i
    token = cursor.time.codes.get(cursor.word(letter))
    if token is None or not cursor.classes[letter] & CAPITAL:
        return None
    if token == "Y":
        year = _fiscal_code(cursor, i)
        return Expression(i, year[0], "date.year", DATE, Fixed(year[1])) if year else None
    kind, figure = PARTS[token], cursor.word(i if letter > i else i + 1)
    if not cursor.glued(i + 1) or len(figure) != 1 or not "1" <= figure <= str(12 // kind.months):
        return None
    return _code_in_year(cursor, i, kind(int(figure)))


def _code_in_year(cursor: Cursor, first: int, part: Part) -> Expression | None:
    """Read the year behind a code of two characters: "(4Q)23", "(Q3) 2024", "(Q4) last year"; a half needs one."""
    end = first + 2
    after = end + (cursor.word(end) == "," or cursor.word(end) in cursor.time.of)
    glued = cursor.glued(end) and cursor.word(end)[:1].isalnum()
    year = _fiscal_code(cursor, after) or (_short_year(cursor, end) if glued else read_year(cursor, after))
    if year:
        return Expression(first, year[0], "date.quarter", DATE, Fixed(part.of(year[1])))
    whole = in_period(cursor, Expression(first, end, "date.quarter", DATE, Partial(part)))
    return None if glued or (whole.last == end and not isinstance(part, Quarter)) else whole


def _fiscal_code(cursor: Cursor, i: int) -> tuple[int, str] | None:
    """Read "FY24", "FY 2024": index after it, and the year."""
    if cursor.time.codes.get(cursor.word(i)) != "Y" or not cursor.classes[i] & CAPITAL:
        return None
    return (cursor.glued(i + 1) and _short_year(cursor, i + 1)) or read_year(cursor, i + 1)


def _short_year(cursor: Cursor, i: int) -> tuple[int, str] | None:
    """The year of two figures behind a code, or of four."""
    word = cursor.word(i)
    if not word.isdecimal() or len(word) not in (2, 4) or (len(word) == 2 and word > _SHORT_YEARS):
        return None
    return i + 1, f"20{word}" if len(word) == 2 else word


def read_season(cursor: Cursor, i: int) -> Expression | None:
    """Read "the summer of 1990", "summer 1990", "the spring"."""
    first = i
    i += cursor.word(i) == cursor.time.definite
    season = cursor.time.seasons.get(cursor.word(i))
    if season is None:
        return None
    if year := read_year_behind(cursor, i + 1):
        end = _next_year(cursor, *year)
        return Expression(first, end, "date.season", DATE, Fixed(f"{year[1]}-{season}"))
    found = in_period(cursor, Expression(first, i + 1, "date.season", DATE, Partial(Season(season))))
    return found if found.last > i + 1 or _is_season(cursor, first, i) else None


def _next_year(cursor: Cursor, i: int, year: str) -> int:
    """Read "(the winter of 1998)-99": index after it, or `i`."""
    following = year[-2:].isdecimal() and cursor.word(i + 1) == f"{(int(year[-2:]) + 1) % 100:02}"
    return i + 2 if following and cursor.dash(i) and cursor.glued(i) else i


def _is_season(cursor: Cursor, first: int, i: int) -> bool:
    """Whether a season without its year is one: "last fall", "in the fall", but not "fall", "a summer (of)"."""
    time, before = cursor.time, cursor.word(first - 1)
    if any(before in relation for relation in (time.last, time.this, time.next, time.previous, time.following)):
        return True
    if before in time.same and (first - 1 == cursor.first or cursor.word(i) not in time.ambiguous):
        return True  # but not in "leaves that fall"
    if cursor.word(i) in time.ambiguous:
        return before in time.month_openings and i > first and cursor.word(i + 1) not in time.of
    return before in time.month_openings or i > first
