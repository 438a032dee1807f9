"""Taking a file into the archive: checked whole, then taken whole or not at all."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from protocoldesk.exchange.consultation import fields_of, links_of, plain
from protocoldesk.exchange.contents import Contents
from protocoldesk.exchange.entries import Entries, Entry, found_by_id
from protocoldesk.exchange.incoming import BadFile, Incoming
from protocoldesk.exchange.rules import broken
from protocoldesk.exchange.shape import Problem, quoted
from protocoldesk.operations.consultation import ref_of
from protocoldesk.records.base import Record, attribute
from protocoldesk.records.consultation import Consultation
from protocoldesk.records.errors import Told
from protocoldesk.records.mechanism import Mechanism
from protocoldesk.records.plain import way
from protocoldesk.records.values.order import keys
from protocoldesk.store import files

_ROW = re.compile(r"records\.\w+\[\d+\]")


@dataclass(frozen=True, slots=True)
class Taken:
    """What came of a file."""

    made: int
    """Records that were not in the archive, or only withdrawn."""
    skipped: int
    """Records that were in the archive already, the same."""
    consultations: tuple[str, ...]
    """REFs of the consultations that the file holds, in its order."""


def check(session: Session, incoming: Incoming) -> list[Problem]:
    """Every fault of a file, in the order of the file; it changes nothing."""
    return _Plan(session, incoming).problems


def take(session: Session, incoming: Incoming) -> Taken:
    """Add the records of a file that the archive has not. Raises BadFile with every fault; nothing is added.

    A record that was withdrawn (by the undo of an import, say) comes back as the file has it.
    """
    plan = _Plan(session, incoming)
    if plan.problems:
        raise BadFile(plan.problems)
    fresh = [entry for entry in plan.entries.all if entry.fresh]
    for entry in fresh:
        _write(session, entry)
    for content in plan.contents.read.values():
        files.put(session, content)
    session.flush()
    refs = tuple(entry.fields["ref"] for entry in plan.entries.all if entry.kind is Consultation)
    return Taken(len(fresh), len(plan.entries.all) - len(fresh), refs)


def _write(session: Session, entry: Entry) -> None:
    if entry.standing is None:
        session.add(entry.kind(**entry.fields))
        return
    for name, value in entry.fields.items():
        setattr(entry.standing, name, value)
    entry.standing.withdrawn = False


class _Plan:
    """What taking a file would do, and its problems."""

    def __init__(self, session: Session, incoming: Incoming) -> None:
        self._session = session
        self.entries = Entries(session, incoming)
        self.contents = Contents(session, incoming, self.entries.all)
        problems = [*self.entries.problems, *self._completed(), *self._differences()]
        problems += [*broken(session, self.entries), *self.contents.problems, *self._subject(incoming)]
        self.problems = sorted(dict.fromkeys(problems), key=_place_of(self.entries))

    def _completed(self) -> Iterator[Problem]:
        for entry in self.entries.all:
            for name in ("order", "ref", "size"):
                if entry.standing is not None and name not in entry.data and name in entry.fields:
                    entry.fields[name] = getattr(entry.standing, name)
        _put_in_order(self._session, self.entries.all)
        for entry in self.entries.all:
            if entry.kind is Consultation and entry.standing is None and "ref" not in entry.data:
                yield from self._refer(entry)

    def _refer(self, entry: Entry) -> Iterator[Problem]:
        mechanism_id = entry.fields.get("mechanism_id")
        if mechanism_id is None or not {"number", "name"} <= entry.fields.keys():
            entry.fields.pop("ref")
            return
        handle = self._handle(mechanism_id)
        entry.fields["ref"] = ref_of(handle, entry.fields["number"], entry.fields["name"].best("en"))
        if not handle:
            yield Problem(
                f"{entry.path}.ref", Told("is missing, and its mechanism has no handle to make one from.")
            )

    def _handle(self, mechanism_id: UUID) -> str:
        entry = self.entries.by_uuid.get(mechanism_id)
        if entry is not None:
            return entry.fields.get("handle", "") or entry.data.get("handle", "")
        return self._session.scalar(select(Mechanism.handle).where(Mechanism.id == mechanism_id)) or ""

    def _differences(self) -> Iterator[Problem]:
        for entry in self.entries.all:
            if entry.standing is not None and not entry.standing.withdrawn:
                yield from _differing(self._session, entry, entry.standing)

    def _subject(self, incoming: Incoming) -> Iterator[Problem]:
        ref = incoming.top("consultation")
        refs = [entry.fields.get("ref") for entry in self.entries.all if entry.kind is Consultation]
        if isinstance(ref, str) and ref not in refs:
            yield Problem(
                "consultation", Told("{ref} is the ref of no consultation of the file.", ref=quoted(ref))
            )


def _put_in_order(session: Session, entries: list[Entry]) -> None:
    """Give those that leave their order out the order of the file, behind their neighbours."""
    groups: dict[tuple[Any, ...], list[Entry]] = defaultdict(list)
    for entry in entries:
        if "order" in entry.fields:
            groups[entry.kind, *_owners(entry.kind, entry.fields)].append(entry)
    for group in groups.values():
        new = [entry for entry in group if "order" not in entry.data and entry.standing is None]
        if new:
            last = max(_orders(session, group), default="")
            for entry, key in zip(new, keys(len(new)), strict=True):
                entry.fields["order"] = last + key


def _orders(session: Session, group: list[Entry]) -> Iterator[str]:
    yield from (entry.fields["order"] for entry in group if entry.fields["order"])
    kind = group[0].kind
    query = select(attribute(kind, "order"))
    for name, owner in _owners(kind, group[0].fields):
        query = query.where(attribute(kind, name) == owner)
    yield from session.scalars(query)


def _owners(kind: type[Record], fields: dict[str, Any]) -> list[tuple[str, Any]]:
    return [(name, fields.get(name)) for name, column in fields_of(kind) if column.info.get("part")]


def _differing(session: Session, entry: Entry, standing: Record) -> Iterator[Problem]:
    for name, column in fields_of(entry.kind):
        if name not in entry.fields:
            continue
        here = plain(entry.kind, name, column, entry.fields[name])
        there = plain(entry.kind, name, column, getattr(standing, name))
        if here != there and not _left_out(session, entry, name, there):
            yield from _told(f"{entry.path}.{name}", here, there, way(column).by_language)


def _left_out(session: Session, entry: Entry, name: str, there: Any) -> bool:
    """Whether a reference is absent from the file because what it refers to was withdrawn."""
    target = links_of(entry.kind).get(name)
    if target is None or entry.fields[name] is not None or there is None:
        return False
    return all(row.withdrawn for row in found_by_id(session, target, [UUID(there)]))


def _told(path: str, here: Any, there: Any, by_language: bool) -> Iterator[Problem]:
    if not by_language:
        said = Told(
            "{here} is not what the archive has for this record: {there}.",
            here=quoted(here),
            there=quoted(there),
        )
        yield Problem(path, said)
        return
    for tag in sorted({*here, *there}):
        if here.get(tag) != there.get(tag):
            yield from _told(f"{path}.{tag}", here.get(tag), there.get(tag), False)


def _place_of(entries: Entries) -> Callable[[Problem], tuple[Any, ...]]:
    """A key that sorts problems as the file goes: its records, then all else."""
    order = {entry.path: number for number, entry in enumerate(entries.all)}

    def place(problem: Problem) -> tuple[Any, ...]:
        found = _ROW.match(problem.path)
        return order.get(found.group() if found else "", -1), problem.path

    return place
