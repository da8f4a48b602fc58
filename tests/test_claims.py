"""Numeric claims: values, units, nouns, predicates, hedges, change; and what is no claim."""

from decimal import Decimal

import pint
import pytest

import newsfacts as nf
from newsfacts.claims import parse_claims, parse_quantity
from newsfacts.rules import CATALOGUE


def only(text: str) -> nf.NumericClaim:
    (claim,) = parse_claims(text)
    return claim


UNITS = {
    ("12", "USD"): (
        "It cost $12.",
        "It cost 12 dollars.",
        "It cost US$12.",
        "It cost USD 12.",
        "It rose to $12 a day later.",
    ),
    ("12", "USD/month"): (
        "It costs $12 a month.",
        "It costs $12/month.",
        "It costs $12 per month.",
        "Pay 12 dollars a month.",
    ),
    ("3000000", "GBP"): (
        "They paid \u00a33m.",
        "They paid 3 million pounds.",
        "They paid GBP 3 million.",
        "They paid PS3.0m.",
    ),
    ("5000000", "USD"): ("A $5 million reward is out.", "They pay US $5 million."),
    ("5000000", "AUD"): ("They pay A$5 million.", "They pay AU$5 million.", "They pay AUD 5 million."),
    ("5000000", "CAD"): (
        "They pay C$5 million.",
        "They pay 5 million Canadian dollars.",
        "They pay $5 million Canadian for it.",
        "They pay $5 million Cdn.",
    ),
    ("5000000", "HKD"): ("They pay HK$5 million.",),
    ("32", "bit"): ("A 32-bit chip failed.",),
    ("40", "EUR"): ("A seat costs 40\u20ac.", "A seat costs \u20ac40.", "A seat costs forty euros."),
    ("7", "percent"): ("Sales rose 7%.", "Sales rose 7 percent.", "Sales rose seven per cent.", "Sales rose 7pc."),
    ("2", "percentage_point"): ("Support fell 2 percentage points.",),
    ("25", "basis_point"): ("The bank cut rates by 25 basis points.",),
    ("80", "kilometer"): ("The road is 80km long.", "The road is 80 kilometres long.", "It is an 80-kilometer road."),
    ("90", "mile/hour"): (
        "Gusts reached 90mph.",
        "Gusts reached 90 miles per hour.",
        "Gusts reached 90 miles an hour.",
    ),
    ("2000000", "barrel/day"): ("They pump 2 million barrels a day.", "They pump 2 million barrels per day."),
    ("21", "degree_Celsius"): (
        "It was 21\u00ba C.",
        "It was 21\u02daC.",
        "It was 21\u00b0C.",
        "It was 21 degrees Celsius.",
        "It was 21C.",
        "It was 21 C outside.",
    ),
    ("68", "degree_Fahrenheit"): ("It was 68\u00b0F.", "It was 68 F at noon.", "It was 68 degrees Fahrenheit."),
    ("30", "square meter"): (
        "The cell has 30m2.",
        "The cell has 30 m\u00b2.",
        "The cell has 30 m2.",
        "The cell has 30 sqm of floor.",
        "The cell has 30 square metres.",
        "It is a 30-square-meter cell.",
    ),
    ("60", "mile/hour"): ("A 60-mile-per-hour gust hit.", "A 60-mile-an-hour gust hit.", "A 60 mph gust hit."),
    ("8", "USD/hour"): ("They pay $8-an-hour wages.", "They pay $8 an hour.", "It is an 8-dollar-an-hour job."),
    ("9.8", "meter/square second"): ("It fell at 9.8 m/s^2.", "It fell at 9.8 m/s2.", "It fell at 9.8 m/s\u00b2."),
    ("12", "fluid_ounce"): ("A can holds 12 fl oz.", "A can holds 12 fl. oz. of it.", "A can holds 12 fluid ounces."),
    ("100", "meter"): ("It stands 100 m tall.", "It is 100 m from the pier.", "It is 100 m long and dark."),
    ("5", "light_year"): ("It is five light-years off.", "A five-light-year gap is left."),
    ("30", "basis_point"): ("Yields fell 30bp.", "Yields fell 30bps.", "Yields fell 30 basis points."),
    ("10", "ohm"): ("It has 10 \u03a9.", "It has 10 ohms."),
    ("16", "mebibyte"): ("It holds 16 MiB.", "It holds 16MiB."),
    ("4", "petabyte"): ("It stores 4 petabytes.", "It stores 4PB.", "It stores 4 PB."),
    ("7", "kilowatt_hour"): ("It used 7kWh.", "It used 7 kWh.", "It used 7 kilowatt-hours."),
    ("3000", "revolution/minute"): ("It ran at 3,000 rpm.", "It ran at 3000 revolutions per minute."),
    ("63", "cent"): ("It lost 63 cents.", "It lost 63\u00a2."),
    ("18", "sen"): ("The stock rose 18 sen.",),
    ("3", "pound"): ("The baby weighed 3 pounds.",),
    ("6.975", "USD/bushel"): ("It cost $6.97-1/2 a bushel.", "It cost $6.975 a bushel."),
    ("50000000", "INR"): ("It paid Rs 5 crore.", "It paid Rs 5 cr.", "It paid Rs 5 Cr for it."),
    ("3000", "XOF/day"): ("They earn 3,000 CFA francs a day.",),
    ("14.25", "cent"): ("It rose 14-1/4 cents.", "It rose 14 1/4 cents."),
    ("1", "percentage_point"): ("It felt a 1-percentage-point shock.", "It lost one percentage point."),
    ("40", "metric_ton/year"): ("It makes 40 tonnes per annum.", "It makes 40 tonnes a year."),
    ("2", "day"): (
        "The siege lasted two days.",
        "A two-day truce began.",
        "It took two more days.",
        "For two straight days it rained.",
    ),
    ("7", "night"): ("They booked seven nights.",),
    ("35", "hour"): ("They work 35-plus hours.", "They work 35 or so hours."),
    ("139", "second"): (
        "It took two minutes 19 seconds.",
        "It took 2 minutes, 19 seconds.",
        "It took two minutes and 19 seconds.",
    ),
    ("1.5", "hour"): ("It took an hour and a half.", "It took one and a half hours.", "It took 1.5 hours."),
    ("0.25", "mile"): ("It is a quarter-mile long.", "It is a quarter of a mile long.", "It is a quarter mile long."),
    ("0.001", "second"): ("It took a thousandth of a second.", "It took one-thousandth of a second."),
    ("0.75", "mile"): ("It is three quarters of a mile.", "It is \u00be of a mile."),
    ("0.5", "percent"): ("It is half of 1 percent.", "It is half of one percent.", "It is half a percent."),
    ("0.3", "percentage_point"): ("It fell three-tenths of a percentage point.", "It fell 0.3 of a percentage point."),
    ("-5", "USD"): ("It had a balance of -$5.", "It had a balance of $-5.", "It had a balance of \u2212$5."),
    ("5000000", None): ("It has 50 lakhs of them.", "It has 5 million of them."),
    ("38", "degree_Celsius"): ("It was 38 deg C there.", "It was 38\u00b0 Celsius there."),
    ("-20", "degree"): ("It was 20 degrees below zero.", "It was minus 20 degrees."),
    ("1200000", None): (
        "It has 1.2m homes.",
        "It has 1.2m new users.",
        "It has 1.2 million homes.",
        "It sold 1.2m bottles.",
    ),
    ("5000000", "barrel"): ("They sold 5m barrels.", "They sold 5 million barrels."),
    ("76", "USD/barrel"): ("It costs $76 US a barrel.", "It costs US$76 a barrel."),
    ("2.25", "USD"): ("It cost two dollars and 25 cents.", "It cost $2.25."),
    ("16", "inch"): ('It has a 16" screen.', "The new 16\u201d Pro is out."),
    ("70", "inch"): (
        "He stands 5'10\" tall.",
        "He is 5\u203210\u2033.",
        "He is 5' 10\" tall.",
        "He stands 5 feet 10.",
        "She is 5-foot-10.",
        "He is a 5-foot-10 guard.",
        "It is 5 feet 10 inches tall.",
        "It is 5ft 10in tall.",
    ),
    ("20", "year"): (
        "A 20-year-old guard fled.",
        "The guard, aged 20, fled.",
        "Marta Ruiz, 20, fled.",
        "The nurse, 20, fled.",
        "Marta Ruiz, now 20, fled.",
        "The guard was 20 years of age.",
    ),
}


