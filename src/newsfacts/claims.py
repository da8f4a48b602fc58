# SPDX-License-Identifier: MIT
"""Numeric claims."""

from __future__ import annotations

from newsfacts.document import Document, as_document
from newsfacts.records import NumericClaim


def parse_claims(source: str | Document) -> tuple[NumericClaim, ...]:
    """The claims of a text, in reading order."""
    as_document(source)
    return ()


def parse_quantity(phrase: str) -> NumericClaim | None:
    """One phrase, read as a figure; `None` where it is none."""
    return None
