"""Cases of the deeds before the day: the agenda with its sittings, and the delegations."""

from collections.abc import Callable
from datetime import time
from functools import partial
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from protocoldesk.office import Office
from protocoldesk.operations import agenda, delegation, record
from protocoldesk.records.agenda import AgendaItem
from protocoldesk.records.mechanism import Mechanism
from protocoldesk.records.person import Person
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.words import ParticipationRole, SittingKind
from tests.operations import demo
from tests.operations.demo import named, one

Deed = Callable[[Session], Any]
Case = Callable[[Office], Deed]


def agenda_item(office: Office, words: str) -> UUID:
    return named(office, AgendaItem, words, "title").id


def ours(office: Office) -> UUID:
    """Our delegation to the second session."""
    return demo.whole(office).consultation.delegations[0].id


def sitting(office: Office) -> UUID:
    act = partial(agenda.add_sitting, consultation_id=demo.ref(office), kind=SittingKind.LUNCHEON)
    return office.do("Add sitting", act)


def without_sides(office: Office) -> UUID:
    """A third session, which has no delegations yet."""
    series = one(office, Mechanism, handle="kh-ca").id
    fields = {"mechanism_id": series, "ref": "kh-ca-3", "number": 3}
    return office.do("Add", partial(record.make, kind="consultation", **fields))


def paired(office: Office) -> Deed:
    """A new delegate of ours takes the place of the head opposite theirs."""
    act = partial(delegation.add_person, delegation_id=ours(office), name="SOK Dara", language="en")
    new = office.do("Add", act)
    theirs = demo.whole(office).consultation.delegations[1].heads[0].id
    return partial(delegation.pair, delegate_id=new, counterpart_id=theirs)


CASES: dict[Callable[..., Any], Case] = {
    agenda.add: lambda office: partial(
        agenda.add,
        consultation_id=demo.ref(office),
        title=Text(en="Tourism"),
        after=agenda_item(office, "Education"),
    ),
    agenda.place: lambda office: partial(
        agenda.place,
        item_id=agenda_item(office, "Regional"),
        parent_id=agenda_item(office, "Bilateral"),
        after=agenda_item(office, "Trade"),
    ),
    agenda.shift: lambda office: partial(agenda.shift, item_id=agenda_item(office, "Bilateral"), by=-1),
    agenda.indent: lambda office: partial(agenda.indent, item_id=agenda_item(office, "Regional")),
    agenda.outdent: lambda office: partial(agenda.outdent, item_id=agenda_item(office, "Trade")),
    agenda.lead: lambda office: partial(
        agenda.lead, item_id=agenda_item(office, "Bilateral"), delegation_id=ours(office), delegate_ids=[]
    ),
    agenda.add_sitting: lambda office: partial(
        agenda.add_sitting, consultation_id=demo.ref(office), kind=SittingKind.DINNER
    ),
    agenda.set_times: lambda office: partial(
        agenda.set_times, sitting_id=sitting(office), begins=time(12, 30), ends=time(14)
    ),
    delegation.begin: lambda office: partial(delegation.begin, consultation_id=without_sides(office)),
    delegation.add: lambda office: partial(
        delegation.add, delegation_id=ours(office), person_id=named(office, Person, "Epp").id
    ),
    delegation.add_person: lambda office: partial(
        delegation.add_person, delegation_id=ours(office), name="SOK Dara", language="en"
    ),
    delegation.add_category: lambda office: partial(
        delegation.add_category, delegation_id=ours(office), name="officials", language="en", people=8
    ),
    delegation.pair: paired,
    delegation.take_part: lambda office: partial(
        delegation.take_part,
        consultation_id=demo.ref(office),
        person_id=named(office, Person, "Epp").id,
        role=ParticipationRole.BRIEFER,
    ),
    delegation.take_part_new: lambda office: partial(
        delegation.take_part_new,
        consultation_id=demo.ref(office),
        name="Jean Roy",
        language="fr",
        role=ParticipationRole.HOST,
    ),
}

READS = {
    "agenda.siblings",
    "overview.missing",
    "overview.phrases_of",
    "overview.whole",
}
"""What only reads."""
