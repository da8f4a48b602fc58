# SPDX-License-Identifier: MIT
"""A contributor as a line names one, in tokens, and the credit that comes of it."""

from __future__ import annotations

import attrs

from newsfacts._bylines.line import Line
from newsfacts._bylines.shapes import usual_case
from newsfacts.records import Credit, CreditKind, Role

Range = tuple[int, int]
"""Tokens: the first, and the one after the last."""


@attrs.define(eq=False, repr=False)
class Contributor:
    """What a line says about one contributor, in tokens of the line.

    Attributes:
        name: The tokens of the name.
        kind, role: As in `Credit`.
        title, affiliation, place: As there.
        handle, email: The token.
        shared: Whether the title holds for the names that follow too: "writers Jane Roe and John Doe".

    """

    name: Range
    kind: CreditKind
    role: Role
    title: Range | None = None
    affiliation: Range | None = None
    place: Range | None = None
    handle: int | None = None
    email: int | None = None
    shared: bool = False

    def reached(self, line: Line, index: int) -> None:
        """Note the handle or the address that a token is, unless one is known."""
        if line.words[index][0] == "@":
            self.handle = index if self.handle is None else self.handle
        else:
            self.email = index if self.email is None else self.email

    def record(self, line: Line, offset: int) -> Credit:
        """The credit, `offset` being where the line begins in its text."""
        start, end = line.spans[self.name[0]][0], line.spans[self.name[1] - 1][1]
        text = line.text[start:end]
        return Credit(
            start=offset + start,
            end=offset + end,
            text=text,
            kind=self.kind,
            name=usual_case(text, line.lexicon) if self.kind is CreditKind.PERSON else text,
            role=self.role,
            title=_text(line, self.title),
            affiliation=_text(line, self.affiliation),
            place=_text(line, self.place),
            handle=None if self.handle is None else line.words[self.handle],
            email=None if self.email is None else line.words[self.email],
        )


def _text(line: Line, tokens: Range | None) -> str | None:
    return None if tokens is None else line.slice(*tokens)
