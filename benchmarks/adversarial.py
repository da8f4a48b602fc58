# SPDX-License-Identifier: MIT
"""Texts made to be slow: families of strings that grow by repetition, and how time and memory grow with them.

    python benchmarks/adversarial.py                 every family at 1 MB, with its growth exponent
    python benchmarks/adversarial.py --most N        at N characters
    python benchmarks/adversarial.py --memory        the most memory that some families take at 1 MB and at 10 MB

The exponent is the slope of log time over log length from an eighth of the largest size to the largest: 1 is linear.
Time is that of the processor, so that what else runs on the machine counts little.
"""

from __future__ import annotations

import argparse
import math
import multiprocessing
import sys
import timeit
from collections.abc import Callable
from time import process_time

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
    "couples": "Ann and Tom Lee said so. ",
    "currencies": "$5 ",
    "currency marks": "$",
    "percent marks": "5% ",
    "units": "5 miles per hour ",
    "inch marks": '16" screen ',
    "labels": "Articles 5 and ",
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
    "updates": "updated 10:28 4 March 2024 ",
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
    "straight marks and words": '" a ',
    "curly pairs": "\u201ca\u201d ",
    "quoted, then said": "\u201cso,\u201d he said. ",
    "said that": "said that ",
    "one name": "Mara Lindqvist ",
    "first initials": "J. ",
    "honorifics": "Dr. ",
    "roles": "the minister of the ",
    "names and commas": "Mara, ",
    "names and and": "Mara and ",
    "byline lines": "By Mara Lindqvist\n",
    "grouped digits": "1,",
    "dotted digits": "1.",
    "slashed digits": "1/",
    "dashed digits": "1-",
    "hundreds": "hundred and ",
    "tens": "twenty-",
    "open ranges": "1 to ",
    "hedges": "more than ",
    "adjectives": "new ",
    "nouns of": "people of ",
    "a month": "March ",
    "days of a month": "March 4, ",
    "numeric dates": "2024-",
    "ago": "days ago ",
    "last": "last ",
    "of the year": "the first day of ",
    "blanks": " ",
    "blank lines with blanks": "\n\n ",
    "returns": "\r",
    "pipes": "| ",
    "square brackets": "[",
    "open tags": "<",
    "headlines": "Bridge opens\n\n",
    "stamp lines": "March 4, 2024\n",
    "questions": "Q: ",
    "surrogates": "\ud800",
    "curly marks on lines": "\u201ca\n\n",
    "sentences of all kinds": "The mayor told 30 people on Monday that it is open. ",
}


STEEP = 1.15
"""What is above 1 in a linear family is the cost of memory: the longer text leaves the caches of the processor."""


def repeated(unit: str, length: int) -> str:
    """The unit repeated to a length."""
    return (unit * (length // len(unit) + 1))[:length]


def seconds(function: Callable[[str], object], text: str, *, rounds: int = 3) -> float:
    """The best of some rounds, without the garbage collector, whose passes grow with what is alive."""
    return min(timeit.repeat(lambda: function(text), number=1, repeat=rounds, timer=process_time))


def slope(few: float, many: float, short: int, long: int) -> float:
    """The exponent by which something grows from a short to a long text: 1 is linear, 2 quadratic."""
    return math.log(many / few) / math.log(long / short)


def exponent(
    function: Callable[[str], object], unit: str, short: int, long: int, *, enough: float = 0.0, most: int = 3
) -> float:
    """How time grows from a short to a long text of a family, by the best time of each in up to `most` rounds.

    A busy machine can only make a round slower than it is, so that the best times come down to the true ones; rounds
    end as soon as these give an exponent that is good enough.
    """
    few = many = grown = math.inf
    for _ in range(most):
        few = min(few, seconds(function, repeated(unit, short)))
        many = min(many, seconds(function, repeated(unit, long), rounds=1))
        grown = slope(few, many, short, long)
        if grown <= enough:
            break
    return grown


# --- memory -----------------------------------------------------------------------------------------------------------

HEAVY = (
    "sentences of all kinds",
    "one line of prose",
    "quote pairs",
    "numbers",
    "names and and",
    "dates",
    "short lines",
)


def _peak(unit: str, length: int) -> int:
    """How much more memory a text takes than a short one did, at most, in bytes; in a process of its own."""
    import resource

    import newsfacts as nf

    nf.parse(repeated(unit, 10_000))
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    nf.parse(repeated(unit, length))
    after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return (after - before) * (1 if sys.platform == "darwin" else 1024)


def memory() -> int:
    """Print bytes a character for some families at two lengths; exit status 1 where the longer takes more of them."""
    steep = 0
    for name in HEAVY:
        rates: list[float] = []
        for length in (1_000_000, 10_000_000):
            with multiprocessing.get_context("spawn").Pool(1) as pool:
                rates.append(pool.apply(_peak, (FAMILIES[name], length)) / length)
        steep += rates[1] > 1.3 * rates[0]
        print(f"{name:24} {rates[0]:6.0f} bytes a character at 1 MB, {rates[1]:6.0f} at 10 MB", flush=True)
    return 1 if steep else 0


def main() -> int:
    """Print a line for each family; exit status 1 where one grows faster than length to the power of `STEEP`."""
    import newsfacts as nf

    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--most", type=int, default=1_000_000)
    arguments.add_argument("--memory", action="store_true")
    options = arguments.parse_args()
    if options.memory:
        return memory()
    most = options.most
    nf.parse("Warm up.")
    steep = 0
    for name, unit in FAMILIES.items():
        grown = exponent(nf.parse, unit, most // 8, most, enough=1.1)
        steep += grown > STEEP
        taken = seconds(nf.parse, repeated(unit, most), rounds=1)
        print(f"{name:24} {taken:8.3f} s  exponent {grown:5.2f}", flush=True)
    print(f"{steep} of {len(FAMILIES)} families grow faster than length^{STEEP}")
    return 1 if steep else 0


if __name__ == "__main__":
    sys.exit(main())
