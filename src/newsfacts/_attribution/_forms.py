# SPDX-License-Identifier: MIT
"""What a form of a verb that can be several things is where it stands: a verb, a participle, a noun."""

from __future__ import annotations

from newsfacts._attribution import _phrases
from newsfacts._attribution._outline import Outer
from newsfacts._classes import (
    ADJECTIVE,
    AUXILIARY,
    CAPITAL,
    CUE,
    DETERMINER,
    DIGIT,
    GERUND,
    NOUN,
    NUMBER,
    PAST,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    SUBORDINATOR,
    THIRD,
    VERB,
)
from newsfacts._words import Words

QUOTED = 10
"""The most words between a participle and the verb that passes it on."""


def is_nominal(words: Words, outer: Outer, i: int, owners: frozenset[str]) -> bool:
    """Whether a form of a verb is, or goes with, a noun: "a call for", "six states", "remarks were"."""
    classes, before = words.classes[i], words.classes[i - 1]
    if classes & PAST and words.lower[i - 1] in owners:
        return True  # "her repeated claim", "its reported profit"
    if classes & GERUND:
        return words.lower[i - 1] in words.small.articles  # "a warning"
    if classes & PAST:
        return False
    if before & (RELATIVE | PRONOUN) and not before & NUMBER:
        return False  # but "one point"
    if words.lower[i - 1] in words.small.articles or _phrases.is_possessive(words, i - 1):
        return True
    if words.lower[i - 1] in words.small.passive_auxiliaries:
        return True  # "there have been {reports}"
    if before & (ADJECTIVE | PAST) and i - 1 > outer.first and words.classes[i - 2] & DETERMINER:
        return True
    if not classes & NOUN:
        return False
    if before & (DETERMINER | ADJECTIVE | PREPOSITION | NUMBER | DIGIT):
        return True
    behind = words.classes[i + 1] if i + 1 < outer.last else 0
    if classes & THIRD and before & CAPITAL and i - 2 > outer.first and _phrases.is_relative(words, i - 2):
        return False  # "which Yarby {claims} is safe"
    if i + 1 < outer.last and words.lower[i + 1] in words.small.attaching:
        stop = _phrases.skip_adverbials(words, i + 1, outer.last)  # "media {reports} in Yarby have said"
        return not classes & THIRD or (i + 1 < stop < outer.last and bool(words.classes[stop] & AUXILIARY))
    return bool(behind & AUXILIARY) or (i + 1 < outer.last and words.words[i + 1] in {"'", "\u2019", "'s", "\u2019s"})


def is_prepositional(words: Words, first: int) -> bool:
    """Whether a preposition makes a phrase no subject: "in the states that", but "a study {by the board} claims"."""
    agent = words.lower[first - 1] in words.small.agent_marks and not words.classes[first] & (DIGIT | NUMBER)
    return bool(words.classes[first - 1] & PREPOSITION) and not agent


def has_agent(words: Words, outer: Outer, i: int, end: int) -> bool:
    """Whether the one who acts stands right behind a participle: "a plan first {reported by} Lee"."""
    if i + 2 >= outer.last or words.lower[i + 1] not in words.small.agent_marks:
        return False
    named = words.classes[i + 2] & (CAPITAL | DETERMINER)  # but "said by telephone"
    return bool(named) and not any(bits & AUXILIARY for bits in words.classes[end:i])


def lacks_object(words: Words, outer: Outer, i: int, source: tuple[int, int]) -> bool:
    """Whether a cue that takes an object has none, so that it is a participle: "the mayor {accused of} fraud"."""
    following = words.classes[i + 1] if i + 1 < outer.last else 0
    if not following & PREPOSITION or following & (DETERMINER | SUBORDINATOR):
        return False
    fronted = source[0] > outer.first and words.classes[source[0] - 1] & RELATIVE  # "whom the mayor accused of fraud"
    return not fronted and not words.classes[source[0]] & PRONOUN


def agrees(words: Words, source: tuple[int, int], *, third: bool) -> bool:
    """Whether a source takes a form of a verb that is a noun's too, that of the third person singular or another one.

    What counts several, "2.7 percentage points", is a plural. "A number of officials" can be either.
    """
    first, last = source
    if words.classes[first] & (RELATIVE | SUBORDINATOR) == RELATIVE:
        return True  # "who claims", "who claim"
    if words.lower[first] in words.small.indefinite_articles:
        return third or any(classes & PREPOSITION for classes in words.classes[first:last])
    last = _behind_head(words, first, next((i for i in range(first + 1, last) if words.words[i] == ","), last))
    noun = words.lower[last - 1]
    counts = words.classes[first] & DIGIT or words.classes[last - 1] & (DIGIT | NUMBER)
    plural = noun.endswith("s") or noun in words.small.plural_subjects or bool(counts)
    return third != plural and not (third and _is_bare(words, source))


def _behind_head(words: Words, first: int, last: int) -> int:
    """Index behind the head of a noun phrase: "{researchers} at the university", but "some of the {researchers}"."""
    of = next((i for i in range(first + 1, last) if words.classes[i] & PREPOSITION), last)
    return last if words.classes[of - 1] & (DETERMINER | NUMBER | DIGIT) else of


def _is_bare(words: Words, source: tuple[int, int]) -> bool:
    """Whether a source has no determiner and no name, so that a form like a noun's is one: "tax credits"."""
    marked = DETERMINER | CAPITAL | PRONOUN | DIGIT | NUMBER
    return not any(classes & marked for classes in words.classes[source[0] : source[1]])


def is_quoting(words: Words, i: int, last: int, quoting: frozenset[str]) -> bool:
    """Whether a participle behind a verb tells what the verb passes on."""
    marks = (k - 1 for k in range(i + 2, min(i + QUOTED, last)) if words.classes[k] & CUE and words.classes[k] & GERUND)
    return any(passes_on(words, i, mark, quoting) for mark in marks)


def passes_on(words: Words, i: int, mark: int, quoting: frozenset[str]) -> bool:
    """Whether one who is named tells what another one, who stands between, said: "the paper {quoted} Lee as saying"."""
    if f"{words.lower[i]} {words.lower[mark]}" not in quoting:
        return False
    return _phrases.after(words, i + 1, mark) == mark or (mark == i + 2 and bool(words.words[i + 1].isalpha()))


def infinitive(words: Words, i: int, last: int) -> int:
    """Index of the verb that goes with another one as an infinitive: "used to {say}", "went on to {say}"; else `i`."""
    to = i + 1
    to += bool(to < last and words.classes[to] & PREPOSITION and words.lower[to] not in words.small.infinitive_marks)
    verb = to + 1
    return verb if verb < last and words.classes[verb] & VERB and _phrases.is_infinitive(words, verb) else i
