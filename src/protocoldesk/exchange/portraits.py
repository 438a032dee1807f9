"""Portraits: the photographs of people, out of the archive."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from protocoldesk.protocol.facts import ConsultationFacts
from protocoldesk.records.attachment import Attachment
from protocoldesk.records.errors import Fault
from protocoldesk.store import files


def portraits(session: Session, consultation: ConsultationFacts) -> dict[UUID, bytes]:
    """The photographs of a consultation's people, by person; one that is damaged is left out."""
    pictured = {
        named.person.photograph_id: named.person.id
        for named in consultation.people()
        if named.person and named.person.photograph_id
    }
    rows = session.execute(select(Attachment.id, Attachment.sha256).where(Attachment.id.in_(list(pictured))))
    found = {pictured[row.id]: _content(session, row.sha256) for row in rows}
    return {person: content for person, content in found.items() if content}


def _content(session: Session, sha256: str) -> bytes:
    try:
        return files.get(session, sha256)
    except Fault:
        return b""
