"""The journal: before and after of every field of every deed; undo, redo and audit read it."""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import event, insert, inspect, select
from sqlalchemy.orm import InstanceState, ORMExecuteState, Session, UOWTransaction, sessionmaker

from protocoldesk.records.base import Record, attribute, columns_of, kinds
from protocoldesk.records.errors import Refusal
from protocoldesk.records.plain import read, way
from protocoldesk.records.values.uid import uuid7
from protocoldesk.store.tables import NO_RECORDS, journal

Changes = dict[str, list[Any]]
"""{field, or field.language: [before, after]} as plain data."""

REACH = 1000
"""So many deeds back undo can look."""

AT_ONCE = 10_000
"""So many parameters one query takes."""

CHANGED = "'{label}' cannot be undone: {path} was changed since."

GENESIS = bytes(32)

_SEALED = tuple(column.name for column in journal.c if column.name != "mac")
_ENTER = insert(journal)
_HEAD = select(journal.c.seq, journal.c.mac).order_by(journal.c.seq.desc()).limit(1)
UNJOURNALLED = frozenset({"id", "version"})


@dataclass(frozen=True, slots=True)
class Deed:
    """What a transaction is about; all of its entries carry it."""

    label: str
    officer: str
    desk: UUID
    at: datetime
    source: str = "do"
    undoes: UUID | None = None
    burst: str = ""
    final: str = ""
    """The way on, where the deed cannot be undone: "void the number instead"."""
    id: UUID = field(default_factory=uuid7)


@dataclass(frozen=True, slots=True)
class Step:
    """What undo or redo will take back: one deed, or a burst of typing."""

    deeds: tuple[UUID, ...]
    label: str
    burst: str = ""
    final: str = ""


@dataclass(frozen=True, slots=True)
class History:
    """What one officer at one desk can undo and redo; the next is the last of each."""

    done: tuple[Step, ...] = ()
    undone: tuple[Step, ...] = ()


class Journal:
    """Writes an entry for each row that a flush changes, and refuses what would escape it."""

    def __init__(self, sessions: sessionmaker[Session], key: bytes) -> None:
        self._key = key
        event.listen(sessions, "after_flush", self._after_flush)
        event.listen(sessions, "do_orm_execute", _refuse_bulk)

    def _after_flush(self, session: Session, _context: UOWTransaction) -> None:
        entries = list(_entries(session))
        if not entries:
            return
        deed: Deed = session.info["deed"]
        final = deed.final or session.info.get("final", "")
        seq, mac = last(session)
        step: int = session.info.setdefault("steps", 0)
        rows: list[dict[str, Any]] = []
        for number, entry in enumerate(entries, 1):
            place = {"seq": seq + number, "id": uuid7(), "step": step + number - 1, "final": final}
            row = _deed_columns(deed) | entry | place
            mac = row["mac"] = seal(self._key, mac, row)
            rows.append(row)
            session.info.setdefault("changed", set()).add((entry["kind"], entry["row"]))
        session.info["steps"] = step + len(rows)
        session.connection().execute(_ENTER, rows)

    def verify(self, session: Session) -> int | None:
        """The first entry of the chain that was altered or is missing; None: all are as they were written.

        A chain that was cut at its end is whole as far as it goes: compare its head with one kept elsewhere.
        """
        return verify(session, self._key)


def verify(session: Session, key: bytes) -> int | None:
    """As `Journal.verify`, for whoever only reads: the key is the archive's chain."""
    mac = GENESIS
    for number, row in enumerate(session.execute(select(journal).order_by(journal.c.seq)).mappings(), 1):
        said = {column.name: row[column] for column in journal.c}
        if row["seq"] != number or not hmac.compare_digest(bytes(row["mac"]), seal(key, mac, said)):
            return number
        mac = bytes(row["mac"])
    return None


def last(session: Session) -> tuple[int, bytes]:
    """Number and mac of the last entry; (0, zeros) in an empty journal."""
    head = session.connection().execute(_HEAD).first()
    return (head.seq, bytes(head.mac)) if head else (0, GENESIS)


def seal(key: bytes, previous: bytes, row: Mapping[str, Any]) -> bytes:
    """HMAC-SHA-256 over the previous mac and everything that an entry says."""
    said = [_sealed(row[name]) for name in _SEALED]
    written = json.dumps(said, ensure_ascii=False, separators=(",", ":"))
    return hmac.digest(key, previous + written.encode(), hashlib.sha256)


