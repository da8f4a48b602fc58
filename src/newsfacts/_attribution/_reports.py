# SPDX-License-Identifier: MIT
"""Reports: a cue and the phrase that is its source, wherever the one stands to the other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from newsfacts._attribution import _forms, _phrases, _subjects
from newsfacts._attribution._beside import UP_TO_MARKS, verbs_beside_marks
from newsfacts._attribution._outline import Outer
from newsfacts._classes import (
    ADJECTIVE,
    ADVERB,
    AUXILIARY,
    CAPITAL,
    CONJUNCTION,
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
from newsfacts._quotemarks import final, is_capitalised
from newsfacts._record import record
from newsfacts._words import Words
from newsfacts.lexicon import Lexicon

if TYPE_CHECKING:
    from newsfacts.lang.schema import SpeechWords

PAUSES = frozenset({",", ";", "-", "--", "\u2013", "\u2014"})
_OWNED = 3
"""The most words from a possessive to the noun."""


@record(eq=False, repr=False)
class Report:
    """A cue and its source, as ranges of words.

    Attributes:
        cue: The words of the cue.
        lemma: Its dictionary form.
        source: The words of the source, `None` where there is none.
        first: Index of the first word of the source, the verbs and what goes with them.
        last: Index after the last one.
        kind: How source and cue stand: before, inverted, participle, passive, phrase, noun.
        weak: Whether it reports speech only where marks follow: "did not say", "to say", "of saying".

    """

    cue: tuple[int, int]
    lemma: str
    source: tuple[int, int] | None
    first: int
    last: int
    kind: str
    weak: bool = False


def reports(words: Words, outer: Outer, cues: Sequence[int], lexicon: Lexicon) -> Iterator[Report]:
    """The reports of a sentence, in the order of their cues.

    Args:
        words: The text.
        outer: The sentence.
        cues: Indices of the words in it, outside of quotation marks, that can begin a cue.
        lexicon: The words to know.

    """
    latest: tuple[int, int] | None = None
    stretches = verbs_beside_marks(words, outer)
    for i in sorted({*cues, *stretches}) if stretches else cues:
        report = _report(words, outer, i, latest, lexicon) if not stretches or i in cues else None
        if report is None and i in stretches:
            report = _beside(words, outer, i, stretches[i], lexicon)
        if report is not None:
            if report.source is not None:
                latest = report.source
            yield report


def _report(words: Words, outer: Outer, i: int, latest: tuple[int, int] | None, lexicon: Lexicon) -> Report | None:
    """The report of a cue by the first reading that it can have: a phrase, a noun, a verb."""
    word = words.lower[i]
    if i + 1 < outer.last and names_source(words, i, lexicon):
        return _phrase(words, outer, i)
    noun, lemma = lexicon.noun_cues.get(word), lexicon.cues.get(word)
    report = _noun(words, outer, i, noun, lexicon) if noun is not None else None
    if report is not None:
        return report
    if lemma is None or (words.classes[i] & CAPITAL and i > outer.first):
        return None
    floor = outer.floor(i)
    if i > floor and (
        _forms.is_nominal(words, outer, i, lexicon.language.speech.owners) or _ends_unit(words, i, lexicon)
    ):
        return None
    return _verb(words, outer, _Verb(i, lemma, floor, *_phrases.before_verbs(words, i, floor)), latest, lexicon)


def _ends_unit(words: Words, i: int, lexicon: Lexicon) -> bool:
    """Whether word `i` ends the name of a unit: "0.2 percentage {points} if"."""
    return any(parts[-1] == words.lower[i] for parts, _ in lexicon.units.get(words.lower[i - 1], ()))


class _Verb(NamedTuple):
    """A cue that is a verb.

    Attributes:
        at: Its index.
        lemma: Its dictionary form.
        floor: Index before which its subject cannot stand.
        first: Index of the first word of its group: "{has} not yet said".
        passive: Whether the group is.
        negated: Whether the group is.

    """

    at: int
    lemma: str
    floor: int
    first: int
    passive: bool
    negated: bool

    def report(self, source: tuple[int, int] | None, first: int, kind: str, *, weak: bool = False) -> Report:
        """The report up to the verb."""
        return Report((self.at, self.at + 1), self.lemma, source, first, self.at + 1, kind, weak)


def _verb(words: Words, outer: Outer, verb: _Verb, latest: tuple[int, int] | None, lexicon: Lexicon) -> Report | None:
    """The report of a verb by where its source stands: behind it, in another clause, right before it."""
    speech = lexicon.language.speech
    if verb.passive:
        return _passive(words, outer, verb, speech)
    inverted = _inverted(words, outer, verb.at, verb.lemma, lexicon, joined=latest is not None)
    if inverted is not None:
        return inverted
    if words.classes[verb.at] & GERUND and verb.first == verb.at:
        return _quoted(words, verb, speech.quoting) or _participle(words, outer, verb, latest)
    source = _source(words, outer, verb)
    if source is not None:
        return _plain(words, outer, verb, source, lexicon)
    if verb.first > outer.first and _goes_on(words, verb.first):
        return _further(words, outer, verb, latest)
    return _asked(words, outer, verb, speech.listeners)


def _quoted(words: Words, verb: _Verb, quoting: frozenset[str]) -> Report | None:
    """A participle that tells what somebody else passes on: "{Lee} was quoted by the paper as saying"."""
    mark, floor = verb.at - 1, max(verb.floor, verb.at - _forms.QUOTED)
    if not words.classes[mark] & (PREPOSITION | PAST):
        return None
    for i in range(mark - 1, floor - 1, -1):
        if f"{words.lower[i]} {words.lower[mark]}" in quoting:
            first, passive, _ = _phrases.before_verbs(words, i, verb.floor)
            if not passive and _forms.passes_on(words, i, mark, quoting):
                agent = _subjects.subject(words, first, verb.floor)
                return verb.report((i + 1, mark), agent[0] if agent else i, "passive")
            if _phrases.skip_adverbials(words, i + 1, mark) < mark:
                return None
            source = _subjects.subject(words, first, verb.floor)
            return verb.report(source, source[0] if source else first, "passive")
    return None


def _participle(words: Words, outer: Outer, verb: _Verb, latest: tuple[int, int] | None) -> Report | None:
    """A participle, whose source is the subject of another verb: "{Lee} left, saying that it was safe"."""
    i, floor = verb.at, verb.floor
    preposition = i > floor and bool(words.classes[i - 1] & PREPOSITION)
    opens = i == outer.first or (preposition and i == outer.first + 1)
    source = (
        (_subjects.behind_participle(words, outer) if opens else None)
        or _subjects.own_of_participle(words, i, floor)
        or _subjects.of_main_clause(words, floor, i)
        or latest
        or _subjects.of_first_clause(words, outer.first, i)
    )
    if source is None:
        return None
    weak = preposition and not opens and words.lower[i - 1] not in words.small.agent_marks
    return verb.report(source, i, "participle", weak=weak)


def _further(words: Words, outer: Outer, verb: _Verb, latest: tuple[int, int] | None) -> Report | None:
    """A further verb of a subject that has one: "{Lee} smiled and said that it was safe"."""
    source = (
        _subjects.of_main_clause(words, verb.floor, verb.first)
        or latest
        or _subjects.of_nearest_verb(words, outer.first, verb.first)
    )
    if source is None:
        return None
    return verb.report(source, verb.first, "participle", weak=verb.negated or _phrases.is_infinitive(words, verb.first))


def _asked(words: Words, outer: Outer, verb: _Verb, listeners: frozenset[str]) -> Report | None:
    """A participle of who is spoken to, by somebody who is not named: "when asked whether it was safe, Lee left"."""
    i = verb.at
    opens = i == outer.first or words.classes[i - 1] & SUBORDINATOR
    if not opens or verb.first < i or not words.classes[i] & PAST or verb.lemma not in listeners:
        return None
    return verb.report(None, i, "passive")


def _plain(words: Words, outer: Outer, verb: _Verb, source: tuple[int, int], lexicon: Lexicon) -> Report | None:
    """A verb right behind its subject, where it is no participle and no noun: "{Lee} has said that it was safe"."""
    i, classes, speech = verb.at, words.classes[verb.at], lexicon.language.speech
    alone = verb.first == i
    if verb.lemma in speech.objects and _forms.is_quoting(words, i, outer.last, speech.quoting):
        return None
    if classes & PAST:
        if alone and _phrases.is_done_to(words, i, outer.last):
            return None
        objectless = alone and verb.lemma in speech.objects and _forms.lacks_object(words, outer, i, source)
        if objectless or _forms.has_agent(words, outer, i, verb.first):
            return _passive(words, outer, verb, speech)
    elif alone and classes & NOUN and not _has_subject(words, verb, source):
        return None
    return verb.report(source, source[0], "before", weak=verb.negated)


def _has_subject(words: Words, verb: _Verb, source: tuple[int, int]) -> bool:
    """Whether a form that is a noun's too has a subject that agrees with it: "the mayor claims", "officials claim"."""
    nearest = _phrases.before(words, verb.first, verb.floor)
    if nearest is None and words.classes[verb.first - 1] & PAST:
        return False  # "Lee limited comments"
    if nearest is not None and nearest > verb.floor and _forms.is_prepositional(words, nearest):
        # "In the northern states that", but "analysts at the bank estimate the cost".
        taking = verb.at + 1 < len(words) and words.classes[verb.at + 1] & (DETERMINER | PRONOUN)
        if source[0] >= nearest or not taking:
            return False
        nearest = None
    if nearest is not None and not _phrases.is_relative(words, source[0]):
        source = nearest, verb.first
    return _forms.agrees(words, source, third=bool(words.classes[verb.at] & THIRD))


