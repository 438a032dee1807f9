"""A card for one item of the agenda: its title in three languages, time, leads, and what is ours."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.pages.namedrows import listed
from protocoldesk.gui.widgets.labels import lines
from protocoldesk.gui.widgets.parts import Card, Label
from protocoldesk.gui.widgets.picker import Choice
from protocoldesk.gui.widgets.recordform import RecordForm
from protocoldesk.gui.widgets.several import Several
from protocoldesk.gui.words import best
from protocoldesk.operations import agenda
from protocoldesk.protocol.facts import ConsultationFacts, DelegationFacts, ItemFacts


class ItemCard(Card):
    """Bound to the item that is chosen in the table; leads are picked from the side's own delegates."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self.bridge = bridge
        self.labels: dict[QWidget, Label] = {}
        self._sides: Sequence[DelegationFacts] = ()
        self.titles = {tag: QLineEdit() for tag in ("km", "en", "fr")}
        for tag, field in self.titles.items():
            field.setObjectName(f"title__{tag}")
        self.minutes, self.scope, self.internal = QSpinBox(), QComboBox(), QCheckBox()
        self.remarks = {tag: lines(64) for tag in self.titles}
        self.minutes.setRange(0, 600)
        self.minutes.setSingleStep(5)
        for tag, field in self.remarks.items():
            field.setObjectName(f"remark__{tag}")
        self.leads = Several(), Several()
        named: dict[str, QWidget] = {
            "minutes": self.minutes,
            "scope": self.scope,
            "internal": self.internal,
        }
        for name, widget in named.items():
            widget.setObjectName(name)
        self._lay_out()
        self.form = RecordForm(bridge, "agenda_item", self)
        for several in self.leads:
            several.changed.connect(self._lead)
        self.form.show_record(None)

    def show_item(self, item: ItemFacts | None, number: str, found: ConsultationFacts) -> None:
        """Show an item of a consultation, or that none is chosen."""
        self._sides = found.delegations
        if item is None or self.form.id != item.id:
            self.form.show_record(item.id if item else None)
        self.setVisible(item is not None)
        if item is None:
            return
        self.heading.setText(f"{number}  {best(item.title)}".strip())
        timed = not item.heading
        for widget in (self.minutes, *self.leads):
            widget.setVisible(timed)
            self.labels[widget].setVisible(timed)
        for place, several in enumerate(self.leads):
            self._show_leads(place, several, item)

    def retranslate(self) -> None:
        """Say every word in the language of the interface."""
        names: dict[QWidget, str] = {
            self.titles["km"]: self.tr("Title (Khmer)"),
            self.titles["en"]: self.tr("Title (English)"),
            self.titles["fr"]: self.tr("Title (French)"),
            self.minutes: self.tr("Length"),
            self.scope: self.tr("Part of the text"),
            self.remarks["km"]: self.tr("Remark, for our side only (Khmer)"),
            self.remarks["en"]: self.tr("Remark, for our side only (English)"),
            self.remarks["fr"]: self.tr("Remark, for our side only (French)"),
        }
        for widget, words in names.items():
            self.labels[widget].setText(words)
            widget.setAccessibleName(words)
        self.minutes.setSuffix(self.tr(" min"))
        self.internal.setText(self.tr("On our copy only"))
        self._name_leads()
        self.form.retranslate()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        for place, field in enumerate(self.titles.values()):
            grid.addLayout(self._labelled(field), 0, place * 2, 1, 2)
        self.leads[0].setObjectName("lead_ours")
        self.leads[1].setObjectName("lead_theirs")
        grid.addLayout(self._labelled(self.leads[0]), 1, 0, 1, 2)
        grid.addLayout(self._labelled(self.leads[1]), 1, 2, 1, 2)
        grid.addLayout(self._labelled(self.minutes), 1, 4)
        grid.addLayout(self._labelled(self.scope), 1, 5)
        for place, field in enumerate(self.remarks.values()):
            grid.addLayout(self._labelled(field), 2, place * 2, 1, 2)
        grid.addWidget(self.internal, 3, 0, 1, 2)
        for column in range(6):
            grid.setColumnStretch(column, 1)
        self.body.addLayout(grid)

    def _labelled(self, field: QWidget) -> QVBoxLayout:
        label = self.labels[field] = Label("", "field")
        label.setBuddy(field)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(label)
        column.addWidget(field)
        column.addStretch(1)
        return column

    def _show_leads(self, place: int, several: Several, item: ItemFacts) -> None:
        side = self._sides[place] if place < len(self._sides) else None
        several.setEnabled(side is not None)
        if side is not None:
            several.offer([Choice(one.id, listed(one)) for one in side.delegates if one.person])
            several.show_ids([one.id for one in item.leads if one.party_id == side.party.id])
        self._name_leads()

    def _name_leads(self) -> None:
        for place, several in enumerate(self.leads):
            words = self.tr("Leads")
            if place < len(self._sides):
                words = self.tr("Leads, {party}").format(party=best(self._sides[place].party.short_name))
            self.labels[several].setText(words)
            several.setAccessibleName(words)

    def _lead(self, delegate_ids: list[UUID]) -> None:
        several: Any = self.sender()
        if self.form.id is None or several not in self.leads:
            return
        side = self._sides[self.leads.index(several)]
        lead = partial(agenda.lead, item_id=self.form.id, delegation_id=side.id, delegate_ids=delegate_ids)
        self.bridge.attempt("Edit lead", lead)
