# SPDX-License-Identifier: MIT
"""Figures: numerals with their currency, unit or age."""

from __future__ import annotations

from decimal import Decimal

from newsfacts._classes import (
    ADJECTIVE,
    ADVERB,
    AUXILIARY,
    CAPITAL,
    CONJUNCTION,
    DETERMINER,
    DIGIT,
    GERUND,
    NUMBER,
    PREPOSITION,
    SUBORDINATOR,
)
from newsfacts._numerals import HYPHENS, MINUS, Form, Numeral
from newsfacts._sentences import Sentence
from newsfacts._words import Words
from newsfacts.claims._ages import is_age
from newsfacts.claims._figure import DASHES, Figure
from newsfacts.claims._inches import take_inches, take_marks
from newsfacts.claims._money import currency_before
from newsfacts.claims._phrases import compares, phrase_at, tells_time
from newsfacts.claims._ties import tie_behind
from newsfacts.claims._units import HUNDREDTHS, Found, kind_of, rate_at, unit_at
from newsfacts.lexicon import Lexicon
from newsfacts.records import ClaimKind

_HEAVY = Decimal(10_000)
_FEW = 10
_SHORTEST = 3
_SMALL = CONJUNCTION | PREPOSITION | AUXILIARY | SUBORDINATOR | DETERMINER | ADVERB


def figure(words: Words, numeral: Numeral, sentence: Sentence, lexicon: Lexicon, *, start: int) -> Figure:
    """The quantity that a numeral begins; nothing before word `start` is part of it."""
    found = Figure(
        numeral.first, numeral.last, numeral.last, numeral.low, numeral.high, numeral.form, hedged=numeral.first
    )
    found.scale = _scale(words, numeral, lexicon)
    if _take_one_before(words, found, sentence, start, lexicon):
        return found
    symbol = currency_before(words, numeral.first, start, lexicon)
    if symbol is not None:
        found.first, found.unit = symbol
        _take_minus(words, found, start)
        found.kind, found.hedged = ClaimKind.MONEY, found.first
    elif numeral.form in (Form.FRACTION, Form.MULTIPLE) and not _is_how_often(words, found, sentence, lexicon):
        found.kind = ClaimKind.RATIO
    _take_suffix(words, found, sentence, lexicon)
    _take_unit(words, found, sentence, lexicon)
    if found.unit is None and found.kind is ClaimKind.COUNT and _is_compared(words, found.last, sentence, lexicon):
        found.kind, found.form, found.last, found.after = ClaimKind.RATIO, Form.MULTIPLE, found.last + 1, found.last + 1
    if found.unit is None or found.unit.startswith("degree"):
        _take_sign(words, found, sentence, lexicon)
    if found.unit is None and found.kind is ClaimKind.COUNT and not take_marks(words, found, sentence):
        if is_age(words, found.first, found.last, found.low, sentence, lexicon):
            found.kind, found.unit = ClaimKind.AGE, "year"
        hedge = phrase_at(words, found.last, sentence.last, lexicon.hedges_after)
        if found.unit is None and hedge is not None:
            _take_hedged_unit(words, found, hedge[0], sentence.last, lexicon)
        elif found.unit is None and _joins(words, found.last, sentence):
            found.compound, found.last = True, found.last + 2
    return found


def _take_one_before(words: Words, figure: Figure, sentence: Sentence, start: int, lexicon: Lexicon) -> bool:
    """Take in the one unit that a number goes on: "an hour and a half", "an hour or two"."""
    numbers, joint = lexicon.language.numbers, figure.first - 1
    half = words.lower[figure.first] == numbers.half
    joint -= half
    first = joint - 2
    if first < start or words.lower[first] not in numbers.articles:
        return False
    expected = numbers.joiner if half else numbers.alternative
    if words.lower[joint] != expected or (half and words.lower[joint + 1] not in numbers.articles):
        return False
    found = unit_at(words, first + 1, joint, lexicon)
    few = figure.form is Form.WORD and 1 < figure.high <= _FEW
    if found is None or found[0] != joint or not (half or few):
        return False
    if not half and unit_at(words, figure.last, sentence.last, lexicon) is not None:
        return False  # "A month or six weeks".
    figure.first = figure.hedged = first
    figure.low, figure.high = (figure.low + 1, figure.high + 1) if half else (Decimal(1), figure.high)
    figure.form, figure.unit, figure.kind = Form.WORD, found[1], kind_of(found[1])
    return True


