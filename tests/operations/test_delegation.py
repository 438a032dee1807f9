"""Delegations as officers fill them: people known and new, categories, counterparts, guests."""

from functools import partial
from uuid import UUID

import pytest

from protocoldesk.office import Office
from protocoldesk.operations import choices, delegation, facts, record
from protocoldesk.protocol.facts import DelegationFacts
from protocoldesk.records.delegation import Delegate, Participation
from protocoldesk.records.errors import Refusal
from protocoldesk.records.mechanism import Mechanism
from protocoldesk.records.person import Person
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.words import ParticipationRole, Role
from tests.operations import demo


def sides(office: Office, consultation_id: UUID | None = None) -> tuple[DelegationFacts, ...]:
    found = consultation_id or demo.ref(office)
    return office.read(partial(facts.consultation, consultation_id=found)).delegations


def third(office: Office) -> UUID:
    series = demo.one(office, Mechanism, handle="kh-ca").id
    fields = {"mechanism_id": series, "ref": "kh-ca-3", "number": 3}
    return office.do("New session", partial(record.make, kind="consultation", **fields))


def test_somebody_known_is_offered_with_his_latest_title_and_party(office: Office) -> None:
    rows = office.read(partial(choices.known, kind="person"))
    people = demo.every(office, Person)
    assert {row.id: row.party_id for row in rows} == {one.id: one.party_id for one in people}
    assert any(row.beside for row in rows)


def test_a_new_session_gets_the_delegations_of_its_mechanism_once(office: Office) -> None:
    made = third(office)
    office.do("Set up delegations", partial(delegation.begin, consultation_id=made))
    office.do("Set up delegations", partial(delegation.begin, consultation_id=made))
    assert [side.party.code for side in sides(office, made)] == ["kh", "ca"]
    assert all(side.institution for side in sides(office, made))


def test_a_mechanism_without_sides_gets_no_delegations(office: Office) -> None:
    series = office.do("Add", partial(record.make, kind="mechanism", handle="x"))
    made = office.do(
        "Add", partial(record.make, kind="consultation", mechanism_id=series, ref="x-1", number=1)
    )
    with pytest.raises(Refusal, match="two sides"):
        office.do("Set up delegations", partial(delegation.begin, consultation_id=made))


def test_the_first_one_leads_and_the_next_ones_are_members(office: Office) -> None:
    made = third(office)
    office.do("Set up delegations", partial(delegation.begin, consultation_id=made))
    ours = sides(office, made)[0].id
    for name in ("SOK Dara", "CHAN Lina"):
        act = partial(delegation.add_person, delegation_id=ours, name=name, language="en")
        office.do("Add person", act)
    assert [(one.name["en"], one.role) for one in sides(office, made)[0].delegates] == [
        ("SOK Dara", Role.HEAD),
        ("CHAN Lina", Role.MEMBER),
    ]


def test_a_new_person_belongs_to_the_party_and_is_in_the_directory(office: Office) -> None:
    ours = sides(office)[0]
    act = partial(delegation.add_person, delegation_id=ours.id, name="  សុខ ដារ៉ា ", language="km")
    made = demo.one(office, Delegate, id=office.do("Add person", act))
    person = demo.one(office, Person, id=made.person_id)
    assert (person.name["km"], person.party_id) == ("សុខ ដារ៉ា", ours.party.id)
    assert person.id in {row.id for row in office.read(partial(choices.known, kind="person"))}


def test_nobody_is_in_the_delegations_twice(office: Office) -> None:
    ours, theirs = sides(office)
    head = theirs.heads[0].person
    assert head is not None
    with pytest.raises(Refusal, match="already"):
        office.do("Add person", partial(delegation.add, delegation_id=ours.id, person_id=head.id))


def test_a_person_without_a_name_is_nobody(office: Office) -> None:
    act = partial(delegation.add_person, delegation_id=sides(office)[0].id, name=" ", language="en")
    with pytest.raises(Refusal, match="name"):
        office.do("Add person", act)


def test_a_category_stands_for_several_and_leads_nothing(office: Office) -> None:
    made = third(office)
    office.do("Set up delegations", partial(delegation.begin, consultation_id=made))
    act = partial(
        delegation.add_category,
        delegation_id=sides(office, made)[0].id,
        name="officials",
        language="en",
        people=8,
    )
    office.do("Add category", act)
    (listed,) = sides(office, made)[0].delegates
    assert (listed.person, listed.people, listed.role) == (None, 8, Role.MEMBER)


def test_counterparts_stand_opposite_each_other_and_nobody_else(office: Office) -> None:
    ours, theirs = sides(office)
    act = partial(delegation.add_person, delegation_id=ours.id, name="SOK Dara", language="en")
    new = office.do("Add person", act)
    head = theirs.heads[0].id
    office.do("Pair", partial(delegation.pair, delegate_id=new, counterpart_id=head))
    paired = {one.id: one.counterpart_id for side in sides(office) for one in side.delegates}
    assert paired == {new: head, head: new, ours.heads[0].id: None}
    office.do("Unpair", partial(delegation.pair, delegate_id=head, counterpart_id=None))
    assert not any(one.counterpart_id for side in sides(office) for one in side.delegates)


def test_a_counterpart_is_in_the_other_delegation(office: Office) -> None:
    ours = sides(office)[0]
    act = partial(delegation.add_person, delegation_id=ours.id, name="SOK Dara", language="en")
    new = office.do("Add person", act)
    with pytest.raises(Refusal, match="other delegation"):
        office.do("Pair", partial(delegation.pair, delegate_id=new, counterpart_id=ours.heads[0].id))


def test_a_host_is_named_without_being_a_delegate(office: Office) -> None:
    act = partial(
        delegation.take_part_new,
        consultation_id=demo.ref(office),
        name="Jean Roy",
        language="fr",
        role=ParticipationRole.HOST,
    )
    made = demo.one(office, Participation, id=office.do("Add", act))
    assert made.role is ParticipationRole.HOST
    assert demo.one(office, Person, id=made.person_id).name == Text(fr="Jean Roy")
