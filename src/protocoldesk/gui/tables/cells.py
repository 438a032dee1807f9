"""Tables that are written in like a sheet: a cell is typed in or chosen in place, by the keys alone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QComboBox,
    QStyleOptionViewItem,
    QWidget,
)

from protocoldesk.gui import theme
from protocoldesk.gui.tables.movable import MovableTable, MovableView
from protocoldesk.gui.tables.rowtable import Column, Index
from protocoldesk.gui.tables.view import PillDelegate, ground_of

Keep = Callable[[Any, str], None]
"""What is done with the words that were typed for a row."""


@dataclass(frozen=True, slots=True)
class Cell(Column):
    """A column that can be written in."""

    keep: Keep | None = None
    offers: Callable[[], Sequence[str]] | None = None
    """The words to choose from; None: any can be typed."""
    begins: Callable[[Any], str] | None = None
    """What stands in the field at first; else what the column says."""
    stands: Callable[[Any], bool] | None = None
    """Whether the cell of that row can be written in; None: of every row."""


class CellTable(MovableTable):
    """Rows with cells; what is typed goes to its column's `keep`, and is shown anew when that is done."""

    def cell(self, index: Index) -> Cell | None:
        """The column of an index, where that row can be written in there."""
        column = self.columns[index.column()] if index.isValid() else None
        if not isinstance(column, Cell) or column.keep is None:
            return None
        row = self.rows[index.row()]
        return column if column.stands is None or column.stands(row) else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if self.cell(index) else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.EditRole and index.isValid():
            cell = self.cell(index)
            if cell is not None and cell.begins is not None:
                return cell.begins(self.rows[index.row()])
            return super().data(index, Qt.ItemDataRole.DisplayRole)
        return super().data(index, role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Hand on what was typed; False: nothing was."""
        cell = self.cell(index)
        words = str(value).strip()
        if role != Qt.ItemDataRole.EditRole or cell is None or cell.keep is None:
            return False
        if words == str(index.data(Qt.ItemDataRole.EditRole) or ""):
            return False
        cell.keep(self.rows[index.row()], words)
        return True


class CellView(MovableView):
    """Left and Right choose a cell; F2, Enter or a double click writes in it; Tab goes on to the next one."""

    left = Signal()
    """A cell is not being written in any more."""
    ticked = Signal(object)
    """Id of the row on which Space was pressed."""

    def __init__(self, model: CellTable, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(model, name, parent)
        self.cells = model
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed)
        self.setItemDelegate(CellDelegate(self))
        self.setWordWrap(True)

    @property
    def typing(self) -> bool:
        """Whether a cell is being written in: then nothing may be shown anew below it."""
        return self.state() == QAbstractItemView.State.EditingState

    def write(self, row_id: Any, column: int | None = None) -> None:
        """Write in the first cell of a row that can be, or in that of a column."""
        if not self.choose(row_id):
            return
        self.setFocus()
        row = self.rows.row_of(row_id)
        places = range(len(self.rows.columns)) if column is None else [column]
        index = next(
            (self.rows.index(row, at) for at in places if self.cells.cell(self.rows.index(row, at))), None
        )
        if index is not None:
            self.setCurrentIndex(index)
            self.edit(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that the field does not want come here too: they must not open anything as well."""
        if self.typing:
            return
        current = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2) and current.isValid():
            if self.cells.cell(current) is not None:
                self.edit(current)
            else:
                self.opened.emit(self.current())
        elif event.key() == Qt.Key.Key_Space and current.isValid():
            self.ticked.emit(self.current())
        else:
            super().keyPressEvent(event)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        hints = QAbstractItemDelegate.EndEditHint
        steps = {hints.EditNextItem: 1, hints.EditPreviousItem: -1}
        super().closeEditor(editor, hints.NoHint if hint in steps else hint)
        if hint not in steps or not self._write_beside(steps[hint]):
            self.left.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.rows.rows:
            self.setCurrentIndex(self.rows.index(0, 0))

    def _write_beside(self, step: int) -> bool:
        """Write in the next cell of the row that can be; False: there is none."""
        current = self.currentIndex()
        column = current.column() + step
        while 0 <= column < len(self.rows.columns):
            beside = current.siblingAtColumn(column)
            if self.cells.cell(beside) is not None:
                self.setCurrentIndex(beside)
                self.edit(beside)
                return True
            column += step
        return False

    def _open(self, index: QModelIndex) -> None:
        """A double click writes in the cell; where that cannot be, it opens the row."""
        if self.cells.cell(index) is None:
            super()._open(index)


class CellDelegate(PillDelegate):
    """Shows with a ring which cell the keys are on, and offers what a closed cell can hold."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        view = option.widget
        if isinstance(view, CellView) and view.hasFocus() and view.currentIndex() == index:
            if view.cells.cell(index) is None:
                return
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(theme.tokens().accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(ground_of(option, index)).adjusted(2, 2, -2, -3), 4, 4)
            painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        view = self.parent()
        cell = view.cells.cell(index) if isinstance(view, CellView) else None
        if cell is None or cell.offers is None:
            return super().createEditor(parent, option, index)
        box = QComboBox(parent)
        box.addItems(list(cell.offers()))
        box.setAccessibleName(cell.heading())
        box.activated.connect(self._chosen)
        return box

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(0, editor.findText(str(index.data(Qt.ItemDataRole.EditRole) or ""))))
        else:
            super().setEditorData(editor, index)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentText())
        else:
            super().setModelData(editor, model, index)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        editor.setGeometry(option.rect.adjusted(2, 3, -2, -4))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A list that drops down must not close its field when its own window takes the focus."""
        leaves = event.type() == QEvent.Type.FocusOut
        if leaves and isinstance(watched, QComboBox) and watched.view().isVisible():
            return False
        return super().eventFilter(watched, event)

    def _chosen(self, _place: int) -> None:
        box = self.sender()
        if isinstance(box, QWidget):
            self.commitData.emit(box)
            self.closeEditor.emit(box, QAbstractItemDelegate.EndEditHint.NoHint)
