# SPDX-License-Identifier: MIT
"""Draw the picture of an article with its facts marked, for the README and the first page of the documentation.

    python tools/picture.py

It needs Chromium on the path, and writes `docs/picture.png`.
"""

from __future__ import annotations

from pathlib import Path

from chromium import browse

import newsfacts as nf
from newsfacts import render

ROOT = Path(__file__).parents[1]
WIDTH, HEIGHT = 760, 680
# What is shown when a fact is pointed at: here for the first quote that has a name and a role.
POINTED = 'aria-label="quote: direct, Elena Marsh'


def main() -> None:
    """Write the picture."""
    article = nf.parse((ROOT / "examples" / "ferry.txt").read_text(encoding="utf-8"))
    page = render.to_html(article.text, article.facts(), zones=article.zones)
    if POINTED not in page:
        raise SystemExit(f"no fact has {POINTED}")
    # As if the fact had the focus, without the scrolling that comes with it.
    drawn = page.replace(":focus", "[data-pointed]").replace(POINTED, f"data-pointed {POINTED}", 1)
    target = ROOT / "docs" / "picture.png"
    browse(drawn, f"--window-size={WIDTH},{HEIGHT}", "--force-device-scale-factor=1.5", f"--screenshot={target}")


if __name__ == "__main__":
    main()
