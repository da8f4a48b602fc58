# SPDX-License-Identifier: MIT
"""What was said: the words that a report belongs to, before it, behind it or on both sides."""

from __future__ import annotations

import attrs

from newsfacts._attribution import _ends, _phrases
from newsfacts._attribution._behind import behind, has_pronoun, past_listener
from newsfacts._attribution._outline import Outer
from newsfacts._attribution._reports import Report, is_fronted
from newsfacts._attribution._said import PAUSES, Said, past_pauses
from newsfacts._classes import (
    AUXILIARY,
    CONJUNCTION,
    CUE,
    GERUND,
    MARK,
    PAST,
    PREPOSITION,
    RELATIVE,
    SUBORDINATOR,
    THIRD,
)
from newsfacts._quotemarks import Marked, final, is_capitalised
from newsfacts._words import Words
from newsfacts.lexicon import Lexicon

LONG = 7
"""Words, marks included, up to which marks are no speech where no cue claims them and narration goes on round them."""
_PHRASE = 20
"""The most words from a source that a phrase names to the comma behind it."""
_INSERTED = 9
"""The most words between a cue and what was said that commas set off."""
_STOPS = frozenset(",.?!")


def said(words: Words, outer: Outer, report: Report, lexicon: Lexicon) -> Said | None:
    """What a report says was said, `None` where it says nothing of the kind."""
    found = _said(words, outer, report, lexicon)
    if found is not None and found.after and has_pronoun(words, outer, report, found.pieces[0][0]):
        found = attrs.evolve(found, pieces=[(report.first - 1, report.first), *found.pieces])
    return found if found is not None and all(first < last for first, last in found.pieces) else None


def _is_aside(words: Words, outer: Outer, report: Report, right: int, lexicon: Lexicon) -> bool:
    """Whether a report stands beside what was said as a phrase does: "{as the mayor noted}, the bridge is safe"."""
    speech, mark = lexicon.language.speech, report.first - 1
    if report.kind != "before" or mark < outer.first or words.lower[mark] not in speech.aside_marks:
        return False
    if report.lemma in speech.listeners:
        right = past_listener(words, report.last, outer.last, lexicon)
    elif report.lemma not in speech.clauses:
        return False
    if right >= _ends.of_sentence(words, outer):
        return mark > outer.first and words.words[mark - 1] in PAUSES
    if words.words[right] != "," or any(marked.first == right + 1 for marked in outer.marked):
        return False
    return mark <= _opening(words, outer) or (
        words.words[mark - 1] == "," and _phrases.has_clause(words, right + 1, outer.last)
    )


def _opening(words: Words, outer: Outer) -> int:
    """Index of the first word of a sentence, behind the conjunction that ties it to the one before: "{But} the ..."."""
    return outer.first + bool(words.classes[outer.first] & CONJUNCTION)


def _past_addressee(words: Words, outer: Outer, first: int) -> int:
    """Index after the one spoken to, where marks follow: "wrote {to the council}: "..."."""
    ceiling = outer.ceiling(first)
    end = _phrases.after(words, first + 1, ceiling)
    marks = end is not None and ceiling < outer.last and end + 1 >= ceiling
    return end if end is not None and marks and (end == ceiling or words.words[end] in {",", ":"}) else first


def _past_insertion(words: Words, outer: Outer, comma: int, lexicon: Lexicon) -> int:
    """Index after an adverbial between commas, where marks or a "that" follow it: "said, {among others,} that"."""
    for i in range(comma + 1, min(comma + _INSERTED, outer.last - 1)):
        classes = words.classes[i]
        if words.words[i] == ",":
            follows = words.classes[i + 1]
            that = follows & SUBORDINATOR and words.lower[i + 1] in lexicon.language.speech.openers
            return i + 1 if that or follows & MARK else comma
        finite = classes & (AUXILIARY | PAST | THIRD) and _phrases.is_finite(words, i)
        if classes & MARK or (classes & CUE and classes & GERUND) or finite:
            return comma
    return comma


