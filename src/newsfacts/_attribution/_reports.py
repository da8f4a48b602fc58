# SPDX-License-Identifier: MIT
"""Reports: a cue and the phrase that is its source, wherever the one stands to the other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import attrs

from newsfacts._attribution import _phrases, _subjects
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
from newsfacts._words import Words
from newsfacts.lexicon import Lexicon

_PAUSES = frozenset({",", ";", "-", "--", "\u2013", "\u2014"})
_OWNED = 3
"""The most words from a possessive to the noun."""


@attrs.frozen(eq=False, repr=False)
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
        report = _report(words, outer, i, latest, lexicon) if i in cues else None
        if report is None and i in stretches:
            report = _beside(words, outer, i, stretches[i], lexicon)
        if report is not None:
            if report.source is not None:
                latest = report.source
            yield report


def _report(words: Words, outer: Outer, i: int, latest: tuple[int, int] | None, lexicon: Lexicon) -> Report | None:
    word = words.lower[i]
    if i + 1 < outer.last and names_source(words, i, lexicon):
        return _phrase(words, outer, i, word + " " + words.lower[i + 1])
    noun = lexicon.noun_cues.get(word)
    report = _noun(words, outer, i, noun, lexicon) if noun is not None else None
    if report is not None:
        return report
    lemma = lexicon.cues.get(word)
    if lemma is None or (words.classes[i] & CAPITAL and i > outer.first):
        return None
    floor = outer.floor(i)
    classes = words.classes[i]
    if classes & PAST and i > floor and words.lower[i - 1] in lexicon.language.speech.owners:
        return None  # "her repeated claim", "its reported profit"
    if classes & GERUND and i > floor and words.lower[i - 1] in words.small.articles:
        return None  # "a warning"
    if i > floor and not classes & (PAST | GERUND) and _is_nominal(words, outer, i):
        return None
    end, passive, negated = _phrases.before_verbs(words, i, floor)
    if passive:
        return _passive(words, outer, i, lemma, end, lexicon.language.speech.listeners)
    clauses = lexicon.language.speech.clauses if latest is None else frozenset[str]()
    inverted = _inverted(words, outer, i, lemma, clauses)
    if inverted is not None:
        return inverted
    if classes & GERUND and end == i:
        quoted = " ".join(words.lower[max(floor, i - 2) : i])
        if quoted in lexicon.language.speech.quoting:
            group, _, _ = _phrases.before_verbs(words, i - 2, floor)
            source = _subjects.subject(words, group, floor)
            return Report((i, i + 1), lemma, source, source[0] if source else group, i + 1, "passive")
        preposition = i > floor and words.classes[i - 1] & PREPOSITION
        opens = i == outer.first or (preposition and i == outer.first + 1)
        source = (
            (_behind_participle(words, outer) if opens else None)
            or _absolute(words, i, floor)
            or _main_subject(words, floor, i)
            or latest
            or _clause_subject(words, outer.first, i)
        )
        weak = bool(preposition) and not opens and words.lower[i - 1] not in words.small.agent_marks
        return Report((i, i + 1), lemma, source, i, i + 1, "participle", weak) if source else None
    inserted = end > floor and words.words[end - 1] == ","
    source = _subjects.subject(words, end, outer.beginning(end) if inserted else floor) if end > floor else None
    source = _up_to_marks(words, outer, source, end, floor)
    if source is None:
        if end > outer.first and _goes_on(words, end):
            source = _main_subject(words, floor, end) or latest or _nearest_subject(words, outer.first, end)
            weak = negated or _phrases.is_infinitive(words, end)
            return Report((i, i + 1), lemma, source, end, i + 1, "participle", weak) if source else None
        asked = end == i and classes & PAST and lemma in lexicon.language.speech.listeners
        if asked and (i == outer.first or words.classes[i - 1] & SUBORDINATOR):
            return Report((i, i + 1), lemma, None, end, i + 1, "passive")
        return None
    if classes & PAST:
        if end == i and _phrases.is_done_to(words, i, outer.last):
            return None
        objectless = end == i and lemma in lexicon.language.speech.objects and _is_done(words, outer, i, source)
        if objectless or _has_agent(words, outer, i, end):
            return _passive(words, outer, i, lemma, end, lexicon.language.speech.listeners)
    if classes & NOUN and not classes & PAST and end == i:
        nearest = _phrases.before(words, end, floor)
        if nearest is not None and nearest > floor and _is_prepositional(words, nearest):
            return None  # "in the northern states that"
        agreeing = source if nearest is None or _phrases.is_relative(words, source[0]) else (nearest, end)
        if not _agrees(words, agreeing, third=bool(classes & THIRD)):
            return None
    return Report((i, i + 1), lemma, source, source[0], i + 1, "before", negated)


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
        pause = words.words[i] in _PAUSES and not words.glued(i)
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
    inverted = _inverted(words, outer, i, lemma, frozenset())
    if inverted is not None:
        return inverted
    floor = outer.floor(i)
    end, passive, negated = _phrases.before_verbs(words, i, floor)
    source = _subjects.subject(words, end, floor) if end > floor and not passive else None
    if source is not None:
        return Report((i, i + 1), lemma, source, source[0], last, "before", negated)
    source = _main_subject(words, floor, end) if end > outer.first and not passive and _goes_on(words, end) else None
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


def _is_nominal(words: Words, outer: Outer, i: int) -> bool:
    """Whether a form that is both a verb's and a noun's is the noun: "a call for", "six states", "remarks were"."""
    before = words.classes[i - 1]
    if before & (RELATIVE | PRONOUN) and not before & NUMBER:
        return False  # but "one point"
    if words.lower[i - 1] in words.small.articles or _phrases.is_possessive(words, i - 1):
        return True
    if words.lower[i - 1] in words.small.passive_auxiliaries:
        return True  # "there have been {reports}"
    if before & (ADJECTIVE | PAST) and i - 1 > outer.first and words.classes[i - 2] & DETERMINER:
        return True
    if not words.classes[i] & NOUN:
        return False
    if before & (DETERMINER | ADJECTIVE | PREPOSITION | NUMBER | DIGIT):
        return True
    behind = words.classes[i + 1] if i + 1 < outer.last else 0
    if words.classes[i] & THIRD and before & CAPITAL and i - 2 > outer.first and _phrases.is_relative(words, i - 2):
        return False  # "which Yarby {claims} is safe"
    if i + 1 < outer.last and words.lower[i + 1] in words.small.attaching:
        stop = _phrases.skip_adverbials(words, i + 1, outer.last)  # "media {reports} in Yarby have said"
        return not words.classes[i] & THIRD or (i + 1 < stop < outer.last and bool(words.classes[stop] & AUXILIARY))
    return bool(behind & AUXILIARY) or (i + 1 < outer.last and words.words[i + 1] in {"'", "\u2019", "'s", "\u2019s"})


def _is_prepositional(words: Words, first: int) -> bool:
    """Whether a preposition makes a phrase no subject: "in the states that", but "a study {by the board} claims"."""
    agent = words.lower[first - 1] in words.small.agent_marks and not words.classes[first] & (DIGIT | NUMBER)
    return bool(words.classes[first - 1] & PREPOSITION) and not agent


def _has_agent(words: Words, outer: Outer, i: int, end: int) -> bool:
    """Whether the one who acts stands right behind a participle: "a plan first {reported by} Lee"."""
    if i + 2 >= outer.last or words.lower[i + 1] not in words.small.agent_marks:
        return False
    named = words.classes[i + 2] & (CAPITAL | DETERMINER)  # but "said by telephone"
    return bool(named) and not any(bits & AUXILIARY for bits in words.classes[end:i])


def _is_done(words: Words, outer: Outer, i: int, source: tuple[int, int]) -> bool:
    """Whether a cue that takes an object has none, so that it is a participle: "the mayor {accused of} fraud"."""
    following = words.classes[i + 1] if i + 1 < outer.last else 0
    if not following & PREPOSITION or following & (DETERMINER | SUBORDINATOR):
        return False
    fronted = source[0] > outer.first and words.classes[source[0] - 1] & RELATIVE  # "whom the mayor accused of fraud"
    return not fronted and not words.classes[source[0]] & PRONOUN


def _agrees(words: Words, source: tuple[int, int], *, third: bool) -> bool:
    """Whether a source takes a form of a verb that is a noun's too, that of the third person singular or another one.

    What counts several, "2.7 percentage points", is a plural. "A number of officials" can be either.
    """
    first, last = source
    if words.classes[first] & (RELATIVE | SUBORDINATOR) == RELATIVE:
        return True  # "who claims", "who claim"
    if words.lower[first] in words.small.indefinite_articles:
        return third or any(classes & PREPOSITION for classes in words.classes[first:last])
    noun = words.lower[last - 1]
    counts = words.classes[first] & DIGIT or words.classes[last - 1] & (DIGIT | NUMBER)
    plural = noun.endswith("s") or noun in words.small.plural_subjects or bool(counts)
    return third != plural and not (third and _is_bare(words, source))


def _is_bare(words: Words, source: tuple[int, int]) -> bool:
    """Whether a source has no determiner and no name, so that a form like a noun's is one: "tax credits"."""
    marked = DETERMINER | CAPITAL | PRONOUN | DIGIT | NUMBER
    return not any(classes & marked for classes in words.classes[source[0] : source[1]])


