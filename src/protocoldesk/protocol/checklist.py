"""The checklist: when each task is due, counted back from the first day, and what is late."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID

from protocoldesk.protocol.facts import ConsultationFacts
from protocoldesk.records.values.text import EMPTY, Text

SOON = timedelta(days=7)
"""What is due within it is due soon."""


class Progress(StrEnum):
    """Where a task stands on a day."""

    DONE = "done"
    LATE = "late"
    SOON = "due soon"
    LATER = "later"
    UNDATED = "no day yet"


@dataclass(frozen=True, slots=True)
class TaskFacts:
    """A task with the day on which it is due; None: the consultation has no day yet."""

    id: UUID
    title: Text = EMPTY
    days_before: int = 0
    due: date | None = None
    own_day: bool = False
    """Whether its day does not count from the first day of the consultation."""
    owner: str = ""
    done_on: date | None = None
    remark: str = ""
    advisory: bool = False

    def progress(self, today: date) -> Progress:
        """Where it stands; what is advisory is never late."""
        if self.done_on is not None:
            return Progress.DONE
        if self.due is None:
            return Progress.UNDATED
        if self.due < today and not self.advisory:
            return Progress.LATE
        return Progress.SOON if self.due <= today + SOON else Progress.LATER


@dataclass(frozen=True, slots=True)
class ChecklistFacts:
    """A consultation with its tasks, by the days on which they are due."""

    consultation: ConsultationFacts
    tasks: tuple[TaskFacts, ...] = ()


def due(first_day: date | None, days_before: int, own: date | None = None) -> date | None:
    """The day of a task: its own, else so many days before the first day of the consultation."""
    if own is not None:
        return own
    return first_day - timedelta(days=days_before) if first_day else None
