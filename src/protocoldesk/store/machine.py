"""What this user's account on this machine keeps: a word of its own, and which archive was opened last."""

from __future__ import annotations

import os
from pathlib import Path

from protocoldesk.records.values.uid import uuid7
from protocoldesk.store.disk import write
from protocoldesk.store.faults import plainly

USUAL = "ProtocolDesk.pdesk"
"""Name of an archive where none is given."""


def folder() -> Path:
    """Where it lies; PROTOCOLDESK_HOME moves it."""
    moved = os.environ.get("PROTOCOLDESK_HOME")
    if moved:
        return Path(moved)
    from platformdirs import user_data_path

    return user_data_path("protocoldesk", appauthor=False)


def word() -> str:
    """A random word, made when it is first asked for."""
    return _kept("machine") or _keep("machine", uuid7().hex)


def last_archive() -> Path:
    """The archive that was opened last, else the usual one in the user's documents."""
    if kept := _kept("last"):
        return Path(kept)
    from platformdirs import user_documents_path

    return user_documents_path() / USUAL


def remember(archive: Path) -> None:
    """Let an archive be the one that was opened last."""
    if _kept("last") != str(archive.absolute()):
        _keep("last", str(archive.absolute()))


def _kept(name: str) -> str:
    file = folder() / name
    with plainly(file):
        return file.read_text("utf-8") if file.exists() else ""


def _keep(name: str, said: str) -> str:
    file = folder() / name
    with plainly(file):
        file.parent.mkdir(parents=True, exist_ok=True)
        write(file, said.encode())
    return said
