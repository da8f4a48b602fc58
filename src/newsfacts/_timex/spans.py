# SPDX-License-Identifier: MIT
"""Spans of time and distances in time: "two days", "several weeks ago", "a year earlier"."""

from __future__ import annotations

import attrs

from newsfacts._classes import (
    ADJECTIVE,
    AUXILIARY,
    CONJUNCTION,
    DETERMINER,
    DIGIT,
    NUMBER,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    STOP,
    VERB,
)
from newsfacts._record import record
from newsfacts._timex.cursor import APOSTROPHES, CLOSING_MARKS, DATE, DURATION, GENITIVES, SET, TIME, Cursor, Number
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
_PARTS = {**_SCALES, "Y": (12, "M"), "TH": (60, "TM"), "TM": (60, "TS")}
"""Units whose fractions are counted in smaller ones: "half a century ago"."""
_DISTANCES = (("ago", -1, False), ("earlier", -1, True), ("later", 1, True), ("hence", 1, False))
"""Tables of words behind a span, which way each points, and whether from the day that the text speaks of."""
_BESIDE = {"earlier": -1, "later": 1}
"""Those that an adverb may stand for: "two days before"."""
_PARTS_OF_ALL = 3
"""How many quarters are rather a share than a time."""
_PAUSES = frozenset(",;:)")
_JOINED = frozenset({"ago", "earlier"})
"""Those whose words a hyphen may join: "year-ago"."""
_NEVER_BARE = frozenset({"TS", "WE", "Q"})
"""Units whose plural alone is no span of time."""
_HALVES = {"TH": "30M", "TM": "30S", "Y": "6M"}


@record(eq=False, repr=False, slots=False)
class Length:
    """A number of units of time, in words `first` to `last` exclusive.

    Attributes:
        token: TIMEX3 token of the unit.
        number: How many.
        joined: Whether a hyphen joins them.

    """

    first: int
    last: int
    token: str
    number: Number
    joined: bool = False


def read_length(cursor: Cursor, i: int) -> Expression | None:
    """Read "two days", "a 12-month", "several weeks ago", "three years later", "years"."""
    number = cursor.number(i)
    if number is None:
        return read_plural(cursor, i)
    length = _measured(cursor, i, _ranged(cursor, number))
    if length is None:
        return None
    length = _and_a_half(cursor, length)
    if _is_age(cursor, length.last):
        return None
    length = _or_so(cursor, _or_two(cursor, _long(cursor, length)))
    return _composed(cursor, length) or _away(cursor, length) or _ahead(cursor, length) or _span(cursor, length)


def _measured(cursor: Cursor, first: int, number: Number) -> Length | None:
    """A number with the unit that it counts: "two days", "a 12-month"."""
    joined = cursor.dash(number.last)
    i = number.last + joined
    while cursor.word(i) in cursor.time.fillers:
        i += 1
    unit = cursor.unit(i)
    if unit is None or not _measures(cursor, first, i, number, *unit, joined=joined):
        return None
    return Length(first, i + 1, unit[0], number, joined)


def _and_a_half(cursor: Cursor, length: Length) -> Length:
    """Read "(two years) and a half"."""
    value, half = length.number.value, cursor.match("half", length.last)
    if value is None or half is None:
        return length
    return attrs.evolve(length, last=half[0], number=attrs.evolve(length.number, value=value + 0.5))


def _is_age(cursor: Cursor, i: int) -> bool:
    """Whether the words behind a span make it an age: "two years old", "a two-year-old"."""
    return cursor.word(i + cursor.dash(i)) in cursor.time.old


def _long(cursor: Cursor, length: Length) -> Length:
    """Read "(a two-year)-long", "(a months)-long"."""
    if not cursor.dash(length.last) or cursor.word(length.last + 1) not in cursor.time.long:
        return length
    many = length.number.article and cursor.word(length.last - 1) in cursor.time.plurals
    return attrs.evolve(length, last=length.last + 2, number=_UNKNOWN if many else length.number)


def _or_two(cursor: Cursor, length: Length) -> Length:
    """Read "(a year) or two"."""
    number, i = length.number, length.last
    more = cursor.cardinal(i + 1) if number.article and cursor.word(i) in cursor.time.choices else None
    if more is None or cursor.unit(more.last) or (more.value or 0) <= (number.value or 0):
        return length
    return attrs.evolve(length, last=more.last, number=attrs.evolve(number, upper=more.value))


