# SPDX-License-Identifier: MIT
"""Noun phrases that end before a word: what a verb behind them tells of."""

from __future__ import annotations

from newsfacts._attribution import phrase_before
from newsfacts._classes import (
    ADJECTIVE,
    ADVERB,
    ANY_VERB,
    AUXILIARY,
    CAPITAL,
    CONJUNCTION,
    CUE,
    DETERMINER,
    DIGIT,
    GERUND,
    MONTH,
    NEGATION,
    NOUN,
    NUMBER,
    PAST,
    PREPOSITION,
    RELATIVE,
    SUBORDINATOR,
    THIRD,
    VERB,
    WEEKDAY,
)
from newsfacts._numerals import HYPHENS
from newsfacts._sentences import Sentence
from newsfacts._words import Words
from newsfacts.claims._phrases import APOSTROPHES, OWNERS, SMALL, tells_time
from newsfacts.lexicon import Lexicon

_LONGEST = 6
_YEAR = 4
"""Digits of a year."""
_PLAIN = NOUN | ADJECTIVE | CAPITAL
_RATES = frozenset({"%"})

Range = tuple[int, int]


def head_of(words: Words, first: int, last: int, sentence: Sentence, lexicon: Lexicon) -> Range | None:
    """The noun phrase at the head of the words from `first` to before `last`, without its owner and what follows it."""
    figures = lexicon.language.figures
    first += 2 * tells_time(words, first, last, lexicon)  # "Last month sales rose"
    while first < last and (
        words.classes[first] & (DETERMINER | CONJUNCTION | ADVERB) or not words.words[first].isalpha()
    ):
        if words.classes[first] & CAPITAL and first > sentence.first and words.words[first - 1][-1].isalnum():
            break  # But not at "Lagos \u2014 {The} naira".
        measured = words.words[first] in HYPHENS and words.classes[first - 1] & DIGIT
        first += 2 if measured else 1  # "A 16-ounce {jar}"
    if first and (
        (words.classes[first - 1] & (DIGIT | NUMBER) and not is_year(words, first - 1))
        or words.words[first - 1] in _RATES
    ):
        return None  # "5 percent, which is more than 4"
    if first > 1 and words.lower[first - 1] in lexicon.language.units.rates and _measures(words, first - 2, lexicon):
        return None  # "They rose five cents {a share} to $9", "at $9 {a barrel}, up 5%"
    if first and words.lower[first - 1] == figures.infinitive and words.classes[first] & VERB:
        first += 1
    end = first
    while end < last and (_owns(words, end) or not _ends(words, end, last, lexicon, opening=end == first)):
        end += 1
        if _owns(words, end - 1):
            first = end
    while end > first and words.classes[end - 1] & ADVERB and not words.classes[end - 1] & _PLAIN:
        end -= 1
    if end <= first or end - first - 2 * sum(word in HYPHENS for word in words.words[first:end]) > _LONGEST:
        return None
    head = words.lower[end - 1]
    if head in figures.numbering and end + 1 < last and words.lower[end] in figures.said_of:
        return head_of(words, end + 1, last, sentence, lexicon)
    if not words.words[end - 1][-1].isalnum() or any(_counts(words, i) for i in range(first, end)):
        return None
    if words.classes[first] & GERUND and not (words.classes[first] & (NOUN | ADJECTIVE) or _owned(words, first)):
        return None  # "Raising levels could cost $5 million."
    if head in lexicon.language.time.units or words.classes[first] & (WEEKDAY | MONTH) or head in lexicon.deictic:
        return None
    return first, end


def noun_before(words: Words, start: int, last: int, sentence: Sentence, lexicon: Lexicon) -> Range | None:
    """The noun phrase that ends before word `last`."""
    first = _phrase(words, last, start, lexicon) if last > start else None
    return head_of(words, first, last, sentence, lexicon) if first is not None else None


def clause(words: Words, start: int, last: int, lexicon: Lexicon) -> int | None:
    """Index of the first word of the subject that ends before word `last`: noun phrases that prepositions tie."""
    found, joint = _phrase(words, last, start, lexicon), None
    while found is not None:
        first, tie = found, found - 1
        while tie > start and words.classes[tie] & (ADVERB | DIGIT | NUMBER):
            tie -= 1
        if tie + 1 < first and tie > start and words.classes[tie] & DETERMINER:
            tie -= 1  # "Prices at {the weekly} auction rose."
        if tie + 1 < first and tie > start and words.lower[tie] in OWNERS:
            found = _phrase(words, tie, start, lexicon)  # "Revenue at the town's {nine casinos} rose."
            continue
        shape = words.classes[tie]
        if first <= start:
            return first
        if words.lower[tie] in words.small.absolute and not (tie > start and words.words[tie - 1].isalpha()):
            return first  # "With {earnings} falling 5%"
        if joint is None and shape & (CONJUNCTION | SUBORDINATOR):
            joint, found = first, _phrase(words, tie, start, lexicon)
            ties = words.classes[max(start, (found or 0) - 1) : tie + (shape & SUBORDINATOR > 0)]
            if found is None or not any(bits & PREPOSITION for bits in ties):
                return first
            continue  # "Imports from Malta and {the island} rose", "Profit before {taxes} rose"
        if shape & GERUND and words.classes[tie - 1] & PREPOSITION:
            tie -= 1  # "The cost of {releasing} them"
        elif tie == start and shape & PREPOSITION and (plain := _behind_place(words, first, last)) is not None:
            return plain  # "In Perth {values} are up 5%."
        elif not (shape & PREPOSITION or words.lower[tie] in lexicon.language.figures.rates):
            opens = not words.words[tie].isalpha() or shape & (SUBORDINATOR | RELATIVE | CUE)
            return first if joint is None or opens else joint
        if joint is None and tie > start and _is_reduced(words, tie - 1, lexicon):
            tie -= 1  # "The cost {associated with} it"
            if tie > start and words.classes[tie - 1] & RELATIVE:
                tie -= 1  # "The price of a home {that sold in} May"
        found = _phrase(words, tie, start, lexicon)
    return joint


