"""What an archive consists of is its owner's alone, whatever the umask; what is printed follows it."""

import os
import stat
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from protocoldesk.office import Office
from protocoldesk.store import disk
from protocoldesk.store.archive import Archive
from protocoldesk.store.backup import backup
from protocoldesk.store.engine import connect
from protocoldesk.store.restore import restore
from tests.store.making import PASSPHRASE, add_party, make

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no modes; a folder's list rules")


@pytest.fixture(params=[0o000, 0o022, 0o077], ids=oct, autouse=True)
def umask(request: pytest.FixtureRequest) -> Iterator[int]:
    before = os.umask(request.param)
    try:
        yield request.param
    finally:
        os.umask(before)


def modes(folder: Path) -> dict[str, int]:
    return {
        path.relative_to(folder).as_posix(): stat.S_IMODE(path.stat().st_mode)
        for path in folder.rglob("*")
        if path.is_file()
    }


@pytest.fixture
def home(tmp_path: Path, umask: int) -> Path:
    """A folder of its own, made while folders can still be written in."""
    os.umask(0o022)
    folder = tmp_path / "home"
    for made in (folder, folder / "talks.backups", tmp_path / "machine"):
        made.mkdir()
    os.umask(umask)
    return folder


def test_an_archive_and_all_that_stands_beside_it_is_private(home: Path) -> None:
    path = home / "talks.pdesk"
    with make(path, PASSPHRASE) as archive:
        add_party(archive)
        made = backup(archive)
        open_files = modes(home)
    restore(made, path, PASSPHRASE)
    with Archive.open(path, PASSPHRASE) as archive:
        add_party(archive, "ca")
        found = open_files | modes(home)
    assert {Path(name).suffix for name in found} == {".pdesk", ".key", ".lock", ".pdesk-wal", ".pdesk-shm"}
    assert set(found.values()) == {0o600}


def test_an_archive_that_is_older_is_backed_up_in_private(home: Path) -> None:
    from protocoldesk.store.copying import copy

    with make(home / "talks.pdesk") as archive:
        copy(archive.path, None, home / "talks.before.pdesk")
    with closing(connect(home / "talks.before.pdesk")) as copied:
        assert copied.execute("SELECT count(*) FROM about").fetchone() != (0,)
    assert set(modes(home).values()) == {0o600}


def test_lines_are_added_to_a_private_file(home: Path) -> None:
    disk.add_line(home / "errors.log", "ValueError at a.py:1 f")
    disk.add_line(home / "errors.log", "ផ្សេង")
    assert (home / "errors.log").read_text("utf-8") == "ValueError at a.py:1 f\nផ្សេង\n"
    assert modes(home) == {"errors.log": 0o600}


def test_a_file_of_lines_that_others_could_read_is_theirs_no_more(home: Path) -> None:
    (home / "errors.log").touch()
    (home / "errors.log").chmod(0o644)
    disk.add_line(home / "errors.log", "x")
    assert modes(home) == {"errors.log": 0o600}


def test_what_is_saved_for_others_follows_the_umask(home: Path, umask: int) -> None:
    Office.save(home / "release.pdf", b"%PDF")
    assert modes(home) == {"release.pdf": 0o666 & ~umask}
