"""Delegations: who is in them, in the order that was notified, and who stands opposite whom."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from protocoldesk.operations.printing import OVER
from protocoldesk.operations.record import find, place_last
from protocoldesk.records.consultation import Consultation
from protocoldesk.records.delegation import Delegate, Delegation, Participation
from protocoldesk.records.errors import Refusal
from protocoldesk.records.mechanism import MechanismSide
from protocoldesk.records.person import Person
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.words import ParticipationRole, Role


def begin(session: Session, *, consultation_id: UUID) -> UUID:
    """A delegation for each side of the mechanism that has none yet."""
    consultation = find(session, Consultation, consultation_id)
    there = set(
        session.scalars(select(Delegation.party_id).where(Delegation.consultation_id == consultation_id))
    )
    sides = session.scalars(
        select(MechanismSide)
        .where(MechanismSide.mechanism_id == consultation.mechanism_id)
        .order_by(MechanismSide.order, MechanismSide.id)
    ).all()
    if len(sides) < 2:
        raise Refusal("The mechanism has not two sides yet; name them first.")
    for side in sides:
        if side.party_id not in there:
            made = Delegation(
                consultation_id=consultation_id, party_id=side.party_id, institution_id=side.institution_id
            )
            place_last(session, made)
            session.add(made)
            session.flush()
    return consultation_id


def add(session: Session, *, delegation_id: UUID, person_id: UUID) -> UUID:
    """Somebody known, at the end of a delegation; the first one in it leads it.

    Raises Refusal where he is in a delegation of the consultation already.
    """
    delegation = find(session, Delegation, delegation_id)
    person = find(session, Person, person_id)
    twice = session.scalar(
        select(Delegate.id)
        .join(Delegation, Delegation.id == Delegate.delegation_id)
        .where(Delegation.consultation_id == delegation.consultation_id, Delegate.person_id == person_id)
        .limit(1)
    )
    if twice is not None:
        raise Refusal("{name} is in a delegation already.", field="person_id", name=person.name.best("en"))
    return _delegate(session, delegation, person_id=person_id)


def add_person(session: Session, *, delegation_id: UUID, name: str, language: str) -> UUID:
    """Somebody who is not known yet: a person of the delegation's party with that name, and its delegate."""
    delegation = find(session, Delegation, delegation_id)
    person_id = _person(session, name, language, delegation.party_id)
    return _delegate(session, delegation, person_id=person_id)


def add_category(session: Session, *, delegation_id: UUID, name: str, language: str, people: int = 1) -> UUID:
    """An agency or a kind of people in place of names: "officials of the Ministry of Commerce", eight."""
    delegation = find(session, Delegation, delegation_id)
    if not name.strip():
        raise Refusal("Write what they are called.", field="name")
    return _delegate(session, delegation, name=Text({language: name.strip()}), people=people)


def pair(session: Session, *, delegate_id: UUID, counterpart_id: UUID | None) -> UUID:
    """Let two delegates stand opposite each other, and nobody else opposite them; None: nobody does."""
    delegate = find(session, Delegate, delegate_id)
    other = find(session, Delegate, counterpart_id) if counterpart_id else None
    if other is not None and not _opposite(session, delegate, other):
        raise Refusal("A counterpart is in the other delegation.", field="counterpart_id")
    pair_ids = [one.id for one in (delegate, other) if one is not None]
    for left in session.scalars(select(Delegate).where(Delegate.counterpart_id.in_(pair_ids))):
        left.counterpart_id = None
    if other is not None:
        other.counterpart_id = delegate.id
    delegate.counterpart_id = counterpart_id
    return delegate_id


def stand_for(session: Session, *, delegate_id: UUID, other_id: UUID | None) -> UUID:
    """Let a delegate stand for another one of his delegation, as alternate or in his place; None: nobody.

    Raises Refusal where that would go round in a circle.
    """
    delegate = find(session, Delegate, delegate_id)
    other = find(session, Delegate, other_id) if other_id else None
    if other is not None and other.delegation_id != delegate.delegation_id:
        raise Refusal("An alternate is in the same delegation.", field="stands_for_id")
    seen = other
    while seen is not None:
        if seen.id == delegate_id:
            raise Refusal("That would go round in a circle: one stands for the other.", field="stands_for_id")
        seen = session.get(Delegate, seen.stands_for_id) if seen.stands_for_id else None
    delegate.stands_for_id = other_id
    return delegate_id


