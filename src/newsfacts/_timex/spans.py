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


def read_length(cursor: Cursor, i: int) -> Expression | None:
    """Read "two days", "a 12-month", "several weeks ago", "three years later", "years"."""
    number = cursor.number(i)
    if number is None:
        return read_plural(cursor, i)
    number = _ranged(cursor, number)
    end = number.last
    joined = cursor.dash(end)
    end += joined
    while cursor.word(end) in cursor.time.fillers:
        end += 1
    unit = cursor.unit(end)
    if unit is None or not _measures(cursor, i, end, number, *unit, joined=joined):
        return None
    token, end = unit[0], end + 1
    if number.value is not None and (half := cursor.match("half", end)):  # "two years and a half"
        number, end = attrs.evolve(number, value=number.value + 0.5), half[0]
    if cursor.word(end + cursor.dash(end)) in cursor.time.old:
        return None  # "two years old", "a two-year-old"
    if cursor.dash(end) and cursor.word(end + 1) in cursor.time.long:  # "a two-year-long"
        end += 2
    if number.article and cursor.word(end) in cursor.time.choices:  # "a year or two"
        more = cursor.cardinal(end + 1)
        if more and cursor.unit(more.last) is None and (more.value or 0) > (number.value or 0):
            number, end = attrs.evolve(number, upper=more.value), more.last
    if loose := cursor.match("loose", end):  # "two years or so"
        number, end = attrs.evolve(number, mod=TimexMod.APPROX), loose[0]
    if number.upper is None and not joined:
        end, smaller = _smaller(cursor, end, token)
        if smaller:
            value = Fixed(duration(token, number.value) + smaller)
            return Expression(i, end, "date.duration", DURATION, value, number.mod)
    return (
        _away(cursor, i, end, token, number)
        or _ahead(cursor, i, end, token, number)
        or _span(cursor, i, end, token, number)
    )


def _measures(cursor: Cursor, first: int, i: int, number: Number, token: str, plural: bool, *, joined: bool) -> bool:
    """Whether a number before a unit counts it: "two days", "five-year", "five year low", not "2009 year"."""
    if number.value == 0 or token == "WE" or (token == "Q" and (joined or not plural)):
        return False
    if plural or joined:
        return True
    if token == "TS" or (len(cursor.word(first)) == 4 and cursor.classes[first] & DIGIT):
        return False
    return number.value in (1, 0.5, 0.25) or _attributive(cursor, i)


def _ranged(cursor: Cursor, number: Number) -> Number:
    """The number with its other end: "two to three", "12-18"."""
    i = number.last
    if number.value is None or number.article or not (cursor.ranges(i) or cursor.word(i) in cursor.time.choices):
        return number
    upper = cursor.cardinal(i + 1)
    if upper is None or upper.value is None or upper.value <= number.value:
        return number
    return Number(upper.last, number.value, number.mod, upper=upper.value)


def _smaller(cursor: Cursor, i: int, token: str) -> tuple[int, str]:
    """Read the smaller unit of a composed span, "(two hours) and 20 minutes": index after it, and its value."""
    number = cursor.cardinal(i + (cursor.word(i) in cursor.time.also))
    unit = cursor.unit(number.last) if number and number.value else None
    if number is None or unit is None or unit[0] not in _SMALLER.get(token, ()) or number.value is None:
        return i, ""
    value = duration(unit[0], number.value)
    return number.last + 1, value[2:] if token.startswith("T") else value[1:]


def _attributive(cursor: Cursor, i: int) -> bool:
    """Whether a singular unit after a larger number stands before a noun: "five year low"."""
    return i + 1 < cursor.last and not cursor.classes[i + 1] & DIGIT and cursor.word(i + 1).isalpha()


def _span(cursor: Cursor, first: int, last: int, token: str, number: Number) -> Expression:
    if number.article and number.value == 1 and first > cursor.first and _rate(cursor, first, last):
        return Expression(first, last, "date.set", SET, Fixed(duration(token, 1)))
    length = duration(token, number.value)
    if number.upper is not None:
        length += "/" + duration(token, number.upper)
    return Expression(first, last, "date.duration", DURATION, Fixed(length), number.mod)


def _rate(cursor: Cursor, i: int, after: int) -> bool:
    """Whether a figure, an amount, or "times" stands before "a year": "four flights a week"."""
    if cursor.word(after) in cursor.time.beside:
        return False
    if cursor.word(i - 1) in cursor.time.rates or cursor.dash(i - 1):
        return True
    for before in range(i - 1, max(cursor.first, i - _RATE) - 1, -1):
        if cursor.classes[before] & (DIGIT | NUMBER):
            return True
        word = cursor.word(before)
        if not word.isalpha() or (cursor.classes[before] & _NO_NOUN and word not in cursor.time.of):
            return False
    return False


