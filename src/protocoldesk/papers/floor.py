"""The floor: where the chairs of a plan stand, with its table, its flags and its doors, in millimetres."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from protocoldesk.protocol.seating import ACROSS, chairs
from protocoldesk.protocol.seats import Chair, SeatingFacts
from protocoldesk.records.values.words import Edge, Layout

GAP: Final = 1.6
"""Between two cards."""
WIDEST: Final = 44.0
NARROW: Final = 25.0
"""Where a chair has less room than this, its words are turned."""
LEAST: Final = 6.2
"""Less room than this no chair gets."""
DEEP: Final = 42.0
SHALLOW: Final = 24.0
"""Height of a card whose words are turned, and the least where several rows must fit."""
HIGH: Final = 20.0
LOW: Final = 15.0
"""Heights of a card at the table and of one behind it."""
FLAT: Final = 11.0
"""Height of a card that lies behind turned ones."""
END: Final = 38.0
"""Width of a card at an end of the table, with its air."""
MARK: Final = 7.5
"""Depth that a door or a window takes."""
FLAG: Final = (14.0, 8.4)
NAME: Final = 4.2
"""Height of the name below a flag."""


class Area(NamedTuple):
    """A rectangle."""

    x: float
    y: float
    width: float
    height: float

    @property
    def middle(self) -> float:
        """Of its width."""
        return self.x + self.width / 2


class Spot(NamedTuple):
    """A chair and its card; `turn`: the words stand upright."""

    chair: Chair
    area: Area
    turn: bool = False


class Standard(NamedTuple):
    """A flag with its name below it; whether it is the guest's."""

    area: Area
    guest: bool


class Mark(NamedTuple):
    """A word at an edge: "door", "window", "camera", "audience"."""

    what: str
    area: Area
    turn: bool = False


@dataclass(slots=True)
class Floor:
    """Everything that stands on the floor, and how high the whole is."""

    width: float
    height: float = 0.0
    spots: list[Spot] = field(default_factory=list[Spot])
    tables: list[Area] = field(default_factory=list[Area])
    standards: list[Standard] = field(default_factory=list[Standard])
    marks: list[Mark] = field(default_factory=list[Mark])


def laid(facts: SeatingFacts, width: float, height: float = 0.0) -> Floor:
    """The floor of a plan, no narrower than its chairs need; cards grow a little where a height has room."""
    lay = _LAID[facts.plan.layout]
    for tall in (1.4, 1.25, 1.1):
        if height and (higher := lay(_Plan(facts, width, height, tall))).height <= height:
            return higher
    return lay(_Plan(facts, width, height))


def needed(facts: SeatingFacts) -> float:
    """The least width at which no card is narrower than it may be."""
    if facts.plan.layout is Layout.U:
        return 2 * (END + 12) + 60
    columns, ends = _columns(facts)
    return LEAST * (columns + 1) + ends + 2 * MARK


def lying(facts: SeatingFacts) -> float:
    """The least width at which no card at the table has its words turned."""
    columns, ends = _columns(facts)
    edges = {facts.plan.door, facts.plan.window} & {Edge.LEFT, Edge.RIGHT}
    return NARROW * columns + ends + (2 * MARK if edges else 0.0) + 0.1


def _columns(facts: SeatingFacts) -> tuple[int, float]:
    """How many cards stand beside each other, and what the ends of the table take."""
    found = chairs(facts.plan, facts.host.id, facts.guest.id)
    far = max((abs(chair.place) for chair in found if chair.side), default=0)
    columns = 2 * far + (1 if facts.plan.layout in ACROSS else 2)
    return columns, 2 * END if any(chair.side is None for chair in found) else 0.0


class _Plan:
    """The chairs of a plan and the edges of its sheet."""

    def __init__(self, facts: SeatingFacts, width: float, height: float, tall: float = 1.0) -> None:
        self.facts = facts
        self.plan = facts.plan
        self.height = height
        self.high, self.low = HIGH * tall, LOW * tall
        self.floor = Floor(max(width, needed(facts)))
        self.chairs = chairs(facts.plan, facts.host.id, facts.guest.id)
        self.ends = [chair for chair in self.chairs if chair.side is None]
        edges = {facts.plan.door, facts.plan.window}
        self.left = self.right = MARK if edges & {Edge.LEFT, Edge.RIGHT} else 0.0
        self.top = MARK if Edge.TOP in edges else 0.0
        self.foot = MARK if Edge.BOTTOM in edges else 0.0

    @property
    def middle(self) -> float:
        """Of the sheet."""
        return self.floor.width / 2

    def deep(self, rows: int, beside: float) -> float:
        """The height of a card whose words are turned, where `beside` is what stands above and below."""
        if not self.height:
            return DEEP
        return min(DEEP, max(SHALLOW, (self.height - self.top - self.foot - beside) / rows - GAP))

    @property
    def room(self) -> float:
        """Between the marks at both sides."""
        return self.floor.width - self.left - self.right

    def guest(self, chair: Chair) -> bool:
        """Whether a chair is the guest's."""
        return chair.side == self.facts.guest.id

    def above(self, chair: Chair) -> bool:
        """Whether a chair stands at the upper edge of a table that is sat at from both sides."""
        own = self.guest(chair) == self.plan.guest_above
        return own != (self.plan.layout is Layout.LUNCH and chair.place % 2 == 1)

    def done(self, bottom: float) -> Floor:
        """The floor with its doors and windows."""
        self.floor.height = bottom + self.foot
        for what, edge in (("door", self.plan.door), ("window", self.plan.window)):
            if edge is not Edge.NONE:
                self.floor.marks.append(self._mark(what, edge))
        return self.floor

    def _mark(self, what: str, edge: Edge) -> Mark:
        wide, deep = 46.0, MARK - 2.5
        width, height = self.floor.width, self.floor.height
        if edge in (Edge.TOP, Edge.BOTTOM):
            y = 0.0 if edge is Edge.TOP else height - deep
            return Mark(what, Area(self.middle - wide / 2, y, wide, deep))
        x = 0.0 if edge is Edge.LEFT else width - deep
        return Mark(what, Area(x, (height - wide) / 2, deep, wide), turn=True)