def _take_minus(words: Words, figure: Figure, start: int) -> None:
    """Take in the minus sign before a currency: "-$5", but "$3-$5"."""
    at = figure.first - 1
    tied = words.glued(at) and words.words[at - 1][-1].isalnum()
    if at >= start and words.words[at] in MINUS and words.glued(figure.first) and not tied:
        figure.first, figure.low, figure.high = at, -figure.high, -figure.low


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
    unit_words = lexicon.language.units
    at, last = _behind(words, figure, sentence, lexicon), sentence.last
    if at >= last:
        return
    found = unit_at(words, at, last, lexicon)
    if figure.kind is ClaimKind.MONEY:
        _take_currency(words, figure, found, last, lexicon)
        return
    word = words.lower[at]
    if word in unit_words.heavy and (figure.high >= _HEAVY or figure.form is Form.VAGUE):
        found = rate_at(words, at + 1, unit_words.heavy[word], last, lexicon)
    if found is None:
        found = _modified(words, at, last, lexicon)
    if found is None or figure.form is Form.MULTIPLE:
        return
    end, unit = found
    if end < last and words.classes[end] & (DIGIT | NUMBER) and words.words[end - 1] in lexicon.money_symbols:
        # A sign between two figures belongs to the second one.
        return
    figure.unit, figure.kind, figure.last, figure.after = unit, kind_of(unit), end, end
    if unit == "foot":
        take_inches(words, figure, last, lexicon)
    if unit in unit_words.ages:
        old = end + _hyphened(words, end, last)
        for length in (1, 2):
            if old + length <= last and " ".join(words.lower[old : old + length]) in unit_words.old:
                figure.kind, figure.last, figure.after = ClaimKind.AGE, old + length, old + length


def _take_hedged_unit(words: Words, figure: Figure, at: int, last: int, lexicon: Lexicon) -> None:
    """The unit behind a hedge that stands at a number: "35-plus hours", "20 or so miles"."""
    found = unit_at(words, at, last, lexicon)
    figure.after = at if found is None else found[0]
    if found is not None:
        figure.unit, figure.kind = found[1], kind_of(found[1])


