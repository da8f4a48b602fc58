# SPDX-License-Identifier: MIT
"""What was said, behind the report."""

from __future__ import annotations

from collections.abc import Mapping

from newsfacts._attribution import _ends, _phrases
from newsfacts._attribution._beside import is_title
from newsfacts._attribution._outline import Outer
from newsfacts._attribution._reports import Report
from newsfacts._attribution._said import PAUSES, Said, past_pauses
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
    MARK,
    NEGATION,
    NOUN,
    NUMBER,
    PAST,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    SUBORDINATOR,
    THIRD,
    VERB,
    WEEKDAY,
)
from newsfacts._quotemarks import Marked, is_capitalised
from newsfacts._words import Words
from newsfacts.lexicon import Lexicon

_AHEAD = 20
"""The most words between a cue and its "that"."""
_QUANTITY = 3
"""The most words from the first of a quantity to its number: "at least 40"."""
_NEAR = 12
"""The most words between a cue and marks that it takes though it takes no clause."""


def behind(words: Words, outer: Outer, report: Report, right: int, lexicon: Lexicon) -> Said | None:
    """What stands behind the report: marks, what a word opens, else what its cue takes."""
    speech, last = lexicon.language.speech, _ends.of_sentence(words, outer)
    marked = outer.marked_from(report.last)
    if (
        marked is not None
        and marked.first == past_pauses(words, right, last)
        and (right == report.last or _that_ahead(words, outer, report, last, lexicon) is None)
    ):
        if report.last < right == marked.first and is_title(words, marked):
            return None  # "wrote in her book "Safe at Last," ..."
        return _marked_behind(words, outer, report, marked, last, lexicon)
    if report.last >= last:
        return None
    own = report.lemma not in speech.cues
    opener = _opener(words, report, right, last, speech.openers, own=own)
    if opener is None:
        opener = _that_ahead(words, outer, report, last, lexicon)
    if opener is not None:
        return _opened(words, outer, report, opener, last, lexicon)
    if report.lemma in speech.listeners:
        return _told(words, outer, report, last, lexicon)
    if own or report.lemma in speech.clauses:
        return _clause(words, outer, report, right, last, lexicon)
    return _marked_near(words, outer, report, last, lexicon) or _object(words, outer, report, last, lexicon)


def _opener(
    words: Words, report: Report, right: int, last: int, openers: Mapping[str, frozenset[str]], *, own: bool
) -> int | None:
    """Index of the word that opens what was said, behind an adverbial or none: "said Monday {that}", "called {for}"."""
    for i in (right, report.last):
        word = i + bool(i < last and words.classes[i] & NEGATION)  # "vowed {not} to close it"
        if word < last and words.lower[word] in openers and (own or report.lemma in openers[words.lower[word]]):
            return i
    return None


def _opened(words: Words, outer: Outer, report: Report, opener: int, last: int, lexicon: Lexicon) -> Said | None:
    """What a word opens: "said {that it was safe}", "called for {a vote}"."""
    end = _ends.of_content(words, opener, last, outer, report, lexicon)
    return _take(words, report, _behind_particle(words, opener, end), end, outer.marked_inside(opener, end))


def _told(words: Words, outer: Outer, report: Report, last: int, lexicon: Lexicon) -> Said | None:
    """What stands behind the one spoken to: "told reporters {it was safe}", "urged {the council to act}"."""
    openers = lexicon.language.speech.openers
    listener = _listener(words, report.last, last, lexicon)
    start = _phrases.skip_adverbials(words, listener, last)
    start = _clause_start(words, outer, report, listener, start, last)
    if report.last < listener < last and report.lemma in openers.get(words.lower[listener], ()):
        start = listener  # "cautioned the council {against haste}"
    if start >= last or words.classes[start] & CONJUNCTION:
        return None
    if words.words[start] in PAUSES and start + 1 < last:
        start += 1
        that = words.classes[start] & SUBORDINATOR and words.lower[start] in openers
        goes_on = _phrases.begins_predicate(words, start, last)  # "the bridge, she cautioned, {is} safe"
        if goes_on or words.classes[start] & (GERUND | CONJUNCTION) or not (that or outer.marked):
            return None  # "the bridge is safe, police told reporters, {as} it opened"
    marked = outer.marked_from(report.last)
    if marked is not None and marked.first == start:
        return _marked_behind(words, outer, report, marked, last, lexicon)
    opening = start + bool(words.classes[start] & NEGATION and start + 1 < last)  # "urged them {not} to act"
    opened, classes = words.lower[opening] in openers, words.classes[start]
    participle = classes & PAST and not classes & (ADJECTIVE | NOUN)
    if participle and not opened and (classes & CUE or marked is None):
        return None  # "ordered the bridge {closed}"
    if _phrases.is_infinitive(words, opening + 1) and not words.classes[report.last] & PRONOUN:
        start = report.last  # "urged {the council} to act": it belongs to what was urged
    end = _ends.of_content(words, start, last, outer, report, lexicon)
    if not opened and not _phrases.has_clause(words, start, end):
        return None
    return _take(words, report, start, end, outer.marked_inside(start, end))


