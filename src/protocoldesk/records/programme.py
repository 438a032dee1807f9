"""The programme: what happens when, where, who leads, and what the officer has to see to."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy.orm import Mapped

from protocoldesk.records.base import (
    Marked,
    Record,
    choice,
    day,
    flag,
    integer,
    line,
    link,
    maybe,
    moment,
    order,
    prose,
    words,
)
from protocoldesk.records.errors import Refusal
from protocoldesk.records.values.prose import Prose
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.words import Duty, PressAccess, TemplateKind


class ProgrammeLine(Marked, Record):
    """A moment of the programme: an arrival at the door, a photograph, a cue; a sitting is one of itself."""

    __tablename__ = "programme_line"
    searched = ("title", "place", "cue")

    consultation_id: Mapped[UUID] = link("consultation", part=True)
    sitting_id: Mapped[UUID | None] = maybe("sitting")
    """The sitting that it belongs to."""
    order: Mapped[str] = order()
    """Among those that begin together."""
    begins: Mapped[datetime | None] = moment()
    ends: Mapped[datetime | None] = moment()
    title: Mapped[Text] = words()
    place: Mapped[Text] = words()
    dress: Mapped[Text] = words()
    press: Mapped[PressAccess] = choice(PressAccess.UNSAID)
    owner: Mapped[str] = line()
    """The officer who sees to it."""
    cue: Mapped[Text] = words()
    """What sets it off: "when the second car stops"."""
    remark: Mapped[Prose] = prose()
    """For the regie book only."""
    internal: Mapped[bool] = flag()
    """Whether it stands in our regie book and not in the programme."""

    def validate(self) -> None:
        if self.begins and self.ends and self.ends < self.begins:
            raise Refusal("The end must not lie before the beginning.", field="ends")


class LinePerson(Record):
    """Somebody whom a line of the programme needs."""

    __tablename__ = "line_person"

    line_id: Mapped[UUID] = link("programme_line", part=True)
    delegate_id: Mapped[UUID | None] = maybe("delegate")
    participation_id: Mapped[UUID | None] = maybe("participation")
    duty: Mapped[Duty] = choice(Duty.ATTENDS)
    order: Mapped[str] = order()


class Task(Record):
    """One line of the checklist, counted back from the first day of the consultation."""

    __tablename__ = "task"
    searched = ("title", "remark")

    consultation_id: Mapped[UUID] = link("consultation", part=True)
    order: Mapped[str] = order()
    title: Mapped[Text] = words()
    days_before: Mapped[int] = integer()
    """Days before the first day; negative: after it."""
    due: Mapped[date | None] = day()
    """A day of its own, where it does not count from the first day."""
    owner: Mapped[str] = line()
    done_on: Mapped[date | None] = day()
    remark: Mapped[str] = line()
    advisory: Mapped[bool] = flag()
    """Whether it is good to have and nothing waits for it."""


class Template(Record):
    """An agenda, a programme or a checklist that the office begins from."""

    __tablename__ = "template"
    searched = ("name",)

    kind: Mapped[TemplateKind] = choice(TemplateKind.AGENDA)
    name: Mapped[Text] = words()
    lines: Mapped[str] = line("[]")
    """JSON: the fields of each line."""