def _or_so(cursor: Cursor, length: Length) -> Length:
    """Read "(two years) or so"."""
    loose = cursor.match("loose", length.last)
    if loose is None:
        return length
    return attrs.evolve(length, last=loose[0], number=attrs.evolve(length.number, mod=TimexMod.APPROX))


def _measures(cursor: Cursor, first: int, i: int, number: Number, token: str, plural: bool, *, joined: bool) -> bool:
    """Whether a number before a unit counts it: "two days", "five-year", "five year low", not "2009 year"."""
    if number.value == 0 or token == "WE" or (token == "Q" and (joined or not plural)):
        return False
    if token == "Q" and number.value == _PARTS_OF_ALL and not _is_led(cursor, first):
        return False  # "Three quarters like it."
    if plural or joined:
        return True
    if token == "TS" or (len(cursor.word(first)) == 4 and cursor.classes[first] & DIGIT):
        return False
    return number.value in (1, 0.5, 0.25) or _attributive(cursor, i)


def _is_led(cursor: Cursor, i: int) -> bool:
    """Whether a preposition, or what tells which, leads to a number: "{in} three quarters", "{the last} three"."""
    return i > cursor.first and bool(cursor.classes[i - 1] & (PREPOSITION | DETERMINER | ADJECTIVE))


def _ranged(cursor: Cursor, number: Number) -> Number:
    """The number with its other end: "two to three", "12-18"."""
    i = number.last
    if number.value is None or number.article or not (cursor.ranges(i) or cursor.word(i) in cursor.time.choices):
        return number
    upper = cursor.cardinal(i + 1)
    if upper is None or upper.value is None or upper.value <= number.value:
        return number
    return Number(upper.last, number.value, number.mod, upper=upper.value)


def _composed(cursor: Cursor, length: Length) -> Expression | None:
    """Read "(two hours) and 20 minutes"."""
    number, i = length.number, length.last
    if number.upper is not None or length.joined:
        return None
    parted = cursor.word(i) in cursor.time.also or (cursor.word(i) == "," and length.token.startswith("T"))
    more = cursor.cardinal(i + parted)
    unit = cursor.unit(more.last) if more and more.value else None
    if more is None or unit is None or unit[0] not in _SMALLER.get(length.token, ()):
        return None
    value, last = duration(length.token, number.value) + duration(unit[0], more.value).lstrip("PT"), more.last + 1
    rest = cursor.cardinal(last + (cursor.word(last) in cursor.time.also))
    least = cursor.unit(rest.last) if rest and rest.value else None
    if rest and least and least[0] in _SMALLER.get(unit[0], ()):
        value, last = value + duration(least[0], rest.value).lstrip("PT"), rest.last + 1  # "and 12 seconds"
    return Expression(length.first, last, "date.duration", DURATION, Fixed(value), number.mod)


def _attributive(cursor: Cursor, i: int) -> bool:
    """Whether a singular unit after a larger number stands before a noun: "five year low"."""
    return i + 1 < cursor.last and not cursor.classes[i + 1] & DIGIT and cursor.word(i + 1).isalpha()


def _span(cursor: Cursor, length: Length) -> Expression:
    """The length itself, or the rate that "a year" behind a figure is."""
    first, last, token, number = length.first, length.last, length.token, length.number
    if number.article and number.value == 1 and first > cursor.first and _rate(cursor, first, last):
        return Expression(first, last, "date.set", SET, Fixed(duration(token, 1)))
    value = duration(token, number.value)
    if number.upper is not None:
        value += "/" + duration(token, number.upper)
    return Expression(first, last, "date.duration", DURATION, Fixed(value), number.mod)


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


def _away(cursor: Cursor, length: Length) -> Expression | None:
    """A span of time with what makes it a distance: "ago", "earlier", "later", "from now"."""
    for table, sign, narrative in _DISTANCES:
        joined = cursor.dash(length.last) and table in _JOINED
        if end := read_distance(cursor, table, length.last + joined):
            token, amount = _amount(length)
            shift = Shift(token, None if amount is None else sign * amount, narrative, sign < 0)
            kind = TIME if token.startswith("T") else DATE
            end = _reported(cursor, end) if joined else end
            return Expression(length.first, end, "date.ago", kind, shift, length.number.mod)
    return None


