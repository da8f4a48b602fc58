# SPDX-License-Identifier: MIT
"""Time grows linearly with the text, whatever the text.

What Python does is counted, call by call: that says the same on every machine. What the patterns do inside one call
only a clock can tell.
"""

from __future__ import annotations

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


SIZES: dict[Callable[[str], object], tuple[int, int]] = {nf.parse: (4_000, 32_000), lines: (2_000, 16_000)}


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


@pytest.mark.parametrize("family", adversarial.FAMILIES)
@pytest.mark.parametrize("function", SIZES, ids=lambda function: function.__name__)
def test_calls_are_linear(family: str, function: Callable[[str], object]) -> None:
    short, long = SIZES[function]
    unit = adversarial.FAMILIES[family]
    few, many = (calls(function, adversarial.repeated(unit, length)) for length in (short, long))
    assert adversarial.slope(few, many, short, long) <= 1.1


@pytest.mark.parametrize("family", adversarial.FAMILIES)
@pytest.mark.parametrize("function", SIZES, ids=lambda function: function.__name__)
def test_time_is_linear(family: str, function: Callable[[str], object]) -> None:
    unit = adversarial.FAMILIES[family]
    assert adversarial.exponent(function, unit, *SIZES[function], enough=1.15, most=12) <= 1.15
