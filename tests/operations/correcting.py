"""Cases of the operations that remember what was printed."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from functools import partial
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from protocoldesk.office import Office
from protocoldesk.operations import naming, printing
from protocoldesk.operations.naming import Reach
from protocoldesk.protocol.printed import Piece
from protocoldesk.records.delegation import Delegate, Delegation
from protocoldesk.records.person import Person
from protocoldesk.records.values.words import Manner
from tests.operations import demo

Case = Callable[[Office], Callable[[Session], Any]]

READS = {
    "delegation.at_hand",
    "delegation.named",
    "naming.shown",
    "paper.asked_for",
    "portraits.portraits",
    "printed.out_of_date",
    "printing.judged",
    "printing.last",
    "printing.rows",
    "printing.watched",
}


def remembering(office: Office) -> Callable[[Session], UUID]:
    """A plate that was printed."""
    return partial(
        printing.remember,
        asked=printing.asked("nameplates", demo.ref(office), "en"),
        pieces=[Piece("k", "H.E. MEAS Kim Heng", ("H.E. MEAS Kim Heng", "Secretary of State"))],
        manner=Manner.PRINTED,
        by=demo.OFFICER,
        at=datetime(2026, 2, 11, 7, 40, tzinfo=UTC),
    )


def settling(office: Office) -> Callable[[Session], UUID]:
    return partial(printing.settle, printing_ids=[office.do("Print paper", remembering(office))])


def at_the_table(office: Office) -> UUID:
    """The other side's co-chair at the second session."""
    person = demo.named(office, Person, "Alan Bowman").id
    rows = demo.every(office, Delegate, person_id=person)
    sides = {side.id for side in demo.every(office, Delegation, consultation_id=demo.ref(office))}
    return next(row.id for row in rows if row.delegation_id in sides)


CASES: dict[Callable[..., Any], Case] = {
    printing.remember: remembering,
    printing.settle: settling,
    naming.correct_title: lambda office: partial(
        naming.correct_title,
        delegate_id=at_the_table(office),
        title={"en": "Assistant Deputy Minister"},
        reach=Reach.FROM,
        day=date(2026, 1, 1),
    ),
    naming.correct: lambda office: partial(
        naming.correct,
        delegate_id=at_the_table(office),
        name={"en": "Alan T. Bowman"},
        title={"en": "Assistant Deputy Minister"},
        reach=Reach.EVERYWHERE,
    ),
    naming.correct_name: lambda office: partial(
        naming.correct_name,
        delegate_id=at_the_table(office),
        name={"en": "Alan T. Bowman"},
        reach=Reach.FROM,
        day=date(2026, 1, 1),
    ),
}