def read_distance(cursor: Cursor, table: str, i: int) -> int:
    """Read "ago", "earlier", "before": index after it, 0 for none; not "prior to", "earlier than", "before noon"."""
    found = cursor.match(table, i)
    if found is None:
        beside = table in _BESIDE and cursor.time.beside.get(cursor.word(i)) == _BESIDE[table]
        return i + 1 if beside and _is_adverb(cursor, i + 1) else 0
    behind = cursor.word(found[0])
    before_a_noun = found[1] in cursor.time.prepositional and behind in cursor.time.ranges
    return 0 if before_a_noun or behind in cursor.time.comparisons else found[0]


def _is_adverb(cursor: Cursor, i: int) -> bool:
    """Whether what follows "before" or "after" is nothing that could be behind it: "the year before, in Rome"."""
    word = cursor.word(i)
    if not word or word in _PAUSES or cursor.dash(i):
        return True
    closed = word in CLOSING_MARKS and cursor.glued(i)
    return closed or bool(cursor.classes[i] & (STOP | PREPOSITION | CONJUNCTION))


def _amount(length: Length) -> tuple[str, int | None]:
    """The unit that a distance is counted in, and how many; `None` where nobody knows."""
    token, value = length.token, length.number.value
    if value and value % 1 and token in _PARTS:
        times, token = _PARTS[token]
        value *= times
    known = value is not None and value == int(value) and not length.number.upper
    return token, int(value) if known and value is not None else None


def _reported(cursor: Cursor, i: int) -> int:
    """Read "(year-ago) quarter", "(year-earlier) third quarter": index after it."""
    ordinal = read_ordinal(cursor, i)
    noun = ordinal[0] if ordinal else i
    return noun + 1 if cursor.word(noun) in (cursor.time.quarter, cursor.time.period) else i


def _ahead(cursor: Cursor, length: Length) -> Expression | None:
    """Read "(it will open in) two weeks", "(in) six months' time": a distance and no length."""
    first, end, value = length.first, length.last, length.number.value
    if value is None or value % 1 or length.number.upper is not None or length.token.startswith("T"):
        return None
    if cursor.word(first - 1) not in cursor.time.distance_openings:
        return None
    owner = end + (cursor.word(end) in GENITIVES or cursor.word(end) in APOSTROPHES)
    if owner > end and cursor.word(owner) == cursor.time.time_noun:
        end = owner + 1
    elif length.number.article or not _looks_ahead(cursor, first - 1):
        return None
    return Expression(first, end, "date.ago", DATE, Shift(length.token, int(value), past=False), length.number.mod)


def _looks_ahead(cursor: Cursor, i: int) -> bool:
    """Whether the words before "in two weeks" put it ahead; not those of "it will be the first in two weeks"."""
    before, time = cursor.lower[max(cursor.first, i + 1 - _REACH) : i], cursor.time
    if time.future_cues.isdisjoint(before):
        return False
    return time.no_distance.isdisjoint(before) and time.ordinals.keys().isdisjoint(before)


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
        return _away(cursor, Length(i, i + 1, token, _ONE)) if cursor.dash(i + 1) else None
    return _many(cursor, i, token)


def _many(cursor: Cursor, i: int, token: str) -> Expression | None:
    """Read "weeks", "weeks ago", but not the minutes of a meeting, opening hours, and "years old"."""
    if token in _NEVER_BARE or _is_age(cursor, i + 1):
        return None
    if cursor.word(i - 1) in cursor.time.some and cursor.word(i - 2) in cursor.time.no_vague:
        return None
    if token == "TH" and (cursor.word(i - 1) in cursor.time.no_span or (cursor.dash(i - 1) and cursor.glued(i))):
        return None
    away = _away(cursor, Length(i, i + 1, token, _UNKNOWN))
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
    if _is_verb(cursor, first):
        return None
    if (unit := cursor.unit(i)) and unit[1]:
        return Expression(first, i + 1, "date.duration", DURATION, Fixed(duration(unit[0], None)))
    number = cursor.number(i)
    if number is None or number.article:
        return None
    inner = read_length(cursor, i)
    return attrs.evolve(inner, first=first) if inner and inner.type is DURATION else None


def _is_verb(cursor: Cursor, i: int) -> bool:
    """Whether word `i` is a verb for how long something takes: "could {last} two days", "to {last} three weeks"."""
    if i == cursor.first or not cursor.classes[i] & VERB:
        return False
    return bool(cursor.classes[i - 1] & AUXILIARY) or cursor.word(i - 1) in cursor.time.infinitives


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
