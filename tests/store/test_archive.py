"""An archive is made whole, opened by one, read by all, and never harmed by what is typed wrongly."""

import threading
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import aliased

from protocoldesk.records.desk import Desk
from protocoldesk.records.errors import Fault, Refusal
from protocoldesk.records.party import Institution, Party
from protocoldesk.records.preset import Preset
from protocoldesk.records.values.uid import uuid7
from protocoldesk.store import migrate
from protocoldesk.store.archive import Archive
from protocoldesk.store.engine import connect
from protocoldesk.store.key import key_file
from tests.store.making import PASSPHRASE, add_party, codes, flip, make


def test_what_is_written_is_there_after_a_restart(either: Archive) -> None:
    passphrase = PASSPHRASE if either.keyed else ""
    add_party(either)
    either.close()
    with Archive.open(either.path, passphrase) as again:
        assert codes(again) == ["kh"]
        assert again.keyed == bool(passphrase)


def test_an_archive_keeps_its_id_and_tells_it_from_its_desk(archive: Archive, tmp_path: Path) -> None:
    known = archive.id
    archive.close()
    with Archive.open(archive.path) as again, make(tmp_path / "other.pdesk") as other:
        assert again.id == known
        assert len({again.id, again.desk, other.id, other.desk}) == 4
        assert len(again.chain) == 32


def test_a_deed_that_fails_leaves_nothing(archive: Archive) -> None:
    def half_a_deed() -> None:
        with archive.write() as session:
            session.add(Party(code="kh"))
            session.flush()
            raise Refusal("No.")

    with pytest.raises(Refusal):
        half_a_deed()
    assert codes(archive) == []


def test_a_reading_session_changes_nothing(archive: Archive) -> None:
    add_party(archive)
    with pytest.raises(RuntimeError, match="changes nothing"), archive.read() as session:
        session.scalars(select(Party)).one().code = "ca"
    with pytest.raises(Fault), archive.read() as session:
        session.connection().exec_driver_sql("DELETE FROM party")
    assert codes(archive) == ["kh"]
    add_party(archive, "ca")  # and the connection can be written with again
    assert codes(archive) == ["ca", "kh"]


def test_withdrawn_rows_are_left_out_until_they_are_asked_for(archive: Archive) -> None:
    add_party(archive, "kh")
    add_party(archive, "xx", withdrawn=True)
    assert codes(archive) == ["kh"]
    assert codes(archive, withdrawn=True) == ["kh", "xx"]
    other = aliased(Party)
    with archive.read() as session:
        assert session.scalars(select(other.code)).all() == ["kh"]
        assert session.execute(select(Party.code)).scalars().all() == ["kh"]


def test_verbs_do_not_see_withdrawn_rows_either(archive: Archive) -> None:
    add_party(archive, "xx", withdrawn=True)
    with archive.write() as session:
        assert session.scalars(select(Party)).all() == []


def test_objects_are_read_without_asking_again_after_the_commit(archive: Archive) -> None:
    with archive.write() as session:
        party = Party(code="kh")
        session.add(party)
    assert party.code == "kh"


def test_two_presets_of_one_key_are_a_bug_and_not_a_fault(archive: Archive) -> None:
    with pytest.raises(IntegrityError, match="preset"), archive.write() as session:
        session.add_all([Preset(key="office.party"), Preset(key="office.party")])
    with archive.write() as session:
        session.add_all([Preset(key="office.party"), Preset(key="office.party", withdrawn=True)])


def test_a_reference_to_nobody_fails_at_the_end_of_the_deed(archive: Archive) -> None:
    with pytest.raises(IntegrityError, match="FOREIGN KEY"), archive.write() as session:
        session.add(Institution(party_id=uuid7()))
    add_party(archive)
    assert codes(archive) == ["kh"]


def test_the_bug_report_does_not_say_what_was_written(archive: Archive) -> None:
    with pytest.raises(IntegrityError) as caught, archive.write() as session:
        session.add_all([Preset(key="office.party", value='"confidential"') for _ in range(2)])
    assert "confidential" not in str(caught.value)


