"""The status line: what was kept, when the last backup was made, and which archive is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QLabel, QStatusBar, QWidget

if TYPE_CHECKING:
    from protocoldesk.office import Office

SHOWN = 6000
"""Milliseconds for which a sentence stands in the place of 'all changes kept'."""


class StatusLine(QStatusBar):
    """Three labels: what happened, the backup, the archive."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.saved, self.backup, self.archive = QLabel(), QLabel(), QLabel()
        self.addWidget(self.saved, 1)
        self.addPermanentWidget(self.backup)
        self.addPermanentWidget(self.archive)
        self._back = QTimer(self)
        self._back.setSingleShot(True)
        self._back.timeout.connect(self.rest)
        self._office: Office | None = None

    def show_office(self, office: Office | None) -> None:
        """Name the archive, whether it can be written in and is locked, and its last backup."""
        self._office = office
        self._say_archive()
        self.rest()

    def say(self, sentence: str) -> None:
        """Show a sentence for a while."""
        self.saved.setText(sentence)
        self._back.start(SHOWN)

    def rest(self) -> None:
        """Say that everything is kept, or that nothing can be written."""
        if self._office is None:
            self.saved.clear()
            return
        read_only = self._office.archive.read_only
        self.saved.setText(self.tr("Opened for reading only") if read_only else self.tr("All changes saved"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say_archive()
            self.rest()
        super().changeEvent(event)

    def _say_archive(self) -> None:
        if self._office is None:
            self.archive.clear()
            self.backup.clear()
            return
        archive = self._office.archive
        states = ((self.tr("read-only"), archive.read_only), (self.tr("encrypted"), archive.keyed))
        self.archive.setText(" · ".join((archive.path.name, *(said for said, on in states if on))))
        self.archive.setToolTip(str(archive.path))
        self.backup.setText(self._last_backup(self._office))

    def _last_backup(self, office: Office) -> str:
        from protocoldesk.gui.words import moment_of
        from protocoldesk.store.backup import folder_of, made_at, made_in

        if office.backup_fault is not None:
            return self.tr("No backup could be made")
        made = made_in(folder_of(office.archive.path), office.archive.path.stem)
        if not made:
            return self.tr("No backup yet")
        return self.tr("Last backup {when}").format(when=moment_of(made_at(made[-1])))
