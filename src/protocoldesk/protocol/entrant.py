"""Entrants: people as a list that came in tells of them, before the archive knows them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from protocoldesk.records.values.text import EMPTY, Text
from protocoldesk.records.values.words import Gender, NameOrder, Role


@dataclass(frozen=True, slots=True)
class Private:
    """What is kept apart, for the care of the guest alone."""

    passport: str = ""
    diet: str = ""
    health: str = ""
    notes: str = ""

    def __bool__(self) -> bool:
        return any((self.passport, self.diet, self.health, self.notes))


@dataclass(frozen=True, slots=True)
class Entrant:
    """Somebody as a row tells of him; every word as it was written there."""

    name: Text
    """Without honorific, degree and letters."""
    honorific: Text = EMPTY
    """As lists have it: "H.E. Mr"."""
    honorific_full: Text = EMPTY
    academic: Text = EMPTY
    letters: Text = EMPTY
    family_name: str = ""
    given_name: str = ""
    name_order: NameOrder = NameOrder.GIVEN_FIRST
    family_capitals: bool = False
    title: Text = EMPTY
    institution: str = ""
    role: Role = Role.MEMBER
    place: int | None = None
    gender: Gender = Gender.UNKNOWN
    languages: str = ""
    pronunciation: Text = EMPTY
    since: date | None = None
    biography: Text = EMPTY
    photograph: str = ""
    """The name of a picture that came along."""
    private: Private = Private()

    @property
    def as_written(self) -> Text:
        """Honorific, degree, name and letters, as the list has them together."""
        return Text({tag: self._together(tag) for tag in self.name})

    def _together(self, tag: str) -> str:
        before = (self.honorific[tag], self.academic[tag], self.name[tag])
        said = " ".join(part for part in before if part)
        return f"{said}, {self.letters[tag]}" if self.letters[tag] else said

    @property
    def sort_key(self) -> str:
        """What lists are sorted by: the family name first, where it is known."""
        both = f"{self.family_name} {self.given_name}".strip()
        return (both if self.family_name else self.name.best("en")).casefold()


@dataclass(frozen=True, slots=True)
class Acquaintance:
    """Somebody whom the archive knows, as far as an entrant is compared with him."""

    id: UUID
    name: Text
    title: Text = EMPTY
    party_id: UUID | None = None


def parts_of(name: str) -> tuple[str, str, NameOrder] | None:
    """Family name, given name and their order, where capitals tell them ("SOK Dara"); else None."""
    words = name.split()
    capitals = [word for word in words if len(word) > 1 and word.isupper()]
    if not capitals or len(capitals) == len(words):
        return None
    first = words[: len(capitals)] == capitals
    if not first and words[-len(capitals) :] != capitals:
        return None
    given = words[len(capitals) :] if first else words[: -len(capitals)]
    order = NameOrder.FAMILY_FIRST if first else NameOrder.GIVEN_FIRST
    return " ".join(capitals).rstrip(","), " ".join(given), order
