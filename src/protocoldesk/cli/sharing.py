"""What verbs share: the office they open, the words that many take, and how they print."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from protocoldesk.records.errors import Refusal
from protocoldesk.records.values.words import ReleaseKind

if TYPE_CHECKING:
    from uuid import UUID

    from sqlalchemy.orm import Session

    from protocoldesk.office import Office

DONE, FOUND, REFUSED, BUG = 0, 1, 2, 3
"""Exit codes."""

Verb = Callable[[argparse.Namespace], int]
Verbs = tuple[tuple[str, Verb, str, tuple[tuple[str, dict[str, Any]], ...]], ...]
"""Name, work, what it does in a line, and its arguments."""

REF = ("ref", {"metavar": "REF", "help": "a consultation, such as kh-ca-2"})
REASON = ("--reason", {"default": "", "metavar": "WHY"})
LANGUAGE = (
    "--language",
    {"default": "en", "metavar": "TAG", "help": "en or km; en:ca is the original that names Canada first"},
)
EVERY = ("--language", {"default": "", "metavar": "TAG", "help": "one edition; else all of them"})
KINDS = [kind.value for kind in ReleaseKind]
KIND = ("--kind", {"default": "", "choices": KINDS, "help": "which release, where there are several"})


def open_office(given: argparse.Namespace, *, read_only: bool = False) -> Office:
    from protocoldesk.office import Office

    path = Path(given.archive or last_archive())
    office = Office.open(path, passphrase=passphrase(given), officer=given.officer, read_only=read_only)
    if office.backup_fault:
        print(f"No backup was made: {office.backup_fault}", file=sys.stderr)
    remember(path)
    return office


def by_ref(session: Session, ref: str) -> UUID:
    from protocoldesk.operations.consultation import by_ref

    return by_ref(session, ref)


def release_of(session: Session, given: argparse.Namespace) -> UUID:
    from protocoldesk.operations import release

    return release.of(session, by_ref(session, given.ref), kind_of(given))


def kind_of(given: argparse.Namespace) -> ReleaseKind | None:
    """The kind of release that is meant; None: the only one, or the first."""
    return ReleaseKind(given.kind) if given.kind else None


def edition(session: Session, given: argparse.Namespace) -> UUID:
    from protocoldesk.operations import release

    return release.edition_of(session, release_of(session, given), given.language)


def editions(session: Session, given: argparse.Namespace) -> list[tuple[str, UUID]]:
    from protocoldesk.operations import release

    return release.editions(session, release_of(session, given), given.language)


def passphrase(given: argparse.Namespace) -> str:
    return text_of(given.passphrase_file).rstrip("\r\n") if given.passphrase_file else ""


def content_of(file: str) -> bytes:
    try:
        return sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
    except OSError as error:
        raise Refusal("{file} cannot be read: {reason}.", file=file, reason=error.strerror) from error


def text_of(file: str) -> str:
    try:
        return content_of(file).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Refusal("{file} is not UTF-8 text.", file=file) from error


def last_archive() -> Path:
    from protocoldesk.store.machine import last_archive

    return last_archive()


def remember(path: Path) -> None:
    from protocoldesk.store.machine import remember

    remember(path)


def counted(said: str) -> int:
    """A number from 1 that was typed."""
    if not said.isascii() or not said.isdigit() or int(said) < 1:
        raise argparse.ArgumentTypeError(f"'{said}' is not a number from 1")
    return int(said)


def as_json(data: Any) -> str:
    return json.dumps(data, ensure_ascii=False, indent=2)


def columns(rows: list[list[str]]) -> str:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows
    )
