"""Autosave: keeps what is typed, after a pause and when the field is left."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit

from protocoldesk.gui.reading import lock
from protocoldesk.records.values.uid import uuid7

PAUSE = 600
"""Milliseconds without a key after which it is kept."""

TextField = QLineEdit | QPlainTextEdit | QTextEdit


class Autosave(QObject):
    """Calls `keep` with the words of a field and the visit's own name, by which its typing undoes as one.

    `keep` returns False where the surroundings said no: the words stay then.
    """

    def __init__(self, field: TextField, keep: Callable[[str, str], object]) -> None:
        super().__init__(field)
        self._field, self._keep = field, keep
        self._visit = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.flush)
        self._dirty = False
        self._quiet = False
        if isinstance(field, QLineEdit):
            field.textEdited.connect(self._typed)
        else:
            field.textChanged.connect(self._typed)
        field.installEventFilter(self)
        lock(field)

    @property
    def dirty(self) -> bool:
        """Whether something was typed that is not kept yet."""
        return self._dirty

    def show(self, words: str) -> None:
        """Let the field say this, unless it is being written in."""
        if self._dirty or words == self._words():
            return
        self._quiet = True
        try:
            self._set(words)
        finally:
            self._quiet = False

    def flush(self) -> None:
        """Keep now what was typed. What could not be kept is tried again at the next pause or leave."""
        self._pause.stop()
        if self._dirty:
            self._dirty = False
            if self._keep(self._words(), self._visit) is False:
                self._dirty = True

    def again(self) -> None:
        """What was typed could not be kept: it stays, and is tried again."""
        self._dirty = True

    def drop(self) -> None:
        """Forget that something was typed: the field is about to show something else."""
        self._pause.stop()
        self._dirty = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if "_pause" not in vars(self):  # the collector came before Qt: nothing is left to keep
            return False
        if event.type() == QEvent.Type.FocusIn:
            self._visit = f"typing-{uuid7()}"
        elif event.type() in (QEvent.Type.FocusOut, QEvent.Type.Hide):
            self.flush()
        elif event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            return self._leaves(event)
        return False

    def _leaves(self, event: QKeyEvent) -> bool:
        """Leave undo and redo to the window, where nothing that was typed here is left to undo."""
        field = self._field if isinstance(self._field, QLineEdit) else self._field.document()
        undo, redo = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
        spent = (event.matches(undo) and not field.isUndoAvailable()) or (
            event.matches(redo) and not field.isRedoAvailable()
        )
        if spent:
            event.ignore()
        return spent

    def _typed(self, *_: object) -> None:
        if not self._quiet:
            self._dirty = True
            self._pause.start()

    def _words(self) -> str:
        return self._field.text() if isinstance(self._field, QLineEdit) else self._field.toPlainText()

    def _set(self, words: str) -> None:
        if isinstance(self._field, QLineEdit):
            self._field.setText(words)
            self._field.setCursorPosition(0)
        else:
            self._field.setPlainText(words)
