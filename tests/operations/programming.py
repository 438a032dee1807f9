"""Cases of the deeds of a programme: the agenda's negotiation, templates, lines, tasks, cars and meals."""

from collections.abc import Callable
from datetime import date, time
from functools import partial
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from protocoldesk.office import Office
from protocoldesk.operations import (
    agenda,
    delegation,
    hospitality,
    negotiation,
    postponing,
    programme,
    task,
    template,
    travel,
)
from protocoldesk.records.agenda import AgendaItem
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.words import (
    CarPlace,
    CarUse,
    Disposal,
    Duty,
    GiftWay,
    SittingKind,
    TemplateKind,
    Travel,
)
from tests.operations import demo

Deed = Callable[[Session], Any]
Case = Callable[[Office], Deed]
SENT = date(2026, 1, 10)


def item(office: Office, words: str = "Regional") -> UUID:
    return demo.named(office, AgendaItem, words, "title").id


def side(office: Office, place: int = 1) -> UUID:
    """A delegation of the second session: ours is 0, theirs 1."""
    return demo.whole(office).consultation.delegations[place].id


def reworded(office: Office) -> UUID:
    words = Text(en="Regional and global questions")
    act = partial(negotiation.reword, item_id=item(office), their_title=words)
    return office.do("Reword", act)


def sent(office: Office) -> UUID:
    act = partial(negotiation.send, consultation_id=demo.ref(office), on=SENT)
    return office.do("Send agenda", act)


def waiting(office: Office) -> UUID:
    return office.do("Put off", partial(negotiation.put_off, item_id=item(office), reason="no time"))


def line(office: Office, words: str = "Photograph") -> UUID:
    act = partial(programme.add, consultation_id=demo.ref(office), title=Text(en=words))
    return office.do("Add line", act)


def timed(office: Office) -> UUID:
    """The second session, with a line at eight."""
    act = partial(programme.set_times, line_id=line(office), day=SENT, begins=time(8), ends=time(8, 15))
    office.do("Edit times", act)
    return demo.ref(office)


def a_task(office: Office) -> UUID:
    act = partial(task.add, consultation_id=demo.ref(office), title=Text(en="Order flags"), days_before=10)
    return office.do("Add task", act)


def delegate(office: Office, place: int = 0) -> UUID:
    """The head of a side of the second session: ours is 0, theirs 1."""
    return demo.whole(office).consultation.delegations[place].heads[0].id


def journey(office: Office, way: Travel = Travel.ARRIVAL) -> UUID:
    act = partial(travel.journey, delegate_id=delegate(office, 1), way=way)
    return office.do("Add journey", act)


def stay(office: Office) -> UUID:
    """Where the head of the guests stays; his interpreter has nothing yet."""
    add = partial(delegation.add_person, delegation_id=side(office), name="Marie Roy", language="fr")
    office.do("Add", add)
    return office.do("Add stay", partial(travel.stay, delegate_id=delegate(office, 1)))


def car(office: Office, use: CarUse = CarUse.PRINCIPAL) -> UUID:
    act = partial(travel.add_car, consultation_id=demo.ref(office), use=use)
    return office.do("Add car", act)


def with_car(office: Office) -> UUID:
    car(office)
    return demo.ref(office)


def luncheon(office: Office) -> UUID:
    act = partial(agenda.add_sitting, consultation_id=demo.ref(office), kind=SittingKind.LUNCHEON)
    return office.do("Add sitting", act)


def gift(office: Office) -> UUID:
    act = partial(
        hospitality.record_gift,
        consultation_id=demo.ref(office),
        way=GiftWay.RECEIVED,
        description=Text(en="A carved box"),
    )
    return office.do("Record gift", act)


