"""Outcomes: what was said, by whom, how strongly; and the running notes that it came from."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Mapped

from protocoldesk.records.base import Marked, Record, choice, flag, line, link, maybe, moment, order, words
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.words import Scope, Stance, Strength, Voice


class Note(Marked, Record):
    """A line of running notes of a sitting."""

    __tablename__ = "note"
    searched = ("text",)

    consultation_id: Mapped[UUID] = link("consultation", part=True)
    sitting_id: Mapped[UUID | None] = maybe("sitting")
    item_id: Mapped[UUID | None] = maybe("agenda_item")
    order: Mapped[str] = order()
    taken: Mapped[datetime | None] = moment()
    text: Mapped[str] = line()
    off_record: Mapped[bool] = flag()


class Outcome(Marked, Record):
    """A speech act; a stronger one is never written as a weaker one, nor the other way round."""

    __tablename__ = "outcome"
    searched = ("text", "as_typed", "label", "quotation")

    consultation_id: Mapped[UUID] = link("consultation", part=True)
    sitting_id: Mapped[UUID | None] = maybe("sitting")
    item_id: Mapped[UUID | None] = maybe("agenda_item")
    note_id: Mapped[UUID | None] = maybe("note")
    order: Mapped[str] = order()
    scope: Mapped[Scope] = choice(Scope.BILATERAL)
    voice: Mapped[Voice] = choice(Voice.BOTH)
    label: Mapped[Text] = words()
    """The speaker as printed where he is neither a side nor a person: "Senior Officials"."""
    verb: Mapped[str] = line()
    """Key of a verb in the phrases: "exchange_views"; its phrase says what kind of words follow."""
    strength: Mapped[Strength] = choice(Strength.DISCUSSED)
    stance: Mapped[Stance] = choice(Stance.PLAIN)
    addressee: Mapped[Text] = words()
    """Whom it was said to, where that is not the other side; a third party that is called upon."""
    reply_to_id: Mapped[UUID | None] = maybe("outcome")
    text: Mapped[Text] = words()
    """What follows the verb, as the verb's phrase wants it."""
    quotation: Mapped[Text] = words()
    """Words spoken, printed between quotation marks."""
    instrument_id: Mapped[UUID | None] = maybe("instrument")
    candidature_id: Mapped[UUID | None] = maybe("candidature")
    as_typed: Mapped[str] = line()
    """What the note-taker wrote."""
    off_record: Mapped[bool] = flag()


class Speaker(Record):
    """Who spoke, where one side or one person did."""

    __tablename__ = "speaker"

    outcome_id: Mapped[UUID] = link("outcome", part=True)
    delegation_id: Mapped[UUID | None] = maybe("delegation")
    delegate_id: Mapped[UUID | None] = maybe("delegate")
    participation_id: Mapped[UUID | None] = maybe("participation")
    order: Mapped[str] = order()


class OutcomeField(Record):
    """One of the fields that an outcome names: trade and investment, education, tourism."""

    __tablename__ = "outcome_field"
    searched = ("name",)

    outcome_id: Mapped[UUID] = link("outcome", part=True)
    order: Mapped[str] = order()
    name: Mapped[Text] = words()
    open_end: Mapped[bool] = flag()
    """Whether it closes the list without ending it ("other fields of mutual interest")."""
