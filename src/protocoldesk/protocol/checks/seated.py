"""Seated: what the checks find at a table, from one person on two chairs to flags that nobody looked at."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, Final
from uuid import UUID

from protocoldesk.protocol.checks.finding import Finding, Rule
from protocoldesk.protocol.checks.finding import Place as At
from protocoldesk.protocol.facts import DelegationFacts
from protocoldesk.protocol.precedence import ties
from protocoldesk.protocol.seating import ACROSS, arranged, opposite
from protocoldesk.protocol.seats import Chair, SeatFacts, SeatingFacts, Sitter, guest_above
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.words import Role

TWICE: Final = Rule("seated-twice", 4, "Everybody has one chair, and each chair one person.")
AWAY: Final = Rule("seated-absent", 4, "Who does not come has no chair, and his neighbours close the gap.")
HEADS: Final = Rule("heads-opposite", 5, "The heads sit exactly opposite, or side by side, in the middle.")
INTERPRETER: Final = Rule("no-interpreter", 6, "The sides have no language in common that is recorded.")
ORDER: Final = Rule(
    "seating-order", 7, "Places follow the notified order, else precedence; a lock says that it is meant so."
)
TIE: Final = Rule("precedence-tie", 8, "Rank, seniority and institution leave them equal.")
NUMBERS: Final = Rule("unequal-sides", 3, "Both sides should correspond in post and number.")
FACING: Final = Rule("counterparts-facing", 5, "The plan asks that counterparts face each other.")
HONOUR: Final = Rule("door", 5, "The usage that the plan follows says who faces the door.")
UNSEATED: Final = Rule("unseated", 4, "Who takes part needs a chair, or a reason for none.")
FLAGS: Final = Rule("flags-checked", 32, "Wrong flags were hung before; somebody looks at each of them.")

MANY: Final = 4
"""More names than these are counted."""

Check = Callable[[SeatingFacts], Iterator[Finding]]


def check(facts: SeatingFacts) -> list[Finding]:
    """Every finding on a plan, the gravest first."""
    return [found for one in _CHECKS for found in one(facts)]


def _twice(facts: SeatingFacts) -> Iterator[Finding]:
    people = facts.people()
    times = Counter(seat.who for seat in facts.plan.seats if seat.who in people)
    for who, count in times.items():
        if who and count > 1:
            seats = [seat for seat in facts.plan.seats if seat.who == who]
            yield _found(TWICE, "{name} has {count} chairs.", seats, name=people[who].named.name, count=count)
    taken = Counter(seat.chair for seat in facts.plan.seats)
    for chair in (chair for chair, count in taken.items() if count > 1):
        seats = [seat for seat in facts.plan.seats if seat.chair == chair]
        yield _found(TWICE, "One chair was given twice.", seats)


def _away(facts: SeatingFacts) -> Iterator[Finding]:
    people = facts.people()
    for seat in facts.plan.seats:
        if seat.who in people and people[seat.who].away:
            yield _found(
                AWAY, "{name} does not come, and has a chair.", [seat], name=people[seat.who].named.name
            )
        elif seat.who and seat.who not in people:
            yield _found(AWAY, "Somebody who is not in the delegations any more has a chair.", [seat])


def _heads(facts: SeatingFacts) -> Iterator[Finding]:
    heads = [_seat_of_head(facts, side) for side in (facts.host, facts.guest)]
    for side, seat in zip((facts.host, facts.guest), heads, strict=True):
        if seat is None:
            yield _of_side(HEADS, "The head of {party} has no chair.", facts, side)
    ours, theirs = heads
    if ours is None or theirs is None:
        return
    across = facts.plan.layout in ACROSS
    if across and opposite(facts.plan, facts.host.id, facts.guest.id, ours.chair) != theirs.chair:
        yield _found(HEADS, "The heads do not sit opposite each other.", [ours, theirs])
    elif not across and (ours.chair[1:], theirs.chair[1:]) != ((0, 0), (0, 0)):
        yield _found(HEADS, "The heads are not side by side in the middle.", [ours, theirs])


def _seat_of_head(facts: SeatingFacts, side: DelegationFacts) -> SeatFacts | None:
    heads = {one.id for one in facts.sitters if one.side == side.id and one.role is Role.HEAD}
    return next((seat for seat in facts.plan.seats if seat.who in heads), None)


def _interpreter(facts: SeatingFacts) -> Iterator[Finding]:
    consecutive = "consecutive" in facts.consultation.interpretation
    people = facts.people()
    roles = {people[seat.who].role for seat in facts.plan.seats if seat.who in people}
    if Role.INTERPRETER in roles or facts.plan.layout not in ACROSS:
        return
    ours, theirs = (_languages(facts, side) for side in (facts.host, facts.guest))
    apart = bool(ours and theirs) and not ours & theirs and not facts.consultation.interpretation
    if consecutive or (apart and not facts.languages):
        template = "No interpreter is seated, though the sides need one."
        yield _found(INTERPRETER, template, (), facts, said=sorted(ours | theirs))


def _languages(facts: SeatingFacts, side: DelegationFacts) -> set[str]:
    """What the head speaks, where that is recorded; else the languages of the party."""
    head = next((one for one in facts.sitters if one.side == side.id and one.role is Role.HEAD), None)
    return set(head.languages if head and head.languages else side.party.languages)


def _order(facts: SeatingFacts) -> Iterator[Finding]:
    people = facts.people()
    rule: dict[UUID | None, Chair] = {seat.who: seat.chair for seat in arranged(facts) if seat.who}
    for side in (facts.host, facts.guest):
        moved = [
            seat
            for seat in facts.plan.seats
            if seat.who in people and people[seat.who].side == side.id
            if not seat.locked and not people[seat.who].away and rule.get(seat.who) != seat.chair
        ]
        if moved:
            names = [people[seat.who] for seat in moved if seat.who in people]
            template = "Not where their rank puts them: {names}."
            yield _found(ORDER, template, moved, names=_names(names), party=side.party.short_name)


def _unseated(facts: SeatingFacts) -> Iterator[Finding]:
    left = [one for one in facts.unseated() if one.by_rule and one.role is not Role.INTERPRETER]
    if left:
        yield _found(UNSEATED, "Without a chair: {names}.", (), facts, names=_names(left))


def _numbers(facts: SeatingFacts) -> Iterator[Finding]:
    people = facts.people()
    sides = [people[seat.who].side for seat in facts.plan.seats if seat.who in people and seat.chair.row == 0]
    ours, theirs = sides.count(facts.host.id), sides.count(facts.guest.id)
    if ours != theirs and facts.plan.layout in ACROSS:
        template = "{host} has {ours} at the table, {guest} {theirs}."
        host, guest = facts.host.party.short_name, facts.guest.party.short_name
        yield _found(NUMBERS, template, (), facts, ours=ours, theirs=theirs, host=host, guest=guest)


def _facing(facts: SeatingFacts) -> Iterator[Finding]:
    if not facts.plan.counterparts:
        return
    people = facts.people()
    where: dict[UUID | None, SeatFacts] = {seat.who: seat for seat in facts.plan.seats if seat.who}
    for one in (one for one in facts.sitters if one.side == facts.host.id and one.id in where):
        other = one.named.counterpart_id
        if other in where and other in people:
            mine, theirs = where[one.id], where[other]
            if opposite(facts.plan, facts.host.id, facts.guest.id, mine.chair) != theirs.chair:
                name, across = one.named.name, people[other].named.name
                yield _found(FACING, "{name} does not face {other}.", [mine, theirs], name=name, other=across)


def _honour(facts: SeatingFacts) -> Iterator[Finding]:
    above = guest_above(facts.preset, facts.plan.door, facts.plan.window)
    if above is not None and above != facts.plan.guest_above:
        side = facts.guest if facts.preset.faces == "guest" else facts.host
        yield _of_side(HONOUR, "{party} does not face the door, as this usage asks.", facts, side)


def _ties(facts: SeatingFacts) -> Iterator[Finding]:
    people, seated = facts.people(), {seat.who for seat in facts.plan.seats}
    settled = {side.id for side in (facts.host, facts.guest) if side.notified}
    for side_id, places in facts.orders:
        for group in ties(places) if side_id not in settled else ():
            equal = [people[one.id] for one in group if one.id in people and one.id in seated]
            if len(equal) > 1:
                template = "Nothing but the alphabet orders {names}."
                yield _found(TIE, template, (), facts, names=_names(equal))


def _flags(facts: SeatingFacts) -> Iterator[Finding]:
    if facts.plan.flags and not facts.plan.flags_checked:
        parties = f"{facts.host.party.id}, {facts.guest.party.id}"
        yield _found(FLAGS, "Nobody has checked the flags yet.", (), facts, parties=parties)


_CHECKS: Final[tuple[Check, ...]] = (
    _twice,
    _away,
    _heads,
    _interpreter,
    _honour,
    _facing,
    _order,
    _unseated,
    _numbers,
    _ties,
    _flags,
)


# Helpers


def _found(
    rule: Rule, template: str, seats: Sequence[SeatFacts], facts: SeatingFacts | None = None, **values: Any
) -> Finding:
    ids: list[UUID] = [seat.id for seat in seats if seat.id]
    path = f"seat/{ids[0]}" if ids else f"seating_plan/{facts.plan.id}" if facts else "seating_plan"
    about = [*(value for value in values.values()), *(f"{seat.chair}" for seat in seats)]
    return rule.found(template, at=At(path), facts=about, **values)


def _of_side(rule: Rule, template: str, facts: SeatingFacts, side: DelegationFacts) -> Finding:
    return rule.found(
        template, at=At(f"delegation/{side.id}"), facts=[facts.plan.id, side.id], party=side.party.short_name
    )


def _names(people: Iterable[Sitter]) -> Text:
    """The names in each language; more than a few are cut short."""
    named = [one.named.name for one in people]
    tags = {tag for name in named for tag in name}
    rest = " …" if len(named) > MANY else ""
    return Text({tag: ", ".join(name.best(tag, "en") for name in named[:MANY]) + rest for tag in tags})
