# SPDX-License-Identifier: MIT
"""How often the rules are right: written by `benchmarks/precision.py`."""

from newsfacts.rules.schema import Precision

_POLNEAR = "PolNeAR, training and development parts"

MEASURED: dict[str, Precision] = {
    "quote.according_to": Precision(corpus=_POLNEAR, right=386, found=458),
    "quote.after": Precision(corpus=_POLNEAR, right=1904, found=2081),
    "quote.before": Precision(corpus=_POLNEAR, right=6401, found=7778),
    "quote.colon": Precision(corpus=_POLNEAR, right=251, found=266),
    "quote.inverted": Precision(corpus=_POLNEAR, right=391, found=416),
    "quote.passive": Precision(corpus=_POLNEAR, right=84, found=130),
    "quote.run_on": Precision(corpus=_POLNEAR, right=70, found=148),
    "quote.signature": Precision(corpus=_POLNEAR, right=29, found=29),
    "quote.split": Precision(corpus=_POLNEAR, right=1772, found=1792),
    "quote.transcript": Precision(corpus=_POLNEAR, right=48, found=89),
    "quote.unattributed": Precision(corpus=_POLNEAR, right=16, found=43),
}
