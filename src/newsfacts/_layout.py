# SPDX-License-Identifier: MIT
"""The anatomy of a page: what each line is.

A line is judged by its own words where these are a standing phrase of web pages, and else by its place. The passes
find the headline, then the core of the page (from the first paragraph of prose to the last), and label what stands
before, inside and behind that core. Prose is left alone unless something speaks against it, so that a bare article,
paragraph or sentence is body.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

import attrs

from newsfacts.lang.schema import Language, PageWords
from newsfacts.lexicon import Lexicon
from newsfacts.records import Zone, ZoneKind

_LINE = re.compile(r"[^\r\n]+")
_WORD = re.compile(r"[^\W\d_]+")
_COUNTER = re.compile(r"[\d.,]+\s?[KMkm]?(?:\s+([^\W\d]+))?(?:\s+([^\W\d]+))?")
_YEARS = re.compile(r"[12]\d{3}(?:\s?[-\u2013]\s?\d{1,4})?")
_BRACKETED = re.compile(r"[(\[|]([^()\[\]|]{2,80})[)\]]?$")
_SLASHED = re.compile(r"[^\W\d_]\s?/\s?[A-Z][\w &]{1,40}$")
_SLIDE = re.compile(r"\[\d{1,2}\s?(?:/|of)\s?\d{1,2}\]")
_TRAILING_NAME = re.compile(r"(?<=[a-z]{3})[.\u2019\u201d]\s+(?:[A-Z][\w'\u2019.-]*(?:\s?/\s?|\s+)?){1,5}$")
_GLUED = re.compile(r"[a-z]{4}[A-Z][a-z]{3}")
_SENTENCE_END = tuple(".!?:\u2026\u3002")
_CUT_OFF = ("...", "\u2026")
_DASHES = tuple("-\u2013\u2014_")
_OPEN_QUOTES = tuple("\"'\u2018\u201c\u201e\u00ab")
_CLOSERS = "\"'\u2019\u201d\u00bb)]\u201c\u2018"
_EDGES = "\u2022\u00b7|>\u00bb\u2192-\u2013\u2014*: .\u2026\t\u00a0\ufeff"

LONG = 130
"""Characters from which a line is more likely prose than a label, a title or a link."""
SENTENCE = 50
"""Characters from which a line with a full stop is more likely prose than a label."""
HEAD_LINES = 40
"""How far down the page a headline is looked for."""

_FURNITURE = frozenset({ZoneKind.BYLINE, ZoneKind.STAMP, ZoneKind.NAV, ZoneKind.CREDIT, ZoneKind.CAPTION})
"""What stands between a deck and the body."""
_PICTURE = frozenset({ZoneKind.CAPTION, ZoneKind.CREDIT})
_WEB = frozenset({ZoneKind.NAV, ZoneKind.PROMO, ZoneKind.RELATED, ZoneKind.TAGS, ZoneKind.FOOTER})
"""What tells a page from a bare article."""
_LIMITS = {ZoneKind.RELATED: 200, ZoneKind.TAGS: 200, ZoneKind.CREDIT: 120, ZoneKind.PROMO: 2 * LONG}
"""Characters up to which an opening is believed: longer lines that begin so are prose."""

Labels = Iterator[tuple[int, ZoneKind]]
"""What a pass says: index of a line and what it is."""


@attrs.frozen(eq=False)
class Line:
    """One line of a page and what its own words tell.

    Attributes:
        start: Offset of its first character that is no white space.
        text: The line, stripped.
        kind: What it is where its own words tell, else `None`.
        prose: Whether it reads as a sentence of an article.
        heads: Whether it is the heading of a section that follows an article.

    """

    start: int
    text: str
    kind: ZoneKind | None
    prose: bool
    heads: bool


@attrs.frozen(eq=False)
class _Page:
    """The lines of a page with what only all of them together tell.

    Attributes:
        lines: They.
        words: The standing phrases of the language.
        counts: How often each line stands on the page.
        bare: Whether nothing on it speaks of a web page.

    """

    lines: Sequence[Line]
    words: PageWords
    counts: Mapping[str, int]
    bare: bool

    def kind(self, index: int) -> ZoneKind | None:
        """What the line's own words tell; `None` beyond the page."""
        return self.lines[index].kind if 0 <= index < len(self.lines) else None

    def text(self, index: int) -> str:
        """The line; empty beyond the page."""
        return self.lines[index].text if 0 <= index < len(self.lines) else ""


