# SPDX-License-Identifier: MIT
"""A contributor as a line names one, in tokens, and the credit that comes of it."""

from __future__ import annotations

from typing import NamedTuple

from newsfacts._bylines.line import Line
from newsfacts._bylines.shapes import usual_case
from newsfacts.records import Credit, CreditKind, Role

Range = tuple[int, int]
"""Tokens: the first, and the one after the last."""


class Contributor(NamedTuple):
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

    # What is told first of somebody holds.
    def titled(self, title: Range) -> Contributor:
        return self if self.title else self._replace(title=title)

    def affiliated(self, body: Range) -> Contributor:
        return self if self.affiliation else self._replace(affiliation=body)

    def placed(self, place: Range) -> Contributor:
        return self if self.place else self._replace(place=place)

    def reached(self, line: Line, index: int) -> Contributor:
        """The same with the handle or the address that a token is."""
        if line.words[index][0] == "@":
            return self if self.handle is not None else self._replace(handle=index)
        return self if self.email is not None else self._replace(email=index)

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