def _source(words: Words, outer: Outer, verb: _Verb) -> tuple[int, int] | None:
    """The subject right before a group of verbs: "{Lee}, who has one, says", `"...," {a man in Yarby} said`."""
    inserted = verb.first > verb.floor and words.words[verb.first - 1] == ","
    floor = outer.beginning(verb.first) if inserted else verb.floor
    source = _subjects.subject(words, verb.first, floor) if verb.first > verb.floor else None
    return _up_to_marks(words, outer, source, verb.first, verb.floor)


def names_source(words: Words, i: int, lexicon: Lexicon) -> bool:
    """Whether a phrase begins that names a source without a verb: "according to"."""
    if words.lower[i] not in lexicon.phrase_cues:
        return False
    return " ".join(words.lower[i : i + 2]) in lexicon.language.speech.source_phrases


def _goes_on(words: Words, i: int) -> bool:
    """Whether a verb at `i` is a further one of a subject before it: ", and said", "then said", "to say"."""
    before = words.lower[i - 1]
    joined = words.classes[i - 1] & CONJUNCTION or before == ","
    return bool(joined) or before in words.small.sequels or _phrases.is_infinitive(words, i)


def _up_to_marks(
    words: Words, outer: Outer, source: tuple[int, int] | None, end: int, floor: int
) -> tuple[int, int] | None:
    """The source of a cue at `end`, all words behind `"...,"` taken for it where no pause or verb stands among them."""
    first, last = source or (end, end)
    marked = next((marked for marked in outer.marked if marked.last == floor), None)
    if marked is None or not is_capitalised(words, marked) or final(words, marked) not in {",", "?", "!"}:
        return source
    related = last < end - 1  # a relative clause stands between source and cue
    described = _described(words, floor, end) if (first > floor or related) and end - floor < _phrases.REACH else None
    if described is not None:
        return described
    if not 0 < first - floor < UP_TO_MARKS or last != end or _phrases.is_relative(words, end - 1):
        return source
    if words.classes[floor] & (CONJUNCTION | SUBORDINATOR):
        return source  # `"A," and asked ...`: no subject of its own
    for i in range(floor, first):
        pause = words.words[i] in PAUSES and not words.glued(i)
        verb = words.classes[i] & (AUXILIARY | PAST | THIRD) and _phrases.is_finite(words, i)
        if pause or (verb and not words.glued(i)):
            return source  # but "Yarby-based Ann Lee" is one
    return floor, last


