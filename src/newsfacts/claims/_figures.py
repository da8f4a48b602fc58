# SPDX-License-Identifier: MIT
"""Figures: numerals with their currency, unit or age, and the ranges that two of them make."""

from __future__ import annotations

from collections import Counter
from decimal import Decimal

import attrs

from newsfacts._numerals import Form, Numeral
from newsfacts._sentences import Sentence
from newsfacts._words import Words
from newsfacts.lang.schema import FigureWords
from newsfacts.lexicon import (
    ADVERB,
    AUXILIARY,
    CAPITAL,
    CONJUNCTION,
    DIGIT,
    NUMBER,
    PREPOSITION,
    PRONOUN,
    SUBORDINATOR,
    Lexicon,
    Phrases,
)
from newsfacts.records import ClaimKind

HYPHENS = frozenset("-\u2010\u2011")
DASHES = HYPHENS | frozenset({"\u2013", "\u2014", "--"})
_PERCENTS = frozenset({"percent", "percentage_point", "basis_point"})
_CENTS = frozenset({"cent", "penny"})
_DURATIONS = frozenset(
    {"second", "minute", "hour", "day", "week", "fortnight", "month", "year", "decade", "century", "millisecond"}
)
_HEAVY = Decimal(10_000)
_OLDEST = 122
_SPOKEN_OF = 2
_BETWEEN = frozenset({AUXILIARY, ADVERB})
_PAUSES = frozenset(",.;")
_WHOLES = frozenset(map(Decimal, (2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 40, 50, 100, 200, 500, 1000, 10_000)))


@attrs.define
class Figure:
    """A quantity as a range of words.

    Attributes:
        first, last: The words of its span.
        after: Index after its unit, where what is counted may begin.
        low, high: Its value.
        form: How its number is written.
        kind: What it counts or measures.
        unit: Canonical name of its unit.
        scale: The magnitude that its number ends in, for the other end of a range.
        compound: Whether a hyphen joins it to what it counts ("12-nation").
        hedged: Index of the word before which its hedges end: that of the range's opening, if it is a range.

    """

    first: int
    last: int
    after: int
    low: Decimal
    high: Decimal
    form: Form
    kind: ClaimKind = ClaimKind.COUNT
    unit: str | None = None
    scale: int = 1
    compound: bool = False
    hedged: int = 0


def figure(words: Words, numeral: Numeral, sentence: Sentence, lexicon: Lexicon, *, start: int) -> Figure:
    """The quantity that a numeral begins; nothing before word `start` is part of it."""
    found = Figure(
        numeral.first, numeral.last, numeral.last, numeral.low, numeral.high, numeral.form, hedged=numeral.first
    )
    found.scale = _scale(words, numeral, lexicon)
    symbol = currency_before(words, numeral.first, start, lexicon)
    if symbol is not None:
        found.first, found.unit = symbol
        found.kind, found.hedged = ClaimKind.MONEY, found.first
    elif numeral.form in (Form.FRACTION, Form.MULTIPLE):
        found.kind = ClaimKind.RATIO
    _take_suffix(words, found, sentence, lexicon)
    _take_unit(words, found, sentence, lexicon)
    if found.unit is None and found.kind is ClaimKind.COUNT:
        _take_age(words, found, sentence, lexicon)
        if found.unit is None and _hyphened(words, found.last, sentence.last):
            found.compound, found.last = True, found.last + 2
    return found


def currency_before(words: Words, first: int, start: int, lexicon: Lexicon) -> tuple[int, str] | None:
    """Index of the first word of the currency that stands before a number, and its code."""
    at = first - 1
    symbols = lexicon.money_symbols
    if at > start and words.words[at] == "." and words.words[at - 1] in symbols and words.glued(at):
        return at - 1, symbols[words.words[at - 1]]
    if at < start:
        return None
    word = words.words[at]
    if at > start and (joined := symbols.get(words.words[at - 1] + word)) is not None:
        return at - 1, joined
    if word in symbols and (words.glued(first) or len(word) != 1 or not word.isalpha()):
        return at, symbols[word]
    return None


