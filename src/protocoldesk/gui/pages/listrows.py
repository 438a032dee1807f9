"""The lines of a notified list beside those of the list before, as they are shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from protocoldesk.gui.tables.rowtable import Column
from protocoldesk.gui.words import best, figures, headed, word_of
from protocoldesk.operations.notified import Difference
from protocoldesk.protocol.notified import Line, What
from protocoldesk.records.values.words import RowState

WHAT = {
    What.ADDED: QT_TRANSLATE_NOOP("Lists", "added"),
    What.GONE: QT_TRANSLATE_NOOP("Lists", "gone"),
    What.NAME: QT_TRANSLATE_NOOP("Lists", "spelling"),
    What.STYLE: QT_TRANSLATE_NOOP("Lists", "style"),
    What.TITLE: QT_TRANSLATE_NOOP("Lists", "title"),
    What.INSTITUTION: QT_TRANSLATE_NOOP("Lists", "institution"),
    What.ROLE: QT_TRANSLATE_NOOP("Lists", "role"),
    What.ORDER: QT_TRANSLATE_NOOP("Lists", "order"),
}
STATES = {
    RowState.WAITING: QT_TRANSLATE_NOOP("Lists", "waiting"),
    RowState.ACCEPTED: QT_TRANSLATE_NOOP("Lists", "accepted"),
    RowState.DECLINED: QT_TRANSLATE_NOOP("Lists", "declined"),
}
WORDS = (
    QT_TRANSLATE_NOOP("Lists", "No."),
    QT_TRANSLATE_NOOP("Lists", "In this list"),
    QT_TRANSLATE_NOOP("Lists", "Before"),
    QT_TRANSLATE_NOOP("Lists", "Change"),
    QT_TRANSLATE_NOOP("Lists", "State"),
    QT_TRANSLATE_NOOP("Lists", "stands for {name}"),
    QT_TRANSLATE_NOOP("Lists", "the same"),
)


@dataclass(frozen=True, slots=True)
class ListRow:
    """A line of the comparison; `number` counts the lines of the list."""

    id: UUID
    number: str
    difference: Difference

    @property
    def waits(self) -> bool:
        """Whether it can be accepted or declined."""
        return self.difference.state is not RowState.ACCEPTED


def rows_of(differences: list[Difference], *, changed: bool) -> list[ListRow]:
    """The lines of a list; `changed`: only those that say something new."""
    rows: list[ListRow] = []
    for number, one in enumerate(differences, 1):
        shown = str(one.change.now.place or number) if one.change.now and not _gone(one) else "–"
        if one.change.what or one.state is not RowState.ACCEPTED or not changed:
            rows.append(ListRow(one.id, shown, one))
    return rows


def columns() -> list[Column]:
    """The columns of the comparison."""
    return [
        Column(_say("No."), lambda row: figures(row.number)),
        Column(_say("In this list"), _now, tip=_now),
        Column(_say("Before"), _before, tip=_before),
        Column(_say("Change"), _change, pill=_change_pill),
        Column(_say("State"), lambda row: headed(said(STATES[row.difference.state])), pill=_state_pill),
    ]


def said(words: object) -> str:
    """Words of the lists in the language of the interface."""
    return QCoreApplication.translate("Lists", str(words))


def _say(heading: str) -> Callable[[], str]:
    return lambda: said(heading)


def _gone(one: Difference) -> bool:
    return What.GONE in one.change.what


def _lines(line: Line | None) -> str:
    if line is None:
        return ""
    role = headed(word_of(line.role))
    title = " · ".join(part for part in (best(line.title), line.institution, role) if part)
    return f"{best(line.name)}\n{title}"


def _now(row: ListRow) -> str:
    change = row.difference.change
    return "" if _gone(row.difference) else _lines(change.now)


def _before(row: ListRow) -> str:
    change = row.difference.change
    if change.stands_for is not None:
        return said("stands for {name}").format(name=best(change.stands_for.name))
    if not change.what and change.before is not None:
        return said("the same")
    return _lines(change.before or (change.now if _gone(row.difference) else None))


def _change(row: ListRow) -> str:
    what = row.difference.change.what
    return headed(", ".join(said(words) for kind, words in WHAT.items() if kind in what))


def _change_pill(row: ListRow) -> str:
    what = row.difference.change.what
    if not what:
        return ""
    return "bad" if What.GONE in what else "ok" if What.ADDED in what else "info"


def _state_pill(row: ListRow) -> str:
    return {RowState.WAITING: "warn", RowState.ACCEPTED: "ok", RowState.DECLINED: "quiet"}[
        row.difference.state
    ]
