"""The status line: what was kept, when the last backup was made, and which archive is open."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QLabel, QStatusBar, QWidget

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
        self._read_only = False
        self.rest()

    def show_archive(self, path: Path, *, read_only: bool, keyed: bool) -> None:
        """Name the archive, and whether it can be written in and is locked."""
        self._read_only = read_only
        notes = [
            note for note, on in ((self.tr("read-only"), read_only), (self.tr("encrypted"), keyed)) if on
        ]
        self.archive.setText(" · ".join((path.name, *notes)))
        self.archive.setToolTip(str(path))
        self.rest()

    def show_backup(self, when: str) -> None:
        """Say when the last backup was made; "" hides it."""
        self.backup.setText(self.tr("Last backup {when}").format(when=when) if when else "")

    def say(self, sentence: str) -> None:
        """Show a sentence for a while."""
        self.saved.setText(sentence)
        self._back.start(SHOWN)

    def rest(self) -> None:
        """Say that everything is kept, or that nothing can be written."""
        said = self.tr("Opened for reading only") if self._read_only else self.tr("All changes kept")
        self.saved.setText(said)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.rest()
        super().changeEvent(event)
