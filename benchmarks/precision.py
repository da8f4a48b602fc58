# SPDX-License-Identifier: MIT
"""How often what each rule of quotes finds is a quote of the gold data, for the catalogue of rules.

    python benchmarks/precision.py             print the figures
    python benchmarks/precision.py --write     write them into src/newsfacts/rules/measured.py

A quote is right when it and one gold quote, each matched once, share at least half of the letters and digits that
either has (intersection over union, as in `quotes/score.py` of the gold data). The gold data is not part of this
repository: `--evals` names the folder that holds it.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import newsfacts as nf

HERE = Path(__file__).resolve().parent
MODULE = HERE.parent / "src" / "newsfacts" / "rules" / "measured.py"
CORPUS = "PolNeAR, training and development parts"
FILES = ("polnear.train.jsonl", "polnear.dev.jsonl")
HEAD = '''# SPDX-License-Identifier: MIT
"""How often the rules are right: written by `benchmarks/precision.py`."""

from newsfacts.rules.schema import Precision

_POLNEAR = "{corpus}"

MEASURED: dict[str, Precision] = {{
'''


def letters(text: str, pieces: list[tuple[int, int]]) -> frozenset[int]:
    """The places of the letters and digits in the pieces of a text."""
    return frozenset(place for start, end in pieces for place in range(start, end) if text[place].isalnum())


def outcomes(evals: Path) -> Iterator[tuple[str, bool]]:
    """The rule of each quote found, and whether a gold quote matches it."""
    for name in FILES:
        for line in (evals / "quotes" / name).read_text(encoding="utf-8").splitlines():
            page = json.loads(line)
            text = page["text"]
            gold = [letters(text, quote.get("parts") or [(quote["start"], quote["end"])]) for quote in page["quotes"]]
            quotes = nf.parse_quotes(text)
            found = [letters(text, [(piece.start, piece.end) for piece in quote.content]) for quote in quotes]
            pairs = [
                (len(one & other) / len(one | other), i, j)
                for i, one in enumerate(found)
                for j, other in enumerate(gold)
                if one & other
            ]
            right: set[int] = set()
            taken: set[int] = set()
            for overlap, i, j in sorted(pairs, reverse=True):
                if overlap >= 0.5 and i not in right and j not in taken:
                    right.add(i)
                    taken.add(j)
            yield from ((quote.rule or "", i in right) for i, quote in enumerate(quotes))


def main() -> None:
    """Print the figures, and write them where asked."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--evals", type=Path, default=HERE.parent.parent / "shared" / "evals")
    arguments.add_argument("--write", action="store_true")
    options = arguments.parse_args()
    measured = list(outcomes(options.evals))
    found, right = Counter(rule for rule, _ in measured), Counter(rule for rule, is_right in measured if is_right)
    for rule in sorted(found):
        print(f"{rule:22} {right[rule]:5} of {found[rule]:5} {right[rule] / found[rule]:7.1%}")
    if options.write:
        rows = (f'    "{r}": Precision(corpus=_POLNEAR, right={right[r]}, found={found[r]}),\n' for r in sorted(found))
        MODULE.write_text(HEAD.format(corpus=CORPUS) + "".join(rows) + "}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
