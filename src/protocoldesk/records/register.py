"""The register: the numbers of papers, one kind a year, each used once."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import CheckConstraint, Index, text
from sqlalchemy.orm import Mapped

from protocoldesk.records.base import Record, choice, flag, integer, line, maybe
from protocoldesk.records.errors import Refusal
from protocoldesk.records.values.words import NumberState


class RegisterNumber(Record):
    """A number of a kind and a year, such as PR 22/2026; once used it stays used."""

    __tablename__ = "register_number"
    __table_args__ = (
        CheckConstraint("number > 0", name="number_positive"),
        Index(
            "uq_register_number",
            "kind",
            "year",
            "number",
            unique=True,
            sqlite_where=text("NOT withdrawn"),
            postgresql_where=text("NOT withdrawn"),
        ),
    )
    searched = ("kind", "subject")

    kind: Mapped[str] = line()
    number: Mapped[int] = integer()
    year: Mapped[int] = integer()
    suffix: Mapped[str] = line()
    given: Mapped[bool] = flag(True)
    """Whether the ministry's registry gave it; else it is ours and gap-free."""
    state: Mapped[NumberState] = choice(NumberState.RESERVED)
    reason: Mapped[str] = line()
    """Why it is void."""
    subject: Mapped[str] = line()
    release_id: Mapped[UUID | None] = maybe("release", part=True)
    letter_id: Mapped[UUID | None] = maybe("letter", part=True)

    def validate(self) -> None:
        if self.number < 1:
            raise Refusal("The numbers of a register begin with 1.", field="number")
