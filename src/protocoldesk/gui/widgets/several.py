"""Several pickers, one below the other: a list of records, with a free place at its end."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from protocoldesk.gui.widgets.picker import Choice, Picker


class Several(QWidget):
    """Emits `changed` with the ids that are picked, in their order."""

    changed = Signal(object)

    def __init__(self, ends: Callable[[Any], bool] | None = None, parent: QWidget | None = None) -> None:
        """`ends`: whether nothing can stand beside a pick, such as 'both sides'."""
        super().__init__(parent)
        self._ends = ends or (lambda _picked: False)
        self._choices: Sequence[Choice] = ()
        self._ids: tuple[Any, ...] = ()
        self._name = ""
        self.pickers: list[Picker] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._fit(1)

    def offer(self, choices: Sequence[Choice]) -> None:
        """Set what can be picked; what is picked stays."""
        self._choices = choices
        for picker in self.pickers:
            picker.offer(choices)

    def show_ids(self, ids: Sequence[Any]) -> None:
        """Show these records, and a free place below them."""
        self._ids = tuple(ids)
        free = not (self._ids and self._ends(self._ids[0]))
        self._fit(len(self._ids) + free)
        for place, picker in enumerate(self.pickers):
            picker.show_id(self._ids[place] if place < len(self._ids) else None)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self._name = name
        for picker in self.pickers:
            picker.setAccessibleName(name)

    def _fit(self, wanted: int) -> None:
        while len(self.pickers) < max(1, wanted):
            picker = Picker(self)
            picker.setAccessibleName(self._name)
            picker.offer(self._choices)
            picker.picked.connect(self._picked)
            self.pickers.append(picker)
            self._column.addWidget(picker)
        while len(self.pickers) > max(1, wanted):
            picker = self.pickers.pop()
            self._column.removeWidget(picker)
            picker.hide()
            picker.deleteLater()
        self.setFocusProxy(self.pickers[0])

    def _picked(self, _picked: object) -> None:
        ids = [picker.id for picker in self.pickers if picker.id is not None]
        alone = [one for one in ids if self._ends(one)]
        sender = self.sender()
        if alone:
            last = getattr(sender, "id", None)
            ids = [last] if last in alone else [one for one in ids if one not in alone]
        self.show_ids(list(dict.fromkeys(ids)))
        self.changed.emit(list(self._ids))
