"""Checking: what the checks find in the releases, and how a finding is settled."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from protocoldesk.operations import facts, release, wordings
from protocoldesk.operations.consultation import by_ref
from protocoldesk.protocol import checks
from protocoldesk.protocol.checks import Finding
from protocoldesk.protocol.checks.number import Neighbour
from protocoldesk.protocol.facts import NumberFacts
from protocoldesk.protocol.wording import issue_day
from protocoldesk.records.consultation import Consultation
from protocoldesk.records.errors import Refusal
from protocoldesk.records.register import RegisterNumber
from protocoldesk.records.release import Edition, Release
from protocoldesk.records.values.words import NumberState, ReleaseKind


def findings(session: Session, ref: str | None, today: date) -> list[tuple[str, Finding]]:
    """What the checks find in the releases of one consultation, or of all, each with its REF."""
    query = select(Release.id, Consultation.ref).join(
        Consultation, Consultation.id == Release.consultation_id
    )
    if ref:
        query = query.where(Consultation.id == by_ref(session, ref))
    rows = session.execute(query.order_by(Consultation.ref, Release.order, Release.id)).all()
    return [(row.ref, finding) for row in rows for finding in of_release(session, row.id, today)]


def of_release(session: Session, release_id: UUID, today: date) -> list[Finding]:
    """What the checks find in one release, without what was settled."""
    whole = facts.release(session, release_id)
    phrases = {edition.language: wordings.phrases(session, edition.language) for edition in whole.editions}
    return checks.run(whole, phrases, today=today, neighbours=_neighbours(session, release_id))


def _neighbours(session: Session, release_id: UUID) -> list[Neighbour]:
    """The numbers of the other releases, and the days that their papers bear."""
    dated = func.min(Edition.dated)
    query = (
        select(RegisterNumber, dated, Consultation.dates)
        .outerjoin(Release, Release.id == RegisterNumber.release_id)
        .outerjoin(Edition, Edition.release_id == Release.id)
        .outerjoin(Consultation, Consultation.id == Release.consultation_id)
        .where(RegisterNumber.release_id != release_id)
        .group_by(RegisterNumber.id, Consultation.dates)
    )
    return [
        Neighbour(_said(row), day or (issue_day(dates) if dates else None))
        for row, day, dates in session.execute(query)
    ]


def _said(row: RegisterNumber) -> NumberFacts:
    return NumberFacts(row.kind, row.number, row.year, row.suffix, row.state is NumberState.VOID)


def settle(
    session: Session,
    *,
    ref: str,
    check: str,
    place: str,
    reason: str,
    by: str,
    at: datetime,
    kind: ReleaseKind | None = None,
) -> int:
    """Settle the findings of a check, at one place or wherever it found something; how many were settled."""
    release_id = release.of(session, by_ref(session, ref), kind)
    found = [
        finding
        for finding in of_release(session, release_id, at.date())
        if finding.check == check and place in ("", finding.place)
    ]
    if not found:
        raise Refusal("'{check}' finds nothing there.", field="check", check=check)
    for finding in found:
        release.settle(
            session,
            release_id=release_id,
            check=finding.check,
            place=finding.place,
            digest=finding.digest,
            reason=reason,
            by=by,
            at=at,
        )
    return len(found)
