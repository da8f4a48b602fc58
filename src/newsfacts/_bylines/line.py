# SPDX-License-Identifier: MIT
"""The tokens of one byline.

Bylines glue words together ("RoeSports Editor") and hold addresses and handles, which the shared scan of prose would
take apart; so a line has a scan of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

import attrs

from newsfacts import _stamps
from newsfacts.lexicon import Lexicon

_TOKEN = re.compile(
    r"""[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}       # an address
    | @\w+                                                     # a handle
    | [^\W\d_]\.(?:-?[^\W\d_]\.)*(?!\w{3})                     # J.  J.R.
    | [^\W\d_](?:[^\W]|\u00ad)*                               # a word
      (?:['’‐‑-](?![sS]\b)[^\W\d_]\w*)*
      (?:\.(?:com|org|net|info|tv|de|nl|at|ch|fr|es|eu|co\.uk)\b)?
    | ['’][sS]\b
    | \d+(?:[.:,/-]\d+)*
    | \S""",
    re.VERBOSE,
)
_LONGEST_WORD = 80
"""Longer runs of letters are no glued words; looking for seams in them would cost the square of their length."""
_DIGIT = re.compile(r"\d")
_SEAM = re.compile(r"(?<=[^\W\d_A-Z])(?=[A-Z]|\d{1,2}\b)")


@attrs.frozen(eq=False)
class Line:
    """The tokens of a line as columns."""

    text: str
    words: list[str]
    lower: list[str]
    spans: list[tuple[int, int]]
    lexicon: Lexicon

    def slice(self, first: int, last: int) -> str:
        """The text from token `first` to before token `last`."""
        return self.text[self.spans[first][0] : self.spans[last - 1][1]] if last > first else ""

    def phrase(self, index: int, table: Mapping[str, str], longest: int = 5) -> int:
        """Index after the longest phrase of the table at a token, or the index itself."""
        if self.lower[index] not in self.lexicon.phrase_openers:
            return index
        for last in range(min(index + longest, len(self.words)), index, -1):
            if " ".join(self.lower[index:last]) in table:
                return last
        return index

    def is_phrase(self, first: int, last: int, table: Mapping[str, str]) -> bool:
        """Whether the tokens from `first` to before `last` are a phrase of the table."""
        return " ".join(self.lower[first:last]) in table

    def is_time(self, index: int) -> bool:
        """Whether a token belongs to a date or time, or is a number that counts something else than a body does."""
        if not 0 <= index < len(self.words):
            return False
        if self.words[index][0].isdigit():
            return index + 1 == len(self.words) or self.lower[index + 1] not in self.lexicon.language.bylines.numbered
        if self.lower[index] not in self.lexicon.language.bylines.stamps:
            return False
        near = self.words[index + 1 : index + (2 if self.lower[index] in self.lexicon.first_names else 4)]
        if index and self.lower[index] not in self.lexicon.first_names:
            near.append(self.words[index - 1])
        return any(word[0].isdigit() for word in near)


def read_line(text: str, lexicon: Lexicon) -> Line:
    """The tokens of a line, stamps being one token each.

    Glued words are taken apart where a known word, a repeated word or a stamp shows the seam.
    """
    spans: list[tuple[int, int]] = []
    position = 0
    for stamp in _stamps.find(text):
        spans += _tokens(text, position, stamp.when.start, lexicon)
        first = _DIGIT.search(text, stamp.when.start, stamp.when.end)
        # A stamp without a digit ("yesterday") is left to the words.
        position = stamp.when.start
        if first:
            spans.append((first.start(), stamp.when.end))
            position = stamp.when.end
    spans += _tokens(text, position, len(text), lexicon)
    words = [text[start:end] for start, end in spans]
    return Line(text=text, words=words, lower=[word.lower() for word in words], spans=spans, lexicon=lexicon)


def _tokens(text: str, position: int, stop: int, lexicon: Lexicon) -> Iterator[tuple[int, int]]:
    seen: set[str] = set()
    while match := _TOKEN.search(text, position, stop):
        start, end = match.span()
        for seam in (
            _SEAM.finditer(text, start + 1, end) if text[start] != "@" and 2 < end - start <= _LONGEST_WORD else ()
        ):
            head, tail = text[start : seam.start()], text[seam.start() : end]
            if tail.isdigit():
                follows = _TOKEN.search(text, end, stop)
                known = follows is not None and follows[0].lower() in lexicon.language.bylines.stamps
            else:
                known = _known(tail, lexicon) or tail in seen
            if known or (head.lower() in lexicon.roles and start == match.start()):
                end = seam.start()
                break
        yield start, end
        seen.add(text[start:end])
        position = end


def _known(word: str, lexicon: Lexicon) -> bool:
    words, lower = lexicon.language.bylines, word.lower()
    return (
        lower in lexicon.titles
        or lower in words.title_modifiers
        or lower in words.furniture
        or lower in words.stamps
        or lower in lexicon.roles
        or lower in words.labels
        or lower in words.articles
    )
