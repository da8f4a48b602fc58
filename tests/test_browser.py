# SPDX-License-Identifier: MIT
"""The page in a browser, where one is installed: what is drawn, at the width of a phone, in the dark, by keyboard."""

import json
import re
from html import escape, unescape
from pathlib import Path
from typing import Any

import pytest
from chromium import PROGRAM, browse

import newsfacts as nf
from newsfacts import render

pytestmark = pytest.mark.skipif(PROGRAM is None, reason="needs Chromium")

ARTICLE = nf.parse(Path(__file__).parents[1].joinpath("examples/ferry.txt").read_text(encoding="utf-8"))
PAGE = render.to_html(ARTICLE.text, ARTICLE.facts(), zones=ARTICLE.zones)
KINDS = {"byline", "claim", "date", "quote", "stamp"}
DARK = "--blink-settings=preferredColorScheme=0"

# The page itself runs no script: one around it asks what the browser makes of it.
AROUND = """<!DOCTYPE html><body style="margin:0">
<iframe id="page" style="border:0;width:%dpx;height:900px" srcdoc="%s"></iframe><pre id="told"></pre><script>
onload = () => {
  const page = document.getElementById("page").contentDocument;
  const facts = [...page.querySelectorAll(".text .fact")];
  const root = page.documentElement;
  const stops = facts.filter(fact => fact.tabIndex === 0);
  document.getElementById("told").textContent = JSON.stringify({
    overflow: root.scrollWidth - root.clientWidth,
    text: page.querySelector(".text").textContent,
    legend: [...page.querySelectorAll(".legend .fact")].map(kind => kind.textContent),
    looks: Object.fromEntries(facts.map(fact => [fact.classList[1], getComputedStyle(fact).backgroundColor])),
    paper: getComputedStyle(page.querySelector(".newsfacts")).backgroundColor,
    ink: getComputedStyle(page.querySelector(".newsfacts")).color,
    says: stops.map(stop => { stop.focus(); return getComputedStyle(stop, "::after").content; }),
  });
};</script>"""


def told(width: int, *flags: str) -> dict[str, Any]:
    dom = browse(AROUND % (width, escape(PAGE)), "--dump-dom", *flags).decode()
    found = re.search(r'<pre id="told">(.*?)</pre>', dom, re.DOTALL)
    assert found is not None
    answer: dict[str, Any] = json.loads(unescape(found[1]))
    return answer


def brightness(colour: str) -> float:
    """Relative luminance after WCAG 2.2, from "rgb(1, 2, 3)"."""
    channels = (int(channel) / 255 for channel in re.findall(r"\d+", colour)[:3])
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    low, high = sorted((brightness(one), brightness(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("width", [360, 1200])
def test_the_page_shows_its_text_within_its_width(width: int) -> None:
    page = told(width)
    assert page["overflow"] == 0
    assert page["text"] == ARTICLE.text
    assert set(page["legend"]) == set(page["looks"]) == KINDS


@pytest.mark.parametrize("scheme", [(), (DARK,)], ids=["light", "dark"])
def test_kinds_are_told_apart_and_can_be_read(scheme: tuple[str, ...]) -> None:
    page = told(800, *scheme)
    assert (brightness(page["paper"]) < 0.5) == bool(scheme)
    assert len(set(page["looks"].values())) == len(KINDS)
    # 7 is what WCAG asks at its highest level.
    assert min(contrast(page["ink"], colour) for colour in (page["paper"], *page["looks"].values())) >= 7


def test_every_fact_tells_what_it_says_by_keyboard() -> None:
    says = [json.loads(content) for content in told(800)["says"]]
    assert sorted(says) == sorted(map(render.describe, ARTICLE.facts()))


def test_a_screenshot_can_be_taken(tmp_path: Path) -> None:
    shot = tmp_path / "shot.png"
    browse(PAGE, f"--screenshot={shot}", "--window-size=500,900")
    drawn = shot.read_bytes()
    assert drawn.startswith(b"\x89PNG\r\n\x1a\n")
    # An empty page of this size takes a few kilobytes.
    assert len(drawn) > 30_000
