# SPDX-License-Identifier: MIT
"""The sentences of a text as its narrator tells them: what stands in quotation marks is one unit in them."""

from __future__ import annotations

from collections.abc import Sequence

from newsfacts._classes import AUXILIARY, CAPITAL, CUE, MARK, PREPOSITION
from newsfacts._quotemarks import Marked, final
from newsfacts._record import record
from newsfacts._sentences import Sentence
from newsfacts._words import Words

_LONGEST = 400
_MOST_MARKED = 40


@record(eq=False, repr=False)
class Outer:
    """A sentence of the narrator's.

    Attributes:
        first: Index of its first word.
        last: Index after its last word.
        paragraph: Number of its paragraph.
        sentence: Index of the first of the text's sentences in it.
        marked: The stretches in quotation marks that it holds.

    """

    first: int
    last: int
    paragraph: int
    sentence: int
    marked: tuple[Marked, ...]

    def is_endless(self) -> bool:
        """Whether it is too long to be a sentence; what is done for each cue in one is linear in its length."""
        if self.last - self.first <= _LONGEST and len(self.marked) <= _MOST_MARKED:
            return False
        outside = self.last - self.first - sum(marked.last - marked.first for marked in self.marked)
        return outside > _LONGEST or len(self.marked) > _MOST_MARKED

    def floor(self, i: int) -> int:
        """Index before which the source of a cue at `i` cannot stand: behind the last quotation mark before it."""
        for marked in reversed(self.marked):
            if marked.last <= i:
                return marked.last
        return self.first

    def beginning(self, i: int) -> int:
        """The same, but that marks in the middle of the sentence that hold a few words, as a title does, are passed."""
        behind = (
            marked.last
            for marked in reversed(self.marked)
            if marked.last <= i and (marked.first == self.first or marked.last - marked.first > TITLE)
        )
        return next(behind, self.first)

    def ceiling(self, i: int) -> int:
        """Index at which the next quotation mark behind `i` opens, else after the last word."""
        for marked in self.marked:
            if marked.first > i:
                return marked.first
        return self.last

    def marked_from(self, i: int) -> Marked | None:
        """The next marked stretch that begins at `i` or behind it."""
        for marked in self.marked:
            if marked.first >= i:
                return marked
        return None

    def marked_inside(self, first: int, last: int) -> list[Marked]:
        """The marked stretches that begin in a range of words."""
        return [marked for marked in self.marked if first <= marked.first < last]

    def whole(self) -> bool:
        """Whether the sentence is in quotation marks and nothing of it outside."""
        return (
            bool(self.marked)
            and self.marked[0].first == self.first
            and self.marked[-1].last >= self.last
            and all(one.last == other.first for one, other in zip(self.marked, self.marked[1:], strict=False))
        )


TITLE = 6
"""The most words of a title, marks included."""
_OPEN_ENDS = frozenset({"?", "!", "...", "\u2026"})
_REACH = 10
"""The most words between marks that end in a question and the cue that they belong to."""


def outline(words: Words, sentences: Sequence[Sentence], marks: Sequence[Marked]) -> list[Outer]:
    """The narrator's sentences, in order: none ends inside of quotation marks, nor before `"...?" Jane Doe asked`."""
    found: list[Outer] = []
    mark = 0
    index = 0
    while index < len(sentences):
        begin = index
        inside: list[Marked] = []
        while True:
            sentence = sentences[index]
            while mark < len(marks) and marks[mark].first < sentence.last:
                inside.append(marks[mark])
                mark += 1
            index += 1
            if not inside or index == len(sentences) or sentences[index].paragraph != sentence.paragraph:
                break
            if inside[-1].last <= sentence.last and not _goes_on(words, inside[-1], sentences[index]):
                break
        found.append(Outer(sentences[begin].first, sentence.last, sentence.paragraph, begin, tuple(inside)))
    return found


def _goes_on(words: Words, marked: Marked, following: Sentence) -> bool:
    """Whether the sentence behind a question in marks tells who asked it."""
    if marked.last != following.first or final(words, marked) not in _OPEN_ENDS:
        return False
    for i in range(following.first, min(following.first + _REACH, following.last)):
        if words.classes[i] & CUE and not words.classes[i] & CAPITAL and i > following.first:
            return True
        if words.classes[i] & (AUXILIARY | PREPOSITION | MARK) or words.words[i] == ":":
            return False
    return False
