"""Facts: what a rule or a paper is told of a consultation, frozen, complete and without a database."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID

from protocoldesk.records.values.prose import NOTHING, Prose
from protocoldesk.records.values.text import EMPTY, Text
from protocoldesk.records.values.when import NEVER, When
from protocoldesk.records.values.words import (
    Attendance,
    CandidatureStatus,
    EditionRole,
    Gender,
    InstrumentStatus,
    IssueKind,
    ItemState,
    Mode,
    NameOrder,
    OrdinalStyle,
    ParagraphNumbers,
    ParticipationRole,
    PartyKind,
    PassageKind,
    PressAccess,
    ReleaseKind,
    Role,
    Scope,
    Side,
    SittingKind,
    Stance,
    Standing,
    Status,
    Strength,
    Voice,
)


@dataclass(frozen=True, slots=True)
class PartyFacts:
    """A state or bloc. Names stand without article; `article` belongs before the short name."""

    id: UUID
    code: str = ""
    kind: PartyKind = PartyKind.STATE
    formal_name: Text = EMPTY
    short_name: Text = EMPTY
    adjective: Text = EMPTY
    article: Text = EMPTY
    misspellings: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    zone: str = ""
    capital: Text = EMPTY


@dataclass(frozen=True, slots=True)
class InstitutionFacts:
    """An institution and its party. `with_state`: the full name goes on with the party's formal name."""

    id: UUID
    party: PartyFacts
    name: Text = EMPTY
    short_name: Text = EMPTY
    acronym: Text = EMPTY
    article: Text = EMPTY
    with_state: bool = True


@dataclass(frozen=True, slots=True)
class PersonFacts:
    """A person's own names; `name` is printed as it stands in each language."""

    id: UUID
    name: Text = EMPTY
    family_name: str = ""
    given_name: str = ""
    name_order: NameOrder = NameOrder.GIVEN_FIRST
    family_capitals: bool = False
    sort_key: str = ""
    honorific: Text = EMPTY
    honorific_short: Text = EMPTY
    academic: Text = EMPTY
    post_nominals: Text = EMPTY
    salutation: Text = EMPTY
    gender: Gender = Gender.UNKNOWN
    languages: tuple[str, ...] = ()
    """Tags of those spoken."""
    photograph_id: UUID | None = None
    died: date | None = None
    """When he died, where that was before the session was over."""


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody as printed at one consultation: a delegate, or one who takes part without being one.

    `name` and `title` are already those that count: as printed for the consultation, else the person's own
    and the post held on that day. `person` is None for an agency or a category.
    """

    id: UUID
    name: Text
    title: Text = EMPTY
    later_title: Text = EMPTY
    person: PersonFacts | None = None
    institution: InstitutionFacts | None = None
    party_id: UUID | None = None
    role: Role | ParticipationRole = Role.MEMBER
    attendance: Attendance = Attendance.EXPECTED
    place: int | None = None
    people: int = 1
    counterpart_id: UUID | None = None
    standing: Standing = Standing.NOTIFIED
    stands_for_id: UUID | None = None
    """Whom an alternate stands in for, or a replacement replaced."""
    occasion: Text = EMPTY
    unlisted: bool = False
    marking: str = ""

    @property
    def listed(self) -> bool:
        """Whether papers that leave the house name him: neither left out of lists nor marked."""
        return not self.unlisted and not self.marking


@dataclass(frozen=True, slots=True)
class DelegationFacts:
    """One side's people, in the order that it notified."""

    id: UUID
    party: PartyFacts
    institution: InstitutionFacts | None = None
    delegates: tuple[Named, ...] = ()
    notified_on: date | None = None
    notified_by: str = ""
    replaced: tuple[Named, ...] = ()
    """Those who were notified once and are in it no more: no paper names them."""

    @property
    def notified(self) -> bool:
        """Whether its list was notified: then the order of its delegates is settled."""
        return bool(self.notified_on or self.notified_by)

    @property
    def heads(self) -> tuple[Named, ...]:
        """Head and co-heads, in the notified order."""
        return tuple(named for named in self.delegates if named.role in (Role.HEAD, Role.CO_HEAD))


@dataclass(frozen=True, slots=True)
class MechanismFacts:
    """A series: its name without ordinal, its own noun, and the variants of its name that are approved."""

    id: UUID
    handle: str
    name: Text
    noun: Text = EMPTY
    ordinal_style: OrdinalStyle = OrdinalStyle.WORD
    framework: Text = EMPTY
    variants: tuple[Text, ...] = ()


