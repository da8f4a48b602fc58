# SPDX-License-Identifier: MIT
"""The one scan over a text that all parsers share: its words, their places and their classes.

Every step runs over the whole text in C (`findall`, `accumulate`, `map`): a Python loop with a match object per word
costs five times as much, and each parser would pay it again.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from itertools import accumulate
from operator import add

import attrs

# Each piece carries the white space behind it, so that the pieces cover the text and their lengths give the offsets.
_PIECE = re.compile(
    r"""(?:
      [^\W\d_]\.(?:[^\W\d_]\.)+                             # U.S.  a.m.  J.R.
    | [^\W\d_]+(?:['\u2019](?![sS]\b)[^\W\d_]+)*            # word  don't  O'Neil  (not a possessive 's)
    | \d+(?:[.,:]\d+)*                                      # 11,000  3.5  10:28
    | ['\u2019][sS]\b                                       # the 's of Zelensky's
    | ''|``|\.{2,}|--+
    | \S
    )\s*""",
    re.VERBOSE,
)


@attrs.frozen(eq=False)
class Words:
    """The words of a text as columns: word i is `words[i]`, at `starts[i]` to `ends[i]`, with its `classes[i]`.

    Attributes:
        text: The text.
        words: Words, numbers and single marks as they stand; white space is none of them.
        lower: The same in lower case.
        starts, ends: Their offsets.
        classes: The bits that the lexicon gives each word, see `newsfacts.lexicon`.

    """

    text: str
    words: list[str]
    lower: list[str]
    starts: list[int]
    ends: list[int]
    classes: list[int]

    def __len__(self) -> int:
        return len(self.words)

    def at(self, offset: int) -> int:
        """Index of the word that holds the character at `offset`, else of the next word after it."""
        return bisect_right(self.ends, offset)

    def before(self, offset: int) -> int:
        """Index after the last word that begins before `offset`: `range(at(start), before(end))` covers a slice."""
        return bisect_left(self.starts, offset)

    def slice(self, first: int, last: int) -> str:
        """The text from word `first` to before word `last`."""
        return self.text[self.starts[first] : self.ends[last - 1]] if last > first else ""

    def glued(self, index: int) -> bool:
        """Whether no white space stands between the word and the one before it."""
        return index > 0 and self.starts[index] == self.ends[index - 1]

    def where(self, mask: int) -> list[int]:
        """Indices of the words that have any of the classes."""
        return [i for i, c in enumerate(self.classes) if c & mask]


def scan(text: str, classes: Mapping[str, int]) -> Words:
    """Split a text into words and classify each by one look-up in `classes`, a total mapping."""
    lead = len(text) - len(text.lstrip())
    pieces: list[str] = _PIECE.findall(text, lead)
    words = list(map(str.rstrip, pieces))
    starts = list(accumulate(map(len, pieces), initial=lead))
    starts.pop()
    return Words(
        text=text,
        words=words,
        lower=list(map(str.lower, words)),
        starts=starts,
        ends=list(map(add, starts, map(len, words))),
        classes=list(map(classes.__getitem__, words)),
    )
