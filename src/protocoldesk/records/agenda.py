"""The agenda: what the sides agreed to speak about, in which order, and who leads."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from sqlalchemy.orm import Mapped

from protocoldesk.records.base import (
    Marked,
    Record,
    choice,
    day,
    flag,
    integer,
    line,
    link,
    maybe,
    order,
    prose,
    words,
)
from protocoldesk.records.values.prose import Prose
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.words import ItemState, Scope


class AgendaItem(Marked, Record):
    """One item of an agenda, or a heading over others."""

    __tablename__ = "agenda_item"
    searched = ("title", "remark")

    consultation_id: Mapped[UUID] = link("consultation", part=True)
    sitting_id: Mapped[UUID | None] = maybe("sitting")
    parent_id: Mapped[UUID | None] = maybe("agenda_item")
    order: Mapped[str] = order()
    scope: Mapped[Scope] = choice(Scope.BILATERAL)
    title: Mapped[Text] = words()
    their_title: Mapped[Text] = words()
    """The partner's wording, where it differs."""
    heading: Mapped[bool] = flag()
    minutes: Mapped[int] = integer()
    proposed_by_id: Mapped[UUID | None] = maybe("delegation")
    state: Mapped[ItemState] = choice(ItemState.ACCEPTED)
    internal: Mapped[bool] = flag()
    """Whether it stands on our copy only."""
    remark: Mapped[Prose] = prose()
    """For our side only."""


class AgendaLead(Record):
    """A delegate who leads an item for his side."""

    __tablename__ = "agenda_lead"

    item_id: Mapped[UUID] = link("agenda_item", part=True)
    delegate_id: Mapped[UUID] = link("delegate")
    order: Mapped[str] = order()


class AgendaVersion(Record):
    """An agenda as it was sent to the other side or agreed with it."""

    __tablename__ = "agenda_version"

    consultation_id: Mapped[UUID] = link("consultation", part=True)
    number: Mapped[int] = integer(1)
    sent_on: Mapped[date | None] = day()
    agreed_on: Mapped[date | None] = day()
    letter_id: Mapped[UUID | None] = maybe("letter")
    items: Mapped[str] = line("[]")
    """JSON: number, title in each language, minutes and state of each item; no internal one."""


class PostponedItem(Marked, Record):
    """A subject that was put off: it waits for a later consultation of its mechanism."""

    __tablename__ = "postponed_item"
    searched = ("title", "reason")

    mechanism_id: Mapped[UUID] = link("mechanism", part=True)
    item_id: Mapped[UUID | None] = maybe("agenda_item")
    """The item that was put off."""
    taken_id: Mapped[UUID | None] = maybe("agenda_item")
    """The item that took it up; none: it waits."""
    scope: Mapped[Scope] = choice(Scope.BILATERAL)
    title: Mapped[Text] = words()
    their_title: Mapped[Text] = words()
    minutes: Mapped[int] = integer()
    reason: Mapped[str] = line()
    order: Mapped[str] = order()
