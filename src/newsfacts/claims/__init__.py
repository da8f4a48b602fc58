# SPDX-License-Identifier: MIT
"""Numeric claims: figures with what they count, what happened to it, how sure they are, and on whose word."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from newsfacts._numerals import Form, Numeral
from newsfacts._record import record
from newsfacts._sentences import Sentence
from newsfacts._words import Words
from newsfacts.claims import _figures, _hedges, _nouns, _pairs, _predicates, _sequence
from newsfacts.claims._figure import Figure
from newsfacts.claims._local import LocalMoney
from newsfacts.claims._reasons import Reason
from newsfacts.claims._refusals import goes_on, refusal
from newsfacts.claims._sources import Sources
from newsfacts.document import Document, as_document
from newsfacts.lexicon import Lexicon
from newsfacts.records import ClaimKind, NumericClaim, Span, ZoneKind
from newsfacts.trace import Trace, current

_UNTOLD = frozenset({ZoneKind.STAMP, ZoneKind.BYLINE})
"""Lines that tell of the page, "updated 3 hours ago", and not of what happened."""
_LISTED = frozenset({Reason.LABEL, Reason.NAME})
_COUNTING = frozenset({ClaimKind.COUNT, ClaimKind.RATIO})
_COUNTING_ALL = _COUNTING | {ClaimKind.PERCENT}
_SCALES = frozenset({"degree_Celsius", "degree_Fahrenheit"})


@record(eq=False, repr=False)
class _Context:
    """What the claims of one document share.

    Attributes:
        document: The document.
        sources: On whose word what is said.
        money: Whose the money is that several countries have a name for.
        trace: Where refused numerals are noted, if somebody asks.

    """

    document: Document
    sources: Sources
    money: LocalMoney
    trace: Trace | None


def parse_claims(source: str | Document) -> tuple[NumericClaim, ...]:
    """The claims of a text, in reading order.

    Args:
        source: A text, or a document whose analysis is shared with the other parsers.

    Raises:
        TypeError: It is neither.

    """
    document = as_document(source)
    if not document.numerals:
        return ()
    context = _Context(
        document=document,
        sources=Sources(document),
        money=LocalMoney(document.words, document.lexicon),
        trace=current(),
    )
    claims: list[NumericClaim] = []
    base: str | None = None
    for sentence, numerals in _by_sentence(document):
        figures, named = _read(context, sentence, numerals)
        base = named or base
        if base is not None:
            figures = _rates(document.words, figures, base, sentence, document.lexicon, named=named is not None)
        claims.extend(_claims(context, sentence, figures))
    return tuple(_scaled(claims))


def parse_quantity(phrase: str) -> NumericClaim | None:
    """One phrase, read as a figure: the first that it holds; `None` where it holds none.

    Raises:
        TypeError: `phrase` is no `str`.

    """
    return next(iter(parse_claims(Document(phrase, layout=False))), None)


def _by_sentence(document: Document) -> Iterator[tuple[Sentence, list[Numeral]]]:
    """The sentences that tell something and hold numerals, each with these."""
    numerals = document.numerals
    cursor = 0
    for sentence in document.sentences:
        while cursor < len(numerals) and numerals[cursor].first < sentence.first:
            cursor += 1
        start = cursor
        while cursor < len(numerals) and numerals[cursor].last <= sentence.last:
            cursor += 1
        if cursor > start and sentence.zone not in _UNTOLD:
            yield sentence, numerals[start:cursor]


def _read(context: _Context, sentence: Sentence, numerals: list[Numeral]) -> tuple[list[Figure], str | None]:
    """The figures of a sentence, one for each numeral that is a quantity, and the base of the rates it names."""
    document = context.document
    words, lexicon = document.words, document.lexicon
    figures: list[Figure] = []
    base: str | None = None
    refused, reason = 0, None
    for numeral in numerals:
        if figures and numeral.first < figures[-1].last:
            continue
        listed = reason in _LISTED and goes_on(words, refused, numeral, sentence, lexicon)
        reason = (reason if listed else None) or refusal(words, numeral, sentence, lexicon)
        refused = numeral.last
        if reason is Reason.RATE:
            base = f"per_{numeral.low:.0f}"
        if reason is None:
            start = figures[-1].last if figures else sentence.first
            figure = _figures.figure(words, numeral, sentence, lexicon, start=start)
            figures.append(context.money.settled(figure, sentence))
        elif context.trace is not None:
            start, end = words.starts[numeral.first], words.end(numeral.last - 1)
            context.trace.refuse(document.text, start, end, "claim.count", reason)
    return figures, base


def _claims(context: _Context, sentence: Sentence, figures: list[Figure]) -> Iterator[NumericClaim]:
    """The claims that the figures of a sentence make, once those that belong together are put together."""
    words, lexicon = context.document.words, context.document.lexicon
    if len(figures) > 1:
        figures = _pairs.together(words, figures, sentence, lexicon)
    carried: Span | None = None
    previous: NumericClaim | None = None
    last = sentence.first
    for unhedged in figures:
        named = previous.noun if previous is not None else None
        beside = words.before(named.end) if named is not None else last
        figure = _hedges.hedged(words, unhedged, sentence, lexicon, last=last, named=max(last, beside))
        shared = carried if _sequence.counts_on(words, last, figure.opened - 1, carried, lexicon) else None
        claim = _claim(context, sentence, figure, shared, previous)
        if claim.kind in _COUNTING and claim.noun is not None and not _sequence.is_part(words, figure.opened):
            carried = claim.noun
        if previous is not None:
            claim = _sequence.after(previous, claim, words, last, figure, lexicon)
        previous, last = claim, figure.last
        yield claim


def _shares_noun(words: Words, figure: Figure, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether a figure may count what the one before it names: a share only behind the whole, "of 40 men, 5% left"."""
    whole = words.lower[sentence.first] == lexicon.language.numbers.partitive
    kinds = _COUNTING_ALL if whole else _COUNTING
    return figure.kind in kinds and figure.form is not Form.MULTIPLE


