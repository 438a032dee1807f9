"""Records that are made by their name alone, where a field wants one that nobody has recorded yet."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from protocoldesk.operations import preset, record
from protocoldesk.protocol.countries import code_of
from protocoldesk.records.base import kinds
from protocoldesk.records.errors import Refusal
from protocoldesk.records.party import Party
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.words import NameOrder

NAMES = {
    "party": "short_name",
    "institution": "name",
    "person": "name",
    "post": "title",
    "rank": "name",
    "instrument": "title",
}
"""The field that holds the name of each kind that can be made by it."""

Owner = tuple[str, UUID]
"""Kind and id of the record whose field wants the new one."""


def make(session: Session, *, kind: str, name: str, language: str, **fields: Any) -> UUID:
    """A new record of that name; raises Refusal where something else must be there first."""
    name = name.strip()
    own: dict[str, Any] = {NAMES[kind]: Text({language: name})} if name else {}
    given = own | _read_off(kind, name) | _needed(session, kind, fields)
    return record.make(session, kind, **given)


def make_ours(session: Session, *, name: str, language: str, code: str = "") -> UUID:
    """The office's own party, new; Refusal: it has no name."""
    if not name.strip():
        raise Refusal("Name your own country.", field="party")
    fields = {"code": code} if code else {}
    made = make(session, kind="party", name=name, language=language, **fields)
    preset.put(session, preset.OFFICE_PARTY, str(made))
    return made


def make_for(
    session: Session, *, owner: Owner, field: str, kind: str, name: str, language: str, **fields: Any
) -> UUID:
    """A new record of that name, put into a field of its owner; its id."""
    made = make(session, kind=kind, name=name, language=language, **belonging(session, kind, owner), **fields)
    record.change(session, owner[0], owner[1], **{field: made})
    return made


def belonging(session: Session, kind: str, owner: Owner) -> dict[str, Any]:
    """What a record of that kind takes over from the one that wants it: its party, or its person."""
    values = record.values(session, *owner)
    if kind == "post":
        return {"person_id": values.get("person_id")}
    party = party_of(session, owner)
    return {"party_id": party} if party and "party_id" in _fields(kind) else {}


def party_of(session: Session, owner: Owner) -> UUID | None:
    """The party that a record belongs to, found along its delegation or its person."""
    if owner[0] == "party":
        return owner[1]
    values = record.values(session, *owner)
    if values.get("party_id"):
        return values["party_id"]
    for name, kind in (
        ("delegation_id", "delegation"),
        ("institution_id", "institution"),
        ("person_id", "person"),
    ):
        if values.get(name):
            return party_of(session, (kind, values[name]))
    return None


def _needed(session: Session, kind: str, fields: dict[str, Any]) -> dict[str, Any]:
    if kind == "post" and not fields.get("person_id"):
        raise Refusal("Name the person first; a post is held by somebody.", field="person_id")
    if kind == "institution" and not fields.get("party_id"):
        party = preset.ours(session) or session.scalar(select(Party.id).order_by(Party.id).limit(1))
        if party is None:
            raise Refusal("Record the party first; an institution belongs to one.", field="party_id")
        return {**fields, "party_id": party}
    return fields


def _read_off(kind: str, name: str) -> dict[str, Any]:
    """What a name says by itself: "SOK Dara" has its family name first, "Canada" has the flag ca."""
    if kind == "party":
        return {"code": code_of(name)}
    if kind != "person" or not name:
        return {}
    words = name.split()
    capitals = [word for word in words if len(word) > 1 and word.isupper()]
    if not capitals or len(capitals) == len(words):
        return {"sort_key": name.casefold()}
    first = words[: len(capitals)] == capitals
    family, given = " ".join(capitals), " ".join(word for word in words if word not in capitals)
    return {
        "family_name": family,
        "given_name": given,
        "family_capitals": True,
        "name_order": NameOrder.FAMILY_FIRST if first else NameOrder.GIVEN_FIRST,
        "sort_key": f"{family} {given}".casefold(),
    }


def _fields(kind: str) -> frozenset[str]:
    return frozenset(kinds()[kind].__table__.columns.keys())
