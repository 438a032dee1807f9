"""Strength: a text says what was said as strongly as it was said, not more and not less."""

from __future__ import annotations

from collections.abc import Iterator

from protocoldesk.protocol import wording
from protocoldesk.protocol.checks.finding import Finding, Rule
from protocoldesk.protocol.checks.graded import Graded, graded
from protocoldesk.protocol.checks.reading import Piece, Reading, Span
from protocoldesk.protocol.facts import OutcomeFacts, PassageFacts
from protocoldesk.records.values.words import Strength

STRONGER = Rule(
    "stronger-than-recorded",
    19,
    "'Agreed' binds: it stands only where an agreement is recorded, and so with every stronger word.",
)
WEAKER = Rule(
    "weaker-than-recorded",
    19,
    "A text that says less than was agreed gives away what was won.",
)
_ACTS = frozenset({Strength.AGREED, Strength.COMMITTED, Strength.DECIDED})
_OLD = frozenset({"established", "adopted", "signed", "launched", "បានបង្កើត", "បានអនុម័ត", "បានចុះហត្ថលេខាលើ"})
"""Words that are also said of what was done long ago."""


def check(reading: Reading) -> Iterator[Finding]:
    """Words against the recorded strength (domain notes 7, rule 19); composed words are as recorded."""
    for piece in reading.body:
        outcomes = piece.passage.outcomes
        if outcomes and _is_edited(reading, piece.passage):
            yield from _worded(reading, piece, outcomes)
        elif not outcomes:
            yield from _typed(reading, piece)


def _is_edited(reading: Reading, passage: PassageFacts) -> bool:
    said = passage.wording(reading.edition.id)
    return said is not None and said.edited and wording.hash_of(said.prose) != said.composed_from


def _worded(reading: Reading, piece: Piece, outcomes: tuple[OutcomeFacts, ...]) -> Iterator[Finding]:
    found = graded(reading, piece, _as_recorded(reading, piece))
    most = max((outcome.strength for outcome in outcomes), key=lambda strength: strength.degree)
    for one in found:
        if one.strength.degree > most.degree:
            yield _differs(
                STRONGER, "'{words}' is stronger than what is recorded here: {most}.", piece, one, most
            )
    strongest = max(found, key=lambda one: one.strength.degree, default=None)
    if strongest and strongest.strength.degree < most.degree:
        yield _differs(
            WEAKER,
            "'{words}' is the strongest word here, but what is recorded is: {most}.",
            piece,
            strongest,
            most,
        )


def _typed(reading: Reading, piece: Piece) -> Iterator[Finding]:
    """A passage without outcomes: an agreement, commitment or decision must be recorded somewhere."""
    recorded = [one.strength for one in reading.consultation.outcomes]
    most = max(recorded, key=lambda strength: strength.degree, default=Strength.MENTIONED)
    for one in graded(reading, piece, _as_recorded(reading, piece)):
        old = one.words.lower() in _OLD
        if one.strength in _ACTS and not old and one.strength.degree > most.degree:
            yield _differs(STRONGER, "'{words}', but nothing is recorded as {strength}.", piece, one, most)


def _as_recorded(reading: Reading, piece: Piece) -> list[Span]:
    """Where the recorded words of an outcome stand: those are as they were said."""
    texts = {
        words
        for outcome in reading.consultation.outcomes
        for words in (outcome.text[reading.language], outcome.quotation[reading.language])
        if words
    }
    return [span for words in texts for span in piece.find(words)]


def _differs(rule: Rule, template: str, piece: Piece, one: Graded, most: Strength) -> Finding:
    return rule.found(
        template,
        at=piece.place(one.span),
        facts=(one.words.lower(), one.strength, most),
        words=piece.words(one.span),
        strength=one.strength,
        most=most,
    )
