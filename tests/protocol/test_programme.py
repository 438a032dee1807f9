"""A programme by time: who is in two places, which room is used twice, what guests and press may see."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

from hypothesis import given
from hypothesis import strategies as st

from protocoldesk.protocol.checks import timed
from protocoldesk.protocol.facts import ConsultationFacts, MechanismFacts, MeetingFacts, Named, PersonFacts
from protocoldesk.protocol.programme import (
    Moment,
    Present,
    ProgrammeFacts,
    clashes,
    days,
    for_guests,
    merged,
    outside,
    overlap,
    uncovered,
)
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.words import Duty, PressAccess, SittingKind

MORNING = datetime(2026, 2, 12, 2, 0, tzinfo=UTC)
"""Nine o'clock in Phnom Penh."""


def somebody(name: str = "MEAS Kim Heng") -> Named:
    return Named(uuid4(), Text(en=name), person=PersonFacts(uuid4(), Text(en=name)))


def moment(begins: int, minutes: int | None = 30, *who: Named, place: str = "Hall", **more: object) -> Moment:
    """A line that begins so many minutes after nine."""
    start = MORNING + timedelta(minutes=begins)
    end = start + timedelta(minutes=minutes) if minutes is not None else None
    people = tuple(Present(one) for one in who)
    return replace(
        Moment(
            uuid4(),
            "programme_line",
            Text(en=f"Line at {begins}"),
            begins=start,
            ends=end,
            zone="Asia/Phnom_Penh",
            place=Text(en=place),
            people=people,
        ),
        **more,
    )


def facts(*moments: Moment, journeys: tuple[Moment, ...] = ()) -> ProgrammeFacts:
    meeting = MeetingFacts(uuid4(), "kh-ca-2")
    whole = ConsultationFacts(meeting, MechanismFacts(uuid4(), "kh-ca", Text(en="Talks")))
    return ProgrammeFacts(whole, merged(moments), journeys)


def keys(found: ProgrammeFacts) -> list[str]:
    return [one.check for one in timed.check(found)]


def test_one_person_in_two_places_is_flagged_with_both() -> None:
    head = somebody()
    found = facts(moment(0, 60, head), moment(30, 30, head, place="Garden"))
    (told,) = timed.check(found)
    assert (told.check, told.number) == ("two-places", 34)
    assert told.sentence == "MEAS Kim Heng is wanted in two places at 09:30: Line at 0; Line at 30."
    assert told.place.startswith("programme_line/")


def test_who_leaves_as_the_next_begins_is_in_time() -> None:
    head = somebody()
    assert keys(facts(moment(0, 30, head), moment(30, 30, head, place="Garden"))) == []


def test_a_delegate_who_is_named_as_a_host_too_is_one_person() -> None:
    head = somebody()
    host = replace(head, id=uuid4())
    assert keys(facts(moment(0, 60, head), moment(30, 30, host, place="Garden"))) == ["two-places"]


def test_two_things_at_one_time_in_one_room_are_flagged_once_for_the_room() -> None:
    head = somebody()
    assert keys(facts(moment(0, 60, head), moment(30, 30, head, place=" hall "))) == ["place-twice"]


def test_a_line_of_a_sitting_is_a_part_of_it() -> None:
    head = somebody()
    plenary = moment(0, 120, head, kind="sitting", sitting_kind=SittingKind.PLENARY)
    photograph = moment(10, 5, head, place="Stairs", sitting_id=plenary.id)
    assert keys(facts(plenary, photograph)) == []


def test_two_working_groups_of_one_plenary_cannot_share_a_head() -> None:
    head, plenary = somebody(), uuid4()
    groups = [
        moment(0, 60, head, place=place, kind="sitting", sitting_id=plenary) for place in ("Room A", "Room B")
    ]
    assert keys(facts(*groups)) == ["two-places"]


