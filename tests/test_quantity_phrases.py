"""One phrase, one quantity: how people write numbers and units, read alone and inside a sentence."""

from decimal import Decimal

import pytest

import newsfacts as nf

PHRASES: dict[tuple[str, str | None, str], tuple[str, ...]] = {
    # counts
    ("2012", None, "count"): ("two thousand and twelve", "2,012"),
    ("123000000", None, "count"): ("one hundred twenty-three million", "123 million", "123M", "12.3 crore"),
    ("150", None, "count"): ("a hundred and fifty", "one hundred fifty", "150"),
    ("1250", None, "count"): ("twelve hundred and fifty", "1,250", "one thousand two hundred and fifty"),
    ("30", None, "count"): ("two and a half dozen", "thirty", "30"),
    ("1500000", None, "count"): ("1.5 million", "one and a half million", "1.5M", "15 lakh", "1.5 mn"),
    ("-7", None, "count"): ("minus seven", "-7", "negative seven"),
    ("250000", None, "count"): ("quarter of a million", "a quarter of a million", "250,000"),
    ("2", None, "count"): ("twice a week", "two"),
    ("600000", None, "count"): ("6 x 10^5", "6\u00d710\u2075", "6e5", "600 thousand"),
    ("2.75", None, "count"): ("two and three quarters", "2 3/4", "2\u00be", "2.75"),
    # ratios
    ("0.5", None, "ratio"): ("one half", "1/2", "one in two", "5 out of 10"),
    ("0.4", None, "ratio"): ("four out of ten", "two in five", "2/5", "two-fifths", "four-in-ten"),
    ("0.25", None, "ratio"): ("a quarter", "one fourth", "one-fourth"),
    ("2", None, "ratio"): ("twice the price", "double the price", "twice as much"),
    ("0.001", None, "ratio"): ("one in 1,000", "1 in 1000", "one-thousandth"),
    ("10", None, "ratio"): ("tenfold", "10-fold", "10x", "10X", "10-to-1"),
    ("3", None, "ratio"): ("three times as many", "3 times as much", "three times more", "threefold"),
    # money
    ("5.50", "EUR", "money"): ("\u20ac5.50", "5.50 euros", "5,50 \u20ac", "EUR 5.50"),
    ("0.75", "GBP", "money"): ("\u00a3.75", "\u00a30.75"),
    ("20000000000", "INR", "money"): ("Rs 2,000 crore", "\u20b92,000 crore", "Rs. 2,000 crore", "2,000 crore rupees"),
    ("5000000000", "USD", "money"): ("USD 5bn", "US$5bn", "$5 billion", "5 billion U.S. dollars", "$5B", "5bn USD"),
    ("7200000", "USD", "money"): ("US $7.2 million", "$7.2m", "$7.2 million", "7.2 million American dollars"),
    ("28030", "JPY", "money"): ("\u00a528,030", "28,030 yen", "JPY 28,030", "Y=28,030"),
    ("2700000", "GBP", "money"): ("\u00a32.7m", "GBP 2.7m", "2.7 million pounds", "PS2.7m"),
    ("80", "USD/barrel", "money"): ("$80 a barrel", "$80/barrel", "$80 per barrel", "80 dollars a barrel"),
    ("12", "USD/hour", "money"): ("$12 an hour", "$12/hour", "$12 per hour", "$12/hr"),
    ("5", "USD/month", "money"): ("$5/mo", "$5/month", "$5 a month"),
    ("63", "cent", "money"): ("63 Canadian cents", "63 U.S. cents", "63 cents", "63\u00a2", "sixty-three cents"),
    ("-50000000", "USD", "money"): ("-$50m", "$-50m", "minus 50 million dollars"),
    ("5.25", "USD", "money"): ("five dollars and 25 cents", "$5.25", "5 dollars 25 cents"),
    ("500", "CAD", "money"): ("C$500", "500 Canadian dollars", "CAD 500", "$500 Canadian"),
    # percent
    ("1", "percent", "percent"): ("one per cent", "1 percent", "one percent"),
    ("10", "percent", "percent"): ("10 percent", "10%", "10 per cent", "ten percent", "10 pct", "10 %"),
    ("0.5", "percent", "percent"): ("0.5%", "half a percent", "half of one percent", "five-tenths of a percent"),
    ("0.25", "percentage_point", "percent"): ("0.25 percentage points", "a quarter of a percentage point"),
    ("25", "basis_point", "percent"): ("25 basis points", "25 bps", "25bp", "twenty-five basis points"),
    # lengths
    ("3.5", "inch", "measure"): ("3 1/2 inches", "3-1/2 inches", "three and a half inches", "3\u00bd inches"),
    ("70", "inch", "measure"): ("5'10\"", "5' 10\"", "5 feet 10 inches", "5-foot-10-inch", "5ft 10in"),
    ("13", "inch", "measure"): ("13-inch", "13-Inch", "13 inches"),
    ("10", "kilometer", "measure"): ("10 km", "10km", "ten kilometres", "10 kilometers", "10-kilometer"),
    ("0.5", "mile", "measure"): ("half a mile", "a half mile", "half-mile", "0.5 miles", "\u00bd mile", "1/2 mile"),
    ("0.75", "inch", "measure"): ("three-quarters of an inch", "3/4 inch", "\u00be of an inch", "3/4 of an inch"),
    ("1000000", "meter", "measure"): ("10^6 meters", "1,000,000 m", "1 million metres"),
    ("4.2", "light_year", "measure"): ("4.2 light-years", "4.2 light years"),
    # areas, volumes, weights
    ("500", "square foot", "measure"): ("500 sq ft", "500 square feet", "500 sq. ft", "500-square-foot", "500 sqft"),
    ("100", "square meter", "measure"): (
        "100 m2",
        "100 m\u00b2",
        "100 sq m",
        "100 m^2",
        "100 sqm",
        "100 square metres",
        "100 meters squared",
    ),
    ("12", "fluid_ounce", "measure"): ("12 fl oz", "12 fluid ounces", "12 fl. oz"),
    ("0.5", "pint", "measure"): ("half a pint", "half-pint", "0.5 pints"),
    ("1.5", "cup", "measure"): ("1\u00bd cups", "1 1/2 cups", "one and a half cups", "a cup and a half"),
    ("34600000", "metric_ton", "measure"): ("34.6m tonnes", "34.6 million tonnes", "34.6 million metric tons"),
    ("228", "pound", "measure"): ("16st 4lb", "16 stone 4 pounds"),
    ("83", "ounce", "measure"): ("5 pounds 3 ounces", "5 lbs 3 oz", "5lb 3oz"),
    # speed, energy, electricity, data
    ("25", "mile/hour", "measure"): ("25 mph", "25 miles per hour", "25mph", "25-mile-an-hour", "25 miles an hour"),
    ("1000", "kilometer/hour", "measure"): ("1,000 km/h", "1,000 kilometres per hour", "1,000 kph"),
    ("9.81", "meter/square second", "measure"): ("9.81 m/s^2", "9.81 m/s\u00b2", "9.81 meters per second squared"),
    ("1.2", "kilowatt_hour", "measure"): ("1.2 kWh", "1.2 kilowatt-hours", "1.2kWh", "1.2 kilowatt hours"),
    ("1500000", "volt", "measure"): ("1.5e6 V", "1.5 million volts", "1,500,000 volts"),
    ("300000000", "meter/second", "measure"): ("3 x 10^8 m/s", "3*10^8 m/s", "3 \u00d7 10\u2078 m/s"),
    ("7", "tesla", "measure"): ("7 tesla", "7-tesla", "seven tesla"),
    ("6", "ampere", "measure"): ("6 A", "6A", "6 amps"),
    ("5", "gigabyte", "measure"): ("5 GB", "5GB", "5 gigabytes", "five gigabytes"),
    ("100", "megabit/second", "measure"): ("100 Mbps", "100 Mbit/s", "100 megabits per second", "100 Mb/s"),
    ("100", "megabyte/second", "measure"): ("100 MB/s", "100 megabytes per second"),
    ("2.4", "gigahertz", "measure"): ("2.4 GHz", "2.4GHz", "2.4 gigahertz"),
    ("100", "microgram/cubic meter", "measure"): ("100 \u00b5g/m3", "100 micrograms per cubic meter"),
    ("400", "ppm", "measure"): ("400 ppm", "400 parts per million"),
    # temperatures
    ("-10", "degree", "measure"): ("minus ten degrees", "-10\u00b0", "ten degrees below zero", "minus 10 degrees"),
    ("37", "degree_Celsius", "measure"): (
        "37\u00b0C",
        "37 \u00b0C",
        "37 C",
        "37 degrees Celsius",
        "37\u00ba C",
        "37 deg C",
    ),
    ("98.6", "degree_Fahrenheit", "measure"): (
        "98.6 F",
        "98.6\u00b0F",
        "98.6 degrees Fahrenheit",
        "98.6\u00b0 Fahrenheit",
    ),
    # times and ages
    ("0.75", "hour", "duration"): ("three quarters of an hour", "three-quarters of an hour", "\u00be hour"),
    ("1.5", "hour", "duration"): ("an hour and a half", "one and a half hours", "1.5 hours", "1\u00bd hours"),
    ("135", "minute", "duration"): ("two hours and 15 minutes", "2 hours 15 minutes", "2 hrs 15 mins"),
    ("0.01", "second", "duration"): ("a hundredth of a second", "one-hundredth of a second", "0.01 seconds"),
    ("30", "year", "duration"): ("30 years", "thirty years", "30-year", "30 yrs"),
    ("5", "kilogram", "measure"): ("5 \u00b1 0.2 kg", "5 kg +/- 0.2 kg", "5 kg plus or minus 200 g"),
    ("5", "year", "age"): ("five years old", "5 years of age", "5-year-old", "five-year-old"),
}


