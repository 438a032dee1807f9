"""Today: what is late, due soon, waiting for somebody, missing, or to come, over all consultations."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from protocoldesk.operations import consultation, followup, letter, releases, task
from protocoldesk.operations.consultation import ConsultationRow
from protocoldesk.protocol.checklist import TaskFacts
from protocoldesk.protocol.clearance import Stage
from protocoldesk.protocol.letter import Owing
from protocoldesk.records.agenda import AgendaItem
from protocoldesk.records.brief import Brief
from protocoldesk.records.candidature import Candidature
from protocoldesk.records.followup import FollowUp
from protocoldesk.records.mechanism import Mechanism
from protocoldesk.records.party import Party
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.when import NEVER
from protocoldesk.records.values.words import (
    OPEN,
    BriefStatus,
    CandidatureStatus,
    Direction,
    ItemState,
    Scope,
    Status,
)

SOON = timedelta(days=7)
"""What is due within it stands on the page of today."""

AHEAD = frozenset({Status.PROPOSED, Status.DATES_AGREED, Status.CONFIRMED})
UNASKED = frozenset({CandidatureStatus.REQUESTED, CandidatureStatus.UNDER_STUDY})
UNSETTLED = frozenset({ItemState.PROPOSED, ItemState.REWORDED})


class Group(StrEnum):
    """The parts of the page, in their order."""

    LATE = "late"
    DUE = "due in seven days"
    WAITING = "awaiting clearance or reply"
    REPRINT = "papers out of date"
    """Which they are, is known where papers are composed: exchange.printed."""
    BRIEFS = "missing briefs"
    COMING = "sessions to come"


@dataclass(frozen=True, slots=True)
class Line:
    """One thing to see to, and where it is."""

    group: Group
    kind: str
    id: UUID
    template: str
    """A sentence with `values` in it, which a window says in its own language."""
    values: Mapping[str, Any] = field(default_factory=dict[str, Any])
    day: date | None = None
    """The day by which, or on which."""
    meeting: ConsultationRow | None = None
    """The consultation that it belongs to."""
    tab: str = ""
    """The tab of its consultation that is gone to; "": the record's own place."""


def lines(session: Session, today: date) -> list[Line]:
    """Everything that wants attention today, by group, within each the most urgent first."""
    meetings = {row.id: row for row in consultation.rows(session)}
    found = (
        *_promises(session, meetings, today),
        *_agendas(session, meetings, today),
        *_unconcluded(meetings, today),
        *_releases(session, meetings),
        *_candidatures(session, meetings),
        *_letters(session, meetings, today),
        *_briefs(session, meetings, today),
        *_tasks(session, meetings, today),
        *_coming(meetings, today),
    )
    groups = list(Group)
    return sorted(found, key=lambda line: (groups.index(line.group), line.day or date.max, line.id))


def _promises(session: Session, meetings: dict[UUID, ConsultationRow], today: date) -> Iterator[Line]:
    open_ones = select(FollowUp.id, FollowUp.text, FollowUp.due, FollowUp.consultation_id).where(
        FollowUp.status.in_(OPEN)
    )
    for row in session.execute(open_ones):
        meeting = meetings.get(row.consultation_id)
        day = followup.due_day(row.due, meeting.dates if meeting else NEVER)
        group = _urgency(day, today)
        if group is not None:
            yield Line(group, "follow_up", row.id, "{text}", {"text": row.text}, day, meeting)


def _agendas(session: Session, meetings: dict[UUID, ConsultationRow], today: date) -> Iterator[Line]:
    """Agendas of which an item is not agreed, by the day that the mechanism's rules want it agreed."""
    waiting = select(AgendaItem.consultation_id).where(AgendaItem.state.in_(UNSETTLED))
    counted = Counter(session.scalars(waiting))
    leads = {
        row.handle: row.lead_days for row in session.execute(select(Mechanism.handle, Mechanism.lead_days))
    }
    for meeting_id, count in counted.items():
        meeting = meetings.get(meeting_id)
        if meeting is None or not _ahead(meeting, today) or meeting.dates.first is None:
            continue
        lead = leads.get(meeting.ref.rsplit("-", 1)[0])
        day = meeting.dates.first - timedelta(days=lead or 0)
        template = "Items of the agenda that are not agreed: {count}"
        group = _urgency(day, today) or Group.WAITING
        yield Line(group, "consultation", meeting_id, template, {"count": count}, day, meeting, "agenda")


def _unconcluded(meetings: dict[UUID, ConsultationRow], today: date) -> Iterator[Line]:
    for meeting in meetings.values():
        end = meeting.dates.end if meeting.dates.first else None
        if end is not None and end < today and meeting.status in AHEAD:
            template = "It was held, and is not marked as concluded"
            yield Line(Group.LATE, "consultation", meeting.id, template, {}, end, meeting)


