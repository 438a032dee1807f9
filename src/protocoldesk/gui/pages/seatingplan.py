"""What the seating page knows of the plan that it shows, and its drawing in the language of the interface."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from uuid import UUID

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

SCALE, LEAST = 3.7, 3.0
"""Pixels a millimetre: words are about as large on the screen as on paper; less, before words are turned."""


class PlanState:
    """One plan, read whole; after a change of chairs only these are read again."""

    def __init__(self, bridge: Bridge) -> None:
        self._bridge = bridge
        self.facts: SeatingFacts | None = None
        self._known: Known = {}
        self._spoken = ""

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
        try:
            self.facts = self._bridge.read(partial(facts.seating, plan_id=plan_id))
        except Refusal:
            self.facts = None

    def read_seats(self) -> None:
        """Read the chairs alone."""
        if self.facts is not None:
            found = self._bridge.read(partial(seats_of, plan_id=self.facts.plan.id))
            self.facts = replace(self.facts, plan=replace(self.facts.plan, seats=found))

    def drawing(self, pixels: int) -> tuple[Drawing, float]:
        """The plan for so many pixels across, and its pixels a millimetre."""
        assert self.facts is not None
        if self._spoken != self.language:
            self._known.clear()
            self._spoken = self.language
        flat = lying(self.facts)
        scale = max(LEAST, min(SCALE, pixels / flat)) if pixels / flat >= LEAST else SCALE
        made = drawing(
            self.facts, self._look(), width=pixels / scale, height=0, told=False, known=self._known
        )
        return made, scale

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
