# SPDX-License-Identifier: MIT
"""Bylines and datelines: lines grouped by what they must give."""

from datetime import date

import pytest

import newsfacts as nf


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Mara Lindqvist", ["Mara Lindqvist"]),
        ("By Mara Lindqvist and Oto Brandl", ["Mara Lindqvist", "Oto Brandl"]),
        ("ByMara Lindqvist Feb 3, 2021", ["Mara Lindqvist"]),
        ("Von Mara Lindqvist und Oto Brandl", ["Mara Lindqvist", "Oto Brandl"]),
        ("Por Mara Lindqvist", ["Mara Lindqvist"]),
        ("By MARA LINDQVIST", ["Mara Lindqvist"]),
        ("Mara LindqvistMara Lindqvist", ["Mara Lindqvist"]),
        ("Mara Lindqvist contributed to this report.", ["Mara Lindqvist"]),
        ("Reporting by Mara Lindqvist; Editing by Oto Brandl", ["Mara Lindqvist", "Oto Brandl"]),
        ("A tram in the snow. (Photo: Mara Lindqvist/Reuters)", ["Mara Lindqvist"]),
        ("By Reuters", ["Reuters"]),
        ("By Harbour News", ["Harbour News"]),
        ("By Mara Lindqvist for The Harbour Post", ["Mara Lindqvist"]),
        ("Photos: Mara Lindqvist on Unsplash", ["Mara Lindqvist"]),
        ("By Mara Lindqvist42 minutes ago", ["Mara Lindqvist"]),
        ("By Mara Lindqvist2020-02-20 13:52 UTC", ["Mara Lindqvist"]),
        ("by Dr. Mara Lindqvist", ["Mara Lindqvist"]),
        ("By Emily Kelly", ["Emily Kelly"]),
        ("Tuesday January 18, 2017 10:44 am by April Roe", ["April Roe"]),
        ("By Mara Lindqvist with Harbour News", ["Mara Lindqvist", "Harbour News"]),
        ("AFP/The Harbour", ["AFP", "The Harbour"]),
        ("Mara LindqvistSports Editor", ["Mara Lindqvist"]),
        ("Anna Lindqvist Thomas Brandl Emily Kelly", ["Anna Lindqvist", "Thomas Brandl", "Emily Kelly"]),
        ("By Tom DeArdo", ["Tom DeArdo"]),
        ("By Emily Engineer & Oto Brandl", ["Emily Engineer", "Oto Brandl"]),
        ("Mara Lindqvist and AP", ["Mara Lindqvist", "AP"]),
        ("Politics · Mara Lindqvist, Oto Brandl", ["Mara Lindqvist", "Oto Brandl"]),
        ("mara lindqvist.jpg Von Mara Lindqvist 28.04.2023", ["Mara Lindqvist"]),
        ("AuthorMara Lindqvist4 comments", ["Mara Lindqvist"]),
        ("Author: harbourcat", ["harbourcat"]),
        ("Mara LindqvistTwitterNews Writer", ["Mara Lindqvist"]),
        ("ET Bureau", ["ET Bureau"]),
        ("By Ma\u00adra Lind\u00adqvist", ["Mara Lindqvist"]),
        ("Mara LindqvistHarbour Reporter", ["Mara Lindqvist"]),
        ("Photo courtesy of NASA", ["NASA"]),
        ("A story told by Anna Lindqvist", ["Anna Lindqvist"]),
        ("Anna Lindqvist and Thomas Brandl are reporters at Lantern.", ["Anna Lindqvist", "Thomas Brandl"]),
        ("AP writer Mara Lindqvist in Oslo contributed.", ["Mara Lindqvist"]),
        ("By harbourcat7", ["harbourcat7"]),
        ("By anna lindqvist", ["anna lindqvist"]),
        ("By Oto Brandl Jr.", ["Oto Brandl Jr."]),
        ("Editing by Mara Lindqvist and Tom Fox", ["Mara Lindqvist", "Tom Fox"]),
        ("Email Mara Lindqvist at lindqvist@example.org", ["Mara Lindqvist"]),
        ("Harbour Staff Report", ["Harbour Staff Report"]),
        ("By harbourcat - 2018-09-16", ["harbourcat"]),
        ("2 May 2021 by harbourcat", ["harbourcat"]),
        ("A long tram goes through the snow. (Mara Lindqvist/Lantern)", ["Mara Lindqvist"]),
        ("By Mara Lindqvist +Harbours +Winter", ["Mara Lindqvist"]),
        ("Tom DiMarino@tdimarino", ["Tom DiMarino"]),
        ("Posted by harbourcat on May 2, 2021", ["harbourcat"]),
        ("Photo by harbourcat/Getty Images", ["harbourcat"]),
        ("Mara Lindqvist can be reached at mlindqvist@example.org.", ["Mara Lindqvist"]),
        ("Contact Mara Lindqvist at lindqvist@example.org", ["Mara Lindqvist"]),
        ("Interview by Mara Lindqvist with Oto Brandl", ["Mara Lindqvist"]),
        ("By Mara Lindqvist, Institute of Harbours and Rivers", ["Mara Lindqvist"]),
        ("Sanjana Kulkarni / Lantern News / Updated: May 2, 2021, 08:31 IST", ["Sanjana Kulkarni"]),
        ("Boats in the rain. (Harbour Rescue Service / Telegram)", ["Harbour Rescue Service"]),
        ("Boats in the rain (Press Association/Lantern News)", ["Press Association"]),
        ("Mara Lindqvist with AFP, dpa and Reuters", ["Mara Lindqvist", "AFP", "dpa", "Reuters"]),
        ("By Mara Lindqvist, AFP", ["Mara Lindqvist"]),
        ("By Our Special Correspondent", ["Our Special Correspondent"]),
        ("By a Staff Reporter", ["a Staff Reporter"]),
        ("By Our Harbour Correspondent", ["Our Harbour Correspondent"]),
        ("— With assistance from Mara Lindqvist", ["Mara Lindqvist"]),
        ("Mara Lindqvist contributed research.", ["Mara Lindqvist"]),
        ("By Mara Lindqvist and Lantern staff", ["Mara Lindqvist", "Lantern staff"]),
        ("By FOX 9 Staff", ["FOX 9 Staff"]),
        ("Image source, Lantern News", ["Lantern News"]),
        ("Photo courtesy of the Harbour Pilots Office", ["Harbour Pilots Office"]),
        ("Supplied: Harbour Rescue Service", ["Harbour Rescue Service"]),
        ("Pic: Mara Lindqvist", ["Mara Lindqvist"]),
        ("Curated By: Mara Lindqvist | Reported By: Oto Brandl", ["Mara Lindqvist", "Oto Brandl"]),
        ("Boats at the Lantern Week Anna Lindqvist/Lantern News", ["Anna Lindqvist"]),
        ("Boats in the rain. Copyright Mara Lindqvist/AP", ["Mara Lindqvist"]),
        ("HK Correspondent, Oslo", ["HK Correspondent"]),
        ("By Lantern Publishing, Ltd.", ["Lantern Publishing"]),
        ("Contributing: Associated Press; Mara Lindqvist", ["Associated Press", "Mara Lindqvist"]),
        ("Authors: Mara Lindqvist and Oto Brandl", ["Mara Lindqvist", "Oto Brandl"]),
        ("WXYR | By Mara Lindqvist", ["Mara Lindqvist"]),
        ("By MARA LINDQVIST, OTO BRANDL", ["Mara Lindqvist", "Oto Brandl"]),
        ("By Staff Sgt. Mara Lindqvist", ["Mara Lindqvist"]),
        ("By Capt. Oto Brandl and Spc. Mara Lindqvist", ["Oto Brandl", "Mara Lindqvist"]),
    ],
)
def test_names(line: str, names: list[str]) -> None:
    byline = nf.parse_byline(line)
    assert byline is not None
    assert [credit.name for credit in byline.credits] == names
    assert all(line[credit.start : credit.end] == credit.text for credit in byline.credits)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "By submitting this form you agree",
        "By course or meal:",
        "By Monday",
        "By Monday the tram was late",
        "By contrast, the second tram was late.",
        "Von Kopf bis Fuß",
        "Text Size",
        "Slideshow (15 images)",
        "HARBOUR CLOSED: the council accused the owners of letting a wooden pier rot",
        "“The old members of the harbour council saw nothing,” Mara Lindqvist reported from the pier.",
        "Write to the harbour office at office@example.org",
        "Photo credits",
        "© 2021 Harbour News. All rights reserved.",
        "The talks broke down, a development that was previously reported by Harbour News.",
        "Powered by Lantern",
        "Brought to you by Lantern",
        "Killed by police",
        "By Popular Demand",
        "Health & Fitness",
        "Anna Lindqvist: “The pier was old.”",
        "The price of a seat on the tram fell by almost 20 since May",
        "Seats on the old tram are cheaper by June 2021",
        "The most important news of the day from the harbour newsroom",
        "New Delhi | Updated: May 2, 2021 21:46 IST",
        "Photo / 123RF",
        "Photo / Supplied",
        "Handout",
        "Written by:",
        "A NOTE \u2014 The ferry to the old harbour sails on Sundays too.",
        "The old school and the new system got a voice, a review and no money",
        "Boats in the rain. (Lantern News: File)",
        "Boats in the rain [File: Reuters]",
        "The price of a boat rises (Note: Prices Vary Widely)",
    ],
)
def test_no_byline(line: str) -> None:
    assert nf.parse_byline(line) is None


