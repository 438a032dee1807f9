"""Journeys, stays and cars, read whole with the people whom they carry."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import cached_property
from uuid import UUID

from sqlalchemy.orm import Session

from protocoldesk.operations.agenda import zone_at
from protocoldesk.operations.facts.consultation import Reader, same
from protocoldesk.operations.facts.programme import highest
from protocoldesk.operations.facts.seating import order
from protocoldesk.operations.record import find
from protocoldesk.protocol.facts import DelegationFacts, Named
from protocoldesk.protocol.motorcade import CarFacts, MotorcadeFacts, Passenger
from protocoldesk.protocol.seats import AWAY
from protocoldesk.protocol.travel import AccessFacts, JourneyFacts, StayFacts, TravelFacts
from protocoldesk.records.consultation import Consultation
from protocoldesk.records.travel import Access, Car, CarSeat, Journey, Stay
from protocoldesk.records.values.words import Role


def travel(session: Session, consultation_id: UUID, **_how: object) -> TravelFacts:
    """How the delegates of a consultation come and go, by time, and where they stay."""
    return _Travel(session, find(session, Consultation, consultation_id)).travel()


def motorcade(session: Session, consultation_id: UUID, **_how: object) -> MotorcadeFacts:
    """The cars of a consultation in their order, with who sits in them and who is to."""
    return _Travel(session, find(session, Consultation, consultation_id)).motorcade()


class _Travel(Reader):
    """Reads a consultation with all that moves in it."""

    @cached_property
    def delegate_ids(self) -> list[UUID]:
        return [one.id for side in self.delegations.values() for one in side.delegates]

    @cached_property
    def cars(self) -> list[Car]:
        return self.rows(Car, Car.consultation_id == self.found.id)

    def travel(self) -> TravelFacts:
        whole = self.facts()
        journeys = sorted(self.journeys(), key=_at)
        stays = [
            same(row, StayFacts, named=self.people[row.delegate_id])
            for row in self.rows(Stay, Stay.delegate_id.in_(self.delegate_ids))
        ]
        accesses = [
            same(row, AccessFacts, named=self.people[row.delegate_id])
            for row in self.rows(Access, Access.delegate_id.in_(self.delegate_ids))
        ]
        borne = [whole.marking, *(one.named.marking for one in (*journeys, *stays, *accesses))]
        return TravelFacts(
            whole,
            tuple(journeys),
            tuple(sorted(stays, key=lambda one: (one.first_night or date.max, one.id))),
            tuple(accesses),
            highest(self.session, borne),
        )

    def journeys(self) -> Iterator[JourneyFacts]:
        zone = zone_at(self.session, self.found)
        numbers = {car.id: number for number, car in enumerate(self.cars, 1)}
        for row in self.rows(Journey, Journey.delegate_id.in_(self.delegate_ids)):
            yield JourneyFacts(
                row.id,
                self.people[row.delegate_id],
                row.way,
                row.at,
                row.zone or zone,
                row.carrier,
                row.port,
                self.people.get(row.greeter_id) if row.greeter_id else None,
                row.greeter,
                numbers.get(row.car_id) if row.car_id else None,
                row.remark,
            )

    def motorcade(self) -> MotorcadeFacts:
        whole = self.facts()
        seats = self.grouped(CarSeat, "car_id", (car.id for car in self.cars))
        cars = tuple(
            same(
                car,
                CarFacts,
                number=number,
                flag=self.parties.get(car.flag_id) if car.flag_id else None,
                passengers=tuple(self.passenger(row) for row in seats.get(car.id, [])),
            )
            for number, car in enumerate(self.cars, 1)
        )
        guest, host = _sides(whole.delegations, whole.host.id if whole.host else whole.ours)
        riding = self.ranked(guest) if guest else ()
        talking = [one for one in self.coming(host) if one.role is Role.INTERPRETER] if host else []
        talking += [one for one in riding if one.role is Role.INTERPRETER]
        heads = host.heads if host else ()
        return MotorcadeFacts(
            whole,
            cars,
            riding,
            tuple(talking),
            heads[0] if heads else None,
            highest(self.session, (whole.marking, *(one.marking for one in riding))),
        )

    def passenger(self, row: CarSeat) -> Passenger:
        who = row.delegate_id or row.participation_id
        return Passenger(row.place, self.people.get(who) if who else None, row.id)

    def ranked(self, side: DelegationFacts) -> tuple[Named, ...]:
        """Those of a side who come, by precedence; who is no person has no place in it."""
        people = {one.id: one for one in self.coming(side)}
        places = order(self.session, side.id)
        return tuple(people[place.who.id] for place in places if place.who.id in people)

    def coming(self, side: DelegationFacts) -> Iterator[Named]:
        yield from (one for one in side.delegates if one.attendance not in AWAY and one.person)


def _sides(
    sides: tuple[DelegationFacts, ...], host_id: UUID | None
) -> tuple[DelegationFacts | None, DelegationFacts | None]:
    """The visiting side and the hosting one; without a host recorded it is our own."""
    guest = next((side for side in sides if side.party.id != host_id), None)
    return guest, next((side for side in sides if side.party.id == host_id), None)


def _at(one: JourneyFacts) -> tuple[bool, float, str]:
    return one.at is None, one.at.timestamp() if one.at else 0.0, str(one.id)
