"""The motorcade: who sits where in a car by rank, and how people are spread over the cars.

Right-hand traffic, as in Cambodia. No. 1 sits rear right, no. 2 rear left behind the driver, no. 3 in the
middle; the host sits left of the principal guest; the interpreter sits beside the driver (Women's Union of
Khanh Hoa, on the practice of the State Protocol Department; "Precedence in the car", fearlessadvisor.com).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from protocoldesk.protocol.facts import ConsultationFacts, Named, PartyFacts
from protocoldesk.records.values.text import EMPTY, Text
from protocoldesk.records.values.words import CarPlace, CarUse

BY_RANK: Final = (CarPlace.REAR_RIGHT, CarPlace.REAR_LEFT, CarPlace.REAR_MIDDLE, CarPlace.FRONT)
"""The places of a car, the first for the highest."""
CARRIES: Final = frozenset({CarUse.PRINCIPAL, CarUse.DELEGATION})
"""Uses of a car into which delegates are put."""

Seated = Mapping[tuple[UUID, CarPlace], UUID]
"""Who has each place of each car."""


@dataclass(frozen=True, slots=True)
class Passenger:
    """Somebody on a place of a car; `named` is None where he is in no delegation any more."""

    place: CarPlace
    named: Named | None
    id: UUID | None = None
    """The record of the seat."""


@dataclass(frozen=True, slots=True)
class CarFacts:
    """A vehicle; `number` counts from 1 in the order of the motorcade."""

    id: UUID
    number: int = 1
    use: CarUse = CarUse.DELEGATION
    plate: str = ""
    model: str = ""
    driver: str = ""
    phone: str = ""
    flag: PartyFacts | None = None
    remark: str = ""
    passengers: tuple[Passenger, ...] = ()

    def at(self, place: CarPlace) -> tuple[Passenger, ...]:
        """Who is on a place; more than one is a mistake that the checks tell."""
        return tuple(one for one in self.passengers if one.place is place)


@dataclass(frozen=True, slots=True)
class MotorcadeFacts:
    """The cars of a consultation in their order, and those for whom they are."""

    consultation: ConsultationFacts
    cars: tuple[CarFacts, ...] = ()
    riders: tuple[Named, ...] = ()
    """The delegates of the visiting side by rank, without those who do not come."""
    interpreters: tuple[Named, ...] = ()
    host: Named | None = None
    """Who sits beside the principal guest: the head of the hosting side."""
    marking: Text = EMPTY


def spread(
    cars: Sequence[CarFacts],
    riders: Sequence[UUID],
    *,
    interpreter: UUID | None = None,
    host: UUID | None = None,
) -> dict[tuple[UUID, CarPlace], UUID]:
    """Who sits where: the principal guest with the host, all others by rank over the cars behind.

    A car takes two at the back, a third and a fourth only where the cars would not do otherwise. Who finds no
    place at all is left out.
    """
    carrying = [car for car in cars if car.use in CARRIES]
    principal = next((car for car in carrying if car.use is CarUse.PRINCIPAL), None)
    people = [one for one in riders if one not in (interpreter, host)]
    seated: dict[tuple[UUID, CarPlace], UUID] = {}
    if principal is not None and people:
        with_host = [people.pop(0), *([host] if host else people[:1])]
        people = people if host else people[1:]
        seated |= {(principal.id, place): one for place, one in zip(BY_RANK, with_host, strict=False)}
    others = [car for car in carrying if car is not principal]
    first = principal or (others[0] if others else None)
    if interpreter is not None and first is not None:
        seated[first.id, CarPlace.FRONT] = interpreter
    for (car, place), one in zip(_places(others, len(people), seated), people, strict=False):
        seated[car, place] = one
    return seated


def _places(cars: Sequence[CarFacts], people: int, taken: Seated) -> Iterator[tuple[UUID, CarPlace]]:
    """The places that are used, by the cars and within each by rank."""
    for each in range(2, len(BY_RANK) + 1):
        places = [(car.id, place) for car in cars for place in BY_RANK[:each] if (car.id, place) not in taken]
        if len(places) >= people or each == len(BY_RANK):
            yield from places
            return


def seats(cars: Sequence[CarFacts]) -> int:
    """How many delegates the cars take."""
    return len(BY_RANK) * sum(car.use in CARRIES for car in cars)
