"""A list of lines: an icon, what it is about, a smaller line below, and a pill at the right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from protocoldesk.gui import theme
from protocoldesk.gui.icons import icon
from protocoldesk.gui.tables.rowtable import ROW, Column, Index, RowTable
from protocoldesk.gui.tables.view import draw_pill

HEIGHT, HEADING = 52, 34
"""Pixels of a line, and of the heading over a group of lines."""


@dataclass(frozen=True, slots=True)
class Line:
    """What a line says; `goes` is what it stands for, for whoever shows it."""

    id: Any
    title: str
    below: str = ""
    pill: str = ""
    colour: str = "quiet"
    """Kind of the pill: "ok", "warn", "bad", "info", "quiet"; "keys" writes it plainly, as keys are."""
    drawing: str = ""
    heading: bool = False
    goes: Any = None


class LineTable(RowTable):
    """Lines as a model; headings can be neither chosen nor entered."""

    def __init__(self) -> None:
        super().__init__([Column(str, _spoken)])

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and self.rows[index.row()].heading:
            return Qt.ItemFlag.ItemNeverHasChildren
        return super().flags(index)


class LineList(QListView):
    """Shows lines; `opened` carries the one that was clicked or entered."""

    opened = Signal(object)

    def __init__(self, name: str = "", *, grows: bool = False, parent: QWidget | None = None) -> None:
        """`grows`: it is as high as its lines, and scrolls with its page."""
        super().__init__(parent)
        self.lines = LineTable()
        self._grows = grows
        self.setModel(self.lines)
        self.setAccessibleName(name)
        self.setProperty("ring", True)
        self.setItemDelegate(_Delegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.clicked.connect(self._open)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these lines; the one that was chosen stays so where it is still there."""
        kept = self.current()
        self.lines.show(lines)
        if kept is not None:
            self.choose(kept.id)
        if self._grows:
            self.setFixedHeight(sum(HEADING if line.heading else HEIGHT for line in lines) + 8)

    def current(self) -> Line | None:
        """The line that is chosen."""
        index = self.currentIndex()
        return self.lines.rows[index.row()] if index.isValid() else None

    def choose(self, line_id: Any) -> bool:
        """Choose a line; False: it is not shown."""
        place = self.lines.row_of(line_id)
        if place >= 0:
            self.setCurrentIndex(self.lines.index(place, 0))
        return place >= 0

    def step(self, by: int) -> None:
        """Choose the next line below or above, over headings."""
        place = self.currentIndex().row() + by
        while 0 <= place < len(self.lines.rows) and self.lines.rows[place].heading:
            place += by
        if 0 <= place < len(self.lines.rows):
            self.setCurrentIndex(self.lines.index(place, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        line = self.current()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and line is not None:
            self.opened.emit(line)
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: Any) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.step(1)

    def _open(self, index: QModelIndex) -> None:
        line: Line = self.lines.rows[index.row()]
        if not line.heading:
            self.opened.emit(line)


class _Delegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(120, HEADING if index.data(ROW).heading else HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        line: Line = index.data(ROW)
        box = QRectF(option.rect)
        font = QFont(option.font)
        font.setPixelSize(QFontInfo(option.font).pixelSize())  # it may be known in points alone
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if line.heading:
            _write(painter, box.adjusted(20, 8, -20, 0), line.title, font, "text2", -2, QFont.Weight.DemiBold)
        else:
            _ground(painter, box.adjusted(8, 2, -8, -2), option)
            _content(painter, box.adjusted(20, 4, -20, -4), line, font)
        painter.restore()


def _content(painter: QPainter, box: QRectF, line: Line, font: QFont) -> None:
    if line.drawing:
        side = 18
        place = QRectF(box.left(), box.center().y() - side / 2, side, side).toRect()
        icon(line.drawing, off="text2").paint(painter, place)
        box = box.adjusted(side + 12, 0, 0, 0)
    box = box.adjusted(0, 0, -_draw_right(painter, box, line, font), 0)
    if not line.below:
        _write(painter, box, line.title, font, "text", 0, QFont.Weight.Medium)
        return
    half = box.height() / 2
    _write(painter, box.adjusted(0, 1, 0, 1 - half), line.title, font, "text", 0, QFont.Weight.Medium)
    _write(painter, box.adjusted(0, half - 1, 0, -1), line.below, font, "text2", -1, QFont.Weight.Normal)


def _draw_right(painter: QPainter, box: QRectF, line: Line, font: QFont) -> float:
    """Draw the pill or the keys at the right; the width to leave to them."""
    if not line.pill:
        return 0.0
    small = QFont(font)
    small.setPixelSize(max(12, font.pixelSize() - 2))
    small.setWeight(QFont.Weight.Medium)
    width = QFontMetrics(small).horizontalAdvance(line.pill) + 21
    place = QRectF(box.right() - width, box.top(), width, box.height())
    if line.colour == "keys":
        painter.setFont(small)
        painter.setPen(QColor(theme.tokens().text3))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, line.pill)
    else:
        draw_pill(painter, place, line.pill, line.colour, font)
    return width + 12


def _ground(painter: QPainter, frame: QRectF, option: QStyleOptionViewItem) -> None:
    tokens = theme.tokens()
    chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    if chosen or option.state & QStyle.StateFlag.State_MouseOver:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.accent_soft if chosen else tokens.sunken))
        painter.drawRoundedRect(frame, 6, 6)
    if chosen and option.state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QPen(QColor(tokens.accent), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(frame.adjusted(1, 1, -1, -1), 5, 5)


def _write(
    painter: QPainter, box: QRectF, words: str, font: QFont, colour: str, more: int, weight: QFont.Weight
) -> None:
    own = QFont(font)
    own.setWeight(weight)
    own.setPixelSize(font.pixelSize() + more)
    painter.setFont(own)
    painter.setPen(QColor(getattr(theme.tokens(), colour)))
    shown = QFontMetrics(own).elidedText(words, Qt.TextElideMode.ElideRight, int(box.width()))
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


def _spoken(line: Line) -> str:
    return ", ".join(said for said in (line.title, line.below, line.pill) if said)
