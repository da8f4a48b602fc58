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
    NUMBER,
    PAST,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    SUBORDINATOR,
    THIRD,
    VERB,
)
from newsfacts._sentences import Sentence
from newsfacts._words import Words
from newsfacts.claims._figure import DASHES
from newsfacts.lexicon import Lexicon

_OLDEST = 122
_GROWN = 13
"""Below this age a number behind an occupation, or behind "at", is more often something else."""
_REACH = 4
_FAR = 8
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
    before = words.lower[max(sentence.first, first - _REACH) : first]
    while before and before[-1] in skipped:
        before.pop()
    if before and (before[-1] in language.units.aged or " ".join(before[-2:]) in language.units.aged):
        return True
    if first > sentence.first and _is_reached(words, first, last, sentence, lexicon):
        return True
    if last + 1 < sentence.last and " ".join(words.lower[last : last + 2]) in language.figures.older:
        return True
    if _is_so_old(words, first, last, sentence, lexicon):
        return True
    if not words.classes[first] & DIGIT or last - first != 1:
        return False
    grown = value >= _GROWN
    return _apposed(words, first, last, sentence, lexicon, grown=grown) or (
        grown and _is_milestone(words, first, last, sentence, lexicon)
    )


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
    if not words.classes[subject] & (PRONOUN | RELATIVE | CAPITAL) or word in figures.impersonal:
        return False
    if spelled and words.classes[subject] & CAPITAL and not words.classes[subject] & PRONOUN:
        return False
    return _ends(words, last, sentence, CONJUNCTION | SUBORDINATOR | (0 if spelled else PREPOSITION))


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
