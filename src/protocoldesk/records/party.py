"""Parties: the states and blocs that meet, and the institutions that speak for them."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy.orm import Mapped

from protocoldesk.records.base import Record, choice, count, flag, line, link, maybe, order, words
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.words import PartyKind
from protocoldesk.records.values.zone import check_zone


class Party(Record):
    """A state, a union or an organisation that can be a side."""

    __tablename__ = "party"
    searched = ("short_name", "formal_name", "adjective", "code")

    kind: Mapped[PartyKind] = choice(PartyKind.STATE)
    code: Mapped[str] = line()
    """ISO 3166-1 alpha-2 in small letters, or the name of a flag file such as "eu"; empty: no flag."""
    formal_name: Mapped[Text] = words()
    """"the" left out: "Kingdom of Cambodia"."""
    short_name: Mapped[Text] = words()
    adjective: Mapped[Text] = words()
    """As before 'side' and in the name of a mechanism: "Cambodian", "British"."""
    article: Mapped[Text] = words()
    """The article before the short name, where it takes one: "the" for the European Union."""
    misspellings: Mapped[str] = line()
    """Other spellings that house style does not use, one a line: "Vietnam" for "Viet Nam"."""
    languages: Mapped[str] = line()
    """Tags of its languages, spaces between."""
    zone: Mapped[str] = line()
    """IANA name of the time zone of its capital: "Asia/Phnom_Penh"."""
    capital: Mapped[Text] = words()

    def validate(self) -> None:
        check_zone(self.zone)


class PartyMember(Record):
    """A state that belongs to a bloc."""

    __tablename__ = "party_member"

    bloc_id: Mapped[UUID] = link("party", part=True)
    member_id: Mapped[UUID] = link("party")
    coordinator: Mapped[bool] = flag()
    """Whether it speaks for the bloc towards the partner (a country coordinator)."""
    order: Mapped[str] = order()


class Institution(Record):
    """A ministry, a service, an agency or a mission, printed in its own style apart from the state."""

    __tablename__ = "institution"
    searched = ("name", "short_name", "acronym")

    party_id: Mapped[UUID] = link("party")
    parent_id: Mapped[UUID | None] = maybe("institution")
    name: Mapped[Text] = words()
    """As printed, without article and without the state: "Ministry of Foreign Affairs and ..."."""
    short_name: Mapped[Text] = words()
    acronym: Mapped[Text] = words()
    article: Mapped[Text] = words()
    """"the" where the name takes it; absent for "Global Affairs Canada"."""
    with_state: Mapped[bool] = flag(True)
    """Whether the full name goes on with 'of the' and the state."""
    foreign_ministry: Mapped[bool] = flag()
    place: Mapped[int | None] = count()
    """Its place in the order of its party's institutions; 1 is the highest."""
