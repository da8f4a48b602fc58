# SPDX-License-Identifier: MIT
"""An item with a job title: who holds it, and where they work."""

from __future__ import annotations

from typing import NamedTuple

from newsfacts._byline_words import BODY, CAPITAL, FIRST_NAME, JOINER, TITLE
from newsfacts._bylines.contributor import Range
from newsfacts._bylines.line import Line
from newsfacts._bylines.shapes import capitals_end, is_body, is_person, title_start


class Titled(NamedTuple):
    """What an item tells of a job, in tokens.

    Attributes:
        title: What it is called.
        affiliation: Where its holder works; `None` where the item tells nothing of it.
        name: Who holds it; `None` for those named before.

    """

    title: Range
    affiliation: Range | None
    name: Range | None = None


def titled(line: Line, first: int, last: int, *, named: bool) -> Titled | None:
    """Read an item that holds the last word of a job title; `None` where it is none after all.

    `named` tells whether anybody is named before it, whom a title alone can describe.
    """
    if line.is_agency(first, last):
        return None
    head = max(i for i in range(first, last) if line.classes[i] & TITLE)
    if named and line.classes[head] & BODY and line.classes[first - 1] & JOINER:
        # "Jane Roe and Lantern staff"
        return None
    if head + 1 < last:
        return _before_name(line, first, head, last)
    return _behind_name(line, first, head, named=named) or (_alone(line, first, head) if named else None)


def _before_name(line: Line, first: int, head: int, last: int) -> Titled | None:
    """Read "Example Press writer Jane Roe"."""
    if not is_person(line, head + 1, last) or (line.classes[head] & BODY and head + 2 == last):
        return None
    start = title_start(line, first, head)
    if start > first and line.classes[head] & CAPITAL and not is_body(line, first, start):
        # "Aerospace Writer Jane Roe": what is no body belongs to the title.
        start = first
    return Titled((start, head + 1), _range(first, start), (head + 1, last))


def _behind_name(line: Line, first: int, head: int, *, named: bool) -> Titled | None:
    """Read "Jane Roe Sports Editor"."""
    start, begins = title_start(line, first, head), line.classes[first] & FIRST_NAME
    if not is_person(line, first, start) or (named and not begins):
        return None
    if not named and start == first + 1 and (line.classes[head] & BODY or (begins and head == start)):
        # "By Jane Engineer"
        return None
    end = capitals_end(line, first, start)
    return Titled((start, head + 1), _range(end, start), (first, end))


def _alone(line: Line, first: int, head: int) -> Titled:
    """Read "AP Medical Writer": what follows the agency belongs to the title."""
    start = title_start(line, first, head)
    start = next((i for i in range(first + 1, start) if line.is_agency(first, i)), start)
    return Titled((start, head + 1), _range(first, start))


def _range(first: int, last: int) -> Range | None:
    return (first, last) if first < last else None
