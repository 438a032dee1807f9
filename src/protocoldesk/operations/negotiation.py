"""The negotiation of the agenda: who proposed an item, how it was answered, what was sent, what waits."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from protocoldesk.operations import agenda, facts, record
from protocoldesk.operations.facts.programme import highest
from protocoldesk.operations.record import find, neighbours
from protocoldesk.protocol import negotiation as rule
from protocoldesk.protocol.negotiation import Agreement, Difference, NegotiationFacts, SentLine
from protocoldesk.records.agenda import AgendaItem, AgendaLead, AgendaVersion, PostponedItem
from protocoldesk.records.brief import Brief
from protocoldesk.records.consultation import Consultation
from protocoldesk.records.delegation import Delegation
from protocoldesk.records.errors import Refusal
from protocoldesk.records.mechanism import Mechanism
from protocoldesk.records.values.text import EMPTY, Text
from protocoldesk.records.values.words import BriefStatus, ItemState, Scope

# Items


def propose(session: Session, *, item_id: UUID, delegation_id: UUID | None) -> UUID:
    """Let an item be proposed by a side; None: it is not said by whom. It has to be agreed on anew."""
    item = find(session, AgendaItem, item_id)
    if delegation_id is not None:
        side = find(session, Delegation, delegation_id)
        if side.consultation_id != item.consultation_id:
            raise Refusal("An item is proposed by one of the two sides.", field="proposed_by_id")
    item.proposed_by_id, item.state = delegation_id, ItemState.PROPOSED
    return item_id


def accept(session: Session, *, item_id: UUID, in_their_words: bool = False) -> UUID:
    """Let an item be accepted, in our words or in theirs; either way one wording stands from now on."""
    item = find(session, AgendaItem, item_id)
    if in_their_words:
        if not item.their_title:
            raise Refusal("The other side has proposed no words of its own.", field="their_title")
        item.title = Text({**item.title, **item.their_title})
    item.their_title, item.state = EMPTY, ItemState.ACCEPTED
    return item_id


def reword(session: Session, *, item_id: UUID, their_title: Text) -> UUID:
    """Put the other side's wording beside ours. Refusal: it says nothing, or what ours says."""
    item = find(session, AgendaItem, item_id)
    if not their_title:
        raise Refusal("Write what the other side proposes.", field="their_title")
    if all(item.title[tag] == their_title[tag] for tag in their_title):
        raise Refusal("That is our own wording.", field="their_title")
    item.their_title, item.state = their_title, ItemState.REWORDED
    return item_id


def decline(session: Session, *, item_id: UUID) -> UUID:
    """Let an item be declined: it stands on no agenda any more, and is remembered as such."""
    find(session, AgendaItem, item_id).state = ItemState.DECLINED
    return item_id


def reserve(session: Session, *, item_id: UUID) -> UUID:
    """Let a side reserve its position on an item."""
    find(session, AgendaItem, item_id).state = ItemState.RESERVED
    return item_id


# Versions


@dataclass(frozen=True, slots=True)
class VersionRow:
    """An agenda that was sent, and what is different today."""

    id: UUID
    number: int
    sent_on: date | None
    agreed_on: date | None
    letter_id: UUID | None
    items: tuple[SentLine, ...]
    differences: tuple[Difference, ...]


def send(session: Session, *, consultation_id: UUID, on: date, letter_id: UUID | None = None) -> UUID:
    """Keep today's agenda as the next version that went to the other side. Refusal: it is empty."""
    lines = rule.sent_lines(facts.consultation(session, consultation_id).agenda)
    if not lines:
        raise Refusal("There is nothing on the agenda that could be sent.")
    last = select(func.max(AgendaVersion.number)).where(AgendaVersion.consultation_id == consultation_id)
    made = AgendaVersion(
        consultation_id=consultation_id,
        number=(session.scalar(last) or 0) + 1,
        sent_on=on,
        letter_id=letter_id,
        items=_written(lines),
    )
    session.add(made)
    return made.id


def agree(session: Session, *, version_id: UUID, on: date, letter_id: UUID | None = None) -> UUID:
    """Let a version be agreed on a day: its items that were proposed and say the same are accepted."""
    version = find(session, AgendaVersion, version_id)
    if version.sent_on and on < version.sent_on:
        raise Refusal("It cannot be agreed before it was sent.", field="agreed_on")
    version.agreed_on, version.letter_id = on, letter_id or version.letter_id
    for line in _read(version.items):
        item = session.get(AgendaItem, line.id)
        unchanged = item is not None and not item.withdrawn and item.title == line.title
        if item is not None and unchanged and item.state is ItemState.PROPOSED:
            item.state = ItemState.ACCEPTED
    return version_id


