# SPDX-License-Identifier: MIT
"""Whom a section of a line names, as far as it is read."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from newsfacts._byline_words import AGENCY, SUFFIX
from newsfacts._bylines.contributor import Contributor, Range
from newsfacts._bylines.line import Line
from newsfacts.records import CreditKind, Role


class Roster(NamedTuple):
    """The contributors of a section so far. It does not change: an item that tells anything makes another one.

    Attributes:
        line: Whose tokens they are.
        role: What the section's contributors did.
        introduced: Whether words say so.
        found: The contributors.
        begun: Index of the first of them that what follows may still describe.
        end: Where the last item ends that was a name or told anything.

    """

    line: Line
    role: Role
    introduced: bool
    found: tuple[Contributor, ...] = ()
    begun: int = 0
    end: int = 0

    @property
    def last(self) -> Contributor | None:
        """Who was named last."""
        return self.found[-1] if self.found else None

    @property
    def described(self) -> tuple[Contributor, ...]:
        """Those whom what follows may still describe."""
        return self.found[self.begun :]

    def naming(self, first: int, last: int, kind: CreditKind) -> Roster:
        """The roster with one more contributor; those before are told of to the end where anything was told."""
        line, before = self.line, self.last
        if line.classes[last - 1] & SUFFIX and line.words[last : last + 1] == ["."]:
            last += 1
        one = Contributor((first, last), kind, Role.ADDITIONAL_REPORTING if self._helps(first) else self.role)
        if before and before.shared and kind is CreditKind.PERSON:
            one = one._replace(title=before.title, affiliation=before.affiliation, shared=True)
        told = any(one.place or (not one.shared and (one.title or one.affiliation)) for one in self.described)
        return self._replace(found=(*self.found, one), begun=len(self.found) if told else self.begun)

    def _helps(self, first: int) -> bool:
        """Whether whose name begins at a token only helped: "Jane Roe with Tom Hale, Ada Lin and AFP"."""
        if self.role is not Role.AUTHOR:
            return False
        if first > 0 and self.line.lower[first - 1] in self.line.vocabulary.helpers:
            return True
        before = self.last
        return before is not None and before.role is Role.ADDITIONAL_REPORTING and self.end == first - 1

    def describing(self, told: Callable[[Contributor], Contributor]) -> Roster:
        """The roster with what is told of those whom it may still describe."""
        return self._replace(found=(*self.found[: self.begun], *map(told, self.described)))

    def describing_last(self, told: Callable[[Contributor], Contributor]) -> Roster:
        """The roster with what is told of the last one alone."""
        return self._replace(found=(*self.found[:-1], told(self.found[-1])))

    def affiliating(self, first: int, last: int) -> Roster:
        """The roster with the body that those work for, or that their pictures are of."""
        body: Range = (first, last)
        sold = is_seller(self.line, first, last)

        def told(one: Contributor) -> Contributor:
            works = sold or one.kind is CreditKind.PERSON or one.role is Role.PHOTOGRAPHY
            return one.affiliated(body) if works else one

        return self.describing(told)

    def placing(self, first: int, last: int) -> Roster:
        """The roster with the place that those are in; of authors and those who helped them, the last ones."""
        place, role = (first, last), self.described[-1].role if self.described else self.role
        return self.describing(lambda one: one.placed(place) if one.role is role else one)


def is_seller(line: Line, first: int, last: int) -> bool:
    """Whether the tokens from `first` to before `last` name an agency that sells pictures only."""
    return line.classes[first] & AGENCY != 0 and line.is_phrase(first, last, line.vocabulary.picture_agencies)
