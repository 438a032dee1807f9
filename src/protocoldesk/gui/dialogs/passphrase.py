"""The passphrase of a locked archive, asked for."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from protocoldesk.gui.widgets.parts import Label
from protocoldesk.gui.words import sentence_of
from protocoldesk.records.errors import Sentence


def ask_passphrase(parent: QWidget, path: Path, why: Sentence) -> str:
    """The passphrase that the officer typed; "": he gave it up."""
    dialog = QDialog(parent)
    dialog.setWindowTitle(path.name)
    dialog.setMinimumWidth(420)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(24, 20, 24, 20)
    column.setSpacing(8)
    sentence = Label(sentence_of(why))
    sentence.setWordWrap(True)
    label = Label(QCoreApplication.translate("Passphrase", "&Passphrase"), "field")
    field = QLineEdit()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setAccessibleName(label.text().replace("&", ""))
    label.setBuddy(field)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Open | QDialogButtonBox.StandardButton.Cancel)
    buttons.accepted.connect(dialog.accept)
    buttons.rejected.connect(dialog.reject)
    for widget in (sentence, label, field, buttons):
        column.addWidget(widget)
    field.setFocus()
    return field.text() if dialog.exec() == QDialog.DialogCode.Accepted else ""
