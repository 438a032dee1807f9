"""Outcomes: what verb, strength, voice and speakers of one must agree in."""

from __future__ import annotations

from protocoldesk.protocol.phrases import Phrases
from protocoldesk.protocol.verbs import strength_of
from protocoldesk.records.errors import Refusal
from protocoldesk.records.values.words import Strength, Voice


def check_strength(verb: str, given: Strength, phrases: Phrases) -> None:
    """Raise Refusal where a verb speaks more or less strongly than is given, or there is no such verb."""
    strength = strength_of(verb, phrases)
    if given is not strength:
        raise Refusal(
            "'{verb}' says '{strength}', not '{given}'; choose a verb of that strength.",
            field="strength",
            verb=verb.replace("_", " "),
            strength=strength,
            given=given,
        )


def check_voice(voice: Voice, *, named: bool) -> None:
    """Raise Refusal where one side speaks and nobody is named, or somebody is and both sides speak."""
    if (voice is Voice.ONE) != named:
        raise Refusal("Name who spoke, or let both sides speak.", field="voice")
