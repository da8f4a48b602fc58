# SPDX-License-Identifier: MIT
"""The command line: `python -m newsfacts FILE...`."""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from datetime import date
from importlib import metadata
from itertools import chain
from pathlib import Path
from typing import TextIO

from newsfacts._batch import Options, Record, Result, read, results
from newsfacts.render import page
from newsfacts.serial import moment

_INTERRUPTED = 130
"""What shells give a program that SIGINT ended: 128 and the number of the signal."""

_PROGRESS_AFTER = 2.0
_PROGRESS_EVERY = 0.2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line.

    Args:
        arguments: As on the command line; by default those of this process.

    Returns:
        The exit status: 0 when every record was parsed, 1 when one was not.

    Raises:
        SystemExit: The arguments are wrong (status 2), or help was asked for.

    """
    parser = command_line()
    given = parser.parse_args(arguments)
    options = Options(
        json=given.json,
        html=given.html is not None,
        text_field=given.text_field,
        published_field=given.published_field,
        published=given.published,
        keep=tuple(given.keep),
    )
    if given.html in given.files:
        parser.error(f"{given.html} is read: the page has to go elsewhere")
    try:
        page_file = _page_file(given.html)
    except OSError as error:
        parser.error(f"{given.html}: {error.strerror}")
    outcomes = _progress(results(chain.from_iterable(map(read, given.files)), options, given.jobs))
    try:
        with page_file as html:
            return _write(outcomes, html)
    except BrokenPipeError:
        # Whoever read has read enough; what Python would still flush on exit goes nowhere.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except KeyboardInterrupt:
        return _INTERRUPTED


_EXAMPLES = """\
examples:
  newsfacts article.txt                                who, when, quotes by speaker, figures with sources
  newsfacts --published 2025-03-12 article.txt         "Tuesday" is the one before that day
  newsfacts --html article.html article.txt            the article with its facts marked in colour
  newsfacts --json --jobs 4 --text-field body --published-field date --keep id news.jsonl > facts.jsonl

The exit status is 0 when every text was parsed, 1 when one was not, 2 for wrong arguments.
"""


def command_line() -> argparse.ArgumentParser:
    """The arguments that there are."""
    parser = argparse.ArgumentParser(
        prog="newsfacts",
        description="Find who wrote a news text, when, who said what, how many of what, and on whose word.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument(
        "files",
        nargs="+",
        metavar="FILE",
        help="a text in UTF-8; '-' for standard input; or a file of records, one JSON object a line (.jsonl, .ndjson)",
    )
    parser.add_argument("--version", action="version", version=f"%(prog)s {_version()}")
    given = parser.add_argument_group("what goes in")
    given.add_argument(
        "--published", type=_day, metavar="DATE", help="when a text was published, where the record does not tell"
    )
    given.add_argument("--text-field", default="text", metavar="NAME", help="field of a record that holds its text")
    given.add_argument("--published-field", metavar="NAME", help="field that tells when it was published (ISO 8601)")
    made = parser.add_argument_group("what comes out")
    made.add_argument("--json", action="store_true", help="all facts: one JSON object a line for each text, in order")
    made.add_argument(
        "--keep", action="append", default=[], metavar="NAME",
        help="field of a record that goes out with its facts, as an id or a URL; may be given again",
    )  # fmt: skip
    made.add_argument("--html", metavar="OUT", help="also a page with the facts marked")
    made.add_argument("--jobs", type=_jobs, default=1, metavar="N", help="number of processes (default: 1)")
    return parser


def _page_file(out: str | None) -> AbstractContextManager[TextIO | None]:
    # A lone surrogate of a text has no UTF-8 but a character reference.
    return nullcontext() if out is None else Path(out).open("w", encoding="utf-8", errors="xmlcharrefreplace")


def _version() -> str:
    try:
        return metadata.version("newsfacts")
    except metadata.PackageNotFoundError:
        return "unreleased"


def _day(argument: str) -> date:
    try:
        return moment(argument)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{argument!r} is no date such as 2025-03-12") from error


def _jobs(argument: str) -> int:
    if not (argument.isascii() and argument.isdigit() and int(argument) > 0):
        raise argparse.ArgumentTypeError(f"{argument!r} is no number of processes")
    return int(argument)


def _write(outcomes: Iterable[tuple[Record, Result]], html: TextIO | None) -> int:
    """Write the results as they come; the exit status."""
    head, tail = page("newsfacts")
    status = 0
    if html is not None:
        html.write(head)
    for record, result in outcomes:
        if result.error is not None:
            status = 1
            print(f"newsfacts: {record.place}: {result.error}", file=sys.stderr)
        if result.out:
            # Whatever the encoding of the terminal, what it cannot show must not end the run.
            encoding = sys.stdout.encoding or "utf-8"
            print(result.out.encode(encoding, "replace").decode(encoding))
        if html is not None:
            html.write(result.section)
    if html is not None:
        html.write(tail)
    sys.stdout.flush()
    return status


def _progress(outcomes: Iterable[tuple[Record, Result]]) -> Iterator[tuple[Record, Result]]:
    """The results, counted on standard error while they take long and nothing else shows that they come."""
    if not sys.stderr.isatty() or sys.stdout.isatty():
        yield from outcomes
        return
    show, clear = _counter()
    due = time.monotonic() + _PROGRESS_AFTER
    for done, result in enumerate(outcomes, start=1):
        if time.monotonic() >= due:
            show(done)
            due = time.monotonic() + _PROGRESS_EVERY
        yield result
    clear()


def _counter() -> tuple[Callable[[int], None], Callable[[], None]]:
    """What shows a count and what clears it, with rich where it is installed."""
    try:
        from rich.console import Console
    except ModuleNotFoundError:
        return (
            lambda done: print(f"\r{done:,} records", end="", file=sys.stderr, flush=True),
            lambda: print("\r\x1b[K", end="", file=sys.stderr, flush=True),
        )
    status = Console(stderr=True).status("")

    def show(done: int) -> None:
        status.update(f"{done:,} records")
        status.start()

    return show, status.stop


if __name__ == "__main__":
    sys.exit(main())
