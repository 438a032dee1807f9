"""A card for those who are named and are no delegates: hosts, briefers, persons referred to."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import QPoint

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.pages.namedmenu import NamedMenu
from protocoldesk.gui.pages.namedrows import NamedRow, columns_of_others
from protocoldesk.gui.pages.sidecard import Adder
from protocoldesk.gui.tables.movable import TALL, MovableTable, MovableView, NameDelegate
from protocoldesk.gui.widgets.parts import Card, IconButton, Label
from protocoldesk.gui.words import language_of
from protocoldesk.operations import delegation, record
from protocoldesk.operations.choices import Known
from protocoldesk.protocol.facts import Named
from protocoldesk.records.values.words import ParticipationRole


class OthersCard(Card):
    """Shows those who take part without being delegates, and adds to them."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(flush=True)
        self.bridge = bridge
        self.id: UUID | None = None
        self.model = MovableTable(columns_of_others())
        self.table = MovableView(self.model, "")
        self.menu = NamedMenu(bridge, self.table, "participation")
        self.more = IconButton("ellipsis")
        self.empty = Label("", "muted")
        self.adder = Adder(groups=False)
        self.add_button(self.more)
        self.body.setSpacing(0)
        self.table.verticalHeader().setDefaultSectionSize(TALL)
        self.table.setItemDelegate(NameDelegate(self.table))
        self.table.hugged = False  # a field stands below
        self.table.stretch(0, c1=240, c2=160)
        self.empty.setContentsMargins(20, 0, 20, 4)
        self.empty.setWordWrap(True)
        for part in (self.table, self.empty, self.adder):
            self.body.addWidget(part)
        self.model.moved.connect(self._move)
        self.more.clicked.connect(self._show_menu)
        self.adder.known.connect(self._add_known)
        self.adder.unknown.connect(self._add_new)

    def show_others(self, consultation_id: UUID, named: Sequence[Named], people: list[Known]) -> None:
        """Show those who take part in a consultation."""
        self.id = consultation_id
        self.menu.show(named)
        self.model.show([NamedRow(one.id, "", one) for one in named])
        for part in (self.table, self.more):
            part.setVisible(bool(named))
        self.empty.setVisible(not named)
        self.adder.offer(people)

    def retranslate(self) -> None:
        """Say every word in the language of the interface."""
        self.heading.setText(self.tr("Named besides the delegations"))
        self.table.setAccessibleName(self.heading.text())
        self.more.say(self.tr("What can be done with the chosen person"))
        self.empty.setText(
            self.tr("Hosts, briefers, envoys and persons referred to stand here. Add the first by name.")
        )
        self.adder.retranslate()
        self.adder.name(self.tr("Add somebody who is no delegate"))
        self.model.retranslate()

    def _move(self, record_id: UUID, after: UUID | None) -> None:
        move = partial(record.move, kind="participation", record_id=record_id, after=after)
        self.bridge.attempt("Move participation", move)

    def _show_menu(self) -> None:
        self.menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))

    def _add_known(self, person_id: UUID) -> None:
        if self.id is not None:
            add = partial(
                delegation.take_part,
                consultation_id=self.id,
                person_id=person_id,
                role=ParticipationRole.REFERRED_TO,
            )
            self.bridge.attempt("Add participation", add)

    def _add_new(self, name: str) -> None:
        if self.id is not None:
            add = partial(
                delegation.take_part_new,
                consultation_id=self.id,
                name=name,
                language=language_of(name),
                role=ParticipationRole.REFERRED_TO,
            )
            self.bridge.attempt("Add participation", add)
