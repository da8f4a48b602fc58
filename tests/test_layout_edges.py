# SPDX-License-Identifier: MIT
"""Where a story begins and ends on its page, and what stands around it. Each table gives a page line by line."""

from __future__ import annotations

from datetime import date

import pytest

from newsfacts import Document, Lexicon, parse

TITLE = "Weir at Mill Lane to be rebuilt after the flood"
FIRST = (
    "The river board of Ashmere agreed on Tuesday to rebuild the weir at Mill Lane, which gave way in the flood of "
    "last spring and left forty gardens under water for most of a week."
)
SECOND = (
    "Engineers had warned the board in two reports that the stones were loose, and the second of them asked for the "
    "weir to be closed to walkers before the winter."
)
THIRD = "The board has set aside the money for the first two years, its clerk said after the meeting."
SHORT = "Nobody was hurt."
LINK = "Ferry to run on Sundays again"

PAGES = {
    # The last paragraph carries the name of an agency, and is no caption.
    **{
        f"a text signed {sign}": [
            ("headline", TITLE),
            ("byline", "By Oto Brandl"),
            ("body", FIRST),
            ("body", SECOND),
            ("body", f"Work begins when the water has fallen, the board said. {sign}"),
            ("related", "Related stories"),
            ("related", LINK),
        ]
        for sign in (
            "(AFP)",
            "(dpa)",
            "(PNX)",
            "(PTI/ANI)",
            "— Reuters",
            "– With Mara Quill",
            "-- Bernama",
            "AFP",
            "AFP, REUTERS",
        )
    },
    "a picture's caption with an agency before the last paragraph": [
        ("headline", TITLE),
        ("byline", "By Oto Brandl"),
        ("body", FIRST),
        ("body", SECOND),
        ("caption", "Walkers look at the weir on Monday morning. (Reuters)"),
        ("body", THIRD),
        ("related", "Related stories"),
        ("related", LINK),
    ],
    "a link with a dash behind the text": [
        ("nav", "Home"),
        ("headline", TITLE),
        ("byline", "By Oto Brandl"),
        ("body", FIRST),
        ("body", SECOND),
        ("related", "A week of rain. Where it fell and why — in maps"),
    ],
    # Short sentences open a text as well as they end it.
    "a short sentence that opens the text": [
        ("headline", TITLE),
        ("byline", "By Oto Brandl"),
        ("stamp", "March 3, 2025"),
        ("body", "It began with a crack."),
        ("body", FIRST),
        ("body", SECOND),
    ],
    "a short sentence right below the headline": [
        ("nav", "Home"),
        ("headline", TITLE),
        ("deck", "Work is to begin in June."),
        ("byline", "By Oto Brandl"),
        ("body", FIRST),
        ("body", SECOND),
    ],
    "a number that opens the last sentence": [
        ("nav", "Home"),
        ("headline", TITLE),
        ("body", FIRST),
        ("body", SECOND),
        ("body", "40 gardens were under water."),
        ("related", "Most read"),
        ("related", LINK),
    ],
    "a few links before the last paragraph": [
        ("headline", TITLE),
        ("body", FIRST),
        ("body", SECOND),
        ("related", "Read also"),
        ("related", LINK),
        ("body", THIRD),
        ("footer", "© 2025 The Ashmere Lantern. All rights reserved."),
    ],
    "a sentence behind a long list of links": [
        ("headline", TITLE),
        ("body", FIRST),
        ("body", SECOND),
        ("related", "Most read"),
        ("related", LINK),
        ("related", "Lantern fair moves to the park"),
        ("related", "Two held after a chase through town"),
        ("related", "Library to close on Mondays"),
        ("related", "The Ashmere Lantern is printed each Friday and costs next to nothing."),
        ("footer", "© 2025 The Ashmere Lantern. All rights reserved."),
    ],
    # Buttons part the paragraphs of some sites from each other.
    "paragraphs with buttons between them": [
        ("headline", TITLE),
        ("byline", "Author of the article:"),
        ("byline", "Oto Brandl"),
        ("stamp", "Published Mar 03, 2025 • 2 minute read"),
        ("nav", "Article content"),
        ("body", "The river board of Ashmere agreed on Tuesday to rebuild its weir."),
        ("caption", "The weir in April, with half of its stones gone. Photo by Mara Quill"),
        ("nav", "Article content"),
        ("promo", "This advertisement has not loaded yet, but your article continues below."),
        ("body", THIRD),
        ("nav", "Article content"),
        ("body", SECOND),
    ],
    "a deck above the makers, and a picture below the first paragraph": [
        ("headline", TITLE),
        ("deck", "Engineers had warned of loose stones in two reports."),
        ("byline", "By Oto Brandl"),
        ("body", "The river board of Ashmere agreed on Tuesday to rebuild its weir."),
        ("caption", "The weir in April, with half of its stones gone. Photo by Mara Quill"),
        ("body", SECOND),
        ("body", THIRD),
    ],
    "a deck below the makers, and a picture between it and the text": [
        ("headline", TITLE),
        ("byline", "By Oto Brandl"),
        ("deck", "Engineers had warned of loose stones in two reports."),
        ("caption", "The weir in April, with half of its stones gone. Photo by Mara Quill"),
        ("body", FIRST),
        ("body", SECOND),
    ],
    # Menus and trails are no headlines, notes below the makers neither.
    "a menu in one line": [
        ("nav", "The Ashmere Lantern"),
        ("nav", "LATEST NATION WORLD OPINION LIFE BUSINESS SPORTS"),
        ("headline", "Weir to be rebuilt"),
        ("byline", "Emily Kelly - The Ashmere Lantern"),
        ("stamp", "March 3, 2025 | 12:00am"),
        ("body", FIRST),
        ("body", SECOND),
    ],
    "a trail that ends with the headline": [
        ("nav", f"News / Ashmere / {TITLE}"),
        ("headline", TITLE),
        ("deck", "Engineers had warned of loose stones in two reports"),
        ("byline", "By Oto Brandl"),
        ("body", FIRST),
        ("body", SECOND),
    ],
    "a trail of arrows": [
        ("nav", "Home › Ashmere › River"),
        ("headline", "Weir to be rebuilt"),
        ("byline", "By Oto Brandl"),
        ("body", FIRST),
        ("body", SECOND),
    ],
    "a trail of hyphens": [
        ("nav", "Press Agency of Ashmere"),
        ("nav", "Home - News - River"),
        ("headline", "Board to rebuild the weir at Mill Lane"),
        ("byline", "By Oto Brandl"),
        ("body", FIRST),
        ("body", SECOND),
    ],
    "a headline of sections' names": [
        ("nav", "Skip to content"),
        ("headline", "World Business Leaders Meet in Ashmere for Talks on Sport"),
        ("byline", "By Oto Brandl"),
        ("body", FIRST),
        ("body", SECOND),
    ],
    # Whom to call is no maker.
    "contacts above the headline": [
        ("nav", "News release"),
        ("stamp", "March 3, 2025"),
        ("other", "Media Contact:"),
        ("other", "Mara Quill"),
        ("other", "Office of the River Board"),
        ("other", "(555) 555-0142"),
        ("other", "quill@board.example"),
        ("headline", "River Board to Rebuild Weir"),
        ("body", FIRST),
        ("body", SECOND),
    ],
    "contacts below the text": [
        ("headline", TITLE),
        ("byline", "By Oto Brandl"),
        ("body", FIRST),
        ("body", SECOND),
        ("other", "Contact:"),
        ("other", "Mara Quill"),
        ("other", "mquill@board.example"),
        ("other", "+1 555 555 0142"),
    ],
    # Authors and what is told of them.
    "a station before the author": [
        ("nav", "Health"),
        ("headline", TITLE),
        ("byline", "WXYR | By Mara Quill"),
        ("stamp", "Published March 3, 2025 at 5:04 AM EST"),
        ("counter", "LISTEN • 4:12"),
        ("body", FIRST),
        ("body", SECOND),
    ],
    "an author whom no word introduces": [
        ("stamp", "14 Oct 2025"),
        ("nav", "Share"),
        ("headline", TITLE),
        ("byline", "Thandeka Mokoena"),
        ("body", FIRST),
        ("body", SECOND),
    ],
    "an author whose job stands below": [
        ("nav", "National"),
        ("headline", TITLE),
        ("deck", "Engineers had warned of loose stones in two reports."),
        ("byline", "Yorgos Papadakis"),
        ("byline", "Health reporter"),
        ("stamp", "June 3, 2025 — 5.00am"),
        ("nav", "A A A"),
        ("body", FIRST),
        ("body", SECOND),
    ],
    "an author's portrait above the text, and a video's title": [
        ("nav", "Home"),
        ("headline", TITLE),
        ("deck", "Weir gives way in the flood (0:41)"),
        ("byline", "Emily Kelly"),
        ("stamp", "Nov 19, 2025, 11:20 PM ET"),
        ("byline", "Emily Kelly"),
        ("nav", "Close"),
        ("bio", "Emily Kelly covers rivers for the Lantern. She worked at the Ashmere Post before."),
        ("body", FIRST),
        ("body", SECOND),
    ],
    "authors on two lines": [
        ("nav", "Share"),
        ("headline", TITLE),
        ("stamp", "1 day ago"),
        ("byline", "Mara Quill, Ashmere and"),
        ("byline", "Emily Kelly, London"),
        ("body", FIRST),
        ("body", SECOND),
    ],
    "an author named twice, by the portrait and by the line": [
        ("nav", "Opinion"),
        ("headline", TITLE),
        ("byline", "Emily Kelly"),
        ("byline", "Emily Kelly"),
        ("byline", "Columnist"),
        ("stamp", "March 3, 2025"),
        ("body", FIRST),
        ("body", SECOND),
    ],
    "a desk": [
        ("nav", "Home"),
        ("headline", TITLE),
        ("byline", "AL Bureau"),
        ("stamp", "Last updated: 3 March 2025, 02:31 IST"),
        ("body", FIRST),
        ("body", SECOND),
        ("byline", "(With PTI inputs)"),
    ],
    "a reporter at the foot, with an address": [
        ("headline", TITLE),
        ("body", FIRST),
        ("body", SECOND),
        ("byline", "Reporter: Ewan Laird"),
        ("byline", "Email: ewan.laird@lantern.example"),
    ],
    "an author by the surname alone": [
        ("headline", TITLE),
        ("byline", "By Mara Quill"),
        ("body", FIRST),
        ("body", SECOND),
        ("bio", "Quill is a junior who reads law at Ashmere College."),
    ],
    "an author with what that one wrote": [
        ("headline", TITLE),
        ("byline", "By Mara Quill"),
        ("body", FIRST),
        ("body", SECOND),
        ("bio", "Mara Quill, a staff writer, has written three books on rivers."),
    ],
    "people in the last paragraph who made nothing of the page": [
        ("headline", TITLE),
        ("byline", "By Mara Quill"),
        ("body", FIRST),
        ("body", SECOND),
        ("body", "Emily Kelly is the chief executive of the board and a member of its council."),
        ("body", "Tom Hale, who is a retired fire chief, said that he would appeal."),
        ("body", "“She is a writer, and she has a right to say it,” Hale said."),
    ],
    "a paragraph below a byline that ends with its place": [
        ("headline", TITLE),
        ("byline", "By Oto Brandl, Ashmere"),
        ("body", "A court in Ashmere has heard the first witness of the flood, a mason who built the weir."),
        ("body", SECOND),
    ],
    # What a publisher says of the page.
    "a correction and a note on opinions": [
        ("headline", TITLE),
        ("byline", "By Mara Quill"),
        ("body", FIRST),
        ("body", SECOND),
        ("other", "An earlier version of this article misstated the year in which the weir was built."),
        ("other", "The opinions expressed in this column do not necessarily reflect those of the Lantern."),
    ],
    "comments of readers, counted": [
        ("nav", "Home"),
        ("headline", TITLE),
        ("byline", "Posted by O. Brandl | 9 February 2026 | 3 Comments"),
        ("body", FIRST),
        ("body", SECOND),
        ("related", f"3 thoughts on “{TITLE}”"),
        ("related", "Peter says:"),
        ("related", "10 February 2026 at 8:14 am"),
        ("related", "Well argued. My cousin waited two years for a new bridge, and it was gone in one night of rain."),
        ("related", "The board had two warnings, as you say, and nobody there thought of asking the mason himself."),
        ("nav", "Reply"),
    ],
    "a place that nobody's portrait follows": [
        ("nav", "Home"),
        ("headline", TITLE),
        ("byline", "By Mara Quill"),
        ("body", FIRST),
        ("body", SECOND),
        ("nav", "Santa Nata"),
        ("nav", "Open all year"),
        ("bio", "Mara Quill is a contributing writer based in Ashmere."),
    ],
    "a dash between author and day": [
        ("nav", "Nation"),
        ("headline", TITLE),
        ("byline", "Faizal Rahman"),
        ("nav", "-"),
        ("stamp", "23 Dec 2025, 11:05 AM"),
        ("body", FIRST),
        ("body", SECOND),
    ],
    "labels in brackets": [
        ("headline", TITLE),
        ("body", FIRST),
        ("promo", "[Sponsored]"),
        ("body", SECOND),
        ("promo", "(Advertisement)"),
        ("body", THIRD),
    ],
    "a caption that stands on the page twice": [
        ("nav", "Health"),
        ("headline", TITLE),
        ("byline", "By Oto Brandl"),
        ("caption", "Walkers look at what is left of the weir on Monday, a week after the flood."),
        ("byline", "Mara Quill / WXYR"),
        ("nav", "/"),
        ("caption", "Walkers look at what is left of the weir on Monday, a week after the flood."),
        ("body", FIRST),
        ("body", SECOND),
    ],
    "the owner of a picture and the owner of the page": [
        ("headline", TITLE),
        ("byline", "By Oto Brandl"),
        ("credit", "© Mara Quill/Lantern"),
        ("body", FIRST),
        ("body", SECOND),
        ("footer", "© 2025 Lantern Press"),
    ],
}  # fmt: skip

