"""Consultations: one session of a mechanism, and the sittings that it consists of."""

from __future__ import annotations

import re
from datetime import datetime
from uuid import UUID

from sqlalchemy import Index, text
from sqlalchemy.orm import Mapped

from protocoldesk.records.base import (
    Marked,
    Record,
    choice,
    count,
    flag,
    line,
    link,
    maybe,
    moment,
    order,
    prose,
    when,
    words,
)
from protocoldesk.records.errors import Refusal
from protocoldesk.records.values.prose import Prose
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.when import When
from protocoldesk.records.values.words import Mode, PressAccess, SittingKind, Status
from protocoldesk.records.values.zone import check_zone

REF = re.compile(r"[\w.-]+")
"""It becomes a part of the names of files."""


class Consultation(Marked, Record):
    """One session of a mechanism, inside or outside the series of its ordinals."""

    __tablename__ = "consultation"
    __table_args__ = (
        Index(
            "uq_consultation_ref",
            "ref",
            unique=True,
            sqlite_where=text("NOT withdrawn"),
            postgresql_where=text("NOT withdrawn"),
        ),
    )
    searched = ("title", "ref", "city", "venue", "name", "theme")

    mechanism_id: Mapped[UUID] = link("mechanism")
    ref: Mapped[str] = line()
    """The mechanism's handle with number or name: "kh-ca-2"; stored, so that renumbering breaks nothing."""
    number: Mapped[int | None] = count()
    """Its place in the series; none: outside it ("special")."""
    name: Mapped[Text] = words()
    """What stands in place of an ordinal: "Special"."""
    title: Mapped[Text] = words()
    """Its title where it is not mechanism with ordinal."""
    status: Mapped[Status] = choice(Status.PROPOSED)
    dates: Mapped[When] = when()
    mode: Mapped[Mode] = choice(Mode.IN_PERSON)
    city: Mapped[Text] = words()
    """Empty for a virtual meeting without a place."""
    city_km_kind: Mapped[Text] = words()
    """What the city is called before its name, where a language wants it: "រាជធានី", "ទីក្រុង"."""
    venue: Mapped[Text] = words()
    country_id: Mapped[UUID | None] = maybe("party")
    zone: Mapped[str] = line()
    """IANA name of the time zone of the place."""
    host_id: Mapped[UUID | None] = maybe("party")
    previous_id: Mapped[UUID | None] = maybe("consultation")
    next_dates: Mapped[When] = when()
    next_city: Mapped[Text] = words()
    invited_by_id: Mapped[UUID | None] = maybe("person")
    visit: Mapped[Text] = words()
    """The visit that it lies in, as printed: "the official visit of ... to Cambodia"."""
    back_to_back: Mapped[Text] = words()
    """Another meeting that it was joined to, as printed."""
    delay: Mapped[Text] = words()
    """Why it comes late or was postponed, as may be said in public."""
    atmosphere: Mapped[Text] = words()
    """As in 'in a cordial atmosphere': "cordial"."""
    theme: Mapped[Text] = words()
    languages: Mapped[str] = line()
    interpretation: Mapped[str] = line()
    """"consecutive", "simultaneous" or empty."""
    no_gifts: Mapped[bool] = flag()
    """Whether the sides agreed that none are exchanged."""
    remarks: Mapped[Prose] = prose()

    def validate(self) -> None:
        if not REF.fullmatch(self.ref):
            raise Refusal("A reference is letters, digits and hyphens, such as kh-ca-2.", field="ref")
        if self.number is not None and self.number < 1:
            raise Refusal("A session has a number from 1, or none.", field="number")
        check_zone(self.zone)


class Sitting(Marked, Record):
    """A part of a consultation with its own time, place, mode and chairs."""

    __tablename__ = "sitting"
    searched = ("title", "place")

    consultation_id: Mapped[UUID] = link("consultation", part=True)
    order: Mapped[str] = order()
    kind: Mapped[SittingKind] = choice(SittingKind.PLENARY)
    title: Mapped[Text] = words()
    """The name of the working group or of the occasion."""
    parent_id: Mapped[UUID | None] = maybe("sitting")
    dates: Mapped[When] = when()
    """Its own dates, where they are not the consultation's; a working group may have met a year before."""
    begins: Mapped[datetime | None] = moment()
    ends: Mapped[datetime | None] = moment()
    zone: Mapped[str] = line()
    other_zone: Mapped[str] = line()
    """The zone of the other side of a virtual sitting, which may have another date."""
    mode: Mapped[Mode] = choice(Mode.IN_PERSON)
    city: Mapped[Text] = words()
    place: Mapped[Text] = words()
    dress: Mapped[Text] = words()
    press: Mapped[PressAccess] = choice(PressAccess.UNSAID)

    def validate(self) -> None:
        check_zone(self.zone)
        check_zone(self.other_zone, "other_zone")


class Chair(Record):
    """Somebody who chairs a sitting: a delegate, or one who is none."""

    __tablename__ = "chair"

    sitting_id: Mapped[UUID] = link("sitting", part=True)
    delegate_id: Mapped[UUID | None] = maybe("delegate")
    participation_id: Mapped[UUID | None] = maybe("participation")
    order: Mapped[str] = order()