def _clause(words: Words, outer: Outer, report: Report, right: int, last: int, lexicon: Lexicon) -> Said | None:
    """The clause behind a cue that needs no word to open it: "said {it was safe}", "which she said {is safe}"."""
    start = report.last
    if words.lower[right - 1] != ",":
        start = _clause_start(words, outer, report, start, right, last)
    if start < last and (words.words[start] in {",", ";", "."} or words.lower[start] in words.small.infinitive_marks):
        return None  # "continues {to be} the one who leads"
    end = _ends.of_content(words, start, last, outer, report, lexicon)
    inside = outer.marked_inside(start, end)
    clause = inside or _phrases.has_clause(words, start, end, surely=True)
    if not clause and not _is_gap_filled(words, outer, report, start, end):
        return None
    return _take(words, report, start, end, inside)


def _clause_start(words: Words, outer: Outer, report: Report, first: int, right: int, last: int) -> int:
    """Index of the first word of a clause behind adverbials from `first` to `right`, or of what looks like them.

    It is the clause's own in "said {Monday} was the day", "said {about 40 people} came", "said {between 4} and 5 came".
    """
    classes = words.classes
    if right == first or right >= last or has_pronoun(words, outer, report, right):
        return right
    counted = any(bits & (DIGIT | NUMBER) for bits in classes[first : min(first + _QUANTITY, right)])
    finite = classes[right] & AUXILIARY or classes[right] & (THIRD | NOUN) == THIRD
    if (counted or finite) and _phrases.begins_predicate(words, right, last):
        return first  # but not "in an interview {taped} on Monday"
    return first if counted and classes[right] & CONJUNCTION else right


def _marked_near(words: Words, outer: Outer, report: Report, last: int, lexicon: Lexicon) -> Said | None:
    """What holds marks not far behind a cue: "praised {the "fair and lasting" plan}"."""
    first = report.last
    marked = outer.marked_from(first)
    if marked is None or marked.first - first > _NEAR or not _is_near(words, first, marked.first):
        return None
    end = _ends.of_content(words, first, last, outer, report, lexicon)
    return _take(words, report, first, max(marked.last, end), [marked])


def _object(words: Words, outer: Outer, report: Report, last: int, lexicon: Lexicon) -> Said | None:
    """What a cue says something of, where it takes an object: "praised {the plan} on Monday"."""
    first = report.last
    if report.lemma not in lexicon.language.speech.objects or not words.words[first][0].isalpha() or report.weak:
        return None
    end = _ends.of_content(words, first, last, outer, report, lexicon)
    end = _ends.before_clause(words, first, end, outer)
    return _take(words, report, first, _ends.before_time(words, first, end), [])


def _marked_behind(words: Words, outer: Outer, report: Report, marked: Marked, last: int, lexicon: Lexicon) -> Said:
    """Marked text right behind the cue; what follows in the sentence belongs to it where a clause goes on."""
    first, end = marked.first, marked.last
    right = _phrases.skip_adverbials(words, report.last, last)
    opening = _broken_off(words, outer, report, right, marked)
    if opening is not None:
        return Said("quote.split", [opening, (first, end)], [marked], after=True)
    if end < last and words.words[end] not in {",", ";", ":"} and words.words[end - 2] not in {".", "?", "!", ","}:
        end = _ends.of_content(words, end - 1, last, outer, report, lexicon)
    rule = "quote.colon" if words.words[first - 1] == ":" else "quote.before"
    return Said(rule, [(first, end)], outer.marked_inside(first, end), after=True)


def _broken_off(words: Words, outer: Outer, report: Report, right: int, marked: Marked) -> tuple[int, int] | None:
    """The words before a report that the marks behind it go on with: `The plan, she said, "was never mine."`."""
    comma = report.first - 1
    if report.kind != "before" or comma <= outer.first or words.words[comma] != "," or words.words[right] != ",":
        return None
    opening = words.classes[outer.first]
    if is_capitalised(words, marked):
        return None
    predicate = _phrases.begins_predicate(words, marked.first + 1, marked.last)
    clause = opening & SUBORDINATOR and _phrases.has_clause(words, outer.first, comma)
    if opening & (PREPOSITION | SUBORDINATOR | CONJUNCTION | GERUND) and not predicate and not clause:
        return None
    return outer.first, comma


def _that_ahead(words: Words, outer: Outer, report: Report, last: int, lexicon: Lexicon) -> int | None:
    """The "that" behind an adverbial or a listener, whatever they hold: "said {on the show "Yarby Today"} that"."""
    speech, first = lexicon.language.speech, report.last
    adverbial = words.classes[first] & PREPOSITION or words.classes[first + 1] & WEEKDAY if first + 1 < last else 0
    carried = report.lemma in speech.carriers | speech.listeners
    if first >= last or not (adverbial or words.words[first] in PAUSES or carried):
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


