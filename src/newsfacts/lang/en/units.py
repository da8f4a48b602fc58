# SPDX-License-Identifier: MIT
"""English: units and currencies as news writes them, beside those of the CLDR."""

from newsfacts.lang.en.cldr import CURRENCIES, UNITS
from newsfacts.lang.schema import SharedCurrency, UnitWords

_OTHER_THINGS = frozenset(
    "bars stones light lights grain grains revolution revolutions atmosphere atmospheres".split()
)
"""Names of units of the CLDR that in news mean other things."""

_LENGTHS = frozenset("millimeter centimeter meter kilometer inch foot yard mile".split())

_SHILLINGS = {
    "kenya": "KES", "kenyan": "KES", "kenyans": "KES", "nairobi": "KES", "mombasa": "KES",
    "uganda": "UGX", "ugandan": "UGX", "ugandans": "UGX", "kampala": "UGX", "entebbe": "UGX",
    "tanzania": "TZS", "tanzanian": "TZS", "tanzanians": "TZS", "dodoma": "TZS", "zanzibar": "TZS",
    "somalia": "SOS", "somali": "SOS", "mogadishu": "SOS",
}  # fmt: skip
# Names and signs that several countries have, after ISO 4217 and the CLDR; with the words by which the papers of a
# country, or news of it, are told.
SHARED = (
    SharedCurrency(
        names=frozenset({"$"}),
        code="USD",
        countries={
            "canada": "CAD", "canadian": "CAD", "canadians": "CAD", "ontario": "CAD", "toronto": "CAD",
            "vancouver": "CAD", "ottawa": "CAD", "montreal": "CAD", "alberta": "CAD", "b.c.": "CAD", "quebec": "CAD",
            "cbc": "CAD",
            "australia": "AUD", "australian": "AUD", "australians": "AUD", "sydney": "AUD", "melbourne": "AUD",
            "canberra": "AUD", "queensland": "AUD", "nsw": "AUD",
            "zealand": "NZD", "zealander": "NZD", "zealanders": "NZD", "nz": "NZD", "aotearoa": "NZD", "kiwis": "NZD",
            "auckland": "NZD", "wellington": "NZD", "christchurch": "NZD", "dunedin": "NZD", "tauranga": "NZD",
            "rotorua": "NZD", "queenstown": "NZD", "waikato": "NZD", "otago": "NZD", "whangarei": "NZD",
            "invercargill": "NZD", "rnz": "NZD", "m\u0101ori": "NZD",
            "singapore": "SGD", "singaporean": "SGD", "singaporeans": "SGD",
            "u.s.": "USD", "us": "USD", "usa": "USD", "america": "USD", "american": "USD", "americans": "USD",
            "washington": "USD", "fbi": "USD", "trump": "USD", "biden": "USD",
        },
    ),
    SharedCurrency(
        names=frozenset({"rs", "rupee", "rupees", "\u20a8"}),
        code="INR",
        countries={
            "india": "INR", "indian": "INR", "indians": "INR", "delhi": "INR", "mumbai": "INR", "modi": "INR",
            "pakistan": "PKR", "pakistani": "PKR", "pakistanis": "PKR", "karachi": "PKR", "lahore": "PKR",
            "islamabad": "PKR", "punjab": "INR", "sindh": "PKR", "peshawar": "PKR",
            "lanka": "LKR", "lankan": "LKR", "lankans": "LKR", "colombo": "LKR",
            "nepal": "NPR", "nepali": "NPR", "nepalese": "NPR", "kathmandu": "NPR",
            "mauritius": "MUR", "mauritian": "MUR", "seychelles": "SCR",
        },
    ),
    SharedCurrency(names=frozenset("sh shilling shillings".split()), code="KES", countries=_SHILLINGS),
    SharedCurrency(names=frozenset({"shs"}), code="UGX", countries=_SHILLINGS),
    # The mark of whole shillings or rupees, "500/-".
    SharedCurrency(
        names=frozenset({"/"}),
        code="KES",
        countries={**_SHILLINGS, "india": "INR", "indian": "INR", "delhi": "INR", "pakistan": "PKR", "karachi": "PKR"},
    ),
    SharedCurrency(
        names=frozenset({"peso", "pesos"}),
        code="MXN",
        countries={
            "mexico": "MXN", "mexican": "MXN", "mexicans": "MXN",
            "argentina": "ARS", "argentine": "ARS", "argentinian": "ARS", "argentines": "ARS", "milei": "ARS",
            "colombia": "COP", "colombian": "COP", "colombians": "COP", "bogota": "COP", "bogot\u00e1": "COP",
            "chile": "CLP", "chilean": "CLP", "chileans": "CLP",
            "philippines": "PHP", "philippine": "PHP", "filipino": "PHP", "filipinos": "PHP", "manila": "PHP",
            "cuba": "CUP", "cuban": "CUP", "cubans": "CUP", "havana": "CUP",
            "dominican": "DOP", "uruguay": "UYU", "uruguayan": "UYU",
        },
    ),
    SharedCurrency(
        names=frozenset({"p"}), code="PHP", countries={"botswana": "BWP", "gaborone": "BWP", "manila": "PHP"}
    ),
    SharedCurrency(
        names=frozenset({"franc", "francs"}),
        code="CHF",
        countries={
            "switzerland": "CHF", "swiss": "CHF", "zurich": "CHF", "geneva": "CHF",
            "rwanda": "RWF", "rwandan": "RWF", "kigali": "RWF", "burundi": "BIF", "djibouti": "DJF",
            "congo": "CDF", "congolese": "CDF", "kinshasa": "CDF",
            "senegal": "XOF", "senegalese": "XOF", "mali": "XOF", "malian": "XOF", "ivorian": "XOF", "benin": "XOF",
            "burkina": "XOF", "niger": "XOF", "togo": "XOF",
            "cameroon": "XAF", "cameroonian": "XAF", "gabon": "XAF", "chad": "XAF", "gabonese": "XAF",
        },
    ),
    SharedCurrency(
        names=frozenset({"dinar", "dinars"}),
        code="",
        countries={
            "iraq": "IQD", "iraqi": "IQD", "iraqis": "IQD", "baghdad": "IQD", "kuwait": "KWD", "kuwaiti": "KWD",
            "jordanian": "JOD", "jordanians": "JOD", "amman": "JOD", "bahrain": "BHD", "bahraini": "BHD",
            "tunisia": "TND", "tunisian": "TND", "tunis": "TND", "algeria": "DZD", "algerian": "DZD",
            "algiers": "DZD", "libya": "LYD", "libyan": "LYD", "tripoli": "LYD", "serbia": "RSD", "serbian": "RSD",
            "belgrade": "RSD",
        },
    ),
    SharedCurrency(
        names=frozenset("dh dhs dirham dirhams".split()),
        code="AED",
        countries={
            "morocco": "MAD", "moroccan": "MAD", "moroccans": "MAD", "rabat": "MAD", "casablanca": "MAD",
            "uae": "AED", "emirates": "AED", "dubai": "AED", "dhabi": "AED", "emirati": "AED", "sharjah": "AED",
        },
    ),
    SharedCurrency(
        names=frozenset({"riyal", "riyals"}),
        code="SAR",
        countries={
            "saudi": "SAR", "riyadh": "SAR", "jeddah": "SAR", "qatar": "QAR", "qatari": "QAR", "doha": "QAR",
            "oman": "OMR", "omani": "OMR", "muscat": "OMR", "yemen": "YER", "yemeni": "YER", "sanaa": "YER",
        },
    ),
    SharedCurrency(
        names=frozenset({"rial", "rials"}),
        code="IRR",
        countries={
            "iran": "IRR", "iranian": "IRR", "iranians": "IRR", "tehran": "IRR", "oman": "OMR", "omani": "OMR",
            "muscat": "OMR", "yemen": "YER", "yemeni": "YER",
        },
    ),
    SharedCurrency(
        names=frozenset("ruble rubles rouble roubles".split()),
        code="RUB",
        countries={
            "russia": "RUB", "russian": "RUB", "russians": "RUB", "moscow": "RUB", "kremlin": "RUB", "putin": "RUB",
            "belarus": "BYN", "belarusian": "BYN", "minsk": "BYN",
        },
    ),
    SharedCurrency(
        names=frozenset({"kroner", "krone"}),
        code="NOK",
        countries={
            "norway": "NOK", "norwegian": "NOK", "oslo": "NOK", "denmark": "DKK", "danish": "DKK", "copenhagen": "DKK",
        },
    ),
    SharedCurrency(
        names=frozenset({"kr"}),
        code="SEK",
        countries={
            "sweden": "SEK", "swedish": "SEK", "stockholm": "SEK", "norway": "NOK", "norwegian": "NOK", "oslo": "NOK",
            "denmark": "DKK", "danish": "DKK", "copenhagen": "DKK", "iceland": "ISK", "icelandic": "ISK",
            "reykjavik": "ISK",
        },
    ),
    SharedCurrency(
        names=frozenset({"kwacha"}),
        code="ZMW",
        countries={
            "zambia": "ZMW", "zambian": "ZMW", "lusaka": "ZMW", "malawi": "MWK", "malawian": "MWK", "lilongwe": "MWK",
        },
    ),
    SharedCurrency(
        names=frozenset({"lei"}),
        code="RON",
        countries={
            "romania": "RON", "romanian": "RON", "bucharest": "RON", "moldova": "MDL", "moldovan": "MDL",
            "chisinau": "MDL",
        },
    ),
    # Of these the name of a country alone tells nothing: kings wear crowns, and pounds weigh.
    SharedCurrency(names=frozenset({"crown", "crowns"}), code="", countries={}),
    SharedCurrency(names=frozenset({"pound", "pounds"}), code="GBP", countries={}),
    SharedCurrency(names=frozenset({"lira", "liras"}), code="TRY", countries={}),
)  # fmt: skip

