"""`python -m tests.bench.driving ARCHIVE HOME`: drives a window; prints how long each step held its thread.

A process of its own, so that each page is made, styled and asked for the first time in it.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QEvent, QSettings

from protocoldesk.gui import app as desk
from tests.bench.timing import clocked

ROUNDS = 5
QUIET = 0.0005
"""A turn of the loop that is shorter has found nothing to do."""

Step = Callable[[], object]


class Held(NamedTuple):
    """How long a step took until its page stood, and the longest that it held the thread at once: seconds."""

    whole: float
    longest: float


def driven(archive: Path, home: Path) -> dict[str, list[dict[str, Held]]]:
    """The window opened on an archive, then each step at its first time, and in later rounds."""
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(home))
    program = desk.application(["bench"])
    window = desk.desk(program)
    window.show()
    program.processEvents()
    opened = _opened(program, window, archive)
    steps = dict(_steps(window))
    first = {name: _held(program, step) for name, step in steps.items()}
    rounds = [{name: _held(program, step) for name, step in steps.items()} for _ in range(ROUNDS)]
    window.close()
    return {"first": [{"open the archive": opened} | first], "rounds": rounds}


def _opened(program: Any, window: Any, archive: Path) -> Held:
    """The real way in, until the modules of all pages are loaded behind it."""
    parts = [clocked(partial(desk.begin, window, str(archive)))]
    while not window.ready:
        parts.append(clocked(program.processEvents))
        time.sleep(0.001)
    return Held(sum(parts), max(parts))


def _steps(window: Any) -> Iterator[tuple[str, Step]]:
    from protocoldesk.gui.pages.workspace import makers
    from protocoldesk.gui.shell.rail import Place

    for place in Place:
        yield f"go to {place.value}", partial(window.show_place, place)
    for tab in makers():
        yield f"go to {tab}", partial(_tab, window, tab)
    yield "edit a title", partial(_edit, window)
    yield "undo", window.undo
    yield "redo", window.redo
    yield "find", partial(_find, window)


def _tab(window: Any, tab: str) -> None:
    from protocoldesk.gui.shell.rail import Place

    window.show_place(Place.SESSIONS).workspace.show_tab(tab)


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


def _held(program: Any, step: Step) -> Held:
    """The step itself, the slots that wait for it, and each turn of the loop after them.

    The whole ends with the first turn that finds nothing to do: layout, painting and what a page has put off
    are in it. What other threads bring after that counts as holding the thread too.
    """
    waiting = partial(program.sendPostedEvents, None, QEvent.Type.MetaCall)
    parts = [clocked(work) for work in (step, waiting, program.processEvents)]
    while parts[-1] > QUIET or len(parts) < 5:
        parts.append(clocked(program.processEvents))
    whole = sum(parts)
    for _ in range(40):
        time.sleep(0.005)
        parts.append(clocked(program.processEvents))
    return Held(whole, max(parts))


if __name__ == "__main__":
    told = driven(Path(sys.argv[1]), Path(sys.argv[2]))
    print(json.dumps(told), flush=True)
    os._exit(0)
