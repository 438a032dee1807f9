"""Beside a seating plan: what the checks find, each going to its chair, and who has no chair."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QHeaderView

from protocoldesk.gui.tables.rowtable import Column, RowTable
from protocoldesk.gui.tables.view import FIRST, TableView
from protocoldesk.gui.widgets.parts import Card, Label, Pill
from protocoldesk.gui.words import best, figures, headed, said_value, word_of
from protocoldesk.protocol.checks import Finding
from protocoldesk.protocol.seats import Sitter

LINE, AIR = 40, 16
"""Pixels of the least height of a line, and of the air around its words."""
MOST = 6
"""Lines that are shown at once."""


def sentence_of(finding: Finding) -> str:
    """What a check found, in the language of the interface."""
    template = QCoreApplication.translate("Finding", finding.template)
    return template.format(**{name: said_value(value) for name, value in finding.values.items()})


@dataclass(frozen=True, slots=True)
class CheckRow:
    """A finding as the table has it."""

    id: tuple[str, str, str]
    finding: Finding


class ChecksCard(Card):
    """Emits `gone_to` with the finding that was clicked or entered."""

    gone_to = Signal(object)

    def __init__(self) -> None:
        super().__init__(flush=True)
        self.count, self.nothing = Pill(), Label("", "muted")
        self.model = RowTable([Column(_nothing, lambda row: sentence_of(row.finding), tip=_why)])
        self.table = _list(self.model)
        self.head.insertWidget(1, self.count)
        self.nothing.setWordWrap(True)
        self.nothing.setContentsMargins(20, 0, 20, 16)
        self.body.addWidget(self.table)
        self.body.addWidget(self.nothing)
        self.table.clicked.connect(self._clicked)
        self.table.opened.connect(self._opened)

    def show_findings(self, found: Sequence[Finding]) -> None:
        """Show what is found now."""
        rows = [CheckRow(one.key, one) for one in found]
        self.model.show(rows)
        _hug(self.table, len(rows))
        self.nothing.setVisible(not rows)
        self.count.say(figures(str(len(rows))) if rows else "", "warn")

    def retranslate(self) -> None:
        """Say every word in the language of the interface."""
        self.heading.setText(self.tr("Checks"))
        self.table.setAccessibleName(self.tr("What the checks find; Enter goes there"))
        self.nothing.setText(self.tr("Nothing stands against the rules of protocol."))
        self.model.retranslate()

    def _clicked(self, index: QModelIndex) -> None:
        self.gone_to.emit(self.model.rows[index.row()].finding)

    def _opened(self, key: tuple[str, str, str]) -> None:
        self.gone_to.emit(self.model.rows[self.model.row_of(key)].finding)


class UnseatedCard(Card):
    """Emits `taken` with somebody whom Enter takes up, `dropped` with whom the mouse let fall, and where."""

    taken = Signal(object)
    dropped = Signal(object, object)

    def __init__(self) -> None:
        super().__init__(flush=True)
        self.count, self.nothing = Pill(), Label("", "muted")
        self.model = RowTable([Column(_nothing, _listed, tip=_listed)])
        self.table = _list(self.model, _DragList(self.model))
        self.head.insertWidget(1, self.count)
        self.nothing.setWordWrap(True)
        self.nothing.setContentsMargins(20, 0, 20, 16)
        self.body.addWidget(self.table)
        self.body.addWidget(self.nothing)
        self.table.opened.connect(self.taken)
        assert isinstance(self.table, _DragList)
        self.table.dropped.connect(self.dropped)

    def show_people(self, people: Sequence[Sitter]) -> None:
        """Show who has no chair now; who does not come stands last."""
        rows = sorted(people, key=lambda one: (one.away, one.side is None))
        self.model.show(rows)
        _hug(self.table, len(rows))
        self.nothing.setVisible(not rows)
        waiting = sum(one.by_rule for one in rows)
        self.count.say(figures(str(waiting)) if waiting else "", "warn")

    def retranslate(self) -> None:
        """Say every word in the language of the interface."""
        self.heading.setText(self.tr("Without a chair"))
        self.table.setAccessibleName(self.tr("Who has no chair; Enter takes somebody up"))
        self.nothing.setText(self.tr("Everybody has a chair."))
        self.model.retranslate()


class _DragList(TableView):
    """A list out of which somebody can be dragged."""

    dropped = Signal(object, object)

    def __init__(self, model: RowTable) -> None:
        super().__init__(model, "")
        self._from: tuple[UUID, QPoint] | None = None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        who = self.current()
        self._from = (who, event.position().toPoint()) if who is not None else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._from is None:
            super().mouseMoveEvent(event)
        else:
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self.viewport().unsetCursor()
        began, self._from = self._from, None
        moved = event.position().toPoint() - began[1] if began else QPoint()
        if began and moved.manhattanLength() >= QApplication.startDragDistance():
            self.dropped.emit(began[0], event.globalPosition().toPoint())


def _list(model: RowTable, table: TableView | None = None) -> TableView:
    made = table or TableView(model, "")
    header = made.horizontalHeader()
    header.hide()
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    made.setWordWrap(True)
    made.hugged = True
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return made


def _hug(table: TableView, rows: int) -> None:
    """Each line as high as its words, the table as high as its lines, up to a few."""
    room = QRect(0, 0, max(80, table.viewport().width() - 2 * FIRST), 1000)
    metrics, wrapped = table.fontMetrics(), Qt.TextFlag.TextWordWrap
    words = [str(table.rows.index(row, 0).data()) for row in range(rows)]
    heights = [max(LINE, metrics.boundingRect(room, wrapped, said).height() + AIR) for said in words]
    for row, height in enumerate(heights):
        table.setRowHeight(row, height)
    table.setFixedHeight(sum(heights[:MOST]) + 2)
    table.setVisible(bool(rows))


def _nothing() -> str:
    return ""


def _why(row: CheckRow) -> str:
    return QCoreApplication.translate("Finding", row.finding.why)


def _listed(one: Sitter) -> str:
    name = best(one.named.name)
    what = word_of(one.named.attendance) if one.away else best(one.named.title) or word_of(one.role)
    return f"{name}\n{headed(what)}" if what else name
