"""Cases of the deeds by which people come in: intakes, notified lists, and two records of one person."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from protocoldesk.exchange import received
from protocoldesk.exchange.intake import deed
from protocoldesk.exchange.intake.source import Picture, Source
from protocoldesk.office import Office
from protocoldesk.operations import delegation, intake, notified, person
from protocoldesk.operations.intake import Paper
from protocoldesk.protocol.entrant import Entrant, Private
from protocoldesk.records.delegation import Delegate
from protocoldesk.records.notified import NotifiedRow
from protocoldesk.records.party import Party
from protocoldesk.records.person import Person, Post
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.words import Role
from tests.exchange.intake.files import png
from tests.operations import demo
from tests.operations.demo import named, one

Deed = Callable[[Session], Any]
Case = Callable[[Office], Deed]

DARA = Entrant(
    Text(en="SOK Dara", km="សុខ ដារ៉ា"),
    honorific=Text(en="Ms."),
    family_name="SOK",
    given_name="Dara",
    title=Text(en="Deputy Director"),
    institution="Global Affairs Canada",
    place=2,
    languages="en km",
    private=Private(diet="no peanuts"),
)
ROY = Entrant(Text(en="Claire Roy"), title=Text(en="Counsellor"), institution="Embassy of Canada", place=3)
PICTURE = png(40, 50)
LIST = Paper("list.xlsx, sheet 1", date(2026, 1, 14))


def theirs(office: Office) -> UUID:
    """The Canadian delegation to the second session."""
    return demo.whole(office).consultation.delegations[1].id


def canada(office: Office) -> UUID:
    return one(office, Party, code="ca").id


def entries(office: Office, *entrants: Entrant) -> list[tuple[Entrant, UUID | None]]:
    """Entrants with the person of their name, where there is one."""
    known = {person.name["en"]: person.id for person in demo.every(office, Person)}
    return [(entrant, known.get(entrant.name["en"])) for entrant in entrants]


def standing(office: Office) -> list[Entrant]:
    """The Canadian delegation as a list would tell it."""
    side = demo.whole(office).consultation.delegations[1]
    return [
        Entrant(
            one.name,
            honorific=one.person.honorific_short if one.person else Text(),
            academic=one.person.academic if one.person else Text(),
            letters=one.person.post_nominals if one.person else Text(),
            title=one.title,
            role=one.role if isinstance(one.role, Role) else Role.MEMBER,
            place=number,
        )
        for number, one in enumerate(side.delegates, 1)
        if one.person
    ]


def taken(office: Office, *entrants: Entrant, at_once: bool = False) -> UUID:
    """A list that came in; its id."""
    act = partial(
        intake.take,
        entries=entries(office, *entrants),
        party_id=None,
        delegation_id=theirs(office),
        paper=LIST,
        at_once=at_once,
    )
    found = office.do("Take in a list", act).list_id
    assert found is not None
    return found


def rows(office: Office, list_id: UUID) -> list[NotifiedRow]:
    return sorted(demo.every(office, NotifiedRow, list_id=list_id), key=lambda row: row.order)


def first_list(office: Office) -> list[NotifiedRow]:
    """The lines of a first list: the delegation as it stands, and two who are new."""
    return rows(office, taken(office, *standing(office), DARA, ROY))


def replaced(office: Office) -> Deed:
    """A list in which another head stands, with a title that he had."""
    head, *rest = standing(office)
    new = replace(head, name=Text(en="Claire Roy"))
    return partial(notified.accept_all, list_id=taken(office, new, *rest))


def alternate(office: Office) -> Deed:
    """The last of two delegates stands for the first."""
    taken(office, *standing(office), DARA, at_once=True)
    first, *_, last = demo.every(office, Delegate, delegation_id=theirs(office))
    return partial(delegation.stand_for, delegate_id=last.id, other_id=first.id)


def doubled(office: Office) -> Deed:
    """A second record of somebody who led the first session."""
    act = partial(intake.take, entries=[(DARA, None)], party_id=canada(office))
    office.do("Take in", act)
    return partial(
        person.merge,
        person_id=named(office, Person, "SOK Dara").id,
        other_id=named(office, Person, "Epp").id,
    )


CASES: dict[Callable[..., Any], Case] = {
    intake.take: lambda office: partial(
        intake.take,
        entries=entries(office, *standing(office), DARA),
        party_id=None,
        delegation_id=theirs(office),
        paper=LIST,
        at_once=True,
    ),
    deed.take: lambda office: partial(
        deed.take,
        ground=office.read(partial(deed.ground, delegation_id=theirs(office))),
        entries=entries(office, replace(DARA, photograph="dara.png")),
        source=Source("list.vcf", b"BEGIN", pictures=(Picture("dara.png", PICTURE),)),
        columns=("Name", '["name"]'),
        at_once=True,
    ),
    received.keep: lambda office: partial(received.keep, name="a.txt", content=b"x"),
    received.photograph: lambda office: partial(
        received.photograph, person_id=named(office, Person, "Epp").id, name="epp.png", content=PICTURE
    ),
    received.photographs: lambda office: partial(
        received.photographs, chosen={named(office, Person, "Epp").id: ("epp.png", PICTURE)}
    ),
    intake.remember: lambda office: partial(
        intake.remember, party_id=canada(office), headings="Name\nTitle", fields='["name", "title"]'
    ),
    notified.keep: lambda office: partial(
        notified.keep,
        delegation_id=theirs(office),
        rows=[(named(office, Person, "Epp").id, replace(DARA, name=Text(en="Weldon Epp")))],
        paper=LIST,
    ),
    notified.accept: lambda office: partial(notified.accept, row_id=first_list(office)[-1].id),
    notified.decline: lambda office: partial(notified.decline, row_id=first_list(office)[-1].id),
    notified.accept_all: replaced,
    person.merge: doubled,
    person.keep_apart: lambda office: partial(
        person.keep_apart, person_id=named(office, Person, "Epp").id, field="diet", words="no fish"
    ),
    person.die: lambda office: partial(
        person.die, person_id=named(office, Person, "Bowman").id, on=date(2026, 3, 1)
    ),
    person.end_post: lambda office: partial(
        person.end_post, post_id=named(office, Post, "Director General", "title").id, on=date(2026, 3, 1)
    ),
    delegation.stand_for: alternate,
}

READS = {
    "deed.delegation_of",
    "deed.ground",
    "received.content",
    "intake.acquaintances",
    "intake.expected",
    "intake.mappings",
    "notified.comparison",
    "notified.versions",
    "person.alike",
    "person.index",
    "person.told",
    "person.private",
    "person.pairs",
}
"""What only reads."""
