# SPDX-License-Identifier: MIT
"""What was said: the words that a report belongs to, before it, behind it or on both sides."""

from __future__ import annotations

import attrs

from newsfacts._attribution import _ends, _phrases
from newsfacts._attribution._beside import is_title
from newsfacts._attribution._outline import Outer
from newsfacts._attribution._reports import Report, is_fronted
from newsfacts._classes import (
    ADJECTIVE,
    ADVERB,
    CONJUNCTION,
    CUE,
    DETERMINER,
    GERUND,
    MARK,
    NOUN,
    PAST,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    SUBORDINATOR,
    VERB,
    WEEKDAY,
)
from newsfacts._quotemarks import Marked, final, is_capitalised
from newsfacts._words import Words
from newsfacts.lexicon import Lexicon

LONG = 7
"""Words, marks included, up to which marks are no speech where no cue claims them and narration goes on round them."""
_PAUSES = frozenset(",;:\u2013\u2014-") | {"--", "...", "\u2026"}
_AHEAD = 20
"""The most words between a cue and its "that"."""
_INSERTED = 9
"""The most words between a cue and what was said that commas set off."""
_STOPS = frozenset(",.?!")


@attrs.frozen(eq=False, repr=False)
class Said:
    """What was said.

    Attributes:
        rule: Id of the rule.
        pieces: Its ranges of words.
        marked: The stretches in quotation marks that it takes.
        after: Whether it stands behind the cue.

    """

    rule: str
    pieces: list[tuple[int, int]]
    marked: list[Marked]
    after: bool = False


def said(words: Words, outer: Outer, report: Report, lexicon: Lexicon) -> Said | None:
    """What a report says was said, `None` where it says nothing of the kind."""
    found = _said(words, outer, report, lexicon)
    if found is not None and found.after and _is_fronted(words, outer, report, found.pieces[0][0]):
        found = attrs.evolve(found, pieces=[(report.first - 1, report.first), *found.pieces])
    return found if found is not None and all(first < last for first, last in found.pieces) else None


def _is_fronted(words: Words, outer: Outer, report: Report, first: int) -> bool:
    """Whether the pronoun before the source belongs to what is said from `first` on: "{which} she called {a risk}".

    Before marks it does not: what was said is what stands in them.
    """
    pronoun = report.first - 1
    if report.kind != "before" or pronoun <= outer.first or words.classes[pronoun - 1] & PREPOSITION:
        return False
    opening = words.classes[first] & SUBORDINATOR and not words.classes[first] & PREPOSITION
    return words.classes[pronoun] & (RELATIVE | SUBORDINATOR) == RELATIVE and not opening | words.classes[first] & MARK


def _is_aside(words: Words, outer: Outer, report: Report, right: int, lexicon: Lexicon) -> bool:
    """Whether a report stands beside what was said as a phrase does: "{as the mayor noted}, the bridge is safe"."""
    speech, mark = lexicon.language.speech, report.first - 1
    if report.kind != "before" or mark < outer.first or words.lower[mark] not in speech.aside_marks:
        return False
    if report.lemma in speech.listeners:
        right = _behind_listener(words, report.last, outer.last, lexicon)
    elif report.lemma not in speech.clauses:
        return False
    if right >= _ends.of_sentence(words, outer):
        return mark > outer.first and words.words[mark - 1] in _PAUSES
    if words.words[right] != "," or any(marked.first == right + 1 for marked in outer.marked):
        return False
    return mark <= _opening(words, outer) or (
        words.words[mark - 1] == "," and _phrases.has_clause(words, right + 1, outer.last)
    )


def _opening(words: Words, outer: Outer) -> int:
    """Index of the first word of a sentence, behind the conjunction that ties it to the one before: "{But} the ..."."""
    return outer.first + bool(words.classes[outer.first] & CONJUNCTION)


