"""Precedence: the six steps, places fixed by hand, what is said of each, and lists that differ."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from random import Random
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from protocoldesk.protocol.precedence import Ranked, Step, differences, order, ruling, ties
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.words import Role
from tests.protocol.cases import known

RULE = ruling()
MARCH = date(2024, 3, 1)


def who(name: str, **more: object) -> Ranked:
    return Ranked(known(name), Text(en=name), family=Text({"en": name}), **more)  # pyright: ignore[reportArgumentType]


def names(*people: Ranked, language: str = "en") -> list[str]:
    return [place.who.name["en"] for place in order(people, RULE, language)]


def step(person: Ranked, *others: Ranked) -> Step:
    return next(place.step for place in order([person, *others], RULE) if place.who == person)


HIGH = who("Sok", role=Role.MEMBER, rank=4, rank_name=Text(en="Director General"), day=MARCH, notified=1)


@pytest.mark.parametrize(
    ("lower", "by", "reason"),
    [
        (replace(HIGH, role=Role.ADVISER), Step.ROLE, "By role: adviser."),
        (replace(HIGH, rank=5, rank_name=Text(en="Director")), Step.RANK, "By rank: Director."),
        (replace(HIGH, rank=None), Step.RANK, "No rank is recorded."),
        (replace(HIGH, day=date(2024, 3, 2)), Step.SENIORITY, "By seniority: since 2024-03-02."),
        (replace(HIGH, day=None), Step.SENIORITY, "No day of taking up functions is recorded."),
        (replace(HIGH, institution=2, institution_name=Text(en="Commerce")), Step.INSTITUTION, "Commerce"),
        (replace(HIGH, family=Text(en="Tan")), Step.NAME, "By name: Sok."),
        (replace(HIGH, notified=2), Step.NOTIFIED, "Equal in every step; as notified."),
    ],
)
def test_each_step_decides_where_those_before_it_leave_two_equal(
    lower: Ranked, by: Step, reason: str
) -> None:
    lower = replace(lower, id=UUID(int=1))
    first = HIGH if by is not Step.INSTITUTION else replace(HIGH, lead=True)
    places = order([lower, first], RULE)
    assert [place.who.id for place in places] == [first.id, lower.id]
    assert places[1].step is by
    assert reason in places[1].reason


def test_the_hour_decides_between_two_who_took_up_functions_on_one_day() -> None:
    nine = replace(who("Zo"), took_up=datetime(2024, 3, 1, 9, tzinfo=UTC))
    ten = replace(who("Al"), took_up=datetime(2024, 3, 1, 10, tzinfo=UTC))
    unknown = replace(who("Ba"), day=MARCH)
    assert names(unknown, ten, nine) == ["Zo", "Al", "Ba"]


def test_an_accent_or_a_capital_letter_moves_nobody() -> None:
    assert names(who("élan"), who("Ebert"), who("Ezra")) == ["Ebert", "élan", "Ezra"]


def test_a_place_fixed_by_hand_wins_over_every_step() -> None:
    head, guest = who("Head", role=Role.HEAD), who("Guest", role=Role.OBSERVER, fixed=1)
    places = order([head, guest, who("Member")], RULE)
    assert [place.who.name["en"] for place in places] == ["Guest", "Head", "Member"]
    assert places[0].reason == "Fixed by hand."


def test_who_is_fixed_beyond_the_end_stands_last() -> None:
    assert names(who("A", fixed=9), who("B"), who("C")) == ["B", "C", "A"]


def test_two_that_only_the_alphabet_parts_are_told_as_a_tie() -> None:
    places = order([who("A"), who("B"), who("C", rank=1), who("D", role=Role.HEAD)], RULE)
    assert [[one.name["en"] for one in group] for group in ties(places)] == [["A", "B"]]


def test_two_with_the_same_fixed_place_are_told_as_a_tie() -> None:
    places = order([who("A", fixed=2), who("B", fixed=2), who("C"), who("D", role=Role.HEAD)], RULE)
    assert [place.who.name["en"] for place in places] == ["D", "A", "B", "C"]
    assert [[one.name["en"] for one in group] for group in ties(places)] == [["A", "B"]]


def test_only_those_who_stand_elsewhere_are_named_as_different() -> None:
    people = [who(name, rank=rank, notified=at) for at, (name, rank) in enumerate(
        [("A", 1), ("E", 5), ("B", 2), ("C", 3), ("D", 4)]
    )]  # fmt: skip
    (found,) = differences(order(people, RULE))
    assert (found.who.name["en"], found.notified, found.computed) == ("E", 2, 5)


def test_the_office_may_put_seniority_before_rank_and_a_wrong_word_does_no_harm() -> None:
    own = ruling({"steps": ["seniority", "honour"], "roles": ["interpreter", "nobody"]})
    assert own.steps == (Step.SENIORITY, Step.ROLE, Step.RANK, Step.INSTITUTION, Step.NAME)
    assert own.roles[0] is Role.INTERPRETER
    assert set(own.roles) == set(Role)


# Properties

_DAYS = st.one_of(st.none(), st.dates(date(2020, 1, 1), date(2020, 1, 5)))
_HOURS = st.integers(0, 96).map(lambda hours: datetime(2020, 1, 1, tzinfo=UTC) + timedelta(hours=hours))
_PEOPLE = st.builds(
    Ranked,
    id=st.uuids(),
    role=st.sampled_from([Role.HEAD, Role.MEMBER, Role.INTERPRETER]),
    fixed=st.one_of(st.none(), st.none(), st.integers(1, 12)),
    rank=st.one_of(st.none(), st.integers(1, 3)),
    day=_DAYS,
    took_up=st.one_of(st.none(), _HOURS),
    lead=st.booleans(),
    institution=st.one_of(st.none(), st.integers(1, 3)),
    family=st.builds(lambda name: Text(en=name), st.sampled_from(["Sok", "sok", "Émile", "Tan"])),
    notified=st.integers(0, 3),
)  # fmt: skip
DELEGATIONS = st.lists(_PEOPLE, min_size=1, max_size=20, unique_by=lambda one: one.id)
MANY = settings(max_examples=800, deadline=None)


@MANY
@given(DELEGATIONS, st.randoms(use_true_random=False))
def test_the_order_is_total_and_does_not_depend_on_the_order_of_the_question(
    people: list[Ranked], chance: Random
) -> None:
    places = order(people, RULE)
    assert [place.number for place in places] == list(range(1, len(people) + 1))
    assert sorted(place.who.id for place in places) == sorted(one.id for one in people)
    shuffled = people[:]
    chance.shuffle(shuffled)
    assert order(shuffled, RULE) == places
    assert order([place.who for place in places], RULE) == places


@MANY
@given(DELEGATIONS)
def test_fixed_places_are_kept_where_no_two_want_the_same(people: list[Ranked]) -> None:
    taken: set[int | None] = set()
    for at, one in enumerate(people):
        if one.fixed and (one.fixed in taken or one.fixed > len(people)):
            people[at] = replace(one, fixed=None)
        taken.add(one.fixed)
    for place in order(people, RULE):
        assert place.who.fixed in (None, place.number)


@MANY
@given(DELEGATIONS)
def test_taking_one_away_leaves_the_others_in_their_order(people: list[Ranked]) -> None:
    free = [replace(one, fixed=None) for one in people]
    whole = [place.who for place in order(free, RULE)]
    assert [place.who for place in order(free[1:], RULE)] == [one for one in whole if one != free[0]]


@MANY
@given(DELEGATIONS)
def test_putting_elsewhere_those_who_differ_gives_the_order_of_the_rule(people: list[Ranked]) -> None:
    listed = [replace(one, notified=at) for at, one in enumerate(people)]
    places = order(listed, RULE)
    gone = {difference.who.id for difference in differences(places)}
    left = [place.who.notified for place in places if place.who.id not in gone]
    assert all(above < below for above, below in pairwise(left))
    assert bool(gone) == ([place.who.notified for place in places] != list(range(len(people))))
