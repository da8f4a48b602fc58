# SPDX-License-Identifier: MIT
"""What a figure counts."""

from __future__ import annotations

from newsfacts._classes import (
    ADJECTIVE,
    ADVERB,
    CAPITAL,
    DETERMINER,
    DIGIT,
    GERUND,
    NOUN,
    NUMBER,
    PAST,
    THIRD,
    VERB,
)
from newsfacts._numerals import HYPHENS, Form, cardinal
from newsfacts._sentences import Sentence
from newsfacts._words import Words
from newsfacts.claims._before import Range, group
from newsfacts.claims._behind import phrase
from newsfacts.claims._figure import Figure
from newsfacts.claims._phrases import GRADING, OWNERS, SMALL, tells_time
from newsfacts.claims._subjects import TOLD, label, multiplied, multiplies, subject
from newsfacts.claims._units import unit_at
from newsfacts.lexicon import Lexicon
from newsfacts.records import ClaimKind

_NO_GROUP = SMALL | PAST | GERUND | ADVERB | ADJECTIVE
_REACH = 14
_LED = frozenset({ClaimKind.RATIO, ClaimKind.DURATION})
_FEW = 10
CLAUSE = frozenset(',;:()\u2014\u2013"\u201c\u201d') | {"--", "''", "``"}


def noun(words: Words, figure: Figure, sentence: Sentence, lexicon: Lexicon) -> Range | None:
    """The words of what a figure counts: from its first word to after its head; `None` where it names nothing."""
    if figure.counted is not None:
        return figure.counted
    if figure.compound and words.lower[figure.last - 1] not in lexicon.language.figures.strong:
        return figure.last - 1, figure.last
    at, last = figure.last if figure.compound else figure.after, sentence.last
    if at + 1 < last and words.words[at] in HYPHENS and words.glued(at) and words.classes[at + 1] & ADJECTIVE:
        at += 2  # "A ten-foot-{tall} statue"
    numbers, figures = lexicon.language.numbers, lexicon.language.figures
    if multiplies(words, figure, lexicon):
        timed = at < last and tells_time(words, at, last, lexicon)
        object_ = None if timed else _of(words, at, sentence, lexicon, amount=True)
        return object_ or multiplied(words, figure, sentence, lexicon)
    whole = figure.form is Form.FRACTION and at < last and words.classes[at] & DETERMINER
    if whole and not tells_time(words, at, last, lexicon):
        return _of(words, at, sentence, lexicon, amount=True)  # "Half the states"
    if at < last and words.lower[at] == numbers.partitive:
        return _of(words, at + 1, sentence, lexicon, amount=figure.kind is not ClaimKind.COUNT)
    if figure.kind is ClaimKind.COUNT:
        if at + 2 < last and words.classes[at] & DIGIT and words.lower[at + 2] in figures.tied:
            return at, at + 3  # "Eight 3-pointers"
        at = _measured(words, at, last, lexicon)
    elif at + 1 < last and words.lower[at] in figures.equative and words.lower[at + 1] in figures.degrees:
        at += 2  # "Twice as many ships".
    crossed = at < last and words.lower[at] in figures.across  # "20 x 30 feet"
    found = None if crossed else _behind(words, figure, at, last, lexicon)
    if found is not None:
        return found
    if at < last and figure.kind is ClaimKind.MEASURE and words.classes[at] & (ADJECTIVE | NOUN) == ADJECTIVE:
        tall = figure.opened  # "Hedges more than two metres tall"
        before = words.classes[tall - 1] if tall > sentence.first and words.words[tall - 1].isalpha() else _NO_GROUP
        if not before & _NO_GROUP and before & (THIRD | NOUN) != THIRD:
            return group(words, sentence.first, tall, lexicon), tall
    if figure.kind is ClaimKind.COUNT and (found := _or_more(words, figure, sentence, lexicon)) is not None:
        return found
    if figure.kind is not ClaimKind.AGE and (found := _group(words, figure, sentence, lexicon)) is not None:
        return found
    if is_bracketed(words, figure, sentence):
        head = figure.opened - 2
        named = words.classes[head] & (CAPITAL | SMALL | PAST) or not words.words[head].isalpha()
        return None if named else (group(words, sentence.first, head + 1, lexicon), head + 1)
    ends = at >= last or not words.words[at][0].isalpha()
    if ends and words.words[figure.opened - 1] == ":" and figure.opened - 1 > sentence.first:
        return label(words, figure.opened - 1, sentence, lexicon)
    if figure.kind is ClaimKind.COUNT:
        return _total(words, figure, sentence, lexicon) or _level(words, figure, sentence, lexicon, ends=ends)
    if figure.kind not in TOLD and not _is_led(words, figure, lexicon):
        return None
    return None if figure.compound else subject(words, figure, sentence, lexicon)


