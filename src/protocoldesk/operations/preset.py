"""Presets: shipped defaults under `resources/`, and the office's own values over them."""

from __future__ import annotations

import json
from copy import deepcopy
from dataclasses import dataclass
from typing import Any, cast
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from protocoldesk.protocol import preset as rule
from protocoldesk.records.errors import Refusal
from protocoldesk.records.party import Party
from protocoldesk.records.preset import Preset
from protocoldesk.records.values.text import EMPTY, Text
from protocoldesk.shelf import resource

OFFICE_PARTY = rule.OFFICE_PARTY


def table(session: Session, name: str) -> dict[str, Any]:
    """The shipped table `resources/NAME.toml`, with the office's own values over it.

    A preset's key is the table's name, a colon, and the path within it: "letterheads/ministry:issuer.en".
    """
    merged = deepcopy(rule.shipped(name))
    for path, value in overrides(session, name).items():
        _put(merged, path.split("."), value)
    return merged


def overrides(session: Session, name: str) -> dict[str, Any]:
    """The office's own values for one table, by their path within it; one that would do harm is left out."""
    rows = session.execute(
        select(Preset.key, Preset.value).where(Preset.key.startswith(f"{name}:", autoescape=True))
    )
    own = {key: read(value) for key, value in rows}
    return {key.partition(":")[2]: value for key, value in own.items() if rule.fits(key, value)}


def read(written: str) -> Any:
    """A value as a record holds it; None where that is no JSON."""
    try:
        return json.loads(written)
    except (ValueError, RecursionError):
        return None


@dataclass(frozen=True, slots=True)
class OwnValue:
    """A value of the office's own, and the shipped one that it stands for; None: none is shipped."""

    id: UUID
    key: str
    value: Any
    shipped: Any


def own_values(session: Session) -> list[OwnValue]:
    """Every value of the office's own, by key; what its party is says `ours`."""
    rows = session.execute(
        select(Preset.id, Preset.key, Preset.value).where(Preset.key != OFFICE_PARTY).order_by(Preset.key)
    )
    return [OwnValue(row.id, row.key, read(row.value), _shipped_value(row.key)) for row in rows]


def letterheads(session: Session) -> list[str]:
    """The names of the letterheads that a release can bear: those shipped, then the office's own."""
    known = [path.stem for path in sorted(resource("letterheads").glob("*.toml"))]
    keys = session.scalars(select(Preset.key).where(Preset.key.startswith("letterheads/")))
    own = {key.partition(":")[0].removeprefix("letterheads/") for key in keys}
    return [*known, *sorted(own.difference(known))]


def markings(session: Session) -> list[tuple[str, Text]]:
    """Key and name of each marking of the office's list."""
    levels = cast("dict[str, dict[str, dict[str, str]]]", table(session, "markings"))
    return [(key, Text(level.get("name", {}))) for key, level in levels.items()]


def bring_back(session: Session, *, key: str) -> UUID:
    """Let the shipped value stand again for a key; Refusal: the office has no value of its own for it."""
    if session.scalar(select(Preset.id).where(Preset.key == key)) is None:
        raise Refusal("The office has no value of its own for '{key}'.", key=key)
    return put(session, key, None)


def ours(session: Session) -> UUID | None:
    """The office's own party; None before it was chosen."""
    written = session.scalar(select(Preset.value).where(Preset.key == OFFICE_PARTY))
    party = read(written) if written else None
    return UUID(party) if rule.fits(OFFICE_PARTY, party) else None


def own_name(session: Session) -> Text:
    """Whose desk it is: the short name of the office's own party; empty before one was chosen."""
    party = ours(session)
    return (session.scalar(select(Party.short_name).where(Party.id == party)) if party else None) or EMPTY


def choose_party(session: Session, *, code: str) -> UUID:
    """Let the party of that code be the office's own; Refusal: there is none."""
    party = session.scalar(select(Party.id).where(Party.code == code))
    if party is None:
        raise Refusal("There is no party '{code}'.", field="code", code=code)
    return put(session, OFFICE_PARTY, str(party))


def put(session: Session, key: str, value: Any) -> UUID:
    """Let the office's own value stand for a key; None brings the shipped one back.

    Raises Refusal where the value is none that the program could have shipped for it.
    """
    if value is not None:
        rule.check(key, value)
    preset = session.scalar(select(Preset).where(Preset.key == key))
    if preset is None:
        preset = Preset(key=key)
        session.add(preset)
    preset.value = json.dumps(value, ensure_ascii=False)
    preset.withdrawn = value is None
    return preset.id


def _shipped_value(key: str) -> Any:
    name, _, path = key.partition(":")
    value: Any = rule.shipped(name)
    for step in path.split("."):
        value = cast("dict[str, Any]", value).get(step) if isinstance(value, dict) else None
    return value


def _put(merged: dict[str, Any], path: list[str], value: Any) -> None:
    for step in path[:-1]:
        merged = merged.setdefault(step, {})
    merged[path[-1]] = value
