"""When a task is due, and where it stands on a day."""

from datetime import date, timedelta
from uuid import uuid4

import pytest

from protocoldesk.protocol.checklist import Progress, TaskFacts, due

FIRST = date(2026, 12, 31)
TODAY = date(2026, 12, 1)


def task(day: date | None, done_on: date | None = None, *, advisory: bool = False) -> TaskFacts:
    return TaskFacts(uuid4(), due=day, done_on=done_on, advisory=advisory)


def test_a_task_counts_back_from_the_first_day_unless_it_has_a_day_of_its_own() -> None:
    assert due(FIRST, 30) == date(2026, 12, 1)
    assert due(FIRST, -7) == date(2027, 1, 7)
    assert due(FIRST, 30, date(2026, 11, 1)) == date(2026, 11, 1)
    assert due(None, 30) is None


@pytest.mark.parametrize(
    ("days", "stands"),
    [(-1, Progress.LATE), (0, Progress.SOON), (7, Progress.SOON), (8, Progress.LATER)],
)
def test_a_task_is_late_the_day_after_its_day(days: int, stands: Progress) -> None:
    assert task(TODAY + timedelta(days=days)).progress(TODAY) is stands


def test_what_is_done_or_advisory_is_never_late() -> None:
    assert task(TODAY - timedelta(days=9), TODAY).progress(TODAY) is Progress.DONE
    assert task(TODAY - timedelta(days=9), advisory=True).progress(TODAY) is Progress.SOON
    assert task(None).progress(TODAY) is Progress.UNDATED
