"""Typing as a keyboard does it, Khmer letters too, which end the program in QTest.keyClicks."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget


def write(field: QWidget, words: str, *, enter: bool = False) -> None:
    """Write over what a field says; `enter`: press Enter in the end."""
    field.setFocus()
    line = field.lineEdit() if isinstance(field, QComboBox) else field
    assert isinstance(line, QLineEdit)
    line.selectAll()
    for letter in words:
        _press(line, 0, letter)
    if enter:
        _press(line, Qt.Key.Key_Return, "\r")


def press(widget: QWidget, key: Qt.Key) -> None:
    """Press a key in a widget."""
    _press(widget, key, "")


def _press(widget: QWidget, key: int, letter: str) -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter))
