# SPDX-License-Identifier: MIT
"""Amounts of money: the sign or the abbreviation before a number, and what names the currency again behind it."""

from __future__ import annotations

from newsfacts._classes import (
    ADVERB,
    AUXILIARY,
    CAPITAL,
    CONJUNCTION,
    DETERMINER,
    PREPOSITION,
    PRONOUN,
    SUBORDINATOR,
)
from newsfacts._numerals import HYPHENS, MINUS, Numeral
from newsfacts._words import Words
from newsfacts.claims._figure import Figure
from newsfacts.claims._phrases import SMALL
from newsfacts.claims._units import kind_of, rate_at, unit_at
from newsfacts.lexicon import Lexicon
from newsfacts.records import ClaimKind

_NEAR = 8
_DOLLARS = "USD"
_NO_NOUN = SMALL | ADVERB

Named = tuple[int, str, bool]
"""Index of the word after an amount, its unit, and whether words behind it tell whose currency it is."""
_SMALL = AUXILIARY | CONJUNCTION | DETERMINER | PREPOSITION | PRONOUN | SUBORDINATOR


def currency_before(words: Words, first: int, start: int, lexicon: Lexicon) -> tuple[int, str] | None:
    """Index of the first word of the currency that stands before a number, and its code."""
    at = first - 1
    symbols = lexicon.money_symbols
    if at > start and words.words[at] == "." and words.words[at - 1] in symbols and words.glued(at):
        return (at - 1, symbols[words.words[at - 1]]) if _is_currency(words, at - 1, first, lexicon) else None
    if at < start:
        return None
    word = words.words[at]
    joined = symbols.get(words.words[at - 1] + word) if at > start else None
    if joined is not None and (words.glued(at) or len(words.words[at - 1]) > 1):
        return at - 1, joined  # "US $5" stands for "US$5", but "A $5 million reward" for no Australian money.
    if word not in symbols or (word.isalpha() and not _is_currency(words, at, first, lexicon)):
        return None
    return at, symbols[word]


def _is_currency(words: Words, at: int, first: int, lexicon: Lexicon) -> bool:
    """Whether letters before a number are a currency: "R18", "N80m", but "PLX-R18", "PS5", "N95" and "plan R 18"."""
    if words.glued(at) and (words.words[at - 1] in HYPHENS or words.words[at - 1][-1].isalnum()):
        return False
    longest = lexicon.language.units.products.get(words.words[at], 0)
    model = longest == 1 and first + 1 < len(words) and words.words[first + 1].isupper() and words.glued(first + 1)
    if len(words.words[first]) <= longest and (model or not _is_magnified(words, first + 1, lexicon)):
        return _is_beside_money(words, at)
    if len(words.words[at]) > 1:
        return True
    named = at > 0 and words.classes[at - 1] & CAPITAL and not words.classes[at - 1] & _SMALL
    magnified = _is_magnified(words, first + 1, lexicon) or not words.words[first].isdecimal()
    return words.glued(first) and (magnified or not named)  # But not "the Nighthawk R6700"


def _is_beside_money(words: Words, at: int) -> bool:
    """Whether the letters before a number stand before a longer amount nearby: "fell by {N}25 to N1,560"."""
    near = (i for i in range(max(0, at - _NEAR), min(at + _NEAR, len(words) - 1)) if i != at)
    return (
        words.glued(at + 1)
        and not words.classes[at - 1] & DETERMINER
        and any(words.words[i] == words.words[at] and "," in words.words[i + 1] and words.glued(i + 1) for i in near)
    )


def _is_magnified(words: Words, i: int, lexicon: Lexicon) -> bool:
    """Whether a magnitude is at word `i`, behind digits: "5 million", "5m"."""
    if i >= len(words):
        return False
    numbers = lexicon.language.numbers
    if words.lower[i] in numbers.magnitudes:
        return True
    return words.glued(i) and (words.words[i] in numbers.suffixes or words.words[i] in numbers.money_suffixes)


def named_again(words: Words, end: int, code: str, at: int, last: int, lexicon: Lexicon) -> Named:
    """What names the currency again, or what the amount is a rate of, behind a number that ends before word `end`.

    It may begin at word `at`.
    """
    found = unit_at(words, at, last, lexicon)
    if found is not None:
        if kind_of(found[1]) is not ClaimKind.MONEY:
            return end, code, False
        named, stroke, below = found[1].partition("/")
        told = code == _DOLLARS
        return found[0], (named if told else code) + stroke + below, told
    nation = lexicon.language.units.nations.get(words.lower[end]) if code == _DOLLARS and end < last else None
    told = nation is not None and _ends_phrase(words, end + 1, last)
    if nation is not None and told:
        end, code = end + 1, nation
    return *rate_at(words, end, code, last, lexicon), told


def amount(words: Words, number: Numeral, scale: int, first: int, named: Named, start: int) -> Figure:
    """A number with the currency before it, from word `first` on, and perhaps a minus sign: "-$5", but "$3-$5"."""
    sign, (end, unit, told) = first - 1, named
    tied = words.glued(sign) and words.words[sign - 1][-1].isalnum()
    negative = sign >= start and words.words[sign] in MINUS and words.glued(first) and not tied
    first -= negative
    return Figure(
        first=first,
        last=end,
        after=end,
        opened=first,
        low=-number.high if negative else number.low,
        high=-number.low if negative else number.high,
        form=number.form,
        scale=scale,
        kind=ClaimKind.MONEY,
        unit=unit,
        told=told,
    )


def _ends_phrase(words: Words, i: int, last: int) -> bool:
    """Whether the word before `i` tells of no noun behind it: "$5 Canadian", but "a $5 Canadian ticket"."""
    return i == last or not words.words[i].isalpha() or bool(words.classes[i] & _NO_NOUN)