def history(session: Session, desk: UUID, officer: str) -> History:
    """What that officer can undo and redo at that desk, read from the journal; it outlives the program."""
    found = session.execute(
        select(
            journal.c.deed,
            journal.c.source,
            journal.c.undoes,
            journal.c.label,
            journal.c.burst,
            journal.c.final,
        )
        .where(journal.c.desk == desk, journal.c.officer == officer, journal.c.step == 0)
        .order_by(journal.c.seq.desc())
        .limit(REACH)
    ).all()
    done: list[Step] = []
    undone: list[Step] = []
    for row in reversed(found):
        _replay(row, done, undone)
    return History(tuple(done), tuple(undone))


@dataclass(frozen=True, slots=True)
class Line:
    """A deed in the log: when, who, what, and which fields of which records it changed."""

    deed: UUID
    at: datetime
    officer: str
    label: str
    source: str
    changed: tuple[str, ...]
    """Such as "delegate.title.km"; never the words themselves, which may be restricted."""


def log(session: Session, rows: Collection[UUID] | None = None, limit: int = 100) -> list[Line]:
    """The last deeds, the latest first; `rows`: only those that changed one of these records."""
    query = select(journal).order_by(journal.c.seq.desc())
    if rows is not None:
        query = query.where(journal.c.row.in_(list(rows)))
    lines: dict[UUID, Line] = {}
    for row in session.execute(query):
        changed = tuple(f"{row.kind}.{name}" for name in json.loads(row.changes))
        known = lines.get(row.deed)
        if known is None and len(lines) == limit:
            break
        before = changed if known is None else (*changed, *known.changed)
        lines[row.deed] = Line(row.deed, row.at, row.officer, row.label, row.source, before)
    return list(lines.values())


def undo(session: Session, step: Step) -> None:
    """Take a step back; raises Refusal where it is final, or where a field was changed since.

    The session's deed must be an undo of the step's first deed.
    """
    if step.final:
        raise Refusal("'{label}' cannot be undone: {way_on}.", label=step.label, way_on=step.final)
    reverse(session, step.deeds, step.label)


def reverse(session: Session, deeds: Iterable[UUID], label: str) -> None:
    """Give every field that the deeds changed its value from before; a row that they made is withdrawn.

    Raises Refusal where a field was changed since, or something was added to a row that they made.
    """
    rows = session.execute(
        select(journal.c.kind, journal.c.row, journal.c.made, journal.c.changes)
        .where(journal.c.deed.in_(list(deeds)))
        .order_by(journal.c.seq.desc())
    ).all()
    with session.no_autoflush:
        records = _loaded(session, {(row.kind, row.row) for row in rows})
        _refuse_added(session, {(row.kind, row.row) for row in rows if row.made}, label)
        for row in rows:
            record = records[row.kind, row.row]
            changes = json.loads(row.changes)
            if row.made:
                _refuse_changed(record, changes, label)
                changes = {"withdrawn": [True, False]}
            _take_back(record, changes, label)


def _loaded(session: Session, wanted: set[tuple[str, UUID]]) -> dict[tuple[str, UUID], Record]:
    """Records by kind and id, withdrawn ones too."""
    found: dict[tuple[str, UUID], Record] = {}
    for name, kind in kinds().items():
        for few in _portions([row for of, row in wanted if of == name]):
            query = select(kind).where(kind.id.in_(few)).execution_options(withdrawn=True)
            found |= {(name, record.id): record for record in session.scalars(query)}
    return found


def _portions(ids: list[UUID]) -> Iterator[list[UUID]]:
    return (ids[start : start + AT_ONCE] for start in range(0, len(ids), AT_ONCE))


def _refuse_changed(record: Record, made: Changes, label: str) -> None:
    """Raise Refusal where a row is not as it was made: somebody else would lose his edit."""
    said: dict[str, Changes] = {}
    for path, both in made.items():
        said.setdefault(path.partition(".")[0], {})[path] = both
    for name, column in _journalled(record):
        now = _difference(name, column, None, getattr(record, name))
        then = said.get(name, {})
        for path in sorted(now.keys() | then.keys()) if now != then else ():
            if now.get(path) != then.get(path):
                raise Refusal(CHANGED, label=label, path=path, field=path)


def _refuse_added(session: Session, made: set[tuple[str, UUID]], label: str) -> None:
    by_kind: dict[str, list[UUID]] = {}
    for of, row in made:
        by_kind.setdefault(of, []).append(row)
    for kind in kinds().values():
        for name, column in columns_of(kind):
            whole = next(iter(column.foreign_keys)).column.table.name if column.info.get("part") else ""
            for few in _portions(by_kind.get(whole, [])):
                parts = session.scalars(select(kind.id).where(attribute(kind, name).in_(few)))
                if any((kind.__tablename__, part) not in made for part in parts):
                    added = kind.__tablename__.replace("_", " ")
                    raise Refusal(
                        "'{label}' cannot be undone: a {added} was added to it since.",
                        label=label,
                        added=added,
                    )


