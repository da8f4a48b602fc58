# SPDX-License-Identifier: MIT
"""Extractors of other distributions, with the example of the repository as one."""

import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import newsfacts as nf
from newsfacts import plugins

EXAMPLE = Path(__file__).parents[1] / "examples" / "newsfacts-weapons"


def install(folder: Path, name: str, points: dict[str, str], path: pytest.MonkeyPatch) -> None:
    """What an installer leaves behind: the metadata of a distribution, on the path."""
    metadata = folder / f"{name.replace('-', '_')}-1.0.dist-info"
    metadata.mkdir()
    (metadata / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
    lines = [f"{point} = {target}" for point, target in points.items()]
    (metadata / "entry_points.txt").write_text("\n".join([f"[{plugins.GROUP}]", *lines, ""]))
    path.syspath_prepend(folder)


def test_the_example_is_found_loaded_and_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    project = tomllib.loads((EXAMPLE / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    install(tmp_path, project["name"], project["entry-points"][plugins.GROUP], monkeypatch)
    monkeypatch.syspath_prepend(EXAMPLE / "src")
    assert "weapons" in plugins.names()

    article = nf.Parser(extra=[plugins.load("weapons")])("Police found two rifles and a mortar. No tanker was hit.")
    assert [(fact.text, getattr(fact, "kind", None)) for fact in article.extra] == [
        ("rifles", "firearm"),
        ("mortar", "artillery"),
    ]

    weapon = sys.modules["newsfacts_weapons"].Weapon
    assert nf.from_dict(nf.Article, nf.to_dict(article), facts=[weapon]) == article


def test_the_package_has_it_without_a_further_import() -> None:
    code = """
import sys, newsfacts
assert not {"newsfacts.plugins", "newsfacts.render", "importlib.metadata"} & set(sys.modules)
newsfacts.plugins.names()
newsfacts.render.to_html("", ())
try:
    newsfacts.nothing
except AttributeError as error:
    assert "no attribute 'nothing'" in str(error)
"""
    subprocess.run([sys.executable, "-c", code], check=True)


def test_a_function_is_the_extractor_and_a_class_is_built(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    install(tmp_path, "one", {"dates": "newsfacts:parse_dates", "parser": "newsfacts:DateParser"}, monkeypatch)
    assert {"dates", "parser"} <= set(plugins.names())
    assert plugins.load("dates") is nf.parse_dates
    assert plugins.load("parser") == nf.DateParser()
    assert nf.Parser(extra=[plugins.load("dates")])("It rained on Monday.").extra


@pytest.mark.parametrize(
    ("points", "name", "says"),
    [
        ({"other": "newsfacts:parse_dates"}, "absent", "no extractor 'absent' is installed; there are: .*other"),
        ({"broken": "newsfacts_no_such_module:find"}, "broken", "of distribution 'one' cannot be loaded"),
        ({"nothing": "newsfacts:no_such_name"}, "nothing", "of distribution 'one' cannot be loaded"),
        ({"constant": "newsfacts.plugins:GROUP"}, "constant", "of distribution 'one' is not callable"),
    ],
)
def test_what_cannot_be_loaded_is_named(
    points: dict[str, str], name: str, says: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(tmp_path, "one", points, monkeypatch)
    with pytest.raises(LookupError, match=says) as caught:
        plugins.load(name)
    assert type(caught.value) is plugins.PluginError


def test_two_owners_of_a_name_are_both_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for owner in ("one", "two"):
        install(tmp_path, owner, {"twice": "newsfacts:parse_quotes"}, monkeypatch)
    with pytest.raises(plugins.PluginError, match="'one' and distribution 'two'"):
        plugins.load("twice")