def _that_ahead(words: Words, outer: Outer, report: Report, last: int, lexicon: Lexicon) -> int | None:
    """The "that" behind an adverbial or a listener, whatever they hold: "said {on the show "Yarby Today"} that"."""
    speech, first = lexicon.language.speech, report.last
    adverbial = words.classes[first] & PREPOSITION or words.classes[first + 1] & WEEKDAY if first + 1 < last else 0
    carried = report.lemma in speech.carriers | speech.listeners
    if first >= last or not (adverbial or words.words[first] in _PAUSES or carried):
        return None
    i = first + (report.lemma in speech.carriers)  # the first word is of what it carries
    while i < min(last, first + _AHEAD):
        held = next((marked for marked in outer.marked if marked.first == i), None)
        if held is not None:
            i = held.last
            continue
        classes = words.classes[i]
        if i > first and classes & SUBORDINATOR and not classes & PREPOSITION:
            told = report.lemma in speech.openers.get(words.lower[i], ()) and words.words[i + 1 : i + 2] != [","]
            relative = _phrases.begins_predicate(words, i + 1, last)  # "a plan that was never made"
            return i if told and not relative and _phrases.has_clause(words, i + 1, last) else None
        infinitive = classes & VERB and _phrases.is_infinitive(words, i)
        if infinitive and not (classes & CUE and i + 1 < last and words.classes[i + 1] & SUBORDINATOR):
            return None
        if words.words[i] in {",", ";", ":"} or (not infinitive and _phrases.is_finite(words, i)):
            return None
        i += 1
    return None


def _past_listener(words: Words, outer: Outer, first: int) -> int:
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
        if classes & MARK or (classes & CUE and classes & GERUND) or _phrases.is_finite(words, i):
            return comma
    return comma


def _is_gap_filled(words: Words, outer: Outer, report: Report, first: int, last: int) -> bool:
    """Whether the words are a predicate whose subject stands before the source: "which she said {is safe}"."""
    return _phrases.begins_predicate(words, first, last) and _is_fronted(words, outer, report, first)


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
            right = _past_listener(words, outer, right)
        if words.words[right] == ",":
            right = _past_insertion(words, outer, right, lexicon)
    if report.lemma in lexicon.language.speech.openers.get(words.lower[min(report.last, outer.last - 1)], ()):
        right = report.last  # "called on {the council}" tells no time or place
    if left is not None and report.lemma in lexicon.language.speech.listeners:
        right = _behind_listener(words, report.last, outer.last, lexicon)
    if left is not None and right + 1 < outer.last and words.words[right] == ":" and words.classes[right + 1] & MARK:
        left = None
    if left is not None and not (left.first > outer.first and _tells(words, outer, report, right)):
        return _split(words, outer, report, left, right)
    if report.kind == "inverted":
        return _clause_before(words, outer, report, right, lexicon)
    return _behind(words, outer, report, right, lexicon) or _clause_before(words, outer, report, right, lexicon)


def without(words: Words, what: Said, claimed: set[int]) -> Said | None:
    """What is left for a report when other reports have claimed some of the marked stretches."""
    taken = [m for m in what.marked if m.first in claimed]
    if not taken:
        return what
    if not what.after:
        return None
    first, last = what.pieces[-1]
    last = taken[0].first
    while last > first and words.words[last - 1] in _PAUSES:
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
    held = 2 * (marked.last - marked.first) > marked.last - outer.first
    return (outer.first, marked.last) if held and marked.last >= last else None


# --- in marks before the report ---------------------------------------------------------------------------------------


def _marked_before(words: Words, outer: Outer, report: Report) -> Marked | None:
    """The marked stretch that ends right before the report."""
    for marked in outer.marked:
        gap = report.first - marked.last
        if marked.last <= report.first and gap <= 1:
            inner = final(words, marked)
            if gap == 1 and words.words[marked.last] in _PAUSES:
                return marked
            if gap == 0 and (inner in _PAUSES or inner in {".", "?", "!"} or report.kind == "inverted"):
                return marked
            if gap == 0 and marked.first == outer.first and marked.last - marked.first > LONG:
                return marked  # the comma is forgotten
    return None


def _tells(words: Words, outer: Outer, report: Report, right: int) -> bool:
    """Whether a clause right behind the report is what was said, and the marks before it hold a title."""
    return (
        report.kind != "inverted"
        and right < outer.last
        and words.words[right] not in _PAUSES
        and _phrases.has_clause(words, right, outer.last)
    )


def _split(words: Words, outer: Outer, report: Report, left: Marked, right: int) -> Said:
    first = _clause_start(words, outer, left)
    pieces, marked = [(first, left.last)], [m for m in outer.marked if first <= m.first <= left.first]
    rule = {"inverted": "quote.inverted", "passive": "quote.passive"}.get(report.kind, "quote.after")
    behind = next((m for m in outer.marked if m.first >= report.last), None)
    if behind is not None:
        gap = right
        while gap < outer.last and (words.words[gap] in _PAUSES or words.words[gap] == "."):
            gap += 1
        if gap == behind.first or _resumes(words, left, behind):
            pieces.append((behind.first, behind.last))
            marked.append(behind)
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
    if words.words[marked.first - 1] in _PAUSES | {"("} and is_capitalised(words, marked):
        return marked.first
    return outer.first