@dataclass(frozen=True, slots=True)
class MeetingFacts:
    """One session as another one recalls it. `number` is None outside the series; `name` then names it."""

    id: UUID
    ref: str
    number: int | None = None
    name: Text = EMPTY
    title: Text = EMPTY
    dates: When = NEVER
    city: Text = EMPTY
    city_kind: Text = EMPTY
    """What the city is called before its name ("រាជធានី"), where a language wants it."""
    mode: Mode = Mode.IN_PERSON
    status: Status = Status.PROPOSED
    marking: str = ""


@dataclass(frozen=True, slots=True)
class SittingFacts:
    """A part of a consultation. Times are aware; `zone` and `other_zone` are IANA names."""

    id: UUID
    kind: SittingKind
    title: Text = EMPTY
    dates: When = NEVER
    begins: datetime | None = None
    ends: datetime | None = None
    zone: str = ""
    other_zone: str = ""
    mode: Mode = Mode.IN_PERSON
    city: Text = EMPTY
    place: Text = EMPTY
    chairs: tuple[Named, ...] = ()
    parent_id: UUID | None = None
    dress: Text = EMPTY
    press: PressAccess = PressAccess.UNSAID
    marking: str = ""


@dataclass(frozen=True, slots=True)
class ItemFacts:
    """One item of the agenda; `level` counts from 0, `leads` stand in the order of the sides."""

    id: UUID
    title: Text
    scope: Scope = Scope.BILATERAL
    level: int = 0
    heading: bool = False
    minutes: int = 0
    leads: tuple[Named, ...] = ()
    internal: bool = False
    state: ItemState = ItemState.ACCEPTED
    sitting_id: UUID | None = None
    their_title: Text = EMPTY
    """The partner's wording, where it differs."""
    proposed_by_id: UUID | None = None
    """The delegation that proposed it."""
    remark: Prose = NOTHING
    """For our side only."""
    marking: str = ""


@dataclass(frozen=True, slots=True)
class FieldFacts:
    """A field that an outcome names; `open_end` closes the list without ending it."""

    name: Text
    open_end: bool = False


@dataclass(frozen=True, slots=True)
class InstrumentFacts:
    """An agreement that is named; `acronym` is set at its first use."""

    id: UUID
    title: Text
    acronym: Text = EMPTY
    status: InstrumentStatus = InstrumentStatus.MENTIONED
    marking: str = ""


@dataclass(frozen=True, slots=True)
class CandidatureFacts:
    """A candidature, and whether the partner agreed that a public text names it."""

    id: UUID
    party: PartyFacts
    body: Text
    seat: Text = EMPTY
    term: Text = EMPTY
    person: PersonFacts | None = None
    status: CandidatureStatus = CandidatureStatus.REQUESTED
    may_be_named: bool = False
    marking: str = ""


@dataclass(frozen=True, slots=True)
class OutcomeFacts:
    """A speech act. `speakers` are delegations or persons, where `voice` is ONE; `reply_to` is an outcome."""

    id: UUID
    scope: Scope
    verb: str
    strength: Strength
    text: Text = EMPTY
    voice: Voice = Voice.BOTH
    label: Text = EMPTY
    stance: Stance = Stance.PLAIN
    speakers: tuple[Named | DelegationFacts, ...] = ()
    addressee: Text = EMPTY
    reply_to: UUID | None = None
    fields: tuple[FieldFacts, ...] = ()
    quotation: Text = EMPTY
    instrument: InstrumentFacts | None = None
    candidature: CandidatureFacts | None = None
    sitting_id: UUID | None = None
    item_id: UUID | None = None
    marking: str = ""
    off_record: bool = False


