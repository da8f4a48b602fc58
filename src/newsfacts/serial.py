# SPDX-License-Identifier: MIT
"""Records to JSON-ready dicts and back, to flat rows, to offsets of other systems, and their JSON Schema."""

from __future__ import annotations

import inspect
import re
import types
from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from enum import Enum
from functools import cache
from reprlib import repr as shortened
from typing import Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints

import attrs

from newsfacts import records
from newsfacts.records import Article, Fact, Span

RecordT = TypeVar("RecordT")
Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]
Facts = Mapping[str, type[Any]]

TYPE = "@type"
"""Key of a record's type, present where it is not the type that its field declares; never a Python name."""

SCHEMA_DIALECT = "https://json-schema.org/draft/2020-12/schema"

_OWN_FACTS: Facts = {
    kind.__name__: kind for kind in vars(records).values() if isinstance(kind, type) and issubclass(kind, Fact)
}


@attrs.frozen(eq=False, repr=False)
class _Codec:
    """How values of one declared type go out, come in, and are described."""

    encode: Callable[[Any], Json]
    decode: Callable[[Any, Facts], Any]
    schema: Callable[[], dict[str, Json]]


def to_dict(record: object) -> dict[str, Json]:
    """A record as a dict of JSON types, all fields in order.

    Enums become their values, decimals and dates strings (ISO 8601), tuples lists. A record whose type is not the
    one that its field declares (the caller's facts in `Article.extra`) also carries its type's name, as "@type".

    Raises:
        TypeError: It is no attrs record, or declares a field of a type that there is no form for.

    """
    kind = type(record)
    if not attrs.has(kind):
        raise TypeError(f"to_dict takes a record, not {kind.__name__}")
    return _encode_record(record, kind)


def from_dict(kind: type[RecordT], data: Mapping[str, Json], *, facts: Iterable[type[Fact]] = ()) -> RecordT:
    """The record that `to_dict` made the dict from.

    Args:
        kind: The record's type.
        data: The dict.
        facts: The caller's own fact types that it may hold.

    Raises:
        TypeError: `kind` is no attrs record.
        ValueError: The dict does not fit the type, or two of `facts` have the same name.

    """
    if not attrs.has(kind):
        raise TypeError(f"from_dict makes a record: its type comes first, not {shortened(kind)}")
    known = dict(_OWN_FACTS)
    for fact in facts:
        if known.setdefault(fact.__name__, fact) is not fact:
            raise ValueError(f"two fact types are named {fact.__name__}")
    return cast("RecordT", _decode_record(data, kind, known))


def rows(article: Article) -> list[dict[str, object]]:
    """One flat dict per fact, in reading order, all with the same keys: made for data frames.

    A field that holds a record gives a column with its text ("speaker") and one for each of its further fields
    ("speaker_name"); one that holds several gives their texts, joined by " | ". Numbers stay `Decimal`, instants
    `datetime`, kinds become `str`.
    """
    found = [_row(fact) for fact in article.facts()]
    columns = dict.fromkeys(column for row in found for column in row)
    return [{column: row.get(column) for column in columns} for row in found]


def json_schema(kind: type[object] = Article) -> dict[str, Json]:
    """The JSON Schema (2020-12) of what `to_dict` gives for a record type, generated from its fields.

    That of `Article` ships with the package as `newsfacts/schema/article.json`.

    Raises:
        TypeError: It is no attrs record, or declares a field of a type that there is no form for.

    """
    if not attrs.has(kind):
        raise TypeError(f"json_schema describes a record type, not {kind!r}")
    definitions: dict[str, Json] = {}
    queue: list[_Class] = [kind]
    while queue:
        record = queue.pop()
        if record.__name__ not in definitions:
            definitions[record.__name__] = _record_schema(record)
            queue += [inner for _, hint in _hints(record) for inner in _records_in(hint)]
    return {
        "$schema": SCHEMA_DIALECT,
        "$ref": f"#/$defs/{kind.__name__}",
        "$defs": {name: definitions[name] for name in sorted(definitions)},
    }


