"""The order of precedence of both sides, each place with its reason, beside the order that was notified."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QHeaderView, QVBoxLayout, QWidget

from protocoldesk.gui import theme
from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.tables.rowtable import Column, RowTable
from protocoldesk.gui.tables.view import TableView
from protocoldesk.gui.widgets.parts import GAP, MARGIN, Button, Card, Label
from protocoldesk.gui.words import best, figures, moment_of, said_value, word_of
from protocoldesk.operations import rank
from protocoldesk.operations.facts.seating import order, rule_of
from protocoldesk.protocol.facts import DelegationFacts
from protocoldesk.protocol.precedence import Place, Step, differences, ties
from protocoldesk.protocol.seats import SeatingFacts

LINE = 52


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """A place as the table has it; `notified` is 0 where the list agrees."""

    id: UUID
    place: Place
    notified: int


class PrecedenceDialog(QDialog):
    """A card for each side; F fixes a place by hand, Alt with an arrow moves it, the notified list stays."""

    def __init__(self, bridge: Bridge, found: SeatingFacts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        theme.wear(self)
        self.setWindowTitle(self.tr("Order of precedence"))
        self.resize(900, 620)
        self.sides = tuple(RankCard(bridge, side) for side in (found.host, found.guest))
        self.rule, self.keys, self.leave = Label("", "muted"), Label("", "muted"), Button()
        self._say(bridge)
        self._lay_out()
        self.leave.setAutoDefault(False)
        self.leave.clicked.connect(self.accept)

    def _say(self, bridge: Bridge) -> None:
        rule = bridge.read(rule_of)
        steps = ", ".join(word_of(step) for step in (Step.FIXED, *rule.steps))
        self.rule.setText(self.tr("Order of the steps: {steps}.").format(steps=steps))
        self.rule.setToolTip(rule.source)
        self.keys.setText(
            self.tr("F fixes a place by hand or lets the rule decide again; Alt and an arrow moves it.")
        )
        self.leave.say(self.tr("Close"))

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(MARGIN, 20, MARGIN, 20)
        outer.setSpacing(GAP)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        for card in self.sides:
            row.addWidget(card, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.keys, 1)
        foot.addWidget(self.leave)
        for label in (self.rule, self.keys):
            label.setWordWrap(True)
        outer.addWidget(self.rule)
        outer.addLayout(row, 1)
        outer.addLayout(foot)


class RankCard(Card):
    """The order of one side, and what is to be said of it."""

    def __init__(self, bridge: Bridge, side: DelegationFacts) -> None:
        super().__init__(best(side.party.short_name), flush=True)
        self.bridge = bridge
        self.side = side
        self.model = RowTable(_columns())
        self.table = RankTable(self.model)
        self.table.setAccessibleName(self.tr("Order of {party}").format(party=best(side.party.short_name)))
        self.equal = Label("", "muted")
        self.equal.setWordWrap(True)
        self.equal.setContentsMargins(20, 8, 20, 14)
        self.take = Button("", "list-plus")
        self.take.say(self.tr("Take over ranks"))
        self.take.setToolTip(self.tr("Take over the shipped table of ranks, to be confirmed"))
        self.take.setAutoDefault(False)
        self.add_button(self.take)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.equal)
        self.take.clicked.connect(self._take)
        self.table.fixed.connect(self._fix)
        bridge.changed.connect(self.refresh)
        self.refresh()

    def refresh(self, *_: object) -> None:
        """Compute the order anew."""
        places = self.bridge.read(partial(order, delegation_id=self.side.id))
        moved = {one.who.id: one.notified for one in differences(places)}
        self.model.show([PlaceRow(one.who.id, one, moved.get(one.who.id, 0)) for one in places])
        equal = [", ".join(best(one.name) for one in group) for group in ties(places)]
        said = self.tr("Equal in rank, told apart by their names alone: {names}.")
        self.equal.setText("\n".join(said.format(names=names) for names in equal))
        self.equal.setVisible(bool(equal))
        self.take.setVisible(self.bridge.read(partial(rank.offered, party_id=self.side.party.id)))

    def _fix(self, delegate_id: UUID, place: int | None) -> None:
        act = partial(rank.fix, delegate_id=delegate_id, place=place)
        self.bridge.attempt("Fix precedence", act)

    def _take(self) -> None:
        act = partial(rank.take, party_id=self.side.party.id)
        self.bridge.attempt("Take over ranks", act)


class RankTable(TableView):
    """Emits `fixed` with a delegate and the place that he is to have; None: the rule decides."""

    fixed = Signal(object, object)

    def __init__(self, model: RowTable) -> None:
        super().__init__(model, "")
        self.setWordWrap(True)
        self.verticalHeader().setDefaultSectionSize(LINE)
        header = self.horizontalHeader()
        header.setStretchLastSection(False)
        header.resizeSection(0, 62)
        header.resizeSection(2, 92)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        who, alt = self.current(), event.modifiers() & Qt.KeyboardModifier.AltModifier
        moves: dict[int, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if who is None:
            super().keyPressEvent(event)
            return
        place: Place = self.rows.rows[self.rows.row_of(who)].place
        if event.key() == Qt.Key.Key_F and not event.modifiers():
            self.fixed.emit(who, None if place.step is Step.FIXED else place.number)
        elif alt and event.key() in moves:
            at = place.number + moves[event.key()]
            self.fixed.emit(who, max(1, min(at, len(self.rows.rows))))
        else:
            super().keyPressEvent(event)


def reason_of(place: Place) -> str:
    """Why somebody has his place, in the language of the interface."""
    template = QCoreApplication.translate("Precedence", place.template)
    return template.format(**{name: _value(value) for name, value in place.values.items()})


def _value(value: object) -> object:
    return moment_of(value) if isinstance(value, datetime) else said_value(value)


def _columns() -> list[Column]:
    def heading(words: Any) -> Callable[[], str]:
        return lambda: QCoreApplication.translate("PrecedenceDialog", words)

    return [
        Column(
            heading(QT_TRANSLATE_NOOP("PrecedenceDialog", "No.")), lambda row: figures(str(row.place.number))
        ),
        Column(heading(QT_TRANSLATE_NOOP("PrecedenceDialog", "Name and reason")), _said, tip=_said),
        Column(heading(QT_TRANSLATE_NOOP("PrecedenceDialog", "Notified")), _notified, pill=_pill),
    ]


def _said(row: PlaceRow) -> str:
    return f"{best(row.place.who.name)}\n{reason_of(row.place)}"


def _notified(row: PlaceRow) -> str:
    if row.notified:
        return QCoreApplication.translate("PrecedenceDialog", "as {place}").format(
            place=figures(str(row.notified))
        )
    return QCoreApplication.translate("PrecedenceDialog", "same")


def _pill(row: PlaceRow) -> str:
    return "warn" if row.notified else "quiet"