GERMAN = {
    "buttons, a box of links, helpers": [
        ("nav", "Startseite"),
        ("headline", "Gemeinderat kippt Pläne für das Hallenbad"),
        ("byline", "Von Jutta Weißhaar"),
        ("stamp", "14.11.2025 - 18:37 Uhr"),
        ("counter", "Lesezeit: 3 Minuten"),
        ("nav", "Artikel anhören"),
        ("nav", "Zur Merkliste"),
        ("body", "Der Gemeinderat hat den Neubau des Hallenbads am Donnerstagabend mit knapper Mehrheit abgelehnt."),
        ("body", "Die Stadt hätte dafür den Verkauf von zwei Grundstücken am Hafen gebraucht, sagte der Kämmerer."),
        ("related", "Lesen Sie auch"),
        ("related", "Wo Kinder jetzt schwimmen lernen"),
        ("body", "Das Thema erneut vor sich her zu schieben, sei keine Lösung, sagte Fraktionschef Uwe Matt."),
        ("byline", "Mitarbeit: Anna Sommer"),
    ],
    "whom to ask": [
        ("headline", "POL-LA: Radfahrer bei Unfall schwer verletzt"),
        ("stamp", "19.06.2025 – 09:14"),
        ("body", "Bei einem Zusammenstoß mit einem Lieferwagen ist am Abend ein Radfahrer schwer verletzt worden."),
        ("body", "Zeugen werden gebeten, sich unter der Nummer der Wache in Lahnheim zu melden."),
        ("other", "Rückfragen bitte an:"),
        ("other", "Pressestelle"),
        ("other", "Klaus Rehbein"),
        ("other", "Telefon: 06441 918 300"),
        ("other", "E-Mail: presse@lahnheim.example"),
    ],
    "the first paragraph above a picture": [
        ("headline", "Hallig Hooge meldet Landunter"),
        ("stamp", "Stand: 21.10.2025 06:12 Uhr"),
        ("deck", "Das Wasser steht bis an die Warften. Die Fähren bleiben im Hafen."),
        ("byline", "von Merle Petersen, NR Studio Husum"),
        ("body", "Auf der Hallig Hooge ist am Montagabend Landunter gemeldet worden."),
        ("caption", "Bild: Die Warften ragen wie Inseln aus dem Wasser. (Archivbild) / Fotograf: Jens Thomsen, dpa"),
        ("body", "Nach Angaben der Polizei wurden zwei Menschen leicht verletzt."),
        ("body", "Mehrere Straßen im Süden der Insel blieben auch am Morgen noch gesperrt."),
    ],
}