def body(text: str) -> tuple[Zone, ...]:
    """Every line that is not blank, as body."""
    return tuple(_zone(start, line, ZoneKind.BODY) for start, line in _split(text))


def zones(text: str, lexicon: Lexicon) -> tuple[Zone, ...]:
    """Every line that is not blank and what it is."""
    split = _split(text)
    if len(split) < 2:
        return tuple(_zone(start, line, ZoneKind.BODY) for start, line in split)
    lines = [_read(start, line, lexicon) for start, line in split]
    page = _Page(
        lines,
        lexicon.language.page,
        counts=Counter(line.text for line in lines),
        bare=not any(line.kind in _WEB for line in lines),
    )
    return tuple(_zone(line.start, line.text, kind) for line, kind in zip(lines, _label(page), strict=True))


def _split(text: str) -> list[tuple[int, str]]:
    out: list[tuple[int, str]] = []
    for match in _LINE.finditer(text):
        line = match[0].lstrip()
        if line:
            out.append((match.end() - len(line), line.rstrip()))
    return out


def _zone(start: int, text: str, kind: ZoneKind) -> Zone:
    return Zone(start=start, end=start + len(text), text=text, kind=kind)


# --- a line by its own words ------------------------------------------------------------------------------------------


def _read(start: int, text: str, lexicon: Lexicon) -> Line:
    page = lexicon.language.page
    bare = text.rstrip(_CLOSERS)
    ended = bare.endswith(_SENTENCE_END)
    lower = text[:LONG].lower().replace("\u2019", "'").replace("\u00a0", " ")
    phrase = lower.strip(_EDGES)
    kind = _own_kind(text, lower, phrase, ended, lexicon)
    stopped = ended and not bare.endswith((*_CUT_OFF, "?"))
    return Line(
        start,
        text,
        kind,
        prose=kind is None and (len(text) >= LONG or (stopped and len(text) >= SENTENCE)),
        heads=kind is not None and len(text) <= LONG and (phrase in page.comments or _is_heading(phrase, page)),
    )


def _is_heading(phrase: str, page: PageWords) -> bool:
    return any(phrase in page.lines[kind] for kind in (ZoneKind.RELATED, ZoneKind.TAGS, ZoneKind.BIO))


def _own_kind(text: str, lower: str, phrase: str, ended: bool, lexicon: Lexicon) -> ZoneKind | None:
    page = lexicon.language.page
    if len(text) <= LONG:
        for kind, phrases in page.lines.items():
            if phrase in phrases:
                return kind
        if _is_counter(phrase, page):
            return ZoneKind.COUNTER
        if _is_stamp(lower, lexicon.language):
            return ZoneKind.STAMP
        if lower.startswith(page.byline_openings) and _is_byline(text, ended):
            return ZoneKind.BYLINE
    plain = phrase[:1] == lower[:1]
    for kind, openings in lexicon.line_openings.get(lower[:1], ()) if plain else page.openings.items():
        if phrase.startswith(openings) or lower.startswith(openings):
            if kind is ZoneKind.CREDIT and ended and len(text) > 80:
                return ZoneKind.CAPTION
            return kind if len(text) <= _LIMITS.get(kind, 500) else None
    if not text.startswith(_OPEN_QUOTES):
        if len(text) <= 2 * LONG and not ended and any(map(lower.__contains__, page.footers)):
            return ZoneKind.FOOTER
        if any(map(lower.__contains__, page.invitations)):
            return ZoneKind.PROMO
    return _picture_kind(text, page)


