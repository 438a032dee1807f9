"""Invitations: who is asked to a sitting, when it went out, and what each replied."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from protocoldesk.operations import facts, record
from protocoldesk.operations.record import find
from protocoldesk.protocol.facts import Named
from protocoldesk.records.consultation import Sitting
from protocoldesk.records.delegation import Delegate, Participation
from protocoldesk.records.errors import Refusal
from protocoldesk.records.letter import Invitation
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.words import Reply, SittingKind


@dataclass(frozen=True, slots=True)
class GuestRow:
    """A guest in the list of a sitting's invitations."""

    id: UUID
    named: Named
    reply: Reply
    sent_on: date | None
    replied_on: date | None
    remark: str


@dataclass(frozen=True, slots=True)
class OccasionRow:
    """A sitting that people can be asked to, and how many were."""

    id: UUID
    kind: SittingKind
    title: Text
    asked: int


def occasions(session: Session, consultation_id: UUID) -> list[OccasionRow]:
    """The sittings of a consultation, in their order."""
    sittings = session.execute(
        select(Sitting.id, Sitting.kind, Sitting.title)
        .where(Sitting.consultation_id == consultation_id)
        .order_by(Sitting.order, Sitting.id)
    ).all()
    asked = list(
        session.scalars(
            select(Invitation.sitting_id).where(Invitation.sitting_id.in_([row.id for row in sittings]))
        )
    )
    return [OccasionRow(row.id, row.kind, row.title, asked.count(row.id)) for row in sittings]


def guests(session: Session, consultation_id: UUID, sitting_id: UUID) -> list[GuestRow]:
    """Who was asked to a sitting, in their order."""
    found = facts.invitations(session, consultation_id, sitting=str(sitting_id))
    return [
        GuestRow(one.id, one.named, one.reply, one.sent_on, one.replied_on, one.remark)
        for one in found.guests
    ]


def somebody(session: Session, consultation_id: UUID, name: str) -> UUID:
    """A delegate or another one who takes part, by a part of his name. Refusal: nobody, or several."""
    folded = name.casefold().strip()
    people = facts.consultation(session, consultation_id).people()
    found = [one.id for one in people if any(folded in said.casefold() for said in one.name.values())]
    if len(found) != 1:
        template = "Several people are called '{name}'." if found else "Nobody there is called '{name}'."
        raise Refusal(template, field="people", name=name)
    return found[0]


def occasion(session: Session, consultation_id: UUID, said: str) -> UUID:
    """A sitting by a part of its name or kind; "": the first that people were asked to, else the first.

    Refusal: there is none.
    """
    folded = said.casefold().strip()
    rows = [
        row
        for row in occasions(session, consultation_id)
        if folded in row.kind.value or any(folded in words.casefold() for words in row.title.values())
    ]
    if not rows:
        raise Refusal("There is no sitting '{words}'.", field="sitting", words=said)
    return next((row for row in rows if row.asked), rows[0]).id


def invite(session: Session, *, sitting_id: UUID, people: Sequence[UUID]) -> UUID:
    """Ask delegates or others who take part to a sitting; who was asked already is not asked again."""
    find(session, Sitting, sitting_id)
    rows = session.execute(
        select(Invitation.delegate_id, Invitation.participation_id).where(Invitation.sitting_id == sitting_id)
    )
    asked = {one for row in rows for one in row if one}
    fresh = [who for who in people if who not in asked]
    if not fresh:
        raise Refusal("They were asked already.", field="people")
    for who in fresh:
        record.make(session, "invitation", sitting_id=sitting_id, **{_field(session, who): who})
        session.flush()
    return sitting_id


def answer(
    session: Session, *, invitation_id: UUID, reply: Reply, on: date | None, remark: str | None = None
) -> UUID:
    """What a guest replied, and when; an awaited reply has no day."""
    row = find(session, Invitation, invitation_id)
    row.reply = reply
    row.replied_on = None if reply is Reply.AWAITED else on
    row.remark = row.remark if remark is None else remark
    return invitation_id


def mark_sent(session: Session, *, sitting_id: UUID, on: date) -> UUID:
    """The invitations to a sitting that were not sent yet went out on that day. Refusal: all were."""
    rows = list(
        session.scalars(
            select(Invitation).where(Invitation.sitting_id == sitting_id, Invitation.sent_on.is_(None))
        )
    )
    if not rows:
        raise Refusal("Every invitation to it was sent already.")
    for row in rows:
        row.sent_on = on
    return sitting_id


def _field(session: Session, who: UUID) -> str:
    delegate = session.get(Delegate, who)
    if delegate is not None and not delegate.withdrawn:
        return "delegate_id"
    find(session, Participation, who)
    return "participation_id"
