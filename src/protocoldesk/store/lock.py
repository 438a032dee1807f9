"""The lock of an archive: one program writes at a time, and the next one is told who it is."""

from __future__ import annotations

import json
import os
import socket
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO

from protocoldesk.records.errors import Fault
from protocoldesk.store.disk import beside, open_private
from protocoldesk.store.faults import plainly

if sys.platform == "win32":
    import msvcrt

    def _seize(file: BinaryIO) -> None:
        file.seek(0x7FFF0000)  # far behind the content, which others must be able to read
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _seize(file: BinaryIO) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


class Lock:
    """A held lock; the system lets go of it when the process ends, however it ends."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file

    @classmethod
    def hold(cls, archive: Path, officer: str = "") -> Lock:
        """Take the lock of an archive; raises Fault naming who has it."""
        path = beside(archive, ".lock")
        with plainly(path):
            file = open_private(path)
        try:
            _seize(file)
        except OSError:
            with file:
                raise _taken(file) from None
        _rewrite(file, _holder(officer))
        return cls(file)

    def release(self) -> None:
        """Let go; a second call does nothing."""
        if not self._file.closed:
            _rewrite(self._file, b"")
            self._file.close()


def _holder(officer: str) -> bytes:
    since = f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC"
    who = {"pid": os.getpid(), "host": socket.gethostname(), "officer": officer, "since": since}
    return json.dumps(who, ensure_ascii=False).encode()


def _rewrite(file: BinaryIO, content: bytes) -> None:
    file.truncate(0)
    file.seek(0)
    file.write(content)
    file.flush()


def _taken(file: BinaryIO) -> Fault:
    file.seek(0)
    try:
        who = json.loads(file.read())
        said = {name: str(who[name]) for name in ("officer", "host", "since")}
    except (ValueError, KeyError, TypeError):
        return Fault("The archive is open elsewhere.")
    said["officer"] = said["officer"] or "Somebody"
    return Fault("{officer} has the archive open on {host}, since {since}.", **said)
