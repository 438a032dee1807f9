"""Ranks: the table of a party, taken over from a shipped one and put into order."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from protocoldesk.operations.record import find
from protocoldesk.protocol.preset import shipped
from protocoldesk.records.delegation import Delegate
from protocoldesk.records.errors import Refusal
from protocoldesk.records.party import Party
from protocoldesk.records.person import Rank
from protocoldesk.records.values.text import Text
from protocoldesk.shelf import resource


def tables() -> list[str]:
    """The codes of the parties for which a table of ranks is shipped."""
    return sorted(path.stem for path in resource("ranks").glob("*.toml"))


def offered(session: Session, party_id: UUID) -> bool:
    """Whether a table of ranks is shipped for a party that has none yet."""
    party = session.get(Party, party_id)
    return party is not None and party.code in tables() and not _ranks(session, party_id)


def take(session: Session, *, party_id: UUID) -> UUID:
    """Take over the shipped table of a party, to be confirmed; Refusal: none is shipped, or it has ranks."""
    party = find(session, Party, party_id)
    table: dict[str, Any] = shipped(f"ranks/{party.code}")
    if not table:
        name = party.short_name.best("en")
        raise Refusal("No table of ranks is shipped for {party}.", field="party_id", party=name)
    if _ranks(session, party_id):
        raise Refusal("The party has a table of ranks already.", field="party_id")
    for place, rank in enumerate(table["ranks"], 1):
        made = Rank(party_id=party_id, name=Text(rank["name"]), place=place, source=table["source"])
        session.add(made)
    return party_id


def move(session: Session, *, rank_id: UUID, after: UUID | None) -> UUID:
    """Put a rank below another one of its party, or first; the places of the others follow."""
    rank = find(session, Rank, rank_id)
    rows = [row for row in _ranks(session, rank.party_id) if row.id != rank_id]
    at = next((number for number, row in enumerate(rows, 1) if row.id == after), 0)
    rows.insert(at, rank)
    for place, row in enumerate(rows, 1):
        if row.place != place:
            row.place = place
    return rank_id


def fix(session: Session, *, delegate_id: UUID, place: int | None) -> UUID:
    """Fix the place of a delegate by hand, or let the rule decide; the notified order is not touched."""
    delegate = find(session, Delegate, delegate_id)
    if place is not None and place < 1:
        raise Refusal("A place counts from 1.", field="precedence")
    delegate.precedence = place
    return delegate_id


def _ranks(session: Session, party_id: UUID | None) -> list[Rank]:
    own = select(Rank).where(Rank.party_id == party_id)
    return list(session.scalars(own.order_by(Rank.place, Rank.id)))
