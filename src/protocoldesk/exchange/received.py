"""Files that were received: kept in the archive once, and photographs found among them for persons."""

from __future__ import annotations

import mimetypes
from collections.abc import Iterable, Mapping
from pathlib import PurePath
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from protocoldesk.exchange.intake.pages import measure
from protocoldesk.operations.record import find
from protocoldesk.protocol.alike import LEAST, Index, Likeness, Why, normalised
from protocoldesk.records.attachment import Attachment
from protocoldesk.records.person import Person
from protocoldesk.records.values.text import Text
from protocoldesk.store import files

MEDIA = {
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".vcf": "text/vcard",
    ".eml": "message/rfc822",
    ".msg": "application/vnd.ms-outlook",
    ".csv": "text/csv",
}


def keep(session: Session, *, name: str, content: bytes, consultation_id: UUID | None = None) -> UUID:
    """Keep a file as an attachment; the same file of the same consultation is kept once."""
    digest = files.put(session, content)
    there = session.scalar(
        select(Attachment.id).where(
            Attachment.sha256 == digest,
            Attachment.name == name,
            Attachment.consultation_id == consultation_id,
        )
    )
    if there is not None:
        return there
    made = Attachment(
        consultation_id=consultation_id,
        name=name,
        media_type=media_of(name),
        size=len(content),
        sha256=digest,
    )
    session.add(made)
    session.flush()
    return made.id


def media_of(name: str) -> str:
    """The media type that a file's name says."""
    ending = PurePath(name).suffix.casefold()
    return MEDIA.get(ending) or mimetypes.guess_type(name)[0] or "application/octet-stream"


def content(session: Session, attachment_id: UUID) -> tuple[str, bytes]:
    """Name and bytes of an attachment; Fault: its bytes are missing or damaged."""
    found = find(session, Attachment, attachment_id)
    return found.name, files.get(session, found.sha256)


def photograph(session: Session, *, person_id: UUID, name: str, content: bytes) -> UUID:
    """Let a picture be the photograph of a person. Refusal: it is no picture, or has too many pixels."""
    person = find(session, Person, person_id)
    measure(content)
    person.photograph_id = keep(session, name=name, content=content)
    return person_id


def photographs(session: Session, *, chosen: Mapping[UUID, tuple[str, bytes]]) -> int:
    """The same for many at once, by person; how many those were."""
    for person_id, (name, picture) in chosen.items():
        photograph(session, person_id=person_id, name=name, content=picture)
    return len(chosen)


def matched(names: Iterable[str], persons: Mapping[UUID, Text]) -> dict[str, list[tuple[UUID, Likeness]]]:
    """For each picture's name ("bowman_alan-2.jpg") those who seem to be shown, to be confirmed."""
    index = Index({key: text.values() for key, text in persons.items()})
    return {name: index.like(_words(name), most=3) or _by_word(_words(name), persons) for name in names}


def _by_word(said: str, persons: Mapping[UUID, Text]) -> list[tuple[UUID, Likeness]]:
    """Those of whom a file bears one name alone, such as the family name; nobody where several do."""
    word = normalised(said)
    found = [
        key
        for key, text in persons.items()
        if word and word in " ".join(map(normalised, text.values())).split()
    ]
    return [(found[0], Likeness(LEAST, Why.PART))] if len(found) == 1 else []


def _words(name: str) -> str:
    """What a file's name says, without its numbers and the words of every photograph."""
    words = PurePath(name).stem.replace("_", " ").replace("-", " ").replace(".", " ").split()
    told = (word for word in words if not word.isdigit() and word.casefold() not in _NO_NAME)
    return " ".join(told)


_NO_NAME = frozenset(
    {"photo", "picture", "portrait", "img", "dsc", "passport", "final", "copy", "he", "mr", "ms"}
)
