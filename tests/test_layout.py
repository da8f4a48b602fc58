# SPDX-License-Identifier: MIT
"""The anatomy of a page. Each table gives a page line by line, with what each line is."""

from __future__ import annotations

from datetime import date

import pytest

from newsfacts import Document, parse
from newsfacts.records import ARTICLE_ZONES, Role

FIRST = (
    "The harbour council of Port Ellis voted on Tuesday to close the northern pier for nine months, "
    "after engineers found cracks in eleven of its supports and warned that a winter storm might bring it down."
)
SECOND = (
    "“Nobody wants to see the ferries go elsewhere,” said Marta Lindqvist, who has run the ticket office since 1998, "
    "adding that the repairs should have begun years ago."
)
THIRD = (
    "Work is expected to begin in March, and the council will publish the full report of the engineers next week, "
    "together with the costs of a temporary landing stage south of the lighthouse."
)
SUBSCRIBERS = (
    "Subscribers to the winter pass, some four hundred in all, will get their money back, the council said, though it "
    "did not say when, and those who paid in cash must write to the ticket office before the end of March with a copy "
    "of the pass, the receipt and a letter from their bank or employer."
)
TITLE = "Port Ellis closes its northern pier for nine months"

PAGES = {
    "a page with everything": [
        ("nav", "Skip to main content"),
        ("headline", TITLE),
        ("deck", "Engineers found cracks in eleven supports, and the ferries must go elsewhere for now."),
        ("byline", "By Ines Okafor"),
        ("stamp", "Published 4 February 2024, 10:15 am"),
        ("counter", "1204 views"),
        ("caption", "The northern pier in January. (Tom Hale/Getty Images)"),
        ("body", FIRST),
        ("promo", "Advertisement"),
        ("body", SECOND),
        ("related", "READ MORE: Ferry fares to rise in spring"),
        ("subhead", "A landing stage to the south"),
        ("body", THIRD),
        ("bio", "Ines Okafor is a reporter who covers harbours and shipping."),
        ("related", "Related stories"),
        ("related", "Lighthouse keeper retires after forty years"),
        ("related", "January 9, 2024"),
        ("footer", "© 2024 The Port Ellis Courier. All rights reserved."),
    ],
    "a caption doubled by its alternative text": [
        ("headline", TITLE),
        ("body", FIRST),
        ("caption", "Ferries wait outside the harbour at dawn"),
        ("caption", "Ferries wait outside the harbour at dawn"),
        ("body", SECOND),
        ("body", THIRD),
    ],
    "a headline that the page repeats": [
        ("nav", "News"),
        ("headline", TITLE),
        ("stamp", "February 4, 2024"),
        ("headline", TITLE),
        ("body", FIRST),
        ("body", SECOND),
    ],
    "a desk's signature": [
        ("headline", TITLE),
        ("byline", "Courier news desk"),
        ("stamp", "4 February 2024"),
        ("body", FIRST),
        ("body", SECOND),
        ("byline", "Reporting by Ines Okafor; Editing by Tom Hale"),
    ],
    "a page with another day at its head and comments at its foot": [
        ("stamp", "Sunday, November 24, 2026"),
        ("nav", "News"),
        ("headline", TITLE),
        ("byline", "Ines Okafor | Posted on February 4, 2024 | 3 min read"),
        ("body", FIRST),
        ("body", SECOND),
        ("body", THIRD),
        ("byline", "(Reporting by Ines Okafor; Editing by Tom Hale)"),
        ("bio", "Ines Okafor is a reporter at The Port Ellis Courier."),
        ("counter", "3 Comments"),
        ("other", "old salt"),
        ("other", "February 6, 2024 at 9:12 am"),
        ("other", "About time that somebody looked at the pier, I said so years ago."),
        ("other", "Jane Whistler"),
        ("other", "Whistler is a reporter who has covered worse."),
        ("related", "Related"),
        ("related", "Lighthouse keeper retires"),
        ("related", "By Jon Brand"),
        ("related", "January 9, 2024"),
    ],
    "a bare article with its makers above the headline": [
        ("nav", "Analysis"),
        ("byline", "Ines Okafor"),
        ("stamp", "February 4, 2024"),
        ("headline", TITLE),
        ("body", FIRST),
        ("body", SECOND),
    ],
    "a match and its score": [
        ("headline", TITLE),
        ("deck", "Wexmoor Rovers 2-1 Port Ellis"),
        ("body", FIRST),
        ("body", SECOND),
    ],
    "a kicker in capitals and an agency with its place": [
        ("nav", "News"),
        ("headline", TITLE),
        ("deck", "The council of the harbour took a vote on Tuesday"),
        ("nav", "HARBOUR MONITOR"),
        ("byline", "AFP"),
        ("nav", "Port Ellis"),
        ("stamp", "4 February 2024"),
        ("body", FIRST),
        ("body", SECOND),
    ],
    "who the author is, above the article": [
        ("nav", "Opinion"),
        ("headline", TITLE),
        ("byline", "Ines Okafor"),
        ("bio", "Ines Okafor is a fellow at the Harbour Institute."),
        ("stamp", "Feb. 4, 2024 at 10:15 a.m."),
        ("credit", "Credit...Tom Hale for The Courier"),
        ("body", FIRST),
        ("body", SECOND),
    ],
    "how to reach the author": [
        ("nav", "News"),
        ("headline", TITLE),
        ("body", FIRST),
        ("body", SECOND),
        ("body", THIRD),
        ("bio", "Contact Ines Okafor at iokafor@example.org"),
    ],
    "stamps in figures and in words": [
        ("nav", "News"),
        ("headline", TITLE),
        ("stamp", "2024-02-04"),
        ("stamp", "04.02.2024, 10:15"),
        ("stamp", "Sunday, 4 February 2024 at 10:15 GMT"),
        ("stamp", "Updated 3 hours ago"),
        ("stamp", "3 hours ago"),
        ("stamp", "Last updated"),
        ("body", FIRST),
        ("body", SECOND),
    ],
    "sentences that open as buttons and errors do": [
        ("nav", "News"),
        ("headline", TITLE),
        ("body", FIRST),
        ("body", "Access to the shore is a right that nobody can take away, the mayor said on Monday."),
        ("body", "Something went wrong when the pier was built, engineers said after a week of tests."),
        ("body", "Posted in the window of the kiosk was a sign that told its customers to stay away."),
        ("promo", "Something went wrong. Please try again later."),
        ("body", SECOND),
    ],
    "main points without a heading": [
        ("nav", "News"),
        ("headline", TITLE),
        ("deck", "• The pier had stood for ninety years"),
        ("deck", "• Nobody was on it when it fell"),
        ("deck", "• A new one may cost millions"),
        ("byline", "By Ines Okafor"),
        ("body", FIRST),
        ("body", SECOND),
    ],
    "a headline below its picture": [
        ("nav", "Skip to content"),
        ("caption", "The northern pier, which had eleven supports of oak"),
        ("caption", "The northern pier, which had eleven supports of oak and stone in January"),
        ("headline", TITLE),
        ("body", FIRST),
        ("body", SECOND),
    ],
    "a picture below its headline": [
        ("headline", TITLE),
        ("credit", "Photo: Tom Hale/Getty Images"),
        ("body", FIRST),
        ("body", SECOND),
    ],
    "a tag that was left in the text": [
        ("other", '<img height="1" width="1" src="https://example.org/pixel.gif">'),
        ("headline", TITLE),
        ("body", FIRST),
        ("body", SECOND),
    ],
    "main points above the article": [
        ("nav", "Skip to content"),
        ("headline", TITLE),
        ("subhead", "Key points"),
        ("deck", "• Engineers found cracks in eleven supports of the northern pier, and the council took a vote."),
        ("deck", "• The ferries must go elsewhere for nine months, which their passengers regret."),
        ("byline", "Ines Okafor"),
        ("body", FIRST),
        ("body", SECOND),
    ],
    "names with what belongs to them": [
        ("nav", "News"),
        ("headline", TITLE),
        ("byline", "Ines Okafor-Lund and Tom Hale, Courier staff"),
        ("byline", "Headshot of Anna D'Amico"),
        ("byline", "Anna D'AmicoShipping Editor"),
        ("stamp", "4 February 2024"),
        ("body", FIRST),
        ("body", SECOND),
    ],
    "an author behind the topics": [
        ("nav", "News"),
        ("headline", TITLE),
        ("body", FIRST),
        ("body", SECOND),
        ("body", THIRD),
        ("tags", "Topics"),
        ("bio", "Ines Okafor"),
        ("bio", "Editor at large"),
        ("bio", "Ines has covered harbours and shipping for the Courier as a reporter since 1998, and sails at night."),
        ("promo", "Subscribe"),
    ],
    "a name in a list of topics": [
        ("nav", "News"),
        ("headline", TITLE),
        ("body", FIRST),
        ("body", SECOND),
        ("body", THIRD),
        ("tags", "Topics"),
        ("tags", "Port Ellis"),
        ("tags", "Ferries"),
    ],
    "readers' comments": [
        ("nav", "Skip to content"),
        ("headline", TITLE),
        ("body", FIRST),
        ("body", SECOND),
        ("body", THIRD),
        ("nav", "Comments"),
        ("other", "old salt"),
        ("other", "About time that somebody looked at the pier, I said so years ago."),
    ],
    "a list in the body": [
        ("body", FIRST),
        ("body", SECOND),
        ("body", "June 3, Port Ellis, north quay"),
        ("body", "June 9, Sandwick, old harbour"),
        ("body", "June 15, Hallow Bay, town jetty"),
        ("body", "June 21, Kirk Island, east landing"),
        ("body", THIRD),
    ],
    "capitals that name nobody": [
        ("nav", "Premier League"),
        ("headline", TITLE),
        ("nav", "Facebook Count"),
        ("byline", "Sanjana Kulkarni"),
        ("byline", "Courier News, Port Ellis"),
        ("stamp", "4 February 2024"),
        ("body", FIRST),
        ("body", SECOND),
        ("footer", "© 2024 The Port Ellis Courier. All rights reserved."),
        ("nav", "Close Modal"),
        ("nav", "Harbour Stories"),
        ("nav", "RENTAL PROPERTY"),
    ],
    "a day with its clock and more": [
        ("nav", "News"),
        ("headline", TITLE),
        ("stamp", "Published - February 04, 2024 10:15 am IST - PORT ELLIS"),
        ("byline", "R. Kulkarni"),
        ("body", FIRST),
        ("body", SECOND),
    ],
    "a day with its clock and its author": [
        ("nav", "News"),
        ("headline", TITLE),
        ("byline", "4 February 2024 10:15 am by Ines Okafor"),
        ("deck", "Fireworks on 4 February 2024 were the last of the year"),
        ("body", FIRST),
        ("body", SECOND),
    ],
    "words in marks as a heading": [
        ("headline", TITLE),
        ("body", FIRST),
        ("subhead", "'Heart ripped out'"),
        ("body", SECOND),
        ("body", "“We were not told.”"),
        ("body", THIRD),
    ],
    "links between paragraphs": [
        ("nav", "Skip to content"),
        ("headline", TITLE),
        ("byline", "By Ines Okafor"),
        ("body", FIRST),
        ("related", "Top Stories from the Courier"),
        ("related", "Ferry fares to rise in spring"),
        ("related", "Lighthouse keeper retires after forty years"),
        ("body", SECOND),
        ("subhead", "A landing stage to the south"),
        ("body", THIRD),
        ("related", "More from Port Ellis"),
        ("related", "Harbour office burns down on Sunday"),
    ],
    "buttons and calls": [
        ("nav", "Facebook Twitter Icon"),
        ("headline", TITLE),
        ("nav", "Share on Facebook"),
        ("nav", "Listen"),
        ("promo", "Listen to this article · 9:12 min"),
        ("body", FIRST),
        ("body", "Followers of the mayor cheered."),
        ("body", SECOND),
        ("promo", "Follow Port Ellis news on Facebook, Instagram and X."),
        ("body", THIRD),
    ],
    "who the authors are, behind the comments": [
        ("nav", "Skip to content"),
        ("headline", TITLE),
        ("body", FIRST),
        ("body", SECOND),
        ("body", THIRD),
        ("nav", "Comments"),
        ("byline", "By Ines Okafor"),
        ("bio", "Ines Okafor covers harbours for the Courier."),
        ("other", "By Old Salt"),
        ("other", "About time that somebody looked at the pier, I said so years ago."),
    ],
    "an author of no article": [
        ("nav", "Skip to content"),
        ("headline", TITLE),
        ("byline", "By Ines Okafor and Tom Hale"),
        ("body", FIRST),
        ("body", SECOND),
        ("body", THIRD),
        ("bio", "Tom Hale is shipping reporter at the Port Ellis Courier and sails at night."),
    ],
    "a title of two sentences": [
        ("nav", "Skip to content"),
        ("headline", "She Kept the Keys of the Pier for Years. Then the Pier Was Closed."),
        ("deck", "The harbour council took a vote on Tuesday"),
        ("byline", "By Ines Okafor"),
        ("body", FIRST),
        ("body", SECOND),
    ],
    "what the publisher says of itself above the title": [
        ("nav", "Skip to content"),
        ("other", "Exclusive news and tides for the professionals of the harbour"),
        ("nav", "Business"),
        ("nav", "Sport"),
        ("headline", "Port Ellis closes its northern pier"),
        ("byline", "By Ines Okafor"),
        ("body", FIRST),
        ("body", SECOND),
    ],
    "whom to ask about a release": [
        ("stamp", "For immediate release: 4 February 2024"),
        ("other", "Contact: Ines Okafor, 555-0119, iokafor@example.org"),
        ("headline", TITLE),
        ("body", FIRST),
        ("body", SECOND),
    ],
    "an introduction on a line of its own": [
        ("nav", "Home/New Zealand"),
        ("headline", TITLE),
        ("byline", "By"),
        ("byline", "Alisi Fonoti"),
        ("byline", "afonoti@example.org"),
        ("stamp", "Feb 4th 2024|PORT ELLIS"),
        ("caption", "The northern pier of Port Ellis had no guard. Photo / 123RF"),
        ("body", FIRST),
        ("body", SECOND),
    ],
    "who made a picture, behind its caption": [
        ("nav", "News"),
        ("headline", TITLE),
        ("body", FIRST),
        ("caption", "The mayor speaks against the ferries at the pier. Gregory Poole for the Courier"),
        ("body", SECOND),
        ("body", THIRD + " PTI ALM DV"),
        ("other", "(This report has been published in a feed. Apart from the headline, no editing has been done.)"),
    ],
    "a last sentence that is short": [
        ("nav", "Skip to content"),
        ("headline", TITLE),
        ("stamp", "New Delhi | Updated: February 4, 2024 21:46 IST"),
        ("body", FIRST),
        ("body", SECOND),
        ("nav", "Hide Ad"),
        ("nav", "Hide Ad"),
        ("body", THIRD),
        ("body", "The work is to cost $270,000."),
        ("promo", "Loading more..."),
        ("related", "Ferry fares to rise in spring"),
    ],
    "topics between the article and its author": [
        ("nav", "Skip to content"),
        ("headline", TITLE),
        ("byline", "By Ines Okafor and Tom Hale"),
        ("body", FIRST),
        ("body", SECOND),
        ("body", THIRD),
        ("body", "“We were not told.”"),
        ("nav", "Industrial relations"),
        ("nav", "Ferries"),
        ("bio", "Ines Okafor is a reporter who covers harbours and shipping."),
        ("bio", "Tom Hale is shipping reporter at the Port Ellis Courier and sails at night."),
        ("byline", "Contributing: Associated Press"),
    ],
    "who the author is, below a name in capitals": [
        ("nav", "Skip to content"),
        ("headline", TITLE),
        ("byline", "By INES OKAFOR"),
        ("body", FIRST),
        ("body", SECOND),
        ("body", THIRD),
        ("bio", "INES OKAFOR"),
        ("bio", "Okafor reports on harbours and ships from Port Ellis, on the northern coast."),
        ("footer", "Copyright Port Ellis Courier Limited 2024. All rights reserved."),
    ],
    "sources of pictures": [
        ("nav", "News"),
        ("headline", TITLE),
        ("caption", "The northern pier in the rain. (Courier News: Dan Petrov)"),
        ("caption", "The harbour office on the northern pier of Port Ellis / Yonhap"),
        ("body", FIRST),
        ("body", SECOND),
    ],
    "an author and agencies": [
        ("nav", "News"),
        ("headline", TITLE),
        ("byline", "Felix Okafor with AFP, dpa"),
        ("byline", "Adam Okafor and AP"),
        ("body", FIRST),
        ("body", SECOND),
        ("body", THIRD),
        ("subhead", "Forward-Looking Statements"),
        ("body", "This release contains forward-looking statements that involve risks and uncertainties."),
    ],
    "a title and a body": [("headline", TITLE), ("body", FIRST), ("body", SECOND)],
    "a dateline on its own line": [("headline", TITLE), ("body", "PORT ELLIS —"), ("body", FIRST), ("body", SECOND)],
    "paragraphs alone": [("body", FIRST), ("body", SECOND), ("body", THIRD)],
    "short paragraphs": [("body", FIRST), ("body", "“We were not told.”"), ("body", "He paused."), ("body", THIRD)],
    "prose that only begins like a page's own words": [
        ("body", FIRST),
        ("body", "By Monday the pier was empty and the last of the ferries had gone."),
        ("body", SUBSCRIBERS),
        ("body", THIRD),
    ],
}  # fmt: skip


