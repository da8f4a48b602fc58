# SPDX-License-Identifier: MIT
"""A line of a page by its place: above the core of the page, inside it, behind it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from newsfacts._layout.lines import CLOSERS, DASHES, EDGES, OPEN_QUOTES, WORD, opening_stamp
from newsfacts._layout.makers import (
    introduces_after,
    is_desk,
    is_name,
    is_signature,
    may_be_maker,
    tells_makers,
)
from newsfacts._layout.page import BULLETS, PICTURE, Page, core, find_headline, signs_off, with_short_end
from newsfacts._layout.portraits import goes_on, is_bio, opens_bio, presents
from newsfacts.records import ZoneKind

_YEARS = re.compile(r"[12]\d{3}(?:\s?[-\u2013]\s?\d{1,4})?")

_STOPS = ".:!"
_ANNOUNCES = ",:"
_LONGEST_JOB = 80
_TWIN = 4
"""Within how many lines a picture's credit is repeated."""
_COMMENTS = frozenset({ZoneKind.NAV, ZoneKind.COUNTER})
"""What the heading of readers' comments is labelled."""
_MADE = frozenset({ZoneKind.STAMP, ZoneKind.BYLINE})
_BESIDE_MAKERS = frozenset({ZoneKind.STAMP, ZoneKind.BYLINE, ZoneKind.COUNTER, ZoneKind.NAV, ZoneKind.BIO})
_ELSEWHERE = frozenset({ZoneKind.RELATED, ZoneKind.OTHER})
"""Sections whose authors and dates are not those of the article."""

Labels = Iterator[tuple[int, ZoneKind]]
"""What a pass says: index of a line and what it is."""


def label(page: Page) -> list[ZoneKind]:
    """What each line of a page is."""
    headline = find_headline(page)
    first, last = core(page, headline)
    last = _before_bios(page, first, last)
    labels = {i: line.kind for i, line in enumerate(page.lines) if line.kind is not None}
    labels |= dict(_above(page, headline, first))
    labels |= dict(_inside(page, first, last))
    labels |= dict(_behind(page, last))
    labels |= dict(_twins(page))
    captions = {
        page.text(i) for i, kind in labels.items() if kind is ZoneKind.CAPTION and page.counts[page.text(i)] > 1
    }
    if captions:
        labels |= {i: ZoneKind.CAPTION for i, line in enumerate(page.lines) if line.text in captions and line.prose}
    if headline is not None:
        title = page.lines[headline].text
        labels |= {i: ZoneKind.HEADLINE for i, line in enumerate(page.lines) if line.text == title}
    return [labels.get(i, ZoneKind.BODY) for i in range(len(page.lines))]


def _above(page: Page, headline: int | None, first: int) -> Labels:
    """Label what stands above the first paragraph."""
    for i in range(headline or 0):
        text = page.text(i)
        if page.kind(i) is None and page.bare and _is_known(page, text):
            yield i, ZoneKind.BYLINE
        elif page.kind(i) is None and not (page.bare and len(text) >= 40):
            yield i, ZoneKind.NAV if len(text) < 40 else ZoneKind.OTHER
    decked = summary = False
    title = None if headline is None else page.text(headline)
    for i in range(0 if headline is None else headline + 1, first):
        text = page.text(i)
        if text == title:
            continue
        if text.lower().strip(EDGES) in page.words.summaries:
            summary = True
            yield i, ZoneKind.SUBHEAD
        elif page.kind(i) is not None:
            summary = False
        elif summary and not is_name(text):
            yield i, ZoneKind.DECK
        elif decked and text.startswith(BULLETS) and page.text(i - 1).startswith(BULLETS):
            yield i, ZoneKind.DECK  # the main points, without a heading
        elif (kind := _in_head(page, i, title)) and not (kind is ZoneKind.CAPTION and _is_deck(page, i, title)):
            yield i, kind
        elif not decked and len(text) >= 25 and headline is not None:
            decked = True
            doubled = page.counts[text] > 1 and any(page.is_signed(j) for j in range(headline + 1, i))
            yield i, ZoneKind.CAPTION if doubled else ZoneKind.DECK
        elif page.bare:
            yield i, ZoneKind.SUBHEAD
        else:
            yield i, ZoneKind.CAPTION if len(text) >= 25 else ZoneKind.NAV


def _in_head(page: Page, index: int, title: str | None) -> ZoneKind | None:
    """What a line between headline and body is, where it tells of makers, days or pictures."""
    text = page.text(index)
    if text.endswith(DASHES):
        return ZoneKind.BODY if text.strip(EDGES) else ZoneKind.NAV
    if _is_repeated_credit(page, index):
        return ZoneKind.CREDIT
    if is_signature(text, page.lexicon) and (_is_backed(page, index) or _is_alone(page, index, title)):
        return ZoneKind.BYLINE
    if end := opening_stamp(text, page.lexicon.language):
        return ZoneKind.BYLINE if introduces_after(text, end, page.lexicon) else ZoneKind.STAMP
    below_name = is_name(page.text(index - 1))
    if (below_name or page.kind(index - 1) is ZoneKind.BYLINE) and _is_job(page, text):
        return ZoneKind.BYLINE
    if goes_on(page, index) or ((below_name or _is_job(page, page.text(index - 1))) and is_bio(page, index)):
        return ZoneKind.BIO
    return ZoneKind.CAPTION if _is_caption(page, index) else None


