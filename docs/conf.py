# SPDX-License-Identifier: MIT
"""How Sphinx builds the documentation."""

import re
import sys
from importlib import metadata
from pathlib import Path

from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.util.logging import getLogger

_ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(_ROOT / "src"))

import newsfacts  # noqa: E402
import newsfacts.render  # noqa: E402
from newsfacts.__main__ import command_line  # noqa: E402
from newsfacts.rules import CATALOGUE, Rule  # noqa: E402

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

# A name between backticks in a docstring is a link where there is something to link to, else code.
default_role = "py:obj"

html_theme = "furo"
html_title = "newsfacts"
html_static_path = ["_static"]
html_css_files = ["newsfacts.css"]

autodoc_typehints = "signature"
autodoc_typehints_format = "short"
autodoc_member_order = "bysource"
python_maximum_signature_line_length = 100
autodoc_mock_imports = ["pyarrow"]
napoleon_numpy_docstring = False
# The fields of a record stand in its docstring alone, so that none is described twice.
napoleon_use_ivar = True


def setup(app: Sphinx) -> None:
    """Let pages show what the code holds: an article as `render.to_html` marks it, the rules, the units."""
    app.connect("build-finished", _mark_example)
    app.connect("source-read", _fill_in)
    app.connect("autodoc-process-signature", _name_defaults)
    app.connect("autodoc-process-docstring", _plain_for_napoleon, priority=400)
    app.connect("env-check-consistency", _miss_none)


def _mark_example(app: Sphinx, failure: Exception | None) -> None:
    if failure is None and app.builder.format == "html":
        article = newsfacts.parse((_ROOT / "examples" / "ferry.txt").read_text(encoding="utf-8"))
        page = newsfacts.render.to_html(article.text, article.facts())
        (Path(app.outdir) / "ferry.html").write_text(page, encoding="utf-8")


def _fill_in(app: Sphinx, name: str, source: list[str]) -> None:
    for mark, content in (("<!-- rules -->", _rules), ("<!-- units -->", _units), ("<!-- help -->", _help)):
        if mark in source[0]:
            source[0] = source[0].replace(mark, content())
    # A blank line ends what an example prints; a reader needs none.
    source[0] = source[0].replace("\n\n```\n", "\n```\n")


def _miss_none(app: Sphinx, environment: BuildEnvironment) -> None:
    """Warn of every public name that the reference leaves out."""
    described = {name.rpartition(".")[2] for name in environment.get_domain("py").objects}
    for name in sorted(set(newsfacts.__all__) - described):
        getLogger(__name__).warning("newsfacts.%s stands nowhere in the reference", name)


def _name_defaults(
    app: Sphinx, what: str, name: str, object: object, options: object, signature: str | None, returns: str | None
) -> tuple[str | None, str | None]:
    """Show what a parameter is by default as a program would write it, where Python only has a value for it."""
    if signature is not None and ("<function" in signature or "frozenset({" in signature):
        signature = re.sub(r"frozenset\(\{.*?\}\)", "ARTICLE_ZONES", signature)
        signature = re.sub(r"~?(?:\w+\.)+(?=\w)|<function (\w+)>", r"\1", signature).replace("NOTHING", "...")
    return signature, returns


def _plain_for_napoleon(app: Sphinx, what: str, name: str, object: object, options: object, lines: list[str]) -> None:
    """Keep Napoleon from reading what is none of its: "one, two: ..." as one field, "The scan: ..." as a type."""
    if what in {"attribute", "property"} and lines:
        lines[0] = lines[0].replace(": ", " \N{EN DASH} ", 1)
    together = re.compile(r"( +)(\w+(?:, \w+)+): (.*)")
    lines[:] = [
        f"{match[1]}{field}: {match[3]}" if match else line
        for line in lines
        for match in [together.fullmatch(line)]
        for field in (match[2].split(", ") if match else [""])
    ]


def _help() -> str:
    return f"```text\n{command_line().format_help()}```"


def _rules() -> str:
    rows = (
        f"| `{rule.id}` | {rule.line} | {_cell(rule.example)} | {_precision(rule)} |" for rule in CATALOGUE.values()
    )
    return "\n".join(("| rule | what it finds | example | right |", "|---|---|---|---|", *rows))


def _precision(rule: Rule) -> str:
    measured = rule.precision
    return f"{measured.share:.0%} of {measured.found:,} ({measured.corpus})" if measured is not None else ""


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")


def _units() -> str:
    lexicon = newsfacts.Lexicon.default()
    units = lexicon.language.units
    tables = ({**units.names, **lexicon.unit_symbols}, {**units.currencies, **units.symbols})
    names, codes = (", ".join(f"`{unit}`" for unit in sorted(set(table.values()))) for table in tables)
    return f"Units: {names}.\n\nCurrencies: {codes}."
