"""Amounts of money: currencies by their signs and abbreviations, and whose a shared name of money is."""

from decimal import Decimal

import pytest

from newsfacts.claims import parse_claims

AMOUNTS = {
    ("86300000", "KES"): ("Claims of Sh86.3 million were met.", "It repaid KSh86.3m.", "It owes Ksh. 86.3 million."),
    ("1200", "KES"): ("A seat costs Sh1,200.", "A seat costs Sh 1,200.", "A seat costs 1,200 shillings."),
    ("5000000000", "UGX"): ("The dam took Shs5 billion.", "The dam took USh5bn.", "The dam took UGX 5 billion."),
    ("4000000", "KES"): ("A pole cost 4m/- then.", "A pole cost 4,000,000/- then."),
    ("40000", "TZS"): ("The fine is TSh40,000.", "The fine is Tsh 40,000.", "The fine is TZS 40,000."),
    ("150000000", "NGN"): (
        "They wanted N150m.",
        "They wanted \u20a6150m.",
        "They wanted N150 million.",
        "It lost NGN150m.",
    ),
    ("500000", "NGN"): ("The clinic charged N500,000.", "The clinic charged 500,000 naira."),
    ("20", "GHS"): ("A ticket is GH\u00a220.", "A ticket is GH\u20b520.", "A ticket is GHS 20."),
    ("15000000", "ZAR"): ("The road cost R15 million.", "The road cost R15m.", "The road cost 15 million rand."),
    ("26500000000", "SAR"): ("Sales hit SR26.5 billion.", "Sales hit SR 26.5bn.", "Sales hit SAR26.5 billion."),
    ("290000000", "QAR"): ("The mall took QR290m.", "The mall took QAR 290 million."),
    ("2500", "AED"): ("Rent is Dh2,500.", "Rent is Dhs2,500.", "Rent is AED 2,500.", "Rent is 2,500 dirhams."),
    ("7000000", "BHD"): ("The pier cost BD7 million.", "The pier cost BHD 7 million."),
    ("3500000", "KWD"): ("The pier cost KD3.5m.", "The pier cost KD 3.5 million."),
    ("1200000", "OMR"): ("The pier cost RO1.2 million.", "The pier cost OMR 1.2 million."),
    ("2000000", "EGP"): ("The kiln cost LE2 million.", "The kiln cost EGP2m.", "The kiln cost E\u00a32 million."),
    ("50000000", "PHP"): ("Growers lost P50 million.", "Growers lost Php50 million.", "Growers lost \u20b150m."),
    ("5000000", "BDT"): ("He hid Tk 50 lakh.", "He hid Tk5 million.", "He hid \u09f350 lakh."),
    ("300", "MXN"): ("A taco tray is Mex$300.", "A taco tray is MX$300.", "A taco tray is 300 pesos."),
    ("300", "SEK"): ("A haircut is 300 kr.", "A haircut is SEK 300."),
    ("45", "PLN"): ("A pie is 45 z\u0142.", "A pie is 45 zlotys."),
    ("45", "RON"): ("A pie is 45 lei.", "A pie is RON 45."),
    ("45", "ILS"): ("A pie is NIS 45.", "A pie is NIS45.", "A pie is \u20aa45."),
    ("900", "JMD"): ("A patty is J$900.",),
    ("900", "NAD"): ("A patty is N$900.",),
}


@pytest.mark.parametrize(("value", "unit", "text"), [(*key, text) for key, texts in AMOUNTS.items() for text in texts])
def test_amount(value: str, unit: str, text: str) -> None:
    (claim,) = parse_claims(text)
    assert (claim.kind, claim.value, claim.unit) == ("money", Decimal(value), unit)


@pytest.mark.parametrize(
    "text",
    [
        "The nurse wore an N95 mask.",
        "A lorry blocks the N17 near the hamlet.",
        "He parked an old SR20 outside.",
        "Scan the QR5 label first.",
        "She filled in a P45 form.",
        "The widow sold her LE 500 racer.",
        "They sailed on the BD12 ferry.",
        "Use the 2N3904 part.",
        "He signed as Philip P. 45.",
    ],
)
def test_letters_before_a_bare_figure_are_no_money(text: str) -> None:
    assert [claim for claim in parse_claims(text) if claim.kind == "money"] == []


@pytest.mark.parametrize(
    ("text", "units"),
    [
        (
            "The fleet earned 2.1 billion Norwegian crowns. It had hoped for 2.6 billion crowns.",
            ["NOK", "NOK"],
        ),
        (
            "It aims for 96 billion to 99 billion crowns. Last year it made 80 billion Czech crowns.",
            ["CZK", "CZK"],
        ),
        ("The Swedish crown slid. A 500-million-crown loan falls due.", ["SEK"]),
        ("It paid 3 million Danish crowns a month, then 2 million crowns a month.", ["DKK/month", "DKK/month"]),
        ("It paid 4 million Egyptian pounds and wants 2 million pounds more.", ["EGP", "EGP"]),
        ("Rent is 90,000 Argentine pesos. It was 40,000 pesos.", ["ARS", "ARS"]),
        ("Tea is 5 Kuwaiti dinars. Cake is 2 dinars.", ["KWD", "KWD"]),
        ("Iraq pays. The Iraqi fund holds 2 billion dinars.", ["IQD"]),
        ("Lahore sweats. Pakistan has spent Rs500 million, or 20,000 rupees a home.", ["PKR", "PKR"]),
        ("Pakistan sweats and Lahore boils. A fan is 90 Indian rupees.", ["INR"]),
        ("Sri Lankan growers meet in Colombo. Tea is Rs. 900.", ["LKR"]),
        ("Uganda votes. In Kampala a poster is Sh9,000 and a banner 12,000 shillings.", ["UGX", "UGX"]),
        ("Botswana mourns. Miners in Gaborone get P5,000.", ["BWP"]),
        ("Qatar builds. In Doha a flat is 9,000 riyals.", ["QAR"]),
        ("A court in Tauranga, New Zealand, fined him $900.", ["NZD"]),
        ("A court in Kampala fined him $900.", ["USD"]),
        ("Rupees are short. A fan is 900 rupees.", ["INR"]),
        ("It took a $12 toll and a $9 fee.", ["USD", "USD"]),
        ("Canada pays. Ottawa gave 5 million Canadian dollars (US$4 million), or $9 a head.", ["CAD", "USD", "CAD"]),
        ("Canada pays. Ottawa is left with -$9.", ["CAD"]),
        # Things of the same name, and what the text gives to no country.
        ("Two crowns were stolen from the Danish king.", [None]),
        ("She paid 9 million Norwegian crowns for two tiaras.", ["NOK", None]),
        ("He ate 3 pounds of dates for 40 Egyptian pounds.", ["pound", "EGP"]),
        ("Tea is 5 dinars.", [None]),
    ],
)
def test_a_shared_name_of_money_is_that_of_the_text(text: str, units: list[str | None]) -> None:
    assert [claim.unit for claim in parse_claims(text)] == units