@pytest.mark.parametrize("line", ["Roe roe@example.org", "a roe@example.org", "roe@example.org"])
def test_a_line_may_be_little_more_than_an_address(line: str) -> None:
    assert nf.parse_byline(line) is None


@pytest.mark.parametrize(
    ("line", "rule", "reason"),
    [
        ("By submitting this form you agree", "byline.by", "no name follows the introduction"),
        ("By the numbers:", "byline.bare", "announces what stands elsewhere or who owns it"),
        ("Text Size", "byline.bare", "no line of names"),
    ],
)
def test_refusals_are_traced(line: str, rule: str, reason: str) -> None:
    with nf.trace() as trace:
        nf.parse_byline(line)
    assert [(one.text, one.rule, one.reason) for one in trace.refused] == [(line, rule, reason)]


def test_refusals_of_a_page_are_traced_at_their_place() -> None:
    page = "Ferries stay in port\n\nBy The Numbers\n\n" + "The ferries stayed in port for the night. " * 9
    with nf.trace() as trace:
        assert nf.parse_bylines(page) == ()
    assert [(one.start, one.text) for one in trace.refused] == [(page.index("By"), "By The Numbers")]


def test_bio() -> None:
    byline = nf.parse_byline("Mara Lindqvist is a staff writer at The Harbour Post.")
    assert byline is not None
    assert (byline.credits[0].title, byline.credits[0].affiliation) == ("staff writer", "The Harbour Post")


