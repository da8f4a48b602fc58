# SPDX-License-Identifier: MIT
"""On whose word a figure is: what the attributions of the document cover it, else what evidence its sentence names."""

from __future__ import annotations

from newsfacts._attribution import Evidence, evidence, is_done_to
from newsfacts._classes import (
    ADJECTIVE,
    ADVERB,
    AUXILIARY,
    CAPITAL,
    DETERMINER,
    GERUND,
    NEGATION,
    NOUN,
    PAST,
    PRONOUN,
    RELATIVE,
    THIRD,
    VERB,
)
from newsfacts._record import record
from newsfacts._sentences import Sentence
from newsfacts._words import Words
from newsfacts.document import Document
from newsfacts.lexicon import Lexicon
from newsfacts.records import Cue, Mention, Predicate

_PERCENT = "percent"


@record(eq=False, repr=False)
class Word:
    """On whose word something is.

    Attributes:
        source: Who or what says so.
        cue: The words that tell it.

    """

    source: Mention
    cue: Cue


class Sources:
    """On whose word the figures of a document are."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._evidence: dict[int, list[Evidence]] = {}
        self._done: set[int] = set()

    def word(self, first: int, last: int, sentence: Sentence, predicate: Predicate | None) -> Word | None:
        """On whose word the words from `first` to before `last` are: who says them, else what they rest on.

        What they are the object of is no report: "the sector {added} 17,000 jobs".
        """
        said = self._document.reported.covering(first, last)
        if said is not None and said.source is not None and said.cue is not None:
            word = Word(said.source, said.cue)
            if self._takes(word.cue, predicate):
                self._done.add(word.cue.start)
            if word.cue.start not in self._done and self._vouches(word):
                return word
        resting = [one for one in self._named(sentence) if _rests(first, last, one)]
        return self._of(max(resting, key=lambda one: one.content[0])) if resting else None

    def _named(self, sentence: Sentence) -> list[Evidence]:
        """The evidence that a sentence names; looked for once, and only where nobody says what is in question."""
        known = self._evidence.get(sentence.first)
        if known is None:
            words, lexicon = self._document.words, self._document.lexicon
            found = evidence(words, sentence.first, sentence.last, lexicon)
            known = [one for one in found if not (_is_thing(words, one.cue[0], lexicon) or _is_owner(words, one))]
            self._evidence[sentence.first] = known
        return known

    def _takes(self, cue: Cue, predicate: Predicate | None) -> bool:
        """Whether a cue is a verb that has a figure for its object: "added 5 points"."""
        object_ = predicate is not None and predicate.start == cue.start
        return object_ and cue.lemma in self._document.lexicon.language.figures.taking

    def _vouches(self, word: Word) -> bool:
        """Whether figures can be on the word of a source: not of "that", nor of the "61 percent" that a poll asked."""
        words, lexicon = self._document.words, self._document.lexicon
        last = words.before(word.source.end) - 1
        if word.source.text.lower() in lexicon.language.speech.unnamed:
            return False
        verb = words.at(word.cue.start)
        if is_done_to(words, verb, len(words)) or _is_thing(words, verb, lexicon):
            return False
        return all(unit != _PERCENT for _, unit in lexicon.units.get(words.lower[last], ()))

    def _of(self, found: Evidence) -> Word:
        words, (first, last) = self._document.words, found.cue
        cue = Cue(start=words.starts[first], end=words.end(last - 1), text=words.slice(first, last), lemma=found.lemma)
        return Word(self._document.reported.mention(found.source), cue)


def _is_thing(words: Words, verb: int, lexicon: Lexicon) -> bool:
    """Whether a cue in its base form is a noun, as a singular or a verb is before it: "a course {record} as 40 ran"."""
    if words.classes[verb] & (VERB | THIRD | PAST | GERUND) != VERB or verb == 0:
        return False
    before, word = words.classes[verb - 1], words.lower[verb - 1]
    if before & (DETERMINER | RELATIVE) == DETERMINER or before & (ADJECTIVE | NOUN | CAPITAL) == ADJECTIVE:
        return True  # "Lowered its {estimate}", "the previous {record} was"
    if before & (PRONOUN | AUXILIARY | RELATIVE | ADVERB | NEGATION) or not word.isalpha():
        return False
    plural = word.endswith("s") or word in lexicon.language.figures.plurals
    return not plural and word != lexicon.language.figures.infinitive


def _is_owner(words: Words, found: Evidence) -> bool:
    """Whether a source is no more than whose something is: "lowered {its} estimate"."""
    first, last = found.source
    return last - first == 1 and bool(words.classes[first] & DETERMINER)


def _rests(first: int, last: int, found: Evidence) -> bool:
    """Whether words rest on a piece of evidence and are no part of its name."""
    (begin, stop), (start, end) = found.content, found.source
    return begin <= first and last <= stop and not (first < end and start < last)
