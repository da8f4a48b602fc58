# SPDX-License-Identifier: MIT
"""The texts of the comparison, and its report."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from pytest_benchmark.utils import parse_timer

# One core for everyone, before numpy is imported.
os.environ |= dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "BLIS_NUM_THREADS"), "1")

HERE = Path(__file__).resolve().parent
TOP = HERE.parents[1]
sys.path.insert(0, str(HERE))

from plot import Bar, svg  # noqa: E402


def pytest_addoption(parser: pytest.Parser) -> None:
    """Where the texts are and where the plot goes."""
    parser.addoption("--texts", type=Path, help="folder of .txt files, instead of the texts written for the project")
    parser.addoption("--plot", type=Path, help="file to write the plot to, as SVG")


def pytest_configure(config: pytest.Config) -> None:
    """Count the time of the processor: what else runs on the machine then matters less."""
    config.option.benchmark_timer = parse_timer("time.process_time")


@pytest.fixture(scope="session")
def texts(request: pytest.FixtureRequest) -> list[str]:
    """Pages written for the project, each with the paragraphs of some others behind its own; or those of a folder."""
    folder: Path | None = request.config.getoption("texts")
    if folder is not None:
        return [path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.txt"))]
    paths = sorted([*TOP.glob("tests/golden/*.txt"), *TOP.glob("examples/*.txt")])
    pages = [path.read_text(encoding="utf-8") for path in paths]
    bodies = [page.split("\n\n", 2)[-1] for page in pages]
    return [f"{page}\n\n{bodies[(i + step) % len(pages)]}" for i, page in enumerate(pages) for step in (1, 3, 5)]


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Print characters a second, and how many times as long as newsfacts each takes for the job; plot it if asked."""
    groups: dict[str, list[Bar]] = {}
    for run in config._benchmarksession.benchmarks:  # type: ignore[attr-defined]
        rate = run.extra_info["characters"] / run.stats.min
        groups.setdefault(run.group, []).append(Bar(run.extra_info["tool"], rate))
    write = terminalreporter.write_line
    for group, bars in groups.items():
        write(f"\n{group}")
        ours = next((bar.rate for bar in bars if bar.tool == "newsfacts"), None)
        for bar in bars:
            ratio = f"{ours / bar.rate:8.1f} x newsfacts' time" if ours else ""
            write(f"  {bar.tool:20} {bar.rate / 1000:10,.0f} k characters/s {ratio}")
    plot: Path | None = config.getoption("plot")
    if plot is not None and groups:
        plot.write_text(svg(groups), encoding="utf-8")