@pytest.mark.parametrize(
    ("line", "name", "title", "affiliation", "place"),
    [
        ("Mara Lindqvist Political Correspondent", "Mara Lindqvist", "Political Correspondent", None, None),
        ("By Mara Lindqvist, Staff Writer", "Mara Lindqvist", "Staff Writer", None, None),
        ("By Associated Press writer Mara Lindqvist", "Mara Lindqvist", "writer", "Associated Press", None),
        ("A tram in the snow. (AP Photo/Mara Lindqvist)", "Mara Lindqvist", None, "AP", None),
        ("Mara Lindqvist USA TODAY", "Mara Lindqvist", None, "USA TODAY", None),
        ("Mara LindqvistThe Harbour Post", "Mara Lindqvist", None, "The Harbour Post", None),
        ("Photo: Mara Lindqvist, Salt & Lamp Company", "Mara Lindqvist", None, "Salt & Lamp Company", None),
        ("Photo: Mara Lindqvist/Harbour Post/Getty Images", "Mara Lindqvist", None, "Harbour Post/Getty Images", None),
        ("Photo: Harbour / Mara Lindqvist", "Mara Lindqvist", None, "Harbour", None),
        ("Mara Lindqvist is an NBC News contributor.", "Mara Lindqvist", "contributor", "NBC News", None),
        ("Mara Lindqvist is Harbour Post’s chief editor.", "Mara Lindqvist", "chief editor", "Harbour Post", None),
        ("Mara Lindqvist writes about ferries from Oslo.", "Mara Lindqvist", None, None, "Oslo"),
        ("Mara Lindqvist is a reporter and editor.", "Mara Lindqvist", "reporter and editor", None, None),
        ("Science Writer Mara Lindqvist", "Mara Lindqvist", "Science Writer", None, None),
        ("By Mara Lindqvist, Staff Writer at Lantern", "Mara Lindqvist", "Staff Writer", "Lantern", None),
        ("By Mara Lindqvist, Better Ships & Boats", "Mara Lindqvist", None, "Better Ships & Boats", None),
        ("By Mara Lindqvist | Special to The Harbour Post", "Mara Lindqvist", None, "The Harbour Post", None),
        ("By Mara Lindqvist in Oslo", "Mara Lindqvist", None, None, "Oslo"),
        ("By Mara Lindqvist, in Business", "Mara Lindqvist", None, None, None),
        ("By Mara Lindqvist 28 April 2021 in Business", "Mara Lindqvist", None, None, None),
        ("By Mara Lindqvist 28 April 2021 Arts & Letters", "Mara Lindqvist", None, None, None),
        ("Mara Lindqvist/Harbour Times/Getty Images", "Mara Lindqvist", None, "Harbour Times/Getty Images", None),
        ("AFP via Getty", "AFP", None, "Getty", None),
        ("AFP, OSLO", "AFP", None, None, "OSLO"),
        ("Credit...Mara Lindqvist for The Lantern", "Mara Lindqvist", None, "The Lantern", None),
        ("By Mara Lindqvist. The trams in the harbour stood still.", "Mara Lindqvist", None, None, None),
        ("By Anna Lindqvist of The Lantern", "Anna Lindqvist", None, "The Lantern", None),
        ("Mara Lindqvist/Lantern", "Mara Lindqvist", None, "Lantern", None),
        ("A tram passes. | Mara Lindqvist/Lantern", "Mara Lindqvist", None, "Lantern", None),
        ("Trams pass. (Mara Lindqvist/The Lantern via AP, File)", "Mara Lindqvist", None, "The Lantern via AP", None),
        ("By Mara Lindqvist For Lantern.Com", "Mara Lindqvist", None, "Lantern.Com", None),
        ("Mara Lindqvist, Special to The Star", "Mara Lindqvist", None, "The Star", None),
        ("By Mara Lindqvist, AP Medical Writer", "Mara Lindqvist", "Medical Writer", "AP", None),
        ("Credit: Mara Lindqvist/Lantern via AP", "Mara Lindqvist", None, "Lantern via AP", None),
        ("Boats. (Mara Lindqvist/Pool Photo via AP)", "Mara Lindqvist", None, "Pool Photo via AP", None),
        (
            "AP writer Mara Lindqvist in Nairobi, Kenya, contributed.",
            "Mara Lindqvist",
            "writer",
            "AP",
            "Nairobi, Kenya",
        ),
        ("Mara Lindqvist, a former sailor, is a fellow at Lantern.", "Mara Lindqvist", "fellow", "Lantern", None),
        ("By Mara Lindqvist, M.D.", "Mara Lindqvist", None, None, None),
        ("A tram. Mara Lindqvist/Lake Star/TNS via Getty", "Mara Lindqvist", None, "Lake Star/TNS via Getty", None),
        ("A tram passes REUTERS/Mara Lindqvist PICTURES", "Mara Lindqvist", None, "REUTERS", None),
        ("Photo: Mara Lindqvist, Fish & Flora Society", "Mara Lindqvist", None, "Fish & Flora Society", None),
        ("By MARA LINDQVIST Lantern Staff Writer", "Mara Lindqvist", "Staff Writer", "Lantern", None),
        ("By MARA LINDQVIST Staff Writer", "Mara Lindqvist", "Staff Writer", None, None),
        ("By Mara Lindqvist, Political Editor, in Oslo", "Mara Lindqvist", "Political Editor", None, "Oslo"),
        ("By Mara Lindqvist | Court Reporter | Lantern News", "Mara Lindqvist", "Court Reporter", "Lantern News", None),
        ("Boats. [Harbour Rescue Service/Mara Lindqvist]", "Mara Lindqvist", None, "Harbour Rescue Service", None),
        ("Boats in the rain. (Lantern News: Mara Lindqvist)", "Mara Lindqvist", None, "Lantern News", None),
        ("Boats in the rain [File: Mara Lindqvist/AFP]", "Mara Lindqvist", None, "AFP", None),
        ("Boats in the rain. (KLMN: Mara Lindqvist)", "Mara Lindqvist", None, "KLMN", None),
        ("Boats in Oslo. (AP/Mara Lindqvist)", "Mara Lindqvist", None, "AP", None),
        ("Boats. (Harbour Service / Telegram)", "Harbour Service", None, "Telegram", None),
        ("Author: Mara Lindqvist, Date: March 3", "Mara Lindqvist", None, None, None),
        ("Mara Lindqvist, Reporter/Lantern News", "Mara Lindqvist", "Reporter", "Lantern News", None),
        ("By Mara Lindqvist, PORT ELLIS", "Mara Lindqvist", None, None, "PORT ELLIS"),
        ("By Mara Lindqvist, Food and Drink Editor", "Mara Lindqvist", "Food and Drink Editor", None, None),
        ("Photo: Mara Lindqvist via Getty Images", "Mara Lindqvist", None, "Getty Images", None),
        ("Mara Lindqvist in Salem, Ore., contributed to this report.", "Mara Lindqvist", None, None, "Salem, Ore."),
    ],
)
def test_description(line: str, name: str, title: str | None, affiliation: str | None, place: str | None) -> None:
    byline = nf.parse_byline(line)
    assert byline is not None
    found = byline.credits[0]
    assert (found.name, found.title, found.affiliation, found.place) == (name, title, affiliation, place)


