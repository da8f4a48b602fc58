# SPDX-License-Identifier: MIT
"""How often the rules are right: written by `benchmarks/precision.py`."""

from newsfacts.rules.schema import Precision

_POLNEAR = "PolNeAR, training and development parts"

MEASURED: dict[str, Precision] = {
    "quote.according_to": Precision(corpus=_POLNEAR, right=361, found=427),
    "quote.after": Precision(corpus=_POLNEAR, right=1815, found=1996),
    "quote.before": Precision(corpus=_POLNEAR, right=6357, found=8322),
    "quote.colon": Precision(corpus=_POLNEAR, right=249, found=264),
    "quote.inverted": Precision(corpus=_POLNEAR, right=392, found=425),
    "quote.passive": Precision(corpus=_POLNEAR, right=83, found=141),
    "quote.run_on": Precision(corpus=_POLNEAR, right=100, found=205),
    "quote.signature": Precision(corpus=_POLNEAR, right=29, found=29),
    "quote.split": Precision(corpus=_POLNEAR, right=1732, found=1753),
    "quote.transcript": Precision(corpus=_POLNEAR, right=37, found=75),
    "quote.unattributed": Precision(corpus=_POLNEAR, right=21, found=55),
}
