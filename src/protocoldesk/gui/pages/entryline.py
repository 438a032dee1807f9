"""The entry line of running notes: what stands in it is kept at each pause, Enter makes it a line."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from uuid import UUID, uuid4

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.widgets.autosave import Autosave
from protocoldesk.operations import note, record
from protocoldesk.operations.note import NoteRow
from protocoldesk.records.errors import Sentence


class EntryLine(QLineEdit):
    """Its words are a note from the first pause on, so that nothing is lost however the program ends.

    While they stand in it, that note is `draft` and no list shows it; all its typing undoes as one.
    """

    entered = Signal(object)
    """Id of the note that became a line."""
    refused = Signal(object)

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._consultation_id: UUID | None = None
        self._item_id: UUID | None = None
        self._burst = ""
        self.draft: UUID | None = None
        self._save = Autosave(self, self._keep)
        self.returnPressed.connect(self.enter)

    def write_for(self, consultation_id: UUID | None) -> None:
        """Take notes of that consultation; what stands in the line becomes a line of the one before."""
        if consultation_id != self._consultation_id:
            self.enter()
            self._consultation_id = consultation_id
            if self.text().strip():  # it was typed before the page knew of which consultation
                self._keep(self.text(), "")

    def write_on(self, item_id: UUID | None) -> None:
        """Take notes on that item; what stands in the line comes along."""
        turned, self._item_id = item_id != self._item_id, item_id
        if turned and self.draft is not None:
            change = partial(record.change, kind="note", record_id=self.draft, item_id=item_id)
            self._do("Take note", change)

    def follow(self, rows: Sequence[NoteRow]) -> None:
        """Be empty again where the note that stands in the line was undone."""
        if self.draft is not None and all(row.id != self.draft for row in rows):
            self._empty()

    def flush(self) -> None:
        """Keep now what stands in the line."""
        self._save.flush()

    def enter(self) -> None:
        """Let what stands in the line become a line."""
        self.flush()
        made = self.draft
        if made is not None:
            self._empty()
            self.entered.emit(made)

    def _empty(self) -> None:
        self.draft, self._burst = None, ""
        self.clear()

    def _keep(self, words: str, _visit: str) -> None:
        if self._consultation_id is None:
            return
        self._burst = self._burst or f"note-{uuid4()}"
        if self.draft is None:
            self.draft = self._take(words) if words.strip() else None
        elif words.strip():
            self._do("Take note", partial(note.edit, note_id=self.draft, text=words))
        else:
            self._do("Take note", partial(record.withdraw, kind="note", record_id=self.draft))
            self.draft, self._burst = None, ""

    def _take(self, words: str) -> UUID | None:
        assert self._consultation_id is not None
        return self._do(
            "Take note",
            partial(
                note.take,
                consultation_id=self._consultation_id,
                text=words,
                at=self._bridge.office.clock(),
                item_id=self._item_id,
            ),
        )

    def _do(self, label: str, operation: partial[UUID]) -> UUID | None:
        try:
            return self._bridge.do(label, operation, burst=self._burst)
        except Sentence as sentence:
            self.refused.emit(sentence)
            return None
