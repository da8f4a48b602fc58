# SPDX-License-Identifier: MIT
"""Weekdays, days and months, with their years and weeks: what stands on the calendar."""

from __future__ import annotations

import attrs

from newsfacts._classes import (
    AUXILIARY,
    CAPITAL,
    CONJUNCTION,
    DETERMINER,
    DIGIT,
    MONTH,
    NOUN,
    PAST,
    PREPOSITION,
    THIRD,
    UPPER,
)
from newsfacts._timex.cursor import DATE, GENITIVES, OPENING_MARKS, RANGE_MARKS, RELATIONS, Cursor, once
from newsfacts._timex.expressions import Beside, Expression, Fixed, Meaning, Partial, Shift, Within
from newsfacts._timex.places import (
    DayOfMonth,
    Figures,
    Month,
    MonthDay,
    NthWeekday,
    Weekday,
)
from newsfacts._timex.spans import read_ordinal
from newsfacts._timex.years import read_year_alone, read_year_behind
from newsfacts._words import Words

_YEAR_OPENERS = frozenset({"fiscal", "year", "centuries"})
CLOSED = PREPOSITION | CONJUNCTION | AUXILIARY


def _on(weekday: int, day: Meaning) -> Meaning:
    """A day of a month of which the text tells the day of the week too."""
    if isinstance(day, Partial) and isinstance(day.place, MonthDay):
        return attrs.evolve(day, weekday=weekday)
    return day


@once
def read_place(cursor: Cursor, i: int) -> Expression | None:
    """Weekdays, days, months, years, alone or together."""
    weekday = _weekday(cursor, i)
    if weekday is None:
        return read_date(cursor, i)
    end, number = weekday
    after = end + (cursor.word(end) == ",")
    date = read_date(cursor, cursor.skip("around", after) if cursor.word(after) == cursor.time.definite else after)
    if date and date.rule == "date.day":
        return attrs.evolve(date, first=i, meaning=_on(number, date.meaning))
    named = read_related_unit(cursor, end + (cursor.word(end) in cursor.time.of))
    if named and named[1].unit == "W" and cursor.word(named[0]) not in GENITIVES:
        return Expression(i, named[0], "date.weekday", DATE, Within(Partial(Weekday(number)), named[1]))
    behind = cursor.word(end + 1)
    if cursor.time.units.get(cursor.word(end)) == "W" and not (behind.isalpha() or behind in RANGE_MARKS):
        later = Beside(Partial(Weekday(number), direction=1), "D", 7)  # "Monday week"
        return Expression(i, end + 1, "date.day", DATE, later)
    return Expression(i, end, "date.weekday", DATE, Partial(Weekday(number)))


def read_nth_weekday(cursor: Cursor, start: int, i: int, nth: int) -> Expression | None:
    """Read "(the first) Monday in September", "(the last) Friday of May 2020"."""
    weekday = _weekday(cursor, i) if nth < 5 else None
    month = _month(cursor, weekday[0] + 1) if weekday and cursor.word(weekday[0]) in cursor.time.of else None
    if weekday is None or month is None:
        return None
    end, number = month
    part = Partial(NthWeekday(number, nth, weekday[1]))
    if year := read_year_behind(cursor, end):
        return Expression(start, year[0], "date.day", DATE, Within(part, Fixed(year[1])))
    return in_period(cursor, Expression(start, end, "date.day", DATE, part))


def _weekday(cursor: Cursor, i: int) -> tuple[int, int] | None:
    word = cursor.word(i)
    number = cursor.time.weekdays.get(word)
    if number is None or not cursor.classes[i] & CAPITAL:
        return None
    if (named := cursor.match("holidays", i - 1)) and named[0] > i:
        return None  # "the Good Friday Agreement"
    if i > cursor.first and cursor.word(i - 1) in cursor.time.naming and cursor.classes[i - 1] & CAPITAL:
        return None
    if cursor.word(i + 1) in cursor.time.parts and cursor.titled(i, i + 2):
        return None
    if cursor.word(i + 1) in cursor.time.papers and cursor.classes[i + 1] & CAPITAL:
        return None
    end = cursor.after_dot(i + 1, word)
    if word in cursor.time.ambiguous and end == i + 1 and not cursor.alone(i, end):
        after = cursor.word(i + 1)
        if after not in cursor.time.months and not cursor.classes[min(i + 1, cursor.last - 1)] & DIGIT:
            return None
    return end, number


def _month(cursor: Cursor, i: int) -> tuple[int, int] | None:
    word = cursor.word(i)
    number = cursor.time.months.get(word)
    if number is None or not cursor.classes[i] & CAPITAL:
        return None
    return cursor.after_dot(i + 1, word), number


