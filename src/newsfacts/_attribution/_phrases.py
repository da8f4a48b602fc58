# SPDX-License-Identifier: MIT
"""Phrases by their parts of speech: noun phrases before and after a word, groups of verbs, adverbials.

Each function looks at a bounded number of words around one index.
"""

from __future__ import annotations

from newsfacts._classes import (
    ADJECTIVE,
    ADVERB,
    ANY_VERB,
    AUXILIARY,
    CAPITAL,
    CONJUNCTION,
    CUE,
    DETERMINER,
    DIGIT,
    DOTTED,
    GERUND,
    MARK,
    MONTH,
    NEGATION,
    NOUN,
    NUMBER,
    PAST,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    STOP,
    SUBORDINATOR,
    THIRD,
    VERB,
    WEEKDAY,
)
from newsfacts._words import Words

REACH = 40
"""The most words that a phrase is followed over."""

VERBAL = AUXILIARY | PAST | THIRD | VERB
"""What a finite verb can be."""
DASHES = frozenset({"-", "--", "\u2013", "\u2014"})

_AGENT = 6
"""The most words from a participle to its agent."""
_CLOSED = DETERMINER | PREPOSITION | CONJUNCTION | SUBORDINATOR | RELATIVE | PRONOUN | AUXILIARY | NEGATION
_JOINTS = frozenset("-\u2013&/'\u2019") | {"'s", "\u2019s"}
_NAME_JOINTS = frozenset("-.'\u2019")
_POSSESSIVES = frozenset({"'s", "\u2019s", "'", "\u2019"})


def is_noun(words: Words, i: int) -> bool:
    """Whether the word can be the last of a noun phrase."""
    classes = words.classes[i]
    if classes & (CAPITAL | DIGIT | DOTTED):
        return not (classes & CAPITAL and classes & (DETERMINER | PREPOSITION | CONJUNCTION | SUBORDINATOR))
    if classes & (_CLOSED | STOP | MARK | ADVERB):
        return bool(classes & PREPOSITION) and i > 1 and words.words[i - 1] == "-" and words.glued(i)  # "a stand-in"
    return words.words[i][0].isalpha() and (not classes & ANY_VERB or bool(classes & NOUN))


def is_possessive(words: Words, i: int) -> bool:
    """Whether the word is the 's of "Lee's plan", not that of "it's"."""
    return words.words[i] in _POSSESSIVES and not (i and words.classes[i - 1] & (PRONOUN | RELATIVE))


def is_finite(words: Words, i: int) -> bool:
    """Whether the word can be a finite verb where it stands."""
    classes = words.classes[i]
    if classes & AUXILIARY:
        return not is_possessive(words, i)
    if classes & CAPITAL or not classes & VERBAL:
        return False
    before = words.classes[i - 1] if i else 0
    if classes & NOUN and before & (DETERMINER | ADJECTIVE | PREPOSITION | DIGIT):
        return False
    return not before & (DETERMINER | PREPOSITION) or bool(before & PRONOUN)


def is_infinitive(words: Words, i: int) -> bool:
    """Whether the mark of an infinitive stands before the verb."""
    return words.lower[i - 1] in words.small.infinitive_marks


def has_clause(words: Words, first: int, last: int, *, surely: bool = False) -> bool:
    """Whether a subject and a finite verb stand in the words, near the first one.

    Args:
        words: The text.
        first: Where the words begin.
        last: Where they end.
        surely: Whether a form that may be a noun is one behind another noun: "record {profits}".

    """
    classes = words.classes
    for i in range(first + 1, min(last, first + 2 * REACH)):
        if classes[i] & VERBAL and is_finite(words, i) and not is_infinitive(words, i):
            noun = surely and classes[i] & THIRD and classes[i] & NOUN and not classes[i - 1]
            if not noun:
                return True
    return first < last and bool(classes[first] & PRONOUN) and bool(classes[first] & AUXILIARY)  # "it's"


def begins_predicate(words: Words, first: int, last: int) -> bool:
    """Whether a finite verb stands first in the words, adverbs and the like aside."""
    while first < last and words.classes[first] & (ADVERB | NEGATION) and not words.classes[first] & CAPITAL:
        first += 1
    classes = words.classes[first] if first < last else 0
    return bool(classes & (AUXILIARY | PAST | THIRD)) and not classes & (CAPITAL | PRONOUN | PREPOSITION)


