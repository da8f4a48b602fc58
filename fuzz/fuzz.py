# SPDX-License-Identifier: MIT
"""Look for a text that breaks a law: a coverage-guided fuzzer, and a blind one where that cannot be installed.

    python fuzz/fuzz.py                      for a minute
    python fuzz/fuzz.py --seconds 3600 --keep /tmp/corpus
                                             for an hour; what reaches new code is kept there, and built upon next time
    python fuzz/fuzz.py --blind              by chance alone: it knows of no coverage, but tries three times as many
    python fuzz/fuzz.py --hold FILE...       hold every law against some texts, for example one that was found

Needs `pip install -e . atheris`; without atheris it is blind. The texts to begin with are `fuzz/corpus`, the articles
of `tests/golden` and `examples`; what is put into them are the words of the lexicon. A text that breaks a law is
written to the current folder as `crash-...`: put it into `fuzz/corpus`, under a name that tells what is odd about it,
and the tests will hold every law against it from then on.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import nullcontext
from datetime import date
from pathlib import Path
from random import Random
from time import monotonic
from typing import Any
from zlib import crc32

import attrs

try:
    import atheris
except ImportError:
    atheris = None

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "tests"))

BLIND = atheris is None or not {"--blind", "--hold"}.isdisjoint(sys.argv)

with nullcontext() if BLIND else atheris.instrument_imports(include=["newsfacts"]):
    import newsfacts as nf
    from laws import LAWS
    from mutations import MUTATIONS

SEEDS = (HERE / "corpus", HERE.parent / "tests" / "golden", HERE.parent / "examples")
DAYS = (None, None, date(2024, 3, 4), date(2024, 12, 31), date.min, date.max)
LONGEST = 400
"""In bytes: a headline, a byline, a stamp, and some sentences."""


def decoded(data: bytes) -> str:
    """Bytes as a text, whatever they are: what is not UTF-8 becomes lone surrogates."""
    return data.decode("utf-8", "surrogateescape")


def one_input(data: bytes) -> None:
    """Hold one law against a text, in turn; the bytes alone tell which, so that a file is enough to see it again."""
    text, number = decoded(data), crc32(data)
    name = list(LAWS)[number % len(LAWS)]
    try:
        LAWS[name](text, DAYS[number // len(LAWS) % len(DAYS)])
    except Exception:
        print(f"{name} is broken by {text!r}", file=sys.stderr)
        raise


def hold_all(data: bytes) -> None:
    """Hold every law against a text, on every day."""
    for name, law in LAWS.items():
        for day in dict.fromkeys(DAYS):
            try:
                law(decoded(data), day)
            except Exception as error:
                error.add_note(f"{name}, published {day}")
                raise


def words(value: Any) -> Iterator[str]:
    """Every phrase in a record of the language."""
    if isinstance(value, str):
        yield value
    elif attrs.has(type(value)):
        for field in attrs.fields(type(value)):
            yield from words(getattr(value, field.name))
    elif isinstance(value, dict):
        yield from value
    elif isinstance(value, (tuple, list, frozenset, set)):
        for item in value:
            yield from words(item)


def words_of_parsers() -> list[str]:
    """The words that the parsers look for, and some marks."""
    language = nf.Lexicon.default().language
    parts = [getattr(language, name) for name in ("speech", "hedges", "numbers", "units", "time", "bylines", "page")]
    marks = [
        "“",
        "”",
        "‘",
        "’",
        "«",
        "»",
        '"',
        "'",
        "\n\n",
        "\r\n",
        ". ",
        ", ",
        " — ",
        "\u200b",
        "\u202e",
        "\u00a0",
        "$",
    ]
    return list(dict.fromkeys(phrase for part in (marks, *parts) for phrase in words(part)))


def dictionary() -> str:
    """The same in the format of libFuzzer."""
    tokens = (phrase.encode("utf-8") for phrase in words_of_parsers())
    lines = ("".join(f"\\x{byte:02x}" for byte in token) for token in tokens if 0 < len(token) <= 40)
    return "".join(f'"{line}"\n' for line in lines)


def seeds() -> list[Path]:
    """The texts to begin with."""
    return [path for folder in SEEDS for path in sorted(folder.glob("*.txt"))]


def fuzz(seconds: int, runs: int, keep: Path | None) -> None:
    """Run the coverage-guided fuzzer, which ends the process."""
    work = Path(tempfile.mkdtemp())
    (work / "words.dict").write_text(dictionary(), encoding="utf-8")
    (work / "seeds").mkdir()
    for path in seeds():
        shutil.copy(path, work / "seeds" / path.name)
    if keep is not None:
        keep.mkdir(parents=True, exist_ok=True)
    arguments = [
        sys.argv[0], f"-dict={work / 'words.dict'}", f"-max_total_time={seconds}", f"-runs={runs}",
        f"-max_len={LONGEST}", "-timeout=20", "-print_final_stats=1", "-verbosity=1",
        str(keep or work), str(work / "seeds"),
    ]  # fmt: skip
    atheris.Setup(arguments, one_input)
    atheris.Fuzz()


def made(chance: Random, texts: list[str], phrases: list[str]) -> str:
    """A text with something put in, taken out, or done to it, one to five times."""
    text = chance.choice(texts)
    for _ in range(chance.randrange(1, 6)):
        first, last = sorted((chance.randrange(len(text) + 1), chance.randrange(len(text) + 1)))
        match chance.randrange(8):
            case 0 | 1 | 2:
                text = text[:first] + chance.choice(phrases) + text[first:]
            case 3 | 4:
                other = chance.choice(texts)
                place = chance.randrange(len(other) + 1)
                text = text[:first] + other[place : place + chance.randrange(1, 200)] + text[first:]
            case 5:
                text = text[:first] + text[min(last, first + chance.randrange(1, 80)) :]
            case 6:
                text = text[first:]
            case _:
                text = chance.choice(list(MUTATIONS.values()))(text, chance)
    return text[:LONGEST]


def fuzz_blindly(seconds: int, runs: int, keep: Path | None, seed: int) -> None:
    """Hold a law against each text that is made, without a look at the code that it reaches."""
    chance = Random(seed)
    paths = [*seeds(), *(sorted(keep.iterdir()) if keep else ())]
    texts = [decoded(path.read_bytes())[: 2 * LONGEST] for path in paths]
    phrases = words_of_parsers()
    end, tried = monotonic() + seconds, 0
    while monotonic() < end and tried != runs:
        data = made(chance, texts, phrases).encode("utf-8", "surrogatepass")
        try:
            one_input(data)
        except Exception:
            path = Path(f"crash-{crc32(data):08x}.txt")
            path.write_bytes(data)
            print(f"{path}, after {tried} texts")
            raise
        tried += 1
        if tried % 10_000 == 0:
            print(f"{tried} texts", flush=True)
    print(f"Done {tried} texts, no law broken")


def main() -> None:
    """Read the command line."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--seconds", type=int, default=60)
    options.add_argument("--runs", type=int, default=-1, help="stop after so many texts")
    options.add_argument("--blind", action="store_true", help="make texts by chance, without a look at the coverage")
    options.add_argument("--seed", type=int, default=0, help="of the blind one's chance")
    options.add_argument("--hold", nargs="+", type=Path, help="texts to hold every law against", metavar="FILE")
    options.add_argument("--keep", type=Path, help="folder for the texts that reach new code")
    arguments = options.parse_args()
    if arguments.hold:
        for path in arguments.hold:
            hold_all(path.read_bytes())
        print(f"{len(arguments.hold)} texts, no law broken")
    elif BLIND:
        if not arguments.blind:
            print("atheris is not installed: texts are made by chance, without a look at the code that they reach")
        fuzz_blindly(arguments.seconds, arguments.runs, arguments.keep, arguments.seed)
    else:
        fuzz(arguments.seconds, arguments.runs, arguments.keep)


if __name__ == "__main__":
    main()
