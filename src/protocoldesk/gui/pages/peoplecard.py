"""A card for the people of a consultation: both sides, how many, and who leads them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout

from protocoldesk.gui.icons import flag
from protocoldesk.gui.pages.namedrows import listed
from protocoldesk.gui.widgets.parts import Button, Card, Label
from protocoldesk.gui.words import best, figures
from protocoldesk.protocol.facts import ConsultationFacts


class PeopleCard(Card):
    """Emits `wanted` where the delegations are asked for."""

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.open = Button("", "arrow-right")
        self.open.clicked.connect(self.wanted)
        self.add_button(self.open)
        self.empty = Label("", "muted")
        self.empty.setWordWrap(True)
        self.sides = _Side(), _Side()
        self.body.setSpacing(16)
        self.body.addWidget(self.empty)
        for side in self.sides:
            self.body.addLayout(side)

    def show_people(self, found: ConsultationFacts) -> None:
        """Show who meets."""
        self.empty.setVisible(not found.delegations)
        for row, side in enumerate(self.sides):
            side.show(found, row)

    def retranslate(self) -> None:
        """Say every word in the language of the interface."""
        self.heading.setText(self.tr("People"))
        self.open.say(self.tr("Delegations"))
        self.empty.setText(self.tr("No delegation is set up yet."))


class _Side(QHBoxLayout):
    """A flag, the country with the number of its people, and the heads below."""

    def __init__(self) -> None:
        super().__init__()
        self.setSpacing(12)
        self.flag, self.name, self.number, self.heads = (
            QLabel(),
            Label(),
            Label("", "muted"),
            Label("", "muted"),
        )
        self.heads.setWordWrap(True)
        self.flag.setContentsMargins(0, 2, 0, 0)
        column, top = QVBoxLayout(), QHBoxLayout()
        column.setSpacing(2)
        top.setSpacing(8)
        top.addWidget(self.name)
        top.addWidget(self.number)
        top.addStretch(1)
        column.addLayout(top)
        column.addWidget(self.heads)
        self.addWidget(self.flag, 0, Qt.AlignmentFlag.AlignTop)
        self.addLayout(column, 1)

    def show(self, found: ConsultationFacts, row: int) -> None:
        there = row < len(found.delegations)
        for label in (self.flag, self.name, self.number, self.heads):
            label.setVisible(there)
        if not there:
            return
        side = found.delegations[row]
        people = sum(one.people for one in side.delegates)
        self.flag.setPixmap(flag(side.party.code, 28))
        self.name.setText(best(side.party.short_name))
        words = self.tr("one person") if people == 1 else self.tr("{count} people")
        self.number.setText(words.format(count=figures(str(people))) if people else "")
        heads = ", ".join(listed(head) for head in side.heads)
        self.heads.setText(heads or self.tr("no head yet"))
