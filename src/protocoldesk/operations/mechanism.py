"""Mechanisms: a new series between two sides, and what its next session is proposed to be."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from protocoldesk.operations import preset
from protocoldesk.operations.record import find, place_last
from protocoldesk.records.agenda import AgendaItem
from protocoldesk.records.consultation import Consultation
from protocoldesk.records.delegation import Delegate, Delegation
from protocoldesk.records.errors import Refusal
from protocoldesk.records.followup import FollowUp
from protocoldesk.records.mechanism import Mechanism, MechanismSide
from protocoldesk.records.party import Party
from protocoldesk.records.values.text import EMPTY, Text
from protocoldesk.records.values.when import NEVER, When
from protocoldesk.records.values.words import OPEN

LETTERS = "bcdefghijklmnopqrstuvwxyz"
"""What tells a second series between the same sides from the first."""

SideOf = tuple[UUID, UUID | None]
"""Party and institution of a side."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """What the next session of a mechanism is proposed to be, and what can be carried over to it."""

    number: int
    ref: str
    dates: When
    city: Text
    host_id: UUID | None
    sides: tuple[tuple[UUID, Text], ...]
    """Party and its short name, in the order of the mechanism."""
    previous_id: UUID | None = None
    previous_ref: str = ""
    items: int = 0
    people: int = 0
    follow_ups: int = 0


def open_series(session: Session, *, name: Text, handle: str, sides: Sequence[SideOf]) -> UUID:
    """A new mechanism between two parties; the first is the office's own, where none was chosen yet."""
    _check(session, name, handle, [party for party, _ in sides])
    mechanism = Mechanism(name=name, handle=handle)
    mechanism.validate()
    session.add(mechanism)
    for party_id, institution_id in sides:
        side = MechanismSide(mechanism_id=mechanism.id, party_id=party_id, institution_id=institution_id)
        place_last(session, side)
        session.add(side)
        session.flush()
    if preset.ours(session) is None:
        preset.put(session, preset.OFFICE_PARTY, str(sides[0][0]))
    return mechanism.id


def free_handle(session: Session, ours: UUID, theirs: UUID) -> str:
    """The handle of a series between two parties: "kh-ca", or "kh-ca-b" where that is taken."""
    codes = [_tag(find(session, Party, party_id)) for party_id in (ours, theirs)]
    plain = "-".join(code for code in codes if code)
    taken = set(session.scalars(select(Mechanism.handle)))
    return next(
        (one for one in (plain, *(f"{plain}-{letter}" for letter in LETTERS)) if one not in taken), ""
    )


def usual_name(session: Session, ours: UUID, theirs: UUID) -> Text:
    """What a series of bilateral consultations is usually called, in each language that both sides have."""
    first, second = (find(session, Party, party_id).short_name for party_id in (ours, theirs))
    named = {
        tag: said.format(ours=first[tag], theirs=second[tag])
        for tag, said in _USUAL.items()
        if tag in first and tag in second
    }
    return Text(named)


def sides(session: Session, mechanism_id: UUID) -> tuple[tuple[UUID, Text], ...]:
    """The parties of a mechanism with their short names, in its order."""
    rows = session.execute(
        select(Party.id, Party.short_name)
        .join(MechanismSide, MechanismSide.party_id == Party.id)
        .where(MechanismSide.mechanism_id == mechanism_id)
        .order_by(MechanismSide.order, MechanismSide.id)
    )
    return tuple((party_id, name) for party_id, name in rows)


def side_ids(session: Session, mechanism_id: UUID) -> list[UUID]:
    """The sides of a mechanism as records, in its order."""
    query = select(MechanismSide.id).where(MechanismSide.mechanism_id == mechanism_id)
    return list(session.scalars(query.order_by(MechanismSide.order, MechanismSide.id)))


def proposal(session: Session, mechanism_id: UUID) -> Proposal:
    """The next session of a series: after its last one, at the other side's place."""
    mechanism = find(session, Mechanism, mechanism_id)
    parties = sides(session, mechanism_id)
    last = latest(session, mechanism_id)
    highest = select(func.max(Consultation.number)).where(Consultation.mechanism_id == mechanism_id)
    number = (session.scalar(highest) or 0) + 1
    ref = f"{mechanism.handle}-{number}"
    if last is None:
        return Proposal(number, ref, NEVER, EMPTY, None, parties)
    return Proposal(
        number,
        ref,
        last.next_dates,
        last.next_city,
        _host(mechanism, parties, last),
        parties,
        last.id,
        last.ref,
        *_carried(session, mechanism_id, last.id),
    )


def latest(session: Session, mechanism_id: UUID) -> Consultation | None:
    """The last session of a series, by number and then by date."""
    found = session.scalars(select(Consultation).where(Consultation.mechanism_id == mechanism_id)).all()
    return max(found, key=_lateness, default=None)


def _carried(session: Session, mechanism_id: UUID, last_id: UUID) -> tuple[int, int, int]:
    """How many items, people and open follow-ups can be carried over."""
    items = select(func.count(AgendaItem.id)).where(AgendaItem.consultation_id == last_id)
    people = select(func.count(Delegate.id)).join(Delegation, Delegation.id == Delegate.delegation_id)
    waiting = select(func.count(FollowUp.id)).where(
        FollowUp.mechanism_id == mechanism_id, FollowUp.carried, FollowUp.status.in_(OPEN)
    )
    queries = (items, people.where(Delegation.consultation_id == last_id), waiting)
    first, second, third = (session.scalar(query) or 0 for query in queries)
    return first, second, third


def _host(mechanism: Mechanism, parties: Sequence[tuple[UUID, Text]], last: Consultation) -> UUID | None:
    if not mechanism.alternates or last.host_id is None:
        return None
    return next((party_id for party_id, _ in parties if party_id != last.host_id), None)


def _lateness(consultation: Consultation) -> tuple[int, int]:
    first = consultation.dates.first
    return consultation.number or 0, first.toordinal() if first else 0


def _tag(party: Party) -> str:
    plain = party.code or party.short_name.best("en")
    return "-".join(re.findall(r"[a-z0-9]+", plain.casefold()))


def _check(session: Session, name: Text, handle: str, parties: Sequence[UUID]) -> None:
    if len(set(parties)) != 2:
        raise Refusal("A mechanism has two different parties.", field="theirs")
    if not name:
        raise Refusal("Give the mechanism its name.", field="name")
    if session.scalar(select(Mechanism.id).where(Mechanism.handle == handle)) is not None:
        raise Refusal("The handle {handle} is that of another mechanism.", field="handle", handle=handle)


_USUAL = {
    "en": "{ours}-{theirs} Bilateral Consultations",
    "fr": "Consultations bilatérales {ours}-{theirs}",
    "km": "កិច្ចប្រជុំពិគ្រោះយោបល់ទ្វេភាគី{ours}-{theirs}",
}
