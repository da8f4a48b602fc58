# SPDX-License-Identifier: MIT
"""How often the rules are right: written by `benchmarks/precision.py`."""

from newsfacts.rules.schema import Precision

_POLNEAR = "PolNeAR, training and development parts"

MEASURED: dict[str, Precision] = {
    "quote.according_to": Precision(corpus=_POLNEAR, right=398, found=462),
    "quote.after": Precision(corpus=_POLNEAR, right=1918, found=2086),
    "quote.before": Precision(corpus=_POLNEAR, right=6399, found=7656),
    "quote.colon": Precision(corpus=_POLNEAR, right=261, found=287),
    "quote.inverted": Precision(corpus=_POLNEAR, right=391, found=416),
    "quote.noun": Precision(corpus=_POLNEAR, right=36, found=44),
    "quote.passive": Precision(corpus=_POLNEAR, right=83, found=115),
    "quote.run_on": Precision(corpus=_POLNEAR, right=69, found=147),
    "quote.signature": Precision(corpus=_POLNEAR, right=29, found=29),
    "quote.split": Precision(corpus=_POLNEAR, right=1771, found=1790),
    "quote.transcript": Precision(corpus=_POLNEAR, right=48, found=83),
    "quote.unattributed": Precision(corpus=_POLNEAR, right=17, found=45),
}
