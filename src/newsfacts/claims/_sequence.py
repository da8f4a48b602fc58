# SPDX-License-Identifier: MIT
"""What a claim takes over from the one before it in its sentence: the noun, the verb, which way it moved, hedges."""

from __future__ import annotations

import attrs

from newsfacts._classes import ADJECTIVE, ADVERB, ANY_VERB, AUXILIARY, CAPITAL, CONJUNCTION, GERUND, NOUN, PREPOSITION
from newsfacts._words import Words
from newsfacts.claims._figure import Figure
from newsfacts.claims._predicates import goes_on
from newsfacts.claims._subjects import TOLD
from newsfacts.lexicon import Lexicon
from newsfacts.records import ClaimKind, NumericClaim, Span

_SHARES = frozenset({ClaimKind.PERCENT, ClaimKind.RATIO})
_LEVELS = TOLD | {ClaimKind.COUNT, ClaimKind.DURATION}
_CONVERTED = frozenset({ClaimKind.MEASURE, ClaimKind.MONEY})
_ASIDE = (["("], ["/"])
_JOINT = 2
_SECOND = 4
"""The most words of a second verb: "{and has since risen} 5%"."""
_INCLUDING = GERUND | PREPOSITION
_CLAUSAL = ANY_VERB | AUXILIARY
_NOMINAL = NOUN | ADJECTIVE | CAPITAL


def after(
    previous: NumericClaim, claim: NumericClaim, words: Words, last: int, figure: Figure, lexicon: Lexicon
) -> NumericClaim:
    """A claim with what the one before it says for both.

    Args:
        previous: The claim before it.
        claim: The claim.
        words: The words of the text.
        last: Index after the figure of the one before.
        figure: The figure of the claim.
        lexicon: The words of the language.

    """
    between = words.lower[last : figure.opened]
    if goes_on(words, last, figure.first):
        claim = _shared(claim, previous, joined=bool(words.classes[figure.opened - 1] & CONJUNCTION))
    if between in _ASIDE and _converts(claim, previous):
        claim = attrs.evolve(claim, hedges=previous.hedges, change=previous.change)
        return _with(claim, previous)
    if _restates(between, claim, previous, lexicon):
        return attrs.evolve(_with(claim, previous), change=previous.change)
    if _lists(between, claim, previous, lexicon):
        return _with(claim, previous)
    if _comes_from(words, last, figure, claim, previous, lexicon):
        return _with(claim, previous)
    if claim.noun is None and _adds(words, last, figure, claim, previous, lexicon):
        return attrs.evolve(claim, noun=previous.noun)
    if _turns(words, last, figure.opened, lexicon) and not _is_whole(previous):
        beside = previous.noun is not None and words.text[previous.noun.end : claim.start].lstrip()[:1] == ","
        if claim.noun is None or (beside and claim.noun.start < claim.start):
            return attrs.evolve(claim, noun=previous.noun)  # "Sold 40 litres of milk, down 5%"
    return claim


def counts_on(words: Words, first: int, lead: int, carried: Span | None, lexicon: Lexicon) -> bool:
    """Whether a figure behind word `lead` can count what is carried from one that ends before word `first`.

    A level that a clause behind that one leads to is none ("five children, and earned a doctorate {at} 26"), but what
    steps lead to is ("fell three points, {to} 2,100").
    """
    language = lexicon.language.hedges
    if carried is None or words.lower[lead] not in language.level or carried.text.lower() in language.steps:
        return True
    between = range(first, lead)
    return not any(
        words.words[i] == "," or (words.classes[i] & _CLAUSAL and not words.classes[i] & _NOMINAL) for i in between
    )


def is_part(words: Words, first: int) -> bool:
    """Whether a figure that begins at word `first` tells a part of the one before: "{including} 12 children"."""
    return first > 0 and words.classes[first - 1] & _INCLUDING == _INCLUDING


def _shared(claim: NumericClaim, previous: NumericClaim, *, joined: bool) -> NumericClaim:
    """A claim with what the one before it says for both: the verb, and, right behind "and", which way it moved."""
    predicate = claim.predicate or previous.predicate
    change = claim.change or (previous.change if joined and claim.unit == previous.unit else None)
    told = claim.kind is previous.kind and claim.kind in TOLD and claim.unit == previous.unit
    noun = claim.noun or (previous.noun if told else None)
    return attrs.evolve(claim, noun=noun, predicate=predicate, change=change)


def _converts(claim: NumericClaim, previous: NumericClaim) -> bool:
    """Whether a claim tells the one before it in another unit: "more than 30 miles (48 kilometers)"."""
    told = claim.kind is previous.kind and claim.kind in _CONVERTED and claim.unit != previous.unit
    return told and not claim.hedges and claim.change is None


