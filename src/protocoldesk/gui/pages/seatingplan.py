"""What the seating page knows of the plan that it shows, and its drawing in the language of the interface."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from uuid import UUID

from PySide6.QtCore import QSize

from protocoldesk.gui.bridge import Bridge
from protocoldesk.gui.words import Language
from protocoldesk.operations import facts
from protocoldesk.operations.facts.seating import seats_of
from protocoldesk.papers.floor import lying
from protocoldesk.papers.look import Look
from protocoldesk.papers.parts import Drawing
from protocoldesk.papers.seating import Known, alternative, drawing, key_of
from protocoldesk.protocol.checks import Finding, seated
from protocoldesk.protocol.phrases import phrases_for
from protocoldesk.protocol.seats import Chair, SeatFacts, SeatingFacts, Sitter
from protocoldesk.records.errors import Refusal

SCALE, LEAST, SMALLEST = 3.7, 2.9, 2.5
"""Pixels a millimetre: words are about as large on the screen as on paper; less, before words are turned;
and less again, before the plan has to be scrolled."""
BAR = 14
"""Pixels that the bar takes that scrolls it."""


class PlanState:
    """One plan, read whole; after a change of chairs only these are read again."""

    def __init__(self, bridge: Bridge) -> None:
        self._bridge = bridge
        self.facts: SeatingFacts | None = None
        self._known: Known = {}
        self._spoken = ""
        self._scaled: tuple[QSize, float, float, float] | None = None

    @property
    def plan_id(self) -> UUID | None:
        """The plan that is shown."""
        return self.facts.plan.id if self.facts else None

    @property
    def language(self) -> str:
        """The language of the drawing: that of the interface."""
        return Language.tag

    def read(self, plan_id: UUID) -> None:
        """Read a plan; where it has not two sides any more, there is nothing to show."""
        self._known.clear()
        self._scaled = None
        try:
            self.facts = self._bridge.read(partial(facts.seating, plan_id=plan_id))
        except Refusal:
            self.facts = None

    def read_seats(self) -> None:
        """Read the chairs alone."""
        if self.facts is not None:
            found = self._bridge.read(partial(seats_of, plan_id=self.facts.plan.id))
            self.facts = replace(self.facts, plan=replace(self.facts.plan, seats=found))

    def drawing(self, room: QSize, zoom: float = 1.0) -> tuple[Drawing, float]:
        """The plan for so many pixels, and its pixels a millimetre; while chairs change, the scale stays."""
        assert self.facts is not None
        if self._spoken != self.language:
            self._known.clear()
            self._spoken = self.language
        if self._scaled is None or self._scaled[:2] != (room, zoom):
            self._scaled = room, zoom, *self._fitted(self.facts, room)
        _, _, fits, height = self._scaled
        scale = fits * zoom
        across = room.width() - (BAR if fits == SMALLEST or zoom > 1 else 0)
        return self._drawn(self.facts, across * zoom / scale, height), scale

    def _fitted(self, found: SeatingFacts, room: QSize) -> tuple[float, float]:
        """Pixels a millimetre at which the plan is seen whole and can be read, and the height for it."""
        across = room.width() / lying(found)
        scale = min(SCALE, across) if across >= LEAST else SCALE
        for _ in range(2):
            made = self._drawn(found, room.width() / scale)
            scale = max(SMALLEST, min(scale, room.height() / made.height, room.width() / made.width))
        height = room.height() / scale
        taller = self._drawn(found, room.width() / scale, height)
        return scale, height if taller.height <= height else 0.0

    def _drawn(self, found: SeatingFacts, width: float, height: float = 0.0) -> Drawing:
        """The plan for so many millimetres; height 0: what it needs."""
        return drawing(found, self._look(), width=width, height=height, told=False, known=self._known)

    def told(self) -> str:
        """The whole plan in words, for who cannot see it."""
        return alternative(self.facts, self._look(), self._known) if self.facts else ""

    def _look(self) -> Look:
        return Look(phrases_for(self.language), {}, {})

    def locked(self) -> frozenset[str]:
        """The keys of the chairs that are locked."""
        seats = self.facts.plan.seats if self.facts else ()
        return frozenset(key_of(seat.chair) for seat in seats if seat.locked)

    def findings(self) -> list[Finding]:
        """What the checks find now."""
        return seated.check(self.facts) if self.facts else []

    def unseated(self) -> tuple[Sitter, ...]:
        """Who has no chair now."""
        return self.facts.unseated() if self.facts else ()

    def seat(self, key: str) -> SeatFacts | None:
        """The seat of a chair by its key; None: it is free."""
        seats = self.facts.plan.seats if self.facts else ()
        return next((seat for seat in seats if key_of(seat.chair) == key), None)

    def key_of(self, seat_id: UUID) -> str:
        """The key of the chair of a seat; "": it is not on this plan."""
        seats = self.facts.plan.seats if self.facts else ()
        return next((key_of(seat.chair) for seat in seats if seat.id == seat_id), "")

    def chair(self, key: str) -> Chair:
        """The chair of a key."""
        side, row, place = key.split("/")
        return Chair(UUID(side) if side else None, int(row), int(place))
