# SPDX-License-Identifier: MIT
"""Many texts: files and files of records in, for each record its result, in order, over several processes."""

from __future__ import annotations

import json
import multiprocessing
import signal
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import BrokenExecutor, Future, ProcessPoolExecutor
from datetime import date
from functools import partial
from html import escape
from pathlib import Path
from typing import cast

import attrs

from newsfacts.parser import parse
from newsfacts.render import summary, to_html
from newsfacts.serial import Json, moment, to_dict

_LINES = frozenset({".jsonl", ".ndjson"})
_IN_FLIGHT_PER_JOB = 4
_OPENING = len("<!doctype html")


@attrs.frozen
class Record:
    """One text to parse, as it was read, or why it could not be.

    Attributes:
        file: The file as named on the command line.
        line: Its line in a file of records, `None` for a file that is the text.
        data: Its bytes.
        error: Why there are none.

    """

    file: str
    line: int | None = None
    data: bytes = b""
    error: str | None = None

    @property
    def place(self) -> str:
        """Where it stands, for a reader."""
        return self.file if self.line is None else f"{self.file}:{self.line}"


@attrs.frozen(kw_only=True)
class Options:
    """What to make of each record.

    Attributes:
        json: Whether all facts go to standard output as JSON; otherwise a summary does.
        html: Whether a section of the page is made.
        text_field, published_field: The fields of a record that hold its text and when it was published.
        published: When a text was published whose record does not tell.
        keep: Fields of a record that go out with its facts.

    """

    json: bool
    html: bool
    text_field: str
    published_field: str | None
    published: date | None
    keep: tuple[str, ...] = ()


@attrs.frozen(kw_only=True)
class Result:
    """What came of a record: what goes to standard output, to the page, to standard error."""

    out: str = ""
    section: str = ""
    error: str | None = None


def read(file: str) -> Iterator[Record]:
    """The records of a file; what cannot be read gives a record that says so."""
    line = None
    try:
        if file == "-":
            yield Record(file, data=sys.stdin.buffer.read())
        elif Path(file).suffix.lower() in _LINES:
            with Path(file).open("rb") as stream:
                for line, data in enumerate(stream, start=1):
                    if data.strip():
                        yield Record(file, line, data)
        else:
            yield Record(file, data=Path(file).read_bytes())
    except OSError as error:
        yield Record(file, line, error=error.strerror or str(error))


def results(records: Iterable[Record], options: Options, jobs: int) -> Iterator[tuple[Record, Result]]:
    """Each record with its result, in the order of the records, with only a few records in memory."""
    return spread(records, partial(_work, options), jobs)


def spread(records: Iterable[Record], work: Callable[[Record], Result], jobs: int) -> Iterator[tuple[Record, Result]]:
    """Each record with what `work` makes of it, in order, over so many processes.

    A process that dies costs the record that it died of and no other.
    """
    if jobs == 1:
        for record in records:
            yield record, work(record)
        return
    workers = _Workers(jobs, work)
    waiting: deque[tuple[Record, Future[Result]]] = deque()
    try:
        for record in records:
            waiting.append((record, workers.submit(record)))
            if len(waiting) >= jobs * _IN_FLIGHT_PER_JOB:
                yield workers.outcome(*waiting.popleft())
        while waiting:
            yield workers.outcome(*waiting.popleft())
    finally:
        workers.close()


class _Workers:
    """Processes that work on records; those that die are replaced."""

    def __init__(self, jobs: int, work: Callable[[Record], Result]) -> None:
        self._jobs = jobs
        self._work = work
        self._pool = _pool(jobs)

    def submit(self, record: Record) -> Future[Result]:
        try:
            return self._pool.submit(self._work, record)
        except BrokenExecutor:
            self._pool = _pool(self._jobs)
            return self._pool.submit(self._work, record)

    def outcome(self, record: Record, future: Future[Result]) -> tuple[Record, Result]:
        try:
            return record, future.result()
        except BrokenExecutor:
            return record, self._alone(record)

    def _alone(self, record: Record) -> Result:
        """A pool breaks as a whole: which of the records in flight it was is found by giving each a process."""
        with _pool(1) as pool:
            try:
                return pool.submit(self._work, record).result()
            except BrokenExecutor:
                return self._work(attrs.evolve(record, error="the process that parsed it died"))

    def close(self) -> None:
        self._pool.shutdown(cancel_futures=True)


