# SPDX-License-Identifier: MIT
"""Numerals that are no quantities: years, dates, clock times, ordinals, scores, names, addresses, pronouns."""

from __future__ import annotations

from newsfacts._classes import (
    ADVERB,
    AUXILIARY,
    CAPITAL,
    CONJUNCTION,
    DETERMINER,
    DIGIT,
    NUMBER,
    PAST,
    PREPOSITION,
    PRONOUN,
    SUBORDINATOR,
)
from newsfacts._numerals import Form, Numeral
from newsfacts._sentences import Sentence
from newsfacts._words import Words
from newsfacts.claims import _calendar, _idioms, _names, _ties
from newsfacts.claims._figure import DASHES
from newsfacts.claims._money import currency_before
from newsfacts.claims._reasons import Reason
from newsfacts.claims._scores import is_dialled, is_of_player, score
from newsfacts.claims._units import kind_of, unit_at
from newsfacts.lexicon import Lexicon
from newsfacts.records import ClaimKind

_TIES = frozenset("#@_/=")
_DOI = "10."
_REGISTERED = 7
"""Characters of the least number that opens a DOI: "10.1016"."""
_YEAR = 4
"""Digits of a year."""
_CENTURIES = frozenset({"19", "20"})
_MEASURES = frozenset({ClaimKind.MEASURE, ClaimKind.DURATION})
_SHORT = 2
"""The most letters of the symbol of a unit."""
_SEAT = 3
"""Words from one such number to the next: "26A and"."""
_LINE = 4
_LINKS = 2
_SCANS = frozenset("pi")
_LINES_OF_VIDEO = frozenset("480 576 720 1080 1440 2160".split())
_THOUSAND = frozenset("kK")
_NO_LABEL = ADVERB | AUXILIARY | DETERMINER | NUMBER | PAST | PREPOSITION | PRONOUN
_REFERENCE = ["(", ")", ":"]
_BRACKETED = 12
_LONGEST = 9
"""The most digits that a figure has without a mark between them; more are an identifier."""


def refusal(words: Words, numeral: Numeral, sentence: Sentence, lexicon: Lexicon) -> Reason | None:
    """Why a numeral is no quantity, `None` where it may be one."""
    first, last = numeral.first, numeral.last
    figures = lexicon.language.figures
    before = words.lower[first - 1] if first > sentence.first else ""
    if numeral.form is Form.MULTIPLE:
        return _idioms.multiple(words, last, sentence, lexicon)
    if _calendar.is_told(words, first, last, sentence, lexicon) or (
        last - first == 1 and _calendar.is_of_day(words, first, sentence, lexicon)
    ):
        return Reason.CLOCK
    if (reason := _ties.refused(words, first, last, sentence, lexicon)) is not None:
        return reason
    if first > sentence.first and _is_placed(words, first, last, sentence, lexicon):
        return Reason.LABEL
    if numeral.form is Form.FRACTION:
        return _idioms.fraction(words, numeral, sentence, lexicon, before)
    if currency_before(words, first, sentence.first, lexicon) is not None:
        return None
    if last - first == 1 and lexicon.language.numbers.cardinals.get(words.lower[first]) == 1:
        return _idioms.one(words, first, sentence, lexicon, before)
    if before in figures.rates:
        return Reason.RATE
    if before in figures.ranks and not _idioms.is_named(words, last, sentence, lexicon):
        return Reason.ORDINAL
    if numeral.high == 0 and last - first == 1 and words.classes[first] & NUMBER:
        return _idioms.zero(words, last, sentence, figures, before)
    if not (words.classes[first] | words.classes[last - 1]) & DIGIT:
        if _calendar.is_spoken_year(words, first, last, sentence, lexicon):
            return Reason.YEAR
        return Reason.NAME if _names.in_name(words, first, last, sentence, lexicon) else None
    return _of_digits(words, first, last, sentence, lexicon, before)


