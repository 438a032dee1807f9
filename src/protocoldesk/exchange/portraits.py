"""Portraits: the photographs of people, out of the archive."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from protocoldesk.papers.faces import Photograph
from protocoldesk.protocol.facts import ConsultationFacts
from protocoldesk.records.attachment import Attachment
from protocoldesk.records.errors import Fault
from protocoldesk.store import files


def portraits(
    session: Session, consultation: ConsultationFacts, *, content: bool = True
) -> dict[UUID, Photograph]:
    """The photographs of a consultation's people, by person; one that is damaged is empty.

    Without `content` they can be compared, and no bytes are read.
    """
    pictured = {
        named.person.id: named.person.photograph_id
        for named in consultation.people()
        if named.person and named.person.photograph_id
    }
    query = select(Attachment.id, Attachment.sha256).where(Attachment.id.in_(set(pictured.values())))
    digests = {row.id: row.sha256 for row in session.execute(query)}
    return {
        person: Photograph(digests[file], _content(session, digests[file]) if content else b"")
        for person, file in pictured.items()
        if file in digests
    }


def _content(session: Session, sha256: str) -> bytes:
    try:
        return files.get(session, sha256)
    except Fault:
        return b""
