"""What the checks find at a table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from protocoldesk.protocol.checks import seated
from protocoldesk.protocol.precedence import Ranked, order, ruling
from protocoldesk.protocol.preset import shipped
from protocoldesk.protocol.seating import arranged
from protocoldesk.protocol.seats import Chair, SeatFacts, SeatingFacts, Sitter, presets
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.words import Edge, Layout, Role
from tests.protocol.cases import known
from tests.protocol.tables import GUEST, HOST, PLAN, absent, facts, side

CHECKED = replace(PLAN, flags_checked=True)


def table(
    ours: Sequence[Sitter] = (), theirs: Sequence[Sitter] = (), plan: Any = CHECKED, **about: Any
) -> SeatingFacts:
    """A table as the rule seats it."""
    found = facts(plan, ours or side(HOST, 2), theirs or side(GUEST, 2), **about)
    made = tuple(replace(seat, id=known(f"{seat.chair}")) for seat in arranged(found))
    return replace(found, plan=replace(found.plan, seats=made))


def said(found: SeatingFacts) -> dict[str, str]:
    return {finding.check: finding.sentence for finding in seated.check(found)}


def moved(found: SeatingFacts, **chairs: Chair) -> SeatingFacts:
    """The same, some of ours on other chairs, by their names."""
    where: dict[Any, Chair] = {known(f"{HOST}{name.replace('_', ' ')}"): at for name, at in chairs.items()}
    seats = tuple(replace(seat, chair=where.get(seat.who, seat.chair)) for seat in found.plan.seats)
    return replace(found, plan=replace(found.plan, seats=seats))


def test_a_table_as_the_rule_seats_it_has_nothing_to_say() -> None:
    for layout in Layout:
        assert said(table(plan=replace(CHECKED, layout=layout))) == {}, layout


def test_heads_who_do_not_sit_opposite_are_told() -> None:
    found = moved(table(), head=Chair(HOST, 0, 1), **{"no._2": Chair(HOST, 0, 0)})
    assert said(found)["heads-opposite"] == "The heads do not sit opposite each other."


def test_a_head_without_a_chair_is_told() -> None:
    found = table()
    left = tuple(seat for seat in found.plan.seats if seat.chair != Chair(GUEST, 0, 0))
    found = replace(found, plan=replace(found.plan, seats=left))
    assert said(found)["heads-opposite"] == "The head of Canada has no chair."
    assert said(found)["unseated"] == "Without a chair: head."


def test_who_sits_elsewhere_than_precedence_says_is_told_unless_he_is_locked() -> None:
    found = moved(table(), **{"no._2": Chair(HOST, 0, -1), "no._3": Chair(HOST, 0, 1)})
    assert said(found) == {"seating-order": "Not where their rank puts them: no. 2, no. 3."}
    locked = tuple(replace(seat, locked=True) for seat in found.plan.seats)
    assert said(replace(found, plan=replace(found.plan, seats=locked))) == {}


def test_somebody_on_two_chairs_is_told() -> None:
    found = table()
    twice = SeatFacts(Chair(HOST, 0, 2), found.plan.seats[0].who)
    assert (
        "has 2 chairs"
        in said(replace(found, plan=replace(found.plan, seats=(*found.plan.seats, twice))))["seated-twice"]
    )


def test_one_chair_given_twice_is_told() -> None:
    found = moved(table(), **{"no._2": Chair(HOST, 0, 0)})
    assert said(found)["seated-twice"] == "One chair was given twice."


def test_somebody_absent_on_a_chair_is_told() -> None:
    found = table()
    people = tuple(absent(one) if one.number == 2 and one.side == HOST else one for one in found.sitters)
    assert said(replace(found, sitters=people))["seated-absent"] == "no. 2 does not come, and has a chair."


def test_unequal_sides_are_told() -> None:
    assert said(table(side(HOST, 3), side(GUEST, 1))) == {
        "unequal-sides": "Cambodia has 4 at the table, Canada 2."
    }


@pytest.mark.parametrize(
    ("languages", "interpretation", "told"),
    [((), "", True), (("en",), "", False), (("en",), "consecutive", True), ((), "simultaneous", False)],
)
def test_an_interpreter_is_missed_where_the_languages_differ(
    languages: tuple[str, ...], interpretation: str, told: bool
) -> None:
    found = replace(table(interpretation=interpretation), languages=languages)
    ours = replace(found.host, party=replace(found.host.party, languages=("km",)))
    theirs = replace(found.guest, party=replace(found.guest.party, languages=("en", "fr")))
    assert ("no-interpreter" in said(replace(found, host=ours, guest=theirs))) is told


def test_flags_that_nobody_checked_are_told() -> None:
    assert said(table(plan=PLAN)) == {"flags-checked": "Nobody has checked the flags yet."}
    assert said(table(plan=replace(PLAN, flags=False))) == {}


def test_a_guest_who_does_not_face_the_door_is_told() -> None:
    china = presets(shipped("seating"))["china"]
    plan = replace(CHECKED, door=Edge.TOP, guest_above=True)
    assert (
        said(table(plan=plan, preset=china))["door"] == "Canada does not face the door, as this usage asks."
    )


def test_counterparts_who_do_not_face_each_other_are_told() -> None:
    ours, theirs = side(HOST, 2), side(GUEST, 2)
    ours[1] = replace(ours[1], named=replace(ours[1].named, counterpart_id=theirs[1].id))
    found = table(ours, theirs, replace(CHECKED, counterparts=True))
    assert said(found) == {}
    found = moved(found, **{"no._2": Chair(HOST, 0, -1), "no._3": Chair(HOST, 0, 1)})
    assert said(found)["counterparts-facing"] == "no. 2 does not face no. 2."


def test_equals_at_the_table_are_told() -> None:
    found = table()
    ranked = [
        Ranked(one.id, one.named.name, one.role, family=Text(en=one.named.name["en"]), day=date(2024, 1, 1))
        for one in found.sitters
        if one.side == HOST
    ]
    tied = replace(found, orders=((HOST, order(ranked, ruling())),))
    assert said(tied)["precedence-tie"] == "Nothing but the alphabet orders no. 2, no. 3."
    assert {one.role for one in found.sitters} == {Role.HEAD, Role.MEMBER}
