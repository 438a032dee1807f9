"""The card of running notes: the item that is spoken about, the lines, and one line to write in."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.pages.entryline import EntryLine
from protocoldesk.gui.pages.noterows import NoteTable, NoteView
from protocoldesk.gui.widgets.elided import ElidedBox
from protocoldesk.gui.widgets.parts import Card, IconButton, Label
from protocoldesk.gui.widgets.refusal import Refusals
from protocoldesk.gui.words import best, figures
from protocoldesk.operations import note, record
from protocoldesk.operations.note import ItemRow, NoteRow

NEXT, PREVIOUS = "Ctrl+PgDown", "Ctrl+PgUp"
OUTCOME, FOLLOW_UP, OFF_RECORD, WRITE = "Ctrl+Return", "Ctrl+Shift+Return", "Ctrl+R", "Ctrl+L"
"""Keys of the day, which nothing else in the program takes."""


class NotesCard(Card):
    """Emits `outcome` and `follow_up` with the id of what came of a line, `chosen` with the chosen line."""

    outcome = Signal(object)
    follow_up = Signal(object)
    chosen = Signal(object)

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(flush=True)
        self.bridge = bridge
        self.consultation_id: UUID | None = None
        self.item, self.on = ElidedBox(), Label("", "muted")
        self.to_outcome, self.to_follow_up = IconButton("list-plus"), IconButton("list-checks")
        self.off_record = IconButton("mic-off")
        self.model = NoteTable()
        self.table = NoteView(self.model)
        self.empty = Label("", "empty")
        self.entry = EntryLine(bridge)
        self.refusals = Refusals(self)
        self._items: list[ItemRow] = []
        self._lay_out()
        self._connect()

    @property
    def item_id(self) -> UUID | None:
        """The item that is spoken about."""
        return self.item.currentData()

    def show_consultation(self, consultation_id: UUID) -> None:
        """Show the notes of a consultation as they are now, save the one that stands in the entry line."""
        new = consultation_id != self.consultation_id
        self.entry.write_for(consultation_id)
        self.consultation_id = consultation_id
        rows = self.bridge.read(partial(note.rows, consultation_id=consultation_id))
        self._items = self.bridge.read(partial(note.items, consultation_id=consultation_id))
        self.model.zone = self.bridge.read(partial(note.zone, consultation_id=consultation_id))
        self.model.numbers = {item.id: item.number for item in self._items}
        self.entry.follow(rows)
        if not self.table.typing:
            self.model.show([row for row in rows if row.id != self.entry.draft])
        self._offer_items(rows if new else [])
        self.table.setVisible(bool(self.model.rows))
        self.empty.setVisible(not self.model.rows)

    def current(self) -> NoteRow | None:
        """The line that is chosen."""
        place = self.model.row_of(self.table.current())
        return self.model.rows[place] if place >= 0 else None

    def spoken_about(self) -> UUID | None:
        """The item that is spoken about."""
        return self.item_id

    def next_item(self) -> None:
        """Go on to the next item of the agenda."""
        self.item.setCurrentIndex(min(self.item.currentIndex() + 1, self.item.count() - 1))

    def previous_item(self) -> None:
        """Go back to the item before."""
        self.item.setCurrentIndex(max(0, self.item.currentIndex() - 1))

    def write(self) -> None:
        """Go to the entry line."""
        self.entry.setFocus()

    def make_outcome(self) -> None:
        """Make an outcome of the line that is being written, else of the one that is chosen."""
        made = self._make("Make outcome", note.to_outcome)
        if made is not None:
            self.outcome.emit(made)

    def make_follow_up(self) -> None:
        """Make a follow-up of the line that is being written, else of the one that is chosen."""
        made = self._make("Make follow-up", note.to_follow_up)
        if made is not None:
            self.follow_up.emit(made)

    def turn_off_record(self) -> None:
        """Take the line that is being written, else the one that is chosen, off the record or back."""
        self.entry.enter()
        self._again()
        row = self.current()
        if row is not None:
            label = "Put on the record" if row.off_record else "Take off the record"
            off = partial(note.mark_off_record, note_id=row.id, off=not row.off_record)
            self.bridge.attempt(label, off)

    def retranslate(self) -> None:
        """Say every word in the language of the interface."""
        self.heading.setText(self.tr("Running notes"))
        self.on.setText(self.tr("on"))
        self.item.setAccessibleName(self.tr("Item that is spoken about"))
        self.item.setToolTip(
            self.tr("Item that is spoken about ({previous}, {next})").format(previous=PREVIOUS, next=NEXT)
        )
        self.to_outcome.say(self.tr("Make it an outcome"), OUTCOME)
        self.to_follow_up.say(self.tr("Make it a follow-up"), FOLLOW_UP)
        self.off_record.say(self.tr("Off the record"), OFF_RECORD)
        self.table.setAccessibleName(self.tr("Running notes"))
        self.empty.setText(
            self.tr("Write the first line below and press Enter. Ctrl+Enter makes it an outcome.")
        )
        self.entry.setPlaceholderText(self.tr("Write, and press Enter"))
        self.entry.setAccessibleName(self.tr("New line of the running notes"))
        self.entry.setToolTip(self.tr("New line ({keys})").format(keys=WRITE))
        self.model.retranslate()

    def _lay_out(self) -> None:
        self.item.setMinimumContentsLength(6)
        self.item.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.head.setStretch(1, 0)
        self.head.insertWidget(1, self.on)
        self.head.insertWidget(2, self.item, 1)
        self.on.setBuddy(self.item)
        self.head.setContentsMargins(20, 10, 12, 10)
        for button in (self.to_outcome, self.to_follow_up, self.off_record):
            self.add_button(button)
        self.empty.setWordWrap(True)
        self.empty.setContentsMargins(24, 40, 24, 24)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.body.setSpacing(0)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.empty, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 10, 12, 11)
        foot.addWidget(self.entry)
        self.body.addLayout(foot)

    def _connect(self) -> None:
        self.item.currentIndexChanged.connect(self._turn_to)
        self.to_outcome.clicked.connect(self.make_outcome)
        self.to_follow_up.clicked.connect(self.make_follow_up)
        self.off_record.clicked.connect(self.turn_off_record)
        self.entry.entered.connect(self._entered)
        self.entry.refused.connect(partial(self.refusals.show, self.entry))
        self.model.reworded.connect(self._reword)
        self.model.moved.connect(self._move)
        self.table.shifted.connect(self._shift)
        self.table.withdrawn.connect(self._withdraw)
        self.table.chosen.connect(self.chosen)
        self.table.left.connect(self._again)

    def _offer_items(self, rows: list[NoteRow]) -> None:
        """Offer the items of the agenda; in a consultation that is new here, the last one spoken about."""
        kept = next((row.item_id for row in reversed(rows) if row.item_id), self.item_id)
        self.item.blockSignals(True)
        self.item.clear()
        for item in self._items:
            self.item.addItem(figures(f"{item.number}  ").lstrip() + best(item.title), item.id)
        self.item.addItem(self.tr("No item"), None)
        place = next((row for row, item in enumerate(self._items) if item.id == kept), 0)
        self.item.setCurrentIndex(place)
        self.item.blockSignals(False)
        self.entry.write_on(self.item_id)

    def _turn_to(self, _place: int) -> None:
        self.entry.write_on(self.item_id)

    def _again(self) -> None:
        if self.consultation_id is not None:
            self.show_consultation(self.consultation_id)

    def _entered(self, note_id: UUID) -> None:
        self.refusals.clear()
        self._again()
        self.table.choose(note_id)
        self.table.scrollToBottom()

    def _make(self, label: str, operation: Callable[..., UUID]) -> UUID | None:
        self.entry.enter()
        row = self.current()
        return self.bridge.attempt(label, partial(operation, note_id=row.id)) if row else None

    def _reword(self, note_id: UUID, words: str) -> None:
        self.bridge.attempt("Edit note", partial(note.edit, note_id=note_id, text=words))

    def _move(self, note_id: UUID, after: UUID | None) -> None:
        move = partial(record.move, kind="note", record_id=note_id, after=after)
        self.bridge.attempt("Move note", move)

    def _shift(self, step: int) -> None:
        after = after_step(self.model.rows, self.table.current(), step)
        if after is not NOWHERE:
            self._move(self.table.current(), after)

    def _withdraw(self, note_id: UUID) -> None:
        withdraw = partial(record.withdraw, kind="note", record_id=note_id)
        self.bridge.attempt("Withdraw note", withdraw)


NOWHERE: Any = object()


def after_step(rows: list[Any], row_id: Any, step: int) -> Any:
    """Id of the row behind which one comes that is moved by a step; None: first; NOWHERE: it stays."""
    place = next(at for at, row in enumerate(rows) if row.id == row_id)
    if not 0 <= place + step < len(rows):
        return NOWHERE
    before = place + step if step > 0 else place - 2
    return rows[before].id if before >= 0 else None