def _described(words: Words, floor: int, end: int) -> tuple[int, int] | None:
    """The noun phrase right behind marks, where only what it is stands between it and the cue at `end`.

    In `"...," Jane Doe, 30, of Yarby, who was polled, said` the phrase nearest to the cue is another one.
    """
    if not words.classes[floor] & (CAPITAL | DETERMINER) or _phrases.is_relative(words, end - 1):
        return None
    stop = _phrases.after(words, floor, min(end, floor + UP_TO_MARKS))
    if stop is None or stop + 1 >= end or not (words.words[stop] == "," or _phrases.is_relative(words, stop)):
        return None
    opening = words.classes[stop + 1] if words.words[stop] == "," else words.classes[stop]
    apposed = opening & (RELATIVE | DETERMINER | DIGIT | NUMBER | PREPOSITION | GERUND) or not opening & CAPITAL
    told = any(
        words.classes[i] & CUE and words.classes[i] & (PAST | THIRD) and _phrases.is_finite(words, i)
        for i in range(stop, end)
    )
    return (floor, stop) if apposed and not told else None


def _beside(words: Words, outer: Outer, i: int, last: int, lexicon: Lexicon) -> Report | None:
    """The report of a verb beside marks."""
    lemma = lexicon.verbs_beside_marks.get(words.lower[i])
    if lemma is None:
        return None
    inverted = _inverted(words, outer, i, lemma, lexicon, joined=True)
    if inverted is not None:
        return inverted
    floor = outer.floor(i)
    end, passive, negated = _phrases.before_verbs(words, i, floor)
    if passive or (words.classes[i] & CUE and _forms.is_quoting(words, i, outer.last, lexicon.language.speech.quoting)):
        return None
    source = _subjects.subject(words, end, floor)
    if source is not None:
        cue = _forms.infinitive(words, i, outer.last)
        if cue > i and words.lower[cue] in lexicon.cues:
            i, lemma, last = cue, lexicon.cues[words.lower[cue]], cue + 1
        return Report((i, i + 1), lemma, source, source[0], last, "before", negated)
    if end > outer.first and _goes_on(words, end):
        source = _subjects.of_main_clause(words, floor, end)
    return Report((i, i + 1), lemma, source, end, last, "participle", negated) if source is not None else None


