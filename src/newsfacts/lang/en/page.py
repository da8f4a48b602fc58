# SPDX-License-Identifier: MIT
"""English: words of page."""

from newsfacts.lang.schema import PageWords

PAGE = PageWords()
