# SPDX-License-Identifier: MIT
"""Whether words are a person's name."""

from __future__ import annotations

from newsfacts._words import Words
from newsfacts.lexicon import CAPITAL, DOTTED, Lexicon


def looks_like_person(words: Words, first: int, last: int, lexicon: Lexicon) -> bool:
    """Whether the words from `first` to before `last` are a known first name, perhaps initials, and a surname."""
    people = lexicon.language.people
    lower = words.lower[first:last]
    if not 2 <= len(lower) <= 7 or lower[0] not in lexicon.first_names:
        return False
    if any(word in people.organizations for word in lower):
        return False
    return bool(words.classes[last - 1] & CAPITAL) and all(
        words.classes[i] & (CAPITAL | DOTTED) or words.lower[i] in people.particles or words.words[i] in ".-'"
        for i in range(first, last)
    )
