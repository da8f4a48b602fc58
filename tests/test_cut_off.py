# SPDX-License-Identifier: MIT
"""A text may end anywhere: each sentence that the tests are written with, cut behind some of its words."""

from __future__ import annotations

import ast
import re
from datetime import date
from pathlib import Path
from random import Random

import pytest

import newsfacts as nf

TESTS = sorted(Path(__file__).parent.glob("test_*.py"))
PARSER = nf.Parser(layout=False)
CUTS = 3
"""How many words behind which each sentence is cut, and that before its last mark."""


def sentences(path: Path) -> list[str]:
    """The texts of several words that a file of tests holds."""
    nodes = ast.walk(ast.parse(path.read_text(encoding="utf-8")))
    found = {node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)}
    return sorted(text for text in found if " " in text and len(text) < 400)


@pytest.mark.parametrize("path", TESTS, ids=[path.stem for path in TESTS])
def test_a_text_may_end_behind_any_word(path: Path) -> None:
    chance = Random(path.name)
    for text in sentences(path):
        ends = [match.end() for match in re.finditer(r"\w+|[^\w\s]", text)]
        for end in {*chance.sample(ends, min(len(ends), CUTS)), *ends[-2:]}:
            PARSER(text[:end], published=date(2024, 3, 4))
