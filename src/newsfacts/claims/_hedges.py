# SPDX-License-Identifier: MIT
"""What makes a figure less than exact or less than sure, and which way it says that something moved."""

from __future__ import annotations

from newsfacts._numerals import Form
from newsfacts._sentences import Sentence
from newsfacts._words import Words
from newsfacts.claims._figures import Figure
from newsfacts.claims._phrases import phrase_at, phrase_back
from newsfacts.lexicon import ADJECTIVE, ADVERB, AUXILIARY, DETERMINER, PREPOSITION, Lexicon
from newsfacts.records import Change, ClaimKind, Hedge, HedgeKind

_MOVING = frozenset({ClaimKind.PERCENT, ClaimKind.MONEY, ClaimKind.MEASURE, ClaimKind.COUNT, ClaimKind.RATIO})


def hedges(words: Words, figure: Figure, sentence: Sentence, lexicon: Lexicon) -> tuple[int, tuple[Hedge, ...]]:
    """The index before which hedges end, and those round a figure, in reading order."""
    found: list[Hedge] = []
    at = figure.hedged
    for _ in range(3):
        before = phrase_back(words, at, sentence.first, lexicon)
        if before is None and at - 1 > sentence.first and words.classes[at - 1] & DETERMINER:
            before = phrase_back(words, at - 1, sentence.first, lexicon)
            placed = before == (at - 2, HedgeKind.APPROXIMATE) and words.classes[at - 2] & PREPOSITION
            if placed and words.lower[at - 1] not in lexicon.language.numbers.articles:
                break  # "Around the 30-metre hull", but "about a 30-metre hull".
        if before is None:
            break
        start, kind = before
        if kind == HedgeKind.AT_MOST and _returns(words, start, sentence, lexicon):
            break
        if figure.kind is ClaimKind.DURATION and _spans(words, start, at, sentence, lexicon):
            break
        found.insert(0, _hedge(words, start, at, kind))
        at = start
    if figure.form is Form.VAGUE:
        found.append(_hedge(words, figure.first, figure.last, HedgeKind.APPROXIMATE))
    behind = phrase_at(words, figure.last, sentence.last, lexicon.hedges_after)
    if behind is not None:
        found.append(_hedge(words, figure.last, behind[0], behind[1]))
    return at, tuple(found)


def _returns(words: Words, start: int, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether the "up" of "up to" goes with a verb of moving: "it inched back up to 5%", but "claw back up to $5"."""
    language = lexicon.language.hedges
    if start - 2 < sentence.first or words.lower[start - 1] not in language.returning:
        return False
    return lexicon.verbs.get(words.lower[start - 2]) in language.up | language.down | language.moving


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
        end=words.ends[last - 1],
        text=words.slice(first, last),
        kind=HedgeKind(kind),
    )


def change(words: Words, figure: Figure, before: int, sentence: Sentence, lexicon: Lexicon) -> Change | None:
    """Up or down, where a figure is the size of a change: "rose by 5%", "a 3% drop", "0.2 per cent higher"."""
    if figure.kind not in _MOVING or (figure.kind is ClaimKind.COUNT and not _is_change_of(words, before, lexicon)):
        return None
    language = lexicon.language.hedges
    if figure.first > sentence.first and words.words[figure.first - 1] == "+" and words.glued(figure.first):
        return Change.UP
    if before < figure.first and words.lower[before] in language.thresholds:
        return None  # "Drop below 10 degrees" tells the level that is crossed.
    at = before - 1
    if at >= sentence.first and words.lower[at] in language.amount:
        at -= 1
    reach = 8 if at < before - 1 else 2
    for i in range(at, max(at - reach, sentence.first - 1), -1):
        found = _direction(words.lower[i], lexicon)
        if found is not None:
            lemma = lexicon.verbs.get(words.lower[i])
            verb = words.lower[i - 1] if i > sentence.first else ""
            phrasal = lexicon.verbs.get(verb, verb) in language.phrasal
            raised = lemma in language.raising and figure.kind is ClaimKind.MONEY
            marched = lemma in language.marching and figure.kind is ClaimKind.MEASURE
            return None if phrasal or marched or (raised and at == before - 1) else found
        if reach == 2 and not words.classes[i] & ADVERB:
            break
    if figure.kind is ClaimKind.COUNT:
        return None
    for i in range(figure.after, min(figure.after + 2, sentence.last)):
        if words.lower[i] in language.change_nouns:
            return _direction(words.lower[i], lexicon)
        if not words.classes[i] & ADJECTIVE:
            break
    return None


def _is_change_of(words: Words, before: int, lexicon: Lexicon) -> bool:
    return before > 0 and words.lower[before - 1] in lexicon.language.hedges.amount


def _direction(word: str, lexicon: Lexicon) -> Change | None:
    language = lexicon.language.hedges
    lemma = lexicon.verbs.get(word, word)
    for form in (lemma, word):
        if form in language.up:
            return Change.UP
        if form in language.down:
            return Change.DOWN
    return None