def versions(session: Session, consultation_id: UUID) -> list[VersionRow]:
    """Every version that was sent, the latest first, each compared with the agenda of today."""
    rows = session.scalars(
        select(AgendaVersion)
        .where(AgendaVersion.consultation_id == consultation_id)
        .order_by(AgendaVersion.number.desc(), AgendaVersion.id)
    ).all()
    today = rule.sent_lines(facts.consultation(session, consultation_id).agenda) if rows else ()
    return [
        VersionRow(
            row.id,
            row.number,
            row.sent_on,
            row.agreed_on,
            row.letter_id,
            was := _read(row.items),
            rule.compare(was, today),
        )
        for row in rows
    ]


def agreement(session: Session, consultation_id: UUID, today: date) -> Agreement:
    """Where the agreement on the agenda stands, and whether it is or was late."""
    return standing(session, consultation_id, today)[1]


def standing(session: Session, consultation_id: UUID, today: date) -> tuple[list[VersionRow], Agreement]:
    """The versions that were sent, and where the agreement on the agenda stands."""
    found = versions(session, consultation_id)
    agreed = next((row for row in found if row.agreed_on is not None), None)
    consultation = find(session, Consultation, consultation_id)
    stands = rule.agreement(
        bool(found),
        agreed.agreed_on if agreed else None,
        bool(agreed and _said_differently(agreed.differences)),
        rule.agree_by(consultation.dates.first, _lead_days(session, consultation)),
        today,
    )
    return found, stands


def due(session: Session, consultation_id: UUID) -> date | None:
    """The day by which the agenda is or was to be agreed; None: it was, or no rule of its series says so."""
    agreed = select(AgendaVersion.id).where(
        AgendaVersion.consultation_id == consultation_id, AgendaVersion.agreed_on.is_not(None)
    )
    if session.scalars(agreed).first() is not None:
        return None
    consultation = find(session, Consultation, consultation_id)
    return rule.agree_by(consultation.dates.first, _lead_days(session, consultation))


def whole(session: Session, consultation_id: UUID, **_how: object) -> NegotiationFacts:
    """An agenda with its briefs, its last version and what waits, for the copy that our side annotates."""
    found = versions(session, consultation_id)
    agreed = next((row for row in found if row.agreed_on is not None), None)
    last = agreed or next(iter(found), None)
    consultation = find(session, Consultation, consultation_id)
    read = facts.consultation(session, consultation_id)
    waiting = backlog(session, consultation.mechanism_id)
    borne = (read.marking, *(one.marking for one in (*read.agenda, *waiting)))
    return NegotiationFacts(
        read,
        _briefs(session, consultation_id),
        last.number if last else 0,
        last.sent_on if last else None,
        agreed.agreed_on if agreed else None,
        bool(agreed and _said_differently(agreed.differences)),
        rule.agree_by(consultation.dates.first, _lead_days(session, consultation)),
        tuple(row.title for row in waiting),
        highest(session, borne),
    )


# What waits for a later session


@dataclass(frozen=True, slots=True)
class BacklogRow:
    """A subject that was put off."""

    id: UUID
    title: Text
    their_title: Text
    scope: Scope
    minutes: int
    reason: str
    from_ref: str
    """The session whose agenda it stood on; "": that is not known."""
    marking: str


def put_off(session: Session, *, item_id: UUID, reason: str = "") -> UUID:
    """Take an item, with all below it, off the agenda, to wait for a later session of its mechanism."""
    item = find(session, AgendaItem, item_id)
    consultation = find(session, Consultation, item.consultation_id)
    made = [_waiting(session, one, consultation.mechanism_id, reason) for one in _whole(session, item)]
    return made[0]


def take_up(
    session: Session, *, postponed_id: UUID, consultation_id: UUID, after: UUID | None = None
) -> UUID:
    """Propose what was put off for a session of the same mechanism, behind an item or at the end."""
    waiting = find(session, PostponedItem, postponed_id)
    consultation = find(session, Consultation, consultation_id)
    if consultation.mechanism_id != waiting.mechanism_id:
        raise Refusal("It waits for a session of another series.")
    if _standing(session, waiting.taken_id):
        raise Refusal("Another session has taken it up already.")
    made = agenda.add(session, consultation_id=consultation_id, title=waiting.title, after=after)
    item = find(session, AgendaItem, made)
    item.scope, item.their_title, item.minutes = waiting.scope, waiting.their_title, waiting.minutes
    item.state, item.marking = ItemState.PROPOSED, waiting.marking
    waiting.taken_id = made
    return made


