# SPDX-License-Identifier: MIT
"""What facts say, in words: a line for each, an article in a few."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from decimal import Decimal
from enum import Enum
from textwrap import fill
from typing import cast

import attrs

from newsfacts.records import (
    Article,
    Byline,
    Credit,
    Dateline,
    Fact,
    HedgeKind,
    Mention,
    NumericClaim,
    Quote,
    Role,
    Span,
    Stamp,
    Timex,
    TimexType,
    ZoneKind,
)
from newsfacts.render._looks import name
from newsfacts.render._terminal import printable

_DATED = frozenset({TimexType.DATE, TimexType.TIME})
_PAGE = frozenset({ZoneKind.STAMP, ZoneKind.BYLINE})

_PHRASE = 60
"""Characters between a figure and its noun, or its hedge, that are still shown with it as one phrase."""


def describe(fact: Fact) -> str:
    """What a fact says, in a line: its kind, its normalised value, and on whose word."""
    says = _says(fact)
    return f"{name(fact)}: {says}" if says else name(fact)


def summary(article: Article) -> str:
    """An article in a few lines: who wrote it, when, the quotes by speaker, the figures with their sources.

    Quotes and figures stand in the text's own words, dates of the story with the day they mean. Safe for a terminal:
    control characters of the text are replaced by visible ones.
    """
    lines = [_one_line(article.headline.text if article.headline else first_line(article.text))]
    lines += [f"  {credited}" for credited in _credits(article.bylines)]
    lines += [f"  {_one_line(describe(fact))}" for fact in article.datelines]
    if article.published:
        at = article.published
        lines.append(f"  published {at.isoformat(' ', 'minutes') if isinstance(at, datetime) else at.isoformat()}")
    if article.quotes:
        lines.append("Quotes")
    for speaker, sayings in _by_speaker(article.quotes):
        lines.append(f"  {_one_line(speaker)}")
        lines += [_wrapped(said, 4) for said in sayings]
    if article.claims:
        lines.append("Figures")
    for claim in article.claims:
        source = f" — {_speaker(claim.source)}" if claim.source else ""
        lines.append(_wrapped(_phrase(claim, article.text) + source, 2))
    dates = [timex for timex in article.dates if timex.type in _DATED and timex.zone not in _PAGE]
    if dates:
        lines.append("Dates")
    # Where nothing tells the day, there is no more to say of it than the text does.
    lines += [_wrapped(f"{timex.text}: {_timex(timex)}" if timex.begin else timex.text, 2) for timex in dates]
    if article.extra:
        lines.append("Further facts")
    lines += [_wrapped(f"{fact.text}: {_says(fact) or name(fact)}", 2) for fact in article.extra]
    return "\n".join(map(printable, lines)) + "\n"


def first_line(text: str) -> str:
    """The first line of a text that is not blank."""
    return next((line.strip() for line in text.splitlines() if line.strip()), "(no text)")


def _says(fact: Fact) -> str:
    match fact:
        case Byline():
            return "; ".join(map(_credit, fact.credits))
        case Timex():
            return _timex(fact)
        case Stamp():
            return f"{fact.kind.value} {_timex(fact.when)}"
        case Dateline():
            return ", ".join(filter(None, (fact.place, fact.agency, _timex(fact.date) if fact.date else None)))
        case Quote():
            return f"{fact.kind.value}, {_speaker(fact.speaker) or 'nobody named'}"
        case NumericClaim():
            return _figure(fact) + (f", according to {_speaker(fact.source)}" if fact.source else "")
        case _:
            return ", ".join(f"{field} {_plain(value)}" for field, value in _own_fields(fact))


# --- people -----------------------------------------------------------------------------------------------------------


def _credit(credit: Credit) -> str:
    role = "" if credit.role is Role.AUTHOR else credit.role.value.replace("_", " ")
    return ", ".join(filter(None, (credit.name, role, credit.title, credit.affiliation, credit.place)))


def _credits(bylines: Iterable[Byline]) -> Iterator[str]:
    """A line for each role: "by Ingrid Solvang and Tomas Reyes", "photography: Pia Lund (Nordlys Media)"."""
    by_role: dict[Role, list[str]] = {}
    for credit in (credit for byline in bylines for credit in byline.credits):
        more = ", ".join(filter(None, (credit.title, credit.affiliation, credit.place)))
        by_role.setdefault(credit.role, []).append(_one_line(credit.name + (f" ({more})" if more else "")))
    for role, names in by_role.items():
        # A page may print its byline twice.
        *others, last = dict.fromkeys(names)
        listed = f"{', '.join(others)} and {last}" if others else last
        yield f"by {listed}" if role is Role.AUTHOR else f"{role.value.replace('_', ' ')}: {listed}"


def _speaker(mention: Mention | None) -> str:
    if mention is None:
        return ""
    return (mention.name or mention.text) + (f" ({mention.role})" if mention.role else "")


def _by_speaker(quotes: Iterable[Quote]) -> Iterator[tuple[str, list[str]]]:
    """Each speaker with all that he or she says, in the order of first words; a role may be named with any of them."""
    titles: dict[str, str] = {}
    sayings: dict[str, list[str]] = {}
    for quote in quotes:
        who = (quote.speaker.name or quote.speaker.text) if quote.speaker else "no speaker named"
        sayings.setdefault(who, []).append(" … ".join(piece.text for piece in quote.content))
        if quote.speaker and quote.speaker.role:
            titles.setdefault(who, _speaker(quote.speaker))
    for who, said in sayings.items():
        yield titles.get(who, who), said


# --- figures and dates ------------------------------------------------------------------------------------------------

_HEDGES = {HedgeKind.APPROXIMATE: "about", HedgeKind.ESTIMATE: "an estimated"}
_PLURALS = {"foot": "feet", "inch": "inches", "century": "centuries"}
_ONE_FORM = frozenset({"lux", "percent", "ppm", "psi"})


def _figure(claim: NumericClaim) -> str:
    """A claim's figure with its hedges, unit, noun and predicate: "at least 214 people, killed"."""
    bounds = [_number(claim.low)] if claim.value is not None else [_number(claim.low), _number(claim.high)]
    words = [claim.change.value] if claim.change else []
    words += [_HEDGES.get(hedge.kind, hedge.kind.value.replace("_", " ")) for hedge in claim.hedges]
    words.append(" to ".join(bounds))
    words += [_unit(claim.unit, plural=claim.value is None or abs(claim.value) != 1)] if claim.unit else []
    words += [claim.noun.text] if claim.noun else []
    return " ".join(words) + (f", {claim.predicate.text}" if claim.predicate else "")


