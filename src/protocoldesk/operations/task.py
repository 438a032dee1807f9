"""Tasks: the checklist of a consultation, read with its days, ticked off, and what of it is late."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from protocoldesk.operations import facts, record
from protocoldesk.operations.record import find
from protocoldesk.protocol.checklist import ChecklistFacts, TaskFacts, due
from protocoldesk.records.consultation import Consultation
from protocoldesk.records.programme import Task
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.words import Status


def tasks(session: Session, consultation_id: UUID) -> list[TaskFacts]:
    """The checklist of a consultation, by the days on which its tasks are due; undated ones last."""
    first = find(session, Consultation, consultation_id).dates.first
    query = select(Task).where(Task.consultation_id == consultation_id).order_by(Task.order, Task.id)
    found = [_facts(row, first) for row in session.scalars(query)]
    return sorted(found, key=lambda one: (one.due is None, one.due or date.min))


def checklist(session: Session, consultation_id: UUID, **_how: object) -> ChecklistFacts:
    """The checklist with its consultation, for a paper."""
    whole = facts.consultation(session, consultation_id)
    return ChecklistFacts(whole, tuple(tasks(session, consultation_id)))


def unfinished(session: Session) -> Iterator[tuple[UUID, TaskFacts]]:
    """Every task that is not done, with its consultation; those of cancelled ones are not asked for."""
    rows = session.execute(
        select(Task, Consultation.id, Consultation.dates)
        .join(Consultation, Consultation.id == Task.consultation_id)
        .where(Task.done_on.is_(None), Consultation.status != Status.CANCELLED)
        .order_by(Task.order, Task.id)
    )
    for row, consultation_id, dates in rows:
        yield consultation_id, _facts(row, dates.first)


def add(session: Session, *, consultation_id: UUID, title: Text, days_before: int = 0) -> UUID:
    """A new task, due so many days before the first day; a negative number: after it."""
    find(session, Consultation, consultation_id)
    return record.make(session, "task", consultation_id=consultation_id, title=title, days_before=days_before)


def tick(session: Session, *, task_id: UUID, on: date | None) -> UUID:
    """Let a task be done on a day; None: it is not done after all."""
    find(session, Task, task_id).done_on = on
    return task_id


def _facts(row: Task, first: date | None) -> TaskFacts:
    return TaskFacts(
        row.id,
        row.title,
        row.days_before,
        due(first, row.days_before, row.due),
        row.due is not None,
        row.owner,
        row.done_on,
        row.remark,
        row.advisory,
    )