def _away(cursor: Cursor, first: int, last: int, token: str, number: Number) -> Expression | None:
    """A span of time with what makes it a distance: "ago", "earlier", "later", "from now"."""
    for table, sign, narrative in (
        ("ago", -1, False),
        ("earlier", -1, True),
        ("later", 1, True),
        ("hence", 1, False),
    ):
        joined = cursor.dash(last) and table in ("ago", "earlier")
        found = cursor.match(table, last + joined)
        if not found or (found[1] in cursor.time.prepositional and cursor.word(found[0]) in cursor.time.ranges):
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
            ordinal = read_ordinal(cursor, end)
            noun = ordinal[0] if ordinal else end
            if cursor.word(noun) in (cursor.time.quarter, cursor.time.period):
                end = noun + 1
        return Expression(first, end, "date.ago", kind, shift, number.mod)
    return None


def _ahead(cursor: Cursor, first: int, last: int, token: str, number: Number) -> Expression | None:
    """Read "(it will open in) two weeks", "(in) six months' time": a distance and no length."""
    time, value = cursor.time, number.value
    if value is None or value != int(value) or number.upper is not None or token.startswith("T"):
        return None
    if cursor.word(first - 1) not in time.distance_openings:
        return None
    owner = last + (cursor.word(last) in GENITIVES or cursor.word(last) in APOSTROPHES)
    if owner > last and cursor.word(owner) == time.time_noun:
        last = owner + 1
    else:
        before = cursor.lower[max(cursor.first, first - _REACH) : first - 1]
        if number.article or time.future_cues.isdisjoint(before) or not time.no_distance.isdisjoint(before):
            return None
        if not time.ordinals.keys().isdisjoint(before):
            return None  # "it will be the first in two weeks"
    return Expression(first, last, "date.ago", DATE, Shift(token, int(value), past=False), number.mod)


def read_plural(cursor: Cursor, i: int) -> Expression | None:
    """Read "weeks", "weeks ago", "a years-long"; a singular with an adverb: "year-earlier", "month-long"."""
    unit = cursor.unit(i)
    if unit is None:
        return None
    token, plural = unit
    if token in ("Y", "M") and not plural and (final := _final(cursor, i, token)):
        return final
    if cursor.dash(i + 1) and cursor.word(i + 2) in cursor.time.long:
        return Expression(i, i + 3, "date.duration", DURATION, Fixed(duration(token, None if plural else 1)))
    if not plural:
        return _away(cursor, i, i + 1, token, _ONE) if cursor.dash(i + 1) else None
    if token in ("TS", "WE", "Q") or cursor.word(i + 1 + cursor.dash(i + 1)) in cursor.time.old:
        return None
    if cursor.word(i - 1) in cursor.time.some and cursor.word(i - 2) in cursor.time.no_vague:
        return None
    if token == "TH" and (cursor.word(i - 1) in cursor.time.no_span or (cursor.dash(i - 1) and cursor.glued(i))):
        return None
    away = _away(cursor, i, i + 1, token, _UNKNOWN)
    if away is None and token == "TM" and cursor.word(i + 1) not in cursor.time.beside:
        return None
    return away or Expression(i, i + 1, "date.duration", DURATION, Fixed(duration(token, None)))


def _final(cursor: Cursor, i: int, token: str) -> Expression | None:
    """Read "year-end", "month's end", "year-end 2024"."""
    end = i + 1 + (cursor.dash(i + 1) or cursor.word(i + 1) in GENITIVES)
    if cursor.word(end) not in cursor.time.final:
        return None
    year = cursor.word(end + 1)
    if token == "Y" and len(year) == 4 and year.isdecimal():
        return Expression(i, end + 2, "date.year", DATE, Fixed(year), TimexMod.END)
    return Expression(i, end + 1, "date.relative", DATE, Shift(token, 0), TimexMod.END)


def read_counted(cursor: Cursor, first: int, i: int) -> Expression | None:
    """Read "(the past) two months", "(the first) nine months", "(the last) days"."""
    if (unit := cursor.unit(i)) and unit[1]:
        return Expression(first, i + 1, "date.duration", DURATION, Fixed(duration(unit[0], None)))
    number = cursor.number(i)
    if number is None or number.article:
        return None
    inner = read_length(cursor, i)
    return attrs.evolve(inner, first=first) if inner and inner.type is DURATION else None


def read_ordinal(cursor: Cursor, i: int) -> tuple[int, int] | None:
    word = cursor.word(i)
    if word in cursor.time.ordinals:
        return i + 1, cursor.time.ordinals[word]
    number = int(word) if word.isdecimal() and len(word) <= 2 else 0
    return (i + 2, number) if number and cursor.word(i + 1) in cursor.time.ordinal_endings else None


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
