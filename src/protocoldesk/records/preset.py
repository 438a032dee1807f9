"""Presets: the office's own values that override shipped defaults by key."""

from __future__ import annotations

from sqlalchemy import Index, text
from sqlalchemy.orm import Mapped

from protocoldesk.records.base import Record, line


class Preset(Record):
    """One overridden default, such as "letterhead.ministry.issuer" or "office.party"."""

    __tablename__ = "preset"
    __table_args__ = (
        Index(
            "uq_preset_key",
            "key",
            unique=True,
            sqlite_where=text("NOT withdrawn"),
            postgresql_where=text("NOT withdrawn"),
        ),
    )

    key: Mapped[str] = line()
    value: Mapped[str] = line("null")
    """JSON."""
