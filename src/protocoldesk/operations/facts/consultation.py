"""A consultation, read whole."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from functools import cached_property
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from protocoldesk.operations import preset
from protocoldesk.operations.record import find
from protocoldesk.protocol.facts import (
    CandidatureFacts,
    ConsultationFacts,
    DelegationFacts,
    FieldFacts,
    InstitutionFacts,
    InstrumentFacts,
    ItemFacts,
    MechanismFacts,
    MeetingFacts,
    Named,
    OutcomeFacts,
    PartyFacts,
    PersonFacts,
    SittingFacts,
)
from protocoldesk.records.agenda import AgendaItem, AgendaLead
from protocoldesk.records.base import Record
from protocoldesk.records.candidature import Candidature
from protocoldesk.records.consultation import Chair, Consultation, Sitting
from protocoldesk.records.delegation import Delegate, Delegation, Participation
from protocoldesk.records.instrument import Instrument
from protocoldesk.records.mechanism import Mechanism, MechanismName
from protocoldesk.records.outcome import Outcome, OutcomeField, Speaker
from protocoldesk.records.party import Institution, Party
from protocoldesk.records.person import Person, Post
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.words import Standing, Status

R = TypeVar("R", bound=Record)
V = TypeVar("V")


def consultation(session: Session, consultation_id: UUID) -> ConsultationFacts:
    """Everything of a consultation that a rule or a paper may need; withdrawn records are not there."""
    return Reader(session, find(session, Consultation, consultation_id)).facts()


def same(source: Record, kind: Callable[..., V], **more: Any) -> V:
    """Facts that have the names of the record's own columns."""
    names = kind.__dataclass_fields__.keys() - more.keys()  # pyright: ignore[reportFunctionMemberAccess]
    return kind(**{name: getattr(source, name) for name in names if hasattr(source, name)}, **more)


