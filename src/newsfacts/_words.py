# SPDX-License-Identifier: MIT
"""The one scan over a text that all parsers share: its words, their places and their classes.

Every step runs over the whole text in C (`findall`, `accumulate`, `map`): a Python loop with a match object per word
costs five times as much, and each parser would pay it again.
"""

from __future__ import annotations

import re
import struct
from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from functools import cache
from itertools import accumulate
from typing import TYPE_CHECKING

from newsfacts._record import record

if TYPE_CHECKING:
    from newsfacts.lang.schema import PhraseWords


# Each piece carries the white space behind it, so that the pieces cover the text and their lengths give the offsets.
# Plain letters are tried first, and nothing that is matched is given back: that is a third of the time.
_PIECE = re.compile(
    r"""(?:
      [A-Za-z]{2,}+[^\W\d_]*+(?:['\u2019](?![sS]\b)[^\W\d_]++)*+   # word  don't  O'Neil  (not a possessive 's)
    | [^\W\d_](?:
        \.(?:[^\W\d_]\.)++                                          # U.S.  a.m.  J.R.
      | [^\W\d_]*+(?:['\u2019](?![sS]\b)[^\W\d_]++)*+              # a  I'm  \u00c9lan
      )
    | \d++(?:[.,:]\d++)*+                                           # 11,000  3.5  10:28
    | ['\u2019][sS]\b                                              # the 's of Zelensky's
    | ''(?!'(?!\w))|``|\.{2,}+|--++
    | \S
    )\s*+""",
    re.VERBOSE,
)
_UNSEEN = re.compile(
    "[\u00ad\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff\u00a0\u2007\u2009\u202f]"
)
"""What only steers how a line is broken or which way it runs, and spaces that look like others.

Marks that join letters are none of them.
"""
_BYTES = 4
"""Bytes that the classes of a word take when they are packed."""


@record(eq=False, repr=False)
class Words:
    """The words of a text as columns: word i is `words[i]`, from `starts[i]` on, with its `classes[i]`.

    Attributes:
        text: The text.
        words: Words, numbers and single marks as they stand; white space is none of them.
        lower: The same in lower case.
        starts: Where they begin.
        classes: The bits that the lexicon gives each word, see `newsfacts._classes`.
        packed: The same, four bytes a word, the lowest first.
        small: The small words of the language, by which phrases are told.

    """

    text: str
    words: list[str]
    lower: list[str]
    starts: list[int]
    classes: list[int]
    packed: bytes
    small: PhraseWords

    def __len__(self) -> int:
        return len(self.words)

    def at(self, offset: int) -> int:
        """Index of the word that holds the character at `offset`, else of the next word after it."""
        before = bisect_right(self.starts, offset) - 1
        return before if before >= 0 and offset < self.end(before) else before + 1

    def end(self, index: int) -> int:
        """Offset after a word."""
        return self.starts[index] + len(self.words[index])

    def before(self, offset: int) -> int:
        """Index after the last word that begins before `offset`: `range(at(start), before(end))` covers a slice."""
        return bisect_left(self.starts, offset)

    def slice(self, first: int, last: int) -> str:
        """The text from word `first` to before word `last`."""
        return self.text[self.starts[first] : self.end(last - 1)] if last > first else ""

    def glued(self, index: int) -> bool:
        """Whether no white space stands between the word and the one before it."""
        return index > 0 and self.starts[index] == self.starts[index - 1] + len(self.words[index - 1])

    def where(self, mask: int) -> list[int]:
        """Indices of the words that have any of the classes."""
        # Byte by byte of the classes, over all words at once, and from hit to hit: a look at the classes of each word
        # takes three times as long.
        hits = 0
        for place in range(_BYTES):
            if wanted := mask >> 8 * place & 0xFF:
                hits |= int.from_bytes(self.packed[place::_BYTES].translate(_having(wanted)), "little")
        find = hits.to_bytes(len(self), "little").find
        found: list[int] = []
        at = find(1)
        while at >= 0:
            found.append(at)
            at = find(1, at + 1)
        return found


@cache
def _having(bits: int) -> bytes:
    """A table for `bytes.translate`: 1 for the bytes that have any of the bits, else 0."""
    return bytes(byte & bits != 0 for byte in range(256))


def visible(text: str) -> str:
    """The text with a plain blank for each character that is none to the eye: offsets stay."""
    return text if text.isascii() else _UNSEEN.sub(" ", text)


def split(text: str) -> list[str]:
    """The words of a text alone."""
    return list(map(str.rstrip, _PIECE.findall(text.lstrip())))


def scan(text: str, classes: Mapping[str, int], small: PhraseWords) -> Words:
    """Split a text into words and classify each by one look-up in `classes`, a total mapping."""
    seen = visible(text)
    lead = len(seen) - len(seen.lstrip())
    pieces: list[str] = _PIECE.findall(seen, lead)
    words = list(map(str.rstrip, pieces))
    starts = list(accumulate(map(len, pieces), initial=lead))
    starts.pop()
    bits = list(map(classes.__getitem__, words))
    return Words(
        text=text,
        words=words,
        lower=list(map(str.lower, words)),
        starts=starts,
        classes=bits,
        packed=struct.pack(f"<{len(bits)}I", *bits),
        small=small,
    )
