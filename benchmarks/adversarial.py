# SPDX-License-Identifier: MIT
"""Texts made to be slow: families of strings that grow by repetition, and how time grows with them.

    python benchmarks/adversarial.py            every family from 1 kB to 1 MB, with its growth exponent
    python benchmarks/adversarial.py --most N   up to N characters

The exponent is the slope of log time over log length from an eighth of the largest size to the largest: 1 is linear.
"""

from __future__ import annotations

import argparse
import math
import sys
import timeit
from collections.abc import Callable

FAMILIES: dict[str, str] = {
    "straight quotes": '"',
    "curly openers": "\u201c",
    "curly closers": "\u201d",
    "quote pairs": '"a" ',
    "nested quotes": "\u201ca \u2018b ",
    "guillemets": "\u00aba ",
    "apostrophes": "it's o'er ",
    "single quotes": "'",
    "backquotes": "``a ''",
    "brackets": "(",
    "bracket pairs": "(a) ",
    "capitals": "A",
    "capitalised words": "Anna Berg ",
    "initials": "J. R. ",
    "acronyms": "U.S.A. ",
    "titles": "President Minister ",
    "digits": "7",
    "numbers": "12 ",
    "separated digits": "1,234",
    "decimals": "1.5.",
    "ranges": "10 to 12 to ",
    "number words": "twenty two hundred ",
    "ands between numbers": "two and ",
    "currencies": "$5 ",
    "currency marks": "$",
    "percent marks": "5% ",
    "units": "5 miles per hour ",
    "commas": ",",
    "comma list": "a, ",
    "semicolons": "; ",
    "colons": "a: ",
    "full stops": ".",
    "short sentences": "A b. ",
    "ellipses": "... ",
    "hyphens": "-",
    "hyphenated": "four-year-",
    "dashes": "\u2014 ",
    "said": "said ",
    "he said": "he said that ",
    "according to": "according to ",
    "inverted cues": "said Anna Berg, ",
    "months": "January ",
    "dates": "3 January 2024 ",
    "weekdays": "Monday ",
    "the day before": "the day before ",
    "clock times": "10:30 ",
    "ages": "20-year-old ",
    "by": "By ",
    "authors": "By Ann Lee and ",
    "stamps": "Jan 3 2020 10:00 ",
    "short lines": "a\n",
    "blank lines": "\n",
    "quoted lines": '"a\n',
    "name lines": "Ann Lee\n",
    "bullets": "\u2022 a\n",
    "one line of prose": "the old harbour wall was mended by the town ",
    "tabs": "\t",
    "combining marks": "e\u0301",
    "right to left": "\u05d0\u05d1 ",
    "bidi controls": "\u202ea",
    "zero width": "a\u200b",
    "emoji": "\U0001f600",
    "nulls": "\x00",
    "underscores": "_",
    "slashes": "a/",
    "mails": "a@b.c ",
    "links": "http://a.b/c?d=e&",
    "tags": "<p>a</p>",
    "ats": "@",
    "hashes": "#a ",
}


def repeated(unit: str, length: int) -> str:
    """The unit repeated to a length."""
    return (unit * (length // len(unit) + 1))[:length]


def seconds(function: Callable[[str], object], text: str, *, rounds: int = 3) -> float:
    """The best of some rounds, without the garbage collector, whose passes grow with what is alive."""
    return min(timeit.repeat(lambda: function(text), number=1, repeat=rounds))


def exponent(function: Callable[[str], object], unit: str, short: int, long: int, *, rounds: int = 3) -> float:
    """How time grows from a short to a long text of a family: 1 is linear, 2 quadratic."""
    few, many = (seconds(function, repeated(unit, length), rounds=rounds) for length in (short, long))
    return math.log(many / few) / math.log(long / short)


def main() -> int:
    """Print a line for each family; exit status 1 where one grows faster than length to the power of 1.15."""
    import newsfacts as nf

    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--most", type=int, default=1_000_000)
    most = arguments.parse_args().most
    nf.parse("Warm up.")
    steep = 0
    for name, unit in FAMILIES.items():
        grown = exponent(nf.parse, unit, most // 8, most)
        steep += grown > 1.15
        print(
            f"{name:22} {seconds(nf.parse, repeated(unit, most), rounds=1):8.3f} s  exponent {grown:5.2f}", flush=True
        )
    print(f"{steep} of {len(FAMILIES)} families grow faster than length^1.15")
    return 1 if steep else 0


if __name__ == "__main__":
    sys.exit(main())
