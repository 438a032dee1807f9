"""The passages of a release in their order: ticked, worded, typed, moved and withdrawn."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.pages.releasedeeds import PassageDeeds
from protocoldesk.gui.pages.releasepassage import Column, PassageCard
from protocoldesk.gui.pages.releasestate import ReleaseState
from protocoldesk.gui.widgets.parts import Button, scrolled
from protocoldesk.protocol.checks import Finding
from protocoldesk.records.values.prose import Block


class Passages(QWidget):
    """Cards of passages, with switches for the languages and the outcomes above them."""

    typing = Signal()
    """Something was typed that is not kept yet."""
    entered = Signal(object)
    """Id of the edition whose words the cursor came into."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self.deeds = PassageDeeds(bridge, self)
        self._state: ReleaseState | None = None
        self.unlocked: frozenset[UUID] = frozenset()
        self._wanted: UUID | None = None
        self._order: list[UUID] = []
        self.cards: dict[UUID, PassageCard] = {}
        self.switches: dict[UUID, Button] = {}
        self.outcomes, self.add = _switch("list-checks"), Button("", "plus")
        self.outcomes.setChecked(True)
        self._lay_out()
        self.outcomes.clicked.connect(self._fit)
        self.add.clicked.connect(self.add_passage)
        for keys, what in (("Alt+Up", "up"), ("Alt+Down", "down"), ("Alt+Del", "withdraw")):
            shortcut = QShortcut(
                QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut
            )
            shortcut.activated.connect(partial(self._do_here, what))
        self.retranslate()

    def show_state(self, state: ReleaseState) -> None:
        """Show the passages of a release."""
        if self._state is not None and self._state.whole.id != state.whole.id:
            self.flush()
        self._state = self.deeds.state = state
        self._fit_cards(state)
        self._fit_switches(state)
        for found in state.whole.passages:
            self.cards[found.id].show_passage(state, found, unlocked=self.unlocked)
        self.add.setEnabled(any(one.open for one in state.editions))
        self._fit()

    def dirty(self) -> dict[tuple[UUID, UUID], tuple[Block, ...]]:
        """Words that are not kept yet, by (passage, edition)."""
        found: dict[tuple[UUID, UUID], tuple[Block, ...]] = {}
        for card in self.cards.values():
            found |= card.dirty()
        return found

    def flush(self) -> None:
        """Keep now what was typed."""
        for card in list(self.cards.values()):
            card.flush()

    def cards_in_order(self) -> list[PassageCard]:
        """The cards, as they stand below each other."""
        return [self.cards[passage_id] for passage_id in self._order]

    def column(self, passage_id: UUID, edition_id: UUID) -> Column | None:
        """Where a passage is worded in an edition."""
        card = self.cards.get(passage_id)
        return card.columns.get(edition_id) if card else None

    def go_to(
        self, passage_id: UUID, edition_id: UUID | None = None, words: tuple[int, int] | None = None
    ) -> bool:
        """Bring a passage into sight, choose words of it in an edition, and put the cursor there."""
        card = self.cards.get(passage_id)
        if card is None:
            self._wanted = passage_id  # it may be about to come back
            return False
        edition_id = edition_id or next(iter(card.columns), None)
        column = card.columns.get(edition_id) if edition_id else None
        if column is not None and edition_id is not None:
            if not self.switches[edition_id].isChecked():
                self.switches[edition_id].click()
            column.edit.setFocus()
            if words is not None:
                column.edit.choose(*words)
        self.area.ensureWidgetVisible(column or card, 0, 40)
        return True

    def mark(self, findings: list[Finding]) -> None:
        """Draw a line below the words that a check is about."""
        found: dict[tuple[UUID, UUID], list[tuple[int, int]]] = {}
        for one in findings:
            place = place_of(one)
            if place is not None:
                found.setdefault(place[:2], []).append(place[2:])
        for card in self.cards.values():
            for edition_id, column in card.columns.items():
                column.edit.mark(found.get((card.id, edition_id), []))

    def add_passage(self) -> None:
        """A passage to be typed, behind the one that the cursor is in; the cursor goes there."""
        self._wanted = self.deeds.add(self._here())

    def retranslate(self) -> None:
        """Say every word in the language of the interface."""
        self.outcomes.say(self.tr("Outcomes"))
        self.outcomes.setToolTip(self.tr("Show which outcomes each passage says"))
        self.add.say(self.tr("Add passage"))
        self.add.setToolTip(self.tr("Type a passage, or paste it from a word processor"))
        for card in self.cards.values():
            card.retranslate()
        for edition in self._state.editions if self._state else ():
            if edition.id in self.switches:
                self.switches[edition.id].say(edition.name)

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self.bar = QHBoxLayout()
        self.bar.setContentsMargins(24, 10, 16, 6)
        self.bar.setSpacing(6)
        self.languages = QHBoxLayout()
        self.languages.setSpacing(6)
        self.bar.addLayout(self.languages)
        self.bar.addWidget(self.outcomes)
        self.bar.addStretch(1)
        self.bar.addWidget(self.add)
        outer.addLayout(self.bar)
        inner = QWidget()
        inner.setObjectName("page")
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(24, 4, 16, 24)
        self._column.setSpacing(12)
        self._column.addStretch(1)
        self.area: QScrollArea = scrolled(inner)
        outer.addWidget(self.area, 1)

    def _fit_cards(self, state: ReleaseState) -> None:
        order = [found.id for found in state.whole.passages]
        here = self._here()
        if here is not None and here not in order:
            self._wanted = self._wanted or _near(here, list(self._order), order)
        self._order = order
        for passage_id in [key for key in self.cards if key not in order]:
            self.cards.pop(passage_id).deleteLater()
        for place, passage_id in enumerate(order):
            if passage_id not in self.cards:
                self.cards[passage_id] = self._card(passage_id)
            card = self.cards[passage_id]
            if self._column.indexOf(card) != place:
                self._column.insertWidget(place, card)

    def _card(self, passage_id: UUID) -> PassageCard:
        card = PassageCard(passage_id)
        card.worded.connect(self._keep)
        card.typing.connect(self.typing)
        card.entered.connect(self.entered)
        card.ticked.connect(self._tick)
        card.asked.connect(self._do)
        card.headed.connect(self.deeds.head)
        card.printed.connect(self.deeds.print_heading)
        return card

    def _fit_switches(self, state: ReleaseState) -> None:
        wanted = {edition.id for edition in state.editions}
        for edition_id in [key for key in self.switches if key not in wanted]:
            self.switches.pop(edition_id).deleteLater()
        for edition in state.editions:
            if edition.id not in self.switches:
                button = self.switches[edition.id] = _switch("languages")
                button.setChecked(True)
                button.clicked.connect(self._fit)
                self.languages.addWidget(button)
            self.switches[edition.id].say(edition.name)

    def _fit(self) -> None:
        """Show what the switches say; where no language is chosen, all of them are."""
        shown = frozenset(key for key, button in self.switches.items() if button.isChecked())
        for card in self.cards.values():
            card.show_columns(shown or frozenset(self.switches), ticks=self.outcomes.isChecked())
        if self._wanted is not None and self._wanted in self.cards:
            wanted, self._wanted = self._wanted, None
            QTimer.singleShot(0, self, partial(self.go_to, wanted))

    def _keep(self, passage_id: UUID, edition_id: UUID, visit: str) -> None:
        column = self.column(passage_id, edition_id)
        if column is not None and not self.deeds.word(passage_id, edition_id, column.edit.blocks(), visit):
            column.save.again()

    def _tick(self, passage_id: UUID, outcome_id: UUID, said: bool) -> None:
        self.flush()
        self.deeds.tick(passage_id, outcome_id, said=said)

    def _do(self, what: str, passage_id: UUID, edition_id: UUID | None) -> None:
        self.flush()
        self.deeds.do(what, passage_id, edition_id)

    def _do_here(self, what: str) -> None:
        here = self._here()
        if here is not None:
            self._do(what, here, None)

    def _here(self) -> UUID | None:
        """The passage that the cursor is in."""
        field = QApplication.focusWidget()
        return next((card.id for card in self.cards.values() if field and card.isAncestorOf(field)), None)


def _near(gone: UUID, before: list[UUID], now: list[UUID]) -> UUID | None:
    """The passage that follows one that is gone, else the last."""
    after = before[before.index(gone) :] if gone in before else []
    return next((one for one in after if one in now), now[-1] if now else None)


def place_of(finding: Finding) -> tuple[UUID, UUID, int, int] | None:
    """Passage, edition and characters that a finding is about; None: it is not about words of a passage."""
    at = finding.at
    if at.passage is None or at.edition is None or at.start is None or at.end is None:
        return None
    return (at.passage, at.edition, at.start, at.end) if at.path.endswith(str(at.passage)) else None


def _switch(drawing: str) -> Button:
    made = Button("", drawing)
    made.setCheckable(True)
    made.setProperty("switch", True)
    return made