@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES)
def test_lines_of_a_page(page: list[tuple[str, str]]) -> None:
    zones = Document("\n".join(line for _, line in page)).zones
    assert [(zone.kind.value, zone.text) for zone in zones] == page


@pytest.mark.parametrize("page", GERMAN.values(), ids=GERMAN)
def test_lines_of_a_german_page(page: list[tuple[str, str]]) -> None:
    zones = Document("\n".join(line for _, line in page), lexicon=Lexicon.default("de")).zones
    assert [(zone.kind.value, zone.text) for zone in zones] == page


@pytest.mark.parametrize(
    ("page", "authors"),
    [
        ("contacts above the headline", []),
        ("contacts below the text", ["Oto Brandl"]),
        ("a station before the author", ["Mara Quill"]),
        ("an author whom no word introduces", ["Thandeka Mokoena"]),
        ("authors on two lines", ["Mara Quill", "Emily Kelly"]),
        ("an author named twice, by the portrait and by the line", ["Emily Kelly"]),
        ("a reporter at the foot, with an address", ["Ewan Laird"]),
        ("a desk", ["AL Bureau"]),
    ],
)
def test_authors_of_a_page(page: str, authors: list[str]) -> None:
    article = parse("\n".join(line for _, line in PAGES[page]))
    assert [credit.name for byline in article.bylines for credit in byline.credits] == authors


