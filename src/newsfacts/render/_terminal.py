# SPDX-License-Identifier: MIT
"""A text with its facts in colour, on a terminal."""

from __future__ import annotations

import re
from collections.abc import Iterable

from newsfacts.records import Fact
from newsfacts.render._looks import look
from newsfacts.render._marks import Mark, cut, fitting, said


def to_ansi(text: str, facts: Iterable[Fact]) -> str:
    """The text with its facts in colour, for a terminal that knows ANSI escape sequences (ECMA-48).

    Bylines are magenta, datelines and stamps cyan, dates blue, quotes yellow, claims green, other facts red; where
    facts overlap the inner one's colour shows. Control characters of the text are replaced by visible ones.

    Raises:
        ValueError: A fact is not of this text.

    """
    marks = [
        Mark(span.start, span.end, str(look(fact).colour))
        for fact in fitting(text, facts)
        for span in fitting(text, said(fact))
    ]
    return "".join(
        f"\x1b[{active[-1].look}m{printable(piece)}\x1b[0m" if active else printable(piece)
        for _, piece, active in cut(text, marks)
    )


_PICTURES = {
    **{code: 0x2400 + code for code in range(0x20) if chr(code) not in "\t\n"},
    0x7F: 0x2421,
    **dict.fromkeys(range(0x80, 0xA0), 0xFFFD),
}


def printable(piece: str) -> str:
    """The piece without characters that a terminal would obey."""
    return re.sub(r"\r\n?", "\n", piece).translate(_PICTURES)
