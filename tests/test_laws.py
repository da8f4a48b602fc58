# SPDX-License-Identifier: MIT
"""What holds for every text: the functions of `laws.py`, on pages made at random and on pages that once broke one."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import newsfacts as nf
from laws import LAWS
from news import texts

PUBLISHED = st.sampled_from([None, date(2024, 3, 4), date(1, 1, 1), date(9999, 12, 31)])
ONCE_BROKEN = sorted((Path(__file__).parents[1] / "fuzz" / "corpus").glob("*.txt"))

# The same examples in each run: a run that fails is about the change at hand.
law = settings(deadline=None, max_examples=100, derandomize=True)


@pytest.mark.parametrize("name", LAWS)
@law
@given(st.one_of(texts(), texts(), texts(), st.text(max_size=200)), PUBLISHED)
@example("0/ ", None)
@example("OSLO, March 4 (Reuters) - Snow fell.\n\nIt rained on Monday.", None)
@example("Published March 4, 2024 at 9:29 am\nPublished March 4, 2024 at 9:29 am\t0 ", None)
@example("Mara Lindqvist said: “It is open,” Mara Lindqvist asked on Monday. ", None)
@example("Q: Is it? “It is open,” Lindqvist told reporters March 4,", None)
def test_holds_for_any_text(name: str, text: str, published: date | None) -> None:
    LAWS[name](text, published)


@pytest.mark.parametrize("path", ONCE_BROKEN, ids=lambda path: path.stem)
def test_holds_for_what_once_broke(path: Path) -> None:
    text = path.read_bytes().decode("utf-8", "surrogateescape")
    for holds in LAWS.values():
        for day in None, date(2024, 3, 4), date.min, date.max:
            holds(text, day)


# --- 9: words ---------------------------------------------------------------------------------------------------------

WORD = st.text(st.characters(categories=["L", "N", "P"]), min_size=1, max_size=8)
ADDITIONS: dict[str, st.SearchStrategy[Any]] = {
    "cues": st.dictionaries(WORD, WORD, max_size=3) | st.lists(WORD, max_size=3),
    "units": st.dictionaries(WORD, st.sampled_from(["furlong", "GBP", "meter"]), max_size=3),
    "currencies": st.dictionaries(WORD, st.sampled_from(["GBP", "USD"]), max_size=3),
    "hedges": st.dictionaries(WORD, st.sampled_from(list(nf.HedgeKind)), max_size=3),
    "roles": st.dictionaries(WORD, st.sampled_from(list(nf.Role)), max_size=3),
    "titles": st.lists(WORD | st.sampled_from(["reporter", "editor"]), max_size=3),
    "agencies": st.dictionaries(WORD | st.just("ap"), WORD, max_size=3),
}


@law
@given(st.fixed_dictionaries({}, optional=ADDITIONS), st.fixed_dictionaries({}, optional=ADDITIONS))
def test_what_is_added_and_removed_was_never_there(first: Any, second: Any) -> None:
    lexicon = nf.Lexicon.default().add(**first)
    assert lexicon.add(**second).remove(**second) == lexicon
    assert nf.Lexicon.default().remove(**second).add(**second) == nf.Lexicon.default()
