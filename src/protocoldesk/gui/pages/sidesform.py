"""The form of a mechanism, with the variants of its name and its two sides below it."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QWidget

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.pages.partscard import PartsCard
from protocoldesk.gui.widgets.recordpage import RecordPage
from protocoldesk.gui.words import best
from protocoldesk.office import Changed
from protocoldesk.operations import choices, mechanism


class SidePage(RecordPage):
    """One side, headed by the name of its party."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(bridge, "mechanism_side", parent)

    def show_record(self, record_id: UUID | None) -> None:
        super().show_record(record_id)
        self.tell()

    def tell(self) -> None:
        """Name the party above."""
        party_id = self.form.values().get("party_id")
        name = self.bridge.read(partial(choices.name_of, kind="party", record_id=party_id))
        self.ui.sideHeading.setText(best(name) or self.tr("Side"))

    def retranslate(self) -> None:
        super().retranslate()
        self.tell()


class MechanismPage(RecordPage):
    """A mechanism and its sides, in their order."""

    def __init__(self, bridge: Bridge, kind: str = "mechanism", parent: QWidget | None = None) -> None:
        super().__init__(bridge, kind, parent)
        self.sides: list[SidePage] = []
        self.variants = PartsCard(bridge, "mechanism_name")
        self.column.addWidget(self.variants)

    def show_record(self, record_id: UUID | None) -> None:
        super().show_record(record_id)
        self.variants.show_owner(record_id)
        self._show_sides()

    def flush(self) -> bool:
        return all([super().flush(), *(side.flush() for side in self.sides)])

    def _show_sides(self) -> None:
        ids = self.bridge.read(partial(mechanism.side_ids, mechanism_id=self.id)) if self.id else []
        for side in self.sides[len(ids) :]:
            side.hide()
        for place, side_id in enumerate(ids):
            self._side(place).show_record(side_id)

    def _side(self, place: int) -> SidePage:
        while len(self.sides) <= place:
            side = SidePage(self.bridge, self)
            side.made.connect(self.made)
            self.sides.append(side)
            self.column.addWidget(side)
        self.sides[place].show()
        return self.sides[place]

    def _follow(self, changed: Changed) -> None:
        super()._follow(changed)
        for side in self.sides:
            if {"mechanism_side", "party"} & {kind for kind, _ in changed}:
                side.tell()
