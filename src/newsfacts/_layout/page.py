# SPDX-License-Identifier: MIT
"""A page: its lines, its headline, and its core from the first paragraph of prose to the last."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

import attrs

from newsfacts._bylines.dateline import dateline
from newsfacts._layout.lines import (
    CLOSERS,
    DASHES,
    EDGES,
    LONG,
    OPEN_QUOTES,
    SENTENCE,
    WORD,
    Line,
    counts_comments,
    is_clock,
    opening_stamp,
    reaches,
)
from newsfacts._layout.makers import is_name, tells_makers
from newsfacts._record import record
from newsfacts.lexicon import Lexicon
from newsfacts.records import ZoneKind

if TYPE_CHECKING:
    from newsfacts.lang.schema import PageWords

_GLUED = re.compile(r"[a-z]{4}[A-Z][a-z]{3}")
_HEAD_LINES = 40
"""How far down the page a headline is looked for."""
_SUMMARY = 20
"""How many lines a list of main points ends within."""
BULLETS = ("\u2022", "\u00b7", "-", "*", "\u2013")
_LONG_TITLE = 25
_SHORT_WORD = 3
_TITLE_WORDS = 4
_REPEATED = 15
"""How many characters it is worth that the page repeats a line, as it does its headline."""
_SIGNED = 12
"""How many, that makers or days stand below a line."""
_TO_MAKERS = 6
"""How many lines below it they are looked for in."""
_PICTURED = 16
"""How many a line loses that seems to be a caption."""
_BELOW = 12
"""How many a line loses that stands below makers and a title above them."""
_DECKED = 24
"""How many a line loses that says in more words what the one above it does."""
_LONG_DECK = 85
"""Characters from which a line is rather the deck of a headline than one."""
_BARE_LINES = 2
"""How many lines of an article without a page around it may be its headline."""
_SIGN_OFF = re.compile(
    r"[.!?][\"'\u2019\u201d)]*\s*(?:"
    r"[(\[]([^()\[\]]{2,40})[)\]]\.?"
    r"|(?:--|[-\u2013\u2014/])\s?([^\W\d_][\w .,/&-]{1,40})"
    r"|\s([A-Z]{2,8}(?:,\s[A-Z]{2,8}){0,2}))$"
)
"""Who signs a text, behind its last sentence: "(AFP)", "\u2014 Reuters", "\u2013 With Jane Roe", "PTI"."""
_ABBREVIATION = re.compile(r"[A-Z]{2,6}")
_LONGEST_SIGN_OFF = 60
_CONTACTS = 9
"""How many lines a block of contacts has with its heading at most."""
_LINK_BOX = 3
"""How many links stand between two paragraphs at most."""
_SHORTEST_TITLE = 15
_LONGEST_CAPTION = 250
_DURATION = re.compile(r"\(\d{1,2}:\d\d\)$")
"""The end of a video's title."""
_BRACKETS = "(["
_FURNITURE = frozenset({ZoneKind.BYLINE, ZoneKind.STAMP, ZoneKind.NAV, ZoneKind.CREDIT, ZoneKind.CAPTION})
"""What stands between a deck and the body."""
_MAKERS_OR_CREDIT = frozenset({ZoneKind.BYLINE, ZoneKind.STAMP, ZoneKind.CREDIT})
"""What parts a sentence that is no deck from the body."""
_ENDS = frozenset({ZoneKind.NAV, ZoneKind.COUNTER, ZoneKind.TAGS})
"""Kinds of headings that nothing of the article follows: of comments, of topics."""
_MAKERS = frozenset({ZoneKind.BYLINE, ZoneKind.STAMP})
_OF_MAKERS = frozenset({None, ZoneKind.BYLINE})
PICTURE = frozenset({ZoneKind.CAPTION, ZoneKind.CREDIT})
_BETWEEN = PICTURE | {None, ZoneKind.OTHER, ZoneKind.COUNTER}
"""What may stand between a headline and the makers."""
_MAKERS_END = _MAKERS | {ZoneKind.COUNTER, ZoneKind.NAV, ZoneKind.PROMO, ZoneKind.CAPTION}
"""What stands right above the first paragraph."""
_MAY_SIGN_OFF = frozenset({None, ZoneKind.CAPTION})
"""What a line that ends with the name of an agency seems to be."""
_WEB = frozenset({ZoneKind.NAV, ZoneKind.PROMO, ZoneKind.RELATED, ZoneKind.TAGS, ZoneKind.FOOTER})
"""What tells a page from a bare article."""


