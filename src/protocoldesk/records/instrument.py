"""Instruments: agreements and other documents that are named, signed or exchanged."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from sqlalchemy.orm import Mapped

from protocoldesk.records.base import Marked, Record, choice, day, line, link, maybe, order, when, words
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.when import When
from protocoldesk.records.values.words import InstrumentStatus


class Instrument(Marked, Record):
    """An agreement, a memorandum or a strategy, named in a text or signed at a sitting."""

    __tablename__ = "instrument"
    searched = ("title", "acronym", "kind")

    title: Mapped[Text] = words()
    acronym: Mapped[Text] = words()
    """Set in brackets at the first use, and used after."""
    kind: Mapped[Text] = words()
    status: Mapped[InstrumentStatus] = choice(InstrumentStatus.MENTIONED)
    consultation_id: Mapped[UUID | None] = maybe("consultation", part=True)
    sitting_id: Mapped[UUID | None] = maybe("sitting")
    dated: Mapped[When] = when()
    city: Mapped[Text] = words()
    in_force: Mapped[date | None] = day()
    scan_id: Mapped[UUID | None] = maybe("attachment")


class Signatory(Record):
    """Who signs an instrument for a party, and the number that its government gave it."""

    __tablename__ = "signatory"

    instrument_id: Mapped[UUID] = link("instrument", part=True)
    party_id: Mapped[UUID] = link("party")
    person_id: Mapped[UUID | None] = maybe("person")
    title: Mapped[Text] = words()
    number: Mapped[str] = line()
    order: Mapped[str] = order()
