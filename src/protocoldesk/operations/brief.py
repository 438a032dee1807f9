"""Briefs: which items of the agenda have one, and the points that it makes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from protocoldesk.operations import note
from protocoldesk.operations.record import find, place_last
from protocoldesk.records.agenda import AgendaItem
from protocoldesk.records.brief import Brief, TalkingPoint
from protocoldesk.records.consultation import Consultation
from protocoldesk.records.errors import Refusal
from protocoldesk.records.values.prose import Prose, paragraphs
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.words import BriefStatus, Likelihood


@dataclass(frozen=True, slots=True)
class BriefRow:
    """A brief with its item, or an item that has none; `id` is then the item's."""

    id: UUID
    brief_id: UUID | None
    item_id: UUID | None
    number: str
    title: Text
    """The brief's own, else its item's."""
    serial: str = ""
    status: BriefStatus = BriefStatus.WANTED
    likelihood: Likelihood = Likelihood.CERTAIN
    sample: bool = False
    marking: str = ""


class PointRow(NamedTuple):
    """A point to make, and to whom."""

    id: UUID
    text: Prose
    addressee_id: UUID | None
    addressee: Text


def rows(session: Session, consultation_id: UUID) -> list[BriefRow]:
    """Items and briefs in the order of the agenda; briefs on no item follow. Headings want no brief."""
    briefs: dict[UUID | None, list[Brief]] = {}
    query = select(Brief).where(Brief.consultation_id == consultation_id).order_by(Brief.order, Brief.id)
    items = [item for item in note.items(session, consultation_id) if item.number]
    known = {item.id for item in items}
    for brief in session.scalars(query):
        briefs.setdefault(brief.item_id if brief.item_id in known else None, []).append(brief)
    found: list[BriefRow] = []
    for item in items:
        missing = BriefRow(item.id, None, item.id, item.number, item.title)
        found += [_row(one, item) for one in briefs.get(item.id, [])] or [missing]
    return found + [_row(one, None) for one in briefs.get(None, [])]


def points(session: Session, brief_id: UUID) -> list[PointRow]:
    """The points of a brief, in their order."""
    found = session.execute(
        select(TalkingPoint.id, TalkingPoint.text, TalkingPoint.addressee_id, TalkingPoint.addressee)
        .where(TalkingPoint.brief_id == brief_id)
        .order_by(TalkingPoint.order, TalkingPoint.id)
    ).all()
    return [PointRow(*row) for row in found]


def begin(session: Session, *, consultation_id: UUID, item_id: UUID | None, author: str) -> UUID:
    """A new brief on an item of the agenda, or on none, with the next serial."""
    consultation = find(session, Consultation, consultation_id)
    item = find(session, AgendaItem, item_id) if item_id else None
    count = session.scalar(
        select(func.count())
        .select_from(Brief)
        .where(Brief.consultation_id == consultation_id)
        .execution_options(withdrawn=True)
    )
    made = Brief(
        consultation_id=consultation_id,
        item_id=item_id,
        serial=f"{consultation.ref.upper()}/{(count or 0) + 1}",
        title=item.title if item else Text(),
        author=author,
        marking=item.marking if item else "",
    )
    place_last(session, made)
    session.add(made)
    return made.id


def add_point(session: Session, *, brief_id: UUID, text: str, language: str) -> UUID:
    """A new point at the end of a brief. Refusal: it says nothing."""
    if not text.strip():
        raise Refusal("A point to make says something.", field="text")
    find(session, Brief, brief_id)
    made = TalkingPoint(brief_id=brief_id, text=Prose({language: paragraphs(text)}))
    place_last(session, made)
    session.add(made)
    return made.id


def _row(brief: Brief, item: note.ItemRow | None) -> BriefRow:
    return BriefRow(
        brief.id,
        brief.id,
        brief.item_id,
        item.number if item else "",
        brief.title or (item.title if item else Text()),
        brief.serial,
        brief.status,
        brief.likelihood,
        brief.sample,
        brief.marking,
    )
