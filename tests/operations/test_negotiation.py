"""The agenda between the two sides: proposed, reworded, sent, agreed, put off and taken up again."""

from datetime import date
from functools import partial
from typing import Any
from uuid import UUID

import pytest

from protocoldesk.office import Office
from protocoldesk.operations import consultation, facts, negotiation, overview, record, template
from protocoldesk.protocol.negotiation import Differs, Standing
from protocoldesk.records.agenda import AgendaItem
from protocoldesk.records.consultation import Consultation
from protocoldesk.records.errors import Refusal
from protocoldesk.records.mechanism import Mechanism
from protocoldesk.records.programme import Task
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.when import When
from protocoldesk.records.values.words import ItemState, Status, TemplateKind
from tests.operations import demo
from tests.operations.programming import SENT, item, reworded, sent, side, waiting


def act(office: Office, verb: Any, **given: Any) -> UUID:
    return office.do("Act", partial(verb, **given))


def of(office: Office, item_id: UUID) -> dict[str, Any]:
    return office.read(partial(record.values, kind="agenda_item", record_id=item_id))


def differences(office: Office) -> list[tuple[Differs, str]]:
    rows = office.read(partial(negotiation.versions, consultation_id=demo.ref(office)))
    return [(one.what, one.title["en"]) for one in rows[0].differences]


def test_their_wording_stands_beside_ours_until_one_of_them_is_accepted(office: Office) -> None:
    item_id = reworded(office)
    found = of(office, item_id)
    assert found["state"] is ItemState.REWORDED
    assert (found["title"]["en"][:8], found["their_title"]["en"]) == (
        "Regional",
        "Regional and global questions",
    )
    act(office, negotiation.accept, item_id=item_id, in_their_words=True)
    found = of(office, item_id)
    assert (found["title"]["en"], found["their_title"], found["state"]) == (
        "Regional and global questions",
        Text(),
        ItemState.ACCEPTED,
    )
    assert found["title"]["km"], "what they did not reword stays in the other languages"


def test_ours_is_kept_where_it_is_accepted_as_it_stands(office: Office) -> None:
    ours = of(office, item(office))["title"]
    act(office, negotiation.accept, item_id=reworded(office))
    assert of(office, item(office))["title"] == ours


def test_an_item_is_proposed_by_one_of_the_sides(office: Office) -> None:
    item_id = item(office)
    act(office, negotiation.propose, item_id=item_id, delegation_id=side(office))
    assert of(office, item_id)["proposed_by_id"] == side(office)
    assert of(office, item_id)["state"] is ItemState.PROPOSED
    read = partial(facts.consultation, consultation_id=demo.ref(office, "kh-ca-1"))
    first = office.read(read).delegations[0].id
    with pytest.raises(Refusal, match="one of the two sides"):
        act(office, negotiation.propose, item_id=item_id, delegation_id=first)


def test_a_version_tells_what_is_different_today(office: Office) -> None:
    sent(office)
    assert differences(office) == []
    act(office, record.move, kind="agenda_item", record_id=item(office, "Political"), after=item(office))
    act(office, negotiation.decline, item_id=item(office, "Human rights"))
    act(office, record.withdraw, kind="agenda_item", record_id=item(office, "Education"))
    act(office, record.change, kind="agenda_item", record_id=item(office, "Trade"), minutes=25)
    said = differences(office)
    assert [what for what, _ in said] == [Differs.TIME, Differs.STATE, Differs.MOVED, Differs.GONE]
    assert [title.split()[0] for _, title in said] == ["Trade", "Human", "Political", "Education"]


def test_what_is_internal_never_goes_into_a_version(office: Office) -> None:
    act(office, record.change, kind="agenda_item", record_id=item(office, "Bilateral"), internal=True)
    sent(office)
    (row,) = office.read(partial(negotiation.versions, consultation_id=demo.ref(office)))
    assert [line.number for line in row.items] == ["1", "2", "3", "4"]
    assert not any("Trade" in line.title["en"] for line in row.items), "it stands below what is internal"


def test_an_agenda_is_late_by_the_rule_of_its_mechanism(office: Office) -> None:
    series = demo.one(office, Mechanism, handle="kh-ca").id
    act(office, record.change, kind="mechanism", record_id=series, lead_days=30)
    standing = partial(negotiation.agreement, consultation_id=demo.ref(office), today=date(2026, 1, 20))
    assert office.read(standing).standing is Standing.UNSENT
    assert (office.read(standing).by, office.read(standing).late) == (date(2026, 1, 13), 7)
    version = sent(office)
    assert office.read(standing).standing is Standing.SENT
    act(office, negotiation.agree, version_id=version, on=date(2026, 1, 13))
    assert (office.read(standing).standing, office.read(standing).late) == (Standing.AGREED, 0)
    act(office, record.change, kind="agenda_item", record_id=item(office, "Trade"), minutes=25)
    assert office.read(standing).standing is Standing.CHANGED


