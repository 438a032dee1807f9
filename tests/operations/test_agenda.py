"""The agenda as officers build it: items added, moved in and out, led; and sittings with their times."""

from datetime import UTC, datetime, time
from functools import partial
from uuid import UUID

import pytest

from protocoldesk.office import Office
from protocoldesk.operations import agenda, facts, record
from protocoldesk.protocol.agenda import numbered
from protocoldesk.records.agenda import AgendaItem
from protocoldesk.records.consultation import Sitting
from protocoldesk.records.errors import Refusal
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.when import When
from protocoldesk.records.values.words import SittingKind
from tests.operations import demo


def item(office: Office, words: str) -> UUID:
    return demo.named(office, AgendaItem, words, "title").id


def shown(office: Office) -> list[str]:
    found = office.read(partial(facts.consultation, consultation_id=demo.ref(office))).agenda
    numbers = dict(numbered(found))
    return [f"{numbers[one.id]} {one.title['en'].split()[0].strip(',;')}".strip() for one in found]


AS_AGREED = [
    "1 Political",
    "2 Bilateral",
    "2.1 Trade",
    "2.2 Education",
    "2.3 Defence",
    "2.4 Human",
    "3 Cooperation",
    "4 20th",
    "5 Regional",
]


def test_the_demo_has_its_agenda_in_order(office: Office) -> None:
    assert shown(office) == AS_AGREED


def test_a_new_item_comes_behind_the_chosen_one_at_its_level(office: Office) -> None:
    act = partial(
        agenda.add,
        consultation_id=demo.ref(office),
        title=Text(en="Tourism"),
        after=item(office, "Education"),
    )
    office.do("Add item", act)
    assert shown(office)[3:6] == ["2.2 Education", "2.3 Tourism", "2.4 Defence"]


def test_a_heading_stands_at_the_first_level_and_takes_no_number(office: Office) -> None:
    act = partial(
        agenda.add,
        consultation_id=demo.ref(office),
        title=Text(en="Global"),
        after=item(office, "Education"),
        heading=True,
    )
    office.do("Add heading", act)
    assert shown(office)[5:8] == ["2.4 Human", "Global", "3 Cooperation"]


def test_an_item_moves_down_with_what_is_below_it(office: Office) -> None:
    office.do("Move item", partial(agenda.shift, item_id=item(office, "Bilateral"), by=1))
    assert shown(office)[1:4] == ["2 Cooperation", "3 Bilateral", "3.1 Trade"]


def test_the_last_one_of_its_level_does_not_move_further(office: Office) -> None:
    office.do("Move item", partial(agenda.shift, item_id=item(office, "Human"), by=1))
    assert shown(office) == AS_AGREED


def test_an_item_goes_below_the_one_before_it_and_comes_out_again(office: Office) -> None:
    office.do("Move item", partial(agenda.indent, item_id=item(office, "Cooperation within")))
    assert shown(office)[5:8] == ["2.4 Human", "2.5 Cooperation", "3 20th"]
    office.do("Move item", partial(agenda.outdent, item_id=item(office, "Cooperation within")))
    assert shown(office) == AS_AGREED


def test_the_first_item_has_none_to_go_below(office: Office) -> None:
    with pytest.raises(Refusal, match="no item before it"):
        office.do("Move item", partial(agenda.indent, item_id=item(office, "Political")))


def test_an_item_of_the_first_level_comes_out_no_further(office: Office) -> None:
    with pytest.raises(Refusal, match="first level"):
        office.do("Move item", partial(agenda.outdent, item_id=item(office, "Political")))


def test_an_item_cannot_stand_below_itself(office: Office) -> None:
    act = partial(
        agenda.place, item_id=item(office, "Bilateral"), parent_id=item(office, "Trade"), after=None
    )
    with pytest.raises(Refusal, match="below itself"):
        office.do("Move item", act)


def test_nothing_stands_below_a_heading(office: Office) -> None:
    made = office.do(
        "Add heading",
        partial(agenda.add, consultation_id=demo.ref(office), title=Text(en="A"), heading=True),
    )
    act = partial(agenda.place, item_id=item(office, "Political"), parent_id=made, after=None)
    with pytest.raises(Refusal, match="heading"):
        office.do("Move item", act)