@pytest.mark.parametrize(("value", "unit", "text"), [(*key, text) for key, texts in UNITS.items() for text in texts])
def test_value_and_unit(value: str, unit: str | None, text: str) -> None:
    claim = only(text)
    assert (claim.value, claim.unit) == (Decimal(value), unit)
    assert text[claim.start : claim.end] == claim.text


@pytest.mark.parametrize(
    ("text", "low", "high", "unit"),
    [
        ("Between five and six ships left.", "5", "6", None),
        ("Between about five and six ships left.", "5", "6", None),
        ("They pay between roughly 5 percent and 6 percent.", "5", "6", "percent"),
        ("They hired 10 to 12 guards.", "10", "12", None),
        ("It will cost $3-4 million.", "3000000", "4000000", "USD"),
        ("Rents range from $500 to $900.", "500", "900", "USD"),
        ("Rents range from $12 to $18 an hour.", "12", "18", "USD/hour"),
        ("Sales are down from the US $8 to $9 million it foresaw.", "8000000", "9000000", "USD"),
        ("It takes 10 or 15 minutes.", "10", "15", "minute"),
        ("It takes one or two minutes.", "1", "2", "minute"),
        ("One to three ships left.", "1", "3", None),
        ("Gains held for one to two years are taxed.", "1", "2", "year"),
        ("Most were 20- to 30-year-olds.", "20", "30", "year"),
        ("Rates of 5% to 6% are common.", "5", "6", "percent"),
        ("They tax the top 2 or 3 percent.", "2", "3", "percent"),
        ("The wait is four-to-six weeks.", "4", "6", "week"),
        ("It is a 12-to-14-hour trip.", "12", "14", "hour"),
        ("They asked 18-to-34-year-olds.", "18", "34", "year"),
        ("It will take a year or two.", "1", "2", "year"),
        ("It is a mile or two away.", "1", "2", "mile"),
        ("They raised \u00a33-4m.", "3000000", "4000000", "GBP"),
        ("They raised $3m to 4m.", "3000000", "4000000", "USD"),
        ("They raise 3 million to 4 million Canadian dollars.", "3000000", "4000000", "CAD"),
        ("It pays $3-$5.", "3", "5", "USD"),
        ("It is two to three times as large.", "2", "3", None),
        ("It is 2-3x faster.", "2", "3", None),
        ("It spans up to 25 miles to 28 miles.", "25", "28", "mile"),
        ("They fear a loss of 111 to 333 jobs.", "111", "333", None),
        ("They sell it at Rs 50-60 per kg.", "50", "60", "INR/kilogram"),
        ("They sell it at $3-4 a gallon.", "3", "4", "USD/gallon"),
        ("The van does 0-62mph at will.", "0", "62", "mile/hour"),
        ("They made cuts of $300 to $900.", "300", "900", "USD"),
        ("They sell shoes, from $5 to $9.", "5", "9", "USD"),
        ("They will lift prices 6 to 8 percent.", "6", "8", "percent"),
    ],
)
def test_range(text: str, low: str, high: str, unit: str | None) -> None:
    claim = only(text)
    assert (claim.low, claim.high, claim.unit) == (Decimal(low), Decimal(high), unit)
    assert claim.value is None


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("Rates rose above five and even six percent.", [("5", "percent"), ("6", "percent")]),
        ("It raised 280 million of the 900 million euros.", [("280000000", "EUR"), ("900000000", "EUR")]),
        ("Stays of seven, ten, or fourteen nights sell.", [("7", "night"), ("10", "night"), ("14", "night")]),
        ("It has two- and three-year terms.", [("2", "year"), ("3", "year")]),
        ("The fund rose 8.15% to 3.65 on Friday.", [("8.15", "percent"), ("3.65", None)]),
        ("Of the 300, 5 percent left.", [("300", None), ("5", "percent")]),
        ("The hall is 20 by 30 feet.", [("20", "foot"), ("30", "foot")]),
        ("Loans of 5, 10 and 15 years sell.", [("5", "year"), ("10", "year"), ("15", "year")]),
        ("It fell from 24.2 to 3.5 billion euros.", [("24200000000", "EUR"), ("3500000000", "EUR")]),
        ("It rose from 24.2 to 33-35 billion euros.", [("24200000000", "EUR"), (None, "EUR")]),
        ("It gave two of the 3 million euros.", [("2", "EUR"), ("3000000", "EUR")]),
        ("It rose from about 14 mpg to 24.", [("14", "mile/gallon"), ("24", "mile/gallon")]),
        ("It is a 20-by-30-foot hall.", [("20", "foot"), ("30", "foot")]),
        ("It sold 40 last year, and 50 this month.", [("40", None), ("50", None)]),
        ("It was stuck for a month or six weeks.", [("6", "week")]),
        ("It led by 1 percent -- 212 to 210 votes.", [("1", "percent"), ("212", None), ("210", None)]),
        ("It was minus 9 Celsius, minus 2 in town.", [("-9", "degree_Celsius"), ("-2", None)]),
        ("It fell to 5 million euros in May from about 6 million.", [("5000000", "EUR"), ("6000000", "EUR")]),
        (
            "It fell to 5 million euros ($9 million) from 6 million.",
            [("5000000", "EUR"), ("9000000", "USD"), ("6000000", "EUR")],
        ),
        ("It earned 5 million euros from 6 million users.", [("5000000", "EUR"), ("6000000", None)]),
        ("The town shrank by 30 percent to 87 million.", [("30", "percent"), ("87000000", None)]),
        ("It fell by more than 861,000 to 121.6 million.", [("861000", None), ("121600000", None)]),
        ("It holds 308 litres \u2013 1,004 with its lid up.", [("308", "liter"), ("1004", None)]),
        ("It fell 245.14, or 1.8%, on Friday.", [("245.14", None), ("1.8", "percent")]),
        ("They won by 19,213 and 59.1 per cent of the vote.", [("19213", None), ("59.1", "percent")]),
        ("Pay rose by 6.7%, from $11 to $12.", [("6.7", "percent"), ("11", "USD"), ("12", "USD")]),
        ("Thefts doubled from May to June, from 20 to 37.", [("2", None), ("20", None), ("37", None)]),
        ("The odds have gone from 5 to 8.", [("5", None), ("8", None)]),
        ("Sales rose 5 percent to 8 percent.", [("5", "percent"), ("8", "percent")]),
        ("Thefts rose by a quarter to 365,164.", [("0.25", None), ("365164", None)]),
        (
            "The first rate rose from 1% to 8%, the other from 2% to 4%.",
            [("1", "percent"), ("8", "percent"), ("2", "percent"), ("4", "percent")],
        ),
    ],
)
def test_a_unit_may_stand_with_the_next_figure(text: str, claims: list[tuple[str | None, str | None]]) -> None:
    expected = [(value and Decimal(value), unit) for value, unit in claims]
    assert [(claim.value, claim.unit) for claim in parse_claims(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "It took one bit of luck.",
        "Two bars closed.",
        "Six C-130 planes left.",
        "Next came 8 Rand Paul fans.",
        "They saw 12 MPs.",
        "A 30-something left.",
        "They back Ruiz, 39 have said.",
        'He said "she is 16" then.',
        'They asked "how old is 16" Ann said.',
        "They saw \u201ca gang of 16\u201d men.",
    ],
)
def test_no_unit(text: str) -> None:
    assert [claim.unit for claim in parse_claims(text)] in ([None], [])


