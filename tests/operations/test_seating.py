"""Seating the first session: begun from a usage, swapped, locked, seated anew, undone to the letter."""

from datetime import date
from functools import partial
from typing import Any
from uuid import UUID

import pytest

from protocoldesk.exchange.paper import look
from protocoldesk.office import Office
from protocoldesk.operations import delegation, person, preset, rank, record, seating
from protocoldesk.operations.facts.seating import order
from protocoldesk.papers.parts import Title, plain
from protocoldesk.papers.seating import drawing
from protocoldesk.protocol.precedence import Step
from protocoldesk.protocol.seats import Chair, SeatFacts
from protocoldesk.records.delegation import Delegate, Delegation
from protocoldesk.records.errors import Refusal
from protocoldesk.records.party import Party
from protocoldesk.records.person import Person, Post, Rank
from protocoldesk.records.seating import Seat
from protocoldesk.records.values.words import Edge, Layout, Role
from tests.operations import demo, tabling
from tests.operations.tabling import plan, table


def act(office: Office, verb: Any, **given: Any) -> UUID:
    return office.do("Act", partial(verb, **given))


def who_sits(office: Office, plan_id: UUID) -> dict[tuple[str, int, int], str]:
    """Party, row and place of each chair, and who has it."""
    found = table(office, plan_id)
    people, sides = found.people(), {found.host.id: "ca", found.guest.id: "kh", None: ""}
    return {
        (sides[seat.chair.side], seat.chair.row, seat.chair.place): people[seat.who].named.name["en"]
        for seat in found.plan.seats
        if seat.who
    }


def who_at(office: Office, plan_id: UUID, at: Chair) -> UUID | None:
    return next(seat.who for seat in table(office, plan_id).plan.seats if seat.chair == at)


def chair(office: Office, plan_id: UUID, place: int) -> Chair:
    return Chair(table(office, plan_id).guest.id, 0, place)


def test_a_plan_begins_with_everybody_seated_and_the_name_of_its_usage(office: Office) -> None:
    plan_id = plan(office)
    assert who_sits(office, plan_id) == {
        ("ca", 0, 0): "Alan Bowman",
        ("kh", 0, 0): "CHUM Sounry",
        ("kh", 0, 1): "Kim Chan Phirum",
        ("kh", 0, -1): "RATH Saravuth",
    }
    (row,) = office.read(partial(seating.plans, consultation_id=demo.ref(office, tabling.REF)))
    assert (row.name["en"], row.layout, row.preset) == ("Talks", Layout.FACING, "china")


def test_a_plan_wants_two_delegations_and_a_known_usage(office: Office) -> None:
    with pytest.raises(Refusal, match="There is no usage 'round'; there are: wood-serres"):
        plan(office, "round")
    session_id = demo.ref(office, tabling.REF)
    side = demo.every(office, Delegation, consultation_id=session_id)[0]
    act(office, record.withdraw, kind="delegation", record_id=side.id)
    with pytest.raises(Refusal, match="Set up the delegations of both sides first"):
        plan(office)


def test_two_who_swap_have_each_others_chair_and_undo_brings_them_back(office: Office) -> None:
    plan_id = plan(office)
    before = who_sits(office, plan_id)
    act(
        office,
        seating.swap,
        plan_id=plan_id,
        chair=chair(office, plan_id, 0),
        other=chair(office, plan_id, 1),
    )
    after = who_sits(office, plan_id)
    assert (after["kh", 0, 0], after["kh", 0, 1]) == (before["kh", 0, 1], before["kh", 0, 0])
    assert "heads-opposite" in {one.check for one in office.read(partial(seating.findings, plan_id=plan_id))}
    office.undo()
    assert who_sits(office, plan_id) == before


