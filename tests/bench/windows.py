"""The windows: the first paint beside a bare one, pages switched to, and how long the thread is held."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from tests.bench.figure import Figure
from tests.bench.timing import medians

BARE = """
import os
from PySide6.QtWidgets import QApplication, QMainWindow
program = QApplication(["bare"])
window = QMainWindow()
window.resize(1440, 900)
window.show()
program.processEvents()
window.grab()
os._exit(0)
"""
OURS = """
import os
import sys
from PySide6.QtCore import QSettings
QSettings.setDefaultFormat(QSettings.Format.IniFormat)
QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, sys.argv[1])
from protocoldesk.gui import app
program = app.application(["protocoldesk"])
window = app.desk(program)
window.show()
program.processEvents()
window.grab()
"""
PAINTED = OURS + "os._exit(0)"
LISTED = (
    OURS
    + """
from PySide6.QtCore import QEventLoop
app.begin(window, sys.argv[2])
sys.excepthook = lambda *_: os._exit(1)  # in place of a report that waits to be read
while window.bridge is None:
    program.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
window.show_place("Sessions")
program.processEvents()
window.grab()
os._exit(0)
"""
)
LONGEST = 0.050
"""Seconds for which no event may hold the thread of the windows."""
SWITCH = 0.060
PROCESSES = 3
"""Windows that are driven, each in a process of its own; what stands in the table is the median of them."""


def windows(archive: Path, home: Path) -> Iterator[Figure]:
    """The start, in processes of their own; then the demo's window, driven."""
    run = partial(_run, home)
    bare, ours, listed = medians(
        9, partial(run, BARE), partial(run, PAINTED), partial(run, LISTED, str(archive)), warm=1
    )
    yield Figure("window with rail, painted", ours, "a bare QMainWindow", bare, times=2.0)
    yield Figure("demo listed", listed, "a bare QMainWindow", bare, most=0.8)
    yield from _driven(archive, home, bare)


def _run(home: Path, script: str, *words: str) -> None:
    process(home, "-c", script, str(home), *words)


def process(home: Path, *words: str) -> subprocess.CompletedProcess[bytes]:
    """A process of Python that shows no window, its modules compiled in `home`."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment |= {"PYTHONPYCACHEPREFIX": str(home / "compiled"), "PROTOCOLDESK_HOME": str(home)}
    environment |= {"QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(
        [sys.executable, *words],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        check=True,
    )


def _driven(archive: Path, home: Path, bare: float) -> Iterator[Figure]:
    told = [_told(home, archive) for _ in range(PROCESSES)]
    first = [one for process in told for one in process["first"]]
    rounds = [one for process in told for one in process["rounds"]]
    switches = {name for name in rounds[0] if name.startswith("go to")}
    for what, measured, part, most in (
        ("a page switch", [{name: one[name] for name in switches} for one in rounds], 0, SWITCH),
        ("longest slot", rounds, 1, LONGEST),
        ("longest slot when first shown", first, 1, LONGEST),
    ):
        times = {name: median(one[name][part] for one in measured) for name in measured[0]}
        slowest = max(times, key=lambda name: times[name])
        yield Figure(f"{what} ({slowest})", times[slowest], "a bare QMainWindow", bare, most=most)


def _told(home: Path, archive: Path) -> dict[str, list[dict[str, list[float]]]]:
    """What a window that was driven in a process of its own tells, on a copy of the archive."""
    with TemporaryDirectory(dir=home) as folder:
        copy = Path(shutil.copy(archive, folder))
        done = process(home, "-m", "tests.bench.driving", str(copy), folder)
    return json.loads(done.stdout)