def _pool(jobs: int) -> ProcessPoolExecutor:
    # An interrupt from the keyboard reaches all processes; this one alone answers it and ends the others.
    return ProcessPoolExecutor(
        jobs,
        mp_context=multiprocessing.get_context("spawn"),
        initializer=signal.signal,
        initargs=(signal.SIGINT, signal.SIG_IGN),
    )


def _work(options: Options, record: Record) -> Result:
    known: dict[str, Json] = {"file": record.file, "line": record.line}
    try:
        fields = _fields(record, options)
        if options.keep:
            known["record"] = {name: fields.get(name) for name in options.keep}
        text, published = _text(fields, options), _published(fields, options)
        article = parse(text, published=published)
        page = to_html(text, article.facts(), zones=article.zones, fragment=True) if options.html else ""
        return Result(
            out=json.dumps(known | to_dict(article)) if options.json else f"{record.place}: {summary(article)}",
            section=_section(record, page) if options.html else "",
        )
    # One text must not cost the run all others, whatever is wrong with it or with what parses it.
    except Exception as error:
        says = str(error) if isinstance(error, ValueError) else f"{type(error).__name__}: {error}"
        return Result(
            out=json.dumps(known | {"error": says}) if options.json else "",
            section=_section(record, f"<p>{escape(says)}</p>") if options.html else "",
            error=says,
        )


def _fields(record: Record, options: Options) -> dict[str, Json]:
    """The fields of a record; of a file that is a text the one that holds it.

    Raises:
        ValueError: What is wrong with the record.

    """
    if record.error is not None:
        raise ValueError(record.error)
    try:
        # A byte order mark tells the encoding and is no part of the text.
        content = record.data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ValueError(f"not UTF-8: byte {error.start} cannot be decoded") from error
    if record.line is None:
        if Path(record.file).suffix.lower() == ".json":
            raise ValueError("JSON and no text: a file of records is named .jsonl and holds one object a line")
        return {options.text_field: content}
    try:
        fields: object = json.loads(content)
    except RecursionError as error:
        raise ValueError("not JSON: nested too deeply") from error
    except ValueError as error:
        raise ValueError(f"not JSON: {error}") from error
    if not isinstance(fields, dict):
        raise ValueError(f"not a JSON object but {type(fields).__name__}")
    return cast("dict[str, Json]", fields)


def _text(fields: Mapping[str, Json], options: Options) -> str:
    """The text of a record.

    Raises:
        ValueError: There is none.

    """
    if options.text_field not in fields:
        raise ValueError(f"field {options.text_field!r} is missing; there are: {', '.join(fields) or 'none'}")
    text = fields[options.text_field]
    if not isinstance(text, str):
        raise ValueError(f"field {options.text_field!r} is no string")
    if text.lstrip()[:_OPENING].lower().startswith(("<!doctype html", "<html")):
        raise ValueError("HTML and no text: take the article's text out of it first, with trafilatura for example")
    return text


def _published(fields: Mapping[str, Json], options: Options) -> date | None:
    """When a record was published: as it tells, else as the caller does.

    Raises:
        ValueError: What it tells is no date.

    """
    value = None if options.published_field is None else fields.get(options.published_field)
    if value is None:
        return options.published
    try:
        if isinstance(value, str):
            return moment(value)
    except ValueError:
        pass
    raise ValueError(f"published is no ISO 8601 date: {value!r}")


def _section(record: Record, body: str) -> str:
    return f"<section><h2>{escape(record.place)}</h2>{body}</section>\n"