def local_dollar(words: Words, lexicon: Lexicon) -> str:
    """The currency that a bare dollar sign stands for in this text: that of the country it speaks of most."""
    countries = lexicon.language.units.dollars
    counts = Counter(countries[word] for word in words.lower if word in countries)
    code, count = max(counts.items(), key=lambda item: (item[1], item[0]), default=("USD", 0))
    return code if count >= _SPOKEN_OF else "USD"


def phrase_at(words: Words, i: int, last: int, phrases: Phrases) -> tuple[int, str] | None:
    """The longest phrase that begins at word `i`: the index after it, and what it stands for."""
    if i >= last:
        return None
    for parts, value in phrases.get(words.lower[i], ()):
        end = i + len(parts)
        if end <= last and (len(parts) == 1 or tuple(words.lower[i:end]) == parts):
            return end, value
    return None


def glued_unit(words: Words, i: int, last: int, lexicon: Lexicon) -> tuple[int, str] | None:
    """A short symbol glued to a figure: the index after it, and its unit."""
    if i >= last or not words.glued(i):
        return None
    unit = lexicon.language.units.glued.get(words.words[i])
    if unit is None or (i + 1 < last and words.glued(i + 1) and words.words[i + 1][0].isalnum()):
        return None
    return i + 1, unit


def shares(words: Words, figures: list[Figure], sentence: Sentence, lexicon: Lexicon) -> list[Figure]:
    """The figures of a sentence, with pairs that name a share put together: "3 in 10", "one out of every five"."""
    result: list[Figure] = []
    for figure in figures:
        if result and _is_share(words, result[-1], figure, lexicon):
            part = result[-1]
            part.low = part.high = part.low / figure.low
            part.kind, part.form = ClaimKind.RATIO, Form.FRACTION
            part.last, part.after = figure.last, figure.after
        else:
            result.append(figure)
    return result


def _is_share(words: Words, part: Figure, whole: Figure, lexicon: Lexicon) -> bool:
    if part.unit is not None or whole.unit is not None or part.form not in (Form.FIGURE, Form.WORD):
        return False
    if whole.form not in (Form.FIGURE, Form.WORD) or part.compound or whole.compound:
        return False
    between = " ".join(words.lower[part.last : min(whole.first, part.last + 4)])
    return between in lexicon.language.figures.shares and 0 < part.low < whole.low and whole.low in _WHOLES


def joined(words: Words, figures: list[Figure], sentence: Sentence, lexicon: Lexicon) -> list[Figure]:
    """The figures of a sentence, with pairs that are the ends of one range put together."""
    result: list[Figure] = []
    for figure in figures:
        if result and not _join(words, result[-1], figure, sentence, lexicon):
            result.append(figure)
        elif not result:
            result.append(figure)
    return result


