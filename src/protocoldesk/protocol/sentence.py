"""Sentences: one outcome in words, as a release would say it if it said nothing else."""

from __future__ import annotations

from dataclasses import replace

from protocoldesk.protocol import wording
from protocoldesk.protocol.facts import (
    ConsultationFacts,
    EditionFacts,
    OutcomeFacts,
    PassageFacts,
    ReleaseFacts,
)
from protocoldesk.protocol.phrases import Phrases
from protocoldesk.records.values.words import PassageKind, Scope


def sentence(consultation: ConsultationFacts, outcome: OutcomeFacts, phrases: Phrases) -> str:
    """An outcome with its speaker in full, without what leads its block in; a reply begins as one.

    Raises Refusal where it cannot be said: nobody is named who spoke, or the language has no such verb.
    """
    answered = next((one for one in consultation.outcomes if one.id == outcome.reply_to), None)
    if answered is None:
        return _said(consultation, (replace(outcome, reply_to=None),), phrases)
    first = replace(answered, reply_to=None)
    before = _said(consultation, (first,), phrases)
    return _said(consultation, (first, outcome), phrases).removeprefix(before).strip()


def _said(consultation: ConsultationFacts, outcomes: tuple[OutcomeFacts, ...], phrases: Phrases) -> str:
    passage = PassageFacts(outcomes[0].id, PassageKind.TOPICS, Scope.OPENING, outcomes=outcomes)
    edition = EditionFacts(outcomes[0].id, phrases.language)
    release = ReleaseFacts(outcomes[0].id, consultation, editions=(edition,), passages=(passage,))
    composed = wording.compose(release, edition, phrases).get(passage.id)
    return composed.prose.text(phrases.language) if composed else ""
