"""Follow-ups: one record for the life of a commitment, reviewed at each consultation it comes before."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from sqlalchemy.orm import Mapped

from protocoldesk.records.base import Marked, Record, choice, day, flag, line, link, maybe, order, when, words
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.when import When
from protocoldesk.records.values.words import Progressing, Strength


class FollowUp(Marked, Record):
    """What was promised, by whom, by when."""

    __tablename__ = "follow_up"
    searched = ("text", "field", "indicator", "reference")

    mechanism_id: Mapped[UUID] = link("mechanism")
    consultation_id: Mapped[UUID] = link("consultation", part=True)
    """Where it began."""
    outcome_id: Mapped[UUID | None] = maybe("outcome")
    item_id: Mapped[UUID | None] = maybe("agenda_item")
    note_id: Mapped[UUID | None] = maybe("note")
    order: Mapped[str] = order()
    reference: Mapped[str] = line()
    """As in the matrix: "kh-ca-1/3"."""
    text: Mapped[Text] = words()
    """As agreed."""
    field: Mapped[Text] = words()
    strength: Mapped[Strength] = choice(Strength.AGREED)
    status: Mapped[Progressing] = choice(Progressing.NOT_STARTED)
    start: Mapped[When] = when()
    due: Mapped[When] = when()
    """No date is normal and no error."""
    report: Mapped[When] = when()
    body: Mapped[Text] = words()
    """The body that follows it up."""
    indicator: Mapped[Text] = words()
    lead_id: Mapped[UUID | None] = maybe("institution")
    focal_point_id: Mapped[UUID | None] = maybe("person")
    counterpart: Mapped[Text] = words()
    carried: Mapped[bool] = flag(True)
    """Whether it comes before the next consultation while it is open."""
    shareable: Mapped[bool] = flag()


class Actor(Record):
    """Who is to do what was promised; no actor: both sides."""

    __tablename__ = "actor"

    follow_up_id: Mapped[UUID] = link("follow_up", part=True)
    party_id: Mapped[UUID | None] = maybe("party")
    institution_id: Mapped[UUID | None] = maybe("institution")
    person_id: Mapped[UUID | None] = maybe("person")
    order: Mapped[str] = order()


class Review(Marked, Record):
    """A follow-up before a later consultation: what was said of it, and where it stood then."""

    __tablename__ = "review"
    searched = ("said",)

    follow_up_id: Mapped[UUID] = link("follow_up")
    consultation_id: Mapped[UUID] = link("consultation", part=True)
    order: Mapped[str] = order()
    said: Mapped[Text] = words()
    status: Mapped[Progressing] = choice(Progressing.NOT_STARTED)


class Progress(Marked, Record):
    """A dated line in the log of a follow-up."""

    __tablename__ = "progress"
    searched = ("text",)

    follow_up_id: Mapped[UUID] = link("follow_up", part=True)
    on: Mapped[date | None] = day()
    by: Mapped[str] = line()
    text: Mapped[Text] = words()
    shareable: Mapped[bool] = flag()
    evidence_id: Mapped[UUID | None] = maybe("attachment")
