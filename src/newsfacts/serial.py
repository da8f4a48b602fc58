# SPDX-License-Identifier: MIT
"""Records to JSON-ready dicts and back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeVar

import attrs

from newsfacts.records import Fact

RecordT = TypeVar("RecordT")
Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]


def to_dict(record: object) -> dict[str, Json]:
    """A record as a dict of JSON types, all fields in order.

    Enums become their values, decimals and dates strings (ISO 8601), tuples lists. A fact in a field that can hold
    facts of any type (`Article.extra`) also carries its type's name, as "type".

    Raises:
        TypeError: It is no attrs record, or holds something that JSON has no form for.

    """
    if not attrs.has(type(record)):
        raise TypeError(f"to_dict takes a record, not {type(record).__name__}")
    return {field.name: _plain(getattr(record, field.name), field.name == "extra") for field in _fields(type(record))}


def from_dict(kind: type[RecordT], data: Mapping[str, Json], *, facts: Iterable[type[Fact]] = ()) -> RecordT:
    """The record that `to_dict` made the dict from.

    Args:
        kind: The record's type.
        data: The dict.
        facts: The caller's own fact types that `Article.extra` may hold.

    Raises:
        ValueError: The dict does not fit the type.

    """
    raise NotImplementedError