@dataclass(frozen=True, slots=True)
class ConsultationFacts:
    """A consultation as a whole. `delegations` stand in the order of its record, ours first."""

    meeting: MeetingFacts
    mechanism: MechanismFacts
    delegations: tuple[DelegationFacts, ...] = ()
    ours: UUID | None = None
    """The office's own party."""
    host: PartyFacts | None = None
    previous: MeetingFacts | None = None
    sessions_before: int = 0
    """How many sessions of the series were held before this one, by the archive."""
    next_dates: When = NEVER
    next_city: Text = EMPTY
    venue: Text = EMPTY
    visit: Text = EMPTY
    back_to_back: Text = EMPTY
    delay: Text = EMPTY
    atmosphere: Text = EMPTY
    theme: Text = EMPTY
    interpretation: str = ""
    sittings: tuple[SittingFacts, ...] = ()
    participations: tuple[Named, ...] = ()
    agenda: tuple[ItemFacts, ...] = ()
    outcomes: tuple[OutcomeFacts, ...] = ()
    instruments: tuple[InstrumentFacts, ...] = ()
    candidatures: tuple[CandidatureFacts, ...] = ()
    parties: tuple[PartyFacts, ...] = ()
    """Every party of the archive, for the spelling of names."""
    marking: str = ""

    def people(self) -> Iterator[Named]:
        """Everybody who is named: delegates of both sides, then those who take part."""
        for delegation in self.delegations:
            yield from delegation.delegates
        yield from self.participations

    def institutions(self) -> Iterator[InstitutionFacts]:
        """Each institution that somebody speaks for, once."""
        found: dict[UUID, InstitutionFacts] = {}
        for delegation in self.delegations:
            if delegation.institution:
                found.setdefault(delegation.institution.id, delegation.institution)
        for named in self.people():
            if named.institution:
                found.setdefault(named.institution.id, named.institution)
        yield from found.values()


@dataclass(frozen=True, slots=True)
class WordingFacts:
    """A passage in an edition, as it stands now. `ties` are pairs (form of a record, words as printed)."""

    id: UUID
    prose: Prose = NOTHING
    edited: bool = False
    composed_from: str = ""
    source_hash: str = ""
    ties: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class PassageFacts:
    """A passage: what it says (outcomes) and how each edition words it (by the edition's id)."""

    id: UUID
    kind: PassageKind
    scope: Scope = Scope.BILATERAL
    heading: Text = EMPTY
    heading_printed: bool = False
    outcomes: tuple[OutcomeFacts, ...] = ()
    wordings: tuple[tuple[UUID, WordingFacts], ...] = ()

    def wording(self, edition_id: UUID) -> WordingFacts | None:
        """How that edition words it; None where it does not."""
        return dict(self.wordings).get(edition_id)


@dataclass(frozen=True, slots=True)
class ClearanceFacts:
    """One clearance and the text that was cleared, a line for each paragraph."""

    id: UUID
    side: Side
    who: str
    at: datetime | None
    text: str


@dataclass(frozen=True, slots=True)
class IssueFacts:
    """What went out of an edition: kind, number of the correction, when, its frozen page and hash."""

    id: UUID
    kind: IssueKind
    number: int
    at: datetime | None
    reason: str
    paper: str
    hash: str
    kept: str = ""
    text: str = ""
    details: str = ""


@dataclass(frozen=True, slots=True)
class EditionFacts:
    """A release in one language, with its clearances and issues in the order of their time."""

    id: UUID
    language: str
    role: EditionRole = EditionRole.ORIGINAL
    source_id: UUID | None = None
    first: UUID | None = None
    """The party that it names first; None: ours."""
    numbers: ParagraphNumbers = ParagraphNumbers.NONE
    place: Text = EMPTY
    dated: date | None = None
    lunar_line: str = ""
    signed: bool = False
    frame: bool = False
    cover_note: str = ""
    disclaimer: str = ""
    clearances: tuple[ClearanceFacts, ...] = ()
    issues: tuple[IssueFacts, ...] = ()


@dataclass(frozen=True, slots=True)
class NumberFacts:
    """A number of the register: `PR`, 22, 2026, `MFA.IC`."""

    kind: str
    number: int
    year: int
    suffix: str = ""
    void: bool = False


@dataclass(frozen=True, slots=True)
class ReleaseFacts:
    """A release with everything that its pages, its checks and its status need."""

    id: UUID
    consultation: ConsultationFacts
    kind: ReleaseKind = ReleaseKind.PRESS_RELEASE
    unilateral: bool = True
    letterhead: str = "ministry"
    number: NumberFacts | None = None
    editions: tuple[EditionFacts, ...] = ()
    passages: tuple[PassageFacts, ...] = ()
    settled: frozenset[tuple[str, str, str]] = field(default=frozenset())
    """(check, place, hash of its facts) of each finding that an officer settled."""

    def edition(self, language: str) -> EditionFacts | None:
        """The first edition in that language."""
        return next((edition for edition in self.editions if edition.language == language), None)