def _is_deck(page: Page, index: int, title: str | None) -> bool:
    """Whether a line before a caption is no description of its picture: it stands right below headline or makers."""
    if page.kind(index + 1) is not ZoneKind.CAPTION or page.text(index).split()[:2] == page.text(index + 1).split()[:2]:
        return False
    return page.text(index - 1) == title or (page.lines[index].prose and page.is_signed(index - 1))


def _is_job(page: Page, text: str) -> bool:
    """Whether a short line tells a job and is no sentence."""
    return len(text) <= _LONGEST_JOB and text[-1:] != "." and not page.words.jobs.isdisjoint(WORD.findall(text.lower()))


def _is_caption(page: Page, index: int) -> bool:
    """Whether a line belongs to a picture: the credit or caption follows it, or the label of one announces it."""
    if page.kind(index + 1) in PICTURE or _is_repeated_credit(page, index + 1):
        return True
    return page.kind(index - 1) is ZoneKind.CAPTION and page.text(index - 1)[-1] in _ANNOUNCES


def _is_repeated_credit(page: Page, index: int) -> bool:
    """Whether a line names somebody, beside a picture, and another line does so in the same words."""
    text = page.text(index)
    if page.counts.get(text, 0) < 2 or page.kind(index) is not None:
        return False
    beside = page.kind(index - 1) in PICTURE or page.kind(index + 1) in PICTURE
    near = (page.text(i) for i in range(index - _TWIN, index + _TWIN + 1) if i != index)
    return beside and text in near and is_signature(text, page.lexicon)


def _is_backed(page: Page, index: int) -> bool:
    """Whether names are known for those of persons, or a line beside them tells of makers or days."""
    text, agencies = page.text(index), page.lexicon.agencies
    if _is_known(page, text):
        return True
    if not is_name(text) or is_desk(text, page.lexicon):
        return tells_makers(text, page.lexicon) or _backs(page, index - 1) or _backs(page, index + 1)
    labelled = page.text(index - 1).endswith(":")
    if not labelled and not may_be_maker(text, page.lexicon):
        return False
    if page.text(index - 1).lower() in agencies:
        # "AFP", "Manila": the place.
        return False
    after = index + 1 if any(map(str.isalnum, page.text(index + 1))) else index + 2  # a dash may part name and day
    return labelled or _backs(page, index - 1) or _backs(page, after)


def _is_alone(page: Page, index: int, title: str | None) -> bool:
    """Whether a name of words not known stands right below the headline, and no line below tells of makers."""
    text, lexicon = page.text(index), page.lexicon
    if page.text(index - 1) != title or not is_name(text) or not may_be_maker(text, lexicon):
        return False
    if text.lower() in lexicon.language.people.places:
        return False
    return not any(page.kind(i) is ZoneKind.BYLINE or page.is_signed(i) for i in range(index + 1, index + 8))


def _backs(page: Page, index: int) -> bool:
    """Whether a line tells that the bare name beside it is that of a maker."""
    text = page.text(index)
    if page.kind(index) in _BESIDE_MAKERS or opening_stamp(text, page.lexicon.language) or _is_job(page, text):
        return True
    return is_name(text) and (_is_known(page, text) or tells_makers(text, page.lexicon))


def _is_known(page: Page, text: str) -> bool:
    """Whether a line is a name and known for that of a person."""
    return is_name(text) and text.split()[0].lower() in page.lexicon.first_names and may_be_maker(text, page.lexicon)


def _inside(page: Page, first: int, last: int) -> Labels:
    """Label what interrupts the body."""
    linked = False
    for i in range(first + 1, last):
        line, text = page.lines[i], page.text(i)
        linked = not line.prose and (linked or (line.heads and line.kind is ZoneKind.RELATED))
        follows = page.lines[i + 1].prose if i + 1 < last else False
        if line.kind is ZoneKind.COUNTER and follows and _YEARS.fullmatch(text):
            yield i, ZoneKind.SUBHEAD
        elif i == last - 1 and not line.prose and signs_off(page, i):
            yield i, ZoneKind.BODY
        elif line.kind is not None or line.prose:
            continue
        elif linked and _may_be_link(text):
            yield i, ZoneKind.RELATED
        elif _is_agency(page, i):
            yield i, ZoneKind.CREDIT
        elif is_name(text) and page.counts[text] > 1 and may_be_maker(text, page.lexicon):
            yield i, ZoneKind.CREDIT
        elif not text.startswith(OPEN_QUOTES) and (_is_caption(page, i) or _is_agency(page, i + 1)):
            yield i, ZoneKind.CAPTION
        elif page.kind(i - 1) is page.kind(i + 1) is ZoneKind.PROMO:
            yield i, ZoneKind.PROMO
        elif text.isupper() and len(text) > 40 and text[0].isalpha() and text[-1] != ".":
            yield i, ZoneKind.RELATED
        elif _is_subhead(text) and not _is_listed(page, i):
            plain = len(text) <= 75 or text[-1] == "?" or not page.lines[i - 1].prose
            yield i, ZoneKind.SUBHEAD if plain else ZoneKind.CAPTION