def _rates(
    words: Words, figures: list[Figure], base: str, sentence: Sentence, lexicon: Lexicon, *, named: bool
) -> list[Figure]:
    """The figures of a sentence, with ratios for those that are rates with a base.

    Where the sentence names the base, those that it follows ("9 cases per 100,000") or that count nothing; behind such
    a sentence, those that are called a rate ("a rate of 80.4"), and in the same sentence those that count nothing.
    """
    language = lexicon.language.figures
    called, result = named, list[Figure]()
    for figure in figures:
        is_rate = False
        if figure.kind is ClaimKind.COUNT and not figure.compound:
            counted = _nouns.noun(words, figure, sentence, lexicon)
            followed = counted is not None and counted[1] < sentence.last and words.lower[counted[1]] in language.rates
            nouns = words.lower[max(0, figure.first - 2) : figure.first]
            rated = not named and not language.rate_nouns.isdisjoint(nouns)
            is_rate = followed or rated or (called and counted is None)
            called |= rated
        result.append(figure._replace(kind=ClaimKind.RATIO, unit=base) if is_rate else figure)
    return result


def _scaled(claims: list[NumericClaim]) -> Iterator[NumericClaim]:
    """The claims, where bare degrees are those of the one scale of temperature that the text names elsewhere."""
    scales = {claim.unit for claim in claims} & _SCALES
    scale = scales.pop() if len(scales) == 1 else None
    for claim in claims:
        yield attrs.evolve(claim, unit=scale) if scale is not None and claim.unit == "degree" else claim


def _claim(
    context: _Context, sentence: Sentence, figure: Figure, carried: Span | None, previous: NumericClaim | None
) -> NumericClaim:
    """The claim that a figure makes.

    Args:
        context: What the claims of the document share.
        sentence: The sentence.
        figure: The figure.
        carried: What the figure before it counts, for one that names nothing.
        previous: The claim before it in the sentence.

    """
    words, lexicon = context.document.words, context.document.lexicon
    counted = _nouns.noun(words, figure, sentence, lexicon)
    noun = _span(words, *counted) if counted is not None else None
    if (
        noun is None
        and _shares_noun(words, figure, sentence, lexicon)
        and not _nouns.is_bracketed(words, figure, sentence)
    ):
        noun = carried
    start, end = words.starts[figure.first], words.end(figure.last - 1)
    told = previous.noun if previous is not None else None
    predicate = _predicates.predicate(words, figure, counted, sentence, lexicon, told=told)
    word = context.sources.word(figure.first, figure.last, sentence, predicate)
    return NumericClaim(
        start=start,
        end=end,
        text=context.document.text[start:end],
        rule=f"claim.{'compound' if figure.compound else figure.kind}",
        zone=sentence.zone,
        kind=figure.kind,
        low=figure.low,
        high=figure.high,
        unit=figure.unit,
        noun=noun,
        predicate=predicate,
        hedges=_hedges.behind_noun(words, figure, counted, sentence, lexicon).hedges,
        change=_hedges.change(words, figure, sentence, lexicon),
        source=word.source if word is not None else None,
        cue=word.cue if word is not None else None,
    )


def _span(words: Words, first: int, last: int) -> Span:
    return Span(start=words.starts[first], end=words.end(last - 1), text=words.slice(first, last))
