# SPDX-License-Identifier: MIT
"""Where what is said behind a cue ends."""

from __future__ import annotations

from newsfacts._attribution import _phrases
from newsfacts._attribution._outline import Outer
from newsfacts._attribution._reports import Report, names_source
from newsfacts._classes import (
    ADJECTIVE,
    ADVERB,
    AUXILIARY,
    CAPITAL,
    CONJUNCTION,
    CUE,
    DETERMINER,
    GERUND,
    MARK,
    MONTH,
    NEGATION,
    NOUN,
    PAST,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    SUBORDINATOR,
    THIRD,
    VERB,
    WEEKDAY,
)
from newsfacts._words import Words
from newsfacts.lexicon import Lexicon

_OCCASION = 14
"""The most words that tell on which occasion something was said."""
_MODIFIED = 6
"""The most words between the preposition and the noun for the occasion, itself included."""
_TIME = 4
"""The most words that tell a time."""
_DASHES = frozenset({"-", "--", "\u2013", "\u2014"})
_SUBJECT = PRONOUN | DETERMINER | CAPITAL
"""What a noun phrase begins with."""


def of_sentence(words: Words, outer: Outer) -> int:
    """Index after the last word of a sentence, its stop left out."""
    last = outer.last
    while (
        last > outer.first
        and words.words[last - 1] in {".", "!", "?", ":"}
        and not any(m.last == last for m in outer.marked)
    ):
        last -= 1
    return last


def of_content(words: Words, first: int, last: int, outer: Outer, report: Report, lexicon: Lexicon) -> int:
    """Where what is said from `first` on ends: before ", but he", ", saying", "and called", ", he added" and so on."""
    inserted = _is_inserted(words, report)
    subordinate = _is_subordinate(words, outer, report)
    conceding = _is_conceding(words, outer, report)
    gerund = bool(words.classes[report.cue[0]] & GERUND)
    clause, seen = False, first  # whether a clause has been said so far
    relative = 0  # the last comma, where a relative clause follows it
    begin = first + 1
    if begin < last and words.classes[first] & SUBORDINATOR and words.words[begin] == ",":
        begin += 1  # "said that, while he was safe, she was not"
    inside = slice(begin, last - 1)
    for i, (form, classes) in enumerate(zip(words.words[inside], words.classes[inside], strict=True), begin):
        if classes & WEEKDAY or form in _DASHES:
            if any(m.last == i for m in outer.marked):
                return i  # `called it "a risk" {Monday}`
            ended = not classes & WEEKDAY and not words.glued(i + 1) and not _is_held(outer, i)
            if ended and (_turns(words, i + 1) or _is_aside(words, outer, report)):
                return i  # "asked them to help - {but} nobody came", "a man - who police say was armed {-} fled"
            continue
        comma = form in {",", ";"}
        if not comma and not classes & CONJUNCTION:
            continue
        if outer.marked and _is_held(outer, i):
            continue
        clause, seen = clause or _phrases.has_clause(words, max(first, seen - 1), i), i
        if not comma:
            if _begins_predicate(words, i, last, clause, gerund):
                return i - 1 if words.words[i - 1] == "," else i
            continue
        behind = i + 1
        while words.classes[behind] & MARK and behind < last - 1:
            behind += 1
        if (
            subordinate
            or form == ";"
            or (inserted and _phrases.begins_predicate(words, behind, last))
            or _breaks_off(words, i, behind, last, clause, lexicon)
        ):
            return behind if words.classes[behind - 1] & MARK else i
        if conceding and clause and _begins_clause(words, behind, last) and not any(m.first > i for m in outer.marked):
            return i
        relative = i if words.classes[behind] & RELATIVE else 0
    end = relative or last
    return _before_occasion(words, first, end, lexicon) or end


def of_clause(words: Words, first: int, last: int, outer: Outer, *, subject: bool) -> int:
    """Where a clause behind a noun ends: "her claim that it was safe {drew anger}", "..., {the mayor left}".

    Args:
        words: The text.
        first: Where the clause begins.
        last: The index that it does not reach over.
        outer: The sentence.
        subject: Whether the noun is the subject of the sentence, whose verb stands behind the clause.

    """
    seen, free = False, subject  # whether the clause has its verb, and whether another one cannot be its own
    i = first + 1
    while i < last:
        held = next((m for m in outer.marked if m.first == i), None)
        if held is not None:
            i, seen = held.last, seen or _phrases.has_clause(words, held.first + 1, held.last - 1)
            continue
        if words.words[i] == "," and seen and _begins_clause(words, i + 1, last):
            return i
        if words.classes[i] & (CONJUNCTION | SUBORDINATOR | RELATIVE) or words.words[i] in {",", ";", ":"}:
            free = False
        elif _is_predicate(words, i):
            if seen and free:
                return i
            seen, free = True, subject
            while i + 1 < last and (_is_predicate(words, i + 1) or words.classes[i + 1] & (ADVERB | NEGATION)):
                i += 1
        i += 1
    return last


