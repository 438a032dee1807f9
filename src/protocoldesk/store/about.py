"""Facts of the file itself: its id, its desk, the key of its chain."""

from __future__ import annotations

from sqlalchemy import delete, insert, select
from sqlalchemy.orm import Session

from protocoldesk.store.tables import about


def get(session: Session, name: str, default: str = "") -> str:
    """What the file says of itself under `name`."""
    value: str | None = session.scalar(select(about.c.value).where(about.c.name == name))
    return default if value is None else value


def put(session: Session, name: str, value: str) -> None:
    """Let the file say `value` under `name`; not journalled, not undone."""
    session.execute(delete(about).where(about.c.name == name))
    session.execute(insert(about).values(name=name, value=value))
