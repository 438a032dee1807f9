"""Printings: what was printed, exported or sent, with the words that it showed."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Mapped

from protocoldesk.records.base import Record, choice, flag, integer, line, link, maybe, moment
from protocoldesk.records.values.words import Manner


class Printing(Record):
    """A paper that left the desk; composed anew it tells whether it still says what is so."""

    __tablename__ = "printing"

    consultation_id: Mapped[UUID] = link("consultation", part=True)
    paper: Mapped[str] = line()
    """The name that the verb `print` knows it by."""
    language: Mapped[str] = line()
    options: Mapped[str] = line("{}")
    """JSON: what it was composed with, such as the columns of a list or the one plate that was wanted."""
    plan_id: Mapped[UUID | None] = maybe("seating_plan")
    letter_id: Mapped[UUID | None] = maybe("letter")
    manner: Mapped[Manner] = choice(Manner.PRINTED)
    at: Mapped[datetime | None] = moment()
    by: Mapped[str] = line()
    recipient: Mapped[str] = line()
    """To whom it went, where that was said."""
    copies: Mapped[int] = integer(1)
    said: Mapped[str] = line("[]")
    """JSON: [key, label, [words ...]] of each piece of it: a plate, a badge, or the whole of a list."""
    settled: Mapped[bool] = flag()
    """Whether it needs no reprint, whatever it shows: thrown away, or known to be out of date."""
