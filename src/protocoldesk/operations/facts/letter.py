"""A letter of ours, and the guests of a sitting, read whole."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from protocoldesk.operations import preset
from protocoldesk.operations.facts.consultation import Reader, same
from protocoldesk.operations.facts.withheld import betrayed
from protocoldesk.operations.record import find
from protocoldesk.protocol.facts import (
    ConsultationFacts,
    DelegationFacts,
    InstitutionFacts,
    Named,
    NumberFacts,
    PartyFacts,
)
from protocoldesk.protocol.invitation import Guest, InvitationFacts
from protocoldesk.protocol.letter import LetterFacts, Referred
from protocoldesk.records.consultation import Consultation, Sitting
from protocoldesk.records.errors import Refusal
from protocoldesk.records.letter import Invitation, Letter
from protocoldesk.records.party import Institution, Party
from protocoldesk.records.register import RegisterNumber
from protocoldesk.records.values.text import EMPTY, Text
from protocoldesk.records.values.words import Direction, NumberState, ParticipationRole


def letter(session: Session, letter_id: UUID) -> LetterFacts:
    """A letter with its consultation, both institutions, who is addressed and who signs."""
    row = find(session, Letter, letter_id)
    found = session.get(Consultation, row.consultation_id) if row.consultation_id else None
    return of(session, row, Reader(session, found) if found and not found.withdrawn else None)


def of(session: Session, row: Letter, reader: Reader | None) -> LetterFacts:
    """The same, of a row whose consultation is being read already."""
    consultation = reader.facts() if reader else None
    own = preset.ours(session)
    people = reader.people if reader else {}
    who = row.delegate_id or row.participation_id
    return same(
        row,
        LetterFacts,
        sender=_sender(session, consultation, own),
        addressee=_institution(session, row.institution_id),
        party=_party(session, row.party_id),
        named=people.get(who) if who else None,
        signer=people.get(row.signer_id) if row.signer_id else _head(consultation),
        number=_number(session, row.id),
        city=_city(session, own),
        reply_to=_referred(session, row.reply_to_id),
        betrays=tuple(betrayed(session, row, consultation)) if consultation else (),
        consultation=consultation,
    )


def thanks(session: Session, consultation_id: UUID, **_how: object) -> tuple[LetterFacts, ...]:
    """The letters of a consultation that address a person, in the order in which they were begun."""
    reader = Reader(session, find(session, Consultation, consultation_id))
    rows = session.scalars(
        select(Letter)
        .where(
            Letter.consultation_id == consultation_id,
            Letter.direction == Direction.OUT,
            Letter.delegate_id.is_not(None) | Letter.participation_id.is_not(None),
        )
        .order_by(Letter.id)
    )
    return tuple(of(session, row, reader) for row in rows)


def invitations(
    session: Session, consultation_id: UUID, *, sitting: str = "", **_how: object
) -> InvitationFacts:
    """The guests of a sitting by its id, in their order; "": of the first sitting that has any.

    Refusal: nobody was asked to it, or it is none of that consultation.
    """
    reader = Reader(session, find(session, Consultation, consultation_id))
    whole = reader.facts()
    wanted = sitting or str(_first_asked(session, consultation_id))
    found = next((one for one in whole.sittings if str(one.id) == wanted), None)
    if found is None:
        raise Refusal("Nobody was asked to a sitting of it yet.", field="sitting")
    rows = reader.rows(Invitation, Invitation.sitting_id == found.id)
    zone = found.zone or reader.found.zone
    return InvitationFacts(found, whole, _host(reader, whole, found.id), tuple(_guests(reader, rows)), zone)


def _guests(reader: Reader, rows: list[Invitation]) -> Iterator[Guest]:
    for row in rows:
        who = row.delegate_id or row.participation_id
        if who and who in reader.people:
            yield Guest(row.id, reader.people[who], row.reply, row.sent_on, row.replied_on, row.remark)


def _first_asked(session: Session, consultation_id: UUID) -> UUID | None:
    query = (
        select(Sitting.id)
        .join(Invitation, Invitation.sitting_id == Sitting.id)
        .where(Sitting.consultation_id == consultation_id)
        .order_by(Sitting.order, Sitting.id)
    )
    return session.scalar(query.limit(1))


def _host(reader: Reader, whole: ConsultationFacts, sitting_id: UUID) -> Named | None:
    """Who asks: its host by name, else the head of the side that hosts the consultation, else our own."""
    for row in reader.participation_rows:
        if row.role is ParticipationRole.HOST and row.sitting_id == sitting_id:
            return reader.people[row.id]
    hosting = whole.host.id if whole.host else whole.ours
    heads = (head for side in whole.delegations if side.party.id == hosting for head in side.heads)
    return next(heads, None)


def _head(consultation: ConsultationFacts | None) -> Named | None:
    ours = _ours(consultation)
    return ours.heads[0] if ours and ours.heads else None


def _ours(consultation: ConsultationFacts | None) -> DelegationFacts | None:
    if consultation is None:
        return None
    return next((side for side in consultation.delegations if side.party.id == consultation.ours), None)


def _sender(
    session: Session, consultation: ConsultationFacts | None, own: UUID | None
) -> InstitutionFacts | None:
    """Our foreign ministry, which writes for the state; else the institution that leads our delegation."""
    query = select(Institution.id).where(Institution.party_id == own, Institution.foreign_ministry.is_(True))
    ministry = session.scalar(query.order_by(Institution.id).limit(1)) if own else None
    if ministry:
        return _institution(session, ministry)
    ours = _ours(consultation)
    return ours.institution if ours else None


def _institution(session: Session, institution_id: UUID | None) -> InstitutionFacts | None:
    row = session.get(Institution, institution_id) if institution_id else None
    party = _party(session, row.party_id) if row else None
    return same(row, InstitutionFacts, party=party) if row and party else None


def _party(session: Session, party_id: UUID | None) -> PartyFacts | None:
    row = session.get(Party, party_id) if party_id else None
    return same(row, PartyFacts, misspellings=(), languages=tuple(row.languages.split())) if row else None


def _city(session: Session, own: UUID | None) -> Text:
    row = session.get(Party, own) if own else None
    return row.capital if row else EMPTY


def _number(session: Session, letter_id: UUID) -> NumberFacts | None:
    row = session.scalar(
        select(RegisterNumber).where(
            RegisterNumber.letter_id == letter_id, RegisterNumber.state != NumberState.VOID
        )
    )
    return same(row, NumberFacts, void=False) if row else None


def _referred(session: Session, letter_id: UUID | None) -> Referred | None:
    row = session.get(Letter, letter_id) if letter_id else None
    if row is None or row.withdrawn:
        return None
    ours = row.direction is Direction.OUT
    number = row.our_number if ours else row.their_number
    return Referred(row.kind, number or row.our_number or row.their_number, row.dated, ours)
