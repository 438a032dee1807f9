"""Seating: plans begun from a usage, people seated, swapped, locked and seated anew, flags checked."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from protocoldesk.operations import facts, record
from protocoldesk.operations.facts.seating import flags_of, plans_of, presets
from protocoldesk.operations.record import find
from protocoldesk.protocol.checks import Finding, seated
from protocoldesk.protocol.seating import arranged
from protocoldesk.protocol.seats import Chair, PlanPreset, SeatFacts, guest_above
from protocoldesk.records.consultation import Consultation
from protocoldesk.records.delegation import Delegate, Delegation, Participation
from protocoldesk.records.errors import Refusal
from protocoldesk.records.seating import Seat, SeatingPlan
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.words import Layout

SEATED_BY: Final = frozenset({"layout", "interpreter", "counterparts", "chairs"})
"""Options that change where the rule seats people."""
DOORS: Final = frozenset({"door", "window"})
OPTIONS: Final = SEATED_BY | DOORS | {"guest_above", "flags", "agreed", "sitting_id"}
MOST: Final = 99
"""More chairs than this a side has not."""
LOCKED: Final = "That chair is locked; unlock it first."


# Nouns


@dataclass(frozen=True, slots=True)
class PlanRow:
    """A plan in the list of a consultation's plans."""

    id: UUID
    name: Text
    layout: Layout
    preset: str
    agreed: bool
    sitting_id: UUID | None


def plans(session: Session, consultation_id: UUID) -> list[PlanRow]:
    """The plans of a consultation, in their order."""
    query = select(
        SeatingPlan.id,
        SeatingPlan.name,
        SeatingPlan.layout,
        SeatingPlan.preset,
        SeatingPlan.agreed,
        SeatingPlan.sitting_id,
    )
    own = query.where(SeatingPlan.consultation_id == consultation_id)
    return [PlanRow(*row) for row in session.execute(own.order_by(SeatingPlan.order, SeatingPlan.id))]


def ready(session: Session, consultation_id: UUID) -> bool:
    """Whether a table has its two sides."""
    sides = select(func.count()).where(Delegation.consultation_id == consultation_id)
    return (session.scalar(sides) or 0) > 1


def findings(session: Session, plan_id: UUID) -> list[Finding]:
    """What the checks find on a plan, the gravest first."""
    return seated.check(facts.seating(session, plan_id))


def points(session: Session, consultation_id: UUID) -> list[tuple[UUID, Text, int]]:
    """The plans of a consultation of which the checks find something: id, name, and how many points."""
    if not plans(session, consultation_id) or not ready(session, consultation_id):
        return []
    counted = [(one.plan, len(seated.check(one))) for one in plans_of(session, consultation_id)]
    return [(plan.id, plan.name, count) for plan, count in counted if count]


# The plan


def begin(session: Session, *, consultation_id: UUID, preset: str, sitting_id: UUID | None = None) -> UUID:
    """A plan from a usage, everybody seated; Refusal: there are not two delegations, or no such usage."""
    find(session, Consultation, consultation_id)
    usage = _usage(session, preset)
    made = SeatingPlan(consultation_id=consultation_id, sitting_id=sitting_id, name=usage.occasion)
    _follow(made, usage)
    record.place_last(session, made)
    session.add(made)
    session.flush()
    return reseat(session, plan_id=made.id)


def choose_preset(session: Session, *, plan_id: UUID, preset: str) -> UUID:
    """Let a plan follow another usage, and seat anew who is not locked."""
    plan, usage = find(session, SeatingPlan, plan_id), _usage(session, preset)
    before = presets(session).get(plan.preset)
    if before is None or plan.name == before.occasion:
        plan.name = usage.occasion
    _follow(plan, usage)
    return reseat(session, plan_id=plan_id)


def set_options(session: Session, *, plan_id: UUID, **options: Any) -> UUID:
    """Change options of a plan; who is not locked is seated anew where they decide who sits where.

    A door or a window puts the guest where the plan's usage wants him.
    """
    if unknown := options.keys() - OPTIONS:
        raise Refusal("A plan has no option '{name}'.", name=min(unknown))
    if not 0 <= options.get("chairs", 0) <= MOST:
        raise Refusal(
            "A side has from 1 to {most} chairs, or as many as it needs.", field="chairs", most=MOST
        )
    record.change(session, "seating_plan", plan_id, **options)
    if DOORS & options.keys():
        plan = find(session, SeatingPlan, plan_id)
        usage = presets(session).get(plan.preset, PlanPreset(""))
        above = guest_above(usage, plan.door, plan.window)
        plan.guest_above = plan.guest_above if above is None else above
    return reseat(session, plan_id=plan_id) if SEATED_BY & options.keys() else plan_id


def reseat(session: Session, *, plan_id: UUID) -> UUID:
    """Seat everybody anew by the rule; what is locked or empty on purpose stays."""
    session.flush()
    wanted = arranged(facts.seating(session, plan_id))
    rows = {row.id: row for row in session.scalars(select(Seat).where(Seat.plan_id == plan_id))}
    kept: set[UUID] = set()
    for seat in wanted:
        row = rows.get(seat.id) if seat.id else None
        _take(session, row or _new(session, plan_id), seat)
        kept |= {seat.id} if seat.id else set()
    for row in (row for row in rows.values() if row.id not in kept):
        row.withdrawn = True
    return plan_id