@pytest.mark.parametrize(
    ("line", "roles"),
    [
        ("By Mara Lindqvist", ["author"]),
        ("By Harbour News with Agencies", ["author", "additional_reporting"]),
        ("By Mara Lindqvist with Oto Brandl, Emily Kelly and AFP", ["author", *["additional_reporting"] * 3]),
        ("By Mara Lindqvist, Oto Brandl and Emily Kelly", ["author"] * 3),
        ("Mara Lindqvist contributed research.", ["research"]),
        ("With assistance from Mara Lindqvist and Oto Brandl", ["additional_reporting"] * 2),
        ("By Mara Lindqvist (reporting) and Oto Brandl (photography)", ["reporting", "photography"]),
        ("Mara Lindqvist/Getty Images", ["photography"]),
        ("AFP via Getty", ["photography"]),
        ("Source: Getty Images", ["photography"]),
        ("Interview: Mara Lindqvist", ["interview"]),
        ("Interviewed by Mara Lindqvist", ["interview"]),
        ("Story and photos by Mara Lindqvist", ["author"]),
        ("Text und Fotos: Mara Lindqvist", ["author"]),
        ("By Mara Lindqvist, photos by Oto Brandl", ["author", "photography"]),
        ("Translated from the Norwegian by Mara Lindqvist", ["translation"]),
        ("Illustration by Mara Lindqvist; design by Oto Brandl", ["illustration", "graphics"]),
        ("Reporters: Mara Lindqvist, Oto Brandl; Editor: Emily Kelly", ["author", "author", "editing"]),
        ("Compiled by Mara Lindqvist", ["compilation"]),
        (
            "Mara Lindqvist in Salem, Ore., and Oto Brandl in Oslo contributed to this report.",
            ["additional_reporting"] * 2,
        ),
    ],
)
def test_role(line: str, roles: list[str]) -> None:
    byline = nf.parse_byline(line)
    assert byline is not None
    assert [credit.role.value for credit in byline.credits] == roles


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Photo: Lantern", "organization"),
        ("Photo: Lantern Logistics", "organization"),
        ("Photo: Anna", "person"),
        ("REUTERS / POOL", "organization"),
        ("Photo: harbourcat", "person"),
        ("Boats in the rain. (KLMN/Lantern News)", "organization"),
        ("Boats in the rain. (Mara Lindqvist/Lantern News)", "person"),
        ("BOATS IN THE RAIN. (LINDQVIST/LANTERN NEWS)", "person"),
        ("By Lindqvist", "person"),
    ],
)
def test_kind_of_contributor(line: str, kind: str) -> None:
    byline = nf.parse_byline(line)
    assert byline is not None
    assert [credit.kind.value for credit in byline.credits] == [kind]


