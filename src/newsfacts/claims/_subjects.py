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
    DIGIT,
    GERUND,
    MONTH,
    NEGATION,
    NOUN,
    NUMBER,
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
from newsfacts.claims._figures import DASHES, Figure
from newsfacts.claims._phrases import OWNERS, tells_time
from newsfacts.lexicon import Lexicon
from newsfacts.records import ClaimKind

TOLD = frozenset({ClaimKind.PERCENT, ClaimKind.MONEY, ClaimKind.MEASURE})
"""The kinds of figures that tell of a subject."""
_REACH = 16
_LED = 6
_LONGEST = 6
_SMALL = PRONOUN | DETERMINER | PREPOSITION | CONJUNCTION | SUBORDINATOR | RELATIVE | AUXILIARY | NEGATION
_PLAIN = NOUN | ADJECTIVE | CAPITAL

_RATES = frozenset({"%"})
_NAMING = frozenset("&.+")

Range = tuple[int, int]


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
    if last > verb + 1 and not _aside(words, verb + 1, last, lexicon):
        return _head(words, verb + 1, last, sentence, lexicon)
    last = _chain(words, verb, start, lexicon)
    if words.classes[verb] & GERUND and last == verb and words.words[verb - 1] == ",":
        return _last(words, start, verb - 1, sentence, lexicon)  # "The gunmen, numbering ten"
    return _ending(words, start, last, sentence, lexicon)


def group(words: Words, start: int, last: int, lexicon: Lexicon) -> int:
    """Index of the first word of the noun phrase whose head ends before word `last`: "{net income} of $5"."""
    first = last - 1
    while first > max(start, last - _LONGEST):
        shape, word = words.classes[first - 1], words.words[first - 1]
        if not word.isalpha() or shape & (_SMALL | NUMBER | DIGIT | WEEKDAY | MONTH):
            break
        if shape & (ANY_VERB | ADVERB) and not shape & _PLAIN:
            before = words.classes[first - 2] if first - 2 >= start else 0
            if not (before & PAST and shape & PAST) and before & (DETERMINER | RELATIVE) != DETERMINER:
                break  # But not at "posted {adjusted} income", "a {pay} rise".
        first -= 1
    return first


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


def _named(words: Words, i: int) -> bool:
    """Whether a form of a verb is a noun, by the word before it: "the increase"."""
    return bool(i and words.classes[i - 1] & (DETERMINER | ADJECTIVE) and not words.classes[i - 1] & RELATIVE)


def _aside(words: Words, first: int, last: int, lexicon: Lexicon) -> bool:
    """Whether words behind a verb are no object of it: "rose {in May} by 5%", "rose {last month} by 5%"."""
    shape = words.classes[first]
    timed = tells_time(words, first, last, lexicon) or shape & (WEEKDAY | MONTH)
    return bool(timed or shape & (PREPOSITION | SUBORDINATOR | PRONOUN)) or words.lower[first] in lexicon.deictic


def _chain(words: Words, verb: int, start: int, lexicon: Lexicon) -> int:
    """Index of the first word of the verbs that end with one: "{is expected to rise}"."""
    infinitive = lexicon.language.figures.infinitive
    i = verb
    while i > start:
        shape = words.classes[i - 1]
        passive = not shape and i - 1 > start and words.classes[i - 2] & AUXILIARY  # "Is {forecast} to rise"
        opened = words.lower[i] == infinitive and (shape & (PAST | ADJECTIVE) or passive) and not shape & CAPITAL
        if not (opened or words.lower[i - 1] == infinitive or shape & (AUXILIARY | ADVERB | NEGATION)):
            break
        i -= 1
    return i


def _ending(words: Words, start: int, last: int, sentence: Sentence, lexicon: Lexicon) -> Range | None:
    """The head of the subject that ends before word `last`, perhaps behind an aside or before a relative clause."""
    if last <= start or last == sentence.first:
        return None
    if words.classes[last - 1] & RELATIVE:
        last -= 1
        if last > start and (words.words[last - 1] == "," or words.words[last - 1] in DASHES):
            last -= 1
        elif last > start and not _can_be_named(words.classes[last - 1]):
            return None
        return _last(words, start, last, sentence, lexicon)
    if words.words[last - 1] == "," or (words.words[last - 1] in DASHES and not words.glued(last)):
        mark = words.words[last - 1]
        opening = next((i for i in range(last - 2, start, -1) if words.words[i] == mark), None)
        if opening is None:
            return None
        last = opening
    first = _clause(words, start, last, lexicon)
    return _head(words, first, last, sentence, lexicon) if first is not None else None


