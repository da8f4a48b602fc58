# SPDX-License-Identifier: MIT
"""Figures that belong together: shares, ranges, measures in two units, and lists that name their unit once."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from newsfacts._classes import ADVERB, ANY_VERB, AUXILIARY, CONJUNCTION, DETERMINER, DIGIT, NUMBER, PREPOSITION
from newsfacts._numerals import HYPHENS, Form
from newsfacts._record import record
from newsfacts._sentences import Sentence
from newsfacts._words import Words
from newsfacts.claims._ages import listed
from newsfacts.claims._behind import phrase
from newsfacts.claims._figure import DASHES, Figure
from newsfacts.claims._phrases import phrase_back
from newsfacts.claims._ties import between
from newsfacts.claims._units import HUNDREDTHS, rate_at
from newsfacts.lexicon import Lexicon
from newsfacts.records import ClaimKind

_WHOLES = frozenset(
    map(Decimal, (2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 40, 50, 100, 200, 500, 1000, 10_000, 10**5, 10**6))
)
_LINK = 6
"""More words than any has that joins two figures."""
_REACH = 12
_ONE_OF = 1000
"""The most that "one in" has behind it."""
_LEAST = 1000
"""What figures that leave out a magnitude are below."""
_WHOLE = 100
"""Percents of the whole."""
_BRACKETS = frozenset("([")
"""What opens the same amount in another currency."""
_ASIDES = frozenset({"\u2014", "--"})
_PARTS = {
    ("minute", "second"): 60, ("hour", "minute"): 60, ("day", "hour"): 24, ("week", "day"): 7, ("year", "month"): 12,
    ("foot", "inch"): 12, ("pound", "ounce"): 16, ("stone", "pound"): 14, ("meter", "centimeter"): 100,
}  # fmt: skip
"""Two units that measure one thing together ("two minutes 19 seconds") to how many of the second make the first."""


_Merge = Callable[[Words, Figure, Figure, Lexicon], Figure | None]


@record(eq=False, repr=False)
class _Pair:
    """Two neighbouring figures that may be the ends of a range.

    Attributes:
        low, high: The figures.
        link: The word or mark between them.
        opened: Index of the first word of the low one, or of its hedge.
        opening: The word before that, empty at the start of the sentence.
        unit, kind: What both measure.
        lacking: Whether the high one leaves that out.
        turned: Whether what stands before tells that it moved from the low one to the high one.

    """

    low: Figure
    high: Figure
    link: str
    opened: int
    opening: str
    unit: str | None
    kind: ClaimKind
    lacking: bool
    turned: bool


def together(words: Words, figures: list[Figure], sentence: Sentence, lexicon: Lexicon) -> list[Figure]:
    """The figures of a sentence, with those that belong together put together."""
    figures = _merged(words, figures, _share, lexicon)
    figures = _merged(words, figures, _tolerance, lexicon)
    figures = _joined(words, listed(words, figures, sentence, lexicon), sentence, lexicon)
    figures = _completed(words, figures, lexicon)
    figures = _in_one_currency(words, figures, sentence, lexicon)
    return _merged(words, figures, _composed, lexicon)


def _in_one_currency(words: Words, figures: list[Figure], sentence: Sentence, lexicon: Lexicon) -> list[Figure]:
    """The figures of a sentence, with what an amount rose or fell from: "fell to 5 million euros from {6 million}"."""
    result: list[Figure] = []
    money: Figure | None = None
    for figure in figures:
        if money is not None and _is_origin(words, figure, sentence, lexicon):
            figure = figure._replace(unit=money.unit, kind=money.kind)
        elif figure.kind is ClaimKind.MONEY and figure.scale > 1 and words.words[figure.first - 1] not in _BRACKETS:
            money = figure
        result.append(figure)
    return result


def _is_origin(words: Words, figure: Figure, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether a number that ends in a magnitude and counts nothing is what something came from."""
    if figure.kind is not ClaimKind.COUNT or figure.scale == 1 or figure.compound:
        return False
    hedge = phrase_back(words, figure.first, sentence.first, lexicon)
    before = (figure.first if hedge is None else hedge[0]) - 1
    led = before >= sentence.first and words.lower[before] in lexicon.language.hedges.origin
    return led and phrase(words, figure.after, sentence.last, lexicon) is None


def _merged(words: Words, figures: list[Figure], merge: _Merge, lexicon: Lexicon) -> list[Figure]:
    """The figures of a sentence, with neighbours that `merge` makes one figure of put together."""
    result = figures[:1]
    for figure in figures[1:]:
        one = merge(words, result[-1], figure, lexicon)
        if one is None:
            result.append(figure)
        else:
            result[-1] = one
    return result


