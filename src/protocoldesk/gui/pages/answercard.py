"""A card for the negotiation of an item: who proposed it, their wording beside ours, how it was answered."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.widgets.parts import Button, Card, Label, Pill
from protocoldesk.gui.widgets.refusal import Refusals
from protocoldesk.gui.words import best, headed, word_of
from protocoldesk.operations import negotiation, record
from protocoldesk.protocol.facts import ConsultationFacts, ItemFacts
from protocoldesk.records.errors import Sentence
from protocoldesk.records.values.text import EMPTY, Text
from protocoldesk.records.values.words import ItemState

COLOURS = {
    ItemState.PROPOSED: "info",
    ItemState.ACCEPTED: "ok",
    ItemState.REWORDED: "warn",
    ItemState.DECLINED: "quiet",
    ItemState.RESERVED: "bad",
}
"""The kind of the pill of each state."""
TAGS = ("km", "en", "fr")
WIDE = 150
"""Pixels of the list of the two sides."""


class AnswerCard(Card):
    """Every answer is one deed; what the other side wrote is kept until one wording is accepted."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self.bridge = bridge
        self.item: ItemFacts | None = None
        self._sides: list[UUID | None] = [None]
        self.state = Pill()
        self.head.insertWidget(1, self.state)
        self.by = QComboBox()
        self.by.setMinimumWidth(WIDE)
        self.theirs = {tag: QLineEdit() for tag in TAGS}
        self.labels: dict[QWidget, Label] = {}
        self.accept, self.take = Button("", "check"), Button("", "check-check")
        self.reserve, self.decline = Button("", "circle-alert"), Button("", "x")
        self.put_off = Button("", "calendar-clock")
        self._lay_out()
        self.refusals = Refusals(self)
        self._connect()

    def show_item(self, item: ItemFacts | None, found: ConsultationFacts) -> None:
        """Show the negotiation of an item; a heading has none."""
        self.item = item if item is not None and not item.heading else None
        self.setVisible(self.item is not None)
        if self.item is None:
            return
        self._sides = [None, *(side.id for side in found.delegations)]
        self.by.clear()
        self.by.addItems(["", *(best(side.party.short_name) for side in found.delegations)])
        by = self.item.proposed_by_id
        known = self._sides.index(by) if by in self._sides else 0
        self.by.setCurrentIndex(known)
        for tag, field in self.theirs.items():
            if not (field.hasFocus() and field.isModified()):
                field.setText(self.item.their_title[tag])
                field.setModified(False)
                field.setCursorPosition(0)
        self.state.say(headed(word_of(self.item.state)), COLOURS[self.item.state])
        self.take.setVisible(bool(self.item.their_title))
        for button, state in (
            (self.accept, ItemState.ACCEPTED),
            (self.reserve, ItemState.RESERVED),
            (self.decline, ItemState.DECLINED),
        ):
            button.setEnabled(self.item.state is not state or bool(self.item.their_title))

    def retranslate(self) -> None:
        """Say every word in the language of the interface."""
        self.heading.setText(self.tr("Negotiation"))
        names = (
            self.tr("Proposed by"),
            self.tr("Their wording (Khmer)"),
            self.tr("Their wording (English)"),
            self.tr("Their wording (French)"),
        )
        for (field, label), name in zip(self.labels.items(), names, strict=True):
            label.setText(name)
            field.setAccessibleName(name)
        self.accept.say(self.tr("Accept"))
        self.take.say(self.tr("Accept their wording"))
        self.reserve.say(self.tr("Reserve"))
        self.decline.say(self.tr("Decline"))
        self.put_off.say(self.tr("Put off"))
        self.put_off.setToolTip(self.tr("Let it wait for a later session"))
        if self.item is not None:
            self.state.say(headed(word_of(self.item.state)), COLOURS[self.item.state])

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        for place, field in enumerate((self.by, *self.theirs.values())):
            label = self.labels[field] = Label("", "field")
            label.setBuddy(field)
            column = QVBoxLayout()
            column.setSpacing(4)
            column.addWidget(label)
            column.addWidget(field)
            grid.addLayout(column, 0, place)
            grid.setColumnStretch(place, 1 if place else 0)
        self.body.addLayout(grid)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.accept, self.take, self.reserve, self.decline):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.put_off)
        self.body.addLayout(row)

    def _connect(self) -> None:
        self.by.activated.connect(self._propose)
        for field in self.theirs.values():
            field.editingFinished.connect(self._reword)
        self.accept.clicked.connect(self._accept)
        self.take.clicked.connect(self._take)
        self.reserve.clicked.connect(self._reserve)
        self.decline.clicked.connect(self._decline)
        self.put_off.clicked.connect(self._put_off)

    def _do(self, label: str, verb: Callable[..., Any], **given: Any) -> None:
        if self.item is not None:
            self.bridge.attempt(label, partial(verb, item_id=self.item.id, **given))

    def _propose(self, place: int) -> None:
        side = self._sides[place]
        if self.item is not None and side != self.item.proposed_by_id:
            self._do("Propose item", negotiation.propose, delegation_id=side)

    def _reword(self) -> None:
        """Keep their wording; without any, ours stands alone again. A refusal is said below the field."""
        typed = Text({tag: field.text() for tag, field in self.theirs.items()})
        if self.item is None or typed == self.item.their_title:
            return
        if typed:
            act = partial(negotiation.reword, item_id=self.item.id, their_title=typed)
        else:
            fields = {"their_title": EMPTY, "state": ItemState.PROPOSED}
            act = partial(record.change, kind="agenda_item", record_id=self.item.id, **fields)
        try:
            self.bridge.do("Reword item", act)
        except Sentence as sentence:
            sender = self.sender()
            self.refusals.show(sender if isinstance(sender, QWidget) else self, sentence)
        else:
            self.refusals.clear()

    def _accept(self) -> None:
        self._do("Accept item", negotiation.accept)

    def _take(self) -> None:
        self._do("Accept item", negotiation.accept, in_their_words=True)

    def _reserve(self) -> None:
        self._do("Reserve item", negotiation.reserve)

    def _decline(self) -> None:
        self._do("Decline item", negotiation.decline)

    def _put_off(self) -> None:
        self._do("Put item off", negotiation.put_off)
