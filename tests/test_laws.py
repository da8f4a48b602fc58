# SPDX-License-Identifier: MIT
"""What holds for every text: the functions of `laws.py`, on pages made at random and on pages that once broke one."""

from __future__ import annotations

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
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


# --- 4: the same everywhere -------------------------------------------------------------------------------------------

SAMPLES = (
    "Bridge opens to cyclists\n\nBy Mara Lindqvist and Oto Brandl\nUpdated: 5 März 2024, 9.15 Uhr\n\nOSLO (AP) — “It "
    "is open,” the mayor said on Monday, and 30 to 40 people cheered. About 11,000 had signed, she told İBB News.",
    "The ministry said in December that at least 300 had been killed and 2,700 wounded since Tuesday. “No,” he said.",
)
SCRIPT = "import sys, newsfacts as nf\nfor text in sys.argv[1:]: print(ascii(nf.parse(text)))"
ENVIRONMENTS = (
    {"PYTHONHASHSEED": "0", "TZ": "UTC", "LANG": "C", "LC_ALL": "C"},
    {"PYTHONHASHSEED": "4242", "TZ": "Asia/Kathmandu", "LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8"},
    {"PYTHONHASHSEED": "77", "TZ": "Pacific/Kiritimati", "LANG": "de_DE.UTF-8", "PYTHONOPTIMIZE": "1"},
)


def test_same_output_under_any_hash_seed_zone_and_locale() -> None:
    plain = {name: value for name, value in os.environ.items() if not name.startswith("LC_")}
    plain |= {"PYTHONPATH": os.pathsep.join(filter(None, sys.path)), "PYTHONUTF8": "1"}
    outputs = {
        subprocess.run(
            [sys.executable, "-c", SCRIPT, *SAMPLES], env=plain | environment, capture_output=True, check=True
        ).stdout
        for environment in ENVIRONMENTS
    }
    assert len(outputs) == 1
    assert outputs.pop().decode() == "".join(f"{nf.parse(text)!a}\n" for text in SAMPLES)


def test_same_output_in_threads() -> None:
    parser = nf.Parser(lexicon=nf.Lexicon.default().add(cues={"quipped": "quip"}))
    with ThreadPoolExecutor(8) as pool:
        results = list(pool.map(parser, SAMPLES * 16))
    assert set(results) == {nf.Parser(lexicon=nf.Lexicon.default().add(cues={"quipped": "quip"}))(t) for t in SAMPLES}


@pytest.mark.parametrize("text", SAMPLES)
def test_same_output_on_any_day(text: str) -> None:
    asked: set[str] = set()

    def watch(frame: object, event: str, called: object) -> None:
        if event == "c_call":
            asked.add(getattr(called, "__name__", ""))

    sys.setprofile(watch)
    try:
        nf.parse(text)
        nf.parse_stamps("vor 3 Stunden | il y a 2 jours")
        nf.parse_date("yesterday")
    finally:
        sys.setprofile(None)
    assert asked, "nothing was watched"
    assert not asked & {"now", "today", "utcnow", "time", "localtime", "gmtime", "time_ns"}


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
