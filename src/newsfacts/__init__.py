# SPDX-License-Identifier: MIT
"""Facts with exact places from news text: who wrote it, when, who said what, how many of what, and on whose word."""

from __future__ import annotations

from contextlib import suppress
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING

from newsfacts.bylines import parse_byline, parse_bylines
from newsfacts.claims import parse_claims, parse_quantity
from newsfacts.dates import DateParser, parse_date, parse_dates
from newsfacts.document import Document
from newsfacts.lexicon import Lexicon
from newsfacts.parser import Extractor, Parser, parse
from newsfacts.quotes import parse_quotes
from newsfacts.records import (
    ARTICLE_ZONES,
    Article,
    Byline,
    Change,
    ClaimKind,
    Credit,
    CreditKind,
    Cue,
    Dateline,
    Fact,
    Hedge,
    HedgeKind,
    Mention,
    MentionKind,
    NumericClaim,
    Predicate,
    Quote,
    QuoteKind,
    Role,
    Span,
    Stamp,
    StampKind,
    Timex,
    TimexMod,
    TimexType,
    Zone,
    ZoneKind,
)
from newsfacts.serial import from_dict, to_dict
from newsfacts.stamps import parse_stamps
from newsfacts.trace import trace

if TYPE_CHECKING:
    from newsfacts import plugins, render, rules

    __version__: str

__all__ = [
    "ARTICLE_ZONES",
    "Article",
    "Byline",
    "Change",
    "ClaimKind",
    "Credit",
    "CreditKind",
    "Cue",
    "DateParser",
    "Dateline",
    "Document",
    "Extractor",
    "Fact",
    "Hedge",
    "HedgeKind",
    "Lexicon",
    "Mention",
    "MentionKind",
    "NumericClaim",
    "Parser",
    "Predicate",
    "Quote",
    "QuoteKind",
    "Role",
    "Span",
    "Stamp",
    "StampKind",
    "Timex",
    "TimexMod",
    "TimexType",
    "Zone",
    "ZoneKind",
    "from_dict",
    "parse",
    "parse_byline",
    "parse_bylines",
    "parse_claims",
    "parse_date",
    "parse_dates",
    "parse_quantity",
    "parse_quotes",
    "parse_stamps",
    "plugins",
    "render",
    "rules",
    "to_dict",
    "trace",
]


def __getattr__(name: str) -> ModuleType | str:
    """What few programs need is imported when it is first asked for: some modules, and the version."""
    if name in {"plugins", "render", "rules"}:
        return import_module(f"newsfacts.{name}")
    if name == "__version__":
        from importlib.metadata import PackageNotFoundError, version

        with suppress(PackageNotFoundError):  # in a checkout that is not installed there is none
            return version("newsfacts")
    raise AttributeError(f"module 'newsfacts' has no attribute {name!r}")


def __dir__() -> list[str]:
    """All names, those that are imported late among them, for completion in a shell."""
    return sorted({*globals(), *__all__})
