# SPDX-License-Identifier: MIT
"""A text with its facts marked, to look at: as an HTML page, in a notebook, in a terminal."""

from newsfacts.render._page import page, to_html
from newsfacts.render._terminal import to_ansi
from newsfacts.render._words import describe, summary

__all__ = ["describe", "page", "summary", "to_ansi", "to_html"]
