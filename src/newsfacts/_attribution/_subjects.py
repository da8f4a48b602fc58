# SPDX-License-Identifier: MIT
"""The subject of a verb, wherever it stands before it, or that of another verb that it shares.

What modifies the subject, and what commas or dashes set off behind it, is passed over.
"""

from __future__ import annotations

from newsfacts._attribution import _phrases
from newsfacts._attribution._outline import Outer
from newsfacts._classes import (
    ADJECTIVE,
    ADVERB,
    CAPITAL,
    CONJUNCTION,
    DETERMINER,
    DIGIT,
    GERUND,
    MARK,
    MONTH,
    NOUN,
    PAST,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    SUBORDINATOR,
    TEMPORAL,
    VERB,
    WEEKDAY,
)
from newsfacts._words import Words

_MOST_LISTED = 6
_RELATED = 20
"""The most words of a relative clause."""
_MODIFYING = RELATIVE | PREPOSITION | GERUND | PAST
"""What an insertion behind a noun begins with that is no appositive, and no part of the phrase."""


def subject(words: Words, end: int, floor: int) -> tuple[int, int] | None:
    """The noun phrase that is the subject of the group of verbs which begins at `end`, with its appositives."""
    if end <= floor:
        return None
    if words.words[end - 1] == ",":
        return _named(words, end - 1, floor) or _host(words, end - 1, floor)
    if words.words[end - 1] in _phrases.DASHES and not words.glued(end):
        return _before_dashes(words, end - 1, floor)
    if _phrases.is_relative(words, end - 1):
        return (end - 1, end) if end - 1 > floor else None
    if words.classes[end - 1] & (PAST | NOUN | ADJECTIVE | CAPITAL) == PAST and end - 2 > floor:
        noun = _phrases.is_noun(words, end - 2) and not words.classes[end - 2] & PRONOUN  # but "experts I asked said"
        end -= noun  # "a study {published} on Monday said"
    first = _phrases.before(words, end, floor)
    if first is None or (first == end - 1 and words.classes[first] & DIGIT):
        return None  # "by 7 points", "18 promised": a number that the verb behind it is none for
    if words.lower[first] in words.small.free_relatives and first + 1 < end:
        return first + 1, end  # "what {critics} call"
    modified = _modified(words, first, floor)
    return modified or (_opening(words, _outermost(words, first, floor), end, floor), end)


def _outermost(words: Words, first: int, floor: int) -> int:
    """Where the phrase begins that the noun phrase from `first` hangs on by a preposition: {people} across the nation.

    Not where the preposition opens the clause: "in Yarby officials said".
    """
    if first - 2 < floor or not words.classes[first - 1] & PREPOSITION or words.classes[first - 1] & SUBORDINATOR:
        return first
    if words.lower[first - 1] in words.small.agent_marks:
        return first  # "a study by {the board} claims"
    start = _phrases.before(words, first - 1, floor) if _phrases.is_noun(words, first - 2) else None
    return first if start is None else start


def _opening(words: Words, first: int, end: int, floor: int) -> int:
    """Where the list begins that the phrase from `first` to before `end` closes: "Ann Lee, Tom Weir and the union"."""
    start: int | None = first
    if first - 1 > floor and words.classes[first - 1] & CONJUNCTION:
        start = _phrases.before(words, first - 1, floor)
        led = words.classes[floor] & (PREPOSITION | SUBORDINATOR) and not words.classes[first] & CAPITAL
        if led and start is not None and start > floor and words.words[start - 1] == ",":
            return start  # "In a statement, {his mother and brother} said"
    elif not any(bits & CONJUNCTION for bits in words.classes[first:end]):
        return first
    for _ in range(_MOST_LISTED):
        if start is None or start - 1 <= floor or words.words[start - 1] != ",":
            break
        start = _phrases.before(words, start - 1, floor)
    if start != floor or words.classes[floor] & (ADVERB | WEEKDAY | MONTH | TEMPORAL):
        return first
    return floor