# --- behind the report ------------------------------------------------------------------------------------------------


def _behind(words: Words, outer: Outer, report: Report, right: int, lexicon: Lexicon) -> Said | None:
    speech = lexicon.language.speech
    own = report.lemma not in speech.cues
    last = _ends.of_sentence(words, outer)
    marked = [m for m in outer.marked if m.first >= report.last]
    start = right
    while start < last and words.words[start] in _PAUSES:
        start += 1
    bare = report.last
    if marked and marked[0].first == start and (right == bare or not _that_ahead(words, outer, report, last, lexicon)):
        if bare < right == start and is_title(words, marked[0]):
            return None  # "wrote in her book "Safe at Last," ..."
        return _marked_behind(words, outer, report, marked, start, last, lexicon)
    if report.last >= last:
        return None
    opener = words.lower[right] if right < last else ""
    near = words.lower[bare] if bare < last else ""
    for begin, word in (right, opener), (bare, near):
        if word in speech.openers and (own or report.lemma in speech.openers[word]):
            end = _ends.of_content(words, begin, last, outer, report, lexicon)
            return _take(words, report, _behind_particle(words, begin, end), end, [m for m in marked if m.first < end])
    ahead = _that_ahead(words, outer, report, last, lexicon)
    if ahead is not None:
        end = _ends.of_content(words, ahead, last, outer, report, lexicon)
        return _take(words, report, ahead, end, [m for m in marked if ahead <= m.first < end])
    if report.lemma in speech.listeners:
        start = _behind_listener(words, bare, last, lexicon)
        if start < last and not words.classes[start] & CONJUNCTION:
            if words.words[start] in _PAUSES and start + 1 < last:
                start += 1
                that = words.classes[start] & SUBORDINATOR and words.lower[start] in speech.openers
                if words.classes[start] & (GERUND | CONJUNCTION) or not (that or outer.marked):
                    return None  # "the bridge is safe, police told reporters, {as} it opened"
            if marked and marked[0].first == start:
                return _marked_behind(words, outer, report, marked, start, last, lexicon)
            opened = words.lower[start] in speech.openers
            classes = words.classes[start]
            if classes & PAST and not classes & (ADJECTIVE | NOUN) and not opened and (classes & CUE or not marked):
                return None  # "ordered the bridge {closed}"
            if _phrases.is_infinitive(words, start + 1) and not words.classes[bare] & PRONOUN:
                start = bare  # "urged {the council} to act": it belongs to what was urged
            end = _ends.of_content(words, start, last, outer, report, lexicon)
            inside = [m for m in marked if m.first < end]
            if opened or _phrases.has_clause(words, start, end):
                return _take(words, report, start, end, inside)
        return None
    if own or report.lemma in speech.clauses:
        start = right if right > bare and words.lower[right - 1] != "," else bare
        if start < last and words.words[start] in {",", ";", "."}:
            return None
        end = _ends.of_content(words, start, last, outer, report, lexicon)
        inside = [m for m in marked if m.first < end]
        if start < last and words.lower[start] in words.small.infinitive_marks:
            return None  # "continues {to be} the one who leads"
        clause = _phrases.has_clause(words, start, end, surely=True)
        if inside or clause or _is_gap_filled(words, outer, report, start, end):
            return _take(words, report, start, end, inside)
        return None
    if marked and marked[0].first - bare <= 12 and _near(words, bare, marked[0].first):
        return _take(
            words,
            report,
            bare,
            max(marked[0].last, _ends.of_content(words, bare, last, outer, report, lexicon)),
            marked[:1],
        )
    if report.lemma in speech.objects and words.words[bare][0].isalpha() and not report.weak:
        end = _ends.of_content(words, bare, last, outer, report, lexicon)
        return _take(words, report, bare, _ends.before_time(words, bare, end), [])
    return None


def _behind_noun(words: Words, outer: Outer, report: Report, lexicon: Lexicon) -> Said | None:
    """The clause behind a noun for what somebody says, up to the predicate that the noun is the subject of."""
    first = report.last
    last = _ends.of_content(words, first, _ends.of_sentence(words, outer), outer, report, lexicon)
    before = report.first - 1
    subject = (
        report.first <= _opening(words, outer)
        or words.words[before] in _PAUSES
        or bool(words.classes[before] & SUBORDINATOR and not words.classes[before] & PREPOSITION)
    )
    last = _ends.of_clause(words, first, last, outer, subject=subject)
    return Said("quote.noun", [(first, last)], [m for m in outer.marked if first <= m.first < last], after=True)