def _opposite(session: Session, delegate: Delegate, other: Delegate) -> bool:
    """Whether two delegates stand in the two delegations of one consultation."""
    sides = [find(session, Delegation, one.delegation_id) for one in (delegate, other)]
    return sides[0].id != sides[1].id and sides[0].consultation_id == sides[1].consultation_id


@dataclass(frozen=True, slots=True)
class AtHand:
    """A delegate whom somebody looks for, and the consultation that he comes to."""

    id: UUID
    name: Text
    title: Text
    consultation_id: UUID
    ref: str


def at_hand(
    session: Session, words: str, today: date, shown: UUID | None = None, most: int = 5
) -> list[AtHand]:
    """Delegates whose names hold all of the words: of the session that is shown, then of those to come."""
    query = (
        select(Delegate, Person.name.label("person"), Consultation)
        .join(Delegation, Delegation.id == Delegate.delegation_id)
        .join(Consultation, Consultation.id == Delegation.consultation_id)
        .outerjoin(Person, Person.id == Delegate.person_id)
        .where((Consultation.status.not_in(OVER)) | (Consultation.id == shown))
    )
    parts = words.split()
    rows = [
        row
        for row in session.execute(query)
        if parts and all(_holds(part, row[0].name, row.person or Text()) for part in parts)
    ]
    rows.sort(key=lambda row: (row[2].id != shown, _distance(row[2], today), row[0].id))
    return [_found(*row) for row in rows[:most]]


def _distance(meeting: Consultation, today: date) -> int:
    first = meeting.dates.first
    return abs((first - today).days) if first else 10**6


def _found(delegate: Delegate, person: Text | None, meeting: Consultation) -> AtHand:
    name = Text({**(person or Text()), **delegate.name})
    return AtHand(delegate.id, name, delegate.title, meeting.id, meeting.ref)


def named(session: Session, consultation_id: UUID, names: Iterable[str]) -> list[str]:
    """The ids of those delegates of a consultation whose names hold one of these; Refusal: nobody's does."""
    query = (
        select(Delegate.id, Delegate.name, Person.name.label("person"))
        .join(Delegation, Delegation.id == Delegate.delegation_id)
        .outerjoin(Person, Person.id == Delegate.person_id)
        .where(Delegation.consultation_id == consultation_id)
        .order_by(Delegation.order, Delegate.order, Delegate.id)
    )
    rows = session.execute(query).all()
    found: dict[str, None] = {}
    for name in names:
        fitting = [str(row.id) for row in rows if _holds(name, row.name, row.person or Text())]
        if not fitting:
            raise Refusal("There is no delegate '{name}'.", field="only", name=name)
        found |= dict.fromkeys(fitting)
    return list(found)


def _holds(words: str, *names: Text) -> bool:
    return any(words.casefold() in said.casefold() for name in names for said in name.values())


def take_part(session: Session, *, consultation_id: UUID, person_id: UUID, role: ParticipationRole) -> UUID:
    """Let somebody be named who is no delegate: a host, a briefer, a person referred to."""
    find(session, Person, person_id)
    made = Participation(consultation_id=consultation_id, person_id=person_id, role=role)
    place_last(session, made)
    session.add(made)
    return made.id


def take_part_new(
    session: Session, *, consultation_id: UUID, name: str, language: str, role: ParticipationRole
) -> UUID:
    """Let somebody be named who is neither a delegate nor known yet."""
    person_id = _person(session, name, language, None)
    return take_part(session, consultation_id=consultation_id, person_id=person_id, role=role)


def _person(session: Session, name: str, language: str, party_id: UUID | None) -> UUID:
    if not name.strip():
        raise Refusal("Write the name.", field="name")
    person = Person(name=Text({language: name.strip()}), sort_key=name.strip(), party_id=party_id)
    session.add(person)
    session.flush()
    return person.id


def _delegate(session: Session, delegation: Delegation, **fields: Any) -> UUID:
    made = Delegate(delegation_id=delegation.id, **fields)
    empty = (
        session.scalar(select(Delegate.id).where(Delegate.delegation_id == delegation.id).limit(1)) is None
    )
    made.role = Role.HEAD if empty and made.person_id else Role.MEMBER
    place_last(session, made)
    session.add(made)
    return made.id
