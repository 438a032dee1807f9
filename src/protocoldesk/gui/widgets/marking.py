"""A choice of a marking: public, or one of the office's list; a key that is not in it stands as it is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from protocoldesk.gui.words import best
from protocoldesk.records.values.text import Text


class MarkingBox(QComboBox):
    """Emits `marked` with the key that was chosen; "" is public."""

    marked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.activated.connect(self._chosen)

    def show_key(self, key: str, levels: Sequence[tuple[str, Text]]) -> None:
        """Show a marking among those that there are."""
        known = [("", self.tr("None")), *((level, best(name) or level) for level, name in levels)]
        if key not in dict(known):
            known.append((key, key))
        self.clear()
        for level, words in known:
            self.addItem(words, level)
        self.setCurrentIndex([level for level, _ in known].index(key))

    def _chosen(self, place: int) -> None:
        self.marked.emit(self.itemData(place))
