# SPDX-License-Identifier: MIT
"""Figures: numerals with their currency, unit or age."""

from __future__ import annotations

from decimal import Decimal

from newsfacts._classes import (
    ADJECTIVE,
    CAPITAL,
    DIGIT,
    GERUND,
    NUMBER,
)
from newsfacts._numerals import HYPHENS, Form, Numeral, times
from newsfacts._sentences import Sentence
from newsfacts._words import Words
from newsfacts.claims._ages import is_age
from newsfacts.claims._figure import DASHES, Figure
from newsfacts.claims._inches import FOOT, inches_behind, marked
from newsfacts.claims._money import amount, currency_before, named_again
from newsfacts.claims._phrases import compares, phrase_at, tells_time
from newsfacts.claims._ties import tie_behind
from newsfacts.claims._units import HUNDREDTHS, Found, kind_of, rate_at, unit_at
from newsfacts.lexicon import Lexicon
from newsfacts.records import ClaimKind

_HEAVY = Decimal(10_000)
_FEW = 10
_SHORTEST = 3
_PARTS = (Form.FRACTION, Form.MULTIPLE)


def figure(words: Words, numeral: Numeral, sentence: Sentence, lexicon: Lexicon, *, start: int) -> Figure:
    """The quantity that a numeral begins; nothing before word `start` is part of it."""
    if (whole := _one_and_more(words, numeral, sentence, start, lexicon)) is not None:
        return whole
    currency = currency_before(words, numeral.first, start, lexicon)
    number, scale = _magnified(words, numeral, sentence, lexicon, money=currency is not None)
    at = _behind(words, number, sentence, lexicon)
    if currency is not None:
        again = named_again(words, number.last, currency[1], at, sentence.last, lexicon)
        return amount(words, number, scale, currency[0], again, start)
    if (found := _unit(words, number, at, sentence, lexicon)) is not None:
        return _measured(words, number, scale, found, sentence, lexicon)
    return _unmeasured(words, number, scale, sentence, lexicon)


def _one_and_more(words: Words, numeral: Numeral, sentence: Sentence, start: int, lexicon: Lexicon) -> Figure | None:
    """A unit with the number behind it that it goes on with: "an hour and a half", "an hour or two"."""
    numbers, joint = lexicon.language.numbers, numeral.first - 1
    half = words.lower[numeral.first] == numbers.half
    joint -= half
    first = joint - 2
    if first < start or words.lower[first] not in numbers.articles:
        return None
    expected = numbers.joiner if half else numbers.alternative
    if words.lower[joint] != expected or (half and words.lower[joint + 1] not in numbers.articles):
        return None
    found = unit_at(words, first + 1, joint, lexicon)
    few = numeral.form is Form.WORD and 1 < numeral.high <= _FEW
    if found is None or found[0] != joint or not (half or few):
        return None
    if not half and unit_at(words, numeral.last, sentence.last, lexicon) is not None:
        return None  # "A month or six weeks".
    return Figure(
        first=first,
        last=numeral.last,
        after=numeral.last,
        opened=first,
        low=1 + numeral.low if half else Decimal(1),
        high=1 + numeral.high if half else numeral.high,
        form=Form.WORD,
        scale=1,
        kind=kind_of(found[1]),
        unit=found[1],
    )


def _magnified(
    words: Words, numeral: Numeral, sentence: Sentence, lexicon: Lexicon, *, money: bool
) -> tuple[Numeral, int]:
    """A number with the magnitude that other figures would take for a unit ("$5m"), and the magnitude it ends in."""
    scale = _suffix(words, numeral, sentence, lexicon, money=money)
    if scale is None:
        return numeral, _scale(words, numeral, lexicon)
    value = times(numeral.low, scale)
    return Numeral(numeral.first, numeral.last + 1, value, value, numeral.form), scale


def _scale(words: Words, numeral: Numeral, lexicon: Lexicon) -> int:
    """The magnitude that a number ends in: "5 {million}", "5{bn}"."""
    numbers = lexicon.language.numbers
    word = words.words[numeral.last - 1]
    return (
        numbers.magnitudes.get(word.lower())
        or (numeral.last - numeral.first > 1 and (numbers.suffixes.get(word) or numbers.money_suffixes.get(word)))
        or 1
    )


