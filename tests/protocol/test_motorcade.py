"""Cars: rank by rank, the host beside the guest, nobody twice; and what the checks tell."""

from dataclasses import replace
from uuid import UUID, uuid4

from hypothesis import given
from hypothesis import strategies as st

from protocoldesk.protocol.checks import driven
from protocoldesk.protocol.facts import ConsultationFacts, MechanismFacts, MeetingFacts, Named, PartyFacts
from protocoldesk.protocol.motorcade import BY_RANK, CARRIES, CarFacts, MotorcadeFacts, Passenger, spread
from protocoldesk.protocol.travel import JourneyFacts, TravelFacts
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.words import CarPlace, CarUse, Role, Travel

WHOLE = ConsultationFacts(
    MeetingFacts(uuid4(), "kh-ca-2"), MechanismFacts(uuid4(), "kh-ca", Text(en="Talks"))
)


def motorcade(*uses: CarUse) -> list[CarFacts]:
    return [CarFacts(uuid4(), number, use) for number, use in enumerate(uses, 1)]


uses = st.lists(st.sampled_from(CarUse), max_size=6)
riders = st.lists(st.uuids(version=4), unique=True, max_size=24)


@given(uses, riders, st.one_of(st.none(), st.uuids(version=4)), st.one_of(st.none(), st.uuids(version=4)))
def test_nobody_has_two_places_and_no_car_for_luggage_takes_anybody(
    of: list[CarUse], people: list[UUID], interpreter: UUID | None, host: UUID | None
) -> None:
    cars = motorcade(*of)
    seated = spread(cars, people, interpreter=interpreter, host=host)
    assert len(set(seated.values())) == len(seated)
    carrying = {car.id for car in cars if car.use in CARRIES}
    assert {car for car, _ in seated} <= carrying
    assert set(seated.values()) <= {*people, interpreter, host}


@given(uses, riders)
def test_everybody_has_a_place_where_there_are_enough(of: list[CarUse], people: list[UUID]) -> None:
    cars = motorcade(*of)
    seated = spread(cars, people)
    others = sum(car.use in CARRIES for car in cars) - (CarUse.PRINCIPAL in of)
    if len(people) <= 4 * others + (2 if CarUse.PRINCIPAL in of else 0):
        assert set(seated.values()) == set(people)


@given(uses, riders)
def test_who_is_higher_sits_in_an_earlier_car_and_there_in_a_higher_place(
    of: list[CarUse], people: list[UUID]
) -> None:
    cars = motorcade(*sorted(of, key=lambda use: use is not CarUse.PRINCIPAL))
    seated = spread(cars, people)
    places = {who: place for place, who in seated.items()}
    order = {car.id: car.number for car in cars}
    found = [(order[places[who][0]], BY_RANK.index(places[who][1])) for who in people if who in places]
    assert found == sorted(found)


def test_the_principal_guest_sits_rear_right_with_the_host_at_his_left_and_the_interpreter_before_them() -> (
    None
):
    first, second = motorcade(CarUse.PRINCIPAL, CarUse.DELEGATION)
    guests = [uuid4() for _ in range(3)]
    host, interpreter = uuid4(), uuid4()
    assert spread([first, second], guests, interpreter=interpreter, host=host) == {
        (first.id, CarPlace.REAR_RIGHT): guests[0],
        (first.id, CarPlace.REAR_LEFT): host,
        (first.id, CarPlace.FRONT): interpreter,
        (second.id, CarPlace.REAR_RIGHT): guests[1],
        (second.id, CarPlace.REAR_LEFT): guests[2],
    }


def test_without_a_host_number_two_sits_behind_the_driver() -> None:
    (car,) = motorcade(CarUse.PRINCIPAL)
    guests = [uuid4(), uuid4()]
    assert spread([car], guests) == {
        (car.id, CarPlace.REAR_RIGHT): guests[0],
        (car.id, CarPlace.REAR_LEFT): guests[1],
    }


def test_the_middle_is_taken_only_where_the_cars_would_not_do() -> None:
    cars = motorcade(CarUse.DELEGATION, CarUse.DELEGATION)
    four, five = [uuid4() for _ in range(4)], [uuid4() for _ in range(5)]
    assert {place for _, place in spread(cars, four)} == {CarPlace.REAR_RIGHT, CarPlace.REAR_LEFT}
    assert CarPlace.REAR_MIDDLE in {place for _, place in spread(cars, five)}
    assert CarPlace.FRONT not in {place for _, place in spread(cars, five)}


def somebody(name: str, role: Role = Role.MEMBER) -> Named:
    return Named(uuid4(), Text(en=name), role=role)


def said(facts: MotorcadeFacts) -> list[str]:
    return [one.sentence for one in driven.check(facts)]


def test_the_checks_tell_who_is_in_two_cars_and_who_is_in_none() -> None:
    guest, other = somebody("Alan Bowman", Role.HEAD), somebody("Jean Roy")
    flag = PartyFacts(uuid4(), "ca")
    one, two = motorcade(CarUse.PRINCIPAL, CarUse.DELEGATION)
    seat = Passenger(CarPlace.REAR_RIGHT, guest)
    cars = (replace(one, flag=flag, passengers=(seat,)), replace(two, passengers=(seat,)))
    assert said(MotorcadeFacts(WHOLE, cars, (guest, other))) == [
        "Alan Bowman is in more than one car: 1, 2.",
        "Jean Roy has no place in a car.",
    ]


def test_the_checks_tell_two_on_one_place_who_is_gone_and_a_missing_flag() -> None:
    (car,) = motorcade(CarUse.PRINCIPAL)
    people = tuple(Passenger(CarPlace.FRONT, one) for one in (somebody("A"), None))
    assert said(MotorcadeFacts(WHOLE, (replace(car, passengers=people),))) == [
        "Car 1 has 2 people on one place.",
        "Car 1 holds somebody who does not come.",
        "No car flies the flag of the guest.",
    ]


def test_the_checks_count_more_people_than_seats() -> None:
    cars = tuple(motorcade(CarUse.PRINCIPAL, CarUse.LUGGAGE))
    people = tuple(somebody(str(number)) for number in range(5))
    assert said(MotorcadeFacts(WHOLE, cars, people))[0] == "5 people come, and the cars take 4."
    assert said(MotorcadeFacts(WHOLE, (), people)) == [], "nobody said that there are to be cars"


def test_somebody_greets_a_head_of_delegation() -> None:
    head, member = somebody("Alan Bowman", Role.HEAD), somebody("Jean Roy")
    journeys = (
        JourneyFacts(uuid4(), head, Travel.ARRIVAL),
        JourneyFacts(uuid4(), head, Travel.DEPARTURE),
        JourneyFacts(uuid4(), member, Travel.ARRIVAL),
    )
    assert [one.sentence for one in driven.arrivals(TravelFacts(WHOLE, journeys))] == [
        "Nobody is to greet Alan Bowman."
    ]
    met = replace(journeys[0], greeter_name="Chief of Protocol")
    assert driven.arrivals(TravelFacts(WHOLE, (met,))) == []