def is_done_to(words: Words, i: int, last: int) -> bool:
    """Whether word `i` is a participle of what is told of: "the plan announced Monday by the city was dropped"."""
    if not words.classes[i] & PAST:
        return False
    for agent in range(i + 1, min(i + _AGENT, last)):
        if words.lower[agent] in words.small.agent_marks:
            stop = after(words, agent + 1, last)
            beside = skip_adverbials(words, i + 1, agent) == agent
            return beside and stop is not None and stop < last and is_finite(words, stop)
    return False


def before_verbs(words: Words, i: int, floor: int) -> tuple[int, bool, bool]:
    """Index after what stands before the group of verbs that ends at `i`; whether that is passive, and negated."""
    end, passive, negated = i, False, False
    nearest = 0  # the auxiliary that stands nearest to the verb
    while end > floor and i - end < 6:
        classes = words.classes[end - 1]
        before = words.classes[end - 2] if end - 2 >= floor else 0
        if (
            classes & AUXILIARY
            and not classes & PRONOUN
            and (words.words[end - 1] not in _POSSESSIVES or before & (PRONOUN | RELATIVE))
        ):
            if not nearest:
                passive = bool(words.classes[i] & PAST) and words.lower[end - 1] in words.small.passive_auxiliaries
            nearest = end
        elif classes & NEGATION:
            negated = True
        elif (time := _time_before(words, end, floor)) < end:
            end = time
            continue
        elif classes & CAPITAL or not classes & (ADVERB | ADJECTIVE):
            break
        elif not classes & ADVERB and not _is_adverbial(words, end - 1, before):
            break
        end -= 1
    if words.classes[i] & GERUND and not nearest and not (end > floor and words.classes[end - 1] & AUXILIARY):
        return i, False, negated  # "a letter {this week} urging": a participle has none
    return end, passive, negated


def _time_before(words: Words, end: int, floor: int) -> int:
    """Index of the first word of the time that ends before `end`: "this week", "late on Monday night"; else `end`."""
    small, lower, last = words.small, words.lower, end - 1
    if lower[last] in small.periods:
        last -= 1
        if last <= floor:
            return end
        if lower[last] in small.period_modifiers or lower[last] in small.days:
            return last
        if not words.classes[last] & WEEKDAY:
            return end
    placed = last > floor and words.classes[last - 1] & PREPOSITION
    if words.classes[last] & WEEKDAY:
        last -= bool(placed)
    elif placed or words.words[last] not in small.days:
        return end
    return last - (last - 1 > floor and lower[last - 1] in small.day_modifiers)


def _is_adverbial(words: Words, i: int, before: int) -> bool:
    """Whether an adjective stands in a group of verbs, by the word before: "is {likely} to", "Lee {first} said"."""
    named = before & CAPITAL and words.lower[i] in words.small.adverbial_adjectives
    pronoun = before & PRONOUN and not before & NUMBER  # but "one {local} said"
    return bool(before & AUXILIARY or pronoun or named)


def before(words: Words, end: int, floor: int) -> int | None:
    """Index of the first word of the noun phrase that ends before `end`; `None` where none does."""
    floor = max(floor, end - REACH)
    last = end - 1
    if last < floor:
        return None
    if words.classes[last] & PRONOUN and not words.classes[last] & DIGIT:
        some = (
            last - 2 >= floor
            and words.classes[last - 1] & PREPOSITION
            and words.classes[last - 2] & (DETERMINER | NUMBER)
        )
        return last - 2 if some else last  # "all of them"
    if words.words[last] in ")]":
        opening = _opening_bracket(words, last, floor)
        return before(words, opening, floor) if opening > floor else None
    if words.words[last] == "." and last > floor and words.glued(last):
        last -= 1
    if words.lower[last] in words.small.existential and (last == floor or not is_noun(words, last - 1)):
        return None  # but "officials there"
    if words.classes[last] & DETERMINER and last > floor and is_noun(words, last - 1):
        last -= 1  # "both of them", but "the two both said"
    participle = last > floor and words.classes[last] & PAST and words.classes[last - 1] & DETERMINER
    if not participle and not is_noun(words, last) and not words.classes[last] & (DETERMINER | ADJECTIVE):
        return None  # but "those surveyed"
    if words.classes[last] & RELATIVE and words.classes[last] & SUBORDINATOR and not words.classes[last] & DETERMINER:
        return None
    if words.lower[last] in words.small.articles:
        return None
    i = last
    while i > floor and _joins_left(words, i - 1, i, floor):
        i -= 1
    while i < last and words.classes[i] & (CONJUNCTION | PREPOSITION) and not words.classes[i] & DETERMINER:
        i += 1
    return i


