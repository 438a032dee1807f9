"""The papers of a consultation: what was printed, and what was written to and by the other side."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.leaving import save_calendar, save_cards
from protocoldesk.gui.shell.navigator import Navigator
from protocoldesk.gui.widgets.parts import MARGIN, IconButton
from protocoldesk.gui.widgets.segmentedpage import SegmentedPage

SEGMENTS = {
    "printed": ("printed", "PrintedPage"),
    "letters": ("letters", "LettersPage"),
    "invitations": ("invitations", "InvitationsPage"),
}
"""Each part of the page: the module in gui.pages and the class that shows it; made when first chosen."""

KINDS = {"printing": "printed", "letter": "letters", "letter_file": "letters", "invitation": "invitations"}
"""The part on which a kind of record is shown."""


class PapersPage(SegmentedPage):
    """Segments at the top; below them the part that is chosen."""

    made_of, shows = SEGMENTS, KINDS

    def __init__(self, bridge: Bridge, navigator: Navigator) -> None:
        super().__init__(bridge, navigator)
        self.calendar, self.cards = IconButton("calendar-days"), IconButton("users")
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
        self.calendar.clicked.connect(partial(self._save, save_calendar))
        self.cards.clicked.connect(partial(self._save, save_cards))
        self.retranslate()
        self.choose(self.segments.current)

    @property
    def reprint(self) -> QWidget:
        """The button that reprints what is out of date."""
        printed: Any = self.choose("printed")
        return printed.stale.all

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
