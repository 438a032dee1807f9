"""The delegations: both sides beside each other, ours left, and who else is named."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.pages.listscard import ListsCard
from protocoldesk.gui.pages.otherscard import OthersCard
from protocoldesk.gui.pages.sidecard import SideCard
from protocoldesk.gui.shell.navigator import Navigator
from protocoldesk.gui.widgets.dropping import Dropping
from protocoldesk.gui.widgets.page import ConsultationPage
from protocoldesk.gui.widgets.parts import GAP, Empty, column_of, scrolled
from protocoldesk.operations import choices, delegation, facts


class DelegationsPage(ConsultationPage):
    """Two cards for the sides, and one below them for hosts, briefers and persons referred to."""

    watches = frozenset(
        {
            "consultation",
            "delegation",
            "delegate",
            "participation",
            "person",
            "post",
            "party",
            "institution",
            "notified_list",
            "notified_row",
        }
    )

    def __init__(self, bridge: Bridge, navigator: Navigator) -> None:
        super().__init__(bridge)
        self.navigator = navigator
        self.sides = SideCard(bridge), SideCard(bridge)
        self.others = OthersCard(bridge)
        self.lists = ListsCard(bridge)
        self.empty = Empty(self._begin)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.empty)
        self.stack.addWidget(scrolled(self._filled()))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.stack)
        self.dropping = Dropping(self)
        self.dropping.dropped.connect(self._take_files)
        self.dropping.pasted.connect(self.lists.take_in)
        self.retranslate()

    def _filled(self) -> QWidget:
        filled = QWidget()
        filled.setObjectName("page")
        column = column_of(filled)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        for card in self.sides:
            row.addWidget(card, 1)
        column.addLayout(row)
        column.addWidget(self.lists)
        column.addWidget(self.others)
        column.addStretch(1)
        return filled

    def refresh(self) -> None:
        if self.consultation_id is None:
            return
        whole = self.bridge.read(partial(facts.consultation, consultation_id=self.consultation_id))
        people = self.bridge.read(partial(choices.known, kind="person"))
        both = whole.delegations[:2]
        self.stack.setCurrentIndex(1 if len(both) == 2 else 0)
        if len(both) == 2:
            for card, side, other in zip(self.sides, both, reversed(both), strict=True):
                card.show_side(side, other, people)
            self._level()
        self.lists.show_sides(both)
        self.others.show_others(self.consultation_id, whole.participations, people)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._level()

    def show_row(self, kind: str, record_id: UUID) -> None:
        for card in self.sides:
            if kind == "delegation" and card.id == record_id:
                card.on.setFocus()
            elif kind == "delegate" and card.table.choose(record_id):
                card.table.setFocus()
        if kind == "participation" and self.others.table.choose(record_id):
            self.others.table.setFocus()

    def retranslate(self) -> None:
        self.empty.say(
            self.tr("The delegations of both sides are not set up yet."), self.tr("Set up the delegations")
        )
        for card in self.sides:
            card.retranslate()
        self.lists.retranslate()
        self.others.retranslate()

    def _level(self) -> None:
        """Let both tables begin at the same height, however long the names of the institutions are."""
        names = [card.institution for card in self.sides]
        height = max(0, *(name.heightForWidth(max(name.width(), 1)) for name in names))
        for name in names:
            name.setMinimumHeight(height)

    def _take_files(self, paths: list[Path], fell_on: QWidget) -> None:
        """Take in a list that was dropped: for the side that it fell on, else for the one that is shown."""
        card = next((card for card in self.sides if card is fell_on or card.isAncestorOf(fell_on)), None)
        side = next((one for one in self.lists.sides if card is not None and one.id == card.id), None)
        self.lists.take_in(paths[0], side)

    def _begin(self) -> None:
        if self.consultation_id is not None:
            begin = partial(delegation.begin, consultation_id=self.consultation_id)
            self.bridge.attempt("Set up delegations", begin)
