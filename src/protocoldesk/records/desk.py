"""Desks: the installations that have written into an archive."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Mapped

from protocoldesk.records.base import Record, line, moment


class Desk(Record):
    """One installation at one archive; a restore, a copy or a new installation is a new desk."""

    __tablename__ = "desk"

    name: Mapped[str] = line()
    officer: Mapped[str] = line()
    began: Mapped[datetime | None] = moment()
    key: Mapped[str] = line()
    """Its public key, hexadecimal; empty while it signs nothing."""
