# SPDX-License-Identifier: MIT
"""What an amount tells of, where it is the size or the level of something named before it: "exports rose 5%"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfacts._classes import (
    ADJECTIVE,
    ADVERB,
    ANY_VERB,
    AUXILIARY,
    CAPITAL,
    CONJUNCTION,
    DETERMINER,
    GERUND,
    MONTH,
    NEGATION,
    NOUN,
    PAST,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    SUBORDINATOR,
    THIRD,
    WEEKDAY,
)
from newsfacts._numerals import HYPHENS, Form
from newsfacts._record import record
from newsfacts._sentences import Sentence
from newsfacts._words import Words
from newsfacts.claims._before import Range, clause, group, head_of, is_year, noun_before
from newsfacts.claims._figure import DASHES, Figure
from newsfacts.claims._phrases import OWNERS, tells_time
from newsfacts.claims._units import HUNDREDTHS
from newsfacts.lexicon import Lexicon
from newsfacts.records import ClaimKind

if TYPE_CHECKING:
    from newsfacts.lang.schema import FigureWords

TOLD = frozenset({ClaimKind.PERCENT, ClaimKind.MONEY, ClaimKind.MEASURE})
"""The kinds of figures that tell of a subject."""
_VALUES = frozenset({ClaimKind.PERCENT, ClaimKind.MONEY})
_REACH = 24
_LED = 6
_BRACKETED = 3
"""Words of a short name in brackets."""
_LONGEST = 8
_NAMING = frozenset("&.+")
_NOUN_BEFORE = ADJECTIVE | CONJUNCTION | DETERMINER | PREPOSITION


@record(eq=False, repr=False)
class _Lead:
    """The words between a verb, or its object, and a figure: "rose {by about} 5%", "Sales, {up} 5%".

    Attributes:
        first: Index of the first of them; that of the figure or its hedge, where there are none.
        led: Whether one of them says that it is a level or an amount: "{to} 5%", "{by} 5%".
        turned: Whether the first says which way: "{up} 5%".
        placed: Whether they can follow a verb that puts something at a level: "put {at} 5%", "put {up} 5%".
        priced: Whether they can follow one that gives it for money: "sold {for} $5".

    """

    first: int
    led: bool
    turned: bool
    placed: bool
    priced: bool


def multiplies(words: Words, figure: Figure, lexicon: Lexicon) -> bool:
    """Whether a multiple is the verb of its clause: "sales {doubled}", "rents may {double}", but "is {double} that"."""
    verb, figures = figure.first, lexicon.language.figures
    if figure.form is not Form.MULTIPLE or figure.last - verb > 1 or words.lower[verb] not in lexicon.verbs:
        return False
    shape, at = words.classes[verb], figure.opened - 1
    word, before = (words.lower[at], words.classes[at]) if at >= 0 else ("", 0)
    if shape & (PAST | GERUND):
        return True
    if shape & THIRD:
        return not before & _NOUN_BEFORE and words.words[at].isalnum()  # "Singles and {doubles}", "triple-{doubles}"
    modal = before & (AUXILIARY | NEGATION) and word not in figures.linking
    return bool(modal) or word == figures.infinitive or _is_headline(words, at, figure, figures)


def _is_headline(words: Words, noun: int, figure: Figure, figures: FigureWords) -> bool:
    """Whether a plural before a multiple and a preposition behind it make it a verb: "Rents {double} in a year"."""
    plural = noun >= 0 and (words.lower[noun].endswith("s") or words.lower[noun] in figures.plurals)
    behind = words.classes[figure.last] if figure.last < len(words) else PREPOSITION
    return plural and not words.classes[noun] & (ANY_VERB & ~THIRD) and bool(behind & PREPOSITION)


def multiplied(words: Words, figure: Figure, sentence: Sentence, lexicon: Lexicon) -> Range | None:
    """What a verb that is a multiple says to have grown, where it has no object."""
    start = max(sentence.first, figure.opened - _REACH)
    return _ending(words, start, _chain(words, figure.opened, start, lexicon), sentence, lexicon)


def subject(words: Words, figure: Figure, sentence: Sentence, lexicon: Lexicon) -> Range | None:
    """What rose or fell by a figure, stands at it, or was brought there: "cut {emissions} by 5%"."""
    start = max(sentence.first, figure.opened - _REACH)
    if (
        figure.opened < figure.first
        and words.classes[figure.opened] & ANY_VERB
        and words.words[figure.opened].isalpha()
    ):
        return _ending(words, start, _chain(words, figure.opened, start, lexicon), sentence, lexicon)  # "topped 5%"
    goes_on = figure.after + 1 < sentence.last and words.lower[figure.after] in lexicon.language.hedges.level
    money = figure.kind is ClaimKind.MONEY and figure.unit not in HUNDREDTHS
    if goes_on and words.words[figure.after + 1] in lexicon.money_symbols:
        money = False  # "Gold added $11 to $1,972."
    measured = figure.kind is ClaimKind.MEASURE
    lead = _lead(words, figure.opened, start, lexicon, money=money)
    verb = _verb(words, lead, start, lexicon, money=money)
    went = verb is not None and lexicon.verbs.get(words.lower[verb]) in lexicon.language.hedges.moving
    if measured and went:
        return None  # "It went down 12 miles away."
    if verb is None and lead.turned and words.words[lead.first - 1].isalpha():
        shape, word = words.classes[lead.first - 1], words.lower[lead.first - 1]
        verb_only = shape & ANY_VERB and not shape & (NOUN | THIRD)
        if shape & PRONOUN or verb_only or lexicon.verbs.get(word, word) in lexicon.language.hedges.phrasal:
            return None  # "She gave up $5", "he had to pony up $5"
        first = group(words, start, lead.first, lexicon)
        while first - 2 >= start and words.words[first - 1] in _NAMING and words.glued(first):
            first -= 2  # "S{&}P"
        return head_of(words, first, lead.first, sentence, lexicon)  # "With {rents} up 5%"
    if verb is None:
        return _put_at(words, figure, lead, start, sentence, lexicon)
    if lead.first > verb + 1 and words.classes[verb + 1] & PRONOUN:
        return None  # "Raise {it} by 5%"
    sized = words.lower[lead.first - 1] in lexicon.units and words.lower[verb + 1] in lexicon.language.numbers.articles
    if lead.first == verb + 3 and sized:
        return None  # "It rose {a cent} to $5"
    if lead.first > verb + 1 and not _aside(words, verb + 1, lead.first, lexicon):
        return head_of(words, verb + 1, lead.first, sentence, lexicon)
    last = _chain(words, verb, start, lexicon)
    if words.classes[verb] & GERUND and last == verb and words.words[verb - 1] == ",":
        return noun_before(words, start, verb - 1, sentence, lexicon)  # "The gunmen, numbering ten"
    return _ending(words, start, last, sentence, lexicon)


def _put_at(
    words: Words, figure: Figure, lead: _Lead, start: int, sentence: Sentence, lexicon: Lexicon
) -> Range | None:
    """What stands right before the level that it is at, without a verb of its own: "reported a {net profit} at $5"."""
    at = lead.first
    if figure.kind not in _VALUES or at - 1 <= start or words.lower[at] not in lexicon.language.hedges.standing:
        return None
    shape = words.classes[at - 1]
    verb = shape & (ANY_VERB | ADVERB | ADJECTIVE | PREPOSITION | CAPITAL) and not shape & NOUN
    if verb or not words.words[at - 1].isalpha() or words.lower[at - 1] in lexicon.units:
        return None
    first = group(words, start, at, lexicon)
    opened = first - bool(first > start and words.classes[first - 1] & DETERMINER)
    if opened > start and words.classes[opened - 1] & PREPOSITION:
        return None  # "Traded flat against the euro at $1.2"
    return head_of(words, first, at, sentence, lexicon)


def label(words: Words, colon: int, sentence: Sentence, lexicon: Lexicon) -> Range | None:
    """The noun of a label that is the whole of its line before a colon: "{Attendance} at the time: 75,000"."""
    if colon - sentence.first > _LONGEST:
        return None
    first = clause(words, sentence.first, colon, lexicon)
    return head_of(words, first, colon, sentence, lexicon) if first is not None and first == sentence.first else None


def _lead(words: Words, hedged: int, start: int, lexicon: Lexicon, *, money: bool) -> _Lead:
    """What leads to a figure, perhaps of money, whose hedges begin at word `hedged`."""
    language = lexicon.language.hedges
    i = hedged - 1
    while i > start and words.classes[i] & (DETERMINER | ADJECTIVE) and words.lower[i] not in language.ways:
        i -= 1  # "At a solid 5%".
    word = words.lower[i] if i > start else ""
    level = word in language.level
    priced = money and word in lexicon.language.figures.price_leads
    led = level or priced or word in language.amount
    if not led and not (i > start and i < hedged - 1 and words.classes[i] & AUXILIARY):
        i = hedged - 1  # But not at "its lead {was} a mere 5%".
    i -= led or word in language.origin
    if level and i - 1 > start and words.classes[i - 1] & AUXILIARY and _is_state(words.classes[i]):
        i -= 1  # "Assaults were {flat} at 412"
    if i > start and words.lower[i] in lexicon.language.figures.worth and words.classes[i - 1] & (AUXILIARY | ADVERB):
        i -= 1  # "It is {worth} $5"
    while i > start and (words.lower[i] in language.ways or words.classes[i] & (ADVERB | NEGATION)):
        i -= 1
    turned = i + 1 < hedged and words.lower[i + 1] in language.ways
    return _Lead(first=i + 1, led=led, turned=turned, placed=level or turned, priced=priced)


def _is_state(shape: int) -> bool:
    """Whether a word of these classes tells how something stays: "flat", "steady"."""
    return bool(shape & ADJECTIVE and not shape & (NOUN | PAST))


def _verb(words: Words, lead: _Lead, start: int, lexicon: Lexicon, *, money: bool) -> int | None:
    """The verb that a figure goes with, or the comma that stands for it: "Sales{,} up 5%"."""
    beside = lead.first - 1
    for at in range(beside, max(start, beside - _LED) - 1, -1):
        word, shape = words.lower[at], words.classes[at]
        if shape & (ANY_VERB | AUXILIARY) and not shape & MONTH and (at == beside or not _joins(words, at)):
            lemma = word if _moves(word, lexicon) else lexicon.verbs.get(word, word)
            moving = _moves(lemma, lexicon) or lemma in lexicon.language.hedges.moving
            if at == beside and lead.turned and shape & THIRD and not moving:
                break  # "Housing {costs} up 5%"
            if not shape & (NOUN | ADJECTIVE) or (_tells(lemma, lead, lexicon) and not _named(words, at)):
                return at if _goes_with(lemma, lead, lexicon, beside=at == beside, money=money) else None
        plain = word.isalpha() or _joins(words, at) or is_year(words, at)
        if not plain or shape & (CONJUNCTION | SUBORDINATOR | RELATIVE) & ~PREPOSITION:
            break
    return beside if lead.turned and words.words[beside] == "," else None


def _tells(lemma: str, lead: _Lead, lexicon: Lexicon) -> bool:
    """Whether a verb can tell how large something is or becomes: where it can be a noun as well, it is a verb then."""
    return (
        _moves(lemma, lexicon)
        or lemma in lexicon.language.figures.linking
        or (lead.placed and lemma in lexicon.language.figures.placing)
        or ((lead.priced or lead.placed) and lemma in lexicon.language.figures.pricing)
    )


def _moves(word: str, lexicon: Lexicon) -> bool:
    """Whether a verb, by its dictionary form or this one alone, tells that something goes up or down."""
    return word in lexicon.language.hedges.up or word in lexicon.language.hedges.down


def _goes_with(lemma: str, lead: _Lead, lexicon: Lexicon, *, beside: bool, money: bool) -> bool:
    """Whether a figure behind a verb is the size of its subject or, if it does not stand `beside` it, of its object."""
    language, figures = lexicon.language.hedges, lexicon.language.figures
    if lead.priced:
        return lemma in figures.pricing  # "Sold the house for $5"
    if lead.placed and lemma in figures.placing:
        return True  # "Put the rate at 5%"
    if lead.placed and (lemma in (language.moving if lead.turned else figures.pricing)):
        return beside or not lead.turned  # "Sells at $5", "went up 5%"
    if not beside:
        # "Cut emissions by 5%", "raised output 5%", but "raised funds $5 million".
        return _moves(lemma, lexicon) and (lead.led or (lemma in language.changing and not money))
    if lemma in figures.linking:
        return True  # "Is 5%"
    taken = money and not lead.led and lemma in figures.taking  # "Investors lost $5 million."
    return _moves(lemma, lexicon) and not taken


def _joins(words: Words, i: int) -> bool:
    """Whether a mark is part of a name: "Ohio{'s} rate", "S{&}P", "Mr{.} Ruiz", "full{-}time jobs"."""
    if words.words[i] in HYPHENS:
        return words.glued(i) and words.glued(i + 1)
    return words.lower[i] in OWNERS or words.words[i] in _NAMING


def _named(words: Words, i: int) -> bool:
    """Whether a form of a verb is a noun, by the word before it: "the increase"."""
    return bool(i and words.classes[i - 1] & (DETERMINER | ADJECTIVE) and not words.classes[i - 1] & RELATIVE)


def _aside(words: Words, first: int, last: int, lexicon: Lexicon) -> bool:
    """Whether words behind a verb are no object: "rose {in May} by 5%", "rose {last month}", "held {steady} at 5%"."""
    shape = words.classes[first]
    if last - first == 1 and shape & (ADJECTIVE | NOUN) == ADJECTIVE:
        return True
    timed = tells_time(words, first, last, lexicon) or shape & (WEEKDAY | MONTH)
    return bool(timed or shape & (PREPOSITION | SUBORDINATOR)) or words.lower[first] in lexicon.deictic


def _chain(words: Words, verb: int, start: int, lexicon: Lexicon) -> int:
    """Index of the first word of the verbs that end with one: "{is expected to rise}"."""
    infinitive = lexicon.language.figures.infinitive
    i = verb
    while i > start:
        shape = words.classes[i - 1]
        passive = not shape and i - 1 > start and words.classes[i - 2] & AUXILIARY  # "Is {forecast} to rise"
        opened = words.lower[i] == infinitive and (shape & (PAST | ADJECTIVE) or passive) and not shape & CAPITAL
        auxiliary = shape & (AUXILIARY | ADVERB | NEGATION) and shape & (MONTH | CAPITAL) != MONTH | CAPITAL
        if not (opened or words.lower[i - 1] == infinitive or auxiliary):
            break
        i -= 1
    return i


def _ending(words: Words, start: int, last: int, sentence: Sentence, lexicon: Lexicon) -> Range | None:
    """The head of the subject that ends before word `last`, perhaps behind an aside or before a relative clause."""
    if last <= start or last == sentence.first:
        return None
    if words.classes[last - 1] & RELATIVE:
        last -= 1
        last -= last > start and (words.words[last - 1] == "," or words.words[last - 1] in DASHES)
        return noun_before(words, start, last, sentence, lexicon)
    if words.words[last - 1] == ")" and words.words[last - _BRACKETED] == "(" and last - _BRACKETED > start:
        last -= _BRACKETED  # "The index {(AQI)} stood at 5"
    if words.words[last - 1] == "," or (words.words[last - 1] in DASHES and not words.glued(last)):
        mark = words.words[last - 1]
        opening = next((i for i in range(last - 2, start, -1) if words.words[i] == mark), None)
        if opening is None:
            return None
        last = opening
    last -= words.lower[last - 1] in OWNERS
    first = clause(words, start, last, lexicon)
    return head_of(words, first, last, sentence, lexicon) if first is not None else None
