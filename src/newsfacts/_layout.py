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
from collections.abc import Collection, Sequence

import attrs

from newsfacts.lang.schema import Language, PageWords
from newsfacts.records import Zone, ZoneKind

_LINE = re.compile(r"[^\r\n]*\S[^\r\n]*")
_WORD = re.compile(r"[^\W\d_]+")
_COUNTER = re.compile(r"[\d.,]+\s?[KMkm]?(?:\s+([^\W\d]+))?")
_BRACKETED = re.compile(r"[(\[|]([^()\[\]|]{2,80})[)\]]?$")
_SLIDE = re.compile(r"\[?\d{1,2}\s?(?:/|of)\s?\d{1,2}\]?")
_SENTENCE_END = tuple(".!?:\u2026\u3002")
_CLOSERS = "\"'\u2019\u201d\u00bb)]\u201c\u2018"
_EDGES = "\u2022\u00b7|>\u00bb\u2192-\u2013\u2014*: .\u2026\t\u00a0\ufeff"

LONG = 130
"""Characters from which a line is more likely prose than a label, a title or a link."""
HEAD_LINES = 40
"""How far down the page a headline is looked for."""


_FURNITURE = frozenset({ZoneKind.BYLINE, ZoneKind.STAMP, ZoneKind.NAV, ZoneKind.CREDIT, ZoneKind.CAPTION})


@attrs.frozen(eq=False)
class Line:
    """One line of a page and what its own words tell.

    Attributes:
        start: Offset of its first character that is no white space.
        text: The line, stripped.
        kind: What it is where its own words tell, else `None`.
        prose: Whether it reads as a sentence of an article.

    """

    start: int
    text: str
    kind: ZoneKind | None
    prose: bool


def body(text: str) -> tuple[Zone, ...]:
    """Every line that is not blank, as body."""
    return tuple(_zone(start, line, ZoneKind.BODY) for start, line in _split(text))


def zones(text: str, language: Language) -> tuple[Zone, ...]:
    """Every line that is not blank and what it is."""
    split = _split(text)
    if len(split) < 2:
        return tuple(_zone(start, line, ZoneKind.BODY) for start, line in split)
    lines = [_read(start, line, language) for start, line in split]
    kinds = _label(lines, language.page)
    return tuple(_zone(line.start, line.text, kind) for line, kind in zip(lines, kinds, strict=True))


def _split(text: str) -> list[tuple[int, str]]:
    out: list[tuple[int, str]] = []
    for match in _LINE.finditer(text):
        line = match[0]
        out.append((match.start() + len(line) - len(line.lstrip()), line.strip()))
    return out


def _zone(start: int, text: str, kind: ZoneKind) -> Zone:
    return Zone(start=start, end=start + len(text), text=text, kind=kind)


# --- a line by its own words ------------------------------------------------------------------------------------------


def _read(start: int, text: str, language: Language) -> Line:
    ended = text.rstrip(_CLOSERS).endswith(_SENTENCE_END)
    kind = _own_kind(text, ended, language)
    return Line(start, text, kind, prose=kind is None and (len(text) >= LONG or (ended and len(text) >= 50)))


def _own_kind(text: str, ended: bool, language: Language) -> ZoneKind | None:
    page = language.page
    lower = text[:LONG].lower()
    phrase = lower.strip(_EDGES).replace("\u2019", "'")
    if len(text) <= LONG:
        for kind, phrases in page.lines.items():
            if phrase in phrases:
                return kind
        if not any(map(str.isalpha, phrase)) or _is_counter(phrase, page):
            return ZoneKind.COUNTER if any(map(str.isdigit, phrase)) and len(phrase) < 12 else ZoneKind.NAV
        if _is_stamp(lower, language):
            return ZoneKind.STAMP
        if _is_byline(text, lower, ended, page):
            return ZoneKind.BYLINE
    for kind, openings in page.openings.items():
        if phrase.startswith(openings) or lower.startswith(openings):
            return _opened(kind, text, ended)
    if len(text) <= 2 * LONG and any(part in lower for part in page.footers) and not ended:
        return ZoneKind.FOOTER
    return _picture_kind(text, page)


