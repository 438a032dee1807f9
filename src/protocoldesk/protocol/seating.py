"""Seating: who sits where at a table, in a signing and in a photograph, by the rule of a plan."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain, count, islice
from typing import Final
from uuid import UUID

from protocoldesk.protocol.seats import Chair, PlanFacts, PlanPreset, SeatFacts, SeatingFacts, Sitter
from protocoldesk.records.values.words import InterpreterSeat, Layout, Role

ROWS: Final = 9
"""More rows than this there are not."""
ACROSS: Final = frozenset({Layout.FACING, Layout.LUNCH})
"""Tables at which the sides sit across from each other, each place having one opposite."""
STANDING: Final = frozenset({Layout.PHOTO, Layout.SIGNING})
_NONE: Final = PlanPreset("")


def arranged(facts: SeatingFacts) -> tuple[SeatFacts, ...]:
    """The seats that the rule gives: what is locked or empty on purpose stays, everybody else is seated anew.

    Nobody is seated twice, and no chair given twice.
    """
    return arrange(facts.plan, facts.host.id, facts.guest.id, facts.sitters, facts.preset)


def arrange(
    plan: PlanFacts, host: UUID, guest: UUID, sitters: Sequence[Sitter], preset: PlanPreset = _NONE
) -> tuple[SeatFacts, ...]:
    """As `arranged`, of its parts."""
    talked = {one.side for one in sitters if one.role is Role.INTERPRETER and one.by_rule}
    there = [seat for seat in plan.seats if stands(plan.layout, seat.chair, guest)]
    table = _Table(plan, host, guest, preset, talked, _kept(there, sitters))
    people = {side: _waiting(side, sitters, table.seated) for side in (host, guest)}
    for side in (host, guest):
        table.seat_side(side, people[side], [] if side == host else people[host])
    before = {seat.who: seat.id for seat in plan.seats if seat.who}
    return tuple(
        replace(seat, id=before.get(seat.who, seat.id)) if seat.who else seat for seat in table.seats
    )


def sequence(layout: Layout, *, is_guest: bool, interpreter: InterpreterSeat) -> Iterator[int]:
    """The places of a side in the order of rank, the head's first.

    Across a table: the middle, then by turns right and left, past the interpreter. Side by side (a signing, a
    photograph, a U): from the middle outward, which is the guest's right and the host's left.
    """
    if layout not in ACROSS:
        yield from (place if is_guest else -place for place in count())
    beside = layout is Layout.FACING and interpreter in (InterpreterSeat.LEFT, InterpreterSeat.RIGHT)
    right = 2 if beside and interpreter is InterpreterSeat.RIGHT else 1
    left = 2 if beside and interpreter is InterpreterSeat.LEFT else 1
    yield 0
    for step in count():
        yield right + step
        yield -(left + step)


def span(plan: PlanFacts) -> int | None:
    """How far the first row reaches to either side of its middle; None: as far as it must.

    An even number of chairs is made odd, so that the heads sit exactly opposite.
    """
    if not plan.chairs:
        return None
    return plan.chairs // 2 if plan.layout in ACROSS else plan.chairs - 1


def chairs(plan: PlanFacts, host: UUID, guest: UUID) -> tuple[Chair, ...]:
    """Every chair of a plan, taken or free; both sides have the same in the first row."""
    first = [seat.chair for seat in plan.seats if seat.chair.row == 0 and seat.chair.side in (host, guest)]
    reach = max([abs(chair.place) for chair in first], default=0)
    wanted = 0 if plan.layout is Layout.SIGNING else span(plan) or 0
    reach = max(reach, wanted, 1 if plan.layout in ACROSS else 0)
    sides = ((host, False), (guest, True))
    made = [Chair(side, 0, at) for side, is_guest in sides for at in _places(plan.layout, is_guest, reach)]
    seats = [seat.chair for seat in plan.seats if stands(plan.layout, seat.chair, guest)]
    others = [chair for chair in seats if chair.row or chair.side not in (host, guest)]
    return tuple(dict.fromkeys((*made, *sorted(others, key=_by_place))))


def opposite(plan: PlanFacts, host: UUID, guest: UUID, chair: Chair) -> Chair | None:
    """The chair across the table; None where nobody sits across."""
    if plan.layout not in ACROSS or chair.row or chair.side not in (host, guest):
        return None
    return Chair(guest if chair.side == host else host, 0, -chair.place)


def stands(layout: Layout, chair: Chair, guest: UUID) -> bool:
    """Whether a layout has such a chair: side by side, each side has places outward from the middle alone."""
    outward = chair.place >= 0 if chair.side == guest else chair.place <= 0
    return chair.side is None or layout in ACROSS or outward


# How it is done


def _places(layout: Layout, is_guest: bool, reach: int) -> list[int]:
    if layout in ACROSS:
        return list(range(-reach, reach + 1))
    return sorted(place if is_guest else -place for place in range(reach + 1))


def _by_place(chair: Chair) -> tuple[str, int, int]:
    return str(chair.side), chair.row, chair.place


def _kept(seats: Iterable[SeatFacts], sitters: Sequence[Sitter]) -> list[SeatFacts]:
    """What re-seating leaves alone: locked seats, and chairs that are empty on purpose; each chair once."""
    known = {one.id for one in sitters}
    kept: dict[Chair, SeatFacts] = {}
    people: set[UUID] = set()
    for seat in seats:
        stays = seat.who is None or (seat.locked and seat.who in known and seat.who not in people)
        if stays and seat.chair not in kept:
            kept[seat.chair] = seat
            people |= {seat.who} if seat.who else set()
    return list(kept.values())


def _waiting(side: UUID, sitters: Sequence[Sitter], seated: set[UUID]) -> list[Sitter]:
    people = [one for one in sitters if one.side == side and one.by_rule and one.id not in seated]
    return sorted(people, key=lambda one: (one.role is not Role.HEAD, one.number, one.id))


@dataclass
class _Table:
    """A table that is being filled."""

    plan: PlanFacts
    host: UUID
    guest: UUID
    preset: PlanPreset
    talked: set[UUID | None]
    """The sides that have an interpreter of their own."""
    seats: list[SeatFacts]
    seated: set[UUID] = field(init=False)
    taken: set[Chair] = field(init=False)

    def __post_init__(self) -> None:
        self.seated = {seat.who for seat in self.seats if seat.who}
        self.taken = {seat.chair for seat in self.seats}

    def seat_side(self, side: UUID, people: list[Sitter], others: list[Sitter]) -> None:
        """The head, those who have a chair by their work, then everybody by rank."""
        heads = [one for one in people if one.role is Role.HEAD][:1]
        workers = [one for one in people if self._wanted(side, one) is not None]
        left_out = set(self._left_out(people))
        rest = [one for one in people if one not in heads and one not in workers and one not in left_out]
        self._by_rank(side, heads)
        for one in workers:
            self._put(one, self._wanted(side, one) or Chair(side, 1, 0), fallback=self._behind(side))
        if self.plan.counterparts and self.plan.layout is Layout.FACING and others:
            rest = self._facing(side, rest, others)
        self._by_rank(side, rest)

    def _left_out(self, people: Sequence[Sitter]) -> Iterator[Sitter]:
        """Interpreters for whom the plan has no chair."""
        alone = self.plan.interpreter is InterpreterSeat.NOWHERE or self.plan.layout in STANDING
        yield from (one for one in people if one.role is Role.INTERPRETER and alone)

    def _wanted(self, side: UUID, one: Sitter) -> Chair | None:
        """The chair that somebody has by his work."""
        if self.plan.layout in STANDING:
            return None
        if one.role is Role.INTERPRETER:
            return self._interpreter(side)
        if one.role is Role.NOTE_TAKER and self.plan.layout is Layout.FACING:
            ends = Chair(None, 0, 1 if side == self.host else -1)
            return {"behind": Chair(side, 1, 1), "end": ends}.get(self.preset.note_taker)
        return None

    def _interpreter(self, side: UUID) -> Chair | None:
        beside = {InterpreterSeat.LEFT: -1, InterpreterSeat.RIGHT: 1}
        if self.plan.interpreter is InterpreterSeat.NOWHERE:
            return None
        if self.plan.layout is Layout.FACING and self.plan.interpreter in beside:
            return Chair(side, 0, beside[self.plan.interpreter])
        return Chair(side, 1, 0)

    def _facing(self, side: UUID, rest: list[Sitter], others: list[Sitter]) -> list[Sitter]:
        """Seat each opposite his counterpart, else opposite who has his number; those who are left over."""
        where = {seat.who: seat.chair for seat in self.seats if seat.who and seat.chair.row == 0}
        linked = {other.named.counterpart_id: other for other in others}
        row = [other for other in others if other.role is not Role.HEAD and other.id in where]
        numbered = [other for other in row if other.role is not Role.INTERPRETER]
        pairs = [(one, linked[one.id]) for one in rest if one.id in linked]
        free = [other for other in numbered if other not in {pair[1] for pair in pairs}]
        pairs += list(zip([one for one in rest if one.id not in linked], free, strict=False))
        for one, other in pairs:
            chair = where.get(other.id)
            if chair and self._fits(chair := Chair(side, 0, -chair.place)):
                self._sit(one, chair)
        return [one for one in rest if one.id not in self.seated]

    def _by_rank(self, side: UUID, people: Sequence[Sitter]) -> None:
        places = chain.from_iterable(self._row(side, row) for row in range(ROWS))
        free = (chair for chair in places if chair not in self.taken)
        for one in people:
            self._sit(one, next(free))

    def _row(self, side: UUID, row: int) -> Iterator[Chair]:
        """The places of a row in the order of rank; the last row has no end."""
        own = self.plan.interpreter if row == 0 and self._beside(side) else InterpreterSeat.NOWHERE
        order = sequence(self.plan.layout, is_guest=side == self.guest, interpreter=own)
        many = self._many(side, row)
        yield from (Chair(side, row, place) for place in (order if many is None else islice(order, many)))

    def _many(self, side: UUID, row: int) -> int | None:
        """How many places the order of rank has in a row; None: no end."""
        if self.plan.layout is Layout.SIGNING and row == 0:
            return 1
        reach = span(self.plan)
        if reach is None or row == ROWS - 1:
            return None
        beside = row == 0 and self._beside(side)
        return max(1, 2 * reach + 1 - beside) if self.plan.layout in ACROSS else reach + 1

    def _beside(self, side: UUID) -> bool:
        """Whether a chair beside the head is the interpreter's."""
        seat = self.plan.interpreter in (InterpreterSeat.LEFT, InterpreterSeat.RIGHT)
        return seat and self.plan.layout is Layout.FACING and side in self.talked

    def _fits(self, chair: Chair) -> bool:
        reach = span(self.plan)
        return chair not in self.taken and (reach is None or abs(chair.place) <= reach)

    def _behind(self, side: UUID) -> Iterator[Chair]:
        order = sequence(Layout.FACING, is_guest=False, interpreter=InterpreterSeat.NOWHERE)
        return (Chair(side, 1, place) for place in order)

    def _put(self, one: Sitter, chair: Chair, fallback: Iterator[Chair]) -> None:
        self._sit(one, chair if chair not in self.taken else next(c for c in fallback if c not in self.taken))

    def _sit(self, one: Sitter, chair: Chair) -> None:
        self.seats.append(SeatFacts(chair, one.id))
        self.taken.add(chair)
        self.seated.add(one.id)
