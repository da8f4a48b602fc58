# SPDX-License-Identifier: MIT
"""Symbols and prefixes of the metric system, the same in every language, with the names that `pint` gives them.

After the brochure of the BIPM (The International System of Units, 9th edition), with the units of computing and energy.
"""

from __future__ import annotations

PREFIXES = {
    "f": "femto", "p": "pico", "n": "nano", "\u00b5": "micro", "\u03bc": "micro", "m": "milli", "c": "centi",
    "d": "deci", "h": "hecto", "k": "kilo", "M": "mega", "G": "giga", "T": "tera", "P": "peta", "E": "exa",
}  # fmt: skip
"""Symbol of a prefix, as written, to its name, which other units' names may begin with as well ("exabytes")."""

SYMBOLS = {
    "m": ("meter", "n\u00b5\u03bcmck"), "g": ("gram", "n\u00b5\u03bcmk"), "s": ("second", "n\u00b5\u03bcm"),
    "t": ("metric_ton", "kM"), "L": ("liter", "\u00b5\u03bcmcd"), "l": ("liter", "\u00b5\u03bcmcdh"),
    "W": ("watt", "mkMGT"), "Wh": ("watt_hour", "kMGT"), "V": ("volt", "mk"), "A": ("ampere", "mk"),
    "mAh": ("milliampere_hour", ""), "J": ("joule", "kMG"), "eV": ("electronvolt", "kMGT"), "N": ("newton", "k"),
    "Nm": ("newton meter", ""), "Pa": ("pascal", "hkMG"), "Hz": ("hertz", "kMGT"), "K": ("kelvin", "m"),
    "C": ("degree_Celsius", ""), "F": ("degree_Fahrenheit", ""), "ha": ("hectare", ""), "B": ("byte", "kMGTPE"),
    "bit": ("bit", "kMGT"), "Sv": ("sievert", "\u00b5\u03bcm"),
    "Gy": ("gray", "mk"), "Bq": ("becquerel", "kMGT"), "cal": ("calorie", "k"), "h": ("hour", ""),
    "\u03a9": ("ohm", "mkM"), "\u2126": ("ohm", "mkM"), "Ah": ("ampere_hour", ""), "VA": ("volt_ampere", "kM"),
    "KiB": ("kibibyte", ""), "MiB": ("mebibyte", ""), "GiB": ("gibibyte", ""), "TiB": ("tebibyte", ""),
    "\u00b5F": ("microfarad", ""), "\u03bcF": ("microfarad", ""), "nF": ("nanofarad", ""), "pF": ("picofarad", ""),
    "mol": ("mole", "m"), "atm": ("standard_atmosphere", ""), "mmHg": ("millimeter_Hg", ""), "mbar": ("millibar", ""),
    "PS": ("metric_horsepower", ""),
}  # fmt: skip
"""Symbol of a unit, as written, to its name and to the prefixes that news writes with it."""

SPACED = frozenset("CFLVW\u03a9\u2126")
"""The symbols of one letter that a space may part from the figure ("20 C"); the others are words more often."""

CLOSED = frozenset("mglthsAJN")
"""Those that it may part where no word follows ("5 m/s", "8,000 m.")."""

POWERS = {"2": "square", "3": "cubic", "\u00b2": "square", "\u00b3": "cubic"}
"""What is glued to a unit of length to make an area or a volume of it, to the word of its name."""


def symbols() -> dict[str, str]:
    """Every symbol with each of its prefixes, as written, to the unit's name."""
    table: dict[str, str] = {}
    for symbol, (name, prefixes) in SYMBOLS.items():
        table[symbol] = name
        table |= {prefix + symbol: PREFIXES[prefix] + name for prefix in prefixes}
    return table