CASES: dict[Callable[..., Any], Case] = {
    negotiation.propose: lambda office: partial(
        negotiation.propose, item_id=item(office), delegation_id=side(office)
    ),
    negotiation.reword: lambda office: partial(
        negotiation.reword, item_id=item(office), their_title=Text(en="Regional affairs")
    ),
    negotiation.accept: lambda office: partial(
        negotiation.accept, item_id=reworded(office), in_their_words=True
    ),
    negotiation.decline: lambda office: partial(negotiation.decline, item_id=item(office)),
    negotiation.reserve: lambda office: partial(negotiation.reserve, item_id=item(office)),
    negotiation.send: lambda office: partial(negotiation.send, consultation_id=demo.ref(office), on=SENT),
    negotiation.agree: lambda office: partial(negotiation.agree, version_id=sent(office), on=SENT),
    negotiation.put_off: lambda office: partial(negotiation.put_off, item_id=item(office, "Bilateral")),
    negotiation.take_up: lambda office: partial(
        negotiation.take_up, postponed_id=waiting(office), consultation_id=demo.ref(office)
    ),
    programme.add: lambda office: partial(
        programme.add, consultation_id=demo.ref(office), title=Text(en="Photograph")
    ),
    programme.set_times: lambda office: partial(
        programme.set_times, line_id=line(office), day=SENT, begins=time(8), ends=time(8, 15)
    ),
    programme.bring: lambda office: partial(
        programme.bring, line_id=line(office), who=[delegate(office)], duty=Duty.LEADS
    ),
    task.add: lambda office: partial(
        task.add, consultation_id=demo.ref(office), title=Text(en="Order flags"), days_before=10
    ),
    task.tick: lambda office: partial(task.tick, task_id=a_task(office), on=SENT),
    postponing.shift: lambda office: partial(postponing.shift, consultation_id=timed(office), days=7),
    postponing.move_place: lambda office: partial(
        postponing.move_place, consultation_id=demo.ref(office), city=Text(en="Siem Reap"), venue=None
    ),
    travel.journey: lambda office: partial(
        travel.journey, delegate_id=delegate(office, 1), way=Travel.DEPARTURE
    ),
    travel.set_time: lambda office: partial(
        travel.set_time, journey_id=journey(office), day=SENT, at=time(10, 5)
    ),
    travel.stay: lambda office: partial(travel.stay, delegate_id=delegate(office, 1)),
    travel.lodge_together: lambda office: partial(travel.lodge_together, stay_id=stay(office)),
    travel.add_car: lambda office: partial(
        travel.add_car, consultation_id=demo.ref(office), use=CarUse.PRINCIPAL
    ),
    travel.seat: lambda office: partial(
        travel.seat, car_id=car(office), place=CarPlace.FRONT, who=delegate(office)
    ),
    travel.seat_all: lambda office: partial(travel.seat_all, consultation_id=with_car(office)),
    hospitality.add_course: lambda office: partial(
        hospitality.add_course, sitting_id=luncheon(office), name=Text(en="Soup")
    ),
    hospitality.tell_kitchen: lambda office: partial(
        hospitality.tell_kitchen, who=delegate(office), note=Text(en="no pork")
    ),
    hospitality.record_gift: lambda office: partial(
        hospitality.record_gift,
        consultation_id=demo.ref(office),
        way=GiftWay.GIVEN,
        description=Text(en="A scarf"),
    ),
    hospitality.dispose: lambda office: partial(
        hospitality.dispose, gift_id=gift(office), disposal=Disposal.INVENTORY, on=date(2026, 3, 1)
    ),
    template.keep: lambda office: partial(
        template.keep,
        consultation_id=demo.ref(office),
        kind=TemplateKind.AGENDA,
        name=Text(en="Ours"),
    ),
    template.begin: lambda office: partial(
        template.begin, consultation_id=demo.ref(office), kind=TemplateKind.CHECKLIST, key="consultation"
    ),
}

READS = {
    "agenda.zone_at",
    "programme.findings",
    "programme.highest",
    "programme.programme",
    "negotiation.agreement",
    "negotiation.backlog",
    "negotiation.due",
    "negotiation.standing",
    "negotiation.versions",
    "negotiation.whole",
    "hospitality.gift_findings",
    "hospitality.gifts",
    "hospitality.meal_findings",
    "meal.meal",
    "travel.findings",
    "travel.motorcade",
    "travel.travel",
    "postponing.affected",
    "task.checklist",
    "task.tasks",
    "task.unfinished",
    "template.rows",
}
"""What only reads."""
