"""Any file that comes in: known by what it holds rather than by its name, and read into a source."""

from __future__ import annotations

from pathlib import PurePath

from protocoldesk.exchange.intake import document, lines, mail, pages, plaintext, sheets, vcard
from protocoldesk.exchange.intake.source import Source, Table
from protocoldesk.exchange.intake.unzipping import COMPOUND
from protocoldesk.exchange.intake.vocabulary import Vocabulary
from protocoldesk.records.attachment import LARGEST
from protocoldesk.records.errors import Refusal, Told

DEEPEST = 3
"""E-mails in e-mails that are opened."""

PICTURES = (b"\xff\xd8\xff", b"\x89PNG", b"GIF8", b"BM", b"II*\x00", b"MM\x00*", b"RIFF")

FILTER = (
    "xlsx",
    "xlsm",
    "csv",
    "tsv",
    "txt",
    "docx",
    "pdf",
    "vcf",
    "eml",
    "msg",
    "jpg",
    "jpeg",
    "png",
    "tif",
    "tiff",
)
"""Endings of the files that can be taken."""


def read(name: str, content: bytes, words: Vocabulary | None = None, *, encoding: str = "") -> Source:
    """What a file holds. Raises Refusal where it cannot be read; of what is inside it that is only noted."""
    return _read(name, content, words or Vocabulary(), encoding, DEEPEST)


def _read(name: str, content: bytes, words: Vocabulary, encoding: str, depth: int) -> Source:
    if not content:
        raise Refusal("The file is empty.")
    if len(content) > LARGEST:
        raise Refusal(
            "The file has {size} MB; an attachment may have {largest}.",
            size=-(-len(content) // 1024**2),
            largest=LARGEST // 1024**2,
        )
    kind = kind_of(name, content)
    if kind in mail.READERS:
        return _opened(name, content, mail.READERS[kind](content), words, depth)
    if kind in _WORDED:
        return _WORDED[kind](name, content, words)
    if kind == "csv":
        return plaintext.separated(name, content, encoding)
    if kind == "text":
        said, notes = plaintext.decoded(content, encoding)
        return Source(name, content, (of_text(name, said, words),), notes=notes)
    return _PLAIN[kind](name, content)


_WORDED = {"docx": document.read, "pdf": pages.read}
_PLAIN = {"xlsx": sheets.read, "vcf": vcard.read, "picture": pages.picture}


def kind_of(name: str, content: bytes) -> str:
    """What a file is: xlsx, docx, pdf, vcf, eml, msg, picture, csv or text."""
    ending = PurePath(name).suffix.casefold().lstrip(".")
    head = content[:64]
    if head.lstrip().startswith(b"%PDF"):
        return "pdf"
    if head.startswith(PICTURES):
        return "picture"
    if head.startswith(COMPOUND):
        return "msg" if ending == "msg" else "xlsx"  # the workbook's reader says what else it may be
    if head.startswith(b"PK"):
        return "docx" if ending.startswith("doc") or b"word/document.xml" in content else "xlsx"
    if b"BEGIN:VCARD" in content[:200].upper().replace(b"\x00", b""):
        return "vcf"
    return _by_name(ending)


def _by_name(ending: str) -> str:
    if ending in ("csv", "tsv"):
        return "csv"
    if ending in ("eml", "vcf"):
        return ending
    if ending in ("xlsx", "xlsm", "docx", "docm"):
        return ending[:4].replace("xlsm", "xlsx").replace("docm", "docx")
    if ending in ("pdf", "msg"):
        return ending
    return "picture" if ending in ("jpg", "jpeg", "png", "gif", "tif", "tiff", "webp") else "text"


def of_text(name: str, said: str, words: Vocabulary, *, all_named: bool = False) -> Table:
    """A text as a table where tabs part its columns, else as lines that may name people."""
    parted = [line for line in said.splitlines() if line.strip()]
    if parted and sum("\t" in line.strip() for line in parted) * 2 > len(parted):
        return plaintext.of_text(name, said, "\t")
    numbered = [(Told("line {line}", line=at), line, False) for at, line in enumerate(said.splitlines(), 1)]
    return lines.read(name, numbered, words, all_named=all_named)


def pasted(said: str, words: Vocabulary | None = None) -> Source:
    """What was pasted: a table, or lines that each name somebody."""
    if not said.strip():
        raise Refusal("There is nothing to paste.")
    if len(said) > LARGEST // 4:
        raise Refusal("That is too much to paste; take the file instead.")
    name = "pasted"
    return Source(name, said.encode(), (of_text(name, said, words or Vocabulary(), all_named=True),))


def _opened(name: str, content: bytes, found: mail.Mail, words: Vocabulary, depth: int) -> Source:
    tables = (of_text(f"{name}, text", found.body, words),) if found.body.strip() else ()
    inside = tuple(_inside(one, words, depth - 1) for one in found.attached)
    return Source(name, content, tables, inside, subject=found.subject, sender=found.sender)


def _inside(one: mail.Attached, words: Vocabulary, depth: int) -> Source:
    """What was attached; that one file cannot be read does not keep the others out."""
    try:
        if depth < 1:
            raise Refusal("E-mails in e-mails are opened {most} deep.", most=DEEPEST)
        return _read(one.name, one.content, words, "", depth)
    except Refusal as refusal:
        return Source(one.name, one.content, fault=refusal)
