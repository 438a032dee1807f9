"""The engine: one SQLite file, keyed or not, with every setting that keeps it sound and closed."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import ExceptionContext
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2

from protocoldesk.records.errors import Fault
from protocoldesk.store.faults import fault_of, plainly

APPLICATION = 0x50444B31
"""SQLite's application_id of an archive: "PDK1"."""

PLAIN = b"SQLite format 3\0"
"""How a file begins that is not encrypted."""

Way = Literal["rw", "ro", "rwc"]
"""SQLite's mode of opening: write, read, or make."""

_WRITING = ("journal_mode=WAL", "synchronous=FULL", "secure_delete=ON")
_ALWAYS = ("foreign_keys=ON", "temp_store=MEMORY", "cache_size=-32768", "trusted_schema=OFF", "fullfsync=ON")


def connect(path: Path, key: bytes | None = None, way: Way = "rw") -> dbapi2.Connection:
    """A connection of the driver with all settings made; a wrong key raises dbapi2.DatabaseError here.

    Outside a `BEGIN` that is asked for, each statement is a transaction of its own.
    """
    connection = dbapi2.connect(
        f"{path.absolute().as_uri()}?mode={way}",
        uri=True,
        timeout=5,
        check_same_thread=False,
        isolation_level=None,
    )
    try:
        _settle(connection.cursor(), key, way)
    except BaseException:
        connection.close()
        raise
    return connection


def _settle(cursor: dbapi2.Cursor, key: bytes | None, way: Way) -> None:
    if key is not None:
        _unlock(cursor, key)
    # The first read: a wrong key fails here, not where it is given.
    cursor.execute("SELECT count(*) FROM sqlite_master").fetchone()
    for pragma in (*_ALWAYS, *(_WRITING if way != "ro" else ())):
        cursor.execute(f"PRAGMA {pragma}").fetchall()


def _unlock(cursor: dbapi2.Cursor, key: bytes) -> None:
    # Plain SQLite takes a key without a word and writes plain text: be sure of the cipher first.
    if not cursor.execute("PRAGMA cipher_version").fetchone():
        raise Fault("This installation cannot encrypt; the archive was not touched.")
    cursor.execute("PRAGMA cipher_log_level=NONE").fetchall()
    cursor.execute(f"PRAGMA key=\"x'{key.hex()}'\"").fetchall()


def engine(path: Path, key: bytes | None = None, way: Way = "rw") -> Engine:
    """An engine over one file.

    A transaction begins as IMMEDIATE, unless the execution option `reads` is true: then it is a snapshot, and
    SQLite itself refuses to write in it. Errors of the surroundings are raised as Fault.
    """
    made = create_engine(
        "sqlite+pysqlite://",
        module=dbapi2,
        creator=lambda: connect(path, key, way),
        poolclass=QueuePool,
        pool_size=3,
        hide_parameters=True,
    )

    def begin(connection: Connection) -> None:
        reads = bool(connection.get_execution_options().get("reads"))
        cursor = connection.connection.cursor()  # the driver's: SQLAlchemy's way costs more than these do
        with plainly(path):
            cursor.execute(f"PRAGMA query_only={int(reads)}")
            # A deferred transaction that reads before it writes fails at once when another wrote between.
            cursor.execute("BEGIN" if reads else "BEGIN IMMEDIATE")

    def translate(context: ExceptionContext) -> None:
        fault = fault_of(context.original_exception, path)
        if fault is not None:
            raise fault from context.original_exception

    event.listen(made, "begin", begin)
    event.listen(made, "handle_error", translate)
    return made


def header(path: Path) -> bytes:
    """The first 100 bytes of a file: SQLite's header, or noise where it is encrypted."""
    with path.open("rb") as file:
        return file.read(100)
