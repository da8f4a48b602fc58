# SPDX-License-Identifier: MIT
"""Extractors that other distributions bring, by entry points of the group `newsfacts.extractors`."""

from __future__ import annotations

from importlib.metadata import EntryPoint, entry_points
from typing import cast

from newsfacts.parser import Extractor

GROUP = "newsfacts.extractors"


class PluginError(LookupError):
    """There is no such plugin, or it cannot be loaded."""


def names() -> tuple[str, ...]:
    """The names of the extractors that are installed, sorted."""
    return tuple(sorted({point.name for point in entry_points(group=GROUP)}))


def load(name: str) -> Extractor:
    """The extractor of a name, for `Parser(extra=[...])`.

    Raises:
        PluginError: No distribution, or more than one, brings it, or it fails to import or is not callable.

    """
    points = list(entry_points(group=GROUP, name=name))
    if not points:
        raise PluginError(f"no extractor {name!r} is installed; there are: {', '.join(names()) or 'none'}")
    if len(points) > 1:
        raise PluginError(f"extractor {name!r} is brought by {' and '.join(sorted(map(_owner, points)))}")
    point = points[0]
    try:
        extractor = point.load()
    except Exception as error:
        raise PluginError(f"extractor {name!r} of {_owner(point)} cannot be loaded: {error}") from error
    if not callable(extractor):
        raise PluginError(f"extractor {name!r} of {_owner(point)} is not callable")
    # A class is a configuration to be built with its defaults; a function is the extractor itself.
    return cast("Extractor", extractor() if isinstance(extractor, type) else extractor)


def _owner(point: EntryPoint) -> str:
    return f"distribution {point.dist.name!r}" if point.dist else "an unknown distribution"
