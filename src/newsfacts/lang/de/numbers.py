# SPDX-License-Identifier: MIT
"""German: words of numbers."""

from newsfacts.lang.schema import NumberWords

NUMBERS = NumberWords(
    cardinals={
        "null": 0, "eins": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8,
        "neun": 9, "zehn": 10, "elf": 11, "zwölf": 12, "dreizehn": 13, "vierzehn": 14, "fünfzehn": 15, "sechzehn": 16,
        "siebzehn": 17, "achtzehn": 18, "neunzehn": 19, "zwanzig": 20, "dreißig": 30, "vierzig": 40, "fünfzig": 50,
        "sechzig": 60, "siebzig": 70, "achtzig": 80, "neunzig": 90,
    },
    magnitudes={
        "dutzend": 12, "hundert": 100, "tausend": 10**3, "million": 10**6, "millionen": 10**6, "milliarde": 10**9,
        "milliarden": 10**9, "billion": 10**12, "billionen": 10**12, "mio": 10**6, "mrd": 10**9,
    },
    suffixes={"k": 10**3},
    money_suffixes={},
    vague={"dutzende": 12, "hunderte": 100, "tausende": 10**3, "zehntausende": 10**4, "hunderttausende": 10**5},
    parted=frozenset(),
    few=frozenset("mehrere einige".split()),
    fractions={"hälfte": 2, "drittel": 3, "viertel": 4, "fünftel": 5, "sechstel": 6, "achtel": 8, "zehntel": 10},
    half="hälfte",
    quarter="viertel",
    multiples={"doppelt": 2, "verdoppelt": 2, "verdoppelte": 2, "dreifach": 3, "verdreifacht": 3, "vervierfacht": 4},
    folds=frozenset("fach fache fachen".split()),
    articles=frozenset({"ein", "eine", "einer"}),
    joiner="und",
    alternative="oder",
    point="komma",
    partitive="von",
    minus=frozenset({"minus"}),
    below=frozenset({"unter null"}),
)  # fmt: skip
