# SPDX-License-Identifier: MIT
"""What figures rest on and nobody says: "a poll showed", "in a survey", "officials put the toll at", "police believe".

It gives figures a source and makes no quotes, so that it is looked for in sentences with figures alone.
"""

from __future__ import annotations

from collections.abc import Iterator

from newsfacts._attribution import _phrases, _subjects
from newsfacts._attribution._reports import names_source
from newsfacts._classes import (
    ADJECTIVE,
    AUXILIARY,
    CAPITAL,
    DETERMINER,
    DIGIT,
    GERUND,
    NOUN,
    NUMBER,
    PAST,
    PREPOSITION,
    STOP,
    SUBORDINATOR,
    THIRD,
    VERB,
)
from newsfacts._record import record
from newsfacts._words import Words
from newsfacts.lexicon import Lexicon

_REACH = 14
_NEAR = 5
_BREAKS = frozenset({";", ":", '"', "\u201c", "\u201d"})


@record(eq=False, repr=False)
class Evidence:
    """What a figure rests on, as ranges of words.

    Attributes:
        source: The words of the source.
        cue: The words that tie the figure to it.
        lemma: The dictionary form of the cue.
        content: What rests on it.

    """

    source: tuple[int, int]
    cue: tuple[int, int]
    lemma: str
    content: tuple[int, int]


def evidence(words: Words, first: int, last: int, lexicon: Lexicon) -> Iterator[Evidence]:
    """The evidence that the words from `first` to before `last`, a sentence, name."""
    speech = lexicon.language.speech
    triggers = lexicon.evidence
    for i in [i for i, word in enumerate(words.lower[first:last], first) if word in triggers]:
        word, lemma = words.lower[i], lexicon.verbs.get(words.lower[i])
        if i > first and words.lower[i - 1] in words.small.articles and word not in speech.panels:
            continue  # "Worth a reported $5 million", "an estimated 40 people".
        found: _Ranges | None = None
        if lemma in speech.showing and i > first and not _is_noun(words, i):
            found = _shown(words, i, first, last, lexicon)
        if found is None and lemma in speech.rating and i > first and not words.classes[i] & GERUND:
            found = _rated(words, i, first, last, lexicon)
        if found is None and lemma in speech.believing and i > first:
            found = _held(words, i, first, last)
        if found is None and word in speech.panels:
            found = _sampled(words, i, first, last, lexicon)
        if found is None and i > first:
            found = _trailing(words, i, last, lexicon)
        if found is not None:
            source, cue, content = found
            named = " ".join(words.lower[cue[0] : cue[1]])
            yield Evidence(source, cue, lexicon.verbs.get(named, named), content)


_Ranges = tuple[tuple[int, int], tuple[int, int], tuple[int, int]]


def _is_noun(words: Words, i: int) -> bool:
    """Whether a form of a verb of showing is a noun or a name where it stands: "its list", "a show"."""
    classes, before = words.classes[i], words.classes[i - 1]
    return bool(classes & CAPITAL or (classes & NOUN and before & (DETERMINER | ADJECTIVE | PREPOSITION)))


def _shown(words: Words, verb: int, first: int, last: int, lexicon: Lexicon) -> _Ranges | None:
    """A piece of evidence and a verb of showing: "a poll released on Monday found that", "..., figures show"."""
    source = _shower(words, verb, first, lexicon.exhibits)
    if source is None and verb + 1 < last and words.classes[verb + 1] & (SUBORDINATOR | PREPOSITION) == SUBORDINATOR:
        end, passive, _ = _phrases.before_verbs(words, verb, first)
        source = None if passive else _subjects.subject(words, end, first)
    if source is None or (_is_plural_form(words, verb) and not _is_plural(words.lower[source[1] - 1], lexicon)):
        return None
    ends = verb + 1 == last or not words.words[verb + 1][0].isalnum()
    return source, (verb, verb + 1), (first, source[0]) if ends else (verb + 1, last)


def _shower(words: Words, verb: int, first: int, nouns: frozenset[str]) -> tuple[int, int] | None:
    """The noun phrase before a verb that names a piece of evidence, whatever stands between the two."""
    for i in range(verb - 1, max(first, verb - _REACH) - 1, -1):
        if words.lower[i] in nouns and not (i + 1 < verb and _modifies(words, i + 1)):
            start = _phrases.before(words, i + 1, first)
            if start is not None and (start == first or words.lower[start - 1] not in words.small.attaching):
                return start, i + 1
        classes = words.classes[i]
        finite = _phrases.is_finite(words, i) and not classes & (PAST | AUXILIARY | ADJECTIVE | CAPITAL)
        if finite or words.words[i] in _BREAKS:
            return None
    return None


def _is_plural_form(words: Words, verb: int) -> bool:
    """Whether a verb agrees with a plural alone."""
    return bool(words.classes[verb] & VERB) and not words.classes[verb] & (PAST | THIRD)


def _is_plural(noun: str, lexicon: Lexicon) -> bool:
    return noun.endswith("s") or noun in lexicon.language.figures.plurals


def _modifies(words: Words, i: int) -> bool:
    """Whether the word behind a noun is a noun too, so that the first one only modifies it."""
    return _phrases.is_noun(words, i) and not words.classes[i] & (CAPITAL | ADJECTIVE | DIGIT)


def _rated(words: Words, verb: int, first: int, last: int, lexicon: Lexicon) -> _Ranges | None:
    """Somebody who gives a figure without a clause: "officials put the toll at 31", "Poland reported 900 cases"."""
    speech = lexicon.language.speech
    at = not speech.rated_at.isdisjoint(words.lower[verb + 1 : min(last, verb + _REACH)])
    counted = any(shape & (DIGIT | NUMBER) for shape in words.classes[verb + 1 : min(last, verb + _NEAR)])
    if not (at or (counted and lexicon.verbs[words.lower[verb]] in speech.counting)):
        return None
    return _held(words, verb, first, last)


def _held(words: Words, verb: int, first: int, last: int) -> _Ranges | None:
    """What stands behind a verb, on the word of its subject: "analysts expect 40 percent"."""
    end, passive, _ = _phrases.before_verbs(words, verb, first)
    source = _subjects.subject(words, end, first)
    return None if source is None or passive else (source, (verb, verb + 1), (verb + 1, last))


def _trailing(words: Words, phrase: int, last: int, lexicon: Lexicon) -> _Ranges | None:
    """What goes on behind the source that a phrase names: "..., according to police, with 30 of them hurt"."""
    if not names_source(words, phrase, lexicon):
        return None
    end = _phrases.after(words, phrase + 2, last)
    if end is None or end + 1 >= last or words.words[end] != "," or words.lower[end + 1] not in words.small.absolute:
        return None
    return (phrase + 2, end), (phrase, phrase + 2), (end, last)


def _sampled(words: Words, noun: int, first: int, last: int, lexicon: Lexicon) -> _Ranges | None:
    """A sample that figures stand in: "in a survey of 900 adults, 40 percent", "42 percent in the latest poll"."""
    for i in range(noun - 1, max(first, noun - _REACH) - 1, -1):
        if words.classes[i] & PREPOSITION:
            within = words.lower[i] in lexicon.language.speech.within
            return ((i + 1, noun + 1), (i, i + 1), (first, last)) if within else None
        if words.words[i] in _BREAKS or words.classes[i] & (AUXILIARY | STOP) or words.words[i] == ",":
            return None
    return None