def _behind_place(words: Words, first: int, last: int) -> int | None:
    """Index after the name that opens the words from `first` to before `last`, where something else is behind it."""
    at = first
    while at < last and words.classes[at] & CAPITAL and words.words[at].isalpha():
        at += 1
    return at if first < at < last and not words.classes[at] & SMALL and words.words[at].isalpha() else None


def _is_reduced(words: Words, i: int, lexicon: Lexicon) -> bool:
    """Whether a participle can describe the noun before it: not one of change, nor one that reports."""
    if not words.classes[i] & PAST:
        return False
    word, language = words.lower[i], lexicon.language.hedges
    return word not in lexicon.cues and lexicon.verbs.get(word, word) not in language.up | language.down


def _phrase(words: Words, last: int, start: int, lexicon: Lexicon) -> int | None:
    """Index of the first word of the noun phrase that ends before word `last`."""
    first = phrase_before(words, last, start)
    if first is None and words.classes[last - 1] & (THIRD | VERB):
        named = group(words, start, last, lexicon)
        opens = named == last - 1 and not (named > start and words.words[named - 1].isalpha())
        told = opens and words.classes[last] & AUXILIARY  # "{Pay} has climbed"
        behind = named > start and words.classes[named - 1] & (DETERMINER | CUE)
        first = named if told or behind else None  # "the {fines}", "said {prices} rose"
    while first is not None and first - 1 > start and words.words[first - 1] in HYPHENS and words.glued(first):
        first -= 2
        whole = phrase_before(words, first + 1, start)  # "Of {a} single-family home"
        first = whole if whole is not None and whole < first else first
        if words.classes[first] & (DIGIT | NUMBER) and first - 1 > start and words.classes[first - 1] & DETERMINER:
            first -= 1  # "For {a} one-bedroom flat"
    if first is not None and first - 1 > start and words.classes[first - 1] & GERUND:
        first -= _owned(words, first - 1)  # "The firm's {operating} margin"
    if first is not None and words.classes[first] & DIGIT and words.words[first + 1] not in HYPHENS:
        return None  # But "yields on {10-year} gilts".
    return first


def group(words: Words, start: int, last: int, lexicon: Lexicon) -> int:
    """Index of the first word of the noun phrase whose head ends before word `last`: "{net income} of $5"."""
    first = last - 1
    while first > max(start, last - _LONGEST):
        shape, word = words.classes[first - 1], words.words[first - 1]
        if word in HYPHENS and words.glued(first) and first - 2 > start:
            first -= 2
            continue
        if not word.isalpha() or shape & (SMALL | NUMBER | DIGIT | WEEKDAY | MONTH):
            break
        if shape & GERUND and first - 2 >= start and words.classes[first - 2] & AUXILIARY:
            break  # "Were {offering} median discounts of 5%"
        if shape & (ANY_VERB | ADVERB) and not shape & _PLAIN:
            before = words.classes[first - 2] if first - 2 >= start else 0
            if not (before & PAST and shape & PAST) and before & (DETERMINER | RELATIVE) != DETERMINER:
                break  # But not at "posted {adjusted} income", "a {pay} rise".
        first -= 1
    return first


def _measures(words: Words, i: int, lexicon: Lexicon) -> bool:
    """Whether word `i` is a unit, or digits that are no year."""
    return words.lower[i] in lexicon.units or bool(words.classes[i] & DIGIT and len(words.words[i]) != _YEAR)


def is_year(words: Words, i: int) -> bool:
    """Whether word `i` is the year of what follows: "the {2024} budget"."""
    year = words.words[i].isdecimal() and len(words.words[i]) == _YEAR
    return bool(year and i and words.classes[i - 1] & DETERMINER)


def _owns(words: Words, i: int) -> bool:
    """Whether a mark makes an owner of the words before it: "Ohio{'s} rate", "the Ruizes{'} rate"."""
    return words.lower[i] in OWNERS or (
        words.words[i] in APOSTROPHES and words.glued(i) and words.lower[i - 1][-1] == "s"
    )


def _owned(words: Words, i: int) -> bool:
    """Whether word `i` stands behind a determiner or an owner, so that a form in -ing is no subject of its own."""
    return i > 0 and bool(words.classes[i - 1] & DETERMINER or words.lower[i - 1] in OWNERS)


def _counts(words: Words, i: int) -> bool:
    """Whether a word is a number, and no part of a name: "the DAX {40}", "{third}-period sales"."""
    if not words.classes[i] & (DIGIT | NUMBER):
        return False
    return not (words.classes[i - 1] & CAPITAL or words.words[i + 1] in HYPHENS)


def _ends(words: Words, i: int, last: int, lexicon: Lexicon, *, opening: bool) -> bool:
    """Whether a word, perhaps the first one, cannot be part of the head of a subject."""
    shape, word = words.classes[i], words.lower[i]
    if shape & (SMALL & ~(DETERMINER | CONJUNCTION | NEGATION)) or word in lexicon.language.figures.impersonal:
        return not (words.words[i - 1] in HYPHENS and words.glued(i) and words.words[i + 1] in HYPHENS)
    if opening:
        return False
    participle = shape & PAST and not shape & _PLAIN
    return bool(participle or shape & (WEEKDAY | MONTH) or tells_time(words, i, last, lexicon))
