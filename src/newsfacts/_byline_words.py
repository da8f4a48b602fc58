# SPDX-License-Identifier: MIT
"""What each word can be in a byline: bits, so that one look-up per token answers every question of the grammar."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsfacts.lang.schema import BylineWords, GrammarWords


CAPITAL = 1 << 0
"""Begins with a capital letter."""
MARK = 1 << 1
"""Begins with neither letter nor digit."""
ADDRESS = 1 << 2
"""An e-mail address or a handle."""
TIME = 1 << 3
"""Belongs to a date or time, or is a number that counts something else than a body does."""
GLUED = 1 << 4
"""Stands right behind another word, with no space between: "Roe" and "Sports" in "RoeSports"."""
INTRODUCTION = 1 << 5
"""First word of an introduction."""
LABEL = 1 << 6
"""First word of a label."""
ENDING = 1 << 7
"""First word of an ending."""
PORTRAIT = 1 << 8
"""First word of the description of a portrait."""
PARTICLE = 1 << 9
"""An introduction that can be part of a name."""
JOINER = 1 << 10
NAME_PARTICLE = 1 << 11
SUFFIX = 1 << 12
HONORIFIC = 1 << 13
TITLE = 1 << 14
"""Last word of a job title."""
MODIFIER = 1 << 15
"""Word before it."""
BODY = 1 << 16
"""Makes a name that of a body."""
DISTRIBUTOR = 1 << 17
EMPLOYER = 1 << 18
PLACE = 1 << 19
"""Preposition before a place."""
COPULA = 1 << 20
ARTICLE = 1 << 21
FURNITURE = 1 << 22
NOT_NAME = 1 << 23
FIRST_NAME = 1 << 24
FUNCTION = 1 << 25
"""Determiner, preposition, pronoun or auxiliary: no part of a name."""
STAMP = 1 << 26
STAMP_OPENER = 1 << 27
NUMBERED = 1 << 28
PURSUIT = 1 << 29
"""Verb of what a journalist does: writes, covers."""
POSSESSIVE = 1 << 30
"""The ending of a possessor: 's."""
AGENCY = 1 << 31
"""First word of an agency's name."""


def byline_classes(
    words: BylineWords,
    grammar: GrammarWords,
    *,
    roles: Iterable[str],
    titles: Iterable[str],
    agencies: Iterable[str],
    first_names: Iterable[str],
) -> Mapping[str, int]:
    """Word in lower case to its classes; of phrases the first word counts."""
    classes: defaultdict[str, int] = defaultdict(int)
    for bit, phrases in (
        (INTRODUCTION, roles),
        (LABEL, words.labels),
        (ENDING, words.endings),
        (PORTRAIT, words.portraits),
        (AGENCY, (*agencies, *words.picture_agencies)),
    ):
        for phrase in phrases:
            classes[phrase.split(" ", 1)[0]] |= bit
    functions = grammar.determiners | grammar.prepositions | grammar.subject_pronouns | grammar.auxiliaries.keys()
    for bit, singles in (
        (PARTICLE, words.particles),
        (JOINER, words.joiners | words.helpers),
        (NAME_PARTICLE, words.name_particles),
        (SUFFIX, words.suffixes),
        (HONORIFIC, words.honorifics),
        (TITLE, titles),
        (MODIFIER, words.title_modifiers),
        (BODY, words.organizations),
        (DISTRIBUTOR, words.distributors),
        (EMPLOYER, words.employers_after),
        (PLACE, words.places_after),
        (COPULA, words.copulas),
        (ARTICLE, words.articles),
        (FURNITURE, words.furniture),
        (NOT_NAME, words.not_names),
        (FIRST_NAME, first_names),
        (FUNCTION, functions),
        (STAMP, words.stamps),
        (STAMP_OPENER, words.stamp_openers),
        (NUMBERED, words.numbered),
        (PURSUIT, words.pursuits),
    ):
        for word in singles:
            classes[word.split(" ", 1)[0].lower()] |= bit
    return dict(classes)
