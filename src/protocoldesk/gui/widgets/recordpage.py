"""A record's form on a page: its fields, its pickers with what is known, and records made on the way."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from importlib import import_module
from typing import Any
from uuid import UUID

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.widgets.offer import Offer, offered
from protocoldesk.gui.widgets.parts import GAP
from protocoldesk.gui.widgets.picker import Choice, Picker
from protocoldesk.gui.widgets.recordform import RecordForm
from protocoldesk.gui.widgets.whenedit import WhenEdit
from protocoldesk.gui.words import best, language_of
from protocoldesk.office import Changed
from protocoldesk.operations import choices, named, record
from protocoldesk.operations.choices import Known
from protocoldesk.records.base import columns_of, kinds
from protocoldesk.records.errors import Refusal, Sentence

NEAR = {"post": "person_id", "delegate": "delegation_id", "consultation": "mechanism_id"}
"""The field of the shown record that narrows the choice of a kind."""


class RecordPage(QWidget):
    """Shows one record of a kind. `made` carries kind and id of a record that a picker made: show its form.

    `gone` says that the record is not there any more.
    """

    made = Signal(str, object)
    gone = Signal()

    def __init__(self, bridge: Bridge, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bridge, self.kind = bridge, kind
        self.body = QWidget(self)  # a child from the first: each new parent styles all fields anew
        self.ui = form_of(kind)
        self.ui.setupUi(self.body)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(GAP)
        self.column.addWidget(self.body)
        self.form = RecordForm(bridge, kind, self.body)
        self.offer = Offer(self)
        self._pickers = dict(self._wanting())
        self._connect()

    @property
    def id(self) -> UUID | None:
        """The record that is shown."""
        return self.form.id

    def show_record(self, record_id: UUID | None) -> None:
        """Show another record; what was typed into the one before is kept first."""
        self.form.flush()
        self.offer.hide()
        if record_id != self.form.id:
            self.form.forget()
        self.form.id = record_id
        self.offer_choices()
        self.form.show_record(record_id)

    def offer_choices(self, among: Iterable[str] | None = None) -> None:
        """Let the pickers complete over what is known now; `among`: only those of these kinds."""
        values = self.form.values()
        for picker, kind in self._pickers.items():
            if among is None or kind in among:
                near = values.get(NEAR.get(kind, ""))
                found = self.bridge.read(partial(choices.known, kind=kind, near=near))
                picker.offer([choice_of(one) for one in found if one.id != self.form.id])

    def flush(self) -> bool:
        """Keep now what was typed; False: something was refused, and stands beside its field."""
        before = self.form.refusals.words
        self.form.flush()
        return self.form.refusals.words in ("", before)

    def withdraw_wordless(self, record_id: UUID) -> None:
        """Withdraw a record that was begun, and left without a word."""
        try:
            left = self.bridge.read(partial(record.wordless, kind=self.kind, record_id=record_id))
        except Refusal:  # gone already
            return
        if left:
            act = partial(record.withdraw, kind=self.kind, record_id=record_id)
            self.bridge.attempt(f"Withdraw {self.kind.replace('_', ' ')}", act)

    def first_field(self) -> QLineEdit | None:
        """The field to begin in: the first words that the form asks for."""
        return next(iter(self.body.findChildren(QLineEdit)), None)

    def retranslate(self) -> None:
        """Say every word in the language of the interface."""
        self.ui.retranslateUi(self.body)
        for edit in self.body.findChildren(WhenEdit):
            edit.retranslate()
        self.offer_choices()
        self.form.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _wanting(self) -> Iterable[tuple[Picker, str]]:
        columns = dict(columns_of(kinds()[self.kind]))
        for picker in self.body.findChildren(Picker):
            keys = columns[picker.objectName()].foreign_keys
            yield picker, next(iter(keys)).column.table.name

    def _connect(self) -> None:
        self.form.gone.connect(self.gone)
        self.offer.taken.connect(self._make)
        for picker in self._pickers:
            picker.open = self._pickers[picker] in named.NAMES
            picker.typed.connect(partial(self._unknown, picker))
        code = self.body.findChild(QLineEdit, "code")
        if isinstance(code, QLineEdit):
            code.textEdited.connect(partial(_in_small_letters, code))
        self.bridge.changed.connect(self._follow)

    def _unknown(self, picker: Picker, typed: str) -> None:
        kind = self._pickers[picker]
        self.offer.make(picker, typed, offered(kind, typed))

    def _make(self, picker: Picker, typed: str) -> None:
        kind, record_id = self._pickers[picker], self.form.id
        if record_id is None:
            return
        act = partial(
            named.make_for,
            owner=(self.kind, record_id),
            field=picker.objectName(),
            kind=kind,
            name=typed,
            language=language_of(typed),
        )
        try:
            made = self.bridge.do(f"Add {kind}", act)
        except Sentence as sentence:
            picker.give_up()
            self.form.refusals.show(picker, sentence)
            return
        picker.give_up()
        self.offer_choices({kind})
        self.form.refresh()
        picker.setFocus()
        self.made.emit(kind, made)

    def _follow(self, changed: Changed) -> None:
        if self.form.id is not None:
            among = {kind for kind, _ in changed}
            own = (self.kind, self.form.id) in changed
            self.offer_choices(among | set(NEAR) if own else among)


def form_of(kind: str) -> Any:
    """A new compiled form of a kind of record."""
    name = "".join(part.title() for part in kind.split("_"))
    return getattr(import_module(f"protocoldesk.gui.forms.ui_{kind}"), f"Ui_{name}Form")()


def choice_of(known: Known) -> Choice:
    """What a picker offers for a record, with what tells it from others of its name."""
    parts = (best(known.name), best(known.beside))
    return Choice(known.id, " – ".join(part for part in parts if part), known.words)


def _in_small_letters(field: QLineEdit, typed: str) -> None:
    if typed != typed.casefold():
        place = field.cursorPosition()
        field.setText(typed.casefold())
        field.setCursorPosition(place)