@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES)
@pytest.mark.parametrize("newline", ["\n", "\n\n", "\r\n", "\r"], ids=["LF", "blank lines", "CRLF", "CR"])
def test_lines_of_a_page(page: list[tuple[str, str]], newline: str) -> None:
    zones = Document(newline.join(line for _, line in page)).zones
    assert [(zone.kind.value, zone.text) for zone in zones] == page


@pytest.mark.parametrize(
    "text",
    [
        FIRST,
        TITLE,
        "Subscribe",
        "By Ines Okafor",
        "He said nothing.",
        " ".join([TITLE, FIRST, SECOND, THIRD] * 20),
    ],
)
def test_a_single_line_is_body(text: str) -> None:
    assert [zone.kind for zone in Document(text).zones] == ["body"]


@pytest.mark.parametrize("text", ["", " \n\t\r\n", "\n"])
def test_a_blank_text_has_no_zones(text: str) -> None:
    assert Document(text).zones == ()


def test_without_layout_every_line_is_body() -> None:
    text = "\n".join(line for _, line in PAGES["a page with everything"])
    assert {zone.kind for zone in Document(text, layout=False).zones} == {"body"}


def test_zones_are_exact_slices_and_blank_lines_only_shift_them() -> None:
    text = "\n".join(f"  {line}\t" for _, line in PAGES["a page with everything"])
    zones, shifted = Document(text).zones, Document("\n\n\n" + text).zones
    assert all(text[zone.start : zone.end] == zone.text for zone in zones)
    assert [(zone.start + 3, zone.kind) for zone in zones] == [(zone.start, zone.kind) for zone in shifted]


@pytest.mark.parametrize("line", ["___", "* * *", "?", "…", "—", "\u200b", "\ud800", "((((", "|" * 300, "A / B"])
def test_odd_lines_between_paragraphs_leave_them_alone(line: str) -> None:
    zones = Document(f"{FIRST}\n{line}\n{SECOND}\n{THIRD}").zones
    assert [zone.kind for zone in zones if zone.text in {FIRST, SECOND, THIRD}] == ["body"] * 3
    assert all(zone.kind in ARTICLE_ZONES for zone in zones)


def test_a_page_is_dated_and_signed_by_its_own_lines_alone() -> None:
    text = "\n".join(line for _, line in PAGES["a page with another day at its head and comments at its foot"])
    article = parse(text)
    assert article.published == date(2024, 2, 4)
    authors = [c.name for byline in article.bylines for c in byline.credits if c.role is Role.AUTHOR]
    assert authors == ["Ines Okafor"]


def test_a_job_below_a_name_is_no_author() -> None:
    text = "\n".join([TITLE, "Ines Okafor", "Harbour correspondent", "4 February 2024", FIRST, SECOND])
    assert [c.name for byline in parse(text).bylines for c in byline.credits] == ["Ines Okafor"]
