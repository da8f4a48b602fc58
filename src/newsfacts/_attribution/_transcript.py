# SPDX-License-Identifier: MIT
"""Transcripts: paragraphs that open with the name of who speaks, or with Q and A, and a colon."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from newsfacts._classes import CAPITAL, MARK
from newsfacts._record import record
from newsfacts._sentences import Sentence
from newsfacts._words import Words
from newsfacts.lexicon import Lexicon
from newsfacts.records import ZoneKind

_LABEL = 8
"""The most words before the colon: JANE DOE, PRIME MINISTER OF EXAMPLIA."""
_TURNS = 3
"""The fewest turns that make a transcript: two could be a list."""
_SPOKEN = frozenset({ZoneKind.BODY, ZoneKind.SUBHEAD})
"""The zones that turns stand in; a short question looks like a subhead."""
_UNLABELLED = 3
"""The most paragraphs without a label that go on with a turn."""


@record(eq=False, repr=False)
class Turn:
    """What one speaker says before the next one does.

    Attributes:
        label: The words that name the speaker; the colon is behind them.
        pieces: What is said, as ranges of words, a paragraph each.
        sentence: Index of the sentence that it begins in.

    """

    label: tuple[int, int]
    pieces: tuple[tuple[int, int], ...]
    sentence: int


def turns(words: Words, sentences: Sequence[Sentence], lexicon: Lexicon) -> list[Turn]:
    """The turns of a text, none where it is no transcript.

    What looks like one may be a list: the ratings of a team name each player once, a listing repeats its labels but
    they are no names. So some speaker has to speak twice, and another one as well, and one of them by full name;
    questions and answers need no names.
    """
    if words.text.count(":") < _TURNS:
        return []
    paragraphs = list(_paragraphs(words, sentences))
    labelled = {
        n: colon
        for n, (first, last, _) in enumerate(paragraphs)
        if (colon := _colon(words, first, last)) and _speaks(words, colon + 1, last)
    }
    quoted = {n: colon for n, colon in labelled.items() if _is_quoted(words, paragraphs[n][0])}
    if len(quoted) >= _TURNS:
        labelled = quoted
    if len(labelled) < _TURNS:
        return []
    keys = {n: _key(words, paragraphs[n][0], colon) for n, colon in labelled.items()}
    known = {n for n, colon in labelled.items() if _is_person(words, paragraphs[n][0], colon, lexicon)}
    times = Counter(keys.values())
    speech = lexicon.language.speech
    asked = not speech.question_labels.isdisjoint(times) and not speech.answer_labels.isdisjoint(times)
    spoken = [n for n in labelled if times[keys[n]] > 1 or n in known or asked]
    voices = {keys[n] for n in spoken}
    returns = any(times[key] > 1 for key in voices) and not known.isdisjoint(spoken)
    if len(spoken) < _TURNS or len(voices) < 2 or not (asked or returns):
        return []
    return [
        _turn(paragraphs, n, labelled[n], following)
        for n, following in zip(spoken, (*spoken[1:], spoken[-1] + 1), strict=True)
    ]


def _turn(paragraphs: list[tuple[int, int, int]], number: int, colon: int, following: int) -> Turn:
    first, last, sentence = paragraphs[number]
    on = paragraphs[number + 1 : following] if following - number <= _UNLABELLED + 1 else []
    return Turn((first, colon), ((colon + 1, last), *((begin, end) for begin, end, _ in on)), sentence)


def _paragraphs(words: Words, sentences: Sequence[Sentence]) -> Iterator[tuple[int, int, int]]:
    """Each paragraph that can be a turn: its first word, the one after its last, the index of its first sentence.

    A mark that opens it is left out: a transcript that is quoted has one before each label.
    """
    begin = 0
    for index, sentence in enumerate(sentences):
        if index + 1 == len(sentences) or sentences[index + 1].paragraph != sentence.paragraph:
            first = sentences[begin].first
            first += bool(words.classes[first] & MARK) and first + 1 < sentence.last
            if sentence.zone in _SPOKEN:
                yield first, sentence.last, begin
            begin = index + 1


def _colon(words: Words, first: int, last: int) -> int:
    """Index of the colon behind a label that opens a paragraph, 0 where none does; marks behind it are read as such."""
    named = True  # behind a comma, what the speaker is may be in lower case
    for i in range(first, min(first + _LABEL + 1, last - 1)):
        word = words.words[i]
        if word == ":":
            return 0 if i == first or words.classes[i + 1] & MARK else i
        named = named and word not in {",", "("}
        if named and word != "." and not words.classes[i] & CAPITAL:
            return 0
    return 0


def _speaks(words: Words, first: int, last: int) -> bool:
    """Whether what stands behind a label holds a word, and is no entry of a table: "Doe: 2,316"."""
    return any(words.words[i][0].isalpha() for i in range(first, last))


def _key(words: Words, first: int, colon: int) -> str:
    """The last word of the name in a label, in lower case: "Jane Doe, host" and "DOE" are one speaker."""
    last = next((i for i in range(first, colon) if words.words[i] in {",", "("}), colon)
    return words.lower[max(last, first + 1) - 1]


def _is_person(words: Words, first: int, colon: int, lexicon: Lexicon) -> bool:
    """Whether a label is a name of two words or more whose first one is a first name, or stands in quotation marks."""
    return _is_quoted(words, first) or (colon - first > 1 and words.lower[first] in lexicon.first_names)


def _is_quoted(words: Words, first: int) -> bool:
    """Whether a mark opens the paragraph before a label."""
    return first > 0 and bool(words.classes[first - 1] & MARK) and words.glued(first)
