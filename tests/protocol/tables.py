"""Tables to try: two delegations of any make, and a plan for them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID

from protocoldesk.protocol.facts import (
    ConsultationFacts,
    DelegationFacts,
    MechanismFacts,
    MeetingFacts,
    Named,
    PersonFacts,
)
from protocoldesk.protocol.seats import Chair, PlanFacts, PlanPreset, SeatFacts, SeatingFacts, Sitter
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.words import Attendance, Role
from tests.protocol.cases import CAMBODIA, CANADA, known

HOST, GUEST = known("host"), known("guest")
NO_PRESET = PlanPreset("")
PLAN = PlanFacts(known("plan"))


def sitter(name: str, side: UUID | None, number: int = 0, role: Role = Role.MEMBER, **more: Any) -> Sitter:
    """Somebody at the table; `more` are fields of Named."""
    named = Named(
        known(f"{side}{name}"),
        Text(en=name),
        person=PersonFacts(known(name), Text(en=name)),
        role=role,
        **more,
    )
    return Sitter(named, side, number)


def side(of: UUID, people: int, *roles: Role) -> list[Sitter]:
    """A head, `people` members, and one for each role."""
    made = [sitter("head", of, 1, Role.HEAD)]
    made += [sitter(f"no. {number}", of, number) for number in range(2, people + 2)]
    return made + [sitter(role.value, of, people + 2 + at, role) for at, role in enumerate(roles)]


def facts(
    plan: PlanFacts = PLAN,
    ours: Sequence[Sitter] = (),
    theirs: Sequence[Sitter] = (),
    preset: PlanPreset = NO_PRESET,
    **about: Any,
) -> SeatingFacts:
    """A table of Cambodia, the host, and Canada; `about` are fields of the consultation."""
    host = DelegationFacts(HOST, CAMBODIA, delegates=tuple(one.named for one in ours))
    guest = DelegationFacts(GUEST, CANADA, delegates=tuple(one.named for one in theirs))
    consultation = ConsultationFacts(
        MeetingFacts(known("meeting"), "kh-ca-9", number=9),
        MechanismFacts(known("mechanism"), "kh-ca", Text(en="Cambodia-Canada Bilateral Consultations")),
        delegations=(host, guest),
        ours=CAMBODIA.id,
        host=CAMBODIA,
        **about,
    )
    return SeatingFacts(plan, consultation, host, guest, (*ours, *theirs), preset)


def seated(made: Sequence[SeatFacts]) -> dict[Chair, UUID]:
    """Who has each chair."""
    return {seat.chair: seat.who for seat in made if seat.who}


def absent(one: Sitter) -> Sitter:
    """The same, who does not come."""
    return replace(one, named=replace(one.named, attendance=Attendance.ABSENT))