UNIT_WORDS = UnitWords(
    names={
        **{name: unit for name, unit in UNITS.items() if name not in _OTHER_THINGS},
        **{
            f"{name} {word}": f"{power} {unit}"
            for name, unit in UNITS.items()
            for word, power in (("squared", "square"), ("cubed", "cubic"))
            if unit in _LENGTHS and " " not in name
        },
        "revolutions per minute": "revolution/minute",
        "percent": "percent", "per cent": "percent", "pct": "percent", "%": "percent", "percentage": "percent",
        "percentage point": "percentage_point", "percentage points": "percentage_point",
        "percent points": "percentage_point", "pp": "percentage_point", "pps": "percentage_point",
        "basis point": "basis_point", "basis points": "basis_point", "bps": "basis_point",
        "parts per million": "ppm", "ppm": "ppm", "parts per billion": "part_per_billion", "ppb": "part_per_billion",
        "ft": "foot", "feet": "foot", "inches": "inch", "\u2033": "inch", "yds": "yard", "yd": "yard",
        "metre": "meter", "metres": "meter", "mi": "mile", "km": "kilometer", "kms": "kilometer", "cm": "centimeter",
        "mm": "millimeter", "\u03bcm": "micrometer", "nm": "nanometer", "au": "astronomical_unit",
        "astronomical units": "astronomical_unit",
        "lb": "pound", "lbs": "pound", "pounds": "pound", "oz": "ounce", "kg": "kilogram", "kgs": "kilogram",
        "kilo": "kilogram", "kilos": "kilogram", "kilogramme": "kilogram", "kilogrammes": "kilogram",
        "gramme": "gram", "grammes": "gram", "mg": "milligram", "tonne": "metric_ton", "tonnes": "metric_ton",
        "metric tonnes": "metric_ton", "short tons": "short_ton", "long tons": "long_ton", "denier": "denier",
        "ml": "milliliter", "litre": "liter", "litres": "liter", "cc": "cubic centimeter",
        "barrels of oil": "barrel", "bbl": "barrel", "bpd": "barrel/day", "mcg": "microgram",
        "arcseconds": "arcsecond", "arcminutes": "arcminute",
        "light - years": "light_year", "light - year": "light_year", "micron": "micron", "microns": "micron",
        "nmi": "nautical_mile", "kts": "knot", "dpi": "dots_per_inch", "ppi": "pixels_per_inch",
        "btu": "british_thermal_unit", "btus": "british_thermal_unit", "kilohms": "kiloohm", "megohms": "megaohm",
        "henries": "henry", "farads": "farad",
        "farad": "farad", "coulombs": "coulomb", "coulomb": "coulomb", "troy ounce": "troy_ounce",
        "troy ounces": "troy_ounce", "lumens": "lumen", "amp hours": "ampere_hour", "amp - hours": "ampere_hour",
        "tbsp": "tablespoon", "tsp": "teaspoon", "fl oz": "fluid_ounce", "fl . oz": "fluid_ounce",
        "us fluid ounce": "fluid_ounce", "us gallons": "gallon", "us gallon": "gallon", "us pint": "pint",
        "us quart": "quart",
        "imperial gallons": "imperial_gallon", "imperial pints": "imperial_pint", "gal": "gallon",
        "sq ft": "square foot", "sq . ft": "square foot", "sq km": "square kilometer", "sq . km": "square kilometer",
        "sq m": "square meter", "sq . m": "square meter", "sq mi": "square mile", "sq . mi": "square mile",
        "sq miles": "square mile", "sq metres": "square meter", "sq meters": "square meter", "cu ft": "cubic foot",
        "sqft": "square foot", "sqm": "square meter", "sqkm": "square kilometer", "cu m": "cubic meter",
        "cfs": "cubic foot/second", "cfm": "cubic foot/minute", "gpm": "gallon/minute",
        "hectares": "hectare", "acres": "acre",
        "mph": "mile/hour", "kph": "kilometer/hour", "kmh": "kilometer/hour", "kmph": "kilometer/hour",
        "km / hr": "kilometer/hour", "mpg": "mile/gallon", "knots": "knot", "rpm": "revolution/minute",
        "kw": "kilowatt", "mw": "megawatt", "gw": "gigawatt", "tw": "terawatt", "hp": "horsepower",
        "bhp": "horsepower", "horsepower": "horsepower", "kwh": "kilowatt_hour", "mwh": "megawatt_hour",
        "gwh": "gigawatt_hour", "twh": "terawatt_hour", "watt hours": "watt_hour", "watt - hours": "watt_hour",
        "kilowatt hours": "kilowatt_hour", "kilowatt - hours": "kilowatt_hour", "megawatt hours": "megawatt_hour",
        "megawatt - hours": "megawatt_hour", "gigawatt hours": "gigawatt_hour", "gigawatt - hours": "gigawatt_hour",
        "terawatt hours": "terawatt_hour", "terawatt - hours": "terawatt_hour", "milliamp hours": "milliampere_hour",
        "mah": "milliampere_hour", "amp": "ampere", "amps": "ampere", "kv": "kilovolt",
        "hz": "hertz", "khz": "kilohertz", "mhz": "megahertz", "ghz": "gigahertz", "kb": "kilobyte",
        "mb": "megabyte", "gb": "gigabyte", "tb": "terabyte", "mbps": "megabit/second", "gbps": "gigabit/second",
        "kbps": "kilobit/second",
        "gb / s": "gigabit/second", "mb / s": "megabit/second", "megapixels": "megapixel", "megapixel": "megapixel",
        "psi": "psi",
        "pound - feet": "foot_pound", "pound feet": "foot_pound", "foot - pounds": "foot_pound",
        "foot pounds": "foot_pound", "lb - ft": "foot_pound", "lb ft": "foot_pound",
        "newton meters": "newton meter", "newton metres": "newton meter", "db": "decibel", "decibel": "decibel",
        "decibels": "decibel", "kilotons": "kiloton_TNT", "sieverts": "sievert", "becquerels": "becquerel",
        "\u00b0": "degree", "degree": "degree", "degrees": "degree",
        "\u00b0 c": "degree_Celsius", "\u00b0 f": "degree_Fahrenheit", "\u2103": "degree_Celsius",
        "\u2109": "degree_Fahrenheit", "celsius": "degree_Celsius", "degrees c": "degree_Celsius",
        "degrees f": "degree_Fahrenheit", "centigrade": "degree_Celsius", "degrees centigrade": "degree_Celsius",
        "deg": "degree", "deg c": "degree_Celsius", "deg f": "degree_Fahrenheit", "\u00b0 celsius": "degree_Celsius",
        "\u00b0 fahrenheit": "degree_Fahrenheit",
        "\u00ba": "degree", "\u00ba c": "degree_Celsius", "\u00ba f": "degree_Fahrenheit", "\u00bac": "degree_Celsius",
        "\u00baf": "degree_Fahrenheit", "\u02da": "degree", "\u02da c": "degree_Celsius",
        "\u02da f": "degree_Fahrenheit",
        "degrees kelvin": "kelvin", "degree kelvin": "kelvin",
        "fahrenheit": "degree_Fahrenheit",
        "annum": "year",
        "yr": "year", "yrs": "year", "mins": "minute", "min": "minute", "secs": "second", "sec": "second",
        "hrs": "hour", "hr": "hour", "mth": "month", "mths": "month", "wks": "week", "fortnight": "fortnight",
        "fortnights": "fortnight", "night": "night", "nights": "night",
    },
    common=frozenset("bit bits hp".split()),
    glued={
        "st": "stone", "mo": "month", "tesla": "tesla",
        "mi": "mile", "yd": "yard", "pc": "percent", "p": "penny", "bp": "basis_point",
        "MP": "megapixel",
    },
    currencies={
        **CURRENCIES,
        "cfa franc": "XOF", "cfa francs": "XOF",
        "dollar": "USD", "dollars": "USD", "bucks": "USD", "u.s. dollars": "USD", "u.s. dollar": "USD",
        "american dollars": "USD", "american dollar": "USD",
        "euro": "EUR", "euros": "EUR", "yen": "JPY", "yuan": "CNY", "renminbi": "CNY", "rmb": "CNY",
        "pounds sterling": "GBP", "pound sterling": "GBP", "sterling": "GBP", "rupee": "INR", "rupees": "INR",
        "ruble": "RUB", "rubles": "RUB", "rouble": "RUB", "roubles": "RUB", "swiss francs": "CHF", "francs": "CHF",
        "shekel": "ILS", "shekels": "ILS", "rand": "ZAR", "ringgit": "MYR", "pesos": "MXN", "lira": "TRY",
        "danish crowns": "DKK", "swedish crowns": "SEK", "norwegian crowns": "NOK", "czech crowns": "CZK",
        "kronor": "SEK", "kroner": "NOK", "baht": "THB", "naira": "NGN", "zloty": "PLN", "zlotys": "PLN",
        "hryvnia": "UAH", "hryvnias": "UAH", "dirhams": "AED", "riyals": "SAR", "forint": "HUF", "forints": "HUF",
        "rupiah": "IDR", "kuna": "HRK", "taka": "BDT", "cedis": "GHS", "shillings": "KES", "reais": "BRL",
        "krona": "SEK", "brazilian reais": "BRL",
        "norwegian crown": "NOK", "swedish crown": "SEK", "danish crown": "DKK", "czech crown": "CZK",
        "icelandic crowns": "ISK", "icelandic crown": "ISK", "dirham": "AED", "riyal": "SAR", "rial": "IRR",
        "shilling": "KES", "liras": "TRY", "lei": "RON", "takas": "BDT", "cedi": "GHS", "krone": "NOK", "peso": "MXN",
        "/ -": "KES", "kr": "SEK", "z\u0142": "PLN", "k\u010d": "CZK", "lv": "BGN", "tl": "TRY", "dhs": "AED",
        "syrian lira": "SYP", "syrian liras": "SYP", "lebanese lira": "LBP", "lebanese liras": "LBP",
        "rials": "IRR", "tenge": "KZT", "birr": "ETB", "kwacha": "ZMW", "leva": "BGN", "manat": "AZN",
        "kyats": "MMK", "riels": "KHR", "bolivars": "VES", "bol\u00edvares": "VES", "gourdes": "HTG", "afghanis": "AFN",
        "cent": "cent", "cents": "cent", "¢": "cent", "pence": "penny", "penny": "penny", "pennies": "penny",
        "sen": "sen", "paise": "paisa", "paisa": "paisa", "kopeks": "kopeck", "kopecks": "kopeck",
    },
    symbols={
        "$": "USD", "US$": "USD",
        "$US": "USD", "$A": "AUD", "$C": "CAD", "$NZ": "NZD", "U.S.$": "USD", "USD$": "USD", "A$": "AUD",
        "AU$": "AUD", "AUD$": "AUD",
        "C$": "CAD", "CA$": "CAD", "CAD$": "CAD", "Cdn$": "CAD", "HK$": "HKD", "NZ$": "NZD", "S$": "SGD",
        "NT$": "TWD", "R$": "BRL", "MX$": "MXN", "£": "GBP", "€": "EUR", "¥": "JPY", "₹": "INR", "₽": "RUB",
        "₩": "KRW", "₪": "ILS", "₺": "TRY", "₴": "UAH", "₦": "NGN", "₱": "PHP", "฿": "THB", "₫": "VND", "₡": "CRC",
        "₵": "GHS", "₸": "KZT", "CN¥": "CNY", "Y=": "JPY", "PS": "GBP",
        "RM": "MYR", "Rs": "INR", "Rp": "IDR", "R": "ZAR",
        "RMB": "CNY",
        "GH¢": "GHS", "GH\u20b5": "GHS", "GHC": "GHS", "z\u0142": "PLN", "K\u010d": "CZK", "kr": "SEK",
        "Sh": "KES", "Shs": "UGX", "KSh": "KES", "Ksh": "KES", "KShs": "KES", "Kshs": "KES", "TSh": "TZS",
        "Tsh": "TZS", "TShs": "TZS", "USh": "UGX", "Ush": "UGX", "UShs": "UGX",
        "N": "NGN", "P": "PHP", "Php": "PHP", "SR": "SAR", "QR": "QAR", "Dh": "AED", "Dhs": "AED", "BD": "BHD",
        "KD": "KWD", "RO": "OMR", "LE": "EGP", "E\u00a3": "EGP", "Tk": "BDT", "TL": "TRY", "NIS": "ILS",
        "Mex$": "MXN", "J$": "JMD", "N$": "NAD", "TT$": "TTD", "EC$": "XCD", "FJ$": "FJD", "G$": "GYD",
        "\u09f3": "BDT", "\u20a8": "INR", "\u20ad": "LAK", "\u20ae": "MNT", "\u20b2": "PYG", "\u20bc": "AZN",
        "\u20be": "GEL", "\u058f": "AMD", "\u17db": "KHR",
        **{code: code for code in "USD EUR GBP JPY CNY AUD CAD NZD HKD SGD CHF SEK NOK DKK INR ZAR RUB TRY MXN BRL"
           " KRW ILS UAH PLN CZK HUF MYR THB IDR PHP AED SAR EGP NGN KES PKR BDT VND TWD QAR KWD BHD OMR GHS UGX TZS"
           " LKR NPR KZT BGN RON ISK JOD ZMW BWP RWF ETB XOF XAF ARS CLP".split()},
    },
    products={
        "PS": 1, "R": 1, "N": 4, "P": 4, "SR": 4, "QR": 4, "BD": 4, "KD": 4, "RO": 4, "LE": 4, "TL": 4,
    },
    shared=SHARED,
    nations={
        "canadian": "CAD", "cdn": "CAD", "australian": "AUD", "us": "USD", "u.s.": "USD", "american": "USD",
    },
    heavy={"pound": "GBP", "pounds": "GBP", "won": "KRW"},
    ages=frozenset({"year", "month", "week", "day"}),
    old=frozenset({"old", "olds", "of age"}),
    aged=frozenset("aged age ages".split())
    | {"died at", "dies at", "dead at", "younger than", "older than", "young as", "old as"},
    turning=frozenset({"turn"}),
    eldest=frozenset("youngest oldest eldest".split()),
    limits=frozenset({"over", "under"}),
    persons=frozenset(
        """
        people persons men women children adults kids boys girls teenagers drivers patients residents citizens voters
        students pupils workers players viewers smokers americans britons those everyone everybody anyone anybody
        someone somebody them
        """.split()
    ),
    aged_at=frozenset({"at"}),
    milestones=frozenset(
        "retire quit marry wed divorce emigrate orphan widow graduate debut die conceive elope".split()
    ),
    steps=frozenset(
        "leave start begin join become enter take lose enlist stop finish move go return enrol enroll learn".split()
    ),
    rates=frozenset("per a an each every".split()),
    since=frozenset("after before earlier later ago".split()),
)  # fmt: skip
