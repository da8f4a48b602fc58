# SPDX-License-Identifier: MIT
"""Write `src/newsfacts/lang/en/cldr.py`: names of units and currencies in English, from the Unicode CLDR.

Needs `babel`, which ships the CLDR (Unicode licence v3), and `pint`; both at development time alone.
Run it from the root of the repository: `python tools/generate_units.py`.
"""

from __future__ import annotations

import re
from pathlib import Path
from pprint import pformat

import pint
from babel import Locale, localedata
from babel.numbers import get_currency_name, get_territory_currencies

TARGET = Path("src/newsfacts/lang/en/cldr.py")
HEADER = '''# SPDX-License-Identifier: MIT AND Unicode-3.0
"""English: names of units and currencies. Made by `tools/generate_units.py` from the Unicode CLDR; do not edit.

Names and plurals © Unicode, Inc., under the Unicode licence v3; currency codes after ISO 4217, unit names after pint.
"""

'''
KINDS = ("acceleration", "angle", "area", "digital", "duration", "electric", "energy", "force", "frequency", "length",
         "light", "mass", "power", "pressure", "speed", "temperature", "torque", "volume")  # fmt: skip
NAMES = {"celsius": "degree_Celsius", "fahrenheit": "degree_Fahrenheit", "tonne": "metric_ton", "carat": "carat",
         "nautical-mile": "nautical_mile", "light-year": "light_year", "kilowatt-hour": "kilowatt_hour",
         "british-thermal-unit": "british_thermal_unit", "fluid-ounce": "fluid_ounce", "acre-foot": "acre_foot",
         "pound-force-foot": "foot_pound", "newton-meter": "newton meter", "light-speed": "speed_of_light",
         "pound-force-per-square-inch": "psi", "ounce-troy": "troy_ounce"}  # fmt: skip
SKIPPED = {"point", "drop", "pinch", "quarter", "night", "generic", "dot", "em", "second-person"}


def units() -> dict[str, str]:
    """Singular and plural, with British spellings, to pint's name."""
    registry = pint.UnitRegistry()
    table: dict[str, str] = {}
    for key, patterns in localedata.load("en")["unit_patterns"].items():
        kind, _, unit = key.partition("-")
        if kind not in KINDS or unit in SKIPPED or unit.endswith("-person"):
            continue
        name = NAMES.get(unit) or re.sub(r"-per-", "/", unit).replace("-", " ")
        try:
            registry.parse_units(name)
        except (pint.errors.PintError, ValueError, TypeError):
            continue
        for number in "one", "other":
            surface = patterns.get("long", {}).get(number, "").replace("{0}", "").strip().lower()
            if surface:
                british = re.sub(r"meter\b|meters\b", lambda m: m[0].replace("meter", "metre"), surface)
                british = british.replace("liter", "litre")
                table |= {surface: name, british: name}
    return table


def currencies() -> dict[str, str]:
    """Names of the currencies in use, singular and plural, to ISO 4217 codes."""
    english = Locale("en")
    codes = sorted({code for territory in english.territories if len(territory) == 2
                    for code in get_territory_currencies(territory)})  # fmt: skip
    table: dict[str, str] = {}
    for code in codes:
        for surface in get_currency_name(code, locale=english), *(get_currency_name(code, n, english) for n in (1, 2)):
            if "(" not in surface:
                table[surface.lower()] = code
    return table


if __name__ == "__main__":
    parts = [f"{name} = {pformat(dict(sorted(table.items())), width=118)}\n"
             for name, table in (("UNITS", units()), ("CURRENCIES", currencies()))]  # fmt: skip
    TARGET.write_text(HEADER + "\n".join(parts), encoding="utf-8")