def _take_back(record: Record, changes: Changes, label: str) -> None:
    for path, (before, after) in changes.items():
        name, _, language = path.partition(".")
        now = _plain(record, name)
        if (now.get(language) if language else now) != after:
            raise Refusal(CHANGED, label=label, path=path, field=path)
        then = _with_language(now, language, before) if language else before
        setattr(record, name, read(dict(columns_of(type(record)))[name], then))


def _with_language(said: dict[str, Any], language: str, words: Any) -> dict[str, Any]:
    others = {tag: other for tag, other in said.items() if tag != language}
    return others if words is None else {**others, language: words}


def _plain(record: Record, name: str) -> Any:
    value = getattr(record, name)
    column = dict(columns_of(type(record)))[name]
    return None if value is None else way(column).write(value)


def _replay(row: Any, done: list[Step], undone: list[Step]) -> None:
    if row.source == "print":  # what left the desk cannot be called back, and stands in nobody's way
        return
    if row.source == "undo":
        if done and done[-1].deeds[0] == row.undoes:
            done.pop()
        undone.append(Step((row.deed,), row.label))
    elif row.source == "redo":
        if undone and undone[-1].deeds[0] == row.undoes:
            undone.pop()
        done.append(Step((row.deed,), row.label))
    else:
        undone.clear()
        _push(done, Step((row.deed,), row.label, row.burst, row.final))


def _push(done: list[Step], step: Step) -> None:
    if step.burst and done and done[-1].burst == step.burst:
        step = Step(done[-1].deeds + step.deeds, step.label, step.burst, step.final)
        done.pop()
    done.append(step)


def _entries(session: Session) -> Iterable[dict[str, Any]]:
    if session.deleted:
        raise RuntimeError("a record is withdrawn, never deleted")
    for record in session.new:
        if isinstance(record, Record):
            yield _entry(record, True, _made(record))
    for record in session.dirty:
        if isinstance(record, Record) and (changes := _changed(record)):
            yield _entry(record, False, changes)


def _entry(record: Record, made: bool, changes: Changes) -> dict[str, Any]:
    return {
        "kind": record.__tablename__,
        "row": record.id,
        "made": made,
        "changes": json.dumps(changes, ensure_ascii=False, separators=(",", ":"), sort_keys=True),
        "marking": getattr(record, "marking", ""),
    }


def _made(record: Record) -> Changes:
    changes: Changes = {}
    for name, column in _journalled(record):
        changes |= _difference(name, column, None, getattr(record, name))
    return changes


def _changed(record: Record) -> Changes:
    changes: Changes = {}
    state: InstanceState[Any] = inspect(record)
    untouched = state.unmodified
    for name, column in _journalled(record):
        if name in untouched:
            continue
        added, _unchanged, deleted = state.attrs[name].history
        for before, after in zip(deleted or (), added or (), strict=True):
            changes |= _difference(name, column, before, after)
    return changes


def _journalled(record: Record) -> Iterator[tuple[str, Any]]:
    return ((name, column) for name, column in columns_of(type(record)) if name not in UNJOURNALLED)


def _difference(name: str, column: Any, before: Any, after: Any) -> Changes:
    old, new = (None if value is None else way(column).write(value) for value in (before, after))
    if not way(column).by_language:
        return {name: [old, new]} if old != new else {}
    was: dict[str, Any] = old or {}
    now: dict[str, Any] = new or {}
    tags = sorted(was.keys() | now.keys())
    return {f"{name}.{tag}": [was.get(tag), now.get(tag)] for tag in tags if was.get(tag) != now.get(tag)}


def _deed_columns(deed: Deed) -> dict[str, Any]:
    return {
        "deed": deed.id,
        "at": deed.at,
        "desk": deed.desk,
        "officer": deed.officer,
        "label": deed.label,
        "source": deed.source,
        "undoes": deed.undoes,
        "burst": deed.burst,
    }


def _sealed(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.isoformat()
    return str(value) if isinstance(value, UUID) else value


def _refuse_bulk(state: ORMExecuteState) -> None:
    if not (state.is_insert or state.is_update or state.is_delete):
        return
    table = getattr(state.statement, "table", None)
    if table is not None and table.name not in NO_RECORDS:
        raise RuntimeError(f"a bulk write to {table.name} would escape the journal")