def _unit(unit: str, *, plural: bool) -> str:
    """A unit for a reader: "kilometers/hour", "degrees Celsius", "percentage points"; codes of money as they are."""
    counted, slash, per = unit.replace("_", " ").partition("/")
    words = counted.split(" ")
    counts = 0 if words[0] in {"degree", "part"} else -1
    if plural and not unit.isupper() and words[counts] not in _ONE_FORM and not words[counts].endswith("hertz"):
        words[counts] = _PLURALS.get(words[counts], f"{words[counts]}s")
    return " ".join(words) + slash + per


def _phrase(claim: NumericClaim, text: str) -> str:
    """A claim as the text words it, from its hedge to its noun: "at least 214 people, ran"."""
    here = [span for span in (*claim.hedges, claim.noun) if span and _near(span, claim)]
    start, end = min(span.start for span in (claim, *here)), max(span.end for span in (claim, *here))
    carried = f" ({claim.noun.text})" if claim.noun and claim.noun not in here else ""
    return f"{text[start:end]}{carried}" + (f", {claim.predicate.text}" if claim.predicate else "")


def _near(span: Span, claim: NumericClaim) -> bool:
    """Whether a hedge stands shortly before or after a claim, a noun shortly after it."""
    gap = max(span.start - claim.end, claim.start - span.end)
    return gap < _PHRASE and (span is not claim.noun or span.start >= claim.start)


def _number(number: Decimal) -> str:
    # Beyond any figure of the news the exponent is kept, so that "1E+9999" does not become as many digits.
    return f"{number:,f}" if number.is_finite() and -20 < number.adjusted() < 30 else str(number)


def _timex(timex: Timex) -> str:
    mod = timex.mod.value.lower().replace("_", " ") if timex.mod else None
    return " ".join(filter(None, (mod, timex.quant, timex.freq, timex.value)))


# --- anything ---------------------------------------------------------------------------------------------------------


def _own_fields(fact: Fact) -> Iterator[tuple[str, object]]:
    common = {field.name for field in attrs.fields(Fact)}
    for field in attrs.fields(type(fact)):
        if field.name not in common:
            yield field.name, getattr(fact, field.name)


def _plain(value: object) -> str:
    if isinstance(value, Span):
        return value.text
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, tuple):
        return ", ".join(map(_plain, cast("tuple[object, ...]", value)))
    return str(value)


def _one_line(piece: str) -> str:
    return " ".join(piece.split())


def _wrapped(piece: str, indent: int) -> str:
    margin = " " * indent
    return fill(
        _one_line(piece),
        width=100,
        initial_indent=margin,
        subsequent_indent=f"{margin}  ",
        break_on_hyphens=False,
        break_long_words=False,
    )
