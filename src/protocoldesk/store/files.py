"""The bytes of attachments: in the archive itself, each once, found by what they are."""

from __future__ import annotations

import hashlib

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from protocoldesk.records.attachment import LARGEST
from protocoldesk.records.errors import Fault, Refusal
from protocoldesk.store.tables import blob


def put(session: Session, content: bytes) -> str:
    """Keep bytes; their SHA-256, hexadecimal. Raises Refusal where there are more than LARGEST."""
    if len(content) > LARGEST:
        raise Refusal(
            "The file has {size} MB; an attachment may have {largest}.",
            size=-(-len(content) // (1024 * 1024)),
            largest=LARGEST // (1024 * 1024),
        )
    sha256 = hashlib.sha256(content).hexdigest()
    if session.scalar(select(blob.c.size).where(blob.c.sha256 == sha256)) is None:
        session.execute(insert(blob).values(sha256=sha256, size=len(content), content=content))
    return sha256


def get(session: Session, sha256: str) -> bytes:
    """The bytes of an attachment; raises Fault where they are not in the archive, or not what they were."""
    content = session.scalar(select(blob.c.content).where(blob.c.sha256 == sha256))
    if content is None:
        raise Fault("The file of this attachment is not in the archive.")
    if hashlib.sha256(content).hexdigest() != sha256:
        raise Fault("The file of this attachment is damaged; a backup may have it whole.")
    return bytes(content)
