"""Timed: what the checks find in a programme: somebody in two places, a room used twice, an open door."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from protocoldesk.protocol.checks.finding import Finding, Place, Rule
from protocoldesk.protocol.programme import Moment, ProgrammeFacts, clashes, outside, uncovered, zone_of
from protocoldesk.records.values.text import Text

PERSON: Final = Rule("two-places", 34, "Nobody can be in two places at one time.")
PLACE: Final = Rule("place-twice", 34, "A room takes one thing at a time.")
OUTSIDE: Final = Rule("outside-sitting", 0, "What belongs to a sitting happens while it sits.")
PRESS: Final = Rule("press-at-marked", 0, "What is marked is not for the press.")


def check(facts: ProgrammeFacts) -> list[Finding]:
    """Every finding on a programme: people, then places, then times, then the press."""
    return [*_people(facts), *_places(facts), *_outside(facts), *_press(facts)]


def _people(facts: ProgrammeFacts) -> Iterator[Finding]:
    for one in clashes(facts):
        if one.person is not None:
            yield PERSON.found(
                "{name} is wanted in two places at {time}: {first}; {second}.",
                at=_at(one.second),
                facts=_said(one.person.key, one.first, one.second),
                name=one.person.named.name,
                time=_clock(one.second),
                first=name_of(one.first),
                second=name_of(one.second),
            )


def _places(facts: ProgrammeFacts) -> Iterator[Finding]:
    for one in clashes(facts):
        if one.person is None:
            yield PLACE.found(
                "{place} is used twice at {time}: {first}; {second}.",
                at=_at(one.second),
                facts=_said(one.first.place, one.first, one.second),
                place=one.first.place,
                time=_clock(one.second),
                first=name_of(one.first),
                second=name_of(one.second),
            )


def _outside(facts: ProgrammeFacts) -> Iterator[Finding]:
    for line, sitting in outside(facts):
        yield OUTSIDE.found(
            "{line} lies outside the time of {sitting}.",
            at=_at(line),
            facts=_said("", line, sitting),
            line=name_of(line),
            sitting=name_of(sitting),
        )


def _press(facts: ProgrammeFacts) -> Iterator[Finding]:
    for one in uncovered(facts):
        yield PRESS.found(
            "The press may see {line}, which is marked.",
            at=_at(one),
            facts=[one.id, one.press, one.marking],
            line=name_of(one),
        )


def name_of(moment: Moment) -> Text:
    """What a moment is called; a sitting without a name is called by its kind."""
    if moment.way is not None:
        return Text(en=f"{moment.way.value} {moment.title.best('en')}".strip())
    if moment.title or moment.sitting_kind is None:
        return moment.title
    return Text(en=moment.sitting_kind.value)


def _at(moment: Moment) -> Place:
    return Place(f"{moment.kind}/{moment.id}")


def _clock(moment: Moment) -> str:
    return f"{moment.begins.astimezone(zone_of(moment.zone)):%H:%M}" if moment.begins else ""


def _said(what: Any, *moments: Moment) -> list[object]:
    return [what, *(value for one in moments for value in (one.id, one.begins, one.ends, one.place))]
