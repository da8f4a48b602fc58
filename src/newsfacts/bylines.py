# SPDX-License-Identifier: MIT
"""Bylines: who made the article, and where a story begins."""

from __future__ import annotations

from newsfacts.document import Document, as_document
from newsfacts.records import Byline, Dateline


def parse_byline(line: str) -> Byline | None:
    """One line, read as a byline; `None` where it is none."""
    return None


def parse_bylines(source: str | Document) -> tuple[Byline, ...]:
    """The bylines, credits and endnotes of a page, in reading order."""
    as_document(source)
    return ()


def page_datelines(document: Document) -> tuple[Dateline, ...]:
    """The datelines of a page."""
    return ()