def before_colon(words: Words, outer: Outer, colon: int) -> Report | None:
    """The report that a colon is, where no verb of reporting stands before it: its source is the subject."""
    floor = outer.floor(colon)
    if words.classes[colon - 1] & DIGIT:
        return None  # "Sept. 8, 1963: ..."
    first = _phrases.before(words, colon, floor)
    bare = first is not None and (first == floor or words.words[first - 1] in _PAUSES or words.words[first - 1] == ".")
    source = (first, colon) if bare and first is not None else _clause_subject(words, floor, colon)
    return Report((colon, colon + 1), ":", source, source[0], colon + 1, "before") if source is not None else None


def _phrase(words: Words, outer: Outer, i: int, lemma: str) -> Report | None:
    ceiling = outer.ceiling(i)
    end = _phrases.after(words, i + 2, ceiling)
    if end is None:
        return None
    end = _phrases.with_second(words, end, ceiling)
    stop = _phrases.with_appositives(words, end, ceiling)
    if stop > end and is_fronted(words, outer, i) and not _is_closed(words, stop, outer.last):
        stop = end  # "according to the city, a bus on the bridge stopped"
    return Report((i, i + 2), lemma, (i + 2, stop), i, stop, "phrase")


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
        return words.words[before] in _PAUSES
    that = words.classes[before - 1] & (SUBORDINATOR | PREPOSITION) == SUBORDINATOR if before > outer.first else False
    if that and words.words[before] == ",":
        return True  # "said that, according to"
    return before < outer.first + bool(words.classes[outer.first] & CONJUNCTION) or words.words[before] in {";", ":"}