def _opening_bracket(words: Words, closing: int, floor: int) -> int:
    for i in range(closing - 1, max(floor, closing - 12) - 1, -1):
        if words.words[i] in "([":
            return i
    return floor


def _is_period(words: Words, i: int, right: int) -> bool:
    """Whether a noun for a time is no part of the noun phrase at `right`: "on Monday {night} the mayor"."""
    dated = words.classes[i - 1] & WEEKDAY or words.lower[i - 1] in words.small.period_modifiers
    return bool(dated) and words.words[right] not in _POSSESSIVES


def _joins_left(words: Words, i: int, right: int, floor: int) -> bool:
    """Whether word `i` belongs to the noun phrase that begins at `right`."""
    classes, beginning = words.classes[i], words.classes[right]
    form = words.words[i]
    if form == ",":
        return words.words[right] in words.small.company_forms
    if form in _JOINTS:
        if form in _POSSESSIVES:
            return i > floor
        return (
            i > floor
            and words.glued(i) == words.glued(right)
            and (form == "&" or words.glued(i))
            and is_noun(words, i - 1)
        )
    if form == ".":
        return words.glued(i) and i > floor and len(words.words[i - 1]) <= 4 and bool(words.classes[i - 1] & CAPITAL)
    if classes & PREPOSITION and not is_noun(words, i):
        if form[0].isupper() and not beginning & CAPITAL:
            return False
        return (
            i > floor
            and (_is_head(words, i - 1) or words.words[i - 1] in ")" or _is_adjective(words, i - 1, floor))
            and words.lower[i] in words.small.attaching
        )
    if classes & CONJUNCTION:
        return (
            i > floor and is_noun(words, i - 1) and (bool(words.classes[i - 1] & CAPITAL) == bool(beginning & CAPITAL))
        )
    if beginning & DETERMINER and not beginning & CAPITAL:
        return False
    if classes & NUMBER and classes & PRONOUN:
        return True  # "one user"
    if classes & DETERMINER:
        return not classes & (SUBORDINATOR | RELATIVE) or words.lower[i] in words.small.relative_genitives
    if classes & (_CLOSED | STOP | MARK) and not is_noun(words, i):
        return bool(classes & CAPITAL) and not classes & (SUBORDINATOR | PRONOUN | AUXILIARY | RELATIVE | NEGATION)
    if classes & (WEEKDAY | MONTH) and classes & CAPITAL:
        return False
    if words.lower[i] in words.small.periods and _is_period(words, i, right):
        return False
    if i == floor and words.lower[i] in words.small.sequels:
        return False  # "Then Lee"
    if classes & (ADJECTIVE | CAPITAL | DIGIT | DOTTED):
        return True
    if classes & (PAST | GERUND):
        behind_marks = i and words.classes[i - 1] & MARK and classes & CUE  # `"...," said Yarby`
        return (i == floor and not behind_marks) or bool(words.classes[i - 1] & (DETERMINER | ADJECTIVE | ADVERB))
    if classes & ADVERB:
        return bool(beginning & (PAST | ADJECTIVE)) and i > floor and bool(words.classes[i - 1] & DETERMINER)
    return is_noun(words, i)


def _is_head(words: Words, i: int) -> bool:
    """Whether a preposition behind the word ties another noun phrase to it: "the {mayor} of Yarby", "{all} of them"."""
    classes = words.classes[i]
    quantity = classes & (DETERMINER | NUMBER) and not classes & (SUBORDINATOR | RELATIVE)
    return is_noun(words, i) or bool(quantity and words.lower[i] not in words.small.articles)


def _is_adjective(words: Words, i: int, floor: int) -> bool:
    """Whether a form of a verb is an adjective that goes on with the noun before it: "a source {close} to Roe"."""
    before = words.classes[i - 1] if i > floor else 0
    return bool(words.classes[i] & ADJECTIVE) and not before & VERBAL and is_noun(words, i - 1)