def _clause(words: Words, start: int, last: int, lexicon: Lexicon) -> int | None:
    """Index of the first word of the subject that ends before word `last`."""
    i, joint, shared = last, None, False
    while i > start:
        shape = words.classes[i - 1]
        if not _inside(words, i - 1):
            break
        if shape & (SUBORDINATOR | RELATIVE):
            break
        if shape & PRONOUN and not shape & CAPITAL:
            break
        if shape & (ANY_VERB | AUXILIARY) and not shape & (_PLAIN | PREPOSITION) and not _is_part(words, i - 1):
            before = words.classes[i - 2] if i - 1 > start else 0
            if before & RELATIVE and i - 3 >= start and _can_be_named(words.classes[i - 3]):
                i -= 2
                continue  # "The price of a home {that sold} in May was $5."
            modifies = before & (DETERMINER | RELATIVE) == DETERMINER
            leads = _is_reduced(words, i - 1, before, lexicon) or (shape & GERUND and before & PREPOSITION)
            if i - 1 == start or not (modifies or leads):
                break  # But not at "the cost {associated with} it", "{releasing} them".
        if shape & CONJUNCTION:
            joint = i
        shared |= bool(joint is not None and shape & PREPOSITION)
        i -= 1
    if joint is not None and (not shared or words.classes[i] & PREPOSITION):
        i = joint
    return i if i < last else None


def _can_be_named(shape: int) -> bool:
    """Whether a word of these classes can be what a relative clause tells of: no small word, and no mere verb."""
    return not shape & (_SMALL & ~DETERMINER) and (not shape & ANY_VERB or bool(shape & _PLAIN))


def _is_reduced(words: Words, i: int, before: int, lexicon: Lexicon) -> bool:
    """Whether a participle and a preposition describe the noun before them: "the cost {associated with} it"."""
    if not words.classes[i] & PAST or not words.classes[i + 1] & PREPOSITION or before & (_SMALL | ADVERB):
        return False
    word, language = words.lower[i], lexicon.language.hedges
    lemma = lexicon.verbs.get(word, word)
    return word not in lexicon.cues and lemma not in language.up and lemma not in language.down


def _inside(words: Words, i: int) -> bool:
    """Whether a word can stand in the name of a subject."""
    if not words.classes[i] & (DIGIT | NUMBER):
        return words.words[i][0].isalpha() or _joins(words, i)
    before = words.classes[i - 1] if i else 0
    named = before & (CAPITAL | MONTH) == CAPITAL  # "The S&P {500} rose."
    return bool(named or before & (DETERMINER | PREPOSITION | ADJECTIVE))


def _joins(words: Words, i: int) -> bool:
    """Whether a mark is part of a name: "Ohio{'s} rate", "S{&}P", "Mr{.} Ruiz", "full{-}time jobs"."""
    if words.words[i] in HYPHENS:
        return words.glued(i) and words.glued(i + 1)
    return words.lower[i] in OWNERS or words.words[i] in _NAMING


def _is_part(words: Words, i: int) -> bool:
    """Whether a word that could be a verb is part of a name: "Ohio{'s} rate", "self-{serve} shops"."""
    after = min(i + 1, len(words.words) - 1)
    return words.lower[i] in OWNERS or words.words[i - 1] in HYPHENS or words.words[after] in HYPHENS


def _last(words: Words, start: int, last: int, sentence: Sentence, lexicon: Lexicon) -> Range | None:
    """The noun phrase that ends before word `last`."""
    if last <= start or not words.words[last - 1].isalpha() or words.classes[last - 1] & _SMALL:
        return None
    return _head(words, group(words, start, last, lexicon), last, sentence, lexicon)


def _head(words: Words, first: int, last: int, sentence: Sentence, lexicon: Lexicon) -> Range | None:
    """The noun phrase at the head of the words from `first` to before `last`, without its owner and what follows it."""
    figures = lexicon.language.figures
    while first < last and (
        words.classes[first] & (DETERMINER | CONJUNCTION | ADVERB) or not words.words[first].isalpha()
    ):
        if words.classes[first] & CAPITAL and first > sentence.first:
            break
        first += 1
    if first and (words.classes[first - 1] & (DIGIT | NUMBER) or words.words[first - 1] in _RATES):
        return None  # "5 percent, which is more than 4"
    end = first
    while end < last and (words.lower[end] in OWNERS or not _ends(words, end, last, lexicon, opening=end == first)):
        end += 1
        if words.lower[end - 1] in OWNERS:
            first = end
    while end > first and words.classes[end - 1] & ADVERB and not words.classes[end - 1] & _PLAIN:
        end -= 1
    if end <= first or end - first > _LONGEST:
        return None
    head = words.lower[end - 1]
    if head in figures.numbering and end + 1 < last and words.lower[end] in figures.said_of:
        return _head(words, end + 1, last, sentence, lexicon)
    if words.classes[first] & (DIGIT | NUMBER) or not words.words[end - 1][-1].isalnum():
        return None
    if words.classes[first] & GERUND and not words.classes[first] & (NOUN | ADJECTIVE):
        return None  # "Raising levels could cost $5 million."
    if head in lexicon.language.time.units or words.classes[first] & (WEEKDAY | MONTH) or head in lexicon.deictic:
        return None
    return first, end


def _ends(words: Words, i: int, last: int, lexicon: Lexicon, *, opening: bool) -> bool:
    """Whether a word, perhaps the first one, cannot be part of the head of a subject."""
    shape, word = words.classes[i], words.lower[i]
    if shape & (_SMALL & ~(DETERMINER | CONJUNCTION | NEGATION)) or word in lexicon.language.figures.impersonal:
        return True
    if opening:
        return False
    participle = shape & PAST and not shape & _PLAIN
    return bool(participle or shape & (WEEKDAY | MONTH) or tells_time(words, i, last, lexicon))
