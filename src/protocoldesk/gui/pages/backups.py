"""Backups: those that were made, one made now, and an archive restored from one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QMessageBox, QProgressBar, QWidget

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.tables.rowtable import Column, RowTable
from protocoldesk.gui.tables.view import TableView
from protocoldesk.gui.widgets.page import Page
from protocoldesk.gui.widgets.parts import MARGIN, Button, Card, IconButton, Label, column_of
from protocoldesk.gui.words import figures, moment_of
from protocoldesk.records.errors import Sentence
from protocoldesk.store.archive import Archive
from protocoldesk.store.backup import backup, folder_of, made_at, made_in

if TYPE_CHECKING:
    from protocoldesk.gui.shell.window import Window


@dataclass(frozen=True, slots=True)
class BackupRow:
    """A backup that stands; its path is its id."""

    id: Path
    made: datetime
    size: int


class BackupsPage(Page):
    """The list of backups, the latest first, and what is done with them."""

    watches = frozenset({"desk"})

    def __init__(self, window: Window) -> None:
        super().__init__(cast("Bridge", window.bridge))
        self._window = window
        self.card = Card(flush=True)
        self.now, self.restore = Button("", "save", primary=True), Button("", "rotate-ccw")
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.hide()
        self.rows = RowTable(self._columns(), self)
        self.table = TableView(self.rows, "")
        self.card.add_button(self.restore)
        self.card.add_button(self.now)
        self.card.body.addWidget(self.progress)
        self.card.body.addWidget(self.table)
        self.nothing = Label("", "empty")
        self.nothing.setWordWrap(True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.nothing.setContentsMargins(MARGIN, 24, MARGIN, 24)
        self.card.body.addWidget(self.nothing, 1)
        column = column_of(self)
        column.addWidget(self._second())
        column.addWidget(self.card, 1)
        self._connect()
        self.retranslate()

    def refresh(self) -> None:
        path = self.bridge.office.archive.path
        found = made_in(folder_of(path), path.stem)
        rows = [BackupRow(one, made_at(one), one.stat().st_size) for one in reversed(found)]
        self.rows.show(rows)
        if rows and self.table.current() is None:
            self.table.choose(rows[0].id)
        self.table.setVisible(bool(rows))
        self.nothing.setVisible(not rows)
        self.second.setText(self._window.settings.second_backup)
        writable = not self.bridge.office.archive.read_only
        self.now.setEnabled(writable and self.progress.isHidden())
        self.restore.setEnabled(writable)

    def retranslate(self) -> None:
        self.card.heading.setText(self.tr("Backups"))
        self.now.say(self.tr("Back up now"))
        self.restore.say(self.tr("Restore…"))
        self.second_card.heading.setText(self.tr("Second place"))
        self.second_label.setText(self.tr("Folder to which each backup goes too, on another drive"))
        self.second.setPlaceholderText(self.tr("none"))
        self.second.setAccessibleName(self.tr("Second backup folder"))
        self.choose.say(self.tr("Choose a folder"))
        self.forget.say(self.tr("No second place"))
        self.table.setAccessibleName(self.tr("Backups"))
        self.progress.setAccessibleName(self.tr("The backup is being made"))
        self.nothing.setText(QCoreApplication.translate("StatusLine", "No backup yet"))
        self.rows.retranslate()

    def back_up(self) -> None:
        """Make a backup now, in both places, in another thread."""
        self.now.setEnabled(False)
        self.progress.show()
        second = self._window.settings.second_backup
        work = partial(_back_up, self.bridge.office.archive, Path(second) if second else None)
        self._window.in_background(work, self._backed_up)

    def _second(self) -> QWidget:
        self.second_card = Card()
        self.second_label, self.second = Label("", "field"), QLineEdit()
        self.second.setReadOnly(True)
        self.second_label.setBuddy(self.second)
        self.choose, self.forget = IconButton("folder-open"), IconButton("x")
        row = QHBoxLayout()
        row.setSpacing(4)
        for widget in (self.second, self.choose, self.forget):
            row.addWidget(widget)
        self.second_card.body.setSpacing(6)
        self.second_card.body.addWidget(self.second_label)
        self.second_card.body.addLayout(row)
        return self.second_card

    def _columns(self) -> list[Column]:
        tr = QCoreApplication.translate
        return [
            Column(lambda: tr("BackupsPage", "Made"), _when, sorts=_made),
            Column(lambda: tr("BackupsPage", "Size"), _size, right=True, sorts=_bytes),
            Column(lambda: tr("BackupsPage", "File"), _name),
        ]

    def _connect(self) -> None:
        self.now.clicked.connect(self.back_up)
        self.restore.clicked.connect(self._restore)
        self.table.opened.connect(self._ask)
        self.choose.clicked.connect(self._choose)
        self.forget.clicked.connect(self._forget)
        self.table.setColumnWidth(0, 240)
        self.table.setColumnWidth(1, 110)

    def _backed_up(self, result: Any) -> None:
        self.progress.hide()
        if isinstance(result, Sentence):
            self.bridge.failed.emit(result)
        elif isinstance(result, BaseException):
            raise result
        else:
            self.bridge.office.backup_fault = None
            self.bridge.said.emit(self.tr("A backup was made and verified."))
        self._window.status.show_office(self.bridge.office)
        self.refresh()

    def _restore(self) -> None:
        chosen = self.table.current()
        if chosen is None:
            folder = str(self.bridge.office.archive.path.parent)
            file, _ = QFileDialog.getOpenFileName(
                self, self.tr("Choose a backup"), folder, self.tr("Backups (*.pdesk)")
            )
            chosen = Path(file) if file else None
        if chosen is not None:
            self._ask(chosen)

    def _ask(self, chosen: Path) -> None:
        sentence = self.tr("Let this backup take the place of the archive that is open?")
        box = QMessageBox(QMessageBox.Icon.Question, "ProtocolDesk", sentence, parent=self)
        box.setInformativeText(self.tr("What is open now is kept beside it, under another name."))
        go_on = box.addButton(self.tr("Restore it"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.exec()
        if box.clickedButton() is go_on:
            self._window.opening.restore(chosen, self.bridge.office.archive.path, "")

    def _choose(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Second place of the backups"))
        if folder:
            self._window.settings.second_backup = folder
            self.refresh()

    def _forget(self) -> None:
        self._window.settings.second_backup = ""
        self.refresh()


def _back_up(archive: Archive, second: Path | None) -> list[Path]:
    return [backup(archive), *([backup(archive, second)] if second else [])]


def _when(row: BackupRow) -> str:
    return moment_of(row.made)


def _made(row: BackupRow) -> datetime:
    return row.made


def _size(row: BackupRow) -> str:
    return figures(QLocale().formattedDataSize(row.size, 1, QLocale.DataSizeFormat.DataSizeSIFormat))


def _bytes(row: BackupRow) -> int:
    return row.size


def _name(row: BackupRow) -> str:
    return row.id.name
