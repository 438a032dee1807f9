"""The view of every table: rows of one height, hairlines, pills, and a selection that is kept by id."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QMetaMethod,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
    SignalInstance,
)
from PySide6.QtGui import QColor, QContextMenuEvent, QFont, QFontMetrics, QHelpEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
    QWidget,
)

from protocoldesk.gui import theme
from protocoldesk.gui.tables.breaking import breakable
from protocoldesk.gui.tables.rowmenu import RowDeed, asks_menu, menu_of
from protocoldesk.gui.tables.rowtable import PILL, RowTable
from protocoldesk.gui.tables.widths import Widths, wanted

INSET, FIRST = 13, 20
"""Pixels before the words of a cell, and before those of the first column."""
AROUND, PADDING, LINES = 27, 14, 4
"""Pixels beside the words of a cell, and above and below them; the lines that a row grows to."""
TWO = 48
"""Pixels of a row of two lines."""
WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class TableView(QTableView):
    """Shows a RowTable. `opened` carries the id of the row that was double-clicked or entered."""

    opened = Signal(object)
    chosen = Signal(object)
    """Id of the current row, or None."""
    hugged = False
    """Whether the card ends with the last row, whose line would stand beside its edge."""

    def __init__(self, model: RowTable, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = model
        self._kept: Any = None
        self.setModel(model)
        self.setAccessibleName(name)
        self.setItemDelegate(PillDelegate(self))
        self._dress()
        model.modelAboutToBeReset.connect(self._keep)
        model.modelReset.connect(self._choose_again)
        self.selectionModel().currentRowChanged.connect(self._tell)
        self.doubleClicked.connect(self._open)
        self._growth = Widths(self)

    def current(self) -> Any:
        """Id of the current row; None: there is none."""
        index = self.currentIndex()
        return self.rows.rows[index.row()].id if index.isValid() else None

    def choose(self, row_id: Any) -> bool:
        """Make the row with that id the current one; False: it is not shown."""
        place = self.rows.row_of(row_id)
        if place >= 0:
            self.setCurrentIndex(self.rows.index(place, 0))
        return place >= 0

    def deeds(self) -> list[RowDeed]:
        """What can be done with the chosen row by keys."""
        words = QCoreApplication.translate("RowMenu", "Open")
        opened = RowDeed(words, "Return", lambda: self.opened.emit(self.current()))
        return [opened] if self.heard(self.opened) else []

    def heard(self, signal: SignalInstance) -> bool:
        """Whether anybody does what a signal asks for."""
        return self.isSignalConnected(QMetaMethod.fromSignal(signal))

    def two_lines(self) -> None:
        """Give each cell room for two lines."""
        self.setWordWrap(True)
        self.verticalHeader().setDefaultSectionSize(TWO)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_keys = event.reason() == QContextMenuEvent.Reason.Keyboard
        pointed = self.indexAt(event.pos())
        if not by_keys and pointed.isValid():
            self.setCurrentIndex(pointed)
        self._ask_menu(None if by_keys else event.pos())

    def _ask_menu(self, at: QPoint | None = None) -> None:
        """Open the menu of the chosen row, below it or where was pointed."""
        row = self.currentIndex()
        if not row.isValid() or QApplication.activePopupWidget() is not None:
            return
        place = at or self.visualRect(row).bottomLeft() + QPoint(FIRST, 0)
        if self.contextMenuPolicy() == Qt.ContextMenuPolicy.CustomContextMenu:
            self.customContextMenuRequested.emit(place)
            return
        menu = menu_of(self, self.deeds())
        if menu.isEmpty():
            menu.deleteLater()
        else:
            menu.popup(self.viewport().mapToGlobal(place))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if asks_menu(event):
            self._ask_menu()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current() is not None:
            self.opened.emit(self.current())
            return
        super().keyPressEvent(event)

    def _dress(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.ROW)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setStretchLastSection(True)

    def _keep(self) -> None:
        self._kept = self.current()

    def _choose_again(self) -> None:
        if self._kept is not None and not self.choose(self._kept):
            self._tell()

    def _tell(self, *_: object) -> None:
        self.chosen.emit(self.current())

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self.rows.rows[index.row()].id)


class PillDelegate(QStyledItemDelegate):
    """Draws a cell that is a pill as one: words on a soft ground, never colour alone."""

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Say what is elided to those who point at it, where the table has no more to say."""
        words = str(index.data() or "")
        untold = event.type() == QEvent.Type.ToolTip and not index.data(Qt.ItemDataRole.ToolTipRole)
        if untold and wanted(words, index, view.font()) > option.rect.width():
            QToolTip.showText(event.globalPos(), words, view)
            return True
        return super().helpEvent(event, view, option, index)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        painter.setClipRect(option.rect)
        shown = QStyleOptionViewItem(option)
        shown.rect = ground_of(option, index)
        kind = index.data(PILL)
        if kind:
            words = self.draw_ground(painter, shown, index)
            draw_pill(painter, inside(shown, index), words, kind, shown.font)
        elif index.column() == 0:
            self.draw_ground(painter, shown, index)
            shown.rect = shown.rect.adjusted(FIRST - INSET, 0, 0, 0)
            super().paint(painter, shown, index)
        else:
            super().paint(painter, shown, index)
        painter.restore()

    def tall(self, index: QModelIndex | QPersistentModelIndex, width: int, font: QFont) -> int:
        """The pixels that a cell of that width needs to say all that it says."""
        words = str(index.data() or "")
        if not words or index.data(PILL):
            return 0
        room = width - (AROUND + FIRST - INSET if index.column() == 0 else AROUND)
        box = QFontMetrics(font).boundingRect(0, 0, room, 10000, WRAPPED, breakable(words))
        return min(box.height(), LINES * QFontMetrics(font).lineSpacing()) + PADDING

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        if option.features & QStyleOptionViewItem.ViewItemFeature.WrapText:
            option.text = breakable(option.text)

    def draw_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> str:
        """Draw a cell without its words; the words."""
        plain = QStyleOptionViewItem(option)
        self.initStyleOption(plain, index)
        words, plain.text = plain.text, ""
        style = plain.widget.style() if plain.widget else None
        if style is not None:
            style.drawControl(QStyle.ControlElement.CE_ItemViewItem, plain, painter, plain.widget)
        return words