def _releases(session: Session, meetings: dict[UUID, ConsultationRow]) -> Iterator[Line]:
    """Editions that wait for a clearance, or for their issue."""
    templates = {
        Stage.DRAFT: "{kind} in {language} awaits clearance",
        Stage.CLEARED: "{kind} in {language} is cleared and awaits its issue",
    }
    for release in releases.rows(session):
        meeting = meetings.get(release.consultation_id)
        for edition in release.editions:
            template = templates.get(edition.stage)
            if template is not None:
                values = {"kind": release.kind, "language": edition.language}
                yield Line(Group.WAITING, "edition", edition.id, template, values, None, meeting)


def _candidatures(session: Session, meetings: dict[UUID, ConsultationRow]) -> Iterator[Line]:
    asked = (
        select(
            Candidature.id,
            Candidature.body,
            Candidature.asked_on,
            Candidature.consultation_id,
            Party.short_name,
        )
        .join(Party, Party.id == Candidature.party_id)
        .where(Candidature.status.in_(UNASKED))
    )
    for row in session.execute(asked):
        values = {"party": row.short_name, "body": row.body}
        template = "{party} for {body}: no answer yet"
        meeting = meetings.get(row.consultation_id) if row.consultation_id else None
        yield Line(Group.WAITING, "candidature", row.id, template, values, row.asked_on, meeting)


def _letters(session: Session, meetings: dict[UUID, ConsultationRow], today: date) -> Iterator[Line]:
    """Letters whose reply is due: ours to what came in, theirs to what went out."""
    templates = {
        Owing.WE: "Our reply is due: {letter}",
        Owing.THEY: "No reply yet: {letter}",
    }
    for row in letter.owed(session):
        meeting = meetings.get(row.consultation_id) if row.consultation_id else None
        number = row.our_number if row.direction is Direction.OUT else row.their_number
        values = {"letter": row.subject or (Text(en=number) if number else row.kind)}
        group = _urgency(row.reply_due, today) or Group.WAITING
        yield Line(group, "letter", row.id, templates[row.owing], values, row.reply_due, meeting)


def _briefs(session: Session, meetings: dict[UUID, ConsultationRow], today: date) -> Iterator[Line]:
    ahead = [row.id for row in meetings.values() if _ahead(row, today)]
    items = session.execute(
        select(AgendaItem.id, AgendaItem.consultation_id).where(
            AgendaItem.consultation_id.in_(ahead),
            AgendaItem.heading.is_(False),
            AgendaItem.state != ItemState.DECLINED,
            AgendaItem.scope.not_in((Scope.OPENING, Scope.CLOSING)),
        )
    ).all()
    written = set(
        session.scalars(
            select(Brief.item_id).where(
                Brief.consultation_id.in_(ahead), Brief.status != BriefStatus.WANTED, Brief.sample.is_(False)
            )
        )
    )
    total = Counter(meeting for _, meeting in items)
    missing = Counter(meeting for item, meeting in items if item not in written)
    for meeting_id, count in missing.items():
        meeting = meetings[meeting_id]
        template = "Items without a brief: {count} of {total}"
        values = {"count": count, "total": total[meeting_id]}
        day = meeting.dates.first
        yield Line(Group.BRIEFS, "consultation", meeting_id, template, values, day, meeting, "briefs")


def _tasks(session: Session, meetings: dict[UUID, ConsultationRow], today: date) -> Iterator[Line]:
    """What of the checklists is late or due, one line a consultation and urgency."""
    found: dict[tuple[UUID, Group], list[TaskFacts]] = {}
    for meeting_id, one in task.unfinished(session):
        group = None if one.advisory else _urgency(one.due, today)
        if group is not None:
            found.setdefault((meeting_id, group), []).append(one)
    for (meeting_id, group), late in found.items():
        first = min(late, key=lambda one: one.due or date.max)
        many = {"title": first.title, "count": len(late) - 1}
        template = "{title}, and other tasks: {count}" if len(late) > 1 else "{title}"
        meeting = meetings.get(meeting_id)
        yield Line(group, "task", first.id, template, many, first.due, meeting)


def _coming(meetings: dict[UUID, ConsultationRow], today: date) -> Iterator[Line]:
    for meeting in meetings.values():
        if _ahead(meeting, today):
            yield Line(Group.COMING, "consultation", meeting.id, "{where}", {"where": meeting.city},
                       meeting.dates.first, meeting)  # fmt: skip


def _ahead(meeting: ConsultationRow, today: date) -> bool:
    end = meeting.dates.end if meeting.dates.first else None
    return meeting.status in AHEAD and (end is None or end >= today)


def _urgency(day: date | None, today: date) -> Group | None:
    """Whether a day has passed, or comes soon; None: neither, or there is no day."""
    if day is None:
        return None
    if day < today:
        return Group.LATE
    return Group.DUE if day <= today + SOON else None
