# SPDX-License-Identifier: MIT
"""Where temporal expressions stand: triggers, and a reader started at each word from which one may reach a trigger."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from newsfacts._sentences import Sentence
from newsfacts._timex.expressions import Expression
from newsfacts._timex.reader import RANGE_MARKS, Reader
from newsfacts._words import Words
from newsfacts.lexicon import DIGIT, MONTH, TEMPORAL, WEEKDAY, Lexicon

_REACH = 7
"""How many words may stand before a trigger in its expression."""
_OPENERS = (
    "articles", "last", "this", "next", "previous", "same", "following", "spans", "every", "numbers", "ordinals",
    "some", "couple", "scales", "half", "starts", "middles", "ends", "prior", "posterior", "hedges", "holidays",
    "vague", "vague_adjectives", "fillers", "latest", "of", "around", "months", "weekdays", "seasons", "days", "parts",
)  # fmt: skip


def find(words: Words, sentences: Iterable[Sentence], lexicon: Lexicon) -> list[Expression]:
    """The temporal expressions of the sentences, in order; they never overlap."""
    openers = _openers(lexicon)
    triggers = words.where(MONTH | WEEKDAY | TEMPORAL | DIGIT)
    found: list[Expression] = []
    cursor = 0
    for sentence in sentences:
        while cursor < len(triggers) and triggers[cursor] < sentence.first:
            cursor += 1
        reader: Reader | None = None
        done = sentence.first
        while cursor < len(triggers) and triggers[cursor] < sentence.last:
            trigger = triggers[cursor]
            cursor += 1
            if trigger < done or not _promising(words, trigger):
                continue
            reader = reader or Reader(words, lexicon.language.time, lexicon.temporal, sentence.first, sentence.last)
            for expression in _around(reader, trigger, done, openers):
                found.append(expression)
                done = expression.last
    return found


def read_whole(words: Words, lexicon: Lexicon) -> Expression | None:
    """The expression that is the whole text, `None` where there is none."""
    if not words:
        return None
    reader = Reader(words, lexicon.language.time, lexicon.temporal, 0, len(words))
    for last in (len(words), len(words) - 1):
        expression = reader.expression(0)
        if expression and expression.last >= last:
            return expression
    return None


def _openers(lexicon: Lexicon) -> frozenset[str]:
    time = lexicon.language.time
    phrases = (phrase for name in _OPENERS for phrase in getattr(time, name))
    words = frozenset(word for phrase in phrases for word in phrase.split())
    return words | {time.fiscal, "-", "'s", "\u2019s", "'", "\u2018", "\u2019", ".", "/"}


def _promising(words: Words, index: int) -> bool:
    """Whether a number alone can be a date: a year, a clock time, a date in figures, a decade."""
    if words.classes[index] & (MONTH | WEEKDAY | TEMPORAL):
        return True
    word = words.words[index]
    if len(word) == 4 or ":" in word:
        return True
    following: Sequence[str] = words.lower[index + 1 : index + 2]
    return following in (["/"], ["s"])


def _around(reader: Reader, trigger: int, done: int, openers: frozenset[str]) -> Iterator[Expression]:
    """The longest expression that holds the trigger, the other end of a range before or behind it."""
    first = trigger
    lower, classes = reader.lower, reader.classes
    floor = max(done, trigger - _REACH)
    while first > floor and (lower[first - 1] in openers or classes[first - 1] & DIGIT):
        first -= 1
    start = first
    while start <= trigger:
        expression = reader.expression(start)
        if expression and expression.last > trigger:
            yield expression
            if second := reader.range_end(expression):
                yield second
            return
        if expression and expression.rule == "date.day" and lower[expression.last] in RANGE_MARKS:
            yield expression
            start = expression.last
        start += 1
