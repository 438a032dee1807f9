"""Outcomes: recorded with speaker, verb and strength, which must agree with one another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from protocoldesk.operations.preset import overrides
from protocoldesk.operations.record import find, place_last
from protocoldesk.protocol.outcome import check_strength, check_voice
from protocoldesk.protocol.phrases import phrases_for
from protocoldesk.protocol.verbs import strength_of
from protocoldesk.records.delegation import Delegate, Delegation, Participation
from protocoldesk.records.errors import Refusal
from protocoldesk.records.outcome import Outcome, OutcomeField, Speaker
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.words import Scope, Strength, Voice

SPEAKERS = {"delegation_id": Delegation, "delegate_id": Delegate, "participation_id": Participation}


@dataclass(frozen=True, slots=True)
class OutcomeRow:
    """A line of the table of outcomes. `speakers` are ids of delegations, delegates or participations."""

    id: UUID
    scope: Scope
    voice: Voice
    label: Text
    verb: str
    strength: Strength
    text: Text
    item_id: UUID | None
    note_id: UUID | None
    off_record: bool
    marking: str
    speakers: tuple[UUID, ...] = ()


def rows(session: Session, consultation_id: UUID) -> list[OutcomeRow]:
    """What was said at a consultation, in its order."""
    speaking: dict[UUID, tuple[UUID, ...]] = {}
    query = (
        select(Speaker.outcome_id, Speaker.delegation_id, Speaker.delegate_id, Speaker.participation_id)
        .join(Outcome, Outcome.id == Speaker.outcome_id)
        .where(Outcome.consultation_id == consultation_id)
        .order_by(Speaker.order, Speaker.id)
    )
    for outcome_id, *who in session.execute(query):
        speaking[outcome_id] = (*speaking.get(outcome_id, ()), *(one for one in who if one))
    query = _LISTED.where(Outcome.consultation_id == consultation_id)
    found: list[tuple[Any, ...]] = list(session.execute(query).all())
    return [OutcomeRow(*row, *[speaking.get(row[0], ())]) for row in found]


_LISTED = select(
    Outcome.id,
    Outcome.scope,
    Outcome.voice,
    Outcome.label,
    Outcome.verb,
    Outcome.strength,
    Outcome.text,
    Outcome.item_id,
    Outcome.note_id,
    Outcome.off_record,
    Outcome.marking,
).order_by(Outcome.order, Outcome.id)


def record(
    session: Session,
    *,
    consultation_id: UUID,
    verb: str,
    text: Text,
    speakers: Sequence[tuple[str, UUID]] = (),
    fields: Sequence[Text] = (),
    **more: Any,
) -> UUID:
    """A new outcome. `speakers` are pairs ("delegation_id", "delegate_id" or "participation_id", id).

    Its strength is the verb's; raises Refusal where another one is given, or where one side is to speak and
    nobody is named.
    """
    phrases = phrases_for("en", overrides(session, "phrases/en"))
    check_strength(verb, more.setdefault("strength", strength_of(verb, phrases)), phrases)
    voice = more.setdefault("voice", Voice.ONE if speakers else Voice.BOTH)
    check_voice(voice, named=bool(speakers))
    if voice is Voice.GROUP and not more.get("label"):
        raise Refusal("Name the group that spoke.", field="label")
    outcome = Outcome(consultation_id=consultation_id, verb=verb, text=text, **more)
    place_last(session, outcome)
    session.add(outcome)
    _add_speakers(session, outcome.id, speakers)
    _add_fields(session, outcome.id, fields)
    return outcome.id


def change_outcome(
    session: Session,
    *,
    outcome_id: UUID,
    verb: str | None = None,
    voice: Voice | None = None,
    speakers: Sequence[tuple[str, UUID]] | None = None,
    fields: Sequence[Text] | None = None,
) -> UUID:
    """Give an outcome another verb, another speaker or other fields; what is not given stays.

    Its strength follows its verb. Named speakers mean that one side speaks; another voice has none. Raises
    Refusal where one side is to speak and nobody is named.
    """
    outcome = find(session, Outcome, outcome_id)
    if verb is not None:
        outcome.strength = strength_of(verb, phrases_for("en", overrides(session, "phrases/en")))
        outcome.verb = verb
    if voice is not None or speakers is not None:
        wanted = voice or (Voice.ONE if speakers else Voice.BOTH)
        check_voice(wanted, named=bool(speakers))
        outcome.voice = wanted
        _replace_speakers(session, outcome_id, speakers or ())
    if fields is not None:
        _replace_fields(session, outcome_id, [name for name in fields if name])
    return outcome_id


def _replace_speakers(session: Session, outcome_id: UUID, speakers: Sequence[tuple[str, UUID]]) -> None:
    for row in session.scalars(select(Speaker).where(Speaker.outcome_id == outcome_id)):
        row.withdrawn = True
    session.flush()
    _add_speakers(session, outcome_id, speakers)


def _replace_fields(session: Session, outcome_id: UUID, fields: Sequence[Text]) -> None:
    """A field that stands is renamed, so that its own marks stay; new ones follow, and surplus ones go."""
    query = select(OutcomeField).where(OutcomeField.outcome_id == outcome_id)
    standing = list(session.scalars(query.order_by(OutcomeField.order, OutcomeField.id)))
    for row, name in zip_longest(standing, fields):
        if name is None:
            row.withdrawn = True
        elif row is not None:
            row.name = name
    _add_fields(session, outcome_id, fields[len(standing) :])


def _add_speakers(session: Session, outcome_id: UUID, speakers: Sequence[tuple[str, UUID]]) -> None:
    for name, speaker_id in speakers:
        find(session, SPEAKERS[name], speaker_id)
        row = Speaker(outcome_id=outcome_id, **{name: speaker_id})
        place_last(session, row)
        session.add(row)
        session.flush()


def _add_fields(session: Session, outcome_id: UUID, fields: Sequence[Text]) -> None:
    for name in fields:
        row = OutcomeField(outcome_id=outcome_id, name=name)
        place_last(session, row)
        session.add(row)
        session.flush()