def after(words: Words, first: int, ceiling: int) -> int | None:
    """Index after the noun phrase that begins at `first`, without its appositives; `None` where none does."""
    ceiling = min(ceiling, first + REACH)
    if first >= ceiling:
        return None
    if words.classes[first] & PRONOUN and not words.classes[first] & CAPITAL:
        return first + 1 if first + 1 >= ceiling or not is_noun(words, first + 1) else after(words, first + 1, ceiling)
    if words.classes[first] & (WEEKDAY | MONTH):
        return None
    i, last = first, 0
    while i < ceiling:
        if words.words[i] in "([" and last == i:
            i = last = _closing_bracket(words, i, ceiling)
        elif i > first and words.lower[i] in words.small.existential:
            break  # "told the council {there} were risks"
        elif is_noun(words, i) and not (words.classes[i] & (WEEKDAY | MONTH) and not _is_modifier(words, first, i)):
            i = last = i + 1
        elif last == i and words.classes[i] & (ANY_VERB | CAPITAL) == VERB and _is_one(words, first, i):
            i = last = i + 1  # "a conference {call}": one thing calls nothing
        elif _joins_right(words, first, i, last, ceiling):
            i += 1
        else:
            break
    return last or None


def _is_one(words: Words, first: int, end: int) -> bool:
    """Whether the noun phrase that ends before `end`, or the last of those that prepositions join, has an "a"."""
    i = end - 1
    while i > first and not words.classes[i] & (DETERMINER | PREPOSITION):
        i -= 1
    return words.lower[i] in words.small.indefinite_articles


def _is_modifier(words: Words, first: int, i: int) -> bool:
    """Whether a weekday or month that is not the first word of a phrase modifies its noun: "a {Sunday} paper"."""
    return i == first or bool(words.classes[i - 1] & DETERMINER)


def _joins_right(words: Words, first: int, i: int, last: int, ceiling: int) -> bool:
    """Whether word `i` goes on with a noun phrase from `first` whose latest noun ends at `last`."""
    classes, form = words.classes[i], words.words[i]
    before = words.classes[i - 1] if i > first else 0
    if form in _JOINTS:
        return form in _POSSESSIVES or form == "&" or words.glued(i)
    if form == ".":
        return words.glued(i) and i + 1 < ceiling and len(words.words[i - 1]) <= 4 and is_noun(words, i + 1)
    if classes & PREPOSITION:
        acts = i + 1 < ceiling and words.classes[i + 1] & VERB and form in words.small.infinitive_marks
        return last == i and words.lower[i] in words.small.attaching and not acts
    if classes & CONJUNCTION:
        return last == i and i + 1 < ceiling and bool(words.classes[i + 1] & CAPITAL)
    if classes & DETERMINER:
        return (
            i == first or bool(before & (PREPOSITION | CONJUNCTION | DETERMINER)) or words.words[i - 1] in _POSSESSIVES
        )
    if classes & ADVERB:
        return bool(before & DETERMINER)
    return bool(classes & (ADJECTIVE | DIGIT)) or bool(classes & (PAST | GERUND) and last < i)


def _closing_bracket(words: Words, opening: int, ceiling: int) -> int:
    for i in range(opening + 1, min(ceiling, opening + 12)):
        if words.words[i] in ")]":
            return i + 1
    return opening + 1


def with_appositives(words: Words, end: int, ceiling: int) -> int:
    """Index after the appositives that follow a noun phrase which ends at `end`."""
    while end + 1 < ceiling and words.words[end] == ",":
        following = words.classes[end + 1]
        if following & CAPITAL and not following & DETERMINER and words.lower[end + 1] not in words.small.articles:
            return _with_name(words, end, ceiling)
        if (
            following & (RELATIVE | CONJUNCTION | PREPOSITION | PRONOUN | ADVERB | GERUND)
            and not following & DETERMINER
        ):
            return end
        if following & CUE and following & PAST:
            return end  # "said Jane Doe, said John Roe"
        stop = after(words, end + 1, ceiling)
        if stop is None or (following & (DIGIT | NUMBER) and stop > end + 2 and words.words[end + 2] not in DASHES):
            return end  # "Jane Doe, 45," and "a witness, 19-year-old Jane Doe", but "the survey, 45 percent"
        if stop < ceiling and is_finite(words, stop):
            return end  # "according to the council, visits fell"
        end = with_second(words, stop, ceiling)
    return end


