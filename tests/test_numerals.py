"""Number expressions: how each habit of writing is read, and what is none."""

from decimal import Decimal

import pytest

from newsfacts import Document

VALUES = {
    "11000": ("11,000 homes", "11000 homes", "eleven thousand homes", "11 thousand homes", "11k homes"),
    "1800000": ("1.8 million votes", "1,800,000 votes", "1.8mn votes", "18 lakh votes"),
    "50000000000": ("50bn", "50 billion", "fifty billion"),
    "234": ("two hundred and thirty-four", "two hundred thirty-four", "234"),
    "999001": ("nine hundred ninety-nine thousand and one",),
    "500000": ("half a million", "five hundred thousand"),
    "2500000": (
        "two and a half million",
        "two million and a half",
        "two point five million",
        "2.5 million",
        "2\u00bd million",
    ),
    "250000": ("a quarter of a million", "a quarter million", "250,000", "2 lakh 50 thousand"),
    "1200000000": ("1 billion 200 million", "1.2 billion", "one billion two hundred million"),
    "3.5": (
        "3.5",
        "3 1/2",
        "3-1/2",
        "3 and 1/2",
        "three and a half",
        "3\u00bd",
        "three and half years",
        "3 and a half",
    ),
    "5.75": ("five and three quarters", "five-and-three-quarters", "5 and three-quarter miles"),
    "5.25": ("five and a quarter", "5 and a quarter", "five and one-quarter", "5.25"),
    "24": ("two dozen", "24"),
    "6": ("half a dozen", "half-dozen", "six"),
    "100": ("a hundred", "one hundred"),
    "-5": ("minus 5", "-5", "\u22125", "minus five", "negative five"),
    "0.5": ("half", "1/2", "\u00bd", "0.5", ".5", "$.50", "nought point five"),
    "1000000": ("10^6", "10\u2076", "one million"),
    "0.001": ("10^-3", "10\u207b\u00b3", "1e-3"),
    "0.75": ("three-quarters", "3/4", "\u00be"),
    "1234567": ("1\u00a0234\u00a0567", "1'234'567", "1.234.567", "12,34,567"),
    "1234.56": ("1.234,56", "1,234.56"),
    "300000000": ("3 x 10^8", "3\u00d710\u2078", "300 million", "3e8", "300 000 000"),
}


@pytest.mark.parametrize(("value", "text"), [(value, text) for value, texts in VALUES.items() for text in texts])
def test_one_value(value: str, text: str) -> None:
    (numeral,) = Document(text).numerals
    assert (numeral.low, numeral.high) == (Decimal(value), Decimal(value))


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("dozens of homes", 12, 120),
        ("thousands", 1000, 10_000),
        ("tens of thousands", 10_000, 100_000),
        ("several hundred", 100, 1000),
        ("tens or even hundreds of billions", 10**10, 10**12),
    ],
)
def test_orders_of_magnitude(text: str, low: int, high: int) -> None:
    (numeral,) = Document(text).numerals
    assert (numeral.low, numeral.high) == (low, high)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("five and two-thirds of the voters", [Decimal(5), Decimal(2) / 3]),
        ("two and a third man", [Decimal(2)]),
        ("2 million 3 million", [Decimal(2_000_000), Decimal(3_000_000)]),
        ("3 and half the others", [Decimal(3), Decimal("0.5")]),
        ("300\u00b2", [Decimal(300)]),
    ],
)
def test_numbers_beside_each_other(text: str, values: list[Decimal]) -> None:
    assert [numeral.low for numeral in Document(text).numerals] == values


@pytest.mark.parametrize("text", ["10:30", "a third time", "third-party", "", "1.2.3", "the"])
def test_no_numeral(text: str) -> None:
    assert Document(text).numerals == []


@pytest.mark.parametrize("text", ["million " * 3000, "9" * 5000, "tens of " * 3000 + "tens", "1 " + "234\u00a0" * 3000])
def test_no_size_breaks_it(text: str) -> None:
    assert all(numeral.low <= numeral.high for numeral in Document(text).numerals)
