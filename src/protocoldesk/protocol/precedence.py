"""Precedence: the order of a delegation by the rule, the reason of each place, and where a list differs."""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from itertools import pairwise
from typing import Any, Final
from uuid import UUID

from protocoldesk.protocol.preset import shipped
from protocoldesk.records.values.text import EMPTY, Text
from protocoldesk.records.values.words import Role


class Step(StrEnum):
    """A step of the rule; it decides where those before it leave two people equal."""

    FIXED = "fixed"
    """A place that was fixed by hand, or by the note verbale; it always wins."""
    ROLE = "role"
    RANK = "rank"
    """The class in the party's own table (Vienna Convention 1961, article 14, for heads of mission)."""
    SENIORITY = "seniority"
    """The day and hour of taking up functions (Vienna Convention 1961, article 16, paragraph 1)."""
    INSTITUTION = "institution"
    """The lead ministry, then the order of the party's table."""
    NAME = "name"
    """The family name, as the language of the document sorts it."""
    NOTIFIED = "notified"
    """Equal in every step: as the delegation notified them."""


@dataclass(frozen=True, slots=True)
class Ranked:
    """Somebody as far as the rule looks at him."""

    id: UUID
    name: Text = EMPTY
    role: Role = Role.MEMBER
    fixed: int | None = None
    rank: int | None = None
    """His place in the party's table of ranks, 1 being the highest; None: none is recorded."""
    rank_name: Text = EMPTY
    day: date | None = None
    """Since when he holds the post."""
    took_up: datetime | None = None
    lead: bool = False
    """Whether his institution is the one that leads the delegation."""
    institution: int | None = None
    """The place of his institution in the order of its party."""
    institution_name: Text = EMPTY
    family: Text = EMPTY
    """What his name is sorted by, by language; "" is what every other language sorts by."""
    notified: int = 0
    """His place in the list as it was notified."""


@dataclass(frozen=True, slots=True)
class Ruling:
    """The order of the steps and of the roles."""

    steps: tuple[Step, ...]
    roles: tuple[Role, ...]
    source: str = ""


_DECIDE: Final = (Step.ROLE, Step.RANK, Step.SENIORITY, Step.INSTITUTION, Step.NAME)
_PARTS: Final = frozenset({Step.NAME, Step.NOTIFIED})
"""What parts equals without being rank."""
_LAST: Final = 2**31
_LATE: Final = datetime.max.replace(tzinfo=UTC)


def ruling(table: Mapping[str, Any] | None = None) -> Ruling:
    """The rule of a table as `resources/precedence.toml`.

    A word that is not known is passed over; what the table lacks follows in the usual order.
    """
    table = shipped("precedence") if table is None else table
    steps = _known(table.get("steps", ()), _DECIDE)
    return Ruling(steps, _known(table.get("roles", ()), tuple(Role)), str(table.get("source", "")))


@dataclass(frozen=True, slots=True)
class Place:
    """A computed place, and why: `step` parted him from the one above; the first, from the one below.

    `template` is an English sentence for a window to translate; `values` may be Texts, dates and words.
    """

    number: int
    who: Ranked
    step: Step
    template: str
    values: Mapping[str, object]

    @property
    def reason(self) -> str:
        """The plain English sentence."""
        return self.template.format(**{name: _english(value) for name, value in self.values.items()})


_REASONS: Final = {
    Step.FIXED: "Fixed by hand.",
    Step.ROLE: "By role: {role}.",
    Step.RANK: "By rank: {rank}.",
    Step.SENIORITY: "By seniority: since {since}.",
    Step.INSTITUTION: "By the order of institutions: {institution}.",
    Step.NAME: "By name: {name}.",
    Step.NOTIFIED: "Equal in every step; as notified.",
}
_LACKS: Final = {
    Step.RANK: "No rank is recorded.",
    Step.SENIORITY: "No day of taking up functions is recorded.",
    Step.INSTITUTION: "No order of institutions is recorded.",
}


def order(people: Iterable[Ranked], rule: Ruling, language: str = "en") -> tuple[Place, ...]:
    """Everybody in the order of the rule, whatever the order that they are given in.

    Who has a fixed place stands there, or in the next free one where two have the same.
    """
    ranked = sorted(people, key=lambda who: _key(who, rule, language))
    row = _with_fixed(ranked)
    return tuple(_place(at, row, rule, language) for at in range(len(row)))


def ties(places: Sequence[Place]) -> tuple[tuple[Ranked, ...], ...]:
    """Groups that no rank parts: only the alphabet does, or not even that."""
    groups: list[list[Ranked]] = []
    for above, below in _beside(places):
        if not groups or groups[-1][-1] != above.who:
            groups.append([above.who])
        groups[-1].append(below.who)
    return tuple(map(tuple, groups))


