"""Printings: what left the desk, in which words, to whom; and which of it needs no reprint."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from protocoldesk.operations.record import find
from protocoldesk.protocol.printed import Piece
from protocoldesk.records.consultation import Consultation
from protocoldesk.records.errors import Refusal
from protocoldesk.records.printing import Printing
from protocoldesk.records.values.when import When
from protocoldesk.records.values.words import Manner, Status

OVER = (Status.CONCLUDED, Status.CANCELLED)
"""Of a consultation in one of these, what was printed before its end stays as it was."""


@dataclass(frozen=True, slots=True)
class Asked:
    """Which paper, of what, in which language, and with which options: all that it is composed of.

    `options` is canonical JSON; a plan or a letter stands in it by its id.
    """

    paper: str
    consultation_id: UUID
    language: str
    options: str = "{}"

    def how(self) -> dict[str, Any]:
        """The options by their names."""
        return json.loads(self.options)

    def having(self, **changes: Any) -> Asked:
        """The same with other options; None takes one away."""
        merged = self.how() | changes
        return Asked(self.paper, self.consultation_id, self.language, canonical(merged))


def asked(paper: str, consultation_id: UUID, language: str, **how: Any) -> Asked:
    """A paper that is asked for; options that say nothing are left out."""
    return Asked(paper, consultation_id, language, canonical(how))


def canonical(options: Mapping[str, Any]) -> str:
    """Options as JSON that is equal where they are."""
    said = {name: value for name, value in options.items() if value not in (None, "", [], ())}
    return json.dumps(said, ensure_ascii=False, sort_keys=True, separators=(",", ":"), default=str)


@dataclass(frozen=True, slots=True)
class PrintingRow:
    """A paper as it left the desk."""

    id: UUID
    asked: Asked
    manner: Manner
    at: datetime | None
    by: str
    recipient: str
    copies: int
    pieces: tuple[Piece, ...]
    settled: bool


def remember(
    session: Session,
    *,
    asked: Asked,
    pieces: Iterable[Piece],
    manner: Manner,
    by: str,
    at: datetime,
    recipient: str = "",
    copies: int = 1,
) -> UUID:
    """Keep what a paper said when it was printed, exported or sent; its id."""
    find(session, Consultation, asked.consultation_id)
    how = asked.how()
    made = Printing(
        consultation_id=asked.consultation_id,
        paper=asked.paper,
        language=asked.language,
        options=asked.options,
        plan_id=_id(how, "plan"),
        letter_id=_id(how, "letter"),
        manner=manner,
        at=at,
        by=by,
        recipient=recipient.strip(),
        copies=max(1, copies),
        said=json.dumps(
            [[one.key, one.label, list(one.texts)] for one in pieces],
            ensure_ascii=False,
            separators=(",", ":"),
        ),
    )
    session.add(made)
    return made.id


def settle(session: Session, *, printing_ids: Iterable[UUID], settled: bool = True) -> UUID:
    """Let printings need no reprint, or need it again; the id of the last of them."""
    ids = list(printing_ids)
    if not ids:
        raise Refusal("Nothing was printed.")
    for printing_id in ids:
        find(session, Printing, printing_id).settled = settled
    return ids[-1]


def rows(session: Session, consultation_id: UUID) -> list[PrintingRow]:
    """What left the desk for a consultation, the latest first."""
    query = select(Printing).where(Printing.consultation_id == consultation_id)
    found = session.scalars(query.order_by(Printing.at.desc(), Printing.id.desc()))
    return [row for row in map(_row, found) if row is not None]


def last(session: Session, consultation_id: UUID, paper: str) -> Asked | None:
    """How a paper was printed last; None: it was not."""
    return next((row.asked for row in rows(session, consultation_id) if row.asked.paper == paper), None)


def replaced(rows: Iterable[PrintingRow]) -> set[UUID]:
    """Those of which every piece was printed again, for the same recipient; `rows` as `rows` gives them."""
    seen: set[tuple[Asked, str, str]] = set()
    found: set[UUID] = set()
    for row in rows:
        keys = {(row.asked.having(only=None), row.recipient, piece.key) for piece in row.pieces}
        if keys and keys <= seen:
            found.add(row.id)
        seen |= keys
    return found


def watched(session: Session) -> list[UUID]:
    """The consultations to come of which anything was printed."""
    query = (
        select(Printing.consultation_id)
        .join(Consultation, Consultation.id == Printing.consultation_id)
        .where(Consultation.status.not_in(OVER), Consultation.withdrawn.is_(False))
        .distinct()
    )
    return sorted(session.scalars(query))


def judged(session: Session, consultation_id: UUID) -> list[PrintingRow]:
    """Those printings of a consultation that may need a reprint, the latest first.

    What was printed for a session that is concluded or cancelled stays as it was, whatever became of its
    people since; what was printed of it after its last day is judged like any other.
    """
    owner = find(session, Consultation, consultation_id)
    found = rows(session, consultation_id)
    if owner.status not in OVER:
        return found
    return [row for row in found if _after(row, owner.dates)]


def _after(row: PrintingRow, dates: When) -> bool:
    end = dates.end if dates.first else None
    return row.at is not None and end is not None and row.at.date() > end


def _row(row: Printing) -> PrintingRow | None:
    """The printing; None: another program's, which this one cannot read."""
    try:
        said: list[tuple[str, str, list[str]]] = json.loads(row.said)
        pieces = tuple(Piece(key, label, tuple(texts)) for key, label, texts in said)
        options = canonical(json.loads(row.options))
    except (ValueError, TypeError, AttributeError):
        return None
    asked_for = Asked(row.paper, row.consultation_id, row.language, options)
    return PrintingRow(
        row.id, asked_for, row.manner, row.at, row.by, row.recipient, row.copies, pieces, row.settled
    )


def _id(how: Mapping[str, Any], name: str) -> UUID | None:
    return UUID(how[name]) if how.get(name) else None
