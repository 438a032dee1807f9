"""A page: what it watches, and when it asks the archive again."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from protocoldesk.gui.bridge import Bridge
from protocoldesk.office import Changed


class Page(QWidget):
    """A part of the window that shows records.

    A subclass names in `watches` the kinds of record that it shows and overrides `refresh`, which asks the
    archive; a page out of sight is refreshed when it is shown again, and one that was shown after a deed is
    not refreshed again when it hears of it. `retranslate` sets every word anew.
    """

    watches: frozenset[str] = frozenset()

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.bridge = bridge
        self._stale = True
        self._seen = 0
        bridge.changed.connect(self._follow)

    def refresh(self) -> None:
        """Ask the archive again, and show what it says."""

    def retranslate(self) -> None:
        """Set every word in the language of the interface."""

    def renew(self) -> None:
        """Refresh now where the page is in sight, else when it is shown."""
        if self.isVisible():
            self._ask_archive()
        else:
            self._stale = True

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._ask_archive()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self.renew()
        super().changeEvent(event)

    def _ask_archive(self) -> None:
        self._stale = False
        self._seen = self.bridge.deeds
        self.refresh()

    def _follow(self, changed: Changed) -> None:
        if self.isVisible() and not self._stale and self.bridge.arriving <= self._seen:
            return
        if not self.watches or any(kind in self.watches for kind, _ in changed):
            self.renew()


class ConsultationPage(Page):
    """A page about one consultation: a tab of the workspace."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self.consultation_id: UUID | None = None
        self.begins: QWidget | None = None
        """What the keys work in when the page is gone to; None: the first part that takes them."""

    def show_consultation(self, consultation_id: UUID | None) -> None:
        """Show another consultation."""
        if consultation_id != self.consultation_id:
            self.consultation_id = consultation_id
            self.renew()

    def show_row(self, kind: str, record_id: UUID) -> None:
        """Bring one record of the page into sight and choose it."""
