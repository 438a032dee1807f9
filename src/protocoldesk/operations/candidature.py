"""Candidatures: listed over all partners, and tied to the one that answers them."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from protocoldesk.operations.record import find
from protocoldesk.records.candidature import Candidature
from protocoldesk.records.errors import Refusal
from protocoldesk.records.party import Party
from protocoldesk.records.values.text import EMPTY, Text
from protocoldesk.records.values.when import When
from protocoldesk.records.values.words import CandidatureStatus, Exchange


@dataclass(frozen=True, slots=True)
class CandidatureRow:
    """A line of the ledger: whose candidature, whose support it is about, for what, and where it stands."""

    id: UUID
    party_id: UUID
    party_code: str
    party: Text
    partner: Text
    body: Text
    seat: Text
    term: Text
    election: When
    exchange: Exchange
    status: CandidatureStatus
    reciprocal_id: UUID | None
    may_be_named: bool
    marking: str


def rows(session: Session) -> list[CandidatureRow]:
    """Every candidature, the latest election first."""
    partner = aliased(Party)
    found = session.execute(
        select(
            Candidature.id,
            Candidature.party_id,
            Party.code,
            Party.short_name,
            partner.short_name,
            Candidature.body,
            Candidature.seat,
            Candidature.term,
            Candidature.election,
            Candidature.exchange,
            Candidature.status,
            Candidature.reciprocal_id,
            Candidature.may_be_named,
            Candidature.marking,
        )
        .join(Party, Party.id == Candidature.party_id)
        .join(partner, partner.id == Candidature.partner_id, isouter=True)
        .order_by(Candidature.id.desc())
    ).all()
    listed = [CandidatureRow(*row[:4], row[4] or EMPTY, *row[5:]) for row in found]
    return sorted(
        listed, key=lambda row: row.election.first.toordinal() if row.election.first else 0, reverse=True
    )


def link_reciprocal(session: Session, *, candidature_id: UUID, other_id: UUID) -> UUID:
    """Let two candidatures answer one another; what either answered before is answered no more."""
    if candidature_id == other_id:
        raise Refusal("A candidature does not answer itself.", field="reciprocal_id")
    first, second = (find(session, Candidature, one) for one in (candidature_id, other_id))
    if first.party_id == second.party_id:
        raise Refusal("Both are candidatures of one party; the other side's answers.", field="reciprocal_id")
    for one in (first, second):
        _let_go(session, one)
    first.reciprocal_id, second.reciprocal_id = second.id, first.id
    first.exchange = second.exchange = Exchange.RECIPROCAL
    return candidature_id


def unlink_reciprocal(session: Session, *, candidature_id: UUID) -> UUID:
    """Let a candidature answer none, and none answer it."""
    _let_go(session, find(session, Candidature, candidature_id))
    return candidature_id


def withdraw(session: Session, *, candidature_id: UUID) -> UUID:
    """Take a candidature out of sight; the one that it answered is answered no more."""
    found = find(session, Candidature, candidature_id)
    _let_go(session, found)
    found.withdrawn = True
    return candidature_id


def _let_go(session: Session, found: Candidature) -> None:
    answering = session.scalars(select(Candidature).where(Candidature.reciprocal_id == found.id))
    for one in [found, *answering]:
        if one.reciprocal_id is not None:
            one.reciprocal_id = None
            one.exchange = Exchange.UNILATERAL
