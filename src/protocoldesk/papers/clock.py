"""Clock: hours, spans and days of a place, as a paper says them."""

from __future__ import annotations

from datetime import date, datetime

from protocoldesk.protocol import dates
from protocoldesk.protocol.phrases import Phrases
from protocoldesk.protocol.programme import zone_of
from protocoldesk.records.values.when import When


def hour(moment: datetime | None, zone: str, phrases: Phrases) -> str:
    """The hour of the place: "09:00", "9 h 00", "០៩:០០"; nothing where there is none."""
    if moment is None:
        return ""
    local = moment.astimezone(zone_of(zone))
    said = phrases.say("programme.clock", hour=f"{local:%H}", minute=f"{local:%M}")
    return phrases.digits(said)


def span(begins: datetime | None, ends: datetime | None, zone: str, phrases: Phrases) -> str:
    """From when to when; the beginning alone where no end is known."""
    first, last = hour(begins, zone, phrases), hour(ends, zone, phrases)
    return (
        phrases.say("programme.span", begins=first, ends=last) if first and last and first != last else first
    )


def day(on: date | None, phrases: Phrases) -> str:
    """The day without its weekday: "12 February 2026"."""
    return dates.printed(When.day(on.year, on.month, on.day), phrases) if on else ""


def day_of(moment: datetime | None, zone: str) -> date | None:
    """The day of the place."""
    return moment.astimezone(zone_of(zone)).date() if moment else None
