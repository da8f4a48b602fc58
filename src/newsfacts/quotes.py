# SPDX-License-Identifier: MIT
"""Quotes: who said what."""

from __future__ import annotations

from newsfacts.document import Document, as_document
from newsfacts.records import Quote


def parse_quotes(source: str | Document) -> tuple[Quote, ...]:
    """The quotes of a text, in reading order."""
    as_document(source)
    return ()
