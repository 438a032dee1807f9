"""Persons: their names as they are printed, the posts they hold, and what is kept apart."""

from __future__ import annotations

from datetime import date, datetime
from typing import ClassVar
from uuid import UUID

from sqlalchemy import Integer
from sqlalchemy.orm import Mapped, mapped_column

from protocoldesk.records.base import Record, choice, day, flag, line, link, maybe, moment, prose, words
from protocoldesk.records.errors import Refusal
from protocoldesk.records.values.prose import Prose
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.words import Gender, NameOrder


class Person(Record):
    """Somebody who is named; the printed name is never re-cased and never re-ordered."""

    __tablename__ = "person"
    searched = ("name", "family_name", "given_name", "biography")

    name: Mapped[Text] = words()
    """As printed, by language, without honorific: "MEAS Kim Heng", "មាស គឹមហេង"."""
    family_name: Mapped[str] = line()
    given_name: Mapped[str] = line()
    name_order: Mapped[NameOrder] = choice(NameOrder.GIVEN_FIRST)
    family_capitals: Mapped[bool] = flag()
    """Whether this person's family name is printed in capitals; checked, never made so."""
    sort_key: Mapped[str] = line(index=True)
    """What lists are sorted by; equal on every engine."""
    honorific: Mapped[Text] = words()
    """In full, as at the first mention: "His Excellency", "ឯកឧត្តម", "The Rt. Hon."; empty: none."""
    honorific_short: Mapped[Text] = words()
    """As in lists: "H.E."."""
    academic: Mapped[Text] = words()
    """"Dr.", "បណ្ឌិត"; printed after the honorific."""
    post_nominals: Mapped[Text] = words()
    """"MP"; printed after the name."""
    salutation: Mapped[Text] = words()
    """How a letter begins: "Excellency"."""
    gender: Mapped[Gender] = choice(Gender.UNKNOWN)
    party_id: Mapped[UUID | None] = maybe("party")
    languages: Mapped[str] = line()
    """Tags of the languages spoken, spaces between."""
    pronunciation: Mapped[Text] = words()
    biography: Mapped[Prose] = prose()
    photograph_id: Mapped[UUID | None] = maybe("attachment")
    died: Mapped[date | None] = day()


class PersonalFile(Record):
    """What is kept of a person for the care of the guest alone."""

    __tablename__ = "personal_file"
    restricted: ClassVar[bool] = True

    person_id: Mapped[UUID] = link("person", part=True)
    passport: Mapped[str] = line()
    diet: Mapped[str] = line()
    health: Mapped[str] = line()
    """Allergies, mobility, blood group."""
    notes: Mapped[str] = line()


class Rank(Record):
    """A place in a party's table of ranks."""

    __tablename__ = "rank"

    party_id: Mapped[UUID | None] = maybe("party")
    name: Mapped[Text] = words()
    place: Mapped[int] = mapped_column(Integer, default=0, active_history=True)
    """1 is the highest."""
    source: Mapped[str] = line()
    confirmed: Mapped[bool] = flag()


class Post(Record):
    """A title that a person holds at an institution from one day to another."""

    __tablename__ = "post"
    searched = ("title",)

    person_id: Mapped[UUID] = link("person", part=True)
    institution_id: Mapped[UUID | None] = maybe("institution")
    title: Mapped[Text] = words()
    """As printed, "Acting" being a part of it: "Director General for Southeast Asia and Oceania"."""
    later_title: Mapped[Text] = words()
    """How the text goes on to name its holder: "the Secretary of State", "the Director General"."""
    rank_id: Mapped[UUID | None] = maybe("rank")
    first_day: Mapped[date | None] = day()
    last_day: Mapped[date | None] = day()
    """The last day in office; none: still in it."""
    took_up: Mapped[datetime | None] = moment()
    """When the functions were taken up, where the hour decides (Vienna Convention 1961, article 16)."""

    def held_on(self, day: date) -> bool:
        """Whether the post was held on that day; an absent day bounds nothing."""
        begun = self.first_day is None or self.first_day <= day
        return begun and (self.last_day is None or day <= self.last_day)

    def validate(self) -> None:
        if self.first_day and self.last_day and self.last_day < self.first_day:
            raise Refusal("The last day must not lie before the first.", field="last_day")