def _rows(found: Iterable[Chair]) -> int:
    return 1 + max((chair.row for chair in found), default=0)


# A table that both sides sit at


class _Row(NamedTuple):
    """How the cards of one row of a table stand."""

    pitch: float
    height: float
    turn: bool


def _across(plan: _Plan) -> Floor:
    sided = [chair for chair in plan.chairs if chair.side]
    upper = [chair for chair in sided if plan.above(chair)]
    lower = [chair for chair in sided if not plan.above(chair)]
    table_high = 2 * (FLAG[1] + NAME + 2.2) if plan.plan.flags else 18.0
    rows = _cards(plan, sided, _rows(upper) + _rows(lower), table_high)
    reach = max((abs(chair.place) for chair in sided if not chair.row), default=1)
    wide = max(rows[0].pitch * (2 * reach + 1), 52.0)
    table = Area(plan.middle - wide / 2, plan.top + _deep(_rows(upper), rows), wide, table_high)
    for chair in sided:
        above, row = plan.above(chair), rows[chair.row]
        x = plan.middle + (-chair.place if above else chair.place) * row.pitch - (row.pitch - GAP) / 2
        far = _deep(chair.row + 1, rows)
        y = table.y - far if above else table.y + table.height + far - row.height
        plan.floor.spots.append(Spot(chair, Area(x, y, row.pitch - GAP, row.height), row.turn))
    plan.floor.tables.append(table)
    _at_ends(plan, table)
    if plan.plan.flags:
        _on_table(plan, table)
    return plan.done(table.y + table.height + _deep(_rows(lower), rows))


def _cards(plan: _Plan, sided: Sequence[Chair], rows: int, table: float) -> list[_Row]:
    """The cards of each row; where those at the table are turned, few that sit behind need not be."""
    room = plan.room - (2 * END if plan.ends else 0)
    made: list[_Row] = []
    for row in range(_rows(sided)):
        reach = max((abs(chair.place) for chair in sided if chair.row == row), default=0)
        pitch = min(WIDEST, room / (2 * reach + 1))
        turn = pitch < NARROW
        if row and not made[0].turn:
            pitch = min(made[0].pitch, pitch)
        high = plan.low if row else plan.high
        low = FLAT if row and made[0].turn else high
        behind = table + (rows - 2) * (FLAT + GAP)
        made.append(_Row(pitch, plan.deep(2, behind) if turn else low, turn))
    return made


def _deep(rows: int, cards: Sequence[_Row]) -> float:
    """The depth of so many rows on one side of a table."""
    return sum(card.height + GAP for card in cards[:rows])


def _at_ends(plan: _Plan, table: Area) -> None:
    for right in (True, False):
        found = sorted((c for c in plan.ends if (c.place > 0) == right), key=lambda c: (abs(c.place), c.row))
        high = LOW - 2
        top = table.y + table.height / 2 - (len(found) * (high + GAP) - GAP) / 2
        x = table.x + table.width + GAP if right else table.x - END
        for at, chair in enumerate(found):
            plan.floor.spots.append(Spot(chair, Area(x, top + at * (high + GAP), END - GAP, high)))


def _on_table(plan: _Plan, table: Area) -> None:
    """Each side's flag stands before its own head."""
    for guest in (True, False):
        above = guest == plan.plan.guest_above
        y = table.y + 1.4 if above else table.y + table.height - FLAG[1] - NAME - 1.0
        plan.floor.standards.append(Standard(_standard(table.middle, y), guest))


def _standard(middle: float, y: float) -> Area:
    return Area(middle - FLAG[0] / 2, y, FLAG[0], FLAG[1] + NAME)


# Side by side