def test_what_is_locked_is_neither_swapped_nor_seated_anew(office: Office) -> None:
    plan_id = plan(office)
    first, second, free = (chair(office, plan_id, place) for place in (1, -1, 4))
    act(office, seating.swap, plan_id=plan_id, chair=first, other=free)
    act(office, seating.lock, plan_id=plan_id, chair=free)
    moved = who_sits(office, plan_id)["kh", 0, 4]
    for verb, given in (
        (seating.swap, {"chair": free, "other": second}),
        (seating.empty, {"chair": free}),
        (seating.seat, {"chair": free, "who": who_at(office, plan_id, second)}),
    ):
        with pytest.raises(Refusal, match="That chair is locked"):
            act(office, verb, plan_id=plan_id, **given)
    act(office, seating.reseat, plan_id=plan_id)
    assert who_sits(office, plan_id)["kh", 0, 4] == moved


def test_a_chair_kept_empty_stays_empty_until_it_is_freed(office: Office) -> None:
    plan_id = plan(office)
    first = chair(office, plan_id, 1)
    was = who_sits(office, plan_id)["kh", 0, 1]
    act(office, seating.empty, plan_id=plan_id, chair=first)
    act(office, seating.reseat, plan_id=plan_id)
    assert ("kh", 0, 1) not in who_sits(office, plan_id)
    act(office, seating.free, plan_id=plan_id, chair=first)
    act(office, seating.reseat, plan_id=plan_id)
    assert who_sits(office, plan_id)["kh", 0, 1] == was
    with pytest.raises(Refusal, match="That chair is not kept empty"):
        act(office, seating.free, plan_id=plan_id, chair=first)


def test_who_takes_part_without_being_a_delegate_can_have_a_chair(office: Office) -> None:
    plan_id = plan(office)
    guest = next(one for one in table(office, plan_id).unseated() if "Epp" in one.named.name["en"])
    act(office, seating.seat, plan_id=plan_id, chair=Chair(None, 0, 1), who=guest.id)
    assert who_sits(office, plan_id)["", 0, 1] == "Weldon Epp"
    assert guest.id not in {one.id for one in table(office, plan_id).unseated()}


def test_seating_anew_writes_only_what_changes(office: Office) -> None:
    plan_id = plan(office)
    before = {row.id: row.version for row in demo.every(office, Seat, plan_id=plan_id)}
    act(office, seating.reseat, plan_id=plan_id)
    assert {row.id: row.version for row in demo.every(office, Seat, plan_id=plan_id)} == before


def test_a_door_puts_the_guest_where_the_usage_wants_him(office: Office) -> None:
    plan_id = plan(office)
    assert table(office, plan_id).plan.guest_above
    act(office, seating.set_options, plan_id=plan_id, door=Edge.TOP)
    assert not table(office, plan_id).plan.guest_above
    for options in ({"colour": "red"}, {"chairs": -1}, {"chairs": 100}):
        with pytest.raises(Refusal):
            act(office, seating.set_options, plan_id=plan_id, **options)


def test_flags_are_to_be_checked_again_where_the_flag_of_a_side_changes(office: Office) -> None:
    plan_id = plan(office)
    act(office, seating.check_flags, plan_id=plan_id, by=demo.OFFICER)
    assert table(office, plan_id).plan.flags_checked
    canada = demo.one(office, Party, code="ca").id
    act(office, record.change, kind="party", record_id=canada, code="eu")
    assert not table(office, plan_id).plan.flags_checked


def test_another_usage_keeps_the_name_that_the_officer_gave(office: Office) -> None:
    plan_id = plan(office)
    act(office, seating.choose_preset, plan_id=plan_id, preset="signing")
    assert table(office, plan_id).plan.name["en"] == "Signing ceremony"
    act(
        office,
        record.say,
        kind="seating_plan",
        record_id=plan_id,
        field="name",
        language="en",
        words="Opening",
    )
    act(office, seating.choose_preset, plan_id=plan_id, preset="photo")
    assert table(office, plan_id).plan.name["en"] == "Opening"


def test_the_overview_counts_what_is_open_at_each_table(office: Office) -> None:
    meeting = demo.ref(office, tabling.REF)
    assert office.read(partial(seating.points, consultation_id=meeting)) == []
    plan_id = plan(office)
    count = len(office.read(partial(seating.findings, plan_id=plan_id)))
    ((found, name, counted),) = office.read(partial(seating.points, consultation_id=meeting))
    assert (found, name["en"], counted) == (plan_id, "Talks", count)
    swapped = {"chair": chair(office, plan_id, 1), "other": chair(office, plan_id, 0)}
    act(office, seating.swap, plan_id=plan_id, **swapped)
    ((*_, more),) = office.read(partial(seating.points, consultation_id=meeting))
    assert more > count


