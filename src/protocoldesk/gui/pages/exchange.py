"""What comes in and goes out: a consultation as a JSON file, and a file taken in with its faults listed."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QHBoxLayout
from sqlalchemy.orm import Session

from protocoldesk.exchange import consultation as exchanged
from protocoldesk.exchange import incoming, taking
from protocoldesk.exchange.incoming import BadFile
from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.pages.sessions import title_of
from protocoldesk.gui.tables.rowtable import Column, RowTable
from protocoldesk.gui.tables.view import TableView
from protocoldesk.gui.widgets.page import Page
from protocoldesk.gui.widgets.parts import Button, Card, Label, column_of
from protocoldesk.gui.words import figures, told
from protocoldesk.operations import consultation
from protocoldesk.records.errors import Fault, Sentence

if TYPE_CHECKING:
    from protocoldesk.gui.shell.window import Window


@dataclass(frozen=True, slots=True)
class FaultRow:
    """A fault of a file, and where in the file."""

    id: int
    path: str
    sentence: str


class ExchangePage(Page):
    """Export above, import below."""

    watches = frozenset({"consultation", "mechanism"})

    def __init__(self, window: Window) -> None:
        super().__init__(cast("Bridge", window.bridge))
        self._window = window
        self.out, self.into = Card(), Card()
        self.label, self.which, self.restricted = Label("", "field"), QComboBox(), QCheckBox()
        self.label.setBuddy(self.which)
        self.which.setMinimumWidth(200)
        self.export, self.take = Button("", "file-down", primary=True), Button("", "folder-open")
        self.result = Label("", "muted")
        self.result.setWordWrap(True)
        self.rows = RowTable(self._columns(), self)
        self.table = TableView(self.rows, "")
        self.table.setColumnWidth(0, 380)
        self._lay_out()
        self.export.clicked.connect(self._export)
        self.take.clicked.connect(self._import)
        self._taken = ""
        self.retranslate()

    def refresh(self) -> None:
        chosen = self.which.currentData()
        self.which.clear()
        for row in self.bridge.read(consultation.rows):
            self.which.addItem(f"{title_of(row)} ({row.ref})", (row.id, row.ref))
        place = next((at for at in range(self.which.count()) if self.which.itemData(at) == chosen), 0)
        self.which.setCurrentIndex(place)
        self.export.setEnabled(self.which.count() > 0)
        self.take.setEnabled(not self.bridge.office.archive.read_only)

    def retranslate(self) -> None:
        self.out.heading.setText(self.tr("Export a session"))
        self.label.setText(self.tr("Session"))
        self.which.setAccessibleName(self.tr("Session"))
        self.restricted.setText(self.tr("With what is kept of guests for their care alone"))
        self.export.say(self.tr("Export…"))
        self.into.heading.setText(self.tr("Import a file"))
        self.take.say(self.tr("Import…"))
        self.table.setAccessibleName(self.tr("Faults of the file"))
        if not self.rows.rows and not self._taken:
            self.result.setText(
                self.tr(
                    "A file is checked as a whole first; where anything is wrong in it, nothing is changed."
                )
            )
        self.rows.retranslate()

    def take_file(self, path: Path) -> None:
        """Take a file in, or list what is wrong in it."""
        self.take.setEnabled(False)
        work = partial(_take, self.bridge, path)
        self._window.in_background(work, self._took)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.which, 1)
        row.addWidget(self.export)
        self.out.body.setSpacing(6)
        self.out.body.addWidget(self.label)
        self.out.body.addLayout(row)
        self.out.body.addWidget(self.restricted)
        self.into.add_button(self.take)
        self.into.body.addWidget(self.result)
        self.into.body.addWidget(self.table, 1)
        self.table.hide()
        column = column_of(self)
        column.addWidget(self.out)
        column.addWidget(self.into)
        column.addStretch(1)

    def _columns(self) -> list[Column]:
        return [
            Column(lambda: QCoreApplication.translate("ExchangePage", "Place in the file"), _path),
            Column(lambda: QCoreApplication.translate("ExchangePage", "Fault"), _fault),
        ]

    def _export(self) -> None:
        meeting_id, ref = self.which.currentData()
        usual = str(self.bridge.office.archive.path.parent / f"{ref}.json")
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Export"), usual, self.tr("JSON (*.json)"))
        if chosen:
            work = partial(_export, self.bridge, meeting_id, self.restricted.isChecked(), Path(chosen))
            self._window.in_background(work, self._exported)

    def _exported(self, result: Any) -> None:
        if isinstance(result, Sentence):
            self.bridge.failed.emit(result)
        elif isinstance(result, BaseException):
            raise result
        else:
            self.bridge.said.emit(self.tr("Exported to {file}").format(file=result))

    def _import(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Import"), "", self.tr("JSON (*.json)"))
        if chosen:
            self.take_file(Path(chosen))

    def _took(self, result: Any) -> None:
        self.take.setEnabled(True)
        problems = result.problems if isinstance(result, BadFile) else ()
        self.rows.show([FaultRow(at, one.path, told(one.sentence)) for at, one in enumerate(problems)])
        self.table.setVisible(bool(problems))
        if problems:
            said = self.tr("Nothing was changed. Faults of the file: {count}")
            self._taken = said.format(count=figures(str(len(problems))))
        elif isinstance(result, Sentence):
            self._taken = ""
            self.bridge.failed.emit(result)
        elif isinstance(result, BaseException):
            raise result
        else:
            self._taken = self._summed(result)
        self.result.setText(self._taken)

    def _summed(self, taken: taking.Taken) -> str:
        said = self.tr("Records taken in: {made}; known already: {skipped}; sessions: {refs}")
        return said.format(
            made=figures(str(taken.made)),
            skipped=figures(str(taken.skipped)),
            refs=", ".join(taken.consultations),
        )


def _take(bridge: Bridge, path: Path) -> taking.Taken:
    try:
        content = path.read_bytes()
    except OSError as error:
        raise Fault("{file} cannot be read: {reason}.", file=path, reason=error.strerror) from error
    read = incoming.read(content)
    return bridge.do("Import a file", partial(taking.take, incoming=read))


def _export(bridge: Bridge, meeting_id: UUID, restricted: bool, path: Path) -> Path:
    data = bridge.read(partial(_shown, meeting_id, restricted))
    return bridge.office.save(path, (json.dumps(data, ensure_ascii=False, indent=2) + "\n").encode())


def _shown(meeting_id: UUID, restricted: bool, session: Session) -> dict[str, Any]:
    return exchanged.shown(session, meeting_id, restricted=restricted)


def _path(row: FaultRow) -> str:
    return row.path


def _fault(row: FaultRow) -> str:
    return row.sentence
