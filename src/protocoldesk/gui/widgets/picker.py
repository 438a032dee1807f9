"""A picker: a field that completes over what is known, and stands for one record."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QWidget


class Choice(NamedTuple):
    """A record that can be picked, and the words that it is picked by."""

    id: UUID
    words: str


class Picker(QComboBox):
    """Emits `picked` with an id or None, and `typed` with words that name nothing known."""

    picked = Signal(object)
    typed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMinimumContentsLength(12)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        completer = self.completer()
        if isinstance(completer, QCompleter):
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self._id: UUID | None = None
        self.activated.connect(self._activate)
        line = self.lineEdit()
        if line is not None:
            line.editingFinished.connect(self._left)

    @property
    def id(self) -> UUID | None:
        """The record that it stands for."""
        return self._id

    def offer(self, choices: Sequence[Choice]) -> None:
        """Set what can be picked; what is picked stays."""
        self.blockSignals(True)
        self.clear()
        for choice in choices:
            self.addItem(choice.words, choice.id)
        self.blockSignals(False)
        self.show_id(self._id)

    def show_id(self, record_id: UUID | None) -> None:
        """Let it stand for a record, without telling anybody."""
        self._id = record_id
        place = next((row for row in range(self.count()) if self.itemData(row) == record_id), -1)
        self.blockSignals(True)
        self.setCurrentIndex(place)
        if place < 0:
            self.setEditText("")
        self.blockSignals(False)

    def _activate(self, row: int) -> None:
        self._take(self.itemData(row))

    def _left(self) -> None:
        words = self.currentText().strip()
        if not words:
            self._take(None)
            return
        found = self.findText(words, Qt.MatchFlag.MatchFixedString)
        if found >= 0:
            self._take(self.itemData(found))
        else:
            self.typed.emit(words)

    def _take(self, record_id: UUID | None) -> None:
        if record_id != self._id:
            self._id = record_id
            self.picked.emit(record_id)
