# SPDX-License-Identifier: MIT
"""The tokens of one byline.

Bylines glue words together ("RoeSports Editor") and hold addresses and handles, which the shared scan of prose would
take apart; so a line has a scan of its own.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Mapping
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from newsfacts import _stamps
from newsfacts._byline_words import (
    ADDRESS,
    AGENCY,
    ARTICLE,
    CAPITAL,
    FIRST_NAME,
    FURNITURE,
    GLUED,
    MARK,
    MODIFIER,
    NUMBERED,
    PARTICLE,
    POSSESSIVE,
    STAMP,
    STAMP_OPENER,
    TIME,
    TITLE,
)
from newsfacts._record import record
from newsfacts.lexicon import Lexicon

if TYPE_CHECKING:
    from newsfacts.lang.schema import BylineWords

_WORDS = r"""
    @\w+                                                       # a handle
    | [^\W\d_]\.(?:-?[^\W\d_]\.)*(?!\w{3})                     # J.  J.R.
    | [^\W\d_](?:[^\W]|\u00ad)*                               # a word
      (?:['’‐‑-](?![sS]\b)[^\W\d_]\w*)*
      (?:\.(?i:com|org|net|info|tv|de|nl|at|ch|fr|es|eu|co\.uk)\b)?
    | ['’][sS]\b
    | \d+(?:[.:,/-]\d+)*
    | ["\u201c'\u2018][^\W\d_][\w.]{1,20}["\u201d'\u2019](?=\ [^\W\d_])  # a nickname in a name
    | \n                                                       # parts what stands on two lines
    | \S"""
_ADDRESS = r"[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}"
_MARKED = 3
"""The length from which a token that a mark opens is a word in marks, and no mark or possessive."""
_LONGEST_WORD = 80
"""Longer runs of letters are no glued words; looking for seams in them would cost the square of their length."""
_DIGIT = re.compile(r"\d")
_SEAM = re.compile(r"[^\W\d_A-Z](?=[A-Z]|\d{1,2}\b)")
_LONG_SURNAME = 5
"""Characters from which what stands before a capital is a name rather than the begin of one."""
_LONGEST_PHRASE = 5
_SHOWS_A_SEAM = TITLE | MODIFIER | FURNITURE | STAMP | ARTICLE


@cache
def _token() -> re.Pattern[str]:
    """A token of a line without addresses; large patterns are compiled on first use, and not on import."""
    return re.compile(_WORDS, re.VERBOSE)


@cache
def _token_or_address() -> re.Pattern[str]:
    """The same with addresses, which is slower: used only where a line has an "@"."""
    return re.compile(rf"{_ADDRESS} | {_WORDS}", re.VERBOSE)


@record(eq=False, repr=False)
class Line:
    """The tokens of a line as columns.

    Attributes:
        text: The line.
        words, lower: Each token as written and in lower case.
        spans: Where it stands.
        classes: What it can be: bits of `_byline_words`.
        kinds: What any of them can be.
        lexicon: The words that are known.
        vocabulary: Those of bylines.

    """

    text: str
    words: list[str]
    lower: list[str]
    spans: list[tuple[int, int]]
    classes: list[int]
    kinds: int
    lexicon: Lexicon
    vocabulary: BylineWords

    def slice(self, first: int, last: int) -> str:
        """The text from token `first` to before token `last`."""
        return self.text[self.spans[first][0] : self.spans[last - 1][1]] if last > first else ""

    def phrase(self, index: int, table: Container[str], longest: int = _LONGEST_PHRASE) -> int:
        """Index after the longest phrase of the table at a token, or the index itself."""
        for last in range(min(index + longest, len(self.words)), index, -1):
            if " ".join(self.lower[index:last]) in table:
                return last
        return index

    def is_agency(self, first: int, last: int) -> bool:
        """Whether the tokens from `first` to before `last` name an agency that is known."""
        return self.classes[first] & AGENCY != 0 and self.is_phrase(first, last, self.lexicon.agencies)

    def is_phrase(self, first: int, last: int, table: Container[str]) -> bool:
        """Whether the tokens from `first` to before `last` are a phrase of the table."""
        return " ".join(self.lower[first:last]) in table

    def find(self, first: int, last: int, classes: int) -> int | None:
        """Index of the first token of the range that is of one of the classes."""
        found = self.classes
        for index in range(first, last):
            if found[index] & classes:
                return index
        return None


def read_line(text: str, lexicon: Lexicon) -> Line:
    """The tokens of a line, stamps being one token each.

    Glued words are taken apart where a known word, a repeated word or a stamp shows the seam.
    """
    spans = _stamped(text, lexicon) if _DIGIT.search(text) else _tokens(text, 0, len(text), lexicon)
    words = [text[start:end] for start, end in spans]
    if "\n" in text:
        words = ["|" if word == "\n" else word for word in words]
    lower = [word.lower() for word in words]
    classes = _classified(words, lower, spans, lexicon.byline_classes)
    kinds = 0
    for found in classes:
        kinds |= found
    return Line(text, words, lower, spans, classes, kinds, lexicon, lexicon.language.bylines)


def _stamped(text: str, lexicon: Lexicon) -> list[tuple[int, int]]:
    spans: list[tuple[int, int]] = []
    position = 0
    for start, end in _stamps.places(text):
        first = _DIGIT.search(text, start, end)
        # A stamp without a digit ("yesterday") is left to the words, and so is one that goes on with the one before.
        if first and start >= position:
            spans += _tokens(text, position, start, lexicon)
            spans.append((first.start(), end))
            position = end
    spans += _tokens(text, position, len(text), lexicon)
    return spans


def _tokens(text: str, position: int, stop: int, lexicon: Lexicon) -> list[tuple[int, int]]:
    token = _token_or_address() if "@" in text else _token()
    if _SEAM.search(text, position, stop) is None:
        return [match.span() for match in token.finditer(text, position, stop)]
    return list(_unglued(text, position, stop, token, lexicon))


def _unglued(
    text: str, position: int, stop: int, token: re.Pattern[str], lexicon: Lexicon
) -> Iterator[tuple[int, int]]:
    seen: set[str] = set()
    while match := token.search(text, position, stop):
        start, end = match.span()
        if text[start] != "@" and 2 < end - start <= _LONGEST_WORD:
            end = _first_part(text, start, end, stop, seen, token, lexicon)
        yield start, end
        seen.add(text[start:end])
        position = end


def _first_part(
    text: str, start: int, end: int, stop: int, seen: set[str], token: re.Pattern[str], lexicon: Lexicon
) -> int:
    """Where the first of the words ends that are glued to one; `seen` are the words before."""
    seams = [match.end() for match in _SEAM.finditer(text, start, end)]
    if not seams or text[start:end].lower() in lexicon.agencies:
        return end
    table, labels, roles = lexicon.byline_classes, lexicon.language.bylines.labels, lexicon.roles
    behind = token.search(text, end, stop)
    follows = 0 if behind is None else table.get(behind[0].lower(), 0)
    for seam, after in pairwise((*seams, end)):
        head, part = text[start:seam].lower(), text[seam:after].lower()
        if text[seam].isdigit():
            parted = follows & (STAMP | FURNITURE) != 0 and text[seam:end].isdigit()
        else:
            # "RoeblingHarbour Reporter"; but "DeArdo" and "FitzRoy" are one name.
            titled = len(head) >= _LONG_SURNAME and follows & TITLE
            known = table.get(part, 0) & _SHOWS_A_SEAM or part in roles or part in labels
            parted = bool(titled or known) or text[seam:end] in seen
        opens = head in labels or head in roles
        if parted or (opens and not (seen and text[start].isupper() and table[head] & PARTICLE)):
            return seam
    return end


def _classified(
    words: list[str], lower: list[str], spans: list[tuple[int, int]], table: Mapping[str, int]
) -> list[int]:
    """What each token can be: by the table, by its shape and, of what times are told by, by what stands near it."""
    classes: list[int] = []
    numbers: list[int] = []
    behind = -1
    for index, (word, low, (start, end)) in enumerate(zip(words, lower, spans, strict=True)):
        found = table.get(low, 0)
        initial = word[0]
        if initial.isalpha():
            if initial.isupper():
                found |= CAPITAL
            if start == behind and classes[-1] & (MARK | TIME) == 0:
                found |= GLUED
        elif initial.isdigit():
            numbers.append(index)
        elif len(word) > _MARKED and word[1].isupper():
            found |= CAPITAL
        else:
            found |= POSSESSIVE if low[1:] == "s" else MARK
        if "@" in word and len(word) > 1:
            found |= ADDRESS
        classes.append(found)
        behind = end
    if numbers:
        _mark_times(classes, numbers)
    return classes


def _mark_times(classes: list[int], numbers: list[int]) -> None:
    """Mark the numbers that count nothing of a body's name, and the words of dates and times near any number."""
    count = len(classes)
    for index in numbers:
        if index + 1 == count or not classes[index + 1] & NUMBERED:
            classes[index] |= TIME
        # "April Roe" is a name unless a number follows at once.
        for near in range(max(0, index - 3), min(count, index + 2)):
            if classes[near] & STAMP and (near == index - 1 or (near != index and not classes[near] & FIRST_NAME)):
                classes[near] |= TIME
    for index in range(min(numbers[-1], count - 1)):
        if classes[index] & STAMP_OPENER and classes[index + 1] & TIME:
            classes[index] |= TIME
