"""A release, read whole: its consultation, passages, wordings, clearances and issues."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from protocoldesk.operations.facts.consultation import consultation, same
from protocoldesk.operations.record import find
from protocoldesk.protocol.facts import (
    ClearanceFacts,
    ConsultationFacts,
    EditionFacts,
    IssueFacts,
    NumberFacts,
    OutcomeFacts,
    PassageFacts,
    ReleaseFacts,
    WordingFacts,
)
from protocoldesk.protocol.wording import issue_day
from protocoldesk.records.register import RegisterNumber
from protocoldesk.records.release import (
    Clearance,
    Edition,
    Issue,
    Passage,
    PassageOutcome,
    Release,
    Settlement,
    Wording,
)
from protocoldesk.records.values.words import NumberState


def release(session: Session, release_id: UUID) -> ReleaseFacts:
    """A release with its consultation, passages, wordings, clearances and issues."""
    found = find(session, Release, release_id)
    return of(session, found, consultation(session, found.consultation_id))


def of(session: Session, found: Release, whole: ConsultationFacts) -> ReleaseFacts:
    """A release whose consultation was read already; its passages know the outcomes that stand in that."""
    return ReleaseFacts(
        found.id,
        whole,
        found.kind,
        found.unilateral,
        found.letterhead,
        _number(session, found.id),
        _editions(session, found.id, whole),
        _passages(session, found.id, whole),
        _settled(session, found.id),
    )


def _number(session: Session, release_id: UUID) -> NumberFacts | None:
    row = session.scalar(
        select(RegisterNumber)
        .where(RegisterNumber.release_id == release_id)
        .order_by(RegisterNumber.state == NumberState.VOID, RegisterNumber.id.desc())
        .limit(1)
    )
    return same(row, NumberFacts, void=row.state is NumberState.VOID) if row else None


def _editions(session: Session, release_id: UUID, whole: ConsultationFacts) -> tuple[EditionFacts, ...]:
    """Its editions; until it is said otherwise, issued in the city of the talks on their last day."""
    reader = _grouping(session)
    rows = reader(Edition, "release_id", [release_id]).get(release_id, [])
    clearances = reader(Clearance, "edition_id", [row.id for row in rows])
    issues = reader(Issue, "edition_id", [row.id for row in rows])
    return tuple(
        same(
            row,
            EditionFacts,
            first=row.first_id,
            place=row.place or whole.meeting.city,
            dated=row.dated or issue_day(whole.meeting.dates),
            clearances=tuple(same(one, ClearanceFacts) for one in clearances.get(row.id, [])),
            issues=tuple(same(one, IssueFacts) for one in issues.get(row.id, [])),
        )
        for row in rows
    )


def _passages(session: Session, release_id: UUID, whole: ConsultationFacts) -> tuple[PassageFacts, ...]:
    reader = _grouping(session)
    rows = reader(Passage, "release_id", [release_id]).get(release_id, [])
    said = reader(PassageOutcome, "passage_id", [row.id for row in rows])
    wordings = reader(Wording, "passage_id", [row.id for row in rows])
    outcomes = {outcome.id: outcome for outcome in whole.outcomes}
    return tuple(
        same(
            row,
            PassageFacts,
            outcomes=tuple(_known(outcomes, said.get(row.id, []))),
            wordings=tuple((one.edition_id, _wording(one)) for one in wordings.get(row.id, [])),
        )
        for row in rows
    )


def _known(outcomes: dict[UUID, OutcomeFacts], rows: list[PassageOutcome]) -> Iterable[OutcomeFacts]:
    return (outcomes[row.outcome_id] for row in rows if row.outcome_id in outcomes)


def _wording(row: Wording) -> WordingFacts:
    return same(row, WordingFacts, ties=tuple(sorted(json.loads(row.ties).items())))


def _settled(session: Session, release_id: UUID) -> frozenset[tuple[str, str, str]]:
    rows = session.execute(
        select(Settlement.check, Settlement.place, Settlement.facts).where(
            Settlement.release_id == release_id
        )
    )
    return frozenset((row.check, row.place, row.facts) for row in rows)


def _grouping(session: Session) -> Callable[[type[Any], str, list[UUID]], dict[UUID, list[Any]]]:
    def grouped(kind: type[Any], owner: str, ids: list[UUID]) -> dict[UUID, list[Any]]:
        order = [kind.order] if hasattr(kind, "order") else []
        groups: dict[UUID, list[Any]] = {}
        for row in session.scalars(
            select(kind).where(getattr(kind, owner).in_(ids)).order_by(*order, kind.id)
        ):
            groups.setdefault(getattr(row, owner), []).append(row)
        return groups

    return grouped
