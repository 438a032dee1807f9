"""Plain data: every value that a column can hold as JSON data, and back again."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any, NamedTuple, cast
from uuid import UUID

from sqlalchemy import Boolean, Date, Integer, String
from sqlalchemy.types import TypeEngine

from protocoldesk.records.base import (
    Choice,
    Moment,
    ProseColumn,
    Record,
    TextColumn,
    Uid,
    WhenColumn,
    columns_of,
)
from protocoldesk.records.errors import Refusal
from protocoldesk.records.values.prose import Prose
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.when import When


class Way(NamedTuple):
    """How the values of a kind of column are written as data and read back; reading raises Refusal."""

    write: Callable[[Any], Any]
    read: Callable[[Any], Any]
    by_language: bool = False
    """Whether the data is a dict by language, each of which changes for itself."""


def way(column: Any) -> Way:
    """The way of a mapped column; absent values are None on both sides."""
    kind: TypeEngine[Any] = column.type
    if isinstance(kind, Choice):
        return Way(str, _choice(cast("Choice[StrEnum]", kind).words))
    return next(found for types, found in _WAYS if isinstance(kind, types))


def written(record: Record) -> dict[str, Any]:
    """Every field of a record as plain data."""
    fields: dict[str, Any] = {}
    for name, column in columns_of(type(record)):
        value = getattr(record, name)
        fields[name] = None if value is None else way(column).write(value)
    return fields


def read(column: Any, data: Any) -> Any:
    """The value that `data` stands for in a column; raises Refusal where it stands for none."""
    if data is None:
        if column.nullable:
            return None
        raise Refusal("A value is missing.")
    return way(column).read(data)


def _choice(words: type[StrEnum]) -> Callable[[Any], Any]:
    def chosen(data: Any) -> Any:
        allowed = [word.value for word in words]
        if data not in allowed:
            raise Refusal("'{data}' is none of: {allowed}.", data=data, allowed=", ".join(allowed))
        return words(data)

    return chosen


def _only(kind: type, name: str) -> Callable[[Any], Any]:
    def checked(data: Any) -> Any:
        if not isinstance(data, kind) or (kind is int and isinstance(data, bool)):
            raise Refusal("'{data}' is not {name}.", data=data, name=name)
        return data

    return checked


def _parsed(parse: Callable[[Any], Any], name: str) -> Callable[[Any], Any]:
    def checked(data: Any) -> Any:
        try:
            return parse(data)
        except (ValueError, TypeError, KeyError, AttributeError, IndexError) as error:
            raise Refusal("'{data}' is not {name}.", data=data, name=name) from error

    return checked


def _text(data: Any) -> Text:
    return Text(_said_by_language(data, str))


def _prose(data: Any) -> Prose:
    return Prose.from_data(_said_by_language(data, list))


def _said_by_language(data: Any, kind: type) -> Mapping[str, Any]:
    if not isinstance(data, dict):
        raise TypeError
    said = cast("dict[Any, Any]", data)
    if not all(isinstance(tag, str) and isinstance(words, kind) for tag, words in said.items()):
        raise TypeError
    return said


def _in_utc(moment: datetime) -> str:
    """As the archive gives it back, so that equal moments are equal data."""
    return moment.astimezone(UTC).isoformat()


def _moment(data: Any) -> datetime:
    moment = datetime.fromisoformat(data)
    if moment.tzinfo is None:
        raise ValueError(data)
    return moment


_WAYS: tuple[tuple[tuple[type, ...], Way], ...] = (
    ((Uid,), Way(str, _parsed(UUID, "an identifier"))),
    ((TextColumn,), Way(dict, _parsed(_text, "words by language"), by_language=True)),
    ((ProseColumn,), Way(Prose.to_data, _parsed(_prose, "formatted text by language"), by_language=True)),
    ((WhenColumn,), Way(When.to_data, _parsed(When.from_data, "a date as it is known"))),
    ((Moment,), Way(_in_utc, _parsed(_moment, "a point in time with its zone"))),
    ((Boolean,), Way(bool, _only(bool, "true or false"))),
    ((Integer,), Way(int, _only(int, "a whole number"))),
    ((Date,), Way(date.isoformat, _parsed(date.fromisoformat, "a day such as 2026-02-12"))),
    ((String,), Way(str, _only(str, "a string"))),
)
