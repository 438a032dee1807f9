"""The card of attendance: who of both delegations came, by one key or one click."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.pages.namedrows import listed
from protocoldesk.gui.tables.movable import TALL, NameDelegate
from protocoldesk.gui.tables.rowtable import Column, RowTable
from protocoldesk.gui.tables.view import TableView
from protocoldesk.gui.widgets.parts import Button, Card, Empty, Label
from protocoldesk.gui.words import best, word_of
from protocoldesk.operations import attendance
from protocoldesk.operations.attendance import AttendanceRow
from protocoldesk.protocol.facts import ConsultationFacts
from protocoldesk.records.values.words import Attendance

PILLS = {
    Attendance.EXPECTED: "quiet",
    Attendance.PRESENT: "ok",
    Attendance.LATE: "warn",
    Attendance.LEFT: "warn",
    Attendance.ABSENT: "bad",
    Attendance.EXCUSED: "info",
}
KEYS: dict[int, Attendance] = {
    Qt.Key.Key_P: Attendance.PRESENT,
    Qt.Key.Key_L: Attendance.LATE,
    Qt.Key.Key_A: Attendance.ABSENT,
    Qt.Key.Key_E: Attendance.EXCUSED,
    Qt.Key.Key_G: Attendance.LEFT,
}
ROUND = (Attendance.PRESENT, Attendance.LATE, Attendance.ABSENT, Attendance.EXCUSED)
"""What a click, or the space bar, goes through."""
STATUS = 2


class AttendanceCard(Card):
    """Shows the delegates of both sides, and marks them."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(flush=True)
        self.bridge = bridge
        self.consultation_id: UUID | None = None
        self.rest = Button("", "check")
        self.keys = Label("", "muted")
        self.model = RowTable(_columns())
        self.table = AttendanceView(self.model)
        self.empty = Empty()
        self.keys.setContentsMargins(20, 0, 20, 10)
        self.keys.setWordWrap(True)
        self.add_button(self.rest)
        self.body.setSpacing(0)
        for part in (self.keys, self.table, self.empty):
            self.body.addWidget(part)
        self.rest.clicked.connect(self._mark_rest)
        self.table.marked.connect(self._mark)

    def show_consultation(self, found: ConsultationFacts) -> None:
        """Show the attendance at a consultation as it is now."""
        self.consultation_id = found.meeting.id
        rows = attendance.of(found)
        self.model.show(rows)
        for part in (self.table, self.rest, self.keys):
            part.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self.rest.setEnabled(any(row.attendance is Attendance.EXPECTED for row in rows))

    def retranslate(self) -> None:
        """Say every word in the language of the interface."""
        self.heading.setText(self.tr("Attendance"))
        self.rest.say(self.tr("All present"))
        self.rest.setToolTip(self.tr("Everybody who is still expected came"))
        self.keys.setText(self.tr("P present, L late, A absent, E excused, G gone; Space goes round."))
        self.table.setAccessibleName(self.tr("Attendance of both delegations"))
        self.empty.say(self.tr("No delegate is named yet. Name them on the tab Delegations."))
        self.model.retranslate()

    def _mark(self, delegate_id: UUID, status: Attendance) -> None:
        mark = partial(attendance.mark, delegate_id=delegate_id, attendance=status)
        self.bridge.attempt("Mark attendance", mark)

    def _mark_rest(self) -> None:
        if self.consultation_id is not None:
            mark = partial(attendance.mark_rest_present, consultation_id=self.consultation_id)
            self.bridge.attempt("Mark all present", mark)


class AttendanceView(TableView):
    """Emits `marked` with the id of a delegate and what was said of him."""

    marked = Signal(object, object)

    def __init__(self, model: RowTable) -> None:
        super().__init__(model, "")
        self.verticalHeader().setDefaultSectionSize(TALL)
        self.setItemDelegate(NameDelegate(self))
        header = self.horizontalHeader()
        header.setStretchLastSection(False)
        header.resizeSection(0, 88)
        header.resizeSection(STATUS, 104)
        header.setSectionResizeMode(1, header.ResizeMode.Stretch)
        self.clicked.connect(self._click)
        self.opened.connect(self._go_round)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = self.current()
        if current is None or event.modifiers() not in (_PLAIN, _SHIFTED):
            super().keyPressEvent(event)
        elif event.key() in KEYS:
            self.marked.emit(current, KEYS[event.key()])
        elif event.key() == Qt.Key.Key_Space:
            self._go_round(current)
        else:
            super().keyPressEvent(event)

    def _click(self, index: QModelIndex) -> None:
        if index.column() == STATUS:
            self._go_round(self.rows.rows[index.row()].id)

    def _open(self, index: QModelIndex) -> None:
        """A double click is two clicks."""

    def _go_round(self, delegate_id: Any) -> None:
        now: Attendance = self.rows.rows[self.rows.row_of(delegate_id)].attendance
        place = ROUND.index(now) + 1 if now in ROUND else 0
        self.marked.emit(delegate_id, ROUND[place % len(ROUND)])


_PLAIN, _SHIFTED = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


def _columns() -> list[Column]:
    def heading(words: Any) -> Callable[[], str]:
        return lambda: QCoreApplication.translate("AttendanceCard", words)

    return [
        Column(heading(QT_TRANSLATE_NOOP("AttendanceCard", "Side")), lambda row: best(row.party.short_name)),
        Column(heading(QT_TRANSLATE_NOOP("AttendanceCard", "Delegate")), _name, tip=_name),
        Column(
            heading(QT_TRANSLATE_NOOP("AttendanceCard", "Came")),
            lambda row: word_of(row.attendance).capitalize(),
            pill=lambda row: PILLS[row.attendance],
        ),
    ]


def _name(row: AttendanceRow) -> str:
    title = best(row.named.title)
    return f"{listed(row.named)}\n{title}" if title else listed(row.named)
