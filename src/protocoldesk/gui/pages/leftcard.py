"""A card for what left the desk: a ledger, and what the chosen paper said."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, Signal

from protocoldesk.gui.papernames import asked_named, shown_named
from protocoldesk.gui.tables.rowtable import Column, RowTable
from protocoldesk.gui.tables.view import TableView
from protocoldesk.gui.widgets.parts import Card, Label
from protocoldesk.gui.words import figures, headed, moment_of, word_of
from protocoldesk.operations import printing
from protocoldesk.operations.printing import PrintingRow

LINE, MOST = 40, 12
"""Pixels of a line of the ledger, and lines that are shown at once."""

SHOWN = 24
"""Pieces of the chosen paper whose words are shown."""


class LeftCard(Card):
    """The ledger of what left the desk; below it what the chosen paper said."""

    settled = Signal(object)

    def __init__(self) -> None:
        super().__init__(flush=True)
        self._stale: set[UUID] = set()
        self._replaced: set[UUID] = set()
        self.model = RowTable(self._columns())
        self.table = TableView(self.model, "")
        self.empty, self.said = Label("", "muted"), Label("", "muted")
        for label in (self.empty, self.said):
            label.setWordWrap(True)
            label.setContentsMargins(20, 8, 20, 20)
        self.said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for widget in (self.table, self.empty, self.said):
            self.body.addWidget(widget)
        for place, width in enumerate((256, 236, 95, 165)):
            self.table.setColumnWidth(place, width)
        self.table.chosen.connect(self._show_said)
        self.table.opened.connect(self._toggle)

    def show_rows(self, rows: list[PrintingRow]) -> None:
        """Show these, the latest first."""
        self._replaced = printing.replaced(rows)
        self.model.show(rows)
        self.table.setVisible(bool(rows))
        self.table.setFixedHeight(LINE * (min(len(rows), MOST) + 1) + 2)
        self.said.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self._show_said(self.table.current())

    def mark(self, stale: set[UUID]) -> None:
        """Let these printings be told as out of date."""
        self._stale = stale
        self.model.retranslate()

    def retranslate(self) -> None:
        """Say every word in the language of the interface."""
        self.heading.setText(self.tr("What left the desk"))
        self.table.setAccessibleName(self.tr("What left the desk"))
        self.empty.setText(self.tr("Nothing was printed or saved yet. Choose a paper above."))
        self.model.retranslate()

    def _columns(self) -> list[Column]:
        return [
            Column(lambda: QCoreApplication.translate("LeftCard", "When"), _when, sorts=_at),
            Column(lambda: QCoreApplication.translate("LeftCard", "Paper"), _what),
            Column(lambda: QCoreApplication.translate("LeftCard", "How"), _how, tip=_by),
            Column(lambda: QCoreApplication.translate("LeftCard", "State"), self._state, pill=self._colour),
            Column(lambda: QCoreApplication.translate("LeftCard", "To"), _to),
        ]

    def _state(self, row: PrintingRow) -> str:
        if row.settled:
            return QCoreApplication.translate("LeftCard", "Needs no reprint")
        if row.id in self._stale:
            return QCoreApplication.translate("LeftCard", "Out of date")
        if row.id in self._replaced:
            return QCoreApplication.translate("LeftCard", "Printed again since")
        return QCoreApplication.translate("LeftCard", "Up to date")

    def _colour(self, row: PrintingRow) -> str:
        if row.id in self._stale and not row.settled:
            return "warn"
        return "quiet" if row.settled or row.id in self._replaced else "ok"

    def _show_said(self, row_id: UUID | None) -> None:
        row = next((one for one in self.model.rows if one.id == row_id), None)
        lines = [] if row is None else [" · ".join(map(shown_named, one.texts)) for one in row.pieces]
        self.said.setText("\n".join(lines[:SHOWN]))

    def _toggle(self, row_id: UUID) -> None:
        row = next((one for one in self.model.rows if one.id == row_id), None)
        if row is not None:
            self.settled.emit(row)


def _at(row: PrintingRow) -> float:
    return row.at.timestamp() if row.at else 0


def _when(row: PrintingRow) -> str:
    return moment_of(row.at) if row.at else ""


def _what(row: PrintingRow) -> str:
    """The paper, and of cards how many where not all were printed."""
    named = asked_named(row.asked)
    return f"{named} ({figures(str(len(row.pieces)))})" if row.asked.how().get("only") else named


def _how(row: PrintingRow) -> str:
    said = headed(word_of(row.manner))
    return f"{said} × {figures(str(row.copies))}" if row.copies > 1 else said


def _by(row: PrintingRow) -> str:
    return QCoreApplication.translate("LeftCard", "by {officer}").format(officer=row.by)


def _to(row: PrintingRow) -> str:
    return row.recipient
