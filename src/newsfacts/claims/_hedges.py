# SPDX-License-Identifier: MIT
"""What makes a figure less than exact or less than sure, and which way it says that something moved."""

from __future__ import annotations

from collections.abc import Iterator

from newsfacts._classes import (
    ADJECTIVE,
    ADVERB,
    ANY_VERB,
    AUXILIARY,
    CONJUNCTION,
    DETERMINER,
    DIGIT,
    NOUN,
    NUMBER,
    PAST,
    PREPOSITION,
    SUBORDINATOR,
)
from newsfacts._numerals import Form
from newsfacts._sentences import Sentence
from newsfacts._words import Words
from newsfacts.claims._before import Range
from newsfacts.claims._figure import Figure
from newsfacts.claims._phrases import phrase_at, phrase_back
from newsfacts.claims._subjects import multiplies
from newsfacts.claims._ties import is_tied
from newsfacts.lexicon import Lexicon
from newsfacts.records import Change, ClaimKind, Hedge, HedgeKind

_SIZES = frozenset({ClaimKind.PERCENT, ClaimKind.MONEY})
_COMPARING = frozenset({HedgeKind.MORE_THAN, HedgeKind.LESS_THAN})
_OBJECT = 3
_NO_OBJECT = AUXILIARY | CONJUNCTION | PREPOSITION | SUBORDINATOR
_MOVING = frozenset({ClaimKind.PERCENT, ClaimKind.MONEY, ClaimKind.MEASURE, ClaimKind.COUNT, ClaimKind.RATIO})


def hedged(words: Words, figure: Figure, sentence: Sentence, lexicon: Lexicon, *, last: int, named: int) -> Figure:
    """A figure with the hedges round it.

    Args:
        words: The words of the text.
        figure: The figure.
        sentence: The sentence.
        lexicon: The words of the language.
        last: Index after the figure before, or of the sentence's first word.
        named: Index after what that figure counts, or `last`.

    """
    found: list[Hedge] = []
    at = figure.opened
    for _ in range(3):
        before = phrase_back(words, at, sentence.first, lexicon)
        before_the = before is None and at - 1 > sentence.first and words.classes[at - 1] & DETERMINER
        if before_the:
            before = phrase_back(words, at - 1, sentence.first, lexicon)
            placed = before is not None and before[0] == at - 2 and words.classes[at - 2] & PREPOSITION
            rough = before == (at - 2, HedgeKind.APPROXIMATE)
            if placed and not (rough and words.lower[at - 1] in lexicon.language.numbers.articles):
                break  # "Around the 30-metre hull", "under a 5-year plan", but "about a 30-metre hull".
        if before is None:
            break
        start, kind = before
        if kind == HedgeKind.AT_MOST and _returns(words, figure, start, sentence, lexicon):
            break
        if sentence.first < start == (named if before_the else last) and kind in _COMPARING:
            break  # "5 points more than the 20 of last year"
        if at - start == 1 and _is_topic(words, start, figure, sentence, lexicon):
            break
        if figure.compound and at - start == 1 and words.lower[start] in lexicon.language.hedges.spanning:
            break  # "A win over ten-man Rovers"
        if figure.kind is ClaimKind.DURATION and _spans(words, start, at, sentence, lexicon):
            break
        found.insert(0, _hedge(words, start, at, kind))
        at = start
    if figure.form is Form.VAGUE:
        found.append(_hedge(words, figure.first, figure.last, HedgeKind.APPROXIMATE))
    if figure.tolerance is not None:
        found.append(_hedge(words, *figure.tolerance, HedgeKind.APPROXIMATE))
    behind = phrase_at(words, figure.last, sentence.last, lexicon.hedges_after)
    if behind is not None and not _begins_another(words, behind[0], sentence, lexicon):
        found.append(_hedge(words, figure.last, behind[0], behind[1]))
    return figure._replace(opened=at, hedges=tuple(found)) if found else figure


def behind_noun(words: Words, figure: Figure, counted: Range | None, sentence: Sentence, lexicon: Lexicon) -> Figure:
    """A figure with the hedge behind what it counts, "20 people or more"; that right behind a number it has already."""
    if counted is None or not figure.last <= counted[0] < counted[1] < sentence.last:
        return figure
    if words.lower[counted[1]] != lexicon.language.numbers.alternative:
        return figure
    found = phrase_at(words, counted[1], sentence.last, lexicon.hedges_after)
    if found is None or (found[0] < sentence.last and words.classes[found[0]] & (DIGIT | NUMBER)):
        return figure  # "20 people or over 30"
    return figure._replace(hedges=(*figure.hedges, _hedge(words, counted[1], *found)))


