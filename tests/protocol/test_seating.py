"""Seating: the rule of each kind of table, what a lock keeps, and that no table seats anybody twice."""

from collections import Counter
from dataclasses import replace
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from protocoldesk.protocol.preset import shipped
from protocoldesk.protocol.seating import ACROSS, arranged, chairs, opposite, sequence, stands
from protocoldesk.protocol.seats import (
    Chair,
    PlanPreset,
    SeatFacts,
    SeatingFacts,
    Sitter,
    guest_above,
    presets,
)
from protocoldesk.records.values.words import Attendance, Edge, InterpreterSeat, Layout, Role
from tests.protocol.tables import GUEST, HOST, PLAN, absent, facts, seated, side, sitter

PRESETS = presets(shipped("seating"))
NOWHERE, LEFT, RIGHT, BEHIND = InterpreterSeat


def places(found: SeatingFacts, of: UUID = HOST) -> dict[int, str]:
    """The first row of a side: who sits at each place."""
    people = found.people()
    row = {seat.chair: seat.who for seat in arranged(found) if seat.chair.row == 0 and seat.chair.side == of}
    return {chair.place: people[who].named.name["en"] for chair, who in row.items() if who}


@pytest.mark.parametrize(
    ("interpreter", "first"),
    [
        (NOWHERE, [0, 1, -1, 2, -2, 3, -3]),
        (LEFT, [0, 1, -2, 2, -3, 3, -4]),
        (RIGHT, [0, 2, -1, 3, -2, 4, -3]),
        (BEHIND, [0, 1, -1, 2, -2, 3, -3]),
    ],
)
def test_ranks_go_by_turns_to_the_right_and_left_of_the_head(
    interpreter: InterpreterSeat, first: list[int]
) -> None:
    row = sequence(Layout.FACING, is_guest=False, interpreter=interpreter)
    assert [next(row) for _ in range(7)] == first


def test_the_interpreter_sits_at_the_left_of_the_head_where_the_plan_says_so() -> None:
    people = side(HOST, 2, Role.INTERPRETER)
    found = facts(replace(PLAN, interpreter=LEFT), people, side(GUEST, 1))
    assert places(found) == {0: "head", -1: "interpreter", 1: "no. 2", -2: "no. 3"}


def test_where_a_side_has_no_interpreter_no_chair_is_kept_for_one() -> None:
    found = facts(replace(PLAN, interpreter=LEFT), side(HOST, 2), side(GUEST, 1))
    assert places(found) == {0: "head", 1: "no. 2", -1: "no. 3"}


def test_the_interpreter_behind_sits_behind_the_head_and_the_note_taker_beside_him_in_china() -> None:
    people = side(HOST, 1, Role.INTERPRETER, Role.NOTE_TAKER)
    found = facts(replace(PLAN, interpreter=BEHIND), people, side(GUEST, 1), PRESETS["china"])
    row = seated(arranged(found))
    assert row[Chair(HOST, 1, 0)] == people[2].id
    assert row[Chair(HOST, 1, 1)] == people[3].id


def test_secretaries_sit_at_the_ends_of_the_table_with_wood_and_serres() -> None:
    ours, theirs = side(HOST, 1, Role.NOTE_TAKER), side(GUEST, 1, Role.NOTE_TAKER)
    row = seated(arranged(facts(PLAN, ours, theirs, PRESETS["wood-serres"])))
    assert row[Chair(None, 0, 1)] == ours[2].id
    assert row[Chair(None, 0, -1)] == theirs[2].id


def test_our_number_two_sits_diagonally_to_theirs_unless_counterparts_face() -> None:
    ours, theirs = side(HOST, 2), side(GUEST, 2)
    plain = seated(arranged(facts(PLAN, ours, theirs)))
    assert plain[Chair(HOST, 0, 1)] == ours[1].id
    assert plain[Chair(GUEST, 0, 1)] == theirs[1].id
    mirrored = seated(arranged(facts(replace(PLAN, counterparts=True), ours, theirs)))
    assert mirrored[Chair(GUEST, 0, -1)] == theirs[1].id


def test_linked_counterparts_face_each_other_whatever_their_rank() -> None:
    ours = side(HOST, 3)
    theirs = side(GUEST, 3)
    ours[1] = replace(ours[1], named=replace(ours[1].named, counterpart_id=theirs[3].id))
    found = facts(replace(PLAN, counterparts=True), ours, theirs)
    row = {who: chair for chair, who in seated(arranged(found)).items()}
    assert opposite(PLAN, HOST, GUEST, row[ours[1].id]) == row[theirs[3].id]


