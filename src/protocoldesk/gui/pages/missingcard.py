"""A card that says what is missing, line by line; each line goes to where it is mended."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QHeaderView

from protocoldesk.gui.shell.navigator import TABS
from protocoldesk.gui.tables.rowtable import Column, RowTable
from protocoldesk.gui.tables.view import TableView
from protocoldesk.gui.widgets.parts import Card, Label, Pill
from protocoldesk.gui.words import figures, headed, said_value
from protocoldesk.protocol.overview import MissingLine


class Key(NamedTuple):
    """What a line is known by: the same record may lack several things."""

    kind: str
    id: object
    sentence: str


@dataclass(frozen=True, slots=True)
class Row:
    """A line as the table has it."""

    id: Key
    line: MissingLine


class MissingCard(Card):
    """Emits `wanted` with the line that was clicked or entered."""

    wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__(flush=True)
        self.model = RowTable(
            [
                Column(_nothing, _sentence, tip=_sentence),
                Column(_nothing, _where, pill=lambda _: "quiet"),
            ]
        )
        self.table = TableView(self.model, "")
        self.count = Pill()
        self.done = Label("", "muted")
        self.head.insertWidget(1, self.count)
        self.done.setContentsMargins(20, 0, 20, 16)
        self.body.addWidget(self.table)
        self.body.addWidget(self.done)
        header = self.table.horizontalHeader()
        header.hide()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(1, 130)
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.hugged = True
        self.table.setCursor(Qt.CursorShape.PointingHandCursor)
        self.table.clicked.connect(self._clicked)
        self.table.opened.connect(self._opened)

    def show_lines(self, found: Sequence[MissingLine]) -> None:
        """Show what is missing now."""
        rows = [Row(Key(line.kind, line.id, line.sentence), line) for line in found]
        self.model.show(rows)
        self.table.setFixedHeight(len(rows) * self.table.verticalHeader().defaultSectionSize() + 2)
        self.table.setVisible(bool(rows))
        self.done.setVisible(not rows)
        self.count.say(
            figures(str(len(rows))) if rows else headed(self.tr("nothing")), "warn" if rows else "ok"
        )

    def retranslate(self) -> None:
        """Say every word in the language of the interface."""
        self.heading.setText(self.tr("What is missing"))
        self.table.setAccessibleName(self.tr("What is missing; Enter goes there"))
        self.done.setText(self.tr("Everything that this session needs by now is here."))
        self.model.retranslate()

    def _clicked(self, index: QModelIndex) -> None:
        self.wanted.emit(self.model.rows[index.row()].line)

    def _opened(self, key: Key) -> None:
        self.wanted.emit(self.model.rows[self.model.row_of(key)].line)


def said(line: MissingLine) -> str:
    """A line in the language of the interface."""
    template = QCoreApplication.translate("Missing", line.template)
    return template.format(**{name: _value(value) for name, value in line.values.items()})


def _sentence(row: Row) -> str:
    return said(row.line)


def _where(row: Row) -> str:
    tab = row.line.tab or TABS.get(row.line.kind, "overview")
    return QCoreApplication.translate("MissingCard", _WHERE.get(tab, "Session"))


_WHERE: dict[str, Any] = {
    "overview": QT_TRANSLATE_NOOP("MissingCard", "Session"),
    "delegations": QT_TRANSLATE_NOOP("MissingCard", "Delegations"),
    "seating": QT_TRANSLATE_NOOP("MissingCard", "Seating"),
    "agenda": QT_TRANSLATE_NOOP("MissingCard", "Agenda"),
    "briefs": QT_TRANSLATE_NOOP("MissingCard", "Briefs"),
    "meeting": QT_TRANSLATE_NOOP("MissingCard", "Meeting"),
    "followup": QT_TRANSLATE_NOOP("MissingCard", "Follow-up"),
    "release": QT_TRANSLATE_NOOP("MissingCard", "Release"),
    "papers": QT_TRANSLATE_NOOP("MissingCard", "Papers"),
}


def _value(value: object) -> object:
    if isinstance(value, str):
        return figures(QCoreApplication.translate("Language", value))
    return said_value(value)


def _nothing() -> str:
    return ""
