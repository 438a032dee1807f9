"""Invitations: who was asked to a sitting, and how many come."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from protocoldesk.protocol.facts import ConsultationFacts, Named, SittingFacts
from protocoldesk.records.values.words import Reply


@dataclass(frozen=True, slots=True)
class Guest:
    """Somebody who was asked, and the answer."""

    id: UUID
    named: Named
    reply: Reply = Reply.AWAITED
    sent_on: date | None = None
    replied_on: date | None = None
    remark: str = ""


@dataclass(frozen=True, slots=True)
class InvitationFacts:
    """A sitting, who asks to it, and its guests in their order; `zone` is that of its clock."""

    sitting: SittingFacts
    consultation: ConsultationFacts
    host: Named | None = None
    guests: tuple[Guest, ...] = ()
    zone: str = ""


def counts(guests: tuple[Guest, ...]) -> dict[Reply, int]:
    """How many people each reply stands for; an agency or a category counts as many as it names."""
    found: Counter[Reply] = Counter()
    for guest in guests:
        found[guest.reply] += guest.named.people
    return {reply: found[reply] for reply in (Reply.ACCEPTED, Reply.DECLINED, Reply.AWAITED)}
