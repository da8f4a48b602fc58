# SPDX-License-Identifier: MIT
"""Ages that have no unit: "aged 14", "Payne, 66,", "the nurse, 64, said", "she was 15", "he left school at 15"."""

from __future__ import annotations

from decimal import Decimal

from newsfacts._classes import (
    ADJECTIVE,
    ADVERB,
    ANY_VERB,
    AUXILIARY,
    CAPITAL,
    CONJUNCTION,
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
from newsfacts._numerals import Form
from newsfacts._sentences import Sentence
from newsfacts._words import Words
from newsfacts.claims._figure import DASHES, Figure
from newsfacts.claims._phrases import phrase_back
from newsfacts.lexicon import Lexicon
from newsfacts.records import ClaimKind

_OLDEST = 122
_GROWN = 13
"""Below this age a number behind an occupation, or behind "at", is more often something else."""
_REACH = 4
_FAR = 8
_YEAR = 4
"""Digits of a year."""
_YEARS = "year"
_LINKS = 2
_WHOLE = frozenset({Form.FIGURE, Form.WORD})
_LEN = 9
"""More digits than any age has."""
_OPENING_MARKS = frozenset(",(")
_OPENING = 2
_GOING_ON = CONJUNCTION | SUBORDINATOR | PREPOSITION
_PAUSES = frozenset(",.;")
_CLOSING = DASHES | frozenset(",.;)")


def is_age(words: Words, first: int, last: int, value: Decimal, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether the number from word `first` to before `last`, which names no unit, is somebody's age in years."""
    if not (0 < value <= _OLDEST and value == value.to_integral_value()):
        return False
    language = lexicon.language
    skipped = language.hedges.opening | language.hedges.origin | {language.numbers.partitive}
    hedge = phrase_back(words, first, sentence.first, lexicon)
    opened = first if hedge is None else hedge[0]  # "Aged {over} 65"
    for at in {first, opened}:
        before = words.lower[max(sentence.first, at - _REACH) : at]
        while before and before[-1] in skipped:
            before.pop()
        if before and (before[-1] in language.units.aged or " ".join(before[-2:]) in language.units.aged):
            return True
    if first > sentence.first and _is_reached(words, first, last, sentence, lexicon):
        return True
    if last + 1 < sentence.last and " ".join(words.lower[last : last + 2]) in language.figures.older:
        return True
    if first > sentence.first and words.lower[first - 1] in language.units.persons:
        joint, high = words.lower[last : last + 2] if last + 1 < sentence.last else ("", "")
        if joint in language.hedges.joiners | DASHES and high.isdecimal() and value < int(high[:_LEN]) <= _OLDEST:
            return _ends(words, last + 2, sentence, _GOING_ON | AUXILIARY | ANY_VERB)  # "Voters {18} to 29 were split"
    if _is_so_old(words, first, last, sentence, lexicon):
        return True
    if not words.classes[first] & DIGIT or last - first != 1:
        return False
    grown = value >= _GROWN
    if grown and _opens_life(words, first, last, sentence, lexicon):
        return True
    return _apposed(words, first, last, sentence, lexicon, grown=grown) or (
        grown and _is_milestone(words, first, last, sentence, lexicon)
    )


def listed(words: Words, figures: list[Figure], sentence: Sentence, lexicon: Lexicon) -> list[Figure]:
    """The figures of a sentence, with ages that go on with others: "aged 4, 7 and 9", "two men, 19 and 22, were"."""
    result: list[Figure] = []
    for at, figure in enumerate(figures):
        if _can_be_listed(words, figure):
            before = result[-1] if result else None
            aged = before if before is not None and before.kind is ClaimKind.AGE else None
            goes_on = aged is not None and _lists(words, aged, figure, lexicon)
            if aged is not None and goes_on and words.classes[aged.last - 1] & (DIGIT | NUMBER):
                told = _ends_list(words, figure.last, sentence)
            else:
                told = not goes_on and _opens_list(words, figures[at:], sentence, lexicon)
            if told:
                figure = figure._replace(kind=ClaimKind.AGE, unit=_YEARS)
        result.append(figure)
    return result


def _can_be_listed(words: Words, figure: Figure) -> bool:
    """Whether a figure is digits that count or measure nothing, and an age by their value."""
    if figure.kind is not ClaimKind.COUNT or figure.unit is not None or figure.last - figure.first != 1:
        return False
    return figure.form in _WHOLE and 0 < figure.low <= _OLDEST and figure.after == figure.last


def _lists(words: Words, before: Figure, figure: Figure, lexicon: Lexicon) -> bool:
    """Whether a comma, a conjunction or both stand between two figures."""
    links = words.lower[before.last : figure.first]
    return 0 < len(links) <= _LINKS and (lexicon.language.hedges.joiners | {","}).issuperset(links)


def _ends_list(words: Words, last: int, sentence: Sentence) -> bool:
    """Whether a list of ages can end before word `last`: no noun that the last number counts comes next."""
    if _ends(words, last, sentence, _GOING_ON | AUXILIARY) or words.words[last] == ")":
        return True
    return words.classes[last] & (PAST | NOUN | ADJECTIVE) == PAST


def _opens_list(words: Words, figures: list[Figure], sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether the first of some figures begins a list of ages behind persons, in commas or brackets: "(19 and 22)"."""
    mark = figures[0].first - 1
    if mark - 1 < sentence.first or words.words[mark] not in _OPENING_MARKS:
        return False
    units, people = lexicon.language.units, lexicon.language.people
    if words.lower[mark - 1] not in units.persons | people.male_words | people.female_words:
        return False
    last = figures[0]
    for figure in figures[1:]:
        if not (_can_be_listed(words, figure) and _lists(words, last, figure, lexicon)):
            break
        last = figure
    return last is not figures[0] and last.last < sentence.last and words.words[last.last] in ",)"


def _opens_life(words: Words, first: int, last: int, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether a clause begins with an age, and a person comes next: "At 16 she left school", "and at 90 crossed"."""
    at = first - 1
    if at < sentence.first or words.lower[at] not in lexicon.language.units.aged_at or last >= sentence.last:
        return False
    joined = at > sentence.first and words.classes[at - 1] & CONJUNCTION
    if not (joined or at == sentence.first):
        return False
    subject = last + (words.words[last] == ",")
    shape = words.classes[subject] if subject < sentence.last else 0
    if shape & PRONOUN:
        return words.lower[subject] not in lexicon.language.figures.impersonal
    return bool(joined and subject == last and shape & (PAST | NOUN | ADJECTIVE) == PAST)


def _is_reached(words: Words, first: int, last: int, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether somebody turns so old ("she turned 60", but "turned 60 pages"), or is older ("people over 65")."""
    units, before = lexicon.language.units, words.lower[first - 1]
    grouped = before in units.limits and first - 2 >= sentence.first and words.lower[first - 2] in units.persons
    if not grouped and lexicon.verbs.get(before) not in units.turning:
        return False
    verbs = AUXILIARY | VERB if grouped else ADVERB
    return _ends(words, last, sentence, _GOING_ON | verbs) or words.lower[last] in lexicon.deictic


def _apposed(words: Words, first: int, last: int, sentence: Sentence, lexicon: Lexicon, *, grown: bool) -> bool:
    """Whether it stands between a name and a comma: "Payne, 66, said", "Payne, now 66, said"."""
    mark = first - 1 - bool(words.classes[first - 1] & ADVERB)
    if mark - 1 < sentence.first or words.words[mark] not in ",(":
        return False
    name = mark - 1
    if not words.classes[name] & CAPITAL or (name == sentence.first and words.classes[name] & GERUND):
        people = lexicon.language.people
        of_any_age = grown or words.lower[name] in people.male_words or words.lower[name] in people.female_words
        return _describes(words, name, last, sentence) or (
            of_any_age and _is_person(words, name, last, sentence, lexicon)
        )
    if words.classes[name] & (DIGIT | NUMBER):
        return False
    closing = words.words[last] if last < sentence.last else "."
    if words.words[mark] == "(":
        return closing == ")" and name > sentence.first and bool(words.classes[name - 1] & CAPITAL)
    return closing in _CLOSING


def _describes(words: Words, noun: int, last: int, sentence: Sentence) -> bool:
    """Whether "the" and a noun stand before a number in commas, a verb or "who" behind: "the nurse, 64, said"."""
    if (
        noun - 1 < sentence.first
        or last + 1 >= sentence.last
        or words.words[noun + 1] != ","
        or words.words[last] != ","
    ):
        return False
    articled = (
        words.classes[noun - 1] & DETERMINER and words.words[noun].isalpha() and not words.lower[noun].endswith("s")
    )
    return bool(articled and words.classes[last + 1] & (AUXILIARY | PAST | THIRD | RELATIVE))


def _is_person(words: Words, noun: int, last: int, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether a noun for a person stands before a number in commas: "retired plumber, 81, was", "lady, 68, mown down".

    A word that only looks like one ("solicitor") must open the sentence, a word or two before it, and have a verb
    behind the number.
    """
    word = words.lower[noun]
    if last >= sentence.last or words.words[noun + 1] != "," or words.words[last] != ",":
        return False
    if word in lexicon.titling:
        return True
    opens = sentence.first < noun <= sentence.first + _OPENING and words.classes[noun - 1] & (ADJECTIVE | PAST | GERUND)
    verb = last + 1 < sentence.last and words.classes[last + 1] & (AUXILIARY | PAST | THIRD | RELATIVE)
    return bool(opens and verb) and word.endswith(lexicon.language.people.agentive_endings)


def _is_so_old(words: Words, first: int, last: int, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether a person stands before, and nothing counted behind: "She was 15", "who is fifty-one"."""
    figures = lexicon.language.figures
    if first - 2 < sentence.first or words.lower[first - 1] not in figures.being:
        return False
    spelled = not words.classes[first] & DIGIT
    if spelled and lexicon.language.numbers.cardinals.get(words.lower[first], 0) <= 1:
        return False
    subject = first - 2
    while (
        subject > sentence.first
        and words.classes[subject] & (AUXILIARY | ADVERB)
        and not words.classes[subject] & CAPITAL
    ):
        subject -= 1
    word = words.lower[subject].replace("\u2019", "'").partition("'")[0]  # "we'll be six"
    kin = subject > sentence.first and words.classes[subject - 1] & (DETERMINER | PRONOUN) and _is_kin(word, lexicon)
    eldest = lexicon.language.units.eldest
    kin = kin or words.lower[subject] in eldest or words.lower[subject - 1] in eldest  # "The youngest victim was 12."
    if not (kin or words.classes[subject] & (PRONOUN | RELATIVE | CAPITAL)) or word in figures.impersonal:
        return False
    if last + 1 < sentence.last and words.classes[last] & PREPOSITION and words.classes[last + 1] & (DIGIT | NUMBER):
        return len(words.words[last + 1]) == _YEAR  # "He was 19 in 1999", but "he was 12 of 20"
    if spelled and words.classes[subject] & CAPITAL and not words.classes[subject] & PRONOUN:
        return False
    return _ends(words, last, sentence, CONJUNCTION | SUBORDINATOR | (0 if spelled else PREPOSITION))


def _is_kin(word: str, lexicon: Lexicon) -> bool:
    """Whether a word is one for a person of one sex: "mother", "son"."""
    people = lexicon.language.people
    return word in people.male_words or word in people.female_words


def _is_milestone(words: Words, first: int, last: int, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether it tells when in a life something happened: "quit the stage at 34", "she left school at 15"."""
    units = lexicon.language.units
    if words.lower[first - 1] not in units.aged_at or not _ends(words, last, sentence, _GOING_ON):
        return False
    for i in range(first - 2, max(sentence.first, first - _FAR), -1):
        lemma = lexicon.verbs.get(words.lower[i]) if words.classes[i] & ANY_VERB else None
        if lemma in units.milestones:
            return True
        if lemma in units.steps:
            return _has_person(words, i - 1, sentence, lexicon)
        clause = CONJUNCTION | RELATIVE | (PAST | THIRD if lemma is not None else 0)
        if not words.words[i][0].isalpha() or words.classes[i] & clause:
            return False
    return False


def _has_person(words: Words, i: int, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether word `i`, or the one before its auxiliaries and adverbs, is a pronoun for a person."""
    while i > sentence.first and words.classes[i] & (AUXILIARY | ADVERB):
        i -= 1
    person = i >= sentence.first and words.classes[i] & (PRONOUN | RELATIVE)
    return bool(person) and words.lower[i] not in lexicon.language.figures.impersonal


def _ends(words: Words, last: int, sentence: Sentence, going_on: int) -> bool:
    """Whether a phrase can end before word `last`: with its sentence, at a mark, or before a word of these classes."""
    return last >= sentence.last or bool(words.classes[last] & going_on) or words.words[last] in _PAUSES
