"""The navigator: from any record to the place where it is shown."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.shell.rail import Place
from protocoldesk.operations.locate import Location, locate

TABS = {
    "consultation": "overview",
    "sitting": "overview",
    "instrument": "overview",
    "signatory": "overview",
    "delegation": "delegations",
    "delegate": "delegations",
    "participation": "delegations",
    "seating_plan": "seating",
    "seat": "seating",
    "agenda_item": "agenda",
    "agenda_lead": "agenda",
    "agenda_version": "agenda",
    "postponed_item": "agenda",
    "programme_line": "programme",
    "line_person": "programme",
    "task": "programme",
    "journey": "programme",
    "stay": "programme",
    "access": "programme",
    "car": "programme",
    "car_seat": "programme",
    "course": "programme",
    "meal_note": "programme",
    "gift": "programme",
    "brief": "briefs",
    "talking_point": "briefs",
    "note": "meeting",
    "outcome": "meeting",
    "outcome_field": "meeting",
    "speaker": "meeting",
    "follow_up": "followup",
    "review": "followup",
    "progress": "followup",
    "release": "release",
    "edition": "release",
    "passage": "release",
    "wording": "release",
    "clearance": "release",
    "issue": "release",
    "register_number": "release",
    "settlement": "release",
    "printing": "papers",
    "letter": "papers",
    "letter_file": "papers",
    "invitation": "papers",
}
"""The tab of the workspace on which a kind of record is shown."""

PLACES = {
    "person": Place.PEOPLE,
    "post": Place.PEOPLE,
    "institution": Place.PEOPLE,
    "party": Place.PEOPLE,
    "mechanism": Place.SESSIONS,
    "candidature": Place.CANDIDATURES,
    "preset": Place.ARCHIVE,
}
"""The place of a kind of record that belongs to no consultation."""


class Navigator(QObject):
    """Says where to go; the window goes there."""

    to_place = Signal(object, str, object)
    """Place, kind and id of the record to choose there."""
    to_tab = Signal(object, str, str, object)
    """Id of a consultation, name of its tab, kind and id of the record to choose there."""

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge

    def go(self, kind: str, record_id: UUID) -> bool:
        """Go to a record; False: it is nowhere to be seen."""
        found = self._bridge.read(partial(locate, kind=kind, record_id=record_id))
        if found is None:
            return False
        if kind in PLACES:
            self.to_place.emit(PLACES[kind], kind, record_id)
            return True
        return self._to_tab(found)

    def go_to_tab(self, consultation_id: UUID, tab: str) -> None:
        """Go to a tab of a consultation."""
        self.to_tab.emit(consultation_id, tab, "", None)

    def _to_tab(self, found: Location) -> bool:
        if found.consultation_id is None or found.kind not in TABS:
            return False
        self.to_tab.emit(found.consultation_id, TABS[found.kind], found.kind, found.id)
        return True
