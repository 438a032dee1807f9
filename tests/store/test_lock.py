"""One program writes at a time, and the next one is told who it is."""

import json
import os
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from protocoldesk.records.errors import Fault
from protocoldesk.store.archive import Archive
from protocoldesk.store.lock import Lock

HOLD = """
import sys, time
from pathlib import Path
from protocoldesk.store.lock import Lock
held = Lock.hold(Path(sys.argv[1]), "Chan Sophea")
print("held", flush=True)
time.sleep(60)
"""


def test_the_second_program_is_told_who_has_it_and_since_when(archive: Archive) -> None:
    sentence = (
        rf"Sok Dara has the archive open on {socket.gethostname()}, since 20\d\d-\d\d-\d\d \d\d:\d\d UTC\."
    )
    with pytest.raises(Fault, match=sentence):
        Archive.open(archive.path, officer="Chan Sophea")
    archive.close()
    Archive.open(archive.path).close()


def test_the_lock_goes_with_the_program_that_was_killed(tmp_path: Path) -> None:
    path = tmp_path / "talks.pdesk"
    with subprocess.Popen([sys.executable, "-c", HOLD, str(path)], stdout=subprocess.PIPE) as other:
        assert other.stdout is not None
        other.stdout.readline()
        with pytest.raises(Fault, match="Chan Sophea has the archive open"):
            Lock.hold(path)
        other.send_signal(signal.SIGKILL)
        other.wait()
    Lock.hold(path).release()


def test_the_lock_says_who_holds_it_and_is_silent_after(tmp_path: Path) -> None:
    path = tmp_path / "talks.pdesk"
    lock = Lock.hold(path, "Sok Dara")
    said = json.loads((tmp_path / "talks.pdesk.lock").read_text())
    assert (said["pid"], said["host"], said["officer"]) == (os.getpid(), socket.gethostname(), "Sok Dara")
    lock.release()
    lock.release()
    assert (tmp_path / "talks.pdesk.lock").read_text() == ""


def test_a_holder_without_a_name_is_somebody(tmp_path: Path) -> None:
    lock = Lock.hold(tmp_path / "talks.pdesk")
    with pytest.raises(Fault, match="Somebody has the archive open"):
        Lock.hold(tmp_path / "talks.pdesk")
    lock.release()


def test_a_lock_that_says_nothing_yet_still_holds(tmp_path: Path) -> None:
    lock = Lock.hold(tmp_path / "talks.pdesk")
    (tmp_path / "talks.pdesk.lock").write_text('{"pid": 1')
    with pytest.raises(Fault, match="open elsewhere"):
        Lock.hold(tmp_path / "talks.pdesk")
    lock.release()
