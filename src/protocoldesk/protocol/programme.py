"""The programme: sittings, lines and journeys by time, and who is wanted in two of them at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta, tzinfo
from itertools import combinations
from uuid import UUID
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from protocoldesk.protocol.facts import ConsultationFacts, Named
from protocoldesk.records.values.prose import NOTHING, Prose
from protocoldesk.records.values.text import EMPTY, Text
from protocoldesk.records.values.words import Duty, PressAccess, SittingKind, Travel

INSTANT = timedelta(minutes=1)
"""What a moment takes of which no end is recorded."""


@dataclass(frozen=True, slots=True)
class Present:
    """Somebody whom a moment needs, and what he does in it."""

    named: Named
    duty: Duty = Duty.ATTENDS

    @property
    def key(self) -> UUID:
        """What tells one person from another: a delegate of one session may be the host of a luncheon too."""
        return self.named.person.id if self.named.person else self.named.id


@dataclass(frozen=True, slots=True)
class Moment:
    """A sitting, a line of the programme, or a journey. Times are aware; `zone` is that of the place."""

    id: UUID
    kind: str
    """ "sitting", "programme_line" or "journey": the kind of the record."""
    title: Text = EMPTY
    sitting_kind: SittingKind | None = None
    way: Travel | None = None
    """Of a journey; its title is what it goes by."""
    begins: datetime | None = None
    ends: datetime | None = None
    zone: str = ""
    place: Text = EMPTY
    """Where it is: its own place, else that of its sitting, else the venue."""
    people: tuple[Present, ...] = ()
    sitting_id: UUID | None = None
    """The sitting that it belongs to; of a sitting that it is a part of: that one."""
    dress: Text = EMPTY
    press: PressAccess = PressAccess.UNSAID
    owner: str = ""
    cue: Text = EMPTY
    remark: Prose = NOTHING
    internal: bool = False
    marking: str = ""

    @property
    def day(self) -> date | None:
        """The day of the place on which it begins."""
        return self.begins.astimezone(zone_of(self.zone)).date() if self.begins else None

    @property
    def minutes(self) -> int | None:
        """How long it takes; None: that is not said."""
        return int((self.ends - self.begins).total_seconds()) // 60 if self.begins and self.ends else None


@dataclass(frozen=True, slots=True)
class ProgrammeFacts:
    """A consultation with all that happens in it, in the order of time."""

    consultation: ConsultationFacts
    moments: tuple[Moment, ...] = ()
    journeys: tuple[Moment, ...] = ()
    marking: Text = field(default=EMPTY)
    """The name of the highest marking of what is in it."""


def zone_of(name: str) -> tzinfo:
    """The zone of an IANA name; UTC where there is none of it."""
    try:
        return ZoneInfo(name or "UTC")
    except (ZoneInfoNotFoundError, ValueError):
        return ZoneInfo("UTC")


def merged(moments: Iterable[Moment]) -> tuple[Moment, ...]:
    """Moments by the time at which they begin; of those that begin together the longest first.

    What has no time yet stands last. Otherwise the order in which they were given stays.
    """
    return tuple(sorted(moments, key=_time))


def _time(moment: Moment) -> tuple[bool, float, int]:
    if moment.begins is None:
        return True, 0.0, 0
    return False, moment.begins.timestamp(), -(moment.minutes or 0)


def days(moments: Iterable[Moment]) -> list[tuple[date | None, list[Moment]]]:
    """The moments of each day of the place; those without a time last, under None."""
    found: dict[date | None, list[Moment]] = {}
    for moment in moments:
        found.setdefault(moment.day, []).append(moment)
    return sorted(found.items(), key=lambda pair: (pair[0] is None, pair[0] or date.min))


# What cannot be at the same time


def overlap(first: Moment, second: Moment) -> bool:
    """Whether two moments share time. One without an end takes a minute, as somebody who arrives does."""
    if first.begins is None or second.begins is None:
        return False
    return first.begins < _end(second) and second.begins < _end(first)


def _end(moment: Moment) -> datetime:
    assert moment.begins is not None
    return max(moment.ends or moment.begins, moment.begins + INSTANT)


def belong(first: Moment, second: Moment) -> bool:
    """Whether one is a part of the other, or both of one sitting: nobody leaves for it."""
    return first.sitting_id == second.id or second.sitting_id == first.id or _siblings(first, second)


def _siblings(first: Moment, second: Moment) -> bool:
    """Lines of one sitting follow its course; working groups of one plenary sit side by side."""
    lines = "programme_line" in (first.kind, second.kind)
    return first.sitting_id is not None and first.sitting_id == second.sitting_id and lines


def same_place(first: Moment, second: Moment) -> bool:
    """Whether two moments are said to be at one place, in any language."""
    return any(
        first.place[tag].strip().casefold() == second.place[tag].strip().casefold()
        for tag in first.place
        if second.place[tag]
    )


@dataclass(frozen=True, slots=True)
class Clash:
    """Two moments that share time, and who or what cannot be in both."""

    first: Moment
    second: Moment
    person: Present | None = None
    """Who is wanted in both; None: it is the place that is used twice."""


def clashes(facts: ProgrammeFacts) -> list[Clash]:
    """Whoever is wanted in two places at one time, and each place that is used twice, by time."""
    found: list[Clash] = []
    for first, second in combinations(merged((*facts.moments, *facts.journeys)), 2):
        if overlap(first, second) and not belong(first, second):
            found += _between(first, second)
    return found


def _between(first: Moment, second: Moment) -> Iterator[Clash]:
    if same_place(first, second):
        if "journey" not in (first.kind, second.kind):
            yield Clash(first, second)
        return
    wanted = {present.key for present in second.people}
    for present in once(first.people):
        if present.key in wanted:
            yield Clash(first, second, present)


def once(people: Iterable[Present]) -> Iterator[Present]:
    """Each person once, with the first thing that he does."""
    found: dict[UUID, Present] = {}
    for present in people:
        found.setdefault(present.key, present)
    yield from found.values()


def outside(facts: ProgrammeFacts) -> list[tuple[Moment, Moment]]:
    """Each line that begins before the sitting that it belongs to, or ends after it, with that sitting."""
    sittings = {one.id: one for one in facts.moments if one.kind == "sitting"}
    lines = [one for one in facts.moments if one.kind == "programme_line"]
    pairs = [
        (one, sittings[one.sitting_id]) for one in lines if one.sitting_id and one.sitting_id in sittings
    ]
    return [(line, sitting) for line, sitting in pairs if _leaves(line, sitting)]


def _leaves(line: Moment, sitting: Moment) -> bool:
    if line.begins is None or sitting.begins is None:
        return False
    late = sitting.ends is not None and (line.ends or line.begins) > sitting.ends
    return line.begins < sitting.begins or late


def uncovered(facts: ProgrammeFacts) -> list[Moment]:
    """What the press may see although it, or its sitting, is marked."""
    markings = {one.id: one.marking for one in facts.moments}
    seen = (PressAccess.OPEN, PressAccess.POOL)
    return [
        one
        for one in facts.moments
        if one.press in seen and (one.marking or markings.get(one.sitting_id or one.id))
    ]


def for_guests(moments: Iterable[Moment], *, internal: bool = False) -> Iterator[Moment]:
    """What stands in the programme that is handed out: nothing internal, nothing marked, nothing of those.

    `internal`: for our own side, with what is internal.
    """
    every = tuple(moments)
    hidden = {one.id for one in every if one.marking or (one.internal and not internal)}
    grown = True
    while grown:  # a sitting may be a part of one that is a part of one that is hidden
        more = {one.id for one in every if one.sitting_id in hidden and one.id not in hidden}
        hidden |= more
        grown = bool(more)
    yield from (one for one in every if one.id not in hidden)


def together(journeys: Iterable[Moment]) -> list[Moment]:
    """Those who come or go at one time by one means as one moment, with everybody in it."""
    found: dict[tuple[object, ...], Moment] = {}
    for one in journeys:
        key = (one.begins, one.title, one.way, one.place)
        before = found.get(key)
        people = once((*before.people, *one.people)) if before else one.people
        found[key] = replace(before or one, people=tuple(people))
    return list(found.values())