def _inverted(words: Words, outer: Outer, i: int, lemma: str, clauses: frozenset[str]) -> Report | None:
    """A cue right behind a quotation mark or a comma, its source behind it: `"...," said Jane Doe, a nurse`."""
    if words.classes[i] & GERUND:
        return None
    if i == outer.first:
        return _opening(words, outer, i, lemma)
    pause = words.words[i - 1] in _PAUSES
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
    if end is None and behind_mark and i + 1 < ceiling and words.classes[i + 1] & VERB:
        end = _phrases.after(words, i + 2, ceiling)  # "wrote lead author Ann Lee"
    if end is None or words.classes[i + 1] & PREPOSITION:
        return None
    first = words.classes[i + 1]
    if not behind_mark and not first & CAPITAL and not first & DETERMINER:
        return None
    stop = _phrases.with_appositives(words, end, ceiling)
    if not behind_mark and stop < outer.last - 1:
        named = first & CAPITAL and lemma in clauses and _phrases.is_finite(words, i)
        comma = words.words[stop] == ","
        if not named or not (comma or words.classes[stop] & (RELATIVE | CONJUNCTION)):
            return None
        predicate = comma and _phrases.begins_predicate(words, stop + 1, outer.last)
        if not predicate and not _phrases.has_clause(words, outer.first, i - 1):
            return None
    return Report((i, i + 1), lemma, (i + 1, stop), i, stop, "inverted")


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


