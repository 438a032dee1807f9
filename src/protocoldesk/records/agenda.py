"""The agenda: what the sides agreed to speak about, in which order, and who leads."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy.orm import Mapped

from protocoldesk.records.base import Marked, Record, choice, flag, integer, link, maybe, order, prose, words
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
