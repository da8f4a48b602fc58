# SPDX-License-Identifier: MIT
"""On whose word a figure is: what the attributions of the document cover it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable

from newsfacts._attribution import Attribution


class Sources:
    """The attributions of a document, by where their content lies."""

    def __init__(self, attributions: Iterable[Attribution]) -> None:
        pieces = [(start, end, i) for i, found in enumerate(attributions) for start, end in found.content]
        self._attributions = list(attributions)
        self._pieces = sorted(pieces)
        self._starts = [start for start, _, _ in self._pieces]

    def covering(self, start: int, end: int) -> Attribution | None:
        """The innermost attribution with source and cue whose content holds the characters from `start` to `end`."""
        for i in range(
            bisect_right(self._starts, start) - 1, max(-1, bisect_right(self._starts, start) - 1 - _NESTED), -1
        ):
            _, last, index = self._pieces[i]
            found = self._attributions[index]
            if last >= end and found.source is not None and found.cue is not None:
                return found
        return None


_NESTED = 4
"""How many pieces that begin before a figure may hold it: quotes nest, and no deeper than this."""
