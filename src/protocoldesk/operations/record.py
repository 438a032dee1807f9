"""What can be done with a record of any kind: make, change, move, withdraw, bring back."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from functools import cache
from typing import Any, TypeVar, cast
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from protocoldesk.records.base import Record, attribute, columns_of, kinds
from protocoldesk.records.errors import Refusal
from protocoldesk.records.values.order import between
from protocoldesk.records.values.prose import Prose, paragraphs
from protocoldesk.records.values.text import Text

R = TypeVar("R", bound=Record)

FROZEN = frozenset({"register_number", "clearance", "issue", "issued_file"})
"""Kinds that only their own verbs make and change."""

NAMED = frozenset({"party", "institution", "person"})
"""Kinds that are printed wherever they are referred to; a reference to another one lapses with it."""


def find(session: Session, kind: type[R], record_id: UUID) -> R:
    """The record; raises Refusal where there is none, or where it was withdrawn."""
    record = session.get(kind, record_id)
    if record is None or record.withdrawn:
        raise Refusal("There is no such {kind} any more.", kind=kind.__tablename__.replace("_", " "))
    return record


def make(session: Session, kind: str, **fields: Any) -> UUID:
    """A new record at the end of its neighbours."""
    made = _open(kind)(**fields)
    if getattr(made, "order", None) == "":
        place_last(session, made)
    made.validate()
    session.add(made)
    return made.id


def change(session: Session, kind: str, record_id: UUID, **fields: Any) -> UUID:
    """Give fields of a record new values."""
    record = find(session, _open(kind), record_id)
    for name, value in fields.items():
        attribute(type(record), name)
        setattr(record, name, value)
    record.validate()
    return record_id


def say(session: Session, kind: str, record_id: UUID, field: str, language: str, words: str) -> UUID:
    """Give one language of a field new words, each line of a Prose being a paragraph; the others stay."""
    record = find(session, _open(kind), record_id)
    text: Text | Prose = getattr(record, field)
    if isinstance(text, Prose):
        setattr(record, field, text.having(language, paragraphs(words)))
    else:
        setattr(record, field, text.having(language, words))
    record.validate()
    return record_id


def withdraw(session: Session, kind: str, record_id: UUID) -> UUID:
    """Take a record and all that is a part of it out of sight; nothing is lost.

    Raises Refusal where a part of it has an effect outside: a number that was used stays used; and where
    others cannot stand without it.
    """
    found = [find(session, _open(kind), record_id), *parts(session, kind, [record_id])]
    if any(record.__tablename__ in FROZEN for record in found):
        raise Refusal("Something in it was numbered, cleared or issued; that stays.")
    needed = _needing(session, found)
    if needed:
        raise Refusal(
            "It is still needed: {count} other records refer to it. Change those first.", count=needed
        )
    for record in found:
        record.withdrawn = True
    return record_id


def move(session: Session, kind: str, record_id: UUID, after: UUID | None) -> UUID:
    """Put a record behind another one of the same kind, or first; only its own order changes."""
    record: Any = find(session, _open(kind), record_id)
    rows = [row for row in neighbours(session, record) if row.id != record_id]
    index = next((place for place, row in enumerate(rows, 1) if row.id == after), 0)
    low = rows[index - 1].order if index else ""
    # Two desks may have given the same key; a place between equals is the next free one.
    high = next((row.order for row in rows[index:] if row.order > low), "")
    record.order = between(low, high)
    return record_id


def place_last(session: Session, record: Any) -> None:
    """Give a new record the order behind its neighbours."""
    rows = [row for row in neighbours(session, record) if row.id != record.id]
    record.order = between(rows[-1].order if rows else "", "")


def neighbours(session: Session, record: Any) -> list[Any]:
    """The records that are parts of the same thing, in their order."""
    kind = cast("type[Any]", type(record))
    owners = [name for name, column in columns_of(kind) if column.info.get("part")]
    query = select(kind).order_by(kind.order, kind.id)
    for name in owners:
        query = query.where(attribute(kind, name) == getattr(record, name))
    return list(session.scalars(query))


def parts(session: Session, kind: str, ids: Iterable[UUID]) -> list[Record]:
    """Every record that is a part of those, and the parts of the parts."""
    found: dict[UUID, Record] = {}
    waiting = {kind: set(ids)}
    while waiting:
        whole, wanted = waiting.popitem()
        for part, name in _parts_of(whole):
            query = select(part).where(attribute(part, name).in_(wanted)).order_by(part.id)
            new = {record.id: record for record in session.scalars(query) if record.id not in found}
            found |= new
            if new:
                waiting.setdefault(part.__tablename__, set()).update(new)
    return list(found.values())


def _parts_of(kind: str) -> list[tuple[type[Record], str]]:
    return [
        (part, name)
        for part in kinds().values()
        for name, column in columns_of(part)
        if column.info.get("part") and any(key.column.table.name == kind for key in column.foreign_keys)
    ]


def _needing(session: Session, found: list[Record]) -> int:
    """How many other records cannot stand without these."""
    leaving = {record.id for record in found}
    by_kind: dict[str, set[UUID]] = {}
    for record in found:
        by_kind.setdefault(record.__tablename__, set()).add(record.id)
    needing: set[UUID] = set()
    for kind, ids in by_kind.items():
        for other, name in _referring(kind):
            needing.update(session.scalars(select(other.id).where(attribute(other, name).in_(ids))))
    return len(needing - leaving)


@cache
def _referring(kind: str) -> list[tuple[type[Record], str]]:
    return [
        (other, name)
        for other in kinds().values()
        for name, column in columns_of(other)
        if kind in NAMED
        and not column.info.get("part")
        and any(key.column.table.name == kind for key in column.foreign_keys)
    ]


def _open(kind: str) -> type[Record]:
    if kind in FROZEN:
        raise Refusal("A {kind} is made by its own verb only.", kind=kind.replace("_", " "))
    return kinds()[kind]


def wordless(session: Session, kind: str, record_id: UUID) -> bool:
    """Whether nobody wrote a word into a record yet, and nothing is a part of it."""
    found = find(session, kinds()[kind], record_id)
    words = [
        value
        for name, column in columns_of(type(found))
        if isinstance(value := getattr(found, name), (str, Text, Prose))
        and not isinstance(value, StrEnum)
        and not (column.default is not None and value == column.default.arg)
    ]
    return not any(words) and not parts(session, kind, [record_id])


def values(session: Session, kind: str, record_id: UUID) -> dict[str, Any]:
    """Every field of a record, as the frozen values that it holds."""
    record = find(session, kinds()[kind], record_id)
    return {name: getattr(record, name) for name, _ in columns_of(type(record))}