@pytest.mark.parametrize(
    "line",
    [
        "By Anna Lund",
        "Par Anna Lund",
        "Por Anna Lund",
        "Di Anna Lund",
        "Da Anna Lund",
        "Door Anna Lund",
        "Av Anna Lund",
        "Text av Anna Lund",
        "A cura di Anna Lund",
        "Propos recueillis par Anna Lund",
        "Af Anna Lund",
        "Von Anna Lund",
        "Text: Anna Lund",
        "Foto: Anna Lund",
    ],
)
def test_introductions_of_other_languages(line: str) -> None:
    byline = nf.parse_byline(line)
    assert byline is not None
    assert [credit.name for credit in byline.credits] == ["Anna Lund"]
    assert byline.rule != "byline.bare"


def test_the_place_of_who_helped_is_not_the_author_s() -> None:
    byline = nf.parse_byline("Mara Lindqvist with Oto Brandl in Oslo and Emily Kelly in Bergen")
    assert byline is not None
    assert [credit.place for credit in byline.credits] == [None, "Oslo", "Bergen"]
    together = nf.parse_byline("By Mara Lindqvist and Oto Brandl in Oslo")
    assert together is not None
    assert [credit.place for credit in together.credits] == ["Oslo", "Oslo"]


def test_plural_title_holds_for_all() -> None:
    byline = nf.parse_byline("Associated Press writers Mara Lindqvist and Oto Brandl contributed to this report.")
    assert byline is not None
    assert [credit.title for credit in byline.credits] == ["writers", "writers"]


