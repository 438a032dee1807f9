"""The agenda's numbers and times, against the time that the plenary has."""

from dataclasses import replace
from datetime import UTC, datetime
from uuid import UUID, uuid4

from hypothesis import given
from hypothesis import strategies as st

from protocoldesk.protocol.agenda import Span, Timing, numbered, planned, spans, timing
from protocoldesk.protocol.facts import (
    ConsultationFacts,
    ItemFacts,
    MechanismFacts,
    MeetingFacts,
    SittingFacts,
)
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.words import SittingKind


def item(level: int = 0, minutes: int = 0, heading: bool = False) -> ItemFacts:
    return ItemFacts(uuid4(), Text(en="Item"), level=level, minutes=minutes, heading=heading)


def numbers(*items: ItemFacts) -> list[str]:
    return [number for _, number in numbered(items)]


def consultation(
    *items: ItemFacts, hours: tuple[int, int] | None = None, spoken: str = ""
) -> ConsultationFacts:
    sitting = SittingFacts(uuid4(), SittingKind.PLENARY)
    if hours:
        begins, ends = (datetime(2026, 2, 12, hour, tzinfo=UTC) for hour in hours)
        sitting = replace(sitting, begins=begins, ends=ends)
    lunch = SittingFacts(
        uuid4(),
        SittingKind.LUNCHEON,
        begins=datetime(2026, 2, 12, 12, tzinfo=UTC),
        ends=datetime(2026, 2, 12, 14, tzinfo=UTC),
    )
    return ConsultationFacts(
        MeetingFacts(uuid4(), "a-1"),
        MechanismFacts(uuid4(), "a", Text()),
        agenda=items,
        sittings=(sitting, lunch),
        interpretation=spoken,
    )


def test_items_count_in_their_level_and_headings_have_no_number() -> None:
    assert numbers(item(), item(1), item(1), item(heading=True), item(), item(1)) == [
        "1",
        "1.1",
        "1.2",
        "",
        "2",
        "2.1",
    ]


def test_items_follow_one_another_and_sub_items_share_the_time_of_theirs() -> None:
    items = [item(minutes=20), item(minutes=40), item(1, 15), item(1, 15), item(minutes=45)]
    assert list(spans(items).values()) == [
        Span(0, 20),
        Span(20, 40),
        Span(20, 15),
        Span(35, 15),
        Span(60, 45),
    ]
    assert planned(items) == 105


def test_an_item_takes_at_least_what_stands_below_it() -> None:
    items = [item(minutes=10), item(1, 15), item(1, 15)]
    assert planned(items) == 30


def test_an_empty_agenda_takes_no_time() -> None:
    assert planned([]) == 0


def test_only_the_plenary_counts() -> None:
    assert timing(consultation(item(minutes=60), hours=(9, 12))) == Timing(60, 180, consecutive=False)


def test_a_plenary_without_times_says_nothing_of_an_overrun() -> None:
    found = timing(consultation(item(minutes=600)))
    assert (found.sitting, found.speaking, found.over) == (None, None, 0)


def test_consecutive_interpretation_leaves_half_of_the_time() -> None:
    found = timing(consultation(item(minutes=100), hours=(9, 12), spoken="consecutive"))
    assert (found.speaking, found.over) == (90, 10)


def test_simultaneous_interpretation_leaves_all_of_it() -> None:
    found = timing(consultation(item(minutes=100), hours=(9, 12), spoken="simultaneous"))
    assert (found.speaking, found.over) == (180, 0)


@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 90)), max_size=12))
def test_no_item_begins_before_the_one_above_it_and_all_fit_in_the_whole(
    made: list[tuple[int, int]],
) -> None:
    items = [item(level, minutes) for level, minutes in made]
    laid: dict[UUID, Span] = spans(items)
    starts = [laid[one.id].at for one in items]
    assert starts == sorted(starts)
    assert all(span.at + span.minutes <= planned(items) for span in laid.values())
    assert all(laid[one.id].minutes >= one.minutes for one in items)
