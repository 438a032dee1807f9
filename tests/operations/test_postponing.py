"""A session that moves: what goes with it in the same deed, and what outside it is affected."""

from datetime import UTC, date, datetime, time
from functools import partial
from typing import Any
from uuid import UUID

import pytest

from protocoldesk.office import Office
from protocoldesk.operations import (
    agenda,
    consultation,
    letter,
    postponing,
    programme,
    record,
    task,
    template,
    today,
)
from protocoldesk.operations.today import Group
from protocoldesk.records.consultation import Consultation, Sitting
from protocoldesk.records.errors import Refusal
from protocoldesk.records.letter import Letter
from protocoldesk.records.mechanism import Mechanism
from protocoldesk.records.printing import Printing
from protocoldesk.records.programme import Task
from protocoldesk.records.travel import Car, Journey, Stay
from protocoldesk.records.values.prose import Prose, paragraphs
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.when import When
from protocoldesk.records.values.words import (
    CarUse,
    Direction,
    LetterKind,
    Notifies,
    SittingKind,
    Status,
    TemplateKind,
    Travel,
)
from tests.operations import demo
from tests.operations.programming import delegate

DAY = date(2027, 3, 25)


def act(office: Office, verb: Any, **given: Any) -> UUID:
    return office.do("Act", partial(verb, **given))


def third(office: Office, zone: str = "Asia/Phnom_Penh") -> UUID:
    """A third session on 25 March 2027, with a plenary at nine, a line at noon and its checklist."""
    series = demo.one(office, Mechanism, handle="kh-ca").id
    city, venue = Text(en="Phnom Penh"), Text(en="Peace Palace")
    made = act(
        office,
        consultation.open_new,
        mechanism_id=series,
        number=3,
        dates=When.day(2027, 3, 25),
        city=city,
    )
    act(office, record.change, kind="consultation", record_id=made, zone=zone, venue=venue)
    sitting = act(office, agenda.add_sitting, consultation_id=made, kind=SittingKind.PLENARY)
    act(office, agenda.set_times, sitting_id=sitting, begins=time(9), ends=time(12))
    line = act(office, programme.add, consultation_id=made, title=Text(en="Photograph"))
    act(office, programme.set_times, line_id=line, day=DAY, begins=time(12), ends=time(12, 15))
    act(office, template.begin, consultation_id=made, kind=TemplateKind.CHECKLIST, key="consultation")
    return made


def sitting(office: Office, of: UUID) -> Sitting:
    return demo.one(office, Sitting, consultation_id=of)


def test_one_deed_moves_the_date_the_programme_and_the_checklist(office: Office) -> None:
    moved = third(office)
    first_due = office.read(partial(task.tasks, consultation_id=moved))[0].due
    act(office, consultation.postpone, consultation_id=moved, to=When.day(2027, 4, 8), shift=True)
    assert first_due == date(2027, 1, 24)
    assert office.read(partial(task.tasks, consultation_id=moved))[0].due == date(2027, 2, 7)
    assert sitting(office, moved).begins == datetime(2027, 4, 8, 2, tzinfo=UTC)
    assert sitting(office, moved).dates == When.day(2027, 4, 8)
    office.undo()
    assert sitting(office, moved).begins == datetime(2027, 3, 25, 2, tzinfo=UTC)
    assert demo.one(office, Consultation, id=moved).status is Status.PROPOSED


def test_nine_in_the_morning_stays_nine_when_summer_time_begins(office: Office) -> None:
    moved = third(office, "Europe/Brussels")
    act(office, consultation.postpone, consultation_id=moved, to=When.day(2027, 4, 8), shift=True)
    found = sitting(office, moved)
    assert found.begins is not None
    assert found.begins.astimezone(agenda.zone_of("Europe/Brussels")).hour == 9


def test_what_need_not_move_stays(office: Office) -> None:
    moved = third(office)
    act(office, consultation.postpone, consultation_id=moved, to=When.day(2027, 4, 8))
    assert sitting(office, moved).begins == datetime(2027, 3, 25, 2, tzinfo=UTC)


def test_another_place_takes_its_sittings_with_it_and_puts_nothing_off(office: Office) -> None:
    moved = third(office)
    act(
        office,
        consultation.postpone,
        consultation_id=moved,
        to=When.day(2027, 3, 25),
        city=Text(en="Siem Reap"),
        venue=Text(en="Town Hall"),
    )
    found = demo.one(office, Consultation, id=moved)
    assert (found.city["en"], found.venue["en"], found.status) == ("Siem Reap", "Town Hall", Status.PROPOSED)
    assert (sitting(office, moved).city["en"], sitting(office, moved).place["en"]) == (
        "Siem Reap",
        "Town Hall",
    )


def test_a_task_with_a_day_of_its_own_moves_too_unless_it_is_done(office: Office) -> None:
    moved = third(office)
    rows = demo.every(office, Task, consultation_id=moved)
    for row, done in ((rows[0], None), (rows[1], date(2027, 1, 1))):
        act(office, record.change, kind="task", record_id=row.id, due=date(2027, 1, 10), done_on=done)
    act(office, consultation.postpone, consultation_id=moved, to=When.day(2027, 4, 8), shift=True)
    after = {row.id: row.due for row in demo.every(office, Task, consultation_id=moved)}
    assert (after[rows[0].id], after[rows[1].id]) == (date(2027, 1, 24), date(2027, 1, 10))