def _passive(words: Words, outer: Outer, i: int, lemma: str, end: int, listeners: frozenset[str]) -> Report | None:
    for j in range(i + 1, min(i + 4, outer.last)):
        if words.lower[j] in words.small.agent_marks:
            stop = _phrases.after(words, j + 1, outer.ceiling(j))
            if stop is not None:
                return Report((i, i + 1), lemma, (j + 1, stop), end, stop, "passive")
    return Report((i, i + 1), lemma, None, end, i + 1, "passive") if lemma in listeners else None


def _behind_participle(words: Words, outer: Outer) -> tuple[int, int] | None:
    """The subject behind the comma that closes a participle clause: "Adding that it is safe, {Jane Doe} left"."""
    for i in range(outer.first + 1, min(outer.first + 2 * _phrases.REACH, outer.last - 1)):
        if words.words[i] == "," and not any(m.first <= i < m.last for m in outer.marked):
            end = _phrases.after(words, i + 1, outer.ceiling(i))
            return (i + 1, end) if end is not None and _phrases.begins_predicate(words, end, outer.last) else None
    return None


def _absolute(words: Words, i: int, floor: int) -> tuple[int, int] | None:
    """The participle's own subject: "with reports suggesting" tells the reports' word, not the main clause's."""
    first = _phrases.before(words, i, floor)
    return (
        (first, i) if first is not None and first > floor and words.lower[first - 1] in words.small.absolute else None
    )


def _clause_subject(words: Words, first: int, end: int) -> tuple[int, int] | None:
    """The subject of the first finite verb between `first` and `end`, an opening phrase or clause left out."""
    if words.classes[first] & (PREPOSITION | SUBORDINATOR):
        comma = next((i for i in range(first, min(end, first + _phrases.REACH)) if words.words[i] == ","), end)
        if comma + 1 < end:
            first = comma + 1
    for i in range(first + 1, min(end, first + _phrases.REACH)):
        if (
            _phrases.is_finite(words, i)
            and not _phrases.is_infinitive(words, i)
            and not _phrases.is_relative(words, i - 1)
        ):
            start, _, _ = _phrases.before_verbs(words, i, first)
            if start > first:
                return _subjects.subject(words, start, first)
    return None


def _main_subject(words: Words, first: int, end: int) -> tuple[int, int] | None:
    """The subject of the last main clause that begins between `first` and `end`."""
    first = max(first, end - 2 * _phrases.REACH)
    opened, found = first, None
    if words.classes[first] & (PREPOSITION | SUBORDINATOR | GERUND | PAST | ADVERB):
        comma = next((i for i in range(first, min(end, first + _phrases.REACH)) if words.words[i] == ","), end)
        opened = comma + 1
    for i in range(first + 1, end):
        coordinated = words.classes[i] & CONJUNCTION or words.words[i] in {";", ":"}
        if coordinated or (words.classes[i] & SUBORDINATOR and words.words[i - 1] == ","):
            opened = i + 1
        elif _phrases.is_finite(words, i) and not _phrases.is_infinitive(words, i):
            start, _, _ = _phrases.before_verbs(words, i, opened)
            subject = _subjects.subject(words, start, opened) if start > opened else None
            if subject is not None and (found is None or subject[0] == opened or words.words[subject[0] - 1] == ","):
                found = subject
    return found


def _nearest_subject(words: Words, first: int, end: int) -> tuple[int, int] | None:
    """The subject of the last finite verb before `end`, of which the verb at `end` is a further predicate."""
    for i in range(end - 1, max(first, end - _phrases.REACH), -1):
        if _phrases.is_finite(words, i) and not _phrases.is_infinitive(words, i):
            start, _, _ = _phrases.before_verbs(words, i, first)
            found = _subjects.subject(words, start, first) if start > first else None
            if found is not None:
                return found
    return None
