"""Cases of the deeds of a programme: the agenda's negotiation, templates, lines, tasks, cars and meals."""

from collections.abc import Callable
from datetime import date, time
from functools import partial
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from protocoldesk.office import Office
from protocoldesk.operations import negotiation, postponing, programme, task, template
from protocoldesk.records.agenda import AgendaItem
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.words import Duty, TemplateKind
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
    "negotiation.versions",
    "postponing.affected",
    "task.tasks",
    "task.unfinished",
    "template.rows",
}
"""What only reads."""