def _suffix(words: Words, numeral: Numeral, sentence: Sentence, lexicon: Lexicon, *, money: bool) -> int | None:
    """A magnitude that other figures would take for a unit: "$5m", "\u00a33-5m", "5m people", "5m barrels"."""
    at, last = numeral.last, sentence.last
    if at >= last or not words.glued(at) or numeral.form is not Form.FIGURE:
        return None
    scale = lexicon.language.numbers.money_suffixes.get(words.words[at])
    if scale is None or (at + 1 < last and words.glued(at + 1) and words.words[at + 1][0].isalnum()):
        return None
    if money or _ends_amounts(words, numeral.first, sentence.first, lexicon):
        return scale
    behind = at + 1 + (at + 2 < last and bool(words.classes[at + 1] & (ADJECTIVE | CAPITAL)))
    figures = lexicon.language.figures
    counted = behind < last and words.lower[behind] in figures.plurals | figures.numerous
    return scale if counted or phrase_at(words, at + 1, last, lexicon.units) is not None else None


def _ends_amounts(words: Words, first: int, start: int, lexicon: Lexicon) -> bool:
    """Whether a number is the second one of a range of money: "\u00a33-5m", "$3m to 5m"."""
    low = first - 2
    if low <= start or not (words.words[low + 1] in DASHES or words.lower[low + 1] in lexicon.language.hedges.level):
        return False
    low -= not words.classes[low] & DIGIT
    return currency_before(words, low, start, lexicon) is not None