def test_a_noun_may_stand_with_the_next_figure() -> None:
    claims = parse_claims("They sell two- and three-bedroom flats.")
    assert [(claim.value, claim.noun and claim.noun.text) for claim in claims] == [(2, "bedroom"), (3, "bedroom")]


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("It was 30\u00b0C in May. By June it was 4 degrees warmer.", "degree_Celsius"),
        ("It was 86 F in May. By June it was 4 degrees warmer.", "degree_Fahrenheit"),
        ("It was 30 C (86 F) in May. By June it was 4 degrees warmer.", "degree"),
        ("The tower leans by 4 degrees.", "degree"),
    ],
)
def test_bare_degrees_are_of_the_one_scale_of_the_text(text: str, unit: str) -> None:
    assert parse_claims(text)[-1].unit == unit


def test_a_change_and_its_level_are_two_claims() -> None:
    change, level = parse_claims("Profit rose 5% to $20.")
    assert (change.value, change.unit, change.change) == (5, "percent", nf.Change.UP)
    assert (level.value, level.unit, level.change) == (20, "USD", None)
    assert [claim.value for claim in parse_claims("The rate rose from 5 to 8 percent.")] == [5, 8]
    assert [claim.value for claim in parse_claims("It was up $4 to $60.")] == [4, 60]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("It is double the rate of May.", 2),
        ("He has twice as much support.", 2),
        ("Exports doubled.", 2),
        ("It is a 1.5x increase.", 1.5),
        ("They ate 1/2 of it.", 0.5),
        ("Nearly a third say no.", 1 / 3),
        ("About a fifth were late.", 0.2),
        ("It was a 10-fold rise.", 10),
        ("They outspend us 3-to-1.", 3),
        ("They outspend us three to one.", 3),
        ("The odds are 10 to 1.", 10),
        ("It is a two-to-one margin.", 2),
        ("They see a one-in-five chance.", 0.2),
        ("It hits 1 in 1 million people.", 1e-6),
        ("It is four times as large.", 4),
        ("It is 10 times the national rate.", 10),
        ("He pays five times more.", 5),
        ("Costs rose 4 fold.", 4),
        ("Two-thirds of voters agree.", 2 / 3),
        ("One in five ships is late.", 0.2),
        ("About 3 in 10 pupils walk.", 0.3),
    ],
)
def test_share(text: str, value: float) -> None:
    claim = only(text)
    assert claim.kind is nf.ClaimKind.RATIO
    assert float(claim.low) == pytest.approx(value)


@pytest.mark.parametrize(
    ("text", "noun", "predicate"),
    [
        ("The blast killed 13 dock workers.", "dock workers", "kill"),
        ("Seven villagers were wounded.", "villagers", "wound"),
        ("Some 300 homes were bulldozed.", "homes", "bulldoze"),
        ("More than 40 houses, most of them empty, were destroyed.", "houses", "destroy"),
        ("They sent an estimated 900 fresh troops.", "fresh troops", "send"),
        ("A 12-nation bloc met.", "nation", "meet"),
        ("Nine of the 13 jurors left.", "jurors", "leave"),
        ("The top three teams left.", "teams", "leave"),
        ("Some 19 fouls prove it.", "fouls", "prove"),
        ("An attack that killed more than 40 people, most of them miners, ended it.", "people", "kill"),
        ("Two of Norway's 300 ships were sold.", "ships", "sell"),
        ("They sold two 222mL cans.", "cans", "sell"),
        ("They sold four 100-watt bulbs.", "bulbs", "sell"),
        ("Seven ruling and opposition parties met.", "ruling and opposition parties", "meet"),
        ("His four most trusted aides left.", "most trusted aides", "leave"),
        ("An 18,000-strong crowd gathered.", "crowd", "gather"),
        ("The two pour millions into it.", None, "pour"),
        ("One of Mr. Ruiz's ships was sold.", "ships", "sell"),
        ("Some 30-odd ships were sold.", "ships", "sell"),
        ("A crowd of 70,000 gathered.", "crowd", "gather"),
        ("Officials put the toll at between 40 and 45.", "toll", "put"),
        ("The toll of the quake has risen to 13.", "toll", "rise"),
        ("They sold twice as many ships.", "ships", "sell"),
        ("They sold two new 737 Max jets.", "new 737 Max jets", "sell"),
        ("They sold six C-130 transport planes.", "C-130 transport planes", "sell"),
        ("They sold 16 C-130 planes.", "C-130 planes", "sell"),
        ("They sold 16 T-34-85 tanks.", "T-34-85 tanks", "sell"),
        ("They sold thousands of COVID-19 tests.", "COVID-19 tests", "sell"),
        ("They sold it at six times earnings.", "times", "sell"),
        ("Half of the remaining 4.3M ships were sold.", "ships", "sell"),
        ("They saved one other man.", "other man", "save"),
        ("They put one hand on the rail.", "hand", "put"),
        ("They lost 300,000 last year.", None, "lose"),
        ("Shares closed 5% lower.", "Shares", "close"),
        ("They hit scores of people.", "people", "hit"),
        ("They killed nine people last month.", "people", "kill"),
        ("The 40 drivers in the north will leave.", "drivers", "leave"),
        ("They hold 12 percent of the complete set.", "complete set", "hold"),
        ("They hired two stubborn and cantankerous cooks.", "stubborn and cantankerous cooks", "hire"),
        ("They hired four mill and dry dock and ferry hands.", "mill", "hire"),
        ("They hired four state security and military aides.", "state security and military aides", "hire"),
        ("They hired five off-duty guards.", "off-duty guards", "hire"),
        ("They help 90 low- and middle-income homes.", "low- and middle-income homes", "help"),
        ("She read the two guides I wrote.", "guides", "read"),
        ("Four Harbour Hands Saved In Storm", "Harbour Hands", "save"),
        ("They keep just $16 million stashed away.", None, "keep"),
        ("Rents doubled last year.", "Rents", "double"),
        ("Rents may triple.", "Rents", "triple"),
        ("The deal doubled its fleet.", "fleet", "double"),
        ("The deal doubled Malta's fleet.", "fleet", "double"),
        ("They sold the barn for $90,000.", "barn", "sell"),
        ("The barn sold for $90,000.", "barn", "sell"),
        ("She paid $90,000 for the barn.", None, "pay"),
        ("Membership fell to 400 in the spring.", "Membership", "fall"),
        ("They cut the staff to 90 in the spring.", "staff", "cut"),
        ("One major sticking point was dropped.", "major sticking point", "drop"),
        ("One highly placed source left.", "highly placed source", "leave"),
        ("They hired two very different young cooks.", "very different young cooks", "hire"),
        ("They spent $50 million in worker pay.", "worker pay", "spend"),
        ("They hired nine of the last 12 cooks.", "cooks", "hire"),
        ("They hired nine of the roughly 120 cooks.", "cooks", "hire"),
        ("They saw five months of bitter fighting.", "bitter fighting", "see"),
        ("Shares hit a 10-year low.", "low", "hit"),
        ("They paid a $300 fine.", "fine", "pay"),
    ],
)
def test_noun_and_predicate(text: str, noun: str | None, predicate: str) -> None:
    claim = parse_claims(text)[0]
    assert (claim.noun and claim.noun.text) == noun
    assert claim.predicate is not None
    assert claim.predicate.lemma == predicate


