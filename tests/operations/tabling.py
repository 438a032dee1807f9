"""Cases of the deeds at the table: plans, chairs, locks and flags; and the table of ranks."""

from collections.abc import Callable
from functools import partial
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from protocoldesk.office import Office
from protocoldesk.operations import facts, rank, seating
from protocoldesk.protocol.seats import Chair, SeatingFacts
from protocoldesk.records.delegation import Delegate
from protocoldesk.records.party import Party
from protocoldesk.records.person import Rank
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.words import Edge, InterpreterSeat, Layout
from tests.operations import demo

Case = Callable[[Office], Callable[[Session], Any]]
REF = "kh-ca-1"
"""The first session: three of ours, one of theirs, Canada being the host."""


def plan(office: Office, preset: str = "china") -> UUID:
    """A plan for the first session."""
    act = partial(seating.begin, consultation_id=demo.ref(office, REF), preset=preset)
    return office.do("New seating plan", act)


def table(office: Office, plan_id: UUID) -> SeatingFacts:
    return office.read(partial(facts.seating, plan_id=plan_id))


def ours(place: int, row: int = 0) -> Callable[[SeatingFacts], Chair]:
    """A chair of ours, the guest's, at that table."""
    return lambda found: Chair(found.guest.id, row, place)


def at(
    verb: Callable[..., Any], ready: Callable[[Office, UUID], Any] | None = None, **chairs: Any
) -> Callable[[Office], Callable[[Session], Any]]:
    """A case of a verb on a new plan; chairs are found at that table."""

    def case(office: Office) -> Callable[[Session], Any]:
        plan_id = plan(office)
        if ready:
            ready(office, plan_id)
        found = table(office, plan_id)
        given = {name: value(found) if callable(value) else value for name, value in chairs.items()}
        return partial(verb, plan_id=plan_id, **given)

    return case


def swapped(office: Office, plan_id: UUID) -> None:
    chairs = {"chair": ours(1)(table(office, plan_id)), "other": ours(-1)(table(office, plan_id))}
    office.do("Swap seats", partial(seating.swap, plan_id=plan_id, **chairs))


def emptied(office: Office, plan_id: UUID) -> None:
    chair = ours(2)(table(office, plan_id))
    office.do("Keep chair empty", partial(seating.empty, plan_id=plan_id, chair=chair))


def party(office: Office, code: str = "kh") -> UUID:
    return demo.one(office, Party, code=code).id


def ranks(office: Office) -> list[Rank]:
    """The ranks of Cambodia, taken over."""
    office.do("Take over ranks", partial(rank.take, party_id=party(office)))
    return demo.every(office, Rank)


CASES: dict[Callable[..., Any], Case] = {
    seating.begin: lambda office: partial(
        seating.begin, consultation_id=demo.ref(office, REF), preset="ukraine"
    ),
    seating.choose_preset: at(seating.choose_preset, preset="photo"),
    seating.set_options: at(
        seating.set_options, layout=Layout.LUNCH, interpreter=InterpreterSeat.BEHIND, door=Edge.TOP
    ),
    seating.reseat: at(seating.reseat, swapped),
    seating.check_flags: at(seating.check_flags, by=demo.OFFICER),
    seating.seat: at(seating.seat, chair=ours(2), who=lambda found: found.sitters[-1].id),
    seating.swap: at(seating.swap, chair=ours(1), other=ours(-1)),
    seating.lock: at(seating.lock, chair=ours(0)),
    seating.empty: at(seating.empty, chair=ours(1), label=Text(en="reserved")),
    seating.free: at(seating.free, emptied, chair=ours(2)),
    rank.take: lambda office: partial(rank.take, party_id=party(office)),
    rank.move: lambda office: partial(rank.move, rank_id=ranks(office)[4].id, after=None),
    rank.fix: lambda office: partial(rank.fix, delegate_id=demo.every(office, Delegate)[0].id, place=2),
}

READS = {
    "rank.offered",
    "seating.findings",
    "seating.order",
    "seating.plans",
    "seating.points",
    "seating.plans_of",
    "seating.presets",
    "seating.ready",
    "seating.rule_of",
    "seating.seating",
    "seating.seats_of",
}
