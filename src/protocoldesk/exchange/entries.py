"""The records of an incoming file: their ids, their values, and what they refer to."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import groupby
from typing import Any, cast
from unicodedata import normalize
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from protocoldesk.exchange.consultation import VERBATIM, exchanged, fields_of, links_of
from protocoldesk.exchange.incoming import Incoming
from protocoldesk.exchange.schema import NATURAL, schema
from protocoldesk.exchange.shape import Problem, Shape, quoted
from protocoldesk.records import plain
from protocoldesk.records.base import Record, attribute
from protocoldesk.records.errors import Refusal, Told
from protocoldesk.records.values.uid import uuid7

_UUID = re.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
_PLACE = re.compile(r"records\.\w+\[\d+\]\.\w+")

AT_ONCE = 10_000
"""Ids in one query; SQLite takes 32,766."""


@dataclass(slots=True)
class Entry:
    """A record of the file."""

    kind: type[Record]
    path: str
    data: dict[str, Any]
    id: UUID
    fields: dict[str, Any] = field(default_factory=dict[str, Any])
    """The values that could be read, and the defaults of fields that the file leaves out."""
    standing: Record | None = None
    """The row of the archive that has its id, withdrawn or not."""

    @property
    def name(self) -> str:
        """The name of its kind."""
        return self.kind.__tablename__

    @property
    def fresh(self) -> bool:
        """Whether the archive has not got it, or only withdrawn."""
        return self.standing is None or self.standing.withdrawn


class Entries:
    """Every record of a file that has an id, read as far as it can be, and the problems met."""

    def __init__(self, session: Session, incoming: Incoming) -> None:
        self.problems = list(Shape(schema()).faults(incoming.data))
        self._session = session
        self._faulty = {found.group() for one in self.problems if (found := _PLACE.match(one.path))}
        self._by_id: dict[str, Entry] = {}
        self._archived: dict[tuple[type[Record], str], UUID | Told] = {}
        self.all = list(self._identified(incoming.data))
        self.by_uuid = {entry.id: entry for entry in self.all}
        _stand(session, self.all)
        for entry in self.all:
            entry.fields = dict(self._fields(entry))

    def _identified(self, data: Any) -> Iterator[Entry]:
        for path, kind, row in _rows(data):
            written = row.get("id")
            if not isinstance(written, str) or f"{path}.id" in self._faulty:
                continue
            key = _key(written)
            entry = Entry(kind, path, row, UUID(key) if _UUID.fullmatch(key) else uuid7())
            first = self._by_id.setdefault(key, entry)
            if first is not entry:
                entry.id = uuid7()
                said = Told("{id} is the id of {path} already.", id=quoted(written), path=first.path)
                self.problems.append(Problem(f"{path}.id", said))
            yield entry

    def _fields(self, entry: Entry) -> Iterator[tuple[str, Any]]:
        for name, column in fields_of(entry.kind):
            path = f"{entry.path}.{name}"
            if name == "id":
                yield name, entry.id
            elif name not in entry.data:
                if path not in self._faulty:
                    yield name, None if column.default is None else column.default.arg
            elif path not in self._faulty:
                yield from ((name, value) for value in self._value(entry, name, column, path))

    def _value(self, entry: Entry, name: str, column: Any, path: str) -> Iterator[Any]:
        """The value, or none and a problem more."""
        data = entry.data[name]
        try:
            if name in links_of(entry.kind) and data is not None:
                yield self._referred(links_of(entry.kind)[name], data)
            else:
                yield _settled(plain.read(column, data), (entry.name, name) in VERBATIM)
        except Refusal as error:
            place = f"{path}.{error.field}" if error.field else path
            self.problems.append(Problem(place, Told(error.template, **error.values)))
        except OverflowError:
            self.problems.append(Problem(path, Told("{data} lies outside the calendar.", data=quoted(data))))

    def _referred(self, target: type[Record], written: str) -> UUID:
        entry = self._by_id.get(_key(written))
        if entry is None:
            found = self._archived.get((target, written)) or self._look(target, written)
            self._archived[target, written] = found
            if isinstance(found, Told):
                raise Refusal("{said}", said=found)
            return found
        if entry.kind is not target:
            raise Refusal(
                "{id} is of the kind {kind} ({path}), not {target}.",
                id=quoted(written),
                kind=entry.name,
                path=entry.path,
                target=target.__tablename__,
            )
        return entry.id

    def _look(self, target: type[Record], written: str) -> UUID | Told:
        """The id of the row of the archive that is meant, or a sentence."""
        kind = target.__tablename__
        column = "id" if _UUID.fullmatch(written) else NATURAL.get(kind, "")
        wanted = UUID(written) if column == "id" else normalize("NFC", written)
        if column:
            query = select(attribute(target, "id")).where(attribute(target, column) == wanted).limit(2)
            found = list(self._session.scalars(query))
            if len(found) > 1:
                return Told(
                    "More than one {kind} of the archive has the {column} {words}.",
                    kind=kind,
                    column=column,
                    words=quoted(written),
                )
            if found:
                return found[0]
        return Told(
            "There is no {kind} {words} in the file or in the archive.", kind=kind, words=quoted(written)
        )


def found_by_id(session: Session, kind: type[Record], ids: Iterable[UUID]) -> Iterator[Record]:
    """The rows of a kind that have those ids, withdrawn or not."""
    wanted = list(ids)
    for start in range(0, len(wanted), AT_ONCE):
        query = select(kind).where(attribute(kind, "id").in_(wanted[start : start + AT_ONCE]))
        yield from session.scalars(query, execution_options={"withdrawn": True})


def _stand(session: Session, entries: list[Entry]) -> None:
    for kind, group in groupby(entries, key=lambda entry: entry.kind):
        own = {entry.id: entry for entry in group}
        for row in found_by_id(session, kind, own):
            own[row.id].standing = row


def _rows(data: Any) -> Iterator[tuple[str, type[Record], dict[str, Any]]]:
    """Path, kind and data of all that may be records in data of whatever shape."""
    known = exchanged()
    lists = _dict(_dict(data).get("records"))
    for name, rows in lists.items():
        for index, row in enumerate(cast("list[Any]", rows) if isinstance(rows, list) else ()):
            if name in known and isinstance(row, dict):
                yield f"records.{name}[{index}]", known[name], cast("dict[str, Any]", row)


def _dict(data: Any) -> dict[str, Any]:
    return cast("dict[str, Any]", data) if isinstance(data, dict) else {}


def _key(written: str) -> str:
    """What an id is compared by: letters as they are composed, a UUID in small letters."""
    return written.lower() if _UUID.fullmatch(written) else normalize("NFC", written)


def _settled(value: Any, exact: bool) -> Any:
    if isinstance(value, datetime):
        return value.astimezone(UTC)
    return normalize("NFC", value) if type(value) is str and not exact else value
