"""Notes: the running lines of a sitting, and what becomes of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from protocoldesk.operations import followup, outcome
from protocoldesk.operations.record import find, place_last
from protocoldesk.records.agenda import AgendaItem
from protocoldesk.records.consultation import Consultation, Sitting
from protocoldesk.records.errors import Refusal
from protocoldesk.records.followup import FollowUp
from protocoldesk.records.outcome import Note, Outcome
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.words import Scope

VERB = "discuss"
"""What an outcome that comes from a note says until somebody chooses its verb: the most careful one."""


@dataclass(frozen=True, slots=True)
class NoteRow:
    """A line of the running notes, and what came of it. `taken` is in UTC."""

    id: UUID
    taken: datetime | None
    item_id: UUID | None
    text: str
    off_record: bool
    marking: str
    outcome_id: UUID | None = None
    follow_up_id: UUID | None = None


class ItemRow(NamedTuple):
    """An item of the agenda as lists name it; a heading has no number."""

    id: UUID
    number: str
    title: Text


def rows(session: Session, consultation_id: UUID) -> list[NoteRow]:
    """The running notes of a consultation, in their order."""
    outcomes, follow_ups = (_first(session, kind, consultation_id) for kind in (Outcome, FollowUp))
    found = session.execute(
        select(Note.id, Note.taken, Note.item_id, Note.text, Note.off_record, Note.marking)
        .where(Note.consultation_id == consultation_id)
        .order_by(Note.order, Note.id)
    ).all()
    return [NoteRow(*row, *(made.get(row[0]) for made in (outcomes, follow_ups))) for row in found]


def items(session: Session, consultation_id: UUID) -> list[ItemRow]:
    """The agenda in its order, each item with its number: 1, 2, 2.1."""
    children: dict[UUID | None, list[tuple[UUID, bool, Text]]] = {}
    found = session.execute(
        select(AgendaItem.id, AgendaItem.parent_id, AgendaItem.heading, AgendaItem.title)
        .where(AgendaItem.consultation_id == consultation_id)
        .order_by(AgendaItem.order, AgendaItem.id)
    ).all()
    known = {row.id for row in found}
    for row in found:
        above = row.parent_id if row.parent_id in known else None
        children.setdefault(above, []).append((row.id, row.heading, row.title))
    return list(_numbered(children, None, ""))


def zone(session: Session, consultation_id: UUID) -> str:
    """IANA name of the zone that the clock on the wall shows there; "": it is not known."""
    return find(session, Consultation, consultation_id).zone


def take(
    session: Session, *, consultation_id: UUID, text: str, at: datetime, item_id: UUID | None = None
) -> UUID:
    """A new line at the end; it belongs to the sitting of its item, else to the only one that there is."""
    if not text.strip():
        raise Refusal("An empty line is no note.", field="text")
    item = find(session, AgendaItem, item_id) if item_id else None
    sitting = item.sitting_id if item and item.sitting_id else _only_sitting(session, consultation_id)
    made = Note(
        consultation_id=consultation_id, text=text.strip(), taken=at, item_id=item_id, sitting_id=sitting
    )
    place_last(session, made)
    session.add(made)
    return made.id


def edit(session: Session, *, note_id: UUID, text: str) -> UUID:
    """Let a line say something else; what came of it stays as it is. Refusal: nothing is said."""
    if not text.strip():
        raise Refusal("An empty line is no note; delete it instead.", field="text")
    find(session, Note, note_id).text = text.strip()
    return note_id


def mark_off_record(session: Session, *, note_id: UUID, off: bool = True) -> UUID:
    """Take a line, and what came of it, off the record; what came of it does not come back by itself."""
    find(session, Note, note_id).off_record = off
    if off:
        for made in session.scalars(select(Outcome).where(Outcome.note_id == note_id)):
            made.off_record = True
        for promised in session.scalars(select(FollowUp).where(FollowUp.note_id == note_id)):
            promised.shareable = False
    return note_id


def to_outcome(session: Session, *, note_id: UUID) -> UUID:
    """The outcome that came of a line; a new one where none did.

    It takes over words, item, sitting, block, marking and whether it is off the record.
    """
    note = find(session, Note, note_id)
    made = session.scalar(select(Outcome.id).where(Outcome.note_id == note_id).order_by(Outcome.id).limit(1))
    if made is not None:
        return made
    item = session.get(AgendaItem, note.item_id) if note.item_id else None
    return outcome.record(
        session,
        consultation_id=note.consultation_id,
        verb=VERB,
        text=worded(note.text),
        note_id=note_id,
        as_typed=note.text,
        sitting_id=note.sitting_id,
        item_id=note.item_id,
        scope=item.scope if item else Scope.BILATERAL,
        marking=note.marking,
        off_record=note.off_record,
    )


def to_follow_up(session: Session, *, note_id: UUID) -> UUID:
    """The follow-up that came of a line; a new one where none did."""
    note = find(session, Note, note_id)
    promised = select(FollowUp.id).where(FollowUp.note_id == note_id).order_by(FollowUp.id).limit(1)
    standing = session.scalar(promised)
    if standing is not None:
        return standing
    item = session.get(AgendaItem, note.item_id) if note.item_id else None
    return followup.begin(
        session,
        consultation_id=note.consultation_id,
        text=worded(note.text),
        outcome_id=session.scalar(select(Outcome.id).where(Outcome.note_id == note_id).limit(1)),
        item_id=note.item_id,
        note_id=note_id,
        field=item.title if item else Text(),
        marking=note.marking,
    )


def worded(typed: str) -> Text:
    """What was typed, in the language that its letters are of, without the full stop at its end."""
    khmer = any("\u1780" <= letter <= "\u17ff" for letter in typed)
    return Text({"km" if khmer else "en": typed.strip().removesuffix(".").removesuffix("។").strip()})


def _first(session: Session, kind: type[Any], consultation_id: UUID) -> dict[UUID, UUID]:
    """The first record of a kind that came of each note, by the note's id."""
    found = session.execute(
        select(kind.note_id, kind.id)
        .where(kind.consultation_id == consultation_id, kind.note_id.is_not(None))
        .order_by(kind.id.desc())
    )
    return dict(iter(found))


def _only_sitting(session: Session, consultation_id: UUID) -> UUID | None:
    sittings = list(session.scalars(select(Sitting.id).where(Sitting.consultation_id == consultation_id)))
    return sittings[0] if len(sittings) == 1 else None


def _numbered(
    children: dict[UUID | None, list[tuple[UUID, bool, Text]]], above: UUID | None, before: str
) -> Iterator[ItemRow]:
    count = 0
    for item_id, heading, title in children.get(above, []):
        count += not heading
        number = "" if heading else f"{before}{count}"
        yield ItemRow(item_id, number, title)
        yield from _numbered(children, item_id, f"{number}." if number else before)
