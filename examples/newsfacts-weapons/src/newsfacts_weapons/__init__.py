# SPDX-License-Identifier: MIT
"""Weapons that news texts name: an example of a fact and an extractor in a distribution of their own."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

import attrs

import newsfacts as nf

_CLASSES: Mapping[str, str] = MappingProxyType(
    {
        "drone": "aircraft",
        "drones": "aircraft",
        "howitzer": "artillery",
        "howitzers": "artillery",
        "mortar": "artillery",
        "mortars": "artillery",
        "pistol": "firearm",
        "pistols": "firearm",
        "rifle": "firearm",
        "rifles": "firearm",
        "tank": "armour",
        "tanks": "armour",
    }
)


@attrs.frozen(kw_only=True)
class Weapon(nf.Fact):
    """A weapon.

    Attributes:
        kind: Its class: firearm, artillery, armour, aircraft.

    """

    kind: str


@attrs.frozen
class Weapons:
    """Finds weapons by their names.

    Attributes:
        classes: Name of a weapon, lower case, to its class.

    """

    classes: Mapping[str, str] = attrs.field(default=_CLASSES, eq=False)

    def __call__(self, document: nf.Document) -> Iterator[Weapon]:
        """The weapons of a text, in reading order."""
        words = document.words
        for index, word in enumerate(words.lower):
            if (kind := self.classes.get(word)) is not None:
                start, end = words.starts[index], words.end(index)
                yield Weapon(start=start, end=end, text=document.text[start:end], rule="weapon.name", kind=kind)
