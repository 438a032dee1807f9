"""Cases of the operations that remember what was printed."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from protocoldesk.office import Office
from protocoldesk.operations import printing
from protocoldesk.protocol.printed import Piece
from protocoldesk.records.values.words import Manner
from tests.operations import demo

Case = Callable[[Office], Callable[[Session], Any]]

READS = {
    "delegation.named",
    "paper.asked_for",
    "portraits.portraits",
    "printed.out_of_date",
    "printing.judged",
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


CASES: dict[Callable[..., Any], Case] = {
    printing.remember: remembering,
    printing.settle: settling,
}
