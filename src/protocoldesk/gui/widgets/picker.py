"""A picker: a field that completes over what is known, and stands for one record."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple
from uuid import UUID

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QComboBox, QCompleter, QWidget

from protocoldesk.gui import theme
from protocoldesk.gui.reading import lock
from protocoldesk.gui.widgets.refusal import Refusals, page_around
from protocoldesk.records.errors import Refusal

SEARCH = Qt.ItemDataRole.UserRole + 1
"""Role of the words by which a choice is found, in every language."""


GOES_ON = " …"

AROUND, WIDEST = 44, 520
"""Pixels around the words of the list that completes, and of its width at most."""


class Choice(NamedTuple):
    """A record that can be picked, the words that it is shown by, and all that it is found by, one a line."""

    id: UUID
    words: str
    search: str = ""


class Picker(QComboBox):
    """Emits `picked` with an id or None, and, where it is `open`, `typed` with words that name nothing known.

    Elsewhere the only choice that has the words in its name is taken; else it says so, and keeps the words
    until they are mended, or given up by Escape.
    """

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
        self._refusals: Refusals | None = None
        lock(self)
        self.open = False
        """Whether words that name nothing known are somebody else's to take."""
        self.setCompleter(_Completer(self))
        self.activated.connect(self._activate)
        line = self.lineEdit()
        if line is not None:
            line.editingFinished.connect(self._left)
            line.textEdited.connect(self._mended)

    @property
    def id(self) -> UUID | None:
        """The record that it stands for."""
        return self._id

    @property
    def refused(self) -> str:
        """What is said beside it now; "": nothing."""
        return self._refusals.words if self._refusals is not None else ""

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
        typed = self.currentText() if self._written() else None
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
        if not self._written():
            self._show(record_id)

    def take(self, record_id: UUID | None) -> None:
        """Let it stand for a record, and tell so."""
        self._take(record_id)
        self._show(record_id)

    def give_up(self) -> None:
        """Forget what was typed, and show the record that it stands for."""
        self._told = ""
        self._mended()
        self._show(self._id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._told and not self.open:
            self.give_up()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        completer = self.completer()
        popup = completer.popup() if completer is not None else None
        if popup is None:
            return
        if not popup.styleSheet():
            popup.setProperty("completions", True)
            theme.wear(popup)  # it has no parent
        longest = max((self.fontMetrics().horizontalAdvance(one.words) for one in self._choices), default=0)
        popup.setMinimumWidth(min(longest + AROUND, WIDEST))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        told = self._told
        super().focusOutEvent(event)
        to = QApplication.focusWidget()
        # What was said to be unknown before, and is left again, is given up; an offer may still take it.
        if self.open and told and self.currentText().strip() == told and not (to and to.property("offer")):
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

    def _written(self) -> bool:
        """Whether words stand in it that are no record yet: they are being typed, or were refused."""
        line = self.lineEdit()
        writing = line is not None and line.hasFocus() and line.isModified()
        return writing or (bool(self._told) and not self.open)

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
        if not words or found >= 0:
            self._take(self.itemData(found) if found >= 0 else None)
        elif self.open:
            self._told = words
            self.typed.emit(words)
        elif len(parts := self._with(words)) == 1:
            self._show(self.itemData(parts[0]))
            self._take(self.itemData(parts[0]))
        else:
            self._refuse(words, several=bool(parts))

    def _refuse(self, words: str, *, several: bool) -> None:
        self._told = words
        if self._refusals is None:
            self._refusals = Refusals(page_around(self))
        none = Refusal("No choice here has '{name}' in its name.", name=words)
        some = Refusal("Several choices here have '{name}' in their names.", name=words)
        self._refusals.show(self, some if several else none)

    def _mended(self, *_: object) -> None:
        if self._refusals is not None and self.refused:
            self._refusals.clear()

    def _with(self, words: str) -> list[int]:
        """The choices that have these words in their names, in any language."""
        wanted = words.casefold()
        named = (f"{self.itemText(row)}\n{self.itemData(row, SEARCH)}" for row in range(self.count()))
        return [row for row, words in enumerate(named) if wanted in words.casefold()]

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
        self._mended()
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
