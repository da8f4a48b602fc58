# SPDX-License-Identifier: MIT
"""A text with its facts marked, as an HTML page."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from html import escape
from itertools import takewhile

from newsfacts.records import Fact, Zone
from newsfacts.render._looks import look, name
from newsfacts.render._marks import Mark, cut, fitting, parts, said
from newsfacts.render._style import HEAD, STYLE, TAIL
from newsfacts.render._words import describe, first_line


def to_html(text: str, facts: Iterable[Fact], *, zones: Iterable[Zone] = (), fragment: bool = False) -> str:
    """A self-contained page: the text with every fact marked by kind, and what it says on hover and on focus.

    The page holds no script and loads nothing. Text and facts are only ever escaped, so no markup can come from them.
    Where marks cross, the later one is split. Time is linear in the text and in the marks written.

    Args:
        text: The text that the facts were found in.
        facts: The facts, in any order, of any type.
        zones: Lines that are to look like what they are: a headline large, what is not of the article pale.
        fragment: A `div` that brings its style, for notebooks, and not a page.

    Raises:
        ValueError: A fact or a zone is not of this text.

    """
    found = tuple(facts)
    lines = [Mark(zone.start, zone.end, f"zone {zone.kind.value}") for zone in fitting(text, zones)]
    marks = [*lines, *_fact_marks(text, found)]
    body = f'<div class="newsfacts">{_legend(found)}<div class="text">{_marked(text, marks)}</div></div>'
    style = f"<style>{STYLE}</style>"
    if fragment:
        return f"{style}{body}"
    head, tail = page(first_line(text))
    return f"{head}{style}{body}{tail}"


def page(title: str) -> tuple[str, str]:
    """What stands before and after the fragments of a page that holds several texts."""
    return HEAD.format(title=escape(title)), TAIL


def _fact_marks(text: str, facts: Iterable[Fact]) -> Iterator[Mark]:
    shown: set[tuple[int, int]] = set()
    for fact in fitting(text, facts):
        for index, span in enumerate(fitting(text, said(fact))):
            yield Mark(span.start, span.end, f"fact {look(fact).kind}", fact, first=index == 0)
        # Several facts may have the same source: it is underlined once.
        for span in fitting(text, parts(fact)):
            if (span.start, span.end) not in shown:
                shown.add((span.start, span.end))
                yield Mark(span.start, span.end, f"part {look(fact).kind}")


def _marked(text: str, marks: Iterable[Mark]) -> str:
    out: list[str] = []
    opened: list[Mark] = []
    for offset, piece, active in cut(text, marks):
        kept = sum(1 for _ in takewhile(lambda pair: pair[0] is pair[1], zip(opened, active, strict=False)))
        out.append("</span>" * (len(opened) - kept))
        out.extend(_open_tag(mark, first=mark.first and mark.start == offset) for mark in active[kept:])
        out.append(escape(piece))
        opened = active
    out.append("</span>" * len(opened))
    return "".join(out)


def _open_tag(mark: Mark, *, first: bool) -> str:
    if mark.fact is None:
        return f'<span class="{mark.look}">'
    says = escape(describe(mark.fact))
    # Only the first piece of a split fact is a stop for the keyboard and for screen readers.
    reached = f' role="note" tabindex="0" aria-label="{says}"' if first else ""
    return f'<span class="{mark.look}" data-says="{says}"{reached}>'


def _legend(facts: Iterable[Fact]) -> str:
    counts = Counter((look(fact).kind, name(fact)) for fact in facts)
    items = "".join(
        f'<li><span class="fact {kind}">{escape(called)}</span> {count}</li>'
        for (kind, called), count in sorted(counts.items())
    )
    return f'<ul class="legend" aria-label="Kinds of facts">{items}</ul>' if items else ""
