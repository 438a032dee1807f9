"""Restoring: a backup takes the place of an archive, and the old one is kept beside it."""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from sqlcipher3 import dbapi2

from protocoldesk.records.errors import Fault, Refusal
from protocoldesk.store import disk, gate, migrate
from protocoldesk.store.backup import STAMP
from protocoldesk.store.copying import copy, free, verify
from protocoldesk.store.engine import connect
from protocoldesk.store.faults import plainly
from protocoldesk.store.key import key_file
from protocoldesk.store.lock import Lock


def restore(backup: Path, target: Path, passphrase: str = "", officer: str = "") -> Path | None:
    """Put a verified copy of `backup` in the place of `target`; where the old archive is now, or None.

    The next opening for writing begins a new desk. Raises Refusal where `backup` is no archive of this
    program or the passphrase is not its own, Fault where it is damaged or somebody has `target` open;
    `target` is as it was then.
    """
    backup, target = backup.absolute(), target.absolute()
    gate.refuse_strange(backup)
    secret = gate.secret_of(backup, passphrase)
    lock = Lock.hold(target, officer)
    try:
        made = _made_beside(backup, target, secret)
        aside = _set_aside(target, passphrase)
        with plainly(target):
            if secret is not None:
                disk.place(key_file(made), key_file(target))
            disk.place(made, target)
        return aside
    finally:
        lock.release()


_BESIDE = ("-wal", "-shm", ".key")


def _made_beside(backup: Path, target: Path, secret: bytes | None) -> Path:
    made = disk.beside(target, ".restored")
    try:
        copy(backup, secret, made)
        with plainly(made), closing(connect(made, secret)) as connection:
            migrate.revision(connection)
            # An archive that does not know where it is begins a new desk: where another went on, it must not.
            connection.execute("DELETE FROM about WHERE name = 'home'")
    except BaseException:
        for left in (made, key_file(made)):
            left.unlink(missing_ok=True)
        raise
    return made


def _set_aside(target: Path, passphrase: str) -> Path | None:
    if not any(disk.beside(target, end).exists() for end in ("", *_BESIDE)):
        return None
    kind = "before-restore" if _sound(target, passphrase) else "damaged"
    stamp = datetime.now(UTC).strftime(STAMP)
    aside = free(target.with_name(f"{target.stem}.{kind}-{stamp}{target.suffix}"))
    with plainly(target):
        _move(target, aside)
    return aside


def _move(target: Path, aside: Path) -> None:
    """Move an archive with its log and its key: at every moment it is whole in one of the two places."""
    copied = [end for end in ("-wal", ".key") if disk.beside(target, end).exists()]
    try:
        for end in copied:
            disk.write(disk.beside(aside, end), disk.beside(target, end).read_bytes())
        if target.exists():
            target.replace(aside)
    except OSError:
        for end in copied:
            disk.beside(aside, end).unlink(missing_ok=True)
        raise
    disk.sync_folder(target.parent)
    # The log of an archive that is gone must not come beside another, also where it stood alone.
    for end in _BESIDE:
        disk.beside(target, end).unlink(missing_ok=True)
    disk.sync_folder(target.parent)


def _sound(path: Path, passphrase: str) -> bool:
    """Whether an archive is whole, as far as its key can be had; its log is emptied into it then."""
    if not path.exists():
        return False
    try:
        gate.refuse_strange(path)
        secret = gate.secret_of(path, passphrase)
        with plainly(path), closing(connect(path, secret, "ro")) as connection:
            verify(connection, path, secret is not None)
        _empty_log(path, secret)
    except Fault:
        return False
    except Refusal:
        return True
    return True


def _empty_log(path: Path, secret: bytes | None) -> None:
    try:
        with closing(connect(path, secret)) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    except dbapi2.Error:
        return  # somebody reads it, or it cannot be written: the log goes aside with it
