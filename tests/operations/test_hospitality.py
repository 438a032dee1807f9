"""A luncheon and its notes to the kitchen, which never say why; and what was given."""

from datetime import date
from functools import partial
from typing import Any
from uuid import UUID

import pytest

from protocoldesk.office import Office
from protocoldesk.operations import hospitality, record
from protocoldesk.operations.facts.meal import meal
from protocoldesk.protocol.meals import MealFacts
from protocoldesk.records.consultation import Sitting
from protocoldesk.records.delegation import Delegate
from protocoldesk.records.errors import Refusal
from protocoldesk.records.hospitality import Course, Gift, MealNote
from protocoldesk.records.letter import Invitation
from protocoldesk.records.person import PersonalFile
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.words import Attendance, Disposal, GiftWay, Reply
from tests.operations import demo
from tests.operations.programming import delegate, gift, luncheon


def act(office: Office, verb: Any, **given: Any) -> UUID:
    return office.do("Act", partial(verb, **given))


def withdraw_all(office: Office, *kinds: type[Any]) -> None:
    for kind in kinds:
        for row in demo.every(office, kind):
            if demo.every(office, kind, id=row.id):
                act(office, record.withdraw, kind=kind.__tablename__, record_id=row.id)


@pytest.fixture
def table(office: Office) -> tuple[Office, UUID]:
    """A luncheon with one course, nobody asked to it yet."""
    withdraw_all(office, Course, MealNote, Invitation, Gift)
    sitting_id = luncheon(office)
    act(office, hospitality.add_course, sitting_id=sitting_id, name=Text(en="Soup"))
    return office, sitting_id


def at(office: Office, sitting_id: UUID) -> MealFacts:
    return office.read(partial(meal, consultation_id=demo.ref(office), sitting=str(sitting_id)))


def file_of(office: Office, delegate_id: UUID, **fields: str) -> None:
    person = demo.one(office, Delegate, id=delegate_id).person_id
    act(office, record.make, kind="personal_file", person_id=person, **fields)


def names(found: MealFacts) -> list[str]:
    return [guest.named.name["en"] for guest in found.guests]


def test_everybody_who_comes_eats_until_somebody_is_asked(table: tuple[Office, UUID]) -> None:
    office, sitting_id = table
    assert names(at(office, sitting_id)) == ["MEAS Kim Heng", "Alan Bowman"]
    act(
        office,
        record.change,
        kind="delegate",
        record_id=delegate(office),
        attendance=Attendance.EXCUSED,
    )
    assert names(at(office, sitting_id)) == ["Alan Bowman"]
    fields = {"sitting_id": sitting_id, "delegate_id": delegate(office), "reply": Reply.ACCEPTED}
    act(office, record.make, kind="invitation", **fields)
    fields |= {"delegate_id": delegate(office, 1), "reply": Reply.DECLINED}
    act(office, record.make, kind="invitation", **fields)
    assert names(at(office, sitting_id)) == ["MEAS Kim Heng"]


def test_a_note_is_kept_once_changed_and_taken_back(table: tuple[Office, UUID]) -> None:
    office, sitting_id = table
    for note in ("no pork", "no fish"):
        act(office, hospitality.tell_kitchen, who=delegate(office), note=Text(en=note))
    assert [guest.note["en"] for guest in at(office, sitting_id).noted] == ["no fish"]
    act(office, hospitality.tell_kitchen, who=delegate(office), note=Text())
    assert at(office, sitting_id).noted == ()


def test_a_note_that_copies_the_file_is_told_and_one_that_names_food_is_not(
    table: tuple[Office, UUID],
) -> None:
    office, sitting_id = table
    file_of(office, delegate(office, 1), diet="no shellfish", health="hives, hospital in 2019")
    find = partial(hospitality.meal_findings, consultation_id=demo.ref(office), sitting=str(sitting_id))
    assert [one.check for one in office.read(find)] == ["diet-without-note"]
    act(office, hospitality.tell_kitchen, who=delegate(office, 1), note=Text(en="no shellfish"))
    assert office.read(find) == []
    act(office, hospitality.tell_kitchen, who=delegate(office, 1), note=Text(en="no shellfish (hives)"))
    (found,) = office.read(find)
    assert (found.check, found.blocks) == ("meal-reason", True)
    assert "hives" not in found.sentence


def test_the_first_meal_that_is_laid_is_meant_where_none_is_named(table: tuple[Office, UUID]) -> None:
    office, sitting_id = table
    found = office.read(partial(meal, consultation_id=demo.ref(office)))
    assert found.sitting is not None
    assert found.sitting.id == sitting_id
    assert demo.one(office, Sitting, id=sitting_id).kind == "luncheon"
    with pytest.raises(Refusal, match="no such sitting"):
        office.read(partial(meal, consultation_id=demo.ref(office), sitting="x"))


def test_a_gift_is_entered_with_the_other_side_and_the_day(table: tuple[Office, UUID]) -> None:
    office, _ = table
    gift(office)
    (found,) = office.read(partial(hospitality.gifts, consultation_id=demo.ref(office)))
    assert (found.way, found.party["en"], found.given_on) == (
        GiftWay.RECEIVED,
        "Canada",
        date(2026, 2, 12),
    )


def test_a_gift_wants_a_decimal_value_and_a_disposal_behind_its_day(table: tuple[Office, UUID]) -> None:
    office, _ = table
    made = gift(office)
    for wrong, field in (({"value": "120,50"}, "value"), ({"currency": "usd"}, "currency")):
        with pytest.raises(Refusal) as refused:
            act(office, record.change, kind="gift", record_id=made, **wrong)
        assert refused.value.field == field
    act(office, record.change, kind="gift", record_id=made, value="120.50", currency="USD")
    with pytest.raises(Refusal, match="before it was given"):
        act(
            office,
            hospitality.dispose,
            gift_id=made,
            disposal=Disposal.INVENTORY,
            on=date(2026, 1, 1),
        )
    find = partial(hospitality.gift_findings, consultation_id=demo.ref(office))
    assert [one.check for one in office.read(find)] == ["gift-without-disposal"]
    act(office, hospitality.dispose, gift_id=made, disposal=Disposal.AUCTION, on=date(2026, 3, 1))
    assert office.read(find) == []
    assert demo.every(office, PersonalFile) == []
