# SPDX-License-Identifier: MIT
"""The verb that tells what happened to what a figure counts."""

from __future__ import annotations

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
    PRONOUN,
    RELATIVE,
    SUBORDINATOR,
    THIRD,
    VERB,
    WEEKDAY,
)
from newsfacts._numerals import HYPHENS
from newsfacts._sentences import Sentence
from newsfacts._words import Words
from newsfacts.claims._before import Range
from newsfacts.claims._behind import phrase
from newsfacts.claims._figure import DASHES, Figure
from newsfacts.claims._nouns import CLAUSE
from newsfacts.claims._phrases import OWNERS, tells_time
from newsfacts.claims._subjects import multiplies
from newsfacts.claims._ties import is_tied
from newsfacts.lexicon import Lexicon
from newsfacts.records import ClaimKind, Predicate, Span

_REACH = 14
_PLACE = 5
_YEAR = 4
"""Digits of a year."""
_TAKEN = frozenset({ClaimKind.MONEY, ClaimKind.MEASURE, ClaimKind.DURATION})
"""The kinds of amounts that a participle before them has for its object."""
_CLAUSAL = ANY_VERB | AUXILIARY | RELATIVE | SUBORDINATOR


def predicate(
    words: Words, figure: Figure, counted: Range | None, sentence: Sentence, lexicon: Lexicon, *, told: Span | None
) -> Predicate | None:
    """The verb that tells what happened: the figure, else that behind what is counted, else that before the figure.

    What the figure before counts, `told`, holds none: "700 {premises} under four feet of water", "a 3% pay {raise}".
    """
    if multiplies(words, figure, lexicon):
        return _told(words, figure.first, lexicon)
    at = counted[1] if counted is not None and counted[0] >= figure.first else figure.after
    if at < sentence.last and words.lower[at] in OWNERS:
        owned = phrase(words, at + 1, sentence.last, lexicon)
        at = owned[1] if owned is not None else at
    if figure.compound:
        single = figure.opened > sentence.first and words.classes[figure.opened - 1] & DETERMINER
        whole = phrase(words, figure.last, sentence.last, lexicon, one=bool(single))
        at = figure.last + 1 if whole is None else whole[1]  # "A two-year {fixed} deal"
    behind = _verb_behind(words, at, sentence, lexicon)
    before: int | None = None
    counts = figure.kind is ClaimKind.COUNT
    if behind is None or (not counts and not (_is_told(words, behind) and not _is_object(words, figure, sentence))):
        # "Cost savings of $900,000 compared with June" tells of no comparison, "900 men compared notes" does.
        first = figure.opened
        if counted is not None and counted[1] <= first and first - counted[1] <= _close(words, first, lexicon):
            first = counted[0]  # "Posted adjusted income of $5"
        named = range(words.at(told.start), words.before(told.end)) if told is not None else range(0)
        before = _verb_before(words, first, sentence, lexicon, aged=figure.kind is ClaimKind.AGE, named=named)
        clause = behind is not None or (at < sentence.last and words.classes[at] & AUXILIARY)
        if before is not None and clause and _reports(words, before, lexicon):
            before = None  # "He {says} 40 men are here", "A survey {found} 73 percent backed it"
    found = behind if before is None else before
    return None if found is None else _told(words, found, lexicon)


def _told(words: Words, verb: int, lexicon: Lexicon) -> Predicate:
    start, end = words.starts[verb], words.end(verb)
    return Predicate(start=start, end=end, text=words.words[verb], lemma=lexicon.verbs[words.lower[verb]])


def _is_object(words: Words, figure: Figure, sentence: Sentence) -> bool:
    """Whether a participle stands right before an amount: "a family {earning} $5 would pay"."""
    if figure.kind not in _TAKEN:
        return False
    verb = figure.opened - 1
    shape = words.classes[verb] if verb > sentence.first else 0
    taken = shape & (PAST | GERUND) and not shape & (PREPOSITION | ADJECTIVE | NOUN | CUE)
    return bool(taken) and not is_tied(words, verb)


def _reports(words: Words, verb: int, lexicon: Lexicon) -> bool:
    """Whether a verb tells of a clause, rather than of what a figure in it counts: "says", "found", "thinks"."""
    word, speech = words.lower[verb], lexicon.language.speech
    return word in lexicon.cues or lexicon.verbs[word] in speech.believing | speech.showing


