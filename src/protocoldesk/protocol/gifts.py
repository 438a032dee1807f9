"""Gifts: what was given and received, with its value and what became of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from uuid import UUID

from protocoldesk.records.values.text import EMPTY, Text
from protocoldesk.records.values.words import Disposal, GiftWay


@dataclass(frozen=True, slots=True)
class GiftFacts:
    """A gift of the register."""

    id: UUID
    way: GiftWay = GiftWay.RECEIVED
    giver: str = ""
    recipient: str = ""
    party: Text = EMPTY
    description: Text = EMPTY
    value: str = ""
    currency: str = ""
    given_on: date | None = None
    disposal: Disposal = Disposal.OPEN
    disposed_on: date | None = None
    remark: str = ""
    marking: str = ""

    @property
    def worth(self) -> Decimal | None:
        """Its value as a number; None: it is not estimated."""
        try:
            found = Decimal(self.value)
        except InvalidOperation:
            return None
        return found if found.is_finite() else None
