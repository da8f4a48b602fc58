# SPDX-License-Identifier: MIT
"""What an amount tells of, where it is the size or the level of something named before it: "exports rose 5%"."""

from __future__ import annotations

from newsfacts._classes import (
    ADJECTIVE,
    ADVERB,
    ANY_VERB,
    AUXILIARY,
    CAPITAL,
    CONJUNCTION,
    DETERMINER,
    GERUND,
    MONTH,
    NEGATION,
    NOUN,
    PAST,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    SUBORDINATOR,
    WEEKDAY,
)
from newsfacts._numerals import HYPHENS
from newsfacts._sentences import Sentence
from newsfacts._words import Words
from newsfacts.claims._before import Range, clause, head_of, noun_before
from newsfacts.claims._figure import DASHES, Figure
from newsfacts.claims._phrases import OWNERS, tells_time
from newsfacts.lexicon import Lexicon
from newsfacts.records import ClaimKind

TOLD = frozenset({ClaimKind.PERCENT, ClaimKind.MONEY, ClaimKind.MEASURE})
"""The kinds of figures that tell of a subject."""
_REACH = 16
_LED = 6
_LONGEST = 8
_NAMING = frozenset("&.+")


def subject(words: Words, figure: Figure, sentence: Sentence, lexicon: Lexicon) -> Range | None:
    """What rose or fell by a figure, stands at it, or was brought there: "cut {emissions} by 5%"."""
    start = max(sentence.first, figure.hedged - _REACH)
    if (
        figure.hedged < figure.first
        and words.classes[figure.hedged] & ANY_VERB
        and words.words[figure.hedged].isalpha()
    ):
        return _ending(words, start, _chain(words, figure.hedged, start, lexicon), sentence, lexicon)  # "topped 5%"
    verb, last = _verb(words, figure.hedged, start, lexicon, money=figure.kind is ClaimKind.MONEY)
    if verb is None:
        return None
    if last > verb + 1 and words.classes[verb + 1] & PRONOUN:
        return None  # "Raise {it} by 5%"
    if last > verb + 1 and not _aside(words, verb + 1, last, lexicon):
        return head_of(words, verb + 1, last, sentence, lexicon)
    last = _chain(words, verb, start, lexicon)
    if words.classes[verb] & GERUND and last == verb and words.words[verb - 1] == ",":
        return noun_before(words, start, verb - 1, sentence, lexicon)  # "The gunmen, numbering ten"
    return _ending(words, start, last, sentence, lexicon)


def label(words: Words, colon: int, sentence: Sentence, lexicon: Lexicon) -> Range | None:
    """The noun of a label that is the whole of its line before a colon: "{Attendance} at the time: 75,000"."""
    if colon - sentence.first > _LONGEST:
        return None
    first = clause(words, sentence.first, colon, lexicon)
    return head_of(words, first, colon, sentence, lexicon) if first is not None and first == sentence.first else None


def _verb(words: Words, hedged: int, start: int, lexicon: Lexicon, *, money: bool) -> tuple[int | None, int]:
    """The verb that a figure before word `hedged` goes with, and the index after what stands between the two."""
    language, figures = lexicon.language.hedges, lexicon.language.figures
    i = hedged - 1
    while i > start and words.classes[i] & (DETERMINER | ADJECTIVE) and words.lower[i] not in language.ways:
        i -= 1  # "At a solid 5%".
    lead = words.lower[i] if i > start else ""
    to_level = lead in language.level
    led = to_level or lead in language.amount
    if not led:
        i = hedged - 1
    i -= led or lead in language.origin
    while i > start and (words.lower[i] in language.ways or words.classes[i] & (ADVERB | NEGATION)):
        i -= 1
    last, turned = i + 1, i + 1 < hedged and words.lower[i + 1] in language.ways
    for at in range(i, max(start, i - _LED) - 1, -1):
        word, shape = words.lower[at], words.classes[at]
        lemma = lexicon.verbs.get(word, word)
        moves = lemma in language.up or lemma in language.down
        places = (to_level or turned) and lemma in figures.placing
        tells = moves or places or lemma in figures.linking
        noun = shape & (NOUN | ADJECTIVE) and (_named(words, at) or not tells)
        skipped = noun or shape & MONTH or (at < i and _joins(words, at))
        if shape & (ANY_VERB | AUXILIARY) and not skipped:
            if at == i:
                taken = money and not led and lemma in figures.taking  # "Investors lost $5 million."
                return (at if places or lemma in figures.linking or (moves and not taken) else None), last
            return (at if places or (moves and (led or (lemma in language.changing and not money))) else None), last
        if not (word.isalpha() or _joins(words, at)) or shape & (CONJUNCTION | SUBORDINATOR | RELATIVE) & ~PREPOSITION:
            break
    if turned and words.words[i] == ",":
        return i, i + 1  # "Sales, up 5%"
    return None, last


def _joins(words: Words, i: int) -> bool:
    """Whether a mark is part of a name: "Ohio{'s} rate", "S{&}P", "Mr{.} Ruiz", "full{-}time jobs"."""
    if words.words[i] in HYPHENS:
        return words.glued(i) and words.glued(i + 1)
    return words.lower[i] in OWNERS or words.words[i] in _NAMING


def _named(words: Words, i: int) -> bool:
    """Whether a form of a verb is a noun, by the word before it: "the increase"."""
    return bool(i and words.classes[i - 1] & (DETERMINER | ADJECTIVE) and not words.classes[i - 1] & RELATIVE)


def _aside(words: Words, first: int, last: int, lexicon: Lexicon) -> bool:
    """Whether words behind a verb are no object of it: "rose {in May} by 5%", "rose {last month} by 5%"."""
    shape = words.classes[first]
    timed = tells_time(words, first, last, lexicon) or shape & (WEEKDAY | MONTH)
    return bool(timed or shape & (PREPOSITION | SUBORDINATOR)) or words.lower[first] in lexicon.deictic


def _chain(words: Words, verb: int, start: int, lexicon: Lexicon) -> int:
    """Index of the first word of the verbs that end with one: "{is expected to rise}"."""
    infinitive = lexicon.language.figures.infinitive
    i = verb
    while i > start:
        shape = words.classes[i - 1]
        passive = not shape and i - 1 > start and words.classes[i - 2] & AUXILIARY  # "Is {forecast} to rise"
        opened = words.lower[i] == infinitive and (shape & (PAST | ADJECTIVE) or passive) and not shape & CAPITAL
        auxiliary = shape & (AUXILIARY | ADVERB | NEGATION) and shape & (MONTH | CAPITAL) != MONTH | CAPITAL
        if not (opened or words.lower[i - 1] == infinitive or auxiliary):
            break
        i -= 1
    return i


def _ending(words: Words, start: int, last: int, sentence: Sentence, lexicon: Lexicon) -> Range | None:
    """The head of the subject that ends before word `last`, perhaps behind an aside or before a relative clause."""
    if last <= start or last == sentence.first:
        return None
    if words.classes[last - 1] & RELATIVE:
        last -= 1
        last -= last > start and (words.words[last - 1] == "," or words.words[last - 1] in DASHES)
        return noun_before(words, start, last, sentence, lexicon)
    if words.words[last - 1] == "," or (words.words[last - 1] in DASHES and not words.glued(last)):
        mark = words.words[last - 1]
        opening = next((i for i in range(last - 2, start, -1) if words.words[i] == mark), None)
        if opening is None:
            return None
        last = opening
    last -= words.lower[last - 1] in OWNERS
    first = clause(words, start, last, lexicon)
    return head_of(words, first, last, sentence, lexicon) if first is not None else None
