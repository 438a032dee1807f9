"""What tests do in an office, and what they read back of it."""

import json
from functools import partial
from typing import Any
from uuid import UUID

from sqlalchemy import select

from protocoldesk.office import Office
from protocoldesk.operations import record
from protocoldesk.records.base import Record
from protocoldesk.store.journal import Journal
from protocoldesk.store.tables import journal

OFFICER = "Sok Dara"


def change(office: Office, label: str, kind: str, row: UUID, **fields: Any) -> None:
    office.do(label, partial(record.change, kind=kind, record_id=row, **fields))


def add(office: Office, kind: str, **fields: Any) -> UUID:
    return office.do(f"Add {kind}", partial(record.make, kind=kind, **fields))


def changes(office: Office, row: UUID) -> list[dict[str, Any]]:
    """What the journal says of a row, entry by entry."""
    query = select(journal.c.changes).where(journal.c.row == row).order_by(journal.c.seq)
    return [json.loads(said) for said in office.read(lambda session: list(session.scalars(query)))]


def entries(office: Office) -> int:
    return office.read(lambda session: len(session.execute(select(journal.c.seq)).all()))


def field(office: Office, kind: type[Record], row: UUID, name: str) -> Any:
    everything = {"withdrawn": True}
    return office.read(
        lambda session: getattr(session.get_one(kind, row, execution_options=everything), name)
    )


def verify(office: Office) -> int | None:
    return office.read(Journal(office.archive.sessions, office.archive.chain).verify)
