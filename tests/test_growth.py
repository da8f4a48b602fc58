# SPDX-License-Identifier: MIT
"""Time grows linearly with the text, whatever the text.

What Python does is counted, call by call: that says the same on every machine. What the patterns do inside one call
only a clock can tell.
"""

from __future__ import annotations

import gc
import importlib.util
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import newsfacts as nf

_SPEC = importlib.util.spec_from_file_location(
    "adversarial", Path(__file__).parent.parent / "benchmarks" / "adversarial.py"
)
assert _SPEC is not None and _SPEC.loader is not None
adversarial = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(adversarial)


def lines(text: str) -> None:
    """Everything that reads one line, which the text may only look like."""
    for parse in nf.parse_byline, nf.parse_stamps, nf.parse_date, nf.parse_quantity:
        parse("By " + text)


GOLDEN = sorted((Path(__file__).parent / "golden").glob("*.txt"))
FUNCTIONS: list[Callable[[str], object]] = [nf.parse, lines]
each_family = pytest.mark.parametrize("unit", adversarial.FAMILIES.values(), ids=adversarial.FAMILIES)
each_function = pytest.mark.parametrize("function", FUNCTIONS, ids=lambda function: function.__name__)


def calls(function: Callable[[str], object], text: str) -> int:
    """How many functions are called, those of C among them."""
    count = 0

    def called(frame: object, event: str, argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(called)
    try:
        function(text)
    finally:
        sys.setprofile(None)
    return count


@each_family
@each_function
def test_calls_are_linear(unit: str, function: Callable[[str], object]) -> None:
    few, many = (calls(function, adversarial.repeated(unit, length)) for length in (1_000, 8_000))
    assert adversarial.slope(few, many, 1_000, 8_000) <= 1.05


@each_family
@each_function
def test_time_is_linear(unit: str, function: Callable[[str], object]) -> None:
    # The longer text leaves the fast caches of the processor: that costs some of what is above 1.
    assert adversarial.exponent(function, unit, 3_000, 24_000, enough=1.15, most=60) <= 1.15


@pytest.mark.parametrize("path", GOLDEN, ids=lambda path: path.stem)
def test_an_analysis_goes_with_its_article(path: Path) -> None:
    """No cycle of references keeps it until the garbage collector comes, while the next articles take new memory."""
    text = path.read_text(encoding="utf-8")
    nf.parse(text)
    gc.collect()
    gc.disable()
    try:
        nf.parse(text)
        assert gc.collect() == 0
    finally:
        gc.enable()
