"""Letters as files: what is dropped is logged with what is attached to it, what goes out is kept."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from pathlib import PurePath
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy.orm import Session

from protocoldesk.exchange.intake.mail import READERS, Mail
from protocoldesk.exchange.received import media_of
from protocoldesk.operations import facts, letter, printing
from protocoldesk.operations.final import final
from protocoldesk.operations.letter import File
from protocoldesk.operations.printing import Asked
from protocoldesk.operations.record import find
from protocoldesk.papers.guard import pass_letter
from protocoldesk.papers.note import compose
from protocoldesk.papers.parts import Paper
from protocoldesk.protocol.forms import stands
from protocoldesk.protocol.letter import LetterFacts
from protocoldesk.records.attachment import LARGEST
from protocoldesk.records.errors import Refusal
from protocoldesk.records.letter import Letter
from protocoldesk.records.values.prose import Prose, paragraphs
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.words import Direction, LetterKind
from protocoldesk.store import files

Content = tuple[str, bytes]
"""Name and bytes of a file."""

_KHMER = range(0x1780, 0x1800)


def receive(
    session: Session,
    *,
    consultation_id: UUID,
    name: str,
    content: bytes,
    on: date,
    direction: Direction = Direction.IN,
) -> UUID:
    """Log a file that was dropped: an e-mail by its subject, sender and day, any other by its name.

    What is attached to an e-mail lies beside it. Refusal: it is empty or too large, or no e-mail after all.
    """
    _check(name, content)
    mail = _mail(name, content)
    given: dict[str, Any] = {"dated": on} | (_of_mail(mail) if mail else _of_name(name))
    made = letter.log(session, consultation_id=consultation_id, direction=direction, on=on, **given)
    session.flush()
    attach(session, letter_id=made, name=name, content=content)
    for part in mail.attached if mail else ():
        if part.content:
            attach(session, letter_id=made, name=part.name, content=part.content)
    return made


def receive_all(session: Session, *, consultation_id: UUID, contents: Sequence[Content], on: date) -> UUID:
    """Log several files, each as a letter that came in; the id of the last. Refusal: nothing came."""
    made = [
        receive(session, consultation_id=consultation_id, name=name, content=content, on=on)
        for name, content in contents
    ]
    if not made:
        raise Refusal("Nothing came in.")
    return made[-1]


def attach(session: Session, *, letter_id: UUID, name: str, content: bytes) -> UUID:
    """Let a file belong to a letter. Refusal: it is empty or too large."""
    _check(name, content)
    made = letter.add_file(session, letter_id=letter_id, file=_kept(session, name, content))
    session.flush()
    return made


def attach_all(session: Session, *, letter_id: UUID, contents: Sequence[Content]) -> UUID:
    """Let several files belong to a letter."""
    for name, content in contents:
        attach(session, letter_id=letter_id, name=name, content=content)
    return letter_id


@final("what went out stays; send another one that corrects it")
def send(session: Session, *, letter_id: UUID, paper: Paper, made: Sequence[Content], on: date) -> UUID:
    """Mark a letter as sent, as it was printed. Refusal: it says something else by now."""
    if facts.letter(session, letter_id).sent:
        raise Refusal("It went out already.", field="sent")
    if to_send(session, letter_id).parts != paper.parts:
        raise Refusal("The letter was changed while it was printed. Look at it again, and send it then.")
    return letter.send(
        session, letter_id=letter_id, on=on, files=[_kept(session, name, content) for name, content in made]
    )


def date_it(session: Session, *, letter_id: UUID, on: date) -> UUID:
    """Let a draft bear that day and say its language, as it is about to be printed for good."""
    found = facts.letter(session, letter_id)
    return letter.change(session, letter_id=letter_id, dated=on, language=found.language or "en")


def fit_to_go(session: Session, letter_id: UUID) -> LetterFacts:
    """A letter that may go to the partner as it stands, else Refusal."""
    found = facts.letter(session, letter_id)
    if found.sent:
        raise Refusal("It went out already.", field="sent")
    pass_letter(found, found.language or "en")
    if not found.text[found.language or "en"]:
        raise Refusal("It says nothing yet.", field="text")
    _refuse_outdated(session, found)
    return found


def _refuse_outdated(session: Session, found: LetterFacts) -> None:
    """What records no longer say may be told beside what they say now, never in its place."""
    said = found.text.text(found.language or "en")
    for old, new in letter.outdated(session, find(session, Letter, found.id)):
        if not new:
            raise Refusal("It names {old}, who is not in the delegation any more.", field="text", old=old)
        if not old:
            raise Refusal("It does not name {new}, who came to the delegation since.", field="text", new=new)
        if not stands(new, said):
            raise Refusal(
                "It still says '{old}', which is now '{new}'. Say that in it.", field="text", old=old, new=new
            )


def to_send(session: Session, letter_id: UUID) -> Paper:
    """A letter as it goes out, without DRAFT."""
    from protocoldesk.exchange.paper import look

    found = facts.letter(session, letter_id)
    return compose(found, look(session, found.language or "en"), as_sent=True)


class Going(NamedTuple):
    """A letter that is about to go: its paper, and what its files are called."""

    paper: Paper
    stem: str
    asked: Asked | None = None
    """What it is remembered by; None: it belongs to no consultation."""
    recipient: str = ""


def going(session: Session, letter_id: UUID) -> Going:
    """A letter as it is printed for good; its files bear its number: NV-1-2026."""
    found = facts.letter(session, letter_id)
    stem = re.sub(r"[^A-Za-z0-9.]+", "-", found.our_number).strip("-.") or "letter"
    asked = (
        printing.asked("note", found.consultation.meeting.id, found.language or "en", letter=str(letter_id))
        if found.consultation
        else None
    )
    names = (found.named.name if found.named else Text(), found.addressee.name if found.addressee else Text())
    recipient = next((name.best(found.language, "en") for name in names if name), found.correspondent)
    return Going(to_send(session, letter_id), stem, asked, recipient)


def pressed(letter: Going) -> list[Content]:
    """The files that go: a PDF, and a document for a word processor."""
    from protocoldesk.papers import press

    pdf, docx = press.pdf(letter.paper), press.docx(letter.paper)
    return [(f"{letter.stem}.pdf", pdf), (f"{letter.stem}.docx", docx)]


def content_of(session: Session, letter_file_id: UUID) -> Content:
    """Name and bytes of a file of a letter; Fault: its bytes are not in the archive, or damaged."""
    found = letter.file(session, letter_file_id)
    return found.name, files.get(session, found.sha256)


def _kept(session: Session, name: str, content: bytes) -> File:
    return name, media_of(name), files.put(session, content), len(content)


def _check(name: str, content: bytes) -> None:
    if not content:
        raise Refusal("{file} is empty.", file=name)
    if len(content) > LARGEST:
        raise Refusal(
            "{file} has {size} MB; a file of a letter may have {largest}.",
            file=name,
            size=-(-len(content) // (1024 * 1024)),
            largest=LARGEST // (1024 * 1024),
        )


def _mail(name: str, content: bytes) -> Mail | None:
    reader = READERS.get(PurePath(name).suffix.casefold().removeprefix("."))
    return reader(content) if reader else None


def _of_mail(mail: Mail) -> dict[str, Any]:
    language = _language(mail.body or mail.subject)
    given: dict[str, Any] = {
        "kind": LetterKind.MAIL,
        "correspondent": mail.sender,
        "subject": Text({_language(mail.subject): mail.subject}),
        "text": Prose({language: paragraphs(mail.body)}),
    }
    return given | ({"dated": mail.sent} if mail.sent else {})


def _of_name(name: str) -> dict[str, Any]:
    return {"subject": Text({_language(name): _stem(name)}), "kind": _kind(name)}


def _kind(name: str) -> LetterKind:
    folded = name.casefold()
    note = any(word in folded for word in ("note verbale", "note_verbale", "note-verbale", "noteverbale"))
    return LetterKind.NOTE_VERBALE if note else LetterKind.LETTER


def _stem(name: str) -> str:
    return " ".join(PurePath(name).stem.replace("_", " ").split()) or name


def _language(words: str) -> str:
    return "km" if any(ord(letter) in _KHMER for letter in words) else "en"
