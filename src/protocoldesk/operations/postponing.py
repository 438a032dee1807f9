"""Postponing: what moves with the date or the place of a consultation, and what outside it is affected."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from protocoldesk.operations import facts
from protocoldesk.operations.agenda import zone_at, zone_of
from protocoldesk.operations.record import find
from protocoldesk.protocol import note
from protocoldesk.records.consultation import Consultation, Sitting
from protocoldesk.records.delegation import Delegate, Delegation
from protocoldesk.records.letter import Invitation, Letter
from protocoldesk.records.person import Person
from protocoldesk.records.printing import Printing
from protocoldesk.records.programme import ProgrammeLine, Task
from protocoldesk.records.travel import Car, Journey, Stay
from protocoldesk.records.values.text import EMPTY, Text
from protocoldesk.records.values.when import DATED, When
from protocoldesk.records.values.words import Direction, Notifies


@dataclass(frozen=True, slots=True)
class Affected:
    """Something outside the consultation's own record that says its date or its place."""

    kind: str
    """The kind of the record: "printing", "stay", "journey", "car", "letter", "invitation"."""
    id: UUID
    template: str
    """An English sentence with `values` in it, which a window says in its own language."""
    values: Mapping[str, Any] = field(default_factory=dict[str, Any], hash=False)

    @property
    def sentence(self) -> str:
        """The plain English sentence."""
        said = {
            name: value.best("en") if isinstance(value, Text) else value
            for name, value in self.values.items()
        }
        return self.template.format(**said)


def affected(session: Session, consultation_id: UUID) -> list[Affected]:
    """Every paper that went out, every booking and every letter that a new date or place makes untrue."""
    find(session, Consultation, consultation_id)
    return [
        *_papers(session, consultation_id),
        *_letters(session, consultation_id),
        *_invitations(session, consultation_id),
        *_stays(session, consultation_id),
        *_journeys(session, consultation_id),
        *_cars(session, consultation_id),
    ]


def shift(session: Session, *, consultation_id: UUID, days: int) -> UUID:
    """Move sittings, programme lines, and tasks with days of their own by so many days, at the same hour."""
    consultation = find(session, Consultation, consultation_id)
    zone = zone_at(session, consultation)
    moved: list[Sitting | ProgrammeLine] = [
        *session.scalars(select(Sitting).where(Sitting.consultation_id == consultation_id)),
        *session.scalars(select(ProgrammeLine).where(ProgrammeLine.consultation_id == consultation_id)),
    ]
    for row in moved:
        own = (row.zone if isinstance(row, Sitting) else "") or zone
        row.begins, row.ends = (later(moment, days, own) for moment in (row.begins, row.ends))
        if isinstance(row, Sitting):
            row.dates = later_dates(row.dates, days)
    for task in session.scalars(
        select(Task).where(
            Task.consultation_id == consultation_id, Task.due.is_not(None), Task.done_on.is_(None)
        )
    ):
        task.due = task.due + timedelta(days=days) if task.due else None
    return consultation_id


def move_place(session: Session, *, consultation_id: UUID, city: Text | None, venue: Text | None) -> UUID:
    """Let a consultation take place elsewhere; sittings that were at its city or venue go with it."""
    consultation = find(session, Consultation, consultation_id)
    sittings = session.scalars(select(Sitting).where(Sitting.consultation_id == consultation_id)).all()
    if city is not None:
        for row in (row for row in sittings if row.city and row.city == consultation.city):
            row.city = city
        consultation.city, consultation.city_km_kind = city, EMPTY
    if venue is not None:
        for row in (row for row in sittings if row.place and row.place == consultation.venue):
            row.place = venue
        consultation.venue = venue
    return consultation_id


def later(moment: datetime | None, days: int, zone: str) -> datetime | None:
    """The same hour of the place so many days later, whatever its summer time does."""
    if moment is None:
        return None
    local = moment.astimezone(zone_of(zone)).replace(tzinfo=None) + timedelta(days=days)
    return local.replace(tzinfo=zone_of(zone)).astimezone(UTC)


def later_dates(dates: When, days: int) -> When:
    """Dates so many days later; what is known as a month only, or in words, stays."""
    if dates.kind not in DATED or dates.as_printed().kind is not dates.kind or dates.first is None:
        return dates
    more = timedelta(days=days)
    return replace(dates, first=dates.first + more, last=dates.last + more if dates.last else None)