@pytest.mark.parametrize(
    "line", ["\u200b and", "and", "| By", "By | By", "3 thoughts on", "(", "[]", "@", "© /", "Mr and"]
)
def test_odd_lines_in_the_head_break_nothing(line: str) -> None:
    zones = Document("\n".join(["Home", TITLE, line, "March 3, 2025", FIRST, SECOND])).zones
    assert [zone.text for zone in zones if zone.kind == "body"] == [FIRST, SECOND]


def test_a_note_below_the_makers_is_no_headline() -> None:
    lines = ["Donate", "The weir nobody owns", "By Oto Brandl", "March 3, 2025, 6 a.m.", "Made with Three Rivers News"]
    headline = parse("\n".join([*lines, FIRST, SECOND])).headline
    assert headline is not None
    assert headline.text == "The weir nobody owns"


@pytest.mark.parametrize(
    ("stamps", "published"),
    [
        ("15th January\nLast Updated: 15th January 2026 11:26 AM", date(2026, 1, 15)),
        ("30 December\nUpdated: 2 January 2026", date(2025, 12, 30)),
        ("Published: 17 January 2026\n16 January", date(2026, 1, 17)),
        ("15th January", None),
    ],
)
def test_a_stamp_has_its_year_from_another_one(stamps: str, published: date | None) -> None:
    assert parse("\n".join([TITLE, stamps, FIRST, SECOND])).published == published
