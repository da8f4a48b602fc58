# SPDX-License-Identifier: MIT
"""English: words of bylines."""

from newsfacts.lang.schema import BylineWords

BYLINES = BylineWords()
