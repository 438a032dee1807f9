"""A series and its sessions are opened, carried on, put off and given up."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from protocoldesk.office import Office
from protocoldesk.operations import choices, consultation, directory, mechanism, named, preset, record
from protocoldesk.records.agenda import AgendaItem, AgendaLead
from protocoldesk.records.base import kinds
from protocoldesk.records.consultation import Consultation
from protocoldesk.records.delegation import Delegate, Delegation
from protocoldesk.records.errors import Refusal
from protocoldesk.records.followup import Review
from protocoldesk.records.mechanism import Mechanism
from protocoldesk.records.party import Party
from protocoldesk.records.person import Person
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.when import When
from protocoldesk.records.values.words import ItemState, NameOrder, Role, Standing, Status
from tests.operations import demo


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Office]:
    with Office.make(tmp_path / "new.pdesk", officer="Sok Dara") as office:
        yield office


def party(office: Office, code: str, name: str) -> UUID:
    made = office.do("Add party", partial(named.make, kind="party", name=name, language="en"))
    office.do("Edit code", partial(record.change, kind="party", record_id=made, code=code))
    return made


def series(office: Office) -> UUID:
    return demo.one(office, Mechanism).id


def next_of(office: Office, **how: Any) -> UUID:
    return office.do("Next session", partial(consultation.open_next, previous_id=demo.ref(office), **how))


def test_another_country_and_its_first_session_begin_in_an_empty_archive(empty: Office) -> None:
    ours, theirs = party(empty, "kh", "Cambodia"), party(empty, "lk", "Sri Lanka")
    handle = empty.read(partial(mechanism.free_handle, ours=ours, theirs=theirs))
    assert handle == "kh-lk"
    name = empty.read(partial(mechanism.usual_name, ours=ours, theirs=theirs))
    assert dict(name) == {"en": "Cambodia-Sri Lanka Bilateral Consultations"}
    made = empty.do(
        "New mechanism",
        partial(mechanism.open_series, name=name, handle=handle, sides=[(ours, None), (theirs, None)]),
    )
    proposed = empty.read(partial(mechanism.proposal, mechanism_id=made))
    assert (proposed.number, proposed.ref, proposed.previous_id) == (1, "kh-lk-1", None)
    opened = empty.do(
        "New session", partial(consultation.open_new, mechanism_id=made, number=1, host_id=ours)
    )
    assert demo.ref(empty, "kh-lk-1") == opened
    assert [one.party_id for one in demo.every(empty, Delegation)] == [ours, theirs]


def test_a_second_series_between_the_same_sides_has_a_handle_of_its_own(office: Office) -> None:
    ours, theirs = (demo.one(office, Party, code=code).id for code in ("kh", "ca"))
    assert office.read(partial(mechanism.free_handle, ours=ours, theirs=theirs)) == "kh-ca-b"


@pytest.mark.parametrize(
    ("how", "said"),
    [
        ({"handle": "kh-ca"}, "The handle kh-ca is that of another mechanism."),
        ({"handle": "KH CA"}, "A short code is small letters, digits and hyphens, such as kh-ca."),
        ({"name": Text()}, "Give the mechanism its name."),
        ({"sides": "same"}, "A mechanism has two different parties."),
    ],
)
def test_a_series_is_refused(office: Office, how: dict[str, Any], said: str) -> None:
    parties = [(one.id, None) for one in demo.every(office, Party)]
    given: dict[str, Any] = {"name": Text(en="Talks"), "handle": "kh-ca-b", "sides": parties} | how
    if given["sides"] == "same":
        given["sides"] = [parties[0], parties[0]]
    with pytest.raises(Refusal, match=said):
        office.do("New mechanism", partial(mechanism.open_series, **given))


def test_the_next_session_is_proposed_at_the_other_sides_place(office: Office) -> None:
    proposed = office.read(partial(mechanism.proposal, mechanism_id=series(office)))
    assert (proposed.number, proposed.ref, proposed.previous_ref) == (3, "kh-ca-3", "kh-ca-2")
    assert proposed.host_id == demo.one(office, Party, code="ca").id
    assert (proposed.items, proposed.people, proposed.follow_ups) == (9, 2, 5)


def test_the_next_session_brings_agenda_people_and_open_follow_ups(office: Office) -> None:
    opened = next_of(office, dates=When.day(2028, 3, 1))
    third = demo.one(office, Consultation, id=opened)
    assert (third.ref, third.number, third.previous_id) == ("kh-ca-3", 3, demo.ref(office))
    before = demo.every(office, AgendaItem, consultation_id=demo.ref(office))
    after = demo.every(office, AgendaItem, consultation_id=opened)
    in_order = [sorted(rows, key=lambda row: row.order) for rows in (before, after)]
    assert [row.title for row in in_order[0]] == [row.title for row in in_order[1]]
    assert {row.state for row in after} == {ItemState.PROPOSED}
    nested = [row for row in after if row.parent_id]
    assert nested
    assert {row.parent_id for row in nested} <= {row.id for row in after}
    assert len(demo.every(office, Review, consultation_id=opened)) == 5


def test_delegates_come_again_with_their_roles_and_counterparts_and_are_named_anew(office: Office) -> None:
    opened = next_of(office, agenda=True)
    sides = [one.id for one in demo.every(office, Delegation, consultation_id=opened)]
    came = [row for row in demo.every(office, Delegate) if row.delegation_id in sides]
    assert len(came) == 2
    assert [row.role for row in came].count(Role.HEAD) == 2
    assert {row.standing for row in came} == {Standing.PROPOSED}
    assert {row.counterpart_id for row in came if row.counterpart_id} <= {row.id for row in came}
    items = [row.id for row in demo.every(office, AgendaItem, consultation_id=opened)]
    leads = [row for row in demo.every(office, AgendaLead) if row.item_id in items]
    assert leads
    assert {row.delegate_id for row in leads} <= {row.id for row in came}


def test_what_is_not_wanted_stays_behind(office: Office) -> None:
    opened = next_of(office, agenda=False, people=False, follow_ups=False)
    assert demo.every(office, AgendaItem, consultation_id=opened) == []
    assert demo.every(office, Review, consultation_id=opened) == []
    sides = demo.every(office, Delegation, consultation_id=opened)
    assert len(sides) == 2
    assert not [row for row in demo.every(office, Delegate) if row.delegation_id in {one.id for one in sides}]


@pytest.mark.parametrize(
    ("how", "said"),
    [
        ({"number": 2}, "Number 2 is that of kh-ca-2."),
        ({"number": 3, "ref": "kh-ca-1"}, "The REF kh-ca-1 is that of another session."),
        ({}, "Give the session a number, or a name such as 'Special'."),
    ],
)
def test_a_session_is_refused(office: Office, how: dict[str, Any], said: str) -> None:
    with pytest.raises(Refusal, match=said):
        office.do("New session", partial(consultation.open_new, mechanism_id=series(office), **how))


def test_a_session_outside_the_series_is_called_by_its_name(office: Office) -> None:
    act = partial(consultation.open_new, mechanism_id=series(office), name=Text(en="Special 2027"))
    opened = office.do("New session", act)
    assert demo.ref(office, "kh-ca-special-2027") == opened


def test_a_session_is_put_off_with_the_reason_and_given_up(office: Office) -> None:
    opened = next_of(office, dates=When.day(2028, 3, 1))
    put_off = partial(consultation.postpone, consultation_id=opened, why=Text(en="general elections"))
    office.do("Postpone", put_off)
    third = demo.one(office, Consultation, id=opened)
    assert (third.status, bool(third.dates), third.delay["en"]) == (
        Status.POSTPONED,
        False,
        "general elections",
    )
    office.do("Cancel", partial(consultation.cancel, consultation_id=opened))
    assert demo.one(office, Consultation, id=opened).status is Status.CANCELLED


def test_a_session_that_was_held_is_neither_put_off_nor_given_up(office: Office) -> None:
    for verb in (consultation.postpone, consultation.cancel):
        with pytest.raises(Refusal, match="kh-ca-2 was held"):
            office.do("No", partial(verb, consultation_id=demo.ref(office)))


def test_a_person_is_found_by_words_in_every_language_and_told_apart_by_the_post(office: Office) -> None:
    persons = office.read(partial(choices.known, kind="person"))
    meas = next(one for one in persons if "មាស" in one.words)
    assert (meas.name["en"], meas.beside["en"]) == ("MEAS Kim Heng", "Secretary of State")


def test_counterparts_are_those_of_the_other_side(office: Office) -> None:
    ours = demo.one(office, Party, code="kh").id
    side = demo.one(office, Delegation, consultation_id=demo.ref(office), party_id=ours).id
    found = office.read(partial(choices.known, kind="delegate", near=side))
    theirs = demo.one(office, Party, code="ca").id
    parties = {
        demo.one(office, Delegation, id=demo.one(office, Delegate, id=one.id).delegation_id).party_id
        for one in found
    }
    assert parties == {theirs}


def test_a_person_typed_with_capitals_has_the_family_name_read_off(empty: Office) -> None:
    made = empty.do("Add", partial(named.make, kind="person", name="SOK Dara", language="en"))
    person = demo.one(empty, Person, id=made)
    assert (person.family_name, person.given_name, person.name_order) == (
        "SOK",
        "Dara",
        NameOrder.FAMILY_FIRST,
    )


def test_an_institution_wants_its_party_first_and_takes_the_offices_own(empty: Office) -> None:
    act = partial(named.make, kind="institution", name="Ministry", language="en")
    with pytest.raises(Refusal, match="Record the party first"):
        empty.do("Add", act)
    party(empty, "lk", "Sri Lanka")
    ours = party(empty, "kh", "Cambodia")
    empty.do("Choose", partial(preset.choose_party, code="kh"))
    made = empty.do("Add", act)
    assert empty.read(partial(record.values, kind="institution", record_id=made))["party_id"] == ours


def test_a_person_was_last_met_at_the_latest_session_that_was_held(office: Office) -> None:
    day = datetime(2026, 2, 13, tzinfo=UTC).date()
    met = office.read(partial(directory.last_met, person_id=demo.named(office, Person, "MEAS").id, today=day))
    assert met is not None
    assert met.ref == "kh-ca-2"
    nobody = demo.named(office, Person, "Epp").id
    assert office.read(partial(directory.last_met, person_id=nobody, today=day)) is None


@pytest.mark.parametrize(
    ("kind", "fields", "said"),
    [
        ("party", {"zone": "Phnom Penh"}, "'Phnom Penh' is no time zone such as Asia/Phnom_Penh."),
        (
            "mechanism",
            {"handle": "KH CA"},
            "A short code is small letters, digits and hyphens, such as kh-ca.",
        ),
        ("consultation", {"ref": " "}, "A reference is letters, digits and hyphens, such as kh-ca-2."),
        (
            "post",
            {"first_day": date(2026, 1, 2), "last_day": date(2026, 1, 1)},
            "The last day must not lie before the first.",
        ),
    ],
)
def test_a_field_that_cannot_be_so_is_refused_and_stays(
    office: Office, kind: str, fields: dict[str, Any], said: str
) -> None:
    changed = demo.every(office, kinds()[kind])[0].id
    before = office.read(partial(record.values, kind=kind, record_id=changed))
    with pytest.raises(Refusal, match=said):
        office.do("Edit", partial(record.change, kind=kind, record_id=changed, **fields))
    assert office.read(partial(record.values, kind=kind, record_id=changed)) == before
