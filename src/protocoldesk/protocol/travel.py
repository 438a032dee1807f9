"""Travel: how delegates come and go, where they stay, and what they need to pass."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from protocoldesk.protocol.facts import ConsultationFacts, Named
from protocoldesk.records.values.text import EMPTY, Text
from protocoldesk.records.values.words import Travel


@dataclass(frozen=True, slots=True)
class JourneyFacts:
    """An arrival or a departure; `at` is aware, `zone` that of the port on our side."""

    id: UUID
    named: Named
    way: Travel = Travel.ARRIVAL
    at: datetime | None = None
    zone: str = ""
    carrier: str = ""
    port: str = ""
    greeter: Named | None = None
    greeter_name: str = ""
    """Who greets, where he is no delegate."""
    car: int | None = None
    """The number of the car in the motorcade."""
    remark: str = ""


@dataclass(frozen=True, slots=True)
class StayFacts:
    """Where a delegate sleeps."""

    id: UUID
    named: Named
    hotel: str = ""
    room: str = ""
    first_night: date | None = None
    last_day: date | None = None
    paid_by: str = ""
    booking: str = ""


@dataclass(frozen=True, slots=True)
class AccessFacts:
    """What a delegate needs to pass."""

    id: UUID
    named: Named
    need: str = ""
    asked_on: date | None = None
    granted_on: date | None = None
    remark: str = ""


@dataclass(frozen=True, slots=True)
class TravelFacts:
    """Who comes when, where they stay and what they need, each by the time or the name."""

    consultation: ConsultationFacts
    journeys: tuple[JourneyFacts, ...] = ()
    stays: tuple[StayFacts, ...] = ()
    accesses: tuple[AccessFacts, ...] = ()
    marking: Text = EMPTY

    def of(self, named: Named) -> tuple[StayFacts, ...]:
        """Where somebody stays."""
        return tuple(one for one in self.stays if one.named.id == named.id)
