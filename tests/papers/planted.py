"""An archive in which every field of every record says a word of its own, and the words that a file holds."""

import io
import re
import zipfile
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from uuid import UUID

import pikepdf
import pypdfium2
from sqlalchemy import String, select
from sqlalchemy.orm import Session

from protocoldesk.operations.record import parts
from protocoldesk.records.base import Choice, ProseColumn, Record, TextColumn, WhenColumn, columns_of, kinds
from protocoldesk.records.consultation import Consultation
from protocoldesk.records.delegation import Delegate
from protocoldesk.records.release import Edition, Passage, Wording
from protocoldesk.records.values.prose import Block, Prose, Run
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.uid import uuid7
from protocoldesk.records.values.when import When, WhenKind
from protocoldesk.records.values.words import PassageKind, Role

LANGUAGES = ("en", "km")

STRUCTURE = {
    ("party", "code"): "the name of a flag file",
    ("outcome", "verb"): "the key of a phrase",
    ("edition", "language"): "chooses the phrases",
    ("release", "letterhead"): "the name of a file",
    ("register_number", "kind"): "the key of a series",
    ("wording", "ties"): "JSON, written by composing",
    ("preset", "key"): "the office's own phrases and letterhead are meant to be printed",
    ("preset", "value"): "the office's own phrases and letterhead are meant to be printed",
    ("attachment", "sha256"): "where the bytes lie",
}
"""The few fields that cannot say any word; all others do."""

EVERYWHERE = {"order", "zone", "other_zone", "marking"}
"""Text keys, IANA names, and markings, which would stop a release altogether."""

TOKEN = re.compile("Qx[a-p]{4}z")


@dataclass
class Garden:
    """Words by where they were planted: "kind.field" and a language, "" where the field has none."""

    second: UUID
    first: UUID
    issued: UUID
    """An edition of the first consultation's release, to which what went out belongs."""
    words: dict[str, tuple[str, str]] = field(default_factory=dict[str, tuple[str, str]])
    hidden: set[UUID] = field(default_factory=set[UUID])
    """What is marked, off the record, internal or unlisted."""
    elsewhere: set[UUID] = field(default_factory=set[UUID])
    """The parts of the other consultation."""

    def word(self, label: str, language: str = "") -> str:
        number = len(self.words)
        letters = "".join(chr(ord("a") + (number >> shift & 15)) for shift in (12, 8, 4, 0))
        self.words[f"Qx{letters}z"] = (label, language)
        return f"Qx{letters}z"

    def label(self, record: Record, name: str) -> str:
        kind = record.__tablename__
        if record.id in self.hidden:
            return f"hidden {kind}.{name}"
        if record.id == self.first:
            return f"previous {kind}.{name}"
        return f"other {kind}.{name}" if record.id in self.elsewhere else f"{kind}.{name}"

    # Planting

    def plant(self, session: Session) -> None:
        """Make a record of every kind, hidden ones too, and give every field of every record its word."""
        self._fill_up(session)
        self._hide(session)
        session.flush()
        self.elsewhere = {record.id for record in parts(session, "consultation", [self.first])}
        for kind in kinds().values():
            for record in session.scalars(select(kind)):
                self._plant(record)

    def _plant(self, record: Any) -> None:
        for name, column in columns_of(type(record)):
            if name in EVERYWHERE or (record.__tablename__, name) in STRUCTURE or self._left(record, name):
                continue
            value = self._value(column.type, self.label(record, name))
            if value is not None:
                setattr(record, name, value)
        if isinstance(record, Edition):
            record.dated = date(2026, 2, 12)  # no day follows from the planted dates of its consultation

    def _left(self, record: Any, name: str) -> bool:
        """Heads are printed as the persons are; the others, for the occasion."""
        head = record.__tablename__ == "delegate" and record.role is Role.HEAD
        return head and name in ("name", "title")

    def _value(self, kind: Any, label: str) -> Any:
        if isinstance(kind, TextColumn):
            return Text({language: self.word(label, language) for language in LANGUAGES})
        if isinstance(kind, ProseColumn):
            return Prose({language: (self._block(label, language),) for language in LANGUAGES})
        if isinstance(kind, WhenColumn):
            words = Text({language: self.word(label, language) for language in LANGUAGES})
            return When(WhenKind.PHRASE, words=words)
        plain = isinstance(kind, String) and not isinstance(kind, Choice)
        return self.word(label) if plain else None

    def _block(self, label: str, language: str) -> Block:
        return Block((Run(self.word(label, language)),), footnote=self.word(f"{label} footnote", language))

    def _fill_up(self, session: Session) -> None:
        """A record of each kind that the demo has not; all belong to the second consultation."""
        standing = {name: self._last(session, kind) for name, kind in kinds().items()}
        absent = [kind for name, kind in kinds().items() if standing[name] is None]
        new = {kind.__tablename__: uuid7() for kind in absent}
        for kind in absent:
            self._make(session, kind, standing | new, id=new[kind.__tablename__])

    def _hide(self, session: Session) -> None:
        standing = {name: self._last(session, kind) for name, kind in kinds().items()}
        for name, kind in kinds().items():
            fields = {key for key, _ in columns_of(kind)}
            if name == "consultation":
                continue
            for flag in fields & {"marking", "off_record", "internal", "unlisted"}:
                value = "restricted" if flag == "marking" else True
                self.hidden.add(self._make(session, kind, standing, **{flag: value}))

    def _make(self, session: Session, kind: type[Record], ids: dict[str, UUID | None], **more: Any) -> UUID:
        fields: dict[str, Any] = {"id": uuid7()}
        for name, column in columns_of(kind):
            if column.foreign_keys and name not in ("parent_id", "previous_id"):
                table = next(iter(column.foreign_keys)).column.table.name
                fields[name] = self._owner(kind, table) or ids[table]
        made = kind(**fields | more)
        session.add(made)
        return made.id

    def _owner(self, kind: type[Record], table: str) -> UUID | None:
        if table == "consultation":
            return self.second
        return self.issued if table == "edition" and kind.__tablename__ == "issue" else None

    def _last(self, session: Session, kind: type[Record]) -> UUID | None:
        rows = [row.id for row in session.scalars(select(kind).order_by(kind.id))]
        return self.second if kind is Consultation else (rows or [None])[-1]

    # Reading

    def found(self, *said: str) -> set[tuple[str, str]]:
        """Where the words that stand in any of these texts were planted."""
        return {self.words[word] for text in said for word in TOKEN.findall(text)}


