"""A verified copy of an archive, with its key file beside it."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from sqlcipher3 import dbapi2

from protocoldesk.records.errors import Fault
from protocoldesk.store import disk
from protocoldesk.store.engine import APPLICATION, connect
from protocoldesk.store.faults import DAMAGED, plainly
from protocoldesk.store.key import key_file

PAGES = 500
"""Pages that are copied at a time, so that a writer waits for milliseconds only."""


def copy(path: Path, secret: bytes | None, target: Path) -> Path:
    """Copy an archive, open or not, to `target`; it is there as a whole, and sound, or not at all.

    Raises Fault where the disk says no, or the copy is not sound; then the archive is damaged too.
    """
    made = disk.beside(target, ".part")
    with plainly(path), closing(connect(path, secret, "ro")) as source, closing(_empty(made, secret)) as into:
        source.backup(into, pages=PAGES)
    with plainly(path), closing(connect(made, secret)) as copied:
        verify(copied, path, secret is not None)
        # A copy is one file, which can be read from a stick that cannot be written to.
        copied.execute("PRAGMA journal_mode=DELETE").fetchall()
    with plainly(target):
        if secret is not None:
            copy_key(path, target)
        disk.place(made, target)
    return target


def _empty(made: Path, secret: bytes | None) -> dbapi2.Connection:
    with plainly(made):
        for left in (made, disk.beside(made, "-wal"), disk.beside(made, "-shm")):
            left.unlink(missing_ok=True)
        disk.make_private(made)
        return connect(made, secret)


def copy_key(path: Path, target: Path) -> None:
    """Copy the key file of an archive beside its copy."""
    disk.write(key_file(target), key_file(path).read_bytes())


def verify(connection: dbapi2.Connection, path: Path, keyed: bool) -> None:
    """Raise Fault where a byte of the file is not what was written, as far as that can be told.

    The cipher authenticates each page; in a file without key, a text that no index covers goes unseen.
    """
    wrong = connection.execute("PRAGMA cipher_integrity_check").fetchall() if keyed else []
    found = connection.execute(f"PRAGMA {'quick_check' if keyed else 'integrity_check'}").fetchall()
    ours = connection.execute("PRAGMA application_id").fetchone()[0] == APPLICATION
    if wrong or found != [("ok",)] or not ours:
        raise Fault(DAMAGED, path=path)


def free(path: Path) -> Path:
    """`path`, or the same name with a number where that is taken."""
    number, found = 2, path
    while found.exists():
        found, number = path.with_name(f"{path.stem}-{number}{path.suffix}"), number + 1
    return found
