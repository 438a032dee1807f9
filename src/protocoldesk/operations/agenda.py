"""The agenda and the sittings: items added, moved, led; and when the sides sit."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, time
from uuid import UUID
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from sqlalchemy import select
from sqlalchemy.orm import Session

from protocoldesk.operations import record
from protocoldesk.operations.record import find, neighbours, place_last
from protocoldesk.records.agenda import AgendaItem, AgendaLead
from protocoldesk.records.consultation import Consultation, Sitting
from protocoldesk.records.delegation import Delegate
from protocoldesk.records.errors import Refusal
from protocoldesk.records.party import Party
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.when import When
from protocoldesk.records.values.words import Scope, SittingKind


def add(
    session: Session,
    *,
    consultation_id: UUID,
    title: Text,
    after: UUID | None = None,
    heading: bool = False,
) -> UUID:
    """A new item behind another one and at its level, else at the end; a heading stands over what follows."""
    before = find(session, AgendaItem, after) if after else None
    top = _top(session, before) if before and heading else before
    made = AgendaItem(
        consultation_id=consultation_id,
        title=title,
        heading=heading,
        parent_id=top.parent_id if top else None,
        scope=before.scope if before else Scope.BILATERAL,
    )
    place_last(session, made)
    session.add(made)
    session.flush()
    return record.move(session, "agenda_item", made.id, top.id) if top else made.id


def place(session: Session, *, item_id: UUID, parent_id: UUID | None, after: UUID | None) -> UUID:
    """Put an item, with all below it, under another one (None: at the first level) and behind `after`.

    Raises Refusal where it would stand below itself, or below a heading.
    """
    item = find(session, AgendaItem, item_id)
    if parent_id is not None:
        parent = find(session, AgendaItem, parent_id)
        if parent.heading or item.heading:
            raise Refusal("A heading has no items below it; they follow it.")
        if _is_below(session, parent, item_id):
            raise Refusal("An item cannot stand below itself.")
    item.parent_id = parent_id
    session.flush()
    return record.move(session, "agenda_item", item_id, after)


def shift(session: Session, *, item_id: UUID, by: int) -> UUID:
    """Move an item up (-1) or down (1) among those of its level; at the end it stays."""
    item = find(session, AgendaItem, item_id)
    rows = siblings(session, item)
    index = rows.index(item)
    goal = min(max(index + by, 0), len(rows) - 1)
    rows.insert(goal, rows.pop(index))
    if goal != index:
        record.move(session, "agenda_item", item_id, rows[goal - 1].id if goal else None)
    return item_id


def indent(session: Session, *, item_id: UUID) -> UUID:
    """Put an item below the one before it. Raises Refusal where there is none, or where that is a heading."""
    item = find(session, AgendaItem, item_id)
    rows = siblings(session, item)
    index = rows.index(item)
    if index == 0:
        raise Refusal("There is no item before it to stand below.")
    above = rows[index - 1]
    last = _children(session, above)
    return place(session, item_id=item_id, parent_id=above.id, after=last[-1].id if last else above.id)


def outdent(session: Session, *, item_id: UUID) -> UUID:
    """Put a sub-item behind the one that it stands below. Raises Refusal where it stands below none."""
    item = find(session, AgendaItem, item_id)
    if item.parent_id is None:
        raise Refusal("This item is at the first level already.")
    parent = find(session, AgendaItem, item.parent_id)
    return place(session, item_id=item_id, parent_id=parent.parent_id, after=parent.id)


def lead(session: Session, *, item_id: UUID, delegation_id: UUID, delegate_ids: Sequence[UUID]) -> UUID:
    """Let these delegates lead an item for their side, in this order, in place of whoever did."""
    find(session, AgendaItem, item_id)
    if any(find(session, Delegate, one).delegation_id != delegation_id for one in delegate_ids):
        raise Refusal("A side is led by one of its own delegates.", field="lead")
    standing = session.scalars(
        select(AgendaLead)
        .join(Delegate, Delegate.id == AgendaLead.delegate_id)
        .where(AgendaLead.item_id == item_id, Delegate.delegation_id == delegation_id)
        .order_by(AgendaLead.order, AgendaLead.id)
    ).all()
    if [row.delegate_id for row in standing] == list(delegate_ids):
        return item_id
    rows = {row.delegate_id: row for row in standing}
    for row in standing:
        row.withdrawn = row.delegate_id not in delegate_ids
    for delegate_id in delegate_ids:
        row = rows.get(delegate_id) or AgendaLead(item_id=item_id, delegate_id=delegate_id)
        place_last(session, row)
        session.add(row)
        session.flush()
    return item_id


def siblings(session: Session, item: AgendaItem) -> list[AgendaItem]:
    """The items that stand at the same place of the agenda, in their order, the item among them."""
    rows: list[AgendaItem] = neighbours(session, item)
    known = {row.id for row in rows}

    def above(row: AgendaItem) -> UUID | None:
        return row.parent_id if row.parent_id in known else None

    return [row for row in rows if above(row) == above(item)]


# Sittings


def add_sitting(session: Session, *, consultation_id: UUID, kind: SittingKind) -> UUID:
    """A new sitting on the first day of its consultation, at its place."""
    consultation = find(session, Consultation, consultation_id)
    first = consultation.dates.first
    made = Sitting(
        consultation_id=consultation_id,
        kind=kind,
        mode=consultation.mode,
        city=consultation.city,
        place=consultation.venue,
        dates=When.day(first.year, first.month, first.day) if first else When(),
        zone=zone_at(session, consultation),
    )
    place_last(session, made)
    session.add(made)
    return made.id


def set_times(session: Session, *, sitting_id: UUID, begins: time | None, ends: time | None) -> UUID:
    """Let a sitting begin and end at these times of its place. Refusal: it has no day, or ends too early."""
    sitting = find(session, Sitting, sitting_id)
    consultation = find(session, Consultation, sitting.consultation_id)
    sitting.zone = sitting.zone or zone_at(session, consultation)
    if begins and ends and ends <= begins:
        raise Refusal("A sitting ends after it has begun.", field="ends")
    first = sitting.dates.first or consultation.dates.first
    if first is None and (begins or ends):
        raise Refusal("Set the day of the consultation first.", field="begins")

    def moment(at: time | None) -> datetime | None:
        return datetime.combine(first, at, zone_of(sitting.zone)).astimezone(UTC) if at and first else None

    sitting.begins, sitting.ends = moment(begins), moment(ends)
    return sitting_id


def zone_of(name: str) -> ZoneInfo:
    """The zone of an IANA name; UTC where there is none of it."""
    try:
        return ZoneInfo(name or "UTC")
    except (ZoneInfoNotFoundError, ValueError):
        return ZoneInfo("UTC")


def zone_at(session: Session, consultation: Consultation) -> str:
    """The zone of the place, else of the country, else of the host."""
    for party_id in (consultation.country_id, consultation.host_id):
        if not consultation.zone and party_id:
            party = session.get(Party, party_id)
            if party and party.zone:
                return party.zone
    return consultation.zone


# Parts


def _top(session: Session, item: AgendaItem) -> AgendaItem:
    """The item of the first level that stands above, or the item itself."""
    while item.parent_id is not None:
        item = find(session, AgendaItem, item.parent_id)
    return item


def _children(session: Session, item: AgendaItem) -> list[AgendaItem]:
    return [row for row in neighbours(session, item) if row.parent_id == item.id]


def _is_below(session: Session, item: AgendaItem, item_id: UUID) -> bool:
    seen: set[UUID] = set()
    while item.id not in seen:
        if item.id == item_id:
            return True
        seen.add(item.id)
        if item.parent_id is None:
            return False
        item = find(session, AgendaItem, item.parent_id)
    return True