def _opened(kind: ZoneKind, text: str, ended: bool) -> ZoneKind | None:
    """The kind that an opening tells, unless the line runs on as prose does."""
    limit = {ZoneKind.RELATED: 200, ZoneKind.CREDIT: 120, ZoneKind.TAGS: 200, ZoneKind.PROMO: 2 * LONG}.get(kind, 500)
    if kind is ZoneKind.CREDIT and ended and len(text) > 80:
        return ZoneKind.CAPTION
    return kind if len(text) <= limit else None


def _is_counter(phrase: str, page: PageWords) -> bool:
    match = _COUNTER.fullmatch(phrase)
    return match is not None and (match[1] is None or match[1] in page.counted)


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


def _is_byline(text: str, lower: str, ended: bool, page: PageWords) -> bool:
    if not lower.startswith(page.byline_openings) or (ended and len(text) > 60):
        return _is_opening_alone(lower, page.byline_openings)
    words = _WORD.findall(text)[1:]
    capital = sum(word[0].isupper() for word in words)
    return bool(words) and (words[0][0].isupper() or len(words) == 1) and capital * 2 >= len(words)


def _is_opening_alone(lower: str, openings: Collection[str]) -> bool:
    """Whether the line is an opening and nothing more, its name lost."""
    return any(lower.rstrip(": ") == opening.rstrip(": ") for opening in openings)


def _picture_kind(text: str, page: PageWords) -> ZoneKind | None:
    """Caption or credit, by the source of a picture at its end."""
    if len(text) > 450:
        return None
    if _SLIDE.match(text):
        return ZoneKind.CAPTION
    tail = text[-90:]
    bracket = _BRACKETED.search(tail) if text[-1] in ")]" or "|" in tail else None
    if bracket is not None:
        inner = bracket[1].lower() + text[-1]
        if any(source in inner for source in page.photo_sources):
            return ZoneKind.CREDIT if len(bracket[0]) > len(text) - 3 else ZoneKind.CAPTION
    lower = tail.lower()
    if any(cue in lower for cue in page.credit_cues) and not text.endswith((".", '."', ".\u201d")):
        return ZoneKind.CAPTION
    return None


# --- a line by its place ----------------------------------------------------------------------------------------------


def _label(lines: Sequence[Line], page: PageWords) -> list[ZoneKind]:
    repeated = {text for text, count in Counter(line.text for line in lines).items() if count > 1}
    headline = _headline(lines, repeated)
    first, last = _core(lines, headline, page)
    kinds = [line.kind or ZoneKind.BODY for line in lines]
    _label_head(kinds, lines, headline, first)
    _label_inside(kinds, lines, first, last, repeated)
    _label_tail(kinds, lines, last, page)
    if headline is not None:
        title = lines[headline].text
        for i, line in enumerate(lines):
            if line.text == title:
                kinds[i] = ZoneKind.HEADLINE
    return kinds


def _headline(lines: Sequence[Line], repeated: Collection[str]) -> int | None:
    """The line that is the title: of those above the prose one that the page repeats, else the first long enough."""
    candidates: list[int] = []
    prose = 0
    for i, line in enumerate(lines[:HEAD_LINES]):
        if _is_title(line):
            candidates.append(i)
        elif line.prose:
            prose += 1
            if prose > 2 or not _continues_head(lines, i):
                break
    for i in candidates:
        if lines[i].text in repeated and len(lines[i].text) >= 25:
            return i
    return max(candidates[:4], key=lambda i: (min(len(lines[i].text), 45), -i), default=None)


def _is_title(line: Line) -> bool:
    text = line.text
    if line.kind is not None or not 15 <= len(text) <= 200 or text.endswith((".", ":", ";", ",")):
        return False
    return " " in text and len(text.split()) >= 3 if len(text) < 40 else True


def _continues_head(lines: Sequence[Line], index: int) -> bool:
    """Whether a sentence stands still in the head: no other sentence follows it at once."""
    after = lines[index + 1 : index + 3]
    return len(lines[index].text) < 260 and bool(after) and not any(line.prose for line in after[:1])