def _share(words: Words, part: Figure, whole: Figure, lexicon: Lexicon) -> Figure | None:
    """The share that two figures name: "3 in 10", "one out of every five"."""
    if not _is_share(words, part, whole, lexicon):
        return None
    share = part.low / whole.low
    return part._replace(
        last=whole.last,
        after=whole.after,
        low=share,
        high=share,
        form=Form.FRACTION,
        kind=ClaimKind.RATIO,
    )


def _tolerance(words: Words, whole: Figure, figure: Figure, lexicon: Lexicon) -> Figure | None:
    """The figure of two of which the second tells how far off the first may be: "5 ± 2 kg"."""
    if " ".join(words.lower[whole.last : figure.first][:_LINK]) not in lexicon.language.hedges.tolerances:
        return None
    lacking = whole.unit is None and whole.kind is ClaimKind.COUNT
    return whole._replace(
        last=figure.last,
        after=figure.after,
        kind=figure.kind if lacking else whole.kind,
        unit=figure.unit if lacking else whole.unit,
        tolerance=(whole.last, figure.last),
    )


def _is_share(words: Words, part: Figure, whole: Figure, lexicon: Lexicon) -> bool:
    if part.unit is not None or whole.unit is not None or part.form not in (Form.FIGURE, Form.WORD):
        return False
    if whole.form not in (Form.FIGURE, Form.WORD) or part.compound or whole.compound:
        return False
    link = " ".join(between(words, part.last, min(whole.first, part.last + 4)))
    tied = whole.first - part.last > 1
    if link in lexicon.language.figures.versus and (tied or _is_odds(words, part, whole, lexicon)):
        return part.low > whole.low > 0  # "3-to-1"
    if link not in lexicon.language.figures.shares or not 0 < part.low < whole.low:
        return False
    return whole.low in _WHOLES or _is_one_of(words, part, whole)


def _is_one_of(words: Words, part: Figure, whole: Figure) -> bool:
    """Whether one of some number is a share: "equal to one in 26", "nearly one in 13", but "found one in 26 towns"."""
    if part.low != 1 or whole.low > _ONE_OF:
        return False
    lead = words.classes[part.first - 1] if part.first else PREPOSITION
    return bool(lead & (PREPOSITION | AUXILIARY | CONJUNCTION | DETERMINER | ADVERB))


def _is_odds(words: Words, part: Figure, whole: Figure, lexicon: Lexicon) -> bool:
    """Whether "to one" behind a number tells how much more: "outnumbered three to one", but "from three to one"."""
    opening = words.lower[part.opened - 1] if part.opened else ""
    behind = words.lower[whole.after] if whole.after < len(words) else ""
    single = whole.low == 1 and whole.after == whole.last and behind != lexicon.language.numbers.partitive
    return single and opening not in lexicon.language.hedges.origin


def _joined(words: Words, figures: list[Figure], sentence: Sentence, lexicon: Lexicon) -> list[Figure]:
    """The figures of a sentence, with pairs that are the ends of one range put together."""
    result: list[Figure] = []
    origin, turned = lexicon.language.hedges.origin, False
    for figure in figures:
        pair = _pair(words, result, figure, sentence, lexicon, turned=turned) if result else None
        if pair is None:
            result.append(figure)
        elif (joined := _range(words, pair, sentence, lexicon)) is not None:
            result[-1] = joined
        else:
            from_low = pair.opening in origin
            turned |= from_low and pair.link in lexicon.language.hedges.level
            # "Rose from $5 to {8}"
            taken = from_low and pair.lacking
            result.append(figure._replace(unit=pair.low.unit, kind=pair.low.kind) if taken else figure)
    return result


def _pair(
    words: Words, figures: list[Figure], high: Figure, sentence: Sentence, lexicon: Lexicon, *, turned: bool
) -> _Pair | None:
    """The last of the figures before and the next one as a pair, where they are linked and of one measure.

    Args:
        words: The words of the text.
        figures: The figures before.
        high: The next figure.
        sentence: The sentence.
        lexicon: The words of the language.
        turned: Whether something in the sentence moved from one level to another one already.

    """
    low = figures[-1]
    link = _link(words, low, high, lexicon)
    if link is None:
        return None
    lacking = high.unit is None and high.kind is ClaimKind.COUNT and low.after == low.last
    if link in _ASIDES and lacking and low.unit is not None and not words.glued(high.first):
        return None  # "by 1 percent -- 212 to 210 votes"
    unit, kind = low.unit, low.kind
    if unit is None and kind is ClaimKind.COUNT and high.form is not Form.FRACTION:
        unit, kind = high.unit, high.kind  # "5 to 8 percent"
    elif unit is not None and (high.unit or "").startswith(unit + "/"):
        unit = high.unit  # "$5 to $8 a barrel"
    if not lacking and (unit != high.unit or kind is not high.kind):
        return None
    hedge = phrase_back(words, low.first, sentence.first, lexicon)
    opened = low.first if hedge is None else hedge[0]
    opening = words.lower[opened - 1] if opened > sentence.first else ""
    mark = opened - 2
    if opening in lexicon.language.hedges.origin and words.words[mark] == "," and len(figures) > 1:
        turned |= _turns(words, sentence.first, mark, lexicon)  # "{Rise} by 5%, from $2 to $3"
    return _Pair(
        low=low,
        high=high,
        link=link,
        opened=opened,
        opening=opening,
        unit=unit,
        kind=kind,
        lacking=lacking,
        turned=turned and opening in lexicon.language.hedges.origin,
    )