def _line(plan: _Plan) -> Floor:
    """A line, or several, that looks to the foot of the sheet; the guest at the host's right, left here."""
    sided = [chair for chair in plan.chairs if chair.side]
    standing = [chair for chair in sided if chair.row or plan.plan.layout is Layout.PHOTO]
    columns = 1 + max((abs(chair.place) for chair in standing), default=0)
    room = plan.room - (2 * END if plan.ends else 0)
    pitch = min(WIDEST, room / (2 * columns))
    turn = pitch < NARROW
    rows = _rows(standing)
    high = plan.deep(rows, 40.0) if turn else plan.high
    first = 0 if plan.plan.layout is Layout.PHOTO else 1
    y = plan.top + _flags_behind(plan)
    for row in range(rows - 1, first - 1, -1):
        for chair in (chair for chair in standing if chair.row == row):
            area = Area(_beside(plan, chair, pitch), y, pitch - GAP, high)
            plan.floor.spots.append(Spot(chair, area, turn))
        y += (high + GAP) if any(chair.row == row for chair in standing) else 0
    y = _signing_table(plan, sided, y) if plan.plan.layout is Layout.SIGNING else y
    _beside_the_line(plan, y)
    what = "audience" if plan.plan.layout is Layout.SIGNING else "camera"
    plan.floor.marks.append(Mark(what, Area(plan.middle - 23, y + 4, 46, MARK - 2.5)))
    return plan.done(y + 4 + MARK)


def _beside(plan: _Plan, chair: Chair, pitch: float) -> float:
    """The left edge of a card: the host's right is the left of the sheet."""
    first = -0.5 if plan.guest(chair) else 0.5
    return plan.middle + (first - chair.place) * pitch - (pitch - GAP) / 2


def _flags_behind(plan: _Plan) -> float:
    if not plan.plan.flags:
        return 0.0
    for guest in (True, False):
        middle = plan.middle + (-1 if guest else 1) * min(plan.room / 4, 52.0)
        plan.floor.standards.append(Standard(_standard(middle, plan.top), guest))
    return FLAG[1] + NAME + 3


def _signing_table(plan: _Plan, sided: Sequence[Chair], y: float) -> float:
    y += 2
    seated = [chair for chair in sided if chair.row == 0]
    columns = 1 + max((abs(chair.place) for chair in seated), default=0)
    pitch = min(WIDEST, plan.room / (2 * columns))
    for chair in seated:
        area = Area(_beside(plan, chair, pitch), y, pitch - GAP, plan.high)
        plan.floor.spots.append(Spot(chair, area))
    wide = min(2 * columns * pitch + 12, plan.room)
    table = Area(plan.middle - wide / 2, y + plan.high + GAP, wide, 14.0)
    plan.floor.tables.append(table)
    return table.y + table.height


def _beside_the_line(plan: _Plan, bottom: float) -> None:
    for chair in plan.ends:
        x = plan.floor.width - plan.right - END if chair.place > 0 else plan.left
        y = bottom - (abs(chair.place) + chair.row) * (LOW + GAP)
        plan.floor.spots.append(Spot(chair, Area(x, y, END - GAP, LOW)))


# A horseshoe


def _horseshoe(plan: _Plan) -> Floor:
    """The heads at the closed end, the guest at the host's right; each side along its own arm."""
    sided = [chair for chair in plan.chairs if chair.side]
    behind = _rows(chair for chair in sided if chair.place == 0) - 1
    most = max((abs(chair.place) for chair in sided), default=0)
    step = min(LOW, max(LEAST + GAP, 110.0 / max(1, most)))
    along = _rows(chair for chair in sided if chair.place)
    wide = min(WIDEST, (plan.room / 2 - 14 - GAP) / (1 + along))
    rows = [_Row(wide, HIGH, turn=False), *[_Row(wide, LOW, turn=False)] * behind]
    base = Area(plan.middle - wide - 14, plan.top + _deep(behind + 1, rows), 2 * wide + 28, 16.0)
    arm = Area(base.x, base.y, 14.0, base.height + most * step + GAP)
    plan.floor.tables += [base, arm, arm._replace(x=base.x + base.width - arm.width)]
    for chair in sided:
        if chair.place == 0:
            y, high = base.y - _deep(chair.row + 1, rows), rows[chair.row].height
            area = Area(_beside(plan, chair, wide), y, wide - GAP, high)
        else:
            area = _along(plan, chair, base, wide, step)
        plan.floor.spots.append(Spot(chair, area))
    if plan.plan.flags:
        for guest in (True, False):
            middle = plan.middle + (-0.5 if guest else 0.5) * wide
            plan.floor.standards.append(Standard(_standard(middle, base.y + 1.4), guest))
    bottom = arm.y + arm.height
    _beside_the_line(plan, bottom)
    return plan.done(bottom + GAP)


def _along(plan: _Plan, chair: Chair, base: Area, wide: float, step: float) -> Area:
    y = base.y + base.height + (abs(chair.place) - 1) * step
    out = (chair.row + 1) * wide + GAP
    x = base.x - out if plan.guest(chair) else base.x + base.width + GAP + chair.row * wide
    return Area(x, y, wide - GAP, step - GAP)


_LAID: Final[dict[Layout, Callable[[_Plan], Floor]]] = {
    Layout.FACING: _across,
    Layout.LUNCH: _across,
    Layout.PHOTO: _line,
    Layout.SIGNING: _line,
    Layout.U: _horseshoe,
}
