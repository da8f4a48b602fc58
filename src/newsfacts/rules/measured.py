# SPDX-License-Identifier: MIT
"""How often the rules are right: written by `benchmarks/precision.py`."""

from newsfacts.rules.schema import Precision

_POLNEAR = "PolNeAR, training and development parts"

MEASURED: dict[str, Precision] = {
    "quote.according_to": Precision(corpus=_POLNEAR, right=361, found=427),
    "quote.after": Precision(corpus=_POLNEAR, right=1804, found=1975),
    "quote.before": Precision(corpus=_POLNEAR, right=6346, found=8346),
    "quote.colon": Precision(corpus=_POLNEAR, right=244, found=259),
    "quote.inverted": Precision(corpus=_POLNEAR, right=391, found=424),
    "quote.passive": Precision(corpus=_POLNEAR, right=82, found=141),
    "quote.run_on": Precision(corpus=_POLNEAR, right=100, found=205),
    "quote.signature": Precision(corpus=_POLNEAR, right=29, found=29),
    "quote.split": Precision(corpus=_POLNEAR, right=1738, found=1763),
    "quote.transcript": Precision(corpus=_POLNEAR, right=37, found=76),
    "quote.unattributed": Precision(corpus=_POLNEAR, right=21, found=54),
}