def _said(words: Words, outer: Outer, report: Report, lexicon: Lexicon) -> Said | None:
    if report.kind == "phrase":
        return _by_phrase(words, outer, report)
    if report.kind == "noun":
        return _behind_noun(words, outer, report, lexicon)
    participle = report.kind == "participle" and words.classes[report.cue[0]] & GERUND
    left = None if participle else _marked_before(words, outer, report)
    right = _phrases.skip_adverbials(words, report.last, outer.last)
    if _is_aside(words, outer, report, right, lexicon):
        return _by_phrase(words, outer, attrs.evolve(report, first=report.first - 1, last=right))
    if left is None and right < outer.last:
        if words.lower[right] in words.small.infinitive_marks:
            right = _past_addressee(words, outer, right)
        if words.words[right] == ",":
            right = _past_insertion(words, outer, right, lexicon)
    if report.lemma in lexicon.language.speech.openers.get(words.lower[min(report.last, outer.last - 1)], ()):
        right = report.last  # "called on {the council}" tells no time or place
    if left is not None and report.lemma in lexicon.language.speech.listeners:
        right = past_listener(words, report.last, outer.last, lexicon)
    if left is not None and right + 1 < outer.last and words.words[right] == ":" and words.classes[right + 1] & MARK:
        left = None
    if left is not None and not (left.first > outer.first and _tells(words, outer, report, right)):
        return _split(words, outer, report, left, right)
    if report.kind == "inverted":
        return _clause_before(words, outer, report, right, lexicon)
    return behind(words, outer, report, right, lexicon) or _clause_before(words, outer, report, right, lexicon)


def without(words: Words, what: Said, claimed: set[int]) -> Said | None:
    """What is left for a report when other reports have claimed some of the marked stretches."""
    taken = [m for m in what.marked if m.first in claimed]
    if not taken:
        return what
    if not what.after:
        return None
    first, last = what.pieces[-1]
    last = taken[0].first
    while last > first and words.words[last - 1] in PAUSES:
        last -= 1
    if last - first < 3:
        return None
    free = [m for m in what.marked if m.first < last]
    return attrs.evolve(what, pieces=[*what.pieces[:-1], (first, last)], marked=free)


def resumed(words: Words, outer: Outer, report: Report, lexicon: Lexicon) -> tuple[int, int] | None:
    """What a sentence without a report goes on with where the one before it ends with its report.

    In `"A," she said. "B" is C.` marks open the sentence; else most of it has to stand in marks that end it.
    """
    marked = outer.marked[0]
    if marked.last - marked.first <= LONG:
        return None
    last = _ends.of_sentence(words, outer)
    if marked.first == outer.first:
        if final(words, marked) in _STOPS:
            return marked.first, marked.last
        return marked.first, _ends.of_content(words, marked.last - 1, last, outer, report, lexicon)
    if words.words[marked.first - 1] == ":":
        return (marked.first, marked.last) if marked.last >= last else None  # `Then, after a pause: "B"`
    held = 2 * (marked.last - marked.first) > marked.last - outer.first
    return (outer.first, marked.last) if held and marked.last >= last else None


# --- in marks before the report ---------------------------------------------------------------------------------------


def _marked_before(words: Words, outer: Outer, report: Report) -> Marked | None:
    """The marked stretch that ends right before the report."""
    for marked in outer.marked:
        gap = report.first - marked.last
        if marked.last <= report.first and gap <= 1:
            inner = final(words, marked)
            if gap == 1 and words.words[marked.last] in PAUSES:
                return marked
            if gap == 0 and (inner in PAUSES or inner in {".", "?", "!"} or report.kind == "inverted"):
                return marked
            if gap == 0 and marked.first == outer.first and marked.last - marked.first > LONG:
                return marked  # the comma is forgotten
    return None


def _tells(words: Words, outer: Outer, report: Report, right: int) -> bool:
    """Whether a clause right behind the report is what was said, and the marks before it hold a title."""
    return (
        report.kind != "inverted"
        and right < outer.last
        and words.words[right] not in PAUSES
        and _phrases.has_clause(words, right, outer.last)
    )


def _split(words: Words, outer: Outer, report: Report, left: Marked, right: int) -> Said:
    first = _clause_start(words, outer, left)
    pieces, marked = [(first, left.last)], [m for m in outer.marked if first <= m.first <= left.first]
    rule = {"inverted": "quote.inverted", "passive": "quote.passive"}.get(report.kind, "quote.after")
    later = outer.marked_from(report.last)
    if later is not None:
        gap = right
        while gap < outer.last and (words.words[gap] in PAUSES or words.words[gap] == "."):
            gap += 1
        if gap == later.first or _resumes(words, left, later):
            pieces.append((later.first, later.last))
            marked.append(later)
            rule = "quote.split"
    return Said(rule, pieces, marked)


def _resumes(words: Words, left: Marked, behind: Marked) -> bool:
    """Whether marks go on in the middle of the sentence that others broke off: `"The risk," said X of Y, "is ..."`."""
    return (
        final(words, left) == ","
        and words.words[behind.first - 1] == ","
        and not is_capitalised(words, behind)
        and not any(words.classes[i] & CUE and words.classes[i] & GERUND for i in range(left.last, behind.first))
    )


