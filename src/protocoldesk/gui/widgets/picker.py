"""A picker: a field that completes over what is known, and stands for one record."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple
from uuid import UUID

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QComboBox, QCompleter, QWidget

from protocoldesk.gui import theme

SEARCH = Qt.ItemDataRole.UserRole + 1
"""Role of the words by which a choice is found, in every language."""


GOES_ON = " …"


class Choice(NamedTuple):
    """A record that can be picked, the words that it is shown by, and all that it is found by, one a line."""

    id: UUID
    words: str
    search: str = ""


class Picker(QComboBox):
    """Emits `picked` with an id or None, and `typed` with words that name nothing known."""

    picked = Signal(object)
    typed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMinimumContentsLength(8)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMaxVisibleItems(12)
        self._choices: tuple[Choice, ...] = ()
        self._id: UUID | None = None
        self._told = ""
        self.setCompleter(_Completer(self))
        self.activated.connect(self._activate)
        line = self.lineEdit()
        if line is not None:
            line.editingFinished.connect(self._left)

    @property
    def id(self) -> UUID | None:
        """The record that it stands for."""
        return self._id

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        line = self.lineEdit()
        if line is not None:  # it has the focus in the picker's place
            line.setAccessibleName(name)

    def offer(self, choices: Sequence[Choice]) -> None:
        """Set what can be picked; what is picked stays, and so does what is being typed."""
        if tuple(choices) == self._choices:
            return
        self._choices = tuple(choices)
        typed = self.currentText() if self._writing() else None
        self.blockSignals(True)
        self.clear()
        for place, choice in enumerate(choices):
            self.addItem(choice.words, choice.id)
            self.setItemData(place, choice.search or choice.words, SEARCH)
        self.blockSignals(False)
        self._show(self._id)
        if typed is not None:
            self.setEditText(typed)

    def show_id(self, record_id: UUID | None) -> None:
        """Let it stand for a record, without telling anybody; what is being typed stays."""
        self._id = record_id
        if not self._writing():
            self._show(record_id)

    def take(self, record_id: UUID | None) -> None:
        """Let it stand for a record, and tell so."""
        self._take(record_id)
        self._show(record_id)

    def give_up(self) -> None:
        """Forget what was typed, and show the record that it stands for."""
        self._told = ""
        self._show(self._id)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        completer = self.completer()
        popup = completer.popup() if completer is not None else None
        if popup is not None and not popup.styleSheet():
            theme.wear(popup)  # it has no parent

    def focusOutEvent(self, event: QFocusEvent) -> None:
        told = self._told
        super().focusOutEvent(event)
        to = QApplication.focusWidget()
        # What was said to be unknown before, and is left again, is given up; an offer may still take it.
        if told and self.currentText().strip() == told and not (to and to.property("offer")):
            self.give_up()

    def _show(self, record_id: UUID | None) -> None:
        place = self._place(record_id)
        self.blockSignals(True)
        self.setCurrentIndex(place)
        self.setEditText(self.itemText(place) if place >= 0 else "")
        self.blockSignals(False)
        line = self.lineEdit()
        if line is not None:
            line.setModified(False)
            line.setCursorPosition(0)

    def _writing(self) -> bool:
        line = self.lineEdit()
        return line is not None and line.hasFocus() and line.isModified()

    def _place(self, record_id: UUID | None) -> int:
        return next((row for row in range(self.count()) if self.itemData(row) == record_id), -1)

    def _activate(self, row: int) -> None:
        self._take(self.itemData(row))

    def _left(self) -> None:
        words = self.currentText().strip()
        place = self._place(self._id)
        if place >= 0 and words == self.itemText(place):
            return
        found = self._named(words) if words else -1
        if words and found < 0:
            self._told = words
            self.typed.emit(words)
        else:
            self._take(self.itemData(found) if found >= 0 else None)

    def _named(self, words: str) -> int:
        """The choice of that very name, as it is shown or in any language; -1: none, or several.

        Where it goes on, as in "agreed to …", nobody need type that.
        """
        shown = self.findText(words, Qt.MatchFlag.MatchFixedString)
        if shown >= 0:
            return shown
        lines = [str(self.itemData(row, SEARCH)).split("\n") for row in range(self.count())]
        wanted = words.casefold().rstrip(GOES_ON)
        found = [row for row, named in enumerate(lines) if wanted in (one.rstrip(GOES_ON) for one in named)]
        return found[0] if len(found) == 1 else -1

    def _take(self, record_id: UUID | None) -> None:
        self._told = ""
        line = self.lineEdit()
        if line is not None:
            line.setModified(False)
        if record_id != self._id:
            self._id = record_id
            self.picked.emit(record_id)


class _Completer(QCompleter):
    """Finds a choice by its words in any language, and writes those that it is shown by."""

    def __init__(self, picker: Picker) -> None:
        super().__init__(picker.model(), picker)
        self.setCompletionRole(SEARCH)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        return str(index.data(Qt.ItemDataRole.DisplayRole) or "")
