"""A consultation as JSON data: what `show` prints and `import` takes."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any
from unicodedata import normalize
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from protocoldesk.operations.record import find, parts
from protocoldesk.records.attachment import Attachment
from protocoldesk.records.base import Record, attribute, columns_of, kinds
from protocoldesk.records.consultation import Consultation
from protocoldesk.records.desk import Desk
from protocoldesk.records.errors import Fault, Refusal
from protocoldesk.records.followup import FollowUp
from protocoldesk.records.outcome import Outcome
from protocoldesk.records.plain import way
from protocoldesk.store import files

FORMAT = 1
"""Version of the format; a file says it as "protocoldesk"."""

LARGEST = 192 * 1024 * 1024
"""Bytes that the attachments of one file may have together."""

UNEXCHANGED = frozenset({"version", "withdrawn"})
VERBATIM = frozenset(
    {
        ("clearance", "text"),
        ("issue", "paper"),
        ("issue", "kept"),
        ("issue", "text"),
        ("issue", "details"),
        ("printing", "said"),
    }
)
"""Evidence, exchanged to the letter; every other string is NFC."""

_ALWAYS = frozenset({"order", "ref", "size"})  # left out, they are computed when the file is read

Found = dict[tuple[type[Record], UUID], Record]


def exchanged() -> dict[str, type[Record]]:
    """Every kind of record that a file may hold, by name; a desk belongs to its own archive alone."""
    return {name: kind for name, kind in kinds().items() if kind is not Desk}


def fields_of(kind: type[Record]) -> Iterator[tuple[str, Any]]:
    """Name and column of each field that is exchanged; `id` is the first."""
    return ((name, column) for name, column in columns_of(kind) if name not in UNEXCHANGED)


@cache
def links_of(kind: type[Record]) -> dict[str, type[Record]]:
    """What each reference of a kind refers to, by field."""
    mapped = kinds()
    return {
        name: mapped[next(iter(column.foreign_keys)).column.table.name]
        for name, column in columns_of(kind)
        if column.foreign_keys
    }


def shown(
    session: Session, consultation_id: UUID, *, restricted: bool = False, contents: bool = True
) -> dict[str, Any]:
    """The consultation with its parts and everything that they refer to, as JSON data.

    Earlier consultations come as a bare row. `restricted`: with what is kept of a person for the care of the
    guest alone. `contents`: with the bytes of attachments; Refusal where they are more than LARGEST together.
    """
    consultation = find(session, Consultation, consultation_id)
    found = _whole(_closure(session, consultation), restricted)
    if (Consultation, consultation_id) not in found:
        raise Refusal("{ref} refers to a record that was withdrawn.", ref=consultation.ref)
    records = {
        name: [_data(record, found) for record in rows]
        for name, kind in exchanged().items()
        if (rows := sorted((one for (of, _), one in found.items() if of is kind), key=_place))
    }
    data = {"protocoldesk": FORMAT, "consultation": consultation.ref, "records": records}
    kept = _files(session, found) if contents else {}
    return data | ({"files": kept} if kept else {})


def without_content(data: dict[str, Any]) -> list[str]:
    """The names of the attachments in what was shown whose bytes are not with it."""
    attachments: list[dict[str, Any]] = data["records"].get("attachment", [])
    return [one.get("name", "") for one in attachments if one.get("sha256") not in data.get("files", {})]


def _closure(session: Session, consultation: Consultation) -> Found:
    found: Found = {}
    waiting: list[Record] = [consultation, *parts(session, "consultation", [consultation.id])]
    while waiting:
        found |= {(type(record), record.id): record for record in waiting}
        wanted = _referred(waiting) - found.keys()
        waiting = []
        for kind in {kind for kind, _ in wanted}:
            ids = {record_id for of, record_id in wanted if of is kind}
            waiting += session.scalars(select(kind).where(attribute(kind, "id").in_(ids)))
            if _comes_whole(kind):
                waiting += parts(session, kind.__tablename__, ids)
    return found


def _referred(records: Iterable[Record]) -> set[tuple[type[Record], UUID]]:
    return {
        (target, getattr(record, name))
        for record in records
        for name, target in links_of(type(record)).items()
        if getattr(record, name) is not None
    }


def _comes_whole(kind: type[Record]) -> bool:
    """Whether its parts come with it when it is only referred to; another consultation's stay there.

    An outcome is nobody's without those who spoke.
    """
    return kind in (FollowUp, Outcome) or not _of_a_consultation(kind)


@cache
def _of_a_consultation(kind: type[Record]) -> bool:
    owners = [
        links_of(kind)[name]
        for name, column in columns_of(kind)
        if column.info.get("part") and not column.nullable
    ]
    return kind is Consultation or any(_of_a_consultation(owner) for owner in owners)


def _whole(found: Found, restricted: bool) -> Found:
    """Without what may not leave, and without rows that cannot stand: what they refer to was withdrawn."""
    kept = {key: record for key, record in found.items() if restricted or not key[0].restricted}
    while True:
        standing = {key: record for key, record in kept.items() if _stands(record, kept)}
        if len(standing) == len(kept):
            return standing
        kept = standing


def _stands(record: Record, found: Found) -> bool:
    return all(
        column.nullable or (links_of(type(record))[name], getattr(record, name)) in found
        for name, column in columns_of(type(record))
        if column.foreign_keys
    )


def _place(record: Record) -> tuple[Any, ...]:
    """Order by owner, then as the officer ordered them, then by age."""
    owners = [
        str(getattr(record, name) or "")
        for name, column in columns_of(type(record))
        if column.info.get("part")
    ]
    return (*owners, getattr(record, "order", ""), record.id)


def _data(record: Record, found: Found) -> dict[str, Any]:
    kind = type(record)
    links = links_of(kind)
    data: dict[str, Any] = {}
    for name, column in fields_of(kind):
        value = getattr(record, name)
        gone = name in links and (links[name], value) not in found
        if not gone and (name in _ALWAYS or not _says_nothing(column, value)):
            data[name] = plain(kind, name, column, value)
    return data


def _says_nothing(column: Any, value: Any) -> bool:
    return value is None or (not value and column.default is not None and value == column.default.arg)


def plain(kind: type[Record], name: str, column: Any, value: Any) -> Any:
    """A value as JSON data, in NFC."""
    data = None if value is None else way(column).write(value)
    exact = (kind.__tablename__, name) in VERBATIM
    return normalize("NFC", data) if isinstance(data, str) and not exact else data


def _files(session: Session, found: Found) -> dict[str, str]:
    attachments = [record for record in found.values() if isinstance(record, Attachment) and record.sha256]
    size = sum({record.sha256: record.size for record in attachments}.values())
    if size > LARGEST:
        raise Refusal(
            "The attachments have {size} MB together; a file may have {largest}. Leave their contents out.",
            size=-(-size // (1024 * 1024)),
            largest=LARGEST // (1024 * 1024),
        )
    kept = {sha256: _content(session, sha256) for sha256 in sorted({one.sha256 for one in attachments})}
    return {
        sha256: b64encode(content).decode("ascii") for sha256, content in kept.items() if content is not None
    }


def _content(session: Session, sha256: str) -> bytes | None:
    try:
        return files.get(session, sha256)
    except Fault:
        return None  # what the archive does not have cannot leave it; reading says which file is missing
