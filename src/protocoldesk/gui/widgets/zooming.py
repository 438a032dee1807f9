"""Zoom keys: Ctrl and plus, minus or 0 make what a page draws larger or smaller, or fit it in again."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

STEPS = (0.7, 0.85, 1.0, 1.2, 1.45, 1.75, 2.1)
KEYS = {"Ctrl++": 1, "Ctrl+=": 1, "Ctrl+-": -1, "Ctrl+0": 0}


class Zoom(QObject):
    """How much larger than it fits something is drawn; `changed` when a key changed it."""

    changed = Signal()

    def __init__(self, page: QWidget) -> None:
        """The keys work wherever they are in the page."""
        super().__init__(page)
        self._at = STEPS.index(1.0)
        for keys, step in KEYS.items():
            shortcut = QShortcut(QKeySequence(keys), page)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(self.step, step))

    @property
    def factor(self) -> float:
        """1: as it fits."""
        return STEPS[self._at]

    def step(self, by: int) -> None:
        """Make it larger or smaller; 0: as it fits."""
        at = self._at + by if by else STEPS.index(1.0)
        if 0 <= at < len(STEPS) and at != self._at:
            self._at = at
            self.changed.emit()
