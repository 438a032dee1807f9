"""The page of each place, made when it is first shown, and the name of the office above them."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.loading import undisturbed
from protocoldesk.gui.shell.rail import Place
from protocoldesk.gui.words import best
from protocoldesk.operations import preset

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from protocoldesk.gui.shell.window import Window
    from protocoldesk.office import Office

PAGES = {
    Place.TODAY: ("today", "TodayPage"),
    Place.SESSIONS: ("sessions", "SessionsPage"),
    Place.PEOPLE: ("people", "PeoplePage"),
    Place.FOLLOW_UP: ("followup", "FollowUpLedger"),
    Place.CANDIDATURES: ("candidatures", "CandidaturesPage"),
    Place.RELEASES: ("releases", "ReleasesPage"),
    Place.ARCHIVE: ("archive", "ArchivePage"),
}
"""Module and class of each place's page; a module is loaded when its place is first shown, or before."""

TABS = ("overview", "delegations", "agenda", "programme", "lines", "briefs", "meeting", "reviews", "release")
"""Modules of the tabs of a consultation."""


def load(office: Office) -> None:
    """Load the modules of all pages, and ask once what they ask, so that its SQL is compiled.

    It is done in another thread than that of the windows: none waits for it later.
    """
    with undisturbed():
        for module in (*(module for module, _ in PAGES.values()), *TABS):
            import_module(f"protocoldesk.gui.pages.{module}")
        import_module("protocoldesk.gui.shell.finder")
    office.read(_rehearse)


def _rehearse(session: Session) -> None:
    from protocoldesk.operations import brief, consultation, directory, facts, overview, releases
    from protocoldesk.store import search

    directory.rows(session, "person")
    search.search(session, "a", 1)
    for row in consultation.rows(session)[:1]:
        overview.whole(session, row.id)
        brief.rows(session, row.id)
        for release_id, _ in releases.of_consultation(session, row.id):
            releases.clearances(session, facts.release(session, release_id))


def page_of(place: Place, window: Window) -> Any:
    """A new page for a place; every page takes the bridge and the navigator, the archive's the window."""
    module, name = PAGES[place]
    made = getattr(import_module(f"protocoldesk.gui.pages.{module}"), name)
    return made(window) if place is Place.ARCHIVE else made(window.bridge, window.navigator)


def office_name(bridge: Bridge) -> str:
    """Whose desk it is: the office's own party; "" before one was chosen."""
    return best(bridge.read(preset.own_name))