def _join(words: Words, low: Figure, high: Figure, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Make `low` the range from it to `high`, where the words between and before say so."""
    hedges = lexicon.language.hedges
    at = low.last
    suspended = at < high.first and words.words[at] in HYPHENS and words.glued(at) and not words.glued(at + 1)
    between = words.lower[at + suspended : high.first]
    if high.first < at or len(between) > 1 or low.form in (Form.VAGUE, Form.MULTIPLE) or low.high != low.low:
        return False
    if high.form in (Form.VAGUE, Form.MULTIPLE) or (low.compound and not suspended):
        return False
    link = between[0] if between else "-" if low.compound else ""
    if link not in hedges.joiners and link not in DASHES:
        return False
    opening = words.lower[low.first - 1] if low.first > sentence.first else ""
    if low.unit is None and low.kind is ClaimKind.COUNT and high.kind is not ClaimKind.RATIO:
        low.unit, low.kind = high.unit, high.kind
    if low.unit != high.unit and high.unit is None and high.kind is ClaimKind.COUNT and low.after == low.last:
        high.unit, high.kind = low.unit, low.kind
    if low.unit != high.unit or low.kind != high.kind:
        return False
    start, end = low.low, high.high
    if low.scale == 1 and high.scale > 1 and start < end / high.scale:
        start *= high.scale
    if start >= end:
        return False
    ranged = (
        link in DASHES
        or link in hedges.level
        or (link not in hedges.level and opening in hedges.opening)
        or _alternatives(words, low, high, link, lexicon)
    )
    # "Rose by 1 to 1.5" is a range, "rose by 40 to 300" a change and a level.
    narrow = opening in hedges.opening or (opening in hedges.amount and end <= start * 3)
    if link in hedges.level and not narrow and _changes(words, low, lexicon):
        return False
    if not ranged:
        return False
    if opening in hedges.opening | hedges.origin:
        low.hedged = low.first - 1
    low.low, low.high, low.last, low.after, low.compound = start, end, high.last, high.after, high.compound
    return True


def _alternatives(words: Words, low: Figure, high: Figure, link: str, lexicon: Lexicon) -> bool:
    """Whether two neighbouring numbers stand for what lies between ("three or four")."""
    return link == lexicon.language.numbers.alternative and high.high <= low.low * 3


def _changes(words: Words, low: Figure, lexicon: Lexicon) -> bool:
    """Whether a verb of change stands before: then "from 5 to 8" are two levels, and no range."""
    hedges = lexicon.language.hedges
    for word in words.lower[max(0, low.hedged - 3) : low.hedged]:
        lemma = lexicon.verbs.get(word)
        if lemma in hedges.up or lemma in hedges.down:
            return True
    return False


def _scale(words: Words, numeral: Numeral, lexicon: Lexicon) -> int:
    numbers = lexicon.language.numbers
    word = words.words[numeral.last - 1]
    return (
        numbers.magnitudes.get(word.lower())
        or (numeral.last - numeral.first > 1 and (numbers.suffixes.get(word) or numbers.money_suffixes.get(word)))
        or 1
    )


def _take_unit(words: Words, figure: Figure, sentence: Sentence, lexicon: Lexicon) -> None:
    """Find the unit behind a number, and take it into the figure."""
    unit_words, numbers = lexicon.language.units, lexicon.language.numbers
    at, last = figure.last, sentence.last
    if figure.form in (Form.VAGUE, Form.FRACTION) and at < last and words.lower[at] == numbers.partitive:
        at += 1
    elif figure.form is Form.FRACTION and at + 1 < last and words.lower[at] in numbers.articles:
        at += 1
    elif _hyphened(words, at, last):
        at += 1
    if at >= last:
        return
    word = words.lower[at]
    found = phrase_at(words, at, last, lexicon.units)
    if word in unit_words.heavy and (figure.high >= _HEAVY or figure.form is Form.VAGUE):
        found = at + 1, unit_words.heavy[word]
    elif words.words[at] in unit_words.glued and (found is None or len(word) > 1):
        exact = (at + 1, unit_words.glued[words.words[at]]) if len(word) > 1 else None
        found = glued_unit(words, at, last, lexicon) or exact or found
    if found is None:
        return
    end, unit = found
    kind = kind_of(unit)
    if end < last and words.classes[end] & (DIGIT | NUMBER) and words.words[end - 1] in lexicon.money_symbols:
        # A sign between two figures belongs to the second one.
        return
    if figure.kind is ClaimKind.MONEY:
        if kind is ClaimKind.MONEY:
            figure.last = figure.after = end
            if figure.unit == "USD":
                figure.unit = unit
        return
    if figure.form is Form.MULTIPLE:
        return
    figure.unit, figure.kind, figure.last, figure.after = unit, kind, end, end
    if unit in unit_words.ages:
        old = end + _hyphened(words, end, last)
        if old < last and words.lower[old] in unit_words.old:
            figure.kind, figure.last, figure.after = ClaimKind.AGE, old + 1, old + 1


def _take_suffix(words: Words, figure: Figure, sentence: Sentence, lexicon: Lexicon) -> None:
    """A magnitude that other figures would take for a unit: "$5m", "5m people"."""
    at, last = figure.last, sentence.last
    if at >= last or not words.glued(at) or figure.form is not Form.FIGURE:
        return
    scale = lexicon.language.numbers.money_suffixes.get(words.words[at])
    if scale is None or (at + 1 < last and words.glued(at + 1) and words.words[at + 1][0].isalnum()):
        return
    if figure.kind is not ClaimKind.MONEY:
        following = phrase_at(words, at + 1, last, lexicon.units)
        money = following is not None and kind_of(following[1]) is ClaimKind.MONEY
        people = at + 1 < last and words.lower[at + 1] in lexicon.language.figures.plurals
        if not money and not people:
            return
    figure.low, figure.high, figure.scale = figure.low * scale, figure.high * scale, scale
    if figure.low == figure.low.to_integral_value():
        figure.low = figure.high = figure.low.quantize(Decimal(1))
    figure.last = figure.after = at + 1


def kind_of(unit: str) -> ClaimKind:
    """The kind of claim that a unit makes."""
    if (len(unit) == 3 and unit.isupper()) or unit in _CENTS:
        return ClaimKind.MONEY
    if unit in _PERCENTS:
        return ClaimKind.PERCENT
    return ClaimKind.DURATION if unit in _DURATIONS else ClaimKind.MEASURE


def _take_age(words: Words, figure: Figure, sentence: Sentence, lexicon: Lexicon) -> None:
    """An age that has no unit: "aged 14", "Payne, 66,", "she was 15"."""
    if not (0 < figure.low <= _OLDEST and figure.low == figure.low.to_integral_value()):
        return
    unit_words, hedges = lexicon.language.units, lexicon.language.hedges
    first, last = figure.first, figure.last
    before = words.lower[max(sentence.first, first - 4) : first]
    while before and (before[-1] in hedges.opening | hedges.origin | {lexicon.language.numbers.partitive}):
        before.pop()
    aged = bool(before) and before[-1] in unit_words.aged
    older = last + 1 < sentence.last and " ".join(words.lower[last : last + 2]) in lexicon.language.figures.older
    if (
        aged
        or older
        or _apposed(words, first, last, sentence)
        or _is_so_old(words, first, last, sentence, lexicon.language.figures)
    ):
        figure.kind, figure.unit = ClaimKind.AGE, "year"


def _apposed(words: Words, first: int, last: int, sentence: Sentence) -> bool:
    """Whether it stands between a name and a comma: "Payne, 66, said"."""
    if first - 2 < sentence.first or not words.classes[first] & DIGIT or words.words[first - 1] not in ",(":
        return False
    name = first - 2
    if not words.classes[name] & CAPITAL or words.classes[name] & (DIGIT | NUMBER) or last - first != 1:
        return False
    closing = words.words[last] if last < sentence.last else "."
    if words.words[first - 1] == "(":
        return closing == ")" and name > sentence.first and bool(words.classes[name - 1] & CAPITAL)
    return closing in {",", ".", ";", ")", "\u2014", "\u2013", "-"} or bool(words.classes[last] & AUXILIARY)


def _is_so_old(words: Words, first: int, last: int, sentence: Sentence, figures: FigureWords) -> bool:
    """Whether a person stands before, and nothing counted behind: "She was 15"."""
    if first - 2 < sentence.first or not words.classes[first] & DIGIT:
        return False
    if words.lower[first - 1] not in figures.being:
        return False
    subject = first - 2
    while (
        subject > sentence.first
        and words.classes[subject] & (AUXILIARY | ADVERB)
        and not words.classes[subject] & CAPITAL
    ):
        subject -= 1
    if not words.classes[subject] & (PRONOUN | CAPITAL) or words.lower[subject] in figures.impersonal:
        return False
    if last >= sentence.last:
        return True
    ends = CONJUNCTION | SUBORDINATOR | PREPOSITION
    return bool(words.classes[last] & ends) or words.words[last] in _PAUSES


def _hyphened(words: Words, i: int, last: int) -> bool:
    """Whether word `i` is a hyphen that joins its neighbours."""
    if not (i + 1 < last and words.words[i] in HYPHENS and words.glued(i) and words.glued(i + 1)):
        return False
    return words.words[i + 1][0].isalpha()