def _restates(between: list[str], claim: NumericClaim, previous: NumericClaim, lexicon: Lexicon) -> bool:
    """Whether a claim tells the change of the one before it in another way: "rose 15 cents, or 0.4 percent"."""
    told = previous.change is not None and claim.change is None and claim.kind in TOLD and claim.unit != previous.unit
    return told and _unmarked(between) == [lexicon.language.numbers.alternative]


def _turns(words: Words, first: int, last: int, lexicon: Lexicon) -> bool:
    """Whether a figure tells how another one came about: "costs $5 in the shops{, up} 60 cents", "{, down from} $6"."""
    language, way = lexicon.language.hedges, last - 1
    way -= words.lower[way] in language.origin or words.lower[way] in language.amount
    if way <= first or words.lower[way] not in language.ways or words.words[way - 1] != ",":
        return False
    return not any(words.classes[i] & _CLAUSAL and not words.classes[i] & _NOMINAL for i in range(first, way - 1))


def _comes_from(
    words: Words, last: int, figure: Figure, claim: NumericClaim, previous: NumericClaim, lexicon: Lexicon
) -> bool:
    """Whether a claim is a level that something came from, or to: "rose to 5 in May {from} 4", "fell 5% {to} 380"."""
    if claim.noun is not None or previous.noun is None or claim.kind not in _LEVELS:
        return False
    if claim.kind is ClaimKind.COUNT and claim.low % 1 and previous.noun.text.split()[-1][0].isupper():
        return False  # "Tarco rose 8% to {3.65}" is no count of it.
    language, lead = lexicon.language.hedges, words.lower[figure.opened - 1]
    told = language.change_nouns | language.ways | {","}
    if lead in language.level and told.issuperset(words.lower[last : figure.opened - 1]):
        if previous.change is not None:
            return not _is_whole(previous)
        return claim.kind is previous.kind and words.lower[words.at(previous.start) - 1] in language.origin
    if lead not in language.origin or previous.predicate is None or _is_whole(previous):
        return False
    verb = {previous.predicate.lemma, previous.predicate.text.lower()}
    moved = not (language.up | language.down | language.changing).isdisjoint(verb)
    alike = claim.kind is previous.kind or previous.change is not None
    return (
        moved
        and alike
        and not any(words.classes[i] & _CLAUSAL and not words.classes[i] & _NOMINAL for i in range(last, figure.opened))
    )


def _adds(
    words: Words, last: int, figure: Figure, claim: NumericClaim, previous: NumericClaim, lexicon: Lexicon
) -> bool:
    """Whether a second verb tells more of what the first one does: "rose 5% to $30 {and were up} 20% from May"."""
    language, way = lexicon.language, figure.opened - 1
    if claim.kind not in TOLD or _is_whole(previous) or previous.predicate is None or way - last > _SECOND:
        return False
    if (
        not words.classes[last] & CONJUNCTION
        or previous.predicate.lemma not in language.hedges.up | language.hedges.down
    ):
        return False
    small = AUXILIARY | ADVERB
    if not all(words.classes[i] & small or words.lower[i] in language.hedges.ways for i in range(last + 1, way)):
        return False
    lemma = lexicon.verbs.get(words.lower[way], words.lower[way])
    moved = lemma in language.hedges.up | language.hedges.down | language.figures.linking
    return moved and way > last


def _is_whole(claim: NumericClaim) -> bool:
    """Whether the noun of a share is what it is part of, "5 percent of {the crop}", and not what it tells of."""
    return claim.kind in _SHARES and claim.noun is not None and claim.noun.start > claim.start


def _lists(between: list[str], claim: NumericClaim, previous: NumericClaim, lexicon: Lexicon) -> bool:
    """Whether a claim goes on with the one before it: "raises of 9 percent, 7 percent and 5", "from 3% to 5%"."""
    if previous.change is not None and lexicon.language.hedges.level.issuperset(_unmarked(between)):
        return claim.kind in TOLD and bool(between)  # "Rose 5% to $8"
    told = claim.kind is previous.kind and claim.kind in TOLD and claim.unit == previous.unit
    return told and len(between) <= _JOINT and lexicon.language.hedges.joiners.issuperset({*between} - {","})


def _with(claim: NumericClaim, previous: NumericClaim) -> NumericClaim:
    """A claim with what the one before it says of both."""
    noun, predicate = claim.noun or previous.noun, claim.predicate or previous.predicate
    return attrs.evolve(claim, noun=noun, predicate=predicate)


def _unmarked(between: list[str]) -> list[str]:
    """The words between two figures, without the comma before them."""
    return between[1:] if between[:1] == [","] else between
