"""Files that are dropped on a page, and tables that are pasted into it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import QLineEdit, QWidget


class Dropping(QObject):
    """`dropped` carries the paths of files and the widget that they fell on, `pasted` the words of a table.

    Words alone are pasted where a field has the focus; a page takes only lines or columns.
    """

    dropped = Signal(object, object)
    pasted = Signal(str)

    def __init__(self, page: QWidget, *, pasting: bool = True) -> None:
        super().__init__(page)
        self._page = page
        page.setAcceptDrops(True)
        for widget in (page, *page.findChildren(QLineEdit)):
            widget.installEventFilter(self)
        if not pasting:
            return
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), page)
        paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        paste.activated.connect(self.paste)

    def paste(self) -> None:
        """Take what lies on the clipboard, where it is a table or several lines."""
        said = QGuiApplication.clipboard().text()
        if "\t" in said or "\n" in said.strip():
            self.pasted.emit(said)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragEnterEvent | QDragMoveEvent | QDropEvent) and paths_of(event):
            event.acceptProposedAction()
            if event.type() == QEvent.Type.Drop and isinstance(watched, QWidget):
                below = self._page.childAt(watched.mapTo(self._page, event.position().toPoint()))
                self.dropped.emit(paths_of(event), below or self._page)
            return True
        return False


def paths_of(event: QDropEvent) -> list[Path]:
    """The files that an event brings."""
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
