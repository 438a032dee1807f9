"""Where a record is: the consultation that it belongs to, and the words that it is called by."""

from __future__ import annotations

from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy.orm import Session

from protocoldesk.records.base import Record, columns_of, kinds
from protocoldesk.records.values.prose import Prose
from protocoldesk.records.values.text import Text


class Location(NamedTuple):
    """A record, and the consultation that it is a part of; None: of none."""

    kind: str
    id: UUID
    consultation_id: UUID | None


def locate(session: Session, kind: str, record_id: UUID) -> Location | None:
    """The consultation that a record belongs to, found along what it is a part of or refers to."""
    record = session.get(kinds()[kind], record_id)
    return Location(kind, record_id, _consultation_of(session, record)) if record else None


def name_of(session: Session, kind: str, record_id: UUID, language: str) -> str:
    """What a record is called: the first of its searched words."""
    mapped = kinds()[kind]
    record: Any = session.get(mapped, record_id)
    for field in mapped.searched if record else ():
        value = getattr(record, field)
        words = value.best(language, "en") if isinstance(value, Text) else _plain(value)
        if words:
            return words
    return ""


def _consultation_of(session: Session, record: Record) -> UUID | None:
    if record.__tablename__ == "consultation":
        return record.id
    own: UUID | None = getattr(record, "consultation_id", None)
    if own is not None:
        return own
    for name, column in columns_of(type(record)):
        owner_id = getattr(record, name) if column.info.get("part") else None
        if owner_id is not None:
            table = next(iter(column.foreign_keys)).column.table.name
            owner = session.get(kinds()[table], owner_id)
            return _consultation_of(session, owner) if owner else None
    return None


def _plain(value: object) -> str:
    if isinstance(value, Prose):
        return next((value.text(tag) for tag in value), "")
    return str(value)
