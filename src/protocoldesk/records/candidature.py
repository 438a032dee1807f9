"""Candidatures: who stands for what, and who promised support."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from sqlalchemy.orm import Mapped

from protocoldesk.records.base import Marked, Record, choice, day, flag, line, link, maybe, when, words
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.when import When
from protocoldesk.records.values.words import CandidatureStatus, Exchange


class Candidature(Marked, Record):
    """A party's candidature for a seat, and the support that the other side was asked for."""

    __tablename__ = "candidature"
    searched = ("body", "seat", "term")

    party_id: Mapped[UUID] = link("party")
    """Whose candidature it is."""
    partner_id: Mapped[UUID | None] = maybe("party")
    """Whose support it is about."""
    consultation_id: Mapped[UUID | None] = maybe("consultation", part=True)
    body: Mapped[Text] = words()
    seat: Mapped[Text] = words()
    person_id: Mapped[UUID | None] = maybe("person")
    term: Mapped[Text] = words()
    election: Mapped[When] = when()
    exchange: Mapped[Exchange] = choice(Exchange.UNILATERAL)
    asked_on: Mapped[date | None] = day()
    given_on: Mapped[date | None] = day()
    form: Mapped[str] = line()
    """Spoken, by letter, or the number of the note."""
    status: Mapped[CandidatureStatus] = choice(CandidatureStatus.REQUESTED)
    reciprocal_id: Mapped[UUID | None] = maybe("candidature")
    may_be_named: Mapped[bool] = flag()
    """Whether the partner agreed that a public text names it."""
    source: Mapped[str] = line()
