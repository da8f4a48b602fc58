# SPDX-License-Identifier: MIT
"""What happens to a page on its way: cut, garbled, flattened, doubled. Each takes a page and a source of chance."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from random import Random

Mutation = Callable[[str, Random], str]

INVISIBLE = "\u200b\u200c\u200d\u2060\ufeff\u00ad"
DIRECTIONS = "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
CURLY = str.maketrans("“”‘’", "\"\"''")


def _sprinkled(marks: str, rate: float) -> Mutation:
    """Marks from a set between any two characters."""
    return lambda page, chance: "".join(c + chance.choice(marks) if chance.random() < rate else c for c in page)


def _encoded(page: str) -> bytes:
    return page.encode("utf-8", "surrogatepass")


def _garbled(encoding: str) -> Mutation:
    """UTF-8 that was read as something else."""
    return lambda page, _: _encoded(page).decode(encoding, "replace")


def cut(page: str, chance: Random) -> str:
    """A piece from anywhere to anywhere."""
    first, last = sorted((chance.randrange(len(page) + 1), chance.randrange(len(page) + 1)))
    return page[first:last]


def holes(page: str, chance: Random) -> str:
    """Characters lost here and there."""
    return "".join(c for c in page if chance.random() > 0.03)


def swapped(page: str, chance: Random) -> str:
    """Two pieces of a line or two have changed places."""
    places = sorted(chance.randrange(len(page) + 1) for _ in range(4))
    a, b, c, d = places
    return page[:a] + page[c:d] + page[b:c] + page[a:b] + page[d:]


def shuffled(page: str, chance: Random) -> str:
    """The lines in any order."""
    lines = page.splitlines()
    chance.shuffle(lines)
    return "\n".join(lines)


def wrapped(page: str, chance: Random) -> str:
    """Every line broken again, as mail does."""
    return re.sub(rf"(.{{{chance.randrange(20, 70)}}}\S*) ", r"\1\n", page)


def tagged(page: str, chance: Random) -> str:
    """The HTML left in."""
    paragraphs = (f'<p class="a&quot;b">{line}</p>' for line in page.split("\n"))
    linked = (line.replace(" the ", ' <a href="/x?y=1&amp;z=2">the</a> ', 1) for line in paragraphs)
    return '<!doctype html><div id="1">' + "\n<br/>".join(linked) + "</div><script>var a = 5 < 6 && 'b';</script>"


def escaped(page: str, chance: Random) -> str:
    """HTML's names and numbers for characters left in."""
    for mark, name in (
        ("&", "&amp;"),
        ("“", "&ldquo;"),
        ("”", "&#8221;"),
        ('"', "&quot;"),
        ("'", "&#39;"),
        ("$", "&#36;"),
    ):
        page = page.replace(mark, name)
    return page


MUTATIONS: dict[str, Mutation] = {
    "cut": cut,
    "holes": holes,
    "swapped": swapped,
    "shuffled lines": shuffled,
    "wrapped": wrapped,
    "HTML": tagged,
    "entities": escaped,
    "read as latin-1": _garbled("latin-1"),
    "read as cp1252": _garbled("cp1252"),
    "read as cp437": _garbled("cp437"),
    "read as UTF-16": lambda page, _: _encoded(page).decode("utf-16-le", "replace"),
    "read as ASCII": lambda page, _: _encoded(page).decode("ascii", "surrogateescape"),
    "encoded twice": lambda page, _: _encoded(_encoded(page).decode("latin-1")).decode("cp1252", "replace"),
    "zero width": _sprinkled(INVISIBLE, 0.05),
    "directions": _sprinkled(DIRECTIONS, 0.05),
    "controls": _sprinkled("\0\x01\x08\x0b\x0c\x1b\x1c\x7f\x85\u2028\u2029", 0.05),
    "marks": _sprinkled("\"'“”‘’«»()[]", 0.05),
    "stops": _sprinkled(".,;:!?…—-", 0.05),
    "blanks": _sprinkled(" \t\n\r\u00a0\u2003", 0.1),
    "digits": _sprinkled("0123456789$%", 0.05),
    "accents": _sprinkled("\u0301\u0308\u20dd\ufe0f", 0.1),
    "capitals": lambda page, _: page.upper(),
    "lower case": lambda page, _: page.lower(),
    "title case": lambda page, _: page.title(),
    "decomposed": lambda page, _: unicodedata.normalize("NFD", page),
    "no space behind stops": lambda page, _: re.sub(r"([.,:;!?”\"]) ", r"\1", page),
    "no spaces": lambda page, _: page.replace(" ", ""),
    "no line breaks": lambda page, _: page.replace("\n", " "),
    "lines joined": lambda page, _: page.replace("\n", ""),
    "a word a line": lambda page, _: page.replace(" ", "\n"),
    "CRLF": lambda page, _: page.replace("\n", "\r\n"),
    "CR": lambda page, _: page.replace("\n", "\r"),
    "straight marks": lambda page, _: page.translate(CURLY),
    "no marks": lambda page, _: page.translate(dict.fromkeys(map(ord, "“”‘’\"'"))),
    "doubled": lambda page, _: page + "\n\n" + page,
    "backwards": lambda page, _: page[::-1],
}  # fmt: skip