@pytest.mark.parametrize(
    ("text", "place", "agency", "day"),
    [
        ("OSLO — Snow fell.", "OSLO", None, None),
        ("OSLO (AP) — Snow fell.", "OSLO", "AP", None),
        ("(AP) OSLO — Snow fell.", "OSLO", "AP", None),
        ("THE HAGUE — Snow fell.", "THE HAGUE", None, None),
        ("SALEM, Ore. -- Snow fell.", "SALEM, Ore.", None, None),
        ("NEW YORK, Jan 5 (Reuters) - Snow fell.", "NEW YORK", "Reuters", "2024-01-05"),
        ("NEW YORK, Dec. 30 (Reuters) - Snow fell.", "NEW YORK", "Reuters", "2023-12-30"),
        ("OSLO, January 5, 2024 /Newswire/ -- Snow fell.", "OSLO", "Newswire", "2024-01-05"),
        ("Oslo, 5 January (NTB).- Snow fell.", "Oslo", "NTB", "2024-01-05"),
        ("Oslo (AP) — Snow fell.", "Oslo", "AP", None),
        ("Oslo (CNN) — Snow fell.", "Oslo", "CNN", None),
        ("Oslo, Norway CNN  — Snow fell.", "Oslo, Norway", "CNN", None),
        ("OSLO AFP — Snow fell.", "OSLO", "AFP", None),
        ("NAGPUR: Snow fell.", "NAGPUR", None, None),
        ("NEW DELHI: “Snow fell,” they said.", "NEW DELHI", None, None),
        ("KUALA LUMPUR, Jan 5: Snow fell.", "KUALA LUMPUR", None, "2024-01-05"),
        ("New Delhi [India], January 5 (ANI): Snow fell.", "New Delhi", "ANI", "2024-01-05"),
        ("New Delhi, Jan 5 (PTI) Snow fell.", "New Delhi", "PTI", "2024-01-05"),
        ("Doha, Qatar: Snow fell.", "Doha, Qatar", None, None),
        ("Pauri (Uttarakhand), Jan 5 (PTI) Snow fell.", "Pauri", "PTI", "2024-01-05"),
    ],
)
def test_dateline(text: str, place: str, agency: str | None, day: str | None) -> None:
    (found,) = nf.parse(text, published=date(2024, 1, 6)).datelines
    assert (found.place, found.agency, found.date.value if found.date else None) == (place, agency, day)
    assert text.startswith(found.text)