def ground_of(option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QRect:
    """The cell; the line below the last row of a table that ends there lies outside of it."""
    view = option.widget
    last = isinstance(view, TableView) and view.hugged and index.row() == len(view.rows.rows) - 1
    return option.rect.adjusted(0, 0, 0, 2) if last else QRect(option.rect)


def inside(option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QRectF:
    """Where the words of a cell stand: those of the first column below the heading of the card."""
    return QRectF(option.rect).adjusted(INSET if index.column() else FIRST, 0, -8, 0)


def pill_font(font: QFont) -> QFont:
    """The letters of a pill among words of that font."""
    small = QFont(font)
    small.setPixelSize(max(12, font.pixelSize() - 2))
    small.setWeight(QFont.Weight.Medium)
    return small


def pill_size(words: str, font: QFont) -> QSize:
    """What a pill wants among words of that font."""
    metrics = QFontMetrics(pill_font(font))
    return QSize(metrics.horizontalAdvance(words) + 20, max(20, metrics.height() + 4))


def draw_pill(painter: QPainter, rect: QRectF, words: str, kind: str, font: QFont) -> float:
    """Draw a pill at the left of a rectangle, elided to it; its width in pixels."""
    tokens = theme.tokens()
    text, ground = _COLOURS[kind]
    small = pill_font(font)
    shown = QFontMetrics(small).elidedText(words, Qt.TextElideMode.ElideRight, int(rect.width()) - 18)
    size = pill_size(shown, font)
    width, height = size.width(), size.height()
    pill = QRectF(rect.left(), rect.center().y() - height / 2, width, height)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(small)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(getattr(tokens, ground)))
    painter.drawRoundedRect(pill, height / 2, height / 2)
    painter.setPen(QColor(getattr(tokens, text)))
    painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, shown)
    painter.restore()
    return width


_COLOURS = {
    "ok": ("ok", "ok_soft"),
    "warn": ("warn", "warn_soft"),
    "bad": ("bad", "bad_soft"),
    "info": ("accent_text", "accent_soft"),
    "quiet": ("text2", "sunken"),
}