def _close(words: Words, first: int, lexicon: Lexicon) -> int:
    """How many words may stand between what is counted and its size before word `first`: one ("a crowd {of} 70")."""
    return int(words.lower[first - 1] in lexicon.language.figures.said_of)


def goes_on(words: Words, first: int, last: int) -> bool:
    """Whether the words between two figures leave the verb to the first one: "killed 13 men and 7 women"."""
    shapes = words.classes[first:last]
    verbs = (shape for shape in shapes if shape & _CLAUSAL and not shape & (NOUN | PREPOSITION | ADJECTIVE | CAPITAL))
    return len(shapes) < _REACH and any(shape & CONJUNCTION for shape in shapes) and not any(verbs)


def _verb_behind(words: Words, at: int, sentence: Sentence, lexicon: Lexicon, *, joined: bool = False) -> int | None:
    """The main verb of a clause whose subject ends before word `at`.

    An apposition, a place or, unless the subject is `joined` to another one, a second subject may stand between them.
    """
    if at < sentence.last and words.words[at] == ",":
        for i in range(at + 2, min(at + _REACH, sentence.last - 1)):
            if words.words[i] == ",":
                return _verb_behind(words, i + 1, sentence, lexicon) if words.classes[i + 1] & AUXILIARY else None
        return None
    for i in range(at, min(at + 6, sentence.last)):
        shape, word = words.classes[i], words.lower[i]
        dated = i + 1 < sentence.last and words.classes[i + 1] & (WEEKDAY | MONTH) and word in lexicon.deictic
        if dated or tells_time(words, i, sentence.last, lexicon) or word in lexicon.language.figures.compared:
            return None
        if shape & GERUND and word in lexicon.phrase_cues:
            return None  # "Two homes burned {according} to police."
        if i == at and shape & CONJUNCTION and not joined:
            other = phrase(words, i + 1, sentence.last, lexicon)
            if other is None or words.classes[i + 1] & (DIGIT | NUMBER | CAPITAL):
                return None
            return _verb_behind(words, other[1], sentence, lexicon, joined=True)
        if shape & PREPOSITION:
            told = _auxiliary(words, i + 1, sentence) if i == at and not shape & SUBORDINATOR else None
            return _verb_behind(words, told, sentence, lexicon) if told is not None else None
        if shape & (AUXILIARY | ADVERB | NEGATION) and word not in lexicon.verbs:
            continue
        if shape & CAPITAL and shape & (VERB | PAST) == VERB:
            return None  # "5 percent are {Black}"
        if shape & ANY_VERB and word in lexicon.verbs and not (shape & NOUN and i == at) and not is_tied(words, i):
            if lexicon.verbs[word] in lexicon.language.units.aged:
                return None  # "Two volunteers aged 40"
            before = words.classes[i - 1]
            if shape & VERB and not shape & PAST and i > at and not before & (AUXILIARY | ADVERB):
                return None
            return None if i == at and before & ADJECTIVE and not before & (NOUN | CAPITAL) else i
        return None
    return None


def _auxiliary(words: Words, at: int, sentence: Sentence) -> int | None:
    """Index of the auxiliary behind a phrase of place that goes on at word `at`: "families in Oslo {were} living"."""
    for i in range(at, min(at + _PLACE, sentence.last)):
        shape = words.classes[i]
        if shape & AUXILIARY and not _owns(words, i):
            return i if i > at else None
        verb = shape & (THIRD | PAST | GERUND) and not shape & (NOUN | CAPITAL)
        if verb or not words.words[i].isalpha() or shape & (CONJUNCTION | RELATIVE | SUBORDINATOR):
            return None
    return None


def _is_told(words: Words, verb: int) -> bool:
    """Whether an auxiliary or an adverb before a verb, or its form, tells that it is the verb of a clause."""
    return bool(words.classes[verb - 1] & (AUXILIARY | ADVERB) or not words.classes[verb] & (PAST | GERUND))


