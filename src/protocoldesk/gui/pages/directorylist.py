"""The list of the directory: persons, institutions or parties, each with its flag and a line below."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from protocoldesk.gui import theme
from protocoldesk.gui.icons import flag, icon
from protocoldesk.gui.reading import lock
from protocoldesk.gui.tables.rowtable import ROW, Column, RowTable
from protocoldesk.gui.widgets.parts import IconButton, Label
from protocoldesk.gui.widgets.segments import Segments
from protocoldesk.gui.words import best
from protocoldesk.operations.directory import Listed

KINDS = ("person", "institution", "party")
HEIGHT = 60
"""Pixels of a line."""


class DirectoryPane(QWidget):
    """`turned` says that another list is wanted, `chosen` carries an id or None, `wanted` asks for a new one,
    `opened` for the form, `unwanted` to withdraw the chosen one."""

    turned = Signal(str)
    chosen = Signal(object)
    wanted = Signal()
    opened = Signal()
    unwanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("listPane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(280)
        self.heading, self.add, self.bring = Label("", "card"), IconButton("plus"), IconButton("download")
        self.kinds, self.search = Segments(KINDS), QLineEdit()
        self.model = DirectoryTable(self)
        self.list = DirectoryList(self.model)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 0)
        column.setSpacing(10)
        column.addLayout(self._head())
        for widget in (self.kinds, self.search):
            box = QHBoxLayout()
            box.setContentsMargins(16, 0, 16, 0)
            box.addWidget(widget)
            if widget is self.kinds:
                box.addStretch(1)
            column.addLayout(box)
        column.addWidget(self.list, 1)
        self._connect()
        self.retranslate()

    def show_rows(self, rows: list[Listed], chosen: Any) -> None:
        """Show these lines, with that one chosen, else the first."""
        self.model.show(rows)
        if not self.choose(chosen) and self.model.rows:
            self.list.setCurrentIndex(self.model.index(0, 0))
        if not self.model.rows:
            self.chosen.emit(None)

    def choose(self, record_id: Any) -> bool:
        """Choose a line; False: it is not shown."""
        place = self.model.row_of(record_id)
        if place >= 0:
            self.list.setCurrentIndex(self.model.index(place, 0))
        return place >= 0

    def retranslate(self) -> None:
        """Say every word in the language of the interface."""
        self.heading.setText(self.tr("People"))
        self.kinds.say(
            person=self.tr("People"), institution=self.tr("Institutions"), party=self.tr("Parties")
        )
        added = {
            "person": self.tr("New person"),
            "institution": self.tr("New institution"),
            "party": self.tr("New party"),
        }
        self.add.say(added[self.kinds.current], "Ctrl+Shift+N")
        self.bring.say(self.tr("Take in people from a file"))
        self.search.setPlaceholderText(self.tr("Search names, titles, countries"))
        self.search.setAccessibleName(self.tr("Search the directory"))
        self.list.setAccessibleName(self.kinds.buttons[self.kinds.current].text())
        self.model.retranslate()

    def _head(self) -> QHBoxLayout:
        self.add.setShortcut("Ctrl+Shift+N")
        head = QHBoxLayout()
        head.setContentsMargins(16, 0, 12, 0)
        head.addWidget(self.heading)
        head.addStretch(1)
        head.addWidget(self.add)
        head.addWidget(self.bring)
        return head

    def _connect(self) -> None:
        lock(self.bring)
        self.search.setClearButtonEnabled(True)
        self.search.addAction(icon("search", off="text3"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.textChanged.connect(self.model.filter_words)
        self.kinds.chosen.connect(self.turned)
        self.kinds.chosen.connect(self.retranslate)
        self.add.clicked.connect(self.wanted)
        self.list.moved.connect(self.chosen)
        self.list.opened.connect(self.opened)
        self.list.unwanted.connect(self.unwanted)


class DirectoryTable(RowTable):
    """Lines of the directory as a model; every language of a name is searched."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__([Column(str, _spoken)], parent)

    def words(self, row: Listed) -> str:
        return row.words


class DirectoryList(QListView):
    """Enter opens, Delete withdraws."""

    moved = Signal(object)
    opened = Signal()
    unwanted = Signal()

    def __init__(self, model: RowTable) -> None:
        super().__init__()
        self._rows = model
        self._kept: Any = None
        self.setModel(model)
        self.setItemDelegate(DirectoryDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setUniformItemSizes(True)
        model.modelAboutToBeReset.connect(self._keep)
        model.modelReset.connect(self._choose_again)
        self.selectionModel().currentRowChanged.connect(self._tell)

    def current(self) -> Any:
        """Id of the chosen line, or None."""
        index = self.currentIndex()
        return self._rows.rows[index.row()].id if index.isValid() else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current() is not None:
            self.opened.emit()
        elif event.key() == Qt.Key.Key_Delete and self.current() is not None:
            self.unwanted.emit()
        else:
            super().keyPressEvent(event)

    def _keep(self) -> None:
        self._kept = self.current()

    def _choose_again(self) -> None:
        place = self._rows.row_of(self._kept)
        if place >= 0:
            self.setCurrentIndex(self._rows.index(place, 0))

    def _tell(self, *_: object) -> None:
        if self.current() is not None:
            self.moved.emit(self.current())


class DirectoryDelegate(QStyledItemDelegate):
    """Draws a line: the flag, the name, and what it is below it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: Listed = index.data(ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(option.rect).adjusted(8, 2, -8, -2)
        _ground(painter, frame, option)
        picture = flag(row.code, 24)
        if not picture.isNull():
            painter.drawPixmap(int(frame.left()) + 12, int(frame.top()) + 10, picture)
        words = frame.adjusted(48, 6, -10, -6)
        _write(painter, words, 0, _named(row), QFont(option.font), strong=True)
        _write(painter, words, 23, below(row), QFont(option.font), strong=False)
        painter.restore()


def below(row: Listed) -> str:
    """The line below a name: what it is, and the name of its party."""
    parts = [best(row.line)]
    if best(row.party) not in parts:
        parts.append(best(row.party))
    return "  ·  ".join(part for part in parts if part)


def _named(row: Listed) -> str:
    return best(row.name) or "–"


def _spoken(row: Listed) -> str:
    return ", ".join(part for part in (_named(row), below(row)) if part)


def _ground(painter: QPainter, frame: QRectF, option: QStyleOptionViewItem) -> None:
    tokens = theme.tokens()
    chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    if chosen or option.state & QStyle.StateFlag.State_MouseOver:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.accent_soft if chosen else tokens.sunken))
        painter.drawRoundedRect(frame, 8, 8)
    if chosen:
        painter.setBrush(QColor(tokens.accent))
        painter.drawRoundedRect(QRectF(frame.left(), frame.top() + 10, 3, frame.height() - 20), 1.5, 1.5)
    if option.state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QPen(QColor(tokens.accent), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(frame.adjusted(1, 1, -1, -1), 7, 7)


def _write(painter: QPainter, box: QRectF, top: int, words: str, font: QFont, *, strong: bool) -> None:
    tokens = theme.tokens()
    if strong:
        font.setWeight(QFont.Weight.DemiBold)
    else:
        font.setPixelSize(font.pixelSize() - 1)
    painter.setFont(font)
    painter.setPen(QColor(tokens.text if strong else tokens.text2))
    line = QRectF(box.left(), box.top() + top, box.width(), 24)
    shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, int(box.width()))
    painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
