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
    ],
)
def test_no_age(text: str) -> None:
    assert [claim for claim in parse_claims(text) if claim.kind == "age"] == []