def _is_report(words: Words, first: int, last: int, form: int) -> bool:
    """Whether a subject and a cue come next that is a participle or, if none is asked for, a finite verb."""
    end = _phrases.after(words, first, last)
    if end is None or end >= last or not words.classes[end] & CUE:
        return False
    return bool(words.classes[end] & GERUND) if form & GERUND else _phrases.is_finite(words, end)


def _is_held(outer: Outer, i: int) -> bool:
    """Whether marks hold a word that is not their last, as this one is: `called it "a risk, no more{,}" but ...`."""
    return any(m.first <= i < m.last - 2 or i == m.last - 1 for m in outer.marked)


def _is_aside(words: Words, outer: Outer, report: Report) -> bool:
    """Whether a report stands right behind a dash, or behind the relative pronoun there: "- {who police say} was"."""
    before = report.first - 1
    before -= before > outer.first and bool(words.classes[before] & RELATIVE)
    return before > outer.first and words.words[before] in _DASHES and not words.glued(before + 1)


def _turns(words: Words, i: int) -> bool:
    """Whether a conjunction that sets a clause against what is said stands at a word, a subject behind it."""
    if words.lower[i] not in words.small.adversatives or i + 1 >= len(words):
        return False
    return bool(words.classes[i + 1] & _SUBJECT and not words.classes[i + 1] & (SUBORDINATOR | PREPOSITION))


def _begins_clause(words: Words, first: int, last: int) -> bool:
    """Whether a subject and its verb come next: ", {the mayor left}"."""
    end = _phrases.after(words, first, last)
    return end is not None and end < last and _phrases.is_finite(words, end)


def _is_predicate(words: Words, i: int) -> bool:
    """Whether a word can only be a finite verb, or the participle behind one."""
    finite = _phrases.is_finite(words, i) and not words.classes[i] & NOUN
    return finite and not _phrases.is_infinitive(words, i) and not words.glued(i)


def before_clause(words: Words, first: int, last: int, outer: Outer) -> int:
    """Where what tells when or why something was said begins: "praised the plan{, after critics called it dead}"."""
    for i in range(first, last - 1):
        opens = words.words[i] == "," and words.classes[i + 1] & SUBORDINATOR and words.words[i + 2 : i + 3] != [","]
        if opens and not _is_held(outer, i):
            return i
    return last


def before_time(words: Words, first: int, last: int) -> int:
    """Where what tells when something was said begins, at the end: "praised the plan {on Monday}"."""
    for i in range(max(first + 1, last - _TIME), last):
        on = i + (words.classes[i] & PREPOSITION > 0)
        day = on < last and (words.classes[on] & (WEEKDAY | MONTH) or words.lower[on] in words.small.days)
        period = (
            words.lower[i] in words.small.period_modifiers and words.lower[min(i + 1, last - 1)] in words.small.periods
        )
        if (day or period) and _phrases.skip_adverbials(words, i, last) >= last:
            return i
    return last


def _before_occasion(words: Words, first: int, last: int, lexicon: Lexicon) -> int | None:
    """Where what tells on which occasion it was said begins, at the end: "the bridge is safe {in an interview}"."""
    speech = lexicon.language.speech
    reach = max(first + 1, last - _OCCASION)
    if speech.occasions.isdisjoint(words.lower[reach:last]):
        return None
    noun = next(i for i in range(last - 1, reach - 1, -1) if words.lower[i] in speech.occasions)
    joined = noun + 1 < last and words.glued(noun + 1)  # "post-war"
    if joined or any(_phrases.is_finite(words, i) for i in range(noun + 1, last)):
        return None
    end = next((i for i in range(noun - 1, max(first, noun - _MODIFIED), -1) if words.classes[i] & PREPOSITION), first)
    if end == first or words.lower[end] not in speech.occasion_marks or not words.classes[end + 1] & DETERMINER:
        return None
    return end - 1 if words.words[end - 1] == "," else end


