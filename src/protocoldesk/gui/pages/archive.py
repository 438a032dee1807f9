"""The archive: which one is open, its backups, its log, what comes in and goes out, the office's values."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.dialogs.newpassphrase import NewPassphrase, encrypted_question
from protocoldesk.gui.pages.backups import BackupsPage
from protocoldesk.gui.pages.exchange import ExchangePage
from protocoldesk.gui.pages.log import LogPage
from protocoldesk.gui.pages.presets import PresetsPage
from protocoldesk.gui.widgets.page import Page
from protocoldesk.gui.widgets.parts import MARGIN, Button, Label, Pill
from protocoldesk.gui.words import figures, headed
from protocoldesk.operations import record
from protocoldesk.records.errors import Sentence
from protocoldesk.store import key

if TYPE_CHECKING:
    from protocoldesk.gui.shell.window import Window


class ArchivePage(Page):
    """Header with what is open, and a tab for each thing that is done with it."""

    watches = frozenset({"desk"})

    def __init__(self, window: Window) -> None:
        super().__init__(cast("Bridge", window.bridge))
        self._window = window
        self.title, self.locked, self.reading = Label("", "title"), Pill(), Pill()
        self.facts = Label("", "muted")
        self.facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.passphrase = Button("", "lock")
        self.open_another, self.new = Button("", "folder-open"), Button("", "plus")
        self.shut = Button("", "log-out")
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.backups = BackupsPage(window)
        self.log = LogPage(window)
        self.exchange = ExchangePage(window)
        self.presets = PresetsPage(self.bridge)
        for page in (self.backups, self.log, self.exchange, self.presets):
            self.tabs.addTab(page, "")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        column.addWidget(self.tabs, 1)
        self._connect()
        self.retranslate()

    def refresh(self) -> None:
        archive = self.bridge.office.archive
        self.title.setText(archive.path.stem)
        kept = self.tr("encrypted") if archive.keyed else self.tr("not encrypted")
        self.locked.say(headed(kept), "ok" if archive.keyed else "quiet")
        self.reading.say(headed(self.tr("read-only")) if archive.read_only else "", "warn")
        self.passphrase.setVisible(archive.keyed and not archive.read_only)
        said = "  ·  ".join(self._facts())
        self.facts.setText(said)
        self.facts.setToolTip(said)

    def retranslate(self) -> None:
        self.passphrase.say(self.tr("Change passphrase…"))
        self.open_another.say(self.tr("Open another…"))
        self.new.say(self.tr("New…"))
        self.shut.say(self.tr("Close"))
        names = (self.tr("Backups"), self.tr("Log"), self.tr("Import and export"), self.tr("Own values"))
        for place, name in enumerate(names):
            self.tabs.setTabText(place, name)
        self.tabs.setAccessibleName(self.tr("Parts of the archive"))

    def show_row(self, kind: str, _record_id: object) -> None:
        """Show where a record of the office itself is kept."""
        if kind == "preset":
            self.tabs.setCurrentWidget(self.presets)

    def _facts(self) -> list[str]:
        office = self.bridge.office
        path = office.archive.path
        desk = self.bridge.read(partial(record.values, kind="desk", record_id=office.archive.desk))
        size = QLocale().formattedDataSize(path.stat().st_size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
        return [
            str(path),
            figures(size),
            self.tr("desk {name}").format(name=desk["name"]),
            self.tr("officer {name}").format(name=office.officer),
        ]

    def _head(self) -> QWidget:
        head = QWidget()
        head.setObjectName("header")
        head.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(head)
        column.setContentsMargins(MARGIN, 18, MARGIN, 14)
        column.setSpacing(6)
        top = QHBoxLayout()
        top.setSpacing(10)
        for widget in (self.title, self.locked, self.reading):
            top.addWidget(widget)
        top.addStretch(1)
        for button in (self.passphrase, self.open_another, self.new, self.shut):
            top.addWidget(button)
        column.addLayout(top)
        column.addWidget(self.facts)
        return head

    def _connect(self) -> None:
        self.passphrase.clicked.connect(self._change_passphrase)
        self.open_another.clicked.connect(self._open_another)
        self.new.clicked.connect(self._make)
        self.shut.clicked.connect(self._close_archive)

    def _change_passphrase(self) -> None:
        dialog = NewPassphrase(self, changes=True)
        if dialog.exec():
            path = self.bridge.office.archive.path
            self._window.in_background(partial(key.change, path, dialog.old, dialog.new), self._changed)

    def _changed(self, result: object) -> None:
        if isinstance(result, Sentence):
            self.bridge.failed.emit(result)
        else:
            self.bridge.said.emit(self.tr("The passphrase is changed. Older backups keep the old one."))

    def _open_another(self) -> None:
        folder = str(self.bridge.office.archive.path.parent)
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.tr("Open an archive"), folder, self.tr("Archives (*.pdesk)")
        )
        if chosen and Path(chosen) != self.bridge.office.archive.path:
            self._window.opening.open(Path(chosen))

    def _make(self) -> None:
        folder = str(self.bridge.office.archive.path.parent)
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("A new archive"), folder, self.tr("Archives (*.pdesk)")
        )
        passphrase = encrypted_question(self) if chosen else None
        if passphrase is not None:
            self._window.opening.make(Path(chosen).with_suffix(".pdesk"), passphrase, demo=False)

    def _close_archive(self) -> None:
        window = self._window
        window.leave()
        window.opening.welcome()
