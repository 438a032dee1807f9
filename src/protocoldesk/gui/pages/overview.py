"""The overview: what is missing, and the session, its people and its papers at a glance."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.pages.missingcard import MissingCard
from protocoldesk.gui.pages.paperscard import PapersCard
from protocoldesk.gui.pages.partscard import PartsCard
from protocoldesk.gui.pages.peoplecard import PeopleCard
from protocoldesk.gui.pages.sessioncard import SessionCard
from protocoldesk.gui.shell.navigator import Navigator
from protocoldesk.gui.widgets.page import ConsultationPage
from protocoldesk.gui.widgets.parts import GAP, column_of, scrolled
from protocoldesk.operations import consultation, overview
from protocoldesk.protocol.checks import Finding
from protocoldesk.protocol.overview import MissingLine, Whole, lines


class OverviewPage(ConsultationPage):
    """Five cards; the checks of the releases are read apart, and their lines come when they are done."""

    def __init__(self, bridge: Bridge, navigator: Navigator) -> None:
        super().__init__(bridge)
        self.navigator = navigator
        self.missing = MissingCard()
        self.session = SessionCard(bridge, navigator)
        self.people = PeopleCard()
        self.papers = PapersCard(bridge)
        self.instruments = PartsCard(bridge, "instrument")
        self._found: Whole | None = None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(self._filled()))
        self.missing.wanted.connect(self._go)
        self.people.wanted.connect(self._go_to_delegations)
        self.retranslate()

    def _filled(self) -> QWidget:
        filled = QWidget()
        filled.setObjectName("page")
        column = column_of(filled)
        column.addWidget(self.missing)
        row, right = QHBoxLayout(), QVBoxLayout()
        row.setSpacing(GAP)
        right.setSpacing(GAP)
        right.addWidget(self.people)
        right.addWidget(self.papers)
        right.addStretch(1)
        row.addWidget(self.session, 3)
        row.addLayout(right, 2)
        column.addLayout(row)
        column.addWidget(self.instruments)
        column.addStretch(1)
        return filled

    def refresh(self) -> None:
        if self.consultation_id is None:
            return
        found = self.bridge.read(partial(overview.whole, consultation_id=self.consultation_id))
        row = self.bridge.read(partial(consultation.row, consultation_id=self.consultation_id))
        if row is None:
            return
        self._found = found
        self._show_lines(found)
        self.instruments.show_owner(self.consultation_id)
        self.session.show_session(found.consultation, row)
        self.people.show_people(found.consultation)
        self.papers.show_papers(found)
        if found.releases:
            self._check(found)

    def retranslate(self) -> None:
        for card in (self.missing, self.session, self.people, self.papers):
            card.retranslate()

    def _check(self, found: Whole) -> None:
        """Let the checks run in another thread: they take longer than a slot may."""
        phrases = self.bridge.read(partial(overview.phrases_of, found=found))
        today = self.bridge.office.clock().date()
        check = partial(overview.checked, found, phrases, today)
        self.bridge.later(self.bridge.office.apart(check), partial(self._checked, found))

    def _checked(self, found: Whole, findings: Sequence[Finding]) -> None:
        if isValid(self) and found is self._found:  # the window may have closed meanwhile
            self._show_lines(found, findings)

    def _show_lines(self, found: Whole, findings: Sequence[Finding] = ()) -> None:
        self.missing.show_lines(lines(found, self.bridge.office.clock().date(), findings))

    def _go(self, line: MissingLine) -> None:
        if line.tab:
            self.navigator.go_to_tab(line.id, line.tab)
        elif line.kind == "consultation":
            self.session.edit()
        else:
            self.navigator.go(line.kind, line.id)

    def _go_to_delegations(self) -> None:
        if self.consultation_id is not None:
            self.navigator.go_to_tab(self.consultation_id, "delegations")

    def show_row(self, kind: str, record_id: UUID) -> None:
        self.session.setFocus()
