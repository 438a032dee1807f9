"""Tables whose rows have an order of their own: moved by dragging, or with Alt and the arrows."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import (
    QCoreApplication,
    QMimeData,
    QModelIndex,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
    SignalInstance,
)
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QTextLayout
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyleOptionViewItem, QWidget

from protocoldesk.gui import theme
from protocoldesk.gui.tables.breaking import breakable
from protocoldesk.gui.tables.rowmenu import RowDeed
from protocoldesk.gui.tables.rowtable import Index, RowTable
from protocoldesk.gui.tables.view import FIRST, INSET, PillDelegate, TableView, ground_of, inside

MIME = "application/x-protocoldesk-row"
TALL = 68
"""Pixels of a row of a name and up to two lines below it."""
NAMES, TITLES = 3, 5
"""The lines that a name may take, and what is said below it."""


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
        self._place = -1
        self.hugged = True
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDragDropOverwriteMode(False)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.fit)
        self.horizontalHeader().sectionResized.connect(self._later)
        model.dataChanged.connect(self._later)
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
        """Let each row say all of it, and be as high as the rows are: the page scrolls, not the table."""
        rows = self.verticalHeader()
        heights = [max(rows.defaultSectionSize(), self._tall(row)) for row in range(len(self.rows.rows))]
        for row, height in enumerate(heights):
            rows.resizeSection(row, height)
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + sum(heights) + 4)

    def _later(self, *_: object) -> None:
        self._soon.start()

    def _tall(self, row: int) -> int:
        """The pixels that a row needs."""
        delegate = self.itemDelegate()
        if not self.wordWrap() or not isinstance(delegate, PillDelegate):
            return 0
        shown = (place for place in range(len(self.rows.columns)) if not self.isColumnHidden(place))
        return max(
            delegate.tall(self.rows.index(row, place), self.columnWidth(place), self.font())
            for place in shown
        )

    def _keep(self) -> None:
        super()._keep()
        self._place = self.currentIndex().row()

    def _choose_again(self) -> None:
        """The row that was chosen; where it is gone, the one that took its place."""
        place = min(self._place, len(self.rows.rows) - 1)
        if self._kept is not None and not self.choose(self._kept) and place >= 0:
            self.setCurrentIndex(self.rows.index(place, 0))
        elif self._kept is not None:
            self._tell()

    def deeds(self) -> list[RowDeed]:
        tr = QCoreApplication.translate
        moves = [
            (self.shifted, tr("RowMenu", "Move up"), "Alt+Up", -1),
            (self.shifted, tr("RowMenu", "Move down"), "Alt+Down", 1),
            (self.turned, tr("RowMenu", "Set in"), "Alt+Right", 1),
            (self.turned, tr("RowMenu", "Set out"), "Alt+Left", -1),
        ]
        found = super().deeds()
        for signal, words, keys, step in moves:
            if self.heard(signal):
                found.append(RowDeed(words, keys, partial(self._emit, signal, step)))
        if self.heard(self.withdrawn):
            withdraw = RowDeed(tr("RowMenu", "Withdraw"), "Del", lambda: self.withdrawn.emit(self.current()))
            found.append(withdraw)
        return found

    def _emit(self, signal: SignalInstance, step: int, *_: object) -> None:
        signal.emit(step)

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


class NameDelegate(PillDelegate):
    """Draws a name, and what is said of it below in smaller and fainter words, in the room that there is.

    A table that is as high as its rows gives both the lines that they need.
    """

    def __init__(self, view: TableView) -> None:
        super().__init__(view)
        view.setWordWrap(True)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        words = index.data()
        if not words or "\n" not in words:
            super().paint(painter, option, index)
            return
        painter.save()
        painter.setClipRect(option.rect)
        whole = QStyleOptionViewItem(option)
        whole.rect = ground_of(option, index)
        self.draw_ground(painter, whole, index)
        painter.restore()
        box = inside(option, index).adjusted(0, 4, 0, -4)
        name, more = words.split("\n", 1)
        upper, lower = _fonts(option.font)
        width = int(box.width())
        line, small = QFontMetrics(upper).lineSpacing(), QFontMetrics(lower).lineSpacing()
        most = max(1, min(NAMES, int((box.height() - small) / line)))
        name = fitted(breakable(name), upper, width, most)
        high = (name.count("\n") + 1) * line
        lines = max(1, int((box.height() - high) / small))
        said = fitted(breakable(more), lower, width, lines)
        below = (said.count("\n") + 1) * small
        top = max(box.top(), box.center().y() - (high + below) / 2)
        tokens = theme.tokens()
        _draw(painter, QRectF(box.left(), top, width, high), name, upper, tokens.text)
        _draw(painter, QRectF(box.left(), top + high, width, below), said, lower, tokens.text2)

    def tall(self, index: Index, width: int, font: QFont) -> int:
        words = str(index.data() or "")
        if "\n" not in words:
            return super().tall(index, width, font)
        name, more = words.split("\n", 1)
        upper, lower = _fonts(font)
        room = width - (INSET if index.column() else FIRST) - 8
        above = fitted(breakable(name), upper, room, NAMES).count("\n") + 1
        below = fitted(breakable(more), lower, room, TITLES).count("\n") + 1
        return above * QFontMetrics(upper).lineSpacing() + below * QFontMetrics(lower).lineSpacing() + 18

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(super().sizeHint(option, index).width(), TALL)


def _fonts(font: QFont) -> tuple[QFont, QFont]:
    """The letters of a name, and of what is said below it."""
    return _font(font, 0, QFont.Weight.Medium), _font(font, -1, QFont.Weight.Normal)


def _font(font: QFont, more: int, weight: QFont.Weight) -> QFont:
    own = QFont(font)
    own.setPixelSize(font.pixelSize() + more)
    own.setWeight(weight)
    return own


def fitted(words: str, font: QFont, width: int, most: int) -> str:
    """Words that fill so many lines at most; the rest is left out, and the tip says it."""
    laid = QTextLayout(words, font)
    lines: list[str] = []
    metrics, right = QFontMetrics(font), Qt.TextElideMode.ElideRight
    laid.beginLayout()
    line = laid.createLine()
    while line.isValid():
        line.setLineWidth(width)
        start, end = line.textStart(), line.textStart() + line.textLength()
        lines.append(words[start:end] if len(lines) + 1 < most else words[start:])
        if len(lines) == most:
            break
        line = laid.createLine()
    laid.endLayout()
    return "\n".join(metrics.elidedText(one.rstrip(), right, width) for one in lines)


def _draw(painter: QPainter, box: QRectF, words: str, font: QFont, colour: str) -> None:
    painter.save()
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(box, _AS_SET, words)
    painter.restore()


_AS_SET = Qt.TextFlag.TextDontClip | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