def check_flags(session: Session, *, plan_id: UUID, by: str, checked: bool = True) -> UUID:
    """Remember that somebody looked at both flags; it counts as long as they are the flags of the sides."""
    plan = find(session, SeatingPlan, plan_id)
    whole = facts.seating(session, plan_id)
    plan.flags_checked = checked
    plan.flags_checked_by = by if checked else ""
    plan.flags_of = flags_of(whole.host, whole.guest) if checked else ""
    return plan_id


# The chairs


def seat(session: Session, *, plan_id: UUID, chair: Chair, who: UUID) -> UUID:
    """Give somebody a chair; who had it goes without, or to the chair that the other one leaves."""
    find(session, SeatingPlan, plan_id)
    had = session.scalar(
        select(Seat).where(
            Seat.plan_id == plan_id, (Seat.delegate_id == who) | (Seat.participation_id == who)
        )
    )
    if had is not None:
        return swap(session, plan_id=plan_id, chair=_chair(had), other=chair)
    there = _at(session, plan_id, chair)
    _refuse_locked(there)
    field = _field(session, who)
    row = there or _new(session, plan_id)
    _take(session, row, SeatFacts(chair))
    setattr(row, field, who)
    return plan_id


def swap(session: Session, *, plan_id: UUID, chair: Chair, other: Chair) -> UUID:
    """Let what is on two chairs change places; a free chair takes who comes. Refusal: one is locked."""
    there = _on(session, plan_id, chair, other)
    first, second = there.get(chair), there.get(other)
    if first is None and second is None:
        raise Refusal("Nobody sits on either of these chairs.")
    for row in (first, second):
        _refuse_locked(row)
    for row, to in ((first, other), (second, chair)):
        if row is not None:
            row.delegation_id, row.row, row.place = to
    return plan_id


def lock(session: Session, *, plan_id: UUID, chair: Chair, locked: bool = True) -> UUID:
    """Let re-seating leave a chair alone, or take it up again."""
    row = _at(session, plan_id, chair)
    if row is None:
        raise Refusal("Nobody sits on that chair.")
    row.locked = locked
    return plan_id


def empty(session: Session, *, plan_id: UUID, chair: Chair, label: Text | None = None) -> UUID:
    """Let a chair stay empty on purpose; who sat there goes without. Refusal: it is locked."""
    row = _at(session, plan_id, chair)
    _refuse_locked(row)
    _take(session, row or _new(session, plan_id), SeatFacts(chair, label=label or Text()))
    return plan_id


def free(session: Session, *, plan_id: UUID, chair: Chair) -> UUID:
    """Let a chair that was empty on purpose be taken again; Refusal: somebody sits there."""
    row = _at(session, plan_id, chair)
    if row is None or row.delegate_id or row.participation_id:
        raise Refusal("That chair is not kept empty.")
    row.withdrawn = True
    return plan_id


# How it is done


def _usage(session: Session, key: str) -> PlanPreset:
    known = presets(session)
    if key not in known:
        names = ", ".join(known)
        raise Refusal("There is no usage '{key}'; there are: {names}.", field="preset", key=key, names=names)
    return known[key]


def _follow(plan: SeatingPlan, usage: PlanPreset) -> None:
    plan.preset, plan.layout, plan.interpreter = usage.key, usage.layout, usage.interpreter
    plan.door, plan.window, plan.guest_above = usage.door, usage.window, usage.guest_above
    plan.counterparts = usage.counterparts


def _at(session: Session, plan_id: UUID, chair: Chair) -> Seat | None:
    return _on(session, plan_id, chair).get(chair)


def _on(session: Session, plan_id: UUID, *chairs: Chair) -> dict[Chair, Seat]:
    """The rows of chairs; where a merge gave one twice, the first."""
    places = {chair.place for chair in chairs}
    query = select(Seat).where(Seat.plan_id == plan_id, Seat.place.in_(places)).order_by(Seat.id)
    found: dict[Chair, Seat] = {}
    for row in session.scalars(query):
        found.setdefault(_chair(row), row)
    return found


def _chair(row: Seat) -> Chair:
    return Chair(row.delegation_id, row.row, row.place)


def _new(session: Session, plan_id: UUID) -> Seat:
    row = Seat(plan_id=plan_id)
    session.add(row)
    return row


def _take(session: Session, row: Seat, wanted: SeatFacts) -> None:
    """Let a row be that seat; what is so already is not written."""
    people: dict[str, UUID | None] = {"delegate_id": None, "participation_id": None}
    if wanted.who:
        people[_field(session, wanted.who)] = wanted.who
    fields: Iterable[tuple[str, Any]] = (
        ("delegation_id", wanted.chair.side),
        ("row", wanted.chair.row),
        ("place", wanted.chair.place),
        ("label", wanted.label),
        ("locked", wanted.locked),
        *people.items(),
    )
    for name, value in fields:
        if getattr(row, name) != value:
            setattr(row, name, value)


def _field(session: Session, who: UUID) -> str:
    """The field that somebody stands in: a delegate, or one who takes part."""
    delegate = session.get(Delegate, who)
    if delegate is not None and not delegate.withdrawn:
        return "delegate_id"
    find(session, Participation, who)
    return "participation_id"


def _refuse_locked(row: Seat | None) -> None:
    if row is not None and row.locked:
        raise Refusal(LOCKED)
