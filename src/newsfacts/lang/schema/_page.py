# SPDX-License-Identifier: MIT
"""The words of a page: bylines and the lines around an article."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from newsfacts.records import ZoneKind


@attrs.frozen(kw_only=True, eq=False, repr=False)
class BylineWords:
    """Words of bylines and credits, of the line's own language and of those that its pages quote; all in lower case.

    Attributes:
        introductions: Words before names to the contributor's `Role`: "edited by" -> editing.
        particles: Those introductions that are also parts of names ("von") and introduce only after a break.
        labels: Words that introduce names only before a colon: "photo" -> photography.
        endings: Words after names to the role: "contributed to this report" -> additional_reporting.
        joiners: Words between names.
        helpers: Words between names before those who only helped: "with".
        name_particles: Lower-case parts of names.
        suffixes: What may follow a name after a comma and belongs to it or is a degree.
        honorifics: What may precede a name and is no part of it.
        titles: Last words of job titles.
        title_modifiers: Words before them.
        agencies: News and photo agencies to their full name.
        organizations: Words that make a name that of a body.
        numbered: Those that follow a number: "7 News".
        picture_agencies: Those agencies that sell pictures only.
        plural_titles: Job titles that hold for each of the names that follow.
        regions: States and provinces, and how they are abbreviated, that follow a place.
        distributors: Words before the agency that a picture or text came through.
        places_after: Prepositions before the place somebody reports from.
        employers_after: Prepositions before the body somebody works for.
        copulas: Words between a name and a description: "is".
        dwelling: Words between a title and the preposition before a place: "based".
        pursuits: Verbs of what a journalist does: "covers".
        articles: Words that a description begins with.
        portraits: Words before a name in the description of a picture.
        stamps: Words of dates and times.
        stamp_openers: Words that belong to a stamp if one follows.
        furniture: Words of a page that end a byline.
        not_names: Capitalised words that no name holds.
        kickers: What announces a text before a colon and is no place: "EXCLUSIVE".

    """

    introductions: Mapping[str, str]
    particles: frozenset[str]
    labels: Mapping[str, str]
    endings: Mapping[str, str]
    joiners: frozenset[str]
    helpers: frozenset[str]
    name_particles: frozenset[str]
    suffixes: frozenset[str]
    honorifics: frozenset[str]
    titles: frozenset[str]
    title_modifiers: frozenset[str]
    agencies: Mapping[str, str]
    organizations: frozenset[str]
    numbered: frozenset[str]
    picture_agencies: frozenset[str]
    plural_titles: frozenset[str]
    regions: frozenset[str]
    distributors: frozenset[str]
    places_after: frozenset[str]
    employers_after: frozenset[str]
    copulas: frozenset[str]
    dwelling: frozenset[str]
    pursuits: frozenset[str]
    articles: frozenset[str]
    portraits: frozenset[str]
    stamps: frozenset[str]
    stamp_openers: frozenset[str]
    furniture: frozenset[str]
    not_names: frozenset[str]
    kickers: frozenset[str]


@attrs.frozen(kw_only=True, eq=False, repr=False)
class PageWords:
    """Phrases that tell what a line of a page is; all in lower case.

    Attributes:
        lines: Whole lines, without the marks around them, by what they are.
        openings: How lines begin, by what they are.
        footers: What stands inside a line of the footer.
        invitations: What stands inside a line that wants something of the reader.
        sections: How the headings of lists of links begin.
        parts: Names of the parts of a site, each one word: a line of nothing else is its menu.
        shares: Words of buttons that share or keep an article: a line of nothing else is one.
        channels: Networks to follow a publisher on.
        calls: How a line begins that calls to follow it there.
        comment_openings: How lines go on behind a number that counts those comments.
        comments: Lines that open the readers' comments.
        summaries: Lines that open a list of main points.
        byline_openings: How a byline begins.
        stamps: Words that label a publication date.
        stamp_fillers: What else stands in a line that is a date and nothing more.
        counted: What the counters of a page count.
        photo_sources: What the brackets at the end of a caption hold.
        credit_cues: What introduces a picture's credit inside a caption.
        desks: How the line of a desk ends that signs an article.
        jobs: What the people who make an article are.
        bio_cues: What a line about an author says of them.

    """

    lines: Mapping[ZoneKind, frozenset[str]]
    openings: Mapping[ZoneKind, tuple[str, ...]]
    footers: tuple[str, ...]
    invitations: tuple[str, ...]
    sections: tuple[str, ...]
    parts: frozenset[str]
    shares: frozenset[str]
    channels: frozenset[str]
    calls: tuple[str, ...]
    comments: frozenset[str]
    comment_openings: tuple[str, ...]
    summaries: frozenset[str]
    byline_openings: tuple[str, ...]
    stamps: frozenset[str]
    stamp_fillers: frozenset[str]
    counted: frozenset[str]
    photo_sources: tuple[str, ...]
    credit_cues: tuple[str, ...]
    desks: frozenset[str]
    jobs: frozenset[str]
    bio_cues: tuple[str, ...]
