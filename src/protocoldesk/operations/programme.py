"""The programme: lines put down, timed, and given the people whom they need."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from protocoldesk.operations.agenda import zone_at, zone_of
from protocoldesk.operations.facts.programme import programme
from protocoldesk.operations.record import find, place_last
from protocoldesk.protocol.checks import Finding, timed
from protocoldesk.records.consultation import Consultation, Sitting
from protocoldesk.records.delegation import Delegate, Participation
from protocoldesk.records.errors import Refusal
from protocoldesk.records.programme import LinePerson, ProgrammeLine
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.words import Duty

QUARTER = timedelta(minutes=15)
"""What a new line takes until somebody says how long it is."""


def add(
    session: Session,
    *,
    consultation_id: UUID,
    title: Text,
    sitting_id: UUID | None = None,
    after: UUID | None = None,
) -> UUID:
    """A new line: it begins where `after`, a line or a sitting, ends; else where its sitting begins."""
    consultation = find(session, Consultation, consultation_id)
    made = ProgrammeLine(consultation_id=consultation_id, sitting_id=sitting_id, title=title)
    before = _timed(session, after)
    sitting = session.get(Sitting, sitting_id) if sitting_id else None
    if before is not None:
        made.begins = before.ends or before.begins
    elif sitting is not None:
        made.begins = sitting.begins
    elif consultation.dates.first is not None:
        made.begins = _moment(session, consultation, consultation.dates.first, time(9))
    made.ends = made.begins + QUARTER if made.begins else None
    place_last(session, made)
    session.add(made)
    return made.id


def set_times(
    session: Session, *, line_id: UUID, day: date | None, begins: time | None, ends: time | None
) -> UUID:
    """Let a line begin and end at these times of the place, on a day; None: the first day.

    An end that lies before the beginning is that of the next day. Refusal: the consultation has no day yet.
    """
    line = find(session, ProgrammeLine, line_id)
    consultation = find(session, Consultation, line.consultation_id)
    on = day or consultation.dates.first
    if begins is None and ends is not None:
        raise Refusal("Say first when it begins.", field="begins")
    if on is None and begins is not None:
        raise Refusal("Set the day of the consultation first.", field="begins")
    line.begins = _moment(session, consultation, on, begins) if on and begins else None
    last = on + timedelta(days=1) if on and begins and ends and ends < begins else on
    line.ends = _moment(session, consultation, last, ends) if last and begins and ends else None
    return line_id


def bring(session: Session, *, line_id: UUID, who: Sequence[UUID], duty: Duty = Duty.ATTENDS) -> UUID:
    """Let these delegates, or those who take part without being one, have that duty in a line, in this order.

    Whoever had that duty and is not among them has it no more; the other duties stay.
    """
    find(session, ProgrammeLine, line_id)
    standing = session.scalars(
        select(LinePerson).where(LinePerson.line_id == line_id, LinePerson.duty == duty)
    ).all()
    rows = {row.delegate_id or row.participation_id: row for row in standing}
    if list(rows) == list(who):
        return line_id
    for one, row in rows.items():
        row.withdrawn = one not in who
    for one in who:
        row = rows.get(one) or LinePerson(line_id=line_id, duty=duty, **_field(session, one))
        place_last(session, row)
        session.add(row)
        session.flush()
    return line_id


def findings(session: Session, consultation_id: UUID) -> list[Finding]:
    """What the checks find in a programme."""
    return timed.check(programme(session, consultation_id))


def _timed(session: Session, record_id: UUID | None) -> ProgrammeLine | Sitting | None:
    if record_id is None:
        return None
    return session.get(ProgrammeLine, record_id) or session.get(Sitting, record_id)


def _moment(session: Session, consultation: Consultation, day: date, at: time) -> datetime:
    return datetime.combine(day, at, zone_of(zone_at(session, consultation))).astimezone(UTC)


def _field(session: Session, who: UUID) -> dict[str, UUID]:
    delegate = session.get(Delegate, who)
    if delegate is not None and not delegate.withdrawn:
        return {"delegate_id": who}
    return {"participation_id": find(session, Participation, who).id}
