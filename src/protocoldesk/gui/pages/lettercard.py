"""The card of a letter: the numbers of both sides, its days, what it is about, and its files."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.pages.letterfiles import FilesPart
from protocoldesk.gui.pages.letterrows import named
from protocoldesk.gui.widgets.dayedit import DayEdit
from protocoldesk.gui.widgets.labels import Labels, line, lines
from protocoldesk.gui.widgets.marking import MarkingBox
from protocoldesk.gui.widgets.parts import Button, Card, Empty, IconButton, Pill, scrolled
from protocoldesk.gui.widgets.picker import Choice, Picker
from protocoldesk.gui.widgets.recordform import RecordForm
from protocoldesk.gui.widgets.recordpage import choice_of
from protocoldesk.gui.words import field_of, headed, word_of
from protocoldesk.operations import choices, letter
from protocoldesk.operations.letter import LetterRow
from protocoldesk.protocol.letter import WRITTEN
from protocoldesk.records.errors import Refusal
from protocoldesk.records.values.words import Direction, LetterKind

TAGS = ("en", "km")


class LetterForm(RecordForm):
    """A form whose fields are kept by the verb of letters: no letter replies to itself."""

    def keep(self, widget: QWidget, field: str, value: Any, burst: str = "") -> bool:
        if value is None and not self._columns[field].nullable:
            self.refusals.show(widget, Refusal("This cannot be left empty."))
            return False
        assert self.id is not None
        act = partial(letter.change, letter_id=self.id, **{field: value})
        return self._attempt(widget, f"Edit {field_of(field)}", act, burst)


class LetterCard(Card):
    """Bound to one letter. `withdrawn` takes it out; `draft` opens its editor, `reply` begins a reply."""

    withdrawn = Signal(object)
    draft = Signal(object)
    reply = Signal(object)

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(flush=True)
        self.bridge = bridge
        self.labels = Labels()
        self.state = Pill()
        self.delete = IconButton("trash-2")
        self.open, self.answer = Button("", "pencil"), Button("", "corner-down-right")
        self.institution, self.reply_to, self.signer = Picker(), Picker(), Picker()
        self.files = FilesPart(bridge)
        self.inner, self.empty = QWidget(), Empty()
        self._rows: list[LetterRow] = []
        self._lay_out()
        self.form = LetterForm(bridge, "letter", self.inner)
        self.form.offer("institution_id", self._institutions)
        self._connect()
        self.form.show_record(None)

    @property
    def id(self) -> UUID | None:
        """The letter that is shown."""
        return self.form.id

    def show_letter(
        self, letter_id: UUID | None, rows: list[LetterRow], signers: Sequence[Choice] = ()
    ) -> None:
        """Show a letter of these; the others are those that it can reply to, `signers` can sign it."""
        self.signer.offer(signers)
        self._rows = rows
        self.reply_to.offer([Choice(row.id, named(row)) for row in rows if row.id != letter_id])
        if letter_id != self.form.id or letter_id is None:
            self.form.show_record(letter_id)
        else:
            self.form.refresh()
        self.files.show_letter(letter_id)
        self._show()

    def write(self) -> None:
        """Go to the first of what is said of it."""
        self.number().setFocus()

    def number(self) -> QWidget:
        """The number of whoever wrote it."""
        ours = (row := self.row()) is not None and row.direction is Direction.OUT
        return self.ours if ours else self.theirs

    def row(self) -> LetterRow | None:
        """The letter as the ledger has it."""
        return next((row for row in self._rows if row.id == self.form.id), None)

    def retranslate(self) -> None:
        """Say every word in the language of the interface."""
        self.delete.say(self.tr("Withdraw this letter"))
        self.answer.say(self.tr("Reply"))
        self.labels.say(
            direction=self.tr("Came or went"),
            kind=self.tr("What it is"),
            their_number=self.tr("Their number"),
            our_number=self.tr("Our number"),
            dated=self.tr("Dated"),
            logged_on=self.tr("Received or sent"),
            institution_id=self.tr("From, or to"),
            correspondent=self.tr("Person"),
            signer_id=self.tr("Signed by (else our head of delegation)"),
            subject__en=self.tr("Subject (English)"),
            subject__km=self.tr("Subject (Khmer)"),
            reply_to_id=self.tr("Replies to"),
            reply_due=self.tr("Reply due"),
            notifies=self.tr("What it notifies"),
            marking=self.tr("Marking"),
            text__en=self.tr("What it says (English)"),
        )
        self.files.retranslate()
        self.empty.say(self.tr("Choose a letter to see its numbers, days and files."))
        self.form.retranslate()
        self._show()

    def _lay_out(self) -> None:
        self.add_button(self.state)
        self.add_button(self.delete)
        self.inner.setObjectName("inner")
        self.theirs, self.ours, self.text = line(), line(), lines(110)
        over, column = self.labels.over, QVBoxLayout(self.inner)
        column.setContentsMargins(20, 0, 20, 20)
        column.setSpacing(12)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.open, self.answer):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column.addLayout(buttons)
        self.words = over("text__en", self.text)
        self.signed = over("signer_id", self.signer)
        for part in (
            _pair(over("direction", QComboBox()), over("kind", QComboBox())),
            _pair(over("their_number", self.theirs), over("our_number", self.ours)),
            *(over(f"subject__{tag}", line()) for tag in TAGS),
            over("dated", DayEdit()),
            over("logged_on", DayEdit()),
            over("reply_due", DayEdit()),
            over("reply_to_id", self.reply_to),
            over("institution_id", self.institution),
            over("correspondent", line()),
            self.signed,
            _pair(over("notifies", QComboBox()), over("marking", MarkingBox())),
            self.words,
            self.files,
        ):
            column.addWidget(part)
        column.addStretch(1)
        self.area = scrolled(self.inner)
        self.body.setSpacing(0)
        for part in (self.empty, self.area):
            self.body.addWidget(part)

    def _connect(self) -> None:
        self.delete.clicked.connect(self._withdraw)
        self.open.clicked.connect(self._open)
        self.answer.clicked.connect(self._reply)
        self.form.gone.connect(self._show)
        self.files.refused.connect(self._refused)

    def _institutions(self) -> list[Choice]:
        return [choice_of(one) for one in self.bridge.read(partial(choices.known, kind="institution"))]

    def _refused(self, sentence: object) -> None:
        self.bridge.failed.emit(sentence)

    def _show(self) -> None:
        row = self.row()
        self.area.setVisible(row is not None)
        self.empty.setVisible(row is None)
        self.delete.setVisible(row is not None and not row.sent)
        self.state.say("", "quiet")
        self.heading.setText(headed(word_of(row.kind)) if row else self.tr("Letter"))
        if row is None:
            return
        written = row.direction is Direction.OUT and row.kind in WRITTEN
        self.open.setVisible(written)
        self.open.say(self.tr("See the page") if row.sent else self.tr("Write and send"))
        self.answer.setVisible(row.direction is Direction.IN)
        self.words.setVisible(not written)
        self.signed.setVisible(written and row.kind is LetterKind.LETTER)
        if row.sent:
            self.state.say(self.tr("Sent"), "ok")
        elif row.is_draft:
            self.state.say(self.tr("Draft"), "info")

    def _withdraw(self, *_: object) -> None:
        self.withdrawn.emit(self.form.id)

    def _open(self, *_: object) -> None:
        self.draft.emit(self.form.id)

    def _reply(self, *_: object) -> None:
        self.reply.emit(self.form.id)


def _pair(*fields: QWidget) -> QWidget:
    pair = QWidget()
    row = QHBoxLayout(pair)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(12)
    for field in fields:
        row.addWidget(field, 1)
    return pair
