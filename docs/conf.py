# SPDX-License-Identifier: MIT
"""How Sphinx builds the documentation."""

import sys
from importlib import metadata
from pathlib import Path

from sphinx.application import Sphinx

_ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(_ROOT / "src"))

import newsfacts  # noqa: E402
import newsfacts.render  # noqa: E402
from newsfacts.rules import CATALOGUE  # noqa: E402

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
html_static_path = ["_static"]
html_css_files = ["newsfacts.css"]

autodoc_typehints = "signature"
autodoc_member_order = "bysource"
autodoc_mock_imports = ["pyarrow"]
napoleon_numpy_docstring = False
# The fields of a record stand in its docstring alone, so that none is described twice.
napoleon_use_ivar = True


def setup(app: Sphinx) -> None:
    """Let pages show what the code holds: an article as `render.to_html` marks it, the rules, the units."""
    app.connect("build-finished", _mark_example)
    app.connect("source-read", _fill_in)


def _mark_example(app: Sphinx, failure: Exception | None) -> None:
    if failure is None and app.builder.format == "html":
        article = newsfacts.parse((_ROOT / "examples" / "ferry.txt").read_text(encoding="utf-8"))
        page = newsfacts.render.to_html(article.text, article.facts())
        (Path(app.outdir) / "ferry.html").write_text(page, encoding="utf-8")


def _fill_in(app: Sphinx, name: str, source: list[str]) -> None:
    for mark, content in (("<!-- rules -->", _rules), ("<!-- units -->", _units)):
        if mark in source[0]:
            source[0] = source[0].replace(mark, content())
    # A blank line ends what an example prints; a reader needs none.
    source[0] = source[0].replace("\n\n```\n", "\n```\n")


def _rules() -> str:
    rows = (f"| `{rule.id}` | {rule.line} | {_cell(rule.example)} |" for rule in CATALOGUE.values())
    return "\n".join(("| rule | what it finds | example |", "|---|---|---|", *rows))


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")


def _units() -> str:
    lexicon = newsfacts.Lexicon.default()
    units = lexicon.language.units
    tables = ({**units.names, **lexicon.unit_symbols}, {**units.currencies, **units.symbols})
    names, codes = (", ".join(f"`{unit}`" for unit in sorted(set(table.values()))) for table in tables)
    return f"Units: {names}.\n\nCurrencies: {codes}."
