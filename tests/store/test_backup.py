"""A backup is verified, has its key beside it, and old ones are thinned out by rule."""

import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from protocoldesk.records.errors import Fault
from protocoldesk.store import backup
from protocoldesk.store.archive import Archive
from protocoldesk.store.key import key_file
from tests.store.making import PASSPHRASE, add_party, codes, dump, flip, log_deed, make


def test_a_backup_of_an_open_archive_has_everything_and_its_key(either: Archive) -> None:
    add_party(either)
    made = backup.backup(either)
    assert made.parent == either.path.parent / "talks.backups"
    assert made.name.startswith("talks-2")
    assert key_file(made).exists() == either.keyed
    assert dump(made, either.secret) == dump(either.path, either.secret)
    add_party(either, "ca")
    assert len(dump(made, either.secret)["party"]) == 1


def test_a_backup_opens_with_the_passphrase(locked: Archive) -> None:
    add_party(locked)
    made = backup.backup(locked)
    with Archive.open(made, PASSPHRASE, read_only=True) as copy:
        assert codes(copy) == ["kh"]


def test_a_backup_is_one_file_that_can_be_read_where_nothing_can_be_written(either: Archive) -> None:
    made = backup.backup(either)
    Archive.open(made, PASSPHRASE if either.keyed else "", read_only=True).close()
    left = {path.name for path in made.parent.iterdir()} - {made.name, key_file(made).name}
    assert left == set()


def test_a_backup_takes_another_folder(archive: Archive, tmp_path: Path) -> None:
    assert backup.backup(archive, tmp_path / "stick").parent == tmp_path / "stick"


def test_a_backup_while_another_writes_is_of_one_moment(archive: Archive) -> None:
    with archive.write() as session:
        session.connection().exec_driver_sql("DELETE FROM about WHERE name = 'home'")
        made = backup.backup(archive)
    assert len(dump(made)["about"]) == len(dump(archive.path)["about"]) + 1


@pytest.mark.parametrize("place", [20_000, 60_000])
def test_a_damaged_archive_gives_no_backup_and_says_so(locked: Archive, place: int) -> None:
    locked.close()
    flip(locked.path, place)
    sentence = r"locked\.pdesk is damaged"
    with Archive.open(locked.path, PASSPHRASE) as damaged, pytest.raises(Fault, match=sentence):
        backup.backup(damaged)
    assert list(backup.folder_of(locked.path).glob("*.pdesk")) == []


def test_a_full_disk_leaves_the_older_backups(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    made = backup.backup(archive)

    def fail(_path: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("protocoldesk.store.disk.sync", fail)
    with pytest.raises(Fault, match="The disk is full"):
        backup.backup(archive)
    assert backup.made_in(made.parent, "talks") == [made]


def test_opening_makes_one_when_there_is_something_new(either: Archive) -> None:
    assert backup.at_opening(either) is not None
    assert backup.at_opening(either) is None
    log_deed(either)
    assert backup.at_opening(either) is not None
    assert backup.at_opening(either) is None
    assert len(backup.made_in(backup.folder_of(either.path), "talks")) == 2


def test_opening_makes_one_when_the_last_cannot_be_read(archive: Archive) -> None:
    log_deed(archive)
    made = backup.at_opening(archive)
    assert made is not None
    made.write_bytes(b"SQLite format 3\0" + bytes(5000))
    assert backup.at_opening(archive) is not None


def test_backups_in_one_breath_stand_beside_each_other(archive: Archive) -> None:
    made = [backup.backup(archive) for _ in range(3)]
    assert len(set(made)) == 3
    assert set(backup.made_in(made[0].parent, "talks")) == set(made)


def test_the_backups_of_another_archive_are_left_alone(archive: Archive, tmp_path: Path) -> None:
    folder = tmp_path / "stick"
    with make(tmp_path / "talks-2.pdesk") as other:
        theirs = backup.backup(other, folder)
    ours = backup.backup(archive, folder)
    assert backup.made_in(folder, "talks") == [ours]
    assert backup.made_in(folder, "talks-2") == [theirs]


def named(*days_ago: float) -> list[Path]:
    now = datetime(2026, 2, 28, 12, tzinfo=UTC)
    moments = [now - timedelta(days=days) for days in sorted(days_ago, reverse=True)]
    return [Path(f"talks-{moment:{backup.STAMP}}.pdesk") for moment in moments]


def kept(made: list[Path]) -> list[Path]:
    gone = set(backup.kept_out(made))
    return [path for path in made if path not in gone]


def test_the_last_ten_are_kept() -> None:
    made = named(*(minute / 1440 for minute in range(30)))
    assert kept(made) == made[-10:]


def test_of_fourteen_days_the_last_of_each_is_kept() -> None:
    made = named(*(quarter / 4 for quarter in range(80)))
    names = [path.name for path in kept(made)]
    # The last ten are of three dates; the fourteen days before now touch twelve more.
    assert len(names) == 10 + 12
    assert names[0] == "talks-20260214T180000000000Z.pdesk"


def test_of_every_month_the_last_is_kept_for_good() -> None:
    made = named(*range(400))
    names = [path.name for path in kept(made)]
    assert "talks-20250630T120000000000Z.pdesk" in names
    assert "talks-20250629T120000000000Z.pdesk" not in names
    assert len(names) == 14 + 13


def test_what_is_thinned_out_goes_with_its_key(locked: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backup, "LATEST", 2)
    made = [backup.backup(locked) for _ in range(4)]
    folder = backup.folder_of(locked.path)
    left = backup.made_in(folder, "locked")
    assert left == made[-2:]
    assert {path.name for path in folder.iterdir()} == {
        name for path in left for name in (path.name, key_file(path).name)
    }


def test_backups_from_before_a_migration_are_not_thinned_out(archive: Archive) -> None:
    kept = archive.path.with_name("talks.before-0001.pdesk")
    shutil.copy(backup.backup(archive), kept)
    backup.backup(archive)
    assert kept.exists()
