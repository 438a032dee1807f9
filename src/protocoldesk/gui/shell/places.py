"""The page of each place, made when it is first shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from protocoldesk.gui.shell.rail import Place

if TYPE_CHECKING:
    from protocoldesk.gui.shell.window import Window


def page_of(place: Place, window: Window) -> Any:
    """A new page for a place; every page takes the bridge and the navigator."""
    from protocoldesk.gui.pages import archive, candidatures, followup, people, releases, sessions, today

    made = {
        Place.TODAY: today.TodayPage,
        Place.SESSIONS: sessions.SessionsPage,
        Place.PEOPLE: people.PeoplePage,
        Place.FOLLOW_UP: followup.FollowUpLedger,
        Place.CANDIDATURES: candidatures.CandidaturesPage,
        Place.RELEASES: releases.ReleasesPage,
        Place.ARCHIVE: archive.ArchivePage,
    }
    if place is Place.ARCHIVE:
        return archive.ArchivePage(window)
    return made[place](window.bridge, window.navigator)