@pytest.mark.parametrize(
    ("value", "unit", "kind", "phrase"), [(*key, phrase) for key, phrases in PHRASES.items() for phrase in phrases]
)
@pytest.mark.parametrize("carrier", ["{}", "They saw {} in May.", "It was {}, she found."])
def test_value_unit_and_kind(value: str, unit: str | None, kind: str, phrase: str, carrier: str) -> None:
    (claim,) = nf.parse_claims(nf.Document(carrier.format(phrase), layout=False))
    assert (claim.low, claim.high, claim.unit, claim.kind) == (Decimal(value), Decimal(value), unit, kind)
    assert nf.parse_quantity(phrase) is not None


RANGES: dict[tuple[str, str, str | None], tuple[str, ...]] = {
    ("2", "3", "metric_ton"): (
        "between 2 and 3 tonnes",
        "2-3 tonnes",
        "2 to 3 tonnes",
        "2 or 3 tonnes",
        "two-to-three tonnes",
    ),
    ("3000000", "4000000", "USD"): (
        "USD 3-4 million",
        "$3-4 million",
        "$3 million to $4 million",
        "between $3m and $4m",
        "$3m-$4m",
        "$3-4m",
    ),
    ("10", "15", "percent"): (
        "10-15%",
        "10%-15%",
        "10 to 15 percent",
        "between 10 and 15 percent",
        "10\u201315 percent",
    ),
    ("4", "6", "week"): ("4-6 weeks", "four to six weeks", "four-to-six-week", "4- to 6-week", "four or six weeks"),
    ("18", "24", "year"): ("18- to 24-year-olds", "18-to-24-year-olds", "18-24-year-olds"),
    ("1", "2", "hour"): ("an hour or two", "1-2 hours", "one to two hours"),
    ("10000", "100000", None): ("tens of thousands",),
    ("100", "1000", None): ("several hundred", "hundreds", "a few hundred"),
    ("100000000", "1000000000", "USD"): ("hundreds of millions of dollars",),
}


