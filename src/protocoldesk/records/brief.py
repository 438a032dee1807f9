"""Briefs: what a co-chair carries in on one item of the agenda."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy.orm import Mapped

from protocoldesk.records.base import Marked, Record, choice, flag, line, link, maybe, order, prose, words
from protocoldesk.records.values.prose import Prose
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.words import BriefStatus, Likelihood


class Brief(Marked, Record):
    """A brief in the form of the Foreign and Commonwealth Office's rules of 1979 to 1991."""

    __tablename__ = "brief"
    searched = (
        "title",
        "objective",
        "their_position",
        "response",
        "if_raised",
        "background_usable",
        "background_closed",
    )

    consultation_id: Mapped[UUID] = link("consultation", part=True)
    item_id: Mapped[UUID | None] = maybe("agenda_item")
    delegate_id: Mapped[UUID | None] = maybe("delegate")
    """The co-chair who carries it."""
    order: Mapped[str] = order()
    serial: Mapped[str] = line()
    title: Mapped[Text] = words()
    likelihood: Mapped[Likelihood] = choice(Likelihood.CERTAIN)
    status: Mapped[BriefStatus] = choice(BriefStatus.DRAFT)
    author: Mapped[str] = line()
    objective: Mapped[Prose] = prose()
    their_position: Mapped[Prose] = prose()
    response: Mapped[Prose] = prose()
    if_raised: Mapped[Prose] = prose()
    sensitivities: Mapped[Prose] = prose()
    background_usable: Mapped[Prose] = prose()
    background_closed: Mapped[Prose] = prose()
    """Not for disclosure, whatever its marking."""
    press_line: Mapped[Prose] = prose()
    sample: Mapped[bool] = flag()
    """Whether it shows the form only and states nobody's position."""


class TalkingPoint(Marked, Record):
    """A point to make, and to whom."""

    __tablename__ = "talking_point"
    searched = ("text",)

    brief_id: Mapped[UUID] = link("brief", part=True)
    order: Mapped[str] = order()
    text: Mapped[Prose] = prose()
    addressee_id: Mapped[UUID | None] = maybe("delegate")
    addressee: Mapped[Text] = words()
