"""The watch over papers: after each deed it learns, away from the windows, which of them are out of date."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from protocoldesk.gui.bridge import Bridge

if TYPE_CHECKING:
    from protocoldesk.exchange.printed import OutOfDate
    from protocoldesk.office import Office

PAUSE = 400
"""Milliseconds without a deed after which it looks."""


class StaleWatch(QObject):
    """Looks at one consultation; `found` carries its id, and what is out of date of it."""

    found = Signal(object, object)

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge)
        self._bridge = bridge
        self._of: UUID | None = None
        self._last: tuple[UUID, list[OutOfDate]] | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._look)
        bridge.changed.connect(self._changed)

    def show(self, consultation_id: UUID) -> None:
        """Look at another consultation; what is known of it is told at once."""
        if consultation_id == self._of:
            if self._last is not None:
                self.found.emit(*self._last)
            return
        self._of, self._last = consultation_id, None
        self._look()

    def _changed(self, _changed: object) -> None:
        if self._of is not None:
            self._pause.start()

    def _look(self) -> None:
        if self._of is not None:
            self._bridge.print(partial(_looked, office=self._bridge.office), self._of, self._came, _nothing)

    def _came(self, found: tuple[UUID, list[OutOfDate]]) -> None:
        if isValid(self) and found[0] == self._of:
            self._last = found
            self.found.emit(*found)


def watch_of(bridge: Bridge) -> StaleWatch:
    """The one watch of an archive."""
    return bridge.findChild(StaleWatch) or StaleWatch(bridge)


def _looked(consultation_id: UUID, office: Office) -> tuple[UUID, list[OutOfDate]]:
    from protocoldesk.exchange.printed import out_of_date

    return consultation_id, office.read(partial(out_of_date, consultation_id=consultation_id))


def _nothing(_sentence: object) -> None:
    """The consultation is gone: there is nothing to watch."""