@pytest.mark.parametrize(
    ("noun", "texts"),
    [
        (
            "Exports",
            [
                "Exports rose 18.1 percent year on year.",
                "Exports into the bloc fell by 6% last year.",
                "Exports were 3.0% higher.",
                "Exports, excluding oil, rose 5%.",
                "Exports, up 8.1% year over year, beat forecasts.",
                "Exports are expected to fall by 5 percent.",
                "Exports are forecast to fall 43%.",
                "Exports rose in May by 5%.",
                "Exports to firms based in Ohio rose 5%.",
                "Exports totalled $9 million.",
                "Exports topped $9 million.",
                "Exports jumped from $4 million in May.",
                "Exports in May fell 5%.",
                "Exports on Monday fell 5%.",
                "Exports for this year's third quarter were $14 million.",
                "Exports before taxes rose 5%.",
                "Exports per farm grew 5%.",
                "Exports from Malta and the Azores grew 5%.",
                "Exports of plums in highly regarded tins rose 5%.",
                "Exports of the town's nine farms rose 5%.",
                "Exports held steady at 5%.",
                "Exports, which have lost a great deal of their value in the two bad years since, were down 5%.",
                "Exports narrowed by 5%.",
                "Exports are now worth $9 million.",
                "Exports fell by a fifth.",
                "Exports went up 5%.",
                "Exports were flat at $9 million.",
                "Exports crossed $9 million.",
                "Exports settled 3% lower.",
                "Exports up 5% at noon.",
                "Exports added 8 cents.",
                "Exports dwindled to $9 million.",
                "Exports from a two-mill town were $9 million.",
            ],
        ),
        (
            "exports",
            [
                "On Monday exports fell 5%.",
                "Last month exports fell 5%.",
                "Prices fell in May and exports rose 5%.",
                "It raised its forecast in May after exports rose 5%.",
                "It earned $2 a share, as exports rose 5%.",
                "With exports falling 5%, it closed.",
                "The Ruizes' exports rose 5%.",
                "The firm's exports from farms rose 5%.",
            ],
        ),
        ("fines", ["The fines – which totalled £168m last year – stay.", "They said the fines rose to £168m."]),
        ("damage", ["The damage to the barn is estimated at $180,000.", "The fire left $6 million in damage."]),
        ("backlog", ["Our backlog of $3.1 billion gives us hope.", "The backlog, which reached $3 billion, is old."]),
        ("average price", ["The average price of the 12 homes fell to $90,000.", "They cut the average price by 4%."]),
        ("interest rates", ["The bank raised interest rates to 11.25%.", "They put Malta's interest rates at 4%."]),
        ("costs", ["Sales rose in May and costs fell 5%.", "Because costs rose 5%, sales fell.", "As costs fell 5%"]),
        ("S&P 500", ["The S&P 500 lost 1.2%.", "Shares are up 3% while the S&P 500 is up 5%."]),
        ("CAC 40", ["The DAX rose 0.7 per cent and France's CAC 40 gained 0.4 per cent."]),
        ("cost", ["The cost of a home that sold in May was $5.", "The cost associated with it is $5."]),
        ("one-time charge", ["They took a one-time charge of $5 million."]),
        ("ski pass", ["The ski pass at major resorts can cost $300."]),
        ("lake", ["The lake is 30 metres deep.", "They dug a lake 30 metres deep."]),
        ("jobs", ["The number of jobs fell by 5 percent."]),
        ("plums", ["She was given $50 worth of plums."]),
        ("net profit", ["They posted a net profit at $9 million."]),
        ("orders", ["They won orders worth $9 million.", "With orders worth $9 million won, it grew."]),
        ("median discounts", ["They were offering median discounts of 5%."]),
        ("debt-to-GDP ratio", ["The debt-to-GDP ratio edged up to 42.1%."]),
        ("budget", ["It brings the 2024 budget to $9 million."]),
        ("fuel costs", ["It shrank with rents and fuel costs up 5%."]),
        ("parking permit", ["A parking permit for a second van goes up from $55 to $120."]),
        ("prices", ["Ruiz said prices at the weekly auction had dropped 5%."]),
        ("lead", ["Its lead was a mere 5%."]),
        ("S&P", ["It shrank, with the S&P up 5%."]),
        ("yield", ["The yield on 10-year gilts fell 5%."]),
        ("Gold", ["Gold added $11 to $1,972."]),
        ("air index", ["The air index (AQI) stood at 365.", "The air index (AQI) rose to 365."]),
        ("values", ["In Perth values are up 5%.", "In New York values fell 5%."]),
        ("ad", ["A 30-second ad cost $9.", "A 30-second ad is worth $9."]),
        ("crown", ["Oslo \u2014 The crown depreciated by 5%."]),
        ("Rice", ["Rice now sells at $9."]),
        ("watch", ["He wore a $40,000 watch."]),
        (
            None,
            [
                "It is up 28% year to date.",
                "He said they rose by 5%.",
                "What they sell rose 5%.",
                "She gave up $5 million.",
                "They want to raise it by 5%.",
                "Dow Jones rose 5 pence a share to close at $9.",
                "Caring for a child in the city can cost $5 million.",
                "Investors lost $5 million.",
                "He raised $5 million for the clinic.",
                "The bridge cost the town $5 million.",
                "He was fined $300.",
                "Shoppers paid $20 in Ohio.",
                "He won $3 million in two years.",
                "He won $3 million in the final.",
                "He won $3 million in recent weeks.",
                "He paid $3 million in total.",
                "Raising output could cost $5 million.",
                "They walked 85 miles east-southeast of it.",
                "It closed flat against the euro at $1.2.",
                "She is up 5%.",
                "The ferry went down 12 miles off Bari.",
                "It is a third of the 1,300 a year that it needs.",
                "He added $5 million.",
                "It rose a cent at \u20ac5.",
                "It sank, 16 percent up on the year before.",
            ],
        ),
    ],
)
def test_an_amount_tells_of_its_subject(noun: str | None, texts: list[str]) -> None:
    for text in texts:
        claim = parse_claims(text)[-1]
        assert (claim.noun and claim.noun.text) == noun, text


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("They won raises of 9 percent, 7 percent and 5 percent.", "raises"),
        ("Sales fell from $5 million to $3 million.", "Sales"),
        ("Sales rose 30% to $4 million.", "Sales"),
        ("It had winds of 145 mph (233 kph).", "winds"),
        ("They agreed a pay rise of €420 ($454).", "pay rise"),
        ("Imports rose 3% in May and 5% in June.", "Imports"),
        ("Fares rose 15 cents, or 0.4 percent, to $36.", "Fares"),
        ("Fares rose 15 cents, to $36.", "Fares"),
        ("Fares rose to $36 from $34.", "Fares"),
        ("Fares rose to $36 in May, from $34 in April.", "Fares"),
        ("Fares rose by 6%, from $34 to $36.", "Fares"),
        ("Fares slowed to $34 from $36.", "Fares"),
        ("Fares closed 6% lower at $36.", "Fares"),
        ("Waits fell by a fifth, to 512.", "Waits"),
        ("Waits rose to 40 minutes from 30 minutes.", "Waits"),
        ("Births fell by 5 percent to 720,000 from 758,000.", "Births"),
        ("Burglaries fell to 288 in June from 412 in May.", "Burglaries"),
        ("Burglaries fell from 412 in May to 288 in June.", "Burglaries"),
        ("The hall is 30 metres long and 12 metres wide.", "hall"),
    ],
)
def test_figures_of_one_subject_share_it(text: str, noun: str) -> None:
    claims = parse_claims(text)
    assert len(claims) > 1
    assert {claim.noun and claim.noun.text for claim in claims} == {noun}
    assert len({claim.predicate and claim.predicate.text for claim in claims}) == 1


def test_a_change_told_twice_moves_the_same_way() -> None:
    claims = parse_claims("Fares fell 15 cents, or 0.4 percent, to $36.")
    assert [claim.change for claim in claims] == ["down", "down", None]
    claims = parse_claims("They cut 900 jobs, or 2 percent of the staff.")
    assert [claim.noun and claim.noun.text for claim in claims] == ["jobs", "staff"]


def test_a_level_and_how_it_has_changed_are_of_one_noun() -> None:
    level, turn = parse_claims("A flat now costs $9,400, down $300 from May.")
    assert (level.noun, level.change) == (turn.noun, None)
    assert (turn.noun and turn.noun.text, turn.change) == ("flat", "down")