def _is_how_often(words: Words, at: int, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether the number before word `at` counts times: "twice a week", but "twice the price"."""
    language = lexicon.language
    often = at < sentence.last and words.lower[at - 1] in language.figures.times
    return often and words.lower[at] in language.units.rates


def _unit(words: Words, number: Numeral, at: int, sentence: Sentence, lexicon: Lexicon) -> Found | None:
    """The unit behind a number, where it may begin at word `at`."""
    units, last = lexicon.language.units, sentence.last
    if at >= last or number.form is Form.MULTIPLE:
        return None
    money = units.heavy.get(words.lower[at]) if number.high >= _HEAVY or number.form is Form.VAGUE else None
    if money is not None:
        return rate_at(words, at + 1, money, last, lexicon)
    found = unit_at(words, at, last, lexicon) or _modified(words, at, last, lexicon)
    if found is None:
        return None
    end = found[0]
    next_ones = end < last and words.classes[end] & (DIGIT | NUMBER) and words.words[end - 1] in lexicon.money_symbols
    return None if next_ones else found  # A sign between two figures belongs to the second one.


def _measured(words: Words, number: Numeral, scale: int, found: Found, sentence: Sentence, lexicon: Lexicon) -> Figure:
    """A number with the unit that is found behind it, and what goes on there: inches, "old", "below zero"."""
    end, unit = found
    kind, low, high = kind_of(unit), number.low, number.high
    if unit == "foot" and low == high:
        inches = inches_behind(words, end, sentence.last, lexicon)
        if inches is not None:
            end, unit, low = inches[0], "inch", low * FOOT + inches[1]
            high = low
    elif unit in lexicon.language.units.ages:
        old = _old(words, end, sentence, lexicon)
        if old is not None:
            end, kind = old, ClaimKind.AGE
    elif unit.startswith("degree") and low > 0:
        below = phrase_at(words, end, sentence.last, lexicon.signs)
        if below is not None:
            end, low, high = below[0], -high, -low
    return Figure(
        first=number.first,
        last=end,
        after=end,
        opened=number.first,
        low=low,
        high=high,
        form=number.form,
        scale=scale,
        kind=kind,
        unit=unit,
    )


def _old(words: Words, end: int, sentence: Sentence, lexicon: Lexicon) -> int | None:
    """Index after what makes an age of the duration that ends before word `end`: "20-year-{old}"."""
    old = end + _hyphened(words, end, sentence.last)
    for after in (old + 1, old + 2):
        if after <= sentence.last and " ".join(words.lower[old:after]) in lexicon.language.units.old:
            return after
    return None


def _unmeasured(words: Words, number: Numeral, scale: int, sentence: Sentence, lexicon: Lexicon) -> Figure:
    """A number with no name of a unit behind it, with what else tells what it counts or measures."""
    end, last = number.last, sentence.last
    parts = number.form in _PARTS and not _is_how_often(words, end, sentence, lexicon)
    bare = Figure(
        first=number.first,
        last=end,
        after=end,
        opened=number.first,
        low=number.low,
        high=number.high,
        form=number.form,
        scale=scale,
        kind=ClaimKind.RATIO if parts else ClaimKind.COUNT,
    )
    if bare.kind is ClaimKind.COUNT and _is_compared(words, end, sentence, lexicon):
        return bare._replace(last=end + 1, after=end + 1, form=Form.MULTIPLE, kind=ClaimKind.RATIO)
    below = phrase_at(words, end, last, lexicon.signs)
    if below is not None and bare.low > 0:
        return bare._replace(last=below[0], after=below[0], low=-bare.high, high=-bare.low)  # "20 below zero"
    if bare.kind is not ClaimKind.COUNT:
        return bare
    if (length := marked(words, number, sentence)) is not None:
        end, inches = length
        measure = ClaimKind.MEASURE
        return bare._replace(last=end, after=end, low=inches, high=inches, kind=measure, unit="inch")
    if is_age(words, bare.first, end, bare.low, sentence, lexicon):
        return bare._replace(kind=ClaimKind.AGE, unit="year")
    if (hedge := phrase_at(words, end, last, lexicon.hedges_after)) is not None:
        found = unit_at(words, hedge[0], last, lexicon)  # "35-plus hours", "20 or so miles"
        if found is None:
            return bare._replace(after=hedge[0])
        return bare._replace(after=found[0], kind=kind_of(found[1]), unit=found[1])
    return bare._replace(last=end + 2, compound=True) if _joins(words, end, sentence) else bare


def _is_compared(words: Words, i: int, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether word `i` makes a multiple of the number before it: "four times as many", but "four times a week"."""
    if i + 1 >= sentence.last or words.lower[i] not in lexicon.language.figures.multiplied:
        return False
    return words.lower[i + 1] not in lexicon.language.units.rates and compares(words, i + 1, sentence.last, lexicon)


def _behind(words: Words, number: Numeral, sentence: Sentence, lexicon: Lexicon) -> int:
    """Index of the word behind a number where a unit may begin."""
    numbers = lexicon.language.numbers
    at, last = number.last, sentence.last
    if at + 2 < last and words.lower[at] == numbers.partitive and number.high < 1:
        # "Three quarters of an hour", "half of 1 percent", "0.3 of a point"
        one = words.lower[at + 1]
        if one in numbers.articles or numbers.cardinals.get(one) == 1 or one == "1":
            return at + 2
    if number.form in (Form.VAGUE, Form.FRACTION) and at < last and words.lower[at] == numbers.partitive:
        return at + 1
    if number.form is Form.FRACTION and at + 1 < last and words.lower[at] in numbers.articles:
        return at + 1
    return at + _hyphened(words, at, last)


def _modified(words: Words, at: int, last: int, lexicon: Lexicon) -> Found | None:
    """A unit behind one adjective: "two more years", "three straight days"."""
    language = lexicon.language
    named = words.lower[at] in language.units.nations or words.lower[at] in language.figures.quantifiers
    if not (named or words.classes[at] & (ADJECTIVE | GERUND)):
        return None
    found = unit_at(words, at + 1, last, lexicon)
    if found is not None and found[1] in HUNDREDTHS and words.lower[at] in lexicon.language.units.nations:
        return found  # "18 Canadian cents"
    if (
        found is None
        or found[1] == "degree"
        or len(words.words[at + 1]) < _SHORTEST
        or tells_time(words, at, last, lexicon)
    ):
        return None
    return found if kind_of(found[1]) in (ClaimKind.MEASURE, ClaimKind.DURATION) else None


def _joins(words: Words, i: int, sentence: Sentence) -> bool:
    """Whether a hyphen joins what is counted to a number that ends before word `i`: "12-nation", but "3-to-1"."""
    return _hyphened(words, i, sentence.last) and tie_behind(words, i, sentence) is None


def _hyphened(words: Words, i: int, last: int) -> bool:
    """Whether word `i` is a hyphen that joins its neighbours."""
    if not (i + 1 < last and words.words[i] in HYPHENS and words.glued(i) and words.glued(i + 1)):
        return False
    return words.words[i + 1][0].isalpha()
