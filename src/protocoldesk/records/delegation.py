"""Delegations: one party's people at a consultation, and those who take part without being delegates."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from sqlalchemy.orm import Mapped

from protocoldesk.records.base import (
    Marked,
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
from protocoldesk.records.values.words import Attendance, ParticipationRole, Role, Standing


class Delegation(Record):
    """One party's people at a consultation; a side is stored as its delegation."""

    __tablename__ = "delegation"

    consultation_id: Mapped[UUID] = link("consultation", part=True)
    party_id: Mapped[UUID] = link("party")
    institution_id: Mapped[UUID | None] = maybe("institution")
    """The institution that leads it, as the title of a release names it."""
    order: Mapped[str] = order()
    notified_on: Mapped[date | None] = day()
    notified_by: Mapped[str] = line()
    """The letter or note that notified its list: "Note No. 1-80"."""


class Delegate(Marked, Record):
    """Somebody, an agency or a category in a delegation, as printed for that consultation."""

    __tablename__ = "delegate"
    searched = ("name", "title")

    delegation_id: Mapped[UUID] = link("delegation", part=True)
    person_id: Mapped[UUID | None] = maybe("person")
    institution_id: Mapped[UUID | None] = maybe("institution")
    order: Mapped[str] = order()
    """The order that the delegation notified; never computed."""
    role: Mapped[Role] = choice(Role.MEMBER)
    name: Mapped[Text] = words()
    """As printed for this consultation; empty: the person's. A category has a name only."""
    title: Mapped[Text] = words()
    """As printed for this consultation; empty: that of the post on that day."""
    post_id: Mapped[UUID | None] = maybe("post")
    """The post that counts where there are several."""
    people: Mapped[int] = integer(1)
    """How many a category stands for."""
    place: Mapped[int | None] = count()
    """The number that the notified list gave."""
    precedence: Mapped[int | None] = count()
    """A rank that was fixed by hand; it wins over the rule wherever rank is computed."""
    stands_for_id: Mapped[UUID | None] = maybe("delegate")
    """Whom an alternate stands in for, or a replacement replaced."""
    counterpart_id: Mapped[UUID | None] = maybe("delegate")
    standing: Mapped[Standing] = choice(Standing.NOTIFIED)
    attendance: Mapped[Attendance] = choice(Attendance.EXPECTED)
    acting_for: Mapped[Text] = words()
    unlisted: Mapped[bool] = flag()
    """Whether he is left out of printed lists."""


class Participation(Marked, Record):
    """Somebody who is named and is no delegate: a host, a briefer, an observer, a person referred to."""

    __tablename__ = "participation"
    searched = ("name", "title", "occasion")

    consultation_id: Mapped[UUID] = link("consultation", part=True)
    person_id: Mapped[UUID | None] = maybe("person")
    party_id: Mapped[UUID | None] = maybe("party")
    """The third party that an observer, mediator or verifier comes from."""
    institution_id: Mapped[UUID | None] = maybe("institution")
    sitting_id: Mapped[UUID | None] = maybe("sitting")
    role: Mapped[ParticipationRole] = choice(ParticipationRole.REFERRED_TO)
    name: Mapped[Text] = words()
    title: Mapped[Text] = words()
    occasion: Mapped[Text] = words()
    """What he hosted, briefed on or is named for."""
    order: Mapped[str] = order()
