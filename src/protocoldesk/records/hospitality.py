"""Hospitality: what is served, what the kitchen must know, and what is given."""

from __future__ import annotations

import re
from datetime import date
from uuid import UUID

from sqlalchemy.orm import Mapped

from protocoldesk.records.base import Marked, Record, choice, day, line, link, maybe, order, words
from protocoldesk.records.errors import Refusal
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.words import Disposal, GiftWay

_VALUE = re.compile(r"\d{1,12}(\.\d{1,4})?")
_CURRENCY = re.compile("[A-Z]{3}")


class Course(Record):
    """A course of the meal at a sitting."""

    __tablename__ = "course"
    searched = ("name",)

    sitting_id: Mapped[UUID] = link("sitting", part=True)
    order: Mapped[str] = order()
    heading: Mapped[Text] = words()
    """What it is: "First course"."""
    name: Mapped[Text] = words()
    instead: Mapped[Text] = words()
    """What those get whom a meal note names."""


class MealNote(Record):
    """What the kitchen is told of a guest: what he does not eat, and never why."""

    __tablename__ = "meal_note"

    delegate_id: Mapped[UUID | None] = maybe("delegate", part=True)
    participation_id: Mapped[UUID | None] = maybe("participation", part=True)
    note: Mapped[Text] = words()
    """ "no pork", "no shellfish, no peanuts"."""


class Gift(Marked, Record):
    """A gift that was given or received, and what became of it."""

    __tablename__ = "gift"
    searched = ("description", "giver", "recipient")

    consultation_id: Mapped[UUID | None] = maybe("consultation", part=True)
    way: Mapped[GiftWay] = choice(GiftWay.RECEIVED)
    giver: Mapped[str] = line()
    recipient: Mapped[str] = line()
    party_id: Mapped[UUID | None] = maybe("party")
    """The side that gave it to us, or that we gave it to."""
    person_id: Mapped[UUID | None] = maybe("person")
    description: Mapped[Text] = words()
    photograph_id: Mapped[UUID | None] = maybe("attachment")
    value: Mapped[str] = line()
    """A decimal number with a point, as it was estimated."""
    currency: Mapped[str] = line()
    """ISO 4217: "USD"."""
    given_on: Mapped[date | None] = day()
    disposal: Mapped[Disposal] = choice(Disposal.OPEN)
    disposed_on: Mapped[date | None] = day()
    remark: Mapped[str] = line()

    def validate(self) -> None:
        if self.value and not _VALUE.fullmatch(self.value):
            raise Refusal("A value is a number with a point, such as 120.50.", field="value")
        if self.currency and not _CURRENCY.fullmatch(self.currency):
            raise Refusal("A currency is three capital letters, such as USD.", field="currency")
        if self.given_on and self.disposed_on and self.disposed_on < self.given_on:
            raise Refusal("Nothing is disposed of before it was given.", field="disposed_on")
