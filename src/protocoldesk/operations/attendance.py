"""Attendance: who of the two delegations came."""

from __future__ import annotations

from typing import NamedTuple
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from protocoldesk.operations import facts
from protocoldesk.operations.record import find
from protocoldesk.protocol.facts import ConsultationFacts, Named, PartyFacts
from protocoldesk.records.delegation import Delegate
from protocoldesk.records.values.words import Attendance


class AttendanceRow(NamedTuple):
    """A delegate of one side, with his name and title as they count on that day."""

    id: UUID
    party: PartyFacts
    named: Named
    attendance: Attendance


def rows(session: Session, consultation_id: UUID) -> list[AttendanceRow]:
    """The delegates of both sides, ours first, each side in the order that it notified."""
    return of(facts.consultation(session, consultation_id))


def of(whole: ConsultationFacts) -> list[AttendanceRow]:
    """The same, of a consultation that was read already."""
    return [
        AttendanceRow(named.id, side.party, named, named.attendance)
        for side in whole.delegations
        for named in side.delegates
    ]


def mark(session: Session, *, delegate_id: UUID, attendance: Attendance) -> UUID:
    """Say whether a delegate came."""
    find(session, Delegate, delegate_id).attendance = attendance
    return delegate_id


def mark_rest_present(session: Session, *, consultation_id: UUID) -> int:
    """Say of everybody who is still expected that he came; how many those were."""
    ids = [one.id for one in rows(session, consultation_id) if one.attendance is Attendance.EXPECTED]
    for delegate in session.scalars(select(Delegate).where(Delegate.id.in_(ids))):
        delegate.attendance = Attendance.PRESENT
    return len(ids)
