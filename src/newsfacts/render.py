# SPDX-License-Identifier: MIT
"""A text with its facts marked, to look at: as an HTML page, in a notebook, in a terminal."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import datetime
from decimal import Decimal
from enum import Enum
from html import escape
from itertools import pairwise, takewhile
from textwrap import fill
from typing import cast

import attrs

from newsfacts.records import (
    Article,
    Byline,
    Credit,
    Dateline,
    Fact,
    Mention,
    NumericClaim,
    Quote,
    Role,
    Span,
    Stamp,
    Timex,
)


def to_html(text: str, facts: Iterable[Fact], *, fragment: bool = False) -> str:
    """A self-contained page: the text with every fact marked by kind, and what it says on hover and on focus.

    The page holds no script and loads nothing. Text and facts are only ever escaped, so no markup can come from them.
    Where facts cross, the later one is split. Time is linear in the text and in the marks written.

    Args:
        text: The text that the facts were found in.
        facts: The facts, in any order, of any type.
        fragment: A `div` that brings its style, for notebooks, and not a page.

    Raises:
        ValueError: A fact is not of this text.

    """
    found = tuple(facts)
    body = f'<div class="newsfacts">{_legend(found)}<div class="text">{_marked(text, found)}</div></div>'
    style = f"<style>{_STYLE}</style>"
    if fragment:
        return f"{style}{body}"
    head, tail = page(_first_line(text))
    return f"{head}{style}{body}{tail}"


def page(title: str) -> tuple[str, str]:
    """What stands before and after the fragments of a page that holds several texts."""
    return _HEAD.format(title=escape(title)), _TAIL


def to_ansi(text: str, facts: Iterable[Fact]) -> str:
    """The text with its facts in colour, for a terminal that knows ANSI escape sequences (ECMA-48).

    Bylines are magenta, datelines and stamps cyan, dates blue, quotes yellow, claims green, other facts red; where
    facts overlap the inner one's colour shows. Control characters of the text are replaced by visible ones.

    Raises:
        ValueError: A fact is not of this text.

    """
    return "".join(
        f"\x1b[{_look(active[-1]).colour}m{_printable(piece)}\x1b[0m" if active else _printable(piece)
        for _, piece, active in _pieces(text, facts)
    )


def summary(article: Article) -> str:
    """An article in a few lines: who wrote it, when, the quotes by speaker, the figures with their sources.

    Safe for a terminal: control characters of the text are replaced by visible ones.
    """
    lines = [_one_line(article.headline.text if article.headline else _first_line(article.text))]
    lines += [f"  by {_credit(credit)}" for byline in article.bylines for credit in byline.credits]
    lines += [f"  {_one_line(describe(fact))}" for fact in article.datelines]
    if article.published:
        at = article.published
        lines.append(f"  published {at.isoformat(' ', 'minutes') if isinstance(at, datetime) else at.isoformat()}")
    quotes: dict[str, list[str]] = {}
    for quote in article.quotes:
        said = " … ".join(piece.text for piece in quote.content)
        quotes.setdefault(_speaker(quote.speaker) or "no speaker named", []).append(said)
    if quotes:
        lines.append("Quotes")
    for speaker, sayings in quotes.items():
        lines.append(f"  {_one_line(speaker)}")
        lines += [_wrapped(said, 4) for said in sayings]
    for title, facts in (("Figures", article.claims), ("Dates", article.dates), ("Further facts", article.extra)):
        lines += [title] if facts else []
        lines += [_wrapped(f"{fact.text}: {_says(fact) or _name(fact)}", 2) for fact in facts]
    return "\n".join(map(_printable, lines)) + "\n"


def describe(fact: Fact) -> str:
    """What a fact says, in a line: its kind, its normalised value, and on whose word."""
    says = _says(fact)
    return f"{_name(fact)}: {says}" if says else _name(fact)


# --- marks ------------------------------------------------------------------------------------------------------------


def _pieces(text: str, facts: Iterable[Fact]) -> Iterator[tuple[int, str, list[Fact]]]:
    """The text cut wherever a fact begins or ends: each piece with its offset and its facts, the outer ones first."""
    marked = sorted((fact for fact in facts if _fits(fact, text)), key=lambda fact: (fact.start, -fact.end))
    cuts = {0, len(text)}
    cuts.update(fact.start for fact in marked)
    cuts.update(fact.end for fact in marked)
    active: list[Fact] = []
    waiting = 0
    for start, end in pairwise(sorted(cuts)):
        active = [fact for fact in active if fact.end > start]
        while waiting < len(marked) and marked[waiting].start == start:
            active.append(marked[waiting])
            waiting += 1
        yield start, text[start:end], active


def _fits(fact: Fact, text: str) -> bool:
    """Whether there is something to mark."""
    if not 0 <= fact.start <= fact.end or text[fact.start : fact.end] != fact.text:
        raise ValueError(f"text[{fact.start}:{fact.end}] is not {fact.text!r}: a fact of another text")
    return fact.start < fact.end


def _marked(text: str, facts: Iterable[Fact]) -> str:
    out: list[str] = []
    opened: list[Fact] = []
    for offset, piece, active in _pieces(text, facts):
        kept = sum(1 for _ in takewhile(lambda pair: pair[0] is pair[1], zip(opened, active, strict=False)))
        out.append("</span>" * (len(opened) - kept))
        out.extend(_open_tag(fact, first=fact.start == offset) for fact in active[kept:])
        out.append(escape(piece))
        opened = active
    out.append("</span>" * len(opened))
    return "".join(out)


def _open_tag(fact: Fact, *, first: bool) -> str:
    says = escape(describe(fact))
    # Only the first piece of a split fact is a stop for the keyboard and for screen readers.
    reached = f' role="note" tabindex="0" aria-label="{says}"' if first else ""
    return f'<span class="fact {_look(fact).kind}" data-says="{says}"{reached}>'


def _legend(facts: Iterable[Fact]) -> str:
    counts = Counter((_look(fact).kind, _name(fact)) for fact in facts)
    items = "".join(
        f'<li><span class="fact {kind}">{escape(name)}</span> {count}</li>'
        for (kind, name), count in sorted(counts.items())
    )
    return f'<ul class="legend" aria-label="Kinds of facts">{items}</ul>' if items else ""


def _first_line(text: str) -> str:
    return next((line.strip() for line in text.splitlines() if line.strip()), "newsfacts")


_PICTURES = {
    **{code: 0x2400 + code for code in range(0x20) if chr(code) not in "\t\n"},
    0x7F: 0x2421,
    **dict.fromkeys(range(0x80, 0xA0), 0xFFFD),
}


def _printable(piece: str) -> str:
    """The piece without characters that a terminal would obey."""
    return re.sub(r"\r\n?", "\n", piece).translate(_PICTURES)


# --- words ------------------------------------------------------------------------------------------------------------


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
            return ", ".join(f"{name} {_plain(value)}" for name, value in _own_fields(fact))


def _credit(credit: Credit) -> str:
    role = "" if credit.role is Role.AUTHOR else credit.role.value.replace("_", " ")
    return ", ".join(filter(None, (credit.name, role, credit.title, credit.affiliation, credit.place)))


def _figure(claim: NumericClaim) -> str:
    """A claim's figure with its hedges, unit, noun and predicate: "at least 214 people, killed"."""
    bounds = [_number(claim.low)] if claim.value is not None else [_number(claim.low), _number(claim.high)]
    words = [hedge.kind.value.replace("_", " ") for hedge in claim.hedges]
    words += [claim.change.value] if claim.change else []
    words.append(" to ".join(bounds))
    words += [claim.unit.replace("_", " ")] if claim.unit else []
    words += [claim.noun.text] if claim.noun else []
    return " ".join(words) + (f", {claim.predicate.text}" if claim.predicate else "")


