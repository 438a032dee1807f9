"""The demo: both Cambodia-Canada consultations, the second ready to be issued, and a session to come."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from protocoldesk.exchange import incoming, taking
from protocoldesk.exchange.coming import prepare
from protocoldesk.operations import consultation, preset, register, release
from protocoldesk.protocol import numbering
from protocoldesk.records.values.words import Means, Side
from protocoldesk.shelf import resource

REF = "kh-ca-2"
EVENING = datetime(2026, 2, 12, 11, 30, tzinfo=UTC)
"""When the second session's release was cleared: half past six in Phnom Penh."""

Do = Callable[[str, Callable[[Session], Any]], Any]


def fill(do: Do, *, coming: bool = False) -> None:
    """Do, through an office, all that the demo shows: import, compose, number, clear.

    `coming`: with the example of a session that is being prepared, two full delegations and their papers.
    """
    _take(do, "kh-ca.json")
    do("Choose our own party", partial(preset.choose_party, code="kh"))
    release_id: UUID = do("Compose release", _compose)
    do("Take number", partial(register.take, release_id=release_id, number=numbering.parse("PR 22/2026")))
    for language in ("en", "km"):
        do("Record clearance", partial(_clear, release_id=release_id, language=language))
    if coming:
        _take(do, "kh-nz.json")
        prepare(do)


def _take(do: Do, name: str) -> None:
    content = resource("demo", name).read_bytes()
    do("Import the demo", partial(taking.take, incoming=incoming.read(content)))


def _compose(session: Session) -> UUID:
    return release.compose(session, consultation_id=consultation.by_ref(session, REF), languages=("en", "km"))


def _clear(session: Session, *, release_id: UUID, language: str) -> UUID:
    return release.clear(
        session,
        edition_id=release.edition_of(session, release_id, language),
        side=Side.OURS,
        who="Co-chair (sample clearance)",
        at=EVENING,
        means=Means.SPOKEN,
    )