def _beside(places: Sequence[Place]) -> Iterator[tuple[Place, Place]]:
    """Each pair that is equal: by the rule, or since both were given the same place."""
    ruled = [place for place in places if not place.who.fixed]
    yield from (pair for pair in pairwise(ruled) if pair[1].step in _PARTS)
    fixed = [place for place in places if place.who.fixed]
    yield from (pair for pair in pairwise(fixed) if pair[0].who.fixed == pair[1].who.fixed)


@dataclass(frozen=True, slots=True)
class Difference:
    """Somebody who stands elsewhere in the notified list than by the rule; places count from 1."""

    who: Ranked
    notified: int
    computed: int


def differences(places: Sequence[Place]) -> tuple[Difference, ...]:
    """As few people as, put elsewhere, would make the notified list that of the rule; it is never changed."""
    notified = sorted((place.who for place in places), key=lambda who: (who.notified, who.id))
    at = {who.id: number for number, who in enumerate(notified, 1)}
    keep = _rising([at[place.who.id] for place in places])
    return tuple(
        Difference(place.who, at[place.who.id], place.number)
        for place in places
        if at[place.who.id] not in keep
    )


# The key


def _key(who: Ranked, rule: Ruling, language: str) -> tuple[Any, ...]:
    """What sorts: total, since it ends with the notified place and the id."""
    return (*(_part(step, who, rule, language) for step in rule.steps), who.notified, who.id)


def _part(step: Step, who: Ranked, rule: Ruling, language: str) -> tuple[Any, ...]:
    if step is Step.ROLE:
        return (rule.roles.index(who.role),)
    if step is Step.RANK:
        return (_LAST if who.rank is None else who.rank,)
    if step is Step.SENIORITY:
        day = who.day or (who.took_up.date() if who.took_up else None)
        return (day or date.max, who.took_up or _LATE)
    if step is Step.INSTITUTION:
        return (not who.lead, _LAST if who.institution is None else who.institution)
    return (collated(who.family[language] or who.family[""] or who.name.best(language, "en")),)


def collated(name: str) -> str:
    """What a name is compared by: no case, no accents; Khmer by its letters, whose code is their order."""
    bare = unicodedata.normalize("NFD", name.casefold())
    return "".join(letter for letter in bare if not ("\u0300" <= letter <= "\u036f"))


def _with_fixed(ranked: Sequence[Ranked]) -> list[Ranked]:
    waiting = sorted((who for who in ranked if who.fixed), key=lambda who: who.fixed or 0)
    rest = [who for who in ranked if not who.fixed]
    row: list[Ranked] = []
    while waiting or rest:
        due = waiting and ((waiting[0].fixed or 0) <= len(row) + 1 or not rest)
        row.append(waiting.pop(0) if due else rest.pop(0))
    return row


# Why


def _place(at: int, row: Sequence[Ranked], rule: Ruling, language: str) -> Place:
    who = row[at]
    others = [one for one in (*row[at - 1 :: -1], *row[at + 1 :]) if not one.fixed] if at else row[1:]
    step = Step.FIXED if who.fixed else _parting(who, others[0] if others else None, rule, language)
    template, values = _said(step, who)
    return Place(at + 1, who, step, template, values)


def _parting(who: Ranked, other: Ranked | None, rule: Ruling, language: str) -> Step:
    """The first step in which two differ."""
    if other is None or other.fixed:
        return Step.ROLE
    for step in rule.steps:
        if _part(step, who, rule, language) != _part(step, other, rule, language):
            return step
    return Step.NOTIFIED


def _said(step: Step, who: Ranked) -> tuple[str, dict[str, object]]:
    values: dict[Step, tuple[str, object]] = {
        Step.ROLE: ("role", who.role),
        Step.RANK: ("rank", None if who.rank is None else who.rank_name or who.rank),
        Step.SENIORITY: ("since", who.took_up or who.day),
        Step.INSTITUTION: ("institution", who.institution_name if who.lead or who.institution else None),
        Step.NAME: ("name", who.name),
    }
    name, value = values.get(step, ("", None))
    if step in _LACKS and value in (None, ""):
        return _LACKS[step], {}
    return _REASONS[step], {name: value} if name else {}


def _english(value: object) -> object:
    return value.best("en") if isinstance(value, Text) else value


# Helpers


def _known(words: Iterable[str], every: tuple[Any, ...]) -> tuple[Any, ...]:
    """The words of a table that are known, each once, and after them those that it does not name."""
    named = [one for word in words for one in every if one.value == word]
    return tuple(dict.fromkeys((*named, *every)))


def _rising(numbers: Sequence[int]) -> set[int]:
    """A longest rising run within numbers that are all different."""
    ends: list[int] = []
    before: dict[int, int | None] = {}
    for number in numbers:
        at = bisect_left(ends, number)
        before[number] = ends[at - 1] if at else None
        ends[at:] = [number, *ends[at + 1 :]]
    chosen: set[int] = set()
    step = ends[-1] if ends else None
    while step is not None:
        chosen.add(step)
        step = before[step]
    return chosen
