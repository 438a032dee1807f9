"""The desk: this installation at this archive; a copy, a restore or a new machine begins another."""

from __future__ import annotations

import hashlib
import socket
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

from sqlalchemy.orm import Session

from protocoldesk.records.desk import Desk
from protocoldesk.records.values.uid import uuid7
from protocoldesk.store import about, machine
from protocoldesk.store.journal import Deed

LABEL = "Begin a desk"
"""What the deed is called in which a desk begins."""


def home(archive: Path) -> str:
    """What tells this place of an archive from every other: SHA-256 of machine, host and path."""
    place = "\n".join((machine.word(), socket.gethostname(), str(archive.resolve())))
    return hashlib.sha256(place.encode()).hexdigest()


def settled(session: Session, archive: Path) -> bool:
    """Whether the archive already knows that it is here."""
    return about.get(session, "home") == home(archive)


def begin(session: Session, archive: Path, officer: str) -> UUID:
    """Begin a new desk here; its id."""
    now = datetime.now(UTC)
    desk = Desk(id=uuid7(), name=socket.gethostname(), officer=officer, began=now)
    # No officer's deed, so that nobody is offered to undo it.
    session.info["deed"] = Deed(LABEL, "", desk.id, now, final="it says where the archive is")
    # Before the record, so that what the record's own making is signed with is the new desk.
    about.put(session, "desk", str(desk.id))
    about.put(session, "home", home(archive))
    session.add(desk)
    return desk.id
