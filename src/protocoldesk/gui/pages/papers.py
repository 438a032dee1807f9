"""The papers of a consultation: what was printed, and what was written to and by the other side."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from importlib import import_module
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.leaving import save_calendar, save_cards
from protocoldesk.gui.shell.navigator import Navigator
from protocoldesk.gui.widgets.page import ConsultationPage
from protocoldesk.gui.widgets.parts import MARGIN, IconButton
from protocoldesk.gui.widgets.segments import Segments

SEGMENTS = {
    "printed": ("printed", "PrintedPage"),
    "letters": ("letters", "LettersPage"),
    "invitations": ("invitations", "InvitationsPage"),
}
"""Each part of the page: the module in gui.pages and the class that shows it; made when first chosen."""

KINDS = {"printing": "printed", "letter": "letters", "letter_file": "letters", "invitation": "invitations"}
"""The part on which a kind of record is shown."""


class PapersPage(ConsultationPage):
    """Segments at the top; below them the part that is chosen."""

    def __init__(self, bridge: Bridge, navigator: Navigator) -> None:
        super().__init__(bridge)
        self.navigator = navigator
        self.segments = Segments(list(SEGMENTS))
        self.calendar, self.cards = IconButton("calendar-days"), IconButton("users")
        self.stack = QStackedWidget()
        self.parts: dict[str, ConsultationPage] = {}
        self._bar = QWidget()
        row = QHBoxLayout(self._bar)
        row.setContentsMargins(MARGIN, 12, MARGIN, 0)
        row.addWidget(self.segments)
        row.addStretch(1)
        for button in (self.calendar, self.cards):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self.stack, 1)
        self._bar.setVisible(len(SEGMENTS) > 1)
        self.segments.chosen.connect(self.choose)
        self.calendar.clicked.connect(partial(self._save, save_calendar))
        self.cards.clicked.connect(partial(self._save, save_cards))
        self.retranslate()
        self.choose(self.segments.current)

    def show_consultation(self, consultation_id: UUID | None) -> None:
        super().show_consultation(consultation_id)
        self.part().show_consultation(consultation_id)

    def choose(self, name: str) -> ConsultationPage:
        """Show a part by its name."""
        self.segments.choose(name)
        if name not in self.parts:
            module, kind = SEGMENTS[name]
            made = getattr(import_module(f"protocoldesk.gui.pages.{module}"), kind)
            page = self.parts[name] = made(self.bridge, self.navigator)
            self.stack.addWidget(page)
        page = self.parts[name]
        self.stack.setCurrentWidget(page)
        page.show_consultation(self.consultation_id)
        self.begins = page.begins
        return page

    @property
    def reprint(self) -> QWidget:
        """The button that reprints what is out of date."""
        printed: Any = self.choose("printed")
        return printed.stale.all

    def part(self) -> ConsultationPage:
        """The part that is shown."""
        return self.parts[self.segments.current]

    @property
    def note(self) -> QWidget:
        """The button that begins a note verbale."""
        letters: Any = self.choose("letters")
        return letters.note

    @property
    def log(self) -> QWidget:
        """The button that logs a letter."""
        letters: Any = self.choose("letters")
        return letters.log

    def show_row(self, kind: str, record_id: UUID) -> None:
        self.choose(KINDS.get(kind, self.segments.current)).show_row(kind, record_id)

    def retranslate(self) -> None:
        words = {
            "printed": self.tr("Printed"),
            "letters": self.tr("Letters"),
            "invitations": self.tr("Invitations"),
        }
        self.segments.say(**{name: words[name] for name in SEGMENTS})
        self.calendar.say(self.tr("Save the programme as a calendar (.ics)"))
        self.cards.say(self.tr("Save both delegations as vCards"))

    def _save(self, save: Callable[[QWidget, Bridge, UUID], None], *_: object) -> None:
        if self.consultation_id is not None:
            save(self, self.bridge, self.consultation_id)