def test_papers_letters_and_bookings_are_told(office: Office) -> None:
    session, guest = demo.ref(office), delegate(office, 1)

    def make(kind: type[Any], **fields: Any) -> None:
        act(office, record.make, kind=kind.__tablename__, **fields)

    before = len(office.read(partial(postponing.affected, consultation_id=session)))
    at = datetime(2026, 2, 1, tzinfo=UTC)
    for settled in (False, True):
        make(Printing, consultation_id=session, paper="programme", language="en", at=at, settled=settled)
    make(Printing, consultation_id=session, paper="programme", language="en", at=at)
    about = {"consultation_id": session, "our_number": "1-80", "subject": Text(en="Dates")}
    make(Letter, notifies=Notifies.DATES, **about)
    make(Letter, notifies=Notifies.CANDIDATURE, **about)
    make(Stay, delegate_id=guest, hotel="Riverside")
    make(Journey, delegate_id=guest, way=Travel.ARRIVAL, carrier="SQ 158")
    make(Car, consultation_id=session, use=CarUse.PRINCIPAL, plate="2A-1234")
    found = office.read(partial(postponing.affected, consultation_id=session))
    assert len(found) - before == 5
    said = [one.sentence.strip() for one in found]
    assert "programme in en, which went out on 2026-02-01" in said
    assert "note verbale 1-80: Dates" in said
    assert "Alan Bowman: Riverside" in said
    assert "Alan Bowman: arrival SQ 158" in said
    assert any("2A-1234" in one for one in said)


def test_what_is_late_of_a_checklist_stands_on_today_once(office: Office) -> None:
    moved = third(office)
    found = [one for one in office.read(partial(today.lines, today=date(2027, 2, 25))) if one.kind == "task"]
    assert [(one.group, one.values["count"]) for one in found] == [(Group.LATE, 2), (Group.DUE, 0)]
    assert (found[0].day, found[0].tab, found[0].meeting and found[0].meeting.id) == (
        date(2027, 1, 24),
        "",
        moved,
    )
    act(office, task.tick, task_id=found[0].id, on=date(2027, 2, 25))
    after = office.read(partial(today.lines, today=date(2027, 2, 25)))
    assert [one.values["count"] for one in after if one.kind == "task"] == [1, 0]


def test_invitations_of_one_day_to_one_meal_are_told_once(office: Office) -> None:
    session = demo.ref(office)
    luncheon = act(office, agenda.add_sitting, consultation_id=session, kind=SittingKind.LUNCHEON)
    for place in (0, 1):
        act(
            office,
            record.make,
            kind="invitation",
            sitting_id=luncheon,
            delegate_id=delegate(office, place),
            sent_on=date(2026, 2, 1),
        )
    found = office.read(partial(postponing.affected, consultation_id=session))
    said = [one.sentence for one in found if one.kind == "invitation"]
    assert said == ["Invitations to luncheon, sent on 2026-02-01: 2"]


def test_a_year_typed_wrong_moves_nothing(office: Office) -> None:
    with pytest.raises(Refusal, match="more than ten years from the date"):
        act(
            office,
            consultation.postpone,
            consultation_id=third(office),
            to=When.day(9999, 12, 31),
            shift=True,
        )


def test_what_is_brought_forward_is_not_put_off(office: Office) -> None:
    moved = third(office)
    act(office, consultation.postpone, consultation_id=moved, to=When.day(2027, 3, 18))
    found = demo.one(office, Consultation, id=moved)
    assert (found.status, found.dates) == (Status.PROPOSED, When.day(2027, 3, 18))


def test_a_draft_that_says_the_old_day_is_told_before_and_after_the_session_moves(office: Office) -> None:
    moved = third(office)
    said = "to inform the latter that the session will be held in Phnom Penh on 25 March 2027."
    asks = "It would welcome a reply by 1 March 2027."
    fields = {"consultation_id": moved, "direction": Direction.OUT, "on": None, "language": "en"}
    draft = act(
        office, letter.log, **fields, kind=LetterKind.NOTE_VERBALE, text=Prose({"en": paragraphs(said)})
    )
    other = act(
        office, letter.log, **fields, kind=LetterKind.NOTE_VERBALE, text=Prose({"en": paragraphs(asks)})
    )
    doubt = "It says a day for the session that is not the session's; where it was moved, say the new day."
    find = partial(postponing.affected, consultation_id=moved)
    assert [one.id for one in office.read(find) if one.kind == "letter"] == [draft]
    assert doubt not in office.read(partial(letter.doubts, letter_id=draft))
    act(office, consultation.postpone, consultation_id=moved, to=When.day(2027, 4, 8))
    assert [one.id for one in office.read(find) if one.kind == "letter"] == [draft]
    assert doubt in office.read(partial(letter.doubts, letter_id=draft))
    assert doubt not in office.read(partial(letter.doubts, letter_id=other))