def test_another_program_reads_beside(archive: Archive) -> None:
    with Archive.open(archive.path, read_only=True) as beside:
        add_party(archive)
        assert codes(beside) == ["kh"]
        with pytest.raises(Fault, match="can only be read"), beside.write():
            pass
        with pytest.raises(Fault, match="can only be read"), beside.engine.begin() as connection:
            connection.exec_driver_sql("DELETE FROM party")


def test_a_reader_sees_one_state_while_another_writes(archive: Archive) -> None:
    with archive.read() as session:
        assert session.scalars(select(Party)).all() == []
        add_party(archive)
        assert session.scalars(select(Party)).all() == []
    assert codes(archive) == ["kh"]


def test_writers_wait_for_each_other_and_read_what_the_other_wrote(archive: Archive) -> None:
    """A transaction that began deferred would fail at its first write, without waiting at all."""

    def count_up() -> None:
        for _ in range(20):
            with archive.write() as session:
                number = len(session.scalars(select(Party)).all())
                session.add(Party(code=str(number)))

    threads = [threading.Thread(target=count_up) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(map(int, codes(archive))) == list(range(60))


def test_a_writer_outside_our_lock_is_a_fault(archive: Archive) -> None:
    with closing(connect(archive.path)) as stranger:
        stranger.execute("BEGIN IMMEDIATE")
        with archive.engine.connect() as raw:
            driver = raw.connection.driver_connection
            assert driver is not None
            driver.execute("PRAGMA busy_timeout=20")
        with pytest.raises(Fault, match="Another program is writing"), archive.write():
            pass
        stranger.execute("ROLLBACK")
    add_party(archive)


def test_a_full_disk_is_a_fault_and_what_was_there_stays(either: Archive) -> None:
    add_party(either)
    with either.engine.connect() as raw:
        driver = raw.connection.driver_connection
        assert driver is not None
        pages = driver.execute("PRAGMA page_count").fetchone()[0]
        driver.execute(f"PRAGMA max_page_count={pages + 2}").fetchall()
    with pytest.raises(Fault, match="The disk is full; nothing was changed"):
        add_party(either, "ca", "C" * 100_000)
    assert codes(either) == ["kh"]
    add_party(either, "fr")
    assert codes(either) == ["fr", "kh"]


def test_a_file_that_was_moved_away_is_not_written_in_until_it_is_back(archive: Archive) -> None:
    add_party(archive)
    away = archive.path.with_name("away.pdesk")
    archive.path.rename(away)
    with pytest.raises(Fault, match="was moved or deleted; nothing was changed"), archive.write():
        pass
    away.rename(archive.path)
    assert codes(archive) == ["kh"]
    with archive.write():
        pass
    archive.path.rename(away)
    archive.path.write_bytes(away.read_bytes())
    with pytest.raises(Fault, match="was moved or deleted"), archive.write():
        pass


def test_nothing_is_made_over_another_file(tmp_path: Path) -> None:
    taken = tmp_path / "letter.pdesk"
    taken.write_text("Excellency")
    with pytest.raises(Refusal, match="there already"):
        make(taken)
    assert taken.read_text() == "Excellency"


def test_nothing_is_made_beside_a_key_that_is_not_its_own(locked: Archive) -> None:
    locked.close()
    locked.path.rename(locked.path.with_name("moved.pdesk"))
    known = key_file(locked.path).read_bytes()
    with pytest.raises(Refusal, match=r"\.key is there already"):
        make(locked.path, PASSPHRASE)
    assert key_file(locked.path).read_bytes() == known


def test_an_archive_is_made_whole_or_not_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(migrate, "upgrade", fail)
    with pytest.raises(Fault, match="The disk is full"):
        make(tmp_path / "talks.pdesk", PASSPHRASE)
    assert not (tmp_path / "talks.pdesk").exists()
    assert not (tmp_path / "talks.pdesk.key").exists()
    monkeypatch.undo()
    monkeypatch.setenv("PROTOCOLDESK_HOME", str(tmp_path))
    make(tmp_path / "talks.pdesk", PASSPHRASE).close()


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(Fault, match=r"There is no folder .*nowhere"):
        make(tmp_path / "nowhere" / "talks.pdesk")


def strange(tmp_path: Path, kind: str) -> Path:
    path = tmp_path / "strange.pdesk"
    if kind == "folder":
        path.mkdir()
    elif kind == "text":
        path.write_text("Excellency,\n" * 50)
    elif kind == "empty":
        path.touch()
    elif kind == "another database":
        with closing(connect(path, None, "rwc")) as other:
            other.execute("CREATE TABLE album (title)")
    return path


@pytest.mark.parametrize("read_only", [False, True])
@pytest.mark.parametrize(
    ("kind", "sentence"),
    [
        ("missing", "There is no archive at"),
        ("folder", "is a folder"),
        ("text", "is no archive, or it is a locked one whose key file"),
        ("empty", "is no archive"),
        ("another database", "is no archive of this program"),
    ],
)
def test_what_is_no_archive_is_refused_and_not_touched(
    tmp_path: Path, kind: str, sentence: str, read_only: bool
) -> None:
    path = strange(tmp_path, kind)
    before = path.read_bytes() if path.is_file() else None
    listed = sorted(tmp_path.iterdir())
    with pytest.raises(Refusal, match=sentence):
        Archive.open(path, read_only=read_only)
    assert (path.read_bytes() if path.is_file() else None) == before
    assert sorted(tmp_path.iterdir()) == listed


@pytest.mark.parametrize("read_only", [False, True])
@pytest.mark.parametrize(
    ("passphrase", "sentence"), [("", "needs its passphrase"), ("guess", "does not open this archive")]
)
def test_a_locked_archive_stays_closed(
    locked: Archive, passphrase: str, sentence: str, read_only: bool
) -> None:
    locked.close()
    before = locked.path.read_bytes()
    with pytest.raises(Refusal, match=sentence) as caught:
        Archive.open(locked.path, passphrase, read_only=read_only)
    assert caught.value.field == "passphrase"
    assert locked.path.read_bytes() == before
    Archive.open(locked.path, PASSPHRASE).close()


@pytest.mark.parametrize("read_only", [False, True])
def test_a_newer_archive_is_refused_and_not_touched(archive: Archive, read_only: bool) -> None:
    archive.close()
    with closing(connect(archive.path)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '0099'")
    before = archive.path.read_bytes()
    with pytest.raises(Refusal, match="made by a newer version of the program"):
        Archive.open(archive.path, read_only=read_only)
    assert archive.path.read_bytes() == before


def test_a_damaged_archive_says_so(either: Archive) -> None:
    passphrase = PASSPHRASE if either.keyed else ""
    either.close()
    for place in (200, 4096 + 100, 8192 + 100):
        flip(either.path, place)
    if not either.keyed:
        either.path.write_bytes(either.path.read_bytes()[:6000])
    with pytest.raises(Fault, match="is damaged"):
        Archive.open(either.path, passphrase)


def test_the_key_of_another_archive_says_so(locked: Archive, tmp_path: Path) -> None:
    locked.close()
    make(tmp_path / "other.pdesk", PASSPHRASE).close()
    (tmp_path / "other.pdesk.key").replace(key_file(locked.path))
    with pytest.raises(Fault, match="key file beside it is another archive's"):
        Archive.open(locked.path, PASSPHRASE)


def test_a_key_file_beside_a_file_that_is_not_encrypted_says_so(archive: Archive, locked: Archive) -> None:
    archive.close()
    key_file(archive.path).write_bytes(key_file(locked.path).read_bytes())
    with pytest.raises(Fault, match="is not encrypted"):
        Archive.open(archive.path, PASSPHRASE)


def test_the_journal_is_told_before_the_first_write(tmp_path: Path) -> None:
    told: list[bool] = []

    def watch(archive: Archive) -> None:
        with archive.read() as session:
            told.append(session.scalars(select(Desk)).all() == [])

    Archive.make(tmp_path / "talks.pdesk", watch=watch).close()
    Archive.open(tmp_path / "talks.pdesk", watch=watch).close()
    assert told == [True, False]


def test_a_failing_watch_gives_the_lock_back(archive: Archive) -> None:
    archive.close()

    def fail(_archive: Archive) -> None:
        raise RuntimeError("no journal")

    with pytest.raises(RuntimeError, match="no journal"):
        Archive.open(archive.path, watch=fail)
    Archive.open(archive.path).close()
