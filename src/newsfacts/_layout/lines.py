# SPDX-License-Identifier: MIT
"""A line of a page by its own words."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import repeat
from typing import TYPE_CHECKING

from newsfacts import _stamps
from newsfacts._layout.makers import introduced, is_endnote
from newsfacts._record import record
from newsfacts.lexicon import Lexicon
from newsfacts.records import ZoneKind

if TYPE_CHECKING:
    from newsfacts.lang.schema import Language, PageWords

WORD = re.compile(r"[^\W\d_]+")
_DIGIT = re.compile(r"\d")
_COUNTER = re.compile(r"(?:[\d.,]+\s?[KMkm]?|\d{1,2}:\d\d(?=\s))(?:\s+([^\W\d]+))?(?:\s+([^\W\d]+))?")
_CLOCK = re.compile(r"\d{1,2}(?::\d\d(?:\s?[ap]\.?m)?|(?:\.\d\d)?\s?[ap]\.?m)\.?(?:\s[a-z]{2,4})?")
_LINKS = ("http://", "https://", "www.")
_BRACKETED = re.compile(r"[(\[|]([^()\[\]|]{2,80})[)\]]?$")
_SLASHED = re.compile(r"[^\W\d_]\s?/\s?[A-Z][\w &]{1,40}$")
_EMPLOYER_AND_NAME = re.compile(r"[A-Z][\w.]*(?: [A-Z][\w.]*){0,3}: ?[A-Z][\w'\u2019.-]*(?: [A-Z][\w'\u2019.-]*){1,3}")
_SLIDE = re.compile(r"\[\d{1,2}\s?(?:/|of)\s?\d{1,2}\]")
_WORD_OF_NAME = r"[A-Z][\w'\u2019.-]*+"
_TRAILING_NAME = re.compile(
    rf"(?<=[a-z]{{3}})[.\u2019\u201d]\s+{_WORD_OF_NAME}(?:(?:\s?/\s?|\s+){_WORD_OF_NAME}){{0,4}}"
    rf"(?:\s+[a-z]{{2,3}}(?:\s+{_WORD_OF_NAME}){{1,3}})?$"
)
"""A name behind the last sentence: "The pier. Jane Roe", "The pier. Jane Roe for Lantern"."""
_INITIALS = re.compile(r"(?:\s+[A-Z]{2,4}){2,5}$")
"""What signs the copy of an agency: "PTI ALM DV"."""
_USER_NAME = re.compile(r"@\w{2,30}")
_ADDRESS = re.compile(r"[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}")
_PHONE = re.compile(r"(?:[^\W\d_]{2,9}[.:]{0,2} ?)?\+?[\d(][\d ().+/-]{6,24}")
_PART = re.compile(r"(?:^|(?<=\|))[^|]+\|?")
_BARS = ("|", "\u00b7")
_STEP = re.compile(r"(?<= )[>\u203a\u00bb/-](?= )")
_FEWEST_PARTS = 4
"""How many parts of a site a line names that is its menu."""
_LONGEST_JOINT = 3
"""Characters of what joins two of their words: "&", "and"."""
_SENTENCE_END = tuple(".!?:\u2026\u3002")
_CUT_OFF = ("...", "\u2026")
DASHES = tuple("-\u2013\u2014_")
OPEN_QUOTES = tuple("\"'\u2018\u201c\u201e\u00ab")
CLOSERS = "\"'\u2019\u201d\u00bb)]\u201c\u2018"
_OPEN_BRACKETS = "(["
_BRACKETS = "()[] "
EDGES = "\u2022\u00b7|>\u00bb\u2192-\u2013\u2014*: .\u2026\t\u00a0\ufeff"

LONG = 130
"""Characters from which a line is more likely prose than a label, a title or a link."""
SENTENCE = 50
"""Characters from which a line with a full stop is more likely prose than a label."""
_DIGITS = "0123456789., "
_LONGEST_LABEL = 40
_LONGEST_BUTTONS = 80
_LONGEST_NOTE = 300
_LONGEST_CREDIT = 80
"""Characters up to which what opens as a credit and ends as a sentence is no caption."""
_MOST_WORDS = 14
_LIMITS = {ZoneKind.RELATED: 200, ZoneKind.TAGS: 200, ZoneKind.CREDIT: 120, ZoneKind.PROMO: 2 * LONG}
_LIMIT = 500
"""Characters up to which an opening is believed, for some kinds and for all others: longer lines are prose."""
_HEADINGS = frozenset({ZoneKind.RELATED, ZoneKind.TAGS, ZoneKind.BIO, ZoneKind.OTHER})
"""Kinds of standing phrases that head a section."""


@record(eq=False, repr=False)
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


@record(eq=False, repr=False)
class _Seen:
    """A line as its readers see it.

    Attributes:
        text: The line, stripped.
        lower: How it begins, in lower case, its apostrophes and spaces straightened.
        phrase: The same without the marks around it.
        ended: Whether it ends as a sentence does.

    """

    text: str
    lower: str
    phrase: str
    ended: bool


def read_line(start: int, text: str, lexicon: Lexicon) -> Line:
    bare = text.rstrip(CLOSERS)
    ended = bare.endswith(_SENTENCE_END)
    lower = text[:LONG].lower().replace("\u2019", "'").replace("\u00a0", " ")
    seen = _Seen(text, lower, lower.strip(EDGES), ended)
    kind = _own_kind(seen, lexicon)
    stopped = ended and not bare.endswith((*_CUT_OFF, "?"))
    return Line(
        start,
        text,
        kind,
        prose=kind is None and (len(text) >= LONG or (stopped and len(text) >= SENTENCE)),
        heads=kind is not None and len(text) <= LONG and _is_heading(kind, seen.phrase, lexicon),
    )


def _is_heading(kind: ZoneKind, phrase: str, lexicon: Lexicon) -> bool:
    page = lexicon.language.page
    if kind is ZoneKind.RELATED and phrase.startswith(page.sections):
        return len(phrase) <= _LONGEST_LABEL and ":" not in phrase
    if counts_comments(phrase, page):
        return True
    return phrase.lstrip(_DIGITS) in page.comments or lexicon.line_kinds.get(phrase) in _HEADINGS


def _own_kind(seen: _Seen, lexicon: Lexicon) -> ZoneKind | None:
    """What a line is by all of its words where it is short, else by how it opens, else by what it holds."""
    text, page = seen.text, lexicon.language.page
    if text[0] == "<" and text[-1] == ">":
        return ZoneKind.OTHER
    if len(text) <= LONG and (label := _label(seen, lexicon)) is not None:
        return label
    if (opened := _opened(seen, lexicon)) is not None:
        return _believed(opened, seen, page)
    return (
        _publisher_kind(seen, page)
        or _picture_kind(text, lexicon)
        or (introduced(text, lexicon) if len(text) <= LONG else None)
        or (ZoneKind.BYLINE if seen.ended and len(text) <= _LONGEST_NOTE and is_endnote(text, lexicon) else None)
    )


def _label(seen: _Seen, lexicon: Lexicon) -> ZoneKind | None:
    phrase = seen.phrase if seen.text[0] not in _OPEN_BRACKETS else seen.phrase.strip(_BRACKETS)
    if (kind := lexicon.line_kinds.get(phrase)) is not None:
        return kind
    return next((kind for kind, holds in _LABELS if holds(seen, lexicon.language)), None)


def _opened(seen: _Seen, lexicon: Lexicon) -> ZoneKind | None:
    """What lines are that begin as this one does, with or without the marks before it."""
    lower, phrase = seen.lower, seen.phrase
    if phrase[:1] == lower[:1]:
        for kind, openings in lexicon.line_openings.get(lower[:1], ()):
            if lower.startswith(openings):
                return kind
        return None
    for kind, openings in lexicon.language.page.openings.items():
        if lower.startswith(openings) or phrase.startswith(openings):
            return kind
    return None


def _believed(opened: ZoneKind, seen: _Seen, page: PageWords) -> ZoneKind | None:
    """What a line is that begins as others of a kind do; `None` where it is too long and so rather prose."""
    length = len(seen.text)
    if opened is ZoneKind.CREDIT:
        if any(map(seen.lower.__contains__, page.footers)):
            return ZoneKind.FOOTER
        if length > _LONGEST_CREDIT and (seen.ended or ". " in seen.text):
            return ZoneKind.CAPTION
    if opened is ZoneKind.FOOTER and _is_picture_right(seen, page):
        return ZoneKind.CREDIT
    if opened is ZoneKind.NAV and seen.ended and length >= SENTENCE:
        return None  # "Posted in the window was a sign that told customers to leave."
    return opened if length <= _LIMITS.get(opened, _LIMIT) else None


def _is_picture_right(seen: _Seen, page: PageWords) -> bool:
    """Whether a line says whose a picture is: "\u00a9 Jane Roe/Lantern", but not "\u00a9 2024 Lantern"."""
    text = seen.text
    if text[0] != "\u00a9" or seen.ended or len(text) > _LONGEST_CREDIT or _DIGIT.search(text):
        return False
    return "/" in text or any(map(seen.lower.__contains__, page.photo_sources))


def _publisher_kind(seen: _Seen, page: PageWords) -> ZoneKind | None:
    """Promotion or footer, by what the publisher wants of the reader or reserves."""
    if _is_call(seen, page):
        return ZoneKind.PROMO
    if seen.text.startswith(OPEN_QUOTES):
        return None
    if len(seen.text) <= 2 * LONG and not seen.ended and any(map(seen.lower.__contains__, page.footers)):
        return ZoneKind.FOOTER
    return ZoneKind.PROMO if any(map(seen.lower.__contains__, page.invitations)) else None


def _is_call(seen: _Seen, page: PageWords) -> bool:
    """Whether a line calls to follow the publisher on a network."""
    if not seen.lower.startswith(page.calls) or len(seen.text) > 2 * LONG:
        return False
    return not page.channels.isdisjoint(WORD.findall(seen.text.lower()))


def _is_counter(seen: _Seen, language: Language) -> bool:
    counted = language.page.counted
    match = _COUNTER.fullmatch(seen.phrase)
    if match is not None:
        return all(word is None or word in counted for word in match.groups())
    # "Listen 3 min"
    short = len(seen.text) <= _LONGEST_LABEL and seen.phrase[:1].isalpha() and _DIGIT.search(seen.text)
    return bool(short) and counted.issuperset(WORD.findall(seen.lower))


def _is_stamp(seen: _Seen, language: Language) -> bool:
    """Whether the line is a date with its label and nothing more, or the label alone."""
    lower = seen.lower
    digits = len(_DIGIT.findall(lower))
    if not digits and len(lower) > _LONGEST_LABEL:
        return False
    if digits and _CLOCK.fullmatch(lower):
        return True
    places = _stamps.places(seen.text) if digits else []
    rest = list(lower)
    for start, end in places:
        rest[start:end] = " " * (end - start)
    page = language.page
    labels = words = 0
    for word in WORD.findall("".join(rest)):
        words += 1
        labels += word in page.stamps
        if not _may_stand_in_stamp(word, language) or words > _MOST_WORDS:
            return False
    return bool(places or (labels and (digits or words <= 3)) or (words and digits >= 6))


def is_clock(text: str) -> bool:
    """Whether a line is a time of day and nothing more, as above the entries of a live page."""
    return text[0].isdigit() and _CLOCK.fullmatch(text.lower()) is not None


def _is_address(seen: _Seen, language: Language) -> bool:
    text = seen.text
    if "@" not in text:
        return False
    label, colon, address = text.partition(": ")
    return (_USER_NAME.fullmatch(text) or _ADDRESS.fullmatch(text)) is not None or (
        colon != "" and label.lower() in language.page.shares and _ADDRESS.fullmatch(address) is not None
    )


def reaches(text: str) -> bool:
    """Whether a line is an address or the number of a telephone and nothing more, but for a label."""
    if "@" in text:
        return _ADDRESS.fullmatch(text.rpartition(" ")[2]) is not None and text.count(" ") <= 1
    return _PHONE.fullmatch(text) is not None


def _is_link(seen: _Seen, _: Language) -> bool:
    return seen.lower.startswith(_LINKS) and " " not in seen.text


def _is_section(seen: _Seen, language: Language) -> bool:
    """Whether a line heads links to one part of the site: "More from Business"."""
    short = len(seen.text) <= _LONGEST_LABEL and not seen.ended
    return short and seen.lower.startswith(language.page.sections) and ":" not in seen.text


def _are_buttons(seen: _Seen, language: Language) -> bool:
    if len(seen.text) > _LONGEST_BUTTONS:
        return False
    shares, first = language.page.shares, WORD.search(seen.lower)
    return first is not None and first[0] in shares and shares.issuperset(WORD.findall(seen.lower))


def _opens_comments(seen: _Seen, language: Language) -> bool:
    return counts_comments(seen.phrase, language.page)


def counts_comments(text: str, page: PageWords) -> bool:
    """Whether a line, in lower case, heads what readers said and counts it: "3 thoughts on ..."."""
    return text[:1].isdigit() and text.lstrip(_DIGITS).startswith(page.comment_openings)


def _is_menu(seen: _Seen, language: Language) -> bool:
    """Whether a line is the menu of a site, or the trail to one of its parts: "NEWS SPORT OPINION", "Home > News"."""
    if seen.text.count(" ") < _FEWEST_PARTS - 2 or seen.ended:
        return False
    parts, lower = language.page.parts, seen.lower.split()
    if lower[0] in parts and (steps := _STEP.findall(seen.text)):
        return steps[0] not in "/-" or (len(steps) > 1 and not _stamps.places(seen.text))
    known = sum(map(parts.__contains__, lower))
    if known < _FEWEST_PARTS:
        return False
    words = seen.text.split()
    named = sum(word[0].isupper() for word in words)
    if not all(word[0].isupper() or len(word) <= _LONGEST_JOINT for word in words):
        return False
    return 2 * known >= named if seen.text.isupper() else _FEWEST_PARTS * known >= (_FEWEST_PARTS - 1) * named


def _is_byline(seen: _Seen, language: Language) -> bool:
    """Whether a line begins with "by" and goes on with names, or has lost them."""
    openings, text = language.page.byline_openings, seen.text
    if not f"{seen.lower} ".startswith(openings):
        # "WXYR | By Jane Roe"
        if " | " not in text:
            return False
        station, _, text = text.partition(" | ")
        if not text.lower().startswith(openings) or station.count(" ") >= _FEWEST_PARTS:
            return False
    words = WORD.findall(text)[1:]
    if len(words) <= 1 or "@" in seen.text:
        return True
    capital = sum(word[0].isupper() for word in words)
    return words[0][0].isupper() and 2 * capital >= len(words) and not (seen.ended and len(seen.text) > 60)


_LABELS: tuple[tuple[ZoneKind, Callable[[_Seen, Language], bool]], ...] = (
    (ZoneKind.COUNTER, _is_counter),
    (ZoneKind.STAMP, _is_stamp),
    (ZoneKind.BYLINE, _is_address),
    (ZoneKind.NAV, _is_link),
    (ZoneKind.RELATED, _is_section),
    (ZoneKind.NAV, _are_buttons),
    (ZoneKind.NAV, _is_menu),
    (ZoneKind.RELATED, _opens_comments),
    (ZoneKind.BYLINE, _is_byline),
)
"""What a short line can be as a whole: the first that holds."""


def opening_stamp(text: str, language: Language) -> int:
    """Where the day ends that a line begins with, its clock or label beside it; 0 where there is none.

    What stands behind it is told of neither: a place, a source, an author. A bar may part it from a place before it.
    """
    if len(text) > LONG:
        return 0
    for part in _PART.finditer(text):
        if end := _opening_stamp(part[0], language):
            return part.start() + end
    return 0


def _opening_stamp(text: str, language: Language) -> int:
    places = _stamps.places(text)
    if not places:
        return 0
    start, end = places[0]
    before = [word.lower() for word in WORD.findall(text[:start])]
    if not all(map(_may_stand_in_stamp, before, repeat(language))):
        return 0
    timed = ":" in text[start:end] or text[end : end + 2].strip()[:1] in _BARS
    return end if timed or not language.page.stamps.isdisjoint(before) else 0


def _may_stand_in_stamp(word: str, language: Language) -> bool:
    page, time = language.page, language.time
    return word in page.stamps or word in page.stamp_fillers or word in time.weekdays or word in time.months


def _picture_kind(text: str, lexicon: Lexicon) -> ZoneKind | None:
    """Caption or credit, by the source of a picture at its end."""
    page = lexicon.language.page
    if len(text) > 450:
        return None
    if text[0] == "[" and _SLIDE.match(text):
        return ZoneKind.CAPTION
    tail = text[-90:]
    bracket = _BRACKETED.search(tail) if text[-1] in ")]" or "|" in tail else None
    if bracket is not None:
        inner = bracket[1].lower() + text[-1]
        named = ("/" in inner and bracket[1][0].isupper()) or _EMPLOYER_AND_NAME.fullmatch(bracket[1])
        if inner[:-1] in lexicon.language.bylines.labels:
            # "She Found It in the Attic (Photos)"
            return None
        if named or inner[:-1] in lexicon.agencies or any(map(inner.__contains__, page.photo_sources)):
            return ZoneKind.CREDIT if len(bracket[0]) > len(text) - 3 else ZoneKind.CAPTION
    if not text[-1].isalnum():
        return None
    lower = tail.lower()
    if (
        any(map(lower.__contains__, page.credit_cues))
        or (_SLASHED.search(tail) and any(map(lower.__contains__, page.photo_sources)))
        or (len(text) >= SENTENCE and "@" not in text and _TRAILING_NAME.search(tail) and not _INITIALS.search(tail))
    ):
        return ZoneKind.CAPTION if len(text) >= SENTENCE else ZoneKind.CREDIT
    return None