def _modified(words: Words, first: int, floor: int) -> tuple[int, int] | None:
    """The noun phrase that a clause or participle ends on `first` modifies: {a guide} who spoke to visitors said."""
    i = first
    while i - 1 > floor and words.classes[i - 1] & (VERB | PAST | GERUND | PREPOSITION | ADVERB) and first - i < 5:
        if words.classes[i - 1] & (CAPITAL | SUBORDINATOR):
            return None
        if words.classes[i - 1] & NOUN:
            break
        i -= 1
    if i == first:
        return None
    if _phrases.is_relative(words, i - 1):
        return antecedent(words, i - 1, floor)
    participle = words.classes[i] & (GERUND | PAST) and not words.classes[i] & PREPOSITION
    start = _phrases.before(words, i, floor) if participle and _phrases.is_noun(words, i - 1) else None
    if start is not None and (words.classes[i] & GERUND or (start == floor and _is_common(words, start, i))):
        return start, i
    return _related(words, first, floor)


def _is_common(words: Words, first: int, end: int) -> bool:
    """Whether a noun phrase that opens a sentence is no name: "reports", "a team"."""
    if not words.classes[end - 1] & CAPITAL:
        return not words.classes[end - 1] & PRONOUN
    return end == first + 1 and (words.lower[first].endswith("s") or words.lower[first] in words.small.plural_subjects)


def _related(words: Words, last: int, floor: int) -> tuple[int, int] | None:
    """The noun phrase that a relative clause modifies which ends with what stands from `last` on."""
    for i in range(last - 1, max(floor, last - _RELATED), -1):
        classes = words.classes[i]
        if words.words[i] in {",", ";", ":"} or classes & MARK:
            return None
        if _phrases.is_relative(words, i):
            return antecedent(words, i, floor) if _phrases.is_finite(words, i + 1) else None
    return None


def antecedent(words: Words, pronoun: int, floor: int) -> tuple[int, int] | None:
    """The noun phrase before a relative pronoun."""
    end = pronoun - 1 if pronoun - 1 > floor and words.words[pronoun - 1] == "," else pronoun
    first = _phrases.before(words, end, floor)
    return (first, end) if first is not None else None


def _named(words: Words, comma: int, floor: int) -> tuple[int, int] | None:
    """The name that opens the words, where only what its bearer is stands between it and the comma that closes that."""
    stop = floor
    while stop < comma and words.classes[stop] & CAPITAL and _phrases.is_noun(words, stop):
        stop += 1
    if stop == comma or words.words[stop] != ",":
        return None
    adverbial = words.classes[floor] & ADVERB or words.lower[floor] in words.small.days
    doubtful = stop == floor + 1 and (adverbial or words.lower[stop + 1] not in words.small.articles)
    if stop == floor or doubtful or _has_predicate(words, stop + 1, comma):
        return None  # "Yesterday, a resident, ..."
    if words.classes[stop + 1] & _MODIFYING or _is_adverb(words, stop + 1, comma):
        return floor, stop
    related = (i for i in range(stop + 1, comma) if words.words[i] == "," and words.classes[i + 1] & RELATIVE)
    return floor, next(related, comma)


def _is_adverb(words: Words, first: int, last: int) -> bool:
    """Whether commas set off an adverb alone: "Jane Doe, {however}, said"."""
    return last - first == 1 and bool(words.classes[first] & (ADVERB | SUBORDINATOR))


def _has_predicate(words: Words, first: int, last: int) -> bool:
    """Whether a finite verb stands in the words that is not a relative clause's."""
    related = False
    for i in range(first, last):
        if words.words[i] == ",":
            related = False
        elif _phrases.is_relative(words, i):
            related = True
        elif not related and words.classes[i] & _phrases.VERBAL and _phrases.is_finite(words, i):
            return True
    return False


def _host(words: Words, comma: int, floor: int) -> tuple[int, int] | None:
    """The noun phrase whose appositive or relative clause the comma closes."""
    for opening in range(comma - 1, max(floor, comma - _phrases.REACH), -1):
        if words.words[opening] != "," or words.classes[opening + 1] & MARK:
            continue
        first = _phrases.before(words, opening, floor)
        if first is None:
            continue
        first += words.lower[first] in words.small.free_relatives and first + 1 < opening
        inserted = words.classes[opening + 1]
        bare = not words.classes[first] & (CAPITAL | DETERMINER | PRONOUN)
        if (
            words.lower[first] in words.small.articles
            and not inserted & CAPITAL
            and not words.classes[first] & CAPITAL
            and first > floor
            and words.words[first - 1] == ","
        ):
            continue
        if bare and first > floor and words.words[first - 1] == ",":
            continue
        if _is_prepositional(words, first, floor) and not inserted & RELATIVE:
            continue
        relative = inserted & _MODIFYING or _is_adverb(words, opening + 1, comma)
        modified = _modified(words, first, floor)
        first = modified[0] if modified else _opening(words, first, opening, floor)
        return first, (opening if relative else comma)
    return None