def _core(lines: Sequence[Line], headline: int | None, page: PageWords) -> tuple[int, int]:
    """Index of the first line of the body and after its last."""
    begin = 0 if headline is None else headline + 1
    prose = [i for i in range(begin, len(lines)) if lines[i].prose]
    if not prose:
        return begin, len(lines)
    total = sum(len(lines[i].text) for i in prose)
    seen, last = 0, prose[-1]
    for i in range(begin, len(lines)):
        line = lines[i]
        if line.prose:
            seen += len(line.text)
            last = i
        elif 2 * seen > total and (line.kind is ZoneKind.FOOTER or line.text.lower().strip(_EDGES) in page.comments):
            break
    return prose[0], last + 1


def _label_head(kinds: list[ZoneKind], lines: Sequence[Line], headline: int | None, first: int) -> None:
    """Label what stands above the first paragraph."""
    begin = 0 if headline is None else headline
    for i in range(begin):
        if lines[i].kind is None:
            kinds[i] = ZoneKind.NAV if len(lines[i].text) < 40 else ZoneKind.OTHER
    for i in range(begin + 1, first):
        line = lines[i]
        if line.kind is not None:
            continue
        if _is_name(line.text) and i <= begin + 4:
            kinds[i] = ZoneKind.BYLINE
        elif i == begin + 1 and len(line.text) >= 30:
            kinds[i] = ZoneKind.DECK
        else:
            kinds[i] = ZoneKind.CAPTION if len(line.text) >= 25 else ZoneKind.NAV
    # A sentence above bylines, stamps, pictures and buttons is no paragraph yet.
    if headline is not None and first - headline <= 3 and first + 1 < len(lines) and len(lines[first].text) < 300:
        kinds[first] = ZoneKind.DECK if lines[first + 1].kind in _FURNITURE else kinds[first]


def _label_inside(
    kinds: list[ZoneKind], lines: Sequence[Line], first: int, last: int, repeated: Collection[str]
) -> None:
    """Label what interrupts the body."""
    for i in range(first + 1, last):
        line = lines[i]
        if line.kind is not None:
            continue
        text = line.text
        nxt = lines[i + 1] if i + 1 < len(lines) else None
        if text in repeated and text in (lines[i - 1].text, nxt.text if nxt else ""):
            kinds[i] = ZoneKind.CAPTION
        elif line.prose or text[0] in "\"\u201c'\u2018" or len(text) > LONG:
            continue
        elif nxt is not None and (nxt.kind in (ZoneKind.CAPTION, ZoneKind.CREDIT)):
            kinds[i] = ZoneKind.CAPTION
        elif text[-1] not in '.!:\u2026,;"\u201d' and text[0].isupper() and len(text) <= 100:
            kinds[i] = ZoneKind.SUBHEAD


def _label_tail(kinds: list[ZoneKind], lines: Sequence[Line], last: int, page: PageWords) -> None:
    """Label what follows the body."""
    section: ZoneKind | None = None
    for i in range(last, len(lines)):
        line = lines[i]
        if line.kind in (ZoneKind.RELATED, ZoneKind.TAGS, ZoneKind.BIO):
            section = line.kind
        elif line.kind is ZoneKind.STAMP and section is ZoneKind.RELATED:
            kinds[i] = ZoneKind.RELATED
        elif line.kind is not None:
            continue
        elif section is not None:
            kinds[i] = section
        elif _is_name(line.text) or _is_bio(line.text, page):
            kinds[i] = ZoneKind.BIO


def _is_name(text: str) -> bool:
    """Whether the line is two to four capitalised words and nothing else."""
    words = text.split()
    return 2 <= len(words) <= 4 and all(word[0].isupper() and word.strip(".,").isalpha() for word in words)


def _is_bio(text: str, page: PageWords) -> bool:
    lower = text.lower()
    return any(cue in lower for cue in page.bio_cues) and not page.jobs.isdisjoint(_WORD.findall(lower))