def _timex(timex: Timex) -> str:
    mod = timex.mod.value.lower().replace("_", " ") if timex.mod else None
    return " ".join(filter(None, (mod, timex.quant, timex.freq, timex.value)))


def _speaker(mention: Mention | None) -> str:
    if mention is None:
        return ""
    return (mention.name or mention.text) + (f" ({mention.role})" if mention.role else "")


def _number(number: Decimal) -> str:
    # Beyond any figure of the news the exponent is kept, so that "1E+9999" does not become as many digits.
    return f"{number:,f}" if number.is_finite() and -20 < number.adjusted() < 30 else str(number)


def _own_fields(fact: Fact) -> Iterator[tuple[str, object]]:
    common = {field.name for field in attrs.fields(Fact)}
    for field in attrs.fields(type(fact)):
        if field.name not in common:
            yield field.name, getattr(fact, field.name)


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


def _plain(value: object) -> str:
    if isinstance(value, Span):
        return value.text
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, tuple):
        return ", ".join(map(_plain, cast("tuple[object, ...]", value)))
    return str(value)


# --- looks ------------------------------------------------------------------------------------------------------------


@attrs.frozen
class _Look:
    """How a type of fact looks: its CSS class and name, light and dark background, and SGR colour."""

    kind: str
    light: str
    dark: str
    colour: int


