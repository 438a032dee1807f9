"""Follow-ups over all consultations: what is open, by whom, by when, and how late it is."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from protocoldesk.operations.record import find, place_last
from protocoldesk.records.consultation import Consultation
from protocoldesk.records.errors import Refusal
from protocoldesk.records.followup import Actor, FollowUp, Progress, Review
from protocoldesk.records.mechanism import Mechanism, MechanismSide
from protocoldesk.records.party import Institution, Party
from protocoldesk.records.person import Person
from protocoldesk.records.values.text import EMPTY, Text
from protocoldesk.records.values.when import NEVER, When, WhenKind
from protocoldesk.records.values.words import OPEN, Progressing

SOON = 7
"""Days within which something falls due soon."""

ACTORS = {"party_id": Party, "institution_id": Institution, "person_id": Person}


@dataclass(frozen=True, slots=True)
class FollowUpRow:
    """A line of the ledger. `sides` are the ids of the parties that are to act; none is named: both are."""

    id: UUID
    reference: str
    consultation_id: UUID
    ref: str
    mechanism_id: UUID
    mechanism: Text
    text: Text
    field: Text
    status: Progressing
    due: When
    due_day: date | None
    """The last day that the due date can mean; None where no day follows from it."""
    days_left: int | None
    """Days until then while it is open, below 0 when it is late; None: not open, or no day."""
    lead: Text
    sides: tuple[UUID, ...]
    shareable: bool
    marking: str

    @property
    def open(self) -> bool:
        """Whether it is still to be done."""
        return self.status in OPEN

    @property
    def late(self) -> bool:
        """Whether its day has passed and it is not done."""
        return self.days_left is not None and self.days_left < 0

    @property
    def soon(self) -> bool:
        """Whether it falls due within a week."""
        return self.days_left is not None and 0 <= self.days_left <= SOON


class ReviewRow(NamedTuple):
    """A follow-up before a later consultation: what was said of it there, and where it stood then."""

    id: UUID
    follow_up_id: UUID
    reference: str
    text: Text
    field: Text
    said: Text
    status: Progressing
    now: Progressing
    due: When


class ActorRow(NamedTuple):
    """Somebody who is to act: "party_id", "institution_id" or "person_id", and the id."""

    id: UUID
    column: str
    who: UUID
    name: Text


class ProgressRow(NamedTuple):
    """A dated line of the log."""

    id: UUID
    on: date | None
    by: str
    text: Text
    shareable: bool


def rows(session: Session, today: date, consultation_id: UUID | None = None) -> list[FollowUpRow]:
    """Every follow-up, or those that began at one consultation; the latest consultation's first."""
    query = _LISTED
    if consultation_id is not None:
        query = query.where(FollowUp.consultation_id == consultation_id)
    acting, sides = _acting(session), _sides(session)
    found: list[tuple[Any, ...]] = list(session.execute(query).all())
    return [_row(listed, acting, sides, today) for listed in found]


def reviews(session: Session, consultation_id: UUID) -> list[ReviewRow]:
    """The follow-ups that come before a consultation, in the order in which they were brought."""
    found = session.execute(
        select(
            Review.id,
            FollowUp.id,
            FollowUp.reference,
            FollowUp.text,
            FollowUp.field,
            Review.said,
            Review.status,
            FollowUp.status,
            FollowUp.due,
        )
        .join(FollowUp, FollowUp.id == Review.follow_up_id)
        .where(Review.consultation_id == consultation_id)
        .order_by(Review.order, Review.id)
    ).all()
    return [ReviewRow(*row) for row in found]


def actors(session: Session, follow_up_id: UUID) -> list[ActorRow]:
    """Who is to act, in their order; none: both sides."""
    found = session.execute(
        select(
            Actor.id,
            Actor.party_id,
            Actor.institution_id,
            Actor.person_id,
            Party.short_name,
            Institution.name,
            Person.name,
        )
        .join(Party, Party.id == Actor.party_id, isouter=True)
        .join(Institution, Institution.id == Actor.institution_id, isouter=True)
        .join(Person, Person.id == Actor.person_id, isouter=True)
        .where(Actor.follow_up_id == follow_up_id)
        .order_by(Actor.order, Actor.id)
    ).all()
    return [_actor(*row) for row in found]


def log(session: Session, follow_up_id: UUID) -> list[ProgressRow]:
    """The log of a follow-up, the latest line first."""
    found = session.execute(
        select(Progress.id, Progress.on, Progress.by, Progress.text, Progress.shareable)
        .where(Progress.follow_up_id == follow_up_id)
        .order_by(Progress.on.desc(), Progress.id.desc())
    ).all()
    return [ProgressRow(*row) for row in found]


def begin(session: Session, *, consultation_id: UUID, text: Text = EMPTY, **more: Any) -> UUID:
    """A new follow-up that begins at a consultation, with the next reference: "kh-ca-2/4"."""
    consultation = find(session, Consultation, consultation_id)
    made = FollowUp(
        mechanism_id=consultation.mechanism_id,
        consultation_id=consultation_id,
        reference=next_reference(session, consultation),
        text=text,
        **more,
    )
    place_last(session, made)
    session.add(made)
    return made.id


