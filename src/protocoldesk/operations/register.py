"""The register: numbers given by the ministry's registry, or taken by us without a gap."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from protocoldesk.operations.final import final
from protocoldesk.operations.preset import table
from protocoldesk.operations.record import find
from protocoldesk.protocol import numbering
from protocoldesk.protocol.letter import NUMBERED
from protocoldesk.protocol.numbering import NumberKind, PaperNumber
from protocoldesk.records.consultation import Consultation
from protocoldesk.records.errors import Refusal
from protocoldesk.records.letter import Letter
from protocoldesk.records.register import RegisterNumber
from protocoldesk.records.release import Edition, Issue, Release
from protocoldesk.records.values.words import Direction, NumberState


def kind(session: Session, key: str) -> NumberKind:
    """A kind of number as the office has it; raises Refusal where there is none of that name."""
    return numbering.kind(table(session, "numbering"), key)


def taken(session: Session, key: str, year: int) -> list[int]:
    """The numbers of a kind that a year has used, reserved or made void, rising."""
    query = select(RegisterNumber.number).where(RegisterNumber.kind == key, RegisterNumber.year == year)
    return sorted(session.scalars(query))


def gaps(session: Session, key: str, year: int) -> list[range]:
    """The numbers of a year that are missing below the highest; normal where the registry gives them."""
    return numbering.gaps(kind(session, key), taken(session, key, year))


@final("a number that was taken stays taken; void it with a reason instead")
def take(session: Session, *, release_id: UUID, number: PaperNumber) -> UUID:
    """Give a release its number. Raises Refusal where the number is taken, or the release has one already."""
    release = find(session, Release, release_id)
    rule = kind(session, number.kind)
    holder = _holder(session, number)
    if holder:
        raise Refusal("{number} is already taken by: {holder}.", field="number", number=number, holder=holder)
    numbered = table(session, "numbering").get(number.kind, {}).get("papers")
    if numbered is not None and release.kind.value not in numbered:
        raise Refusal(
            "{kind} is no kind of number for a {paper}.",
            field="number",
            kind=number.kind,
            paper=release.kind,
        )
    if _has_number(session, release_id):
        raise Refusal("This release has a number already; void that one first.", field="number")
    numbering.free(rule, taken(session, number.kind, number.year), number.number)
    made = RegisterNumber(
        kind=number.kind,
        number=number.number,
        year=number.year,
        suffix=number.suffix or rule.suffix["en"],
        given=rule.given,
        state=NumberState.USED,
        subject=f"{release.kind.value}, {find(session, Consultation, release.consultation_id).ref}",
        release_id=release_id,
    )
    made.validate()
    session.add(made)
    return made.id


@final("a number that was taken stays taken; void it with a reason instead")
def take_letter(session: Session, *, letter_id: UUID, on: date, number: int | None = None) -> UUID:
    """Give a letter of ours the next number of its kind and year, or the one that the registry gave.

    Refusal: it bears none, has one already, or that one is taken.
    """
    letter = find(session, Letter, letter_id)
    key = NUMBERED.get(letter.kind) if letter.direction is Direction.OUT else None
    if key is None:
        raise Refusal("Only a letter of ours bears a number of ours.", field="our_number")
    if session.scalar(_standing_of_letter(letter_id)) is not None:
        raise Refusal("This letter has a number already.", field="our_number")
    rule = kind(session, key)
    made = RegisterNumber(
        kind=key,
        number=numbering.free(rule, taken(session, key, on.year), number),
        year=on.year,
        suffix=rule.suffix["en"],
        given=rule.given,
        state=NumberState.USED,
        subject=letter.subject.best("en") or letter.kind.value,
        letter_id=letter_id,
    )
    made.validate()
    session.add(made)
    letter.our_number = str(PaperNumber(key, made.number, made.year, made.suffix))
    return made.id


@final("a void number stays void; take another one")
def void_letter(session: Session, *, letter_id: UUID, reason: str) -> UUID:
    """Make the number of a draft void; it stays taken. Refusal: the letter went out under it."""
    if not reason.strip():
        raise Refusal("A number is made void with a reason.", field="reason")
    found, letter = session.scalar(_standing_of_letter(letter_id)), find(session, Letter, letter_id)
    if found is None:
        raise Refusal("This letter has no number.", field="our_number")
    if letter.sent:
        raise Refusal("It went out under this number, which stays used.")
    found.state = NumberState.VOID
    found.reason = reason.strip()
    letter.our_number = ""
    return found.id


@final("a void number stays void; take another one")
def void(session: Session, *, release_id: UUID, reason: str) -> UUID:
    """Make a release's number void; it stays taken, and the release can be given another."""
    if not reason.strip():
        raise Refusal("A number is made void with a reason.", field="reason")
    found = session.scalar(_standing(release_id))
    if found is None:
        raise Refusal("This release has no number.", field="number")
    if _is_out(session, release_id):
        raise Refusal("It went out under this number, which stays used. Correct or withdraw the release.")
    found.state = NumberState.VOID
    found.reason = reason.strip()
    return found.id


def _is_out(session: Session, release_id: UUID) -> bool:
    query = select(Issue.id).join(Edition, Edition.id == Issue.edition_id)
    return session.scalar(query.where(Edition.release_id == release_id).limit(1)) is not None


def _has_number(session: Session, release_id: UUID) -> bool:
    return session.scalar(_standing(release_id)) is not None


def _standing(release_id: UUID) -> Any:
    return select(RegisterNumber).where(
        RegisterNumber.release_id == release_id, RegisterNumber.state != NumberState.VOID
    )


def _standing_of_letter(letter_id: UUID) -> Any:
    return select(RegisterNumber).where(
        RegisterNumber.letter_id == letter_id, RegisterNumber.state != NumberState.VOID
    )


def _holder(session: Session, number: PaperNumber) -> str:
    found = session.scalar(
        select(RegisterNumber).where(
            RegisterNumber.kind == number.kind,
            RegisterNumber.year == number.year,
            RegisterNumber.number == number.number,
        )
    )
    if found is None:
        return ""
    return f"{found.subject} (void: {found.reason})" if found.state is NumberState.VOID else found.subject