def _breaks_off(words: Words, comma: int, i: int, last: int, clause: bool, lexicon: Lexicon) -> bool:
    """Whether what begins at `i`, behind a comma and the mark after it, is no longer what is said."""
    form, classes = words.lower[i], words.classes[i]
    follows = words.classes[i + 1] if i + 1 < len(words) else 0
    if form in words.small.adversatives:
        subject = follows & _SUBJECT and not follows & SUBORDINATOR
        return not clause or bool(subject) or i > comma + 1 or _is_report(words, i + 1, last, CUE)
    if classes & CONJUNCTION and follows & PRONOUN and not follows & RELATIVE:
        return clause  # ", and they": somebody does something else
    if form in words.small.contrasting or names_source(words, i, lexicon):
        return True
    if form in words.small.absolute and _is_report(words, i + 1, last, GERUND):
        return True  # ", with the mayor saying"
    if form in words.small.indefinite_articles:
        return (i == comma + 1 or words.glued(comma + 1)) and not follows & MARK  # ", a claim that nobody believed"
    if classes & GERUND and not classes & PREPOSITION:
        return True  # ", adding"
    if classes & CUE and classes & (PAST | THIRD) and not classes & (CAPITAL | NOUN):
        return True  # ", told reporters"
    return _is_trailing_report(words, i, last)


def _begins_predicate(words: Words, conjunction: int, last: int, clause: bool, gerund: bool) -> bool:
    """Whether the source goes on behind a conjunction: "praised the plan {and called} for a vote"."""
    following = words.classes[conjunction + 1]
    if gerund and following & GERUND:
        return bool(following & CUE)
    if following & (_SUBJECT | ADJECTIVE) and not following & SUBORDINATOR:
        end = _phrases.after(words, conjunction + 1, last)
        return end is not None and end < last and _phrases.is_finite(words, end) and bool(words.classes[end] & CUE)
    told = (
        following & (CUE | NOUN | VERB) == CUE | VERB
        and conjunction + 2 < last
        and words.classes[conjunction + 2] & SUBORDINATOR
        and not words.classes[conjunction - 1] & AUXILIARY  # "could not yet say if"
    )
    if following & CAPITAL or not (following & (PAST | THIRD) or told):
        return False  # but "complained of fees {and say} that"
    return bool(following & CUE) or (not clause and not following & (NOUN | ADJECTIVE))


def _is_inserted(words: Words, report: Report) -> bool:
    """Whether the report is a relative clause between commas: "Lopez, {who said it was safe}, left"."""
    if report.source is None:
        return False
    first, last = report.source
    pronoun = first if last - first == 1 and _phrases.is_relative(words, first) else first - 1
    return pronoun > 0 and words.words[pronoun - 1] == "," and _phrases.is_relative(words, pronoun)


def _is_conceding(words: Words, outer: Outer, report: Report) -> bool:
    """Whether a conjunction makes the report a clause beside the main one: "{while} she said that it was, he left"."""
    if report.kind != "before" or report.first <= outer.first:
        return False
    return words.classes[report.first - 1] & (SUBORDINATOR | PREPOSITION | RELATIVE | ADVERB) == SUBORDINATOR


def _is_subordinate(words: Words, outer: Outer, report: Report) -> bool:
    """Whether the report is in a clause that opens the sentence and ends with a comma: "While he says so, she ..."."""
    if report.first == outer.first:
        return report.kind in {"participle", "passive"}
    if report.kind == "passive" and words.classes[report.first - 1] & SUBORDINATOR:
        return True  # "and, when asked whether it was safe, she said"
    return (
        bool(words.classes[outer.first] & (SUBORDINATOR | PREPOSITION))
        and "," not in words.words[outer.first : report.first]
    )


def _opens_speech(words: Words, pause: int, last: int) -> bool:
    """Whether a pause and marks that hold a sentence stand at a word."""
    return (
        pause + 2 < last
        and words.words[pause] in {",", ":"}
        and bool(words.classes[pause + 1] & MARK)
        and words.words[pause + 2][0].isupper()
    )


def _is_trailing_report(words: Words, first: int, last: int) -> bool:
    """Whether a source and a cue come next, and nothing that is said behind them but what stands in marks."""
    for i in range(first + 1, min(first + 7, last)):
        if words.classes[i] & CUE and words.classes[i] & (PAST | THIRD) and not words.classes[i] & CAPITAL:
            end = _phrases.skip_adverbials(words, i + 1, last)
            return end >= last or (not words.classes[first] & RELATIVE and _opens_speech(words, end, last))
    return False
