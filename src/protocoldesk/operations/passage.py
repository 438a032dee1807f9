"""Passages: what they say, and how one of them comes back to what is composed of its outcomes."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from protocoldesk.operations import facts, release, wordings
from protocoldesk.operations.record import find
from protocoldesk.protocol import clearance
from protocoldesk.protocol.facts import EditionFacts, ReleaseFacts
from protocoldesk.records.errors import Refusal
from protocoldesk.records.outcome import Outcome
from protocoldesk.records.release import Edition, Passage, PassageOutcome, Wording
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.words import PassageKind


@dataclass(frozen=True, slots=True)
class Ticked:
    """An outcome of a passage, ticked in or out."""

    id: UUID
    passage_id: UUID
    verb: str
    text: Text
    off_record: bool
    said: bool


def ticks(session: Session, release_id: UUID) -> list[Ticked]:
    """The outcomes of every passage of a release, ticked in and out, in their order."""
    rows = session.execute(
        select(
            Outcome.id,
            PassageOutcome.passage_id,
            Outcome.verb,
            Outcome.text,
            Outcome.off_record,
            PassageOutcome.withdrawn,
        )
        .join(PassageOutcome, PassageOutcome.outcome_id == Outcome.id)
        .join(Passage, Passage.id == PassageOutcome.passage_id)
        .where(Passage.release_id == release_id, Outcome.withdrawn.is_(False))
        .order_by(PassageOutcome.order, PassageOutcome.id)
        .execution_options(withdrawn=True)
    )
    return [Ticked(row.id, row.passage_id, row.verb, row.text, row.off_record, not row[5]) for row in rows]


def tick(session: Session, *, passage_id: UUID, outcome_id: UUID, said: bool) -> UUID:
    """Take an outcome into a passage, or out of it; wordings that nobody edited say so at once."""
    made = release.tick(session, passage_id=passage_id, outcome_id=outcome_id, said=said)
    session.flush()
    release_id = find(session, Passage, passage_id).release_id
    for edition in _open(facts.release(session, release_id)):
        wordings.write(session, facts.release(session, release_id), edition, overwrite=False, only=passage_id)
        session.flush()
    return made


def recompose(session: Session, *, passage_id: UUID, edition_id: UUID) -> UUID:
    """Let an edition say what is composed of the passage's outcomes; what was typed there is given up."""
    found = find(session, Passage, passage_id)
    if found.kind is PassageKind.TYPED:
        raise Refusal("This passage was typed; nothing is composed in its place.")
    whole = facts.release(session, found.release_id)
    edition = next((one for one in _open(whole) if one.id == edition_id), None)
    if edition is None:
        raise Refusal("This edition was issued. Correct it instead; the issued text stays as it is.")
    wordings.write(session, whole, edition, overwrite=True, only=passage_id)
    return passage_id


def look_through(session: Session, *, passage_id: UUID, edition_id: UUID) -> UUID:
    """Say that one passage of a translation was looked through against its source as it stands now."""
    whole = facts.release(session, find(session, Passage, passage_id).release_id)
    source = wordings.source_hash(whole, passage_id, find(session, Edition, edition_id).source_id)
    query = select(Wording).where(Wording.passage_id == passage_id, Wording.edition_id == edition_id)
    row = session.scalar(query.order_by(Wording.id).limit(1))
    if row is None or not source:
        raise Refusal("There is no translation here that could be looked through.")
    row.source_hash = source
    return row.id


def head(session: Session, *, passage_id: UUID, language: str, words: str) -> UUID:
    """Give a passage a heading in a language; the first one that it gets is printed from then on."""
    found = find(session, Passage, passage_id)
    if not found.heading and words.strip():
        found.heading_printed = True
    found.heading = found.heading.having(language, words)
    return passage_id


def _open(whole: ReleaseFacts) -> list[EditionFacts]:
    """The editions that are not out, originals before what is translated from them."""
    return [edition for edition in whole.editions if clearance.stage(whole, edition) not in release.OUT]