def _behind_particle(words: Words, first: int, last: int) -> int:
    """Index after the preposition that belongs to the cue: "called {for} a vote", but not "vowed to fight"."""
    classes = words.classes[first]
    if not classes & (PREPOSITION | ADVERB) or classes & (SUBORDINATOR | RELATIVE) or first + 1 >= last:
        return first
    following = first + 1
    while following + 1 < last and words.classes[following] & MARK:
        following += 1
    infinitive = words.classes[following] & VERB and _phrases.is_infinitive(words, first + 1)
    return first if infinitive else first + 1


def _take(words: Words, report: Report, first: int, last: int, marked: list[Marked]) -> Said | None:
    while first < last and words.words[first] in _PAUSES:
        first += 1
    if first >= last or (report.weak and not marked):
        return None
    return Said("quote.passive" if report.kind == "passive" else "quote.before", [(first, last)], marked, after=True)


def _near(words: Words, first: int, last: int) -> bool:
    """Whether marks that begin at `last` can belong to a cue before `first`: no pause and no other cue between them."""
    participle = GERUND | PAST
    return not any(
        words.words[i] in {";", ":", ","} or (words.classes[i] & CUE and words.classes[i] & participle)
        for i in range(first, last)
    )


def _marked_behind(
    words: Words, outer: Outer, report: Report, marked: list[Marked], start: int, last: int, lexicon: Lexicon
) -> Said:
    """Marked text right behind the cue; what follows in the sentence belongs to it where a clause goes on."""
    first, end = marked[0].first, marked[0].last
    taken = marked[:1]
    rule = "quote.colon" if words.words[start - 1] == ":" else "quote.before"
    opening = _broken_off(words, outer, report, marked[0])
    if opening is not None:
        return Said("quote.split", [opening, (first, end)], taken, after=True)
    if end < last and words.words[end] not in {",", ";", ":"} and words.words[end - 2] not in {".", "?", "!", ","}:
        end = _ends.of_content(words, end - 1, last, outer, report, lexicon)
        taken = [m for m in marked if m.first < end]
    return Said(rule, [(first, end)], taken, after=True)


def _broken_off(words: Words, outer: Outer, report: Report, marked: Marked) -> tuple[int, int] | None:
    """The words before a report that the marks behind it go on with: `The plan, she said, "was never mine."`."""
    comma = report.first - 1
    if report.kind != "before" or comma <= outer.first or words.words[comma] != "," or words.words[report.last] != ",":
        return None
    opening = words.classes[outer.first]
    if is_capitalised(words, marked):
        return None
    predicate = _phrases.begins_predicate(words, marked.first + 1, marked.last)
    clause = opening & SUBORDINATOR and _phrases.has_clause(words, outer.first, comma)
    if opening & (PREPOSITION | SUBORDINATOR | CONJUNCTION | GERUND) and not predicate and not clause:
        return None
    return outer.first, comma


def _behind_listener(words: Words, first: int, last: int, lexicon: Lexicon) -> int:
    """Index after the listener that a cue names: "told {reporters} that", "told {The Associated Press}"."""
    if first >= last:
        return last
    possessive = words.classes[first] & DETERMINER and first + 1 < last and _phrases.is_noun(words, first + 1)
    if words.classes[first] & PRONOUN and words.lower[first] not in lexicon.language.grammar.object_pronouns:
        return first  # "warned {she} was late": nobody is told so
    if words.lower[first] in lexicon.language.grammar.object_pronouns and not possessive:
        end = first + 1
    else:
        end = _phrases.after(words, first, last) or last
    return _phrases.skip_adverbials(words, end, last)


# --- without marks ----------------------------------------------------------------------------------------------------


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
        right = _behind_listener(words, report.last, outer.last, lexicon)
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
    comma = _comma(words, report.last, min(last, report.last + _AHEAD))
    if is_fronted(words, outer, report.first):
        if comma is None and words.words[outer.last - 1] == ":":
            return None
        start = report.last if comma is None else comma
        while start < last and words.words[start] in _PAUSES:
            start += 1
        pieces = [(start, last)]
    else:
        pieces = [(outer.first, report.first - (words.words[report.first - 1] in {",", "\u2014"}))]
        inserted = comma == report.last or not _phrases.has_clause(words, *pieces[0])
        if comma is not None and comma + 1 < last and inserted and _goes_on(words, comma + 1, last):
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
