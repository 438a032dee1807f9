"""Driven: what the checks find in a motorcade and in the arrivals."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Final
from uuid import UUID

from protocoldesk.protocol.checks.finding import Finding, Place, Rule
from protocoldesk.protocol.motorcade import CARRIES, MotorcadeFacts, seats
from protocoldesk.protocol.travel import TravelFacts
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.words import HEADS, CarUse, Travel

TWICE: Final = Rule("two-cars", 0, "Everybody has one place in one car.")
SHARED: Final = Rule("one-place", 0, "A place of a car takes one person.")
GONE: Final = Rule("no-passenger", 0, "Who does not come needs no car.")
ROOM: Final = Rule("too-few-seats", 0, "There is a place for everybody who comes.")
WALKS: Final = Rule("without-car", 0, "There is a place for everybody who comes.")
FLAG: Final = Rule("flag-car", 32, "The car of the principal guest flies the flag of his country.")
GREETER: Final = Rule("no-greeter", 0, "Somebody greets the head of a delegation when he arrives.")


def check(facts: MotorcadeFacts) -> list[Finding]:
    """Every finding on a motorcade; without cars there is none."""
    if not facts.cars:
        return []
    return [*_twice(facts), *_shared(facts), *_gone(facts), *_room(facts), *_flag(facts)]


def _twice(facts: MotorcadeFacts) -> Iterator[Finding]:
    cars: dict[UUID, set[int]] = {}
    names: dict[UUID, Text] = {}
    for car in facts.cars:
        for one in car.passengers:
            if one.named is not None:
                key = one.named.person.id if one.named.person else one.named.id
                cars.setdefault(key, set()).add(car.number)
                names[key] = one.named.name
    for key, numbers in cars.items():
        if len(numbers) > 1:
            said = ", ".join(str(number) for number in sorted(numbers))
            yield TWICE.found(
                "{name} is in more than one car: {cars}.",
                at=Place(f"car/{_car(facts, max(numbers))}"),
                facts=[key, said],
                name=names[key],
                cars=said,
            )


def _shared(facts: MotorcadeFacts) -> Iterator[Finding]:
    for car in facts.cars:
        for place, count in Counter(one.place for one in car.passengers).items():
            if count > 1:
                yield SHARED.found(
                    "Car {car} has {count} people on one place.",
                    at=Place(f"car/{car.id}"),
                    facts=[car.id, place, count],
                    car=car.number,
                    count=count,
                )


def _gone(facts: MotorcadeFacts) -> Iterator[Finding]:
    for car in facts.cars:
        if any(one.named is None for one in car.passengers):
            yield GONE.found(
                "Car {car} holds somebody who does not come.",
                at=Place(f"car/{car.id}"),
                facts=[car.id],
                car=car.number,
            )


def _room(facts: MotorcadeFacts) -> Iterator[Finding]:
    room, people = seats(facts.cars), len(facts.riders)
    if people > room:
        yield ROOM.found(
            "{people} people come, and the cars take {seats}.",
            at=_whole(facts),
            facts=[people, room],
            people=people,
            seats=room,
        )
        return
    inside = {one.named.id for car in facts.cars for one in car.passengers if one.named}
    for named in facts.riders:
        if inside and named.id not in inside:
            yield WALKS.found(
                "{name} has no place in a car.", at=_whole(facts), facts=[named.id], name=named.name
            )


def _flag(facts: MotorcadeFacts) -> Iterator[Finding]:
    carrying = [car for car in facts.cars if car.use in CARRIES]
    principal = next((car for car in carrying if car.use is CarUse.PRINCIPAL), None)
    if principal is None or principal.flag is None:
        at = Place(f"car/{principal.id}") if principal else _whole(facts)
        yield FLAG.found("No car flies the flag of the guest.", at=at, facts=[at.path])


def arrivals(facts: TravelFacts) -> list[Finding]:
    """Heads of delegation whom nobody is to greet."""
    return [
        GREETER.found(
            "Nobody is to greet {name}.",
            at=Place(f"journey/{one.id}"),
            facts=[one.id, one.at],
            name=one.named.name,
        )
        for one in facts.journeys
        if one.way is Travel.ARRIVAL and one.named.role in HEADS
        if one.greeter is None and not one.greeter_name
    ]


def _whole(facts: MotorcadeFacts) -> Place:
    return Place(f"consultation/{facts.consultation.meeting.id}")


def _car(facts: MotorcadeFacts, number: int) -> UUID:
    return next(car.id for car in facts.cars if car.number == number)