def _begins_another(words: Words, last: int, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether the hedge that ends before word `last` goes on as that of the next figure: "14 days {and up} to $5"."""
    language, word = lexicon.language, words.lower[last] if last < sentence.last else ""
    return word in language.hedges.level or word in language.time.comparisons


def _is_topic(words: Words, i: int, figure: Figure, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether a hedge at word `i` leads to what is talked of: "they care {about} two things", "a row {over} $5m"."""
    if i == sentence.first or not words.classes[i] & PREPOSITION:
        return False
    language, word = lexicon.language.hedges, words.lower[i - 1]
    if word in language.disputes:
        return words.lower[i] in language.spanning
    return figure.kind is ClaimKind.COUNT and lexicon.verbs.get(word) in language.topical


def _returns(words: Words, figure: Figure, start: int, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether the "up" of "up to" goes with a verb of moving: "it inched back up to 5%", but "claw back up to $5"."""
    language, verb = lexicon.language.hedges, start - 1
    if words.lower[start] not in language.ways:
        return False  # "It jumped as much as 5%."
    if verb > sentence.first and words.lower[verb] in language.returning:
        verb -= 1
    elif verb < sentence.first or figure.kind not in _SIZES or not words.classes[verb] & PAST:
        return False  # "Dues went up to $9", but "fares can go up to $9" and "they moved up to 90 men".
    return lexicon.verbs.get(words.lower[verb]) in language.up | language.down | language.moving


def _spans(words: Words, start: int, last: int, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether "over" leads to a time ("over two days") and is no hedge ("for over two days")."""
    if last - start > 1 or words.lower[start] not in lexicon.language.hedges.spanning:
        return False
    if start == sentence.first:
        return True
    lasting = lexicon.verbs.get(words.lower[start - 1]) in lexicon.language.hedges.lasting
    return not lasting and not words.classes[start - 1] & (PREPOSITION | AUXILIARY | ADVERB)


def _hedge(words: Words, first: int, last: int, kind: str) -> Hedge:
    return Hedge(
        start=words.starts[first],
        end=words.end(last - 1),
        text=words.slice(first, last),
        kind=HedgeKind(kind),
    )


def change(words: Words, figure: Figure, sentence: Sentence, lexicon: Lexicon) -> Change | None:
    """Up or down, where a figure is the size of a change: "rose by 5%", "a 3% drop", "0.2 per cent higher"."""
    if figure.kind not in _MOVING:
        return None
    if multiplies(words, figure, lexicon):
        return Change.UP
    language = lexicon.language.hedges
    counts = figure.kind is ClaimKind.COUNT
    if not counts and figure.first > sentence.first and words.words[figure.first - 1] == "+":
        return Change.UP if words.glued(figure.first) else None
    if figure.opened < figure.first and words.lower[figure.opened] in language.thresholds:
        return None  # "Drop below 10 degrees" tells the level that is crossed.
    figures = lexicon.language.figures
    if words.lower[figure.opened] in figures.equative and words.lower[figure.opened + 1] not in figures.degrees:
        return None  # "Rose as high as 5%", but "as much as 5%"
    at = figure.opened - 1
    led = at >= sentence.first and words.lower[at] in language.amount
    stepped = figure.after < sentence.last and words.lower[figure.after] in language.steps
    stepped |= at > sentence.first and words.lower[at] in language.ways and words.words[at - 1] == ","  # "11%, up two"
    if not counts or led or stepped or is_restated(words, figure, sentence, lexicon):
        for i in _before(words, at, sentence, lexicon, led=led, shared=figure.kind is ClaimKind.PERCENT):
            if (found := _direction(words.lower[i], lexicon)) is not None:
                return found if _moves(words, i, figure, sentence, lexicon, bare=not led) else None
    if at - 1 >= sentence.first and words.lower[at] in lexicon.language.figures.said_of:
        definite = counts and at - 2 >= sentence.first and words.lower[at - 2] == lexicon.language.time.definite
        definite = definite or (counts and words.lower[at - 1] in language.marching)
        named = words.lower[at - 1] in language.change_nouns and not definite
        return _direction(words.lower[at - 1], lexicon) if named else None  # "A rise of 5%", but "the rise of 5 cities"
    return _change_behind(words, figure, sentence, lexicon)


def is_restated(words: Words, figure: Figure, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether what stands behind a figure tells its size in another way: "fell {245.14}, or 1.8%"."""
    behind = words.lower[figure.after : min(figure.after + 2, sentence.last)]
    return behind == [",", lexicon.language.numbers.alternative]


def _before(words: Words, at: int, sentence: Sentence, lexicon: Lexicon, *, led: bool, shared: bool) -> Iterator[int]:
    """The words before a figure that may tell its change, from word `at` backwards.

    Args:
        words: The words of the text.
        at: Index of the word before the figure.
        sentence: The sentence.
        lexicon: The words of the language.
        led: Whether that word leads from a change to its size ("rose in May {by} 5%").
        shared: Whether what changes may stand between the two ("cut emissions 5%").

    """
    language, reach = lexicon.language.hedges, 8 if led else 2
    if led:
        at -= 1
    elif at > sentence.first and words.lower[at] in language.adding:
        at -= 1 + (words.lower[at - 1] in lexicon.language.numbers.articles)  # "Fell a further 3%"
    for i in range(at, max(at - reach, sentence.first - 1), -1):
        yield i
        if not led and not words.classes[i] & ADVERB:
            break
        if led and words.classes[i] & ANY_VERB and not (words.classes[i] & (NOUN | ADJECTIVE) or is_tied(words, i)):
            break  # "Though rising, it remains by one measure ahead."
    if not led and shared:
        for i in range(at, max(at - _OBJECT, sentence.first), -1):
            if not words.words[i].isalpha() or words.classes[i] & _NO_OBJECT:
                return
            if lexicon.verbs.get(words.lower[i - 1]) in language.changing:
                yield i - 1


def _moves(words: Words, i: int, figure: Figure, sentence: Sentence, lexicon: Lexicon, *, bare: bool) -> bool:
    """Whether a word of change before a figure tells one: not in "gave up 500 yards", nor in "raised $5 million"."""
    language = lexicon.language.hedges
    lemma, verb = lexicon.verbs.get(words.lower[i]), words.lower[i - 1] if i > sentence.first else ""
    raised = bare and lemma in language.raising and figure.kind is ClaimKind.MONEY
    went = words.lower[i] in language.ways and lexicon.verbs.get(verb) in language.moving  # "Went down 12 miles away"
    marched = (went or lemma in language.marching) and figure.kind is ClaimKind.MEASURE
    return not (raised or marched or lexicon.verbs.get(verb, verb) in language.phrasal)


def _change_behind(words: Words, figure: Figure, sentence: Sentence, lexicon: Lexicon) -> Change | None:
    """The change that is named behind its size: "a 3% drop", "5% lower", "5% up on Monday"."""
    language, at = lexicon.language.hedges, figure.after
    if figure.kind is ClaimKind.COUNT:
        single = figure.opened > sentence.first and words.lower[figure.opened - 1] in lexicon.language.numbers.articles
        named = single and at < sentence.last and words.lower[at] in language.change_nouns
        return _direction(words.lower[at], lexicon) if named else None
    lead = words.lower[figure.opened - 1] if figure.opened > sentence.first else ""
    reached = figure.kind is ClaimKind.MEASURE and lead in language.level  # "Gusts to 85 km/h {cut} visibility."
    for i in range(at, at if reached else min(at + 2, sentence.last)):
        if words.lower[i] in language.change_nouns:
            return _direction(words.lower[i], lexicon)
        if not words.classes[i] & ADJECTIVE:
            break
    if at < sentence.last and words.lower[at] in language.ways and figure.kind in _SIZES:
        ends = at + 1 >= sentence.last or not words.words[at + 1].isalpha() or words.classes[at + 1] & PREPOSITION
        return _direction(words.lower[at], lexicon) if ends else None
    return None


def _direction(word: str, lexicon: Lexicon) -> Change | None:
    language = lexicon.language.hedges
    lemma = lexicon.verbs.get(word, word)
    for form in (lemma, word):
        if form in language.up:
            return Change.UP
        if form in language.down:
            return Change.DOWN
    return None
