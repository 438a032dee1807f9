"""The ground that is measured on: the demo, and an archive as large as a ministry's after many years."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from protocoldesk.exchange.demo import fill
from protocoldesk.office import Office
from protocoldesk.records.agenda import AgendaItem
from protocoldesk.records.base import Record
from protocoldesk.records.consultation import Consultation
from protocoldesk.records.mechanism import Mechanism, MechanismSide
from protocoldesk.records.party import Party
from protocoldesk.records.values.order import keys
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.when import When, WhenKind
from protocoldesk.records.values.words import Status

SERIES, SESSIONS, ITEMS = 50, 40, 9
"""2,000 consultations of 50 mechanisms, with 18,000 items on their agendas."""

CITIES = (
    Text(en="Phnom Penh", fr="Phnom Penh", km="ភ្នំពេញ"),
    Text(en="Ottawa", fr="Ottawa", km="អូតាវ៉ា"),
    Text(en="Siem Reap", fr="Siem Reap", km="សៀមរាប"),
    Text(en="Geneva", fr="Genève", km="ហ្សឺណែវ"),
)
TOPICS = (
    Text(en="Trade and investment", km="ពាណិជ្ជកម្ម និងវិនិយោគ"),
    Text(en="Mine action", km="សកម្មភាពមីន"),
    Text(en="Education and scholarships", km="ការអប់រំ និងអាហារូបករណ៍"),
    Text(en="Tourism and air services", km="ទេសចរណ៍ និងសេវាអាកាសចរណ៍"),
    Text(en="Regional matters", km="បញ្ហាតំបន់"),
)


def demo(path: Path) -> Office:
    """The demo archive, open for writing."""
    office = Office.make(path, officer="Bench")
    fill(office.do)
    return office


def large(path: Path) -> Office:
    """2,000 consultations and some 20,000 records, each made by a deed with its journal; open for writing."""
    office = Office.make(path, officer="Bench")
    sides = office.do("Add parties", _parties)
    for number in range(SERIES):
        office.do("Add series", lambda session, n=number: _series(session, n, sides))
    return office


def records(session: Session) -> int:
    """How many consultations and items stand in the archive."""
    kinds: tuple[type[Record], ...] = (Consultation, AgendaItem)
    return sum(session.scalar(select(func.count()).select_from(kind)) or 0 for kind in kinds)


def an_item(session: Session) -> UUID:
    """Some item of an agenda."""
    return session.scalars(select(AgendaItem.id).order_by(AgendaItem.id).limit(1)).one()


def _parties(session: Session) -> tuple[UUID, UUID]:
    ours, theirs = (
        Party(code=code, short_name=Text(en=name)) for code, name in (("kh", "Cambodia"), ("ca", "Canada"))
    )
    session.add_all((ours, theirs))
    return ours.id, theirs.id


def _series(session: Session, number: int, sides: tuple[UUID, UUID]) -> None:
    name = Text(en=f"Bilateral Consultations {number}", km=f"ពិគ្រោះយោបល់ទ្វេភាគី {number}")
    series = Mechanism(handle=f"kh-{number}", name=name, noun=Text(en="session", km="សម័យប្រជុំ"))
    session.add(series)
    for party, order in zip(sides, keys(2), strict=True):
        session.add(MechanismSide(mechanism_id=series.id, party_id=party, order=order))
    for session_number in range(1, SESSIONS + 1):
        _consultation(session, series, number, session_number)


def _consultation(session: Session, series: Mechanism, place: int, number: int) -> None:
    day = date(1985, 1, 8) + timedelta(days=365 * number + place)
    held = Consultation(
        mechanism_id=series.id,
        ref=f"{series.handle}-{number}",
        number=number,
        status=Status.CONCLUDED,
        dates=When(WhenKind.DAY, day, printed=WhenKind.MONTH if number % 5 == 0 else WhenKind.NONE),
        city=CITIES[(place + number) % len(CITIES)],
    )
    session.add(held)
    for place_on_agenda, order in enumerate(keys(ITEMS)):
        said = TOPICS[(number + place_on_agenda) % len(TOPICS)]
        title = said.having("en", f"{said['en']}, {day:%B %Y}")
        session.add(AgendaItem(consultation_id=held.id, order=order, title=title))
