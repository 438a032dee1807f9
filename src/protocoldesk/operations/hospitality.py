"""Hospitality: courses of a meal, notes to the kitchen, and the register of gifts."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from protocoldesk.operations import preset, record
from protocoldesk.operations.facts.meal import meal
from protocoldesk.operations.record import find
from protocoldesk.protocol.checks import Finding, served
from protocoldesk.protocol.gifts import GiftFacts
from protocoldesk.records.consultation import Consultation, Sitting
from protocoldesk.records.delegation import Delegate, Delegation, Participation
from protocoldesk.records.hospitality import Gift, MealNote
from protocoldesk.records.party import Party
from protocoldesk.records.values.text import EMPTY, Text
from protocoldesk.records.values.words import Disposal, GiftWay


def add_course(session: Session, *, sitting_id: UUID, name: Text) -> UUID:
    """A new course at the end of a meal."""
    find(session, Sitting, sitting_id)
    return record.make(session, "course", sitting_id=sitting_id, name=name)


def tell_kitchen(session: Session, *, who: UUID, note: Text) -> UUID:
    """Let the kitchen know what a guest is not served; nothing takes the note back. The guest's id."""
    delegate = session.get(Delegate, who)
    field = "delegate_id" if delegate is not None and not delegate.withdrawn else "participation_id"
    if field == "participation_id":
        find(session, Participation, who)
    row = session.scalar(select(MealNote).where(getattr(MealNote, field) == who))
    if row is None and note:
        session.add(MealNote(**{field: who}, note=note))
    elif row is not None and row.note != note:
        row.note, row.withdrawn = note, not note
    return who


def meal_findings(session: Session, consultation_id: UUID, sitting: str = "") -> list[Finding]:
    """What the checks find in the notes to the kitchen."""
    return served.meal(meal(session, consultation_id, sitting=sitting))


# Gifts


def record_gift(
    session: Session, *, consultation_id: UUID, way: GiftWay, description: Text, on: date | None = None
) -> UUID:
    """Enter a gift in the register: from the other side, or to it, on that day or on the first one."""
    consultation = find(session, Consultation, consultation_id)
    sides = session.scalars(
        select(Delegation.party_id)
        .where(Delegation.consultation_id == consultation_id)
        .order_by(Delegation.order, Delegation.id)
    )
    own = preset.ours(session)
    other = next((party_id for party_id in sides if party_id != own), None)
    return record.make(
        session,
        "gift",
        consultation_id=consultation.id,
        way=way,
        description=description,
        party_id=other,
        given_on=on or consultation.dates.first,
    )


def dispose(session: Session, *, gift_id: UUID, disposal: Disposal, on: date | None) -> UUID:
    """Say what became of a gift, and when; nothing: it is not decided yet."""
    open_ = disposal is Disposal.OPEN
    return record.change(session, "gift", gift_id, disposal=disposal, disposed_on=None if open_ else on)


def gifts(session: Session, consultation_id: UUID) -> list[GiftFacts]:
    """The gifts of a consultation, by their day."""
    rows = session.execute(
        select(Gift, Party.short_name)
        .outerjoin(Party, Party.id == Gift.party_id)
        .where(Gift.consultation_id == consultation_id)
        .order_by(Gift.given_on, Gift.id)
    )
    return [
        GiftFacts(
            gift.id,
            gift.way,
            gift.giver,
            gift.recipient,
            party or EMPTY,
            gift.description,
            gift.value,
            gift.currency,
            gift.given_on,
            gift.disposal,
            gift.disposed_on,
            gift.remark,
            gift.marking,
        )
        for gift, party in rows
    ]


def gift_findings(session: Session, consultation_id: UUID) -> list[Finding]:
    """What the checks find in the register of gifts."""
    consultation = find(session, Consultation, consultation_id)
    return served.gifts(gifts(session, consultation_id), none_agreed=consultation.no_gifts)
