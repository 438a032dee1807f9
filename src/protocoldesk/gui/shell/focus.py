"""The focus: where a dialog closes, the window behind it has the keys again, whoever manages windows."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from shiboken6 import isValid


class FocusReturn(QObject):
    """Where nobody gives the focus back to the window of a dialog, it does; other programs keep theirs."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._changed)

    def _changed(self, old: QWidget | None, now: QWidget | None) -> None:
        if now is not None or old is None or not isValid(old):
            return
        dialog = old.window()
        behind = dialog.parentWidget()
        if isinstance(dialog, QDialog) and behind is not None:
            QTimer.singleShot(0, self, partial(_give_back, dialog, behind.window()))


def _give_back(dialog: QWidget, window: QWidget) -> None:
    closed = not isValid(dialog) or not dialog.isVisible()
    if closed and isValid(window) and window.isVisible() and QApplication.activeWindow() is None:
        window.activateWindow()


def enter(page: QWidget) -> None:
    """Give the focus to the first part of a page that takes it, unless one of them has it.

    Where there is none yet, the page has it, and enters itself as soon as it is filled.
    """
    focus = QApplication.focusWidget()
    if focus is not None and focus is not page and page.isAncestorOf(focus):
        return
    first = next((part for part in _chain(page) if _takes(part, page)), None)
    (first or page).setFocus(Qt.FocusReason.TabFocusReason)


def _chain(page: QWidget) -> Iterator[QWidget]:
    """The widgets behind a page in the order of Tab."""
    part = page.nextInFocusChain()
    while part is not None and part is not page:
        yield part
        part = part.nextInFocusChain()


def _takes(part: QWidget, page: QWidget) -> bool:
    tabbed = bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return tabbed and page.isAncestorOf(part) and part.isVisible() and part.isEnabled()
