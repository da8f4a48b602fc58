# SPDX-License-Identifier: MIT
"""Headless Chromium, where it is installed: for the tests of a page and for the picture of one."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

PROGRAM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
FLAGS = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--hide-scrollbars",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
)  # fmt: skip


def browse(html: str, *flags: str) -> bytes:
    """What Chromium prints for a page.

    Raises:
        RuntimeError: It is not installed.

    """
    if PROGRAM is None:
        raise RuntimeError("Chromium is not on the path")
    with TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        page = Path(folder, "page.html")
        page.write_text(html, encoding="utf-8")
        command = [PROGRAM, *FLAGS, f"--user-data-dir={folder}/profile", *flags, page.as_uri()]
        return subprocess.run(command, capture_output=True, check=True, timeout=60).stdout