def text_position_selector(span: Span) -> dict[str, Json]:
    """A span as a TextPositionSelector of the W3C Web Annotation Data Model, in code points."""
    return {"type": "TextPositionSelector", "start": span.start, "end": span.end}


def utf16_offsets(text: str, spans: Iterable[Span]) -> list[tuple[int, int]]:
    """Start and end of each span in UTF-16 code units, as JavaScript, Java and C# count, of the text they stand in."""
    wide = [match.start() for match in re.finditer("[\U00010000-\U0010ffff]", text)]
    return [(span.start + bisect_left(wide, span.start), span.end + bisect_left(wide, span.end)) for span in spans]


def moment(value: str) -> date:
    """A day, or a `datetime` where the clock is told too, from ISO 8601.

    Raises:
        ValueError: It is neither.

    """
    try:
        return date.fromisoformat(value)
    except ValueError:
        return datetime.fromisoformat(value)


# --- records ----------------------------------------------------------------------------------------------------------


# The type checkers hold a class to be hashable only where its instances are: record types are passed as `_Class`.
_Class = Any


@cache
def _hints(kind: _Class) -> tuple[tuple[str, Any], ...]:
    hints = get_type_hints(kind)
    return tuple((field.name, hints[field.name]) for field in attrs.fields(kind))


@cache
def _fields(kind: _Class) -> tuple[tuple[str, _Codec], ...]:
    return tuple((name, _codec(hint)) for name, hint in _hints(kind))


def _encode_record(record: object, declared: _Class) -> dict[str, Json]:
    kind: _Class = type(record)
    plain: dict[str, Json] = {} if kind is declared else {TYPE: kind.__name__}
    for name, codec in _fields(kind):
        plain[name] = codec.encode(getattr(record, name))
    return plain


def _decode_record(data: object, declared: _Class, facts: Facts) -> object:
    if not isinstance(data, Mapping):
        raise ValueError(f"{declared.__name__}: expected an object, not {type(data).__name__}")
    values = dict(cast("Mapping[str, Any]", data))
    kind: _Class = declared
    if (tag := values.pop(TYPE, None)) is not None:
        if tag not in facts or not issubclass(facts[tag], declared):
            raise ValueError(f"{tag!r} is no known type of {declared.__name__}: pass it in facts=[...]")
        kind = facts[tag]
    arguments: dict[str, Any] = {}
    for name, codec in _fields(kind):
        if name in values:
            try:
                arguments[name] = codec.decode(values.pop(name), facts)
            except ValueError as error:
                raise ValueError(f"{kind.__name__}.{name}: {error}") from error
    if values:
        raise ValueError(f"{kind.__name__} has no field {', '.join(sorted(values))}")
    try:
        return kind(**arguments)
    except TypeError as error:
        raise ValueError(f"{kind.__name__}: {error}") from error


def _record_schema(kind: _Class) -> dict[str, Json]:
    properties: dict[str, Json] = {name: codec.schema() for name, codec in _fields(kind)}
    schema: dict[str, Json] = {"type": "object"}
    if kind.__doc__:
        schema["description"] = kind.__doc__.strip().split("\n", 1)[0]
    schema["properties"] = properties
    schema["required"] = list(properties)
    # A field that declares Fact itself is there for the caller's own types, of which only this much is known.
    schema["additionalProperties"] = kind is Fact
    return schema


def _records_in(hint: Any) -> list[_Class]:
    if isinstance(hint, type) and attrs.has(hint):
        return [hint]
    return [kind for inner in get_args(hint) for kind in _records_in(inner)]


# --- declared types ---------------------------------------------------------------------------------------------------


@cache
def _codec(hint: Any) -> _Codec:
    origin = get_origin(hint)
    if origin in (Union, types.UnionType):
        inner = [part for part in get_args(hint) if part is not type(None)]
        if len(inner) == 1 and len(get_args(hint)) == 2:
            return _optional(_codec(inner[0]))
    elif origin is tuple:
        match get_args(hint):
            case (item, last) if last is ...:
                return _sequence(_codec(item))
            case _:
                pass
    elif inspect.isclass(hint):
        if hint in _SCALARS:
            return _SCALARS[hint]
        if issubclass(hint, Enum):
            return _enumeration(hint)
        if attrs.has(hint):
            return _record(hint)
    raise TypeError(f"a field of type {hint!r} has no JSON form")


