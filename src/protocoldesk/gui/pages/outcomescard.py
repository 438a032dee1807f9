"""The card of outcomes: everything that was said, in the order of the text."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.pages.noterows import ScrollingView
from protocoldesk.gui.pages.notescard import NOWHERE, after_step
from protocoldesk.gui.pages.outcomerows import OutcomeTable
from protocoldesk.gui.tables.movable import TALL, NameDelegate
from protocoldesk.gui.widgets.parts import Button, Card, Label
from protocoldesk.operations import outcome, record
from protocoldesk.protocol.facts import ConsultationFacts
from protocoldesk.records.values.text import Text

SAID = 1
"""The column that takes what the others leave."""


class OutcomesCard(Card):
    """Emits `chosen` with the outcome that is chosen or None, `opened` with the one that is wanted."""

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(self, bridge: Bridge, item: Callable[[], UUID | None]) -> None:
        """`item` says which item of the agenda is spoken about now."""
        super().__init__(flush=True)
        self.bridge, self._item = bridge, item
        self.consultation_id: UUID | None = None
        self.add = Button("", "plus")
        self.model = OutcomeTable()
        self.table = ScrollingView(self.model)
        self.empty = Label("", "empty")
        self.empty.setWordWrap(True)
        self.empty.setContentsMargins(20, 12, 20, 20)
        self.table.verticalHeader().setDefaultSectionSize(TALL)
        self.table.setItemDelegate(NameDelegate(self.table))
        self.table.stretch(SAID, c0=130, c2=104)
        self.add_button(self.add)
        self.body.setSpacing(0)
        for part in (self.table, self.empty):
            self.body.addWidget(part, 1)
        self.add.clicked.connect(self._add)
        self.model.moved.connect(self._move)
        self.table.shifted.connect(self._shift)
        self.table.withdrawn.connect(self._withdraw)
        self.table.chosen.connect(self.chosen)
        self.table.opened.connect(self.opened)

    def show_outcomes(self, found: ConsultationFacts) -> None:
        """Show what was said at a consultation as it is now."""
        self.consultation_id = found.meeting.id
        self.model.name_speakers(found)
        rows = self.bridge.read(partial(outcome.rows, consultation_id=found.meeting.id))
        self.model.show(rows)
        self.table.setVisible(bool(rows))
        self.empty.setVisible(not rows)

    def retranslate(self) -> None:
        """Say every word in the language of the interface."""
        self.heading.setText(self.tr("Outcomes"))
        self.add.say(self.tr("Add outcome"))
        self.table.setAccessibleName(self.tr("Outcomes"))
        self.empty.setText(self.tr("Nothing was recorded yet. Choose a line above and press Ctrl+Enter."))
        self.model.retranslate()

    def _add(self) -> None:
        if self.consultation_id is not None:
            made = self.bridge.attempt("Add outcome", partial(outcome.record, **self._fields()))
            if made is not None:
                self.opened.emit(made)

    def _fields(self) -> dict[str, Any]:
        return {
            "consultation_id": self.consultation_id,
            "verb": "discuss",
            "text": Text(),
            "item_id": self._item(),
        }

    def _move(self, outcome_id: UUID, after: UUID | None) -> None:
        move = partial(record.move, kind="outcome", record_id=outcome_id, after=after)
        self.bridge.attempt("Move outcome", move)

    def _shift(self, step: int) -> None:
        after = after_step(self.model.rows, self.table.current(), step)
        if after is not NOWHERE:
            self._move(self.table.current(), after)

    def _withdraw(self, outcome_id: UUID) -> None:
        withdraw = partial(record.withdraw, kind="outcome", record_id=outcome_id)
        self.bridge.attempt("Withdraw outcome", withdraw)
