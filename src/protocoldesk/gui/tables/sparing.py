"""Columns that step aside in a narrow table, so that the one that says most can still be read."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QTableView

LEAST = 190
"""Pixels that the widest column keeps, whatever else has to go."""


class Sparing(QObject):
    """Hides the spare columns in turn where `wide`, which takes what is left, would be too narrow."""

    def __init__(self, view: QTableView, wide: int, *spare: int) -> None:
        """The view's columns have their widths already."""
        super().__init__(view)
        self._view, self._spare = view, spare
        others = (place for place in range(view.horizontalHeader().count()) if place != wide)
        self._widths = {place: view.columnWidth(place) for place in others}
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            left = self._view.viewport().width() - sum(self._widths.values())
            for place in self._spare:
                self._view.setColumnHidden(place, left < LEAST)
                left += self._widths[place] if left < LEAST else 0
        return False