@pytest.mark.parametrize(
    "text",
    [
        "Snow fell — a lot.",
        "Oslo — Snow fell.",
        "Oslo CLUB — Snow fell.",
        "OSLO - Snow fell.",
        "On March 5 — a Tuesday — snow fell.",
        "PICTURE OF THE DAY — Snow fell.",
        "EDITOR’S NOTE — Snow fell.",
        "MAYOR WINS VOTE — Snow fell.",
        "Harbour (Old Town) — Snow fell.",
        "Oslo: Snow fell.",
        "Mara Lindqvist, Editor: Snow fell.",
        "OSLO: snow fell.",
        "WATCH: Snow fell.",
        "EXCLUSIVE: Snow fell.",
        "FACT CHECK: Snow fell.",
        "AP'S ASSESSMENT: Snow fell.",
        "(Snow) — it fell.",
        "(Union) — Snow fell.",
        "Snow fell, and nobody saw it.\nNAGPUR: It fell all night.",
        "Correction, Jan. 5, 2024: Snow fell in Oslo.",
        "New Delhi (PTI) Snow fell.",
        "KORTRIGHT: Snow fell.\nSELBOURNE: Where was it?\nKORTRIGHT: All over the harbour and on the old pier.",
    ],
)
def test_no_dateline(text: str) -> None:
    assert nf.parse(text).datelines == ()


@pytest.mark.parametrize("text", ["(Reuters) — Snow fell.", "(Reuters) - Snow fell.", "CNN — Snow fell."])
def test_a_dateline_may_name_an_agency_alone(text: str) -> None:
    (found,) = nf.parse(text).datelines
    assert found.place is None
    assert found.agency in {"Reuters", "CNN"}
    assert text.startswith(found.text)
    assert found.text[-1] in "—-"


def test_a_dateline_without_a_year_tells_a_day_of_no_year() -> None:
    (found,) = nf.parse("OSLO, March 5 (AP) — Snow fell.").datelines
    assert found.date is not None
    assert (found.date.value, found.date.begin) == ("XXXX-03-05", None)


def test_a_line_below_tells_more_of_the_author() -> None:
    body = "\n\n".join(["The council has voted to close three of its eleven libraries after a long debate."] * 3)
    page = f"Council votes to close libraries\n\nBy Harriet Bowden\nLocal Democracy Reporter\n\n{body}"
    [byline] = nf.parse(page).bylines
    [credit] = byline.credits
    assert (credit.name, credit.title) == ("Harriet Bowden", "Local Democracy Reporter")
    assert byline.text == "By Harriet Bowden\nLocal Democracy Reporter"