def _is_prepositional(words: Words, first: int, floor: int) -> bool:
    """Whether a preposition ties a noun phrase to what stands before it, and opens no clause: "as {Ann Lee} put it"."""
    before = first - 1
    if before < floor or not words.classes[before] & PREPOSITION:
        return False
    opens = before == floor or words.words[before - 1] == "," or words.classes[before - 1] & CONJUNCTION
    return not (opens and words.classes[before] & SUBORDINATOR)


def _before_dashes(words: Words, closing: int, floor: int) -> tuple[int, int] | None:
    """The noun phrase behind which dashes set off what the later of them closes: {Jason Roe} - a teacher - says."""
    dash = words.words[closing]
    for opening in range(closing - 1, max(floor, closing - _phrases.REACH), -1):
        if words.words[opening] == dash and not words.glued(opening + 1):
            first = _phrases.before(words, opening, floor)
            if first is None:
                return None
            apposition = first > floor and words.words[first - 1] == "," and words.lower[first] in words.small.articles
            return (_host(words, opening, floor) if apposition else None) or (first, opening)
    return None


# --- of another verb --------------------------------------------------------------------------------------------------


def behind_participle(words: Words, outer: Outer) -> tuple[int, int] | None:
    """The subject behind the comma that closes a participle clause: "Adding that it is safe, {Jane Doe} left"."""
    for i in range(outer.first + 1, min(outer.first + 2 * _phrases.REACH, outer.last - 1)):
        if words.words[i] == "," and not any(m.first <= i < m.last for m in outer.marked):
            end = _phrases.after(words, i + 1, outer.ceiling(i))
            return (i + 1, end) if end is not None and _phrases.begins_predicate(words, end, outer.last) else None
    return None


def own_of_participle(words: Words, i: int, floor: int) -> tuple[int, int] | None:
    """The participle's own subject: "with reports suggesting" tells the reports' word, not the main clause's."""
    first = _phrases.before(words, i, floor)
    if first is None or first <= floor or words.lower[first - 1] not in words.small.absolute:
        return None
    return first, i


def of_first_clause(words: Words, first: int, end: int) -> tuple[int, int] | None:
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
                return subject(words, start, first)
    return None


def of_main_clause(words: Words, first: int, end: int) -> tuple[int, int] | None:
    """The subject of the last main clause that begins between `first` and `end`."""
    first = max(first, end - 2 * _phrases.REACH)
    opened, found = first, None
    if words.classes[first] & (PREPOSITION | SUBORDINATOR | GERUND | PAST | ADVERB):
        comma = next((i for i in range(first, min(end, first + _phrases.REACH)) if words.words[i] == ","), end)
        opened = comma + 1
    told = False  # whether the clause at hand has its verb: before it, "and" joins two subjects
    for i in range(first + 1, end):
        coordinated = (words.classes[i] & CONJUNCTION and told) or words.words[i] in {";", ":"}
        if coordinated or (words.classes[i] & SUBORDINATOR and words.words[i - 1] == ","):
            opened, told = i + 1, False
        elif _phrases.is_finite(words, i) and not _phrases.is_infinitive(words, i):
            told = True
            start, _, _ = _phrases.before_verbs(words, i, opened)
            near = subject(words, start, opened)
            if near is not None and (found is None or near[0] == opened or words.words[near[0] - 1] == ","):
                found = near
    return found


def of_nearest_verb(words: Words, first: int, end: int) -> tuple[int, int] | None:
    """The subject of the last finite verb before `end`, of which the verb at `end` is a further predicate."""
    for i in range(end - 1, max(first, end - _phrases.REACH), -1):
        if _phrases.is_finite(words, i) and not _phrases.is_infinitive(words, i):
            start, _, _ = _phrases.before_verbs(words, i, first)
            found = subject(words, start, first)
            if found is not None:
                return found
    return None
