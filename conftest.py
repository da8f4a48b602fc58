# SPDX-License-Identifier: MIT
"""The examples of README and docs are tests."""

import os
from doctest import ELLIPSIS, NORMALIZE_WHITESPACE
from importlib.util import find_spec
from shutil import which

from sybil import Sybil
from sybil.parsers.myst import PythonCodeBlockParser, SkipParser


def missing(*modules: str, program: str | None = None) -> bool:
    """Whether a page's examples are left out: it works with packages, or a program, that are not installed.

    Where NEWSFACTS_INTEGRATIONS is set all packages are expected, and one that is missing fails.
    """
    if program is not None and which(program) is None:
        return True
    return "NEWSFACTS_INTEGRATIONS" not in os.environ and any(find_spec(module) is None for module in modules)


pytest_collect_file = Sybil(
    parsers=[PythonCodeBlockParser(doctest_optionflags=ELLIPSIS | NORMALIZE_WHITESPACE), SkipParser()],
    patterns=["README.md", "docs/**/*.md", "docs/*.md"],
    setup=lambda namespace: namespace.update(missing=missing),
).pytest()
