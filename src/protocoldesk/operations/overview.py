"""The overview: what is read of a consultation to say what it still lacks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from protocoldesk.operations import facts, letter, negotiation, seating, task, wordings
from protocoldesk.operations.facts.release import of
from protocoldesk.protocol import checks
from protocoldesk.protocol.agenda import numbered
from protocoldesk.protocol.checks import Finding
from protocoldesk.protocol.letter import Owing
from protocoldesk.protocol.overview import FollowUpLine, MissingLine, Whole, lines
from protocoldesk.protocol.phrases import Phrases
from protocoldesk.records.brief import Brief
from protocoldesk.records.followup import Actor, FollowUp, Review
from protocoldesk.records.release import Release
from protocoldesk.records.values.text import Text


def missing(session: Session, consultation_id: UUID, today: date) -> list[MissingLine]:
    """Everything that a consultation lacks, in the order in which it is prepared."""
    found = whole(session, consultation_id)
    return lines(found, today, checked(found, phrases_of(session, found), today))


def whole(session: Session, consultation_id: UUID) -> Whole:
    """What the overview of a consultation looks at."""
    consultation = facts.consultation(session, consultation_id)
    releases = session.scalars(
        select(Release).where(Release.consultation_id == consultation_id).order_by(Release.order, Release.id)
    ).all()
    return Whole(
        consultation,
        tuple(of(session, release, consultation) for release in releases),
        dict(numbered(consultation.agenda)),
        frozenset(_briefed(session, consultation_id)),
        tuple(_follow_ups(session, consultation_id)),
        tuple(_unsaid(session, consultation_id)),
        tuple(_owed(session, consultation_id)),
        tuple(seating.points(session, consultation_id)),
        agree_by=negotiation.due(session, consultation_id),
        tasks=tuple(one for one in task.tasks(session, consultation_id) if one.done_on is None),
    )


def phrases_of(session: Session, found: Whole) -> dict[str, Phrases]:
    """The phrases of each language of the releases, as the checks want them."""
    languages = {edition.language for release in found.releases for edition in release.editions}
    return {language: wordings.phrases(session, language) for language in sorted(languages)}


def checked(found: Whole, phrases: Mapping[str, Phrases], today: date) -> list[Finding]:
    """What the checks find in the releases; it asks no archive, and takes longer than a slot may."""
    return [one for release in found.releases for one in checks.run(release, phrases, today=today)]


def _briefed(session: Session, consultation_id: UUID) -> Iterator[UUID]:
    found = session.scalars(select(Brief.item_id).where(Brief.consultation_id == consultation_id))
    yield from (item_id for item_id in found if item_id is not None)


def _follow_ups(session: Session, consultation_id: UUID) -> Iterator[FollowUpLine]:
    query = select(FollowUp).where(FollowUp.consultation_id == consultation_id)
    rows = list(session.scalars(query.order_by(FollowUp.order, FollowUp.id)))
    acted = set(
        session.scalars(select(Actor.follow_up_id).where(Actor.follow_up_id.in_([row.id for row in rows])))
    )
    for row in rows:
        owned = bool(row.lead_id or row.focal_point_id or row.id in acted)
        yield FollowUpLine(row.id, row.status, row.due, owned)


def _owed(session: Session, consultation_id: UUID) -> Iterator[tuple[UUID, Text]]:
    for row in letter.owed(session, consultation_id):
        if row.owing is Owing.WE:
            yield row.id, row.subject


def _unsaid(session: Session, consultation_id: UUID) -> Iterator[UUID]:
    query = select(Review).where(Review.consultation_id == consultation_id)
    for review in session.scalars(query.order_by(Review.order, Review.id)):
        if not review.said:
            yield review.id