def test_the_overview_says_that_an_agenda_is_late_and_that_tasks_are(office: Office) -> None:
    meeting = demo.one(office, Consultation, ref="kh-ca-2")
    act(office, record.change, kind="consultation", record_id=meeting.id, status=Status.CONFIRMED)
    series = demo.one(office, Mechanism, handle="kh-ca").id
    act(office, record.change, kind="mechanism", record_id=series, lead_days=30)
    begin = {"consultation_id": meeting.id, "kind": TemplateKind.CHECKLIST, "key": "consultation"}
    act(office, template.begin, **begin)

    def said() -> list[str]:
        read = partial(overview.missing, consultation_id=meeting.id, today=date(2026, 1, 20))
        return [line.sentence for line in office.read(read) if line.tab == "agenda" or line.kind == "task"]

    assert said() == [
        "The agenda was to be agreed by 2026-01-13.",
        "3 tasks of the checklist are late.",
    ]
    act(office, negotiation.agree, version_id=sent(office), on=date(2026, 1, 20))
    assert said() == ["3 tasks of the checklist are late."]


def test_what_is_agreed_is_accepted_and_what_was_reworded_since_is_not(office: Office) -> None:
    ours, theirs = item(office, "Political"), item(office)
    for one in (ours, theirs):
        act(office, negotiation.propose, item_id=one, delegation_id=side(office, 0))
    version = sent(office)
    act(office, record.change, kind="agenda_item", record_id=theirs, title=Text(en="Something else"))
    act(office, negotiation.agree, version_id=version, on=SENT)
    assert of(office, ours)["state"] is ItemState.ACCEPTED
    assert of(office, theirs)["state"] is ItemState.PROPOSED
    with pytest.raises(Refusal, match="before it was sent"):
        act(office, negotiation.agree, version_id=version, on=date(2025, 1, 1))


def test_what_is_put_off_waits_and_is_taken_up_by_the_next_session(office: Office) -> None:
    series = demo.one(office, Mechanism, handle="kh-ca").id
    backlog = partial(negotiation.backlog, mechanism_id=series)
    waits = waiting(office)
    (row,) = office.read(backlog)
    assert (row.title["en"].split()[0], row.reason, row.from_ref) == ("Regional", "no time", "kh-ca-2")
    third = act(office, consultation.open_new, mechanism_id=series, number=3)
    taken = act(office, negotiation.take_up, postponed_id=waits, consultation_id=third)
    assert of(office, taken)["state"] is ItemState.PROPOSED
    assert office.read(backlog) == []
    with pytest.raises(Refusal, match="taken it up"):
        act(office, negotiation.take_up, postponed_id=waits, consultation_id=third)
    act(office, record.withdraw, kind="agenda_item", record_id=taken)
    assert len(office.read(backlog)) == 1, "it waits again where the item was taken out"


def test_what_is_below_an_item_is_put_off_with_it(office: Office) -> None:
    act(office, negotiation.put_off, item_id=item(office, "Bilateral"))
    series = demo.one(office, Mechanism, handle="kh-ca").id
    rows = office.read(partial(negotiation.backlog, mechanism_id=series))
    assert [row.title["en"].split()[0].strip(",") for row in rows] == [
        "Bilateral",
        "Trade",
        "Education",
        "Defence",
        "Human",
    ]


def test_a_template_is_made_of_an_agenda_and_begins_another_one(office: Office) -> None:
    act(
        office,
        template.keep,
        consultation_id=demo.ref(office),
        kind=TemplateKind.AGENDA,
        name=Text(en="As with Canada"),
    )
    (own, shipped) = office.read(partial(template.rows, kind=TemplateKind.AGENDA))
    assert (own.own, own.lines, shipped.own, shipped.key) == (True, 9, False, "consultation")
    series = demo.one(office, Mechanism, handle="kh-ca").id
    third = act(office, consultation.open_new, mechanism_id=series, number=3)
    act(office, template.begin, consultation_id=third, kind=TemplateKind.AGENDA, key=own.key)
    before = office.read(partial(facts.consultation, consultation_id=demo.ref(office))).agenda
    made = office.read(partial(facts.consultation, consultation_id=third)).agenda
    assert [(one.title, one.level) for one in made] == [(one.title, one.level) for one in before]
    assert {one.state for one in made} == {ItemState.PROPOSED}


@pytest.mark.parametrize("kind", TemplateKind)
def test_every_shipped_template_begins(office: Office, kind: TemplateKind) -> None:
    series = demo.one(office, Mechanism, handle="kh-ca").id
    third = act(office, consultation.open_new, mechanism_id=series, number=3, dates=When.day(2027, 3, 2))
    for row in office.read(partial(template.rows, kind=kind)):
        act(office, template.begin, consultation_id=third, kind=kind, key=row.key)
        assert all(row.name[tag] for tag in ("en", "fr", "km"))
    with pytest.raises(Refusal, match="no template 'nothing'"):
        act(office, template.begin, consultation_id=third, kind=kind, key="nothing")


def test_the_lines_of_a_checklist_say_where_they_come_from(office: Office) -> None:
    act(
        office,
        template.begin,
        consultation_id=demo.ref(office),
        kind=TemplateKind.CHECKLIST,
        key="consultation",
    )
    tasks = demo.every(office, Task)
    assert [tasks[0].days_before, tasks[-1].days_before] == [60, -30]
    assert any("105 Stat. 2603" in task.remark for task in tasks)


def test_the_titles_of_an_item_stay_what_they_were_where_it_is_declined(office: Office) -> None:
    before = len(demo.every(office, AgendaItem))
    act(office, negotiation.decline, item_id=item(office))
    assert len(demo.every(office, AgendaItem)) == before
