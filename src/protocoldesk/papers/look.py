"""The look of an office's papers: its letterhead and its words, in one language."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from protocoldesk.papers.faces import Stock
from protocoldesk.papers.parts import Letterhead, Paper, Part
from protocoldesk.protocol import french, ordinals
from protocoldesk.protocol.address import state
from protocoldesk.protocol.facts import ConsultationFacts, PartyFacts
from protocoldesk.protocol.forms import city
from protocoldesk.protocol.phrases import Phrases, phrases_for
from protocoldesk.protocol.preset import shipped
from protocoldesk.records.errors import Refusal
from protocoldesk.records.values.text import EMPTY, Text
from protocoldesk.shelf import resource

LANGUAGES = ("en", "fr", "km")
"""Languages that somebody may be named in, whatever the paper speaks."""


@dataclass(frozen=True, slots=True)
class Look:
    """A language's phrases, the table of a letterhead, and the tables of numbers, card stock and badges."""

    phrases: Phrases
    table: Mapping[str, Any]
    numbering: Mapping[str, Any]
    stocks: Mapping[str, Any] = field(default_factory=lambda: shipped("stock"))
    badges: Mapping[str, Any] = field(default_factory=lambda: shipped("badges"))
    spoken: Mapping[str, Phrases] = field(
        default_factory=lambda: {tag: phrases_for(tag) for tag in LANGUAGES}
    )
    """The phrases of every language that somebody can be named in."""

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

    def stock(self, paper: str, name: str = "") -> Stock:
        """What the cards of a paper are cut from; `name` empty: the first of its stocks. Refusal: no such."""
        known: Mapping[str, Any] = self.stocks.get(paper, {})
        chosen = name or next(iter(known), "")
        if chosen not in known:
            names = ", ".join(known)
            raise Refusal("There is no card stock '{name}'; there are: {names}.", name=chosen, names=names)
        return Stock(chosen, **known[chosen])

    def _of(self, name: str, nothing: Any) -> Any:
        by_language: Mapping[str, Any] = self.table.get(name, {})
        return by_language.get(self.language) or by_language.get("en") or nothing


def titled(consultation: ConsultationFacts, look: Look) -> str:
    """What a consultation is called at the head of a paper: as in running text, with a capital."""
    named = ordinals.named(consultation.meeting, consultation.mechanism, look.phrases)
    return named[:1].upper() + named[1:]


def of_session(kind: str, parts: Iterable[Part], whole: ConsultationFacts, look: Look, **how: Any) -> Paper:
    """A paper of pages about a consultation, named, dated and headed after it; `how` as `Paper` has it."""
    title = titled(whole, look)
    given: dict[str, Any] = {
        "author": look.author,
        "dated": whole.meeting.dates.as_printed().first,
        "page_words": look.phrases.phrase("paper.page"),
        "running_head": title,
        "names": unbroken(whole, look),
    }
    return Paper(kind, look.language, title, tuple(parts), **given | how)


def ours(look: Look, marking: Text = EMPTY) -> str:
    """What stands at the head of a paper that is for our side only, where nothing in it is marked higher."""
    return marking.best(look.language, "en") or look.phrases.phrase("programme.ours")


def delegation_of(party: PartyFacts, look: Look) -> str:
    """The heading over one side's people: "Delegation of the Kingdom of Cambodia"."""
    said = state(party, look.phrases)
    return look.phrases.say("delegations.of", state=said, of_state=french.of(said))


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
