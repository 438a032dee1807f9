"""The sittings of a session in rows: when, what and where."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from protocoldesk.gui.tables.breaking import breakable
from protocoldesk.gui.times import time_of
from protocoldesk.gui.widgets.parts import Label
from protocoldesk.gui.words import best, date_of, figures, headed, word_of
from protocoldesk.protocol.facts import SittingFacts
from protocoldesk.records.values.when import When


class SittingRows(QWidget):
    """A grid of words; what is long takes more lines, and what stands beside it stays at the top."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 4, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 5)
        self._grid.setColumnStretch(2, 4)
        self.rows: list[tuple[str, ...]] = []

    def show_sittings(self, found: Sequence[SittingFacts], day: When | None, nothing: str) -> None:
        """Show these sittings; the day of one is told where it is not that of the session."""
        self.rows = [_words(sitting, day) for sitting in found] or [("", nothing, "")]
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for at, row in enumerate(self.rows):
            for column, words in enumerate(row):
                if words:
                    self._grid.addWidget(_label(words, column), at, column, Qt.AlignmentFlag.AlignTop)


def _words(sitting: SittingFacts, day: When | None) -> tuple[str, str, str]:
    name = best(sitting.title) or headed(word_of(sitting.kind))
    at, on = figures(time_of(sitting)), date_of(sitting.dates)
    when = at if at and sitting.dates == day else "\n".join(part for part in (on, at) if part)
    return when, name, best(sitting.place) or best(sitting.city)


def _label(words: str, column: int) -> Label:
    label = Label(breakable(words), "" if column == 1 else "muted")
    label.setWordWrap(column > 0)
    return label
