"""Guarded: what may not stand in a public text, and candidatures that may not be named in it yet."""

from __future__ import annotations

import re
from collections.abc import Iterator
from uuid import UUID

from protocoldesk.protocol.checks.finding import Finding, Rule
from protocoldesk.protocol.checks.reading import Piece, Reading
from protocoldesk.protocol.facts import CandidatureFacts, OutcomeFacts, PassageFacts
from protocoldesk.protocol.guarded import marking
from protocoldesk.protocol.leaks import leaks

CANDIDATURE = Rule(
    "candidature-named",
    20,
    "Support for a candidature is confidential until the partner agrees that it is named.",
)
MARKED = Rule(
    "marked",
    21,
    "What is marked or was said off the record never stands in a public text.",
    blocks=True,
)
_STANDING = re.compile(r"candidat|candidac|បេក្ខភាព", re.IGNORECASE)


def check(reading: Reading) -> Iterator[Finding]:
    """Nothing marked or off the record passes into a public text (architecture, law 7). It blocks."""
    for passage in reading.release.passages:
        for outcome in passage.outcomes:
            yield from _outcome(reading, passage, outcome)
        yield from _blocks(reading, passage)
    yield from _leaks(reading)


def check_candidatures(reading: Reading) -> Iterator[Finding]:
    """Support is named in public only where the partner agreed (domain notes 1.10; no manual is public)."""
    told: set[tuple[UUID, UUID | None]] = set()
    for candidature in reading.consultation.candidatures:
        for found in _in_text(reading, candidature) if not candidature.may_be_named else ():
            told.add((candidature.id, found.at.passage))
            yield found
    for passage in reading.release.passages:
        said = passage.wording(reading.edition.id)
        ticked = {one.candidature.id: one.candidature for one in passage.outcomes if one.candidature}
        for candidature in ticked.values() if said and said.prose[reading.language] else ():
            if not candidature.may_be_named and (candidature.id, passage.id) not in told:
                yield _named(Piece(passage, reading.edition, ""), candidature)


def _outcome(reading: Reading, passage: PassageFacts, outcome: OutcomeFacts) -> Iterator[Finding]:
    marked = marking(outcome, reading.consultation)
    words = _start(outcome.text.best(reading.language, "en"))
    piece = Piece(passage, reading.edition, "")
    if marked:
        yield MARKED.found(
            "An outcome marked {marking} is in a public text: '{words}'.",
            at=piece.place(),
            facts=(outcome.id, marked),
            marking=marked,
            words=words,
        )
    if outcome.off_record:
        yield MARKED.found(
            "An outcome that was off the record is in a public text: '{words}'.",
            at=piece.place(),
            facts=(outcome.id, "off the record"),
            words=words,
        )


def _blocks(reading: Reading, passage: PassageFacts) -> Iterator[Finding]:
    said = passage.wording(reading.edition.id)
    for block in said.prose[reading.language] if said else ():
        if block.marking:
            yield MARKED.found(
                "A paragraph marked {marking} is in a public text: '{words}'.",
                at=Piece(passage, reading.edition, "").place(),
                facts=(block.marking, block.text),
                marking=block.marking,
                words=_start(block.text),
            )


def _leaks(reading: Reading) -> Iterator[Finding]:
    """The words of a guarded outcome: typed, pasted, or composed before it was marked."""
    for leak in leaks(reading.release, reading.edition, reading.phrases):
        pieces = [piece for piece in reading.pieces if piece.passage.id == leak.passage.id]
        places = [
            piece.place(span) for piece in pieces for span in piece.find(leak.words, any_case=True)
        ] or [Piece(leak.passage, reading.edition, "").place()]
        for place in places:
            yield MARKED.found(
                _COMPOSED if leak.composed else _TYPED,
                at=place,
                facts=(leak.outcome.id, leak.words),
                words=_start(leak.words),
            )


_TYPED = "These words are those of an outcome that is not public: '{words}'."
_COMPOSED = "'{words}' is not public any more, and the words still stand. Compose the passage again."


def _in_text(reading: Reading, candidature: CandidatureFacts) -> Iterator[Finding]:
    """The body, in a sentence that speaks of a candidature, and of no other one to the same body."""
    body = candidature.body.best(reading.language, "en")
    party = candidature.party
    for piece in reading.body:
        for span in piece.find(body):
            sentence = piece.said[slice(*piece.sentence(span[0]))]
            names = (*party.short_name.values(), *party.adjective.values())
            if _STANDING.search(sentence) and any(name in sentence for name in names):
                yield _named(piece, candidature, span)
                return


def _named(piece: Piece, candidature: CandidatureFacts, span: tuple[int, int] | None = None) -> Finding:
    party = candidature.party.short_name
    return CANDIDATURE.found(
        "The candidature of {party} to the {body} is named, and it is not recorded that it may be.",
        at=piece.place(span),
        facts=(candidature.id, candidature.status, candidature.may_be_named),
        party=party,
        body=candidature.body,
    )


def _start(text: str) -> str:
    return text if len(text) < 60 else f"{text[:57].rstrip()}…"
