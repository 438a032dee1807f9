"""A backup takes the place of an archive, the old one is kept, and the desk is a new one."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from protocoldesk.records.errors import Fault, Refusal
from protocoldesk.store.archive import Archive
from protocoldesk.store.backup import backup
from protocoldesk.store.engine import connect
from protocoldesk.store.key import key_file
from protocoldesk.store.restore import restore
from tests.store.making import PASSPHRASE, add_party, codes, flip


def passphrase_of(archive: Archive) -> str:
    return PASSPHRASE if archive.keyed else ""


@pytest.fixture
def made(either: Archive) -> Path:
    """A backup with one party; the archive that it is of has gone on to two."""
    add_party(either, "kh")
    made = backup(either)
    add_party(either, "ca")
    return made


def test_what_the_backup_held_is_there_and_the_old_archive_is_kept(either: Archive, made: Path) -> None:
    either.close()
    aside = restore(made, either.path, passphrase_of(either))
    assert aside is not None
    assert aside.name.startswith("talks.before-restore-2")
    with Archive.open(either.path, passphrase_of(either)) as restored:
        assert codes(restored) == ["kh"]
    with Archive.open(aside, passphrase_of(either), read_only=True) as old:
        assert codes(old) == ["ca", "kh"]
    assert made.exists()


def test_a_restored_archive_is_a_new_desk(either: Archive, made: Path) -> None:
    before = either.desk
    either.close()
    restore(made, either.path, passphrase_of(either))
    with Archive.open(either.path, passphrase_of(either)) as restored:
        assert restored.desk != before
        assert restored.id == either.id


def test_deeds_that_are_still_in_the_log_go_aside_with_the_old_archive(either: Archive, made: Path) -> None:
    """The log of the old archive beside the restored one would mix the two."""
    either.close()
    killed = connect(either.path, either.secret)
    killed.execute("UPDATE party SET code = 'in the log'")
    wal = either.path.with_name("talks.pdesk-wal")
    log, shared = wal.read_bytes(), either.path.with_name("talks.pdesk-shm").read_bytes()
    before = either.path.read_bytes()
    killed.close()
    either.path.write_bytes(before)
    wal.write_bytes(log)
    either.path.with_name("talks.pdesk-shm").write_bytes(shared)
    aside = restore(made, either.path, passphrase_of(either))
    assert aside is not None
    with Archive.open(either.path, passphrase_of(either)) as restored:
        assert codes(restored) == ["kh"]
    with closing(connect(aside, either.secret)) as old:
        assert old.execute("SELECT DISTINCT code FROM party").fetchall() == [("in the log",)]


def test_a_damaged_archive_is_called_so(either: Archive, made: Path) -> None:
    either.close()
    flip(either.path, 30)
    either.path.write_bytes(either.path.read_bytes()[:9000])
    aside = restore(made, either.path, passphrase_of(either))
    assert aside is not None
    assert aside.name.startswith("talks.damaged-2")
    assert key_file(aside).exists() == either.keyed
    with Archive.open(either.path, passphrase_of(either)) as restored:
        assert codes(restored) == ["kh"]


def test_an_archive_that_is_gone_is_restored_and_what_is_left_of_it_kept(either: Archive, made: Path) -> None:
    either.close()
    either.path.unlink()
    either.path.with_name("talks.pdesk-wal").write_bytes(b"left")
    restore(made, either.path, passphrase_of(either))
    with Archive.open(either.path, passphrase_of(either)) as restored:
        assert codes(restored) == ["kh"]
    (left,) = either.path.parent.glob("talks.damaged-*.pdesk-wal")
    assert left.read_bytes() == b"left"


def test_an_open_archive_is_not_replaced(either: Archive, made: Path) -> None:
    with pytest.raises(Fault, match="Sok Dara has the archive open"):
        restore(made, either.path, passphrase_of(either))
    assert codes(either) == ["ca", "kh"]


def damaged(made: Path) -> None:
    for place in range(20_000, made.stat().st_size, 4096):
        flip(made, place)


def newer(made: Path) -> None:
    with closing(connect(made)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '0099'")


def scribble(made: Path) -> None:
    made.write_text("Excellency")


@pytest.mark.parametrize(
    ("spoil", "error"),
    [
        (damaged, Fault),
        (newer, Refusal),
        (Path.unlink, Refusal),
        (scribble, Refusal),
    ],
    ids=["damaged", "newer", "missing", "no archive"],
)
def test_a_bad_backup_is_refused_and_changes_nothing(
    archive: Archive, spoil: Callable[[Path], object], error: type[Exception]
) -> None:
    add_party(archive)
    made = backup(archive)
    archive.close()
    spoil(made)
    before = archive.path.read_bytes()
    with pytest.raises(error):
        restore(made, archive.path)
    assert archive.path.read_bytes() == before
    names = {path.name for path in archive.path.parent.iterdir()}
    assert names <= {"talks.pdesk", "talks.pdesk.lock", "talks.backups", "machine"}


def test_a_wrong_passphrase_restores_nothing(locked: Archive) -> None:
    made = backup(locked)
    locked.close()
    with pytest.raises(Refusal, match="does not open this archive"):
        restore(made, locked.path, "guess")
    Archive.open(locked.path, PASSPHRASE).close()
