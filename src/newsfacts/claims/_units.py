# SPDX-License-Identifier: MIT
"""Units behind a figure: names and symbols with metric prefixes, powers, and rates ("barrels a day")."""

from __future__ import annotations

from newsfacts._classes import ADJECTIVE, ADVERB, CAPITAL, CONJUNCTION, DETERMINER, DIGIT, PREPOSITION, UPPER
from newsfacts._numerals import HYPHENS, unhyphened
from newsfacts._words import Words
from newsfacts.claims._phrases import OWNERS, phrase_at
from newsfacts.lang.si import CLOSED, POWERS, PREFIXES, SPACED
from newsfacts.lexicon import Lexicon
from newsfacts.records import ClaimKind

_PERCENTS = frozenset({"percent", "percentage_point", "basis_point"})
HUNDREDTHS = frozenset({"cent", "penny", "sen", "paisa", "kopeck"})
_DURATIONS = frozenset(
    """
    nanosecond microsecond millisecond second minute hour day night week fortnight month year decade century
    """.split()
)
_PREFIXES = tuple(dict.fromkeys(PREFIXES.values()))
_TITLED = frozenset({ClaimKind.MEASURE, ClaimKind.MONEY})
_NO_NOUN = ADJECTIVE | ADVERB | CONJUNCTION | DETERMINER | DIGIT | PREPOSITION
_MEASURED = frozenset({ClaimKind.MEASURE, ClaimKind.DURATION})

Found = tuple[int, str]
"""Index of the word after a unit, and the unit's name."""


def kind_of(unit: str) -> ClaimKind:
    """The kind of claim that a unit makes; a rate is of the kind of what is above its stroke."""
    unit = unit.split("/", 1)[0]
    if (len(unit) == 3 and unit.isupper()) or unit in HUNDREDTHS:
        return ClaimKind.MONEY
    if unit in _PERCENTS:
        return ClaimKind.PERCENT
    return ClaimKind.DURATION if unit in _DURATIONS else ClaimKind.MEASURE


def unit_at(words: Words, i: int, last: int, lexicon: Lexicon) -> Found | None:
    """The unit that begins at word `i`, with its power and what it is a rate of."""
    found = _simple(words, i, last, lexicon)
    return None if found is None else rate_at(words, *found, last, lexicon)


def rate_at(words: Words, end: int, unit: str, last: int, lexicon: Lexicon) -> Found:
    """A unit that ends before word `end`, with the unit behind "per", "a" or a stroke that makes a rate of it."""
    unit_words = lexicon.language.units
    if end + 1 >= last or kind_of(unit) is ClaimKind.PERCENT or "/" in unit:
        return end, unit
    at = unhyphened(words, end, last) if words.words[end] in HYPHENS else end
    stroke = words.words[end] == "/" and words.glued(end) and words.glued(end + 1)
    if not stroke and words.lower[at] not in unit_words.rates:
        return end, unit
    # In "a 60-mile-per-hour wind" hyphens join all of it, in "$12 a day-long pass" none of it.
    below = _simple(words, unhyphened(words, at + 1, last) if at > end else at + 1, last, lexicon)
    if below is None or kind_of(below[1]) not in _MEASURED or "/" in below[1]:
        return end, unit
    after = words.lower[below[0]] if below[0] < last else ""
    if after in unit_words.since or (after in HYPHENS and words.glued(below[0]) and at == end):
        return end, unit
    return below[0], f"{unit}/{below[1]}"


def _simple(words: Words, i: int, last: int, lexicon: Lexicon) -> Found | None:
    """The unit that begins at word `i`, with its power: a symbol as written, else a name, else a prefix and a name."""
    if i >= last or (words.lower[i] in lexicon.language.units.common and not _behind_digits(words, i)):
        return None
    word, found = words.lower[i], None
    if words.words[i] in lexicon.unit_symbols:
        found = _symbol(words, i, last, lexicon)
    if found is None and word in lexicon.units:
        found = _named(words, i, last, lexicon)
    if found is None and word.startswith(_PREFIXES):
        found = _prefixed(words, i, lexicon)
    if found is None and word[-1] in POWERS:
        found = _raised(words, i, lexicon)
    if found is None or kind_of(found[1]) not in _MEASURED:
        return found
    end, unit = found
    at = end + (end < last and words.words[end] == "^")
    raised = at < last and words.words[at] in POWERS and words.glued(at) and words.glued(end)
    if raised and (kind_of(unit) is ClaimKind.MEASURE or words.words[i - 1] == "/"):  # "m/s2", but no "5s2"
        return at + 1, f"{POWERS[words.words[at]]} {unit}"
    return found