def goes_on(words: Words, last: int, numeral: Numeral, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether digits are one more of the labels that end before word `last`, or how many there are.

    "Articles 5, 6 and {7}", "Level 3 out of {5}".
    """
    first, language = numeral.first, lexicon.language
    links = words.lower[last:first]
    if not 0 < len(links) <= _LINKS or not words.words[first].isdecimal() or numeral.last != first + 1:
        return False
    if " ".join(links) in language.figures.shares | language.figures.said_of:
        return True
    if not (language.hedges.joiners | DASHES | {","}).issuperset(links):
        return False
    counted = _names.counts(words, numeral.last, sentence, language.figures)
    return not counted and unit_at(words, numeral.last, sentence.last, lexicon) is None


def _is_placed(words: Words, first: int, last: int, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether a number tells which one of a row: "on day {three}", "until kilometre {38}", "moved to phase {two}"."""
    word, figures = words.lower[first - 1], lexicon.language.figures
    if len(word) <= _SHORT or word.endswith("s") or not word.isalpha():
        return False
    labelled = word in figures.labels and not words.classes[first] & DIGIT
    if not (labelled or _is_measure(word, lexicon)):
        return False
    before = words.classes[first - 2] if first - 2 >= sentence.first and words.words[first - 2].isalpha() else 0
    titled = words.classes[first - 1] & CAPITAL and first - 1 > sentence.first and words.classes[first] & DIGIT
    openings = PREPOSITION | CONJUNCTION | AUXILIARY | SUBORDINATOR | (DETERMINER if titled else 0)
    if before and not before & openings:
        return False
    if words.lower[first - 2] in figures.rates or words.lower[first - 2] in lexicon.language.units.rates:
        return False
    ends = last >= sentence.last or not words.words[last][0].isalnum() or titled  # "Year {7} pupils"
    return bool(ends) or bool(words.classes[last] & (PREPOSITION | CONJUNCTION) and not words.classes[last] & NUMBER)


def _is_measure(word: str, lexicon: Lexicon) -> bool:
    """Whether a word is the name of a unit, and of no money."""
    units = lexicon.units.get(word)
    return units is not None and any(len(parts) == 1 and kind_of(unit) in _MEASURES for parts, unit in units)


def _of_digits(words: Words, first: int, last: int, sentence: Sentence, lexicon: Lexicon, before: str) -> Reason | None:
    """Why digits without a currency are no quantity: what tells a time first, then what a unit rules out."""
    figures, single = lexicon.language.figures, last - first == 1
    if _is_one_of_seats(words, first, sentence):
        return Reason.LABEL
    if (reason := _in_word(words, first, last, sentence, lexicon)) is not None:
        return reason
    has_unit = unit_at(words, last, sentence.last, lexicon) is not None
    if (reason := _of_time(words, first, last, sentence, lexicon, before, has_unit=has_unit)) is not None:
        return reason
    after = words.lower[last] if last < sentence.last else ""
    if before == "[" and after == "]":
        return Reason.LABEL
    if single and words.words[first] in figures.emergencies and not has_unit:
        return None if after in figures.plurals | figures.numerous else Reason.LABEL
    if (
        _is_tied(words, first, last, sentence)
        or _goes_on_dialling(words, first, last, sentence)
        or (single and is_dialled(words, first, sentence, figures))
    ):
        return Reason.IDENTIFIER
    if single and (_is_cited(words, first, sentence) or _is_last_of(words, first, sentence, lexicon)):
        return Reason.LABEL
    if has_unit and not (len(after) == 1 and words.glued(last) and _names.is_labelled(words, first, sentence, figures)):
        return None
    return _without_unit(words, first, last, sentence, lexicon, before)


def _in_word(words: Words, first: int, last: int, sentence: Sentence, lexicon: Lexicon) -> Reason | None:
    """Why digits that letters are glued to are no quantity: "B{12}", "{1080}p", "{21}st"."""
    figures = lexicon.language.figures
    if first > sentence.first and words.glued(first) and words.lower[first - 1][-1].isalpha():
        return Reason.NAME
    if last >= sentence.last or not words.glued(last):
        return None
    after = words.lower[last]
    if after in _SCANS and words.words[first] in _LINES_OF_VIDEO:
        return Reason.NAME
    ordinal = after in figures.ordinals or words.words[last - 1][-1] + after in figures.ordinals
    parted = last + 1 < sentence.last and words.classes[last + 1] & DIGIT and not words.glued(last + 1)
    if ordinal and parted and unit_at(words, last, sentence.last, lexicon) is not None:
        return None  # "11st 4lb"
    return Reason.ORDINAL if ordinal else None


def _is_one_of_seats(words: Words, first: int, sentence: Sentence) -> bool:
    """Whether the same number with another letter is beside a number with a letter: "{26}A and 26B"."""
    number, letter = words.words[first], first + 1
    if letter >= sentence.last or len(words.words[letter]) > 1:
        return False
    if not (words.words[letter].isalpha() and words.glued(letter)):
        return False
    for at in (first - _SEAT, first + _SEAT):
        if sentence.first <= at and at + 1 < sentence.last and words.words[at] == number and words.glued(at + 1):
            return len(words.words[at + 1]) == 1 and words.lower[at + 1] != words.lower[letter]
    return False


def _of_time(
    words: Words, first: int, last: int, sentence: Sentence, lexicon: Lexicon, before: str, *, has_unit: bool
) -> Reason | None:
    """Why digits are a time: of the clock, a day, a decade, a year."""
    if _calendar.is_clock(words, last, sentence, lexicon):
        return Reason.CLOCK
    if _calendar.is_date(words, first, last, sentence, lexicon):
        return Reason.DATE
    if last < sentence.last and words.glued(last) and words.lower[last] in lexicon.language.figures.decades:
        return Reason.DECADE
    single = last - first == 1
    year = single and _calendar.is_year(words, first, last, sentence, lexicon, before, has_unit=has_unit)
    return Reason.YEAR if year else None


def _without_unit(
    words: Words, first: int, last: int, sentence: Sentence, lexicon: Lexicon, before: str
) -> Reason | None:
    """Why digits that no unit follows are no quantity."""
    figures = lexicon.language.figures
    if _is_listed(words, first, last, sentence):
        return Reason.LIST
    if before in figures.shares and first - 2 >= sentence.first and words.classes[first - 2] & (DIGIT | NUMBER):
        return None  # "Four in 10 Ohio voters"
    if _is_of_screen(words, first, last, sentence, lexicon):
        return Reason.NAME
    if last - first == 1 and is_of_player(words, first, sentence, lexicon):
        return Reason.PART
    result = score(words, first, last, sentence, figures, lexicon.language.units.aged)
    return result or _names.name(words, first, last, sentence, lexicon, before)


def _is_tied(words: Words, first: int, last: int, sentence: Sentence) -> bool:
    """Whether digits are tied to what stands beside them, or are more than a figure has: "#4471", "a_7", "24/7"."""
    if first > sentence.first and words.glued(first) and words.words[first - 1] in _TIES:
        return True
    if last - first == 1 and len(words.words[first]) > _LONGEST and words.words[first].isdecimal():
        return True
    registrant = words.words[first].startswith(_DOI) and len(words.words[first]) >= _REGISTERED
    if registrant and last < sentence.last and words.words[last] == "/" and words.glued(last):
        return True
    if last + 1 >= sentence.last or not words.glued(last) or not words.glued(last + 1):
        return False
    return words.words[last] in _TIES and bool(words.classes[last + 1] & DIGIT or words.words[last] != "/")


def _goes_on_dialling(words: Words, first: int, last: int, sentence: Sentence) -> bool:
    """Whether digits in groups go on with those before, which are no year: "1800 {333 000}"."""
    before = words.words[first - 1] if first > sentence.first and last - first > 1 else ""
    return before.isdecimal() and not (len(before) == _YEAR and before[:2] in _CENTURIES)


def _is_cited(words: Words, i: int, sentence: Sentence) -> bool:
    """Whether digits are a volume, an issue or a page of a reference: "35 (12): 2714"."""
    for first in (i, i - 2, i - 5):
        if sentence.first <= first and first + 5 < sentence.last:
            marks = [words.words[first + place] for place in (1, 3, 4)]
            digits = (words.classes[first + place] & DIGIT for place in (0, 2, 5))
            if marks == _REFERENCE and all(digits):
                return True
    return False


def _is_last_of(words: Words, i: int, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether digits tell how many labels there are ("part 2 of 5"), or are a line of that ("list 1 of 3")."""
    if sentence.last - sentence.first == _LINE and sentence.first < i:
        line = range(sentence.first, sentence.last)
        shapes = [words.classes[at] & (DIGIT | NUMBER) for at in line]
        named = words.words[line[0]].isalpha() and not words.classes[line[0]] & _NO_LABEL
        if named and shapes[1] and shapes[3] and words.lower[line[2]] == lexicon.language.numbers.partitive:
            return True
    return False


def _is_of_screen(words: Words, first: int, last: int, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether a few thousand are a size of screens or the like: "a {4K} display", "a {5K} run", but "5K people"."""
    if (
        last >= sentence.last
        or words.words[last - 1] not in _THOUSAND
        or last - first != 2
        or len(words.words[first]) > 2
    ):
        return False
    noun = words.words[last].isalpha() and not words.classes[last] & _NO_LABEL
    return noun and not _names.counts(words, last, sentence, lexicon.language.figures)


def _is_listed(words: Words, first: int, last: int, sentence: Sentence) -> bool:
    """Whether digits number the things of a list: "1. peace", "2) bread", but "(in 2)"."""
    if last >= sentence.last or not words.glued(last):
        return False
    if words.words[last] != ")":
        return _is_clause(words, last, sentence) or (words.words[last] == "." and first == sentence.first)
    opened = words.words[max(sentence.first, first - _BRACKETED) : first]
    if opened[-1:] == ["("] and (len(opened) == 1 or not words.classes[first - 2] & (CAPITAL | DIGIT)):
        # "it names (1) rest, (2) exercise", but "Jane Doe (45) said" and "a reading of 40 (45) points"
        numbers = len(opened) == 1 or (last + 1 < sentence.last and words.words[last + 1][0].islower())
        return len(words.words[first]) == 1 and numbers
    return "(" not in opened and (not opened or opened[-1] != ")")


def _is_clause(words: Words, last: int, sentence: Sentence) -> bool:
    """Whether a letter in brackets is tied to a number that ends before word `last`: "a 401(k) plan"."""
    inside = words.words[last : min(last + 3, sentence.last)]
    return len(inside) == 3 and inside[0] == "(" and inside[2] == ")" and len(inside[1]) == 1 and inside[1].isalpha()
