"""Planning: the passages that a release wants, and the outcomes that they take in."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from protocoldesk.operations import facts
from protocoldesk.operations.record import find, move, place_last
from protocoldesk.protocol import wording
from protocoldesk.protocol.facts import OutcomeFacts
from protocoldesk.records.release import Passage, PassageOutcome, Release
from protocoldesk.records.values.words import PassageKind


def take_in(session: Session, release_id: UUID) -> None:
    """The passages that are planned and not there yet, and the outcomes that no passage has taken yet.

    A passage that somebody withdrew stays out, until there is something new for it to say.
    """
    release = find(session, Release, release_id)
    query = select(Passage).where(Passage.release_id == release_id)
    ever = list(session.scalars(query.execution_options(withdrawn=True)))
    rows = [row for row in ever if not row.withdrawn]
    standing = {(row.kind, row.scope): row.id for row in rows}
    gone = {(row.kind, row.scope) for row in ever} - set(standing)
    taken = _taken(session, release.id)
    before: UUID | None = None
    for kind, scope, outcomes in wording.plan(facts.consultation(session, release.consultation_id)):
        new = [outcome for outcome in outcomes if outcome.id not in taken]
        passage_id = standing.get((kind, scope))
        if passage_id is None and (kind, scope) in gone and not new:
            continue
        if passage_id is None:
            passage_id = add(session, release.id, kind, scope).id
            if rows:
                move(session, "passage", passage_id, before)
        _add_outcomes(session, passage_id, new)
        before = passage_id


def _taken(session: Session, release_id: UUID) -> set[UUID]:
    """Outcomes that a passage has, or had until somebody ticked them out."""
    query = (
        select(PassageOutcome.outcome_id)
        .join(Passage, Passage.id == PassageOutcome.passage_id)
        .where(Passage.release_id == release_id)
        .execution_options(withdrawn=True)
    )
    return set(session.scalars(query))


def _add_outcomes(session: Session, passage_id: UUID, outcomes: Iterable[OutcomeFacts]) -> None:
    for outcome in outcomes:
        row = PassageOutcome(passage_id=passage_id, outcome_id=outcome.id)
        place_last(session, row)
        session.add(row)
        session.flush()


def add(session: Session, release_id: UUID, kind: PassageKind, scope: Any = None) -> Passage:
    """A new passage at the end of a release."""
    passage = Passage(release_id=release_id, kind=kind, **({"scope": scope} if scope else {}))
    place_last(session, passage)
    session.add(passage)
    session.flush()
    return passage