def test_who_finds_no_chair_at_the_table_sits_in_the_second_row() -> None:
    found = facts(replace(PLAN, chairs=3), side(HOST, 4), side(GUEST, 1))
    row = seated(arranged(found))
    assert sorted(chair.place for chair in row if chair.side == HOST and chair.row == 0) == [-1, 0, 1]
    assert sorted(chair.place for chair in row if chair.side == HOST and chair.row == 1) == [0, 1]


def test_an_even_number_of_chairs_is_made_odd_so_that_the_heads_sit_opposite() -> None:
    plan = replace(PLAN, chairs=4)
    row = [chair for chair in chairs(plan, HOST, GUEST) if chair.side == HOST]
    assert [chair.place for chair in row] == [-2, -1, 0, 1, 2]


def test_who_is_absent_gets_no_chair_nor_do_security_and_press() -> None:
    ours = side(HOST, 2, Role.SECURITY, Role.PRESS)
    ours[1] = absent(ours[1])
    assert places(facts(PLAN, ours, side(GUEST, 1))) == {0: "head", 1: "no. 3"}


def test_at_a_working_lunch_hosts_and_guests_sit_by_turns() -> None:
    plan = replace(PLAN, layout=Layout.LUNCH)
    found = facts(plan, side(HOST, 2), side(GUEST, 2))
    assert places(found, HOST) == {0: "head", 1: "no. 2", -1: "no. 3"}
    assert opposite(plan, HOST, GUEST, Chair(HOST, 0, 0)) == Chair(GUEST, 0, 0)


def test_in_a_photograph_each_side_stands_outward_from_its_head() -> None:
    found = facts(replace(PLAN, layout=Layout.PHOTO), side(HOST, 2), side(GUEST, 2))
    assert places(found, HOST) == {0: "head", -1: "no. 2", -2: "no. 3"}
    assert places(found, GUEST) == {0: "head", 1: "no. 2", 2: "no. 3"}


def test_at_a_signing_only_the_heads_sit() -> None:
    row = seated(arranged(facts(replace(PLAN, layout=Layout.SIGNING), side(HOST, 2), side(GUEST, 1))))
    assert sorted((chair.row, abs(chair.place)) for chair in row if chair.side == HOST) == [
        (0, 0),
        (1, 0),
        (1, 1),
    ]


def test_a_locked_seat_and_one_that_is_empty_on_purpose_stay() -> None:
    ours = side(HOST, 3)
    kept = (SeatFacts(Chair(HOST, 0, 2), ours[1].id, locked=True), SeatFacts(Chair(HOST, 0, 1)))
    found = facts(replace(PLAN, seats=kept), ours, side(GUEST, 1))
    assert places(found) == {2: "no. 2", 0: "head", -1: "no. 3", -2: "no. 4"}
    assert kept[1] in arranged(found)


def test_a_lock_on_a_chair_that_another_layout_has_not_is_given_up() -> None:
    ours = side(HOST, 2)
    kept = (SeatFacts(Chair(HOST, 0, 2), ours[1].id, locked=True),)
    found = facts(replace(PLAN, layout=Layout.PHOTO, seats=kept), ours, side(GUEST, 1))
    assert places(found) == {0: "head", -1: "no. 2", -2: "no. 3"}


@pytest.mark.parametrize(
    ("preset", "door", "window", "above"),
    [
        ("china", Edge.BOTTOM, Edge.NONE, True),
        ("china", Edge.TOP, Edge.NONE, False),
        ("china", Edge.RIGHT, Edge.NONE, True),
        ("china", Edge.LEFT, Edge.NONE, False),
        ("ukraine", Edge.TOP, Edge.BOTTOM, True),
        ("ukraine", Edge.BOTTOM, Edge.TOP, False),
        ("vietnam", Edge.LEFT, Edge.BOTTOM, True),
        ("vietnam", Edge.LEFT, Edge.NONE, None),
        ("russia", Edge.BOTTOM, Edge.NONE, None),
        ("china", Edge.NONE, Edge.NONE, None),
    ],
)
def test_the_doors_say_where_the_guest_is_drawn(
    preset: str, door: Edge, window: Edge, above: bool | None
) -> None:
    assert guest_above(PRESETS[preset], door, window) is above


