# SPDX-License-Identifier: MIT
"""Hold the accuracy on the development data to the figures already reached.

    python benchmarks/floors.py            fail when a figure falls by more than 0.5 below benchmarks/floors.json
    python benchmarks/floors.py --raise    write higher floors where figures have risen

The gold data and its scorers are not part of this repository: `--evals` names the folder that holds `run.py`.
Speed is measured there too but holds nothing here, since it depends on the machine.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
FLOORS = HERE / "floors.json"
TOLERANCE = 0.5
DOMAINS = ("quotes", "dates", "stamps", "quantities", "bylines", "layout", "pages")


def measure(evals: Path) -> dict[str, float]:
    """Every figure in percent, by "<domain>/<set>: <figure>"."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "figures.json"
        # Its exit status only says whether every goal is met, which is not what is asked here.
        subprocess.run(
            [sys.executable, str(evals / "run.py"), *DOMAINS, "--english", "--json", str(report), "--out", folder],
            check=False,
        )
        figures = json.loads(report.read_text(encoding="utf-8"))
    return {
        f"{name}: {what}": round(100 * value, 1)
        for name, values in figures.items()
        for what, value in values.items()
        if value is not None
    }


def main() -> int:
    """Compare, or raise; exit status 1 when a figure fell or is missing."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--evals", type=Path, default=HERE.parent.parent / "shared" / "evals")
    arguments.add_argument("--raise", dest="raise_floors", action="store_true")
    options = arguments.parse_args()
    reached = measure(options.evals)
    floors: dict[str, float] = json.loads(FLOORS.read_text(encoding="utf-8")) if FLOORS.exists() else {}
    if options.raise_floors:
        raised = {what: max(value, floors.get(what, 0.0)) for what, value in reached.items()}
        FLOORS.write_text(json.dumps(raised, indent=1, sort_keys=True) + "\n", encoding="utf-8")
        print(f"{len(raised)} floors")
        return 0
    fallen = [
        f"{what}: {reached.get(what, 'not measured')}, floor {floor}"
        for what, floor in floors.items()
        if reached.get(what, 0.0) < floor - TOLERANCE
    ]
    print(f"{len(floors) - len(fallen)} of {len(floors)} figures hold their floor", *fallen, sep="\n  ")
    return 1 if fallen else 0


if __name__ == "__main__":
    sys.exit(main())