def read_date(cursor: Cursor, i: int) -> Expression | None:
    roles = cursor.roles_at(i)
    if "months" in roles and (month := _month_first(cursor, i)):
        return month
    if "figure" in roles:
        return _day_first(cursor, i) or _figures(cursor, i) or read_year_alone(cursor, i)
    if "definite" in roles or "ordinals" in roles:
        return _day_first(cursor, i) or read_year_alone(cursor, i)
    return None if _YEAR_OPENERS.isdisjoint(roles) else read_year_alone(cursor, i)


def read_day_number(cursor: Cursor, i: int) -> tuple[int, int] | None:
    """A day of a month: "5", "5th", "fifth"; index after it, and the day."""
    word = cursor.word(i)
    if word.isdecimal() and len(word) <= 2 and 1 <= int(word) <= 31:
        ending = cursor.word(i + 1) in cursor.time.ordinal_endings and cursor.glued(i + 1)
        return i + 1 + ending, int(word)
    if word in cursor.time.ordinals:
        return i + 1, cursor.time.ordinals[word]
    return None


def _day_first(cursor: Cursor, i: int) -> Expression | None:
    """Read "5 May 1990", "the 5th of May", "the 20th", "6-7 January 1916" (its first day)."""
    first = i
    i += cursor.word(i) == cursor.time.definite
    day = read_day_number(cursor, i)
    if day is None:
        return None
    end, number = day
    if month := _month(cursor, end + (cursor.word(end) in cursor.time.of)):
        return with_year(cursor, first, *month, number)
    if cursor.goes_on(end) and (month := _month_of_next(cursor, end + 1)):
        whole = with_year(cursor, first, *month, number)
        return whole and attrs.evolve(whole, last=end)
    if i > first and end == i + 2 and number > 3 and not _is_ordinal(cursor, end):
        return Expression(first, end, "date.day", DATE, Partial(DayOfMonth(number)))
    return None


def _month_of_next(cursor: Cursor, i: int) -> tuple[int, int] | None:
    """Read the month of the day that follows in a list or range: "(5 and) 6 May", "(Saturday 5 to) Sunday 6 May"."""
    if weekday := _weekday(cursor, i):
        i = weekday[0]
    day = read_day_number(cursor, i)
    return _month(cursor, day[0]) if day else None


def _is_ordinal(cursor: Cursor, i: int) -> bool:
    """Whether a noun behind "the 20th" has it for its number: "the 20th district", "the 19th and 20th sessions"."""
    second = read_ordinal(cursor, i + 1) if cursor.word(i) in cursor.time.also else None
    if second and cursor.word(second[0]).isalpha() and not cursor.classes[second[0]] & (CLOSED | CAPITAL):
        return True
    if cursor.hyphen(i):
        return cursor.word(i + 1).isalpha()  # "the 10th-largest"
    return cursor.word(i)[:1].isalpha() and not cursor.classes[i] & (CONJUNCTION | PREPOSITION)


def _month_first(cursor: Cursor, i: int) -> Expression | None:
    """Read "May 5, 1990", "May 1990", "May"."""
    month = _month(cursor, i)
    if month is None:
        return None
    end, number = month
    day = read_day_number(cursor, end + (cursor.word(end) == cursor.time.definite))
    if day and cursor.word(day[0]) != "%":
        return with_year(cursor, i, day[0], number, day[1])
    if year := read_year_behind(cursor, end):
        return Expression(i, year[0], "date.month", DATE, Fixed(f"{year[1]}-{number:02}"))
    if not _is_month(cursor, i, end):
        return None
    return in_period(cursor, Expression(i, end, "date.month", DATE, Partial(Month(number))))


def _is_month(cursor: Cursor, i: int, end: int) -> bool:
    """Whether the name of a month, without day or year, is one and no other word or name."""
    word, before = cursor.word(i), cursor.word(i - 1)
    if end > i + 1 or word not in cursor.time.ambiguous or cursor.alone(i, end):
        return True
    short = len(word) <= 3
    if (cursor.classes[i] & UPPER and short) or (len(before) == 4 and before.isdecimal()):
        return False  # "the 1963 March on Washington"
    if cursor.dash(i + 1) and _month(cursor, i + 2):
        return True
    behind = cursor.classes[i + 1] if i + 1 < cursor.last else CLOSED
    if behind & CAPITAL and cursor.word(i + 1) not in cursor.time.weekdays:
        return before in cursor.time.firm_openings
    if before in cursor.time.month_openings:
        return True
    if before in cursor.time.articles and (not short or _is_told(cursor, word)):
        return cursor.word(i + 1).isalpha() and not behind & CLOSED
    if short and cursor.word(i + 1) in GENITIVES and _is_told(cursor, word):
        return True
    if short or i == cursor.first or before in OPENING_MARKS:
        return False
    return not cursor.classes[i - 1] & (CAPITAL | DETERMINER)


