"""The engine's settings, and the traps of SQLite that they are there for."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from protocoldesk.records.errors import Fault
from protocoldesk.store import engine as engines
from protocoldesk.store.archive import Archive
from protocoldesk.store.engine import PLAIN, connect, engine
from tests.store.making import add_party, flip

KEY = bytes(range(32))
SECRET = "Our position on the border is not for disclosure"


def pragma(connection: dbapi2.Connection, name: str) -> object:
    return connection.execute(f"PRAGMA {name}").fetchone()[0]


@pytest.mark.parametrize("key", [None, KEY], ids=["open", "locked"])
def test_every_connection_has_the_settings_that_keep_an_archive_sound(
    tmp_path: Path, key: bytes | None
) -> None:
    with closing(connect(tmp_path / "talks.pdesk", key, "rwc")) as connection:
        assert pragma(connection, "journal_mode") == "wal"
        assert pragma(connection, "synchronous") == 2  # FULL
        assert pragma(connection, "foreign_keys") == 1
        assert pragma(connection, "secure_delete") == 1
        assert pragma(connection, "temp_store") == 2  # memory: temporary files would be plain text
        assert pragma(connection, "trusted_schema") == 0
        assert pragma(connection, "busy_timeout") == 5000
        assert connection.isolation_level is None


def test_nothing_that_is_written_into_a_locked_archive_can_be_read_on_the_disk(locked: Archive) -> None:
    add_party(locked, name=SECRET)
    files = list(locked.path.parent.glob("locked.pdesk*"))
    assert {file.name for file in files} >= {"locked.pdesk", "locked.pdesk-wal", "locked.pdesk.key"}
    assert [file.name for file in files if SECRET.encode() in file.read_bytes()] == []
    locked.close()
    assert not locked.path.read_bytes().startswith(PLAIN)


def test_the_control_an_archive_without_a_key_can_be_read_on_the_disk(archive: Archive) -> None:
    add_party(archive, name=SECRET)
    archive.close()
    assert SECRET.encode() in archive.path.read_bytes()


def test_the_standard_driver_takes_a_key_without_a_word_and_is_not_used(tmp_path: Path) -> None:
    """The trap, shown: sqlite3 writes plain text under a key. Ours asks for the cipher first."""
    path = tmp_path / "trap.db"
    with closing(sqlite3.connect(path)) as trap:
        trap.execute(f"PRAGMA key=\"x'{KEY.hex()}'\"")
        trap.execute("CREATE TABLE t (a)")
    assert path.read_bytes().startswith(PLAIN)


def test_a_driver_without_a_cipher_is_a_fault_before_a_byte_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engines, "dbapi2", sqlite3)
    with pytest.raises(Fault, match="cannot encrypt"):
        connect(tmp_path / "talks.pdesk", KEY, "rwc")
    assert not (tmp_path / "talks.pdesk").exists() or not (tmp_path / "talks.pdesk").read_bytes()


def test_a_wrong_key_is_found_at_once_and_prints_nothing(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    with closing(connect(tmp_path / "talks.pdesk", KEY, "rwc")) as connection:
        connection.execute("CREATE TABLE t (a)")
    for wrong in (bytes(32), None):
        with pytest.raises(dbapi2.DatabaseError, match="not a database"):
            connect(tmp_path / "talks.pdesk", wrong)
    with pytest.raises(Fault), engine(tmp_path / "talks.pdesk", bytes(32)).connect():
        pass
    assert capfd.readouterr() == ("", "")


def test_a_table_and_its_rows_come_and_go_in_one_transaction(archive: Archive) -> None:
    """The driver by itself commits before CREATE TABLE: half a migration would stay."""

    def half_a_migration() -> None:
        with archive.engine.begin() as connection:
            connection.exec_driver_sql("CREATE TABLE half (a)")
            connection.exec_driver_sql("ALTER TABLE party ADD COLUMN half TEXT")
            connection.exec_driver_sql("CREATE VIRTUAL TABLE half_fts USING fts5(a)")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        half_a_migration()
    with archive.engine.begin() as connection:
        schema = connection.exec_driver_sql("SELECT group_concat(sql) FROM sqlite_master").scalar_one()
    assert "half" not in schema


def test_a_deferred_beginning_fails_where_an_immediate_one_waits(archive: Archive) -> None:
    """The trap, shown with the driver alone: a read, another's commit, then a write."""
    with closing(connect(archive.path)) as deferred:
        deferred.execute("BEGIN")
        deferred.execute("SELECT count(*) FROM party").fetchone()
        add_party(archive)
        with pytest.raises(dbapi2.OperationalError, match="locked"):
            deferred.execute("DELETE FROM party")


def test_a_writer_holds_the_archive_from_the_first_word(archive: Archive) -> None:
    with archive.write(), closing(connect(archive.path)) as other:
        other.execute("PRAGMA busy_timeout=10")
        with pytest.raises(dbapi2.OperationalError, match="locked"):
            other.execute("BEGIN IMMEDIATE")


@pytest.mark.parametrize("place", [20, 100, 5000, 40_000, 100_000])
def test_one_byte_flipped_in_a_locked_archive_is_found(locked: Archive, place: int) -> None:
    locked.close()
    flip(locked.path, place)
    try:
        with closing(connect(locked.path, locked.secret)) as connection:
            assert connection.execute("PRAGMA cipher_integrity_check").fetchall() != []
    except dbapi2.DatabaseError:
        assert place < 4096  # the first page is read when it is opened


def test_odd_characters_in_a_path_are_a_path(tmp_path: Path) -> None:
    odd = tmp_path / "kh?mode=ro#1 100%25 ភាសា.pdesk"
    with closing(connect(odd, None, "rwc")) as connection:
        connection.execute("CREATE TABLE t (a)")
    assert odd.exists()
