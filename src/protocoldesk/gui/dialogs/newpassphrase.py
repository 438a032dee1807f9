"""A new passphrase, typed twice; where one is changed, the old one too."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from protocoldesk.gui.widgets.parts import Label
from protocoldesk.gui.widgets.refusal import Refusals
from protocoldesk.records.errors import Refusal

SHORTEST = 8
"""Characters that a passphrase has at least."""


class NewPassphrase(QDialog):
    """`old` and `new` are what was typed, once it is accepted."""

    def __init__(self, parent: QWidget, *, changes: bool) -> None:
        super().__init__(parent)
        self.setMinimumWidth(420)
        self.before, self.first, self.second = _secret(), _secret(), _secret()
        self.setWindowTitle(self.tr("Passphrase"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(8)
        if changes:
            _add(column, self.tr("The passphrase &until now"), self.before)
        _add(column, self.tr("&New passphrase"), self.first)
        _add(column, self.tr("The same &again"), self.second)
        column.addSpacing(16)
        note = Label(
            self.tr("Nobody can open the archive without it, and nobody can bring it back."), "muted"
        )
        note.setWordWrap(True)
        column.addWidget(note)
        column.addSpacing(8)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self._try)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self.refusals = Refusals(self)

    @property
    def old(self) -> str:
        """The passphrase until now, as it was typed."""
        return self.before.text()

    @property
    def new(self) -> str:
        """The new passphrase."""
        return self.first.text()

    def _try(self) -> None:
        if len(self.new) < SHORTEST:
            sentence = Refusal("A passphrase has at least {count} characters.", count=SHORTEST)
            self.refusals.show(self.first, sentence)
        elif self.new != self.second.text():
            self.refusals.show(self.second, Refusal("The two are not the same."))
        else:
            self.accept()


def _secret() -> QLineEdit:
    field = QLineEdit()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    return field


def _add(column: QVBoxLayout, words: str, field: QLineEdit) -> None:
    label = Label(words, "field")
    label.setBuddy(field)
    field.setAccessibleName(words.replace("&", ""))
    column.addWidget(label)
    column.addWidget(field)


def encrypted_question(parent: QWidget) -> str | None:
    """The passphrase of a new archive; "": it is to have none; None: it is not to be made."""
    from PySide6.QtWidgets import QMessageBox

    tr = QCoreApplication.translate
    box = QMessageBox(parent)
    box.setWindowTitle("ProtocolDesk")
    box.setText(tr("Passphrase", "Is the archive to be encrypted?"))
    box.setInformativeText(tr("Passphrase", "Without its passphrase nobody can read an encrypted archive."))
    yes = box.addButton(tr("Passphrase", "Encrypt it"), QMessageBox.ButtonRole.YesRole)
    no = box.addButton(tr("Passphrase", "Leave it open"), QMessageBox.ButtonRole.NoRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.exec()
    if box.clickedButton() is no:
        return ""
    if box.clickedButton() is not yes:
        return None
    dialog = NewPassphrase(parent, changes=False)
    return dialog.new if dialog.exec() else None
