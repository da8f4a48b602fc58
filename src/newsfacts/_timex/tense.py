# SPDX-License-Identifier: MIT
"""Whether the sentence round an expression looks back or ahead."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from newsfacts._classes import AUXILIARY, CAPITAL, CUE, MARK, MONTH, PAST, STOP, VERB
from newsfacts._phrase_table import Phrases
from newsfacts._timex.cursor import GENITIVES
from newsfacts._timex.expressions import Clock, Expression, Fixed, Meaning, Until, open_place
from newsfacts._timex.places import Month, Weekday
from newsfacts._words import Words
from newsfacts.lexicon import Lexicon

if TYPE_CHECKING:
    from newsfacts.lang.schema import TimeWords

_WINDOW = 12
"""How many words before an expression tell."""
_BEHIND = 7
"""How many words behind it do."""
_CONDITION = 4
"""How many words before a verb may make it a condition."""
_PERFECT = 4
"""How many words before a cue "had been" may stand: "had been scheduled to expire"."""


def is_past(words: Words, expression: Expression, time: TimeWords) -> bool:
    """Whether the word right before says that an open date is past: "since June", "the year ended March 31"."""
    return expression.first > 0 and words.lower[expression.first - 1] in time.past_cues


def of_all(words: Words, expressions: Sequence[Expression], lexicon: Lexicon, *, default: int) -> list[int]:
    """Which way the sentence of each expression looks, as `at` says; `default` where nothing tells.

    A weekday or month is one throughout a text: where all the sentences that tell look ahead, the others do too. The
    end of a range looks where its begin does.
    """
    rows: list[tuple[Expression, Weekday | Month | None, int]] = []
    for one in expressions:
        looks = 0
        if _ends_range(one.meaning) and rows:
            looks = rows[-1][2]
        elif not isinstance(one.meaning, Fixed):
            looks = at(words, one, lexicon)
        rows.append((one, open_place(one.meaning), looks))
    ahead = {place for _, place, looks in rows if place and looks > 0}
    if ahead:
        ahead -= {
            place
            for one, place, looks in rows
            if place in ahead and (looks < 0 or (not looks and _told_behind(words, one, lexicon) < 0))
        }
    return [looks or (1 if place in ahead else default) for _, place, looks in rows]


def _ends_range(meaning: Meaning) -> bool:
    return isinstance(meaning.day if isinstance(meaning, Clock) else meaning, Until)


def at(words: Words, expression: Expression, lexicon: Lexicon) -> int:
    """-1 where the words round it look back, 1 where they look ahead, 2 where the word right before does, else 0."""
    time, first, last = lexicon.language.time, expression.first, expression.last
    if is_past(words, expression, time):
        return -1
    if first and _opens_ahead(words, expression, lexicon):
        return 2
    behind = words.lower[last] if last < len(words) else ""
    if behind in time.future_verbs:
        return 1
    if looks := _told_before(words, expression, lexicon):
        return looks
    if _opens_sentence(words, first) and behind not in GENITIVES:
        return _told_behind(words, expression, lexicon)
    return min(_told_behind(words, expression, lexicon), 0) if expression.rule == "date.day" else 0


def _told_before(words: Words, expression: Expression, lexicon: Lexicon) -> int:
    """Which way the sentence looks before an expression; 0 where it does not tell."""
    time, first = lexicon.language.time, expression.first
    looks = _cued(words, first, lexicon)
    if looks < 0 and isinstance(open_place(expression.meaning), Month) and _is_aim(words, first, time):
        looks = 0
    return looks or int(first > 0 and words.lower[first - 1] in time.ahead_openings)


def _opens_sentence(words: Words, first: int) -> bool:
    """Whether an expression stands at the head of its sentence, or behind one word: "In January, she won"."""
    return _ends_before(words, first) or _ends_before(words, first - 1)


def _ends_before(words: Words, i: int) -> bool:
    """Whether a sentence or a paragraph ends right before a word."""
    if i < 1 or words.classes[i - 2 if i > 1 and words.classes[i - 1] & MARK else i - 1] & STOP:
        return True
    return "\n" in words.text[words.end(i - 1) : words.starts[i]]


def _told_behind(words: Words, expression: Expression, lexicon: Lexicon) -> int:
    """Which way the first word that tells looks behind an expression: "On Friday, she will speak", "Friday marked"."""
    cues = lexicon.temporal["future_cues"]
    for i in range(expression.last, min(expression.last + _BEHIND, len(words))):
        classes = words.classes[i]
        past = classes & PAST and _is_past_verb(words, i, lexicon.language.time)
        if words.lower[i] in cues and _is_future_cue(words, i, cues):
            return 0 if past else 1  # "they planned to leave"
        if past:
            return -1
        if classes & STOP:
            return 0
    return 0


def _opens_ahead(words: Words, expression: Expression, lexicon: Lexicon) -> bool:
    """Whether the word right before puts an open date ahead: "as soon as May", "by May", "closed until Monday"."""
    time, first, lower = lexicon.language.time, expression.first, words.lower
    before = lower[first - 1]
    if before in time.future_openings:
        return first > 2 and lower[first - 3] in time.future_openings
    if before not in time.deadline_openings:
        return False
    if not isinstance(open_place(expression.meaning), Weekday):
        return not (_opens_sentence(words, first) and _told_behind(words, expression, lexicon) < 0)
    # "By Monday the road was clear" and "until Monday nobody knew" tell what has been.
    lasting = before in time.lasting_openings and not words.classes[first - 1] & CAPITAL
    return lasting and first > 1 and lower[first - 2] not in time.no_lasting


def _cued(words: Words, first: int, lexicon: Lexicon) -> int:
    """Which way the nearest word that tells looks, in the sentence before word `first`."""
    time, cues = lexicon.language.time, lexicon.temporal["future_cues"]
    for i in range(first - 1, max(-1, first - 1 - _WINDOW), -1):
        word, classes = words.lower[i], words.classes[i]
        if word in cues and _is_future_cue(words, i, cues):
            over = any(_begins(words, j, lexicon.temporal["past_perfect"]) for j in range(max(0, i - _PERFECT), i - 1))
            return -1 if over else 1
        if classes & PAST and _is_past_verb(words, i, time):
            return 1 if _is_condition(words, i, time) else -1
        if classes & (STOP | MARK) or word == ";":
            return 0
        if word in time.past_auxiliaries and i + 1 < first and words.lower[i + 1] not in time.infinitives:
            return 0  # "you can tell that it was wet on Sunday", but not "it was to open on Sunday"
    return 0


def _is_aim(words: Words, first: int, time: TimeWords) -> bool:
    """Whether an infinitive before word `first` tells what may come: "she threatened to leave in July"."""
    for i in range(first - 2, max(0, first - 1 - _WINDOW), -1):
        if words.lower[i] in time.infinitives and words.classes[i + 1] & (VERB | CAPITAL) == VERB:
            return True
        if words.classes[i] & STOP or _is_past_verb(words, i, time):
            return False
    return False


def _is_condition(words: Words, verb: int, time: TimeWords) -> bool:
    """Whether a verb in the past tense tells of what may come: "if she won", but not "asked if she won"."""
    before = range(max(1, verb - _CONDITION), verb)
    return any(words.lower[i] in time.conditions and not words.classes[i - 1] & CUE for i in before)


def _is_past_verb(words: Words, i: int, time: TimeWords) -> bool:
    """Whether a word is a verb in the past tense, "won", "was shot", and no participle: "is expected"."""
    if words.classes[i] & (PAST | CAPITAL) != PAST:
        return False
    return not words.classes[i - 1] & AUXILIARY or words.lower[i - 1] in time.past_auxiliaries


def _is_future_cue(words: Words, i: int, cues: Phrases) -> bool:
    """Whether a phrase that looks ahead begins at a word, and no month: "may", but not "May"."""
    return _begins(words, i, cues) and words.classes[i] & (MONTH | CAPITAL) != MONTH | CAPITAL


def _begins(words: Words, i: int, phrases: Phrases) -> bool:
    rows = phrases.get(words.lower[i])
    return rows is not None and any(tuple(words.lower[i : i + len(parts)]) == parts for parts, _ in rows)