def next_reference(session: Session, consultation: Consultation) -> str:
    """The reference of the next follow-up that begins at a consultation; none is given twice."""
    count = session.scalar(
        select(func.count())
        .select_from(FollowUp)
        .where(FollowUp.consultation_id == consultation.id)
        .execution_options(withdrawn=True)
    )
    return f"{consultation.ref}/{(count or 0) + 1}"


def act(session: Session, *, follow_up_id: UUID, actors: list[tuple[str, UUID]]) -> UUID:
    """Say who is to do it: pairs ("party_id", "institution_id" or "person_id", id); none: both sides."""
    find(session, FollowUp, follow_up_id)
    for row in session.scalars(select(Actor).where(Actor.follow_up_id == follow_up_id)):
        row.withdrawn = True
    session.flush()
    for column, who in actors:
        find(session, ACTORS[column], who)
        made = Actor(follow_up_id=follow_up_id, **{column: who})
        place_last(session, made)
        session.add(made)
        session.flush()
    return follow_up_id


def report(session: Session, *, follow_up_id: UUID, text: Text, by: str, on: date) -> UUID:
    """A new line in the log of a follow-up. Refusal: it says nothing."""
    if not text:
        raise Refusal("Say what was done.", field="text")
    find(session, FollowUp, follow_up_id)
    made = Progress(follow_up_id=follow_up_id, text=text, by=by, on=on)
    session.add(made)
    return made.id


def review(session: Session, *, review_id: UUID, status: Progressing) -> UUID:
    """Say where a follow-up stands before a consultation; that is where it stands now, too."""
    found = find(session, Review, review_id)
    found.status = status
    find(session, FollowUp, found.follow_up_id).status = status
    return review_id


def due_day(due: When, begun: When) -> date | None:
    """The last day that a due date can mean; a relative one counts from the end of where it began."""
    if due.kind is not WhenKind.RELATIVE:
        return due.end if due.first else None
    start = begun.end if begun.first else None
    return _later(start, due.count, due.unit) if start else None


def _later(start: date, count: int, unit: str) -> date:
    if unit in ("day", "week"):
        return start + timedelta(days=count * (7 if unit == "week" else 1))
    months = start.year * 12 + start.month - 1 + count * (12 if unit == "year" else 1)
    year, month = divmod(months, 12)
    return date(year, month + 1, min(start.day, monthrange(year, month + 1)[1]))


_LISTED = (
    select(
        FollowUp.id,
        FollowUp.reference,
        FollowUp.consultation_id,
        Consultation.ref,
        FollowUp.mechanism_id,
        Mechanism.name,
        FollowUp.text,
        FollowUp.field,
        FollowUp.status,
        FollowUp.due,
        FollowUp.shareable,
        FollowUp.marking,
        Institution.name,
        Consultation.dates,
    )
    .join(Consultation, Consultation.id == FollowUp.consultation_id)
    .join(Mechanism, Mechanism.id == FollowUp.mechanism_id)
    .join(Institution, Institution.id == FollowUp.lead_id, isouter=True)
    .order_by(Consultation.id.desc(), FollowUp.order, FollowUp.id)
)


def _row(
    listed: tuple[Any, ...],
    acting: dict[UUID, tuple[UUID, ...]],
    sides: dict[UUID, tuple[UUID, ...]],
    today: date,
) -> FollowUpRow:
    due, status, begun = listed[9], listed[8], listed[13]
    day = due_day(due, begun or NEVER)
    left = (day - today).days if day and status in OPEN else None
    who = acting.get(listed[0]) or sides.get(listed[4], ())
    end: tuple[Any, ...] = (day, left, listed[12] or EMPTY, who, listed[10], listed[11])
    return FollowUpRow(*listed[:10], *end)


def _acting(session: Session) -> dict[UUID, tuple[UUID, ...]]:
    """Ids of the parties that are to act, by follow-up."""
    body, person = aliased(Institution), aliased(Person)
    found = session.execute(
        select(Actor.follow_up_id, Actor.party_id, body.party_id, person.party_id)
        .join(body, body.id == Actor.institution_id, isouter=True)
        .join(person, person.id == Actor.person_id, isouter=True)
        .order_by(Actor.order, Actor.id)
    )
    acting: dict[UUID, tuple[UUID, ...]] = {}
    for follow_up_id, *parties in found:
        acting[follow_up_id] = (*acting.get(follow_up_id, ()), *(one for one in parties if one))
    return acting


def _sides(session: Session) -> dict[UUID, tuple[UUID, ...]]:
    """Ids of the two sides, by mechanism."""
    sides: dict[UUID, tuple[UUID, ...]] = {}
    for mechanism_id, party_id in session.execute(select(MechanismSide.mechanism_id, MechanismSide.party_id)):
        sides[mechanism_id] = (*sides.get(mechanism_id, ()), party_id)
    return sides


def _actor(
    actor_id: UUID,
    party_id: UUID | None,
    institution_id: UUID | None,
    person_id: UUID | None,
    *names: Text | None,
) -> ActorRow:
    ids = {"party_id": party_id, "institution_id": institution_id, "person_id": person_id}
    column, who = next((name, one) for name, one in ids.items() if one)
    return ActorRow(actor_id, column, who, next((name for name in names if name), EMPTY))