def _is_told(cursor: Cursor, name: str) -> bool:
    """Whether the text has the name of a month behind "in" or before a number, and nowhere as that of a person."""
    if name not in cursor.told:
        words = cursor.words
        places = [i for i in words.where(MONTH) if i and words.lower[i] == name and words.classes[i] & CAPITAL]
        months = (words.lower[i - 1] in cursor.time.firm_openings or _is_numbered(words, i) for i in places)
        persons = (words.classes[i - 1] & (CAPITAL | CLOSED | DETERMINER) == CAPITAL for i in places)
        cursor.told[name] = any(months) and not any(persons)
    return cursor.told[name]


def _is_numbered(words: Words, i: int) -> bool:
    """Whether a number stands behind a word: "May 5"."""
    return i + 1 < len(words) and bool(words.classes[i + 1] & DIGIT)


def with_year(cursor: Cursor, first: int, end: int, month: int, day: int) -> Expression | None:
    """A month and day, with the year behind if there is one."""
    if year := read_year_behind(cursor, end):
        return Expression(first, year[0], "date.day", DATE, Fixed(f"{year[1]}-{month:02}-{day:02}"))
    known = cursor.time.remembered.get(f"{month:02}-{day:02} {cursor.word(end)}")
    return in_period(cursor, Expression(first, end, "date.day", DATE, Partial(MonthDay(month, day), known=known)))


def in_period(cursor: Cursor, found: Expression) -> Expression:
    """With "last year", "of that year", "of the year" behind it."""
    after = found.last + (cursor.word(found.last) in cursor.time.of)
    named = read_related_unit(cursor, after)
    if after > found.last and cursor.word(after) == cursor.time.definite and cursor.word(after + 1) == cursor.time.year:
        named = after + 2, Shift("Y", 0)
    if named and named[1].unit == "Y" and isinstance(found.meaning, Partial):
        return attrs.evolve(found, last=named[0], meaning=Within(found.meaning, named[1]))
    return found


def read_related_unit(cursor: Cursor, i: int) -> tuple[int, Shift] | None:
    """Read "last year", "this quarter", "the previous month": index after it, and what it says."""
    definite = cursor.word(i) == cursor.time.definite
    roles = cursor.roles_at(i + definite)
    for table, direction, narrative in RELATIONS:
        found = cursor.match(table, i + definite) if table in roles else None
        if found is None:
            continue
        unit = cursor.unit(found[0])
        if unit and not unit[1] and not unit[0].startswith("T"):
            return found[0] + 1, Shift(unit[0], direction, narrative)
        if is_bare_fiscal(cursor, found[0]):
            return found[0] + 1, Shift("Y", direction, narrative)
    return None


def is_bare_fiscal(cursor: Cursor, i: int) -> bool:
    """Whether "fiscal" stands for the year, as nothing that it tells of is behind it: "the previous {fiscal}"."""
    if cursor.word(i) != cursor.time.fiscal:
        return False
    behind = cursor.word(i + 1)
    shape = cursor.classes[i + 1] if behind else 0
    return not behind[:1].isalnum() or bool(shape & CLOSED or (shape & (PAST | THIRD) and not shape & NOUN))


def _figures(cursor: Cursor, i: int) -> Expression | None:
    """Read "2025-01-14", "1/14/2025": the order of day and month is left to whoever resolves it."""
    if i + 4 >= cursor.last or cursor.word(i + 1) not in ("-", "/") or cursor.word(i + 3) != cursor.word(i + 1):
        return None
    parts = [cursor.word(i), cursor.word(i + 2), cursor.word(i + 4)]
    if not all(part.isdecimal() for part in parts) or not cursor.glued(i + 1) or not cursor.glued(i + 2):
        return None
    a, b, c = parts
    if len(a) == 4 and len(b) <= 2 and len(c) <= 2 and 1 <= int(b) <= 12 and 1 <= int(c) <= 31:
        return Expression(i, i + 5, "date.day", DATE, Fixed(f"{a}-{int(b):02}-{int(c):02}"))
    if len(c) in (2, 4) and len(a) <= 2 and len(b) <= 2 and cursor.word(i + 1) == "/":
        year = c if len(c) == 4 else ("19" if int(c) > 50 else "20") + c
        if 1 <= int(a) <= 31 and 1 <= int(b) <= 31 and min(int(a), int(b)) <= 12:
            return Expression(i, i + 5, "date.day", DATE, Partial(Figures(year, int(a), int(b))))
    return None
