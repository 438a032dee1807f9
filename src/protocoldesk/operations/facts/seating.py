"""A plan of a table, read with everybody who can sit there, and the order of a delegation by the rule."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from protocoldesk.operations import preset
from protocoldesk.operations.facts.consultation import Reader, same
from protocoldesk.operations.record import find
from protocoldesk.protocol import precedence, seats
from protocoldesk.protocol.facts import DelegationFacts, Named
from protocoldesk.protocol.precedence import Place, Ranked, Ruling
from protocoldesk.protocol.seats import Chair, PlanFacts, PlanPreset, SeatFacts, SeatingFacts, Sitter
from protocoldesk.records.consultation import Consultation
from protocoldesk.records.delegation import Delegate, Delegation
from protocoldesk.records.errors import Refusal
from protocoldesk.records.party import Institution
from protocoldesk.records.person import Rank
from protocoldesk.records.seating import Seat, SeatingPlan
from protocoldesk.records.values.text import EMPTY, Text
from protocoldesk.records.values.words import Role, Standing


def seating(session: Session, plan_id: UUID) -> SeatingFacts:
    """A plan with all that its rule, its checks and its drawing need; Refusal: there are not two sides."""
    row = find(session, SeatingPlan, plan_id)
    (found,) = _read(session, row.consultation_id, [row])
    return found


def plans_of(session: Session, consultation_id: UUID, plan: str = "") -> tuple[SeatingFacts, ...]:
    """The plans of a consultation in their order; `plan`: the one of that id or name. Refusal: none."""
    own = select(SeatingPlan).where(SeatingPlan.consultation_id == consultation_id)
    rows = session.scalars(own.order_by(SeatingPlan.order, SeatingPlan.id)).all()
    wanted = [row for row in rows if plan in ("", str(row.id)) or plan in row.name.values()]
    if not wanted and plan:
        raise Refusal("There is no seating plan '{plan}'.", field="plan", plan=plan)
    if not wanted:
        raise Refusal("There is no seating plan yet.", field="plan")
    return _read(session, consultation_id, wanted)


def _read(session: Session, consultation_id: UUID, plans: Sequence[SeatingPlan]) -> tuple[SeatingFacts, ...]:
    """Plans of one consultation, of which everything else is read once."""
    reader = _Ranks(session, find(session, Consultation, consultation_id))
    whole = reader.gathering()
    sides = seats.host_and_guest(whole)
    if sides is None:
        raise Refusal("Set up the delegations of both sides first.")
    orders = tuple((side.id, reader.order(side)) for side in sides)
    sitters = (*reader.sitters(orders), *(Sitter(one, None) for one in whole.participations))
    known = presets(session)
    return tuple(
        SeatingFacts(
            _plan(row, seats_of(session, row.id), sides),
            whole,
            *sides,
            sitters=sitters,
            preset=known.get(row.preset, PlanPreset(row.preset)),
            orders=orders,
            languages=tuple(reader.found.languages.split()),
        )
        for row in plans
    )


def seats_of(session: Session, plan_id: UUID) -> tuple[SeatFacts, ...]:
    """The seats of a plan, in one query."""
    rows = session.execute(
        select(
            Seat.id,
            Seat.delegation_id,
            Seat.row,
            Seat.place,
            Seat.delegate_id,
            Seat.participation_id,
            Seat.label,
            Seat.locked,
        )
        .where(Seat.plan_id == plan_id)
        .order_by(Seat.row, Seat.place, Seat.id)
    )
    return tuple(
        SeatFacts(
            Chair(row.delegation_id, row.row, row.place),
            row.delegate_id or row.participation_id,
            row.label,
            row.locked,
            row.id,
        )
        for row in rows
    )


def presets(session: Session) -> dict[str, PlanPreset]:
    """The usages that a plan can be begun from: those shipped, with the office's own over them."""
    return seats.presets(preset.table(session, "seating"))


def rule_of(session: Session) -> Ruling:
    """The rule of precedence as the office has it."""
    return precedence.ruling(preset.table(session, "precedence"))


