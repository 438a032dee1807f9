"""Seating: the plans of tables, photographs and cars, and who sits where."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy.orm import Mapped

from protocoldesk.records.base import Record, choice, flag, integer, line, link, maybe, order, words
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.words import Edge, InterpreterSeat, Layout


class SeatingPlan(Record):
    """One table, or one line for the photograph."""

    __tablename__ = "seating_plan"
    searched = ("name",)

    consultation_id: Mapped[UUID] = link("consultation", part=True)
    sitting_id: Mapped[UUID | None] = maybe("sitting")
    order: Mapped[str] = order()
    name: Mapped[Text] = words()
    layout: Mapped[Layout] = choice(Layout.FACING)
    preset: Mapped[str] = line()
    """Key of the preset that it was begun from; shown with its source."""
    interpreter: Mapped[InterpreterSeat] = choice(InterpreterSeat.NOWHERE)
    door: Mapped[Edge] = choice(Edge.NONE)
    window: Mapped[Edge] = choice(Edge.NONE)
    guest_above: Mapped[bool] = flag(True)
    """Whether the guest's side is drawn above, the host's below."""
    counterparts: Mapped[bool] = flag()
    """Whether counterparts face each other; else each side counts from its own right."""
    chairs: Mapped[int] = integer()
    """Chairs of each side in the first row; 0: as many as are needed."""
    flags: Mapped[bool] = flag(True)
    flags_checked: Mapped[bool] = flag()
    """Whether somebody looked that the flags are the right ones; a change of the parties asks again."""
    flags_checked_by: Mapped[str] = line()
    flags_of: Mapped[str] = line()
    """Codes of the two flags that were looked at, a space between."""
    agreed: Mapped[bool] = flag()
    """Whether the secretaries of both sides agreed on it."""


class Seat(Record):
    """A chair of a plan and who has it; without anybody it stays empty on purpose."""

    __tablename__ = "seat"

    plan_id: Mapped[UUID] = link("seating_plan", part=True)
    delegation_id: Mapped[UUID | None] = maybe("delegation")
    """The side that it belongs to; none: a place that belongs to no side."""
    row: Mapped[int] = integer()
    """0: at the table; 1: the row behind."""
    place: Mapped[int] = integer()
    """0 is the middle; to the right of who sits there it rises, to the left it falls."""
    delegate_id: Mapped[UUID | None] = maybe("delegate")
    participation_id: Mapped[UUID | None] = maybe("participation")
    label: Mapped[Text] = words()
    """What stands on an empty chair: "reserved"."""
    locked: Mapped[bool] = flag()
    """Whether re-seating leaves it alone."""