@record(eq=False, repr=False)
class Page:
    """The lines of a page with what only all of them together tell.

    Attributes:
        lines: They.
        lexicon: The words that are known.
        counts: How often each line stands on the page.
        bare: Whether nothing on it speaks of a web page.
        signed: Each two words of its bylines that stand side by side.

    """

    lines: Sequence[Line]
    lexicon: Lexicon
    counts: Mapping[str, int]
    bare: bool
    signed: frozenset[str]

    @classmethod
    def of(cls, lines: Sequence[Line], lexicon: Lexicon) -> Page:
        """The page that has these lines."""
        lines = _with_contacts(_with_captions(lines))
        bare = not any(line.kind in _WEB for line in lines)
        signed = frozenset(
            " ".join(pair).rstrip(",;")
            for line in lines
            if line.kind is ZoneKind.BYLINE
            for pair in pairwise(line.text.split())
        )
        return cls(lines, lexicon, Counter(line.text for line in lines), bare, signed)

    @property
    def words(self) -> PageWords:
        """The standing phrases of the language."""
        return self.lexicon.language.page

    def kind(self, index: int) -> ZoneKind | None:
        """What the line's own words tell; `None` beyond the page."""
        return self.lines[index].kind if 0 <= index < len(self.lines) else None

    def text(self, index: int) -> str:
        """The line; empty beyond the page."""
        return self.lines[index].text if 0 <= index < len(self.lines) else ""

    def is_by(self, name: str) -> bool:
        """Whether a line of the head that tells of makers names one of them so."""
        name = f" {name} ".casefold()
        return any(
            name in f" {line.text} ".replace(",", " ").casefold() and (line.kind or self.is_signed(i))
            for i, line in enumerate(self.lines[:_HEAD_LINES])
            if line.kind in _OF_MAKERS and not line.prose
        )

    def is_signed(self, index: int) -> bool:
        """Whether the line tells of makers or days, and more than a name that may be anybody's."""
        kind, text = self.kind(index), self.text(index)
        if kind is not None or not text or self.lines[index].prose:
            return kind in _MAKERS and not is_clock(text)
        return tells_makers(text, self.lexicon) or opening_stamp(text, self.lexicon.language) > 0


