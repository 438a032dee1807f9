"""A copy, a restore or a new place is a new desk; the same place is the same desk."""

import shutil
from pathlib import Path

import pytest
from sqlalchemy import select

from protocoldesk.records.desk import Desk
from protocoldesk.store.archive import Archive
from protocoldesk.store.journal import Journal, history
from tests.store.making import add_party, codes, make


def desks(archive: Archive) -> list[Desk]:
    with archive.read() as session:
        return list(session.scalars(select(Desk).order_by(Desk.id)))


def test_a_new_archive_has_one_desk_which_knows_its_officer(archive: Archive) -> None:
    (desk,) = desks(archive)
    assert desk.officer == "Sok Dara"
    assert desk.id == archive.desk
    assert desk.began is not None


def test_the_same_place_is_the_same_desk(archive: Archive) -> None:
    archive.close()
    with Archive.open(archive.path, officer="Chan Sophea") as again:
        assert len(desks(again)) == 1
        assert again.desk == archive.desk


def test_a_copy_is_a_new_desk(archive: Archive, tmp_path: Path) -> None:
    add_party(archive)
    archive.close()
    shutil.copy(archive.path, tmp_path / "copy.pdesk")
    with Archive.open(tmp_path / "copy.pdesk", officer="Chan Sophea") as copy:
        assert codes(copy) == ["kh"]
        assert [desk.officer for desk in desks(copy)] == ["Sok Dara", "Chan Sophea"]
        assert copy.desk == desks(copy)[1].id
        assert copy.id == archive.id


def test_another_machine_is_a_new_desk(
    archive: Archive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    archive.close()
    monkeypatch.setenv("PROTOCOLDESK_HOME", str(tmp_path / "another machine"))
    with Archive.open(archive.path) as elsewhere:
        assert len(desks(elsewhere)) == 2


def test_reading_begins_no_desk(archive: Archive, tmp_path: Path) -> None:
    archive.close()
    shutil.copy(archive.path, tmp_path / "copy.pdesk")
    with Archive.open(tmp_path / "copy.pdesk", read_only=True) as copy:
        assert copy.desk == archive.desk


def test_the_beginning_of_a_desk_is_journalled_and_nobody_undoes_it(tmp_path: Path) -> None:
    kept: list[Journal] = []

    def watch(archive: Archive) -> None:
        kept.append(Journal(archive.sessions, archive.chain))

    with Archive.make(tmp_path / "talks.pdesk", officer="Sok Dara", watch=watch) as archive:
        with archive.read() as session:
            assert history(session, archive.desk, "Sok Dara").done == ()
            assert kept[0].verify(session) is None
            (label,) = session.connection().exec_driver_sql("SELECT label FROM journal").scalars()
        assert label == "Begin a desk"


def test_the_machine_keeps_its_word(tmp_path: Path) -> None:
    make(tmp_path / "talks.pdesk").close()
    word = (tmp_path / "machine" / "machine").read_text()
    make(tmp_path / "other.pdesk").close()
    assert (tmp_path / "machine" / "machine").read_text() == word
    assert len(word) == 32
