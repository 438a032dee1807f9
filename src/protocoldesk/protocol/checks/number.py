"""Number: a release has one, of its year and in its order, and shares it with none."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from protocoldesk.protocol.checks.finding import Finding, Place, Rule
from protocoldesk.protocol.facts import EditionFacts, NumberFacts, ReleaseFacts

_SERIES = "Numbers of a kind run through the year, and none is used twice"
MISSING = Rule("number-missing", 22, f"{_SERIES}.")
VOID = Rule("number-void", 22, f"{_SERIES}; a void one stays void.")
YEAR = Rule("number-year", 22, f"{_SERIES}; its year is that of the paper.")
ORDER = Rule("number-order", 22, f"{_SERIES}; a later paper has a higher one.")
DUPLICATE = Rule("number-duplicate", 22, f"{_SERIES}.", blocks=True)
_AT = Place("release/number")


class Neighbour(NamedTuple):
    """Another number of the register, and the day of its paper where that is known."""

    number: NumberFacts
    dated: date | None = None


def check(
    release: ReleaseFacts, neighbours: Sequence[Neighbour] = (), today: date | None = None
) -> Iterator[Finding]:
    """The number against its series (domain notes 1.1: unique a series and year). A duplicate blocks."""
    number = release.number
    if number is None:
        if release.unilateral:
            yield MISSING.found("The release has no number yet.", at=_AT, facts=(release.kind,))
        return
    if number.void:
        yield VOID.found(
            "The number {number} is void; the release needs another.",
            at=_AT,
            facts=(_said(number), "void"),
            number=_said(number),
        )
        return
    yield from _year(number, _dated(release) or today)
    for other in neighbours:
        if (other.number.kind, other.number.year) == (number.kind, number.year):
            yield from _beside(release, number, other)


def _year(number: NumberFacts, day: date | None) -> Iterator[Finding]:
    if day and day.year != number.year:
        yield YEAR.found(
            "The number {number} is not of {year}, the year of the release.",
            at=_AT,
            facts=(_said(number), day.year),
            number=_said(number),
            year=str(day.year),
        )


def _beside(release: ReleaseFacts, number: NumberFacts, other: Neighbour) -> Iterator[Finding]:
    if other.number.number == number.number:
        yield DUPLICATE.found(
            "The number {number} is used by another paper.",
            at=_AT,
            facts=(_said(number),),
            number=_said(number),
        )
        return
    day = _dated(release)
    if day is None or other.dated is None or other.number.void or day == other.dated:
        return
    if (number.number < other.number.number) != (day < other.dated):
        yield ORDER.found(
            "The number {number} is of {day}, but {other} of {other_day}.",
            at=_AT,
            facts=(_said(number), day, _said(other.number), other.dated),
            number=_said(number),
            day=day,
            other=_said(other.number),
            other_day=other.dated,
        )


def _dated(release: ReleaseFacts) -> date | None:
    """The day of the release: that on the page, else the day on which it went out."""
    return next((day for edition in release.editions if (day := _day(edition))), None)


def _day(edition: EditionFacts) -> date | None:
    out = (issue.at.date() for issue in edition.issues if issue.at)
    return edition.dated or next(out, None)


def _said(number: NumberFacts) -> str:
    return f"{number.kind} {number.number}/{number.year}"
