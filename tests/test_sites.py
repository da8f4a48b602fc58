# SPDX-License-Identifier: MIT
"""Whole pages as sites of many kinds print them, with their menus, buttons, lists of links and footers.

`sites/<kind of site>.txt` holds first what the page says: the publication date, the value of its first update, and its
credits with role, title, affiliation and place; then, behind a blank line, each line with what it is.
"""

from __future__ import annotations

from pathlib import Path

import pytest

import newsfacts as nf

FOLDER = Path(__file__).parent / "sites"
_KIND = 9
"""Characters before a line."""


def told(article: nf.Article) -> list[str]:
    """What a page says, as its file has it."""
    updated = [stamp.when.value for stamp in article.stamps if stamp.kind is nf.StampKind.UPDATED]
    credits = [
        "credit: " + " | ".join(value or "-" for value in (c.name, c.role, c.title, c.affiliation, c.place))
        for byline in article.bylines
        for c in byline.credits
    ]
    return [f"published: {article.published or '-'}", f"updated: {updated[0] if updated else '-'}", *credits]


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.txt")), ids=lambda path: path.stem)
def test_a_page_of_a_site(path: Path) -> None:
    head, _, rest = path.read_text(encoding="utf-8").partition("\n\n")
    lines = rest.splitlines()
    article = nf.parse("\n".join(line[_KIND:] for line in lines))
    assert [f"{zone.kind:{_KIND}}{zone.text}" for zone in article.zones] == lines
    assert told(article) == head.splitlines()
