"""The negotiation of an agenda: what was sent, what has changed since, and whether it is agreed in time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID

from protocoldesk.protocol.agenda import numbered
from protocoldesk.protocol.facts import ConsultationFacts, ItemFacts
from protocoldesk.records.values.text import EMPTY, Text
from protocoldesk.records.values.words import BriefStatus, ItemState

UNSETTLED = frozenset({ItemState.PROPOSED, ItemState.REWORDED})
"""States of an item that the sides still have to agree on."""


@dataclass(frozen=True, slots=True)
class SentLine:
    """An item as it stood on an agenda that went to the other side."""

    id: UUID
    number: str
    title: Text = EMPTY
    their_title: Text = EMPTY
    minutes: int = 0
    state: ItemState = ItemState.ACCEPTED
    heading: bool = False


class Differs(StrEnum):
    """What is different between an agenda that was sent and the one of today."""

    ADDED = "added"
    GONE = "gone"
    REWORDED = "reworded"
    MOVED = "moved"
    TIME = "time"
    STATE = "state"


@dataclass(frozen=True, slots=True)
class Difference:
    """One difference; `was` and `now` are words to show, and the item is named by the title that it has."""

    what: Differs
    item_id: UUID
    title: Text
    number: str = ""
    was: Text | str = ""
    now: Text | str = ""


def shared(agenda: Iterable[ItemFacts]) -> Iterator[ItemFacts]:
    """The items that the other side may see: what is internal or marked is left out, with all below it."""
    hidden: int | None = None
    for item in agenda:
        if hidden is not None and item.level > hidden:
            continue
        hidden = item.level if item.internal or item.marking else None
        if hidden is None:
            yield item


def sent_lines(agenda: Iterable[ItemFacts]) -> tuple[SentLine, ...]:
    """The agenda as it goes to the other side: numbers count what it sees, remarks are not in it."""
    items = list(shared(agenda))
    numbers = dict(numbered(one for one in items if one.state is not ItemState.DECLINED))
    return tuple(
        SentLine(
            item.id,
            numbers.get(item.id, ""),
            item.title,
            item.their_title,
            item.minutes,
            item.state,
            item.heading,
        )
        for item in items
    )


def compare(was: Sequence[SentLine], now: Sequence[SentLine]) -> tuple[Difference, ...]:
    """What is different today, in the order of today's agenda, what is gone last.

    An item has moved where it follows another one than before among those that both agendas have.
    """
    before, after = {line.id: line for line in was}, {line.id: line for line in now}
    stayed = _unmoved([line.id for line in was if line.id in after], [line.id for line in now])
    found: list[Difference] = []
    for line in now:
        old = before.get(line.id)
        if old is None:
            found.append(Difference(Differs.ADDED, line.id, line.title, line.number))
        else:
            found += _changes(old, line, moved=line.id not in stayed)
    gone = [line for line in was if line.id not in after]
    return (*found, *(Difference(Differs.GONE, line.id, line.title, line.number) for line in gone))


def _changes(old: SentLine, new: SentLine, *, moved: bool) -> Iterator[Difference]:
    pairs: tuple[tuple[Differs, Text | str, Text | str], ...] = (
        (Differs.REWORDED, old.title, new.title),
        (Differs.REWORDED, old.their_title, new.their_title),
        (Differs.TIME, str(old.minutes or ""), str(new.minutes or "")),
        (Differs.STATE, old.state.value, new.state.value),
    )
    if moved:
        yield Difference(Differs.MOVED, new.id, new.title, new.number, old.number, new.number)
    for what, was, now in pairs:
        if was != now:
            yield Difference(what, new.id, new.title, new.number, was, now)


def _unmoved(was: Sequence[UUID], now: Sequence[UUID]) -> frozenset[UUID]:
    """The longest run of items that follow each other as before: the fewest are said to have moved."""
    place = {one: at for at, one in enumerate(was)}
    best: list[tuple[UUID, ...]] = []
    for one in (one for one in now if one in place):
        behind = [chain for chain in best if place[chain[-1]] < place[one]]
        best.append((*max(behind, key=len, default=()), one))
    return frozenset(max(best, key=len, default=()))


@dataclass(frozen=True, slots=True)
class NegotiationFacts:
    """An agenda with all that our side knows of it."""

    consultation: ConsultationFacts
    briefs: Mapping[UUID, BriefStatus] = field(default_factory=dict[UUID, BriefStatus], hash=False)
    """How far the brief of an item is; the least of them, where there are several."""
    number: int = 0
    """Of the version that was agreed, else of the last one that was sent; 0: none was."""
    sent_on: date | None = None
    agreed_on: date | None = None
    changed: bool = False
    """Whether something else stands today than what was agreed."""
    by: date | None = None
    waiting: tuple[Text, ...] = ()
    """What was put off, and waits for a later session."""
    marking: Text = EMPTY


# Time


class Standing(StrEnum):
    """Where the agreement on an agenda stands."""

    UNSENT = "not sent"
    SENT = "sent"
    AGREED = "agreed"
    CHANGED = "changed since it was agreed"


@dataclass(frozen=True, slots=True)
class Agreement:
    """Where an agenda stands, by when it is to be agreed, and how late that is or was."""

    standing: Standing
    by: date | None = None
    """The day by which the mechanism's rules want it agreed; None: no rule, or no date yet."""
    late: int = 0
    """Days that it was agreed after that day, or that have passed since without an agreement."""


def agree_by(first_day: date | None, lead_days: int | None) -> date | None:
    """The day by which an agenda is to be agreed.

    The memoranda of understanding set it: United States and Bulgaria, joint commission, 1991, "not later than
    one month prior" (105 Stat. 2603).
    """
    return first_day - timedelta(days=lead_days) if first_day and lead_days else None


def agreement(sent: bool, agreed_on: date | None, changed: bool, by: date | None, today: date) -> Agreement:
    """Where an agenda stands; `changed`: the one of today is not the one that was agreed."""
    standing = Standing.SENT if sent else Standing.UNSENT
    if agreed_on is not None:
        standing = Standing.CHANGED if changed else Standing.AGREED
    day = agreed_on if standing is Standing.AGREED and agreed_on else today
    return Agreement(standing, by, max(0, (day - by).days) if by else 0)