@pytest.mark.parametrize(
    ("text", "nouns"),
    [
        ("Net debt stood at $9 million at the end of May, down from $12 million.", ["Net debt", "Net debt"]),
        ("Tar closed at $9 a barrel, up 5%.", ["Tar", "Tar"]),
        ("It is 5 percent of output, down 2 points.", ["output", "points"]),
        ("Of the 900 smokers, 23 percent had quit.", ["smokers", "smokers"]),
        ("They saw 900 smokers, and 23 percent had quit.", ["smokers", None]),
        ("She raised five children, and earned a doctorate at 26.", ["children", None]),
        ("The index fell 30 points, to 2,100.", ["points", "points"]),
        ("They beat us by 34 ships to 12.", ["ships", "ships"]),
        ("Fares rose 5% to $36 and were up 9% from May.", ["Fares", "Fares", "Fares"]),
        ("Fares rose 5% to $36 and she paid 9% more.", ["Fares", "Fares", None]),
        ("They collected 9 tons of wool, down 5%.", ["wool", "wool"]),
        ("It took $5 million from 40 people.", [None, "people"]),
        ("Tarco rose 8% to 3.65.", ["Tarco", None]),
        ("They rose in a year, and 30 came from 12 towns.", [None, "towns"]),
    ],
)
def test_what_goes_on_with_a_noun(text: str, nouns: list[str | None]) -> None:
    assert [claim.noun and claim.noun.text for claim in parse_claims(text)] == nouns


def test_figures_of_two_subjects_do_not() -> None:
    claims = parse_claims("Voters paid $20 for the film, and fees rose 5% to $30.")
    assert [claim.noun and claim.noun.text for claim in claims] == [None, "fees", "fees"]


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("The condition of two was critical.", None),
        ("The family of four left.", "family"),
        ("A 19-year-old clerk's hand was hurt.", "clerk"),
        ("The 12 clerks' hands were hurt.", "clerks' hands"),
        ("The gunmen, numbering about 30, fled.", "gunmen"),
        ("Harlow, population 1,204, is quiet.", "population"),
        ("He met 27 of the millionaires I know.", "millionaires"),
        ("He wrote 64 emails.", "emails"),
        ("A 6ft fence goes up.", "fence"),
        ("At the age of 18 she left.", None),
        ("They are 100 percent wrong.", None),
        ("Hotels are only 30 percent full.", "Hotels"),
        ("A man five years younger came.", None),
        ("They came five years early.", None),
        ("Some $40 billion offshore is theirs.", None),
        ("They have five vans ready.", "vans"),
        ("They sold 300 today.", None),
        ("Attendance at the time: 12,836.", "Attendance"),
        ("Estimated attendance: about 45,000", "Estimated attendance"),
        ("Attendance was 12,836, a record.", "Attendance"),
        ("Tenants paid an average of $900.", None),
        ("It fell below the national average of 5%.", "national average"),
        ("The number of loans approved fell to 900.", "loans"),
        ("The median age was 49.", "median age"),
        ("The labor force shrank by 625,000.", "labor force"),
        ("They cut the backlog to 900.", "backlog"),
        ("There were 12 in the room.", None),
        ("It is 5 now.", None),
        ("Of these, Ruiz has 24.", None),
        ("Pay has climbed 5%.", "Pay"),
        ("The firm's operating margin fell to 5%.", "operating margin"),
        ("Operating vans costs 5%.", None),
        ("King of the Hill: 12 films", "films"),
        ("The mother of three says she left.", None),
        ("They wrote two earlier opinions.", "earlier opinions"),
        ("Take another puzzle or two.", "puzzle"),
        ("Half the delegates left.", "delegates"),
        ("It is half its former value.", "former value"),
        ("It fell by one-third this year.", None),
        ("Some 650 18-hole golf courses closed.", "golf courses"),
        ("They won the two biggest winner-take-all prizes.", None),
        ("They run a $5 million sports centre.", "sports centre"),
        ("She spends 25% of his pay.", "pay"),
        ("One of the reasons why they left is this.", "reasons"),
        ("Some 90 percent of its oil comes from there.", "oil"),
        ("About four in 10 Ohio voters left.", "Ohio voters"),
        ("Two United States soldiers left.", "United States soldiers"),
        ("She wore a $450 Needle & Thread dress.", "Needle & Thread dress"),
        ("One of the PS4 controllers is here.", "PS4 controllers"),
        ("One of Dell's Black Friday deals is here.", "Black Friday deals"),
        ("Hundreds of them lined the road.", "them"),
        ("A 16-inch Pro features a lens.", "Pro"),
        ("They had $2.8 million in overhead costs that fell.", "overhead costs"),
        ("A man or two women came.", "women"),
        ("Just 12 percent see a danger.", None),
        ("They paid for a £4.5m summer signing from Leeds.", "summer signing"),
        ("They offer a $5 million signing bonus.", "signing bonus"),
        ("A ten-foot-tall statue fell.", "statue"),
        ("They want a $3 billion deal involving ships.", "deal"),
        ("They held a two-day rally supporting Ruiz.", "rally"),
        ("Only 1 percent see it.", None),
        ("They want a 1 percent tax.", "tax"),
        ("They burn 5 tonnes of CO2 in May.", "CO2"),
        ("They have 18 Airbus A320neos.", "Airbus A320neos"),
        ("They have two Boeing 787 jets.", "Boeing 787 jets"),
        ("They made eight 3-pointers.", "3-pointers"),
        ("One guard suffered minor injuries.", "guard"),
        ("One highly placed guard left.", "highly placed guard"),
        ("They use 23 box ships a day.", "box ships"),
        ("They lie within 200 metres of each other.", None),
        ("The ferry had 290 aboard.", None),
        ("It looks 30 percent brighter than that.", None),
        ("A 26-30 railcard goes up then.", "railcard"),
        ("It was paused for two months last fall.", None),
        ("It was paused for two months of rain.", "rain"),
        ("They lead, followed by cars (53,217).", "cars"),
        ("They had help, as Warne (708) had.", None),
        ("They saw 300 Germans 200 times.", "Germans"),
        ("The bay is 90 miles wide and 175 miles long.", "bay"),
        ("Two wide and deep bays lie there.", "wide and deep bays"),
    ],
)
def test_noun(text: str, noun: str | None) -> None:
    claim = parse_claims(text)[0]
    assert (claim.noun and claim.noun.text) == noun


@pytest.mark.parametrize(
    ("text", "lemma"),
    [
        ("Some 700 ferries were cancelled.", "cancel"),
        ("Some 700 ferries were canceled.", "cancel"),
        ("Two towns were levelled.", "level"),
        ("Some 90 hens were culled.", "cull"),
        ("Gunmen abduct 17 guests.", "abduct"),
        ("The firm repurchased 90 shares.", "repurchase"),
        ("The fire scorches 900 acres near Ware.", "scorch"),
        ("She told him that at least 40 families in Ware were still living in huts.", "live"),
        ("Police said a 31-year-old man was arrested.", "arrest"),
        ("A 19-year-old clerk's hand was pulled in.", "pull"),
        ("Some 18 drivers and guards called in sick.", "call"),
        ("The actor, who has died aged 88, was kind.", "die"),
        ("She turned 60.", "turn"),
        ("They met in the cease-fire of an eight-year war.", "meet"),
        ("They moved to a state-owned block of 40 flats.", "move"),
        ("They used the state's requested sum of $9.", "use"),
        ("They re-elected 12 members.", "elect"),
        ("They raised an amazing 12 million.", "raise"),
        ("They met here, each holding 12 shares.", "hold"),
        ("She's sold 12 vans.", "sell"),
        ("They posted adjusted income of $9.", "post"),
        ("They trim hedges more than two metres tall.", "trim"),
        ("He wore a $40,000 watch.", "wear"),
        ("The trip cost $40 after the driver was kept waiting.", "cost"),
        ("Roe, who cost a record $9 million, has left.", "cost"),
        ("They hired 40 men aged 20.", "hire"),
        ("The firm says around 900 homes are dark.", None),
        ("The firm says around 900 homes lost power.", "lose"),
        ("A survey found 73 percent backed the ban.", "back"),
        ("They cannot climb in winds above 60mph.", "climb"),
        ("They hold a 14-point lead over us.", "hold"),
        ("They made 236 gifts from Mr Ruiz's accounts in May.", "make"),
        ("They announced tax rises worth $9 million.", "announce"),
        ("They lost a loan of $9 only last Thursday.", "lose"),
        ("The total rose to 40.", "rise"),
        ("Tenders for 40 flats are out.", None),
        ("Builders pulled permits for 40 flats.", "pull"),
        ("They flew with United and 65 others.", "fly"),
        ("Some 53 percent are Black.", None),
        ("A family earning $72,000 would move.", "earn"),
        ("They must pay for any overruns above 10%.", "pay"),
        ("The pack all costs less than $10.", None),
        ("It all costs less than $10.", "cost"),
        ("According to one guard, it sank.", None),
        ("The high cost a $9 million ship has is a shame.", None),
        ("It is fertile ground this week for one clerk.", None),
        ("The ban is on hedges more than two metres tall.", None),
        ("Ridership is down 11%.", None),
        ("She said that all 40 of them were here.", None),
    ],
)
def test_predicate(text: str, lemma: str | None) -> None:
    claim = parse_claims(text)[0]
    assert (claim.predicate and claim.predicate.lemma) == lemma


