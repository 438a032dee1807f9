"""The windows: the first paint beside a bare one, pages switched to, and how long the thread is held."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from statistics import median
from typing import Any

from tests.bench.figure import Figure
from tests.bench.timing import clocked, medians

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


def windows(archive: Path, home: Path) -> Iterator[Figure]:
    """The start, in processes of their own; then the demo's window, driven."""
    run = partial(_run, home)
    bare, ours, listed = medians(
        9, partial(run, BARE), partial(run, PAINTED), partial(run, LISTED, str(archive)), warm=1
    )
    yield Figure("window with rail, painted", ours, "a bare QMainWindow", bare, times=2.0)
    yield Figure("demo listed", listed, "a bare QMainWindow", bare, most=0.8)
    yield from _driven(archive, bare)


def _run(home: Path, script: str, *words: str) -> None:
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment |= {"PYTHONPYCACHEPREFIX": str(home / "compiled"), "PROTOCOLDESK_HOME": str(home)}
    environment |= {"QT_QPA_PLATFORM": "offscreen"}
    subprocess.run(
        [sys.executable, "-c", script, str(home), *words],
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        check=True,
    )


def _driven(archive: Path, bare: float) -> Iterator[Figure]:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtCore import QSettings

    from protocoldesk.gui import app as desk
    from protocoldesk.gui import theme
    from protocoldesk.gui.language import Translators
    from protocoldesk.gui.settings import Settings
    from protocoldesk.gui.shell.window import Window
    from protocoldesk.office import Office

    program = desk.application(["bench"])
    theme.apply(program, theme.Scheme.LIGHT, "en")
    settings = QSettings(str(archive.parent / "bench.ini"), QSettings.Format.IniFormat)
    window = Window(Settings(settings), Translators())
    window.show()
    window.settle(Office.open(archive, officer="Bench"))
    while not window.ready:
        program.processEvents()
    steps = dict(_steps(window))
    first = {name: _held(program, step) for name, step in steps.items()}
    rounds = [{name: _held(program, step) for name, step in steps.items()} for _ in range(5)]
    whole = {name: median(took[name][0] for took in rounds) for name in steps if name.startswith("go to")}
    held = {name: median(took[name][1] for took in rounds) for name in steps}
    new = {name: took[1] for name, took in first.items()}
    for what, times, most in (
        ("a page switch", whole, 0.060),
        ("longest slot", held, LONGEST),
        ("longest when first shown", new, None),
    ):
        slowest = max(times, key=lambda name: times[name])
        yield Figure(f"{what} ({slowest})", times[slowest], "a bare QMainWindow", bare, most=most)
    window.close()


def _steps(window: Any) -> Iterator[tuple[str, Callable[[], object]]]:
    from protocoldesk.gui.pages.workspace import makers
    from protocoldesk.gui.shell.rail import Place

    for place in Place:
        yield f"go to {place.value}", partial(window.show_place, place)
    sessions = window.show_place(Place.SESSIONS)
    for tab in makers():
        yield f"go to {tab}", partial(_tab, window, sessions, tab)
    yield "edit a title", partial(_edit, window)
    yield "undo", window.undo
    yield "redo", window.redo
    yield "find", partial(_find, window)


def _tab(window: Any, sessions: Any, tab: str) -> None:
    from protocoldesk.gui.shell.rail import Place

    window.show_place(Place.SESSIONS)
    sessions.workspace.show_tab(tab)


def _edit(window: Any) -> None:
    from protocoldesk.operations import consultation, record
    from protocoldesk.records.values.text import Text

    row = window.bridge.read(consultation.rows)[0]
    title = Text(en=f"Consultations at {time.perf_counter_ns()}")
    change = partial(record.change, kind="consultation", record_id=row.id, theme=title)
    window.bridge.do("Edit theme", change)


def _find(window: Any) -> None:
    from protocoldesk.gui.shell.finder import Finder

    finder = Finder(window)
    finder.open()
    finder.field.setText("canada")
    finder.look()
    finder.close()


def _held(program: Any, step: Callable[[], object]) -> tuple[float, float]:
    """How long a step takes with all that follows, and the longest part that held the thread at once.

    The parts are the step itself, the slots that wait for it, and the layout and painting after them.
    """
    from PySide6.QtCore import QEvent

    waiting = partial(program.sendPostedEvents, None, QEvent.Type.MetaCall)
    parts = [clocked(work) for work in (step, waiting, program.processEvents)]
    for _ in range(3):  # what other threads bring
        time.sleep(0.02)
        program.processEvents()
    return sum(parts), max(parts)