def test_a_line_below_may_name_another_author() -> None:
    body = "\n\n".join(["The council has voted to close three of its eleven libraries after a long debate."] * 3)
    page = f"Council votes to close libraries\n\nBy Harriet Bowden\nTom Weir\n\n{body}"
    assert [credit.name for byline in nf.parse(page).bylines for credit in byline.credits] == [
        "Harriet Bowden",
        "Tom Weir",
    ]


def test_a_user_name_on_the_line_below_is_the_author_s() -> None:
    body = "\n\n".join(["The council has voted to close three of its eleven libraries after a long debate."] * 3)
    page = f"Council votes to close libraries\n\nBy Harriet Bowden\n@hbowden\n\n{body}"
    assert [(c.name, c.handle) for byline in nf.parse(page).bylines for c in byline.credits] == [
        ("Harriet Bowden", "@hbowden")
    ]


def test_a_line_tells_whom_to_write_to() -> None:
    byline = nf.parse_byline("Write to Jane Roe at jane.roe@example.com")
    assert byline is not None
    assert [(credit.name, credit.email) for credit in byline.credits] == [("Jane Roe", "jane.roe@example.com")]


def test_a_nickname_in_marks_is_part_of_the_name() -> None:
    byline = nf.parse_byline('By Robert "Bob" Smith and Ann Lee')
    assert byline is not None
    assert [credit.name for credit in byline.credits] == ['Robert "Bob" Smith', "Ann Lee"]


def test_a_dateline_may_stand_above_the_stamp() -> None:
    body = "\n\n".join(["The council has voted to close three of its eleven libraries after a long debate."] * 3)
    first = (
        "Oslo (AFP) – Three of the eleven libraries of the town will close, officials said on Tuesday, after a debate."
    )
    page = f"Council votes to close libraries\n{first}\nIssued on: 11/03/2025 - 14:22\n{body}"
    [dateline] = nf.parse(page).datelines
    assert (dateline.place, dateline.agency, dateline.zone.value) == ("Oslo", "AFP", "deck")


def test_a_labelled_stamp_goes_before_a_plain_one() -> None:
    body = "\n\n".join(["The council has voted to close three of its eleven libraries after a long debate."] * 3)
    page = (
        "Council votes to close libraries\nFri 6 Jun 2025 02.41 BST\n"
        f"First published on Thu 5 Jun 2025 21.30 BST\n{body}"
    )
    assert str(nf.parse(page).published) == "2025-06-05 21:30:00+01:00"


@pytest.mark.parametrize(
    ("lines", "credits"),
    [
        ("By\nHarriet Bowden\nHarbour reporter", [("Harriet Bowden", "author", "reporter")]),
        (
            "Written by\nHarriet Bowden\nMedically reviewed by\nTom Weir, MD",
            [("Harriet Bowden", "author", None), ("Tom Weir", "editing", None)],
        ),
        (
            "Written by:\nHarriet Bowden\nEdited by:\nTom Weir",
            [("Harriet Bowden", "author", None), ("Tom Weir", "editing", None)],
        ),
        (
            "Words by\nHarriet Bowden\nPhotography by\nTom Weir",
            [("Harriet Bowden", "author", None), ("Tom Weir", "photography", None)],
        ),
        ("By\nJan 14, 2025", []),
    ],
)
def test_names_may_stand_below_their_introduction(lines: str, credits: list[tuple[str, str, str | None]]) -> None:
    body = "\n\n".join(["The council has voted to close three of its eleven libraries after a long debate."] * 3)
    article = nf.parse(f"Council votes to close libraries\n\n{lines}\n\n{body}")
    found = [(c.name, c.role.value, c.title) for byline in article.bylines for c in byline.credits]
    assert found == credits


def test_a_caption_names_no_author() -> None:
    body = "The council has voted to close three of its eleven libraries after a long debate."
    caption = "The library on Dock Street, which is to be closed by June. (Tom Weir/Lantern News)"
    article = nf.parse(f"Council votes to close libraries\n{body} {body}\n{caption}\n{body} {body}\n{body}")
    assert [(c.name, c.role.value) for byline in article.bylines for c in byline.credits] == [
        ("Tom Weir", "photography")
    ]
