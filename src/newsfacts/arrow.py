# SPDX-License-Identifier: MIT
"""Batches of Apache Arrow: texts in, facts out, for engines that move columns; needs the extra `arrow`.

A row holds what `newsfacts.to_dict` gives for an article: kinds, decimals and dates are strings, so that nothing is
rounded, and `newsfacts.from_dict(newsfacts.Article, row)` makes the article again. Facts of the caller's own types have
no column, for the schema is the same for all.
"""

from __future__ import annotations

import types
from collections.abc import Callable, Iterator
from datetime import date
from importlib import import_module
from typing import Any, Union, get_args, get_origin, get_type_hints

from newsfacts.parser import Parser, parse
from newsfacts.records import Article
from newsfacts.serial import Json, moment, to_dict

# pyarrow is optional and carries no types of its own.
_arrow: Any = import_module("pyarrow")

_LEFT_OUT = frozenset({"extra"})


def schema() -> Any:
    """The `pyarrow.Schema` of what `parse_batch` gives: a column for each field of `Article` but `extra`."""
    return _arrow.schema(list(_columns(Article)))


def parse_batch(batch: Any, *, text: str = "text", published: str | None = None, parser: Parser | None = None) -> Any:
    """The articles of a batch of texts, a row for each row, in order.

    Args:
        batch: A `pyarrow.RecordBatch`, or a `Table`.
        text: The column of texts; where it is null, all fields of the row are null.
        published: The column that tells when each was published: dates, timestamps, ISO 8601 strings, or null.
        parser: What parses them; by default that of `newsfacts.parse`.

    Returns:
        A `RecordBatch` for a `RecordBatch`, a `Table` for a `Table`, with the schema of `schema()`.

    Raises:
        KeyError: There is no such column.
        TypeError: A column holds something else.
        ValueError: A string is no ISO 8601 date.

    """
    texts = _column(batch, text)
    days = _column(batch, published) if published is not None else [None] * len(texts)
    rows = [_row(one, day, parser or parse) for one, day in zip(texts, days, strict=True)]
    # A class method, asked of the batch: what comes out is of its class.
    return batch.from_pylist(rows, schema=schema())


def _column(batch: Any, name: str) -> list[Any]:
    if name not in batch.schema.names:
        raise KeyError(f"there is no column {name!r}; there are: {', '.join(batch.schema.names)}")
    values: list[Any] = batch.column(name).to_pylist()
    return values


def _row(text: str | None, published: date | str | None, parser: Callable[..., Article]) -> dict[str, Json]:
    if text is None:
        return {}
    when = moment(published) if isinstance(published, str) else published
    return to_dict(parser(text, published=when))


def _columns(record: Any) -> Iterator[Any]:
    for name, hint in get_type_hints(record).items():
        if name not in _LEFT_OUT:
            yield _arrow.field(name, _type(hint))


def _type(hint: Any) -> Any:
    origin = get_origin(hint)
    if origin in (Union, types.UnionType):
        return _type(next(part for part in get_args(hint) if part is not types.NoneType))
    if origin is tuple:
        return _arrow.list_(_type(get_args(hint)[0]))
    if hasattr(hint, "__attrs_attrs__"):
        return _arrow.struct(list(_columns(hint)))
    if hint is int:
        return _arrow.int64()
    return _arrow.string()
