"""Follow-ups as rows: what was promised, by whom, by when, and where it stands."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from protocoldesk.gui.tables.rowtable import Column
from protocoldesk.gui.words import best, date_of, figures, word_of
from protocoldesk.operations.followup import FollowUpRow, ReviewRow
from protocoldesk.records.values.words import Progressing

STATUSES = {
    Progressing.NOT_STARTED: "quiet",
    Progressing.ON_TRACK: "info",
    Progressing.AT_RISK: "warn",
    Progressing.DONE: "ok",
    Progressing.SUPERSEDED: "quiet",
    Progressing.DROPPED: "quiet",
}


def status_of(row: FollowUpRow) -> str:
    """Where a follow-up stands; how late it is, where it is late."""
    if row.late and row.days_left is not None:
        return figures(QCoreApplication.translate("FollowUps", "%n day(s) late", "", -row.days_left))
    return word_of(row.status).capitalize()


def pill_of(row: FollowUpRow) -> str:
    """The kind of its pill."""
    return "bad" if row.late else "warn" if row.soon else STATUSES[row.status]


def due_of(row: FollowUpRow | ReviewRow) -> str:
    """When it is due, as it was agreed."""
    said = date_of(row.due)
    return said[:1].upper() + said[1:]


def began(names: Callable[[UUID], str]) -> list[Column]:
    """The columns of what a consultation began: below what was promised, who is to act, and by when."""

    def promised(row: FollowUpRow) -> str:
        below = " · ".join(part for part in (sides_of(row, names), due_of(row)) if part)
        return f"{best(row.text)}\n{below}"

    return [_NUMBER, Column(_PROMISED, promised, tip=promised), _STATUS]


def before() -> list[Column]:
    """The columns of what comes before a consultation: below what was promised, what was said of it."""

    def said(row: ReviewRow) -> str:
        return f"{best(row.text)}\n{best(row.said)}" if row.said else best(row.text)

    then = Column(
        _heading(QT_TRANSLATE_NOOP("FollowUps", "Status then")),
        lambda row: word_of(row.status).capitalize(),
        pill=lambda row: STATUSES[row.status],
    )
    return [_NUMBER, Column(_PROMISED, said, tip=said), then]


def ledger(names: Callable[[UUID], str]) -> list[Column]:
    """The columns of the ledger over all consultations; `names` says who a party is."""
    return [
        _NUMBER,
        Column(_PROMISED, _text, tip=_text),
        Column(_heading(QT_TRANSLATE_NOOP("FollowUps", "Series")), _series, tip=_series),
        Column(_heading(QT_TRANSLATE_NOOP("FollowUps", "By whom")), lambda row: sides_of(row, names)),
        Column(_heading(QT_TRANSLATE_NOOP("FollowUps", "Due")), due_of, sorts=_by_day, tip=due_of),
        _STATUS,
    ]


def sides_of(row: FollowUpRow, names: Callable[[UUID], str]) -> str:
    """Who is to act."""
    said = [name for name in (names(one) for one in dict.fromkeys(row.sides)) if name]
    return QCoreApplication.translate("FollowUps", "Both sides") if len(said) > 1 else "".join(said)


def _heading(words: Any) -> Callable[[], str]:
    return lambda: QCoreApplication.translate("FollowUps", words)


def _text(row: Any) -> str:
    return best(row.text)


def _series(row: FollowUpRow) -> str:
    return best(row.mechanism)


def _by_day(row: FollowUpRow) -> date:
    return row.due_day or date.max


def _by_urgency(row: FollowUpRow) -> tuple[bool, int, str]:
    return row.days_left is None, row.days_left or 0, row.status.value


_PROMISED = _heading(QT_TRANSLATE_NOOP("FollowUps", "What was promised"))
_NUMBER = Column(_heading(QT_TRANSLATE_NOOP("FollowUps", "No.")), lambda row: row.reference)
_STATUS = Column(
    _heading(QT_TRANSLATE_NOOP("FollowUps", "Status")), status_of, pill=pill_of, sorts=_by_urgency
)
