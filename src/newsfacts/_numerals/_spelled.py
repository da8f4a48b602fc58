# SPDX-License-Identifier: MIT
"""Numbers in words: cardinals of any size, halves, orders of magnitude, fractions."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from newsfacts._classes import ADJECTIVE, ANY_VERB, AUXILIARY, CAPITAL, NOUN
from newsfacts._numerals._joints import HYPHENS, LIMIT, MOST_DIGITS, multiplied, times, unhyphened
from newsfacts._numerals._numeral import Form, Numeral
from newsfacts._words import Words

if TYPE_CHECKING:
    from newsfacts.lang.schema import NumberWords

_PARTS = 4
"""Quarters that make a year."""


def spelled(
    words: Words, i: int, last: int, numbers: NumberWords, group: int | None = None
) -> tuple[int, Decimal] | None:
    """A number in words. `group` is what is known of it so far, below a thousand."""
    total, end, at, smallest = 0, i, i, 10**18
    tens = False
    while at < last and total < LIMIT:
        word = words.lower[at]
        small = numbers.cardinals.get(word)
        scale = numbers.magnitudes.get(word)
        if small is not None:
            if group is None:
                group = small
            elif (tens and 0 < small < 10) or (group >= 100 and group % 100 == 0 and 0 < small < 100):
                group += small
            else:
                break
            tens = 20 <= small <= 90
        elif scale is not None and group is not None:
            if scale <= 100:
                if group >= 100:
                    break
                group *= scale
            elif scale < smallest:
                total += group * scale
                group, smallest = None, scale
            else:
                total = (total + group) * scale
                group = None
            tens = False
        elif total and group is None and word in numbers.cardinals:
            group = numbers.cardinals[word]
        else:
            break
        end = at = at + 1
        at = _inside(words, at, last, numbers, joined=not tens and (group is None or group >= 100))
    if end == i:
        return None
    value = Decimal(total + (group or 0))
    added = and_part(words, end, last, numbers)
    if added is not None:
        # "Two and a half million", but "two million and a half".
        unit = smallest if group is None and smallest < 10**18 else 1
        return multiplied(words, added[0], last, value + times(added[1], unit), numbers)
    if end < last and words.lower[end] == numbers.point:
        return _pointed(words, end, last, value, numbers)
    return end, value


def _pointed(words: Words, i: int, last: int, value: Decimal, numbers: NumberWords) -> tuple[int, Decimal]:
    """The decimal places behind the word for the point, which stands at word `i`: "two point five million"."""
    end, digits = i + 1, ""
    while end < last and len(digits) < MOST_DIGITS and 0 <= numbers.cardinals.get(words.lower[end], 10) < 10:
        digits += str(numbers.cardinals[words.lower[end]])
        end += 1
    return multiplied(words, end, last, value + Decimal(f"0.{digits}"), numbers) if digits else (i, value)


def _inside(words: Words, i: int, last: int, numbers: NumberWords, *, joined: bool) -> int:
    """Step over a hyphen or the joiner inside a number."""
    if i + 1 < last and words.words[i] in HYPHENS and words.glued(i) and words.glued(i + 1):
        return i + 1
    if joined and i + 1 < last and words.lower[i] == numbers.joiner and words.lower[i + 1] in numbers.cardinals:
        return i + 1
    return i


def half(words: Words, i: int, last: int, numbers: NumberWords) -> tuple[int, Decimal]:
    """Read "half", "half a million", "half-dozen"."""
    at = unhyphened(words, i + 1, last)
    if at < last and words.lower[at] in numbers.articles:
        at = unhyphened(words, at + 1, last)
    if at < last and words.lower[at] in numbers.magnitudes:
        return multiplied(words, at, last, Decimal("0.5"), numbers)
    return i + 1, Decimal("0.5")


def and_part(words: Words, i: int, last: int, numbers: NumberWords) -> tuple[int, Decimal] | None:
    """The fraction that a number in words goes on with: "and a half", "and three quarters", "and two-thirds"."""
    if i + 2 >= last or (words.lower[i] != numbers.joiner and words.words[i] not in HYPHENS):
        return None
    at = unhyphened(words, i, last)
    if at + 2 >= last or words.lower[at] != numbers.joiner:
        return None
    at = unhyphened(words, at + 1, last)
    bare = words.lower[at] == numbers.half
    above = 1 if bare or words.lower[at] in numbers.articles else numbers.cardinals.get(words.lower[at], 0)
    name = at if bare else unhyphened(words, at + 1, last)
    below = numbers.fractions.get(words.lower[name]) if name < last else None
    if below is None or not 0 < above < below:
        return None
    if (bare or words.lower[name] != numbers.half) and name + 1 < last:
        following = words.lower[name + 1]
        ordinal = bare or (above == 1 and words.lower[name] != numbers.quarter)
        counted = not following.isalpha() or following.endswith("s") or following in numbers.magnitudes
        if following == numbers.partitive or (ordinal and not counted):
            return None  # "Five and two-thirds of the voters", "two and a third man", "one and half the others".
    return name + 1, Decimal(above) / below


def vague(words: Words, i: int, numbers: NumberWords) -> Numeral:
    """Read "thousands", "tens of thousands", "tens or even hundreds of billions"."""
    lower, length = words.lower, len(words)
    low = high = Decimal(numbers.vague[lower[i]])
    end = i + 1
    for gap in (1, 2):
        at = i + 1 + gap
        if at < length and lower[i + 1] in (numbers.alternative, numbers.joiner) and lower[at] in numbers.vague:
            following = Decimal(numbers.vague[lower[at]])
            if following != low or lower[i + 1] == numbers.alternative:
                high, end = max(high, following), at + 1
            break
    while high < LIMIT and end + 1 < length and lower[end] == numbers.partitive and lower[end + 1] in numbers.vague:
        scale = numbers.vague[lower[end + 1]]
        low, high, end = low * scale, high * scale, end + 2
    return Numeral(i, end, low, high * 10, Form.VAGUE)


def part(words: Words, i: int, after: int, numbers: NumberWords) -> Numeral | None:
    """Read "a third", "a quarter of", "a quarter-million": an article before, and nothing behind that counts on."""
    if words.lower[i].endswith("s"):
        return None
    article = i - 1
    quarter, value = words.lower[i] == numbers.quarter, Decimal(1) / numbers.fractions[words.lower[i]]
    if article < after or words.lower[article] not in numbers.articles:
        whole = share(words, i, i + 1, value, numbers)
        return whole if whole.form is Form.WORD else None  # "quarter of a million"
    end, product = multiplied(words, i + 1, len(words), value, numbers) if quarter else (0, value)
    if end > i + 1:
        return Numeral(article, end, product, product, Form.WORD)
    if i + 1 < len(words):
        following = words.lower[i + 1]
        hyphened = following in HYPHENS and words.glued(i + 1) and not quarter
        if following[0].isalpha() and following != numbers.partitive:
            shape = words.classes[i + 1]
            verb = shape & (AUXILIARY | ANY_VERB) and not shape & (NOUN | ADJECTIVE | CAPITAL)
            if not (verb or quarter):
                return None
        elif hyphened:
            return None
    return share(words, article, i + 1, value, numbers)


def share(words: Words, first: int, end: int, value: Decimal, numbers: NumberWords) -> Numeral:
    """A fraction that ends before word `end`; of a magnitude it makes a number: "three quarters of a million"."""
    at = end + 2
    following = words.lower[end : at + 1]
    if len(following) > 2 and following[0] == numbers.partitive and following[1] in numbers.articles:
        whole, product = multiplied(words, at, len(words), value, numbers)
        if whole > at:
            return Numeral(first, whole, product, product, Form.WORD)
    return Numeral(first, end, value, value, Form.FRACTION)


def denominator(words: Words, i: int, numbers: NumberWords) -> tuple[int, int] | None:
    """The denominator behind a numerator in words: "two-thirds", "three quarters"."""
    at = unhyphened(words, i, len(words))
    if at < len(words) and words.lower[at] in numbers.fractions:
        plural = words.lower[at].endswith("s")
        above = numbers.cardinals.get(words.lower[i - 1]) if i > 0 else None
        # "Two quarters" are half a year rather than a half.
        halves = above == 2 and numbers.fractions[words.lower[at]] == _PARTS
        if plural != (above == 1) and not halves:
            return at + 1, numbers.fractions[words.lower[at]]
    return None
