"""The log: who did what and when, filtered by words, and whether the journal is as it was written."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any, cast
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.icons import icon
from protocoldesk.gui.tables.rowtable import Column, RowTable
from protocoldesk.gui.tables.view import TableView
from protocoldesk.gui.widgets.page import Page
from protocoldesk.gui.widgets.parts import Button, Card, Pill, column_of
from protocoldesk.gui.words import figures, kind_of, label_of, moment_of
from protocoldesk.store import journal
from protocoldesk.store.journal import Line

if TYPE_CHECKING:
    from protocoldesk.gui.shell.window import Window

MOST = 500
"""Deeds that are listed; `protocoldesk log --limit` lists more."""


@dataclass(frozen=True, slots=True)
class LogRow:
    """A deed as the log shows it."""

    id: UUID
    at: datetime
    line: Line


class LogPage(Page):
    """The last deeds; it watches everything."""

    def __init__(self, window: Window) -> None:
        super().__init__(cast("Bridge", window.bridge))
        self._window = window
        self.card = Card(flush=True)
        self.words, self.verdict = QLineEdit(), Pill()
        self.words.setClearButtonEnabled(True)
        self.words.addAction(icon("search", off="text3"), QLineEdit.ActionPosition.LeadingPosition)
        self.words.setMinimumWidth(260)
        self.verify = Button("", "circle-check")
        self.rows = RowTable(self._columns(), self)
        self.table = TableView(self.rows, "")
        for widget in (self.verdict, self.verify, self.words):
            self.card.add_button(widget)
        self.card.body.addWidget(self.table)
        column_of(self).addWidget(self.card, 1)
        self.words.textChanged.connect(self.rows.filter_words)
        self.verify.clicked.connect(self._verify)
        for place, width in enumerate((220, 180, 300)):
            self.table.setColumnWidth(place, width)
        self.retranslate()

    def refresh(self) -> None:
        found = self.bridge.read(partial(journal.log, limit=MOST))
        self.rows.show([LogRow(line.deed, line.at, line) for line in found])
        self.verdict.say("", "quiet")

    def retranslate(self) -> None:
        self.card.heading.setText(self.tr("What was done"))
        self.verify.say(self.tr("Verify the journal"))
        self.words.setPlaceholderText(self.tr("Search the log"))
        self.words.setAccessibleName(self.tr("Search the log"))
        self.table.setAccessibleName(self.tr("What was done"))
        self.rows.retranslate()

    def _columns(self) -> list[Column]:
        return [
            Column(lambda: QCoreApplication.translate("LogPage", "When"), _when, sorts=_at),
            Column(lambda: QCoreApplication.translate("LogPage", "Who"), _who),
            Column(lambda: QCoreApplication.translate("LogPage", "What"), _what),
            Column(lambda: QCoreApplication.translate("LogPage", "Changed"), _changed),
        ]

    def _verify(self) -> None:
        office = self.bridge.office
        self.verify.setEnabled(False)
        self._window.in_background(
            partial(office.read, partial(journal.verify, key=office.archive.chain)), self._verified
        )

    def _verified(self, wrong: Any) -> None:
        self.verify.setEnabled(True)
        if isinstance(wrong, BaseException):
            raise wrong
        if wrong is None:
            self.verdict.say(self.tr("Every entry is as it was written"), "ok")
        else:
            said = self.tr("Entry {number} was altered or is missing").format(number=figures(str(wrong)))
            self.verdict.say(said, "bad")


def _when(row: LogRow) -> str:
    return moment_of(row.at)


def _at(row: LogRow) -> datetime:
    return row.at


def _who(row: LogRow) -> str:
    return row.line.officer or QCoreApplication.translate("LogPage", "the program")


def _what(row: LogRow) -> str:
    said = {
        "undo": QCoreApplication.translate("LogPage", "Undone: {label}"),
        "redo": QCoreApplication.translate("LogPage", "Done again: {label}"),
    }
    return said.get(row.line.source, "{label}").format(label=label_of(row.line.label))


def _changed(row: LogRow) -> str:
    kinds = dict.fromkeys(name.partition(".")[0] for name in row.line.changed)
    return ", ".join(map(kind_of, kinds))
