"""The sessions: the list of all consultations, and the workspace of the one that is chosen."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QSplitter,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from protocoldesk.gui import theme
from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.icons import icon
from protocoldesk.gui.pages.workspace import Workspace
from protocoldesk.gui.shell.navigator import Navigator
from protocoldesk.gui.tables.rowtable import ROW, Column, RowTable
from protocoldesk.gui.tables.view import draw_pill, pill_size
from protocoldesk.gui.widgets.page import Page
from protocoldesk.gui.widgets.parts import IconButton, Label
from protocoldesk.gui.words import Language, best, date_of, headed, phrases, word_of
from protocoldesk.operations import consultation
from protocoldesk.operations.consultation import ConsultationRow
from protocoldesk.protocol import ordinals
from protocoldesk.protocol.facts import MechanismFacts, MeetingFacts
from protocoldesk.records.values.words import Status

LIST_WIDTH = 340
BOTH = 1150
"""Pixels of the page below which the list steps aside."""
CARD_HEIGHT = 92

PILLS = {
    Status.PROPOSED: "quiet",
    Status.DATES_AGREED: "info",
    Status.CONFIRMED: "ok",
    Status.POSTPONED: "warn",
    Status.CANCELLED: "bad",
    Status.CONCLUDED: "quiet",
}


def title_of(row: ConsultationRow) -> str:
    """What a consultation is called on screen: its title, else mechanism with ordinal."""
    meeting = MeetingFacts(row.id, row.ref, row.number, row.name, row.title)
    mechanism = MechanismFacts(row.id, row.ref, row.mechanism, row.noun, row.ordinal_style)
    return ordinals.named(meeting, mechanism, phrases()).replace("\u00a0", " ")


def parties_of(row: ConsultationRow) -> str:
    """The two sides, ours first."""
    return " – ".join(best(name) for name in row.party_names)


class SessionsPage(Page):
    """The list pane and the workspace beside it."""

    watches = frozenset({"consultation", "mechanism", "mechanism_side", "party"})

    def __init__(self, bridge: Bridge, navigator: Navigator) -> None:
        super().__init__(bridge)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        split = QSplitter()
        split.setChildrenCollapsible(False)
        split.setHandleWidth(1)
        self.list = ListPane()
        self.workspace = Workspace(bridge, navigator)
        split.addWidget(self.list)
        split.addWidget(self.workspace)
        split.setSizes([LIST_WIDTH, 900])
        split.setStretchFactor(1, 1)
        row.addWidget(split)
        self.list.chosen.connect(self.workspace.show_consultation)
        self.list.wanted.connect(self.new)
        self.workspace.header.list.clicked.connect(self.toggle_list)
        self._listed = True

    def refresh(self) -> None:
        self.list.show_rows(self.bridge.read(consultation.rows))

    def retranslate(self) -> None:
        self.list.retranslate()

    def toggle_list(self) -> None:
        """Hide the list, so that the workspace has all the room, or show it again."""
        self._listed = not self.list.isVisible()
        self.list.setVisible(self._listed)

    def minimumSizeHint(self) -> QSize:
        """The window may become so narrow that there is no room for the list."""
        return QSize(self.workspace.minimumSizeHint().width(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The list steps aside where both do not fit, and comes back where they do."""
        super().resizeEvent(event)
        if (event.size().width() < BOTH) != (event.oldSize().width() < BOTH) or not event.oldSize().isValid():
            self.list.setVisible(self._listed and event.size().width() >= BOTH)

    def new(self) -> None:
        """Ask what the new consultation is, make it, and show it."""
        from protocoldesk.gui.dialogs.newconsultation import NewConsultation

        made = NewConsultation.ask(self.bridge, self)
        if made is not None:
            self.show_tab(made, "overview", "", None)

    def show_tab(self, consultation_id: UUID, tab: str, kind: str, record_id: UUID | None) -> None:
        """Show a tab of a consultation, and choose a record on it."""
        self.refresh()
        self.list.choose(consultation_id)
        self.workspace.show_consultation(consultation_id)
        self.workspace.show_tab(tab, kind, record_id)

    def show_row(self, kind: str, record_id: UUID) -> None:
        """Show the form of a mechanism, which has no place of its own."""
        if kind == "mechanism":
            from protocoldesk.gui.dialogs.recorddialog import edit

            edit(self.bridge, kind, record_id, self)