def _may_be_link(text: str) -> bool:
    """Whether a line in a list of links is one, or the kicker above one."""
    words = text.count(" ") > 1 or text.isupper()
    return words and not text.startswith(OPEN_QUOTES) and text[-1] not in _STOPS


def _is_agency(page: Page, index: int) -> bool:
    """Whether a line is the name of an agency and nothing else, as below a picture."""
    return page.text(index).lower() in page.lexicon.agencies


def _is_subhead(text: str) -> bool:
    """Whether a short line between paragraphs is a heading: no sentence, or words or a title in quotation marks."""
    if text.startswith(OPEN_QUOTES):
        if text[-1] in CLOSERS and text[-2:-1].isalnum():
            return True
        words = WORD.findall(text)
        return len(words) >= 3 and all(word[0].isupper() for word in words if len(word) > 3)
    return (
        text[-1] not in '.!:\u2026,;"\u201d' and not text.endswith(DASHES) and (text[0].isupper() or text[0].isdigit())
    )


def _is_listed(page: Page, index: int) -> bool:
    """Whether the line is one of three short ones in a row, as in a list."""
    short = [line.kind is None and not line.prose for line in page.lines[max(0, index - 2) : index + 3]]
    return any(map(all, zip(short, short[1:], short[2:], strict=False)))


def _before_bios(page: Page, first: int, last: int) -> int:
    """Where the story ends, given where the portraits of its authors do: topics and buttons may part the two."""
    end = last
    while end - 1 > first and page.lines[end - 1].prose and is_bio(page, end - 1):
        end = 1 + next((i for i in range(end - 2, first, -1) if page.lines[i].prose), first)
    return last if end == last else with_short_end(page, end)


def _behind(page: Page, last: int) -> Labels:
    """Label what follows the body, and the author's portrait that ends it."""
    for i in range(max(1, last - 3), last):
        line = page.lines[i]
        if line.kind is None and (line.prose or line.text[-1] == ".") and is_bio(page, i):
            yield i, ZoneKind.BIO
            if is_name(page.text(i - 1)):
                yield i - 1, ZoneKind.BIO
    section: ZoneKind | None = None
    for i in range(last, len(page.lines)):
        line = page.lines[i]
        if line.heads:
            section = ZoneKind.OTHER if line.kind in _COMMENTS else line.kind
        elif line.kind is ZoneKind.CREDIT and page.kind(i + 1) is ZoneKind.FOOTER:
            yield i, ZoneKind.FOOTER
        elif presents(page, i):
            continue
        elif presents(page, i - 1):
            yield i, ZoneKind.BIO
        elif line.kind in _MADE and section is not None and section in _ELSEWHERE:
            yield i, section
        elif line.kind is not None:
            continue
        elif section is not ZoneKind.OTHER and (is_bio(page, i) or opens_bio(page, i) or goes_on(page, i)):
            yield i, ZoneKind.BIO
        elif section is ZoneKind.RELATED and len(line.text) < 25 and line.text.isupper():
            yield i, ZoneKind.NAV
        elif section is not None:
            yield i, section
        elif _is_known(page, line.text) and _may_sign(page, i):
            yield i, ZoneKind.BIO
        elif not page.bare:
            yield i, ZoneKind.NAV if len(line.text) < 25 else ZoneKind.RELATED


def _may_sign(page: Page, index: int) -> bool:
    """Whether a bare name behind the text may be the author's: nobody signs the page above, or the same one does."""
    return not page.text(index - 1).endswith(":") and (not page.signed or page.is_by(page.text(index)))


def _twins(page: Page) -> Labels:
    """Label captions that the picture's alternative text doubles: the same line, or how the next one begins."""
    for i, (line, after) in enumerate(pairwise(page.lines)):
        if len(line.text) < 10 or line.kind not in (None, ZoneKind.CAPTION) or not after.text.startswith(line.text):
            continue
        if _is_known(page, line.text) and not (PICTURE & {page.kind(i - 1), page.kind(i + 2)}):
            continue  # an author, below the portrait of the same name
        if after.text == line.text or not (after.prose or (is_name(line.text) and is_bio(page, i + 1))):
            yield i, ZoneKind.CAPTION
            yield i + 1, ZoneKind.CAPTION