def _noun(words: Words, outer: Outer, i: int, noun: str, lexicon: Lexicon) -> Report | None:
    """The report that a noun with a possessive before it and a clause behind it is: "{her claim} that it is safe"."""
    speech, that = lexicon.language.speech, i + 1
    if that + 1 >= outer.last or not words.classes[that] & RELATIVE or words.lower[that] not in speech.openers:
        return None
    last = outer.last
    named = words.classes[that + 1] & THIRD and that + 2 < last and _phrases.is_finite(words, that + 2)  # "rates fell"
    if not _phrases.has_clause(words, that + 1, last) or (
        _phrases.begins_predicate(words, that + 1, last) and not named
    ):
        return None  # "her claims that were false"
    floor = outer.floor(i)
    for owner in range(i - 1, max(floor, i - _OWNED) - 1, -1):
        if words.lower[owner] in speech.owners:
            return Report((i, that), noun, (owner, owner + 1), owner, that, "noun")
        if _phrases.is_possessive(words, owner):
            first = _owner(words, owner, floor)
            return Report((i, that), noun, (first, owner), first, that, "noun") if first is not None else None
        if not words.classes[owner] & (ADJECTIVE | ADVERB | PAST | GERUND) and not _phrases.is_noun(words, owner):
            return None
        if words.lower[owner] in words.small.days:
            return None  # "Lee's report today claims that"
    return None


def _owner(words: Words, end: int, floor: int) -> int | None:
    """Index of the first word of the noun phrase that a possessive at `end` belongs to: "in reply to {Lee}'s claim"."""
    first = _phrases.before(words, end, floor)
    if first is None:
        return None
    for i in range(end - 1, first, -1):
        named = words.classes[i - 1] & CAPITAL and words.classes[i + 1] & CAPITAL  # "the Bank of Yarby's claim"
        verb = words.classes[i] & PAST and words.classes[i + 1] & CAPITAL
        if verb or (words.classes[i] & PREPOSITION and not named):
            return i + 1
    return first


def _phrase(words: Words, outer: Outer, i: int) -> Report | None:
    """A phrase that names a source, and the source behind it: "according to {Jane Doe, a nurse}"."""
    ceiling = outer.ceiling(i)
    end = _phrases.after(words, i + 2, ceiling)
    if end is None:
        return None
    end = _phrases.with_second(words, end, ceiling)
    stop = _phrases.with_appositives(words, end, ceiling)
    if stop > end and is_fronted(words, outer, i) and not _is_closed(words, stop, outer.last):
        stop = end  # "according to the city, a bus on the bridge stopped"
    return Report((i, i + 2), " ".join(words.lower[i : i + 2]), (i + 2, stop), i, stop, "phrase")


def _is_closed(words: Words, i: int, last: int) -> bool:
    """Whether a comma comes behind `i`, and no verb before it but a relative clause's."""
    for k in range(i, min(last, i + _phrases.REACH)):
        if words.words[k] == ",":
            return True
        if _phrases.is_finite(words, k) and not _phrases.is_relative(words, k - 1):
            return False
    return False


def is_fronted(words: Words, outer: Outer, i: int) -> bool:
    """Whether what begins at `i` opens a main clause, the conjunction that ties it to the one before left out."""
    before = i - 1
    if before > outer.first and words.classes[before] & CONJUNCTION:
        before -= 1
        return words.words[before] in PAUSES
    that = words.classes[before - 1] & (SUBORDINATOR | PREPOSITION) == SUBORDINATOR if before > outer.first else False
    if that and words.words[before] == ",":
        return True  # "said that, according to"
    return before < outer.first + bool(words.classes[outer.first] & CONJUNCTION) or words.words[before] in {";", ":"}


