# SPDX-License-Identifier: MIT
"""Whose money it is, where several countries have its name: dollars, rupees, crowns."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from functools import cached_property
from typing import TYPE_CHECKING

import attrs

from newsfacts._classes import CAPITAL
from newsfacts._numerals import MINUS
from newsfacts._record import record
from newsfacts._sentences import Sentence
from newsfacts._words import Words
from newsfacts.claims._figure import Figure
from newsfacts.claims._phrases import phrase_at
from newsfacts.claims._units import rate_at
from newsfacts.lexicon import Lexicon
from newsfacts.records import ClaimKind

if TYPE_CHECKING:
    from newsfacts.lang.schema import SharedCurrency

_SPOKEN_OF = 2
"""How often a text names a country before its bare dollars are that country's."""
_Told = tuple[list[int], list[str]]
"""Where a text says whose money of a name is, and whose."""
_LONGEST = 3
"""The most words before the name of money that say whose it is: "{papua new guinean} kina"."""


@record(eq=False, repr=False)
class LocalMoney:
    """What the shared names of money stand for in one text.

    Attributes:
        words: The words of the text.
        lexicon: The lexicon.

    """

    words: Words
    lexicon: Lexicon
    _told: dict[frozenset[str], _Told] = attrs.field(factory=dict[frozenset[str], _Told], init=False)
    _spoken_of: dict[frozenset[str], str] = attrs.field(factory=dict[frozenset[str], str], init=False)

    @cached_property
    def _names(self) -> list[str]:
        """The words with a capital, in lower case: the countries that the text speaks of are among them."""
        return [self.words.lower[i] for i in self.words.where(CAPITAL)]

    def settled(self, figure: Figure, sentence: Sentence) -> Figure:
        """A figure in the currency that its shared name stands for in this text."""
        if figure.kind is ClaimKind.MONEY and not figure.told and figure.unit is not None:
            code, stroke, below = figure.unit.partition("/")
            for i in range(figure.first, figure.last):
                shared = self.lexicon.shared_currencies.get(self.words.lower[i])
                if shared is not None and shared.code == code and self._is_bare(i, figure.first):
                    local = self._code(shared, i)
                    return figure if local == code else figure._replace(unit=local + stroke + below)
        elif figure.kind is ClaimKind.COUNT and figure.unit is None:
            at = figure.last - figure.compound
            shared = self.lexicon.shared_currencies.get(self.words.lower[at]) if at < sentence.last else None
            code = self._code(shared, at) if shared is not None and not shared.code else ""
            if code:
                end, unit = rate_at(self.words, at + 1, code, sentence.last, self.lexicon)
                kind = ClaimKind.MONEY
                return figure._replace(last=end, after=end, kind=kind, unit=unit, compound=False)
        return figure

    def _is_bare(self, i: int, first: int) -> bool:
        """Whether nothing before the name of money at word `i` says whose it is, in a figure that begins at `first`."""
        if self.words.words[i].isalpha():
            return self._full(i) is None
        return i == first or self.words.words[i - 1] in MINUS  # "US$5" says whose it is.

    def _code(self, shared: SharedCurrency, i: int) -> str:
        """What a shared name at word `i` stands for: what the text last called it in full, else by its country."""
        if shared.names not in self._told:
            self._told[shared.names] = self._named(shared)
            self._spoken_of[shared.names] = self._by_country(shared)
        places, codes = self._told[shared.names]
        if codes:
            return codes[max(0, bisect_left(places, i) - 1)]
        return self._spoken_of[shared.names]

    def _named(self, shared: SharedCurrency) -> _Told:
        """Where the text says whose such money is ("Norwegian crowns"), and whose."""
        names = {name for name in shared.names if name.isalpha()}
        full = [
            (i, code)
            for i, word in enumerate(self.words.lower if names else ())
            if word in names and (code := self._full(i)) is not None
        ]
        return [i for i, _ in full], [code for _, code in full]

    def _full(self, i: int) -> str | None:
        """The currency whose full name ends in word `i`; a sign has none, "a $9 fee" is of no Australian money."""
        if not self.words.words[i].isalpha():
            return None
        for first in range(max(0, i - _LONGEST), i):
            found = phrase_at(self.words, first, i + 1, self.lexicon.units)
            if found is not None and found[0] == i + 1:
                return found[1]
        return None

    def _by_country(self, shared: SharedCurrency) -> str:
        """The currency of the country that the text speaks of most."""
        counts = Counter(shared.countries[name] for name in self._names if name in shared.countries)
        code, count = max(counts.items(), key=lambda item: (item[1], item[0]), default=("", 0))
        return code if count >= _SPOKEN_OF else shared.code
