# SPDX-License-Identifier: MIT
"""The currency before a number: a sign or an abbreviation."""

from __future__ import annotations

from newsfacts._classes import AUXILIARY, CAPITAL, CONJUNCTION, DETERMINER, PREPOSITION, PRONOUN, SUBORDINATOR
from newsfacts._numerals import HYPHENS
from newsfacts._words import Words
from newsfacts.lexicon import Lexicon

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
    if len(words.words[first]) <= longest and not _is_magnified(words, first + 1, lexicon):
        return False
    if len(words.words[at]) > 1:
        return True
    named = at > 0 and words.classes[at - 1] & CAPITAL and not words.classes[at - 1] & _SMALL
    magnified = _is_magnified(words, first + 1, lexicon) or not words.words[first].isdecimal()
    return words.glued(first) and (magnified or not named)  # But not "the Nighthawk R6700"


def _is_magnified(words: Words, i: int, lexicon: Lexicon) -> bool:
    """Whether a magnitude is at word `i`, behind digits: "5 million", "5m"."""
    if i >= len(words):
        return False
    numbers = lexicon.language.numbers
    if words.lower[i] in numbers.magnitudes:
        return True
    return words.glued(i) and (words.words[i] in numbers.suffixes or words.words[i] in numbers.money_suffixes)
