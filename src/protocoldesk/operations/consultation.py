"""Consultations: found by their REF, listed, and carried on to the next one."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from protocoldesk.operations import copying, delegation, postponing
from protocoldesk.operations.mechanism import latest
from protocoldesk.operations.record import find, place_last
from protocoldesk.records.consultation import Consultation
from protocoldesk.records.errors import Refusal, Terms, Told
from protocoldesk.records.followup import FollowUp, Review
from protocoldesk.records.mechanism import Mechanism, MechanismSide
from protocoldesk.records.party import Party
from protocoldesk.records.values.text import EMPTY, Text
from protocoldesk.records.values.when import NEVER, When
from protocoldesk.records.values.words import OPEN, Mode, OrdinalStyle, Status


@dataclass(frozen=True, slots=True)
class ConsultationRow:
    """A line of the list of consultations."""

    id: UUID
    ref: str
    mechanism: Text
    title: Text
    number: int | None
    name: Text
    noun: Text
    ordinal_style: OrdinalStyle
    dates: When
    city: Text
    status: Status
    marking: str
    parties: tuple[str, ...]
    """Codes of the two sides, in the order of the mechanism."""
    party_names: tuple[Text, ...]
    """Their short names, in the same order."""


def by_ref(session: Session, ref: str) -> UUID:
    """The consultation of that REF; a Refusal names those that are spelt like it."""
    found = session.scalar(select(Consultation.id).where(Consultation.ref == ref))
    if found is None:
        known = list(session.scalars(select(Consultation.ref).order_by(Consultation.ref)))
        like = get_close_matches(ref, known, 3, 0.5)
        raise Refusal("There is no consultation {ref}.{hint}", ref=ref, hint=_hint(like))
    return found


def rows(session: Session) -> list[ConsultationRow]:
    """Every consultation, the latest first; those without dates before all others."""
    return sorted(_rows(session, _LISTED), key=_latest_first)


def row(session: Session, consultation_id: UUID) -> ConsultationRow | None:
    """One line of the list; None where the consultation was withdrawn."""
    return next(iter(_rows(session, _LISTED.where(Consultation.id == consultation_id))), None)


def next_number(session: Session, mechanism_id: UUID) -> int:
    """The number that the next session of a series takes."""
    highest = select(func.max(Consultation.number)).where(Consultation.mechanism_id == mechanism_id)
    return (session.scalar(highest) or 0) + 1


def refer(session: Session, mechanism_id: UUID, number: int | None, name: str = "") -> str:
    """The REF of a consultation: the handle with its number, or with its name where it has none."""
    return ref_of(find(session, Mechanism, mechanism_id).handle, number, name)


def ref_of(handle: str, number: int | None, name: str) -> str:
    """The REF that a handle makes with a number, or with a name: "kh-ca-2", "kh-ca-special-2027"."""
    tail = str(number) if number is not None else "-".join(name.lower().split()) or "special"
    return f"{handle}-{tail}"


def open_new(
    session: Session,
    *,
    mechanism_id: UUID,
    number: int | None = None,
    name: Text = EMPTY,
    ref: str = "",
    dates: When = NEVER,
    city: Text = EMPTY,
    mode: Mode = Mode.IN_PERSON,
    host_id: UUID | None = None,
) -> UUID:
    """A new consultation of a mechanism, with a delegation of each of its sides.

    Without `ref` the handle and the number or name make it. It follows the latest one of the series.
    """
    handle = find(session, Mechanism, mechanism_id).handle
    ref = ref.strip() or ref_of(handle, number, name.best("en"))
    _refuse_taken(session, mechanism_id, number, name, ref)
    before = latest(session, mechanism_id)
    host = find(session, Party, host_id) if host_id else None
    opened = Consultation(
        mechanism_id=mechanism_id,
        number=number,
        name=name,
        ref=ref,
        dates=dates,
        city=city,
        mode=mode,
        host_id=host_id,
        country_id=host_id,
        zone=host.zone if host else "",
        previous_id=before.id if before else None,
    )
    opened.validate()
    session.add(opened)
    return delegation.begin(session, consultation_id=opened.id)


def open_next(
    session: Session,
    *,
    previous_id: UUID,
    agenda: bool = True,
    people: bool = True,
    follow_ups: bool = True,
    **fields: Any,
) -> UUID:
    """The consultation after a previous one, with what is carried over from it; `fields` as for open_new.

    Without a number or a name it takes the next number.
    """
    previous = find(session, Consultation, previous_id)
    if not fields.get("number") and not fields.get("name"):
        fields["number"] = next_number(session, previous.mechanism_id)
    opened = open_new(session, mechanism_id=previous.mechanism_id, **fields)
    find(session, Consultation, opened).previous_id = previous_id
    nobody: copying.Twins = {}
    delegates = copying.people(session, previous_id, opened) if people else nobody
    if agenda:
        copying.agenda(session, previous_id, opened, delegates)
    if follow_ups:
        carry(session, opened)
    return opened


FARTHEST = 3653
"""Days by which a consultation can be moved at once: a year typed wrong moves it farther."""


def postpone(
    session: Session,
    *,
    consultation_id: UUID,
    to: When = NEVER,
    why: Text = EMPTY,
    city: Text | None = None,
    venue: Text | None = None,
    shift: bool = False,
) -> UUID:
    """Put a consultation off, to other dates where they are known; `why` as may be said in public.

    `city` and `venue` move its place; with the dates that it has it is not put off by that. `shift` moves its
    sittings, its programme, and tasks with days of their own by as many days as its first day.
    """
    consultation = _not_held(session, consultation_id)
    before = consultation.dates
    days = postponing.days_between(before, to)
    if abs(days) > FARTHEST:
        raise Refusal("That is more than ten years from the date that it has. Look at the year.", field="to")
    if to != before or not to:
        consultation.dates = to
        if days >= 0:  # what is brought forward is not put off
            consultation.status = Status.POSTPONED
    if why:
        consultation.delay = why
    postponing.move_place(session, consultation_id=consultation_id, city=city, venue=venue)
    if shift and days:
        postponing.shift(session, consultation_id=consultation_id, days=days)
    return consultation_id


def cancel(session: Session, *, consultation_id: UUID) -> UUID:
    """Let a consultation not take place; it stays in the list with its papers."""
    _not_held(session, consultation_id).status = Status.CANCELLED
    return consultation_id


def carry(session: Session, consultation_id: UUID) -> int:
    """Bring every open follow-up of the series before a consultation, once; how many were brought.

    A follow-up is one record for life: what comes before the consultation is a review of it, not a copy.
    """
    consultation = find(session, Consultation, consultation_id)
    already = select(Review.follow_up_id).where(Review.consultation_id == consultation_id)
    earlier = aliased(Consultation)
    waiting = session.scalars(
        select(FollowUp)
        .join(earlier, earlier.id == FollowUp.consultation_id)
        .where(
            FollowUp.mechanism_id == consultation.mechanism_id,
            FollowUp.consultation_id != consultation_id,
            FollowUp.carried,
            FollowUp.status.in_(OPEN),
            FollowUp.id.not_in(already),
        )
        .order_by(earlier.number, FollowUp.order, FollowUp.id)
    ).all()
    for follow_up in waiting:
        review = Review(
            follow_up_id=follow_up.id,
            consultation_id=consultation_id,
            status=follow_up.status,
            marking=follow_up.marking,
        )
        place_last(session, review)
        session.add(review)
        session.flush()
    return len(waiting)


def _refuse_taken(session: Session, mechanism_id: UUID, number: int | None, name: Text, ref: str) -> None:
    if number is None and not name:
        raise Refusal("Give the session a number, or a name such as 'Special'.", field="number")
    same = select(Consultation.ref).where(
        Consultation.mechanism_id == mechanism_id, Consultation.number == number
    )
    holder = session.scalar(same) if number is not None else None
    if holder is not None:
        raise Refusal("Number {number} is that of {ref}.", field="number", number=number, ref=holder)
    if session.scalar(select(Consultation.id).where(Consultation.ref == ref)) is not None:
        raise Refusal("The REF {ref} is that of another session.", field="ref", ref=ref)


def _not_held(session: Session, consultation_id: UUID) -> Consultation:
    consultation = find(session, Consultation, consultation_id)
    if consultation.status is Status.CONCLUDED:
        raise Refusal("{ref} was held; it can be neither postponed nor cancelled.", ref=consultation.ref)
    return consultation


_LISTED = select(
    Consultation.id,
    Consultation.ref,
    Mechanism.name,
    Consultation.title,
    Consultation.number,
    Consultation.name,
    Mechanism.noun,
    Mechanism.ordinal_style,
    Consultation.dates,
    Consultation.city,
    Consultation.status,
    Consultation.marking,
    Consultation.mechanism_id,
).join(Mechanism, Mechanism.id == Consultation.mechanism_id)


def _rows(session: Session, query: Any) -> list[ConsultationRow]:
    sides = _sides(session)
    found: list[tuple[Any, ...]] = [tuple(listed) for listed in session.execute(query)]
    return [_row(listed[:12], *sides.get(listed[12], ((), ()))) for listed in found]


def _row(listed: tuple[Any, ...], *sides: Any) -> ConsultationRow:
    return ConsultationRow(*listed, *sides)


def _sides(session: Session) -> dict[UUID, tuple[tuple[str, ...], tuple[Text, ...]]]:
    """Codes and short names of the two sides of each mechanism."""
    found: dict[UUID, tuple[tuple[str, ...], tuple[Text, ...]]] = {}
    sides = session.execute(
        select(MechanismSide.mechanism_id, Party.code, Party.short_name)
        .join(Party, Party.id == MechanismSide.party_id)
        .order_by(MechanismSide.mechanism_id, MechanismSide.order, MechanismSide.id)
    )
    for mechanism_id, code, name in sides:
        codes, names = found.get(mechanism_id, ((), ()))
        found[mechanism_id] = ((*codes, code), (*names, name))
    return found


def _latest_first(row: ConsultationRow) -> tuple[bool, int, str]:
    return row.dates.first is not None, -(row.dates.first.toordinal() if row.dates.first else 0), row.ref


def _hint(like: list[str]) -> str:
    return Told(" Did you mean {refs}?", refs=Terms(*like, link=" or ")) if like else ""
