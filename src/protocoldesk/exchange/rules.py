"""What an incoming file must keep besides its shape: a holder for each name, no circles, what verbs ask."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from protocoldesk.exchange.consultation import fields_of, links_of
from protocoldesk.exchange.entries import Entries, Entry
from protocoldesk.exchange.shape import Problem, quoted, short
from protocoldesk.operations.preset import overrides, read
from protocoldesk.protocol import preset
from protocoldesk.protocol.outcome import check_strength, check_voice
from protocoldesk.protocol.phrases import Phrases
from protocoldesk.records.base import Record, attribute
from protocoldesk.records.delegation import Delegate
from protocoldesk.records.errors import Refusal, Told
from protocoldesk.records.outcome import Outcome, Speaker
from protocoldesk.records.preset import Preset

_UPWARD = frozenset({"parent_id", "previous_id", "reply_to_id", "source_id", "stands_for_id"})
"""References that lead on to something earlier or higher; others may go to and fro (a counterpart)."""


def broken(session: Session, entries: Entries) -> Iterator[Problem]:
    """Every breach of those rules."""
    yield from _taken(session, entries.all)
    yield from _circles(entries)
    yield from _opposite(entries)
    yield from _contradicting(entry for entry in entries.all if entry.fresh)
    yield from _weaker_or_stronger(session, entries.all)
    yield from _unspoken(session, entries)
    yield from _unfit(entries.all)


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
                yield Problem(
                    path,
                    Told("{words} is that of {path} already.", words=_said(names, values), path=first.path),
                )
            elif _holder(session, entry, names, values):
                yield Problem(
                    path,
                    Told(
                        "{words} is that of another {kind} in the archive.",
                        words=_said(names, values),
                        kind=entry.name,
                    ),
                )


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


def _contradicting(entries: Iterable[Entry]) -> Iterator[Problem]:
    """What a record says no to by itself; one that could not be read whole is not asked."""
    for entry in entries:
        if len(entry.fields) == sum(1 for _ in fields_of(entry.kind)):
            yield from _refused(entry.path, entry.kind(**entry.fields).validate)


def _unfit(entries: Iterable[Entry]) -> Iterator[Problem]:
    """Values of the office's own that nothing shipped could be."""
    for entry in entries:
        key, value = (entry.fields.get(name) for name in ("key", "value"))
        if entry.kind is Preset and entry.fresh and key is not None and value is not None:
            yield from _refused(entry.path, partial(preset.check, key, read(value)), "value")


def _weaker_or_stronger(session: Session, entries: Iterable[Entry]) -> Iterator[Problem]:
    phrases = Phrases("en", overrides(session, "phrases/en"))
    for entry in entries:
        verb, strength = (entry.fields.get(name) for name in ("verb", "strength"))
        if entry.kind is Outcome and entry.fresh and verb is not None and strength is not None:
            yield from _refused(entry.path, partial(check_strength, verb, strength, phrases))


def _unspoken(session: Session, entries: Entries) -> Iterator[Problem]:
    """Outcomes of one side with nobody to speak, and of another voice with somebody."""
    speakers = sorted((entry for entry in entries.all if entry.kind is Speaker), key=lambda one: one.fresh)
    speaking: dict[UUID | None, Entry] = {entry.fields.get("outcome_id"): entry for entry in speakers}
    if None in speaking:
        return  # whom that speaker belongs to could not be read, which was said
    for entry in entries.all:
        voice = entry.fields.get("voice") if entry.kind is Outcome else None
        spoken = speaking.pop(entry.id, None)
        if voice is not None and (entry.fresh or (spoken and spoken.fresh)):
            named = spoken is not None or _speaks(session, entry.id)
            yield from _refused(entry.path, partial(check_voice, voice, named=named))
    for outcome_id, entry in speaking.items():
        outcome = session.get(Outcome, outcome_id) if entry.fresh else None
        if outcome is not None:
            yield from _refused(entry.path, partial(check_voice, outcome.voice, named=True), "outcome_id")


def _speaks(session: Session, outcome_id: UUID) -> bool:
    return session.scalar(select(Speaker.id).where(Speaker.outcome_id == outcome_id).limit(1)) is not None


def _refused(path: str, rule: Callable[[], None], at: str = "") -> Iterator[Problem]:
    """The refusal of a rule that an operation asks too, at the field that it names."""
    try:
        rule()
    except Refusal as no:
        said = {name: short(str(value)) for name, value in no.values.items()}
        yield Problem(f"{path}.{at or no.field}", Told(no.template, **said))


def _circles(entries: Entries) -> Iterator[Problem]:
    for entry in entries.all:
        for name, target in links_of(entry.kind).items():
            if target is entry.kind and name in _UPWARD and _returns(entry, name, entries):
                yield Problem(f"{entry.path}.{name}", Told("leads back to this record itself."))


def _opposite(entries: Entries) -> Iterator[Problem]:
    """Counterparts stand opposite each other, two and two; three or more in a ring do not."""
    for entry in entries.all:
        if entry.kind is Delegate and _ring(entry, entries) not in (0, 2):
            told = Told("goes round in a circle; counterparts stand opposite each other, two and two.")
            yield Problem(f"{entry.path}.counterpart_id", told)


def _ring(entry: Entry, entries: Entries) -> int:
    """How many delegates a ring of counterparts has, from one of them back to him; 0: there is none."""
    seen: list[UUID] = []
    there: UUID | None = entry.fields.get("counterpart_id")
    while there is not None and there not in seen:
        seen.append(there)
        if there == entry.id:
            return len(seen)
        onward = entries.by_uuid.get(there)
        there = onward.fields.get("counterpart_id") if onward else None
    return 0


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
