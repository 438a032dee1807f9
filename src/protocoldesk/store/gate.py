"""The gate of an archive: what is looked at before a file is opened, and how a new one is built."""

from __future__ import annotations

import secrets
from collections.abc import Generator
from contextlib import closing, contextmanager
from pathlib import Path

from sqlalchemy import insert

from protocoldesk.records.errors import Fault, Refusal
from protocoldesk.records.values.uid import uuid7
from protocoldesk.store import disk, key, migrate
from protocoldesk.store.engine import APPLICATION, PLAIN, connect, engine, header
from protocoldesk.store.faults import plainly
from protocoldesk.store.tables import about


def refuse_taken(path: Path) -> None:
    """Raise Refusal where a new archive would stand on another file, or beside a key that is not its own."""
    for taken in (path, key.key_file(path)):
        if taken.exists():
            raise Refusal("{path} is there already; it was not touched.", path=taken)


def refuse_strange(path: Path) -> None:
    """Raise Refusal or Fault where a file is no archive, by its first bytes alone."""
    if path.is_dir():
        raise Refusal("{path} is a folder, not an archive.", path=path)
    if not path.exists():
        raise Refusal("There is no archive at {path}.", path=path)
    with plainly(path):
        head = header(path)
    plain, keyed = head.startswith(PLAIN), key.key_file(path).exists()
    if plain and keyed:
        raise Fault("{path} has a key file, but is not encrypted.", path=path)
    if plain and int.from_bytes(head[68:72], "big") != APPLICATION:
        raise Refusal("{path} is no archive of this program.", path=path)
    if not plain and not keyed:
        raise Refusal(
            "{path} is no archive, or it is a locked one whose key file {key} is missing.",
            path=path,
            key=key.key_file(path).name,
        )


def secret_of(path: Path, passphrase: str) -> bytes | None:
    """The key of an archive; None: it has none."""
    return key.unlock(path, passphrase) if key.key_file(path).exists() else None


def enter(path: Path, passphrase: str) -> bytes | None:
    """The key of an archive that this program can read as it stands."""
    secret = secret_of(path, passphrase)
    with plainly(path), closing(connect(path, secret, "ro")) as connection:
        if migrate.behind(connection):
            raise Refusal("{path} was made by an older version; open it for writing once.", path=path)
    return secret


def bring_up(path: Path, passphrase: str) -> bytes | None:
    """The key of an archive that is of this program's version, brought to it if it was older."""
    secret = secret_of(path, passphrase)
    with plainly(path), closing(connect(path, secret)) as connection:
        behind = migrate.behind(connection)
    if behind:
        migrate.bring_up(path, secret)
    return secret


def build(path: Path, passphrase: str, cost: key.Cost) -> bytes | None:
    """Build a new archive; its key, or None."""
    secret = key.make(path, passphrase, cost) if passphrase else None
    with _key_only_with_archive(path), plainly(path):
        made = disk.beside(path, ".part")
        made.unlink(missing_ok=True)
        disk.make_private(made)
        _fill(made, secret)
        if secret is not None and header(made).startswith(PLAIN):
            raise Fault("This installation cannot encrypt; nothing was made.")
        disk.place(made, path)
    return secret


def _fill(made: Path, secret: bytes | None) -> None:
    with closing(connect(made, secret)) as connection:
        connection.execute(f"PRAGMA application_id={APPLICATION}")
    building = engine(made, secret)
    try:
        migrate.upgrade(building)
        with building.begin() as connection:
            facts = {"id": str(uuid7()), "chain": secrets.token_hex(32)}
            connection.execute(insert(about), [{"name": name, "value": said} for name, said in facts.items()])
    finally:
        building.dispose()


@contextmanager
def _key_only_with_archive(path: Path) -> Generator[None]:
    try:
        yield
    except BaseException:
        key.key_file(path).unlink(missing_ok=True)
        raise
