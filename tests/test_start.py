# SPDX-License-Identifier: MIT
"""What it costs to begin: what is imported, and how long that and the first article take in a fresh process."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import pytest

import newsfacts as nf

TRACE = sys.modules["newsfacts.trace"]

SCRIPT = """
import json, sys
from time import process_time
before = set(sys.modules)
begin = process_time()
import attrs, re, decimal, datetime
libraries = process_time()
import newsfacts
imported = process_time()
newsfacts.parse({text!r})
parsed = process_time()
modules = sorted({{name.partition(".")[0] for name in set(sys.modules) - before}})
print(json.dumps([libraries - begin, imported - libraries, parsed - imported, modules]))
"""
TEXT = (
    "Bridge opens\n\nBy Mara Lindqvist\nMarch 4, 2024, 9:30 am\n\nOSLO (AP) — “It is open,” the mayor said on Monday, "
    "and at least 30 people cheered."
)
EAGER = "dateparser", "regex", "rich", "pint", "pyarrow", "numpy", "asyncio", "multiprocessing", "logging", "email"
"""What an article in English has no need of."""


def fresh(bytecode: Path) -> tuple[float, float, float, list[str]]:
    """Seconds of the processor for the libraries below, the import and the first article, and what was imported.

    Compiled modules are kept in a folder: an installed package has them, a checkout may have old ones or none.
    """
    environment = os.environ | {
        "PYTHONPATH": os.pathsep.join(filter(None, sys.path)),
        "PYTHONPYCACHEPREFIX": str(bytecode),
        "PYTHONDONTWRITEBYTECODE": "",
    }
    ran = subprocess.run(
        [sys.executable, "-c", SCRIPT.format(text=TEXT)], env=environment, capture_output=True, check=True
    )
    libraries, imported, parsed, modules = json.loads(ran.stdout)
    return libraries, imported, parsed, modules


def test_what_is_imported_late_is_there_all_the_same() -> None:
    assert {"plugins", "render", "rules", *nf.__all__} <= set(dir(nf))
    assert all(getattr(nf, name) is not None for name in nf.__all__)
    assert nf.__version__ == version("newsfacts")
    with pytest.raises(AttributeError, match="has no attribute 'parse_headline'"):
        nf.parse_headline  # type: ignore[attr-defined]  # noqa: B018


def test_a_checkout_that_is_not_installed_has_no_version(monkeypatch: pytest.MonkeyPatch) -> None:
    def absent(name: str) -> str:
        raise PackageNotFoundError(name)

    monkeypatch.setattr("importlib.metadata.version", absent)
    assert not hasattr(nf, "__version__")


def test_imports_only_what_it_needs(tmp_path: Path) -> None:
    modules = fresh(tmp_path)[3]
    assert "newsfacts" in modules
    assert not set(EAGER) & set(modules)


def test_languages_are_imported_with_the_first_text() -> None:
    script = (
        "import sys, newsfacts as nf; before = set(sys.modules); nf.parse('A text.'); print(*set(sys.modules) - before)"
    )
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True, text=True)
    assert {"newsfacts.lang.en", "newsfacts.lang.schema"} <= set(ran.stdout.split())


def test_begins_quickly(tmp_path: Path) -> None:
    # In units of the import of attrs, so that the machine hardly matters; the margin is twice what was measured.
    fresh(tmp_path)
    rows = [fresh(tmp_path) for _ in range(5)]
    libraries, imported, parsed = (min(column) for column in list(zip(*rows, strict=True))[:3])
    assert imported < 5 * libraries
    assert parsed < 4 * libraries


@pytest.mark.parametrize("times", [1, 50])
def test_who_does_not_trace_hardly_notices_that_one_could(times: int, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = 0

    class Watched:
        """The variable that holds the open trace."""

        def get(self) -> None:
            """Nothing is open; count who wants to know."""
            nonlocal asked
            asked += 1

    monkeypatch.setattr(TRACE, "_open", Watched())
    nf.parse(f"{TEXT}\n\n" * times)
    assert asked <= 4


def test_nothing_is_refused_where_nobody_traces(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("a refusal was made although no trace is open")

    with nf.trace() as collected:
        nf.parse("In 1987, 30 people left. He told 40.")
    assert collected.refused
    monkeypatch.setattr(TRACE.Trace, "refuse", refuse)
    nf.parse("In 1987, 30 people left. He told 40.")
