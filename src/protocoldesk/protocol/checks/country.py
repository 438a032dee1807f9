"""Country: the names of states and blocs are spelt as they spell them."""

from __future__ import annotations

from collections.abc import Iterator

from protocoldesk.protocol.checks.finding import Finding, Rule
from protocoldesk.protocol.checks.names import printed_as_they_are
from protocoldesk.protocol.checks.reading import Piece, Reading, Span, overlaps
from protocoldesk.protocol.facts import PartyFacts

RULE = Rule(
    "country-name",
    17,
    "A state is named as it notified its name to the United Nations (UNTERM).",
)


def check(reading: Reading) -> Iterator[Finding]:
    """The spelling that the state notified (UNTERM); the party's record lists what is found instead."""
    parties = _parties(reading)
    for piece in reading.pieces:
        right = [*printed_as_they_are(reading, piece), *_right(parties, piece)]
        for party in parties:
            yield from _misspelt(reading, piece, party, right)


def _parties(reading: Reading) -> tuple[PartyFacts, ...]:
    return reading.consultation.parties or tuple(side.party for side in reading.consultation.delegations)


def _right(parties: tuple[PartyFacts, ...], piece: Piece) -> Iterator[Span]:
    """Where a name stands as it should."""
    for party in parties:
        for name in {*party.short_name.values(), *party.formal_name.values()}:
            if name not in party.misspellings:
                yield from piece.find(name)


def _misspelt(reading: Reading, piece: Piece, party: PartyFacts, right: list[Span]) -> Iterator[Finding]:
    name = party.short_name.best(reading.language, "en")
    for wrong in sorted(party.misspellings, key=len, reverse=True):
        spans = piece.find(wrong) if wrong != name else ()
        for span in spans:
            if not overlaps(span, right):
                right = [*right, span]
                yield RULE.found(
                    "'{wrong}' is to be spelt '{name}'.",
                    at=piece.place(span),
                    facts=(wrong, name),
                    fix=(piece.words(span), name),
                    wrong=piece.words(span),
                    name=name,
                )
