"""An offer below a picker: to record what was typed there and nobody knows yet."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from protocoldesk.gui.widgets.parts import Button
from protocoldesk.gui.widgets.picker import Picker


def offered(kind: str, name: str) -> str:
    """What an offer says: to record that name as a new record of a kind."""
    tr = QCoreApplication.translate
    sentence = {
        "party": tr("Offer", "Record “{name}” as a new party"),
        "institution": tr("Offer", "Record “{name}” as a new institution"),
        "person": tr("Offer", "Record “{name}” as a new person"),
        "post": tr("Offer", "Record “{name}” as a new post"),
        "rank": tr("Offer", "Record “{name}” as a new rank"),
        "instrument": tr("Offer", "Record “{name}” as a new instrument"),
    }[kind]
    return sentence.format(name=name)


class Offer(Button):
    """Enter takes it, Escape goes back to the field; left otherwise, the field shows its record again.

    Emits `taken` with the picker and the words that were typed.
    """

    taken = Signal(object, str)

    def __init__(self, page: QWidget) -> None:
        super().__init__("", "plus", parent=page)
        self._page = page
        self.setProperty("offer", True)
        self.setAutoDefault(False)
        self.hide()
        self._picker: Picker | None = None
        self._typed = ""
        self.clicked.connect(self._take)

    def make(self, picker: Picker, typed: str, sentence: str) -> None:
        """Offer below a picker; the focus goes to the offer, as to the field after it."""
        if self.isVisible() and (picker, typed) == (self._picker, self._typed):
            return
        self._picker, self._typed = picker, typed
        self.say(sentence)
        self.adjustSize()
        below = picker.mapTo(self._page, QPoint(0, picker.height() + 2))
        self.move(max(0, min(below.x(), self._page.width() - self.width())), below.y())
        self.show()
        self.raise_()
        QTimer.singleShot(0, self.setFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
        elif event.key() == Qt.Key.Key_Escape and self._picker is not None:
            self._picker.setFocus()
            self.hide()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and self.isVisible():
            self._left(QApplication.focusWidget())
        return super().event(event)

    def _left(self, to: QObject | None) -> None:
        picker = self._picker
        self.hide()
        if picker is not None and to is not picker and to is not picker.lineEdit():
            picker.give_up()

    def _take(self) -> None:
        picker, typed = self._picker, self._typed
        self._picker = None
        if picker is not None:
            picker.setFocus()  # the next Tab goes on from there, also behind the form of what is made
        self.hide()
        if picker is not None:
            self.taken.emit(picker, typed)
