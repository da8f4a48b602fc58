# SPDX-License-Identifier: MIT
"""English: words of numbers."""

from newsfacts.lang.schema import NumberWords

NUMBERS = NumberWords(
    cardinals={
        "zero": 0, "nought": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
        "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
        "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40,
        "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
    },
    magnitudes={
        "dozen": 12, "hundred": 100, "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12,
        "quadrillion": 10**15, "lakh": 10**5, "lakhs": 10**5, "crore": 10**7, "crores": 10**7, "cr": 10**7,
        "millions": 10**6, "billions": 10**9, "mln": 10**6, "mn": 10**6, "bn": 10**9, "tn": 10**12,
    },
    suffixes={
        "k": 10**3, "K": 10**3, "M": 10**6, "mn": 10**6, "mln": 10**6, "mil": 10**6, "bn": 10**9, "Bn": 10**9,
        "BN": 10**9, "B": 10**9, "tn": 10**12, "trn": 10**12, "cr": 10**7,
    },
    money_suffixes={"m": 10**6, "mm": 10**6, "MM": 10**6, "b": 10**9, "t": 10**12, "T": 10**12},
    vague={
        "tens": 10, "dozens": 12, "hundreds": 100, "thousands": 10**3, "millions": 10**6, "billions": 10**9,
        "trillions": 10**12, "lakhs": 10**5, "crores": 10**7, "scores": 20,
    },
    parted=frozenset({"scores"}),
    few=frozenset("several few".split()),
    fractions={
        "half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fourth": 4, "fourths": 4,
        "fifth": 5, "fifths": 5, "sixth": 6, "sixths": 6, "seventh": 7, "sevenths": 7, "eighth": 8, "eighths": 8,
        "ninth": 9, "ninths": 9, "tenth": 10, "tenths": 10, "hundredth": 100, "hundredths": 100,
        "thousandth": 1000, "thousandths": 1000, "millionth": 10**6, "millionths": 10**6,
    },
    half="half",
    quarter="quarter",
    multiples={
        "twice": 2, "thrice": 3, "double": 2, "doubled": 2, "doubles": 2, "doubling": 2, "triple": 3, "tripled": 3,
        "triples": 3, "tripling": 3, "trebled": 3, "quadruple": 4, "quadrupled": 4, "quadrupling": 4, "twofold": 2,
        "threefold": 3, "fourfold": 4, "fivefold": 5, "sixfold": 6, "sevenfold": 7, "eightfold": 8, "tenfold": 10,
    },
    folds=frozenset({"fold"}),
    articles=frozenset({"a", "an"}),
    joiner="and",
    alternative="or",
    point="point",
    partitive="of",
    minus=frozenset({"minus", "negative"}),
    below=frozenset({"below zero"}),
)  # fmt: skip
