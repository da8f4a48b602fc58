# SPDX-License-Identifier: MIT
"""Quotation marks, paired by type and paragraph by paragraph."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import zip_longest

import attrs

from newsfacts._classes import MARK
from newsfacts._record import record
from newsfacts._words import Words

_CLOSERS: dict[str, tuple[str, ...]] = {
    "\u201c": ("\u201d", '"', "\u201c"),
    "\u201d": ("\u201d",),
    "\u201e": ("\u201c", "\u201d"),
    "\u00ab": ("\u00bb",),
    "\u00bb": ("\u00ab",),
    "\u2039": ("\u203a",),
    "\u203a": ("\u2039",),
    '"': ('"', "\u201d"),
    "''": ("''",),
    "``": ("''",),
    "\u2018": ("\u2019", "'"),
    "\u201a": ("\u2018",),
    "'": ("'", "\u2019"),
}
"""Opening mark to the marks that close it: the one of its kind, and those that are typed for it."""
_DIRECTED = frozenset("\u201c\u201e\u00ab\u2039\u201a") | {"``"}
"""Marks that open wherever they stand."""
SINGLE_MARKS = frozenset("'\u2018\u201a")
"""Marks that apostrophes look like."""
_BY_SHAPE = frozenset('"\u201c')
"""Marks that close what \u201c opened only by where they stand."""
_BEFORE_SPEECH = frozenset(":,")
_BEFORE_OPENING = frozenset("([{-\u2013\u2014/:") | {"--"}


@record(eq=False, repr=False)
class Marked:
    """A stretch of text in quotation marks, as a range of words that includes the marks.

    Attributes:
        first: Index of the opening mark.
        last: Index after the closing mark; after the paragraph's last word where none closes it.
        closed: Whether a mark closes it.
        continues: Whether it goes on with what the paragraph before left open.

    """

    first: int
    last: int
    closed: bool
    continues: bool = False


def final(words: Words, marked: Marked) -> str:
    """The last word inside the marks, closing marks of what is quoted inside left out."""
    last = marked.last - 1
    while last > marked.first + 1 and words.classes[last] & MARK:
        last -= 1
    return words.words[last]


def is_capitalised(words: Words, marked: Marked) -> bool:
    """Whether what stands in the marks begins with a capital letter, as a sentence does."""
    return marked.last - marked.first > 1 and words.words[marked.first + 1][0].isupper()


def pair(words: Words, paragraphs: Iterable[tuple[int, int]]) -> list[Marked]:
    """The outermost marked stretches of the paragraphs, in order.

    One that nothing closes ends with its paragraph; if single marks open it, which apostrophes look like, only where
    the next paragraph begins with the same mark.
    """
    marks = words.where(MARK)
    found: list[Marked] = []
    cursor = 0
    left_open = ""
    spans = list(paragraphs)
    for (first, last), behind in zip_longest(spans, spans[1:]):
        following = words.words[behind[0]] if behind else ""
        while cursor < len(marks) and marks[cursor] < first:
            cursor += 1
        begin = cursor
        while cursor < len(marks) and marks[cursor] < last:
            cursor += 1
        inside = _pair_paragraph(words, marks[begin:cursor], first, last, following) if cursor > begin else []
        if inside and left_open == words.words[inside[0].first] and inside[0].first == first:
            inside[0] = attrs.evolve(inside[0], continues=True)
        left_open = words.words[inside[-1].first] if inside and not inside[-1].closed else ""
        found += inside
    return found


def _pair_paragraph(words: Words, marks: list[int], first: int, last: int, following: str) -> list[Marked]:
    found: list[Marked] = []
    opened = -1
    for mark in marks:
        if opened < 0:
            if _opens(words, mark, first, last):
                opened = mark
        elif _closes(words, opened, mark, last):
            found.append(Marked(opened, mark + 1, closed=True))
            opened = -1
        elif _reopens(words, opened, mark):
            # What was open is never closed: a single mark was an apostrophe, another one was forgotten.
            if words.words[opened] not in SINGLE_MARKS:
                found.append(Marked(opened, mark, closed=False))
            opened = mark
    if opened >= 0 and (words.words[opened] not in SINGLE_MARKS or _goes_on(words, opened, first, following)):
        found.append(Marked(opened, last, closed=False))
    return found


def _goes_on(words: Words, opened: int, first: int, following: str) -> bool:
    """Whether a single mark opens what the next paragraph goes on with."""
    return following == words.words[opened] and (opened == first or words.words[opened - 1] in _BEFORE_SPEECH)


def _opens(words: Words, mark: int, first: int, last: int) -> bool:
    form = words.words[mark]
    if form in _DIRECTED:
        return True
    if form not in _CLOSERS or mark + 1 >= last or not words.glued(mark + 1):
        return False
    if mark > first and words.glued(mark) and words.words[mark - 1] not in _BEFORE_OPENING:
        return False
    return form not in SINGLE_MARKS or words.words[mark + 1][0].isalnum()


def _closes(words: Words, opened: int, mark: int, last: int) -> bool:
    opening, form = words.words[opened], words.words[mark]
    if form == "\u2019" and opening == "\u201c":
        return words.glued(mark) and words.words[mark - 1] == form  # two single marks typed for a double one
    if form not in _CLOSERS[opening]:
        return False
    if opening == "\u201c" and form in _BY_SHAPE:
        # A closing mark typed as another one: it hangs on the word before it, and on none behind.
        return words.glued(mark) and (
            mark + 1 >= last or not (words.glued(mark + 1) and words.words[mark + 1][0].isalnum())
        )
    if form in {"'", "\u2019"}:
        # A plural's apostrophe has a word before and behind: "the players' union".
        if not words.glued(mark):
            return False
        plural = words.lower[mark - 1].endswith("s") and mark + 1 < last and not words.glued(mark + 1)
        return not (plural and words.words[mark + 1][0].islower())
    return form != opening or words.glued(mark) or mark + 1 >= last or not words.glued(mark + 1)


def _reopens(words: Words, opened: int, mark: int) -> bool:
    opening, form = words.words[opened], words.words[mark]
    if form in SINGLE_MARKS or form not in _CLOSERS:
        return False
    return (form == opening and not words.glued(mark)) or (opening in SINGLE_MARKS and form in {"\u201c", '"'})
