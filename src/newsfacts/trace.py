# SPDX-License-Identifier: MIT
"""See what was refused and why: `with newsfacts.trace() as t: ...; t.refused`."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from contextvars import ContextVar

import attrs

from newsfacts.records import Span


@attrs.frozen(kw_only=True)
class Refusal(Span):
    """A candidate that a parser did not take.

    Attributes:
        rule: Id of the rule that would have found it, or of the parser.
        reason: Why not, in a few words.

    """

    rule: str
    reason: str


@attrs.define
class Trace:
    """What was refused while it was open, in the order in which the parsers met it."""

    refused: list[Refusal] = attrs.field(factory=list[Refusal])

    def refuse(self, text: str, start: int, end: int, rule: str, reason: str) -> None:
        """Note a refused candidate."""
        self.refused.append(Refusal(start=start, end=end, text=text[start:end], rule=rule, reason=reason))


_open: ContextVar[Trace | None] = ContextVar("newsfacts_trace", default=None)


def current() -> Trace | None:
    """The open trace; parsers ask once per document, so that tracing costs nothing when it is off."""
    return _open.get()


@contextmanager
def trace() -> Generator[Trace]:
    """Collect what the parsers refuse inside the `with` block, in this thread or task alone."""
    collected = Trace()
    token = _open.set(collected)
    try:
        yield collected
    finally:
        _open.reset(token)
