"""What differs between an agenda that was sent and the one of today, and when it is late."""

from dataclasses import replace
from datetime import date
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from protocoldesk.protocol.negotiation import (
    Differs,
    SentLine,
    Standing,
    agree_by,
    agreement,
    compare,
)
from protocoldesk.records.values.text import Text

TODAY = date(2026, 11, 25)


def line(number: int) -> SentLine:
    return SentLine(UUID(int=number + 1), str(number + 1), Text(en=f"Item {number}"))


agendas = st.lists(st.integers(0, 8), unique=True).map(lambda numbers: [line(one) for one in numbers])


@given(agendas)
def test_an_agenda_does_not_differ_from_itself(lines: list[SentLine]) -> None:
    assert compare(lines, lines) == ()


@given(agendas, agendas)
def test_each_item_that_came_or_went_is_told_once(was: list[SentLine], now: list[SentLine]) -> None:
    found = compare(was, now)
    old, new = {one.id for one in was}, {one.id for one in now}
    for what, expected in ((Differs.ADDED, new - old), (Differs.GONE, old - new)):
        told = [one.item_id for one in found if one.what is what]
        assert (len(told), set(told)) == (len(expected), expected)
    assert {one.item_id for one in found if one.what is Differs.MOVED} <= old & new


@given(agendas)
def test_what_has_not_moved_stands_in_the_old_order(lines: list[SentLine]) -> None:
    turned = lines[::-1]
    moved = {one.item_id for one in compare(lines, turned) if one.what is Differs.MOVED}
    stayed = [one.id for one in turned if one.id not in moved]
    assert stayed == [one.id for one in lines if one.id in stayed]
    assert len(moved) == max(0, len(lines) - 1), "one stays in place, all others are told"


def test_one_item_that_was_moved_is_one_difference() -> None:
    first, second, third = (line(one) for one in range(3))
    (told,) = compare([first, second, third], [third, first, second])
    assert (told.what, told.item_id) == (Differs.MOVED, third.id)


def test_words_time_and_state_are_told_apart() -> None:
    was = line(0)
    now = replace(was, title=Text(en="Another"), minutes=10)
    assert [one.what for one in compare([was], [now])] == [Differs.REWORDED, Differs.TIME]


def test_the_last_day_to_agree_is_counted_back_from_the_first_day() -> None:
    assert agree_by(date(2026, 12, 31), 30) == date(2026, 12, 1)
    assert agree_by(date(2026, 12, 31), None) is None
    assert agree_by(None, 30) is None


def test_lateness_counts_from_the_agreement_where_it_stands_else_until_today() -> None:
    by = date(2026, 11, 20)
    assert agreement(True, date(2026, 11, 22), False, by, TODAY).late == 2
    assert agreement(True, date(2026, 11, 19), False, by, TODAY).late == 0
    assert agreement(True, None, False, by, TODAY).late == 5
    changed = agreement(True, date(2026, 11, 19), True, by, TODAY)
    assert (changed.standing, changed.late) == (Standing.CHANGED, 5)
    assert agreement(False, None, False, None, TODAY).late == 0