class Reader:
    """Reads the facts of one consultation; each kind of record once."""

    def __init__(self, session: Session, found: Consultation) -> None:
        self.session = session
        self.found = found

    def rows(self, kind: type[R], *where: ColumnElement[bool]) -> list[R]:
        order = [getattr(kind, "order")] if hasattr(kind, "order") else []  # noqa: B009 -- not every kind has it
        return list(self.session.scalars(select(kind).where(*where).order_by(*order, kind.id)))

    def grouped(self, kind: type[R], owner: str, ids: Iterable[UUID]) -> dict[UUID, list[R]]:
        """Rows by the record that they are a part of."""
        groups: dict[UUID, list[R]] = {}
        for row in self.rows(kind, getattr(kind, owner).in_(list(ids))):
            groups.setdefault(getattr(row, owner), []).append(row)
        return groups

    @cached_property
    def day(self) -> date | None:
        """The day on which posts are looked at."""
        return self.found.dates.first

    @cached_property
    def parties(self) -> dict[UUID, PartyFacts]:
        return {row.id: _party(row) for row in self.rows(Party)}

    @cached_property
    def institutions(self) -> dict[UUID, InstitutionFacts]:
        return {
            row.id: same(row, InstitutionFacts, party=self.parties[row.party_id])
            for row in self.rows(Institution)
            if row.party_id in self.parties
        }

    @cached_property
    def delegate_rows(self) -> dict[UUID, list[Delegate]]:
        ours = select(Delegation.id).where(Delegation.consultation_id == self.found.id)
        groups: dict[UUID, list[Delegate]] = {}
        for row in self.rows(Delegate, Delegate.delegation_id.in_(ours)):
            groups.setdefault(row.delegation_id, []).append(row)
        return groups

    @cached_property
    def participation_rows(self) -> list[Participation]:
        return self.rows(Participation, Participation.consultation_id == self.found.id)

    @cached_property
    def candidature_rows(self) -> list[Candidature]:
        sides = [row.party_id for row in self.delegation_rows]
        return self.rows(Candidature, Candidature.party_id.in_(sides))

    @cached_property
    def delegation_rows(self) -> list[Delegation]:
        return self.rows(Delegation, Delegation.consultation_id == self.found.id)

    @cached_property
    def persons(self) -> dict[UUID, Person]:
        named = [*(row for rows in self.delegate_rows.values() for row in rows), *self.participation_rows]
        ids = {row.person_id for row in (*named, *self.candidature_rows) if row.person_id}
        return {row.id: row for row in self.rows(Person, Person.id.in_(ids))}

    def person(self, person_id: UUID | None) -> PersonFacts | None:
        row = self.persons.get(person_id) if person_id else None
        if row is None:
            return None
        end = self.found.dates.end
        died = row.died if row.died and (end is None or row.died <= end) else None
        return same(row, PersonFacts, languages=tuple(row.languages.split()), died=died)

    @cached_property
    def posts(self) -> dict[UUID, list[Post]]:
        return self.grouped(Post, "person_id", self.persons)

    def post(self, row: Delegate | Participation) -> Post | None:
        """The post that counts: the one named, else the one held on the day, the latest first."""
        held = self.posts.get(row.person_id, []) if row.person_id else []
        chosen = getattr(row, "post_id", None)
        if chosen:
            return next((post for post in held if post.id == chosen), None)
        day = self.day
        fitting = [post for post in held if day is None or post.held_on(day)]
        return max(fitting, key=lambda post: (post.first_day or date.min, post.id), default=None)

    def named(self, row: Delegate | Participation, party_id: UUID | None) -> Named:
        person = self.persons.get(row.person_id) if row.person_id else None
        post = self.post(row)
        institution = row.institution_id or (post.institution_id if post else None)
        return same(
            row,
            Named,
            name=_over(person.name, row.name) if person else row.name,
            title=_over(post.title, row.title) if post else row.title,
            later_title=_later(row, post),
            person=self.person(row.person_id),
            institution=self.institutions.get(institution) if institution else None,
            party_id=party_id,
        )

    @cached_property
    def delegations(self) -> dict[UUID, DelegationFacts]:
        return {
            row.id: DelegationFacts(
                row.id,
                self.parties[row.party_id],
                self.institutions.get(row.institution_id) if row.institution_id else None,
                self.side_people(row, gone=False),
                row.notified_on,
                row.notified_by,
                self.side_people(row, gone=True),
            )
            for row in self.delegation_rows
        }

    def side_people(self, side: Delegation, *, gone: bool) -> tuple[Named, ...]:
        """The delegates of a side in their order, or those who were replaced."""
        rows = self.delegate_rows.get(side.id, [])
        return tuple(self.named(one, side.party_id) for one in rows if _replaced(one) is gone)

    @cached_property
    def people(self) -> dict[UUID, Named]:
        """Delegates and those who take part, by their id."""
        delegates = (one for delegation in self.delegations.values() for one in delegation.delegates)
        return {one.id: one for one in (*delegates, *self.participations)}

    @cached_property
    def participations(self) -> tuple[Named, ...]:
        return tuple(self.named(row, row.party_id) for row in self.participation_rows)

    def mechanism(self) -> MechanismFacts:
        row = find(self.session, Mechanism, self.found.mechanism_id)
        names = self.rows(MechanismName, MechanismName.mechanism_id == row.id)
        return same(row, MechanismFacts, variants=tuple(name.name for name in names))

    def sittings(self) -> tuple[SittingFacts, ...]:
        rows = self.rows(Sitting, Sitting.consultation_id == self.found.id)
        chairs = self.grouped(Chair, "sitting_id", (row.id for row in rows))
        return tuple(
            same(row, SittingFacts, chairs=tuple(self.chairs(chairs.get(row.id, [])))) for row in rows
        )

    def chairs(self, rows: list[Chair]) -> Iterable[Named]:
        for row in rows:
            who = row.delegate_id or row.participation_id
            if who and who in self.people:
                yield self.people[who]

    def agenda(self) -> tuple[ItemFacts, ...]:
        rows = self.rows(AgendaItem, AgendaItem.consultation_id == self.found.id)
        leads = self.grouped(AgendaLead, "item_id", (row.id for row in rows))
        children: dict[UUID | None, list[AgendaItem]] = {}
        known = {row.id for row in rows}
        for row in rows:
            children.setdefault(row.parent_id if row.parent_id in known else None, []).append(row)
        return tuple(self.items(children, leads, None, 0))

    def side_of(self, named: Named) -> int:
        """Where somebody's side stands among the sides."""
        parties = (side.party.id for side in self.delegations.values())
        return next((place for place, party in enumerate(parties) if party == named.party_id), 2)

    def items(
        self,
        children: dict[UUID | None, list[AgendaItem]],
        leads: dict[UUID, list[AgendaLead]],
        parent: UUID | None,
        level: int,
    ) -> Iterable[ItemFacts]:
        for row in children.get(parent, []):
            led = [
                self.people[lead.delegate_id]
                for lead in leads.get(row.id, [])
                if lead.delegate_id in self.people
            ]
            yield same(row, ItemFacts, level=level, leads=tuple(sorted(led, key=self.side_of)))
            yield from self.items(children, leads, row.id, level + 1)

    @cached_property
    def instruments(self) -> dict[UUID, InstrumentFacts]:
        return {row.id: same(row, InstrumentFacts) for row in self.rows(Instrument)}

    @cached_property
    def candidatures(self) -> dict[UUID, CandidatureFacts]:
        return {
            row.id: same(
                row,
                CandidatureFacts,
                party=self.parties[row.party_id],
                person=self.person(row.person_id),
            )
            for row in self.candidature_rows
        }

    def outcomes(self) -> tuple[OutcomeFacts, ...]:
        rows = self.rows(Outcome, Outcome.consultation_id == self.found.id)
        speakers = self.grouped(Speaker, "outcome_id", (row.id for row in rows))
        fields = self.grouped(OutcomeField, "outcome_id", (row.id for row in rows))
        return tuple(
            same(
                row,
                OutcomeFacts,
                speakers=tuple(self.speakers(speakers.get(row.id, []))),
                fields=tuple(same(one, FieldFacts) for one in fields.get(row.id, [])),
                reply_to=row.reply_to_id,
                instrument=self.instruments.get(row.instrument_id) if row.instrument_id else None,
                candidature=self.candidatures.get(row.candidature_id) if row.candidature_id else None,
            )
            for row in rows
        )

    def speakers(self, rows: list[Speaker]) -> Iterable[Named | DelegationFacts]:
        for row in rows:
            who = row.delegate_id or row.participation_id
            if who and who in self.people:
                yield self.people[who]
            elif row.delegation_id and row.delegation_id in self.delegations:
                yield self.delegations[row.delegation_id]

    def previous(self) -> MeetingFacts | None:
        if self.found.previous_id is None:
            return None
        row = self.session.get(Consultation, self.found.previous_id)
        return _meeting(row) if row and not row.withdrawn else None

    def sessions_before(self) -> int:
        """How many sessions of the series were held before: by number, cancelled ones not counted."""
        if self.found.number is None:
            return 0
        held = select(func.count()).where(
            Consultation.mechanism_id == self.found.mechanism_id,
            Consultation.number.is_not(None),
            Consultation.number < self.found.number,
            Consultation.status != Status.CANCELLED,
        )
        return self.session.scalar(held) or 0

    def facts(self) -> ConsultationFacts:
        return replace(
            self.gathering(),
            previous=self.previous(),
            sessions_before=self.sessions_before(),
            sittings=self.sittings(),
            agenda=self.agenda(),
            outcomes=self.outcomes(),
            instruments=tuple(self.instruments.values()),
            candidatures=tuple(self.candidatures.values()),
            parties=tuple(self.parties.values()),
        )

    def gathering(self) -> ConsultationFacts:
        """Who meets, when and where: all that a table needs."""
        own = preset.ours(self.session)
        return same(
            self.found,
            ConsultationFacts,
            meeting=_meeting(self.found),
            mechanism=self.mechanism(),
            delegations=tuple(sorted(self.delegations.values(), key=lambda side: side.party.id != own)),
            ours=own,
            host=self.parties.get(self.found.host_id) if self.found.host_id else None,
            participations=self.participations,
        )


def _replaced(row: Delegate) -> bool:
    return row.standing is Standing.REPLACED


def _over(own: Text, printed: Text) -> Text:
    """What was printed for the occasion, in each language in which it was; else the person's own."""
    return Text({**own, **printed})


def _later(row: Delegate | Participation, post: Post | None) -> Text:
    """A title that was printed differently on this occasion has no later form."""
    if post is None:
        return Text()
    same_as_post = {
        tag: post.later_title[tag] for tag in post.later_title if row.title[tag] in ("", post.title[tag])
    }
    return Text(same_as_post)


def _party(row: Party) -> PartyFacts:
    spellings = tuple(line.strip() for line in row.misspellings.splitlines() if line.strip())
    return same(row, PartyFacts, misspellings=spellings, languages=tuple(row.languages.split()))


def _meeting(row: Consultation) -> MeetingFacts:
    return same(row, MeetingFacts, city_kind=row.city_km_kind)