# Precedence


def places(office: Office) -> list[tuple[str, Step]]:
    side = next(
        one
        for one in demo.every(office, Delegation, consultation_id=demo.ref(office, tabling.REF))
        if one.party_id == demo.one(office, Party, code="kh").id
    )
    found = office.read(partial(order, delegation_id=side.id))
    return [(place.who.name["en"], place.step) for place in found]


def test_ranks_decide_who_comes_first_and_the_notified_list_stays(office: Office) -> None:
    tabling.ranks(office)
    notified = [row.order for row in demo.every(office, Delegate)]
    high = next(one for one in demo.every(office, Rank) if one.name["en"] == "Secretary of State")
    post = demo.named(office, Post, "Honorary Consul", "title")
    act(office, record.change, kind="post", record_id=post.id, rank_id=high.id)
    assert [name for name, _ in places(office)][1].endswith("Phirum")
    assert places(office)[2][1] is Step.RANK
    assert [row.order for row in demo.every(office, Delegate)] == notified


def test_a_place_fixed_by_hand_is_said_to_be(office: Office) -> None:
    delegate = next(
        one
        for one in demo.every(office, Delegate)
        if one.person_id == demo.named(office, Person, "RATH Saravuth").id
    )
    act(office, rank.fix, delegate_id=delegate.id, place=1)
    assert places(office)[0] == ("RATH Saravuth", Step.FIXED)
    act(office, rank.fix, delegate_id=delegate.id, place=None)
    assert places(office)[0][0] == "CHUM Sounry"
    with pytest.raises(Refusal, match="counts from 1"):
        act(office, rank.fix, delegate_id=delegate.id, place=0)


def test_a_table_of_ranks_is_taken_over_once_and_to_be_confirmed(office: Office) -> None:
    rows = sorted(tabling.ranks(office), key=lambda row: row.place)
    assert [row.place for row in rows] == list(range(1, len(rows) + 1))
    assert rows[0].name["km"] == "នាយករដ្ឋមន្ត្រី"
    assert not any(row.confirmed for row in rows)
    assert all("To be confirmed" in row.source for row in rows)
    with pytest.raises(Refusal, match="has a table of ranks already"):
        act(office, rank.take, party_id=tabling.party(office))
    france = act(office, record.make, kind="party", code="fr")
    with pytest.raises(Refusal, match="No table of ranks is shipped"):
        act(office, rank.take, party_id=france)
    assert rank.tables() == ["ca", "kh"]


def test_a_rank_that_is_moved_pushes_the_others(office: Office) -> None:
    rows = sorted(tabling.ranks(office), key=lambda row: row.place)
    act(office, rank.move, rank_id=rows[3].id, after=rows[0].id)
    after = sorted(demo.every(office, Rank), key=lambda row: row.place)
    assert [row.id for row in after[:4]] == [rows[0].id, rows[3].id, rows[1].id, rows[2].id]
    assert [row.place for row in after] == list(range(1, len(rows) + 1))


def test_a_new_delegate_is_seated_when_the_table_is_seated_anew(office: Office) -> None:
    plan_id = plan(office)
    side = table(office, plan_id).host.id
    act(office, delegation.add_person, delegation_id=side, name="Anne Lavoie", language="en")
    assert next(one.named.name["en"] for one in table(office, plan_id).unseated()) == "Anne Lavoie"
    act(office, seating.reseat, plan_id=plan_id)
    assert who_sits(office, plan_id)["ca", 0, 1] == "Anne Lavoie"
    assert all(isinstance(seat, SeatFacts) for seat in table(office, plan_id).plan.seats)


