"""Sides: whose list a table is, by the words over it and by who stands in it already."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from protocoldesk.exchange.intake.intake import SURE, Choice, Draft, Intake
from protocoldesk.exchange.intake.source import Table
from protocoldesk.exchange.intake.vocabulary import KHMER, folded
from protocoldesk.records.errors import Refusal, Told

UNTOLD = Told("The file has several lists of people, and nothing says which is this side's.")
THEIRS = "Most people of this table are in another delegation of the session already. Choose another table."


@dataclass(frozen=True, slots=True)
class Sides:
    """The side that a list is taken in for, and the others of its session."""

    own: tuple[str, ...] = ()
    """What the party is called, in every language."""
    others: tuple[str, ...] = ()
    elsewhere: frozenset[UUID] = frozenset()
    """Who stands in the others' delegations, and in this one not."""

    def says(self, table: Table) -> bool | None:
        """Whether the words over a table name this side, or another; None: they do not tell."""
        for line in (*table.over, table.name.rpartition(", ")[2]):
            own, other = _named(line, self.own), _named(line, self.others)
            if own != other:
                return own
        return None


def choose(wholes: Sequence[Intake], sides: Sides) -> tuple[int, bool]:
    """The number of the table of a side: the fullest that its words or its people give to it.

    And whether that is told: False where several tables name people, and nothing says whose.
    """
    ranked = sorted(range(len(wholes)), key=lambda at: (wholes[at].table.hidden, -wholes[at].named()))
    full = [at for at in ranked if wholes[at].named() and not wholes[at].table.hidden] or ranked
    told = {at: _told(wholes[at], sides) for at in full}
    own = [at for at in full if told[at]]
    if own:
        return own[0], True
    open_ = [at for at in full if told[at] is None]
    others = len(full) - len(open_)
    if open_:
        return open_[0], len(open_) == 1 or not (sides.others and _equal(wholes, open_))
    return full[0], others < 2


def check(whole: Intake, sides: Sides) -> None:
    """Raise Refusal where most people of a table are another side's already."""
    if _are_others(whole.drafts, sides.elsewhere):
        raise Refusal(THEIRS, field="table")


def _told(whole: Intake, sides: Sides) -> bool | None:
    if _are_others(whole.drafts, sides.elsewhere):
        return False
    said = sides.says(whole.table)
    return said if said is not None else (True if whole.expects() else None)


def _equal(wholes: Sequence[Intake], numbers: Sequence[int]) -> bool:
    """Whether a second table names people as the first does: two or more, in columns of its own."""
    tables = [wholes[at] for at in numbers if not wholes[at].table.fields and wholes[at].named() > 1]
    return len(tables) > 1


def _are_others(drafts: Iterable[Draft], elsewhere: Collection[UUID]) -> bool:
    people = [one for one in drafts if one.entrant is not None and one.choice is not Choice.OUT]
    return sum(_is_one(one, elsewhere) for one in people) * 2 > len(people)


def _is_one(draft: Draft, people: Collection[UUID]) -> bool:
    if draft.person_id is not None:
        return draft.person_id in people
    return any(one.person.id in people and one.likeness.score >= SURE for one in draft.candidates)


def _named(line: str, names: Iterable[str]) -> bool:
    """Whether a line holds one of the names as words of its own; Khmer parts no words."""
    said = f" {folded(line)} "
    return any(name in said if KHMER.search(name) else f" {name} " in said for name in names)