def test_every_preset_shows_its_source_and_keeps_its_own_rule() -> None:
    assert len(PRESETS) >= 12
    for preset in PRESETS.values():
        assert len(preset.source) > 40
        assert preset.name["en"]
        assert preset.name["km"]
        above = guest_above(preset, preset.door, preset.window)
        assert above in (None, preset.guest_above), preset.key
    assert {preset.layout for preset in PRESETS.values()} == set(Layout)


def test_a_preset_of_the_office_that_says_little_is_a_plain_facing_table() -> None:
    (own,) = presets({"own": {"name": {"en": "Own"}, "layout": "round"}}).values()
    assert own == PlanPreset("own", name=own.name)


# Properties

_ROLES = st.sampled_from(
    [Role.MEMBER, Role.ADVISER, Role.INTERPRETER, Role.NOTE_TAKER, Role.SECURITY, Role.CO_HEAD]
)
_COMES = st.sampled_from([Attendance.PRESENT, Attendance.PRESENT, Attendance.EXPECTED, Attendance.ABSENT])


@st.composite
def tables(draw: st.DrawFn) -> SeatingFacts:
    people: list[list[Sitter]] = []
    for of in (HOST, GUEST):
        own = [sitter("head", of, 1, Role.HEAD)]
        own += [
            sitter(f"{at}", of, at, draw(_ROLES), attendance=draw(_COMES))
            for at in range(2, draw(st.integers(2, 14)))
        ]
        people.append(own)
    plan = replace(
        PLAN,
        layout=draw(st.sampled_from(Layout)),
        interpreter=draw(st.sampled_from(InterpreterSeat)),
        counterparts=draw(st.booleans()),
        chairs=draw(st.integers(0, 9)),
    )
    locked: dict[Chair, SeatFacts] = {}
    for one in [*people[0][1:], *people[1][1:]]:
        if draw(st.integers(0, 4)) == 0:
            chair = Chair(one.side, draw(st.integers(0, 1)), draw(st.integers(-5, 5)))
            if (chair.row, chair.place) != (0, 0):
                who = one.id if draw(st.booleans()) else None
                locked[chair] = SeatFacts(chair, who, locked=draw(st.booleans()) and who is not None)
    preset = draw(st.sampled_from(sorted(PRESETS)))
    return facts(replace(plan, seats=tuple(locked.values())), people[0], people[1], PRESETS[preset])


MANY = settings(max_examples=1000, deadline=None)


@MANY
@given(tables())
def test_nobody_is_seated_twice_and_no_chair_is_given_twice(found: SeatingFacts) -> None:
    made = arranged(found)
    assert max(Counter(seat.chair for seat in made).values()) == 1
    assert max(Counter(seat.who for seat in made if seat.who).values()) == 1


@MANY
@given(tables())
def test_the_heads_sit_opposite_or_side_by_side(found: SeatingFacts) -> None:
    where = {who: chair for chair, who in seated(arranged(found)).items()}
    ours, theirs = (where[next(one.id for one in found.sitters if one.side == of)] for of in (HOST, GUEST))
    assert (ours.row, theirs.row) == (0, 0)
    assert (ours.place, theirs.place) == (0, 0)
    if found.plan.layout in ACROSS:
        assert opposite(found.plan, HOST, GUEST, ours) == theirs


@MANY
@given(tables())
def test_what_is_locked_stays_and_nobody_absent_is_seated_anew(found: SeatingFacts) -> None:
    made = seated(arranged(found))
    for seat in (seat for seat in found.plan.seats if stands(found.plan.layout, seat.chair, GUEST)):
        if seat.locked and seat.who:
            assert made[seat.chair] == seat.who
        if not seat.who:
            assert seat.chair not in made
    locked = {seat.who for seat in found.plan.seats if seat.locked}
    away = {one.id for one in found.sitters if one.away}
    assert not away & (set(made.values()) - locked)


@MANY
@given(tables())
def test_everybody_whom_the_rule_seats_has_a_chair_and_seating_again_changes_nothing(
    found: SeatingFacts,
) -> None:
    made = arranged(found)
    people = {seat.who for seat in made}
    left = [one for one in found.sitters if one.by_rule and one.id not in people]
    assert all(one.role is Role.INTERPRETER for one in left)
    again = arranged(replace(found, plan=replace(found.plan, seats=made)))
    assert set(again) == set(made)
