# SPDX-License-Identifier: MIT
"""Phrases of several words, to be looked up by one of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from types import MappingProxyType

from newsfacts._words import split

Phrases = Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]
"""A key word to the phrases that hold it, as words, the longest first, each with what it stands for."""


def phrase_table(table: Mapping[str, str], *, at: int = 0) -> Phrases:
    """Phrases by the word that they are looked up by: the first one, or the one `at` another place."""
    by_word: defaultdict[str, list[tuple[tuple[str, ...], str]]] = defaultdict(list)
    for phrase, value in table.items():
        words = tuple(split(phrase))
        by_word[words[at]].append((words, value))
    return MappingProxyType({word: tuple(sorted(found, key=_longest)) for word, found in by_word.items()})


def _longest(entry: tuple[tuple[str, ...], str]) -> tuple[int, tuple[str, ...]]:
    return -len(entry[0]), entry[0]