def order(session: Session, delegation_id: UUID, language: str = "en") -> tuple[Place, ...]:
    """A delegation in the order of precedence, each place with its reason; nothing is changed by it."""
    side = find(session, Delegation, delegation_id)
    reader = _Ranks(session, find(session, Consultation, side.consultation_id))
    return reader.order(reader.delegations[delegation_id], language)


def _plan(
    row: SeatingPlan, found: tuple[SeatFacts, ...], sides: tuple[DelegationFacts, DelegationFacts]
) -> PlanFacts:
    checked = row.flags_checked and row.flags_of == flags_of(*sides)
    return same(row, PlanFacts, seats=found, flags_checked=checked)


def flags_of(host: DelegationFacts, guest: DelegationFacts) -> str:
    """The flags that stand on a table; where they change, they are to be checked again."""
    return f"{host.party.code} {guest.party.code}"


class _Ranks(Reader):
    """Reads a consultation, and of its delegates what decides their rank."""

    @cached_property
    def ranks(self) -> dict[UUID, Rank]:
        return {row.id: row for row in self.rows(Rank)}

    @cached_property
    def places(self) -> dict[UUID, int | None]:
        """Where each institution stands in the order of its party."""
        found = self.session.execute(select(Institution.id, Institution.place))
        return {row.id: row.place for row in found}

    def order(self, side: DelegationFacts, language: str = "en") -> tuple[Place, ...]:
        """The delegates of a side by the rule; agencies, categories and who was replaced are not in it."""
        rule, rows = rule_of(self.session), self.delegate_rows.get(side.id, [])
        people = {one.id: one for one in side.delegates}
        ranked = (
            self.ranked(row, people[row.id], side, at)
            for at, row in enumerate(rows, 1)
            if row.person_id and row.id in people and not _gone(row)
        )
        return precedence.order(ranked, rule, language)

    def ranked(self, row: Delegate, named: Named, side: DelegationFacts, at: int) -> Ranked:
        """A delegate as the rule looks at him."""
        post = self.post(row)
        rank = self.ranks.get(post.rank_id) if post and post.rank_id else None
        institution = named.institution
        return Ranked(
            row.id,
            named.name,
            self.role(row),
            row.precedence,
            rank.place if rank else None,
            rank.name if rank else EMPTY,
            post.first_day if post else None,
            post.took_up if post else None,
            institution is not None
            and side.institution is not None
            and institution.id == side.institution.id,
            self.places.get(institution.id) if institution else None,
            institution.name if institution else EMPTY,
            self.family(row),
            at,
        )

    def role(self, row: Delegate) -> Role:
        """By what a delegate is ranked: an alternate who stands for somebody named is what that one is."""
        own = self.delegate_rows.get(row.delegation_id, [])
        principal = next((one for one in own if one.id == row.stands_for_id), None)
        return principal.role if row.role is Role.ALTERNATE and principal else row.role

    def family(self, row: Delegate) -> Text:
        """What a name is sorted by: in Khmer the name as it is written, family first; else the sort key."""
        person = self.persons.get(row.person_id) if row.person_id else None
        if person is None:
            return EMPTY
        return Text({"km": person.name["km"], "": person.sort_key or person.family_name})

    def sitters(self, orders: tuple[tuple[UUID, tuple[Place, ...]], ...]) -> Iterator[Sitter]:
        """Everybody of the two sides who can have a chair: as notified, else by precedence.

        The order inside a delegation is its head's, who notifies it (Tay Ninh, handbook of protocol).
        """
        for side_id, places in orders:
            side = self.delegations[side_id]
            people = {one.id: one for one in side.delegates}
            for place in places:
                named = people[place.who.id]
                number = place.who.notified if side.notified else place.number
                yield Sitter(named, side_id, number, self.speaks(named))

    def speaks(self, named: Named) -> tuple[str, ...]:
        """The languages of a person."""
        return tuple(self.persons[named.person.id].languages.split()) if named.person else ()


def _gone(row: Delegate) -> bool:
    return row.standing is Standing.REPLACED
