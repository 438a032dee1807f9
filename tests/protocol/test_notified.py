"""A received list beside the one before: added, gone, spelt otherwise, moved; never sorted."""

from dataclasses import replace
from uuid import UUID, uuid4

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from protocoldesk.protocol.notified import Change, Line, What, compare, longest_rise
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.words import Role


def line(
    name: str, title: str = "", role: Role = Role.MEMBER, person: UUID | None = None, place: int = 0
) -> Line:
    bare = name.removeprefix("H.E. ")
    return Line(
        uuid4(), Text(en=name), Text(en=bare), Text(en=title), "", role, place or None, person, uuid4()
    )


def again(*lines: Line) -> list[Line]:
    """The same lines in a list of their own."""
    return [replace(one, id=uuid4(), delegate_id=None) for one in lines]


HEAD = line("H.E. Alan Bowman", "Director General", Role.HEAD)
ROY = line("Claire Roy", "Deputy Director")
GAUTHIER = line("Jean-Paul Gauthier", "Counsellor")
COTE = line("Hélène Côté", "Second Secretary")
LIST = [HEAD, ROY, GAUTHIER, COTE]


def what(changes: list[Change]) -> list[set[str]]:
    return [set(change.what) for change in changes]


def test_the_same_list_says_nothing_new() -> None:
    assert what(compare(LIST, again(*LIST))) == [set()] * 4


def test_somebody_new_and_somebody_gone() -> None:
    new = line("Peter Hartmann", "Adviser")
    changes = compare(LIST, [*again(HEAD, GAUTHIER, COTE), new])
    assert what(changes) == [set(), set(), set(), {"added"}, {"gone"}]
    assert changes[-1].before == ROY
    assert changes[3].stands_for is None


def test_somebody_with_the_title_of_one_who_is_gone_seems_to_stand_for_him() -> None:
    new = line("Peter Hartmann", "Deputy Director")
    changes = compare(LIST, [*again(HEAD), new, *again(GAUTHIER, COTE)])
    assert changes[1].stands_for == ROY


def test_a_new_head_stands_for_the_head_before() -> None:
    new = line("Peter Hartmann", "Assistant Deputy Minister", Role.HEAD)
    assert compare(LIST, [new, *again(ROY, GAUTHIER, COTE)])[0].stands_for == HEAD


def test_another_spelling_title_role_and_style() -> None:
    now = again(*LIST)
    now[0] = replace(now[0], name=Text(en="Alan Bowman"))
    now[1] = replace(now[1], title=Text(en="Director"))
    now[2] = replace(now[2], role=Role.NOTE_TAKER)
    now[3] = replace(now[3], name=Text(en="Hélène Cotté"), bare=Text(en="Hélène Cotté"))
    assert what(compare(LIST, now)) == [{"style"}, {"title"}, {"role"}, {"name"}]


def test_a_language_that_is_left_out_says_nothing() -> None:
    before = replace(HEAD, title=Text(en="Director General", km="អគ្គនាយក"))
    assert what(compare([before], again(HEAD))) == [set()]


def test_one_that_moved_is_told_and_the_others_are_not() -> None:
    assert what(compare(LIST, again(COTE, HEAD, ROY, GAUTHIER))) == [{"order"}, set(), set(), set()]
    assert what(compare(LIST, again(HEAD, GAUTHIER, ROY, COTE))) in (
        [set(), {"order"}, set(), set()],
        [set(), set(), {"order"}, set()],
    )


def test_two_persons_of_one_name_are_told_apart_by_who_they_are() -> None:
    one, other = (line("SOK Dara", title, person=uuid4()) for title in ("Director", "Adviser"))
    changes = compare([one, other], again(other, one))
    assert {change.before.id for change in changes if change.before} == {one.id, other.id}
    assert [change.before and change.before.title["en"] for change in changes] == ["Adviser", "Director"]


@settings(max_examples=300)
@given(
    st.lists(st.integers(0, 12), unique=True, max_size=10),
    st.lists(st.integers(0, 12), unique=True, max_size=10),
)
def test_every_line_of_both_lists_is_told_once_and_in_the_order_of_the_new_one(
    old: list[int], new: list[int]
) -> None:
    people = {number: uuid4() for number in range(13)}
    names = [
        f"{first} {last}" for first in ("Ba", "Ke", "Mo", "Tu") for last in ("Dorn", "Lisp", "Wagh", "Fent")
    ]
    before = [line(names[number], person=people[number]) for number in old]
    now = [replace(line(names[number], person=people[number]), delegate_id=None) for number in new]
    changes = compare(before, now)
    assert [change.now for change in changes if change.now] == now
    assert {change.before.id for change in changes if change.before} == {one.id for one in before}
    assert {change.now.person_id for change in changes if change.now and What.ADDED in change.what} == {
        people[number] for number in set(new) - set(old)
    }


@given(st.permutations(range(9)))
def test_those_that_stay_keep_their_order_and_no_more_could(order: list[int]) -> None:
    kept = sorted(longest_rise(order))
    values = [order[place] for place in kept]
    assert values == sorted(values)
    best = [1] * len(order)
    for end, number in enumerate(order):
        best[end] = 1 + max((best[at] for at in range(end) if order[at] < number), default=0)
    assert len(kept) == max(best)


@pytest.mark.parametrize("numbers", [[], [3]])
def test_a_row_of_none_or_one(numbers: list[int]) -> None:
    assert longest_rise(numbers) == frozenset(range(len(numbers)))
