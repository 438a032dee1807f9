"""The overview: what a consultation still lacks, from its dates to its release."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple
from uuid import UUID

from protocoldesk.protocol import clearance
from protocoldesk.protocol.address import missing as lacking
from protocoldesk.protocol.checklist import Progress, TaskFacts
from protocoldesk.protocol.checks import Finding
from protocoldesk.protocol.checks.language import language_name
from protocoldesk.protocol.clearance import Stage
from protocoldesk.protocol.facts import ConsultationFacts, EditionFacts, ItemFacts, ReleaseFacts
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.when import When
from protocoldesk.records.values.words import OPEN, Mode, Progressing, Role, Status

OLDER = "translation-older"


class MissingLine(NamedTuple):
    """What is missing, and the record at which it is mended.

    `template` is an English sentence for a window to translate; `values` may be Texts. Where there is no
    record yet, `kind` is "consultation" and `tab` names the tab on which it is made.
    """

    kind: str
    id: UUID
    template: str
    values: Mapping[str, object]
    tab: str = ""

    @property
    def sentence(self) -> str:
        """The plain English sentence."""
        said = {
            name: value.best("en") if isinstance(value, Text) else value
            for name, value in self.values.items()
        }
        return self.template.format(**said)


@dataclass(frozen=True, slots=True)
class FollowUpLine:
    """A commitment as far as the overview asks for it."""

    id: UUID
    status: Progressing
    due: When
    owned: bool


@dataclass(frozen=True, slots=True)
class Whole:
    """A consultation with everything that its overview looks at."""

    consultation: ConsultationFacts
    releases: tuple[ReleaseFacts, ...] = ()
    numbers: Mapping[UUID, str] = field(default_factory=dict[UUID, str], hash=False)
    """The printed number of each item of the agenda: "2.1"."""
    briefed: frozenset[UUID] = frozenset()
    """Items of the agenda for which there is a brief."""
    follow_ups: tuple[FollowUpLine, ...] = ()
    unsaid: tuple[UUID, ...] = ()
    """Reviews of earlier follow-ups for which nothing was recorded."""
    owed: tuple[tuple[UUID, Text], ...] = ()
    """Letters that came in and wait for our reply: id and subject."""
    tables: tuple[tuple[UUID, Text, int], ...] = ()
    """Plans of tables of which the checks find something: id, name, and how many points."""

    agree_by: date | None = None
    """When the agenda was to be agreed, where it is not; None: it is, or no rule says so."""
    tasks: tuple[TaskFacts, ...] = ()
    """Tasks of the checklist that are not done."""

    def held(self, today: date) -> bool:
        """Whether its last day has come, or it was concluded."""
        end = self.consultation.meeting.dates.end
        return self.consultation.meeting.status is Status.CONCLUDED or (end is not None and end <= today)


def lines(found: Whole, today: date, found_by_checks: Sequence[Finding] = ()) -> list[MissingLine]:
    """What is missing, by what was read and by what the checks found."""
    if found.consultation.meeting.status is Status.CANCELLED:
        return []
    held = found.held(today)
    rules = (*_ALWAYS, *(_AFTERWARDS if held else _BEFORE))
    said = [line for rule in rules for line in rule(found)]
    by_day = (*_agreed(found, today), *_late(found, today))
    return [*said, *by_day, *_of_checks(found, found_by_checks)]


# The rules, one a matter


def _dates(found: Whole) -> Iterator[MissingLine]:
    if not found.consultation.meeting.dates:
        yield _own(found, "No dates are set.")


def _place(found: Whole) -> Iterator[MissingLine]:
    meeting = found.consultation.meeting
    if meeting.mode is not Mode.VIRTUAL and not meeting.city:
        yield _own(found, "No place is set.")


def _delegations(found: Whole) -> Iterator[MissingLine]:
    if len(found.consultation.delegations) < 2:
        yield _own(found, "The delegations of both sides are not set up yet.", tab="delegations")


def _heads(found: Whole) -> Iterator[MissingLine]:
    for side in found.consultation.delegations:
        if not side.heads:
            template = "The delegation of {party} has no head."
            yield MissingLine("delegation", side.id, template, {"party": side.party.short_name})
        alone = [head for head in side.heads if head.role is Role.HEAD]
        if len(alone) > 1:
            template = "The delegation of {party} has {count} heads; those who share it are co-heads."
            values = {"party": side.party.short_name, "count": len(alone)}
            yield MissingLine("delegation", side.id, template, values)


def _dead(found: Whole) -> Iterator[MissingLine]:
    for side in found.consultation.delegations:
        for one in side.delegates:
            if one.person and one.person.died:
                template = "{name} has died, and is still in the delegation of {party}."
                yield MissingLine(
                    "delegate", one.id, template, {"name": one.name, "party": side.party.short_name}
                )


def _languages(found: Whole) -> Iterator[MissingLine]:
    """What lacks of the co-chairs in the first language of our own side."""
    sides = found.consultation.delegations
    ours = next((side.party for side in sides if side.party.id == found.consultation.ours), None)
    for language in ours.languages[:1] if ours else ():
        for head in (head for side in sides for head in side.heads):
            for what in lacking(head, language):
                if what in _LACKS:
                    values = {"name": head.name, "language": language_name(language)}
                    yield MissingLine("delegate", head.id, _LACKS[what], values)


_LACKS = {
    "name": "The name of {name} is missing in {language}.",
    "title": "The title of {name} is missing in {language}.",
}


def _notified(found: Whole) -> Iterator[MissingLine]:
    for side in found.consultation.delegations:
        if side.notified_on is None and not side.notified_by:
            template = "The delegation of {party} is not notified."
            yield MissingLine("delegation", side.id, template, {"party": side.party.short_name})


def _replies(found: Whole) -> Iterator[MissingLine]:
    for letter_id, subject in found.owed:
        template = "Our reply to '{letter}' is not sent." if subject else "A letter waits for our reply."
        yield MissingLine("letter", letter_id, template, {"letter": subject} if subject else {})


def _agenda(found: Whole) -> Iterator[MissingLine]:
    if not found.consultation.agenda:
        yield _own(found, "The agenda is empty.", tab="agenda")


def _agreed(found: Whole, today: date) -> Iterator[MissingLine]:
    if found.agree_by is not None and found.agree_by < today and not found.held(today):
        meeting = found.consultation.meeting.id
        template = "The agenda was to be agreed by {day}."
        yield MissingLine("consultation", meeting, template, {"day": found.agree_by}, "agenda")


def _late(found: Whole, today: date) -> Iterator[MissingLine]:
    late = [one.id for one in found.tasks if one.progress(today) is Progress.LATE]
    yield from _counted(
        "task", late, "One task of the checklist is late.", "{count} tasks of the checklist are late."
    )


def _leads(found: Whole) -> Iterator[MissingLine]:
    led = {item.id for item in found.consultation.agenda if item.leads}
    yield from _of_items(
        found,
        [item for item in found.consultation.agenda if not _under(found, item, led)],
        "Item {number} of the agenda, '{title}', has no lead.",
        "{count} items of the agenda have no lead: {numbers}.",
    )


def _briefs(found: Whole) -> Iterator[MissingLine]:
    yield from _of_items(
        found,
        [item for item in found.consultation.agenda if not _under(found, item, found.briefed)],
        "Item {number} of the agenda, '{title}', has no brief.",
        "{count} items of the agenda have no brief: {numbers}.",
    )


def _tables(found: Whole) -> Iterator[MissingLine]:
    for plan_id, name, count in found.tables:
        one, many = _AT_THE_TABLE if name else _AT_A_TABLE
        values: dict[str, object] = {"count": count, "plan": name}
        yield MissingLine("seating_plan", plan_id, one if count == 1 else many, values)


_AT_THE_TABLE = (
    "One point is open at the table '{plan}'.",
    "{count} points are open at the table '{plan}'.",
)
_AT_A_TABLE = ("One point is open at a table.", "{count} points are open at a table.")


def _outcomes(found: Whole) -> Iterator[MissingLine]:
    if not found.consultation.outcomes:
        yield _own(found, "No outcomes are recorded.", tab="meeting")


def _composed(found: Whole) -> Iterator[MissingLine]:
    if not found.releases:
        yield _own(found, "No release is composed yet.", tab="release")


def _number(found: Whole) -> Iterator[MissingLine]:
    for release in found.releases:
        if release.number is None or release.number.void:
            yield MissingLine("release", release.id, "The release has no number.", {})


def _stages(found: Whole) -> Iterator[MissingLine]:
    for release in found.releases:
        for edition in release.editions:
            template = _STAGES.get(clearance.stage(release, edition))
            if template:
                yield _of_edition(edition, template)


_STAGES = {
    Stage.EMPTY: "The release says nothing in {language} yet.",
    Stage.DRAFT: "The release in {language} is not cleared.",
    Stage.CLEARED: "The release in {language} is cleared and not issued yet.",
}


def _owners(found: Whole) -> Iterator[MissingLine]:
    lonely = [one.id for one in found.follow_ups if one.status in OPEN and not one.owned]
    yield from _counted(
        "follow_up", lonely, "One follow-up has no owner.", "{count} follow-ups have no owner."
    )


def _due(found: Whole) -> Iterator[MissingLine]:
    undated = [one.id for one in found.follow_ups if one.status in OPEN and not one.due]
    yield from _counted(
        "follow_up", undated, "One follow-up has no date.", "{count} follow-ups have no date."
    )


def _reviews(found: Whole) -> Iterator[MissingLine]:
    yield from _counted(
        "review",
        found.unsaid,
        "Nothing is recorded on one follow-up of an earlier session.",
        "Nothing is recorded on {count} follow-ups of earlier sessions.",
    )


def _of_checks(found: Whole, findings: Sequence[Finding]) -> Iterator[MissingLine]:
    older = {finding.at.edition for finding in findings if finding.check == OLDER}
    for release in found.releases:
        for edition in release.editions:
            if edition.id in older:
                yield _of_edition(edition, "The translation into {language} is older than its source.")
    others = sum(finding.check != OLDER for finding in findings)
    if others and found.releases:
        template = "The checks found one point." if others == 1 else "The checks found {count} points."
        yield MissingLine("release", found.releases[0].id, template, {"count": others})


_ALWAYS: tuple[Callable[[Whole], Iterator[MissingLine]], ...] = (
    _dates,
    _place,
    _delegations,
    _heads,
    _languages,
    _replies,
)
_BEFORE = (_dead, _notified, _agenda, _leads, _briefs, _tables)
_AFTERWARDS = (_outcomes, _composed, _number, _stages, _owners, _due, _reviews)


# Parts


def _own(found: Whole, template: str, tab: str = "") -> MissingLine:
    return MissingLine("consultation", found.consultation.meeting.id, template, {}, tab)


def _of_edition(edition: EditionFacts, template: str) -> MissingLine:
    return MissingLine("edition", edition.id, template, {"language": language_name(edition.language)})


def _counted(kind: str, ids: Sequence[UUID], one: str, many: str) -> Iterator[MissingLine]:
    """One line for records that lack the same thing, which goes to the first of them."""
    if ids:
        yield MissingLine(kind, ids[0], one if len(ids) == 1 else many, {"count": len(ids)})


def _of_items(found: Whole, items: Sequence[ItemFacts], one: str, many: str) -> Iterator[MissingLine]:
    numbers = ", ".join(found.numbers[item.id] for item in items)
    if len(items) == 1:
        yield MissingLine("agenda_item", items[0].id, one, {"number": numbers, "title": items[0].title})
    elif items:
        yield MissingLine("agenda_item", items[0].id, many, {"count": len(items), "numbers": numbers})


def _under(found: Whole, item: ItemFacts, done: Iterable[UUID]) -> bool:
    """Whether an item needs nothing of its own: it is done, or what it stands under is, or all below it."""
    agenda = found.consultation.agenda
    place = agenda.index(item)
    below: list[ItemFacts] = []
    for other in agenda[place + 1 :]:
        if other.level <= item.level:
            break
        below.append(other)
    level, above = item.level, [item]
    for other in reversed(agenda[:place]):
        if other.level < level:
            level = other.level
            above.append(other)
    known = frozenset(done)
    return (
        item.heading
        or any(one.id in known for one in above)
        or (bool(below) and all(one.id in known or one.heading for one in below))
    )