class ListPane(QWidget):
    """Search and cards of consultations. `chosen` carries an id, `wanted` asks for a new one."""

    chosen = Signal(object)
    wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("listPane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(280)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 0)
        column.setSpacing(10)
        self.heading, self.add, self.search = Label("", "card"), IconButton("plus"), QLineEdit()
        column.addLayout(self._head())
        column.addLayout(self._search())
        self.model = SessionTable([Column(str, _spoken)], self)
        self.cards = Cards(self.model)
        column.addWidget(self.cards, 1)
        self.search.textChanged.connect(self.model.filter_words)
        self.cards.moved.connect(self.chosen)
        self.retranslate()

    def _head(self) -> QHBoxLayout:
        self.add.setShortcut("Ctrl+N")
        self.add.clicked.connect(self.wanted)
        head = QHBoxLayout()
        head.setContentsMargins(16, 0, 12, 0)
        head.addWidget(self.heading)
        head.addStretch(1)
        head.addWidget(self.add)
        return head

    def _search(self) -> QHBoxLayout:
        self.search.setClearButtonEnabled(True)
        glass = icon("search", off="text3")
        self.search.addAction(glass, QLineEdit.ActionPosition.LeadingPosition)
        box = QHBoxLayout()
        box.setContentsMargins(16, 0, 16, 0)
        box.addWidget(self.search)
        return box

    def show_rows(self, rows: list[ConsultationRow]) -> None:
        """Show these consultations; the first is chosen where none is."""
        kept = self.cards.current()
        self.model.show(rows)
        if not self.choose(kept) and rows:
            self.cards.setCurrentIndex(self.model.index(0, 0))
        if not rows:
            self.chosen.emit(None)

    def choose(self, consultation_id: Any) -> bool:
        """Choose a consultation; False: it is not shown."""
        place = self.model.row_of(consultation_id)
        if place >= 0:
            self.cards.setCurrentIndex(self.model.index(place, 0))
        return place >= 0

    def retranslate(self) -> None:
        """Say every word in the language of the interface."""
        self.heading.setText(self.tr("Sessions"))
        self.add.say(self.tr("New session"), "Ctrl+N")
        self.search.setPlaceholderText(self.tr("Search sessions, countries, places"))
        self.search.setAccessibleName(self.tr("Search sessions"))
        self.cards.setAccessibleName(self.tr("Sessions"))
        self.model.retranslate()


class SessionTable(RowTable):
    """Sessions as a model: each says what its card shows, and is found by its names in every language."""

    def words(self, row: ConsultationRow) -> str:
        return _everything(row).casefold()


class Cards(QListView):
    """Consultations as cards, one below the other."""

    moved = Signal(object)

    def __init__(self, model: RowTable) -> None:
        super().__init__()
        self._rows = model
        self.setModel(model)
        self.setItemDelegate(CardDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setUniformItemSizes(True)
        self.selectionModel().currentRowChanged.connect(self._tell)

    def current(self) -> Any:
        """Id of the chosen consultation, or None."""
        index = self.currentIndex()
        return self._rows.rows[index.row()].id if index.isValid() else None

    def _tell(self, *_: object) -> None:
        self.moved.emit(self.current())


class CardDelegate(QStyledItemDelegate):
    """Draws a consultation: title, sides, date and place, and its status as a pill."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, CARD_HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: ConsultationRow = index.data(ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(option.rect).adjusted(8, 3, -8, -3)
        _ground(painter, frame, option)
        inner = frame.adjusted(14, 10, -12, -8)
        font = QFont(option.font)
        _write(painter, inner, 0, title_of(row), font, "text", QFont.Weight.DemiBold, 0)
        _write(painter, inner, 24, parties_of(row), font, "text2", QFont.Weight.Normal, -1)
        status = headed(word_of(row.status))
        width = pill_size(status, font).width()
        foot = QRectF(inner.left(), inner.bottom() - 22, inner.width() - width - 8, 22)
        where = " · ".join(part for part in (date_of(row.dates), best(row.city)) if part)
        _write(painter, foot, 0, where, font, "text3", QFont.Weight.Normal, -2)
        pill = QRectF(inner.right() - width, inner.bottom() - 22, width, 22)
        draw_pill(painter, pill, status, PILLS[row.status], font)
        painter.restore()


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


def _write(
    painter: QPainter,
    box: QRectF,
    top: int,
    words: str,
    font: QFont,
    colour: str,
    weight: QFont.Weight,
    more: int,
) -> None:
    own = QFont(font)
    own.setWeight(weight)
    own.setPixelSize(font.pixelSize() + more)
    painter.setFont(own)
    painter.setPen(QColor(getattr(theme.tokens(), colour)))
    line = QRectF(box.left(), box.top() + top - 2, box.width(), 26)
    ends = Language.tag == "km"  # which session it is stands in the end of a Khmer title
    way = Qt.TextElideMode.ElideMiddle if ends else Qt.TextElideMode.ElideRight
    shown = QFontMetrics(own).elidedText(words, way, int(box.width()))
    painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


def _spoken(row: ConsultationRow) -> str:
    """All that a card shows."""
    said = (title_of(row), parties_of(row), date_of(row.dates), best(row.city), word_of(row.status))
    return ", ".join(part for part in said if part)


def _everything(row: ConsultationRow) -> str:
    """What a session is found by: all that its card shows, and its names in every language."""
    named = (row.mechanism, row.title, row.name, row.city, *row.party_names)
    said = [title_of(row), row.ref, date_of(row.dates), word_of(row.status), row.status.value]
    return " ".join([*said, *(words for text in named for words in text.values())])