def _is_counter(phrase: str, page: PageWords) -> bool:
    match = _COUNTER.fullmatch(phrase)
    return match is not None and all(word is None or word in page.counted for word in match.groups())


def _is_stamp(lower: str, language: Language) -> bool:
    """Whether the line is a date with its label and nothing more, or the label alone."""
    words = _WORD.findall(lower)
    if not 0 < len(words) <= 14:
        return False
    page, time = language.page, language.time
    labels = dated = 0
    for word in words:
        if word in page.stamps:
            labels += 1
        elif word in time.months:
            dated += 1
        elif word not in page.stamp_fillers and word not in time.weekdays:
            return False
    digits = sum(map(str.isdigit, lower))
    return (dated > 0 and digits > 0) or (labels > 0 and (digits > 0 or len(words) <= 3)) or digits >= 6


def _is_byline(text: str, ended: bool) -> bool:
    """Whether a line that begins with "by" goes on with names, or has lost them."""
    words = _WORD.findall(text)[1:]
    if len(words) <= 1 or "@" in text:
        return True
    capital = sum(word[0].isupper() for word in words)
    return words[0][0].isupper() and 2 * capital >= len(words) and not (ended and len(text) > 60)


def _picture_kind(text: str, page: PageWords) -> ZoneKind | None:
    """Caption or credit, by the source of a picture at its end."""
    if len(text) > 450:
        return None
    if _SLIDE.match(text):
        return ZoneKind.CAPTION
    tail = text[-90:]
    lower = tail.lower()
    bracket = _BRACKETED.search(tail) if text[-1] in ")]" or "|" in tail else None
    if bracket is not None:
        inner = bracket[1].lower() + text[-1]
        if ("/" in inner and bracket[1][0].isupper()) or any(map(inner.__contains__, page.photo_sources)):
            return ZoneKind.CREDIT if len(bracket[0]) > len(text) - 3 else ZoneKind.CAPTION
    if text[-1].isalnum() and (
        any(map(lower.__contains__, page.credit_cues))
        or (_SLASHED.search(tail) and any(map(lower.__contains__, page.photo_sources)))
        or (len(text) >= SENTENCE and _TRAILING_NAME.search(tail))
    ):
        return ZoneKind.CAPTION if len(text) >= SENTENCE else ZoneKind.CREDIT
    return None


# --- a line by its place ----------------------------------------------------------------------------------------------


def _label(page: _Page) -> list[ZoneKind]:
    headline = _headline(page)
    first, last = _core(page, headline)
    labels = {i: line.kind for i, line in enumerate(page.lines) if line.kind is not None}
    labels |= dict(_above(page, headline, first))
    labels |= dict(_inside(page, first, last))
    labels |= dict(_behind(page, last))
    labels |= dict(_twins(page))
    if headline is not None:
        title = page.lines[headline].text
        labels |= {i: ZoneKind.HEADLINE for i, line in enumerate(page.lines) if line.text == title}
    return [labels.get(i, ZoneKind.BODY) for i in range(len(page.lines))]


def _headline(page: _Page) -> int | None:
    """The line that is the title: above the prose, long enough, and rather one that the page repeats."""
    candidates: list[int] = []
    for i, line in enumerate(page.lines[: 2 if page.bare else HEAD_LINES]):
        if _is_title(line):
            candidates.append(i)
        elif line.prose and (page.bare or _begins_body(page, i)):
            break

    def rank(i: int) -> tuple[bool, int, int]:
        text = page.lines[i].text
        return not _GLUED.search(text), min(len(text), 40) + 15 * (len(text) >= 25 and page.counts[text] > 1), -i

    return max(candidates[:6], key=rank, default=None)


