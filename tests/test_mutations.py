# SPDX-License-Identifier: MIT
"""Whole pages cut, garbled, flattened, doubled: every law holds, and what must survive does."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from datetime import date
from functools import cache
from pathlib import Path
from random import Random

import pytest

import newsfacts as nf
from laws import LAWS, UNSEEN
from mutations import CURLY, MUTATIONS

TOP = Path(__file__).parents[1]
PAGES = [
    path.read_text(encoding="utf-8") for path in sorted([*TOP.glob("tests/golden/*.txt"), *TOP.glob("examples/*.txt")])
]
DAYS = (None, date(2024, 3, 4))
EACH_TIME = 4
"""How many of the laws are held against a page that one thing happened to; over all pages every law has its turn."""


@pytest.mark.parametrize("name", MUTATIONS)
def test_laws_hold(name: str) -> None:
    laws = list(LAWS.values())
    for number, page in enumerate(PAGES):
        chance = Random(number)
        text = MUTATIONS[name](page, chance)
        for law in chance.sample(laws, EACH_TIME):
            law(text, DAYS[number % 2])


@pytest.mark.parametrize("name", MUTATIONS)
def test_laws_hold_when_two_things_happen(name: str) -> None:
    chance = Random(name)
    for page in chance.sample(PAGES, 3):
        text = MUTATIONS[name](chance.choice(list(MUTATIONS.values()))(page, chance), chance)
        for law in chance.sample(list(LAWS.values()), EACH_TIME):
            law(text, None)


# --- what survives ----------------------------------------------------------------------------------------------------

REMOVED = CURLY | dict.fromkeys(map(ord, UNSEEN))


def facts(page: str) -> Counter[tuple[str, str]]:
    """The kinds of facts of a page with their words, however they are spaced and marked."""
    return Counter(
        (type(fact).__name__, " ".join(fact.text.translate(REMOVED).split())) for fact in _parsed(page).facts()
    )


@cache
def _parsed(page: str) -> nf.Article:
    return nf.parse(page)


HARMLESS: dict[str, Callable[[str], str]] = {
    "lines end in CRLF": lambda page: page.replace("\n", "\r\n"),
    "lines end in CR": lambda page: page.replace("\n", "\r"),
    "lines end in blanks": lambda page: page.replace("\n", " \t\n"),
    "lines are indented": lambda page: re.sub("^", "    ", page, flags=re.MULTILINE),
    "blank lines are doubled": lambda page: page.replace("\n\n", "\n\n\n \n"),
    "a byte order mark is left": lambda page: "\ufeff" + page,
    "marks are straight": lambda page: page.translate(CURLY),
    "two blanks stand behind a stop": lambda page: page.replace(". ", ".  "),
    "the last line has no end": str.rstrip,
    "spaces do not break": lambda page: page.replace(" ", "\u00a0"),
    "words may break at zero-width spaces": lambda page: re.sub(r"(?<= )(?=\w)", "\u200b", page),
    "lines end in a zero-width space": lambda page: page.replace("\n", "\u200b\n"),
    "lines begin with their direction": lambda page: re.sub("^", "\u200e", page, flags=re.MULTILINE),
    "lines are isolated from others' direction": lambda page: re.sub("(?m)^(.+)$", "\u2068\\1\u2069", page),
    "words may break at soft hyphens": lambda page: re.sub(r"(?<=[a-z]{4})(?=[a-z]{4})", "\u00ad", page),
}  # fmt: skip

# What is not so yet, and why.
LEDGER = {
    "words may break at zero-width spaces": "stamps and datelines want single blanks between their words",
    "words may break at soft hyphens": "a soft hyphen parts two words",
}


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(change, id=name, marks=[pytest.mark.xfail(reason=LEDGER[name])] if name in LEDGER else [])
        for name, change in HARMLESS.items()
    ],
)
def test_the_same_facts_whatever_cannot_be_seen(change: Callable[[str], str]) -> None:
    assert [facts(change(page)) for page in PAGES] == [facts(page) for page in PAGES]


@pytest.mark.parametrize("page", PAGES)
def test_a_page_twice_gives_no_fewer_facts(page: str) -> None:
    assert facts(page) <= facts(page + "\n\n" + page)


@pytest.mark.parametrize("garbled", [name for name in MUTATIONS if name.startswith("read as") and "16" not in name])
def test_facts_survive_a_wrong_encoding(garbled: str) -> None:
    """The pages are nearly all ASCII: what was garbled is lost, and little else."""
    kept = sum((facts(page) & facts(MUTATIONS[garbled](page, Random(0)))).total() for page in PAGES)
    assert kept >= 0.95 * sum(facts(page).total() for page in PAGES)
