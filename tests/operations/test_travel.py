"""Those who come: by which plane, in which hotel, in which car, and by whom they are greeted."""

from datetime import UTC, date, datetime, time
from functools import partial
from typing import Any
from uuid import UUID

import pytest

from protocoldesk.office import Office
from protocoldesk.operations import delegation, record, travel
from protocoldesk.operations.facts.travel import motorcade
from protocoldesk.records.errors import Refusal
from protocoldesk.records.travel import Car, CarSeat, Journey, Stay
from protocoldesk.records.values.words import CarPlace, CarUse, Travel
from tests.operations import demo
from tests.operations.programming import car, delegate, journey, side, stay

DAY = date(2026, 2, 11)


def act(office: Office, verb: Any, **given: Any) -> UUID:
    return office.do("Act", partial(verb, **given))


@pytest.fixture
def empty(office: Office) -> Office:
    """The second session, with nobody on the way and no car."""
    for kind in (Car, CarSeat, Journey, Stay):
        for row in demo.every(office, kind):
            if demo.every(office, kind, id=row.id):
                act(office, record.withdraw, kind=kind.__tablename__, record_id=row.id)
    return office


def seats(office: Office) -> list[tuple[int, str, str]]:
    """Number of the car, place, and who has it."""
    found = office.read(partial(motorcade, consultation_id=demo.ref(office)))
    return [
        (one.number, seat.place, seat.named.name["en"] if seat.named else "")
        for one in found.cars
        for seat in one.passengers
    ]


def test_a_journey_is_timed_by_the_clock_of_the_port(empty: Office) -> None:
    made = journey(empty)
    act(empty, travel.set_time, journey_id=made, day=DAY, at=time(10, 5))
    row = demo.one(empty, Journey, id=made)
    assert (row.at, row.zone) == (datetime(2026, 2, 11, 3, 5, tzinfo=UTC), "Asia/Phnom_Penh")
    with pytest.raises(Refusal, match="on which day"):
        act(empty, travel.set_time, journey_id=made, day=None, at=time(10))


def test_a_stay_goes_from_the_arrival_to_the_departure(empty: Office) -> None:
    for way, day in ((Travel.ARRIVAL, DAY), (Travel.DEPARTURE, date(2026, 2, 14))):
        made = journey(empty, way)
        act(empty, travel.set_time, journey_id=made, day=day, at=time(10))
    booked = demo.one(empty, Stay, id=act(empty, travel.stay, delegate_id=delegate(empty, 1)))
    assert (booked.first_night, booked.last_day) == (DAY, date(2026, 2, 14))


def test_without_journeys_a_stay_begins_on_the_night_before(empty: Office) -> None:
    booked = demo.one(empty, Stay, id=act(empty, travel.stay, delegate_id=delegate(empty, 1)))
    assert (booked.first_night, booked.last_day) == (DAY, date(2026, 2, 12))


def test_the_others_of_a_delegation_stay_in_the_same_hotel(empty: Office) -> None:
    like = stay(empty)
    act(empty, record.change, kind="stay", record_id=like, hotel="Riverside")
    act(empty, travel.lodge_together, stay_id=like)
    assert {row.hotel for row in demo.every(empty, Stay)} == {"Riverside"}
    assert len(demo.every(empty, Stay)) == 2


def test_the_principal_car_comes_first_and_flies_the_flag_of_the_guest(empty: Office) -> None:
    car(empty, CarUse.DELEGATION)
    car(empty)
    found = empty.read(partial(motorcade, consultation_id=demo.ref(empty)))
    assert [(one.number, one.use, one.flag.code if one.flag else "") for one in found.cars] == [
        (1, CarUse.PRINCIPAL, "ca"),
        (2, CarUse.DELEGATION, ""),
    ]


def test_the_delegation_is_spread_over_the_cars_by_rank(empty: Office) -> None:
    car(empty, CarUse.DELEGATION)
    car(empty)
    add = partial(delegation.add_person, delegation_id=side(empty), name="Marie Roy", language="en")
    empty.do("Add", add)
    act(empty, travel.seat_all, consultation_id=demo.ref(empty))
    expected = [
        (1, CarPlace.REAR_LEFT, "MEAS Kim Heng"),
        (1, CarPlace.REAR_RIGHT, "Alan Bowman"),
        (2, CarPlace.REAR_RIGHT, "Marie Roy"),
    ]
    assert sorted(seats(empty)) == expected
    act(empty, travel.seat_all, consultation_id=demo.ref(empty))
    assert sorted(seats(empty)) == expected, "done again it changes nothing"


def test_who_is_given_another_place_leaves_the_one_that_he_had(empty: Office) -> None:
    first, second = car(empty), car(empty, CarUse.DELEGATION)
    head = delegate(empty, 1)
    act(empty, travel.seat, car_id=first, place=CarPlace.REAR_RIGHT, who=head)
    act(empty, travel.seat, car_id=second, place=CarPlace.FRONT, who=head)
    assert seats(empty) == [(2, CarPlace.FRONT, "Alan Bowman")]
    act(empty, travel.seat, car_id=second, place=CarPlace.FRONT, who=delegate(empty))
    assert seats(empty) == [(2, CarPlace.FRONT, "MEAS Kim Heng")]
    act(empty, travel.seat, car_id=second, place=CarPlace.FRONT, who=None)
    assert seats(empty) == []


def test_people_are_not_spread_over_cars_that_are_not_there(empty: Office) -> None:
    with pytest.raises(Refusal, match="Record the cars first"):
        act(empty, travel.seat_all, consultation_id=demo.ref(empty))


def test_the_checks_of_travel_are_told_together(empty: Office) -> None:
    journey(empty)
    act(empty, travel.add_car, consultation_id=demo.ref(empty), use=CarUse.DELEGATION)
    found = empty.read(partial(travel.findings, consultation_id=demo.ref(empty)))
    assert [one.check for one in found] == ["no-greeter", "flag-car"]