def _is_how_often(words: Words, figure: Figure, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether a figure counts times: "twice a week", as "five times a week" does, but "twice the price"."""
    at, language = figure.last, lexicon.language
    often = at < sentence.last and words.lower[at - 1] in language.figures.times
    return often and words.lower[at] in language.units.rates


def _is_compared(words: Words, i: int, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether word `i` makes a multiple of the number before it: "four times as many", but "four times a week"."""
    if i + 1 >= sentence.last or words.lower[i] not in lexicon.language.figures.multiplied:
        return False
    return words.lower[i + 1] not in lexicon.language.units.rates and compares(words, i + 1, sentence.last, lexicon)


def _take_sign(words: Words, figure: Figure, sentence: Sentence, lexicon: Lexicon) -> None:
    """Read what is counted from zero downwards: "20 degrees below zero"."""
    end = phrase_at(words, figure.last, sentence.last, lexicon.signs)
    if end is not None and figure.low > 0:
        figure.low, figure.high = -figure.high, -figure.low
        figure.last = figure.after = end[0]


def _behind(words: Words, figure: Figure, sentence: Sentence, lexicon: Lexicon) -> int:
    """Index of the word behind a number where a unit may begin."""
    numbers = lexicon.language.numbers
    at, last = figure.last, sentence.last
    if at + 2 < last and words.lower[at] == numbers.partitive and figure.high < 1:
        # "Three quarters of an hour", "half of 1 percent", "0.3 of a point"
        one = words.lower[at + 1]
        if one in numbers.articles or numbers.cardinals.get(one) == 1 or one == "1":
            return at + 2
    if figure.form in (Form.VAGUE, Form.FRACTION) and at < last and words.lower[at] == numbers.partitive:
        return at + 1
    if figure.form is Form.FRACTION and at + 1 < last and words.lower[at] in numbers.articles:
        return at + 1
    return at + _hyphened(words, at, last)


def _take_currency(words: Words, figure: Figure, found: Found | None, last: int, lexicon: Lexicon) -> None:
    """What stands behind an amount whose currency stands before it: the currency again, and what it is a rate of."""
    assert figure.unit is not None
    if found is not None and kind_of(found[1]) is ClaimKind.MONEY:
        code, _, below = found[1].partition("/")
        figure.last = figure.after = found[0]
        figure.told = figure.unit == "USD"
        figure.unit = (code if figure.told else figure.unit) + ("/" + below if below else "")
    elif found is None:
        nation = lexicon.language.units.nations.get(words.lower[figure.last]) if figure.unit == "USD" else None
        end = figure.last + 1
        if nation is not None and (end == last or not words.words[end].isalpha() or words.classes[end] & _SMALL):
            figure.last, figure.unit, figure.told = end, nation, True
        end, figure.unit = rate_at(words, figure.last, figure.unit, last, lexicon)
        figure.last = figure.after = end


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


def _take_suffix(words: Words, figure: Figure, sentence: Sentence, lexicon: Lexicon) -> None:
    """A magnitude that other figures would take for a unit: "$5m", "\u00a33-5m", "5m people", "5m barrels"."""
    at, last = figure.last, sentence.last
    if at >= last or not words.glued(at) or figure.form is not Form.FIGURE:
        return
    scale = lexicon.language.numbers.money_suffixes.get(words.words[at])
    if scale is None or (at + 1 < last and words.glued(at + 1) and words.words[at + 1][0].isalnum()):
        return
    if figure.kind is not ClaimKind.MONEY and not _ends_amounts(words, figure.first, sentence.first, lexicon):
        behind = at + 1 + (at + 2 < last and bool(words.classes[at + 1] & (ADJECTIVE | CAPITAL)))
        figures = lexicon.language.figures
        counted = behind < last and words.lower[behind] in figures.plurals | figures.numerous
        if not counted and phrase_at(words, at + 1, last, lexicon.units) is None:
            return
    figure.low, figure.high, figure.scale = figure.low * scale, figure.high * scale, scale
    if figure.low == figure.low.to_integral_value():
        figure.low = figure.high = figure.low.quantize(Decimal(1))
    figure.last = figure.after = at + 1


def _ends_amounts(words: Words, first: int, start: int, lexicon: Lexicon) -> bool:
    """Whether a number is the second one of a range of money: "\u00a33-5m", "$3m to 5m"."""
    low = first - 2
    if low <= start or not (words.words[low + 1] in DASHES or words.lower[low + 1] in lexicon.language.hedges.level):
        return False
    low -= not words.classes[low] & DIGIT
    return currency_before(words, low, start, lexicon) is not None


def _joins(words: Words, i: int, sentence: Sentence) -> bool:
    """Whether a hyphen joins what is counted to a number that ends before word `i`: "12-nation", but "3-to-1"."""
    return _hyphened(words, i, sentence.last) and tie_behind(words, i, sentence) is None


def _hyphened(words: Words, i: int, last: int) -> bool:
    """Whether word `i` is a hyphen that joins its neighbours."""
    if not (i + 1 < last and words.words[i] in HYPHENS and words.glued(i) and words.glued(i + 1)):
        return False
    return words.words[i + 1][0].isalpha()
