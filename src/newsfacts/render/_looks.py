# SPDX-License-Identifier: MIT
"""How a kind of fact looks and what it is called."""

from __future__ import annotations

import attrs

from newsfacts.records import Byline, Dateline, Fact, NumericClaim, Quote, Stamp, Timex


@attrs.frozen(eq=False, repr=False)
class Look:
    """How a type of fact looks.

    Attributes:
        kind: Its name for readers, and its CSS class.
        line: The colour of its lines.
        light: Its background on a light page.
        dark: Its background on a dark page.
        colour: Its SGR colour on a terminal (ECMA-48).

    """

    kind: str
    line: str
    light: str
    dark: str
    colour: int


LOOKS: dict[type[Fact], Look] = {
    Byline: Look("byline", "#b05cc6", "#f6e6f9", "#44264c", 35),
    Dateline: Look("dateline", "#1f93a1", "#d9f1f4", "#12414a", 36),
    Stamp: Look("stamp", "#2f9d76", "#dcf2ea", "#173f33", 36),
    Timex: Look("date", "#4a83e0", "#e0ebfd", "#20385f", 34),
    Quote: Look("quote", "#d39a12", "#fdf2cf", "#453810", 33),
    NumericClaim: Look("claim", "#5c9e2b", "#e3f4d3", "#2b4417", 32),
    Fact: Look("other", "#dc6a53", "#fbe3dd", "#53271e", 31),
}


def look(fact: Fact) -> Look:
    """How a fact looks: as the nearest of its types that has a look."""
    return next(LOOKS[kind] for kind in type(fact).__mro__ if kind in LOOKS)


def name(fact: Fact) -> str:
    """What a fact is called: the kind it looks like, or the name of the caller's own type."""
    found = look(fact)
    return found.kind if found is not LOOKS[Fact] else type(fact).__name__
