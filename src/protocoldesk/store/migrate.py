"""The way from an older archive to today's: one transaction, with a backup before it, or nothing at all."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Engine, inspect
from sqlcipher3 import dbapi2

from protocoldesk.records.errors import Fault, Refusal
from protocoldesk.store import copying
from protocoldesk.store.engine import connect, engine

if TYPE_CHECKING:
    from alembic.config import Config

KNOWN = ("0001", "0002", "0003")
"""Every revision that this program can bring up to date; the last is its own. Known without Alembic, which
takes long to load and is needed once in a year."""

SCRIPTS = "protocoldesk.store:migrations"

# Alembic's own table, and the one that the search fills anew.
_NOT_COUNTED = {"alembic_version", "search_doc"}


def revision(connection: dbapi2.Connection) -> str:
    """The revision of an archive; raises Refusal where this program does not know it."""
    row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    found = str(row[0]) if row else ""
    if found not in KNOWN:
        raise Refusal(
            "The archive was made by a newer version of the program (its tables are {found}, this program"
            " knows {known}); it was not touched.",
            found=found,
            known=KNOWN[-1],
        )
    return found


def behind(connection: dbapi2.Connection) -> bool:
    """Whether an archive is older than this program; raises Refusal where it is newer."""
    return revision(connection) != KNOWN[-1]


def bring_up(path: Path, secret: bytes | None) -> None:
    """Bring an archive to today's tables; it is as it was where anything fails. The caller holds its lock.

    Raises Fault where the disk has less room than three times the file.
    """
    with closing(connect(path, secret)) as raw:
        before = revision(raw)
    _refuse_tight(path)
    copying.copy(path, secret, copying.free(path.with_name(f"{path.stem}.before-{before}{path.suffix}")))
    migrating = engine(path, secret)
    try:
        upgrade(migrating)
    finally:
        migrating.dispose()


def upgrade(engine: Engine) -> None:
    """Run all migrations that an archive has not seen, and look at what they did before it counts."""
    from alembic import command

    _in_one(engine, lambda connection: command.upgrade(config(connection), KNOWN[-1]))


def downgrade(engine: Engine, to: str) -> None:
    """Run the migrations back to a revision; for tests, and for a hand in need."""
    from alembic import command

    _in_one(engine, lambda connection: command.downgrade(config(connection), to))


def config(connection: Connection | None = None, dialect: str = "sqlite") -> Config:
    """Alembic's configuration over a connection; without one it writes SQL in a dialect."""
    from alembic.config import Config

    made = Config()
    made.set_main_option("script_location", SCRIPTS)
    made.attributes.update(connection=connection, dialect=dialect)
    return made


def _in_one(engine: Engine, migrate: Callable[[Connection], None]) -> None:
    with engine.connect() as connection:
        # Rebuilding a table drops the old one, and with it, through its references, rows of others. Inside a
        # transaction this switch does nothing, so it is thrown before.
        raw = connection.connection.driver_connection
        assert raw is not None
        raw.execute("PRAGMA foreign_keys=OFF")
        with connection.begin():
            before = _Held.by(connection)
            migrate(connection)
            _look(connection, before)
        connection.invalidate()


@dataclass(frozen=True)
class _Held:
    """What an archive holds: its triggers, and how many rows each table has."""

    triggers: frozenset[str]
    rows: dict[str, int]

    @classmethod
    def by(cls, connection: Connection) -> _Held:
        inspector = inspect(connection)
        names = [name for name in inspector.get_table_names() if not name.startswith("search_fts")]
        rows = {
            name: connection.exec_driver_sql(f'SELECT count(*) FROM "{name}"').scalar_one() for name in names
        }
        triggers = connection.exec_driver_sql(
            "SELECT name FROM sqlite_master WHERE type = 'trigger'"
        ).scalars()
        return cls(frozenset(triggers), {name: n for name, n in rows.items() if name not in _NOT_COUNTED})


def _look(connection: Connection, before: _Held) -> None:
    """Raise RuntimeError where migrations lost what nobody asked them to lose."""
    now = _Held.by(connection)
    astray = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
    if astray:
        raise RuntimeError(f"a migration left {len(astray)} references without their rows")
    if now.rows and (lost := before.triggers - now.triggers):
        raise RuntimeError(f"a migration lost the triggers {sorted(lost)}")
    for table, rows in now.rows.items():
        if rows < before.rows.get(table, 0):
            raise RuntimeError(f"a migration lost rows of {table}")
    if "search_doc_entered" in now.triggers:
        connection.exec_driver_sql("INSERT INTO search_fts (search_fts) VALUES ('rebuild')")
        connection.exec_driver_sql("INSERT INTO search_fts (search_fts, rank) VALUES ('integrity-check', 1)")


def _refuse_tight(path: Path) -> None:
    needed = 3 * path.stat().st_size
    if shutil.disk_usage(path.parent).free < needed:
        raise Fault(
            "The archive must be brought up to date, which takes {needed} MB of room on the disk; it was not"
            " touched.",
            needed=-(-needed // 1_000_000),
        )
