# SPDX-License-Identifier: MIT
"""The tokens of one byline.

Bylines glue words together ("RoeSports Editor") and hold addresses and handles, which the shared scan of prose would
take apart; so a line has a scan of its own.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

import attrs

from newsfacts.lexicon import Lexicon

_TOKEN = re.compile(
    r"""[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}       # an address
    | @\w+                                                     # a handle
    | [^\W\d_]\.(?:-?[^\W\d_]\.)*(?!\w{3})                     # J.  J.R.
    | [^\W\d_](?:[^\W\d]|\u00ad|\d(?!\d?\.\d))*                # a word; not the 13 of a date glued to it
      (?:['’‐‑-](?![sS]\b)[^\W\d_]\w*)*(?:\.com\b)?
    | ['’][sS]\b
    | \d+(?:[.:,/-]\d+)*
    | \S""",
    re.VERBOSE,
)
_LONGEST_WORD = 80
"""Longer runs of letters are no glued words; looking for seams in them would cost the square of their length."""
_SEAM = re.compile(r"(?<=[^\W\d_A-Z])(?=[A-Z])")


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
        for last in range(min(index + longest, len(self.words)), index, -1):
            if " ".join(self.lower[index:last]) in table:
                return last
        return index

    def is_phrase(self, first: int, last: int, table: Mapping[str, str]) -> bool:
        """Whether the tokens from `first` to before `last` are a phrase of the table."""
        return " ".join(self.lower[first:last]) in table

    def is_time(self, index: int) -> bool:
        """Whether a token belongs to a date or time."""
        words = self.lexicon.language.bylines
        if not 0 <= index < len(self.words):
            return False
        if self.words[index][0].isdigit():
            return True
        if self.lower[index] not in words.stamps:
            return False
        near = self.words[max(0, index - 2) : index + 4]
        return any(word[0].isdigit() for word in near) or "ago" in self.lower[index : index + 4]


def read_line(text: str, lexicon: Lexicon) -> Line:
    """The tokens of a line, with glued words taken apart where a known word or a repeated one shows the seam."""
    spans: list[tuple[int, int]] = []
    seen: set[str] = set()
    for match in _TOKEN.finditer(text):
        start, end = match.span()
        for seam in _SEAM.finditer(text, start, end) if text[start] != "@" and 3 < end - start <= _LONGEST_WORD else ():
            head, tail = text[start : seam.start()], text[seam.start() : end]
            if _known(tail, lexicon) or tail in seen or (head.lower() in lexicon.roles and len(head) == 2):
                spans.append((start, seam.start()))
                seen.add(head)
                start = seam.start()
        spans.append((start, end))
        seen.add(text[start:end])
    words = [text[start:end] for start, end in spans]
    return Line(text=text, words=words, lower=[word.lower() for word in words], spans=spans, lexicon=lexicon)


def _known(word: str, lexicon: Lexicon) -> bool:
    words, lower = lexicon.language.bylines, word.lower()
    return (
        lower in lexicon.titles
        or lower in words.title_modifiers
        or lower in words.furniture
        or lower in words.stamps
        or lower in lexicon.roles
        or lower in words.labels
    )
