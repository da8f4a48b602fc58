# SPDX-License-Identifier: MIT
"""The same text gives the same facts: in any process, thread, time zone and locale, under any hash seed, on any day."""

from __future__ import annotations

import json
import multiprocessing
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path

import pytest

import newsfacts as nf

RARE = ["4 березня 2024", "4 Μαρτίου 2024", "4 ožujka 2024"]
"""These go to dateparser, which asks for the day of its own accord; it may not matter."""
TEXTS = [
    *RARE,
    "Bridge opens to cyclists\n\nBy Mara Lindqvist and Oto Brandl\nUpdated: 5 März 2024, 9.15 Uhr\n\nOSLO (AP) — “It "
    "is open,” the mayor said on Monday, and 30 to 40 people cheered. About 11,000 had signed, she told İBB News.",
    "The ministry said in December that at least 300 had been killed and 2,700 wounded since Tuesday. “No,” he said.",
    "yesterday",
    "vor 3 Stunden | il y a 2 jours",
    *(path.read_text(encoding="utf-8") for path in sorted((Path(__file__).parent / "golden").glob("*.txt"))),
]

SCRIPT = """
import json, sys
{before}
import newsfacts as nf
def facts(text):
    stamps = [nf.to_dict(stamp) for stamp in nf.parse_stamps(text)]
    day = nf.parse_date(text)
    return [nf.to_dict(nf.parse(text)), stamps, day and nf.to_dict(day)]
{run}
"""
ONE_BY_ONE = "print(json.dumps([facts(text) for text in json.load(sys.stdin)]))"
"""ASCII goes in and comes out, so that no locale can break the test itself."""

# All threads meet the tables of words unmade, and change places as often as they can.
EIGHT_THREADS = """
from concurrent.futures import ThreadPoolExecutor
sys.setswitchinterval(1e-6)
with ThreadPoolExecutor(8) as pool:
    texts = json.load(sys.stdin)
    found = list(pool.map(facts, texts * 3))
assert found == found[:len(texts)] * 3
print(json.dumps(found[:len(texts)]))
"""

# The clocks of the standard library show another day, for dateparser too.
ANOTHER_DAY = """
import datetime, time
class Moved(datetime.datetime):
    @classmethod
    def now(cls, tz=None):
        return cls({0}, 11, 59, tzinfo=tz)
    utcnow = today = now
class MovedDate(datetime.date):
    @classmethod
    def today(cls):
        return cls({0})
real = datetime.datetime
seconds = (real({0}) - real(1970, 1, 1)).total_seconds()
datetime.datetime, datetime.date = Moved, MovedDate
time.time = lambda: seconds
time.localtime = time.gmtime = lambda at=seconds, real=time.gmtime: real(at)
"""


def run(script: str = ONE_BY_ONE, before: str = "", options: tuple[str, ...] = (), **environment: str) -> str:
    """What a fresh process finds in the texts."""
    plain = {name: value for name, value in os.environ.items() if not name.startswith(("LC_", "PYTHON"))}
    plain["PYTHONPATH"] = os.pathsep.join(filter(None, sys.path))
    return subprocess.run(
        [sys.executable, *options, "-c", SCRIPT.format(before=before, run=script)],
        env=plain | environment, input=json.dumps(TEXTS), capture_output=True, check=True, text=True,
    ).stdout  # fmt: skip


@cache
def expected() -> str:
    """What a process finds that is like this one."""
    return run()


def test_expectation_is_of_this_process_and_of_something() -> None:
    here = [nf.to_dict(nf.parse(text)) for text in TEXTS]
    assert json.loads(json.dumps(here)) == [found[0] for found in json.loads(expected())]
    assert all(found[0]["quotes"] for found in json.loads(expected())[-3:])
    assert [stamp["when"]["value"] for found in json.loads(expected())[:3] for stamp in found[1]] == ["2024-03-04"] * 3


@pytest.mark.parametrize(
    "environment",
    [
        {"PYTHONHASHSEED": "0", "TZ": "UTC", "LANG": "C", "LC_ALL": "C"},
        {"PYTHONHASHSEED": "4242", "TZ": "Asia/Kathmandu", "LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8"},
        {"PYTHONHASHSEED": "77", "TZ": "Pacific/Kiritimati", "LANG": "de_DE.UTF-8", "PYTHONOPTIMIZE": "2"},
        {"PYTHONHASHSEED": "random", "TZ": "America/St_Johns", "LANG": "ja_JP.eucJP", "PYTHONUTF8": "0"},
    ],
    ids=lambda environment: environment["TZ"],
)
def test_under_any_hash_seed_zone_and_locale(environment: dict[str, str]) -> None:
    assert run(**environment) == expected()


@pytest.mark.parametrize("day", ["1970, 1, 1", "2024, 2, 29", "2099, 12, 31"])
def test_on_any_day(day: str) -> None:
    assert run(before=ANOTHER_DAY.format(day)) == expected()


def test_in_eight_threads_from_the_first_word_on() -> None:
    assert run(EIGHT_THREADS) == expected()


def test_in_threads_that_share_a_parser() -> None:
    parser = nf.Parser(lexicon=nf.Lexicon.default().add(cues={"quipped": "quip"}))
    with ThreadPoolExecutor(8) as pool:
        results = list(pool.map(parser, TEXTS * 4))
    assert results == [nf.Parser(lexicon=nf.Lexicon.default().add(cues={"quipped": "quip"}))(t) for t in TEXTS] * 4


@pytest.mark.parametrize("method", ["spawn", "forkserver"])
def test_in_other_processes(method: str) -> None:
    if method not in multiprocessing.get_all_start_methods():
        pytest.skip(f"there is no {method} here")
    parser = nf.Parser(lexicon=nf.Lexicon.default().add(cues={"quipped": "quip"}))
    with multiprocessing.get_context(method).Pool(2) as pool:
        assert pool.map(parser, TEXTS) == [parser(text) for text in TEXTS]
        assert pool.map(nf.parse, TEXTS) == [nf.parse(text) for text in TEXTS]


@pytest.mark.parametrize("text", [text for text in TEXTS if text not in RARE])
def test_no_clock_is_asked(text: str) -> None:
    asked: set[str] = set()

    def watch(frame: object, event: str, called: object) -> None:
        if event == "c_call":
            asked.add(getattr(called, "__name__", ""))

    sys.setprofile(watch)
    try:
        nf.parse(text)
        nf.parse_date(text)
    finally:
        sys.setprofile(None)
    assert asked, "nothing was watched"
    assert not asked & {"now", "today", "utcnow", "time", "localtime", "gmtime", "time_ns"}