def _is_led(words: Words, figure: Figure, lexicon: Lexicon) -> bool:
    """Whether a change leads to a part or a time: "rents fell {by} a fifth", "waits rose {to} 40 minutes"."""
    language = lexicon.language.hedges
    return figure.kind in _LED and words.lower[figure.opened - 1] in language.level | language.amount


def is_bracketed(words: Words, figure: Figure, sentence: Sentence) -> bool:
    """Whether a number stands alone in brackets behind a word: "followed by cars (53,217)"."""
    last = figure.last
    if figure.kind is not ClaimKind.COUNT or figure.opened - 2 < sentence.first or last >= sentence.last:
        return False
    return words.words[figure.opened - 1] == "(" and words.words[last] == ")"


def _or_more(words: Words, figure: Figure, sentence: Sentence, lexicon: Lexicon) -> Range | None:
    """The singular before "or two" and the like: "another {pick} or two", "a {puzzle} or two"."""
    head, language = figure.opened - 2, lexicon.language
    if figure.form is not Form.WORD or head - 1 < sentence.first or not words.words[head].isalpha():
        return None
    if words.lower[head + 1] != language.numbers.alternative:
        return None
    first = group(words, sentence.first, head + 1, lexicon)
    single = language.numbers.articles | language.hedges.adding
    return (first, head + 1) if first > sentence.first and words.lower[first - 1] in single else None


def _group(words: Words, figure: Figure, sentence: Sentence, lexicon: Lexicon) -> Range | None:
    """The group or the amount that a figure is the size of: "a crowd of 70,000", "a backlog of $3 billion"."""
    head, figures = figure.opened - 2, lexicon.language.figures
    if head < sentence.first or words.lower[head + 1] not in figures.said_of | figures.worth:
        return None
    if words.classes[head] & (SMALL | PAST | ADVERB) or not words.words[head].isalpha():
        return None
    first = group(words, sentence.first, head + 1, lexicon)
    if first == head and words.classes[head] & ADJECTIVE and words.lower[head] in lexicon.language.figures.linking:
        return None  # "An average of 5%", but "the national average of 5%"
    few = (
        figure.kind is ClaimKind.COUNT
        and figure.high < _FEW
        and words.lower[head] not in lexicon.language.figures.groups
    )
    if few and first > sentence.first and words.lower[first - 1] == lexicon.language.time.definite:
        return None  # "The condition of two was critical."
    return first, head + 1


def _behind(words: Words, figure: Figure, at: int, last: int, lexicon: Lexicon) -> Range | None:
    """What a figure counts, from word `at` behind it; of an amount no time, and a way on no distance."""
    figures = lexicon.language.figures
    if figure.kind is ClaimKind.COUNT:
        return phrase(words, at, last, lexicon, one=figure.high == 1)
    if at >= last:
        return None
    if words.lower[at] in figures.worth and at + 1 < last and words.lower[at + 1] in figures.said_of:
        return phrase(words, at + 2, last, lexicon)  # "$5 worth of apples"
    if figure.kind is ClaimKind.MONEY and words.lower[at] in figures.consisting:
        return _made_of(words, at + 1, last, lexicon)
    if words.lower[at] in lexicon.language.time.units or words.classes[at] & (THIRD | NOUN) == THIRD:
        return None  # "Up 5% year on year", "a debt of $5 million weighs on it"
    before = words.classes[figure.opened - 1] | words.classes[figure.first - 1] if figure.opened else 0
    one = bool(before & DETERMINER) or (figure.high == 1 and figure.kind is not ClaimKind.PERCENT)
    found = phrase(words, at, last, lexicon, one=one, amount=True)
    if found is None:
        return None
    if figure.kind is ClaimKind.AGE:
        owner = next((i for i in range(*found) if words.lower[i] in OWNERS), found[1])
        return found[0], owner  # "A 19-year-old {employee}'s hand"
    alone = found[1] - found[0] == 1 and words.lower[found[0]] in lexicon.language.hedges.ways  # "16% up on May"
    return None if alone or figures.directions.issuperset(_parts(words, found)) else found


def _parts(words: Words, found: Range) -> list[str]:
    return [word for word in words.lower[slice(*found)] if word not in HYPHENS]


def _made_of(words: Words, at: int, last: int, lexicon: Lexicon) -> Range | None:
    """What an amount is made of, and no place nor time: "$5 million in damage", but "$5 million in Ohio"."""
    if at >= last or words.classes[at] & (CAPITAL | DETERMINER | DIGIT | NUMBER):
        return None
    found = phrase(words, at, last, lexicon)
    if found is None or (found[1] < last and words.classes[found[1]] & DIGIT):
        return None
    if any(words.classes[i] & SMALL for i in range(*found)):
        return None  # "$5 in over-the-counter trading"
    head, time = words.lower[found[1] - 1], lexicon.language.time
    return None if head in time.units or head in time.plurals or head in lexicon.language.figures.totals else found


