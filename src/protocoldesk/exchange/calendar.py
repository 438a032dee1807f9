"""Calendars: the sittings and the programme of a consultation as iCalendar, with the time zones they need."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event
from sqlalchemy.orm import Session

from protocoldesk.operations import facts, wordings
from protocoldesk.protocol import ordinals
from protocoldesk.protocol.facts import ConsultationFacts
from protocoldesk.protocol.phrases import Phrases
from protocoldesk.protocol.programme import Moment, for_guests
from protocoldesk.records.errors import Refusal
from protocoldesk.records.values.words import Status

PRODUCT = "-//ProtocolDesk//Calendar//EN"
_STATUS = {Status.CONFIRMED: "CONFIRMED", Status.CANCELLED: "CANCELLED", Status.CONCLUDED: "CONFIRMED"}


def written(session: Session, consultation_id: UUID, language: str, *, internal: bool = False) -> bytes:
    """An .ics file: the consultation on its days, then each moment that has a time.

    What is internal is left out unless it is asked for; what is marked, always; and whatever is a part of
    such, as in the programme that is handed out. Refusal: nothing in it has a day.
    """
    found = facts.programme(session, consultation_id)
    whole, phrases = found.consultation, wordings.phrases(session, language)
    calendar: Any = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    events = list(_events(whole, found.moments, phrases, internal=internal))
    if not events:
        raise Refusal("Nothing in it has a day yet.")
    for event in events:
        calendar.add_component(event)
    calendar.add_missing_timezones()
    return calendar.to_ical()


def _events(
    whole: ConsultationFacts, moments: tuple[Moment, ...], phrases: Phrases, *, internal: bool
) -> Iterator[Any]:
    if whole.marking:
        return
    first, last = whole.meeting.dates.first, whole.meeting.dates.end
    named = ordinals.named(whole.meeting, whole.mechanism, phrases)
    if first and last:
        event = _begun(whole.meeting.id, named[:1].upper() + named[1:], whole)
        event.add("dtstart", first)
        event.add("dtend", last + timedelta(days=1))
        event.add("transp", "TRANSPARENT")
        _where(event, whole.venue.best(phrases.language, "en"), whole, phrases)
        yield event
    for moment in for_guests(moments, internal=internal):
        if moment.begins:
            yield _of_moment(moment, moment.begins, whole, phrases)


def _of_moment(moment: Moment, begins: datetime, whole: ConsultationFacts, phrases: Phrases) -> Any:
    event = _begun(moment.id, _summary(moment, phrases), whole)
    zone = ZoneInfo(moment.zone) if moment.zone else UTC
    event.add("dtstart", begins.astimezone(zone))
    if moment.ends:
        event.add("dtend", moment.ends.astimezone(zone))
    _where(event, moment.place.best(phrases.language, "en"), whole, phrases)
    return event


def _begun(record_id: UUID, summary: str, whole: ConsultationFacts) -> Any:
    """An event that is the same one in each calendar that is written of it."""
    event: Any = Event()
    event.add("uid", f"{record_id}@protocoldesk")
    event.add("dtstamp", _stamp(whole.meeting.dates.first))
    event.add("summary", summary)
    event.add("status", _STATUS.get(whole.meeting.status, "TENTATIVE"))
    return event


def _stamp(day: date | None) -> datetime:
    """A moment that depends on nothing but the record: the same calendar has the same bytes."""
    return datetime(day.year, day.month, day.day, tzinfo=UTC) if day else datetime(2000, 1, 1, tzinfo=UTC)


def _summary(moment: Moment, phrases: Phrases) -> str:
    title = moment.title.best(phrases.language, "en")
    if title or moment.sitting_kind is None:
        return title or "…"
    said = phrases.phrase(f"invitation.kinds.{moment.sitting_kind.value}")
    plain = said.removeprefix("the ").removeprefix("a ")
    return plain[:1].upper() + plain[1:]


def _where(event: Any, place: str, whole: ConsultationFacts, phrases: Phrases) -> None:
    city = whole.meeting.city.best(phrases.language, "en")
    said = ", ".join(dict.fromkeys(part for part in (place, city) if part))
    if said:
        event.add("location", said)
