"""Notified lists compared: who was added, who is gone, whose name, title, role or place is another one.

The order that a delegation notified is its own (Tay Ninh protocol handbook: inside a mission the order is
what its head notifies by note). It is compared here, and never computed.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from protocoldesk.protocol.alike import likeness
from protocoldesk.records.values.text import EMPTY, Text
from protocoldesk.records.values.words import HEADS, Role

SURE = 88
"""How alike two names must be, of 100, to be taken for one person's where nobody said so."""


class What(StrEnum):
    """What a line says otherwise than the list before."""

    ADDED = "added"
    GONE = "gone"
    NAME = "name"
    STYLE = "style"
    """What stands before or after the name."""
    TITLE = "title"
    INSTITUTION = "institution"
    ROLE = "role"
    ORDER = "order"


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a list, or a delegate as he stands."""

    id: UUID
    name: Text
    """As written, honorific and all."""
    bare: Text = EMPTY
    """Without honorific, degree and letters."""
    title: Text = EMPTY
    institution: str = ""
    role: Role = Role.MEMBER
    place: int | None = None
    person_id: UUID | None = None
    delegate_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """A line of the new list beside that of the list before; one of them is None where there is none."""

    now: Line | None
    before: Line | None
    what: frozenset[What] = frozenset()
    stands_for: Line | None = None
    """The line that is gone whose place somebody who was added seems to take."""


def compare(before: Sequence[Line], now: Sequence[Line]) -> list[Change]:
    """Every line of the new list in its order, then those that are gone, in theirs."""
    pairs = matched(before, now)
    moved = _moved([one.id for one in before], [pairs[one.id].id for one in now if one.id in pairs])
    kept = {one.id for one in pairs.values()}
    gone = [one for one in before if one.id not in kept]
    taken: set[UUID] = set()
    changes = [_change(one, pairs.get(one.id), moved, gone, taken) for one in now]
    return [*changes, *(Change(None, one, frozenset({What.GONE})) for one in gone)]


def matched(before: Sequence[Line], now: Sequence[Line]) -> dict[UUID, Line]:
    """For each line of the new list, by its id, that of the list before which names the same person."""
    pairs: dict[UUID, Line] = {}
    free = {one.id: one for one in before}
    for line in now:
        same = next((one for one in free.values() if _same_person(one, line)), None)
        if same is not None:
            pairs[line.id] = free.pop(same.id)
    scored = [
        (score, line.id, one.id)
        for line in now
        if line.id not in pairs
        for one in free.values()
        if (score := _likeness(one, line)) >= SURE
    ]
    for _, line_id, before_id in sorted(scored, key=lambda found: -found[0]):
        if line_id not in pairs and before_id in free:
            pairs[line_id] = free.pop(before_id)
    return pairs


def _same_person(one: Line, other: Line) -> bool:
    return other.person_id is not None and one.person_id == other.person_id


def _likeness(one: Line, other: Line) -> int:
    """How alike two names are, where nothing says that two persons bear them."""
    if one.person_id and other.person_id:
        return 0
    pairs = [
        likeness(left, right)
        for left in (one.bare or one.name).values()
        for right in (other.bare or other.name).values()
    ]
    return max((pair.score for pair in pairs if pair), default=0)


def _change(
    line: Line, before: Line | None, moved: frozenset[UUID], gone: Sequence[Line], taken: set[UUID]
) -> Change:
    if before is None:
        stands_for = next((one for one in gone if one.id not in taken and _replaces(line, one)), None)
        if stands_for is not None:
            taken.add(stands_for.id)
        return Change(line, None, frozenset({What.ADDED}), stands_for)
    order = frozenset({What.ORDER} if before.id in moved else ())
    return Change(line, before, differences(before, line) | order)


def differences(before: Line, now: Line) -> frozenset[What]:
    """What a line says otherwise than it did before. A language that the new list leaves out says nothing."""
    bare, bare_before = now.bare or now.name, before.bare or before.name
    name = _differs(bare_before, bare)
    tests = {
        What.NAME: name,
        What.STYLE: not name and _differs(before.name, now.name),
        What.TITLE: _differs(before.title, now.title),
        What.INSTITUTION: bool(now.institution) and _plain(now.institution) != _plain(before.institution),
        What.ROLE: now.role is not before.role,
    }
    return frozenset(what for what, differs in tests.items() if differs)


def _differs(before: Text, now: Text) -> bool:
    return any(_plain(before[tag], False) != _plain(now[tag], False) for tag in now)


def _plain(said: str, fold: bool = True) -> str:
    plain = " ".join(said.replace("\u00a0", " ").replace("\u200b", "").split())
    return plain.casefold() if fold else plain


def _replaces(line: Line, gone: Line) -> bool:
    """Whether somebody added seems to take the place of one who is gone: his title, headship or number."""
    same_title = any(
        _plain(line.title[tag]) == _plain(gone.title[tag]) for tag in line.title if gone.title[tag]
    )
    both_head = line.role in HEADS and gone.role in HEADS
    same_house = bool(line.institution) and _plain(line.institution) == _plain(gone.institution)
    same_place = line.place is not None and line.place == gone.place and line.role is gone.role
    return same_title or both_head or (same_place and same_house)


def _moved(order: Sequence[UUID], now: Sequence[UUID]) -> frozenset[UUID]:
    """Those that have to move so that the rest keeps its order: as few as can be."""
    place = {one: number for number, one in enumerate(order)}
    kept = longest_rise([place[one] for one in now])
    return frozenset(one for number, one in enumerate(now) if number not in kept)


def longest_rise(numbers: Sequence[int]) -> frozenset[int]:
    """The positions of a longest row of rising numbers (patience sorting)."""
    tails: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for position, number in enumerate(numbers):
        at = bisect_left(tails, number)
        before.append(ends[at - 1] if at else -1)
        if at == len(tails):
            tails.append(number)
            ends.append(position)
        else:
            tails[at], ends[at] = number, position
    kept: set[int] = set()
    position = ends[-1] if ends else -1
    while position >= 0:
        kept.add(position)
        position = before[position]
    return frozenset(kept)
