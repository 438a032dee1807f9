"""What is done at the table: swapped, seated, locked, emptied, seated anew, and the options of the plan."""

from __future__ import annotations

from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.pages.seatingplan import PlanState
from protocoldesk.gui.widgets.seatingview import SeatingView
from protocoldesk.gui.words import Language
from protocoldesk.operations import record, seating
from protocoldesk.protocol.seating import ROWS
from protocoldesk.protocol.seats import Chair


class SeatingDeeds(QObject):
    """Does what the view asks for; `changed` is emitted once the chairs were read again."""

    changed = Signal()

    def __init__(self, bridge: Bridge, state: PlanState, view: SeatingView) -> None:
        super().__init__(view)
        self._bridge = bridge
        self._state = state
        self.waiting: UUID | None = None
        """Who was taken up outside of the plan."""
        view.swapped.connect(self.swap)
        view.seated.connect(self._seat_waiting)
        view.locked.connect(self.lock)
        view.emptied.connect(self.empty)

    def swap(self, key: str, other: str) -> None:
        """Let two chairs change who sits there."""
        chairs = {"chair": self._state.chair(key), "other": self._state.chair(other)}
        self._do("Swap seats", seating.swap, **chairs)

    def seat(self, key: str, who: UUID) -> None:
        """Give somebody a chair."""
        self._do("Seat", seating.seat, chair=self._state.chair(key), who=who)

    def lock(self, key: str) -> None:
        """Lock a chair, or unlock it."""
        seat = self._state.seat(key)
        if seat is not None:
            self._do("Lock or unlock seat", seating.lock, chair=seat.chair, locked=not seat.locked)

    def empty(self, key: str) -> None:
        """Keep a chair empty; one that was kept empty may be taken again."""
        seat, chair = self._state.seat(key), self._state.chair(key)
        if seat is not None and seat.who is None and not seat.locked:
            self._do("Free chair", seating.free, chair=chair)
        else:
            self._do("Keep chair empty", seating.empty, chair=chair)

    def behind(self, key: str) -> None:
        """Set a chair behind another one, empty until somebody is dragged there."""
        chair = self._state.chair(key)
        found = self._state.facts
        taken = {seat.chair for seat in found.plan.seats} if found else set[Chair]()
        rows = (chair._replace(row=row) for row in range(chair.row + 1, ROWS))
        free = next((one for one in rows if one not in taken), None)
        if free is not None:
            self._do("Add chair", seating.empty, chair=free)

    def end(self, key: str) -> None:
        """Set a chair at the end of the table, on the side of the one that was chosen."""
        chair, found = self._state.chair(key), self._state.facts
        taken = {seat.chair for seat in found.plan.seats} if found else set[Chair]()
        way = -1 if chair.place < 0 else 1
        places = (Chair(None, 0, way * far) for far in range(1, ROWS))
        free = next((one for one in places if one not in taken), None)
        if free is not None:
            self._do("Add chair", seating.empty, chair=free)

    def reseat(self) -> None:
        """Seat anew who is not locked."""
        self._do("Seat anew", seating.reseat)

    def choose(self, name: str, value: Any) -> None:
        """Change the usage, an option, or that the flags were checked; the page shows it when it hears."""
        by = self._bridge.office.officer
        if name == "preset":
            self._attempt("Change usage", seating.choose_preset, preset=value)
        elif name == "flags_checked":
            self._attempt("Check flags", seating.check_flags, by=by, checked=value)
        else:
            self._attempt("Change seating plan", seating.set_options, **{name: value})

    def rename(self, words: str) -> None:
        """Give the plan another name, in the language of the interface."""
        plan_id = self._state.plan_id
        if plan_id is not None:
            say = partial(record.say, kind="seating_plan", record_id=plan_id, field="name")
            self._bridge.attempt("Rename seating plan", partial(say, language=Language.tag, words=words))

    def _seat_waiting(self, key: str) -> None:
        if self.waiting is not None:
            self.seat(key, self.waiting)
        self.waiting = None

    def _do(self, label: str, verb: Any, **given: Any) -> None:
        if self._attempt(label, verb, **given):
            self._state.read_seats()
            self.changed.emit()

    def _attempt(self, label: str, verb: Any, **given: Any) -> bool:
        plan_id = self._state.plan_id
        if plan_id is None:
            return False
        return self._bridge.attempt(label, partial(verb, plan_id=plan_id, **given)) is not None
