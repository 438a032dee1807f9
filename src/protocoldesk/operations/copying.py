"""Copying: the agenda and the people of one consultation, put down anew for the next one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from protocoldesk.records.agenda import AgendaItem, AgendaLead
from protocoldesk.records.delegation import Delegate, Delegation
from protocoldesk.records.person import Post
from protocoldesk.records.values.text import EMPTY
from protocoldesk.records.values.words import ItemState, Standing

Twins = Mapping[UUID, UUID]
"""The copy of each record that was copied."""

R = TypeVar("R", AgendaItem, AgendaLead, Delegate)


def agenda(session: Session, earlier: UUID, later: UUID, people: Twins) -> Twins:
    """Propose the items of an earlier agenda again, in their order; leads come where their people came.

    Remarks stay behind: they were about that session.
    """
    items = session.scalars(
        select(AgendaItem).where(AgendaItem.consultation_id == earlier).order_by(AgendaItem.id)
    ).all()
    sides = _sides(session, earlier, later)
    copies = {
        item.id: AgendaItem(
            consultation_id=later,
            order=item.order,
            scope=item.scope,
            title=item.title,
            their_title=item.their_title,
            heading=item.heading,
            minutes=item.minutes,
            internal=item.internal,
            marking=item.marking,
            proposed_by_id=sides.get(item.proposed_by_id) if item.proposed_by_id else None,
            state=ItemState.PROPOSED,
        )
        for item in items
    }
    for item in items:
        parent = copies.get(item.parent_id) if item.parent_id else None
        copies[item.id].parent_id = parent.id if parent else None
    session.add_all(copies.values())
    twins = {old: copy.id for old, copy in copies.items()}
    _leads(session, twins, people)
    return twins


def people(session: Session, earlier: UUID, later: UUID) -> Twins:
    """Propose the delegates of an earlier consultation again, in their order and with their roles.

    A name and a title as printed then stay behind where the person is known: the post of the day counts.
    """
    copies: dict[UUID, Delegate] = {}
    rows: list[Delegate] = []
    for old_side, new_side in _sides(session, earlier, later).items():
        delegates = session.scalars(
            select(Delegate).where(Delegate.delegation_id == old_side).order_by(Delegate.order, Delegate.id)
        ).all()
        copies |= {delegate.id: _again(session, delegate, new_side) for delegate in delegates}
        rows += delegates
    for delegate in rows:
        counterpart = copies.get(delegate.counterpart_id) if delegate.counterpart_id else None
        copies[delegate.id].counterpart_id = counterpart.id if counterpart else None
    session.add_all(copies.values())
    return {old: copy.id for old, copy in copies.items()}


def _again(session: Session, delegate: Delegate, delegation_id: UUID) -> Delegate:
    post = session.get(Post, delegate.post_id) if delegate.post_id else None
    return Delegate(
        delegation_id=delegation_id,
        person_id=delegate.person_id,
        institution_id=delegate.institution_id,
        order=delegate.order,
        role=delegate.role,
        name=EMPTY if delegate.person_id else delegate.name,
        title=EMPTY if delegate.person_id else delegate.title,
        post_id=post.id if post and post.last_day is None else None,
        people=delegate.people,
        unlisted=delegate.unlisted,
        marking=delegate.marking,
        standing=Standing.PROPOSED,
    )


def _leads(session: Session, items: Twins, people: Twins) -> None:
    leads = session.scalars(
        select(AgendaLead).where(AgendaLead.item_id.in_(items)).order_by(AgendaLead.order, AgendaLead.id)
    ).all()
    session.add_all(
        AgendaLead(item_id=items[lead.item_id], delegate_id=people[lead.delegate_id], order=lead.order)
        for lead in leads
        if lead.delegate_id in people
    )


def _sides(session: Session, earlier: UUID, later: UUID) -> dict[UUID, UUID]:
    """The delegation of each party to the later consultation, by its delegation to the earlier one."""
    new = dict(_delegations(session, later))
    return {old: new[party_id] for party_id, old in _delegations(session, earlier) if party_id in new}


def _delegations(session: Session, consultation_id: UUID) -> list[tuple[UUID, UUID]]:
    query = select(Delegation.party_id, Delegation.id).where(Delegation.consultation_id == consultation_id)
    return [(party_id, found) for party_id, found in session.execute(query)]
