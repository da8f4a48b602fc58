# SPDX-License-Identifier: MIT
"""How Sphinx builds the documentation."""

import sys
from importlib import metadata
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "src"))

project = "newsfacts"
author = "The newsfacts developers"
copyright = "2026, the newsfacts developers"
try:
    release = metadata.version("newsfacts")
except metadata.PackageNotFoundError:
    release = "unreleased"

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3
exclude_patterns = ["_build"]

html_theme = "furo"
html_title = "newsfacts"

autodoc_typehints = "signature"
autodoc_member_order = "bysource"
napoleon_numpy_docstring = False
# The fields of a record stand in its docstring alone, so that none is described twice.
napoleon_use_ivar = True