def _link(words: Words, low: Figure, high: Figure, lexicon: Lexicon) -> str | None:
    """The word or mark between two neighbouring figures, where it can join the ends of a range."""
    at = low.last
    suspended = at < high.first and words.words[at] in HYPHENS and words.glued(at) and not words.glued(at + 1)
    joint = between(words, at + suspended, high.first)  # "Five- {to} ten-year terms"
    if high.first < at or len(joint) > 1 or (low.compound and not suspended):
        return None
    if Form.VAGUE in (low.form, high.form):
        return None
    if Form.MULTIPLE in (low.form, high.form) and not (high.form is Form.MULTIPLE and low.low < high.low):
        return None
    link = joint[0] if joint else "-" if low.compound else ""
    return link if link in lexicon.language.hedges.joiners or link in DASHES else None


def _range(words: Words, pair: _Pair, sentence: Sentence, lexicon: Lexicon) -> Figure | None:
    """The range from the low figure of a pair to its high one, where the words of the pair say so."""
    low, high, hedges = pair.low, pair.high, lexicon.language.hedges
    if low.low != low.high:
        return None  # A range is no end of another one.
    if pair.lacking and _has_unit_behind(words, low) and pair.opening not in hedges.opening | hedges.origin:
        return None  # "Shrank by 5 percent to 8 million", "holds 30 litres \u2013 95 with the seats down"
    start, end = low.low, high.high
    if low.scale == 1 and high.scale > 1 and start < end / high.scale:
        start *= high.scale  # "5 to 8 million"
    if start >= end or not _is_range(words, pair, lexicon, narrow=end <= start * 3):
        return None
    opens = pair.opened == low.first and (pair.opening in hedges.opening or pair.opening in hedges.origin)
    last, after, unit = high.last, high.after, pair.unit
    if pair.lacking and unit is not None and after == last:
        last, unit = rate_at(words, last, unit, sentence.last, lexicon)  # "$3-4 a gallon"
        after = last
    return low._replace(
        low=start,
        high=end,
        last=last,
        after=after,
        compound=high.compound,
        unit=unit,
        kind=pair.kind,
        scale=max(low.scale, high.scale),
        opened=low.first - 1 if opens else low.opened,
    )


def _has_unit_behind(words: Words, figure: Figure) -> bool:
    """Whether a figure begins with its number and ends with its unit: "5 percent", but "$5", "aged 5"."""
    told = DIGIT | NUMBER
    return bool(figure.unit and words.classes[figure.first] & told and not words.classes[figure.last - 1] & told)


def _is_range(words: Words, pair: _Pair, lexicon: Lexicon, *, narrow: bool) -> bool:
    """Whether the words of a pair make it a range; `narrow` if the high end is at most three times the low one.

    "Rose by 1 to 1.5" is a range, "rose by 40 to 300" a change and a level.
    """
    hedges, opening = lexicon.language.hedges, pair.opening
    if opening in hedges.opening:
        return True  # "Between 5 and 8"
    if pair.link not in hedges.level:
        return pair.link in DASHES or _alternatives(pair, lexicon)
    if opening and (words.classes[pair.opened - 1] & DETERMINER or opening in lexicon.language.figures.said_of):
        return True  # "The 40 to 300 deaths", "cuts of $40 to $300"
    lasting = pair.kind is ClaimKind.DURATION and opening not in hedges.origin
    if narrow and pair.low.unit is None and pair.kind is ClaimKind.PERCENT and opening not in hedges.origin:
        return True  # "They will lift prices 6 to 8 percent."
    if lasting or (narrow and opening in hedges.amount):
        return True
    return not (pair.turned or _changes(words, pair.opened, lexicon, money=pair.kind is ClaimKind.MONEY))


def _alternatives(pair: _Pair, lexicon: Lexicon) -> bool:
    """Whether two neighbouring numbers stand for what lies between ("three or four")."""
    return pair.link == lexicon.language.numbers.alternative and pair.high.high <= pair.low.low * 3


