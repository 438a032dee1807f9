"""Out of date: which papers that left the desk say what is no longer so, piece by piece."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from protocoldesk.exchange import exported
from protocoldesk.exchange.paper import Composer
from protocoldesk.operations import facts, letter, printing, wordings
from protocoldesk.operations.printing import Asked, PrintingRow
from protocoldesk.operations.record import find
from protocoldesk.papers.pieces import pieces
from protocoldesk.protocol import clearance
from protocoldesk.protocol.clearance import Stage
from protocoldesk.protocol.facts import EditionFacts, ReleaseFacts
from protocoldesk.protocol.forms import differences, forms
from protocoldesk.protocol.printed import Piece, Stale, stale
from protocoldesk.records.consultation import Consultation
from protocoldesk.records.errors import Refusal
from protocoldesk.records.letter import Letter
from protocoldesk.records.release import Edition, Issue, Release

OUT = (Stage.ISSUED, Stage.CORRECTED, Stage.WITHDRAWN)
"""What went out of an edition says for good what it said."""


@dataclass(frozen=True, slots=True)
class OutOfDate:
    """A paper of which some pieces are to be printed anew; or an edition whose text waits to be mended."""

    asked: Asked
    pieces: tuple[Stale, ...]
    recipient: str = ""
    copies: int = 1
    printings: tuple[UUID, ...] = field(default=())
    """The printings that show these pieces; none: it is an edition that was not printed."""
    at: datetime | None = None
    """When the last of them left the desk."""
    edition_id: UUID | None = None
    letter_id: UUID | None = None
    """The letter of ours that says what is no longer so: a draft to be mended, or one that went out."""
    sent: bool = False
    """Whether that letter went out."""

    @property
    def reprint(self) -> Asked:
        """What is asked for to print these pieces, and no others."""
        if self.is_export:
            return self.asked
        keys = [piece.key for piece in self.pieces if piece.key and not piece.gone]
        return self.asked.having(only=keys) if keys else self.asked

    @property
    def is_export(self) -> bool:
        """Whether it is a file for other programs: it is saved again as a whole, and never printed."""
        return self.asked.paper in exported.ENDINGS

    @property
    def wanted(self) -> bool:
        """Whether there is anything to print, and not only to throw away."""
        return self.is_export or any(not piece.gone for piece in self.pieces)


def out_of_date(session: Session, consultation_id: UUID | None = None) -> list[OutOfDate]:
    """What is out of date of a consultation, or of all that are to come: papers first, then editions.

    Of each piece the last print counts; what was settled is passed over. An issued edition is never listed.
    """
    wanted = (
        [consultation_id] if consultation_id else sorted({*printing.watched(session), *_written(session)})
    )
    composer = Composer(session, pictures=False)
    found = [one for meeting in wanted for one in _papers(session, composer, meeting)]
    letters = [one for meeting in wanted for one in _letters(session, meeting)]
    return [*found, *letters, *_editions(session, consultation_id)]


def _papers(session: Session, composer: Composer, consultation_id: UUID) -> Iterator[OutOfDate]:
    groups: dict[tuple[Asked, str], list[PrintingRow]] = {}
    for row in printing.judged(session, consultation_id):
        groups.setdefault((row.asked.having(only=None), row.recipient), []).append(row)
    for (asked, recipient), rows in groups.items():
        if not any(not row.settled for row in rows) or _is_out(composer, asked):
            continue
        now = _now(composer, asked)
        shown = {
            (row.id, found.key): found
            for row, piece in _latest(rows)
            if (found := stale(piece, now.get(piece.key))) is not None
        }
        if shown:
            yield OutOfDate(
                asked,
                tuple(shown.values()),
                recipient,
                max(row.copies for row in rows if any(row.id == of for of, _ in shown)),
                tuple(dict.fromkeys(of for of, _ in shown)),
                max((row.at for row in rows if row.at), default=None),
            )


def _latest(rows: list[PrintingRow]) -> Iterator[tuple[PrintingRow, Piece]]:
    """The last print of each piece, unless that was settled."""
    seen: set[str] = set()
    for row in rows:
        for piece in row.pieces:
            if piece.key not in seen:
                seen.add(piece.key)
                if not row.settled:
                    yield row, piece


def _now(composer: Composer, asked: Asked) -> dict[str, Piece]:
    """What a paper or a file would say today; nothing, where it cannot be composed any more."""
    try:
        if asked.paper in exported.ENDINGS:
            content = exported.content(composer.session, asked)
            return {piece.key: piece for piece in exported.pieces(asked.paper, content)}
        return {piece.key: piece for piece in pieces(composer.paper(asked))}
    except Refusal:
        return {}


def _is_out(composer: Composer, asked: Asked) -> bool:
    """Whether the edition of a printed draft went out since: the issue took its place."""
    if asked.paper != "release":
        return False
    try:
        whole, edition = composer.edition(UUID(asked.how()["edition"]))
    except (Refusal, KeyError, ValueError):
        return False
    return clearance.stage(whole, edition) in OUT


def _written(session: Session) -> Iterator[UUID]:
    """The consultations to come for which a letter was drafted here."""
    query = (
        select(Letter.consultation_id)
        .join(Consultation, Consultation.id == Letter.consultation_id)
        .where(
            Letter.ties != "{}", Consultation.status.not_in(printing.OVER), Consultation.withdrawn.is_(False)
        )
    )
    yield from (found for found in session.scalars(query.distinct()) if found)


def _letters(session: Session, consultation_id: UUID) -> Iterator[OutOfDate]:
    """The drafts, and the letters that went out, which say what is no longer so.

    Of a session that is over none is listed, nor one that somebody settled.
    """
    if find(session, Consultation, consultation_id).status in printing.OVER:
        return
    query = select(Letter).where(Letter.consultation_id == consultation_id, Letter.ties != "{}")
    for row in session.scalars(query.order_by(Letter.id)).all():
        changes = letter.outdated(session, row)
        if not changes:
            continue
        asked = printing.asked("note", consultation_id, row.language or "en", letter=str(row.id))
        left = [one for one in printing.rows(session, consultation_id) if one.asked == asked and row.sent]
        if any(one.settled for one in left):
            continue
        yield OutOfDate(
            asked,
            (Stale("", row.subject.best(row.language, "en"), tuple(changes)),),
            left[0].recipient if left else "",
            printings=tuple(one.id for one in left),
            at=left[0].at if left else None,
            letter_id=row.id,
            sent=row.sent,
        )


def _editions(session: Session, consultation_id: UUID | None) -> Iterator[OutOfDate]:
    drafts = select(Edition.release_id).where(Edition.id.not_in(select(Issue.edition_id)))
    query = select(Release.id).where(Release.id.in_(drafts))
    query = query.order_by(Release.consultation_id, Release.order, Release.id)
    if consultation_id:
        query = query.where(Release.consultation_id == consultation_id)
    for release_id in session.scalars(query):
        whole = facts.release(session, release_id)
        for edition in whole.editions:
            if clearance.stage(whole, edition) not in OUT:
                yield from _edition(session, whole, edition)


def _edition(session: Session, whole: ReleaseFacts, edition: EditionFacts) -> Iterator[OutOfDate]:
    """The words of a draft that its records no longer say (protocol.forms)."""
    printed = forms(whole.consultation, wordings.phrases(session, edition.language))
    changes: dict[tuple[str, str], None] = {}
    for passage in whole.passages:
        said = passage.wording(edition.id)
        if said:
            text = said.prose.text(edition.language)
            for found in differences(text, dict(said.ties), printed):
                changes[found.printed, found.now] = None
    if changes:
        asked = printing.asked(
            "release", whole.consultation.meeting.id, edition.language, edition=str(edition.id)
        )
        yield OutOfDate(asked, (Stale("", "", tuple(changes)),), edition_id=edition.id)