def test_a_long_row_of_subjects_ends_somewhere() -> None:
    assert parse_claims("They saw 5 ships" + " and ships" * 5_000 + " sink.")


def test_a_rate_has_its_base_as_unit() -> None:
    now, before = parse_claims("Denmark counts 65.2 cases per 100,000 people, up from 33.8.")
    assert (now.kind, now.unit, before.unit) == (nf.ClaimKind.RATIO, "per_100000", "per_100000")
    assert now.noun == before.noun


def test_a_rate_keeps_its_base_in_the_next_sentence() -> None:
    text = (
        "Denmark counts 65 cases per 100,000 people. Malta had a rate of 80.4 and Cyprus was on 66.7. Ten ships left."
    )
    assert [claim.unit for claim in parse_claims(text)] == ["per_100000", "per_100000", "per_100000", None]


def test_a_part_and_its_whole_count_the_same() -> None:
    claims = parse_claims("Of the water, 29 of the state's 35 districts had none.")
    assert [(claim.text, claim.noun.text if claim.noun else None) for claim in claims] == [
        ("29", "districts"),
        ("35", "districts"),
    ]


def test_a_part_lends_its_noun_to_nobody() -> None:
    _, _, hurt = parse_claims("It killed 90 miners, including 12 foremen, and hurt more than 700.")
    assert hurt.noun is not None
    assert hurt.noun.text == "miners"


def test_an_elided_noun_is_carried_over() -> None:
    killed, wounded = parse_claims("At least 30 miners have been killed and 27 wounded.")
    assert killed.noun == wounded.noun
    assert killed.predicate is not None
    assert wounded.predicate is not None
    assert (killed.predicate.lemma, wounded.predicate.lemma) == ("kill", "wound")


@pytest.mark.parametrize(
    "text",
    [
        "Quakes killed 13 men and 7 women.",
        "They lost 5 percent in May and 6 percent in June.",
        "They saved $900,000 compared with May.",
        "Floods left 700 premises under four feet of water.",
        "They want a 3% pay raise for 40 nurses.",
        "They sold 46 authorised dealers rights at rates of $2 to $3.",
    ],
)
def test_the_verb_of_a_figure_stands_before_it(text: str) -> None:
    assert {claim.predicate and claim.predicate.text for claim in parse_claims(text)} == {text.split()[1]}


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("approximate", "About 300 left."),
        ("approximate", "Nearly 300 left."),
        ("approximate", "Some 300 people left."),
        ("approximate", "Thousands left."),
        ("approximate", "The error is plus or minus 3 points."),
        ("at_least", "At least 300 left."),
        ("at_least", "300 or more left."),
        ("more_than", "They cut over 300 jobs."),
        ("at_least", "They sank 300 ships or more."),
        ("at_most", "Shares jumped as much as 9%."),
        ("more_than", "More than 300 left."),
        ("less_than", "Fewer than 300 left."),
        ("at_most", "Dues can go up to $8,400."),
        ("at_most", "Up to 300 left."),
        ("at_most", "Stay at <= 300 a day."),
        ("at_least", "Stay at >= 300 a day."),
        ("more_than", "Guests over the age of 50 left."),
        ("less_than", "They make sub-7 nanometer chips."),
        ("estimate", "An estimated 300 left."),
    ],
)
def test_hedge(kind: str, text: str) -> None:
    assert [hedge.kind for hedge in only(text).hedges] == [kind]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The farm paid more than 30 million Danish crowns ($4 million) for it.", "more_than"),
        ("It makes just under 296 hp (224 kW / 300 PS).", "less_than"),
        ("It is about 30 miles (48 kilometers) off.", "approximate"),
    ],
)
def test_a_conversion_is_hedged_as_what_it_converts(text: str, kind: str) -> None:
    assert {hedge.kind for claim in parse_claims(text) for hedge in claim.hedges} == {kind}
    assert all(claim.hedges for claim in parse_claims(text)[1:])


def test_a_conversion_counts_what_it_converts() -> None:
    claims = parse_claims("The firm offered a grant of \u20ac420 ($454). It hired 30 men (9 cooks).")
    told = [(claim.noun and claim.noun.text, claim.predicate and claim.predicate.lemma) for claim in claims]
    assert told == [("grant", "offer"), ("grant", "offer"), ("men", "hire"), ("cooks", None)]


def test_a_conversion_moves_as_what_it_converts() -> None:
    claims = parse_claims("Output fell by 30 tonnes (33 tons), and is 90 tonnes (99 tons) now.")
    assert [claim.change for claim in claims] == ["down", "down", None, None]


@pytest.mark.parametrize(
    "text",
    [
        "Only 300 left.",
        "Just 300 left.",
        "300 left.",
        "They met around the 30-metre hull.",
        "It rose back up to 5 percent.",
        "They asked about the 20 sailors.",
        "They met under a five-year plan.",
        "It stayed above the 2.2 percent average.",
        "Dues have gone up to $8,400.",
        "They care about 30 things.",
        "It was a win over ten-man Rovers.",
        "It led to a row over a $5 million deal.",
        "Anger over 40 job cuts grew.",
        "A man was jailed over a $5 million haul.",
        "He turned over $5 million.",
    ],
)
def test_no_hedge(text: str) -> None:
    assert only(text).hedges == ()


@pytest.mark.parametrize(
    ("change", "text"),
    [
        ("up", "Shares gained 3%."),
        ("down", "Output fell by 3%."),
        ("down", "They cut coal-fired output by 3%."),
        ("down", "Wool is down, yarn by 3%."),
        (None, "The mill, though rising, remains by one count behind."),
        ("down", "They report a 3% drop."),
        ("up", "Shares closed 3% higher."),
        ("up", "On Wall Street: Dow +0.2%."),
        ("up", "The forecast was revised upward by 3%."),
        (None, "The defence gave up 3%."),
        (None, "It will drop below 10 degrees."),
        (None, "He raised $5 million."),
        ("up", "Rents have tripled."),
        ("up", "Shares jumped as much as 9%."),
        (None, "The rent is triple that."),
        (None, "He had to pony up $12."),
        (None, "The army advanced 12 km."),
        (None, "The ferry went down 12 miles off Bari."),
        (None, "The rocks burn up some 50 miles above us."),
        (None, "Gusts of up to 85 km/h cut visibility."),
        (None, "Winds gusting to 85 km/h cut visibility."),
        ("down", "Dues went down 12 percent."),
        ("up", "The index advanced 12 percent."),
        ("up", "They saw an increase of 3%."),
        ("up", "They saw a rally of 3%."),
        (None, "They saw a rally of 300 men."),
        ("down", "They fear a cut of about 300 jobs."),
        (None, "They tell of the rise of 5 cities."),
        (None, "They fear a share of 3%."),
        ("down", "It fell a further 3%."),
        ("up", "It climbed another 3%."),
        (None, "It added a 30-degree slope."),
        ("up", "The index gained 30 points."),
        (None, "The team has 30 points."),
        ("down", "Shares were 5% down on Monday."),
        (None, "They ask for a 5% down payment."),
        ("down", "They will cut emissions 40%."),
        (None, "They lost the state 40%."),
        ("up", "They expect a 10,000 gain."),
        ("down", "The gap narrowed by $3 billion."),
        (None, "It has a narrow lead of 3%."),
        ("up", "He raised the price by $5."),
        (None, "The share is 3%."),
        (None, "Output fell to 3%."),
        (None, "Output rose as high as 3%."),
        ("down", "It is weak, down three."),
        (None, "It was down three at noon."),
    ],
)
def test_change(change: str | None, text: str) -> None:
    assert only(text).change == change