def add_member(session: Session, delegation_id: UUID, person_id: UUID) -> None:
    """A member of a delegation, printed for the occasion."""
    session.add(Delegate(delegation_id=delegation_id, person_id=person_id, order="z"))


def add_typed_passage(session: Session, release_id: UUID, editions: list[UUID]) -> None:
    """A passage that somebody typed in each edition, under a heading that is printed."""
    passage = Passage(release_id=release_id, kind=PassageKind.TYPED, heading_printed=True, order="z")
    session.add_all([passage, *(Wording(passage_id=passage.id, edition_id=edition) for edition in editions)])


def texts_of(content: bytes) -> Iterator[str]:
    """Everything that a PDF, a DOCX or a text holds, however it is packed."""
    if content.startswith(b"%PDF"):
        yield from _of_pdf(content)
    elif content.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            for name in packed.namelist():
                yield name
                yield _joined(packed.read(name).decode("utf-8", "replace"))
    else:
        yield content.decode("utf-8")


def _joined(xml: str) -> str:
    """Words of an XML file, also those that a change of face divides."""
    return xml + "\n" + re.sub("<[^>]+>", "", xml)


def _of_pdf(content: bytes) -> Iterator[str]:
    with pypdfium2.PdfDocument(content) as document:
        for page in document:
            yield re.sub("[\u200b\r\n]", "", page.get_textpage().get_text_range())
    with pikepdf.open(io.BytesIO(content)) as pdf:
        for attached in pdf.attachments.values():
            yield attached.get_file().read_bytes().decode("utf-8")
        yield str(pdf.docinfo)
        for each in pdf.objects:
            yield from _of_object(each)


def _of_object(each: Any) -> Iterator[str]:
    if isinstance(each, pikepdf.Stream):
        try:
            raw = each.read_bytes()
        except pikepdf.PdfError:
            raw = each.read_raw_bytes()
        for spelling in ("latin-1", "utf-16-be", "utf-8"):
            yield raw.decode(spelling, "replace")
        yield from (_unhexed(written) for written in re.findall(rb"<([0-9A-Fa-f]{8,})>", raw))
    yield from _strings(each, 0)


def _unhexed(written: bytes) -> str:
    return bytes.fromhex(written.decode() + "0" * (len(written) % 2)).decode("utf-16-be", "replace")


def _strings(each: Any, depth: int) -> Iterator[str]:
    if isinstance(each, pikepdf.String):
        yield str(each)
    elif isinstance(each, pikepdf.Array) and depth < 4:
        for inner in each:
            yield from _strings(inner, depth + 1)
    elif isinstance(each, pikepdf.Dictionary | pikepdf.Stream) and depth < 4:
        for inner in dict(each).values():
            yield from _strings(inner, depth + 1)


def by_label(found: set[tuple[str, str]]) -> dict[str, set[str]]:
    """The languages of what was found, by where it was planted."""
    grouped: defaultdict[str, set[str]] = defaultdict(set)
    for label, language in found:
        grouped[label].add(language)
    return dict(grouped)