_LOOKS: dict[type[Fact], _Look] = {
    Byline: _Look("byline", "#f3d9f7", "#5b2c66", 35),
    Dateline: _Look("dateline", "#c9eef2", "#124e57", 36),
    Stamp: _Look("stamp", "#d6eadf", "#1f5138", 36),
    Timex: _Look("date", "#d5e3fb", "#254580", 34),
    Quote: _Look("quote", "#fbeeb8", "#5e4c0a", 33),
    NumericClaim: _Look("claim", "#d9f2c4", "#3b5c14", 32),
    Fact: _Look("other", "#f9d8d0", "#722f22", 31),
}


def _look(fact: Fact) -> _Look:
    return next(_LOOKS[kind] for kind in type(fact).__mro__ if kind in _LOOKS)


def _name(fact: Fact) -> str:
    look = _look(fact)
    return look.kind if look is not _LOOKS[Fact] else type(fact).__name__


def _backgrounds(scheme: str) -> str:
    return "".join(f".newsfacts .{look.kind}{{background:{getattr(look, scheme)}}}" for look in _LOOKS.values())


_STYLE = f"""
.newsfacts{{max-width:44rem;margin:0 auto;padding:1rem 1rem 5rem;font:1.0625rem/1.65 Georgia,serif;
color:#1b1b1b;background:#fff;color-scheme:light dark}}
.newsfacts .text{{white-space:pre-wrap;overflow-wrap:anywhere}}
.newsfacts .legend{{display:flex;flex-wrap:wrap;gap:.25rem 1rem;margin:0 0 1rem;padding:0;list-style:none;
font:.875rem/1.5 system-ui,sans-serif}}
.newsfacts .fact{{border-radius:.2em;padding:.1em 0;color:inherit}}
.newsfacts .legend .fact{{padding:.1em .4em}}
.newsfacts .fact .fact{{box-shadow:inset 0 -2px currentColor}}
.newsfacts .fact:focus{{outline:2px solid currentColor;outline-offset:1px}}
.newsfacts .text .fact:focus::after,
.newsfacts .text .fact:hover:not(:has(.fact:hover))::after{{content:attr(data-says);position:fixed;z-index:9;
left:1rem;right:1rem;bottom:1rem;max-width:42rem;margin:0 auto;padding:.6rem .9rem;border-radius:.5rem;
white-space:normal;font:.9375rem/1.4 system-ui,sans-serif;color:#fff;background:#222;
box-shadow:0 2px 12px rgba(0,0,0,.4)}}
{_backgrounds("light")}
@media (prefers-color-scheme:dark){{
.newsfacts{{color:#e8e6e3;background:#161616}}
{_backgrounds("dark")}
}}
"""

_HEAD = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>{title}</title>
<style>body{{margin:0}}@media (prefers-color-scheme:dark){{body{{background:#161616}}}}</style>
</head>
<body>
"""

_TAIL = """
</body>
</html>
"""
