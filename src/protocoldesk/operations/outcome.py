"""Outcomes: recorded with speaker, verb and strength, which must agree with one another."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from protocoldesk.operations.preset import overrides
from protocoldesk.operations.record import find, place_last
from protocoldesk.protocol.phrases import phrases_for
from protocoldesk.protocol.verbs import strength_of
from protocoldesk.records.delegation import Delegate, Delegation, Participation
from protocoldesk.records.errors import Refusal
from protocoldesk.records.outcome import Outcome, OutcomeField, Speaker
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.words import Strength, Voice

SPEAKERS = {"delegation_id": Delegation, "delegate_id": Delegate, "participation_id": Participation}


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
    strength = strength_of(verb, phrases_for("en", overrides(session, "phrases/en")))
    if more.setdefault("strength", strength) is not strength:
        raise _differs(verb, strength, more["strength"])
    voice = more.setdefault("voice", Voice.ONE if speakers else Voice.BOTH)
    if (voice is Voice.ONE) != bool(speakers):
        raise Refusal("Name who spoke, or let both sides speak.", field="voice")
    if voice is Voice.GROUP and not more.get("label"):
        raise Refusal("Name the group that spoke.", field="label")
    outcome = Outcome(consultation_id=consultation_id, verb=verb, text=text, **more)
    place_last(session, outcome)
    session.add(outcome)
    _add_speakers(session, outcome.id, speakers)
    _add_fields(session, outcome.id, fields)
    return outcome.id


def _differs(verb: str, strength: Strength, given: Strength) -> Refusal:
    return Refusal(
        "'{verb}' says '{strength}', not '{given}'; choose a verb of that strength.",
        field="strength",
        verb=verb.replace("_", " "),
        strength=strength.value,
        given=given.value,
    )


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
