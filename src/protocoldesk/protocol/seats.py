"""Seats: what a plan is told of its chairs and of who sits there, and the presets that it begins from."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final, NamedTuple
from uuid import UUID

from protocoldesk.protocol.facts import ConsultationFacts, DelegationFacts, Named
from protocoldesk.protocol.precedence import Place
from protocoldesk.records.values.text import EMPTY, Text
from protocoldesk.records.values.words import Attendance, Edge, InterpreterSeat, Layout, Role


class Chair(NamedTuple):
    """A chair: its side (None: of no side, at an end of the table), its row, its place.

    Row 0 is at the table, 1 behind it. Place 0 is the middle; to the right of who sits there it rises.
    """

    side: UUID | None
    row: int
    place: int


@dataclass(frozen=True, slots=True)
class SeatFacts:
    """A chair that somebody has, or that stays empty on purpose."""

    chair: Chair
    who: UUID | None = None
    """A delegate, or one who takes part without being one."""
    label: Text = EMPTY
    locked: bool = False
    id: UUID | None = None


@dataclass(frozen=True, slots=True)
class PlanFacts:
    """A plan as it was recorded."""

    id: UUID
    layout: Layout = Layout.FACING
    preset: str = ""
    name: Text = EMPTY
    interpreter: InterpreterSeat = InterpreterSeat.NOWHERE
    door: Edge = Edge.NONE
    window: Edge = Edge.NONE
    guest_above: bool = True
    counterparts: bool = False
    chairs: int = 0
    flags: bool = True
    flags_checked: bool = False
    flags_checked_by: str = ""
    agreed: bool = False
    sitting_id: UUID | None = None
    seats: tuple[SeatFacts, ...] = ()


ASIDE: Final = frozenset({Role.PROTOCOL, Role.SECURITY, Role.PRESS})
"""Who is not given a chair by the rule; a hand may."""
AWAY: Final = frozenset({Attendance.ABSENT, Attendance.EXCUSED})


@dataclass(frozen=True, slots=True)
class Sitter:
    """Somebody who can be seated; `number` is his place within his side: as notified, else by precedence."""

    named: Named
    side: UUID | None
    number: int = 0
    languages: tuple[str, ...] = ()

    @property
    def id(self) -> UUID:
        """The delegate, or who takes part."""
        return self.named.id

    @property
    def role(self) -> Role:
        """His role; that of an observer where he is no delegate."""
        return self.named.role if isinstance(self.named.role, Role) else Role.OBSERVER

    @property
    def away(self) -> bool:
        """Whether he does not come, being absent, excused or dead."""
        dead = self.named.person is not None and self.named.person.died is not None
        return dead or self.named.attendance in AWAY

    @property
    def by_rule(self) -> bool:
        """Whether the rule gives him a chair."""
        person = self.named.person is not None and not self.named.unlisted
        return person and self.side is not None and not self.away and self.role not in ASIDE


@dataclass(frozen=True, slots=True)
class PlanPreset:
    """What a plan begins with, and whose usage that is; see `resources/seating.toml`."""

    key: str
    name: Text = EMPTY
    occasion: Text = EMPTY
    """What a plan is called at first: "Talks"."""
    layout: Layout = Layout.FACING
    faces: str = ""
    aside: str = ""
    interpreter: InterpreterSeat = InterpreterSeat.NOWHERE
    note_taker: str = "table"
    door: Edge = Edge.NONE
    window: Edge = Edge.NONE
    guest_above: bool = True
    counterparts: bool = False
    source: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class SeatingFacts:
    """A plan with everything that its rule, its checks and its drawing need."""

    plan: PlanFacts
    consultation: ConsultationFacts
    host: DelegationFacts
    guest: DelegationFacts
    sitters: tuple[Sitter, ...] = ()
    preset: PlanPreset = PlanPreset("")
    orders: tuple[tuple[UUID, tuple[Place, ...]], ...] = ()
    """Each delegation in the order of precedence."""
    languages: tuple[str, ...] = ()
    """The languages of the talks, where they were agreed."""

    def side(self, of: UUID | None) -> DelegationFacts | None:
        """The delegation of a chair."""
        return next((one for one in (self.host, self.guest) if one.id == of), None)

    def people(self) -> Mapping[UUID | None, Sitter]:
        """Everybody who can be seated, by his id."""
        return {one.id: one for one in self.sitters}

    def unseated(self) -> tuple[Sitter, ...]:
        """Those who have no chair, ours and theirs by precedence."""
        seated = {seat.who for seat in self.plan.seats}
        return tuple(one for one in self.sitters if one.id not in seated)


def presets(table: Mapping[str, Mapping[str, Any]]) -> dict[str, PlanPreset]:
    """The presets of a table as `resources/seating.toml`, in its order."""
    return {key: _preset(key, values) for key, values in table.items()}


def _preset(key: str, values: Mapping[str, Any]) -> PlanPreset:
    given = {name: value for name, value in values.items() if name in _PLAIN}
    words = {name: _word(kind, values.get(name)) for name, kind in _WORDS.items()}
    texts = {name: Text(values.get(name, {})) for name in ("name", "occasion")}
    return PlanPreset(key, **texts, **given, **words)


_PLAIN: Final = frozenset({"faces", "aside", "note_taker", "guest_above", "counterparts", "source", "url"})
_WORDS: Final = {"layout": Layout, "interpreter": InterpreterSeat, "door": Edge, "window": Edge}


def _word(kind: Any, value: object) -> Any:
    """The word of a closed list; one that it does not know is its first."""
    return next((word for word in kind if word.value == value), next(iter(kind)))


_OPPOSITE: Final = {
    Edge.TOP: Edge.BOTTOM,
    Edge.BOTTOM: Edge.TOP,
    Edge.LEFT: Edge.RIGHT,
    Edge.RIGHT: Edge.LEFT,
}


def guest_above(preset: PlanPreset, door: Edge, window: Edge) -> bool | None:
    """Where the doors put the guest in the drawing: above or not; None: they do not decide it.

    Who faces the door sits at the far edge from it. Where the door is at an end of the table, China puts the
    guest at the right as seen from the door, and Viet Nam lets him face the window.
    """
    if not preset.faces or door is Edge.NONE:
        return None
    if door in (Edge.TOP, Edge.BOTTOM):
        return (door is Edge.BOTTOM) == (preset.faces == "guest")
    if preset.aside == "right":
        return door is Edge.RIGHT
    if preset.aside == "window" and window in (Edge.TOP, Edge.BOTTOM):
        return window is Edge.BOTTOM
    return None


def host_and_guest(consultation: ConsultationFacts) -> tuple[DelegationFacts, DelegationFacts] | None:
    """The two sides of the table: the host's, then the guest's; ours hosts where nobody is named as host."""
    sides = consultation.delegations
    if len(sides) < 2:
        return None
    host = consultation.host.id if consultation.host else None
    first = next((side for side in sides if side.party.id == host), sides[0])
    return first, next(side for side in sides if side is not first)


def seat_at(seats: Iterable[SeatFacts], chair: Chair) -> SeatFacts | None:
    """The seat of a chair; None: the chair is free."""
    return next((seat for seat in seats if seat.chair == chair), None)