def test_a_lead_takes_the_place_of_the_one_before(office: Office) -> None:
    item_id, head = item(office, "Political"), demo.ref(office)
    whole = office.read(partial(facts.consultation, consultation_id=head))
    ours = whole.delegations[0]
    other = office.do(
        "Add", partial(record.make, kind="delegate", delegation_id=ours.id, name=Text(en="DARA"))
    )
    office.do("Lead", partial(agenda.lead, item_id=item_id, delegation_id=ours.id, delegate_ids=[other]))
    leads = office.read(partial(facts.consultation, consultation_id=head)).agenda[0].leads
    assert len(leads) == 2
    assert [lead.name["en"] for lead in leads if lead.party_id == ours.party.id] == ["DARA"]
    office.do("Lead", partial(agenda.lead, item_id=item_id, delegation_id=ours.id, delegate_ids=[]))
    assert len(office.read(partial(facts.consultation, consultation_id=head)).agenda[0].leads) == 1


def test_several_lead_in_the_order_given_and_the_order_can_be_turned(office: Office) -> None:
    item_id, head = item(office, "Political"), demo.ref(office)
    ours = office.read(partial(facts.consultation, consultation_id=head)).delegations[0]
    first, second = (
        office.do("Add", partial(record.make, kind="delegate", delegation_id=ours.id, name=Text(en=name)))
        for name in ("DARA", "SOK")
    )
    lead = partial(agenda.lead, item_id=item_id, delegation_id=ours.id)

    def leading() -> list[UUID]:
        agenda_now = office.read(partial(facts.consultation, consultation_id=head)).agenda
        return [lead.id for lead in agenda_now[0].leads if lead.party_id == ours.party.id]

    office.do("Lead", partial(lead, delegate_ids=[first, second]))
    assert leading() == [first, second]
    office.do("Lead", partial(lead, delegate_ids=[second, first]))
    assert leading() == [second, first]
    office.undo()
    assert leading() == [first, second]


def test_nobody_leads_for_the_other_side(office: Office) -> None:
    sides = office.read(partial(facts.consultation, consultation_id=demo.ref(office))).delegations
    theirs = sides[1].delegates[0].id
    act = partial(
        agenda.lead, item_id=item(office, "Political"), delegation_id=sides[0].id, delegate_ids=[theirs]
    )
    with pytest.raises(Refusal, match="own delegates"):
        office.do("Lead", act)


def test_a_sitting_begins_at_the_time_of_its_place(office: Office) -> None:
    made = office.do(
        "Add sitting",
        partial(agenda.add_sitting, consultation_id=demo.ref(office), kind=SittingKind.LUNCHEON),
    )
    office.do("Time", partial(agenda.set_times, sitting_id=made, begins=time(12, 30), ends=time(14)))
    sitting = demo.one(office, Sitting, id=made)
    assert (sitting.begins, sitting.ends) == (
        datetime(2026, 2, 12, 5, 30, tzinfo=UTC),
        datetime(2026, 2, 12, 7, 0, tzinfo=UTC),
    )
    assert sitting.dates == When.day(2026, 2, 12)
    assert sitting.city["en"] == "Phnom Penh"


def test_a_sitting_does_not_end_before_it_begins(office: Office) -> None:
    made = office.do(
        "Add sitting",
        partial(agenda.add_sitting, consultation_id=demo.ref(office), kind=SittingKind.LUNCHEON),
    )
    with pytest.raises(Refusal, match="ends after"):
        office.do("Time", partial(agenda.set_times, sitting_id=made, begins=time(12, 30), ends=time(12)))


def test_a_sitting_of_a_consultation_without_dates_has_no_time_yet(office: Office) -> None:
    office.do(
        "Edit dates",
        partial(record.change, kind="consultation", record_id=demo.ref(office), dates=When()),
    )
    made = office.do(
        "Add sitting",
        partial(agenda.add_sitting, consultation_id=demo.ref(office), kind=SittingKind.DINNER),
    )
    with pytest.raises(Refusal, match="Set the day"):
        office.do("Time", partial(agenda.set_times, sitting_id=made, begins=time(19), ends=None))
