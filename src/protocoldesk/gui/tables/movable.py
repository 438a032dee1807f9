"""Tables whose rows have an order of their own: moved by dragging, or with Alt and the arrows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QMimeData, QModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyle, QStyleOptionViewItem, QWidget

from protocoldesk.gui import theme
from protocoldesk.gui.tables.rowtable import Index, RowTable
from protocoldesk.gui.tables.view import PillDelegate, TableView

MIME = "application/x-protocoldesk-row"
TALL = 56
"""Pixels of a row of two lines."""


class MovableTable(RowTable):
    """Emits `moved` with the id of a row that was dropped, and the id of the row before it or None."""

    moved = Signal(object, object)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        data.setData(MIME, self.rows[indexes[0].row()].id.bytes)
        return data

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        return self.dragged(data) is not None

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Tell who does the deed; never True, or the view would take the dragged rows away itself."""
        found = self.dragged(data)
        if found is not None:
            before = self.before(found, row if row >= 0 else len(self.rows))
            if before != found.id:
                self.moved.emit(found.id, before)
        return False

    def before(self, found: Any, row: int) -> Any:
        """Id of the row behind which one that is dropped at `row` comes; None: it comes first."""
        return self.rows[row - 1].id if row > 0 else None

    def dragged(self, data: QMimeData) -> Any:
        """The row that is being dragged, where it is one of these; else None."""
        written = data.data(MIME).data()
        return next((row for row in self.rows if row.id.bytes == written), None)


class MovableView(TableView):
    """Shows a table whose rows are moved, and taken out with Delete."""

    shifted = Signal(int)
    """Alt+Up -1, Alt+Down 1."""
    turned = Signal(int)
    """Alt+Left -1, Alt+Right 1."""
    withdrawn = Signal(object)
    """Id of the row that is to be taken out."""

    def __init__(self, model: RowTable, name: str, parent: QWidget | None = None) -> None:
        super().__init__(model, name, parent)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDragDropOverwriteMode(False)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        model.modelReset.connect(self.fit)
        self.fit()

    def stretch(self, column: int, **widths: int) -> None:
        """Let one column take what the others leave; `widths` in pixels, as c0=48."""
        header = self.horizontalHeader()
        header.setStretchLastSection(False)
        for name, width in widths.items():
            header.resizeSection(int(name.removeprefix("c")), width)
        header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    def fit(self) -> None:
        """Be as high as the rows are: the page scrolls, not the table."""
        rows = len(self.rows.rows) * self.verticalHeader().defaultSectionSize()
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + rows + 4)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.current() is not None and self._moves(event):
            return
        super().keyPressEvent(event)

    def _moves(self, event: QKeyEvent) -> bool:
        key = event.key()
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            for signal, steps in ((self.shifted, _UP_DOWN), (self.turned, _LEFT_RIGHT)):
                if key in steps:
                    signal.emit(steps[key])
                    return True
        if key == Qt.Key.Key_Delete:
            self.withdrawn.emit(self.current())
            return True
        return False


_UP_DOWN: dict[int, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_LEFT_RIGHT: dict[int, int] = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class TwoLines(PillDelegate):
    """Draws words of two lines: the first as they are, the second smaller and fainter."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        words = index.data()
        if not words or "\n" not in words:
            super().paint(painter, option, index)
            return
        plain = QStyleOptionViewItem(option)
        self.initStyleOption(plain, index)
        plain.text = ""
        style = plain.widget.style() if plain.widget else None
        if style is not None:
            style.drawControl(QStyle.ControlElement.CE_ItemViewItem, plain, painter, plain.widget)
        first, second = words.split("\n", 1)
        box = QRectF(option.rect).adjusted(10, 7, -8, -7)
        middle = box.height() / 2
        tokens = theme.tokens()
        upper = QRectF(box.left(), box.top(), box.width(), middle)
        lower = QRectF(box.left(), box.top() + middle, box.width(), middle)
        _draw(painter, upper, first, _font(option.font, 0, QFont.Weight.Medium), tokens.text)
        _draw(painter, lower, second, _font(option.font, -1, QFont.Weight.Normal), tokens.text2)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(super().sizeHint(option, index).width(), TALL)


def _font(font: QFont, more: int, weight: QFont.Weight) -> QFont:
    own = QFont(font)
    own.setPixelSize(font.pixelSize() + more)
    own.setWeight(weight)
    return own


def _draw(painter: QPainter, box: QRectF, words: str, font: QFont, colour: str) -> None:
    painter.save()
    painter.setFont(font)
    painter.setPen(colour)
    shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, int(box.width()))
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
    painter.restore()