def _record(kind: _Class) -> _Codec:
    return _Codec(
        encode=lambda record: _encode_record(record, kind),
        decode=lambda data, facts: _decode_record(data, kind, facts),
        schema=lambda: {"$ref": f"#/$defs/{kind.__name__}"},
    )


def _optional(inner: _Codec) -> _Codec:
    return _Codec(
        encode=lambda value: None if value is None else inner.encode(value),
        decode=lambda value, facts: None if value is None else inner.decode(value, facts),
        schema=lambda: {"anyOf": [inner.schema(), {"type": "null"}]},
    )


def _sequence(item: _Codec) -> _Codec:
    def decode(values: Any, facts: Facts) -> tuple[Any, ...]:
        if not isinstance(values, list | tuple):
            raise ValueError(f"expected an array, not {type(values).__name__}")
        return tuple(item.decode(value, facts) for value in cast("list[Any]", values))

    return _Codec(
        encode=lambda values: [item.encode(value) for value in values],
        decode=decode,
        schema=lambda: {"type": "array", "items": item.schema()},
    )


def _enumeration(kind: type[Enum]) -> _Codec:
    return _Codec(
        # A member of `StrEnum` may have been given by its value: Fact(..., zone="body").
        encode=lambda member: kind(member).value,
        decode=lambda value, _: kind(value),
        schema=lambda: {"enum": [member.value for member in kind]},
    )


def _scalar(kind: type[object], schema: dict[str, Json]) -> _Codec:
    """A type that JSON has itself; its own subclasses that mean something else (bool as int) do not pass."""

    def decode(value: Any, _: Facts) -> Any:
        if type(value) is not kind:
            raise ValueError(f"expected {kind.__name__}, not {type(value).__name__}")
        return value

    return _Codec(encode=lambda value: value, decode=decode, schema=lambda: dict(schema))


def _written(write: Callable[[Any], str], read: Callable[[str], object], pattern: str) -> _Codec:
    """A type that JSON has only as a string."""

    def decode(value: Any, _: Facts) -> object:
        if not isinstance(value, str):
            raise ValueError(f"expected a string, not {type(value).__name__}")
        try:
            return read(value)
        except InvalidOperation as error:
            raise ValueError(f"{value!r} is no number") from error

    return _Codec(encode=write, decode=decode, schema=lambda: {"type": "string", "pattern": pattern})


_DAY = r"^\d{4}-\d\d-\d\d"
_CLOCK = r"T\d\d:\d\d"
_SCALARS: Mapping[type[object], _Codec] = {
    str: _scalar(str, {"type": "string"}),
    int: _scalar(int, {"type": "integer"}),
    float: _scalar(float, {"type": "number"}),
    bool: _scalar(bool, {"type": "boolean"}),
    Decimal: _written(str, Decimal, r"^-?\d+(\.\d+)?(E[+-]?\d+)?$"),
    datetime: _written(datetime.isoformat, datetime.fromisoformat, _DAY + _CLOCK),
    date: _written(lambda value: value.isoformat(), moment, rf"{_DAY}($|{_CLOCK})"),
}


# --- rows -------------------------------------------------------------------------------------------------------------

_SPAN_FIELDS = frozenset(field.name for field in attrs.fields(Span))


def _row(fact: Fact) -> dict[str, object]:
    row: dict[str, object] = {"fact": type(fact).__name__}
    for name, _ in _hints(_class(fact)):
        value = getattr(fact, name)
        row[name] = _cell(value)
        if isinstance(value, Span):
            row |= {
                f"{name}_{inner}": _cell(getattr(value, inner))
                for inner, _ in _hints(_class(value))
                if inner not in _SPAN_FIELDS
            }
    return row


def _class(record: Span) -> _Class:
    return type(record)


def _cell(value: object) -> object:
    if isinstance(value, Span):
        return value.text
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, tuple):
        return " | ".join(str(_cell(item)) for item in cast("tuple[object, ...]", value))
    return value