def backlog(session: Session, mechanism_id: UUID) -> list[BacklogRow]:
    """What waits for a later session of a mechanism, in its order."""
    rows = session.scalars(
        select(PostponedItem)
        .where(PostponedItem.mechanism_id == mechanism_id)
        .order_by(PostponedItem.order, PostponedItem.id)
    ).all()
    refs = _refs(session, [row.item_id for row in rows if row.item_id])
    return [
        BacklogRow(
            row.id,
            row.title,
            row.their_title,
            row.scope,
            row.minutes,
            row.reason,
            refs.get(row.item_id, "") if row.item_id else "",
            row.marking,
        )
        for row in rows
        if not _standing(session, row.taken_id)
    ]


# How it is done


def _waiting(session: Session, item: AgendaItem, mechanism_id: UUID, reason: str) -> UUID:
    made = record.make(
        session,
        "postponed_item",
        mechanism_id=mechanism_id,
        item_id=item.id,
        scope=item.scope,
        title=item.title,
        their_title=item.their_title,
        minutes=item.minutes,
        reason=reason,
        marking=item.marking,
    )
    session.flush()
    for lead in session.scalars(select(AgendaLead).where(AgendaLead.item_id == item.id)).all():
        lead.withdrawn = True
    item.withdrawn = True
    return made


def _whole(session: Session, item: AgendaItem) -> list[AgendaItem]:
    """An item and all below it, in their order."""
    rows: Sequence[AgendaItem] = neighbours(session, item)
    found = [item]
    for parent in found:  # it grows while it is read
        found += [row for row in rows if row.parent_id == parent.id and row not in found]
    return found


def _standing(session: Session, item_id: UUID | None) -> bool:
    item = session.get(AgendaItem, item_id) if item_id else None
    return item is not None and not item.withdrawn


def _refs(session: Session, item_ids: Sequence[UUID]) -> dict[UUID, str]:
    """The REF of the session of each item, also of one that was put off and so stands on no agenda."""
    query = (
        select(AgendaItem.id, Consultation.ref)
        .join(Consultation, Consultation.id == AgendaItem.consultation_id)
        .where(AgendaItem.id.in_(item_ids))
        .execution_options(withdrawn=True)
    )
    return {row.id: row.ref for row in session.execute(query)}


def _lead_days(session: Session, consultation: Consultation) -> int | None:
    return session.scalar(select(Mechanism.lead_days).where(Mechanism.id == consultation.mechanism_id))


def _briefs(session: Session, consultation_id: UUID) -> dict[UUID, BriefStatus]:
    query = select(Brief.item_id, Brief.status).where(Brief.consultation_id == consultation_id)
    order, found = list(BriefStatus), dict[UUID, BriefStatus]()
    for item_id, status in session.execute(query):
        if item_id is not None:
            found[item_id] = min(found.get(item_id, status), status, key=order.index)
    return found


def _said_differently(differences: Sequence[Difference]) -> bool:
    """Whether something else was agreed; that an item was accepted since is nothing else."""
    return any(one.what is not rule.Differs.STATE for one in differences)


def _written(lines: Sequence[SentLine]) -> str:
    return json.dumps([_line(line) for line in lines], ensure_ascii=False, separators=(",", ":"))


def _line(line: SentLine) -> dict[str, Any]:
    return {
        "id": str(line.id),
        "number": line.number,
        "title": dict(line.title),
        "their_title": dict(line.their_title),
        "minutes": line.minutes,
        "state": line.state.value,
        "heading": line.heading,
    }


def _read(written: str) -> tuple[SentLine, ...]:
    """The lines of a version; of one that came from elsewhere and cannot be read, none."""
    try:
        return tuple(
            SentLine(
                UUID(line["id"]),
                line["number"],
                Text(line["title"]),
                Text(line["their_title"]),
                line["minutes"],
                ItemState(line["state"]),
                line["heading"],
            )
            for line in json.loads(written)
        )
    except (ValueError, TypeError, KeyError, AttributeError):
        return ()
