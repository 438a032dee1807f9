"""The agenda: the numbers of its items, and whether the time that they want is there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple
from uuid import UUID

from protocoldesk.protocol.facts import ConsultationFacts, ItemFacts, SittingFacts
from protocoldesk.records.values.words import SittingKind

CONSECUTIVE = "consecutive"


class Span(NamedTuple):
    """When an item begins, in minutes after the first one, and how many it takes with what is below it."""

    at: int
    minutes: int


@dataclass(frozen=True, slots=True)
class Timing:
    """Minutes that the items want, and those of the plenary sittings (None: their times are not set)."""

    planned: int
    sitting: int | None
    consecutive: bool

    @property
    def speaking(self) -> int | None:
        """What is left for speaking: under consecutive interpretation everything is said twice."""
        return self.sitting // 2 if self.sitting is not None and self.consecutive else self.sitting

    @property
    def over(self) -> int:
        """Minutes that are wanted and not there."""
        return max(0, self.planned - self.speaking) if self.speaking is not None else 0


def numbered(agenda: Iterable[ItemFacts]) -> Iterator[tuple[UUID, str]]:
    """Each item with its number: 1, 2, 2.1; headings have none."""
    numbers: list[int] = []
    for item in agenda:
        if not item.heading:
            numbers = [*numbers, *([0] * (item.level + 1 - len(numbers)))][: item.level + 1]
            numbers[item.level] += 1
        yield item.id, "" if item.heading else ".".join(str(one) for one in numbers if one)


def spans(agenda: Sequence[ItemFacts]) -> dict[UUID, Span]:
    """The time of each item, one after the other; sub-items share the time of what they stand under."""
    found: dict[UUID, Span] = {}
    place = at = 0
    while place < len(agenda):
        place, at = _lay(agenda, place, at, found)
    return found


def planned(agenda: Sequence[ItemFacts]) -> int:
    """Minutes that the items want together."""
    return max((span.at + span.minutes for span in spans(agenda).values()), default=0)


def timing(consultation: ConsultationFacts) -> Timing:
    """What the agenda wants, against the plenary sittings."""
    times = [_length(sitting) for sitting in consultation.sittings if sitting.kind is SittingKind.PLENARY]
    known = [minutes for minutes in times if minutes is not None]
    return Timing(
        planned(consultation.agenda),
        sum(known) if known else None,
        consultation.interpretation.strip().casefold() == CONSECUTIVE,
    )


def _lay(agenda: Sequence[ItemFacts], place: int, at: int, found: dict[UUID, Span]) -> tuple[int, int]:
    """Lay an item and all below it from `at` on; the place and the minute at which the next one follows."""
    item, inner = agenda[place], at
    found[item.id] = Span(at, 0)  # stands before what is below it
    place += 1
    while place < len(agenda) and agenda[place].level > item.level:
        place, inner = _lay(agenda, place, inner, found)
    minutes = max(item.minutes, inner - at)
    found[item.id] = Span(at, minutes)
    return place, at + minutes


def _length(sitting: SittingFacts) -> int | None:
    if sitting.begins is None or sitting.ends is None:
        return None
    return int((sitting.ends - sitting.begins).total_seconds()) // 60