def _verb_before(
    words: Words, first: int, sentence: Sentence, lexicon: Lexicon, *, aged: bool, named: range
) -> int | None:
    """The nearest verb before a figure in its clause, but for the one that an age may stand behind ("died aged 88").

    The words that are `named` are none.
    """
    ways, ages = lexicon.language.hedges.ways, lexicon.language.units.aged
    participles = lexicon.language.figures.participle_endings
    for i in range(first - 1, max(sentence.first, first - _REACH) - 1, -1):
        shape, word = words.classes[i], words.lower[i]
        if (
            word in CLAUSE
            or (word in DASHES and not words.glued(i))
            or (shape & GERUND and word in lexicon.phrase_cues)
        ):
            return None
        if shape & SUBORDINATOR and shape & DETERMINER and i < first - 1:
            return None  # "He said {that} at least 40 families live here."
        if word in ways or lexicon.verbs.get(word) in ages:
            continue
        valued = i + 1 < first and words.lower[i + 1] in lexicon.language.figures.worth
        if i in named or (valued and not shape & AUXILIARY):
            continue  # "Tax {rises} worth $5"
        if shape & ANY_VERB and word in lexicon.verbs and not (shape & PREPOSITION or is_tied(words, i)):
            if shape & CAPITAL and i > sentence.first and words.classes[i - 1] & PREPOSITION:
                continue  # "79 of them with {United} and 65 others"
            owned = i > sentence.first and _owns(words, i - 1)
            before = DETERMINER if owned else words.classes[i - 1] if i > sentence.first else 0
            plural = before & PREPOSITION and not shape & (PAST | GERUND)  # "In {winds} above 60mph"
            if i == sentence.first and shape & THIRD:
                return None  # "{Tenders} for 40 flats"
            plural = plural or (shape & THIRD and _is_named(words, i, before))
            adjacent = i == first - 1 and shape & (PAST | GERUND | THIRD) and not plural
            if adjacent and not (owned or _is_article(words.lower[i - 1], lexicon)):
                return i  # But not at "an {amazing} 5 goals"
            if _is_counted(words, i, compounds=not shape & (GERUND | THIRD)):
                continue  # "61 {rushing} yards", "27 {carries}", "a 14-point {lead}"
            infinitive = i > sentence.first and words.lower[i - 1] == lexicon.language.figures.infinitive
            behind = 0 if words.lower[i + 1] in lexicon.deictic else words.classes[i + 1]
            irregular = shape & (PAST | NOUN | ADJECTIVE) == PAST and not word.endswith(participles)
            if (irregular and before & ADJECTIVE) or _is_verb(shape, before, behind, infinitive=infinitive):
                return i  # "The total {rose} by 5"
        if shape & AUXILIARY and not (_owns(words, i) or (shape & MONTH and shape & CAPITAL)):
            return None
    return None


def _is_named(words: Words, i: int, before: int) -> bool:
    """Whether a determiner makes a noun of word `i`: "any {overruns} above 5%", but "it all {costs} less than $5"."""
    pronoun = i > 1 and words.classes[i - 2] & PRONOUN
    return before & (DETERMINER | RELATIVE) == DETERMINER and not pronoun


def _is_counted(words: Words, i: int, *, compounds: bool) -> bool:
    """Whether a number stands before word `i`, one that is no year, nor a verb ("doubled"); or one in a compound."""
    number = i - 1
    if compounds:
        number = i - 3
        if number < 0 or words.words[i - 2] not in HYPHENS or not words.glued(i - 1) or words.classes[i - 1] & DIGIT:
            return False
    before = words.classes[number] if number >= 0 else 0
    return bool(before & (DIGIT | NUMBER)) and not before & ANY_VERB and len(words.words[number]) != _YEAR


def _is_article(word: str, lexicon: Lexicon) -> bool:
    return word in lexicon.language.numbers.articles or word == lexicon.language.time.definite


def _owns(words: Words, i: int) -> bool:
    """Whether word `i` is the "'s" of an owner, and no verb: "the {state's} requested aid"."""
    return i > 0 and words.lower[i] in OWNERS and not words.classes[i - 1] & PRONOUN


def _is_verb(shape: int, before: int, behind: int, *, infinitive: bool) -> bool:
    """Whether a form of a verb is used as one, by the classes of the words before and behind it."""
    if infinitive or before & AUXILIARY:
        return bool(shape & (VERB | PAST | GERUND))
    if before & (DETERMINER | ADJECTIVE) & ~RELATIVE or shape & (ADJECTIVE | ADVERB):
        return False
    if shape & THIRD and before & (PAST | NOUN) == PAST:
        return False  # "Builders pulled {permits} for 40 flats."
    if shape & NOUN:  # "Roe {cost} a record $5 million"
        taking = behind & (DETERMINER | RELATIVE) == DETERMINER and not before & PREPOSITION
        return taking and bool(shape & (PAST | THIRD))
    return bool(shape & (PAST | GERUND | THIRD)) or not before & PREPOSITION
