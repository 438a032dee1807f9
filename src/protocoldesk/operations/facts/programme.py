"""A programme, read whole: sittings with who chairs and leads, lines with whom they need, and journeys."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from protocoldesk.operations import preset
from protocoldesk.operations.agenda import zone_at
from protocoldesk.operations.facts.consultation import Reader
from protocoldesk.operations.record import find
from protocoldesk.protocol.facts import ConsultationFacts, ItemFacts, SittingFacts
from protocoldesk.protocol.programme import Moment, Present, ProgrammeFacts, merged, once
from protocoldesk.records.consultation import Consultation
from protocoldesk.records.delegation import Delegate, Delegation
from protocoldesk.records.programme import LinePerson, ProgrammeLine
from protocoldesk.records.travel import Journey
from protocoldesk.records.values.text import EMPTY, Text
from protocoldesk.records.values.words import Duty, SittingKind


def programme(session: Session, consultation_id: UUID, **_how: object) -> ProgrammeFacts:
    """All that happens at a consultation, by time, with everybody whom it needs."""
    return _Programme(session, find(session, Consultation, consultation_id)).programme()


def highest(session: Session, markings: Iterable[str]) -> Text:
    """The name of the highest of these markings, as the office's list orders them; empty: none is one."""
    borne = set(markings)
    names = [(key, name) for key, name in preset.markings(session) if key in borne]
    return names[-1][1] if names else EMPTY


class _Programme(Reader):
    """Reads a consultation with its moments."""

    def programme(self) -> ProgrammeFacts:
        whole = self.facts()
        sittings = {one.id: one for one in whole.sittings}
        zone = zone_at(self.session, self.found)
        moments = merged(
            (
                *(self.sitting(one, whole, zone) for one in whole.sittings),
                *self.lines(whole, sittings, zone),
            )
        )
        return ProgrammeFacts(
            whole,
            moments,
            tuple(self.journeys(zone)),
            highest(self.session, (whole.marking, *(one.marking for one in moments))),
        )

    def sitting(self, one: SittingFacts, whole: ConsultationFacts, zone: str) -> Moment:
        people = [Present(chair, Duty.LEADS) for chair in sorted(one.chairs, key=self.side_of)]
        people += [Present(lead, Duty.ATTENDS) for item in _items(one, whole) for lead in item.leads]
        return Moment(
            one.id,
            "sitting",
            one.title,
            one.kind,
            begins=one.begins,
            ends=one.ends,
            zone=one.zone or zone,
            place=one.place or one.city or whole.venue,
            people=tuple(once(people)),
            sitting_id=one.parent_id,
            dress=one.dress,
            press=one.press,
            marking=one.marking,
        )

    def lines(
        self, whole: ConsultationFacts, sittings: dict[UUID, SittingFacts], zone: str
    ) -> Iterator[Moment]:
        rows = self.rows(ProgrammeLine, ProgrammeLine.consultation_id == self.found.id)
        people = self.grouped(LinePerson, "line_id", (row.id for row in rows))
        for row in rows:
            sitting = sittings.get(row.sitting_id) if row.sitting_id else None
            at = sitting.place or sitting.city if sitting else EMPTY
            yield Moment(
                row.id,
                "programme_line",
                row.title,
                begins=row.begins,
                ends=row.ends,
                zone=(sitting.zone if sitting else "") or zone,
                place=row.place or at or whole.venue,
                people=tuple(self.present(people.get(row.id, []))),
                sitting_id=sitting.id if sitting else None,
                dress=row.dress,
                press=row.press,
                owner=row.owner,
                cue=row.cue,
                remark=row.remark,
                internal=row.internal,
                marking=row.marking,
            )

    def present(self, rows: list[LinePerson]) -> Iterator[Present]:
        duties = list(Duty)
        for row in sorted(rows, key=lambda one: duties.index(one.duty)):
            who = row.delegate_id or row.participation_id
            if who and who in self.people:
                yield Present(self.people[who], row.duty)

    def journeys(self, zone: str) -> Iterator[Moment]:
        """Arrivals and departures at our ports; who greets is there too."""
        ours = select(Delegate.id).join(Delegation, Delegation.id == Delegate.delegation_id)
        query = ours.where(Delegation.consultation_id == self.found.id)
        for row in self.rows(Journey, Journey.delegate_id.in_(query)):
            who = [(row.delegate_id, Duty.ATTENDS), (row.greeter_id, Duty.ESCORTS)]
            people = tuple(Present(self.people[one], duty) for one, duty in who if one and one in self.people)
            yield Moment(
                row.id,
                "journey",
                Text(en=row.carrier),
                way=row.way,
                begins=row.at,
                zone=row.zone or zone,
                place=Text(en=row.port),
                people=people,
            )


def _items(sitting: SittingFacts, whole: ConsultationFacts) -> Iterator[ItemFacts]:
    """The items that are dealt with in a sitting; those that name none belong to the only plenary."""
    plenaries = [one for one in whole.sittings if one.kind is SittingKind.PLENARY]
    only = len(plenaries) == 1 and plenaries[0].id == sitting.id
    yield from (
        item for item in whole.agenda if item.sitting_id == sitting.id or (only and item.sitting_id is None)
    )
