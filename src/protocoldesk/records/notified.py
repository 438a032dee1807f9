"""Notified lists: each list of a delegation as it was received, whatever became of it afterwards."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from sqlalchemy.orm import Mapped

from protocoldesk.records.base import (
    Record,
    choice,
    count,
    day,
    flag,
    integer,
    line,
    link,
    maybe,
    order,
    words,
)
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.words import Role, RowState


class NotifiedList(Record):
    """One version of a delegation's list, with the letter that brought it; never changed afterwards."""

    __tablename__ = "notified_list"
    searched = ("source",)

    delegation_id: Mapped[UUID] = link("delegation", part=True)
    letter_id: Mapped[UUID | None] = maybe("letter")
    attachment_id: Mapped[UUID | None] = maybe("attachment")
    """The file that it was read from."""
    number: Mapped[int] = integer(1)
    """1 for the first list of the delegation."""
    received_on: Mapped[date | None] = day()
    source: Mapped[str] = line()
    """What it was read from, as an officer would name it: "list.xlsx, sheet Delegation"."""


class NotifiedRow(Record):
    """A line of a notified list as it stood there."""

    __tablename__ = "notified_row"
    searched = ("name", "title")

    list_id: Mapped[UUID] = link("notified_list", part=True)
    order: Mapped[str] = order()
    place: Mapped[int | None] = count()
    """The number that the list gave."""
    name: Mapped[Text] = words()
    """As written there, honorific and all; never re-cased."""
    bare: Mapped[Text] = words()
    """The same without honorific, degree and letters, as plates print it."""
    title: Mapped[Text] = words()
    institution: Mapped[str] = line()
    role: Mapped[Role] = choice(Role.MEMBER)
    person_id: Mapped[UUID | None] = maybe("person")
    delegate_id: Mapped[UUID | None] = maybe("delegate")
    """The delegate whom it names, once it is known."""
    state: Mapped[RowState] = choice(RowState.WAITING)
    """Whether what it says was taken over into the delegation."""
    gone: Mapped[bool] = flag()
    """Whether it stands for a line of the list before that this list no longer has."""


class ColumnMapping(Record):
    """Which column of a party's tables means what, so that its next table needs no asking."""

    __tablename__ = "column_mapping"

    party_id: Mapped[UUID | None] = maybe("party", part=True)
    headings: Mapped[str] = line()
    """The headings of the table, one a line."""
    fields: Mapped[str] = line("[]")
    """JSON: the field that each column fills, in the order of the headings; "" for none."""