def _begins_body(page: _Page, index: int) -> bool:
    """Whether a paragraph follows the sentence at once, and both are longer than notes to the reader are."""
    after = page.lines[index + 1] if index + 1 < len(page.lines) else None
    return after is not None and after.prose and len(page.text(index)) + len(after.text) >= 2 * LONG


def _is_title(line: Line) -> bool:
    """Whether the line could be a headline: three words at least, and no full sentence."""
    text = line.text
    if line.kind is not None or not 15 <= len(text) <= 200 or text.count(" ") < 2:
        return False
    if len(text) >= LONG:
        return text[-1] not in '.:;,!?"\u201d'
    return not line.prose and not text.rstrip(_CLOSERS).endswith((".", ":", ";", ",", *_DASHES))


def _core(page: _Page, headline: int | None) -> tuple[int, int]:
    """Index of the first line of the body and after its last."""
    lines = page.lines
    begin = 0 if headline is None else headline + 1
    prose = [i for i in range(begin, len(lines)) if lines[i].prose]
    if not prose:
        return begin, len(lines)
    first = next((i for i in prose if headline is None or i > headline + 12 or not _is_above(page, i)), prose[0])
    total = sum(len(lines[i].text) for i in prose)
    seen = 0
    last = first
    closed = False
    for i in range(first, len(lines)):
        line = lines[i]
        if line.prose:
            if closed and not (i + 1 < len(lines) and lines[i + 1].prose):
                continue
            closed = False
            seen += len(line.text)
            last = i
        elif 2 * seen > total:
            if line.kind is ZoneKind.FOOTER or (line.heads and line.kind is ZoneKind.NAV):
                break
            closed = closed or line.heads
    return first, last + 1


def _is_above(page: _Page, index: int) -> bool:
    """Whether a sentence is no paragraph yet: bylines, stamps or pictures part it from the next one."""
    if len(page.lines[index].text) >= 300 or page.text(index).startswith(_OPEN_QUOTES):
        return False
    for line in page.lines[index + 1 : index + 9]:
        if line.prose:
            return False
        if line.kind in _FURNITURE:
            return True
    return False


def _above(page: _Page, headline: int | None, first: int) -> Labels:
    """Label what stands above the first paragraph."""
    if headline is None or page.bare:
        begin = 0
    else:
        begin = headline
        for i in range(headline):
            if page.kind(i) is None:
                yield i, ZoneKind.NAV if len(page.text(i)) < 40 else ZoneKind.OTHER
    decked = summary = False
    for i in range(begin if headline is None else headline + 1, first):
        text, kind = page.text(i), page.kind(i)
        if text.lower().strip(_EDGES) in page.words.summaries:
            summary = True
            yield i, ZoneKind.SUBHEAD
        elif kind is not None:
            summary = False
        elif summary:
            yield i, ZoneKind.DECK
        elif text.endswith(_DASHES):
            yield i, ZoneKind.BODY
        elif _is_signature(text, page.words):
            yield i, ZoneKind.BYLINE
        elif page.kind(i + 1) in _PICTURE:
            yield i, ZoneKind.CAPTION
        elif not decked and len(text) >= 25 and headline is not None:
            decked = True
            yield i, ZoneKind.DECK
        elif page.bare:
            yield i, ZoneKind.SUBHEAD
        else:
            yield i, ZoneKind.CAPTION if len(text) >= 25 else ZoneKind.NAV


def _inside(page: _Page, first: int, last: int) -> Labels:
    """Label what interrupts the body."""
    for i in range(first + 1, last):
        line, text = page.lines[i], page.text(i)
        follows = page.lines[i + 1].prose if i + 1 < last else False
        if line.kind is ZoneKind.COUNTER and follows and _YEARS.fullmatch(text):
            yield i, ZoneKind.SUBHEAD
        elif line.kind is not None or line.prose:
            continue
        elif _is_name(text) and page.counts[text] > 1:
            yield i, ZoneKind.CREDIT
        elif page.kind(i + 1) in _PICTURE and not text.startswith(_OPEN_QUOTES):
            yield i, ZoneKind.CAPTION
        elif text.isupper() and len(text) > 40 and text[0].isalpha() and text[-1] != ".":
            yield i, ZoneKind.RELATED
        elif _is_subhead(text) and not _is_listed(page, i):
            plain = len(text) <= 75 or text[-1] == "?" or not page.lines[i - 1].prose
            yield i, ZoneKind.SUBHEAD if plain else ZoneKind.CAPTION


