"""Ages that have no unit, and numbers in the same places that are none."""

import pytest

from newsfacts.claims import parse_claims

AGES = {
    20: (
        "The porter, 20, fled.",
        "Retired jeweller, 20, was robbed.",
        "Lollipop lady, 20, mown down",
        "Police hailed a plucky waitress, 20, for it.",
        "She was 20, he said.",
        "He moved when he was twenty.",
        "He has a brother, who is twenty, and a dog.",
        "She left school at 20.",
        "He had already left home at 20, he said.",
        "Dancer quits the stage at 20",
        "He retired at 20 to paint.",
        "They married at 20 and moved.",
        "The poet, who joined the navy at 20, is gone.",
        "She turns 20 in May.",
        "When they turn 20 today they may vote.",
        "People over 20 may vote.",
        "Those under twenty may not.",
        "Some were as young as 20 then.",
        "Those aged over 20 may vote.",
        "It is for people aged around 20.",
        "Adults 20 and over may vote.",
        "At 20 she left school.",
        "At 20, he sings in Oslo.",
        "He sang, and at 20 crossed the ice on a pony.",
        "Her daughter is 20.",
        "My mum\u2019s 20 and sings.",
        "He was 20 in 1999.",
        "The youngest victim was 20.",
    ),
    9: ("Fire: boy, 9, saves gran", "Police thanked a sister, 9, for it."),
    51: ("She is fifty-one.", "He was fifty-one, and tired."),
}


@pytest.mark.parametrize(("value", "text"), [(value, text) for value, texts in AGES.items() for text in texts])
def test_age(value: int, text: str) -> None:
    (claim,) = parse_claims(text)
    assert (claim.kind, claim.value, claim.unit) == ("age", value, "year")


@pytest.mark.parametrize(
    "text",
    [
        "A record number, 81, was drawn.",
        "It sold the best seats, 20, for charity.",
        "Old water cooler parts, 20, were sold.",
        "It works at 15 schools.",
        "The shares were sold at 34.",
        "The shares left the floor at 34.",
        "Bids began at 15.",
        "It was 60 percent.",
        "She was 60 percent sure.",
        "She quit at 5.",
        "He left a party at 15 banks.",
        "They were two down.",
        "We\u2019ll be six when he comes.",
        "The tally, which was twenty, rose.",
        "She was two behind.",
        "He quit the trade at 34 cents.",
        "She turned 60 pages.",
        "They turned 14 double plays.",
        "Children under five umbrellas laughed.",
        "It is for people over 5 miles away.",
        "Speeds over 65 are rare.",
        "Building, 12, rows of flats.",
        "Cup: striker, 9, scores",
        "Roe was 12 of 20 from the line.",
        "At 30 it stops.",
        "At 14 the bus leaves.",
        "The porters, 19 of whom were Danes, left.",
        "The porters, 19 and 22 of whom were Danes, left.",
    ],
)
def test_no_age(text: str) -> None:
    assert [claim for claim in parse_claims(text) if claim.kind == "age"] == []


@pytest.mark.parametrize(
    ("text", "ages"),
    [
        ("Three children, ages 4, 7 and 9, fled.", [4, 7, 9]),
        ("Two boys aged 14 and 17 fled.", [14, 17]),
        ("Two men, 19 and 22, fled.", [19, 22]),
        ("Her sons, aged six and nine, fled.", [6, 9]),
        ("Boys aged six and nine girls fled.", [6]),
        ("They lost 12 men, most of them over 40.", [40]),
        ("The men (19, 22 and 25) fled.", [19, 22, 25]),
        ("A boy aged 14 and 12 others fled.", [14]),
        ("Children aged 14 had 3, 5 and 9 lessons.", [14]),
        ("The men, 19 and 22 of whom were Danes, left.", []),
    ],
)
def test_ages_in_a_list(text: str, ages: list[int]) -> None:
    assert [claim.value for claim in parse_claims(text) if claim.kind == "age"] == ages


@pytest.mark.parametrize(
    ("text", "kind"),
    [("Voters 18 to 29 were split.", "age"), ("They want people 30 to 60 miles away.", "measure")],
)
def test_persons_of_a_range_of_ages(text: str, kind: str) -> None:
    (claim,) = parse_claims(text)
    assert claim.kind == kind
