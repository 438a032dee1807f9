"""The office's own values: each beside the shipped one that it stands for, and that one brought back."""

from __future__ import annotations

import json
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.tables.rowtable import Column, RowTable
from protocoldesk.gui.tables.view import TableView
from protocoldesk.gui.widgets.page import Page
from protocoldesk.gui.widgets.parts import Button, Card, Empty, column_of
from protocoldesk.operations import preset
from protocoldesk.operations.preset import OwnValue


class PresetsPage(Page):
    """A table of values; Delete brings the shipped value back, and can be undone."""

    watches = frozenset({"preset"})

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge)
        self.card = Card(flush=True)
        self.back = Button("", "rotate-ccw")
        self.card.add_button(self.back)
        self.rows = RowTable(self._columns(), self)
        self.table = TableView(self.rows, "")
        self.table.setColumnWidth(0, 320)
        self.table.setColumnWidth(1, 340)
        self.empty = Empty()
        self.card.body.addWidget(self.table)
        self.card.body.addWidget(self.empty)
        column_of(self).addWidget(self.card, 1)
        self.back.clicked.connect(self._bring_back)
        self.retranslate()

    def refresh(self) -> None:
        rows = self.bridge.read(preset.own_values)
        self.rows.show(rows)
        if rows and self.table.current() is None:
            self.table.choose(rows[0].id)
        self.table.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self.back.setVisible(bool(rows))
        self.back.setEnabled(not self.bridge.office.archive.read_only)

    def retranslate(self) -> None:
        self.card.heading.setText(self.tr("The office's own values"))
        self.back.say(self.tr("Bring the shipped value back"))
        self.back.setShortcut("Del")
        self.table.setAccessibleName(self.tr("The office's own values"))
        self.empty.say(
            self.tr("Letterheads, phrases and numbers stand as they were shipped; Settings change them.")
        )
        self.rows.retranslate()

    def _columns(self) -> list[Column]:
        return [
            Column(lambda: QCoreApplication.translate("PresetsPage", "Value of"), _key),
            Column(lambda: QCoreApplication.translate("PresetsPage", "Own value"), _own),
            Column(lambda: QCoreApplication.translate("PresetsPage", "Shipped value"), _shipped),
        ]

    def _bring_back(self) -> None:
        chosen = next((row for row in self.rows.rows if row.id == self.table.current()), None)
        if chosen is not None:
            self.bridge.attempt("Bring the shipped value back", partial(preset.bring_back, key=chosen.key))


def _key(row: OwnValue) -> str:
    return row.key


def _own(row: OwnValue) -> str:
    return _plain(row.value)


def _shipped(row: OwnValue) -> str:
    return "–" if row.shipped is None else _plain(row.shipped)


def _plain(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
