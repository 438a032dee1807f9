"""Times of day on screen: those of a sitting at its place, and what an officer types for one."""

from __future__ import annotations

import re
from datetime import date, datetime, time

from protocoldesk.gui.words import figures
from protocoldesk.operations.agenda import zone_of
from protocoldesk.protocol.facts import SittingFacts
from protocoldesk.records.errors import Refusal


def local(moment: datetime | None, zone: str) -> time | None:
    """The time of a moment at a place."""
    return moment.astimezone(zone_of(zone)).time().replace(second=0, microsecond=0) if moment else None


def time_of(sitting: SittingFacts) -> str:
    """ "09:00–12:30", as the clock of its place says."""
    both = (local(sitting.begins, sitting.zone), local(sitting.ends, sitting.zone))
    return "–".join(said(one) for one in both if one is not None)


def short(day: date | None) -> str:
    """A day in a narrow column: "15/12"."""
    return figures(f"{day.day}/{day.month}") if day else ""


def said(at: time | None) -> str:
    """ "09:30"; "" for none."""
    return at.strftime("%H:%M") if at else ""


def typed(words: str) -> time | None:
    """The time that was typed: "9", "9:30", "09.30", "0930", "9h30"; "" is None."""
    words = words.strip()
    if not words:
        return None
    found = re.fullmatch(r"(\d{1,2})(?:[:.h ]?(\d{2}))?h?", words)
    if found is None or int(found[1]) > 23 or int(found[2] or 0) > 59:
        raise Refusal("'{words}' is not a time such as 09:30.", words=words)
    return time(int(found[1]), int(found[2] or 0))
