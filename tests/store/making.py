"""What tests of the store make archives and records with."""

from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import Integer, insert, select
from sqlalchemy import Text as LongString
from sqlcipher3 import dbapi2

from protocoldesk.records.base import ProseColumn, TextColumn, columns_of, kinds
from protocoldesk.records.party import Party
from protocoldesk.records.values.prose import Prose
from protocoldesk.records.values.text import Text
from protocoldesk.records.values.uid import uuid7
from protocoldesk.store.archive import Archive
from protocoldesk.store.engine import connect
from protocoldesk.store.key import Cost
from protocoldesk.store.tables import journal

CHEAP = Cost(memory=64, passes=1, lanes=1)
"""What one try of a passphrase costs in tests."""

PASSPHRASE = "la clé du protocole"


def make(path: Path, passphrase: str = "", officer: str = "Sok Dara") -> Archive:
    return Archive.make(path, passphrase, officer, cost=CHEAP)


def add_party(archive: Archive, code: str = "kh", name: str = "Cambodia", *, withdrawn: bool = False) -> None:
    with archive.write() as session:
        session.add(Party(code=code, short_name=Text(en=name), withdrawn=withdrawn))


def codes(archive: Archive, *, withdrawn: bool = False) -> list[str]:
    with archive.read() as session:
        found = select(Party).order_by(Party.code)
        return [party.code for party in session.scalars(found, execution_options={"withdrawn": withdrawn})]


def log_deed(archive: Archive) -> None:
    """An entry in the journal, as a deed would leave it."""
    with archive.write() as session:
        seq = len(session.execute(select(journal.c.seq)).all()) + 1
        uids = {name: uuid7() for name in ("id", "deed", "desk", "row")}
        words = dict.fromkeys(
            ("officer", "label", "source", "final", "burst", "kind", "changes", "marking"), "x"
        )
        entry = {"seq": seq, "step": 0, "at": datetime.now(UTC), "made": True, "mac": b"", **uids, **words}
        session.execute(insert(journal).values(entry))


def flip(path: Path, place: int) -> None:
    """Change one byte of a file."""
    content = bytearray(path.read_bytes())
    content[place] ^= 0xFF
    path.write_bytes(content)


def soundness(archive: Path, secret: bytes | None = None) -> list[str]:
    with closing(connect(archive, secret)) as connection:
        references = connection.execute("PRAGMA foreign_key_check").fetchall()
        assert references == []
        return [row[0] for row in connection.execute("PRAGMA integrity_check").fetchall()]


def fill(archive: Archive) -> None:
    """A row in every table of records, each reference pointing at one that is there."""
    ids = {name: uuid7() for name in kinds()}
    with archive.write() as session:
        for name, kind in kinds().items():
            fields = {key: value for key, column in columns_of(kind) if (value := _sample(key, column, ids))}
            session.add(kind(**fields | {"id": ids[name]}))


def _sample(name: str, column: Any, ids: dict[str, UUID]) -> Any:
    """Something to fill a column with; None: its default will do."""
    if column.foreign_keys:
        (reference,) = column.foreign_keys
        return ids[reference.column.table.name]
    sort = type(column.type)
    samples = {TextColumn: Text(en=f"the {name}", km="ភាសា"), ProseColumn: Prose.plain(en=name), Integer: 7}
    return samples.get(sort, f"some {name}" if sort is LongString else None)


def dump(path: Path, secret: bytes | None = None) -> dict[str, list[dict[str, Any]]]:
    """Every row of every table, the search's own left out, in the order of the keys."""
    with closing(connect(path, secret)) as connection:
        tables = connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY 1"
        ).fetchall()
        found = {name: _rows(connection, name) for (name,) in tables if not name.startswith("search_fts")}
    del found["alembic_version"]
    return found


def _rows(connection: dbapi2.Connection, table: str) -> list[dict[str, Any]]:
    rows = connection.execute(f'SELECT * FROM "{table}" ORDER BY 1')
    names = [column[0] for column in rows.description or ()]
    return [dict(zip(names, row, strict=True)) for row in rows.fetchall()]
