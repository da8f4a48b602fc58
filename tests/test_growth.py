# SPDX-License-Identifier: MIT
"""Time grows linearly with the text, whatever the text."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

import newsfacts as nf

_SPEC = importlib.util.spec_from_file_location(
    "adversarial", Path(__file__).parent.parent / "benchmarks" / "adversarial.py"
)
assert _SPEC is not None and _SPEC.loader is not None
adversarial = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(adversarial)

SHORT, LONG = 4_000, 32_000


@pytest.mark.parametrize("family", adversarial.FAMILIES)
def test_linear(family: str) -> None:
    unit = adversarial.FAMILIES[family]
    # A busy machine can only make a try look steeper than it is, so one good try of some is proof.
    assert any(adversarial.exponent(nf.parse, unit, SHORT, LONG, rounds=1) <= 1.15 for _ in range(6))
