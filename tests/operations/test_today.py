"""What the page of today lists, from the demo and from what is done to it."""

from datetime import date, timedelta
from functools import partial
from pathlib import Path

from protocoldesk.office import Office
from protocoldesk.operations import record, release, today
from protocoldesk.operations.today import Group, Line
from protocoldesk.records.agenda import AgendaItem
from protocoldesk.records.brief import Brief
from protocoldesk.records.candidature import Candidature
from protocoldesk.records.consultation import Consultation
from protocoldesk.records.followup import FollowUp
from protocoldesk.records.party import Party
from protocoldesk.records.values.prose import paragraphs
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.when import When, WhenKind
from protocoldesk.records.values.words import CandidatureStatus, ItemState, Progressing, Status
from tests.operations import demo
from tests.operations.demo import edition, every, one

EVE = date(2026, 2, 10)


def lines(office: Office, group: Group, day: date = EVE) -> list[Line]:
    return [line for line in office.read(partial(today.lines, today=day)) if line.group is group]


def change(office: Office, kind: str, row: object, **fields: object) -> None:
    office.do("Edit", partial(record.change, kind=kind, record_id=getattr(row, "id"), **fields))  # noqa: B009


def test_a_session_to_come_is_listed_until_its_day_has_passed(office: Office) -> None:
    change(office, "consultation", one(office, Consultation, ref="kh-ca-2"), status=Status.CONFIRMED)
    assert [line.meeting.ref for line in lines(office, Group.COMING) if line.meeting] == ["kh-ca-2"]
    assert lines(office, Group.COMING, date(2026, 2, 12))
    assert lines(office, Group.COMING, date(2026, 2, 13)) == []


def test_a_session_that_was_held_and_not_concluded_is_late(office: Office) -> None:
    held = one(office, Consultation, ref="kh-ca-2")
    change(office, "consultation", held, status=Status.CONFIRMED)
    assert [line.id for line in lines(office, Group.LATE, date(2026, 2, 13))] == [held.id]
    change(office, "consultation", held, status=Status.CONCLUDED)
    assert lines(office, Group.LATE, date(2026, 2, 13)) == []


def test_a_promise_is_due_then_late_and_quiet_when_it_is_done(office: Office) -> None:
    promise = every(office, FollowUp)[0]
    due = When.day(2027, 3, 1)
    change(office, "follow_up", promise, due=due, status=Progressing.ON_TRACK)

    def told(group: Group, day: date) -> bool:
        return promise.id in [line.id for line in lines(office, group, day)]

    assert not told(Group.DUE, date(2027, 2, 21))
    assert told(Group.DUE, date(2027, 2, 22))
    assert told(Group.DUE, date(2027, 3, 1))
    assert told(Group.LATE, date(2027, 3, 2))
    change(office, "follow_up", promise, status=Progressing.DONE)
    assert not told(Group.LATE, date(2027, 3, 2))


def test_a_promise_within_three_weeks_is_late_when_they_have_passed(office: Office) -> None:
    promise = every(office, FollowUp)[0]
    begun = one(office, Consultation, id=promise.consultation_id).dates.end
    due = When(WhenKind.RELATIVE, count=3, unit="week")
    change(office, "follow_up", promise, due=due, status=Progressing.ON_TRACK)
    last = begun + timedelta(weeks=3)
    assert promise.id in [line.id for line in lines(office, Group.DUE, last)]
    (late,) = (line for line in lines(office, Group.LATE, last + timedelta(1)) if line.id == promise.id)
    assert late.day == last


def test_a_promise_without_a_date_is_no_error(office: Office) -> None:
    promise = every(office, FollowUp)[0]
    change(office, "follow_up", promise, due=When())
    assert promise.id not in [line.id for group in Group for line in lines(office, group)]


def test_an_edition_awaits_its_issue_when_cleared_and_clearance_when_changed_after(office: Office) -> None:
    waiting = {line.id: line.template for line in lines(office, Group.WAITING) if line.kind == "edition"}
    english = edition(office).id
    assert waiting[english] == "{kind} in {language} is cleared and awaits its issue"
    place = demo.passage(office, 7)
    office.do(
        "Edit",
        partial(release.reword, passage_id=place, edition_id=english, blocks=paragraphs("Another closing.")),
    )
    waiting = {line.id: line.template for line in lines(office, Group.WAITING) if line.kind == "edition"}
    assert waiting[english] == "{kind} in {language} awaits clearance"


def test_a_request_for_support_waits_until_it_is_answered(office: Office) -> None:
    ours = one(office, Party, code="kh").id
    office.do("Add", partial(record.make, kind="candidature", party_id=ours, body=Text(en="a council")))
    (asked,) = every(office, Candidature, status=CandidatureStatus.REQUESTED)
    assert asked.id in [line.id for line in lines(office, Group.WAITING)]
    change(office, "candidature", asked, status=CandidatureStatus.SUPPORTED)
    assert asked.id not in [line.id for line in lines(office, Group.WAITING)]


def test_items_without_a_brief_are_counted_for_a_session_to_come(office: Office) -> None:
    ahead = one(office, Consultation, ref="kh-ca-2")
    change(office, "consultation", ahead, status=Status.CONFIRMED)
    (before,) = lines(office, Group.BRIEFS)
    assert before.tab == "briefs"
    item = next(
        row
        for row in every(office, AgendaItem, consultation_id=ahead.id)
        if row.scope.value not in ("opening", "closing") and not row.heading
    )
    for brief in every(office, Brief, item_id=item.id):
        office.do("Withdraw", partial(record.withdraw, kind="brief", record_id=brief.id))
    (without,) = lines(office, Group.BRIEFS)
    office.do("Add brief", partial(record.make, kind="brief", consultation_id=ahead.id, item_id=item.id))
    after = lines(office, Group.BRIEFS)
    missing = after[0].values["count"] if after else 0
    assert missing == without.values["count"] - 1


def test_an_agenda_is_to_be_agreed_by_the_day_that_the_mechanism_says(office: Office) -> None:
    ahead = one(office, Consultation, ref="kh-ca-2")
    change(office, "consultation", ahead, status=Status.CONFIRMED)
    item = every(office, AgendaItem, consultation_id=ahead.id)[0]
    change(office, "agenda_item", item, state=ItemState.PROPOSED)
    office.do("Edit", partial(record.change, kind="mechanism", record_id=ahead.mechanism_id, lead_days=14))
    assert ahead.dates.first is not None
    last = ahead.dates.first - timedelta(days=14)
    agreed = [line for line in lines(office, Group.DUE, last) if line.tab == "agenda"]
    assert [line.values for line in agreed] == [{"count": 1}]
    late = [line for line in lines(office, Group.LATE, last + timedelta(days=1)) if line.tab == "agenda"]
    assert [line.id for line in late] == [ahead.id]


def test_an_empty_archive_has_nothing_to_see_to(tmp_path: Path) -> None:
    with Office.make(tmp_path / "empty.pdesk", officer="Sok Dara") as office:
        assert office.read(partial(today.lines, today=EVE)) == []
