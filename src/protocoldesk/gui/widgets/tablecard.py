"""A card with a table that is written in: its heading, the button that adds, and what an empty one says."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from protocoldesk.gui.tables.cells import CellTable, CellView
from protocoldesk.gui.tables.rowtable import Column
from protocoldesk.gui.widgets.parts import Button, Card, Label, Pill

Named = Callable[[], Sequence[tuple[str, Any]]]
"""What the button that adds offers: words, and what they stand for."""


class TableCard(Card):
    """`added` carries what was chosen from the menu of the button, or None where it has none."""

    added = Signal(object)

    def __init__(
        self,
        columns: Sequence[Column],
        stretch: int,
        *widths: int,
        menu: Named | None = None,
        moves: bool = False,
    ) -> None:
        """`widths` in pixels of all columns but the one that is stretched, in their order.

        `moves`: whether rows have an order of their own, and can be dragged.
        """
        super().__init__(flush=True)
        self.model = CellTable(columns)
        self.table = CellView(self.model)
        others = [place for place in range(len(columns)) if place != stretch]
        self.table.stretch(stretch, **{f"c{at}": width for at, width in zip(others, widths, strict=True)})
        self.table.setDragEnabled(moves)
        self.state, self.empty, self.add = Pill(), Label("", "muted"), Button("", "plus")
        self.head.insertWidget(1, self.state)
        self.state.say("", "quiet")
        self.add_button(self.add)
        self._offers = menu
        self.menu = QMenu(self.add)
        if menu is not None:
            self.add.setMenu(self.menu)
            self.add.setProperty("menu", True)
            self.menu.aboutToShow.connect(self._fill)
            self.menu.triggered.connect(self._choose)
        else:
            self.add.clicked.connect(self._add)
        self.empty.setWordWrap(True)
        self.empty.setContentsMargins(20, 0, 20, 18)
        self.body.addWidget(self.table)
        self.body.addWidget(self.empty)
        self.body.setSpacing(0)

    @property
    def typing(self) -> bool:
        """Whether a cell is being written in."""
        return self.table.typing

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Show these rows, or what to do where there is none; not below a cell that is being written in."""
        if not self.typing:
            self.model.show(rows)
            self.table.setVisible(bool(rows))
            self.empty.setVisible(not rows)

    def say(self, heading: str, add: str, empty: str) -> None:
        """Set the words in the language of the interface."""
        self.heading.setText(heading)
        self.table.setAccessibleName(heading)
        self.add.say(add)
        self.empty.setText(empty)
        self.model.retranslate()

    def offer(self) -> list[str]:
        """The words that the button offers now."""
        self._fill()
        return [action.text() for action in self.menu.actions()]

    def choose(self, words: str) -> None:
        """Add what is offered by those words."""
        self._fill()
        next(action for action in self.menu.actions() if action.text() == words).trigger()

    def _fill(self) -> None:
        self.menu.clear()
        for words, what in self._offers() if self._offers else ():
            self.menu.addAction(words).setData(what)

    def _choose(self, action: QAction) -> None:
        self.added.emit(action.data())

    def _add(self) -> None:
        self.added.emit(None)
