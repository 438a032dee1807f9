"""The menu of a row: what its keys do, for those who do not know them; the Menu key or Shift+F10 opens it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget


class RowDeed(NamedTuple):
    """What can be done with a row, the key that does it, and the doing."""

    words: str
    keys: str
    act: Callable[[], object]


def asks_menu(event: QKeyEvent) -> bool:
    """Whether a key press asks for the menu, wherever the system does not turn it into such a wish itself."""
    return event.key() == Qt.Key.Key_F10 and event.modifiers() == Qt.KeyboardModifier.ShiftModifier


def menu_of(view: QWidget, deeds: Iterable[RowDeed]) -> QMenu:
    """The menu of the chosen row of a view, with the actions that the view has of its own."""
    menu = QMenu(view)
    menu.setAccessibleName(view.accessibleName())
    for deed in deeds:
        action = menu.addAction(deed.words)
        action.setShortcut(QKeySequence(deed.keys))
        action.triggered.connect(deed.act)
    for own in view.actions():
        if own.text():
            menu.addAction(own)
    menu.aboutToHide.connect(menu.deleteLater)
    return menu