def _turns(words: Words, start: int, last: int, lexicon: Lexicon) -> bool:
    """Whether a verb of change stands in the clause before word `last`."""
    hedges = lexicon.language.hedges
    for i in range(last - 1, max(start, last - _REACH) - 1, -1):
        if words.words[i] == ",":
            return False
        if words.classes[i] & ANY_VERB and lexicon.verbs.get(words.lower[i]) in hedges.up | hedges.down:
            return True
    return False


def _changes(words: Words, first: int, lexicon: Lexicon, *, money: bool) -> bool:
    """Whether a verb of change stands before word `first`: then "from 5 to 8" are two levels, and no range."""
    hedges = lexicon.language.hedges
    for i in range(max(0, first - 3), first):
        lemma = lexicon.verbs.get(words.lower[i])
        raised = lemma in hedges.raising and money
        moved = lemma in hedges.moving and words.lower[i + 1] in hedges.origin  # "Gone {from} 5 to 8"
        if moved or ((lemma in hedges.up or lemma in hedges.down) and not raised):
            return True
        if words.lower[i] in hedges.ways and words.lower[i + 1] not in hedges.level:
            return True  # "It was up $4 to $60", but "up to 4 or 6".
    return False


def _completed(words: Words, figures: list[Figure], lexicon: Lexicon) -> list[Figure]:
    """The figures of a sentence, where one that names no unit takes that of the next: "five and even six percent"."""
    result, taken = figures[-1:], False
    for figure in reversed(figures[:-1]):
        taken = _completes(words, figure, result[-1], lexicon, listed=taken)
        result.append(_complete(words, figure, result[-1], lexicon) if taken else figure)
    return result[::-1]


def _complete(words: Words, figure: Figure, following: Figure, lexicon: Lexicon) -> Figure:
    """A figure with what it leaves out and the next one names: unit, magnitude and what is counted."""
    parted = words.lower[figure.last] == lexicon.language.numbers.partitive
    magnified = figure.scale == 1 and following.scale > 1 and figure.high < _LEAST and not parted
    factor = following.scale if magnified else 1  # "From 24.2 to 33 billion euros", but "two of the 3 million euros".
    compound = (following.last - 1, following.last) if following.compound else None
    return figure._replace(
        low=figure.low * factor,
        high=figure.high * factor,
        scale=figure.scale * factor,
        kind=following.kind,
        unit=following.unit,
        counted=following.counted or compound,
    )


def _completes(words: Words, figure: Figure, following: Figure, lexicon: Lexicon, *, listed: bool) -> bool:
    """Whether a figure leaves out what the next one names; `listed` if that one does the same."""
    if figure.unit is not None or figure.kind is not ClaimKind.COUNT or figure.compound or figure.after != figure.last:
        return False
    if following.kind is ClaimKind.MONEY and words.words[following.first] in lexicon.money_symbols:
        return False
    if following.unit is None and not (following.compound or following.counted):
        return False
    joint = between(words, figure.last, following.first)
    suspended = bool(joint) and joint[0] in HYPHENS and words.glued(figure.last)
    numbers, joiners = lexicon.language.numbers, lexicon.language.hedges.joiners
    joint = joint[suspended:]
    if joint and joint[0] == numbers.partitive:
        inner = words.classes[figure.last + 1 : following.first]
        return following.unit is not None and not following.compound and all(shape & DETERMINER for shape in inner)
    across = lexicon.language.figures.across
    links = joiners | lexicon.language.hedges.stressing | across | {","}
    if not joint or len(joint) > 3 or not links.issuperset(joint):
        return False
    if following.kind is ClaimKind.PERCENT and not listed:
        again = joint[0] == "," and numbers.alternative in joint and words.words[figure.first - 1] != ","
        if again or figure.low > _WHOLE > following.high:
            return False  # "Fell 45, or 2 percent", "a lead of 1,900 and 40 percent of the vote"
    return suspended or (following.unit is not None and (listed or not (joiners | across).isdisjoint(joint)))


def _composed(words: Words, whole: Figure, part: Figure, lexicon: Lexicon) -> Figure | None:
    """The figure that two make which measure one thing in two units.

    A measure is told in the smaller of its units ("two minutes 19 seconds" is 139 seconds), money in the larger one.
    """
    if whole.unit is None or part.unit is None or whole.kind is not part.kind or whole.low != whole.high:
        return None
    money = part.unit in HUNDREDTHS and whole.unit not in HUNDREDTHS
    factor = 100 if money else _PARTS.get((whole.unit, part.unit), 0)
    links = [[], [","]]
    if money or part.kind is ClaimKind.DURATION:
        links.append([lexicon.language.numbers.joiner])
    if not 0 <= part.high < factor or words.lower[whole.last : part.first] not in links:
        return None
    low, high = whole.low * factor + part.low, whole.high * factor + part.high
    return whole._replace(
        last=part.last,
        after=part.after,
        low=low / factor if money else low,
        high=high / factor if money else high,
        unit=whole.unit if money else part.unit,
    )
