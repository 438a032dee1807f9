"""The look of an office's papers: its letterhead and its words, in one language."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from protocoldesk.papers.parts import Letterhead
from protocoldesk.protocol.facts import ConsultationFacts
from protocoldesk.protocol.forms import city
from protocoldesk.protocol.phrases import Phrases
from protocoldesk.shelf import resource


@dataclass(frozen=True, slots=True)
class Look:
    """A language's phrases, the table of a letterhead, and the table of kinds of number."""

    phrases: Phrases
    table: Mapping[str, Any]
    numbering: Mapping[str, Any]

    @property
    def language(self) -> str:
        """The language of the paper."""
        return self.phrases.language

    @property
    def author(self) -> str:
        """The institution whose paper it is."""
        return self._of("author", "")

    @property
    def signed(self) -> bool:
        """Whether its releases carry a block to sign in."""
        return bool(self.table.get("signature"))

    def letterhead(self) -> Letterhead:
        """The head of the first page."""
        emblem = self.table.get("emblem", "")
        return Letterhead(
            tuple(self._of("state", [])),
            tuple(self._of("issuer", [])),
            resource("letterheads", emblem).read_bytes() if emblem else b"",
            bool(self.table.get("ornament")),
        )

    def _of(self, name: str, nothing: Any) -> Any:
        by_language: Mapping[str, Any] = self.table.get(name, {})
        return by_language.get(self.language) or by_language.get("en") or nothing


def unbroken(consultation: ConsultationFacts, look: Look) -> tuple[str, ...]:
    """Names of people, states and cities: no line break may divide them."""
    return tuple(dict.fromkeys(name for name in _names(consultation, look) if name))


def _names(consultation: ConsultationFacts, look: Look) -> Iterator[str]:
    for named in consultation.people():
        yield named.name.best(look.language, "en")
    for side in consultation.delegations:
        yield side.party.short_name.best(look.language, "en")
        yield side.party.formal_name.best(look.language, "en")
    for meeting in filter(None, (consultation.meeting, consultation.previous)):
        yield city(meeting, look.phrases)
