# SPDX-License-Identifier: MIT
"""Write `src/newsfacts/lang/en/first_names.py`: first names and the gender they tell, from the 1990 census of the US.

Needs the name files of the Census Bureau, `dist.male.first` and `dist.female.first`, which the package `names` carries
as they are: `pip download --no-deps names` and unpack it. They are works of the government of the United States, in the
public domain (17 U.S.C. 105). Run it from the root of the repository: `python tools/generate_first_names.py DIRECTORY`.
"""

from __future__ import annotations

import sys
import textwrap
from pathlib import Path

TARGET = Path("src/newsfacts/lang/en/first_names.py")
HEADER = '''# SPDX-License-Identifier: MIT
"""English: first names by gender, in lower case. Made by `tools/generate_first_names.py`; do not edit.

From the name files of the 1990 census of the United States, `dist.male.first` and `dist.female.first`: names of at
least 0.001 % of a sample of 6.3 million people. A work of the US Census Bureau, in the public domain (17 U.S.C. 105). A
name that the census counts for both counts for one where it is four times as frequent there, but for some that the
world uses otherwise.
"""
'''
NO_NAMES = frozenset("america an asia china georgia in india my numbers see so virginia".split())
"""Words that are names in the census, but in news mean something else."""

EITHER = frozenset(
    """
    alex avery bong cameron chang charlie dakota drew harley jean jess jong jordan kendall kim le mao mel moon nicola
    parker quinn riley robin sam sasha soon sun yuri
    """.split()
)
"""Names that tell one gender in that census and another, or none, elsewhere or now: Jean Dupont, Alex for Alexandra."""

RATIO = 4


def shares(path: Path) -> dict[str, float]:
    """Name, lower case, to the percentage of the people who bear it."""
    rows = (line.split() for line in path.read_text(encoding="ascii").splitlines() if line.strip())
    return {row[0].lower(): float(row[1]) for row in rows if row[0].lower() not in NO_NAMES}


def table(name: str, names: set[str]) -> str:
    """The names as Python."""
    lines = textwrap.fill(" ".join(sorted(names)), 112)
    return f'\n{name} = frozenset(\n    """\n{textwrap.indent(lines, "    ")}\n    """.split()\n)\n'


def main(directory: Path) -> None:
    """Write the file."""
    male, female = (shares(directory / f"dist.{gender}.first") for gender in ("male", "female"))
    men = {name for name, share in male.items() if share >= RATIO * female.get(name, 0)}
    women = {name for name, share in female.items() if share >= RATIO * male.get(name, 0)}
    either = (male.keys() | female.keys()) - men - women | EITHER
    tables = [table("MALE", men - EITHER), table("FEMALE", women - EITHER), table("EITHER", either)]
    TARGET.write_text(HEADER + "".join(tables), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