def _clause_start(words: Words, outer: Outer, marked: Marked) -> int:
    """Where the clause that ends in a marked stretch begins."""
    if marked.first == outer.first:
        return outer.first
    previous = [m for m in outer.marked if m.last <= marked.first]
    if previous and previous[-1].last == marked.first:
        return previous[-1].first
    if words.words[marked.first - 1] in PAUSES | {"("} and is_capitalised(words, marked):
        return marked.first
    return outer.first


# --- without marks ----------------------------------------------------------------------------------------------------


def _behind_noun(words: Words, outer: Outer, report: Report, lexicon: Lexicon) -> Said | None:
    """The clause behind a noun for what somebody says, up to the predicate that the noun is the subject of."""
    first = report.last
    last = _ends.of_content(words, first, _ends.of_sentence(words, outer), outer, report, lexicon)
    before = report.first - 1
    subject = (
        report.first <= _opening(words, outer)
        or words.words[before] in PAUSES
        or bool(words.classes[before] & SUBORDINATOR and not words.classes[before] & PREPOSITION)
    )
    last = _ends.of_clause(words, first, last, outer, subject=subject)
    return Said("quote.noun", [(first, last)], outer.marked_inside(first, last), after=True)


def _clause_before(words: Words, outer: Outer, report: Report, right: int, lexicon: Lexicon) -> Said | None:
    """A clause before the report: "The bridge is safe, she said", or on both sides of it."""
    speech = lexicon.language.speech
    comma = report.first - 1
    if report.kind in {"participle", "passive"} or comma <= outer.first or words.words[comma] != ",":
        return None
    if report.source is not None and _phrases.is_relative(words, report.source[0]):
        return None  # "Lopez, who advised the city, said"
    if report.lemma in speech.cues and report.lemma not in speech.clauses | speech.listeners:
        return None
    if report.lemma in speech.listeners:
        right = past_listener(words, report.last, outer.last, lexicon)
    last = _ends.of_sentence(words, outer)
    inserted = right + 1 < last and words.words[right] == ","
    goes_on = inserted and _goes_on(words, right + 1, last)
    if not goes_on and not _phrases.has_clause(words, outer.first, comma):
        return None
    pieces = [(outer.first, comma)]
    if report.kind == "inverted":
        resumes = any(m.first == right + 1 for m in outer.marked) or _phrases.begins_predicate(words, right + 1, last)
        pieces += [(right + 1, last)] if inserted and resumes else []
    elif inserted:
        following = words.classes[right + 1]
        if not following & (GERUND | CONJUNCTION | RELATIVE):
            pieces.append((right + 1, last))
    elif right < last:
        return None
    inside = [m for m in outer.marked if any(a <= m.first < b for a, b in pieces)]
    return Said("quote.after", pieces, inside)


def _by_phrase(words: Words, outer: Outer, report: Report) -> Said | None:
    """What stands with "according to X": before it, behind it, or on both sides."""
    last = _ends.of_sentence(words, outer)
    comma = _comma(words, report.last, min(last, report.last + _PHRASE))
    if is_fronted(words, outer, report.first):
        if comma is None and words.words[outer.last - 1] == ":":
            return None
        start = report.last if comma is None else comma
        pieces = [(past_pauses(words, start, last), last)]
    else:
        pieces = [(outer.first, report.first - (words.words[report.first - 1] in {",", "\u2014"}))]
        begun = not _phrases.has_clause(words, *pieces[0])  # "There are, according to the guild, {two left}"
        goes_on = begun or (comma == report.last and comma is not None and _goes_on(words, comma + 1, last))
        if comma is not None and comma + 1 < last and goes_on:
            other = words.classes[comma + 1] & (RELATIVE | CONJUNCTION | GERUND | PAST)
            pieces += [] if other else [(comma + 1, last)]
    if pieces[0][0] >= pieces[0][1]:
        return None
    inside = [m for m in outer.marked if any(a <= m.first < b for a, b in pieces)]
    return Said("quote.according_to", pieces, inside)


def _goes_on(words: Words, first: int, last: int) -> bool:
    """Whether a clause or its predicate stands in the words."""
    return _phrases.begins_predicate(words, first, last) or _phrases.has_clause(words, first, last)


def _comma(words: Words, first: int, last: int) -> int | None:
    return next((i for i in range(first, last) if words.words[i] == ","), None)