def _is_subhead(text: str) -> bool:
    """Whether a short line between paragraphs is a heading: no sentence, or a title in quotation marks."""
    if text.startswith(_OPEN_QUOTES):
        words = _WORD.findall(text)
        return len(words) >= 3 and all(word[0].isupper() for word in words if len(word) > 3)
    return (
        text[-1] not in '.!:\u2026,;"\u201d' and not text.endswith(_DASHES) and (text[0].isupper() or text[0].isdigit())
    )


def _is_listed(page: _Page, index: int) -> bool:
    """Whether the line is one of three short ones in a row, as in a list."""
    short = [line.kind is None and not line.prose for line in page.lines[max(0, index - 2) : index + 3]]
    return any(map(all, zip(short, short[1:], short[2:], strict=False)))


def _behind(page: _Page, last: int) -> Labels:
    """Label what follows the body, and the author's portrait that ends it."""
    for i in range(max(1, last - 3), last):
        if page.lines[i].prose and _is_bio(page, i):
            yield i, ZoneKind.BIO
            if _is_name(page.text(i - 1)):
                yield i - 1, ZoneKind.BIO
    section: ZoneKind | None = None
    for i in range(last, len(page.lines)):
        line = page.lines[i]
        if line.heads:
            section = ZoneKind.OTHER if line.kind is ZoneKind.NAV else line.kind
        elif line.kind is ZoneKind.STAMP and section is ZoneKind.RELATED:
            yield i, ZoneKind.RELATED
        elif line.kind is not None:
            continue
        elif _is_bio(page, i):
            yield i, ZoneKind.BIO
        elif section is ZoneKind.RELATED and len(line.text) < 25 and line.text.isupper():
            yield i, ZoneKind.NAV
        elif section is not None:
            yield i, section
        elif _is_name(line.text):
            yield i, ZoneKind.BIO
        elif not page.bare:
            yield i, ZoneKind.NAV if len(line.text) < 25 else ZoneKind.RELATED


def _twins(page: _Page) -> Labels:
    """Label captions that the picture's alternative text doubles: the same line, or how the next one begins."""
    for i, (line, after) in enumerate(pairwise(page.lines)):
        if len(line.text) < 10 or line.kind not in (None, ZoneKind.CAPTION) or not after.text.startswith(line.text):
            continue
        if after.text == line.text or not after.prose:
            yield i, ZoneKind.CAPTION
            yield i + 1, ZoneKind.CAPTION


def _is_name(text: str) -> bool:
    """Whether the line is two to four capitalised words and nothing else."""
    words = text.split()
    return 2 <= len(words) <= 4 and all(word[0].isupper() and word.strip(".,").isalpha() for word in words)


def _is_signature(text: str, words: PageWords) -> bool:
    """Whether the line in the head is a bare name or the name of a desk."""
    last = text.lower().rsplit(None, 1)[-1]
    return _is_name(text) or (len(text) <= 60 and last in words.desks)


def _is_bio(page: _Page, index: int) -> bool:
    """Whether the line says what an author does, or tells of the person whose bare name stands above it."""
    text, above = page.text(index), page.text(index - 1)
    if _is_name(above) and above.split()[-1] in text[:60].split():
        return True
    lower = text.lower()
    cued = any(map(lower.__contains__, page.words.bio_cues))
    return cued and not page.words.jobs.isdisjoint(_WORD.findall(lower))
