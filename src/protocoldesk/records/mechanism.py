"""Mechanisms: the series of consultations between two sides, and how it is named."""

from __future__ import annotations

import re
from uuid import UUID

from sqlalchemy import Index, text
from sqlalchemy.orm import Mapped

from protocoldesk.records.base import Record, choice, count, flag, line, link, maybe, order, prose, words
from protocoldesk.records.errors import Refusal
from protocoldesk.records.values.prose import Prose
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.words import OrdinalStyle, ReleaseKind

HANDLE = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


class Mechanism(Record):
    """A series such as the Cambodia-Canada Bilateral Consultations; the second session recalls the first."""

    __tablename__ = "mechanism"
    __table_args__ = (
        Index(
            "uq_mechanism_handle",
            "handle",
            unique=True,
            sqlite_where=text("NOT withdrawn"),
            postgresql_where=text("NOT withdrawn"),
        ),
    )
    searched = ("name", "handle", "terms")

    handle: Mapped[str] = line()
    """Short and unique, small letters, digits and hyphens: "kh-ca"."""
    name: Mapped[Text] = words()
    """Without ordinal and article: "Cambodia-Canada Bilateral Consultations"."""
    noun: Mapped[Text] = words()
    """What one meeting of it is called: "session", "round", "meeting", "talks"; empty: session."""
    ordinal_style: Mapped[OrdinalStyle] = choice(OrdinalStyle.WORD)
    framework: Mapped[Text] = words()
    """The agreement, partnership or road map that it stands under, as printed."""
    basis_id: Mapped[UUID | None] = maybe("instrument")
    parent_id: Mapped[UUID | None] = maybe("mechanism")
    level: Mapped[Text] = words()
    frequency: Mapped[Text] = words()
    alternates: Mapped[bool] = flag(True)
    """Whether the sides host in turn."""
    lead_days: Mapped[int | None] = count()
    """By how many days before the meeting its agenda is to be agreed."""
    languages: Mapped[str] = line()
    costs: Mapped[Text] = words()
    outcome_kind: Mapped[ReleaseKind] = choice(ReleaseKind.PRESS_RELEASE)
    terms: Mapped[Prose] = prose()
    """Its rules, as agreed."""

    def validate(self) -> None:
        if not HANDLE.fullmatch(self.handle):
            raise Refusal("A short code is small letters, digits and hyphens, such as kh-ca.", field="handle")


class MechanismSide(Record):
    """One of the two sides of a mechanism."""

    __tablename__ = "mechanism_side"

    mechanism_id: Mapped[UUID] = link("mechanism", part=True)
    party_id: Mapped[UUID] = link("party")
    institution_id: Mapped[UUID | None] = maybe("institution")
    level: Mapped[Text] = words()
    contact_id: Mapped[UUID | None] = maybe("person")
    """The executive secretary, or whoever arranges the meetings."""
    order: Mapped[str] = order()


class MechanismName(Record):
    """An approved variant of a mechanism's name."""

    __tablename__ = "mechanism_name"

    mechanism_id: Mapped[UUID] = link("mechanism", part=True)
    name: Mapped[Text] = words()
    source: Mapped[str] = line()