def test_the_plans_of_a_paper_are_all_or_the_one_that_was_named(office: Office) -> None:
    session_id = demo.ref(office, tabling.REF)

    def printed(plan: str = "") -> list[str]:
        paper = office.paper("seating", session_id, "en", plan=plan)
        return [part.text.partition(":")[0] for part in paper.parts if isinstance(part, Title)]

    with pytest.raises(Refusal, match="There is no seating plan yet"):
        printed()
    first, second = plan(office), plan(office, "signing")
    assert printed() == ["Talks", "Signing ceremony"]
    assert printed(str(second)) == ["Signing ceremony"]
    assert printed("Talks") == ["Talks"]
    assert printed(str(first)) == ["Talks"]
    with pytest.raises(Refusal, match="There is no seating plan 'Lunch'"):
        printed("Lunch")


def test_an_alternate_ranks_as_the_one_whom_he_stands_for(office: Office) -> None:
    """By himself he stands before every member; in the place of a note-taker he does not."""
    tabling.ranks(office)
    last, before = (name for name, _ in reversed(places(office)[-2:]))
    rows = {row.id: row for row in demo.every(office, Delegate)}
    found = {name: key for key, name in delegate_names(office).items() if key in rows}
    act(office, record.change, kind="delegate", record_id=found[last], role=Role.ALTERNATE)
    act(office, record.change, kind="delegate", record_id=found[before], role=Role.NOTE_TAKER)
    assert [name for name, _ in places(office)[1:]] == [last, before]
    act(office, delegation.stand_for, delegate_id=found[last], other_id=found[before])
    assert places(office)[-1] != (before, Step.ROLE)


def delegate_names(office: Office) -> dict[UUID | None, str]:
    """Everybody at the table, by delegate."""
    return {key: sitter.named.name["en"] for key, sitter in table(office, plan(office)).people().items()}


def test_a_side_that_notified_its_list_is_seated_in_that_order(office: Office) -> None:
    """Whatever the rule says of it; the rule is only compared."""
    tabling.ranks(office)
    by_rule = [name for name, _ in places(office)]
    side = table(office, plan(office)).guest.id
    rows = sorted(demo.every(office, Delegate, delegation_id=side), key=lambda row: row.order)
    names = delegate_names(office)
    notified = [names[row.id] for row in rows]
    assert notified != by_rule
    seated = who_sits(office, plan(office))
    assert [seated["kh", 0, place] for place in (0, 1, -1)] == by_rule
    act(office, record.change, kind="delegation", record_id=side, notified_by="Note No. 1-80")
    seated = who_sits(office, plan(office))
    assert [seated["kh", 0, place] for place in (0, 1, -1)] == notified


def test_who_died_before_the_session_has_no_chair_and_is_told(office: Office) -> None:
    plan_id = plan(office)
    head = demo.named(office, Person, "CHUM", "name")
    act(office, person.die, person_id=head.id, on=date(2024, 6, 1))
    found = office.read(partial(seating.findings, plan_id=plan_id))
    assert "CHUM Sounry does not come, and has a chair." in {one.sentence for one in found}
    assert "CHUM Sounry" not in who_sits(office, plan(office)).values()
    act(office, person.die, person_id=head.id, on=date(2026, 6, 1))
    assert "CHUM Sounry" in who_sits(office, plan(office)).values()


def test_a_printed_plan_has_no_line_for_who_left(office: Office) -> None:
    plan_id = plan(office)
    gone = next(one for one in table(office, plan_id).sitters if one.named.name["en"] == "RATH Saravuth")
    act(office, record.withdraw, kind="delegate", record_id=gone.id)
    listed = drawing(table(office, plan_id), office.read(partial(look, language="en"))).listing
    assert all(plain(row.cells[0]).strip() for row in listed.rows)
    assert "Saravuth" not in "".join(text for text in listed.says())


def test_the_office_may_order_the_steps_and_change_a_usage(office: Office) -> None:
    assert places(office)[2][1] is Step.NAME
    office.do("Set", partial(preset.put, key="precedence:roles", value=["member", "head"]))
    assert places(office)[-1] == ("CHUM Sounry", Step.ROLE)
    office.do("Set", partial(preset.put, key="seating:china.source", value="Our own note of 2026."))
    assert table(office, plan(office)).preset.source == "Our own note of 2026."