def _with_captions(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines, a sentence being a picture's caption where the credit stands in brackets on the next line."""
    credited = [i - 1 for i, line in enumerate(lines) if line.kind is ZoneKind.CREDIT and line.text[0] in _BRACKETS]
    if not credited:
        return lines
    out = list(lines)
    for i in credited:
        line = lines[i]
        sentence = line.prose and len(line.text) <= _LONGEST_CAPTION and ". " not in line.text
        if i >= 0 and sentence and not line.text.startswith(OPEN_QUOTES):
            out[i] = attrs.evolve(line, kind=ZoneKind.CAPTION, prose=False)
    return out


def _with_contacts(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines, those of a block that tells whom to call or write to being no makers of the page and no title."""
    headings = [i for i, line in enumerate(lines) if line.heads and line.kind is ZoneKind.OTHER]
    if not headings:
        return lines
    out = list(lines)
    for heading in headings:
        block = range(heading + 1, min(len(lines), heading + _CONTACTS))
        stop = next((i for i in block if lines[i].prose), block.stop)
        last = max((i for i in block if i < stop and reaches(lines[i].text)), default=heading)
        for i in range(heading + 1, last + 1):
            out[i] = attrs.evolve(lines[i], kind=ZoneKind.OTHER, heads=False)
    return out


def find_headline(page: Page) -> int | None:
    """The line that is the title: above the prose, long enough, and rather one that the page repeats."""
    candidates: list[int] = []
    untold = 0
    for i, line in enumerate(page.lines[:_HEAD_LINES]):
        if _is_title(line):
            candidates.append(i)
        elif line.prose and (page.bare or _begins_body(page, i)):
            break
        untold += line.kind is None and len(line.text) >= _SHORTEST_TITLE
        if page.bare and untold == _BARE_LINES:
            break

    def rank(i: int) -> tuple[bool, bool, int, int]:
        text = page.lines[i].text
        weight = min(len(text), 40) + _REPEATED * (len(text) >= _LONG_TITLE and page.counts[text] > 1)
        weight -= _BELOW * _is_below_makers(page, i)
        weight += _SIGNED * _is_signed(page, i) - _PICTURED * _is_under_picture(page, i) - _DECKED * _is_deck(page, i)
        return not page.is_signed(i), not _GLUED.search(text), weight, -i

    return max(candidates[:6], key=rank, default=None)


def _is_signed(page: Page, index: int) -> bool:
    """Whether makers or days stand below a line, with a deck and pictures between them at most."""
    for i in range(index + 1, min(len(page.lines), index + _TO_MAKERS)):
        if page.is_signed(i):
            return True
        kind = page.kind(i)
        if kind not in _BETWEEN:
            return False
    return False


def _is_below_makers(page: Page, index: int) -> bool:
    """Whether a byline and a stamp stand right above a line, as below a headline: a note on the article follows."""
    return frozenset((page.kind(index - 1), page.kind(index - 2))) == _MAKERS and any(
        map(_is_title, page.lines[max(0, index - _TO_MAKERS) : index - 2])
    )


def _is_under_picture(page: Page, index: int) -> bool:
    """Whether a picture's credit follows the line, or it is the picture's caption or the alternative text of one."""
    before, text = page.text(index - 1), page.text(index)
    # The number of pictures may stand between the two.
    after = page.text(index + 1 + (page.kind(index + 1) is ZoneKind.COUNTER))
    doubled = after.startswith(text) or (len(before) >= _LONG_TITLE and text.startswith(before))
    return page.kind(index + 1) in PICTURE or (doubled and page.counts[text] < 3)


def _is_deck(page: Page, index: int) -> bool:
    """Whether the line seems to be the deck of a headline right above it: that one is shorter and no label."""
    above, text = page.text(index - 1), page.text(index)
    if not index or len(text) < _LONG_DECK or len(above) >= len(text) or not _is_title(page.lines[index - 1]):
        return False
    words = above.split()
    return len(words) > _SHORT_WORD or any(word.islower() and len(word) > _SHORT_WORD for word in words)


def _begins_body(page: Page, index: int) -> bool:
    """Whether a paragraph follows the sentence at once, and both are longer than notes to the reader are, or two do."""
    after = page.lines[index + 1 : index + 3]
    if not after or not after[0].prose:
        return False
    return len(page.text(index)) + len(after[0].text) >= 2 * LONG or (len(after) > 1 and after[1].prose)


def _is_title(line: Line) -> bool:
    """Whether the line could be a headline: three words at least, and no full sentence."""
    text = line.text
    if line.kind is not None or not _SHORTEST_TITLE <= len(text) <= 200 or text.count(" ") < 2:
        return False
    if len(text) >= LONG:
        return text[-1] not in '.:;,!?)"\u201d'
    if "@" in text or (text[-1] == ")" and _DURATION.search(text)):
        return False
    ended = text.rstrip(CLOSERS).endswith((".", ":", ";", ",", *DASHES))
    return (not line.prose and not ended) or (text[-1] == "." and _is_title_case(text))


def _is_title_case(text: str) -> bool:
    """Whether a title of whole sentences is written as titles are: "She Kept the Secrets. Then the Library Burned."."""
    long = [word for word in WORD.findall(text) if len(word) > _SHORT_WORD]
    return len(long) >= _TITLE_WORDS and all(word[0].isupper() for word in long)


def core(page: Page, headline: int | None) -> tuple[int, int]:
    """Index of the first line of the body and after its last."""
    begin = 0 if headline is None else headline + 1
    prose = [i for i in range(_after_summary(page, begin), len(page.lines)) if page.lines[i].prose]
    if not prose:
        return begin, len(page.lines)
    first = next(
        (i for i in prose if headline is None or i > headline + 12 or not _is_above(page, headline, i)), prose[0]
    )
    first = _with_short_start(page, begin, first)
    return first, with_short_end(page, _last_paragraph(page, first, sum(len(page.text(i)) for i in prose)) + 1)


def _with_short_start(page: Page, begin: int, first: int) -> int:
    """Where the story begins, the short sentences right above its first long one included that makers stand above."""
    start = first
    while start > begin and _is_short_sentence(page.lines[start - 1]):
        start -= 1
    return start if start < first and page.kind(start - 1) in _MAKERS_END else first


def _last_paragraph(page: Page, first: int, total: int) -> int:
    """The last paragraph of the story that begins with a line, `total` being the characters of all prose on the page.

    Where more than half of them are read, the footer or the heading of topics or comments ends it, and behind any other
    heading a single sentence is no part of it.
    """
    lines = page.lines
    seen, last, closed = 0, first, None
    for i in range(first, len(lines)):
        line = lines[i]
        if line.prose or (len(line.text) >= SENTENCE and signs_off(page, i)):
            goes_on = i + 1 < len(lines) and (lines[i + 1].prose or _is_short_quote(lines[i + 1]))
            if closed is not None and not goes_on and not _is_link_box(page, closed, i):
                continue
            closed = None
            seen += len(line.text)
            last = i
        elif 2 * seen > total:
            ends = line.heads and (line.kind in _ENDS or counts_comments(line.text.lower(), page.words))
            if ends or line.kind is ZoneKind.FOOTER:
                break
            closed = i if closed is None and line.heads else closed
    return last


def _is_link_box(page: Page, heading: int, index: int) -> bool:
    """Whether a few links part a paragraph from those before: the heading of links, links, then the paragraph."""
    links = range(heading + 1, index)
    return (
        page.kind(heading) is ZoneKind.RELATED
        and 0 < len(links) <= _LINK_BOX
        and all(page.kind(i) is None and len(page.text(i)) >= _SHORTEST_TITLE for i in links)
    )


def with_short_end(page: Page, last: int) -> int:
    """Where the story ends, the short sentences right behind its last paragraph and its pictures included.

    It ends with the sentence that the name of an agency or of a helper signs.
    """
    end = last
    while end < len(page.lines) and (page.kind(end) in PICTURE or _ends_story(page, end)):
        end += 1
        if signs_off(page, end - 1):
            return end
        if page.kind(end - 1) is None:
            last = end
    return last


def signs_off(page: Page, index: int) -> bool:
    """Whether a line is a sentence that somebody's name signs, as the last one of a text: "The pier reopens. (AFP)"."""
    line = page.lines[index]
    if line.kind not in _MAY_SIGN_OFF or line.heads or line.text[-1] in ".!?":
        return False
    match = _SIGN_OFF.search(line.text[-_LONGEST_SIGN_OFF:])
    if match is None:
        return False
    bracketed, dashed, bare = match.groups()
    agencies = page.lexicon.agencies
    if dashed:
        return line.kind is None and dashed[0].isupper()
    first, *others = re.split("[,/]", (bare or bracketed).lower())
    known = first in agencies or (bracketed and _ABBREVIATION.fullmatch(bracketed))
    return bool(known) and not any(other.strip().count(" ") for other in others)


def _ends_story(page: Page, index: int) -> bool:
    return _is_short_sentence(page.lines[index]) or signs_off(page, index)


def _is_short_quote(line: Line) -> bool:
    return line.text.startswith(OPEN_QUOTES) and _is_short_sentence(line)


def _is_short_sentence(line: Line) -> bool:
    text = line.text
    bare = text.rstrip(CLOSERS)
    whole = bare.endswith(".") and not bare.endswith("..")
    begins = text[0].isupper() or text[0].isdigit() or text.startswith(OPEN_QUOTES)
    return line.kind is None and not line.prose and whole and begins and text.count(" ") >= _SHORT_WORD


def _after_summary(page: Page, begin: int) -> int:
    """Index after the main points that may be listed above the article."""
    end = begin
    for i in range(begin, min(len(page.lines), begin + _SUMMARY)):
        listed = end > begin and page.text(i).startswith(BULLETS)
        if listed or page.text(i).lower().strip(EDGES) in page.words.summaries:
            end = i + 1
    return end


def _is_above(page: Page, headline: int, index: int) -> bool:
    """Whether a sentence is no paragraph yet: bylines, stamps or pictures part it from the next one.

    Buttons and a picture with its own caption part only a deck from the body.
    """
    text = page.text(index)
    if len(text) >= 300 or text.startswith(OPEN_QUOTES):
        return False
    if _is_portrait(page, index):
        return True
    parting = _MAKERS_OR_CREDIT if _is_no_deck(page, headline, index) else _FURNITURE
    for i, line in enumerate(page.lines[index + 1 : index + 9], index + 1):
        if line.prose:
            return False
        if line.kind is ZoneKind.CAPTION and text in line.text:
            return True
        if page.is_signed(i) or (line.kind in parting and not is_clock(line.text)):
            return True
    return False


def _is_portrait(page: Page, index: int) -> bool:
    """Whether a sentence begins with a name that stands alone a few lines above it."""
    text = page.text(index)
    return any(is_name(name) and text.startswith(f"{name} ") for name in map(page.text, range(index - 3, index)))


def _is_no_deck(page: Page, headline: int, index: int) -> bool:
    """Whether a sentence tells its place, or makers stand above it and a deck above those or buttons between.

    Below the heading of a summary it is one.
    """
    if page.text(index - 1).lower().strip(EDGES) in page.words.summaries:
        return False
    if dateline(page.text(index), 0, page.lexicon) is not None:
        return True
    signed = next((i for i in range(index - 1, headline, -1) if page.is_signed(i)), None)
    if signed is None:
        return False
    decked = any(page.kind(i) is None and len(page.text(i)) >= _LONG_TITLE for i in range(headline + 1, signed))
    return decked or page.kind(index - 1) in _MAKERS_END - _MAKERS
