# SPDX-License-Identifier: MIT
"""German: units and currencies as news writes them."""

from newsfacts.lang.schema import SharedCurrency, UnitWords

UNIT_WORDS = UnitWords(
    names={
        "prozent": "percent", "%": "percent", "prozentpunkt": "percentage_point", "prozentpunkte": "percentage_point",
        "prozentpunkten": "percentage_point", "basispunkt": "basis_point", "basispunkte": "basis_point",
        "meter": "meter", "metern": "meter", "kilometer": "kilometer", "kilometern": "kilometer", "km": "kilometer",
        "zentimeter": "centimeter", "cm": "centimeter", "millimeter": "millimeter", "mm": "millimeter",
        "gramm": "gram", "kilogramm": "kilogram", "kilo": "kilogram", "kg": "kilogram", "tonne": "metric_ton",
        "tonnen": "metric_ton", "liter": "liter", "litern": "liter", "hektar": "hectare",
        "quadratmeter": "square meter", "quadratkilometer": "square kilometer", "kubikmeter": "cubic meter",
        "kilowattstunden": "kilowatt_hour", "megawatt": "megawatt", "gigawatt": "gigawatt", "km / h": "kilometer/hour",
        "stundenkilometer": "kilometer/hour", "grad": "degree", "grad celsius": "degree_Celsius",
        "sekunde": "second", "sekunden": "second", "minute": "minute", "minuten": "minute", "stunde": "hour",
        "stunden": "hour", "tag": "day", "tage": "day", "tagen": "day", "woche": "week", "wochen": "week",
        "monat": "month", "monate": "month", "monaten": "month", "jahr": "year", "jahre": "year", "jahren": "year",
        "jahrzehnte": "decade", "jahrzehnten": "decade", "jahrhunderte": "century", "jahrhunderten": "century",
    },
    common=frozenset(),
    glued={},
    currencies={
        "euro": "EUR", "cent": "cent", "dollar": "USD", "us-dollar": "USD", "pfund": "GBP", "franken": "CHF",
        "schweizer franken": "CHF", "yen": "JPY", "yuan": "CNY", "rubel": "RUB", "kronen": "SEK", "złoty": "PLN",
        "zloty": "PLN", "lira": "TRY", "rupien": "INR",
    },
    symbols={"€": "EUR", "$": "USD", "£": "GBP", "¥": "JPY", "EUR": "EUR", "USD": "USD", "GBP": "GBP", "CHF": "CHF"},
    products={},
    shared=(
        SharedCurrency(
            names=frozenset({"$"}),
            code="USD",
            countries={
                "kanada": "CAD", "kanadische": "CAD", "australien": "AUD", "australische": "AUD", "usa": "USD",
            },
        ),
    ),
    nations={},
    heavy={},
    ages=frozenset({"year", "month", "week", "day"}),
    old=frozenset("alt alte alten alter".split()),
    aged=frozenset({"alter von"}),
    turning=frozenset(),
    eldest=frozenset(),
    limits=frozenset("über unter ab".split()),
    persons=frozenset("menschen personen männer frauen kinder kindern jugendliche erwachsene".split()),
    aged_at=frozenset({"mit"}),
    milestones=frozenset(),
    steps=frozenset(),
    rates=frozenset("pro je".split()),
    since=frozenset(),
)  # fmt: skip
