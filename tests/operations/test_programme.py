"""The programme of a session: lines between the sittings, whom they need, and what clashes."""

from datetime import UTC, date, datetime, time
from functools import partial
from typing import Any
from uuid import UUID

import pytest

from protocoldesk.office import Office
from protocoldesk.operations import agenda, programme, record
from protocoldesk.operations import facts as reading
from protocoldesk.protocol.programme import ProgrammeFacts
from protocoldesk.records.consultation import Consultation, Sitting
from protocoldesk.records.errors import Refusal
from protocoldesk.records.programme import LinePerson, ProgrammeLine
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.when import NEVER
from protocoldesk.records.values.words import Duty, SittingKind
from tests.operations import demo
from tests.operations.programming import delegate, line

DAY = date(2026, 2, 12)


def act(office: Office, verb: Any, **given: Any) -> UUID:
    return office.do("Act", partial(verb, **given))


def facts(office: Office) -> ProgrammeFacts:
    return office.read(partial(reading.programme, consultation_id=demo.ref(office)))


def plenary(office: Office) -> UUID:
    """The plenary of the second session, from nine to twelve."""
    rows = demo.every(office, Sitting, consultation_id=demo.ref(office), kind=SittingKind.PLENARY)
    act(office, agenda.set_times, sitting_id=rows[0].id, begins=time(9), ends=time(12))
    return rows[0].id


def timed(office: Office, words: str, begins: time, ends: time) -> UUID:
    line_id = line(office, words)
    return act(office, programme.set_times, line_id=line_id, day=DAY, begins=begins, ends=ends)


def own(office: Office) -> list[str]:
    return [one.title["en"] or one.sitting_kind or "" for one in facts(office).moments if one.begins]


def clear(office: Office) -> None:
    """Take out the programme that the demo has."""
    for kind in (ProgrammeLine,):
        for row in demo.every(office, kind):
            act(office, record.withdraw, kind="programme_line", record_id=row.id)


@pytest.fixture
def empty(office: Office) -> Office:
    clear(office)
    for row in demo.every(office, Sitting, consultation_id=demo.ref(office)):
        act(office, agenda.set_times, sitting_id=row.id, begins=None, ends=None)
    return office


def test_sittings_and_lines_stand_by_time(empty: Office) -> None:
    plenary(empty)
    timed(empty, "Lunch cue", time(12), time(12, 10))
    timed(empty, "Arrival", time(8, 45), time(8, 55))
    assert own(empty) == ["Arrival", "plenary", "Lunch cue"]


def test_a_new_line_begins_where_the_one_before_it_ends(empty: Office) -> None:
    sitting_id = plenary(empty)
    made = act(
        empty,
        programme.add,
        consultation_id=demo.ref(empty),
        title=Text(en="Photograph"),
        after=sitting_id,
    )
    row = empty.read(partial(record.values, kind="programme_line", record_id=made))
    assert (row["begins"], row["ends"]) == (
        datetime(2026, 2, 12, 5, 0, tzinfo=UTC),
        datetime(2026, 2, 12, 5, 15, tzinfo=UTC),
    ), "twelve o'clock in Phnom Penh"


def test_a_dinner_may_end_after_midnight(empty: Office) -> None:
    made = timed(empty, "Dinner", time(20), time(0, 30))
    row = empty.read(partial(record.values, kind="programme_line", record_id=made))
    assert (row["ends"] - row["begins"]).total_seconds() == 4.5 * 3600


def test_a_line_wants_a_day_and_a_beginning(empty: Office) -> None:
    made = line(empty)
    with pytest.raises(Refusal, match="first when it begins"):
        act(empty, programme.set_times, line_id=made, day=None, begins=None, ends=time(9))
    session = demo.one(empty, Consultation, ref="kh-ca-2").id
    act(empty, record.change, kind="consultation", record_id=session, dates=NEVER)
    with pytest.raises(Refusal, match="Set the day"):
        act(empty, programme.set_times, line_id=made, day=None, begins=time(9), ends=None)


def test_people_are_brought_by_their_duty_and_others_stay(empty: Office) -> None:
    made, ours, theirs = line(empty), delegate(empty), delegate(empty, 1)
    act(empty, programme.bring, line_id=made, who=[ours], duty=Duty.LEADS)
    act(empty, programme.bring, line_id=made, who=[theirs], duty=Duty.ATTENDS)
    act(empty, programme.bring, line_id=made, who=[], duty=Duty.LEADS)
    (row,) = demo.every(empty, LinePerson, line_id=made)
    assert (row.delegate_id, row.duty) == (theirs, Duty.ATTENDS)


def test_the_chair_of_the_plenary_cannot_be_at_the_airport(empty: Office) -> None:
    plenary(empty)
    made = timed(empty, "Farewell at the airport", time(11, 30), time(12, 30))
    act(empty, record.change, kind="programme_line", record_id=made, place=Text(en="Phnom Penh airport"))
    act(empty, programme.bring, line_id=made, who=[delegate(empty)], duty=Duty.ESCORTS)
    (found,) = empty.read(partial(programme.findings, consultation_id=demo.ref(empty)))
    assert found.check == "two-places"
    assert "MEAS Kim Heng" in found.sentence


def test_the_marking_of_a_programme_is_the_highest_in_it(empty: Office) -> None:
    first, second = line(empty), line(empty)
    act(empty, record.change, kind="programme_line", record_id=first, marking="confidential")
    act(empty, record.change, kind="programme_line", record_id=second, marking="restricted")
    assert facts(empty).marking["en"] == "Confidential"
