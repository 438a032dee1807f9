"""The card of a candidature: whose, for what, whose support it is about, and whether it may be named."""

from __future__ import annotations

from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.widgets.dayedit import DayEdit
from protocoldesk.gui.widgets.labels import Labels, line
from protocoldesk.gui.widgets.marking import MarkingBox
from protocoldesk.gui.widgets.parts import Card, Empty, IconButton, Label, scrolled
from protocoldesk.gui.widgets.picker import Choice, Picker
from protocoldesk.gui.widgets.recordform import RecordForm
from protocoldesk.gui.widgets.whenedit import WhenEdit
from protocoldesk.gui.words import best
from protocoldesk.operations import candidature, choices
from protocoldesk.operations.candidature import CandidatureRow
from protocoldesk.records.errors import Sentence

TAGS = ("en", "km")


class CandidatureCard(Card):
    """Bound to one candidature; the one that answers it is linked on both sides. `withdrawn` takes it out."""

    withdrawn = Signal(object)

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(flush=True)
        self.bridge = bridge
        self.labels = Labels()
        self.delete = IconButton("trash-2")
        self.party, self.partner, self.person, self.answer = (Picker() for _ in range(4))
        self.election, self.asked, self.given = WhenEdit(), DayEdit(), DayEdit()
        self.named, self.meaning = QCheckBox(), Label("", "muted")
        self.inner, self.empty = QWidget(), Empty()
        self._lay_out()
        self.form = RecordForm(bridge, "candidature", self.inner)
        for name, kind in (("party_id", "party"), ("partner_id", "party"), ("person_id", "person")):
            self.form.offer(name, partial(self._known, kind))
        self._connect()
        self.form.show_record(None)

    @property
    def id(self) -> UUID | None:
        """The candidature that is shown."""
        return self.form.id

    def show_candidature(self, candidature_id: UUID | None, rows: list[CandidatureRow]) -> None:
        """Show a candidature; the others are those that may answer it."""
        if candidature_id != self.form.id or candidature_id is None:
            self.form.show_record(candidature_id)
        own = next((row for row in rows if row.id == candidature_id), None)
        others = [row for row in rows if own is not None and row.party_id != own.party_id]
        self.answer.offer([Choice(row.id, f"{best(row.party)}: {_seat(row)}") for row in others])
        if own is not None:
            self.answer.show_id(own.reciprocal_id)
        self._show()

    def write(self) -> None:
        """Go to whose candidature it is."""
        self.party.setFocus()

    def retranslate(self) -> None:
        """Say every word in the language of the interface."""
        self.heading.setText(self.tr("Candidature"))
        self.delete.say(self.tr("Withdraw this candidature"))
        self.labels.say(
            party_id=self.tr("Whose candidature"),
            partner_id=self.tr("Whose support"),
            body__en=self.tr("Body (English)"),
            body__km=self.tr("Body (Khmer)"),
            seat__en=self.tr("Seat (English)"),
            seat__km=self.tr("Seat (Khmer)"),
            term__en=self.tr("Term (English)"),
            term__km=self.tr("Term (Khmer)"),
            person_id=self.tr("Person who stands"),
            election=self.tr("Election"),
            exchange=self.tr("Exchange"),
            status=self.tr("Status"),
            asked_on=self.tr("Asked on"),
            given_on=self.tr("Given on"),
            form=self.tr("In what form"),
            answered=self.tr("Answers, and is answered by"),
            marking=self.tr("Marking"),
            source=self.tr("Source"),
        )
        self.named.setText(self.tr("May be named in public"))
        self.election.retranslate()
        self.empty.say(self.tr("Choose a candidature to see what was asked and given."))
        self.form.retranslate()
        self._show()

    def _lay_out(self) -> None:
        self.add_button(self.delete)
        self.inner.setObjectName("inner")
        self.named.setObjectName("may_be_named")
        self.meaning.setWordWrap(True)
        over, column = self.labels.over, QVBoxLayout(self.inner)
        column.setContentsMargins(20, 0, 20, 20)
        column.setSpacing(12)
        column.addWidget(_pair(over("party_id", self.party), over("partner_id", self.partner)))
        for name in ("body", "seat", "term"):
            column.addWidget(_pair(*(over(f"{name}__{tag}", line()) for tag in TAGS)))
        column.addWidget(over("person_id", self.person))
        column.addWidget(over("election", self.election))
        column.addWidget(_pair(over("status", QComboBox()), over("exchange", QComboBox())))
        column.addWidget(over("answered", self.answer))
        column.addWidget(_pair(over("asked_on", self.asked), over("given_on", self.given)))
        column.addWidget(self.named)
        column.addWidget(self.meaning)
        column.addWidget(_pair(over("form", line()), over("marking", MarkingBox())))
        column.addWidget(over("source", line()))
        self.area = scrolled(self.inner)
        self.body.setSpacing(0)
        for part in (self.empty, self.area):
            self.body.addWidget(part)

    def _connect(self) -> None:
        self.answer.picked.connect(self._answer)
        self.delete.clicked.connect(self._withdraw)
        self.form.gone.connect(self._show)

    def _known(self, kind: str) -> list[Choice]:
        known = self.bridge.read(partial(choices.known, kind=kind))
        return [Choice(one.id, best(one.name), one.words) for one in known]

    def _show(self) -> None:
        shown = self.form.id is not None
        for part in (self.area, self.delete):
            part.setVisible(shown)
        self.empty.setVisible(not shown)
        if shown:
            self.form.refresh()
            self.meaning.setText(
                self.tr("The partner agreed; a release may name it.")
                if self.form.values().get("may_be_named")
                else self.tr("The partner has not agreed; a release that names it is held back.")
            )

    def _answer(self, other_id: UUID | None) -> None:
        if self.form.id is None:
            return
        operation: Any = partial(candidature.unlink_reciprocal, candidature_id=self.form.id)
        if other_id is not None:
            operation = partial(candidature.link_reciprocal, candidature_id=self.form.id, other_id=other_id)
        try:
            self.bridge.do("Edit what answers it", operation)
        except Sentence as sentence:
            self.form.refusals.show(self.answer, sentence)
        else:
            self.form.refusals.clear()

    def _withdraw(self) -> None:
        self.withdrawn.emit(self.form.id)


def _seat(row: CandidatureRow) -> str:
    return ", ".join(said for said in (best(row.body), best(row.term)) if said)


def _pair(*fields: QWidget) -> QWidget:
    both = QWidget()
    row = QHBoxLayout(both)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(12)
    for field in fields:
        row.addWidget(field, 1)
    return both