def days_between(before: When, after: When) -> int:
    """By how many days the first day moves; 0 where one of the two is not known to the day."""
    if before.first is None or after.first is None:
        return 0
    return (after.first - before.first).days


# What is affected


def _papers(session: Session, consultation_id: UUID) -> Iterator[Affected]:
    rows = session.scalars(
        select(Printing)
        .where(Printing.consultation_id == consultation_id, Printing.settled.is_(False))
        .order_by(Printing.at.desc(), Printing.id.desc())
    )
    met: set[tuple[str, ...]] = set()
    for row in rows:
        key = (row.paper, row.language, row.options, str(row.plan_id), str(row.letter_id))
        if key not in met:
            met.add(key)
            values = {"paper": row.paper, "language": row.language, "day": _day(row.at)}
            yield Affected("printing", row.id, "{paper} in {language}, which went out on {day}", values)


def _letters(session: Session, consultation_id: UUID) -> Iterator[Affected]:
    """Letters that notify a date, and letters of ours, drafts too, whose text says one."""
    told = (Notifies.DATES, Notifies.TRAVEL)
    query = select(Letter).where(Letter.consultation_id == consultation_id).order_by(Letter.dated, Letter.id)
    for row in session.scalars(query).all():
        if row.notifies not in told and not _says_a_day(session, row):
            continue
        values = {"kind": row.kind, "number": row.our_number or row.their_number, "subject": row.subject}
        yield Affected("letter", row.id, "{kind} {number}: {subject}", values)


def _says_a_day(session: Session, row: Letter) -> bool:
    if row.direction is not Direction.OUT or not row.text:
        return False
    found = facts.letter(session, row.id)
    return note.says_the_day(found) or note.says_another_day(found)


def _invitations(session: Session, consultation_id: UUID) -> Iterator[Affected]:
    rows = session.execute(
        select(Invitation, Sitting.title, Sitting.kind)
        .join(Sitting, Sitting.id == Invitation.sitting_id)
        .where(Sitting.consultation_id == consultation_id, Invitation.sent_on.is_not(None))
        .order_by(Invitation.order, Invitation.id)
    )
    sent: dict[tuple[UUID, date | None], list[tuple[UUID, Any]]] = {}
    for row, title, kind in rows:
        sent.setdefault((row.sitting_id, row.sent_on), []).append((row.id, title or kind))
    for (_, day), asked in sent.items():
        values = {"sitting": asked[0][1], "day": day, "count": len(asked)}
        yield Affected("invitation", asked[0][0], "Invitations to {sitting}, sent on {day}: {count}", values)


def _stays(session: Session, consultation_id: UUID) -> Iterator[Affected]:
    names = _names(session, consultation_id)
    query = select(Stay).where(Stay.delegate_id.in_(names)).order_by(Stay.first_night, Stay.id)
    for row in session.scalars(query):
        values = {"name": names[row.delegate_id], "hotel": row.hotel, "booking": row.booking}
        yield Affected("stay", row.id, "{name}: {hotel} {booking}", values)


def _journeys(session: Session, consultation_id: UUID) -> Iterator[Affected]:
    names = _names(session, consultation_id)
    query = select(Journey).where(Journey.delegate_id.in_(names)).order_by(Journey.at, Journey.id)
    for row in session.scalars(query):
        values = {"name": names[row.delegate_id], "way": row.way, "carrier": row.carrier}
        yield Affected("journey", row.id, "{name}: {way} {carrier}", values)


def _cars(session: Session, consultation_id: UUID) -> Iterator[Affected]:
    query = select(Car).where(Car.consultation_id == consultation_id).order_by(Car.order, Car.id)
    for row in session.scalars(query):
        values = {"use": row.use, "plate": row.plate, "driver": row.driver}
        yield Affected("car", row.id, "Car for {use}: {plate} {driver}", values)


def _names(session: Session, consultation_id: UUID) -> dict[UUID, Text]:
    rows = session.execute(
        select(Delegate.id, Delegate.name, Person.name)
        .join(Delegation, Delegation.id == Delegate.delegation_id)
        .outerjoin(Person, Person.id == Delegate.person_id)
        .where(Delegation.consultation_id == consultation_id)
    )
    return {delegate_id: Text({**(person or {}), **name}) for delegate_id, name, person in rows}


def _day(at: datetime | None) -> date | None:
    return at.date() if at else None