def _behind_particle(words: Words, first: int, last: int) -> int:
    """Index after the preposition that belongs to the cue: "called {for} a vote", but not "vowed to fight"."""
    classes = words.classes[first]
    if not classes & (PREPOSITION | ADVERB) or classes & (SUBORDINATOR | RELATIVE | NEGATION) or first + 1 >= last:
        return first
    following = first + 1
    while following + 1 < last and words.classes[following] & MARK:
        following += 1
    infinitive = words.classes[following] & VERB and _phrases.is_infinitive(words, first + 1)
    return first if infinitive else first + 1


def past_listener(words: Words, first: int, last: int, lexicon: Lexicon) -> int:
    """Index after the listener that a cue names, and after the adverbials behind: "told {reporters on Monday} that"."""
    return _phrases.skip_adverbials(words, _listener(words, first, last, lexicon), last)


def _listener(words: Words, first: int, last: int, lexicon: Lexicon) -> int:
    """Index after the listener that a cue names: "told {reporters} that", "told {The Associated Press}"."""
    if first >= last or words.words[first] in PAUSES:
        return min(first, last)
    if words.classes[first] & (SUBORDINATOR | PREPOSITION | DETERMINER) == SUBORDINATOR:
        return first  # "told how it happened"
    possessive = words.classes[first] & DETERMINER and first + 1 < last and _phrases.is_noun(words, first + 1)
    if words.classes[first] & PRONOUN and words.lower[first] not in lexicon.language.grammar.object_pronouns:
        return first  # "warned {she} was late": nobody is told so
    if words.lower[first] not in lexicon.language.grammar.object_pronouns or possessive:
        end = _phrases.after(words, first, last) or last
        return _past_relative(words, _before_subject(words, first, end, last), last)
    subject = words.classes[first] & PRONOUN and _phrases.begins_predicate(words, first + 1, last)
    return first if subject else first + 1  # "warned {it} was late"


def _before_subject(words: Words, first: int, end: int, last: int) -> int:
    """Where the listener ends in a phrase whose name is the subject of what he is told: "told {the court} Lee had"."""
    if end >= last or not _phrases.begins_predicate(words, end, last):
        return end
    for i in range(first + 1, end):
        if words.classes[i] & CAPITAL and words.words[i - 1].islower() and _phrases.is_noun(words, i - 1):
            return i if not words.classes[i - 1] & (ADJECTIVE | PREPOSITION) else end
    return end


def _past_relative(words: Words, first: int, last: int) -> int:
    """Index after a clause that tells who the listener is: "told those {who came} that"."""
    apart = first + 1 < last and words.words[first] == ","
    who = first + apart
    if who >= last or words.classes[who] & (RELATIVE | SUBORDINATOR | DETERMINER) != RELATIVE:
        return first
    for i in range(who + 1, min(who + _AHEAD, last)):
        if words.words[i] == ",":
            return i + 1 if apart else first
        if not apart and words.classes[i] & RELATIVE and words.classes[i] & SUBORDINATOR:
            return i
    return first


def _is_gap_filled(words: Words, outer: Outer, report: Report, first: int, last: int) -> bool:
    """Whether the words are a predicate whose subject stands before the source: "which she said {is safe}"."""
    return _phrases.begins_predicate(words, first, last) and has_pronoun(words, outer, report, first)


def has_pronoun(words: Words, outer: Outer, report: Report, first: int) -> bool:
    """Whether the pronoun before the source belongs to what is said from `first` on: "{which} she called {a risk}".

    Before marks it does not: what was said is what stands in them.
    """
    pronoun = report.first - 1
    if report.kind != "before" or pronoun <= outer.first or words.classes[pronoun - 1] & PREPOSITION:
        return False
    opening = words.classes[first] & SUBORDINATOR and not words.classes[first] & PREPOSITION
    return words.classes[pronoun] & (RELATIVE | SUBORDINATOR) == RELATIVE and not opening | words.classes[first] & MARK


def _is_near(words: Words, first: int, last: int) -> bool:
    """Whether marks that begin at `last` can belong to a cue before `first`: no pause and no other cue between them."""
    participle = GERUND | PAST
    return not any(
        words.words[i] in {";", ":", ","} or (words.classes[i] & CUE and words.classes[i] & participle)
        for i in range(first, last)
    )


def _take(words: Words, report: Report, first: int, last: int, marked: list[Marked]) -> Said | None:
    first = past_pauses(words, first, last)
    if first >= last or (report.weak and not marked):
        return None
    return Said("quote.passive" if report.kind == "passive" else "quote.before", [(first, last)], marked, after=True)
