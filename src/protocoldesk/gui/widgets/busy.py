"""Long work under way: how far it is, and a button that stops it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from protocoldesk.gui.widgets.parts import Button, Label


class Busy(QWidget):
    """Something is under way: how far it is, and a button that stops it."""

    def __init__(self) -> None:
        super().__init__()
        self.failed = False
        self.sentence, self.bar, self.cancel = Label("", "empty"), QProgressBar(), Button()
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.sentence.setWordWrap(True)
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(420)
        self.cancel.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setSpacing(16)
        column.addStretch(1)
        column.addWidget(self.sentence)
        column.addWidget(self.bar, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    def wait(self, words: str) -> None:
        """Say what is under way."""
        self.failed = False
        self.sentence.setText(words)
        self.bar.setAccessibleName(words)
        self.bar.setRange(0, 0)
        self.bar.show()
        self.cancel.say(self.tr("Cancel"))
        self.cancel.setFocus()

    def tell(self, done: int, of: int) -> None:
        """Show how far it is."""
        self.bar.setRange(0, of)
        self.bar.setValue(done)

    def fail(self, words: str) -> None:
        """Say why it did not go."""
        self.failed = True
        self.sentence.setText(words)
        self.bar.hide()
        self.cancel.say(self.tr("Close"))