@pytest.mark.parametrize(
    "text",
    [
        "It is at 40 per cent, 15 points higher than the 25 per cent of May.",
        "That is 4 percent more than the 63 tonnes of May.",
    ],
)
def test_what_is_compared_with_is_no_bound(text: str) -> None:
    assert [claim.hedges for claim in parse_claims(text)[-2:]] == [(), ()]


def test_what_is_counted_may_have_a_bound() -> None:
    for text in ("They sold 17 homes under $9.", "They had 17 guards over the age of 21."):
        assert [len(claim.hedges) for claim in parse_claims(text)] == [0, 1]


def test_a_hedge_of_the_next_figure_is_none_of_this_one() -> None:
    claims = parse_claims("It adds 14 days and up to $9. It is for ages 14 and up.")
    assert [[hedge.kind for hedge in claim.hedges] for claim in claims] == [[], ["at_most"], ["at_least"]]
    claims = parse_claims("It costs $5 or more than 8 percent. It costs $5 or more.")
    assert [[hedge.kind for hedge in claim.hedges] for claim in claims] == [[], ["more_than"], ["at_least"]]


def test_a_change_goes_on_behind_and() -> None:
    text = "Revenue was up 22% from the quarter before and 265% from last year, with 2% to come."
    assert [(claim.text, claim.change) for claim in parse_claims(text)] == [("22%", "up"), ("265%", "up"), ("2%", None)]


def test_a_stamp_claims_nothing() -> None:
    page = "Ferry runs aground off the coast\n\nLast updated 3 hours ago\n\nIt had 214 people aboard."
    assert [claim.text for claim in nf.parse(page).claims] == ["214"]


@pytest.mark.parametrize(
    "text",
    [
        "It opened in 1987.",
        "The 1990s were hard.",
        "They met on May 14.",
        "They met on April 24 and 25.",
        "The fair ran from Jan. 3 to 5, 2024.",
        "The plan runs until at least 2031.",
        "It names (1) rest, (2) exercise.",
        "See timestamp 1449075600.",
        "Trains leave at 10:45.",
        "The match starts at 7 p.m.",
        "He came 45th.",
        "They won 3-1.",
        "They won 6 to 3.",
        "A 5-to-4 vote ended it.",
        "It was a five-to-four decision.",
        "They met one-on-one.",
        "They left one-by-one.",
        "A 2-for-1 stock split was agreed.",
        "She scored twice as rain set in.",
        "He won twice last year.",
        "The bench voted 5 to 4.",
        "So it was told. [538]",
        "The Falcon 9 rocket exploded.",
        "The office is at 221 Baker Street.",
        "See Article 5 of the treaty.",
        "She bought an iPhone 14.",
        "The F-16 landed.",
        "Call 555-014-2299 now.",
        "The helpline is 0808 157 0192.",
        "No one came.",
        "This one is better.",
        "The shop is open 24/7.",
        "They read John 3:16.",
        "Bill #4471 passed.",
        "COVID-19 spread.",
        "The land must reach net zero.",
        "They played the second half.",
        "A third was found on the roof.",
        "It is in Albany, NY, 10032.",
        "The 90049 ZIP Code is rich.",
        "The court's 1898 ruling stands.",
        "The 1828 race was ugly.",
        "On one hand it rained.",
        "The side slid to the bottom three on Monday.",
        "She is in the top 10.",
        "It was a loss in a quarter that ended well.",
        "A quarter profit was lost.",
        "Test scores of pupils fell.",
        "It began in 499 BC.",
        "It lasted until 146 B.C. or so.",
        "It starts at half past seven.",
        "It is a quarter to five.",
        "A 911 caller saw it.",
        "The helpline on 1799 is free.",
        "Write to the club, or ring the hotline: 4477.",
        "Text 60777 for news, or call 988.",
        "A neighbour dialled 999.",
        "She called 999 at once.",
        "They took a 999 call.",
        "The side of Dan Ten Hove won.",
        "The desk is at (555) 010-4477.",
        "It runs from 18-24 November.",
        "It ran from 15 to 22 February.",
        "Howard Prior (1885-1941) was kind.",
        "He rang at about 1430 hours.",
        "They are goals of Articles 7 and 11.",
        "They are Articles 5, 7 and 11 of it.",
        "[1/5] The yard in May",
        "The doubles rubber comes last.",
        "A Level 3 out of 5 risk is likely.",
        "The list is ISSN: 2283-5474.",
        "It shows films in 1080p and 4K resolution.",
        "They ran a 5K race.",
        "They sell the Nighthawk R6700 router.",
        "It gets colder as one heads south.",
        "It was a difficult one then.",
        "The desk is at (212) 555-4477.",
        "Kern (6); Abbott (5), Silva (7).",
        "Dan Prior (12) and Luc Bianco (34) struck before the break.",
        "Dan Prior (12) scored the opener.",
        "River Studies, 35 (12): 2714.",
        "The paper is at DOI: 10.1016/j.riv.",
        "Mother-of-three Gemma Pike sang.",
        "He logged incident 214 on the sheet.",
        "Part 2 of 5 airs tonight.",
        "list 1 of 3",
        "They woke at 4 in the morning.",
        "It was four in the morning, and dark.",
        "They paid for it under the One Million Trees initiative.",
        "He has a 401(k) plan.",
        "A Boeing 737-800 landed.",
        "See p. 45.",
        "He reached Ground Zero Plaza.",
        "Ocean's Eleven ran.",
        "(1) Peace; (2) bread.",
        "She is right about one thing.",
        "She was one of the judges.",
        "He bought an iPhone 5C.",
        "He tried the iPhone 11 Pro cameras.",
        "He owns a PS5.",
        "The C-130J landed.",
        "So wrote @th3j35t3r.",
        "She voted twice.",
        "He doubled down on it.",
        "His half-sister called.",
        "They fear double digits.",
        "The 9/11 attacks changed it.",
        "In 2008-9 it fell.",
        "On May 3, 1865, it fell.",
        "The first siege (1580) was long.",
        "It was founded about 1910 by miners.",
        "It fell by a vote of 111 to 333.",
        "The hall doubles as a church.",
        "They recalled the Seven Years War.",
        "He came 21st.",
        "They want 1) peace, and 2) bread.",
        "He lost a quarter-final.",
        "They drove a 4x4.",
        "A no-one spoke.",
        "See id 758855648595419140.",
        "The drug PLX-R18 helps.",
        "The office at 16-18 Mill Lane has closed.",
        "They live in flat 3C.",
        "It rained on day three.",
        "A call came from one Malam Isa.",
        "They drove the R2 and the R1T.",
        "He hit a three-pointer in a one-sided game.",
        "They teach the Year 7 pupils here.",
        "Seats 26A and 26B were free.",
        "They called it a one-in-25-year flood.",
        "Both trailed One Nation in the end.",
        "It is a quarter to 5.",
        "It sank in week 12 of the siege.",
        "They quit at mile 20.",
        "The trial moved to phase two.",
        "They met one Sunday in May.",
        "One night in June he fell.",
        "They live on the 4700 block of Mill Road.",
        "Ring them on 1800 333 000.",
        "Ring the hall with passcode 3349021.",
    ],
)
def test_no_claim(text: str) -> None:
    assert parse_claims(text) == ()


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("The hotline took 1799 calls.", [1799]),
        ("They lost 18 F-16s.", [18]),
        ("They lost about 1910 ships.", [1910]),
        ("Divers Find the Two Lost Boys", [2]),
        ("It fell from three to one.", [3, 1]),
        ("He takes in two to one of three camps.", [2, 1, 3]),
        ("He weighs 11st 4lb.", [158]),
        ("The yard cut 999 jobs.", [999]),
        ("It is 911 miles away.", [911]),
        ("He flew 1430 hours.", [1430]),
        ("It has 5K readers.", [5000]),
        ("One works council met.", [1]),
        ("Articles 7 and 11 ships are in it.", [11]),
        ("It cost 4,000/- per day.", [4000]),
        ("They met Ten Ships of the Line.", [10]),
        ("They call 300 witnesses.", [300]),
        ("They call 300 of them.", [300]),
        ("Jo Kelly (34) struck the guard.", [34]),
        ("Jo Kelly (12) was struck by a van.", [12]),
        ("Ann Doe (9) and Bea Roe (7) sang.", [9, 7]),
        ("A level of 40 (45) is high.", [40, 45]),
        ("Ann (9) and Bea (7) sang.", [9, 7]),
        ("He saw 2 of 5 films.", [2, 5]),
        ("It costs 10.5/km.", [Decimal("10.5")]),
        ("About 2 of 5", [2, 5]),
        ("Visits rose to 40 in the morning.", [40]),
        ("Rangers saw 4 in the morning.", [4]),
        ("They bought one million trees.", [1000000]),
        ("Crews Seek the Two Hundred Cars Taken", [200]),
        ("The incident left 214 men hurt.", [214]),
        ("That day three men left.", [3]),
        ("It cost R5 million, or R5,000 each.", [5000000, 5000]),
        ("They hired a 40-officer unit.", [40]),
        ("It has a 13A fuse and a 26A fuse.", [13, 26]),
        ("It killed one Nigerian.", [1]),
        ("It found one in 26 towns.", [1, 26]),
        ("One Danish firm lost.", [1]),
        ("On Friday night 12 sailors left.", [12]),
        ("Each day 300 arrive.", [300]),
        ("They ran a mile 5 times.", [5]),
        ("The group two men led sank.", [2]),
        ("It took one night.", [1]),
        ("It needs a 200 block of wood.", [200]),
        ("They lost 333 000 cows.", [333000]),
        ("In 2020 333 000 cows died.", [333000]),
    ],
)
def test_claims_that_look_like_none(text: str, values: list[int]) -> None:
    assert [claim.value for claim in parse_claims(text)] == values