def with_second(words: Words, end: int, ceiling: int) -> int:
    """Index after the second of two things that somebody is, where the first ends at `end`: "chairman and {owner}"."""
    if (
        end + 1 >= ceiling
        or not words.classes[end] & CONJUNCTION
        or words.classes[end + 1] & (_CLOSED | CAPITAL | ADVERB)
    ):
        return end
    if words.classes[end + 1] & VERBAL and not words.classes[end + 1] & NOUN:
        return end
    stop = after(words, end + 1, ceiling)
    closed = stop is not None and (stop >= ceiling or not words.words[stop][0].isalpha())
    return stop if stop is not None and closed else end


def _with_name(words: Words, end: int, ceiling: int) -> int:
    """Index after the name behind the comma at `end` if nouns before it tell whose it is: "his son, {Ann B. Lee}"."""
    stop = end + 1
    while stop < ceiling and (
        (words.classes[stop] & CAPITAL and is_noun(words, stop))
        or (words.words[stop] in _NAME_JOINTS and words.glued(stop))
    ):
        stop += 1
    if words.words[stop - 1] == ".":
        stop -= 1
    single = stop == end + 2 and _is_owned(words, end)
    if (stop < end + 3 and not single) or words.classes[end - 1] & CAPITAL:
        return end
    behind = words.classes[stop + 1] if stop + 1 < ceiling else 0
    goes_on = stop < ceiling and words.words[stop] == "," and behind & (PREPOSITION | RELATIVE | DIGIT)
    return stop if stop >= ceiling or words.words[stop] in ".;" or goes_on else end


def _is_owned(words: Words, end: int) -> bool:
    """Whether a possessive opens the few words before `end`, which tell whose what somebody is: "their daughter"."""
    return any(
        is_possessive(words, i) or (words.classes[i] & DETERMINER and words.lower[i] not in words.small.articles)
        for i in range(max(0, end - 3), end)
    )


def is_relative(words: Words, i: int) -> bool:
    """Whether the word can be a relative pronoun that is a subject: "who", "which" and "that", but not "when"."""
    classes = words.classes[i]
    return bool(classes & RELATIVE) and (not classes & SUBORDINATOR or bool(classes & DETERMINER))


def skip_adverbials(words: Words, i: int, ceiling: int) -> int:
    """Index after the adverbials that begin at `i`: "late Tuesday", "in a statement", "on a visit last week"."""
    ceiling, small = min(ceiling, i + REACH), words.small
    while i < ceiling:
        start, classes, form = i, words.classes[i], words.lower[i]
        timely = classes & (WEEKDAY | MONTH | PREPOSITION) or form in small.days or form in small.period_modifiers
        time = _past_time(words, i, ceiling) if timely or form in small.day_modifiers else i
        if time > i:
            i = time
        elif classes & (ADVERB | NEGATION | DETERMINER) == ADVERB and form not in small.not_adverbial:
            i += 1
        elif form in small.day_modifiers and i + 1 < ceiling and words.classes[i + 1] & PREPOSITION:
            i += 1  # "late in the day"
        elif classes & PREPOSITION and form not in small.not_adverbial:
            end = after(words, i + 1, ceiling)
            if end is None or words.lower[i + 1] in small.superlatives:
                return i  # "said {at least 40} of them"
            i = end
        else:
            return i
        if i < ceiling and is_possessive(words, i):
            return start  # "said {last month's} plan"
    return i


def _past_time(words: Words, i: int, ceiling: int) -> int:
    """Index after the day or the part of one that begins at `i`, with what stands before it: "early on Monday"."""
    small, lower = words.small, words.lower
    on = i + (lower[i] in small.day_modifiers)
    on += bool(on < ceiling and words.classes[on] & PREPOSITION)
    end = on + 1
    if end > ceiling:
        return i
    classes, behind = words.classes[on], end if end < ceiling else on
    if classes & WEEKDAY:
        end += lower[behind] in small.periods
    elif classes & MONTH and words.classes[behind] & DIGIT:
        end += 1
    elif on == i and lower[on] in small.period_modifiers:
        end = behind + 1 if words.classes[behind] & WEEKDAY or lower[behind] in small.periods else i
    elif not (classes & MONTH and on > i) and (lower[on] not in small.days or lower[on] in small.not_adverbial):
        return i
    return i if end < ceiling and is_possessive(words, end) else end  # "said {in today's} debate"
