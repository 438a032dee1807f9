"""The table of running notes: time, item, words, and what came of each line."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QWidget

from protocoldesk.gui.reading import reading
from protocoldesk.gui.tables.movable import MovableTable, MovableView
from protocoldesk.gui.tables.rowtable import Column, Index, RowTable
from protocoldesk.gui.times import local, said
from protocoldesk.gui.words import figures
from protocoldesk.operations.note import NoteRow

TEXT = 2
"""The column that is edited in place."""
LINE = 48
"""Pixels of a row of up to two lines."""


class NoteTable(MovableTable):
    """Emits `reworded` with the id of a line and what was typed for it."""

    reworded = Signal(object, str)

    def __init__(self) -> None:
        self.zone = ""
        self.numbers: dict[Any, str] = {}
        """The number of each item of the agenda, by its id."""
        super().__init__(self._columns())

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        editable = index.isValid() and index.column() == TEXT and not reading()
        return flags | Qt.ItemFlag.ItemIsEditable if editable else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.EditRole and index.isValid():
            return super().data(index, Qt.ItemDataRole.DisplayRole)
        return super().data(index, role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tell who keeps it; the table is shown anew when that is done."""
        words = str(value).strip()
        if role != Qt.ItemDataRole.EditRole or not words or words == index.data():
            return False
        self.reworded.emit(self.rows[index.row()].id, words)
        return True

    def _columns(self) -> list[Column]:
        def heading(words: Any) -> Callable[[], str]:
            return lambda: QCoreApplication.translate("NoteTable", words)

        return [
            Column(heading(QT_TRANSLATE_NOOP("NoteTable", "Time")), self._time),
            Column(heading(QT_TRANSLATE_NOOP("NoteTable", "Item")), self._item),
            Column(heading(QT_TRANSLATE_NOOP("NoteTable", "Note")), _text, tip=_text),
            Column(heading(QT_TRANSLATE_NOOP("NoteTable", "Became")), _became, pill=_pill),
        ]

    def _time(self, row: NoteRow) -> str:
        return figures(said(local(row.taken, self.zone)))

    def _item(self, row: NoteRow) -> str:
        return figures(self.numbers.get(row.item_id, ""))


class NoteView(MovableView):
    """Lines are edited in place by a double click, F2 or Enter; the table scrolls by itself."""

    left = Signal()
    """A line is not being typed any more."""

    def __init__(self, model: NoteTable, parent: QWidget | None = None) -> None:
        super().__init__(model, "", parent)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed)
        scrolling(self)
        self.setWordWrap(True)
        self.verticalHeader().setDefaultSectionSize(LINE)
        self.stretch(TEXT, c0=85, c1=54, c3=106)
        self.opened.connect(self._edit)

    @property
    def typing(self) -> bool:
        """Whether a line is being typed: then nothing may be shown anew below it."""
        return self.state() == QAbstractItemView.State.EditingState

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        super().closeEditor(editor, hint)
        self.left.emit()

    def fit(self) -> None:
        """It is as high as its card lets it be."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F2 and self.current() is not None:
            self._edit(self.current())
        else:
            super().keyPressEvent(event)

    def _edit(self, row_id: Any) -> None:
        """Let a line be typed over; the Enter that ends that comes here, too, and begins nothing."""
        if not self.typing:
            self.edit(self.rows.index(self.rows.row_of(row_id), TEXT))

    def _open(self, index: QModelIndex) -> None:
        """A double click edits in place."""


class ScrollingView(MovableView):
    """Rows of an order of their own in a table that scrolls by itself."""

    def __init__(self, model: RowTable, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(model, name, parent)
        scrolling(self)

    def fit(self) -> None:
        """It is as high as its card lets it be."""


def scrolling(view: MovableView) -> None:
    """Let a table scroll by itself."""
    view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
    view.setMinimumHeight(96)
    view.hugged = False


def _text(row: NoteRow) -> str:
    return row.text


def _became(row: NoteRow) -> str:
    if row.off_record:
        return QCoreApplication.translate("NoteTable", "Off record")
    if row.outcome_id:
        return QCoreApplication.translate("NoteTable", "Outcome")
    return QCoreApplication.translate("NoteTable", "Follow-up") if row.follow_up_id else ""


def _pill(row: NoteRow) -> str:
    if row.off_record:
        return "warn"
    return "ok" if row.outcome_id else "info" if row.follow_up_id else ""