def test_figures_in_a_list_move_together() -> None:
    assert [claim.change for claim in parse_claims("The two rose 10.1% and 12.7%, respectively.")] == [None, "up", "up"]


def test_source() -> None:
    claim = only("Police said 14 people were arrested.")
    assert claim.source is not None
    assert claim.source.text == "Police"
    assert claim.cue is not None
    assert claim.cue.lemma == "say"


def test_source_of_what_firms_are_said_to_have_added() -> None:
    claim = only("Firms added 900 jobs in May, the ministry said Friday, fewer than in April.")
    assert claim.source is not None
    assert claim.source.text == "the ministry"


@pytest.mark.parametrize(
    ("source", "cue", "text"),
    [
        ("A survey", "find", "A survey of 900 adults found 40 percent in favour."),
        ("A Herald poll", "show", "A Herald poll released last month showed Ruiz leading by 12 points."),
        ("a recent poll", "in", "In a recent poll, most voters, 42 percent, were undecided."),
        ("the latest survey", "in", "Support fell to 38 percent in the latest survey."),
        ("court records", "show", "He paid $3 million, court records show."),
        ("Officials", "put", "Officials put the toll at 31."),
        ("Poland", "report", "Poland reported 25 new cases."),
        ("Analysts", "expect", "Analysts expect a loss of 40 cents."),
        ("the survey", "according to", "According to the survey, 70 percent of tenants agree."),
        ("police", "according to", "The fire spread, according to police, with 30 people hurt."),
    ],
)
def test_a_figure_may_rest_on_evidence(source: str, cue: str, text: str) -> None:
    claim = parse_claims(text)[-1]
    assert claim.source is not None
    assert claim.source.text == source
    assert claim.cue is not None
    assert claim.cue.lemma == cue
    assert nf.parse_quotes(text) == () or cue == "according to"


def test_a_share_of_those_asked_vouches_for_no_figure() -> None:
    *_, lead = parse_claims("In the latest poll, 61 percent said that she leads by 9 points.")
    assert lead.source is not None
    assert lead.source.text == "the latest poll"


@pytest.mark.parametrize(
    "text",
    [
        "She put 31 books on the shelf.",
        "They win by an average of 20 points.",
        "She leads in national polls by 20 points.",
        "It was a deal worth a reported $5 million.",
        "The book lists for $30.",
        "The plan announced Monday by the city was set to cost $30.",
        "They pay for a ruling that said it must cost $30.",
        "His list has 7 names.",
        "The sector added 900 jobs.",
        "The firm lowered its estimate by 4 tonnes.",
        "The previous record was the $5 million paid for it.",
        "Gang fined record $5 million",
        "They held on to second place at 17.4%.",
    ],
)
def test_a_figure_of_the_narrator_has_no_source(text: str) -> None:
    assert only(text).source is None


def test_parse_quantity() -> None:
    claim = parse_quantity("an estimated 11,000 troops")
    assert claim is not None
    assert (claim.value, claim.noun and claim.noun.text) == (11_000, "troops")
    assert parse_quantity("a few troops") is None


def test_words_of_the_caller() -> None:
    lexicon = nf.Lexicon.default().add(
        units={"furlong": "furlong"}, currencies={"quid": "GBP"}, hedges={"a good": "more_than"}
    )
    text = "The race is 8 furlongs long. It cost a good 90 quid."
    furlongs, quid = parse_claims(nf.Document(text, lexicon=lexicon))
    assert (furlongs.unit, quid.unit) == ("furlong", "GBP")
    assert [hedge.kind for hedge in quid.hedges] == ["more_than"]


def test_words_of_the_caller_go_with_all_others() -> None:
    lexicon = nf.Lexicon.default().add(units={"furlong": "furlong", "zB": "zebibyte"}, currencies={"\u20bf": "BTC"})
    text = "It runs 8 furlongs an hour. It holds 3zB. It pays \u20bf5 a day, or between 4 and 6 furlongs of track."
    found = [claim.unit for claim in parse_claims(nf.Document(text, lexicon=lexicon))]
    assert found == ["furlong/hour", "zebibyte", "BTC/day", "furlong"]


def test_words_can_be_taken_away() -> None:
    lexicon = nf.Lexicon.default().remove(units=["knot"])
    assert [claim.unit for claim in parse_claims(nf.Document("They made 20 knots.", lexicon=lexicon))] == [None]


def test_every_unit_is_one_of_pint() -> None:
    registry = pint.UnitRegistry()
    own = {"percentage_point", "basis_point", "part_per_billion", "night", "cent", "penny", "sen", "paisa", "kopeck"}
    lexicon = nf.Lexicon.default()
    units = {unit for phrases in lexicon.units.values() for _, unit in phrases} | {*lexicon.unit_symbols.values()}
    for unit in units - own:
        assert (len(unit) == 3 and unit.isupper()) or registry.parse_units(unit) is not None


def test_pint_quantity() -> None:
    assert only("The road is 80 km long.").quantity().to("meter").magnitude == 80_000
    with pytest.raises(ValueError, match="pint knows no unit"):
        only("It cost $12.").quantity()
    with pytest.raises(ValueError, match="range"):
        only("They hired 10 to 12 guards.").quantity()


@pytest.mark.parametrize(
    "rule", [rule for rule in CATALOGUE.values() if rule.id.startswith("claim.")], ids=lambda r: r.id
)
def test_each_rule_finds_its_example(rule: object) -> None:
    assert isinstance(rule, type(CATALOGUE["claim.count"]))
    assert rule.id in {claim.rule for claim in parse_claims(rule.example)}


def test_refusals_can_be_seen() -> None:
    with nf.trace() as trace:
        assert parse_claims("It opened in 1987.") == ()
    assert [(refusal.text, refusal.reason) for refusal in trace.refused] == [("1987", "a year")]
