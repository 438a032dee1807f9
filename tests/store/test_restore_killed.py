"""A restore that is killed between two of its steps loses no deed of the archive that it was to replace."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from protocoldesk.records.errors import Refusal
from protocoldesk.store.archive import Archive
from protocoldesk.store.backup import backup
from protocoldesk.store.engine import connect
from protocoldesk.store.key import key_file
from protocoldesk.store.restore import restore
from tests.store.making import PASSPHRASE, add_party, codes

SCRIPT = """
import os, sys
from pathlib import Path
from protocoldesk.store import disk
from protocoldesk.store.restore import restore

backup, target, passphrase, steps = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], int(sys.argv[4])
done = 0

def counted(work):
    def step(*given, **named):
        global done
        if done == steps:
            os.kill(os.getpid(), 9) if os.name == "posix" else os._exit(9)
        done += 1
        return work(*given, **named)
    return step

Path.replace, Path.unlink = counted(Path.replace), counted(Path.unlink)
disk.sync_folder = counted(disk.sync_folder)
restore(backup, target, passphrase)
print("restored")
"""
IN_THE_LOG = ["kh", "only in the log"]


@pytest.fixture
def made(either: Archive) -> tuple[Path, Path, str]:
    """A backup with one party, and an archive whose last deed stands in its log alone."""
    passphrase = PASSPHRASE if either.keyed else ""
    add_party(either, "kh")
    made = backup(either)
    add_party(either, "ca")
    either.close()
    killed = connect(either.path, either.secret)
    killed.execute("PRAGMA wal_autocheckpoint=0").fetchall()
    killed.execute("UPDATE party SET code = 'only in the log' WHERE code = 'ca'")
    folder = either.path.parent / "killed"
    folder.mkdir()
    for end in ("", "-wal", ".key"):
        file = either.path.with_name(either.path.name + end)
        if file.exists():
            shutil.copy(file, folder / file.name)
    killed.close()
    return made, folder / either.path.name, passphrase


def standing(folder: Path, passphrase: str) -> list[list[str]]:
    """What every archive in a folder has."""
    found: list[list[str]] = []
    for path in sorted(folder.glob("*.pdesk")):
        try:
            with Archive.open(path, passphrase, read_only=True) as archive:
                found.append(codes(archive))
        except Refusal:
            continue
    return found


def killed_after(steps: int, backup: Path, target: Path, passphrase: str) -> bool:
    """Whether the restore was killed before it was done."""
    words = [sys.executable, "-c", SCRIPT, backup, target, passphrase, str(steps)]
    run = subprocess.run(words, capture_output=True, text=True, check=False)
    assert run.returncode in (0, -9, 9), run.stderr
    return run.returncode != 0


def test_whatever_the_step_the_last_deed_is_there_and_the_next_restore_works(
    made: tuple[Path, Path, str], tmp_path: Path
) -> None:
    backup_file, target, passphrase = made
    steps = 0
    while True:
        folder = tmp_path / f"after-{steps}"
        shutil.copytree(target.parent, folder)
        killed = killed_after(steps, backup_file, folder / target.name, passphrase)
        assert IN_THE_LOG in standing(folder, passphrase), steps
        restore(backup_file, folder / target.name, passphrase)
        with Archive.open(folder / target.name, passphrase) as restored:
            assert codes(restored) == ["kh"], steps
        assert IN_THE_LOG in standing(folder, passphrase), steps
        if not killed:
            break
        steps += 1
    assert steps >= 4


@pytest.mark.parametrize("either", [PASSPHRASE], indirect=True, ids=["locked"])
def test_where_the_key_cannot_be_had_the_log_goes_aside_with_its_archive(
    made: tuple[Path, Path, str], tmp_path: Path
) -> None:
    _, target, passphrase = made
    plain = tmp_path / "plain.pdesk"
    Archive.make(plain).close()
    aside = restore(plain, target, "")
    assert aside is not None
    assert not key_file(target).exists()
    with Archive.open(target) as restored:
        assert codes(restored) == []
    with Archive.open(aside, passphrase, read_only=True) as old:
        assert codes(old) == IN_THE_LOG
