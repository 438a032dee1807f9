"""Checks: the rules of protocol that a release is read against, each with its reason and its place."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date

from protocoldesk.protocol import clearance
from protocoldesk.protocol.checks import (
    article,
    cleared,
    country,
    fallback,
    guarded,
    mechanism,
    mention,
    number,
    people,
    previous,
    spelling,
    strength,
    tied,
    translation,
    weekday,
)
from protocoldesk.protocol.checks.finding import Finding, Place, Rule
from protocoldesk.protocol.checks.number import Neighbour
from protocoldesk.protocol.checks.reading import Reading
from protocoldesk.protocol.clearance import Stage
from protocoldesk.protocol.facts import ReleaseFacts
from protocoldesk.protocol.phrases import Phrases

__all__ = ["Finding", "Neighbour", "Place", "Rule", "run"]

Check = Callable[[Reading], Iterator[Finding]]

_TEXT: tuple[Check, ...] = (
    guarded.check,
    guarded.check_candidatures,
    people.check_gaps,
    fallback.check,
    people.check_spelling,
    mention.check,
    article.check,
    mechanism.check,
    mechanism.check_ordinals,
    previous.check,
    country.check,
    spelling.check,
    strength.check,
    weekday.check,
    translation.check,
    translation.check_missing,
    cleared.check,
)
_OPEN: tuple[Check, ...] = (tied.check, tied.check_facts)
"""Only while an edition is not out: later changes of records do not touch what was issued."""


def run(
    release: ReleaseFacts,
    phrases: Mapping[str, Phrases],
    *,
    today: date | None = None,
    neighbours: Sequence[Neighbour] = (),
) -> list[Finding]:
    """Every finding on a release that is not settled: those on the whole first, then edition by edition.

    `phrases` by language; an edition in a language without them is not read. `neighbours` are the other
    numbers of the register with the days of their papers; `today` dates a release that has no date yet. A
    withdrawn edition is not read any more.
    """
    found = dict.fromkeys(_all(release, phrases, neighbours, today))
    return [one for one in found if one.blocks or one.key not in release.settled]


def _all(
    release: ReleaseFacts, phrases: Mapping[str, Phrases], neighbours: Sequence[Neighbour], today: date | None
) -> Iterable[Finding]:
    yield from number.check(release, neighbours, today)
    yield from people.check_capitals(release)
    yield from mechanism.check_record(release)
    for edition in release.editions:
        if edition.language in phrases:
            yield from _edition(Reading(release, edition, phrases[edition.language]))


def _edition(reading: Reading) -> Iterator[Finding]:
    stage = clearance.stage(reading.release, reading.edition)
    if stage is Stage.WITHDRAWN:
        return
    for check in _TEXT if stage in (Stage.ISSUED, Stage.CORRECTED) else (*_TEXT, *_OPEN):
        yield from check(reading)
