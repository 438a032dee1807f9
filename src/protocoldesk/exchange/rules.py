"""What an incoming file must keep besides its shape: one holder of each name, known words, no circles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from protocoldesk.exchange.consultation import links_of
from protocoldesk.exchange.entries import Entries, Entry
from protocoldesk.exchange.shape import Problem, quoted
from protocoldesk.operations.preset import overrides
from protocoldesk.protocol.phrases import Phrases
from protocoldesk.protocol.verbs import verbs
from protocoldesk.records.base import Record, attribute
from protocoldesk.records.values.zone import is_zone

_UPWARD = frozenset({"parent_id", "previous_id", "reply_to_id", "source_id"})
"""References that lead on to something earlier or higher; others may go to and fro (a counterpart)."""

_ZONES = frozenset({"zone", "other_zone"})


def broken(session: Session, entries: Entries) -> Iterator[Problem]:
    """Every breach of those rules."""
    yield from _taken(session, entries.all)
    yield from _words(session, entries.all)
    yield from _circles(entries)


def _taken(session: Session, entries: Iterable[Entry]) -> Iterator[Problem]:
    holders: dict[tuple[object, ...], Entry] = {}
    for entry in entries:
        for names in _uniques(entry.kind):
            values = tuple(entry.fields.get(name) for name in names)
            if None in values:
                continue
            path = f"{entry.path}.{names[-1]}"
            first = holders.setdefault((entry.kind, names, values), entry)
            if first is not entry:
                yield Problem(path, f"{_said(names, values)} is that of {first.path} already.")
            elif _holder(session, entry, names, values):
                yield Problem(path, f"{_said(names, values)} is that of another {entry.name} in the archive.")


def _uniques(kind: type[Record]) -> list[tuple[str, ...]]:
    table = kind.metadata.tables[kind.__tablename__]
    return sorted(tuple(column.name for column in index.columns) for index in table.indexes if index.unique)


def _holder(session: Session, entry: Entry, names: tuple[str, ...], values: tuple[object, ...]) -> bool:
    query = select(attribute(entry.kind, "id")).where(attribute(entry.kind, "id") != entry.id)
    for name, value in zip(names, values, strict=True):
        query = query.where(attribute(entry.kind, name) == value)
    return session.scalar(query.limit(1)) is not None


def _said(names: tuple[str, ...], values: tuple[object, ...]) -> str:
    told = [
        f"{name} {quoted(str(value))}"
        for name, value in zip(names, values, strict=True)
        if not name.endswith("_id")
    ]
    return f"The {', '.join(told)}"


def _words(session: Session, entries: Iterable[Entry]) -> Iterator[Problem]:
    phrases = Phrases("en", overrides(session, "phrases/en"))
    known = frozenset(verbs(phrases))
    for entry in entries:
        verb = entry.fields.get("verb", "") if entry.name == "outcome" else ""
        if verb and not (verb in known or phrases.has(f"verbs.{verb}.strength")):
            yield Problem(f"{entry.path}.verb", f"{quoted(verb)} is no verb of the phrases.")
        for name in _ZONES & entry.fields.keys():
            if entry.fields[name] and not is_zone(entry.fields[name]):
                said = f"{quoted(entry.fields[name])} is no time zone such as 'Asia/Phnom_Penh'."
                yield Problem(f"{entry.path}.{name}", said)


def _circles(entries: Entries) -> Iterator[Problem]:
    for entry in entries.all:
        for name, target in links_of(entry.kind).items():
            if target is entry.kind and name in _UPWARD and _returns(entry, name, entries):
                yield Problem(f"{entry.path}.{name}", "leads back to this record itself.")


def _returns(entry: Entry, name: str, entries: Entries) -> bool:
    seen: set[UUID] = set()
    there: UUID | None = entry.fields.get(name)
    while there is not None and there not in seen:
        if there == entry.id:
            return True
        seen.add(there)
        onward = entries.by_uuid.get(there)
        there = onward.fields.get(name) if onward else None
    return False
