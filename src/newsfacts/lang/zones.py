# SPDX-License-Identifier: MIT
"""Time zones by their abbreviations, lower case: one offset for each, in stamps and in articles of every language."""

from __future__ import annotations

MINUTES: dict[str, int] = {
    "utc": 0, "gmt": 0, "z": 0, "wet": 0, "west": 60, "bst": 60, "cet": 60, "cest": 120, "mez": 60, "mesz": 120,
    "eet": 120, "eest": 180, "msk": 180, "sast": 120, "cat": 120, "wat": 60, "eat": 180, "trt": 180, "gst": 240,
    "ist": 330, "pkt": 300, "wib": 420, "ict": 420, "myt": 480, "sgt": 480, "hkt": 480, "pht": 480, "awst": 480,
    "jst": 540, "kst": 540, "acst": 570, "acdt": 630, "aest": 600, "aedt": 660, "nzst": 720, "nzdt": 780,
    "ast": -240, "adt": -180, "est": -300, "edt": -240, "cst": -360, "cdt": -300, "mst": -420, "mdt": -360,
    "pst": -480, "pdt": -420, "akst": -540, "akdt": -480, "hst": -600, "nst": -210, "ndt": -150, "brt": -180,
    "art": -180,
}  # fmt: skip
"""Abbreviation of a time zone to minutes east of Greenwich (IANA tz database; IST, CST and BST as English news means
them)."""

SEASONAL = frozenset({"et", "ct", "mt", "pt", "eastern", "central", "mountain", "pacific"})
"""Abbreviations that leave summer time open: they name no offset."""


def offset(zone: str) -> str:
    """A zone's offset as ISO 8601 writes it, full hours without minutes: "-05", "+05:30", "Z"; "" for a seasonal one.

    Raises:
        KeyError: There is no such zone.

    """
    if zone in SEASONAL:
        return ""
    hours, minutes = divmod(abs(MINUTES[zone]), 60)
    if not hours and not minutes:
        return "Z"
    return f"{'-' if MINUTES[zone] < 0 else '+'}{hours:02}" + (f":{minutes:02}" if minutes else "")
