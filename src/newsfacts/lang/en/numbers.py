# SPDX-License-Identifier: MIT
"""English: words of numbers."""

from newsfacts.lang.schema import NumberWords

NUMBERS = NumberWords()