def _inverted(words: Words, outer: Outer, i: int, lemma: str, lexicon: Lexicon, *, joined: bool) -> Report | None:
    """A cue right behind a quotation mark or a comma, its source behind it: `"...," said Jane Doe, a nurse`."""
    if words.classes[i] & GERUND:
        return None
    if i == outer.first:
        return _opening(words, outer, i, lemma)
    pause = words.words[i - 1] in PAUSES
    behind_mark = any(marked.last == i or (pause and marked.last == i - 1) for marked in outer.marked)
    if not behind_mark and not pause:
        return None
    if not behind_mark and any(marked.last <= i for marked in outer.marked):
        floor = outer.floor(i)
        host = _subjects.subject(words, i, floor)
        if host is not None and host[0] == floor:
            return None
    ceiling = outer.ceiling(i)
    end = _phrases.after(words, i + 1, ceiling)
    if end is None and i + 1 < ceiling and words.classes[i + 1] & VERB:
        end = _phrases.after(words, i + 2, ceiling)  # "wrote lead author Ann Lee"
    if end is None or words.classes[i + 1] & PREPOSITION:
        return None
    speech, first = lexicon.language.speech, words.classes[i + 1]
    named = first & CAPITAL or (lemma not in speech.listeners and _is_titled(words, i + 1, end, lexicon))
    if not behind_mark and not named and not first & DETERMINER:
        return None
    if words.classes[i] & (PAST | THIRD | VERB) == VERB and not _is_plural(words, i + 1, end):
        return None  # `two songs, "Harbour" and "Lights," {reference} her life`
    stop = _phrases.with_appositives(words, end, ceiling)
    if not behind_mark and lemma in speech.listeners and _subjects.subject(words, i, outer.floor(i)) is not None:
        return None  # "Ann Lee, a nurse, {told} Radio Yarby:"
    if not behind_mark and stop < outer.last - 1:
        clausal = not joined and lemma in speech.clauses and _phrases.is_finite(words, i)
        comma = words.words[stop] == ","
        if not (named and clausal) or not (comma or words.classes[stop] & (RELATIVE | CONJUNCTION | PREPOSITION)):
            return None
        predicate = comma and _phrases.begins_predicate(words, stop + 1, outer.last)
        if not predicate and not _phrases.has_clause(words, outer.first, i - 1):
            return None
    return Report((i, i + 1), lemma, (i + 1, stop), i, stop, "inverted")


def _is_plural(words: Words, first: int, last: int) -> bool:
    """Whether a noun phrase takes the plural form of a verb: "say critics", "say Lee and Roe"."""
    joined = any(classes & CONJUNCTION for classes in words.classes[first:last])
    return joined or _forms.agrees(words, (first, last), third=False)


def _is_titled(words: Words, first: int, last: int, lexicon: Lexicon) -> bool:
    """Whether a noun phrase without an article is a title before a name: "city manager Ann Lee"."""
    name = next((i for i in range(first, last) if words.classes[i] & CAPITAL), last)
    if not first < name < last or words.classes[name - 1] & PREPOSITION:
        return False
    title = words.lower[name - 1]
    return title in lexicon.descriptions or title.endswith(lexicon.language.people.agentive_endings)


def _opening(words: Words, outer: Outer, i: int, lemma: str) -> Report | None:
    """A cue that opens a sentence, its source and marks behind it: `Said Jane Doe: "..."`."""
    ceiling = outer.ceiling(i)
    end = _phrases.after(words, i + 1, ceiling) if words.classes[i] & (PAST | THIRD) else None
    if end is None or end == ceiling:
        return None
    stop = _phrases.with_appositives(words, end, ceiling)
    if stop + 1 != ceiling or words.words[stop] not in {",", ":"}:
        return None
    return Report((i, i + 1), lemma, (i + 1, stop), i, stop, "before")


def _passive(words: Words, outer: Outer, verb: _Verb, speech: SpeechWords) -> Report | None:
    """A verb in the passive, its source behind it if any: "was announced by {Lee}", "were told that"."""
    behind = verb.at + 1
    for i in range(behind, min(verb.at + 4, outer.last)):
        if words.lower[i] in words.small.agent_marks:
            stop = _phrases.after(words, i + 1, outer.ceiling(i))
            mark = _phrases.skip_adverbials(words, stop, outer.last) if stop is not None else outer.last
            if mark < outer.last and f"{words.lower[verb.at]} {words.lower[mark]}" in speech.quoting:
                return None  # "was quoted by the paper on Monday {as} saying"
            if stop is not None:
                weak = verb.lemma not in speech.listeners  # "The move was criticized by Lee in May"
                return Report((verb.at, behind), verb.lemma, (i + 1, stop), verb.first, stop, "passive", weak)
    return verb.report(None, verb.first, "passive") if verb.lemma in speech.listeners else None