@pytest.mark.parametrize(
    ("low", "high", "unit", "phrase"), [(*key, phrase) for key, phrases in RANGES.items() for phrase in phrases]
)
@pytest.mark.parametrize("carrier", ["{}", "They saw {} in May."])
def test_low_and_high(low: str, high: str, unit: str | None, phrase: str, carrier: str) -> None:
    (claim,) = nf.parse_claims(nf.Document(carrier.format(phrase), layout=False))
    assert (claim.low, claim.high, claim.unit) == (Decimal(low), Decimal(high), unit)


@pytest.mark.parametrize(
    "phrase",
    [
        "1987", "in 2012", "the 1990s", "14 May", "7:30 p.m.", "half past seven", "a quarter to five", "the 45th",
        "3-1", "24/7", "221 Baker Street", "Route 66", "Flight 370", "a Boeing 747", "an iPhone 15", "Section 230",
        "555-0123", "no one", "the other one", "one of the best", "John 3:16", "id 550e8400", "Apollo 13", "499 BC",
        "a 401(k)",
        "one-on-one", "a 5-to-4 vote", "one-size-fits-all", "a third man", "the second half", "a dollar", "an hour",
        "a couple of hours", "a few troops", "555-1234", "nineteen eighty-four", "a 7-Eleven", "a fourth van",
        "a fourth U.S. carrier", "the 21st",
    ],
)  # fmt: skip
@pytest.mark.parametrize("carrier", ["{}", "They saw {} in May."])
def test_no_quantity(phrase: str, carrier: str) -> None:
    assert nf.parse_claims(nf.Document(carrier.format(phrase), layout=False)) == ()
