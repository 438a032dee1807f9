"""What Python throws away is thrown away in the thread of the windows.

Python collects garbage in whichever thread happens to allocate; a window that the press's thread destroyed
takes its timers down there, and the program with it.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

PAUSE = 500
"""Milliseconds between two looks at how much was thrown away."""


class Collector(QTimer):
    """Collects what is due, oldest kind last, as Python itself would."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self.setInterval(PAUSE)
        self.timeout.connect(self.collect)
        self.start()

    def collect(self) -> None:
        """Collect the generations whose threshold was passed."""
        gc.disable()
        due = [counted > most > 0 for counted, most in zip(gc.get_count(), gc.get_threshold(), strict=True)]
        if due[0]:
            gc.collect(2 if all(due) else 1 if due[1] else 0)