def _measured(words: Words, at: int, last: int, lexicon: Lexicon) -> int:
    """Index after the measure of what is counted: "two {222mL} cans", "six {18-hole} links"."""
    if at + 1 >= last or not words.classes[at] & DIGIT:
        return at
    joined = words.words[at + 1] in HYPHENS and words.glued(at + 1)
    found = unit_at(words, at + 1 + joined, last, lexicon)
    return found[0] if found is not None else min(at + 3, last) if joined else at


def _total(words: Words, figure: Figure, sentence: Sentence, lexicon: Lexicon) -> Range | None:
    """The noun for a number that is put at a figure: "put the toll at 31", "the count has risen to 40"."""
    level, figures = figure.opened - 1, lexicon.language.figures
    if level < sentence.first:
        return None
    if words.lower[level] in figures.totals:
        return level, level + 1  # "Harlow, {population} 1,204"
    if lexicon.verbs.get(words.lower[level]) in figures.numbering_verbs:
        return subject(words, figure, sentence, lexicon)
    if words.lower[level] not in lexicon.language.hedges.level:
        return None
    for i in range(level - 1, max(sentence.first, level - _REACH) - 1, -1):
        # But no "{total} shares".
        if words.lower[i] in figures.totals and (i + 1 == level or words.classes[i + 1] & _NO_GROUP):
            numbered = words.lower[i] in figures.numbering and words.lower[i + 1] in figures.said_of
            counted = phrase(words, i + 2, level, lexicon) if numbered else None
            return counted or (i, i + 1)
        if words.lower[i] in CLAUSE:
            return None
    return None


def _level(words: Words, figure: Figure, sentence: Sentence, lexicon: Lexicon, *, ends: bool) -> Range | None:
    """What a bare number is the level or the change of, and nobody's: "attendance was 11,482", "shrank by 625,000".

    With words behind it, it must be led to: "{burglaries} fell from 412 in May {to} 288 in June".
    """
    language, lead, at = lexicon.language, words.lower[figure.opened - 1], figure.after
    if figure.compound or lead in language.figures.said_of:
        return None
    led = lead in language.hedges.level | language.hedges.origin | language.hedges.amount
    whole = figure.low == figure.low.to_integral_value()  # An index that closed at 96.08 in Rome counts nothing.
    if not ends and not (led and whole and not words.classes[at] & DETERMINER):
        return None
    found = subject(words, figure, sentence, lexicon)
    if found is None:
        return None
    shape = words.classes[found[1] - 1]
    named = shape & CAPITAL and found[1] - 1 > sentence.first  # "Kasich has 143"
    return None if named or shape & (PAST | GERUND) else found


def _of(words: Words, at: int, sentence: Sentence, lexicon: Lexicon, *, amount: bool) -> Range | None:
    """What stands behind "of": "nine of the 13 soldiers", "some of Norway's 300 ships", "half of the last 40 ships"."""
    last = sentence.last
    for _ in range(4):
        shape = words.classes[at] if at < last else 0
        if shape & (DIGIT | NUMBER):
            read = cardinal(words, at, last, lexicon.language.numbers)
            at = at + 1 if read is None else read[0]
            rated = at + 1 < last and words.lower[at] in lexicon.language.units.rates
            if rated and words.lower[at + 1] in lexicon.language.time.units:
                return None  # "Of the 1,300 {a year} that it needs"
        elif shape & DETERMINER or (shape & GRADING and at + 1 < last and words.classes[at + 1] & (DIGIT | NUMBER)):
            at += 1
        elif (owner := _owner(words, at, last)) is not None:
            at = owner
    found = phrase(words, at, last, lexicon, amount=amount)
    alone = found is None and at < last and words.lower[at] not in lexicon.language.figures.quantifiers
    if alone and words.classes[at - 1] & DETERMINER and words.classes[at] & (ADJECTIVE | VERB):
        return at, at + 1  # "Half of the total", "25% of his pay"
    return found


def _owner(words: Words, at: int, last: int) -> int | None:
    """Index after the owner in the possessive that begins at word `at`: "Norway's", "Mr. Ruiz's", "state's"."""
    for i in range(at, min(at + 5, last)):
        if i > at and words.lower[i] in OWNERS:
            return i + 1
        if i > at and not words.classes[i] & CAPITAL and words.words[i] != ".":
            return None
    return None
