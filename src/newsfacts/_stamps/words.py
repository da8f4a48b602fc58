# SPDX-License-Identifier: MIT
"""What the readers of stamp lines share: the months of all languages, and what may stand between day and clock."""

from __future__ import annotations

import re
from collections.abc import Iterable

from newsfacts.lang.stamps import STAMPS

MONTHS = {name: number for words in STAMPS.values() for name, number in words.months.items()}
BETWEEN = frozenset({"t"}).union(*(words.joiners | words.weekdays.keys() for words in STAMPS.values()))
DIGITS = re.compile(r"\d+")
_GAP = re.compile(r"[^\W\d_]+(?:-feira)?")


def any_of(phrases: Iterable[str]) -> str:
    """A pattern for any of the phrases, grouped by their first character: few branches are tried at each place."""
    groups: dict[str, list[str]] = {}
    for phrase in sorted(set(phrases), key=lambda phrase: (-len(phrase), phrase)):
        if phrase:
            groups.setdefault(phrase[0], []).append(re.escape(phrase[1:]))
    return "|".join(f"{re.escape(first)}(?:{'|'.join(rests)})" for first, rests in groups.items())


def joins(gap: str) -> bool:
    """Whether what stands between a day and a clock leaves them one stamp."""
    if not gap.strip(" ,|-"):
        return True
    return len(gap) <= 24 and not DIGITS.search(gap) and all(word in BETWEEN for word in _GAP.findall(gap.lower()))
