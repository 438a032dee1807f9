"""Letters: what came in and went out, what replies to what, who owes a reply, and what the desk drafts."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from protocoldesk.operations import facts, preset, record, wordings
from protocoldesk.operations.final import final
from protocoldesk.operations.record import find
from protocoldesk.protocol import letter as rule
from protocoldesk.protocol import letterforms
from protocoldesk.protocol.forms import differences
from protocoldesk.protocol.letter import LetterFacts, Owing
from protocoldesk.protocol.note import Purpose, propose, warnings
from protocoldesk.protocol.note import subject as about
from protocoldesk.records.attachment import Attachment
from protocoldesk.records.consultation import Consultation
from protocoldesk.records.delegation import Delegate, Delegation, Participation
from protocoldesk.records.errors import Refusal
from protocoldesk.records.letter import Letter, LetterFile
from protocoldesk.records.party import Institution, Party
from protocoldesk.records.values.prose import Block
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.words import Direction, LetterKind, Notifies

OTHER_WAY: Final = {Direction.IN: Direction.OUT, Direction.OUT: Direction.IN}

File = tuple[str, str, str, int]
"""Name, media type, SHA-256 and size of a file whose bytes lie in the archive already."""


# Nouns


@dataclass(frozen=True, slots=True)
class LetterRow:
    """A letter in the ledger. `root` begins its thread, from which it stands `depth` replies away."""

    id: UUID
    consultation_id: UUID | None
    direction: Direction
    kind: LetterKind
    our_number: str
    their_number: str
    dated: date | None
    logged_on: date | None
    party: Text
    institution: Text
    correspondent: str
    subject: Text
    reply_to_id: UUID | None
    reply_due: date | None
    notifies: Notifies
    sent: bool
    language: str
    marking: str
    files: int = 0
    owing: Owing = Owing.NOBODY
    root: UUID | None = None
    depth: int = 0

    @property
    def is_draft(self) -> bool:
        """Whether it has neither come nor gone."""
        return self.logged_on is None

    def days_late(self, today: date) -> int:
        """How many days its reply is overdue; 0: it is not."""
        if self.owing is Owing.NOBODY or self.reply_due is None:
            return 0
        return max(0, (today - self.reply_due).days)


def rows(session: Session, consultation_id: UUID | None = None) -> list[LetterRow]:
    """The ledger of a consultation, or of all: the latest thread first, within it in the order of time."""
    query = _columns()
    if consultation_id is not None:
        query = query.where(Letter.consultation_id == consultation_id)
    found: list[tuple[Any, ...]] = [tuple(row) for row in session.execute(query)]
    replied = _answered(session)
    counted = _files_of(session)
    threads = rule.threads({row[0]: row[12] for row in found})
    made = [_row(row, replied, counted, threads) for row in found]
    begun = {row.id: _day(row) for row in made}
    return sorted(made, key=lambda row: (-begun[row.root or row.id].toordinal(), str(row.root), _key(row)))


def owed(session: Session, consultation_id: UUID | None = None) -> list[LetterRow]:
    """Letters whose reply is due and has not come or gone, the most urgent first."""
    open_ones = (row for row in rows(session, consultation_id) if row.owing is not Owing.NOBODY)
    return sorted(open_ones, key=lambda row: (row.reply_due or date.max, row.id))


@dataclass(frozen=True, slots=True)
class FileRow:
    """A file of a letter; its bytes are found by `sha256`."""

    id: UUID
    name: str
    media_type: str
    size: int
    sha256: str


def files(session: Session, letter_id: UUID) -> list[FileRow]:
    """The files of a letter, in their order."""
    query = (
        select(LetterFile.id, Attachment.name, Attachment.media_type, Attachment.size, Attachment.sha256)
        .join(Attachment, Attachment.id == LetterFile.attachment_id)
        .where(LetterFile.letter_id == letter_id)
        .order_by(LetterFile.order, LetterFile.id)
    )
    return [FileRow(*row) for row in session.execute(query)]


def file(session: Session, file_id: UUID) -> FileRow:
    """A file of a letter by its id. Refusal: there is none any more."""
    owner = find(session, LetterFile, file_id).letter_id
    return next(row for row in files(session, owner) if row.id == file_id)


def doubts(session: Session, letter_id: UUID) -> list[str]:
    """What an officer should know before a draft goes; plain sentences, none of which stops it."""
    return list(warnings(facts.letter(session, letter_id)))


def by_number(session: Session, consultation_id: UUID, said: str) -> UUID:
    """A letter of a consultation by a number of either side, or by its id.

    "": the draft that was begun last, else the letter of ours that was. Refusal: there is none.
    """
    query = select(Letter.id, Letter.our_number, Letter.their_number, Letter.logged_on, Letter.kind).where(
        Letter.consultation_id == consultation_id
    )
    if not said:
        ours = query.where(Letter.direction == Direction.OUT, Letter.kind.in_(rule.WRITTEN))
        found = sorted(session.execute(ours), key=lambda row: (row.logged_on is None, row.id))
        if found:
            return found[-1].id
        raise Refusal("No letter has been drafted for this consultation.", field="letter")
    wanted = _folded(said)
    for row in session.execute(query.order_by(Letter.id)):
        if wanted in {_folded(row.our_number), _folded(row.their_number), str(row.id).casefold()}:
            return row.id
    raise Refusal("There is no letter '{number}' here.", field="letter", number=said)


def written(session: Session, consultation_id: UUID, letter: str = "", **_how: object) -> LetterFacts:
    """The letter that a paper is composed of, as `by_number` finds it."""
    return facts.letter(session, by_number(session, consultation_id, letter))


# What came and went


def log(
    session: Session,
    *,
    consultation_id: UUID,
    direction: Direction,
    on: date | None,
    kind: LetterKind = LetterKind.LETTER,
    **fields: Any,
) -> UUID:
    """A letter that came or went on that day; none: a draft. It is between us and the partner by itself."""
    find(session, Consultation, consultation_id)
    given = _partner(session, consultation_id) | fields
    if given.get("reply_to_id"):
        find(session, Letter, given["reply_to_id"])
    made = Letter(consultation_id=consultation_id, direction=direction, kind=kind, logged_on=on, **given)
    made.validate()
    session.add(made)
    if made.text:
        _tie(session, made)
    return made.id


def log_call(
    session: Session,
    *,
    consultation_id: UUID,
    line: str,
    on: date,
    language: str,
    direction: Direction = Direction.IN,
) -> UUID:
    """A call in one line: who rang, a colon, and what was said. Refusal: nothing is said."""
    who, colon, said = line.strip().partition(":")
    if not colon:
        who, said = "", line
    if not said.strip():
        raise Refusal(
            "Write who rang and what was said: Embassy (Ms. Roy): asks for the agenda.", field="line"
        )
    return log(
        session,
        consultation_id=consultation_id,
        direction=direction,
        on=on,
        kind=LetterKind.CALL,
        dated=on,
        correspondent=who.strip(),
        subject=Text({language: said.strip()}),
    )


def change(session: Session, *, letter_id: UUID, **fields: Any) -> UUID:
    """Give fields of a letter new values. Refusal: it would reply to itself, or it went out as it stands."""
    if fields.get("reply_to_id"):
        find(session, Letter, fields["reply_to_id"])
        replies = {row[0]: row[1] for row in session.execute(select(Letter.id, Letter.reply_to_id))}
        if rule.circles(replies, letter_id, fields["reply_to_id"]):
            raise Refusal("It would reply to itself: that letter replies to this one.", field="reply_to_id")
    row = find(session, Letter, letter_id)
    for name, value in fields.items():
        setattr(row, name, value)
    row.validate()
    if fields.keys() & {"text", "language"}:
        _tie(session, row)
    return letter_id


def outdated(session: Session, row: Letter) -> list[tuple[str, str]]:
    """What a letter of ours says that its records no longer say: pairs of old and new words."""
    found = facts.letter(session, row.id)
    language = row.language or "en"
    kept = json.loads(row.ties)
    return letterforms.outdated(found, kept, wordings.phrases(session, language)) if kept else []


def mend(session: Session, *, letter_id: UUID) -> UUID:
    """Bring a draft up to what its records say; who came or left, its author says. Refusal: it went out."""
    row = find(session, Letter, letter_id)
    language = row.language or "en"
    found = facts.letter(session, letter_id)
    now = letterforms.printed(found, wordings.phrases(session, language))
    changed = differences(found.text.text(language), json.loads(row.ties), now)
    blocks = tuple(wordings.mended_block(block, changed) for block in row.text[language])
    return change(session, letter_id=letter_id, text=row.text.having(language, blocks))


def _tie(session: Session, row: Letter) -> None:
    """Remember what a letter of ours prints from records."""
    if row.direction is not Direction.OUT or row.sent:
        return
    session.flush()
    phrases = wordings.phrases(session, row.language or "en")
    tied = letterforms.tied(facts.letter(session, row.id), json.loads(row.ties), phrases)
    row.ties = json.dumps(tied, ensure_ascii=False, sort_keys=True)


def add_file(session: Session, *, letter_id: UUID, file: File) -> UUID:
    """Let a file be the letter, or come with it; its bytes lie in the archive already."""
    letter = find(session, Letter, letter_id)
    name, media_type, digest, size = file
    attachment = Attachment(
        consultation_id=letter.consultation_id,
        name=name,
        media_type=media_type,
        sha256=digest,
        size=size,
        marking=letter.marking,
    )
    session.add(attachment)
    return record.make(session, "letter_file", letter_id=letter_id, attachment_id=attachment.id)


# What we draft


def draft(
    session: Session,
    *,
    consultation_id: UUID,
    language: str,
    kind: LetterKind = LetterKind.NOTE_VERBALE,
    purpose: Purpose | None = None,
    **fields: Any,
) -> UUID:
    """A letter of ours to the partner, with a body proposed for what it is for."""
    made = log(
        session,
        consultation_id=consultation_id,
        direction=Direction.OUT,
        on=None,
        kind=kind,
        language=language,
        **fields,
    )
    if purpose is not None:
        propose_body(session, letter_id=made, purpose=purpose)
    return made


def reply(session: Session, *, letter_id: UUID, language: str, purpose: Purpose | None = None) -> UUID:
    """A draft that replies to what came in: to the same institution, and to a note verbale another one."""
    to = find(session, Letter, letter_id)
    if to.consultation_id is None:
        raise Refusal("This letter belongs to no consultation.")
    if to.direction is Direction.OUT:
        raise Refusal("It is ours; a reply to it comes from the other side.")
    written = to.kind if to.kind in rule.WRITTEN else LetterKind.LETTER
    return draft(
        session,
        consultation_id=to.consultation_id,
        language=language,
        kind=written,
        purpose=purpose,
        party_id=to.party_id,
        institution_id=to.institution_id,
        correspondent=to.correspondent if written is LetterKind.LETTER else "",
        subject=to.subject,
        reply_to_id=letter_id,
    )


def word(session: Session, *, letter_id: UUID, language: str, blocks: Sequence[Block]) -> UUID:
    """Let a draft say this in a language; Refusal: it went out."""
    text = find(session, Letter, letter_id).text.having(language, tuple(blocks))
    return change(session, letter_id=letter_id, text=text)


def propose_body(session: Session, *, letter_id: UUID, purpose: Purpose) -> UUID:
    """Let a draft say what is proposed for that purpose, in its language; what it said there is replaced."""
    row = find(session, Letter, letter_id)
    language = row.language or "en"
    session.flush()
    found, phrases = facts.letter(session, letter_id), wordings.phrases(session, language)
    blocks = propose(purpose, found, phrases)
    fields: dict[str, Any] = {"text": row.text.having(language, blocks), "language": language}
    if not row.subject:
        fields["subject"] = Text({language: about(purpose, found, phrases)})
    if purpose in _NOTIFIES:
        fields["notifies"] = _NOTIFIES[purpose]
    return change(session, letter_id=letter_id, **fields)


_NOTIFIES = {
    Purpose.DATES: Notifies.DATES,
    Purpose.DELEGATION: Notifies.DELEGATION,
    Purpose.AGENDA: Notifies.AGENDA,
}


def thank(
    session: Session, *, consultation_id: UUID, people: Sequence[UUID], language: str, subject: str = ""
) -> UUID:
    """A draft of thanks to each of those people; the id of the last. Refusal: nobody was chosen."""
    if not people:
        raise Refusal("Choose whom to thank.", field="people")
    made = [_thanks_to(session, consultation_id, who, language, subject) for who in people]
    return made[-1]


def _thanks_to(session: Session, consultation_id: UUID, who: UUID, language: str, subject: str) -> UUID:
    delegate = session.get(Delegate, who)
    field = "delegate_id" if delegate and not delegate.withdrawn else "participation_id"
    if field == "participation_id":
        find(session, Participation, who)
    return draft(
        session,
        consultation_id=consultation_id,
        language=language,
        kind=LetterKind.LETTER,
        purpose=Purpose.THANKS,
        institution_id=None,
        subject=Text({language: subject}) if subject else Text(),
        **{field: who},
    )


@final("what went out stays; send another one that corrects it")
def send(session: Session, *, letter_id: UUID, on: date, files: Iterable[File] = ()) -> UUID:
    """Mark a draft of ours as sent, with the very files that went. Refusal: it has no number, or went."""
    row = find(session, Letter, letter_id)
    if row.direction is not Direction.OUT or row.kind not in rule.WRITTEN:
        raise Refusal("Only a letter of ours is sent from here.")
    if row.sent:
        raise Refusal("It went out already.", field="sent")
    if not row.our_number:
        raise Refusal("Give it its number first.", field="our_number")
    if not row.text[row.language or "en"]:
        raise Refusal("It says nothing yet.", field="text")
    row.dated = row.dated or on
    row.logged_on = on
    row.sent = True
    row.language = row.language or "en"
    for file in files:
        add_file(session, letter_id=letter_id, file=file)
    return letter_id


# How it is done


def _columns() -> Any:
    return (
        select(
            Letter.id,
            Letter.consultation_id,
            Letter.direction,
            Letter.kind,
            Letter.our_number,
            Letter.their_number,
            Letter.dated,
            Letter.logged_on,
            Party.short_name,
            Institution.name,
            Letter.correspondent,
            Letter.subject,
            Letter.reply_to_id,
            Letter.reply_due,
            Letter.notifies,
            Letter.sent,
            Letter.language,
            Letter.marking,
        )
        .outerjoin(Party, Party.id == Letter.party_id)
        .outerjoin(Institution, Institution.id == Letter.institution_id)
    )


def _row(
    row: tuple[Any, ...],
    replied: frozenset[UUID],
    counted: dict[UUID, int],
    threads: dict[UUID, tuple[UUID, int]],
) -> LetterRow:
    given = list(row)
    given[8], given[9] = given[8] or Text(), given[9] or Text()
    root, depth = threads[row[0]]
    owing = rule.owing(row[2], row[13] if row[7] else None, row[0] in replied)
    return LetterRow(*given, files=counted.get(row[0], 0), owing=owing, root=root, depth=depth)


def _answered(session: Session) -> frozenset[UUID]:
    found = session.execute(select(Letter.id, Letter.direction, Letter.reply_to_id, Letter.logged_on))
    return rule.answered((row[0], row[1], row[2], row[3] is not None) for row in found)


def _files_of(session: Session) -> dict[UUID, int]:
    query = select(LetterFile.letter_id, func.count()).group_by(LetterFile.letter_id)
    return {row[0]: row[1] for row in session.execute(query)}


def _day(row: LetterRow) -> date:
    return row.logged_on or row.dated or date.max


def _key(row: LetterRow) -> tuple[date, UUID]:
    return _day(row), row.id


def _partner(session: Session, consultation_id: UUID) -> dict[str, Any]:
    """The first party of the consultation that is not ours, and the institution that leads its side."""
    own = preset.ours(session)
    query = (
        select(Delegation.party_id, Delegation.institution_id)
        .where(Delegation.consultation_id == consultation_id)
        .order_by(Delegation.order, Delegation.id)
    )
    theirs = next((row for row in session.execute(query) if row.party_id != own), None)
    return {"party_id": theirs.party_id, "institution_id": theirs.institution_id} if theirs else {}


def _folded(number: str) -> str:
    """A number as it is looked up: neither its case nor its spaces count, nor "No." before it."""
    return "".join(number.casefold().removeprefix("no.").removeprefix("no ").split())
