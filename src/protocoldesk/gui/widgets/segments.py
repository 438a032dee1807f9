"""Segments: a few words beside each other, of which one is chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget


class Segments(QWidget):
    """Emits `chosen` with the name of the segment that was pressed."""

    chosen = Signal(str)

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        self._group = QButtonGroup(self)
        self.buttons: dict[str, QToolButton] = {}
        for place, name in enumerate(names):
            button = self.buttons[name] = QToolButton()
            button.setProperty("flat", True)
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._group.addButton(button, place)
            row.addWidget(button)
        self._group.idClicked.connect(self._pressed)
        self.choose(names[0])

    @property
    def current(self) -> str:
        """The name of the segment that is chosen."""
        return list(self.buttons)[self._group.checkedId()]

    def choose(self, name: str) -> None:
        """Choose a segment without telling anybody."""
        self.buttons[name].setChecked(True)

    def say(self, **words: str) -> None:
        """Set the words of segments, by their names."""
        for name, said in words.items():
            self.buttons[name].setText(said)
            self.buttons[name].setAccessibleName(said)

    def _pressed(self, place: int) -> None:
        self.chosen.emit(list(self.buttons)[place])
