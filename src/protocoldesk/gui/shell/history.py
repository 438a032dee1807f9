"""Undo and redo: the two commands, which say what they will do and show where it was done."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction, QKeySequence

from protocoldesk.gui.undoing import redo_of, undo_of

if TYPE_CHECKING:
    from protocoldesk.gui.shell.window import Window

HIDDEN = frozenset({"talking_point", "outcome_field", "speaker", "agenda_lead", "wording", "passage_outcome"})
"""Kinds that are parts of what is shown: they are gone to only where nothing else was changed."""


class HistoryCommands(QObject):
    """Undoes and redoes in the office that is open."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self.undoing, self.redoing, self._why = QAction(window), QAction(window), QAction(self)
        self.undoing.setShortcut(QKeySequence(QKeySequence.StandardKey.Undo))
        self.redoing.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        self.undoing.triggered.connect(self.undo)
        self.redoing.triggered.connect(self.redo)
        self._why.setShortcut(QKeySequence(QKeySequence.StandardKey.Undo))
        self._why.triggered.connect(self._say_why)
        window.addActions([self.undoing, self.redoing, self._why])
        window.installEventFilter(self)
        self.tell()

    def undo(self) -> None:
        """Take the last deed back, and show where it was done."""
        self._reverse("undo", self.tr("Undone: {label}"))

    def redo(self) -> None:
        """Do again what was undone, and show where."""
        self._reverse("redo", self.tr("Done again: {label}"))

    def tell(self, *_: object) -> None:
        """Name what each of the two will do."""
        bridge = self._window.bridge
        history = bridge.history() if bridge else None
        for action, command in ((self.undoing, undo_of(history)), (self.redoing, redo_of(history))):
            action.setEnabled(command.enabled)
            action.setText(command.words)
        self._why.setEnabled(not self.undoing.isEnabled() and bool(history and history.done))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LanguageChange:
            self.tell()
        return False

    def _say_why(self) -> None:
        """The last deed cannot be undone: say why, and the way on."""
        self._window.status.say(self.undoing.text())

    def _reverse(self, way: str, sentence: str) -> None:
        from protocoldesk.records.errors import Sentence

        bridge = self._window.bridge
        if bridge is None:
            return
        self._window.flush()
        seen: list[tuple[str, UUID]] = []
        stop = bridge.office.watch(seen.extend)
        try:
            label = getattr(bridge.office, way)()
        except Sentence as refused:
            bridge.failed.emit(refused)
        else:
            self._window.status.say(_named(sentence, label))
            self._show_one_of(seen)
        finally:
            stop()

    def _show_one_of(self, changed: list[tuple[str, UUID]]) -> None:
        navigator = self._window.navigator
        for kind, record_id in sorted(changed, key=lambda row: row[0] in HIDDEN):
            if navigator is not None and navigator.go(kind, record_id):
                return


def _named(sentence: str, label: str) -> str:
    from protocoldesk.gui.words import label_of

    return sentence.format(label=label_of(label))