def _behind_digits(words: Words, i: int) -> bool:
    """Whether digits stand before word `i`, perhaps with a hyphen between: "32-bit"."""
    return bool(words.classes[i - 1 - (words.words[i - 1] in HYPHENS)] & DIGIT)


def _named(words: Words, i: int, last: int, lexicon: Lexicon) -> Found | None:
    """A name of a unit, but none of a person ("8 Rand Paul")."""
    found = phrase_at(words, i, last, lexicon.units)
    if i + 1 < last and words.words[i + 1] in HYPHENS and (found is None or found[0] == i + 1):
        found = _tied(words, i, last, lexicon) or found
    if found is None or found[0] > i + 1:
        return found
    title = words.classes[i] & CAPITAL and not words.classes[i] & UPPER and not words.lower[i].endswith("s")
    if not title or words.words[i - 1] in HYPHENS or kind_of(found[1]) not in _TITLED or i + 1 >= last:
        return found  # "13-Inch Pro"
    person = words.classes[i + 1] & CAPITAL or words.lower[i + 1] in OWNERS
    return None if person else found


def _tied(words: Words, i: int, last: int, lexicon: Lexicon) -> Found | None:
    """A name of several words that hyphens join: "a 500-square-foot flat"."""
    for parts, unit in lexicon.units.get(words.lower[i], ()):
        if len(parts) > 1:
            at = end = i
            for part in parts:
                if at >= last or words.lower[at] != part:
                    break
                end = at + 1
                at = unhyphened(words, end, last)
            else:
                return end, unit
    return None


def _raised(words: Words, i: int, lexicon: Lexicon) -> Found | None:
    """A symbol with a raised figure, which the scan leaves in one word: "km\u00b2"."""
    power, name = POWERS[words.words[i][-1]], words.lower[i][:-1]
    unit = lexicon.unit_symbols.get(words.words[i][:-1])
    unit = unit or next((unit for parts, unit in lexicon.units.get(name, ()) if len(parts) == 1), None)
    return None if unit is None else (i + 1, f"{power} {unit}")


def _symbol(words: Words, i: int, last: int, lexicon: Lexicon) -> Found | None:
    """A symbol, exactly as written; those of one letter must be glued to the figure or be followed by no name."""
    symbol = words.words[i]
    unit = lexicon.unit_symbols[symbol]
    following = i + 1 if i + 1 < last else None
    tied = following is not None and words.glued(following)
    if tied and words.words[i + 1][0].isalpha():
        return None
    if len(symbol) == 1 and not words.glued(i):
        digits = words.classes[i - 1] & DIGIT or words.words[i - 1][-1].isdigit()  # "10\u2078 m"
        if not digits or (tied and words.words[i + 1] in HYPHENS):
            return None  # "six C-130 planes"
        shape = words.classes[following] if following is not None else 0
        spaced = symbol in SPACED and (not shape & CAPITAL or shape & UPPER)
        behind = words.words[following] if following is not None else "."
        ends = not behind[0].isalnum() or (tied and behind in POWERS) or (shape & _NO_NOUN and not shape & CAPITAL)
        return (i + 1, unit) if spaced or behind == "/" or (symbol in CLOSED and ends) else None
    return i + 1, unit


def _prefixed(words: Words, i: int, lexicon: Lexicon) -> Found | None:
    """A metric prefix and the name of a unit in one word: "exabytes"."""
    word = words.lower[i]
    for prefix in _PREFIXES:
        if word.startswith(prefix):
            for parts, unit in lexicon.units.get(word.removeprefix(prefix), ()):
                if len(parts) == 1 and kind_of(unit) in _MEASURED:
                    return i + 1, prefix + unit
    return None