def test_who_greets_at_the_airport_cannot_be_at_the_table() -> None:
    greeter = somebody("SOK Dara")
    arrival = moment(15, None, greeter, place="Airport", kind="journey")
    assert keys(facts(moment(0, 60, greeter), journeys=(arrival,))) == ["two-places"]
    later = replace(arrival, begins=MORNING + timedelta(minutes=60))
    assert keys(facts(moment(0, 60, greeter), journeys=(later,))) == []


def test_two_planes_may_land_at_one_airport() -> None:
    pair = tuple(moment(0, None, somebody(), place="Airport", kind="journey") for _ in range(2))
    assert keys(facts(journeys=pair)) == []


def test_a_line_outside_its_sitting_is_told_with_it() -> None:
    plenary = moment(0, 60, kind="sitting", sitting_kind=SittingKind.PLENARY, title=Text())
    early, late = moment(-10, 5, sitting_id=plenary.id), moment(55, 10, sitting_id=plenary.id)
    inside = moment(50, 10, sitting_id=plenary.id)
    found = facts(plenary, early, late, inside)
    assert [line.id for line, _ in outside(found)] == [early.id, late.id]
    assert timed.check(found)[0].sentence == "Line at -10 lies outside the time of plenary."


def test_the_press_is_not_asked_to_what_is_marked_nor_to_what_belongs_to_it() -> None:
    plenary = moment(0, 60, kind="sitting", marking="restricted", press=PressAccess.CLOSED)
    photograph = moment(0, 5, sitting_id=plenary.id, press=PressAccess.POOL)
    assert [one.id for one in uncovered(facts(plenary, photograph))] == [photograph.id]
    assert uncovered(facts(replace(plenary, marking=""), photograph)) == []


def test_guests_see_nothing_internal_or_marked_nor_what_belongs_to_it() -> None:
    group = moment(0, 60, kind="sitting", marking="restricted")
    of_it = moment(60, 30, kind="sitting", sitting_id=group.id)
    cue = moment(65, 5, sitting_id=of_it.id)
    ours, plain = moment(5, 5, internal=True), moment(10, 5)
    assert list(for_guests((group, of_it, cue, ours, plain))) == [plain]


def test_days_are_those_of_the_place_and_what_has_no_time_stands_last() -> None:
    late = moment(15 * 60 + 30)  # half past midnight in Phnom Penh, the day before in UTC
    unknown = replace(moment(0), begins=None, ends=None)
    found = days(merged((unknown, late, moment(0))))
    assert [(day.isoformat() if day else None, len(moments)) for day, moments in found] == [
        ("2026-02-12", 1),
        ("2026-02-13", 1),
        (None, 1),
    ]


PEOPLE = [somebody(f"Person {number}") for number in range(4)]
moments = st.builds(
    lambda begins, minutes, who, place: moment(begins, minutes, *(PEOPLE[one] for one in who), place=place),
    st.integers(0, 200),
    st.one_of(st.none(), st.integers(1, 90)),
    st.sets(st.integers(0, 3)),
    st.sampled_from(["Hall", "Garden", "Stairs"]),
)


@given(st.lists(moments, max_size=8))
def test_every_person_who_is_wanted_twice_is_told_and_nobody_else(made: list[Moment]) -> None:
    found = facts(*made)
    told: set[tuple[UUID, frozenset[UUID]]] = {
        (one.person.key, frozenset({one.first.id, one.second.id}))
        for one in clashes(found)
        if one.person is not None
    }
    expected = {
        (present.key, frozenset({first.id, second.id}))
        for first in made
        for second in made
        if first.id < second.id and overlap(first, second) and first.place != second.place
        for present in first.people
        if present.key in {one.key for one in second.people}
    }
    assert told == expected


@given(st.lists(moments, max_size=8))
def test_merging_loses_nothing_and_goes_by_time(made: list[Moment]) -> None:
    found = merged(made)
    assert {one.id for one in found} == {one.id for one in made}
    times = [one.begins for one in found if one.begins]
    assert times == sorted(times)


def test_duties_are_those_of_the_word_list() -> None:
    assert Present(somebody()).duty is Duty.ATTENDS
