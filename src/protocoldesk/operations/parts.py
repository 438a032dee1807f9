"""Parts of a record that are listed below its form: a mechanism's names, a party's ranks, signatories."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from protocoldesk.operations import record
from protocoldesk.records.base import Record, attribute
from protocoldesk.records.delegation import Delegation
from protocoldesk.records.errors import Refusal
from protocoldesk.records.instrument import Instrument, Signatory
from protocoldesk.records.mechanism import MechanismName
from protocoldesk.records.party import Party
from protocoldesk.records.person import Person, Rank
from protocoldesk.records.values.text import EMPTY, Text
from protocoldesk.records.values.when import NEVER, When
from protocoldesk.records.values.words import InstrumentStatus

R = TypeVar("R", bound=Record)

OWNERS = {
    "mechanism_name": "mechanism_id",
    "rank": "party_id",
    "signatory": "instrument_id",
    "instrument": "consultation_id",
}
"""The field of each of these kinds that says what it belongs to."""


@dataclass(frozen=True, slots=True)
class PartRow:
    """A line of such a list; what a kind does not have is empty."""

    id: UUID
    name: Text
    beside: Text = EMPTY
    note: str = ""
    status: InstrumentStatus | None = None
    dated: When = NEVER


def add(session: Session, *, kind: str, owner_id: UUID) -> UUID:
    """A new part of a record; a new signatory stands for the first party that does not sign yet."""
    fields: dict[str, Any] = {OWNERS[kind]: owner_id}
    if kind == "signatory":
        fields["party_id"] = _unsigned(session, owner_id)
    if kind == "rank":
        places = [row.place for row in _of(session, Rank, owner_id)]
        return record.make(session, kind, **fields, place=1 + max(places, default=0))
    return record.make(session, kind, **fields)


def rows(session: Session, kind: str, owner_id: UUID) -> list[PartRow]:
    """The parts of a record, in their order."""
    if kind == "mechanism_name":
        return [PartRow(row.id, row.name, note=row.source) for row in _of(session, MechanismName, owner_id)]
    if kind == "rank":
        ranks = sorted(_of(session, Rank, owner_id), key=lambda row: row.place)
        return [PartRow(row.id, row.name, note=str(row.place or "")) for row in ranks]
    if kind == "signatory":
        return [_signatory(session, row) for row in _of(session, Signatory, owner_id)]
    found = _of(session, Instrument, owner_id)
    return [
        PartRow(row.id, row.title or row.acronym, row.kind, "", row.status, row.dated or NEVER)
        for row in found
    ]


def _signatory(session: Session, row: Signatory) -> PartRow:
    party = session.get(Party, row.party_id)
    person = session.get(Person, row.person_id) if row.person_id else None
    name = party.short_name if party else EMPTY
    return PartRow(row.id, name, person.name if person else row.title, row.number)


def _unsigned(session: Session, instrument_id: UUID) -> UUID:
    """A side of the session that does not sign yet, else any party."""
    signed = {row.party_id for row in _of(session, Signatory, instrument_id)}
    owner = record.find(session, Instrument, instrument_id).consultation_id
    sides = select(Delegation.party_id).where(Delegation.consultation_id == owner).order_by(Delegation.order)
    parties = [*session.scalars(sides), *session.scalars(select(Party.id).order_by(Party.id))]
    free = next((one for one in parties if one not in signed), next(iter(parties), None))
    if free is None:
        raise Refusal("Record the party first; somebody signs for one.", field="party_id")
    return free


def _of(session: Session, kind: type[R], owner_id: UUID) -> Sequence[R]:
    owner, ordered = attribute(kind, OWNERS[kind.__tablename__]), getattr(kind, "order", kind.id)
    return session.scalars(select(kind).where(owner == owner_id).order_by(ordered, kind.id)).all()
