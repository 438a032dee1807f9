"""An archive that is open for reading only: its fields can be read, and say why they cannot be written in."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractSpinBox, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

READING = "reading"
"""Property of the application: the archive that is open can only be read."""


def read_only(on: bool) -> None:
    """Say whether the archive that pages are made for from now on can only be read."""
    app = QCoreApplication.instance()
    if app is not None:
        app.setProperty(READING, on)


def reading() -> bool:
    """Whether the archive that is open can only be read."""
    app = QCoreApplication.instance()
    return bool(app is not None and app.property(READING))


def lock(field: QWidget) -> None:
    """Let a field be read, and no more, where the archive can only be read."""
    if not reading():
        return
    if isinstance(field, (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox)):
        field.setReadOnly(True)
    else:
        field.setEnabled(False)
    words = QCoreApplication.translate("Reading", "The archive is open for reading only.")
    field.setToolTip(words)
    field.setAccessibleDescription(words)
