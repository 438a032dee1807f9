"""Verbs: the acts that an outcome can be, each with its strength and its phrase."""

from __future__ import annotations

from protocoldesk.protocol.phrases import Phrases
from protocoldesk.records.errors import Refusal
from protocoldesk.records.values.words import Strength


def verbs(phrases: Phrases) -> tuple[str, ...]:
    """The keys of all verbs that the language has, in the order of the file."""
    return tuple(key.removesuffix(".say") for key in phrases.table("verbs") if key.endswith(".say"))


def strength_of(verb: str, phrases: Phrases) -> Strength:
    """How strongly a verb speaks; English phrases hold it for every language. Refusal: no such verb."""
    key = f"verbs.{verb}.strength"
    if not phrases.has(key):
        raise Refusal("There is no verb '{verb}' in the phrases.", field="verb", verb=verb)
    return Strength(phrases.phrase(key))


def wants_addressee(verb: str, phrases: Phrases) -> bool:
    """Whether a verb says to whom: "briefed {addressee} on ..."."""
    key = f"verbs.{verb}.say"
    return phrases.has(key) and "{addressee}" in phrases.phrase(key)


def act(verb: str, phrases: Phrases, *, text: str, fields: str = "", addressee: str = "") -> str:
    """What was done, without its speaker: "exchanged views on ...". Refusal: no such verb."""
    kind = "fields" if fields else "say"
    key = f"verbs.{verb}.{kind}"
    if not phrases.has(key):
        raise Refusal(
            "'{language}' has no phrase for '{verb}'.", field="verb", language=phrases.language, verb=verb
        )
    said = phrases.say(key, text=text, fields=fields, addressee=addressee)
    return " ".join(word for word in said.split(" ") if word)
