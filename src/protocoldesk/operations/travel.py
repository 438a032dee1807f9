"""Travel: arrivals and departures, hotels, access, and the cars of the motorcade with who sits in them."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from protocoldesk.operations import record
from protocoldesk.operations.agenda import zone_at, zone_of
from protocoldesk.operations.facts.travel import motorcade, travel
from protocoldesk.operations.record import find
from protocoldesk.protocol.checks import Finding, driven
from protocoldesk.protocol.motorcade import spread
from protocoldesk.records.consultation import Consultation
from protocoldesk.records.delegation import Delegate, Delegation, Participation
from protocoldesk.records.errors import Refusal
from protocoldesk.records.party import Party
from protocoldesk.records.travel import Car, CarSeat, Journey, Stay
from protocoldesk.records.values.words import CarPlace, CarUse, Travel

# Who comes and goes


def journey(session: Session, *, delegate_id: UUID, way: Travel) -> UUID:
    """A new arrival or departure of a delegate, in the zone of the place."""
    consultation = _of(session, delegate_id)
    zone = zone_at(session, consultation)
    return record.make(session, "journey", delegate_id=delegate_id, way=way, zone=zone)


def set_time(session: Session, *, journey_id: UUID, day: date | None, at: time | None) -> UUID:
    """Let a journey arrive or leave at that time of its port. Refusal: a time without a day."""
    row = find(session, Journey, journey_id)
    if day is None and at is not None:
        raise Refusal("Say first on which day.", field="day")
    moment = datetime.combine(day, at or time(), zone_of(row.zone)) if day else None
    row.at = moment.astimezone(UTC) if moment else None
    return journey_id


def stay(session: Session, *, delegate_id: UUID) -> UUID:
    """Where a delegate sleeps: from his arrival or the night before, to his departure or the last day."""
    consultation = _of(session, delegate_id)
    first, last = consultation.dates.first, consultation.dates.end
    days = _days(session, delegate_id)
    return record.make(
        session,
        "stay",
        delegate_id=delegate_id,
        first_night=days.get(Travel.ARRIVAL) or (first - timedelta(days=1) if first else None),
        last_day=days.get(Travel.DEPARTURE) or (last if first else None),
    )


def lodge_together(session: Session, *, stay_id: UUID) -> UUID:
    """Let the others of the delegation, for whom nothing is booked yet, stay where this delegate does."""
    like = find(session, Stay, stay_id)
    side = find(session, Delegate, like.delegate_id).delegation_id
    others = session.scalars(
        select(Delegate.id)
        .where(Delegate.delegation_id == side, Delegate.person_id.is_not(None))
        .order_by(Delegate.order, Delegate.id)
    ).all()
    booked = set(session.scalars(select(Stay.delegate_id).where(Stay.delegate_id.in_(others))))
    for delegate_id in (one for one in others if one not in booked):
        fields = {name: getattr(like, name) for name in ("hotel", "first_night", "last_day", "paid_by")}
        record.make(session, "stay", delegate_id=delegate_id, **fields)
    return stay_id


# Cars


def add_car(session: Session, *, consultation_id: UUID, use: CarUse) -> UUID:
    """A new car at the end of the motorcade; that of the principal guest comes first and flies his flag."""
    consultation = find(session, Consultation, consultation_id)
    principal = use is CarUse.PRINCIPAL
    flag = _guest(session, consultation) if principal else None
    made = record.make(session, "car", consultation_id=consultation_id, use=use, flag_id=flag)
    session.flush()
    return record.move(session, "car", made, None) if principal else made


def seat(session: Session, *, car_id: UUID, place: CarPlace, who: UUID | None) -> UUID:
    """Give a place of a car to somebody, who leaves the one that he had; None empties it."""
    car = find(session, Car, car_id)
    cars = select(Car.id).where(Car.consultation_id == car.consultation_id)
    rows = session.scalars(select(CarSeat).where(CarSeat.car_id.in_(cars)).order_by(CarSeat.id)).all()
    if who is not None and any((row.car_id, row.place, _who(row)) == (car_id, place, who) for row in rows):
        return car_id
    for row in rows:
        if (row.car_id, row.place) == (car_id, place) or (who is not None and _who(row) == who):
            row.withdrawn = True
    if who is not None:
        session.add(CarSeat(car_id=car_id, place=place, **_field(session, who)))
    return car_id


def seat_all(session: Session, *, consultation_id: UUID) -> UUID:
    """Spread the visiting delegation over the cars by rank; who sat somewhere before does so no more.

    Refusal: there is no car yet.
    """
    session.flush()
    found = motorcade(session, consultation_id)
    if not found.cars:
        raise Refusal("Record the cars first.")
    talking = found.interpreters[0].id if found.interpreters else None
    host = found.host.id if found.host else None
    wanted = spread(found.cars, [one.id for one in found.riders], interpreter=talking, host=host)
    rows = session.scalars(select(CarSeat).where(CarSeat.car_id.in_([car.id for car in found.cars]))).all()
    standing = {(row.car_id, row.place): row for row in rows}
    for row in rows:
        kept = standing[row.car_id, row.place] is row and wanted.get((row.car_id, row.place)) == _who(row)
        row.withdrawn = not kept
    for (car_id, place), who in wanted.items():
        row = standing.get((car_id, place))
        if row is None or row.withdrawn:
            session.add(CarSeat(car_id=car_id, place=place, **_field(session, who)))
    return consultation_id


def findings(session: Session, consultation_id: UUID) -> list[Finding]:
    """What the checks find in the arrivals and in the motorcade."""
    coming = driven.arrivals(travel(session, consultation_id))
    return [*coming, *driven.check(motorcade(session, consultation_id))]


# How it is done


def _of(session: Session, delegate_id: UUID) -> Consultation:
    side = find(session, Delegation, find(session, Delegate, delegate_id).delegation_id)
    return find(session, Consultation, side.consultation_id)


def _days(session: Session, delegate_id: UUID) -> dict[Travel, date]:
    """The days on which a delegate comes and goes, as far as they are known."""
    rows = session.scalars(select(Journey).where(Journey.delegate_id == delegate_id, Journey.at.is_not(None)))
    return {row.way: row.at.astimezone(zone_of(row.zone)).date() for row in rows if row.at}


def _guest(session: Session, consultation: Consultation) -> UUID | None:
    """The party that visits: the first side that is not the host."""
    sides = session.scalars(
        select(Delegation.party_id)
        .where(Delegation.consultation_id == consultation.id)
        .order_by(Delegation.order, Delegation.id)
    ).all()
    guest = next((party for party in sides if party != consultation.host_id), None)
    return guest if guest and session.get(Party, guest) else None


def _who(row: CarSeat) -> UUID | None:
    return row.delegate_id or row.participation_id


def _field(session: Session, who: UUID) -> dict[str, UUID]:
    delegate = session.get(Delegate, who)
    if delegate is not None and not delegate.withdrawn:
        return {"delegate_id": who}
    return {"participation_id": find(session, Participation, who).id}
