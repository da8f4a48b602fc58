# SPDX-License-Identifier: MIT
"""A bar for each tool, grouped by job, on a logarithmic scale, as SVG that reads well on light and on dark."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from html import escape
from typing import NamedTuple

LEFT, WIDTH, ROW, GAP = 190, 400, 22, 18
STYLE = (
    "text{font:13px system-ui,sans-serif;fill:#222}.job{font-weight:600}.tick{fill:#667;font-size:11px}"
    ".ours{fill:#2f6fd0}.theirs{fill:#9aa5b5}line{stroke:#ccd}"
    "@media (prefers-color-scheme:dark){text{fill:#ddd}.tick{fill:#99a}.ours{fill:#6ea3f5}.theirs{fill:#6b7585}"
    "line{stroke:#445}}"
)


class Bar(NamedTuple):
    """A tool and how many characters it reads in a second."""

    tool: str
    rate: float


def svg(groups: Mapping[str, Sequence[Bar]]) -> str:
    """The plot; bars go from the power of ten below the slowest to the one above the fastest."""
    rates = [bar.rate for bars in groups.values() for bar in bars]
    low, high = math.floor(math.log10(min(rates))), math.ceil(math.log10(max(rates)))
    height = sum(ROW * len(bars) + ROW + GAP for bars in groups.values()) + ROW
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {LEFT + WIDTH + 130} {height}" role="img">',
        "<title>Characters a second, newsfacts beside other tools</title>",
        f"<style>{STYLE}</style>",
    ]
    for power in range(low, high + 1):
        x = LEFT + WIDTH * (power - low) / (high - low)
        parts.append(f'<line x1="{x:.0f}" x2="{x:.0f}" y1="{ROW}" y2="{height}"/>')
        parts.append(f'<text class="tick" x="{x:.0f}" y="14" text-anchor="middle">{_short(10**power)}/s</text>')
    y = ROW
    for group, bars in groups.items():
        y += ROW
        parts.append(f'<text class="job" x="8" y="{y - 6}">{escape(group)}</text>')
        ours = next((bar.rate for bar in bars if bar.tool == "newsfacts"), None)
        for bar in sorted(bars, key=lambda bar: -bar.rate):
            width = WIDTH * (math.log10(bar.rate) - low) / (high - low)
            kind = "ours" if bar.tool == "newsfacts" else "theirs"
            ratio = f" ({_times(ours / bar.rate)})" if ours and kind == "theirs" else ""
            parts.append(f'<text x="{LEFT - 8}" y="{y + 15}" text-anchor="end">{escape(bar.tool)}</text>')
            parts.append(f'<rect class="{kind}" x="{LEFT}" y="{y + 3}" width="{width:.0f}" height="{ROW - 6}" rx="2"/>')
            parts.append(f'<text x="{LEFT + width + 6:.0f}" y="{y + 15}">{_short(bar.rate)}{ratio}</text>')
            y += ROW
        y += GAP
    return "\n".join([*parts, "</svg>", ""])


def _times(ratio: float) -> str:
    return f"{ratio:.0f} × the time" if ratio >= 10 else f"{ratio:.1f} × the time"


def _short(rate: float) -> str:
    for factor, letter in ((1e6, " M"), (1e3, " k")):
        if rate >= factor:
            return f"{rate / factor:.2g}{letter}" if rate < 10 * factor else f"{rate / factor:.0f}{letter}"
    return f"{rate:.0f}"
