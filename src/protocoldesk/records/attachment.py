"""Attachments: files that lie in the archive, found by what they contain."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy.orm import Mapped

from protocoldesk.records.base import Marked, Record, integer, line, maybe

LARGEST = 50 * 1024 * 1024
"""Bytes that an attachment may have."""


class Attachment(Marked, Record):
    """A file: its name, its kind, and the SHA-256 under which its bytes lie."""

    __tablename__ = "attachment"
    searched = ("name",)

    consultation_id: Mapped[UUID | None] = maybe("consultation", part=True)
    name: Mapped[str] = line()
    media_type: Mapped[str] = line("application/octet-stream")
    size: Mapped[int] = integer()
    sha256: Mapped[str] = line(index=True)
